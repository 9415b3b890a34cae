"""A 4B of GLM-Edge's dimensions in 3 GB: memory, speed and start, with other programs beside it in the same run.

The weights are random, since speed and memory do not depend on them; the model goes the way of every other, through
`glm-lsp model convert`, the language server and the engine's HTTP interface. All programs get the same number of tokens
and two threads, one after the other. A peer that does not run is reported as missing.

Prefill is a prompt of 256 tokens, nothing of it cached; decode is the time of one token behind it, the median. `cold`
is the time from starting the engine to its first token, with the weights out of the system's file cache. Bandwidth
is what two threads read, right before; a token must read all weights but the embedding table.
"""

import argparse
import asyncio
import json
import os
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import httpx

from bench import bandwidth, bounded, common, growth, materials, random_glm, speed
from bench.peers import timing
from glm_lsp.data import EngineState
from glm_lsp.models import store
from glm_lsp.models.store import Model

CACHED, ADDED = 1500, 8
PEER_SECONDS = 600
QUIETLY = {"HF_HUB_DISABLE_PROGRESS_BARS": "1", "HF_HUB_OFFLINE": "1"}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--tools", type=Path, required=True, help="a Python with torch, transformers and optimum-intel")
    parser.add_argument("--size", choices=random_glm.SIZES, default="4b")
    arguments = parser.parse_args()
    tools, size = arguments.tools.absolute(), arguments.size
    model = store.find(str(materials.converted(tools, size)))
    peers = [peer(*command) for command in peer_commands(tools, size)]
    own = asyncio.run(ours(model))
    memory = asyncio.run(bounded.session(model.directory))
    grown = asyncio.run(growth.of_nano())
    figures = {"bench": "engine", "size": size, "ours": own, "memory": memory, "nano": grown, "peers": peers}
    common.report(figures | {"bars": bars(figures)})


def peer_commands(tools: Path, size: str) -> list[tuple[str, Callable[[], list[str]]]]:
    """Each peer's name, and what makes its command, which may fail."""
    llama, other = "bench.peers.llama_cpp", "bench.peers.transformers"
    return [
        ("llama.cpp", lambda: [str(materials.llama_python()), llama, str(materials.gguf(tools, size))]),
        (
            "llama.cpp, frugal",
            lambda: [str(materials.llama_python()), llama, str(materials.gguf(tools, size)), "--frugal"],
        ),
        (
            "OVModelForCausalLM",
            lambda: [str(tools), other, str(materials.as_optimum_wants_it(tools, size)), "--openvino"],
        ),
        ("transformers, bfloat16", lambda: [str(tools), other, str(materials.checkpoint(tools, size))]),
    ]


def peer(name: str, command: Callable[[], list[str]]) -> dict[str, Any]:
    """A peer's figures, or why it is missing."""
    print(f"{name} ...", file=sys.stderr, flush=True)
    try:
        python, module, *arguments = command()
        done = subprocess.run(
            [python, "-m", module, *arguments],
            env=os.environ | QUIETLY,
            stdout=subprocess.PIPE,
            cwd=common.ROOT,
            timeout=PEER_SECONDS,
            check=True,
        )
        figures: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    except (subprocess.SubprocessError, OSError, IndexError, ValueError) as error:
        return {"name": name, "missing": str(error)}
    return figures


async def ours(model: Model) -> dict[str, Any]:
    """Start, speed, and what the KV cache saves."""
    stages: list[EngineState] = []
    readable = bandwidth.bytes_per_second()
    out_of_the_file_cache(model)
    started = time.perf_counter()
    async with common.engine(model, stages.append) as engine:
        http = await engine.connect()
        await speed.answer(http, model, timing.random_prompt(8, 0), 1)
        cold = time.perf_counter() - started
        figures = await speed.of_engine(http, model)
        token = figures["decodeMs"] / 1000
        return {
            "coldSeconds": round(cold, 1),
            "stagesShown": len(stages),
            **figures,
            "bandwidthGBps": round(readable / 1e9, 1),
            "bytesPerToken": bytes_per_token(model),
            "percentOfBandwidth": round(100 * bytes_per_token(model) / token / readable, 1),
            "cached": await cached(http, model, token),
        }


async def cached(http: httpx.AsyncClient, model: Model, token: float) -> dict[str, float]:
    """First token of a prompt whose first 1500 tokens are known, and the bound: a chunk of the new ones, and a token.

    The chunk is timed behind another prompt of the same length, known too.
    """
    chunk = (await engine_plan(http))["chunkTokens"]
    prompts = [timing.random_prompt(CACHED + chunk, 100 + number) for number in range(2)]
    for prompt in prompts:
        await speed.answer(http, model, prompt[:CACHED], 1)
    bound = await speed.answer(http, model, prompts[0][: CACHED + chunk - CACHED % chunk], 1) + token
    found = await speed.answer(http, model, prompts[1][: CACHED + ADDED], 1)
    return {"firstTokenMs": round(1000 * found), "chunkAndTokenMs": round(1000 * bound)}


async def engine_plan(http: httpx.AsyncClient) -> dict[str, int]:
    return dict((await http.get("/health")).json()["plan"])


def out_of_the_file_cache(model: Model) -> None:
    """Nothing of the weights is in memory then (Linux, for files that nobody has mapped)."""
    with model.weights.open("rb") as file:
        os.fsync(file.fileno())
        os.posix_fadvise(file.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)


def bytes_per_token(model: Model) -> int:
    """The weights less the embedding table, of which a token reads one row."""
    graph = model.manifest
    bits = {"int8": 8, "int4": 4}[graph.precision["embedding"]]
    words = random_glm.VOCABULARY * hidden_size(model)
    return graph.files[store.WEIGHTS].bytes - words * bits // 8


def hidden_size(model: Model) -> int:
    size = model.name.removeprefix("glm-")
    return random_glm.SIZES[size]["hidden_size"]


def bars(figures: dict[str, Any]) -> list[dict[str, Any]]:
    """What the figures must be, each with whether it is; a bar beside a peer that is missing has no figure."""
    own, memory = figures["ours"], figures["memory"]
    total = memory["engine"] + memory["languageServer"]
    default, frugal = (
        next(p for p in figures["peers"] if p["name"] == name) for name in ("llama.cpp", "llama.cpp, frugal")
    )
    rows = [
        ("memory, GB at most", total / 1e9, 2.95, False),
        ("KV cache, tokens at least", memory["kvTokens"], 4096, True),
        ("requests answered within 3.0 GB, at least", memory["answered"], memory["requests"], True),
        ("processes killed, at most", memory["killed"], 0, False),
        ("growth of nano after 50 of 500 requests, percent at most", figures["nano"]["growthPercent"], 2, False),
        ("decode, times llama.cpp's at least", ratio(default, own, "decodeMs"), 1.5, True),
        ("prefill, times llama.cpp's at least", ratio(own, default, "prefillTokensPerSecond"), 2.7, True),
        ("decode, times frugal llama.cpp's at least", ratio(frugal, own, "decodeMs"), 2.0, True),
        ("prefill, times frugal llama.cpp's at least", ratio(own, frugal, "prefillTokensPerSecond"), 2.0, True),
        (
            "memory, times frugal llama.cpp's at most",
            ratio({"MB": memory["engine"] / 1e6}, {"MB": frugal.get("peakMB")}, "MB"),
            1.05,
            False,
        ),
        ("bandwidth, percent at least", own["percentOfBandwidth"], 58, True),
        ("cold start to first token, seconds at most", own["coldSeconds"], 20, False),
        (
            "first token behind 1500 cached, times chunk and token at most",
            own["cached"]["firstTokenMs"] / own["cached"]["chunkAndTokenMs"],
            1.0,
            False,
        ),
    ]
    return [bar(*row) for row in rows]


def bar(name: str, figure: float | None, limit: float, at_least: bool) -> dict[str, Any]:
    if figure is None:
        return {"bar": name, "limit": limit, "figure": None, "held": None}
    return {
        "bar": name,
        "limit": limit,
        "figure": round(figure, 3),
        "held": figure >= limit if at_least else figure <= limit,
    }


def ratio(above: dict[str, Any], below: dict[str, Any], key: str) -> float | None:
    return above[key] / below[key] if above.get(key) and below.get(key) else None


if __name__ == "__main__":
    main()
