"""The last filter: no suggestion may break the syntax."""

import math

from glm_lsp import checkers
from glm_lsp.data import Candidate, Snapshot
from glm_lsp.syntax import Syntax, parse
from glm_lsp.units import open_brackets

PLACEHOLDER = "_"
"""An expression, statement and name in every language that is gated."""


def breaks_syntax(edit: Candidate, snapshot: Snapshot, syntax: Syntax) -> bool:
    """Whether the document would have more syntax errors with the edit than without it.

    A document without any must stay so. Else the line at the cursor is unfinished, and an error, whatever is
    suggested. So the document is also read with that line finished: its brackets closed, its block filled and,
    where nothing has been suggested yet, a name put at the cursor. The best reading counts on either side.
    """
    if syntax.tree is None:
        return False
    before, after = snapshot.text[: edit.start], snapshot.text[edit.end :]
    with_edit = before + edit.text
    is_sound = checkers.accepts(snapshot.text, syntax.language)
    if is_sound:
        return not checkers.accepts(with_edit + after, syntax.language)
    if is_sound is None and not syntax.error_count():
        return _errors(with_edit + after, syntax) > 0
    without = _fewest_errors([before, before + PLACEHOLDER], after, syntax)
    return _fewest_errors([with_edit], after, syntax) > without


def _errors(text: str, syntax: Syntax) -> float:
    """Of a text that could not be parsed in time nothing is known, so it counts as worse than any."""
    found = parse(text, syntax.language, syntax)
    return math.inf if found.tree is None else found.error_count()


def _fewest_errors(heads: list[str], after: str, syntax: Syntax) -> float:
    rest, line_break, following = after.partition("\n")
    readings = [head + after for head in heads]
    for head in heads:
        end = _virtual_end(head, rest.rstrip("\r"), syntax)
        readings.append(head + rest.rstrip("\r") + end + line_break + following)
    return min(_errors(reading, syntax) for reading in dict.fromkeys(readings))


def _virtual_end(before: str, rest: str, syntax: Syntax) -> str:
    """What would finish the line: the brackets it has open, and a body for the block it opens."""
    line = before.rpartition("\n")[2] + rest
    return open_brackets(line) + (syntax.language.filler_of(line) or "")
