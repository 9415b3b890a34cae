"""Snippets of files that were edited, opened or left lately: a ring of chunks, as llama.vim keeps one.

Pure and bounded: a ring is a tuple, and remembering something gives another.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from glm_lsp.data import Excerpt
from glm_lsp.overview import Count

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

_SECRET_NAME = r"(?:passw(?:or)?d|passphrase|secret|token|api[_-]?key|credentials?)"

_SECRET_VALUE = re.compile(
    rf"""({_SECRET_NAME}[\w-]{{0,40}}["']?[^\S\n]{{0,8}}"""
    r"""(?::[^\n=:"'`]{0,40}=|=>|:=|=|:)[^\S\n]{0,8}[a-zA-Z@$]{0,2})(["'`])(?:\\.|(?!\2)[^\\\n])+\2""",
    re.IGNORECASE,
)
"""A string that is given to what sounds like a secret, and all before it from that name on."""

_BARE_IN_CODE = re.compile(
    rf"""^([^\S\n]{{0,80}}(?:export[ ])?\w{{0,40}}?{_SECRET_NAME}\w{{0,40}}=)[^\s"'`$(,]+$""",
    re.IGNORECASE | re.MULTILINE,
)
_BARE_IN_DATA = re.compile(
    rf"""^([^\n]{{0,80}}?{_SECRET_NAME}[\w.-]{{0,40}}["']?[^\S\n]{{0,8}}[:=][^\S\n]{{0,8}})[^\s"'`][^\n]*$""",
    re.IGNORECASE | re.MULTILINE,
)
"""The same without quotes: as a shell has it, and as YAML and INI have it, where code has types and calls."""

_BLOCK_IN_DATA = re.compile(
    rf"""^(([^\S\n]{{0,80}})[^\n]{{0,80}}?{_SECRET_NAME}[\w.-]{{0,40}}["']?:)[^\S\n]{{0,8}}[|>][^\n]{{0,8}}\n"""
    r"""(?:\2[^\S\n]+\S[^\n]*(?:\n|\Z)|[^\S\n]*\n)+""",
    re.IGNORECASE | re.MULTILINE,
)
"""A block of lines behind such a name, as YAML has it."""

_IN_DOCKERFILE = re.compile(
    rf"""^([^\S\n]{{0,80}}(?:ENV|ARG)[ ]{{1,8}}\w{{0,40}}?{_SECRET_NAME}\w{{0,40}}[ ]+)\S[^\n]*$""",
    re.IGNORECASE | re.MULTILINE,
)

_IN_URL = re.compile(r"(://[^\s/:@\"'`]{0,80}:)[^\s/@\"'`]{1,200}@")
"""The password of who asks, and all before it from the end of the scheme on."""


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

    Without what passwords and the like are set to: strings and, unless it `is_code`, all behind their names.
    """
    line = text.count("\n", 0, offset)
    first = max(0, line - LINES // 2) // 16 * 16
    near = "\n".join(text.split("\n")[first : first + LINES])[:LONGEST_CHUNK]
    near = _SECRET_VALUE.sub(r"\1\2…\2", near)
    if is_code:
        near = _BARE_IN_CODE.sub(r"\1…", near)
    else:
        near = _BLOCK_IN_DATA.sub(r"\1 …\n", near)
        near = _BARE_IN_DATA.sub(r"\1…", near)
        near = _IN_DOCKERFILE.sub(r"\1…", near)
    near = _IN_URL.sub(r"\1…@", near)
    return Chunk(name, near, words_of(near))


def words_of(text: str) -> frozenset[str]:
    return frozenset(_WORD.findall(text))


def remember(ring: Ring, new: Chunk) -> Ring:
    """The ring with `new` as its youngest; what it resembles is forgotten, and what is too old."""
    if len(new.words) < FEWEST_WORDS:
        return ring
    return (*(one for one in ring if similarity(one.words, new.words) <= TOO_ALIKE), new)[-CHUNKS:]


def forget(ring: Ring, name: str) -> Ring:
    """The ring without the chunks of a file."""
    return tuple(one for one in ring if one.name != name)


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
        text = _lines_within(one.text, budget - count(one.name) - 2, count)
        if text:
            chosen.append(Excerpt("neighbours", one.name, text, "edited, opened or left lately"))
            budget -= count(text) + count(one.name) + 2
        if text != one.text:
            break
    yield from reversed(chosen)


def _lines_within(text: str, budget: int, count: Count) -> str:
    lines: list[str] = []
    for line in text.split("\n"):
        budget -= count(line) + 1
        if budget < 0:
            return "\n".join(lines) if len(lines) >= 4 else ""
        lines.append(line)
    return "\n".join(lines)
