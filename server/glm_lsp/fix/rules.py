"""Small edits that often mend broken syntax, most plausible first: one bracket, quote, comma, colon, keyword, indent.

A search and no knowledge: whether an edit mends anything is for the proof to say. Drafts made here are labelled as
the rules' own, so that nobody takes them for the model's.
"""

import re
from collections.abc import Iterable, Iterator
from itertools import islice

from glm_lsp import grammars
from glm_lsp.data import Candidate, line_bounds
from glm_lsp.fix.edits import line_of, margin_at
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

LOOSE = frozenset({"yaml"})
"""Languages that take nearly anything for a text without quotes, so that one sign more or less proves nothing."""

_CHANGES_MEANING = re.compile(r".?:=|\w[,:]['\"`]|.?[)\]}][(\[{]|[:(\[{],.?")
"""An assignment inside an expression, a string's prefix made a name of its own, a call of what was an argument, or a
comma behind nothing."""

_IS_BETWEEN = re.compile(r"\w[()\[\]{}'\"`\\]\w|[\w)\]}'\"`]\s*[,:;]\s*[\w(\[{'\"`]")
"""Around a sign that keeps two words or two values apart; without it they would be another one."""

_FOLLOWING = ",:)]}"
"""Signs that stand right behind what they follow."""


def drafts(syntax: Syntax, problem: Problem) -> Iterator[Draft]:
    """Edits of one line each, of the lines where the mistake may be; none of what was drafted before."""
    starts = line_bounds(syntax.text)
    lines = list(islice(_suspects(syntax, problem, starts), MOST_LINES))
    seen: set[tuple[int, str]] = set()
    is_loose = syntax.language.name in LOOSE
    for make in (_likely, _quotes) if is_loose else (_likely, _quotes, _removals, _insertions):
        for number in lines:
            start = starts[number]
            line = syntax.text[start : starts[number + 1]].rstrip("\r\n")
            if len(line) > LONGEST_LINE:
                continue
            for changed in make(syntax, line, number, starts, problem):
                if _frees_comma(line, changed) and not open_brackets(_statement_above(syntax.text, start)):
                    continue
                if changed != line and (number, changed) not in seen and len(seen) < MOST_DRAFTS:
                    seen.add((number, changed))
                    yield Draft(Candidate(changed, start, start + len(line)), "rule")


def _statement_above(text: str, line_start: int) -> str:
    """What stands above a line since the last line at the margin."""
    start = margin_at(text, line_start - 1, 0) if line_start else None
    is_first = margin_at(text, line_start, line_start) == line_start
    return "" if start is None or is_first else text[start:line_start]


def _frees_comma(line: str, changed: str) -> bool:
    """Whether a comma at the line's end, after which more of a bracket's content was to come, stands in none any more.

    It would go on to make a tuple of what was an argument, or begin another declaration.
    """
    is_comma = line.rstrip().endswith(",") and changed.rstrip().endswith(",")
    return is_comma and bool(open_brackets(line)) and not open_brackets(changed)


def _suspects(syntax: Syntax, problem: Problem, starts: list[int]) -> Iterator[int]:
    """Numbers of lines, the likeliest first: where it was noticed, what stands above, and where the tree is broken."""
    noticed = line_of(starts, problem.start)
    near = [noticed, _code_line(syntax.text, starts, noticed, -1), line_of(starts, max(problem.start, problem.end - 1))]
    broken = [line_of(starts, one.start) for one in faults(syntax)]
    openers, closers = unmatched(syntax)
    lonely = [line_of(starts, start) for _, start in (*reversed(openers), *closers)]
    ends = [_last_hanging(syntax.text, starts, number) for number in lonely[:2]]
    below = [_code_line(syntax.text, starts, noticed, 1)]
    above = [_code_line(syntax.text, starts, near[1], -1)] if near[1] is not None else []
    yield from dict.fromkeys(
        number for number in [*near, *lonely[:2], *ends, *broken[:2], *below, *above] if number is not None
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


def _last_hanging(text: str, starts: list[int], number: int) -> int:
    """The last of the lines below that are indented further than this one; this one when none is."""
    width = len(_indent(text[starts[number] : starts[number + 1]]))
    last = number
    while (following := _code_line(text, starts, last, 1)) is not None:
        if len(_indent(text[starts[following] : starts[following + 1]])) <= width:
            break
        last = following
    return last


def _likely(syntax: Syntax, line: str, number: int, starts: list[int], problem: Problem) -> Iterator[str]:
    yield from _without_lonely(syntax, line, starts[number], doubled=True)
    yield from _ended(line, syntax)
    yield from _closed(syntax, line, number, starts)
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


def _closed(syntax: Syntax, line: str, number: int, starts: list[int]) -> Iterator[str]:
    """With brackets closed that were opened on it or above, and a docstring's quotes made three.

    What is indented no further than the line with the bracket is another statement, and behind a comma more is to
    come, unless nothing that hangs from that line does.
    """
    bare, openers = line.rstrip(), list(_reaching(syntax, line, number, starts))
    for closing in dict.fromkeys([*([open_brackets(bare)] if bare.endswith(",") and openers else []), *openers]):
        if bare.endswith((":", ";", "{")):
            yield bare[:-1] + closing + bare[-1]
        yield bare + closing
    for found in re.finditer(r"(?<!['\"])(''|\"\")(?!['\"])", line):
        yield line[: found.end()] + found.group()[0] + line[found.end() :]


def _reaching(syntax: Syntax, line: str, number: int, starts: list[int]) -> Iterator[str]:
    """The partners of the brackets that are never closed, as far as a line may belong to them; the last one first."""
    for bracket, start in reversed(unmatched(syntax)[0]):
        opened = line_of(starts, start)
        last = _last_hanging(syntax.text, starts, opened)
        is_within = opened <= number <= last or (number > last and line.lstrip()[:1] in (*PAIRS.values(),))
        if is_within and (number >= last or not line.rstrip().endswith(",")):
            yield PAIRS[bracket]


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
    """Without one sign, those next to where it was noticed first.

    None that has its partner in the line, unless it stands twice.
    """
    surplus = {opener: line.count(opener) - line.count(closer) for opener, closer in PAIRS.items()}
    surplus |= {closer: -surplus[opener] for opener, closer in PAIRS.items()}
    surplus |= {quote: line.count(quote) % 2 for quote in _QUOTES}
    places = [
        place
        for place, sign in enumerate(line)
        if sign in REMOVABLE and (surplus.get(sign, 1) > 0 or sign == line[place + 1 : place + 2])
    ]
    between = {place for found in _IS_BETWEEN.finditer(line) for place in range(found.start() + 1, found.end() - 1)}
    for place in _nearest((place for place in places if place not in between), problem.start - starts[number]):
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
