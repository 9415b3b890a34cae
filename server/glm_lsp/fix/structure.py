"""Drafts for brackets and words whose partner is missing lines away: indentation tells where it should stand.

Edits of one line each, the nearest to where something was noticed first.
"""

import re
from collections.abc import Iterator
from itertools import islice

from glm_lsp.data import Candidate
from glm_lsp.fix.edits import line_of
from glm_lsp.fix.faults import CLOSERS, PAIRS
from glm_lsp.fix.suspects import code_line, indent, last_hanging
from glm_lsp.fix.trial import comments
from glm_lsp.fix.values import Problem
from glm_lsp.languages import Language
from glm_lsp.syntax import Syntax
from glm_lsp.units import open_brackets

FARTHEST = 400
"""Lines above and below the one where something was noticed that are looked at."""

MOST = 20


def block_drafts(syntax: Syntax, problem: Problem, starts: list[int], has_braces: bool) -> Iterator[Candidate]:
    """With a block closed behind what hangs from its first line, or opened where something hangs from one.

    Either blocks of braces and of words, or lists over several lines, in other brackets.
    """
    if syntax.language.block_style == "indentation":
        return
    text, found, comment_at = syntax.text, 0, _comments(syntax, starts)
    for number in _near(problem, starts):
        line = _line(text, starts, number)[: comment_at.get(number)]
        if not line.strip() or found > MOST:
            continue
        end = starts[number] + len(line.rstrip())
        last = last_hanging(text, starts, number)
        below = code_line(text, starts, last, 1)
        follower = _line(text, starts, below) if below is not None else ""
        is_level = len(indent(follower)) == len(indent(line)) and bool(follower.strip())
        is_ended = is_level and _ends(follower, syntax.language)
        closer = _closer(line, syntax.language, has_braces)
        if closer and not is_ended:
            at = starts[last] + len(_line(text, starts, last))
            found += 1
            if is_level and below is not None and re.match(r"[;,)]", follower.lstrip()):
                yield Candidate(closer, begun := starts[below] + len(indent(follower)), begun)
            if indent(line) and last + 2 < len(starts) and _line(text, starts, last + 1) == indent(line):
                yield Candidate(closer, end_of := starts[last + 1] + len(indent(line)), end_of)
            yield Candidate(f"\n{indent(line)}{closer}", at, at)
            if ";" in syntax.language.separators and not closer.isalpha():
                yield Candidate(f"\n{indent(line)}{closer};", at, at)
        elif (
            not line.rstrip().endswith((*PAIRS,))
            and is_ended
            and last > number
            and (opener := CLOSERS.get(follower.lstrip()[0]))
        ):
            found += 1
            whole = starts[number] + len(_line(text, starts, number))
            has_gap = text[end : end + 2] == "  "  # in front of a comment
            yield Candidate(f" {opener}", end, end + has_gap if text[end:whole].strip() else whole)


def doubled_drafts(syntax: Syntax, problem: Problem, starts: list[int], brackets: str) -> Iterator[Candidate]:
    """Without one of two brackets of a kind that stand side by side."""
    doubled = re.compile(rf"([{re.escape(brackets)}])\1")
    lines = (number for number in _near(problem, starts) if doubled.search(_line(syntax.text, starts, number)))
    for number in islice(lines, MOST):
        for pair in doubled.finditer(_line(syntax.text, starts, number)):
            at = starts[number] + pair.start()
            yield Candidate("", at, at + 1)


def _comments(syntax: Syntax, starts: list[int]) -> dict[int, int]:
    """By line, the column of the comment that it ends with."""
    found = {}
    for start, end in comments(syntax, 0, len(syntax.text)):
        number = line_of(starts, start)
        if end >= starts[number] + len(_line(syntax.text, starts, number).rstrip()):
            found[number] = start - starts[number]
    return found


def _near(problem: Problem, starts: list[int]) -> list[int]:
    noticed = line_of(starts, problem.start)
    numbers = range(max(0, noticed - FARTHEST), min(len(starts) - 1, noticed + FARTHEST))
    return sorted(numbers, key=lambda number: abs(number - noticed))


def _line(text: str, starts: list[int], number: int) -> str:
    return text[starts[number] : starts[number + 1]].rstrip("\r\n")


def _ends(line: str, language: Language) -> bool:
    return line.lstrip().startswith((*CLOSERS,)) or language.closes(line)


def _closer(line: str, language: Language, has_braces: bool) -> str:
    """What ends the block that a line opens: its brackets, or the last word of what would fill it; "" for none."""
    filler = language.filler_of(line)
    if not has_braces or filler is None:
        is_list = not has_braces and line.rstrip().endswith(("(", "["))
        return open_brackets(line, language) if is_list else ""
    word = filler.split()[-1] if filler.split() else ""
    return word if word.isalpha() else open_brackets(line, language)
