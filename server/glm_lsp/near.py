"""What stands near a cursor: the names used there, and its words, from lines that move in steps.

Lines above are counted from the top and lines below from the end of the text, so that neither typing nor Enter at the
cursor changes which they are.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from glm_lsp.data import Definition
from glm_lsp.neighbours import words_of
from glm_lsp.outline import references
from glm_lsp.syntax import Syntax

STEP = 16
"""Lines. Between one and two steps are near, on either side."""

LONGEST = 6_000
"""Characters on either side, where lines are long."""

_WORD_BEFORE, _WORD_BEHIND = re.compile(r"\w{0,100}\Z"), re.compile(r"\w{0,100}")


@dataclass(frozen=True, slots=True)
class Near:
    """The names used in [start, end) around a cursor, each once and in order, and all words there."""

    text: str
    start: int
    end: int
    names: tuple[str, ...]
    words: frozenset[str]

    def snapped(self, offset: int) -> int:
        """The next line behind `offset` whose number, counted from the end of the text, is a multiple of 16."""
        return _line_below(self.text, offset, 1)


def near(syntax: Syntax, cursor: int) -> Near:
    """What is near `cursor`. The name that is just being typed there is not used yet."""
    text = syntax.text
    start = max(_line_above(text, cursor), cursor - LONGEST)
    end = min(_line_below(text, cursor, 2), cursor + LONGEST)
    typed = _typed(text, cursor)
    names = dict.fromkeys(name for name in references(syntax, start, end) if name != typed)
    return Near(text, start, end, tuple(names), words_of(text[start:end]))


def outermost(scopes: Iterable[Definition]) -> tuple[str, ...]:
    """The name of the outermost of some scopes, if it has one."""
    return tuple(scope.name for scope in scopes if scope.name)[:1]


def _typed(text: str, cursor: int) -> str:
    before, behind = _WORD_BEFORE.search(text, max(0, cursor - 100), cursor), _WORD_BEHIND.match(text, cursor)
    return (before[0] if before else "") + (behind[0] if behind else "")


def _line_above(text: str, cursor: int) -> int:
    """The start of a line with a number that is a multiple of the step, one to two steps above the cursor's."""
    line = text.count("\n", 0, cursor)
    offset = cursor
    for _ in range(line - max(0, line // STEP - 1) * STEP + 1):
        offset = text.rfind("\n", 0, offset)
    return offset + 1


def _line_below(text: str, cursor: int, steps: int) -> int:
    """The same below, counted from the end of the text: up to so many steps further down."""
    below = text.count("\n", cursor)
    offset = cursor
    for _ in range(below - max(0, (below // STEP - steps + 1) * STEP)):
        offset = text.find("\n", offset) + 1
    return offset if below >= steps * STEP else len(text)
