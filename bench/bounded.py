"""An editor's session inside a bound on memory: language server and engine, through sixty requests."""

import asyncio
import random
import tempfile
import time
from contextlib import nullcontext
from pathlib import Path
from typing import Any

import httpx

from bench import cgroup, common
from bench.cgroup import Cgroup
from bench.lsp_client import Client
from bench.peers import timing
from demo.run import SOURCE, at_the_mark
from glm_lsp.engine import address, launch

LIMIT = 3_000_000_000
MIXED, FULL, EDITED = 50, 5, 5
"""Requests of many lengths, such that fill the KV cache to its last token, and such that an editor makes."""

SEED = 7
LONGEST_MIXED, LONGEST_ANSWER = 512, 16
READY_SECONDS, ANSWER_SECONDS = 300.0, 300.0


async def session(model: Path) -> dict[str, Any]:
    """Peaks in bytes, and how many processes the kernel killed: None where no bound could be set."""
    try:
        with cgroup.limited("glm-lsp-bench", LIMIT) as group:
            return await _measured(model, group)
    except PermissionError:
        return await _measured(model, None)


async def _measured(model: Path, group: Cgroup | None) -> dict[str, Any]:
    with common.runtime_directory(), tempfile.TemporaryDirectory() as folder:
        editor = Client(Path(folder) / "log", {})
        with group.joined() if group else nullcontext():
            await editor.start(Path(folder), {"model": str(model)})
        _open(editor)
        async with await _engine_of(editor) as http:
            answered = await _edit(editor)
            health = (await http.get("/health")).json()
            for ids, tokens in _requests(health["kv"]["tokens"]):
                body = {"model": health["model"]["name"], "prompt": ids, "max_tokens": tokens, "ignore_eos": True}
                answered += (await http.post("/v1/completions", json=body)).is_success
                common.progress(answered, MIXED + FULL + EDITED, "requests within the bound")
            health = (await http.get("/health")).json()
        server = common.peak_bytes(editor.pid)
        await editor.stop()
        return {
            "requests": MIXED + FULL + EDITED,
            "answered": answered,
            "kvTokens": health["kv"]["tokens"],
            "planned": health["plan"]["total"],
            "engine": health["memory"]["peak"],
            "languageServer": server,
            "killed": group.kills() if group else None,
        }


def _open(editor: Client) -> None:
    document = {"uri": SOURCE.as_uri(), "languageId": "python", "version": 1, "text": "".join(at_the_mark())}
    editor.tell("textDocument/didOpen", {"textDocument": document})


async def _engine_of(editor: Client) -> httpx.AsyncClient:
    """The engine that the language server has started, when it is ready."""
    deadline = time.monotonic() + READY_SECONDS
    while time.monotonic() < deadline:
        where = address.lookup()
        health = await asyncio.to_thread(launch.health, where) if where else None
        if where and health and health["state"] == "ready":
            transport = httpx.AsyncHTTPTransport(uds=str(where.path)) if where.path else None
            return httpx.AsyncClient(
                base_url=where.base_url, headers=where.headers, transport=transport, timeout=ANSWER_SECONDS
            )
        await asyncio.sleep(0.1)
    raise TimeoutError(f"no engine within {READY_SECONDS:.0f} s; the language server said: {editor.notified[-1:]}")


async def _edit(editor: Client) -> int:
    """Asks at some places of the document; how many answers were no errors."""
    lines = at_the_mark()[0].split("\n")
    answers = []
    for line in range(len(lines) - EDITED, len(lines)):
        where = {"textDocument": {"uri": SOURCE.as_uri()}, "position": {"line": line, "character": len(lines[line])}}
        answers.append(await editor.ask("textDocument/inlineCompletion", {**where, "context": {"triggerKind": 1}}))
    return sum("error" not in answer for answer in answers)


def _requests(pool: int) -> list[tuple[list[int], int]]:
    """Token ids and the length of the answer, shuffled."""
    dice = random.Random(SEED)
    lengths = [(dice.randint(1, LONGEST_MIXED), dice.randint(1, LONGEST_ANSWER)) for _ in range(MIXED)]
    lengths += [(pool - LONGEST_ANSWER, LONGEST_ANSWER)] * FULL
    dice.shuffle(lengths)
    return [([dice.randrange(20, timing.VOCABULARY) for _ in range(length)], tokens) for length, tokens in lengths]
