"""Small edits that often mend broken syntax, most plausible first: one bracket, quote, comma, colon, keyword, indent.

A search and no knowledge: whether an edit mends anything is for the proof to say. Drafts made here are labelled as
the rules' own, so that nobody takes them for the model's.
"""

import re
from collections.abc import Iterable, Iterator
from itertools import islice

from glm_lsp import grammars
from glm_lsp.data import Candidate, line_bounds
from glm_lsp.fix.edits import line_of
from glm_lsp.fix.faults import PAIRS, faults, is_misspelling, unmatched
from glm_lsp.fix.values import Draft, Problem
from glm_lsp.syntax import Syntax
from glm_lsp.units import open_brackets

MOST_LINES = 6
LONGEST_LINE = 300
MOST_DRAFTS = 2_000
SHORT_WORD = 2
"""Letters of a word that is a misspelt keyword only where it stands between blanks."""

_PIECES = re.compile(r"\w+|[^\w\s]")
_QUOTES = "'\"`"
REMOVABLE = "()[]{},:;\\" + _QUOTES
"""Signs that are often one too many. An operator is never removed: what is left would mean something else."""

_CHANGES_MEANING = re.compile(r".?:=|\w[,:]['\"`]")
"""An assignment inside an expression, or a string's prefix made a name of its own."""

_FOLLOWING = ",:)]}"
"""Signs that stand right behind what they follow."""


def drafts(syntax: Syntax, problem: Problem) -> Iterator[Draft]:
    """Edits of one line each, of the lines where the mistake may be; none of what was drafted before."""
    starts = line_bounds(syntax.text)
    lines = list(islice(_suspects(syntax, problem, starts), MOST_LINES))
    seen: set[tuple[int, str]] = set()
    for make in (_likely, _quotes, _removals, _insertions):
        for number in lines:
            start = starts[number]
            line = syntax.text[start : starts[number + 1]].rstrip("\r\n")
            if len(line) > LONGEST_LINE:
                continue
            for changed in make(syntax, line, number, starts, problem):
                if changed != line and (number, changed) not in seen and len(seen) < MOST_DRAFTS:
                    seen.add((number, changed))
                    yield Draft(Candidate(changed, start, start + len(line)), "rule")


def _suspects(syntax: Syntax, problem: Problem, starts: list[int]) -> Iterator[int]:
    """Numbers of lines, the likeliest first: where it was noticed, what stands above, and where the tree is broken."""
    noticed = line_of(starts, problem.start)
    near = [noticed, _code_line(syntax.text, starts, noticed, -1), line_of(starts, max(problem.start, problem.end - 1))]
    broken = [line_of(starts, one.start) for one in faults(syntax)]
    openers, closers = unmatched(syntax)
    lonely = [line_of(starts, start) for _, start in (*reversed(openers), *closers)]
    below = [_code_line(syntax.text, starts, noticed, 1)]
    above = [_code_line(syntax.text, starts, near[1], -1)] if near[1] is not None else []
    yield from dict.fromkeys(
        number for number in [*near, *lonely[:2], *broken[:2], *below, *above] if number is not None
    )


def _code_line(text: str, starts: list[int], number: int, step: int) -> int | None:
    """The next line with something in it, upwards or downwards."""
    last = len(starts) - 2
    number += step
    while 0 <= number <= last:
        if text[starts[number] : starts[number + 1]].strip():
            return number
        number += step
    return None


def _likely(syntax: Syntax, line: str, number: int, starts: list[int], problem: Problem) -> Iterator[str]:
    yield from _without_lonely(syntax, line, starts[number], doubled=True)
    yield from _ended(line, syntax)
    yield from _closed(syntax, line)
    yield from _with_keyword(line, syntax)
    yield from _without_lonely(syntax, line, starts[number], doubled=False)
    yield from _indented(syntax.text, line, number, starts)


def _ended(line: str, syntax: Syntax) -> Iterator[str]:
    """With the brackets closed that it opens, a quote closed, and the ending that opens a block or ends a statement."""
    bare = line.rstrip()
    tail = re.search(r"[:;,{]*\Z", bare)
    body, ending = (bare[: tail.start()], tail.group()) if tail else (bare, "")
    closing = open_brackets(body)
    openers = [":"] if syntax.language.block_style == "indentation" else [" {", ";"]
    if closing and not ending.startswith(","):  # behind a comma more is to come
        yield body + closing + ending
        yield from (body + closing + opener for opener in openers if not ending)
    yield from (bare + opener for opener in openers if not ending)
    if not ending:
        yield bare + ","
    for quote in _QUOTES:
        if bare.count(quote) % 2:
            yield body + quote + ending
            yield from (body[: -len(some)] + quote + some + ending for some in _closing_ends(body))


def _closing_ends(body: str) -> Iterator[str]:
    """The runs of closing brackets and the like at its end, in front of which a quote can be missing."""
    end = re.search(r"[\s)\]},.:]*\Z", body)
    for start in range(end.start() if end else len(body), len(body)):
        yield body[start:]


def _with_keyword(line: str, syntax: Syntax) -> Iterator[str]:
    """With a word taken for a misspelt keyword."""
    known = grammars.keywords(syntax.language)
    for found in _PIECES.finditer(line):
        word = found.group()
        stands_alone = line[: found.start()][-1:] in ("", " ", "\t") and line[found.end() :][:1] in ("", " ", ":")
        if word.isalpha() and word not in known and (stands_alone or len(word) > SHORT_WORD):
            for keyword in sorted(word_ for word_ in known if len(word_) > 1 and is_misspelling(word, word_)):
                yield line[: found.start()] + keyword + line[found.end() :]


def _closed(syntax: Syntax, line: str) -> Iterator[str]:
    """With a bracket closed that was opened on a line above, and a docstring's quotes made three."""
    openers, _ = unmatched(syntax)
    bare = line.rstrip()
    is_to_go_on = bare.endswith(",")
    for opener in () if is_to_go_on else dict.fromkeys(bracket for bracket, _ in reversed(openers)):
        if bare.endswith((":", ";", "{")):
            yield bare[:-1] + PAIRS[opener] + bare[-1]
        yield bare + PAIRS[opener]
    for found in re.finditer(r"(?<!['\"])(''|\"\")(?!['\"])", line):
        yield line[: found.end()] + found.group()[0] + line[found.end() :]


def _without_lonely(syntax: Syntax, line: str, start: int, doubled: bool) -> Iterator[str]:
    """Without a bracket that has no partner: those that stand twice, or all."""
    openers, closers = unmatched(syntax)
    for bracket, offset in (*closers, *reversed(openers)):
        column = offset - start
        is_double = column >= 0 and bracket in (line[column + 1 : column + 2], line[max(0, column - 1) : column])
        if 0 <= column < len(line) and (is_double or not doubled):
            yield line[:column] + line[column + 1 :]


def _indented(text: str, line: str, number: int, starts: list[int]) -> Iterator[str]:
    """Indented as its neighbours are, or one step more or less than those."""
    own = _indent(line)
    widths: list[str] = []
    for step in (-1, 1):
        other = _code_line(text, starts, number, step)
        if other is not None:
            widths.append(_indent(text[starts[other] : starts[other + 1]]))
    unit = "\t" if own.startswith("\t") or any(width.startswith("\t") for width in widths) else "    "
    near = [*widths, *(width + unit for width in widths), *(width.removesuffix(unit) for width in widths)]
    yield from (width + line.lstrip() for width in dict.fromkeys(near) if width != own)


def _removals(syntax: Syntax, line: str, number: int, starts: list[int], problem: Problem) -> Iterator[str]:
    """Without one sign, those next to where it was noticed first."""
    places = [place for place, sign in enumerate(line) if sign in REMOVABLE]
    for place in _nearest(places, problem.start - starts[number]):
        yield line[:place] + line[place + 1 :]


def _quotes(syntax: Syntax, line: str, number: int, starts: list[int], problem: Problem) -> Iterator[str]:
    """With a quote more, where the line has an odd number of them."""
    places = {place for found in _PIECES.finditer(line) for place in found.span()}
    odd = [quote for quote in _QUOTES if line.count(quote) % 2]
    for place in _nearest(sorted(places), problem.start - starts[number]):
        yield from (line[:place] + quote + line[place:] for quote in odd)


def _insertions(syntax: Syntax, line: str, number: int, starts: list[int], problem: Problem) -> Iterator[str]:
    """With one sign more, between any two words or signs."""
    begun = len(line) - len(line.lstrip())
    places = sorted({begun, *(found.end() for found in _PIECES.finditer(line))})
    places += [found.start() for found in _PIECES.finditer(line) if found.start() not in places]
    for place in _nearest(places, problem.start - starts[number]):
        for sign in (",", *_balancing(line), ":"):
            at = len(line[:place].rstrip()) if sign in _FOLLOWING and place > begun else place
            if not _CHANGES_MEANING.fullmatch(line[at - 1 : at] + sign + line[at : at + 1]):
                yield line[:at] + sign + line[at:]


def _balancing(line: str) -> str:
    """The brackets of which the line has fewer than of their partners."""
    missing = [closer for opener, closer in PAIRS.items() if line.count(opener) > line.count(closer)]
    missing += [opener for opener, closer in PAIRS.items() if line.count(opener) < line.count(closer)]
    return "".join(missing)


def _nearest(places: Iterable[int], column: int) -> list[int]:
    return sorted(places, key=lambda place: abs(place - column))


def _indent(line: str) -> str:
    return line[: len(line) - len(line.lstrip(" \t"))]
