"""One answer in the making: asked for at a place, followed piece by piece, closed when nobody wants it any more."""

import asyncio
import logging
import time
from collections.abc import Awaitable, Callable

from glm_lsp.complete import Question
from glm_lsp.data import Reason
from glm_lsp.errors import GlmLspError
from glm_lsp.recall import Spot, spot_at
from glm_lsp.sureness import Said

log = logging.getLogger(__name__)

Hear = Callable[[str], None]
Learn = Callable[[Spot, Said | Reason | None, float], None]
Ask = Callable[[Question, Hear], Awaitable[Said | Reason]]
"""Asks the model. Tells "" when the engine is there, then with every piece all that was said. Raises GlmLspError."""


class Speech:
    """What the model says at one place, `said` so far.

    `learn` gets the outcome, if there is one, before anybody else, and how many seconds it took once the engine was
    there; 0 where that says nothing of the next one. `lead` is text that would stand before the place only if the user
    accepted it at `root`.
    """

    def __init__(self, asked: Question, ask: Ask, learn: Learn, root: Spot | None = None, lead: str = "") -> None:
        self.asked = asked
        self.spot = spot_at(asked.snapshot.uri, asked.view)
        self.said = ""
        self._root = root or self.spot
        self._lead = lead
        self._begun_at = 0.0
        self._news = asyncio.Event()
        self._task = asyncio.create_task(self._run(asked, ask, learn))
        self._task.add_done_callback(self._ended)

    @property
    def is_over(self) -> bool:
        return self._task.done()

    @property
    def is_guess(self) -> bool:
        """Whether it was begun before anybody asked for it."""
        return self._root is not self.spot

    @property
    def outcome(self) -> Said | Reason:
        """What it came to, once it is over. Raises GlmLspError as the asking did, and CancelledError when closed."""
        return self._task.result()

    def adopt(self) -> None:
        """The user has come to its place, so that it is no guess any more."""
        self._root, self._lead = self.spot, ""

    def close(self) -> None:
        """Ends the work at the engine's next step."""
        self._task.cancel()

    def leads_to(self, asked: Question) -> bool:
        """Whether what it will say may be an answer; those that are asked for on purpose are made otherwise."""
        typed = self.spot.typed_since(asked.snapshot.uri, asked.view)
        return self._goes_on(typed, self.said) and asked.is_on_purpose == self.asked.is_on_purpose

    def is_possible(self, text: str) -> bool:
        """Whether the user may still come to its place by typing on, now that the document is `text`."""
        return self._goes_on(self._root.inserted_since(text), self._lead + self.said)

    async def end_for(self, asked: Question) -> None:
        """Returns when it is over, or when it turns out not to lead to what is asked."""
        while not self.is_over and self.leads_to(asked):
            self._news.clear()
            await self._news.wait()

    async def _run(self, asked: Question, ask: Ask, learn: Learn) -> Said | Reason:
        outcome = None
        try:
            outcome = await ask(asked, self._hear)
        except GlmLspError:
            self._begun_at = 0.0
            raise
        finally:
            is_usual = self._begun_at and not asked.is_on_purpose  # Who asks on purpose gets more than others.
            learn(self.spot, outcome, time.monotonic() - self._begun_at if is_usual else 0.0)
        return outcome

    def _ended(self, task: asyncio.Task[Said | Reason]) -> None:
        self._news.set()
        # Whoever waits for it gets the error itself; of a guess that failed, nobody else would hear.
        if not task.cancelled() and (error := task.exception()) is not None:
            log.info("an answer failed: %s", type(error).__name__)

    def _goes_on(self, typed: str | None, said: str) -> bool:
        return typed is not None and (said.startswith(typed) or typed.startswith(said))

    def _hear(self, said: str) -> None:
        self._begun_at = self._begun_at or time.monotonic()
        self.said = said
        self._news.set()
