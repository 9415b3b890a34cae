"""Our own diagnostics: what the tree cannot make sense of, said so that a person knows what to do."""

import re
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import replace

from glm_lsp import grammars
from glm_lsp.data import line_bounds
from glm_lsp.fix.edits import MARGIN, line_of, margin_at
from glm_lsp.fix.values import OWN_SOURCE, Problem
from glm_lsp.syntax import Breakage, Syntax, breakages, loose_tokens, parse

PAIRS = {"(": ")", "[": "]", "{": "}"}
BRACKETS = "()[]{}"
CLOSERS = {closer: opener for opener, closer in PAIRS.items()}
_QUOTES = ("'", '"', "`")

LONGEST_QUOTE = 24
"""Characters of the user's text that a message quotes."""

MOST_FAULTS = 20
"""Of one text. One broken place makes more of them, and nobody reads so many."""


def faults(syntax: Syntax) -> tuple[Problem, ...]:
    """The syntax errors of a text, in order of position: brackets without a partner first found, then the rest.

    One a line, since what is wrong in a line is seldom wrong twice. None where it may be right in some dialect.
    """
    if syntax.tree is None or not syntax.errors or syntax.language.dialects:
        return ()
    starts = line_bounds(syntax.text)
    openers, closers = unmatched(syntax)
    found = [*_brackets(syntax.text, starts, openers, closers), *_others(syntax, starts, openers)]
    by_line: dict[int, Problem] = {}
    for problem in found:
        by_line.setdefault(line_of(starts, problem.start), problem)
    return tuple(sorted(by_line.values(), key=lambda problem: problem.start)[:MOST_FAULTS])


def unmatched(syntax: Syntax) -> tuple[list[tuple[str, int]], list[tuple[str, int]]]:
    """The brackets, with their offsets, that have no partner: opening ones and closing ones."""
    opened: list[tuple[str, int]] = []
    lonely: list[tuple[str, int]] = []
    unclosed: list[tuple[str, int]] = []
    for kind, start, _ in loose_tokens(syntax):
        if kind in PAIRS:
            opened.append((kind, start))
        elif kind in CLOSERS:
            partner = next((n for n in range(len(opened) - 1, -1, -1) if opened[n][0] == CLOSERS[kind]), None)
            if partner is None:
                lonely.append((kind, start))
            else:
                unclosed += opened[partner + 1 :]
                del opened[partner:]
    return sorted(unclosed + opened, key=lambda one: one[1]), lonely


def _brackets(
    text: str, starts: list[int], openers: list[tuple[str, int]], closers: list[tuple[str, int]]
) -> Iterator[Problem]:
    for bracket, start in openers:
        line = line_of(starts, start) + 1
        words = f"'{bracket}' opened on line {line} is never closed: '{PAIRS[bracket]}' is missing"
        yield _problem(start, start + 1, words)
    for bracket, start in closers:
        yield _problem(start, start + 1, f"'{bracket}' closes nothing: no '{CLOSERS[bracket]}' is open here")


def _others(syntax: Syntax, starts: list[int], openers: list[tuple[str, int]]) -> Iterator[Problem]:
    """What is broken behind a bracket that is never closed is most often broken by it; another statement is not.

    So is what is broken around one: the tree can make one error of all above the bracket.
    """
    loose = [start for _, start, _ in loose_tokens(syntax)]
    for broken in breakages(syntax):
        if any(broken.start <= start < broken.end for _, start in openers):
            continue
        opened = max((start for _, start in openers if start <= broken.start), default=None)
        if opened is not None and not _is_broken_alone(syntax, broken.start, opened):
            continue
        yield (
            _missing(syntax.text, starts, broken)
            if broken.missing
            else _unexpected(syntax, _narrowed(broken, loose), loose)
        )


def _narrowed(broken: Breakage, loose: list[int]) -> Breakage:
    """Without the sound parts that it begins with: a docstring above what is broken is not what is broken."""
    first = bisect_left(loose, broken.start)
    return replace(broken, start=loose[first]) if first < len(loose) and loose[first] < broken.end else broken


def _is_broken_alone(syntax: Syntax, offset: int, opened: int) -> bool:
    """Whether the statement at the margin that `offset` lies in makes no sense without what is open above it either."""
    start = margin_at(syntax.text, offset, opened)
    if start is None:
        return False
    following = MARGIN.search(syntax.text, offset + 1)
    return parse(syntax.text[start : following.start() if following else None], syntax.language).errors > 0


def _missing(text: str, starts: list[int], broken: Breakage) -> Problem:
    """What is missing belongs behind what was written last, not before what comes next."""
    start = len(text[: broken.start].rstrip())
    what = broken.missing.replace("_", " ")
    line = line_of(starts, max(0, start - 1))
    begun = " ".join(text[starts[line] : start].split())[:LONGEST_QUOTE]
    where = f" behind '{begun}'" if begun else ""
    return _problem(max(starts[line], start - 1), start, f"'{what}' is missing{where}")


def _unexpected(syntax: Syntax, broken: Breakage, loose: list[int]) -> Problem:
    text = syntax.text
    found = text[broken.start : broken.end]
    quote = " ".join(found[: 4 * LONGEST_QUOTE].split())[:LONGEST_QUOTE]
    first_line = text[broken.start : broken.end].partition("\n")[0].rstrip()
    end = broken.start + max(len(first_line), 0)
    if quote.startswith(_QUOTES) and broken.start in loose:  # the quote of a closed string is no loose token
        return _problem(broken.start, broken.start + 1, f"the string that begins with {quote[0]} is never closed")
    if (line_end := _lacks_colon(syntax, broken)) is not None:
        last = text[:line_end].split()[-1][-LONGEST_QUOTE:]
        return _problem(line_end - 1, line_end, f"':' is missing behind '{last}'")
    unexpected = f"unexpected '{quote}'" if quote else "unexpected end"
    return _problem(broken.start, end, unexpected + _meant(syntax, broken))


def _lacks_colon(syntax: Syntax, broken: Breakage) -> int | None:
    """The end of the line in which a breakage begins, or of the one above, if a colon there would mend something."""
    text, language = syntax.text, syntax.language
    if language.block_style != "indentation":
        return None
    start = text.rfind("\n", 0, broken.start) + 1
    for end in (start + len(text[start:].partition("\n")[0].rstrip()), len(text[:start].rstrip())):
        line = text[text.rfind("\n", 0, end) + 1 : end]
        begins = bool(line.strip()) and line.split()[0] in grammars.keywords(language)
        is_opener = begins and language.filler_of(line + ":") is not None
        if is_opener and parse(f"{text[:end]}:{text[end:]}", language, syntax).errors < syntax.errors:
            return end
    return None


def _meant(syntax: Syntax, broken: Breakage) -> str:
    """The keyword that a word at or before the breakage seems to be a misspelling of."""
    start = syntax.text.rfind("\n", 0, broken.start) + 1
    known = grammars.keywords(syntax.language)
    for word in re.findall(
        r"(?<!\S)[a-z]+(?=[\s:]|$)", syntax.text[start : broken.start + LONGEST_QUOTE].partition("\n")[0]
    ):
        meant = [one for one in sorted(known) if len(one) > 2 and is_misspelling(word, one)]
        if meant and word not in known:
            return f"; perhaps '{word}' should be '{meant[0]}'"
    return ""


def _problem(start: int, end: int, message: str) -> Problem:
    return Problem(start, end, f"syntax error: {message}", OWN_SOURCE, "syntax")


def is_misspelling(word: str, meant: str) -> bool:
    """Whether one letter too much, too few, wrong, or swapped with its neighbour tells them apart."""
    if word == meant or abs(len(word) - len(meant)) > 1:
        return False
    first = next((n for n, (a, b) in enumerate(zip(word, meant, strict=False)) if a != b), min(len(word), len(meant)))
    rest, other = word[first:], meant[first:]
    return (
        rest[1:] == other[1:]
        or rest[1:] == other
        or rest == other[1:]
        or (rest[:2] == other[:2][::-1] and rest[2:] == other[2:])
    )
