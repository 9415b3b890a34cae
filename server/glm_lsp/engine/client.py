"""The language server's side of the engine: one connection that starts, follows and outlives engines."""

import asyncio
import json
import time
from collections.abc import AsyncGenerator, AsyncIterator, Callable
from contextlib import aclosing
from dataclasses import dataclass
from typing import Any
from uuid import uuid4

import httpx

from glm_lsp.data import EngineState, Prompt
from glm_lsp.engine import address, launch
from glm_lsp.engine.identity import CLOSED
from glm_lsp.engine.launch import EngineOptions
from glm_lsp.errors import EngineError, EngineGoneError, GlmLspError

RETRY_SECONDS = 5.0
"""After a start that failed, the same failure is the answer for so long; else every key would try again."""


DRAWN = {"temperature": 0.7, "top_p": 0.95}

_DIED = "the engine ended unexpectedly; starting it again when it is needed"


@dataclass(frozen=True, slots=True)
class Chunk:
    """A piece of an answer. `is_complete` marks the last one when the model itself came to an end.

    `logprob` is the natural logarithm of its probability, behind all that came before it.
    """

    text: str
    is_complete: bool = False
    logprob: float = 0.0


class Engine:
    """A connection to the user's engine, which is started when needed and may be shared with other windows.

    `announce` is told of every change of state, on the event loop.
    """

    def __init__(self, options: EngineOptions, announce: Callable[[EngineState], None]) -> None:
        self.options = options
        self.name = options.model.name
        self._announce = announce
        self._user = uuid4().hex
        self._link: asyncio.Task[None] | None = None
        self._ready: asyncio.Future[httpx.AsyncClient] | None = None
        self._failed: tuple[float, GlmLspError] | None = None

    async def connect(self) -> httpx.AsyncClient:
        """Returns when the engine is ready; starts it if there is none.

        Raises EngineError or ModelError. Being cancelled here does not stop an engine from loading.
        """
        if self._failed and time.monotonic() - self._failed[0] < RETRY_SECONDS:
            raise self._failed[1]
        if self._link is None or self._link.done() or self._ready is None:
            self._ready = asyncio.get_running_loop().create_future()
            self._link = asyncio.create_task(self._follow(self._ready))
        return await asyncio.shield(self._ready)

    async def complete(self, prompt: Prompt, seed: int = 0) -> AsyncGenerator[Chunk]:
        """The likeliest answer, or one drawn by `seed`, piece by piece.

        Closing the iterator stops the work at the engine's next step.

        Raises EngineGoneError when the engine dies meanwhile, EngineError as the engine says.
        """
        http = await self.connect()
        body = {
            "model": self.options.model.name,
            "prompt": prompt.token_ids,
            "max_tokens": prompt.max_tokens,
            "stop": prompt.stops,
            "stream": True,
            "logprobs": 1,
            "user": self._user,
            **(DRAWN | {"seed": seed} if seed else {}),
        }
        try:
            async with http.stream("POST", "/v1/completions", json=body) as response:
                if response.status_code != httpx.codes.OK:
                    raise refusal(response.status_code, await response.aread())
                async for event in events(response):
                    if "error" in event:
                        raise self._failure(str(event["error"]["message"]))
                    for choice in event["choices"]:
                        logprobs = (choice.get("logprobs") or {}).get("token_logprobs") or ()
                        yield Chunk(choice["text"], choice["finish_reason"] == "stop", sum(logprobs))
        except httpx.TransportError as error:
            self._let_go(_DIED)
            raise EngineGoneError("the engine went away over its answer; ask again to start another one") from error

    async def health(self) -> dict[str, Any]:
        """What the engine says of itself; see the service."""
        http = await self.connect()
        try:
            return dict((await http.get("/health")).json())
        except (httpx.HTTPError, ValueError) as error:
            raise EngineGoneError("the engine went away while it was asked how it is") from error

    async def end(self) -> None:
        """Ends the engine, so that the next request starts another one, unless other windows use it."""
        await self.close()
        self._failed = None
        await asyncio.to_thread(launch.end_unless_used)

    async def close(self) -> None:
        """Lets go of the engine, which leaves by itself once nobody uses it."""
        if self._link is not None:
            link = self._link
            self._let_go()
            await asyncio.gather(link, return_exceptions=True)

    def _failure(self, said: str) -> EngineError | EngineGoneError:
        if said != CLOSED:
            return EngineError(said)
        self._let_go()
        return EngineGoneError("the engine left over its answer; ask again to start another one")

    def _let_go(self, why: str = "") -> None:
        """The next request connects anew, even if nobody has told us yet that the engine is gone."""
        if self._link is not None and not self._link.done():
            self._link.cancel()
            self._announce(EngineState("gone", message=why))
        self._link = None
        if self._ready is not None and not self._ready.done():
            _refuse(self._ready, EngineGoneError("the engine was let go of while it was loading; ask again"))

    async def _follow(self, ready: asyncio.Future[httpx.AsyncClient]) -> None:
        """Stays attached to the engine for as long as it lives; sets `ready`, or its exception."""
        last_word = ""
        try:
            self._announce(EngineState("starting"))
            where = await asyncio.to_thread(launch.ensure, self.options)
            async with _http(where) as http, http.stream("GET", "/attach", timeout=None) as response:
                async for event in events(response):
                    state = EngineState(event["state"], event["progress"], event["message"])
                    self._announce(state)
                    if state.name == "ready" and not ready.done():
                        ready.set_result(http)
                    elif state.name == "failed":
                        raise EngineError(state.message)
        except httpx.TransportError:
            # One that leaves in order ends the stream in order.
            last_word = _DIED if ready.done() else ""
        except GlmLspError as error:
            self._fail(error, ready)
            return
        except (OSError, LookupError, TypeError, ValueError) as error:
            # A file system that refuses, or somebody at our address who is no engine: whoever waits must hear of it.
            self._fail(EngineError(f"the engine cannot be started or understood ({error!r})"), ready)
            return
        why = launch.last_error(address.place() / launch.LOG_NAME)
        if not ready.done() and why:
            self._fail(EngineError(why), ready)
            return
        self._announce(EngineState("gone", message=last_word))
        if not ready.done():
            _refuse(ready, EngineGoneError("the engine left while it was loading; ask again to start another one"))

    def _fail(self, error: GlmLspError, ready: asyncio.Future[httpx.AsyncClient]) -> None:
        self._failed = (time.monotonic(), error)
        self._announce(EngineState("failed", message=str(error)))
        if not ready.done():
            _refuse(ready, error)


def _refuse(ready: asyncio.Future[httpx.AsyncClient], error: GlmLspError) -> None:
    ready.set_exception(error)
    ready.exception()  # Nobody may be waiting; then asyncio must not complain about it.


def _http(where: address.Address) -> httpx.AsyncClient:
    transport = httpx.AsyncHTTPTransport(uds=str(where.path)) if where.path else None
    return httpx.AsyncClient(
        base_url=where.base_url, headers=where.headers, transport=transport, timeout=None, trust_env=False
    )


async def events(response: httpx.Response) -> AsyncIterator[dict[str, Any]]:
    """The JSON of a stream of server-sent events, up to its end or OpenAI's `[DONE]`."""
    async with aclosing(response.aiter_lines()) as lines:  # type: ignore[type-var]
        async for line in lines:
            if line == "data: [DONE]":
                return
            if line.startswith("data: "):
                yield json.loads(line.removeprefix("data: "))


def refusal(status: int, body: bytes) -> EngineError:
    """The engine's own words for why it will not answer."""
    try:
        message = str(json.loads(body)["error"]["message"])
    except (ValueError, KeyError, TypeError):
        return EngineError(f"the engine refused the request (HTTP {status})")
    return EngineError(message)
