"""What travels between the HTTP side and the runner's thread: a job in one direction, pieces in the other."""

import asyncio
import threading
from collections.abc import AsyncIterator
from dataclasses import dataclass, field

from glm_lsp.engine.openai_api import Usage


@dataclass(frozen=True)
class Work:
    """What to compute: the answer to `ids`. Temperature 0 is greedy; `client` is whose turn it takes."""

    ids: tuple[int, ...]
    max_tokens: int
    client: str = ""
    temperature: float = 0.0
    top_p: float = 1.0
    seed: int = 0
    stop: tuple[str, ...] = ()
    ignore_eos: bool = False


@dataclass(frozen=True)
class Piece:
    """Some text of an answer; the last piece says how it ended: `finish` with `usage`, or `error`."""

    text: str = ""
    finish: str | None = None
    usage: Usage | None = None
    error: str | None = None

    @property
    def last(self) -> bool:
        return self.finish is not None or self.error is not None


@dataclass(eq=False)
class Job:
    """One request. `closed` is set when nobody wants the answer any more."""

    work: Work
    loop: asyncio.AbstractEventLoop
    closed: bool = False
    _pieces: asyncio.Queue[Piece] = field(default_factory=asyncio.Queue)
    _taken: threading.Event = field(default_factory=threading.Event)

    def deliver(self, piece: Piece) -> None:
        """From any thread."""
        self._taken.clear()
        self.loop.call_soon_threadsafe(self._pieces.put_nowait, piece)

    def wait_taken(self, seconds: float) -> None:
        """Lets the HTTP side send what was delivered: the next `step()` would keep the GIL from it."""
        self._taken.wait(seconds)

    async def pieces(self) -> AsyncIterator[Piece]:
        """Everything delivered, up to the last piece; asking for the next says that this one has been sent."""
        while True:
            piece = await self._pieces.get()
            yield piece
            self._taken.set()
            if piece.last:
                return


@dataclass(frozen=True)
class Stage:
    """How far the engine is: `state` is loading, ready or failed, `progress` in percent."""

    state: str
    progress: int
    message: str


@dataclass
class Counters:
    """What the engine has done since it started; written by the runner's thread, read by anybody."""

    steps: int = 0
    requests: int = 0
    finished: int = 0
    cancelled: int = 0
    failed: int = 0
    prompt_tokens: int = 0
    cached_tokens: int = 0
    generated_tokens: int = 0
