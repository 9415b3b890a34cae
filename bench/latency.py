"""How long does a person wait, and what does it take? Ten tokens for prompts of 512 tokens.

Prompts are windows into files of Python's own standard library, chosen by a seed, cut to 512 tokens at their front.
Each is asked twice: with nothing of it in the KV cache, and one typed character later. Exactly ten tokens are
generated each time. Memory is the peak (VmHWM) of the engine and of a language server that has answered a
completion, loading included.
"""

import asyncio
import os
import random
import statistics
import sysconfig
import time
from collections.abc import Iterator
from pathlib import Path

import httpx

from bench import common
from demo.run import Editor, at_the_mark
from glm_lsp import context, prompts
from glm_lsp.data import Snapshot
from glm_lsp.languages import language_of
from glm_lsp.models import store
from glm_lsp.prompts import Dialect

PROMPTS = 40
PROMPT_TOKENS = 512
SPARE_TOKENS = 120
"""Beyond the prompt's, since a prefix begins at a line whose number is a multiple of 32."""

ANSWER_TOKENS = 10
SEED = 20


async def measure() -> dict[str, object]:
    model = store.find("nano")
    dialect = prompts.dialect(model)
    uncached, typed_ahead, sizes = [], [], []
    async with common.engine(model) as engine:
        http = await engine.connect()
        for before, after in windows(dialect):
            sizes.append(len(before))
            uncached.append(await seconds(http, model.name, before))
            typed_ahead.append(await seconds(http, model.name, after))
        health = await engine.health()
        server = await language_server_peak()
        return {
            "bench": "latency",
            "prompts": len(sizes),
            "promptTokens": {"min": min(sizes), "median": statistics.median(sizes)},
            "answerTokens": ANSWER_TOKENS,
            "uncachedMs": summary(uncached),
            "oneCharacterLaterMs": summary(typed_ahead),
            "peakMB": {
                "engine": round(health["memory"]["peak"] / 1e6),
                "languageServer": round(server / 1e6),
                "sum": round((health["memory"]["peak"] + server) / 1e6),
            },
        }


def windows(dialect: Dialect) -> Iterator[tuple[tuple[int, ...], tuple[int, ...]]]:
    """Token ids of prompts of exactly 512 tokens, and of the same with one more character typed.

    What stands behind the cursor is the same in both, as when somebody types. Both are cut by as many tokens, so that
    the second still begins like the first.
    """
    dice = random.Random(SEED)
    files = sorted(Path(sysconfig.get_paths()["stdlib"]).glob("*.py"))
    dice.shuffle(files)
    made = 0
    for file in files:
        text = file.read_text(encoding="utf-8", errors="replace")
        cursor = dice.randrange(len(text) // 2, max(len(text) - 1, len(text) // 2 + 1))
        before = prompt(file.name, text[:cursor] + text[cursor + 1 :], cursor, dialect)
        after = prompt(file.name, text, cursor + 1, dialect)
        if len(before) >= PROMPT_TOKENS and made < PROMPTS:
            made += 1
            surplus = len(before) - PROMPT_TOKENS
            yield before[surplus:], after[surplus:]


def prompt(name: str, text: str, cursor: int, dialect: Dialect) -> tuple[int, ...]:
    snapshot = Snapshot("file:///" + name, name, language_of(name), 1, text)
    unseen = 0.0 if dialect.layout.window.shows_suffix else context.SUFFIX_SHARE
    budget = int((PROMPT_TOKENS + SPARE_TOKENS) / (1 - unseen))
    seen = context.window(snapshot, cursor, budget, dialect.tokenizer)
    return prompts.render(seen, dialect, ANSWER_TOKENS).token_ids


async def seconds(http: httpx.AsyncClient, model: str, token_ids: tuple[int, ...]) -> float:
    """From the request to the last of exactly ten tokens."""
    body = {"model": model, "prompt": token_ids, "max_tokens": ANSWER_TOKENS, "ignore_eos": True}
    started = time.perf_counter()
    answer = (await http.post("/v1/completions", json=body)).raise_for_status().json()
    took = time.perf_counter() - started
    assert answer["usage"]["completion_tokens"] == ANSWER_TOKENS
    return took


async def language_server_peak() -> int:
    """Bytes of a language server that has answered twice, as `make demo` asks it."""
    editor = Editor(*at_the_mark())
    await editor.open(os.environ["GLM_LSP_RUNTIME_DIR"])
    suggestion, _ = await editor.ask()
    editor.type(suggestion[:1])
    await editor.ask()
    peak = common.peak_bytes(editor.pid)
    await editor.quit()
    return peak


def summary(values: list[float]) -> dict[str, int]:
    ranked = sorted(values)
    return {
        "median": round(1000 * statistics.median(ranked)),
        "p95": round(1000 * ranked[int(0.95 * (len(ranked) - 1))]),
        "max": round(1000 * ranked[-1]),
    }


if __name__ == "__main__":
    common.report(asyncio.run(measure()))
