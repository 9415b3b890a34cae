"""The language server with a server that somebody else runs in place of the engine."""

import asyncio
from pathlib import Path

from lsprotocol import types

from glm_lsp.engine import address
from tests.e2e.editor import editor
from tests.test_remote import Server, serving

HALF = "def add(a, b):\n    return a"


async def test_text_is_completed_by_the_server_and_no_engine_is_started(own_runtime: Path) -> None:
    with serving(Server(chunks=(" +", " b"))) as server:
        async with editor(options={"engine.url": server.url, "engine.promptFormat": "qwen"}) as ed:
            ed.open(HALF)
            (item,) = await ed.complete(len(HALF))
            status = await asyncio.wait_for(
                ed.client.workspace_execute_command_async(types.ExecuteCommandParams("glm-lsp.status")), 30
            )
    assert item.insert_text == " + b"
    assert server.asked[0]["prompt"].endswith(f"{HALF}<|fim_suffix|><|fim_middle|>")
    assert status["message"] == f"text is sent to {server.url} (team-model)"
    assert status["model"] == "team-model"
    assert address.lookup() is None


async def test_a_server_that_is_not_there_is_told_once(own_runtime: Path) -> None:
    async with editor(options={"engine.url": "http://127.0.0.1:1"}) as ed:
        ed.open(HALF)
        for _ in range(3):
            assert await ed.complete(len(HALF)) == []
        assert [text for text in ed.messages if "engine.url" in text] == ed.messages
        assert len(ed.messages) == 1
