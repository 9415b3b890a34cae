"""The language server's side of a server that somebody else runs: text goes there, and no engine is started here."""

import asyncio
import os
import shlex
import subprocess
import time
from collections.abc import AsyncGenerator, Callable, Iterable
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlsplit

import httpx

from glm_lsp.data import EngineState, Prompt
from glm_lsp.engine.client import DRAWN, RETRY_SECONDS, Chunk, Engine, events, refusal
from glm_lsp.errors import EngineError, GlmLspError

KEY_VARIABLE = "GLM_LSP_ENGINE_KEY"

_NO_ENTRY = (httpx.codes.UNAUTHORIZED, httpx.codes.FORBIDDEN)
_CONNECT_SECONDS, _ANSWER_SECONDS, _KEY_SECONDS = 5.0, 30.0, 30.0


@dataclass(frozen=True, slots=True)
class ServerOptions:
    """Where the server is, with or without `/v1`; its name for the model, "" for its first; what prints the key."""

    url: str
    model: str = ""
    key_command: str = ""


class RemoteEngine:
    """An OpenAI-compatible server, asked like `client.Engine`. `spell` makes a prompt's token ids text.

    `announce` is told of every change of state, on the event loop.
    """

    def __init__(
        self,
        options: ServerOptions,
        spell: Callable[[Iterable[int]], str],
        announce: Callable[[EngineState], None],
    ) -> None:
        self.options = options
        self.name = options.model
        self._spell = spell
        self._announce = announce
        self._http: httpx.AsyncClient | None = None
        self._lock = asyncio.Lock()
        self._failed: tuple[float, GlmLspError] | None = None

    async def connect(self) -> httpx.AsyncClient:
        """Returns when the server has told its models. Raises EngineError when it cannot be used."""
        async with self._lock:
            if self._http is None:
                if self._failed and time.monotonic() - self._failed[0] < RETRY_SECONDS:
                    raise self._failed[1]
                self._http = await self._connected()
            return self._http

    async def complete(self, prompt: Prompt, seed: int = 0) -> AsyncGenerator[Chunk]:
        """The likeliest answer, or one drawn by `seed`, piece by piece. Closing the iterator closes the connection.

        Raises EngineError as the server says.
        """
        http = await self.connect()
        body: dict[str, Any] = {
            "model": self.name,
            "prompt": self._spell(prompt.token_ids),
            "max_tokens": prompt.max_tokens,
            "temperature": 0.0,
            "stream": True,
            **({"stop": prompt.stops} if prompt.stops else {}),
            **(DRAWN | {"seed": seed} if seed else {}),
        }
        try:
            async with http.stream("POST", "v1/completions", json=body) as response:
                if response.status_code != httpx.codes.OK:
                    raise self._refused(response.status_code, await response.aread())
                async for event in events(response):
                    if "error" in event:
                        raise EngineError(f"the server at {self.options.url} says: {_words(event['error'])}")
                    for choice in event.get("choices", ()):
                        yield Chunk(choice.get("text") or "", choice.get("finish_reason") == "stop")
        except httpx.HTTPError as error:
            raise self._failure(f"went away while it was answering ({_kind(error)})") from error
        finally:
            if http is not self._http:  # A failure, this one or another answer's, has given it up.
                await http.aclose()

    async def health(self) -> dict[str, Any]:
        """Nothing: what a server of others takes is not ours to tell."""
        await self.connect()
        return {}

    async def end(self) -> None:
        """Connects anew at the next request; the server itself is not ours to end."""
        await self.close()
        self._failed = None

    async def close(self) -> None:
        """Closes all connections."""
        http, self._http = self._http, None
        if http is not None:
            await http.aclose()
            self._announce(EngineState("gone"))

    async def _connected(self) -> httpx.AsyncClient:
        self._announce(EngineState("starting", message=f"asking {self.options.url}"))
        try:
            _check(self.options.url)
            key = await asyncio.to_thread(_key, self.options.key_command)
            http = httpx.AsyncClient(
                base_url=self.options.url.rstrip("/").removesuffix("/v1") + "/",
                headers={"Authorization": f"Bearer {key}"} if key else {},
                timeout=httpx.Timeout(_ANSWER_SECONDS, connect=_CONNECT_SECONDS),
            )
        except GlmLspError as error:
            raise self._remember(EngineError(str(error))) from error
        try:
            self.name = await self._chosen(http)
        except EngineError:
            await http.aclose()
            raise
        self._announce(EngineState("ready", 100, f"text is sent to {self.options.url} ({self.name})"))
        return http

    async def _chosen(self, http: httpx.AsyncClient) -> str:
        """The server's name for the model that is wanted. Raises EngineError."""
        try:
            response = await http.get("v1/models")
            if response.status_code in _NO_ENTRY:
                raise self._refused(response.status_code, response.content)
            if response.status_code != httpx.codes.OK:
                raise self._failure(f"does not list its models (HTTP {response.status_code})")
            names = [str(one["id"]) for one in response.json()["data"]]
        except httpx.HTTPError as error:
            raise self._failure(f"cannot be reached ({_kind(error)})") from error
        except (ValueError, KeyError, TypeError) as error:
            raise self._failure("does not answer like an OpenAI-compatible server") from error
        wanted = self.options.model
        if not names and not wanted:
            raise self._failure("names no model; set engine.model to the one that it is to load")
        # One that loads models on demand, such as `transformers serve`, may list none before.
        if names and wanted not in ("", *names):
            raise self._failure(f"has no model {wanted!r}, but {', '.join(names)}")
        return wanted or names[0]

    def _refused(self, status: int, body: bytes) -> EngineError:
        if status in _NO_ENTRY:
            return self._failure(f"refuses the key; set {KEY_VARIABLE} or engine.keyCommand")
        return refusal(status, body)

    def _failure(self, why: str) -> EngineError:
        """The server's address with what is wrong with it, for the user; asked again after a while."""
        self._http = None
        return self._remember(EngineError(f"the server at {self.options.url} {why}; see engine.url"))

    def _remember(self, error: EngineError) -> EngineError:
        self._failed = (time.monotonic(), error)
        self._announce(EngineState("failed", message=str(error)))
        return error


def _words(error: Any) -> str:
    """Of an error in a stream, which is an object or plain text."""
    return str(error.get("message", error) if isinstance(error, dict) else error)


AnyEngine = Engine | RemoteEngine


def _check(url: str) -> None:
    """Raises EngineError for what is no address of a web server."""
    try:
        parts = urlsplit(url)
        is_usable = parts.scheme in ("http", "https") and bool(parts.hostname) and parts.port != 0
    except ValueError:
        is_usable = False
    if not is_usable:
        raise EngineError(f"engine.url must look like https://models.example:8000, not {url!r}")


def _kind(error: Exception) -> str:
    """Of a failure, its name; its words may quote a request."""
    return type(error).__name__


def _key(command: str) -> str:
    """The key out of the environment or, if a command is given, what it prints. Raises EngineError. Blocks."""
    if not command:
        return os.environ.get(KEY_VARIABLE, "")
    try:
        done = subprocess.run(
            shlex.split(command), stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=_KEY_SECONDS
        )
    except (OSError, ValueError, subprocess.TimeoutExpired) as error:
        raise EngineError(f"the command in engine.keyCommand did not run ({_kind(error)})") from error
    if done.returncode:
        raise EngineError(f"the command in engine.keyCommand ended with {done.returncode}")
    return done.stdout.strip()
