"""Imports that nobody needs, taken out: one name of a list, or the whole statement. The commonest of all findings."""

import re
from collections.abc import Iterator

from glm_lsp.data import Candidate, line_bounds
from glm_lsp.fix import edits, wording
from glm_lsp.fix.values import Draft, Problem
from glm_lsp.outline import imports
from glm_lsp.syntax import Syntax, matches

_DECLARES = re.compile(r"(?:const|let|var|local|export)\b")
_NAMES_OF_MODULE = re.compile(r"const\s*\{[\w$\s,:]*\}\s*=\s*require\s*\([^(),]*\)\s*;?")
"""The one declaration whose names are an import's and nothing else's: no other value can be meant."""

_NEXT = re.compile(r",\s*[^\s})]")
"""Where another item may begin."""

_ATTRIBUTE = re.compile(r"#\[(?:[^\[\]]|\[[^\[\]]*\])*\](?:\s|//[^\n]*\n|/\*.*?\*/)*\Z", re.DOTALL)
"""What belongs to the statement behind it, and would go over to the next one."""

_COMMA = re.compile(r"\s*,[^\S\n]*\n?")
_NAME = re.compile(r"\s*[\w$.*]+(?:\s+as\s+\w+)?")
_OPENER, _CLOSER = re.compile(r",\s*[({]\s*\Z"), re.compile(r"\s*,?\s*[)}]")
"""What stands on both sides of a list's only item, where another one stands before the list."""

_LEAD = re.compile(r"(?:[,{(]|\b(?:import|use)\b(?:\s+(?:function|const)\b)?)\s*")
"""What stands in front of an item of a list."""

LONGEST_ATTRIBUTE = 500

Span = tuple[int, int]


def drafts(syntax: Syntax, problem: Problem) -> Iterator[Draft]:
    """For a problem that calls something in an import unused; none for any other."""
    if span(syntax, problem) is None:
        return
    text = syntax.text
    for start, end in _statements(syntax, problem):
        if _DECLARES.match(text, start) and not _NAMES_OF_MODULE.fullmatch(text, start, end):
            continue
        alone = _alone(syntax, problem, start, end)
        if alone == (start, end):
            if not _ATTRIBUTE.search(text, max(0, start - LONGEST_ATTRIBUTE), start):
                lines = edits.whole_lines(text, start, end, beside=";")
                yield Draft(Candidate("", *(lines or (start, end))), "rule")
        elif alone:
            yield Draft(Candidate("", *alone), "rule")
        else:
            yield from (Draft(edit, "rule") for edit in _without_name(text, problem, start, end))


def span(syntax: Syntax, problem: Problem) -> Span | None:
    """What a problem calls unused: of an import the whole item, since tools may name its alias alone, with the list or
    the statement that has nothing else. None where it calls nothing so.
    """
    if not (wording.calls_unused(problem) or _imports_again(syntax, problem)):
        return None
    for start, end in _statements(syntax, problem):
        return _alone(syntax, problem, start, end) or _item(syntax.text, problem, start, end)
    return problem.start, problem.end


def is_import(syntax: Syntax, problem: Problem) -> bool:
    """Whether the problem lies in an import."""
    return bool(_statements(syntax, problem))


def _imports_again(syntax: Syntax, problem: Problem) -> bool:
    """Whether the tool says that something is defined again, and it is imported as the same thing in both places."""
    line = wording.redefined_line(problem)
    starts = line_bounds(syntax.text)
    if not 0 < line < len(starts):
        return False
    name = syntax.text[problem.start : problem.end].split()[-1:]
    again = {one for one in _imported(syntax, problem.start, problem.end) if name == [next(filter(None, one[::-1]))]}
    return bool(again & _imported(syntax, starts[line - 1], starts[line]))


def _imported(syntax: Syntax, start: int, end: int) -> set[tuple[str, str, str]]:
    """The module, the name in it and the alias of what is imported in [start, end); "" where there is none of these."""
    return {
        (one.module, *name)
        for one in imports(syntax)
        if one.start < end and one.end > start
        for name in ([(name.name, name.alias) for name in one.names] or [("", one.alias)])
    }


def _statements(syntax: Syntax, problem: Problem) -> list[Span]:
    """The import around the problem, innermost first."""
    found = {
        span
        for match in matches(syntax, "imports", problem.start, problem.end)
        for span in match.get("import", ())
        if span[0] <= problem.start and problem.end <= span[1]
    }
    return sorted(found, key=lambda span: span[1] - span[0])


def _alone(syntax: Syntax, problem: Problem, start: int, end: int) -> Span | None:
    """What goes with the item at the problem in [start, end), since it has nothing else: all of it, or the brackets
    and the comma before them. None where there are other items beside it, and for a declaration, which may be needed
    for another value.
    """
    text = syntax.text
    if _DECLARES.match(text, start):
        return None
    has_one = _items(syntax, start, end) == 1 and not _NEXT.search(text, start, end)
    if has_one or wording.calls_all_unused(problem):
        return start, end
    item, last = _item(text, problem, start, end)
    opener, closer = _OPENER.search(text[start:item]), _CLOSER.match(text, last, end)
    return (start + opener.start(), closer.end()) if opener and closer else None


def _items(syntax: Syntax, start: int, end: int) -> int:
    """How many names the statement at [start, end) brings, as far as the query tells."""
    found = (one for one in imports(syntax) if start <= one.start and one.end <= end)
    return sum((len(one.names) + bool(one.alias)) or 1 for one in found)


def _item(text: str, problem: Problem, start: int, end: int) -> Span:
    """The item of a list in [start, end) that the problem is about: `a as b` where it names `b` alone."""
    line = max(start, text.rfind("\n", 0, problem.start) + 1)
    head = text[line : problem.start]
    leads = [found.end() for found in _LEAD.finditer(head)]
    indent = len(head) - len(head.lstrip()) if line > start else len(head)
    named = _NAME.match(text, problem.start, end)
    return line + (leads[-1] if leads else indent), max(problem.end, named.end() if named else problem.end)


def _without_name(text: str, problem: Problem, start: int, end: int) -> Iterator[Candidate]:
    """Without the item at the problem and the comma behind it, or else the one before it."""
    item, last = _item(text, problem, start, end)
    behind = _COMMA.match(text, last, end)
    if behind:
        first = text.rfind("\n", 0, item) + 1
        has_line = not text[first:item].strip() and behind[0].endswith("\n")
        yield Candidate("", first if has_line else item, behind.end())
    before = re.search(r",\s*\Z", text[start:item])
    if before:
        yield Candidate("", start + before.start(), last)
