"""One editor window: its settings, its engine, and the one request that counts.

Everything here runs on the event loop, so nothing is locked.
"""

import asyncio
import logging
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import TypeVar

from glm_lsp import context, prompts, showing, syntax
from glm_lsp.complete import complete
from glm_lsp.data import Answer, EngineState, Reason, Snapshot, Window
from glm_lsp.engine.client import Engine
from glm_lsp.engine.launch import EngineOptions
from glm_lsp.errors import EngineGoneError, GlmLspError
from glm_lsp.models import store
from glm_lsp.prompts import Dialect
from glm_lsp.settings import Settings
from glm_lsp.showing import Part
from glm_lsp.surroundings import Surroundings
from glm_lsp.syntax import Syntax

log = logging.getLogger(__name__)

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Reporter:
    """How the session reaches its user: `state` follows the engine, `problem` is a sentence to be shown."""

    state: Callable[[EngineState], None]
    problem: Callable[[str], None]


@dataclass(frozen=True, slots=True)
class Assistant:
    """A model that can be asked: the words for it and the engine that runs it."""

    dialect: Dialect
    engine: Engine


class Session:
    """Answers for one editor window. The newest request wins; every older one is answered at once, empty."""

    def __init__(self, reporter: Reporter, settings: Settings | None = None) -> None:
        self.settings = settings or Settings()
        self.surroundings = Surroundings()
        self._reporter = reporter
        self._assistant: Assistant | None = None
        self._said: set[str] = set()
        self._trees: dict[str, Syntax] = {}
        self._work: asyncio.Task[Answer] | None = None
        self._work_uri = ""
        self._background: set[asyncio.Task[None]] = set()

    async def configure(self, settings: Settings) -> None:
        """Takes over new settings; an engine that they no longer fit is let go of."""
        before, self.settings = self.settings, settings
        fits = (before.model, before.memory_mb, before.idle_minutes) == (
            settings.model,
            settings.memory_mb,
            settings.idle_minutes,
        )
        if fits:
            return
        self._said.clear()
        if self._work is not None:
            self._work.cancel()  # It was for the model that was chosen before.
        if self._assistant is not None:
            await self._let_go()
            self.warm_up()

    def warm_up(self) -> None:
        """Starts the engine in the background, so that it is ready when the first request comes."""
        if self.settings.enable:
            task = asyncio.create_task(self._warm_up())
            self._background.add(task)
            task.add_done_callback(self._background.discard)

    def document_changed(self, snapshot: Snapshot) -> None:
        """Ends work on a document that is no longer what it was: its answer could not be used."""
        self._end_work_on(snapshot.uri)
        self.surroundings.changed(snapshot)

    def document_closed(self, uri: str) -> None:
        """Forgets all that was kept for a document."""
        self._end_work_on(uri)
        self._trees.pop(uri, None)
        self.surroundings.closed(uri)

    async def complete(self, snapshot: Snapshot, cursor: int) -> Answer:
        """An answer for this document at this version; what goes wrong is told to the user, and the answer is empty."""
        if not self.settings.enable:
            return Answer(Reason.DISABLED)
        if self._work is not None:
            self._work.cancel()
        work = self._work = asyncio.create_task(self._answer(snapshot, cursor))
        self._work_uri = snapshot.uri
        try:
            answer = await work
        except asyncio.CancelledError:
            current = asyncio.current_task()
            if current is not None and current.cancelling():
                raise  # The client itself has lost interest in this request.
            return Answer(Reason.SUPERSEDED if self._work is not work else Reason.STALE)
        finally:
            if self._work is work:
                self._work = None
        log.info("completion: %s", answer.reason)
        return answer

    def show_context(self, snapshot: Snapshot, cursor: int) -> list[Part]:
        """What the model would see at `cursor`, part by part. Raises ModelError."""
        dialect = self.ready_assistant().dialect
        return showing.parts(self._window(snapshot, cursor, dialect)[0], dialect.layout.window, dialect.tokenizer)

    async def close(self) -> None:
        """Ends all work and lets go of the engine."""
        self.surroundings.close()
        for task in [*self._background, *([self._work] if self._work else [])]:
            task.cancel()
        await self._let_go()

    async def _answer(self, snapshot: Snapshot, cursor: int) -> Answer:
        try:
            return await self._twice(lambda: self._ask(snapshot, cursor))
        except GlmLspError as error:
            self._tell(str(error))
            return Answer(Reason.NO_ENGINE)

    async def _ask(self, snapshot: Snapshot, cursor: int) -> Answer:
        assistant = self.ready_assistant()
        window, tree = self._window(snapshot, cursor, assistant.dialect)
        return await complete(snapshot, cursor, window, tree, assistant.dialect, assistant.engine, self.settings)

    def _window(self, snapshot: Snapshot, cursor: int, dialect: Dialect) -> tuple[Window, Syntax]:
        tree = self.tree(snapshot)
        around = self.surroundings.around(snapshot, cursor, tree)
        budget, layout = self.settings.prompt_tokens, dialect.layout.window
        window = context.window(snapshot, cursor, budget, dialect.tokenizer, around, layout)
        self.surroundings.seen(snapshot.uri, window)
        return window, tree

    def tree(self, snapshot: Snapshot) -> Syntax:
        """The document's tree, made out of the one before."""
        tree = self._trees[snapshot.uri] = syntax.parse(snapshot.text, snapshot.language, self._trees.get(snapshot.uri))
        return tree

    def _end_work_on(self, uri: str) -> None:
        if uri == self._work_uri and self._work is not None:
            self._work.cancel()

    async def _twice(self, ask: Callable[[], Awaitable[T]]) -> T:
        """Asks again, of a new engine, when the old one dies over the answer."""
        try:
            return await ask()
        except EngineGoneError as error:
            self._reporter.problem(f"glm-lsp: {error}; starting it again")
            return await ask()

    async def _warm_up(self) -> None:
        try:
            await self.ready_assistant().engine.connect()
        except EngineGoneError as error:
            log.info("%s", error)  # The next request starts another one.
        except GlmLspError as error:
            self._tell(str(error))

    def ready_assistant(self) -> Assistant:
        """The model and its engine, found anew after a change of settings. Raises ModelError."""
        if self._assistant is None:
            model = store.find(self.settings.model)
            options = EngineOptions(model, self.settings.memory_mb, self.settings.idle_minutes)
            self._assistant = Assistant(prompts.dialect(model), Engine(options, self._reporter.state))
        return self._assistant

    async def _let_go(self) -> None:
        assistant, self._assistant = self._assistant, None
        if assistant is not None:
            await assistant.engine.close()

    def _tell(self, problem: str) -> None:
        """Says a problem once, however many requests meet it."""
        if problem not in self._said:
            self._said.add(problem)
            self._reporter.problem(f"glm-lsp: {problem}")
