"""The model's raw text to a candidate, or the reason why there is none."""

import math
import re

from glm_lsp import filters
from glm_lsp.data import Candidate, Reason, Snapshot, Unit, Window, unix
from glm_lsp.gate import breaks_syntax
from glm_lsp.languages import Language
from glm_lsp.syntax import Syntax
from glm_lsp.units import end_of_unit, may_be_cut, open_brackets


def unit_of(raw: str, unit: Unit, is_complete: bool) -> str | Reason:
    """The part of the model's answer that belongs to the unit.

    `is_complete` says that the model itself came to an end. Else an answer whose unit has no end was cut off
    in the middle: of a block the finished lines are kept, of a statement nothing.
    """
    end = end_of_unit(raw, unit)
    if end is None:
        end = len(raw) if is_complete else raw.rfind("\n") if may_be_cut(raw, unit) else -1
    if end < 0:
        return Reason.UNFINISHED
    return raw[:end] if raw[:end].strip() else Reason.NOTHING


LEAST_SHORTENED, MOST_SHORTENED = 4, 2
"""Characters of a beginning that is offered in place of the whole, and how many are tried: each costs a few parses."""

LEAST_ECHO_BEFORE, LEAST_ECHO_AFTER = 2, 15
"""Characters from which on a repetition is no accident; behind the cursor, short ones are common in good code."""


def without_echo(text: str, window: Window) -> str:
    """What is left of a text between its echoes."""
    start, end = echo_bounds(text, window)
    return text[start:end]


def echo_bounds(text: str, window: Window) -> tuple[int, int]:
    """Where what is new in a text starts and ends: behind the end of the cursor's line with which it may begin, and
    before what follows the cursor, with which it may end.

    Chat models repeat what they were shown. White space alone is no repetition.
    """
    start = _echo_before(text, window.line)
    return start, len(text) - _echo_after(text[start:], f"{window.rest}\n{window.suffix}")


def _echo_before(text: str, line: str) -> int:
    """The length of the longest end of `line` with which `text` begins."""
    lengths = range(min(len(text), len(line)), LEAST_ECHO_BEFORE - 1, -1)
    return next((n for n in lengths if text.startswith(line[-n:]) and line[-n:].strip()), 0)


def _echo_after(text: str, following: str) -> int:
    """The length of the longest beginning of `following` with which `text` ends."""
    lengths = range(min(len(text), len(following)), LEAST_ECHO_AFTER - 1, -1)
    return next((n for n in lengths if text.endswith(following[:n]) and following[:n].strip()), 0)


def candidate(
    said: str, snapshot: Snapshot, cursor: int, view: Window, unit: Unit, syntax: Syntax, until: float = math.inf
) -> Candidate | Reason:
    """What the filters and the gate let through of a unit's text, in the document's own line breaks.

    Nothing is parsed any more after `until`, on the clock `time.thread_time`, and so nothing let through.
    """
    text = filters.filtered(said, view, unit)
    if isinstance(text, Reason):
        return text
    shorter = (filters.filtered(one, view, unit) for one in _shorter(text, snapshot.language))
    for reading in [text, *(one for one in shorter if not isinstance(one, Reason))]:
        kept = unix(_without_empty_blocks(reading, snapshot.language))
        edit = Candidate(kept.replace("\n", snapshot.line_break), cursor, cursor)
        if kept.strip() and not breaks_syntax(edit, snapshot, syntax, until):
            return edit
    return Reason.BREAKS_SYNTAX


def _shorter(text: str, language: Language) -> list[str]:
    """The longest beginnings of a text that end behind a word and leave no bracket or tag open."""
    ends = (found.end() for found in re.finditer(r"\w\b|[)\]}]|</[\w:.-]+>", text))
    whole = [text[:end] for end in ends if end < len(text) and not open_brackets(text[:end], language)]
    return [one for one in reversed(whole) if len(one) >= LEAST_SHORTENED][:MOST_SHORTENED]


def _without_empty_blocks(text: str, language: Language) -> str:
    """Of several lines, without those at the end that only open a block: the model was cut off before its body.

    tree-sitter finds no error in `else:` at the end of a text, so the gate would let it through.
    """
    lines = text.split("\n")
    while len(lines) > 1 and language.filler_of(lines[-1]) is not None:
        lines.pop()
    return "\n".join(lines)
