"""Small edits that often mend broken syntax, most plausible first: one bracket, quote, comma, colon, keyword, indent.

A search and no knowledge: whether an edit mends anything is for the proof to say. Drafts made here are labelled as
the rules' own, so that nobody takes them for the model's.
"""

import re
from collections.abc import Callable, Iterable, Iterator
from itertools import chain, islice

from glm_lsp import grammars
from glm_lsp.data import Candidate, line_bounds
from glm_lsp.fix import quotes, wording
from glm_lsp.fix.edits import line_of
from glm_lsp.fix.faults import BRACKETS, PAIRS, is_misspelling, unmatched
from glm_lsp.fix.structure import block_drafts, doubled_drafts
from glm_lsp.fix.suspects import code_line, indent, is_comment, last_hanging, suspects, without_comment
from glm_lsp.fix.values import Draft, Problem
from glm_lsp.syntax import Syntax
from glm_lsp.units import open_brackets

MOST_LINES = 6
LONGEST_LINE = 300
MOST_DRAFTS = 2_000
SHORT_WORD = 2
"""Letters of a word that is a misspelt keyword only where it stands between blanks."""

_PIECES = re.compile(r"\w+|[^\w\s]")
_CHANGES_MEANING = re.compile(r".?:=|\w[,:]['\"`]|.?[)\]}][(\[{]|[:(\[{],.?")
"""An assignment inside an expression, a string's prefix made a name of its own, a call of what was an argument, or a
comma behind nothing."""

_IS_BETWEEN = re.compile(r"\w[()\[\]{}'\"`\\]\w|[\w)\]}'\"`]\s*[,:;]\s*[\w(\[{'\"`]")
"""Around a sign that keeps two words or two values apart; without it they would be another one."""

_FOLLOWING = ",:)]}"
"""Signs that stand right behind what they follow."""

Maker = Callable[[Syntax, str, int, list[int], Problem], Iterator[str]]
"""What makes other lines of a line and its number; `starts` are the offsets of all lines."""


def drafts(syntax: Syntax, problem: Problem) -> Iterator[Draft]:
    """Edits of one line each, of the lines where the mistake may be; none of what was drafted before."""
    starts = line_bounds(syntax.text)
    lines = list(islice(suspects(syntax, problem, starts), MOST_LINES))
    makers = (_likely, _quotes) if syntax.language.is_loose else (_likely, _quotes, _removals, _insertions)
    ways = [
        doubled_drafts(syntax, problem, starts, "{}"),
        block_drafts(syntax, problem, starts, has_braces=True),
        _of_lines(makers[:1], syntax, problem, lines, starts),
        block_drafts(syntax, problem, starts, has_braces=False),
        doubled_drafts(syntax, problem, starts, "()[]"),
        _of_lines(makers[1:], syntax, problem, lines, starts),
    ]
    yield from (Draft(edit, "rule") for edit in islice(dict.fromkeys(chain.from_iterable(ways)), MOST_DRAFTS))


def _of_lines(
    makers: Iterable[Maker], syntax: Syntax, problem: Problem, lines: list[int], starts: list[int]
) -> Iterator[Candidate]:
    for make in makers:
        for number in lines:
            start = starts[number]
            line = syntax.text[start : starts[number + 1]].rstrip("\r\n")
            if len(line) > LONGEST_LINE or is_comment(syntax, start, start + len(line)):
                continue
            code = without_comment(syntax, line, start)
            for changed in make(syntax, code, number, starts, problem):
                if changed != code:
                    yield Candidate(changed, start, start + len(code))


def _likely(syntax: Syntax, line: str, number: int, starts: list[int], problem: Problem) -> Iterator[str]:
    yield from _without_lonely(syntax, line, starts[number], doubled=True)
    yield from _in_gaps(line)
    yield from _parted(line, syntax)
    yield from quotes.around_words(line, syntax)
    yield from _ended(line, syntax)
    yield from _closed(syntax, line, number, starts)
    yield from _with_keyword(line, syntax)
    yield from _called(line)
    yield from _without_lonely(syntax, line, starts[number], doubled=False)
    yield from _indented(syntax.text, line, number, starts)
    yield from _escaped(line, problem)


def _in_gaps(line: str) -> Iterator[str]:
    """With a bracket in the middle of two blanks, between which it may have stood."""
    for gap in re.finditer(r"(?<=\S)[ ](?=[ ]\S)", line):
        yield from (line[: gap.end()] + bracket + line[gap.end() :] for bracket in _balancing(line))


def _parted(line: str, syntax: Syntax) -> Iterator[str]:
    """With a bracket between two known words that stand together as one: `metrescale)`."""
    openers = [bracket for bracket in _balancing(line) if bracket in PAIRS]
    for found in re.finditer(r"[^\W\d]\w{3,}", line) if openers else ():
        word = found.group()
        if quotes.is_known(word, line, syntax):
            continue
        splits = [(word[:at], word[at:]) for at in range(2, len(word) - 1)]
        right = [(one, other) for one, other in splits if quotes.is_known(other, line, syntax)]
        for one, other in sorted(right, key=lambda pair: not quotes.is_known(pair[0], line, syntax)):
            yield from (line[: found.start()] + one + opener + other + line[found.end() :] for opener in openers)


def _called(line: str) -> Iterator[str]:
    """With the other bracket of a call, where the line is nothing else: `x = f)`."""
    if found := re.fullmatch(r"(\s*(?:.* [=:]?= ?|return |await )?[A-Za-z_][\w.]*)(\)[;,]?\s*)", line):
        yield f"{found[1]}({found[2]}"


def _ended(line: str, syntax: Syntax) -> Iterator[str]:
    """With the brackets closed that it opens, a quote closed, and the ending that opens a block or ends a statement."""
    bare = line.rstrip()
    tail = re.search(r"[:;,{]*\Z", bare)
    body, ending = (bare[: tail.start()], tail.group()) if tail else (bare, "")
    language = syntax.language
    closing = open_brackets(body, language)
    openers = [":"] if language.block_style == "indentation" else [" {", ";"]
    openers = [sign for sign in openers if sign.strip() in (*language.separators, *BRACKETS)]
    if closing and not ending.startswith(","):  # behind a comma more is to come
        if line != bare:  # where it stood behind a blank, that is left
            yield f"{bare} {closing}"
        yield body.rstrip() + closing + body[len(body.rstrip()) :] + ending
        yield from (body + closing + opener for opener in openers if not ending)
    yield from (bare + opener for opener in openers if not ending)
    if not ending and "," in language.separators:
        yield bare + ","
    yield from quotes.at_ends(bare, body, ending, language)


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
    own = [open_brackets(bare, syntax.language)] if bare.endswith(",") and openers else []
    for closing in dict.fromkeys([*own, *openers]):
        if bare.endswith((":", ";", "{")):
            yield bare[:-1] + closing + bare[-1]
        yield bare + closing
    for found in re.finditer(r"(?<!['\"])(''|\"\")(?!['\"])", line):
        yield line[: found.end()] + found.group()[0] + line[found.end() :]


def _reaching(syntax: Syntax, line: str, number: int, starts: list[int]) -> Iterator[str]:
    """The partners of the brackets that are never closed, as far as a line may belong to them; the last one first."""
    for bracket, start in reversed(unmatched(syntax)[0]):
        opened = line_of(starts, start)
        last = last_hanging(syntax.text, starts, opened)
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


def _escaped(line: str, problem: Problem) -> Iterator[str]:
    """With a backslash more, where the parser takes one for the beginning of an escape."""
    for found in re.finditer(r"\\", line) if wording.speaks_of_escapes(problem) else ():
        yield line[: found.start()] + "\\" + line[found.start() :]


def _indented(text: str, line: str, number: int, starts: list[int]) -> Iterator[str]:
    """Indented as its neighbours are, or one step more or less than those."""
    own = indent(line)
    widths: list[str] = []
    for step in (-1, 1):
        other = code_line(text, starts, number, step)
        if other is not None:
            widths.append(indent(text[starts[other] : starts[other + 1]]))
    unit = "\t" if own.startswith("\t") or any(width.startswith("\t") for width in widths) else "    "
    near = [*widths, *(width + unit for width in widths), *(width.removesuffix(unit) for width in widths)]
    yield from (width + line.lstrip() for width in dict.fromkeys(near) if width != own)


def _removals(syntax: Syntax, line: str, number: int, starts: list[int], problem: Problem) -> Iterator[str]:
    """Without one sign, those next to where it was noticed first.

    None that has its partner in the line, unless it stands twice, and no operator: what is left would mean
    something else.
    """
    removable = {*BRACKETS, *syntax.language.separators, *syntax.language.quotes, "\\"}
    surplus = {opener: line.count(opener) - line.count(closer) for opener, closer in PAIRS.items()}
    surplus |= {closer: -surplus[opener] for opener, closer in PAIRS.items()}
    surplus |= {quote: line.count(quote) % 2 for quote in syntax.language.quotes}
    places = [
        place
        for place, sign in enumerate(line)
        if sign in removable and (surplus.get(sign, 1) > 0 or sign == line[place + 1 : place + 2])
    ]
    between = {place for found in _IS_BETWEEN.finditer(line) for place in range(found.start() + 1, found.end() - 1)}
    for place in _nearest((place for place in places if place not in between), problem.start - starts[number]):
        yield line[:place] + line[place + 1 :]


def _quotes(syntax: Syntax, line: str, number: int, starts: list[int], problem: Problem) -> Iterator[str]:
    return quotes.anywhere(line, problem.start - starts[number], syntax.language)


def _insertions(syntax: Syntax, line: str, number: int, starts: list[int], problem: Problem) -> Iterator[str]:
    """With one sign more, between any two words or signs."""
    begun, separators = len(indent(line)), set(syntax.language.separators)
    places = sorted({begun, *(found.end() for found in _PIECES.finditer(line))})
    places += [found.start() for found in _PIECES.finditer(line) if found.start() not in places]
    for place in _nearest(places, problem.start - starts[number]):
        for sign in (*set(",") & separators, *_balancing(line), *set(":") & separators):
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
