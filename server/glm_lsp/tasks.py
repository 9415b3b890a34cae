"""Tasks of the event loop: those that nobody waits for, and who is meant when one is cancelled."""

import asyncio
import logging
from collections.abc import AsyncIterator, Callable, Coroutine
from contextlib import asynccontextmanager
from typing import Any

log = logging.getLogger(__name__)

REST = 1.0
"""Seconds of rest for each second of work in the background, so that it takes half a core at most."""


class Background:
    """Tasks on the event loop, kept until they end. A failure is logged by its type, as its words may quote a text."""

    def __init__(self, purpose: str) -> None:
        """`purpose` says in the log what has failed."""
        self._purpose = purpose
        self._tasks: set[asyncio.Task[None]] = set()

    def __len__(self) -> int:
        """How many are under way."""
        return len(self._tasks)

    def start(self, work: Coroutine[Any, Any, None]) -> asyncio.Task[None]:
        """Starts a task; it is held here, since the event loop alone would let go of it."""
        task = asyncio.create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._ended)
        return task

    def start_after(self, seconds: float, work: Callable[[], Coroutine[Any, Any, None]]) -> asyncio.TimerHandle:
        """Starts a task in so many seconds, unless the handle is cancelled before."""
        return asyncio.get_running_loop().call_later(seconds, lambda: self.start(work()))

    def cancel(self) -> None:
        """Cancels all tasks that have been started and not ended."""
        for task in self._tasks:
            task.cancel()

    def _ended(self, task: asyncio.Task[None]) -> None:
        self._tasks.discard(task)
        if not task.cancelled() and (error := task.exception()) is not None:
            log.error("%s failed: %s", self._purpose, type(error).__name__)


@asynccontextmanager
async def rested() -> AsyncIterator[None]:
    """Rests behind a piece of work that nobody waits for, as `REST` says; not behind one that fails."""
    clock = asyncio.get_running_loop().time
    started = clock()
    yield
    await asyncio.sleep((clock() - started) * REST)


def is_being_cancelled() -> bool:
    """In an `except CancelledError`: whether the current task is to end, and not what it has been waiting for."""
    current = asyncio.current_task()
    return current is not None and current.cancelling() > 0
