"""prompts/ and a Window to a Prompt."""

import re
import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache

from glm_lsp.data import Layout, Prompt, Window
from glm_lsp.errors import ModelError
from glm_lsp.models import files
from glm_lsp.models.store import TOKENIZER, Model
from glm_lsp.resources import resource
from glm_lsp.tokens import Tokenizer


@dataclass(frozen=True, slots=True)
class Template:
    """One file of prompts/; its README tells what the keys mean."""

    parts: tuple[str, ...]
    heal: bool
    fix_parts: tuple[str, ...] = ()
    context: tuple[str, ...] = ()
    comments: bool = False

    @property
    def window(self) -> Layout:
        """What a window needs to know of it."""
        return Layout(self.context if "context" in self.parts else (), self.comments, "suffix" in self.parts)


@cache
def template(prompt_format: str) -> Template:
    """The template of a prompt format. Raises ModelError for one that this version does not know."""
    path = resource("prompts") / f"{prompt_format}.toml"
    if not path.is_file():
        known = ", ".join(sorted(file.stem for file in path.parent.glob("*.toml")))
        raise ModelError(f"unknown prompt format {prompt_format!r}; this version of glm-lsp knows {known}")
    table = tomllib.loads(path.read_text(encoding="utf-8"))
    lists = {key: tuple(value) for key, value in table.items() if isinstance(value, list)}
    return Template(**{**table, **lists})


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
    return Dialect(template(model.manifest.prompt_format), model.manifest.special_tokens, tokenizer)


def render(window: Window, dialect: Dialect, max_tokens: int, heal: bool = True) -> Prompt:
    """The prompt of a window; with `heal`, and if the format asks for it, cut where a token could end."""
    layout = dialect.layout
    prefix, healed = _split_for_healing(window.prefix) if heal and layout.heal else (window.prefix, "")
    texts = {"context": window.context, "prefix": prefix, "rest": window.rest, "suffix": window.suffix}
    return Prompt(_joined(layout.parts, texts, dialect), max_tokens, healed)


def render_fix(
    region: str, findings: Iterable[tuple[int, str]], context: str, dialect: Dialect, max_tokens: int
) -> Prompt:
    """The prompt that asks for `region`, which is whole lines, repaired.

    A finding is the number of a line in the region, from 1, and what a tool says about it.
    """
    told = "".join(f"{line}: {' '.join(words.split())}\n" for line, words in findings)
    texts = {"context": context, "findings": told, "region": region}
    return Prompt(_joined(dialect.layout.fix_parts, texts, dialect), max_tokens)


def _joined(parts: tuple[str, ...], texts: Mapping[str, str], dialect: Dialect) -> tuple[int, ...]:
    """Special tokens and the texts that they announce, each tokenised by itself.

    Special tokens whose part is empty are left out, but the one before the prefix, so that a model always
    knows where the text begins.
    """
    ids: list[int] = []
    announced: list[int] = []
    for part in parts:
        if part not in texts:
            announced = [*announced, dialect.special[part]]
            continue
        if texts[part] or part == "prefix":
            ids += announced + dialect.tokenizer.encode(texts[part])
        announced = []
    return tuple(ids + announced)


_LAST_TOKEN = re.compile(r"(?:\s*\n|\s?\w{0,20})\Z")
"""What may be half a token. Vocabularies keep a blank with the word behind it (a longer word is left alone) and line
breaks with the indentation behind them: at the start of a line, nobody has said yet how far it is indented."""


def _split_for_healing(prefix: str) -> tuple[str, str]:
    """The prefix up to its last, perhaps unfinished, token, and the text of that token; of blank lines, one break.

    This is token healing as in guidance (Lundberg 2023), without its constrained decoding: whether the answer
    begins with the text that was left out is for the caller to see.
    """
    last = _LAST_TOKEN.search(prefix)
    start = last.start() if last else len(prefix)
    return prefix[:start], "\n" if prefix.endswith("\n") else prefix[start:]
