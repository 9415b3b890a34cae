"""Snippets of files that were edited, opened or left lately: a ring of chunks, as llama.vim keeps one.

Pure and bounded: a ring is a tuple, and remembering something gives another.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from glm_lsp.data import Excerpt
from glm_lsp.overview import Count
from glm_lsp.redaction import redacted

CHUNKS = 16
LINES = 64
LONGEST_CHUNK = 6_000
"""Chunks of a ring; lines and characters of a chunk."""

TOO_ALIKE = 0.9
"""Above this Dice coefficient of their words, the older of two chunks goes."""

AT_CURSOR = 0.5
"""What resembles the text at the cursor more than this makes a model repeat what is there already."""

FEWEST_WORDS = 8
"""A chunk with fewer says nothing."""

_WORD = re.compile(r"\w+")


@dataclass(frozen=True, slots=True)
class Chunk:
    """Some lines of a file; `words` are compared."""

    name: str
    text: str
    words: frozenset[str]


Ring = tuple[Chunk, ...]
"""The oldest first."""


def chunk(name: str, text: str, offset: int, is_code: bool = True) -> Chunk:
    """The lines around an offset, from one that is a multiple of 16 on, so that the same place is the same chunk.

    Without what passwords and the like are set to: strings and, unless it `is_code`, all behind their names. What they
    are called may stand above these lines.
    """
    line = text.count("\n", 0, offset)
    first = max(0, line - LINES // 2) // 16 * 16
    lines = text.split("\n")
    above = "".join(f"{line}\n" for line in lines[max(0, first - LINES) : first])[-LONGEST_CHUNK:]
    near = "\n".join(lines[first : first + LINES])[:LONGEST_CHUNK]
    told = redacted(above + near, len(above), is_code)
    return Chunk(name, told, words_of(told))


def words_of(text: str) -> frozenset[str]:
    return frozenset(_WORD.findall(text))


def remember(ring: Ring, new: Chunk) -> Ring:
    """The ring with `new` as its youngest; what it resembles is forgotten, and what is too old."""
    if len(new.words) < FEWEST_WORDS:
        return ring
    return (*(one for one in ring if similarity(one.words, new.words) <= TOO_ALIKE), new)[-CHUNKS:]


def similarity(left: frozenset[str], right: frozenset[str]) -> float:
    """The Dice coefficient of two sets of words."""
    return 2 * len(left & right) / (len(left) + len(right)) if left or right else 0.0


def excerpts(ring: Ring, name: str, near: frozenset[str], budget: int, count: Count) -> Iterator[Excerpt]:
    """The youngest chunks of other files that fit, the oldest of them first; `near` are the words at the cursor.

    The last one that fits only in part gives its first lines, if these are at least four.
    """
    chosen: list[Excerpt] = []
    for one in reversed(ring):
        if one.name == name or similarity(one.words, near) > AT_CURSOR:
            continue
        text = lines_within(one.text, budget - count(one.name) - 2, count)
        if text:
            chosen.append(Excerpt("neighbours", one.name, text, "edited, opened or left lately"))
            budget -= count(text) + count(one.name) + 2
        if text != one.text:
            break
    yield from reversed(chosen)


def lines_within(text: str, budget: int, count: Count) -> str:
    """The first lines of a text that fit, if these are at least four or all of it."""
    lines: list[str] = []
    for line in text.split("\n"):
        budget -= count(line) + 1
        if budget < 0:
            return "\n".join(lines) if len(lines) >= 4 else ""
        lines.append(line)
    return "\n".join(lines)
