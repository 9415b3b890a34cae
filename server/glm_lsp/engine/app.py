"""The engine's HTTP API: OpenAI's completions, and what a language server needs to know of its engine.

Nothing of prompts or answers is logged or written anywhere.
"""

import asyncio
import hmac
import os
import time
from collections.abc import AsyncIterator
from dataclasses import asdict
from typing import Any

from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route
from starlette.types import ASGIApp, Receive, Scope, Send

from glm_lsp import __version__
from glm_lsp.engine import footprint, identity, openai_api, sse
from glm_lsp.engine.completions import Completion
from glm_lsp.engine.device import Device
from glm_lsp.engine.job import Stage
from glm_lsp.engine.lifetime import Lifetime
from glm_lsp.engine.memory import Plan
from glm_lsp.engine.openai_api import ApiError
from glm_lsp.engine.worker import Worker
from glm_lsp.models.store import Model

_MOST_BODY = 4_000_000  # some 100,000 tokens of text, or 500,000 token ids


class Api:
    """The routes, and what they share. Lives on the event loop; only `changed` may be called from elsewhere."""

    def __init__(self, model: Model, plan: Plan, device: Device, lifetime: Lifetime) -> None:
        self.worker = Worker(model, plan, device, self.changed)
        self.leaving = asyncio.Event()
        self.failure = ""  # why the engine cannot go on, if so
        self._model = model
        self._device = device
        self._lifetime = lifetime
        self._since = int(time.time())
        self._loop = asyncio.get_running_loop()
        self._loaded = asyncio.Event()  # or failed: there is nothing to wait for any more
        self._listeners: set[asyncio.Queue[Stage | None]] = set()

    def application(self, token: str) -> ASGIApp:
        """Every request must carry `token` unless it is empty."""
        routes = [
            Route("/health", self.health),
            Route("/attach", self.attach),
            Route("/shutdown", self.shutdown, methods=["POST"]),
            Route("/v1/models", self.models),
            Route("/v1/completions", self.completions, methods=["POST"]),
        ]
        guards = [Middleware(_TokenGuard, token=token)] if token else []
        refusals = {ApiError: _refuse, HTTPException: _refuse_route}
        return Starlette(routes=routes, middleware=guards, exception_handlers=refusals)

    def changed(self, stage: Stage) -> None:
        """The worker's stage has changed; called on its thread."""
        self._loop.call_soon_threadsafe(self._publish, stage)

    def leave(self) -> None:
        """Ends every attached stream; the process is about to end."""
        self.leaving.set()
        self._loaded.set()
        for listener in self._listeners:
            listener.put_nowait(None)

    async def health(self, _: Request) -> Response:
        worker, plan, manifest = self.worker, self.worker.plan, self._model.manifest
        model = {
            "name": manifest.name,
            "notice": manifest.licence.notice,
            "digest": identity.digest(manifest),
            "promptFormat": manifest.prompt_format,
        }
        return JSONResponse(
            {
                **asdict(worker.stage),
                **({"state": "leaving"} if self.leaving.is_set() else {}),
                "api": identity.API,
                "version": __version__,
                "pid": os.getpid(),
                "model": model,
                "device": asdict(self._device),
                "plan": _camel_keys(asdict(plan)) | {"total": plan.total},
                "memory": {"now": footprint.now(), "peak": footprint.peak()},
                "kv": {"tokens": plan.kv_tokens, "usage": worker.kv_usage},
                "counters": _camel_keys(asdict(worker.counters)),
                "clients": self._lifetime.clients,
                "running": worker.running,
                "queued": worker.queued,
            }
        )

    async def models(self, _: Request) -> Response:
        return JSONResponse(openai_api.models_body(self._model.name, self._since))

    async def completions(self, request: Request) -> ASGIApp:
        self._lifetime.request()
        asked = openai_api.parse_completion(await _body(request), self._model.name)
        return Completion(self.worker, self._loaded, asked, self._model.name)

    async def attach(self, request: Request) -> ASGIApp:
        """A stream of stages; whoever keeps it open counts as a client."""

        async def respond(scope: Scope, receive: Receive, send: Send) -> None:
            listener: asyncio.Queue[Stage | None] = asyncio.Queue()
            async with sse.until_gone(receive) as gone:
                gone.add_done_callback(lambda _: listener.put_nowait(None))
                with self._lifetime.client():
                    await sse.EventStream(self._stages(listener))(scope, receive, send)

        await request.body()
        return respond

    async def shutdown(self, request: Request) -> Response:
        """`unlessUsed` spares an engine to which anybody is attached, or which is at work."""
        asked = openai_api.json_object(await request.body() or b"{}")
        if asked.get("unlessUsed") and (self._lifetime.clients or self.is_busy):
            raise ApiError(409, "other clients use this engine", code="in_use")
        self.leave()
        return JSONResponse({"state": "leaving"}, status_code=202)

    @property
    def is_busy(self) -> bool:
        return self.worker.running + self.worker.queued > 0

    async def _stages(self, listener: "asyncio.Queue[Stage | None]") -> AsyncIterator[bytes]:
        self._listeners.add(listener)
        try:
            stage: Stage | None = self.worker.stage
            while stage:
                yield sse.event(asdict(stage))
                is_last = self.leaving.is_set() and listener.empty()
                stage = None if is_last else await listener.get()
        finally:
            self._listeners.discard(listener)

    def _publish(self, stage: Stage) -> None:
        if stage.state != "loading":
            self._loaded.set()
        for listener in self._listeners:
            listener.put_nowait(stage)
        if stage.state == "failed" and not self.leaving.is_set():
            self.failure = stage.message


class _TokenGuard:
    """Lets a request through only if it carries the token; for transports that any local user can reach."""

    def __init__(self, app: ASGIApp, token: str) -> None:
        self._app = app
        self._expected = f"Bearer {token}".encode()

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        given = dict(scope.get("headers", ())).get(b"authorization", b"")
        if hmac.compare_digest(given, self._expected):
            await self._app(scope, receive, send)
            return
        error = ApiError(401, "this engine answers only to who knows its token", code="invalid_api_key")
        await JSONResponse(error.body(), 401)(scope, receive, send)


async def _body(request: Request) -> bytes:
    """Raises ApiError before more of it is held than the memory plan knows of."""
    body = bytearray()
    async for piece in request.stream():
        body += piece
        if len(body) > _MOST_BODY:
            raise ApiError(413, f"a request may have {_MOST_BODY} bytes; no prompt that fits needs more")
    return bytes(body)


async def _refuse(_: Request, error: Exception) -> Response:
    assert isinstance(error, ApiError)
    return JSONResponse(error.body(), error.status)


async def _refuse_route(_: Request, error: Exception) -> Response:
    """No such path, or not with this method."""
    assert isinstance(error, HTTPException)
    return JSONResponse(ApiError(error.status_code, error.detail).body(), error.status_code, error.headers)


def _camel_keys(values: dict[str, Any]) -> dict[str, Any]:
    """The API's spelling of our names: kv_tokens -> kvTokens."""
    return {_camel(name): value for name, value in values.items()}


def _camel(name: str) -> str:
    head, *rest = name.split("_")
    return head + "".join(map(str.capitalize, rest))
