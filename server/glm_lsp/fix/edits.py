"""Edits of whole lines: what a repair may touch, and the least that tells two texts apart."""

import re
from bisect import bisect_right
from collections.abc import Iterable, Sequence
from difflib import SequenceMatcher
from itertools import accumulate, pairwise

from glm_lsp.data import Candidate, Snapshot, line_bounds, unix

AROUND = 2
"""Lines above and below those that a problem names, which a repair may change, too."""

LONGEST_REGION = 16
"""Lines, in training too, with those that are shown around. Of a problem that covers more, the first ones."""


def region(snapshot: Snapshot, start: int, end: int, around: int = AROUND) -> tuple[int, int]:
    """The [start, end) of the whole lines that a problem at [start, end) touches, and some around it."""
    starts = line_bounds(snapshot.text)
    first = line_of(starts, start)
    last = min(line_of(starts, max(start, end - 1)), first + LONGEST_REGION - 2 * around - 1)
    return starts[max(0, first - around)], starts[min(len(starts) - 1, last + around + 1)]


MARGIN = re.compile(r"(?m)^[A-Za-z_@]")


def margin_at(text: str, offset: int, after: int) -> int | None:
    """The start of the last line at the margin that is at or before `offset` and not before `after`, if any."""
    line_end = text.find("\n", offset)
    starts = [found.start() for found in MARGIN.finditer(text, after, len(text) if line_end < 0 else line_end)]
    return next((start for start in reversed(starts) if after <= start <= offset), None)


def statement_above(text: str, line_start: int) -> str:
    """What stands above a line since the last line at the margin, or since the beginning of the text."""
    is_first = margin_at(text, line_start, line_start) == line_start
    start = margin_at(text, line_start - 1, 0) if line_start else None
    return "" if is_first else text[start or 0 : line_start]


def whole_lines(text: str, start: int, end: int, beside: str = "") -> tuple[int, int] | None:
    """The [start, end) of the lines that [start, end) has for itself, with their last break; None where it shares them.

    White space may stand beside it, and signs of `beside` behind it.
    """
    first, line_end = text.rfind("\n", 0, start) + 1, text.find("\n", end)
    last = len(text) if line_end < 0 else line_end + 1
    is_alone = not text[first:start].strip() and not text[end:last].strip(f" \t\r\n{beside}")
    return (first, last) if is_alone else None


def line_of(starts: list[int], offset: int) -> int:
    """The number, from 0, of the line that `offset` lies in; `starts` are those of all lines and the text's end."""
    return min(bisect_right(starts, offset), max(1, len(starts) - 1)) - 1


def applied(text: str, edits: Iterable[Candidate]) -> str:
    """The text with edits that do not overlap."""
    for edit in sorted(edits, key=lambda edit: edit.start, reverse=True):
        text = text[: edit.start] + edit.text + text[edit.end :]
    return text


def smallest(snapshot: Snapshot, edit: Candidate) -> Candidate:
    """The same change as an edit of whole lines, of those only that differ, in the document's own line breaks."""
    text, line_break = snapshot.text, snapshot.line_break
    start = max(text.rfind("\n", 0, edit.start), text.rfind("\r", 0, edit.start)) + 1
    end = _line_end(text, edit.end)
    old = _lines(text[start:end])
    new = _lines(text[start : edit.start] + unix(edit.text).replace("\n", line_break) + text[edit.end : end])
    same = common(old, new)
    start += sum(map(len, old[:same]))
    old, new = old[same:], new[same:]
    same = common(old[::-1], new[::-1])
    end -= sum(map(len, old[len(old) - same :]))
    return Candidate("".join(new[: len(new) - same]), start, end)


def between(snapshot: Snapshot, text: str) -> tuple[Candidate, ...]:
    """The edits of whole lines that make `text` of the snapshot's."""
    old, new = _lines(snapshot.text), _lines(text)
    offsets = [0, *accumulate(map(len, old))]
    return tuple(
        Candidate("".join(new[to_first:to_last]), offsets[first], offsets[last])
        for what, first, last, to_first, to_last in SequenceMatcher(None, old, new, autojunk=False).get_opcodes()
        if what != "equal"
    )


def _line_end(text: str, offset: int) -> int:
    """Where the line that `offset` lies in ends, its break included; where `offset` begins a line, `offset`."""
    if offset and text[offset - 1] == "\n":
        return offset
    found = text.find("\n", offset)
    return len(text) if found < 0 else found + 1


def _lines(text: str) -> list[str]:
    starts = line_bounds(text)
    return [text[start:end] for start, end in pairwise(starts) if start < end]


def common(left: Sequence[str], right: Sequence[str]) -> int:
    """How many items the two begin with alike."""
    same = 0
    for one, other in zip(left, right, strict=False):
        if one != other:
            break
        same += 1
    return same
