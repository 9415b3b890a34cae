"""Which lines of a broken text the mistake may be in, by what stands where; no line is changed here."""

import re
from collections.abc import Iterator

from glm_lsp.fix.edits import line_of
from glm_lsp.fix.faults import faults, unmatched
from glm_lsp.fix.trial import comments
from glm_lsp.fix.values import Problem
from glm_lsp.syntax import Syntax


def suspects(syntax: Syntax, problem: Problem, starts: list[int]) -> Iterator[int]:
    """Numbers of lines, the likeliest first: where it was noticed, what stands above, and where the tree is broken."""
    noticed = line_of(starts, problem.start)
    above = _code_line(syntax, starts, noticed, -1)
    near = [noticed, above, line_of(starts, max(problem.start, problem.end - 1))]
    broken = [line_of(starts, one.start) for one in faults(syntax)]
    openers, closers = unmatched(syntax)
    lonely = [line_of(starts, start) for _, start in (*reversed(openers), *closers)]
    ends = [last_hanging(syntax.text, starts, number) for number in lonely[:2]]
    farther = [_code_line(syntax, starts, noticed, 1), *([_code_line(syntax, starts, above, -1)] if above else [])]
    yield from dict.fromkeys(
        number for number in [*near, *lonely[:2], *ends, *broken[:2], *farther] if number is not None
    )


def _code_line(syntax: Syntax, starts: list[int], number: int, step: int) -> int | None:
    """The next line that is more than a comment, upwards or downwards."""
    found = code_line(syntax.text, starts, number, step)
    while found is not None and is_comment(syntax, starts[found], starts[found + 1]):
        found = code_line(syntax.text, starts, found, step)
    return found


def is_comment(syntax: Syntax, start: int, end: int) -> bool:
    """Whether the line [start, end) lies in a comment."""
    start += len(indent(syntax.text[start:end]))
    end = start + len(syntax.text[start:end].rstrip())
    return any(first <= start and end <= last for first, last in comments(syntax, start, end))


def without_comment(syntax: Syntax, line: str, start: int) -> str:
    """A line that begins at `start`, without a comment at its end and the blank in front of it."""
    end = start + len(line.rstrip())
    ahead = [first for first, last in comments(syntax, start, end) if first > start and last >= end]
    mark = re.escape(syntax.language.comment_mark)
    if not ahead and mark and any(line.count(quote) % 2 for quote in syntax.language.quotes):
        ahead = [start + found.start() + 1 for found in re.finditer(rf"\s{mark}\s", line)][-1:]
    return line[: min(ahead) - start].removesuffix(" ") if ahead else line


def code_line(text: str, starts: list[int], number: int, step: int) -> int | None:
    """The next line with something in it, upwards or downwards."""
    last = len(starts) - 2
    number += step
    while 0 <= number <= last:
        if text[starts[number] : starts[number + 1]].strip():
            return number
        number += step
    return None


def last_hanging(text: str, starts: list[int], number: int) -> int:
    """The last of the lines below that are indented further than this one; this one when none is."""
    width = len(indent(text[starts[number] : starts[number + 1]]))
    last = number
    while (following := code_line(text, starts, last, 1)) is not None:
        if len(indent(text[starts[following] : starts[following + 1]])) <= width:
            break
        last = following
    return last


def indent(line: str) -> str:
    return line[: len(line) - len(line.lstrip(" \t"))]
