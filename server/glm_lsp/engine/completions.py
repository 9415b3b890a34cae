"""POST /v1/completions: from a parsed request to a job, from the job's pieces to a response."""

import asyncio
from collections.abc import AsyncIterator

from starlette.responses import JSONResponse
from starlette.types import ASGIApp, Receive, Scope, Send

from glm_lsp.engine import openai_api, sse
from glm_lsp.engine.job import Job, Piece, Work
from glm_lsp.engine.openai_api import ApiError, Chunks, CompletionRequest
from glm_lsp.engine.text import Vocabulary
from glm_lsp.engine.worker import Worker


class Completion:
    """The response to one request: an ASGI application that may be called once the request's body is read.

    Closing the connection closes the job, wherever it is. Raises ApiError as long as nothing has been sent.
    """

    def __init__(self, worker: Worker, loaded: asyncio.Event, asked: CompletionRequest, model: str) -> None:
        self._worker = worker
        self._loaded = loaded
        self._asked = asked
        self._model = model

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        async with sse.until_gone(receive) as gone:
            await _first_of(gone, self._loaded)
            if gone.done():
                return
            job = Job(self._work(), asyncio.get_running_loop())
            gone.add_done_callback(lambda _: self._worker.close(job))
            self._worker.submit(job)
            response = await self._response(job)
            await response(scope, receive, send)

    def _work(self) -> Work:
        asked, worker = self._asked, self._worker
        if worker.stage.state != "ready" or worker.vocabulary is None:
            raise ApiError(503, worker.stage.message)
        ids = _token_ids(asked.prompt, worker.vocabulary)
        _check_room(len(ids), asked.max_tokens, worker.most_tokens)
        return Work(
            ids,
            asked.max_tokens,
            asked.user,
            asked.temperature,
            asked.top_p,
            asked.seed,
            asked.stop,
            asked.ignore_eos,
            asked.logprobs > 0,
        )

    async def _response(self, job: Job) -> ASGIApp:
        """Once the first piece is there, so that what fails before it is an HTTP error."""
        pieces = job.pieces()
        first = await anext(pieces)
        if first.error:
            raise self._failure(first.error)
        if self._asked.stream:
            return sse.EventStream(self._events(first, pieces))
        return await self._whole(first, pieces)

    async def _whole(self, first: Piece, pieces: AsyncIterator[Piece]) -> ASGIApp:
        received = [first, *[piece async for piece in pieces]]
        last = received[-1]
        if last.finish is None or last.usage is None:
            raise self._failure(last.error or "no answer")
        text = "".join(piece.text for piece in received)
        return JSONResponse(openai_api.completion_body(text, last.finish, last.usage, self._model))

    async def _events(self, first: Piece, pieces: AsyncIterator[Piece]) -> AsyncIterator[bytes]:
        chunks = Chunks(self._model)
        piece = first
        yield sse.event(chunks.chunk(first.text, first.finish, self._logprob_of(first)))
        async for piece in pieces:
            if piece.error:
                yield sse.event(self._failure(piece.error).body())
                return
            yield sse.event(chunks.chunk(piece.text, piece.finish, self._logprob_of(piece)))
        if self._asked.include_usage and piece.usage:
            yield sse.event(chunks.usage(piece.usage))
        yield sse.DONE

    def _logprob_of(self, piece: Piece) -> float | None:
        return piece.logprob if self._asked.logprobs else None

    def _failure(self, message: str) -> ApiError:
        return ApiError(503 if self._worker.stage.state == "failed" else 500, message)


async def _first_of(gone: asyncio.Task[None], event: asyncio.Event) -> None:
    waiting = asyncio.create_task(event.wait())
    await asyncio.wait({gone, waiting}, return_when=asyncio.FIRST_COMPLETED)
    waiting.cancel()


def _token_ids(prompt: str | tuple[int, ...], vocabulary: Vocabulary) -> tuple[int, ...]:
    if isinstance(prompt, str):
        return tuple(vocabulary.encode(prompt))
    if max(prompt) >= len(vocabulary):
        raise ApiError(400, f"prompt has the token {max(prompt)} of only {len(vocabulary)}", param="prompt")
    return prompt


def _check_room(prompt: int, answer: int, most: int) -> None:
    """GenAI would answer with an empty text, without a word."""
    if prompt + answer > most:
        message = f"prompt of {prompt} tokens + max_tokens {answer} = {prompt + answer}, but there is room for {most}"
        raise ApiError(400, message, param="prompt", code="context_length_exceeded")
