"""One editor window: its settings, its engine, and the one request that counts.

Everything here runs on the event loop, so nothing is locked.
"""

import logging
import math
import time
from collections.abc import Callable
from dataclasses import dataclass

from glm_lsp import frames, patterns, showing
from glm_lsp.assistant import Assistant, assistant_for, twice
from glm_lsp.complete import TYPING, Manner, Question, forbidden_in, listen, question
from glm_lsp.data import Answer, Candidate, EngineState, Reason, Snapshot, Source, Window
from glm_lsp.errors import EngineGoneError, GlmLspError
from glm_lsp.frames import Frame
from glm_lsp.recall import Openings
from glm_lsp.scheduler import Habits, Scheduler
from glm_lsp.settings import Settings, same_engine
from glm_lsp.showing import Part
from glm_lsp.speech import Hear
from glm_lsp.status import Status, status_of
from glm_lsp.sureness import Said
from glm_lsp.surroundings import Surroundings
from glm_lsp.syntax import Syntax, parse
from glm_lsp.tasks import Background

log = logging.getLogger(__name__)

WEIGH_SECONDS = 5.0
"""Between two looks at the engine's memory."""


@dataclass(frozen=True, slots=True)
class Reporter:
    """How the session reaches its user: `state` follows the engine, `problem` is a sentence to be shown.

    `touched` hears that the status may have changed.
    """

    state: Callable[[EngineState], None]
    problem: Callable[[str], None]
    touched: Callable[[], None]


class Session:
    """Answers for one editor window. The newest request wins; every older one is answered at once, empty."""

    def __init__(self, reporter: Reporter, habits: Habits | None = None) -> None:
        self.settings = Settings()
        self.surroundings = Surroundings()
        self._reporter = reporter
        self._assistant: Assistant | None = None
        self._openings = Openings()
        self._engine_state = EngineState("gone")  # until a document is opened
        self._last_reason: Reason | None = None
        self._memory: int | None = None
        self._weighed_at = -math.inf
        self._said: set[str] = set()
        self._trees: dict[str, Syntax] = {}
        self._frames: dict[str, Frame] = {}
        self._several: dict[str, bool] = {}
        self.completions = Scheduler(self._ask, self._ahead, habits)
        self._background = Background("looking after the engine")

    async def configure(self, settings: Settings) -> None:
        """Takes over new settings; an engine that they no longer fit is let go of."""
        before, self.settings = self.settings, settings
        self._reporter.touched()
        self.completions.review(self._forbids)
        if same_engine(before, settings):
            return
        self._said.clear()
        self._frames.clear()
        self.completions.close()  # They were for the model that was chosen before.
        if self._assistant is not None or self._engine_state.name == "failed":
            await self._let_go()
            self.warm_up()

    def warm_up(self) -> None:
        """Starts the engine in the background, so that it is ready when the first request comes."""
        if self.settings.enable:
            self._background.start(self._warm_up())

    def document_opened(self, snapshot: Snapshot) -> None:
        """Gets ready to suggest something in a document, unless the settings exclude it."""
        if self._silence(snapshot) is None:
            self.warm_up()

    def document_changed(self, snapshot: Snapshot, several: bool = False) -> None:
        """Ends work on a document that is no longer what it was, unless the user has typed what it says.

        `several` says that several cursors have typed; until one types alone, nothing is suggested.
        """
        self._several[snapshot.uri] = several
        self.completions.document_changed(snapshot)
        self.surroundings.changed(snapshot)

    def document_closed(self, uri: str) -> None:
        """Forgets all that was kept for a document."""
        self.completions.document_closed(uri)
        self._trees.pop(uri, None)
        self._frames.pop(uri, None)
        self._several.pop(uri, None)
        self.surroundings.closed(uri)

    async def complete(
        self, snapshot: Snapshot, cursor: int, on_purpose: bool = False, selected: Candidate | None = None
    ) -> Answer:
        """An answer for this document at this version; what goes wrong is told to the user, and the answer is empty.

        It begins with the item that is `selected` in the editor's list.
        """
        started, reason, source = time.monotonic(), Reason.CANCELLED, Source.NOWHERE
        self._reporter.touched()
        try:
            answer = await self._answer(snapshot, cursor, on_purpose, selected)
            reason, source = answer.reason, answer.source
            return answer
        finally:
            is_given_up = reason in (Reason.SUPERSEDED, Reason.STALE, Reason.CANCELLED)
            if is_given_up and self._engine_state.name in ("starting", "loading"):
                reason = Reason.LOADING
            self.ended(reason, source, time.monotonic() - started)
            self._weigh_now_and_then()

    def ended(self, reason: Reason, source: Source = Source.NOWHERE, seconds: float = 0.0) -> None:
        """A request has ended so: for the log and the status."""
        log.info("completion: %s, %s, %.0f ms", reason, source, 1000 * seconds)
        self._last_reason = reason
        self._reporter.touched()

    def accepted(self) -> None:
        """The user has taken the last suggestion."""
        self.completions.accepted()

    def status(self) -> Status:
        """How things are now."""
        model = self._assistant.engine.name if self._assistant else ""
        is_busy = self.completions.is_busy
        return status_of(self._engine_state, self.settings.enable, is_busy, model, self._memory, self._last_reason)

    async def restart(self) -> None:
        """Lets go of the engine, ends it unless other windows use it, and starts it again."""
        self._said.clear()
        assistant = self._assistant
        await self._let_go()
        if assistant is not None:
            await assistant.engine.end()
        self.warm_up()

    def show_context(self, snapshot: Snapshot, cursor: int) -> list[Part]:
        """What the model would see at `cursor`, part by part. Raises ModelError and BudgetError."""
        assistant = self.ready_assistant()
        window = self._window(snapshot, cursor, self.tree(snapshot), assistant)
        return showing.parts(window, assistant.dialect.layout.window, assistant.dialect.tokenizer)

    def tree(self, snapshot: Snapshot) -> Syntax:
        """The document's tree, made out of the one before."""
        tree = self._trees[snapshot.uri] = parse(snapshot.text, snapshot.language, self._trees.get(snapshot.uri))
        return tree

    def ready_assistant(self) -> Assistant:
        """The model and its engine, found anew after a change of settings. Raises ModelError and BudgetError."""
        if self._assistant is None:
            try:
                self._assistant, self._openings = assistant_for(self.settings, self._follow), Openings()
            except GlmLspError as error:
                self._follow(EngineState("failed", message=str(error)))  # no engine is there to say it
                raise
        return self._assistant

    async def close(self) -> None:
        """Ends all work and lets go of the engine."""
        self.surroundings.close()
        self._background.cancel()
        await self._let_go()

    async def _answer(self, snapshot: Snapshot, cursor: int, on_purpose: bool, selected: Candidate | None) -> Answer:
        there, end = selected.applied_to(snapshot) if selected else (snapshot, cursor)
        asked = self._silence(there) or question(there, end, self.tree(there), self.settings, on_purpose)
        if isinstance(asked, Reason):
            self.completions.nothing_is_due()
            return Answer(asked)
        self.surroundings.visited(snapshot, cursor)
        try:
            answer = await twice(lambda: self.completions.answer(asked))
        except GlmLspError as error:
            self._tell(str(error))
            return Answer(Reason.NO_ENGINE)
        return answer.behind(selected) if selected else answer

    def _silence(self, snapshot: Snapshot) -> Reason | None:
        """Why nothing is suggested anywhere in a document as it is now, if so."""
        if not self.settings.enable:
            return Reason.DISABLED
        if self._is_excluded(snapshot):
            return Reason.EXCLUDED
        return Reason.SEVERAL_CURSORS if self._several.get(snapshot.uri) else None

    def _forbids(self, asked: Question) -> Reason | None:
        """Why the settings, as they are now, do not want what was asked."""
        return self._silence(asked.snapshot) or forbidden_in(asked.syntax.capture_at(asked.cursor), self.settings)

    def _is_excluded(self, snapshot: Snapshot) -> bool:
        languages = self.settings.disabled_languages
        names = {snapshot.language_id, snapshot.language.name, *snapshot.language.ids}
        return not names.isdisjoint(languages) or patterns.matches_any(snapshot.name, self.settings.disabled_globs)

    def _weigh_now_and_then(self) -> None:
        """Asks the engine for its memory, in the background and not often: no answer waits for it."""
        now = time.monotonic()
        if self._engine_state.name == "ready" and now - self._weighed_at > WEIGH_SECONDS:
            self._weighed_at = now
            self._background.start(self._weigh())

    async def _weigh(self) -> None:
        try:
            found = await self.ready_assistant().engine.health()
        except GlmLspError as error:
            log.info("%s", error)  # The next request meets it too, and tells the user.
            return
        self._memory = found["memory"]["now"] if found else None
        self._reporter.touched()

    def _follow(self, state: EngineState) -> None:
        if state == self._engine_state:
            return
        self._engine_state = state
        if state.name in ("gone", "failed"):
            self._memory = None
        if state.name == "gone" and state.message:
            self._reporter.problem(f"glm-lsp: {state.message}")
        self._reporter.state(state)
        self._reporter.touched()

    async def _ask(self, asked: Question, hear: Hear) -> Said | Reason:
        assistant = self.ready_assistant()
        await assistant.engine.connect()
        hear("")
        dialect, settings = assistant.dialect, self.settings
        window = self._window(asked.snapshot, asked.cursor, asked.syntax, assistant)
        manner = Manner(seed=asked.seed) if asked.is_on_purpose else TYPING
        limit = settings.max_tokens
        return await listen(assistant.engine, window, asked.unit, dialect, limit, manner, hear, self._openings)

    def _ahead(self, asked: Question, shown: Candidate) -> Question | None:
        """What will be asked if the user accepts a suggestion."""
        if self._silence(asked.snapshot) is not None:
            return None
        accepted, cursor = shown.applied_to(asked.snapshot)
        syntax = parse(accepted.text, accepted.language, asked.syntax)
        there = question(accepted, cursor, syntax, self.settings)
        return None if isinstance(there, Reason) else there

    def _window(self, snapshot: Snapshot, cursor: int, tree: Syntax, assistant: Assistant) -> Window:
        around = self.surroundings.around(snapshot, tree)
        dialect, budget = assistant.dialect, assistant.prompt_tokens(self.settings)
        frame, layout = self._frames.get(snapshot.uri), dialect.layout.window
        window, frame = frames.following(frame, snapshot, cursor, budget, dialect.tokenizer, around, layout)
        self._frames[snapshot.uri] = frame
        self.surroundings.seen(snapshot.uri, window)
        return window

    async def _warm_up(self) -> None:
        try:
            await self.ready_assistant().engine.connect()
        except EngineGoneError as error:
            log.info("%s", error)  # The next request starts another one.
        except GlmLspError as error:
            self._tell(str(error))

    async def _let_go(self) -> None:
        self.completions.close()
        assistant, self._assistant = self._assistant, None
        if assistant is not None:
            await assistant.engine.close()

    def _tell(self, problem: str) -> None:
        """Says a problem once, however many requests meet it."""
        if problem not in self._said:
            self._said.add(problem)
            self._reporter.problem(f"glm-lsp: {problem}")
