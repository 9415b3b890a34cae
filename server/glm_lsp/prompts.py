"""prompts/ and a Window to a Prompt."""

import re
import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import cache
from itertools import chain, groupby
from typing import Any

from glm_lsp.data import Layout, Prompt, Window
from glm_lsp.errors import ModelError
from glm_lsp.models import choice, files, store
from glm_lsp.models.store import TOKENIZER, Model
from glm_lsp.resources import resource
from glm_lsp.tokens import Tokenizer

FIELDS = frozenset({"context", "prefix", "rest", "suffix", "findings", "region", "examples", "begun"})
"""The parts of a template that stand for somebody's text."""

Part = str | tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Template:
    """One file of prompts/; its README tells what the keys mean."""

    parts: tuple[Part, ...]
    heal: str = ""
    fix_parts: tuple[Part, ...] = ()
    stops: tuple[str, ...] = ()
    fix_stops: tuple[str, ...] = ()
    fix_example: str = ""
    fix_around: int = 2
    echoes: bool = False
    context: Mapping[str, float] = field(default_factory=dict)
    comments: bool = False

    @property
    def window(self) -> Layout:
        """What a window needs to know of it."""
        fields = tuple(word for word in self.words if word in FIELDS)
        return Layout(self.context if "context" in fields else {}, self.comments, fields)

    @property
    def words(self) -> tuple[str, ...]:
        """The parts of a completion's prompt, those in groups too."""
        return _flat(self.parts)

    @property
    def fix_words(self) -> tuple[str, ...]:
        """The same of a repair's prompt; none where the format has none."""
        return _flat(self.fix_parts)


def _flat(parts: tuple[Part, ...]) -> tuple[str, ...]:
    return tuple(chain.from_iterable([part] if isinstance(part, str) else part for part in parts))


@cache
def template(prompt_format: str) -> Template:
    """The template of a prompt format. Raises ModelError for one that this version does not know."""
    path = resource("prompts") / f"{prompt_format}.toml"
    if not path.is_file():
        known = ", ".join(sorted(file.stem for file in path.parent.glob("*.toml")))
        raise ModelError(f"unknown prompt format {prompt_format!r}; this version of glm-lsp knows {known}")
    table = tomllib.loads(path.read_text(encoding="utf-8"))
    return Template(**{key: _frozen(value) for key, value in table.items()})


def _frozen(value: Any) -> Any:
    return tuple(map(_frozen, value)) if isinstance(value, list) else value


@dataclass(frozen=True, slots=True)
class Dialect:
    """How one model is spoken to."""

    layout: Template
    special: Mapping[str, int]
    tokenizer: Tokenizer


def dialect(model: Model) -> Dialect:
    """Reads the model's tokenizer and its prompt format's template.

    Raises ModelError when one of them cannot be used.
    """
    files.check(model.directory, model.manifest.files[TOKENIZER])
    try:
        tokenizer = Tokenizer(model.tokenizer)
    except Exception as error:  # tokenizers raises nothing more special for a file that it cannot read
        raise ModelError(f"{model.tokenizer} cannot be read ({error}); reinstall the model") from error
    layout, special = template(model.manifest.prompt_format), model.manifest.special_tokens
    if missing := [
        part for part in dict.fromkeys((*layout.words, *layout.fix_words)) if _is_control(part) and part not in special
    ]:
        raise ModelError(f"{model.name} has no tokens {', '.join(missing)}, which its prompt format needs")
    return Dialect(layout, special, tokenizer)


def foreign_dialect(prompt_format: str) -> Dialect:
    """How a server of others is spoken to, whose tokenizer nobody here has: its prompts become text with `spelled`.

    The embedded model's tokenizer counts for its own, so that windows keep to about their budget, and control tokens
    get numbers behind its vocabulary. Raises ModelError for a format that is not known.
    """
    tokenizer = dialect(store.find(choice.DEFAULT)).tokenizer
    layout = template(prompt_format)
    controls = dict.fromkeys(part for part in (*layout.words, *layout.fix_words) if _is_control(part))
    return Dialect(layout, {part: len(tokenizer) + number for number, part in enumerate(controls)}, tokenizer)


def spelled(token_ids: Iterable[int], dialect: Dialect) -> str:
    """A prompt of a foreign dialect as text.

    What looks like a control token in the user's text gets an invisible mark (U+200B) behind its first character: in
    text, nothing else keeps a server from reading it as one.
    """
    names = {number: name for name, number in dialect.special.items()}
    text = ""
    for is_control, run in groupby(token_ids, names.__contains__):
        if is_control:
            text += "".join(names[number] for number in run)
        else:
            text += _disarmed(dialect.tokenizer.decode(list(run)), dialect.special)
    return text


_LOOKS_LIKE_CONTROL = re.compile(r"<(?=\|[^|<>\s]{1,40}\|>)")


def _disarmed(text: str, controls: Iterable[str]) -> str:
    for control in controls:
        name = control.strip()
        text = text.replace(name, f"{name[0]}\u200b{name[1:]}")
    return _LOOKS_LIKE_CONTROL.sub("<\u200b", text)


def render(window: Window, dialect: Dialect, max_tokens: int, heal: bool = True) -> Prompt:
    """The prompt of a window; with `heal`, and if the format asks for it, cut where a token could end."""
    layout = dialect.layout
    prefix, healed = _split_for_healing(window.prefix, layout.heal if heal else "")
    texts = {"context": window.context, "prefix": prefix, "rest": window.rest, "suffix": window.suffix}
    return Prompt(_joined(layout.parts, texts, dialect), max_tokens, healed, layout.stops)


def render_fix(
    region: str,
    findings: Iterable[tuple[int, str]],
    context: str,
    dialect: Dialect,
    max_tokens: int,
    examples: str = "",
    begun: str = "",
) -> Prompt:
    """The prompt that asks for `region`, which is whole lines, repaired.

    A finding is the number of a line in the region, from 1, and what a tool says about it.
    """
    told = "".join(f"{line}: {' '.join(words.split())}\n" for line, words in findings)
    texts = {"context": context, "findings": told, "region": region, "examples": examples, "begun": begun}
    layout = dialect.layout
    return Prompt(_joined(layout.fix_parts, texts, dialect), max_tokens, stops=layout.fix_stops or layout.stops)


def _joined(parts: tuple[Part, ...], texts: Mapping[str, str], dialect: Dialect) -> tuple[int, ...]:
    """Special tokens, the texts that they announce and the template's own words, each tokenised by itself.

    Special tokens whose parts, up to the next ones, are all empty are left out, but those before the prefix, so that a
    model always knows where the text begins. So is a group none of whose texts has anything in it.
    """
    ids: list[int] = []
    announced: list[int] = []
    is_empty = False
    for part in parts:
        if isinstance(part, str) and _is_control(part):
            announced = [*([] if is_empty else announced), dialect.special[part]]
            is_empty = False
        elif isinstance(part, str) and part in FIELDS - {"prefix"} and not texts[part]:
            is_empty = True
        else:
            ids += announced
            ids += _group(part, texts, dialect) if isinstance(part, tuple) else _encoded(part, texts, dialect)
            announced, is_empty = [], False
    return tuple(ids if is_empty else ids + announced)


def _encoded(part: str, texts: Mapping[str, str], dialect: Dialect) -> list[int]:
    return dialect.tokenizer.encode(texts.get(part, part))


def _is_control(part: str) -> bool:
    name = part.strip()
    return name.startswith("<") and name.endswith(">")


def _group(parts: tuple[str, ...], texts: Mapping[str, str], dialect: Dialect) -> tuple[int, ...]:
    if not any(texts[part].strip() for part in parts if part in FIELDS):
        return ()
    return _joined(parts, texts, dialect)


def behind_healed(heard: str, healed: str) -> str:
    """What an answer says behind the text that was left out of its prompt; "" while it does not begin with that text.

    At the start of a line, how many blank lines there were before says nothing.
    """
    said = heard.removeprefix(healed) if heard.startswith(healed) else ""
    return said.lstrip("\n") if healed == "\n" else said


_UNFINISHED = {
    "": re.compile(r"\Z"),
    "space": re.compile(r"(?:\s*\n|\s?)\Z"),
    "token": re.compile(r"(?:\s*\n|\s?\w{0,20})\Z"),
}
"""What may be half a token, by how a format heals. Vocabularies keep a blank with the word behind it (a longer word is
left alone) and line breaks with the indentation behind them: at the start of a line, nobody has said yet how far it is
indented."""

_LONGEST_UNFINISHED = 21
"""Characters of it, blank lines aside."""


def _split_for_healing(prefix: str, heal: str) -> tuple[str, str]:
    """The prefix up to its last, perhaps unfinished, token, and the text of that token; of blank lines, one break.

    This is token healing as in guidance (Lundberg 2023), without its constrained decoding: whether the answer
    begins with the text that was left out is for the caller to see.
    """
    last = _UNFINISHED[heal].search(prefix, max(0, len(prefix.rstrip()) - _LONGEST_UNFINISHED))
    start = last.start() if last else len(prefix)
    return prefix[:start], "\n" if prefix.endswith("\n") else prefix[start:]
