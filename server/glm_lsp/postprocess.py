"""The model's raw text to a candidate, or the reason why there is none.

Every step is a small pure function from text to text; `STEPS` is the order in which they run. An empty text
ends the line.
"""

from collections.abc import Callable

from glm_lsp.data import Candidate, Reason, Snapshot, Unit, Window
from glm_lsp.languages import Language
from glm_lsp.syntax import Syntax, parse
from glm_lsp.units import end_of_unit, open_brackets

Step = Callable[[str, Window], str]


def unit_of(raw: str, unit: Unit, is_complete: bool) -> str | Reason:
    """The part of the model's answer that belongs to the unit.

    `is_complete` says that the model itself came to an end. Else an answer whose unit has no end was cut off
    in the middle: of a block the finished lines are kept, of a statement nothing.
    """
    end = end_of_unit(raw, unit)
    if end is None:
        end = len(raw) if is_complete else raw.rfind("\n") if unit.is_block else -1
    if end < 0:
        return Reason.UNFINISHED
    return raw[:end] if raw[:end].strip() else Reason.NOTHING


LEAST_ECHO_BEFORE, LEAST_ECHO_AFTER = 2, 15
"""Characters from which on a repetition is no accident; behind the cursor, short ones are common in good code."""


def without_echo(text: str, window: Window) -> str:
    """Without the end of the cursor's line at its beginning, and without what follows the cursor at its end.

    Chat models repeat what they were shown. White space alone is no repetition.
    """
    text = text[_echo_before(text, window.line) :]
    return text[: len(text) - _echo_after(text, f"{window.rest}\n{window.suffix}")]


def _echo_before(text: str, line: str) -> int:
    """The length of the longest end of `line` with which `text` begins."""
    lengths = range(min(len(text), len(line)), LEAST_ECHO_BEFORE - 1, -1)
    return next((n for n in lengths if text.startswith(line[-n:]) and line[-n:].strip()), 0)


def _echo_after(text: str, following: str) -> int:
    """The length of the longest beginning of `following` with which `text` ends."""
    lengths = range(min(len(text), len(following)), LEAST_ECHO_AFTER - 1, -1)
    return next((n for n in lengths if text.endswith(following[:n]) and following[:n].strip()), 0)


def candidate(text: str, snapshot: Snapshot, cursor: int, window: Window, syntax: Syntax) -> Candidate | Reason:
    """The edit to offer for a unit's text, in the document's own line breaks."""
    for step in STEPS:
        text = step(text, window)
        if not text.strip():
            return Reason.REPEATS
    text = _without_empty_blocks(text, snapshot.language)
    edit = Candidate(text.replace("\n", snapshot.line_break), cursor, cursor)
    return Reason.BREAKS_SYNTAX if breaks_syntax(edit, snapshot, syntax) else edit


def _without_empty_blocks(text: str, language: Language) -> str:
    """Of several lines, without those at the end that only open a block: the model was cut off before its body.

    tree-sitter finds no error in `else:` at the end of a text, so the gate would let it through.
    """
    lines = text.split("\n")
    while len(lines) > 1 and language.filler_of(lines[-1]) is not None:
        lines.pop()
    return "\n".join(lines)


def trim_trailing_space(text: str, window: Window) -> str:
    """Without the white space at its end."""
    return text.rstrip()


def trim_closers_of_rest(text: str, window: Window) -> str:
    """Without the closing brackets and quotes that stand behind the cursor already.

    Only those go that nothing in the text has opened: behind `f(|)` the text `g(x))` loses one bracket.
    """
    rest = window.rest.strip()
    for length in range(len(rest), 0, -1):
        if text.endswith(rest[:length]) and not open_brackets(text[:-length]):
            return text[:-length]
    return text


def trim_lines_of_suffix(text: str, window: Window) -> str:
    """Without the lines at its end with which the suffix begins; white space around them does not count."""
    following = [line.strip() for line in window.suffix.split("\n") if line.strip()]
    lines = text.split("\n")
    for count in range(min(len(lines), len(following)), 0, -1):
        if [line.strip() for line in lines[-count:]] == following[:count] and not window.line.strip():
            return "\n".join(lines[:-count])
    return text


STEPS: tuple[Step, ...] = (trim_trailing_space, trim_closers_of_rest, trim_lines_of_suffix)


def breaks_syntax(edit: Candidate, snapshot: Snapshot, syntax: Syntax) -> bool:
    """Whether the document would have more syntax errors with the edit than without it.

    The line at the cursor is unfinished, and an error, whatever is suggested. So the document is also read with
    that line finished: its brackets closed, its block filled and, where nothing has been suggested yet, a name
    put at the cursor. The best reading counts on either side.
    """
    if syntax.tree is None:
        return False
    before, after = snapshot.text[: edit.start], snapshot.text[edit.end :]
    without = _fewest_errors([before, before + PLACEHOLDER], after, syntax)
    return _fewest_errors([before + edit.text], after, syntax) > without


PLACEHOLDER = "_"
"""An expression, statement and name in every language that is gated."""


def _fewest_errors(heads: list[str], after: str, syntax: Syntax) -> int:
    rest, line_break, following = after.partition("\n")
    readings = [head + after for head in heads]
    for head in heads:
        end = _virtual_end(head, rest.rstrip("\r"), syntax)
        readings.append(head + rest.rstrip("\r") + end + line_break + following)
    return min(parse(reading, syntax.language, syntax).error_count() for reading in dict.fromkeys(readings))


def _virtual_end(before: str, rest: str, syntax: Syntax) -> str:
    """What would finish the line: the brackets it has open, and a body for the block it opens."""
    line = before.rpartition("\n")[2] + rest
    return open_brackets(line) + (syntax.language.filler_of(line) or "")
