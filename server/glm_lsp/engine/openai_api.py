"""OpenAI's completions API in both directions: a request body into a `CompletionRequest`, an answer into bodies.

Only what the engine really does is accepted. A parameter that it would have to ignore is an error, because an
answer that silently differs from what was asked for costs its reader more than a refusal.
"""

import json
import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any
from uuid import uuid4

_MOST_STOPS = 4


class ApiError(Exception):
    """A request that is answered with an HTTP error in OpenAI's shape."""

    def __init__(self, status: int, message: str, *, param: str | None = None, code: str | None = None) -> None:
        super().__init__(message)
        self.status = status
        self.param = param
        self.code = code

    def body(self) -> dict[str, Any]:
        kind = "invalid_request_error" if self.status < 500 else "server_error"
        error = {"message": str(self), "type": kind, "param": self.param, "code": self.code}
        return {"error": error}


@dataclass(frozen=True)
class CompletionRequest:
    """What POST /v1/completions asked for. `prompt` is text or token ids; temperature 0 is greedy."""

    prompt: str | tuple[int, ...]
    max_tokens: int
    temperature: float
    top_p: float
    seed: int
    stop: tuple[str, ...]
    stream: bool
    include_usage: bool
    ignore_eos: bool
    logprobs: int
    user: str


@dataclass(frozen=True)
class Usage:
    """Tokens of one request; `cached` are those of the prompt that needed no work."""

    prompt: int
    completion: int
    cached: int

    def body(self) -> dict[str, Any]:
        return {
            "prompt_tokens": self.prompt,
            "completion_tokens": self.completion,
            "total_tokens": self.prompt + self.completion,
            "prompt_tokens_details": {"cached_tokens": self.cached},
        }


def parse_completion(body: bytes, model: str) -> CompletionRequest:
    """Reads a request for `model`. Raises ApiError 400 for what is malformed or unsupported, 404 for another model.

    `ignore_eos` (vLLM's extension: go on after the end token, for measurements) is the only field beyond OpenAI's.
    """
    fields = _flattened(json_object(body))
    _check_model(fields.pop("model", None), model)
    _check_neutral(fields)
    unknown = next((name for name in fields if name not in _READERS), None)
    if unknown is not None:
        raise ApiError(400, f"unsupported parameter: {unknown}", param=unknown)
    values = {name: read(fields.get(name)) for name, read in _READERS.items()}
    if values["logprobs"] and not values["stream"]:
        raise ApiError(400, "logprobs needs stream=true", param="logprobs")
    if values["include_usage"] and not values["stream"]:
        raise ApiError(400, "stream_options needs stream=true", param="stream_options")
    return CompletionRequest(**values)


def completion_body(text: str, finish: str, usage: Usage, model: str) -> dict[str, Any]:
    """The answer to a request without `stream`."""
    return Chunks(model).chunk(text, finish) | {"usage": usage.body()}


class Chunks:
    """The chunks of one streamed answer, which share an id and a time."""

    def __init__(self, model: str) -> None:
        self._head = {
            "id": f"cmpl-{uuid4().hex}",
            "object": "text_completion",
            "created": int(time.time()),
            "model": model,
        }

    def chunk(self, text: str, finish: str | None = None, logprob: float | None = None) -> dict[str, Any]:
        """Tokens that only together make whole characters count as one, with the sum of their logprobs."""
        logprobs = None if logprob is None else {"tokens": [text], "token_logprobs": [logprob]}
        choice = {"index": 0, "text": text, "logprobs": logprobs, "finish_reason": finish}
        return self._head | {"choices": [choice]}

    def usage(self, usage: Usage) -> dict[str, Any]:
        """The last chunk of a stream that asked for it: no choices, only the count."""
        return self._head | {"choices": [], "usage": usage.body()}


def models_body(model: str, since: int) -> dict[str, Any]:
    """The answer to GET /v1/models; `since` in seconds of Unix time."""
    entry = {"id": model, "object": "model", "created": since, "owned_by": "glm-lsp"}
    return {"object": "list", "data": [entry]}


def json_object(body: bytes) -> dict[str, Any]:
    """The object that a request's body holds; ApiError 400 when it holds anything else."""
    try:
        fields = json.loads(body)
    except (ValueError, RecursionError) as error:
        raise ApiError(400, "the body is not JSON") from error
    if not isinstance(fields, dict):
        raise ApiError(400, "the body must be a JSON object")
    return fields


def _flattened(fields: dict[str, Any]) -> dict[str, Any]:
    """With what stands in stream_options beside the rest."""
    options = fields.pop("stream_options", None)
    if options is None:
        return fields
    if not isinstance(options, dict) or options.keys() - {"include_usage"}:
        raise ApiError(400, "stream_options may hold include_usage only", param="stream_options")
    return fields | options


def _check_model(asked: object, served: str) -> None:
    if not isinstance(asked, str):
        raise ApiError(400, "model must be a string", param="model")
    if asked != served:
        raise ApiError(
            404, f"the model {asked!r} is not served here, {served!r} is", param="model", code="model_not_found"
        )


# What clients send along without wanting anything by it.
_NEUTRAL: dict[str, tuple[object, ...]] = {
    "n": (None, 1),
    "best_of": (None, 1),
    "echo": (None, False),
    "suffix": (None, ""),
    "logit_bias": (None, {}),
    "presence_penalty": (None, 0),
    "frequency_penalty": (None, 0),
}


def _check_neutral(fields: dict[str, Any]) -> None:
    for name, harmless in _NEUTRAL.items():
        if fields.pop(name, None) not in harmless:
            raise ApiError(400, f"unsupported value of {name}; leave it out", param=name)


def _prompt(value: object) -> str | tuple[int, ...]:
    if isinstance(value, list) and len(value) == 1 and isinstance(value[0], str | list):
        value = value[0]
    if isinstance(value, str) and value:
        return value
    if isinstance(value, list) and value and all(type(token) is int and token >= 0 for token in value):
        return tuple(value)
    raise ApiError(400, "prompt must be one non-empty text or list of token ids", param="prompt")


def _stop(value: object) -> tuple[str, ...]:
    stops = [value] if isinstance(value, str) else [] if value is None else value
    if isinstance(stops, list) and len(stops) <= _MOST_STOPS and all(isinstance(s, str) and s for s in stops):
        return tuple(stops)
    raise ApiError(400, f"stop must be a non-empty text or up to {_MOST_STOPS} of them", param="stop")


def _user(value: object) -> str:
    if value is None or isinstance(value, str):
        return value or ""
    raise ApiError(400, "user must be a string", param="user")


def _integer(name: str, default: int, low: int, high: int) -> Callable[[object], int]:
    def read(value: object) -> int:
        if value is None:
            return default
        if type(value) is int and low <= value <= high:
            return value
        raise ApiError(400, f"{name} must be an integer from {low} to {high}", param=name)

    return read


def _number(name: str, default: float, low: float, high: float) -> Callable[[object], float]:
    def read(value: object) -> float:
        if value is None:
            return default
        if type(value) in (int, float) and low <= value <= high:  # type: ignore[operator]
            return float(value)  # type: ignore[arg-type]
        raise ApiError(400, f"{name} must be a number from {low:g} to {high:g}", param=name)

    return read


def _flag(name: str) -> Callable[[object], bool]:
    def read(value: object) -> bool:
        if value is None or isinstance(value, bool):
            return bool(value)
        raise ApiError(400, f"{name} must be true or false", param=name)

    return read


_READERS: dict[str, Callable[[object], Any]] = {
    "prompt": _prompt,
    "max_tokens": _integer("max_tokens", 16, 1, 2**20),
    "temperature": _number("temperature", 0.0, 0.0, 2.0),
    "top_p": _number("top_p", 1.0, 1e-6, 1.0),
    "seed": _integer("seed", 0, 0, 2**32 - 1),
    "stop": _stop,
    "stream": _flag("stream"),
    "include_usage": _flag("include_usage"),
    "ignore_eos": _flag("ignore_eos"),
    "logprobs": lambda value: _integer("logprobs", 0, 0, 1)(value or None),
    "user": _user,
}
