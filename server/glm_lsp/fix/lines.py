"""Lines that move while a text is repaired."""

from itertools import pairwise

from glm_lsp.data import line_bounds
from glm_lsp.fix.edits import common


def line_in(other: str, text: str, line: int) -> int | None:
    """The number in `other` of what is line `line` in `text`, which differs in one stretch; both count from 1.

    Within the stretch lines go by their number in it. None when nothing is left of it.
    """
    old, new = _lines(text), _lines(other)
    same = common(old, new)
    same_end = common(old[same:][::-1], new[same:][::-1])
    if line <= same:
        return line
    if line > len(old) - same_end:
        return line + len(new) - len(old)
    last = len(new) - same_end
    return min(line, last) if last > same else None


def _lines(text: str) -> list[str]:
    return [text[start:end] for start, end in pairwise(line_bounds(text))]
