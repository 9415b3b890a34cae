"""The lines that open the blocks around an offset, told from the text alone.

The fallback for code that no grammar makes sense of: a pure function over text, bounded in how far it looks.
"""

import re
from collections.abc import Iterator
from functools import cache
from itertools import islice

from glm_lsp.indentation import width_of
from glm_lsp.languages import Language

LOOK_BACK = 40_000
"""Characters before the offset; about a thousand lines."""

DEEPEST = 32
"""Blocks around each other."""

_BRACES = (
    r"""//[^\n]*|/\*(?:[^*]|\*(?!/))*+(?:\*/)?"""
    r"""|"(?:\\.|[^"\\\n])*+"?|'(?:\\.|[^'\\\n]){0,100}+'|`(?:\\.|[^`\\])*+`?|[{}]"""
)
"""Braces, and what may hide some. What is never closed hides all behind it, and no character is looked at twice, so
that no text is slow. Only an apostrophe may stand alone, as in Rust's lifetimes; one looks behind it no further than
a hundred characters."""

_CLOSES = re.compile(r"[ \t]*+[)\]]")


def enclosing_lines(text: str, offset: int, language: Language) -> tuple[tuple[int, int], ...]:
    """The [start, end) of the lines that open the blocks around `offset`, the `DEEPEST` inner ones, outermost first.

    By unclosed braces where the language has them, by indentation elsewhere. Never raises.
    """
    earliest = max(0, offset - LOOK_BACK)
    far = text.find("\n", earliest, offset) + 1 or earliest if earliest else 0
    near = text[far:offset]
    lines = _by_braces(near, language.remark) if language.block_style == "braces" else _by_indentation(near, language)
    return tuple((far + start, far + end) for start, end in islice(lines, DEEPEST))[::-1]


def _by_braces(text: str, remark: str) -> Iterator[tuple[int, int]]:
    """Lines of `text` with a brace that is still open at its end, the last first.

    `remark` is what begins a comment of one line, too, if that is not empty. A brace alone belongs to the line above.
    """
    unclosed: list[int] = []
    for found in _braces(remark).finditer(text):
        if found[0] == "{":
            unclosed.append(found.start())
        elif found[0] == "}" and unclosed:
            unclosed.pop()
    first = len(text)
    for brace in reversed(unclosed):
        if brace < first:
            first, end = _line_at(text, len(text[:brace].rstrip()))
            yield first, end


@cache
def _braces(remark: str) -> re.Pattern[str]:
    return re.compile(f"(?:{remark})[^\\n]*|{_BRACES}" if remark else _BRACES, re.DOTALL)


def _by_indentation(text: str, language: Language) -> Iterator[tuple[int, int]]:
    """Lines of `text` that are indented less than all that follows, the last line included; the last first."""
    start, _ = _line_at(text, len(text))
    width = width_of(text[start:])
    while start > 0 and width > 0:
        start, end = _line_at(text, start - 1)
        line = text[start:end]
        if line.strip() and width_of(line) < width:
            width = width_of(line)
            if not language.block_openers or language.filler_of(line) is not None:
                start = _head_start(text, start)  # from which to go on, so that no line is looked at twice
                width = min(width, width_of(text[start : _line_at(text, start)[1]]))
                yield start, end


def _head_start(text: str, start: int) -> int:
    """Where the head of a block begins whose last line begins at `start` and may be only its closing bracket."""
    while start > 0 and _CLOSES.match(text, start):
        width, first = width_of(text[start : _line_at(text, start)[1]]), start
        while first > 0:
            first, end = _line_at(text, first - 1)
            if text[first:end].strip() and width_of(text[first:end]) <= width:
                break
        start = first
    return start


def _line_at(text: str, offset: int) -> tuple[int, int]:
    """[start, end) of the line around `offset`, without its line break."""
    end = text.find("\n", offset)
    return text.rfind("\n", 0, offset) + 1, len(text) if end < 0 else end
