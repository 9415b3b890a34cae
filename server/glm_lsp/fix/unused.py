"""Imports that nobody needs, taken out: one name of a list, or the whole statement. The commonest of all findings."""

import re
from collections.abc import Iterator

from glm_lsp.data import Candidate
from glm_lsp.fix import wording
from glm_lsp.fix.values import Draft, Problem
from glm_lsp.syntax import Syntax, matches

_SEVERAL = re.compile(r"[,{(]")
_COMMA = re.compile(r"\s*,[^\S\n]*\n?")
_NAME = re.compile(r"\s*[\w$.*]+(?:\s+as\s+\w+)?")


def drafts(syntax: Syntax, problem: Problem) -> Iterator[Draft]:
    """For a problem that calls something in an import unused; none for any other."""
    if not wording.calls_unused(problem):
        return
    for start, end in _statements(syntax, problem):
        if _SEVERAL.search(syntax.text, start, end):
            yield from (Draft(edit, "rule") for edit in _without_name(syntax.text, problem, start, end))
        else:
            yield Draft(_without_lines(syntax.text, start, end), "rule")


def _statements(syntax: Syntax, problem: Problem) -> list[tuple[int, int]]:
    """The import around the problem, innermost first."""
    found = {
        span
        for match in matches(syntax, "imports", problem.start, problem.end)
        for span in match.get("import", ())
        if span[0] <= problem.start and problem.end <= span[1]
    }
    return sorted(found, key=lambda span: span[1] - span[0])


def _without_lines(text: str, start: int, end: int) -> Candidate:
    """Whole lines where nothing else stands on them, else the statement alone."""
    first, line_end = text.rfind("\n", 0, start) + 1, text.find("\n", end)
    last = len(text) if line_end < 0 else line_end + 1
    is_alone = not text[first:start].strip() and not text[end:last].strip(" \t\r\n;")
    return Candidate("", first, last) if is_alone else Candidate("", start, end)


def _without_name(text: str, problem: Problem, start: int, end: int) -> Iterator[Candidate]:
    """Without the name at the problem and the comma behind it, or else the one before it."""
    named = _NAME.match(text, problem.start, end)
    last = max(problem.end, named.end() if named else problem.end)
    behind = _COMMA.match(text, last, end)
    if behind:
        first = text.rfind("\n", 0, problem.start) + 1
        has_line = not text[first : problem.start].strip() and behind[0].endswith("\n")
        yield Candidate("", first if has_line else problem.start, behind.end())
    before = re.search(r",\s*\Z", text[start : problem.start])
    if before:
        yield Candidate("", start + before.start(), last)
