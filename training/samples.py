"""Tasks to token ids, through the very window and prompt that the server makes.

A sample is a prompt and its answer with `<end>` behind it. What the model is taught is the answer; a few other
positions teach it, at a lower weight, not to forget the rest (`training/batches.py` chooses them).
"""

import random
import re
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from glm_lsp import context, prompts
from glm_lsp.data import Snapshot, Window
from glm_lsp.languages import Language, language_of
from glm_lsp.prompts import Dialect
from training.code import Code
from training.corpus import Source
from training.repairs import Repair
from training.tasks import Hole, hole

END = "<end>"
BLIND = 0.12
"""Share of samples without any suffix, as at the end of a file that is just being written."""

ENDS_BY_ITSELF = frozenset({"rest of line", "line", "block"})
"""Holes whose end can be told without what follows."""

PATH_ALONE, WITH_DEFINITIONS = 0.25, 0.35
"""Shares of samples whose context is the path with the imports out of sight, or definitions as well."""

MOST_DEFINITIONS = 4
"""Definitions from other files in one context: those that the hole uses, and others, in any order."""

_IMPORT = re.compile(r"^(?:import|from|use|#include|package|using)\b.*$|^const \w+ = require\(.*$", re.MULTILINE)
_WORD = re.compile(r"[A-Za-z_]\w{2,}")
_MOST_IMPORTS = 600  # characters


@dataclass(frozen=True, slots=True)
class Sample:
    """Token ids; those from `answer` on are the answer. `kind` says what it was, for reports."""

    ids: tuple[int, ...]
    answer: int
    kind: str


Index = dict[tuple[str, str], dict[str, tuple[str, str]]]
"""Package and language -> name -> path and signature of what defines it. What is defined twice is left out."""


def index(sources: Iterable[Source]) -> Index:
    found: defaultdict[tuple[str, str], dict[str, tuple[str, str]]] = defaultdict(dict)
    twice: defaultdict[tuple[str, str], set[str]] = defaultdict(set)
    for source in sources:
        place = key(source)
        for name, signature in source.definitions:
            if name in found[place]:
                twice[place].add(name)
            found[place][name] = (source.path, signature)
    for place, names in twice.items():
        for name in names:
            del found[place][name]
    return dict(found)


def key(source: Source) -> tuple[str, str]:
    """Where `Index` has what a file may use."""
    return source.package, language_of(source.path).name


def fill_in(source: Source, known: Index, dialect: Dialect, budget: int, dice: random.Random) -> Sample | None:
    """A hole in a file, with at most `budget` tokens of prompt, a few more or less; None where none was found."""
    language = language_of(source.path)
    code = Code(source.text, language)
    found = hole(code, dice)
    if found is None:
        return None
    seen = window(source, language, found, dialect, budget, dice)
    chance = dice.random()
    if chance < WITH_DEFINITIONS:
        others = definitions_for(source, found, known.get(key(source), {}), dice)
        seen = replace(seen, context=context.elsewhere(seen.name, imports(source.text, seen), others))
    elif chance < WITH_DEFINITIONS + PATH_ALONE:
        seen = replace(seen, context=context.elsewhere(seen.name, imports(source.text, seen), ()))
    prompt = prompts.render(seen, dialect, max_tokens=0, heal=False).token_ids
    return _sample(prompt, source.text[found.start : found.end], found.kind, dialect)


def window(
    source: Source, language: Language, found: Hole, dialect: Dialect, budget: int, dice: random.Random
) -> Window:
    """What the server would see of the file without the hole's text, its cursor where the hole is."""
    before, after = source.text[: found.start], source.text[found.end :]
    is_blind = dice.random() < BLIND and found.kind in ENDS_BY_ITSELF and not after.partition("\n")[0].strip()
    text = before + ("" if is_blind else after)
    return context.window(Snapshot("", source.path, language, 1, text), found.start, budget, dialect.tokenizer)


def imports(text: str, seen: Window) -> str:
    """The file's imports, when they are too far up to be in the prefix."""
    if text.startswith(seen.prefix):
        return ""
    lines = "\n".join(found.group() for found in _IMPORT.finditer(text[: len(text) // 2]))
    return lines[:_MOST_IMPORTS].rpartition("\n")[0]


def definitions_for(
    source: Source, found: Hole, known: dict[str, tuple[str, str]], dice: random.Random
) -> list[tuple[str, str]]:
    """(path, signature) of what the hole uses from other files, among others of the package that it does not."""
    used = [known[name] for name in _WORD.findall(source.text[found.start : found.end]) if name in known]
    wanted = [place for place in dict.fromkeys(used) if place[0] != source.path][: MOST_DEFINITIONS - 1]
    names = list(known)
    others = (
        [known[dice.choice(names)] for _ in range(dice.randint(1, MOST_DEFINITIONS - len(wanted)))] if names else []
    )
    chosen = list(dict.fromkeys([*wanted, *(place for place in others if place[0] != source.path)]))
    dice.shuffle(chosen)
    return chosen


def mend(repair: Repair, dialect: Dialect, dice: random.Random) -> Sample:
    """A repair; half of the time with the path as context."""
    around = context.elsewhere(repair.path, "", ()) if dice.random() < 0.5 else ""
    prompt = prompts.render_fix(repair.region, repair.findings, around, dialect, max_tokens=0).token_ids
    return _sample(prompt, repair.repaired, "repair", dialect)


def _sample(prompt: Sequence[int], answer: str, kind: str, dialect: Dialect) -> Sample:
    ids = (*prompt, *dialect.tokenizer.encode(answer), dialect.special[END])
    return Sample(ids, len(prompt), kind)
