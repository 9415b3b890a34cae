"""Tasks of the event loop: those that nobody waits for, and who is meant when one is cancelled."""

import asyncio
import logging
from collections.abc import Callable, Coroutine
from typing import Any

log = logging.getLogger(__name__)


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


def is_being_cancelled() -> bool:
    """In an `except CancelledError`: whether the current task is to end, and not what it has been waiting for."""
    current = asyncio.current_task()
    return current is not None and current.cancelling() > 0
