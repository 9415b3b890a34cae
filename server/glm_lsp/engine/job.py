"""What travels between the HTTP side and the runner's thread: a job in one direction, pieces in the other."""

import asyncio
import threading
from collections.abc import AsyncIterator
from dataclasses import dataclass, field

from glm_lsp.engine.openai_api import Usage

_TURNS = 8  # of the event loop, from a socket's end to `closed`, with some to spare; about 20 microseconds each
_MOST_SECONDS = 0.004


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
    logprobs: bool = False


@dataclass(frozen=True)
class Piece:
    """Some text of an answer; the last piece says how it ended: `finish` with `usage`, or `error`.

    `logprob` is that of all tokens since the piece before, 0 unless it was asked for.
    """

    text: str = ""
    finish: str | None = None
    usage: Usage | None = None
    error: str | None = None
    logprob: float = 0.0

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

    def deliver(self, piece: Piece) -> None:
        """From any thread."""
        self.loop.call_soon_threadsafe(self._pieces.put_nowait, piece)

    def let_loop_run(self) -> None:
        """Lets the HTTP side catch up, from the runner's thread: send what was delivered, hear of a closed connection.

        A step keeps the GIL, and a turn of the event loop releases it once; so without this the loop would have one
        turn for each step, and a disconnect, which takes several turns to get from the socket to `closed`, would
        come several steps too late.
        """
        done = threading.Event()
        self.loop.call_soon_threadsafe(self._turn, _TURNS, done)
        done.wait(_MOST_SECONDS)

    async def pieces(self) -> AsyncIterator[Piece]:
        """Everything delivered, up to the last piece."""
        while True:
            piece = await self._pieces.get()
            yield piece
            if piece.last:
                return

    def _turn(self, left: int, done: threading.Event) -> None:
        if left:
            self.loop.call_soon(self._turn, left - 1, done)
        else:
            done.set()


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
    computed_tokens: int = 0  # of prompts, unless cached, and of answers, those given up included
