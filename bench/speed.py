"""How fast an engine reads a prompt and writes its answer, and what it takes."""

import statistics
import time
from typing import Any

import httpx

from bench import common
from bench.peers import timing
from glm_lsp.models.store import Model

ROUNDS, DECODED = 5, 32
ANSWER_SECONDS = 300.0


async def speed(model: Model) -> dict[str, float]:
    """Of an engine of its own."""
    async with common.engine(model) as engine:
        http = await engine.connect()
        await answer(http, model, timing.random_prompt(8, 0), 1)
        figures = await of_engine(http, model)
        peak = (await http.get("/health")).json()["memory"]["peak"]
    return {**figures, "peakMB": round(peak / 1e6)}


async def of_engine(http: httpx.AsyncClient, model: Model) -> dict[str, float]:
    """Medians over some prompts that are not cached, each with the time of a token behind it."""
    prefills, tokens = [], []
    for number in range(1, ROUNDS + 1):
        prompt = timing.random_prompt(timing.PROMPT_TOKENS, number)
        prefills.append(await answer(http, model, prompt, 1))
        again = await answer(http, model, prompt, 1)
        tokens.append((await answer(http, model, prompt, 1 + DECODED) - again) / DECODED)
        common.progress(number, ROUNDS, "prompts and answers")
    return {
        "prefillTokensPerSecond": round(timing.PROMPT_TOKENS / statistics.median(prefills), 1),
        "decodeMs": round(1000 * statistics.median(tokens), 1),
    }


async def answer(http: httpx.AsyncClient, model: Model, ids: list[int], tokens: int) -> float:
    """Seconds until an answer of exactly so many tokens is there."""
    body: dict[str, Any] = {"model": model.name, "prompt": ids, "max_tokens": tokens, "ignore_eos": True}
    started = time.perf_counter()
    (await http.post("/v1/completions", json=body, timeout=ANSWER_SECONDS)).raise_for_status()
    return time.perf_counter() - started
