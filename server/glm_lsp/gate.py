"""The last filter: no suggestion may break the syntax."""

import math
import time
from functools import lru_cache

from glm_lsp import checkers
from glm_lsp.data import Candidate, Snapshot
from glm_lsp.languages import Language
from glm_lsp.syntax import Syntax, matches, parse
from glm_lsp.units import open_brackets

PLACEHOLDER = "_"
"""An expression, statement and name in every language that is gated."""


def breaks_syntax(edit: Candidate, snapshot: Snapshot, syntax: Syntax, until: float = math.inf) -> bool:
    """Whether the document would have more syntax errors with the edit than without it.

    A document without any must stay so. Else the line at the cursor is unfinished, and an error, whatever is
    suggested. So the document is also read with that line finished: its brackets closed, its block filled, its
    statement ended and, where nothing has been suggested yet, a name put at the cursor. The best reading counts on
    either side.

    No reading is begun after `until`, on the clock `time.thread_time`: each holds up the whole server. What has not
    been found sound by then counts as broken.
    """
    if syntax.tree is None:
        return False
    before, after = snapshot.text[: edit.start], snapshot.text[edit.end :]
    with_edit = before + edit.text
    try:
        if _accepts(with_edit + after, syntax.language, until):
            return False
        is_sound = _accepts(snapshot.text, syntax.language, until)
        if is_sound is None and not syntax.error_count():
            return not _is_sound(with_edit + after, edit, syntax)
        if is_sound:
            return True
        errors = _least_wrong((with_edit,), after, syntax, until)
        return errors >= 0 and errors > _least_wrong((before, before + PLACEHOLDER), after, syntax, until)
    except TimeoutError:
        return True


def _accepts(text: str, language: Language, until: float) -> bool | None:
    _mind(until)
    return checkers.accepts(text, language)


def _mind(until: float) -> None:
    if time.thread_time() > until:
        raise TimeoutError


def _is_sound(text: str, edit: Candidate, syntax: Syntax) -> bool:
    """Whether there is no error, nor anything at the edit that the grammar lets pass and the language does not.

    Of a text that could not be parsed in time nothing is known.
    """
    found = parse(text, syntax.language, syntax)
    is_parsed = found.tree is not None and not found.error_count()
    end = edit.start + len(edit.text)
    return is_parsed and not matches(found, "mistakes", max(0, edit.start - 1), end + 1, most=1)


@lru_cache(maxsize=4)
def _least_wrong(heads: tuple[str, ...], after: str, syntax: Syntax, until: float) -> float:
    """The errors of the best reading, less than none if a checker accepts one. What is compared with stays the same.

    Raises TimeoutError when it is not found out until then.
    """
    readings = _readings(heads, after, syntax.language)
    if any(_accepts(reading, syntax.language, until) for reading in readings):
        return -1
    least = math.inf
    for reading in readings:
        _mind(until)
        found = parse(reading, syntax.language, syntax)
        least = min(least, math.inf if found.tree is None else found.error_count())
    return least


def _readings(heads: tuple[str, ...], after: str, language: Language) -> list[str]:
    """The text with each of the heads, as it is and with the line finished in every way, each once."""
    rest, line_break, following = after.partition("\n")
    rest = rest.rstrip("\r")
    found = [head + after for head in heads]
    for end in dict.fromkeys(["", language.statement_end]):
        found += [head + rest + _virtual_end(head, rest, language) + end + line_break + following for head in heads]
    return list(dict.fromkeys(found))


def _virtual_end(before: str, rest: str, language: Language) -> str:
    """What would finish the line: the brackets it has open, and a body for the block it opens."""
    line = before.rpartition("\n")[2] + rest
    return open_brackets(line) + (language.filler_of(line) or "")
