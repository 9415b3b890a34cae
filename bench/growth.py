"""Does an engine that is asked for long take more and more? The embedded model, prompts of many lengths."""

import random
from typing import Any

from bench import common
from bench.peers import timing
from glm_lsp.models import choice, store

REQUESTS, SETTLED = 500, 50
"""After the first so many requests the KV pool is full and the heap has found its size."""

LONGEST, LONGEST_ANSWER = 1024, 16
SEED = 11


async def of_nano() -> dict[str, Any]:
    """The most resident memory after any of the first requests, after any of the others, and how much more that is."""
    model = store.find(choice.DEFAULT)
    dice = random.Random(SEED)
    sizes = []
    async with common.engine(model) as engine:
        http = await engine.connect()
        for number in range(1, REQUESTS + 1):
            ids = timing.random_prompt(dice.randint(1, LONGEST), number)
            body = {"model": model.name, "prompt": ids, "max_tokens": dice.randint(1, LONGEST_ANSWER)}
            (await http.post("/v1/completions", json=body | {"ignore_eos": True})).raise_for_status()
            sizes.append((await engine.health())["memory"]["now"])
            common.progress(number, REQUESTS, "requests to nano")
    first, later = max(sizes[:SETTLED]), max(sizes[SETTLED:])
    return {
        "requests": REQUESTS,
        "firstMB": round(first / 1e6, 1),
        "laterMB": round(later / 1e6, 1),
        "growthPercent": round(100 * (later / first - 1), 2),
    }
