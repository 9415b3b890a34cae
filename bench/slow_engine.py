"""A server with the pace of a 4B on two cores, which works as hard and counts: what typing costs beside a slow model.

It answers `/v1/completions` with what stands behind the prompt in one file, two times out of three, and takes its time
with every step on all cores, at the engine's niceness. `/health` has the engine's words.
"""

import asyncio
import json
import os
import re
import socket
import sys
import time
from collections.abc import AsyncIterator, Iterator
from contextlib import contextmanager
from pathlib import Path
from subprocess import PIPE, Popen
from typing import Any
from zlib import crc32

import numpy as np
import uvicorn
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse, Response, StreamingResponse
from starlette.routing import Route

STEP_SECONDS, PROMPT_STEPS = 0.15, 4
"""`make bench-engine`: what a step of a 4B takes on two cores, for a token or for the new part of a prompt."""

TOKENS = 6
"""Of an answer, and characters of the prompt's end by which its place is found."""

PLACE = 60
NICENESS = 10


class Model:
    """The model's steps, one after another, and what they were for."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._matrix = np.ones((512, 512), dtype=np.float32)
        self._turn = asyncio.Lock()
        self.running = self.most_running = self.steps = 0

    async def answer(self, prompt: str) -> AsyncIterator[bytes]:
        self.running += 1
        self.most_running = max(self.most_running, self.running)
        try:
            async with self._turn:
                for _ in range(PROMPT_STEPS - 1):
                    await self._step()
                for piece in self._pieces(prompt):
                    await self._step()
                    yield _event({"text": piece, "finish_reason": None})
            yield _event({"text": "", "finish_reason": "stop"})
            yield b"data: [DONE]\n\n"
        finally:
            self.running -= 1

    def _pieces(self, prompt: str) -> list[str]:
        end = prompt[-PLACE:]
        place = self._text.find(end) if crc32(end.encode()) % 3 else -1
        following = self._text[place + len(end) :] if place >= 0 else "value"
        return re.findall(r"\s*(?:\w+|\W)", following[:200])[:TOKENS]

    async def _step(self) -> None:
        """Being cancelled takes effect when the step is over, as in the engine."""
        self.steps += 1
        work = asyncio.ensure_future(asyncio.to_thread(self._work))
        try:
            await asyncio.shield(work)
        finally:
            await work

    def _work(self) -> None:
        end = time.perf_counter() + STEP_SECONDS
        while time.perf_counter() < end:
            self._matrix @ self._matrix


def _event(choice: dict[str, Any]) -> bytes:
    return f"data: {json.dumps({'choices': [choice]})}\n\n".encode()


def application(text: str) -> Starlette:
    model = Model(text)

    async def completions(request: Request) -> Response:
        asked = await request.json()
        return StreamingResponse(model.answer(asked["prompt"]), media_type="text/event-stream")

    async def models(_request: Request) -> Response:
        return JSONResponse({"data": [{"id": "slow"}]})

    async def health(_request: Request) -> Response:
        counters = {"steps": model.steps, "computedTokens": 0}
        working = {"running": model.running, "queued": 0, "mostRunning": model.most_running}
        return JSONResponse({**working, "counters": counters})

    return Starlette(
        routes=[
            Route("/v1/completions", completions, methods=["POST"]),
            Route("/v1/models", models),
            Route("/health", health),
        ]
    )


@contextmanager
def serving(text: Path) -> Iterator[str]:
    """The address of a server, a process of its own, that goes on as the file does."""
    with Popen([sys.executable, "-m", "bench.slow_engine", str(text)], stdout=PIPE, text=True) as process:
        try:
            assert process.stdout is not None
            yield f"http://127.0.0.1:{int(process.stdout.readline())}"
        finally:
            process.terminate()


def main() -> None:
    os.nice(NICENESS)
    listening = socket.create_server(("127.0.0.1", 0))
    print(listening.getsockname()[1], flush=True)  # who connects from now on waits until it is served
    app = application(Path(sys.argv[1]).read_text(encoding="utf-8"))
    uvicorn.Server(uvicorn.Config(app, log_level="warning")).run(sockets=[listening])


if __name__ == "__main__":
    main()
