"""The last filter: no suggestion may break the syntax."""

import math
import time
from collections.abc import Iterator
from functools import lru_cache

from glm_lsp import checkers
from glm_lsp.data import Candidate, Snapshot
from glm_lsp.languages import Language
from glm_lsp.syntax import Syntax, matches, parse
from glm_lsp.units import balances, open_brackets, open_ends

LONGEST_COUNTED = 100_000
"""Characters of a text whose brackets are counted, which takes 10 ms."""

LONGEST_SEEN = 50_000
"""Characters above and below a line in which open brackets and their ends are looked for, which takes 5 ms each."""

PLACEHOLDER = "_"
"""An expression, statement and name in every language that is gated."""


def breaks_syntax(edit: Candidate, snapshot: Snapshot, syntax: Syntax, until: float = math.inf) -> bool:
    """Whether the document would have more syntax errors with the edit than without it.

    A document without any must stay so. Else the line at the cursor is unfinished, and an error, whatever is
    suggested. So the document is also read with that line finished: its brackets closed, its block filled, its
    statement ended, and a name put at the cursor; and with all closed that is open there, strings and the brackets of
    lines above among it. The best reading counts on either side.

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
        if is_sound or _leaves_open(edit, snapshot.text, syntax.language):
            return True
        errors = _least_wrong((with_edit,), after, syntax, until)
        return errors >= 0 and errors > _least_wrong((before, before + PLACEHOLDER), after, syntax, until)
    except TimeoutError:
        return True


def _leaves_open(edit: Candidate, text: str, language: Language) -> bool:
    """Whether lines begin a block that nothing ends, as far as brackets tell: all of the text have their counterpart.

    A grammar may see an error in what compilers take, such as a method without a body, and then counts none more.
    """
    if "\n" not in edit.text or language.block_style != "braces" or len(text) > LONGEST_COUNTED:
        return False
    opened = set(open_brackets(edit.text, language))
    return any(one in opened and balance == 0 for one, balance in balances(text, language).items())


def _accepts(text: str, language: Language, until: float) -> bool | None:
    _mind(until)
    return checkers.accepts(text, language)


def _mind(until: float) -> None:
    if time.thread_time() > until:
        raise TimeoutError


def _is_sound(text: str, edit: Candidate, syntax: Syntax) -> bool:
    """Whether there is no error, nor anything at the edit that the grammar lets pass and the language does not, and
    that was not there before.

    Of a text that could not be parsed in time nothing is known.
    """
    found = parse(text, syntax.language, syntax)
    if found.tree is None or found.error_count():
        return False
    end = edit.start + len(edit.text)
    here = _mistakes(found, edit.start, end)
    if not here:
        return True
    moved = {start + (end - edit.end if start >= edit.end else 0) for start in _mistakes(syntax, edit.start, edit.end)}
    return here <= moved


def _mistakes(syntax: Syntax, start: int, end: int) -> set[int]:
    """Where mistakes begin that touch [start, end), or what stands next to it, or are of what is around that."""
    text = syntax.text
    first, last = len(text[:start].rstrip()) - 1, len(text) - len(text[end:].lstrip()) + 1
    return {begin for one in matches(syntax, "mistakes", max(0, first), last) for begin, _ in one["mistake"]}


@lru_cache(maxsize=4)
def _least_wrong(heads: tuple[str, ...], after: str, syntax: Syntax, until: float) -> float:
    """The errors of the best reading, less than none if a checker accepts one. What is compared with stays the same.

    Raises TimeoutError when it is not found out until then.
    """
    readings: dict[str, None] = {}
    for reading in _readings(heads, after, syntax.language):
        if reading not in readings and _accepts(reading, syntax.language, until):
            return -1
        readings[reading] = None
    least = math.inf
    for reading in readings:
        _mind(until)
        found = parse(reading, syntax.language, syntax)
        least = min(least, math.inf if found.tree is None else found.error_count())
    return least


def _readings(heads: tuple[str, ...], after: str, language: Language) -> Iterator[str]:
    """The text with each of the heads, as it is and with the line finished in every way."""
    rest, line_break, following = after.partition("\n")
    rest, behind = rest.rstrip("\r"), line_break + following
    yield from (head + after for head in heads)
    for end in dict.fromkeys(["", language.statement_end]):
        yield from (_finished(head, rest, end, language) + behind for head in heads)
    yield from (_closed(head, rest, following, language) + behind for head in heads)
    # A suggestion may end where something has to follow.
    yield _closed(f"{heads[0]} {PLACEHOLDER}", rest, following, language) + behind


def _finished(head: str, rest: str, end: str, language: Language) -> str:
    """The text up to the end of the line, with what would finish it before its comment: the brackets that it has open,
    a body for the block that it opens, and `end`.
    """
    above, code, comment = _parts(head + rest, language)
    return above + code + open_brackets(code, language) + (language.filler_of(code) or "") + end + comment


def _closed(head: str, rest: str, following: str, language: Language) -> str:
    """The text up to the end of the line, with the ends of all that is open there, be it since lines above, and that
    nothing behind ends; as it is where that would take long to find out.
    """
    above, code, comment = _parts(head + rest, language)
    if max(len(above), len(code), len(following)) > LONGEST_SEEN:
        return head + rest
    return above + code + open_ends(above, code, following, language) + language.statement_end + comment


def _parts(text: str, language: Language) -> tuple[str, str, str]:
    """What stands above the last line, the code of that line, and the comment at its end."""
    start = text.rfind("\n") + 1
    code = language.code_of(text[start:])
    return text[:start], code, text[start + len(code) :]
