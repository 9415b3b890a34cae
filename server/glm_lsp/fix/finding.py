"""What is wrong in a text, by the tree and by tools, said once."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from glm_lsp.data import Snapshot
from glm_lsp.fix.values import PARSER, Judge, Problem


def told_once(own: Sequence[Problem], by_tools: Iterable[Problem]) -> list[Problem]:
    """All of it in order of position; of syntax errors ours, which say where it began, or else a tool's first.

    Every further one of a parser's is most often the same error, noticed again.
    """
    found = sorted(by_tools, key=lambda one: one.start)
    broken = [one for one in found if one.sounds_like_syntax]
    rest = [one for one in found if not one.sounds_like_syntax]
    return sorted([*rest, *(own or broken[:1])], key=lambda one: one.start)


@dataclass(slots=True)
class Eyes:
    """Who looks at a file: the tools, and who of them and of the parser did see it, or could not.

    `waiting` are those that were not asked about the last text, since its syntax is broken.
    """

    tools: Sequence[Judge]
    seen: set[str] = field(default_factory=set)
    blind: set[str] = field(default_factory=set)
    waiting: set[str] = field(default_factory=set)
    _last: tuple[Snapshot, list[Problem]] | None = None

    async def look(self, snapshot: Snapshot, is_broken: bool = False) -> list[Problem]:
        """What the tools find; those that say nothing become blind. The same text is looked at once.

        `is_broken` says that the parser has found errors in it.
        """
        if self._last is None or self._last[0] != snapshot:
            self._last = snapshot, await self._look(snapshot, is_broken)
        return self._last[1]

    async def _look(self, snapshot: Snapshot, is_broken: bool) -> list[Problem]:
        found: list[Problem] = []
        self.waiting.clear()
        for tool in self.tools:
            if tool.needs_syntax and (is_broken or any(one.sounds_like_syntax for one in found)):
                self.waiting.add(tool.name)
                continue
            said = await tool.look(snapshot)
            self.note(tool.name, said is not None)
            found += said or ()
        return found

    def note(self, name: str, has_seen: bool) -> None:
        """Notes whether one has seen the text."""
        (self.seen if has_seen else self.blind).add(name)

    @property
    def words(self) -> str:
        """Who has seen it, for people."""
        names = [PARSER, *(tool.name for tool in self.tools)]
        *most, last = [name for name in names if name in self.seen] or ["nobody"]
        return f"{', '.join(most)} and {last}" if most else last
