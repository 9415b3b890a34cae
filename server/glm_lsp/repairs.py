"""The repairs of one editor window: what is wrong in its documents, who looks again, and what is worked out ahead.

Everything here runs on the event loop, so nothing is locked.
"""

import asyncio
import logging
from collections.abc import Callable, Collection, Coroutine, Iterable
from dataclasses import dataclass, field
from typing import Any, TypeVar
from uuid import uuid4

from glm_lsp.assistant import twice
from glm_lsp.data import Candidate, Snapshot, line_bounds
from glm_lsp.errors import GlmLspError, StaleError
from glm_lsp.fix import edits, ruff
from glm_lsp.fix.edits import line_of
from glm_lsp.fix.faults import faults
from glm_lsp.fix.finding import told_once
from glm_lsp.fix.repair import Case, repair
from glm_lsp.fix.rewrite import Writer
from glm_lsp.fix.sweep import sweep, text_after
from glm_lsp.fix.values import OWN_SOURCE, Judge, Kind, NoRepair, Problem, Repair
from glm_lsp.judges import Judges
from glm_lsp.session import Session
from glm_lsp.tasks import Background, is_being_cancelled

log = logging.getLogger(__name__)

QUIET_SECONDS = 0.3
"""A document's own diagnostics are made when nobody has typed for so long."""

IDLE_SECONDS = 1.0
"""Before a repair that nobody has asked for yet is worked out."""

MOST_AHEAD = 2
"""Problems near the cursor whose repair is worked out ahead."""

NEAR = 1
"""Lines between two reports of what is the same syntax error."""

T = TypeVar("T")


@dataclass(slots=True)
class _Seen:
    """What is known of one open document. No other state of any document has its `mark`."""

    snapshot: Snapshot
    mark: str
    problems: tuple[Problem, ...] = ()
    foreign_lines: set[int] = field(default_factory=set)
    tried: dict[Problem, Repair | NoRepair] = field(default_factory=dict)
    ahead: asyncio.Task[None] | None = None
    timer: asyncio.TimerHandle | None = None
    work: set["asyncio.Task[Any]"] = field(default_factory=set)


@dataclass(frozen=True, slots=True)
class AllRepaired:
    """The edits that repair `repaired` of the `found` problems."""

    edits: tuple[Candidate, ...]
    repaired: int
    found: int

    @property
    def words(self) -> str:
        """The same as a sentence for the user."""
        return (
            f"{self.repaired} of {self.found} repaired and proven" if self.found else "there is nothing to repair here"
        )


class Repairs:
    """`publish` is told a document's own diagnostics whenever they may have changed."""

    def __init__(self, session: Session, publish: Callable[[Snapshot, tuple[Problem, ...]], None]) -> None:
        self._session = session
        self._publish = publish
        self._seen: dict[str, _Seen] = {}
        self._ruff_reports_itself = False
        self._judges = Judges()
        self._background = Background("looking for problems")

    def document_changed(self, snapshot: Snapshot) -> None:
        """Forgets what was worked out for the text before, and looks at this one when the user pauses."""
        before = self._seen.get(snapshot.uri)
        if before is not None:
            _end(before)
        lines = before.foreign_lines if before else set()
        is_same = before is not None and before.snapshot == snapshot
        mark, problems = (before.mark, before.problems) if before and is_same else (uuid4().hex, ())
        seen = self._seen[snapshot.uri] = _Seen(snapshot, mark, problems, lines)
        seen.timer = self._background.start_after(QUIET_SECONDS, lambda: self._diagnose(snapshot))

    def document_closed(self, uri: str) -> None:
        """Forgets all that was kept for a document, and takes its diagnostics back."""
        seen = self._seen.pop(uri, None)
        if seen is not None:
            _end(seen)
            self._publish(seen.snapshot, ())

    async def close(self) -> None:
        """Ends what is worked on, and the servers that were started to look again."""
        for seen in self._seen.values():
            _end(seen)
        self._background.cancel()
        await self._judges.close()

    def settings_changed(self) -> None:
        """Looks at every open document anew."""
        for seen in list(self._seen.values()):
            self.document_changed(seen.snapshot)

    async def problems(self, snapshot: Snapshot) -> tuple[Problem, ...]:
        """What we find in a document: syntax errors and ruff's findings; none that another server reports."""
        found, seen = await self._find(snapshot), self._seen.get(snapshot.uri)
        if seen is not None and seen.snapshot == snapshot:
            seen.problems = found
            if not self._session.tree(snapshot).errors:
                seen.foreign_lines.clear()
        return found

    async def _find(self, snapshot: Snapshot) -> tuple[Problem, ...]:
        settings, seen = self._session.settings, self._seen.get(snapshot.uri)
        tree = self._session.tree(snapshot)
        by_ruff = await ruff.look(snapshot) if settings.ruff and not self._ruff_reports_itself else None
        own = faults(tree) if settings.diagnostics else ()
        starts = line_bounds(snapshot.text)
        told = seen.foreign_lines if seen is not None and tree.errors else ()
        return tuple(
            one
            for one in told_once(own, by_ruff or ())
            if not (one.sounds_like_syntax and _is_near(line_of(starts, one.start), told))
        )

    def known(self, uri: str) -> tuple[Problem, ...]:
        """What was found in a document as it is now, if it has been looked at since it changed."""
        seen = self._seen.get(uri)
        return seen.problems if seen is not None else ()

    def heard(self, snapshot: Snapshot, problems: Iterable[Problem]) -> None:
        """Notes what other servers report, so that it is not said twice, and thinks ahead about the first of them."""
        problems, seen = list(problems), self._seen.get(snapshot.uri)
        if seen is None:
            return
        others = [one for one in problems if one.source not in (OWN_SOURCE, ruff.SOURCE)]
        starts = line_bounds(snapshot.text)
        lines = {line_of(starts, one.start) for one in others if one.sounds_like_syntax}
        is_news = not lines <= seen.foreign_lines
        if any(ruff.is_source(one.source) for one in others) and not self._ruff_reports_itself:
            self._ruff_reports_itself = is_news = True
        seen.foreign_lines |= lines
        if is_news:
            self._background.start(self._diagnose(snapshot))
        self._think_ahead(seen, [one for one in problems if one not in seen.tried][:MOST_AHEAD])

    def mark(self, snapshot: Snapshot) -> str:
        """A name for the state that the document is in; "" when that is no longer the snapshot's.

        Versions do not suffice: they begin anew when a document is opened again.
        """
        seen = self._seen.get(snapshot.uri)
        return seen.mark if seen is not None and seen.snapshot == snapshot else ""

    def ready(self, snapshot: Snapshot, problem: Problem) -> Repair | None:
        """A repair that has been worked out for this very text."""
        found = self._tried(snapshot, problem)
        return found if isinstance(found, Repair) else None

    def is_hopeless(self, snapshot: Snapshot, problem: Problem) -> bool:
        """Whether no repair was found for this very text; who has chosen the action gets another attempt."""
        return isinstance(self._tried(snapshot, problem), NoRepair)

    def _tried(self, snapshot: Snapshot, problem: Problem) -> Repair | NoRepair | None:
        seen = self._seen.get(snapshot.uri)
        return seen.tried.get(problem) if seen is not None and seen.snapshot == snapshot else None

    async def repair(self, snapshot: Snapshot, problem: Problem) -> Repair | NoRepair:
        """A proven repair, or why there is none.

        Raises StaleError when the document changes meanwhile, and EngineError.
        """
        if (ready := self.ready(snapshot, problem)) is not None:
            return ready
        return await self._while_unchanged(snapshot, self._try(snapshot, problem))

    async def repair_all(self, snapshot: Snapshot, kinds: Collection[Kind]) -> AllRepaired:
        """Repairs what can be of all problems of these kinds. Raises as `repair` does."""
        return await self._while_unchanged(snapshot, self._repair_all(snapshot, kinds))

    async def _repair_all(self, snapshot: Snapshot, kinds: Collection[Kind]) -> AllRepaired:
        async def find(now: Snapshot) -> list[Problem]:
            return [one for one in await self._find(now) if one.kind in kinds]

        outcomes = [one async for one in sweep(snapshot, find, self._repair)]
        changes = edits.between(snapshot, text_after(snapshot, outcomes))
        return AllRepaired(changes, sum(isinstance(one.found, Repair) for one in outcomes), len(outcomes))

    async def _try(self, snapshot: Snapshot, problem: Problem) -> Repair | NoRepair:
        """What comes of it is remembered until the document changes, if it does not pass before."""
        found, seen = await self._repair(snapshot, problem), self._seen.get(snapshot.uri)
        is_lasting = isinstance(found, Repair) or not found.may_pass
        if is_lasting and seen is not None and seen.snapshot == snapshot:
            seen.tried[problem] = found
        return found

    async def _repair(self, snapshot: Snapshot, problem: Problem) -> Repair | NoRepair:
        tree = self._session.tree(snapshot)
        around = self._session.surroundings.around(snapshot, tree)

        async def attempt() -> Repair | NoRepair:
            assistant = self._session.ready_assistant()
            writer = Writer(assistant.dialect, assistant.engine, around)
            return await repair(Case(snapshot, tree, problem, writer, self._judge(problem, snapshot)))

        return await twice(attempt)

    def _judge(self, problem: Problem, snapshot: Snapshot) -> Judge | None:
        folders = tuple(self._session.surroundings.workspace.folders)
        if self._judges.folders != folders:
            self._background.start(self._judges.close())
            self._judges = Judges(folders)
        return self._judges.of(problem, snapshot, self._session.settings.trusts_eslint)

    async def _while_unchanged(self, snapshot: Snapshot, work: Coroutine[Any, Any, T]) -> T:
        """The work's result; it is cancelled when the document changes."""
        seen = self._seen.get(snapshot.uri)
        if seen is None or seen.snapshot != snapshot:
            work.close()
            raise StaleError("the document has changed; ask again")
        if seen.ahead is not None:
            seen.ahead.cancel()
        task = asyncio.create_task(work)
        seen.work.add(task)
        try:
            return await task
        except asyncio.CancelledError:
            if is_being_cancelled():
                raise  # The client itself has lost interest in this request.
            raise StaleError("the document has changed; ask again") from None
        finally:
            task.cancel()
            seen.work.discard(task)

    def _think_ahead(self, seen: _Seen, problems: list[Problem]) -> None:
        if seen.ahead is not None:
            seen.ahead.cancel()
        if problems and self._session.settings.repairs_ahead and self._session.settings.enable:
            seen.ahead = self._background.start(self._work_ahead(seen, problems))

    async def _work_ahead(self, seen: _Seen, problems: list[Problem]) -> None:
        await asyncio.sleep(IDLE_SECONDS)
        for problem in problems:
            try:
                await self._try(seen.snapshot, problem)
            except GlmLspError as error:
                log.info("ahead: %s", type(error).__name__)  # Whoever asks for it will be told.
                return

    async def _diagnose(self, snapshot: Snapshot) -> None:
        problems = await self.problems(snapshot)
        seen = self._seen.get(snapshot.uri)
        if seen is not None and seen.snapshot == snapshot:
            self._publish(snapshot, problems)


def _is_near(line: int, lines: Iterable[int]) -> bool:
    return any(abs(line - other) <= NEAR for other in lines)


def _end(seen: _Seen) -> None:
    if seen.timer is not None:
        seen.timer.cancel()
    for task in [*seen.work, *([seen.ahead] if seen.ahead else [])]:
        task.cancel()
