"""What a tool says to use instead, put where the tool points: a name for a name, a module for a module.

Only what the message spells out is written, and only for what it names.
"""

import re
from collections.abc import Iterator

from glm_lsp.data import Candidate
from glm_lsp.fix import wording
from glm_lsp.fix.values import Draft, Problem
from glm_lsp.syntax import Syntax

_NAME = re.compile(r"[A-Za-z_$][\w.$]*")
_STRING = re.compile(r"\w*(['\"])\w+\1")
_IMPORTED = re.compile(r"(\s*from\s+)([\w.]+)(\s+import\s+)(\(?[\w\s,]+\)?)\s*")


def drafts(syntax: Syntax, problem: Problem) -> Iterator[Draft]:
    """For a problem that says what to use instead of what; none for any other."""
    spoken = syntax.text[problem.start : problem.end]
    for new in dict.fromkeys(_rewritten(spoken, problem)):
        if new != spoken:
            yield Draft(Candidate(new, problem.start, problem.end), "rule")


def _rewritten(spoken: str, problem: Problem) -> Iterator[str]:
    module, names = wording.other_module(problem)
    imported = _IMPORTED.fullmatch(spoken)
    if module and imported and {one.strip() for one in imported[4].strip("() ").split(",")} - {""} == names:
        yield imported[1] + module + imported[3] + imported[4]
    hint, quoted = wording.hint(problem), wording.quoted(problem)
    if not _NAME.fullmatch(hint):
        return
    string = _STRING.fullmatch(spoken)
    if string:
        yield f"{string[1]}{hint}{string[1]}"
    elif _NAME.fullmatch(spoken) and (spoken in quoted or len(quoted) == 1):
        yield hint
    if len(quoted) == 2:
        (old,) = quoted - {hint}
        yield from _with_name(spoken, old, hint)


def _with_name(spoken: str, old: str, new: str) -> Iterator[str]:
    """The new name where the old one stands, once, or the call of it: `type(...)`."""
    places = [found.span() for found in re.finditer(rf"(?<!\w){re.escape(old)}(?!\w)", spoken)]
    if len(places) == 1:
        yield spoken[: places[0][0]] + new + spoken[places[0][1] :]
    call = re.fullmatch(r"([\w.]+)\(\.\.\.\)", old)
    if call and re.fullmatch(rf"{re.escape(call[1])}\([^()]*\)", spoken):
        yield new
