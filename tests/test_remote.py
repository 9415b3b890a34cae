"""A server that somebody else runs: what is sent to it, and what the user hears when it does not answer."""

import asyncio
import json
import re
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

import pytest

from glm_lsp import prompts
from glm_lsp.assistant import assistant_for
from glm_lsp.data import EngineState, Window
from glm_lsp.errors import EngineError
from glm_lsp.settings import Settings, same_engine

SEEN = Window("a.py", "def add(a, b):\n    return a", ")", "\nprint(add(1, 2))\n", "# b.py\nX = 1\n")
BEFORE, BEHIND = "# b.py\nX = 1\ndef add(a, b):\n    return a", ")\n\nprint(add(1, 2))\n"


@dataclass
class Server:
    """An OpenAI-compatible server as far as a client can tell; it says `chunks` and remembers what it was asked.

    Of every body it leaves out the last `cut` bytes, and hangs up.
    """

    url: str = ""
    key: str = ""
    chunks: tuple[str, ...] = (" + b",)
    status: int = 200
    models: tuple[str, ...] = ("team-model", "other")
    is_broken: bool = False
    cut: int = 0
    asked: list[dict[str, Any]] = field(default_factory=list)


@contextmanager
def serving(server: Server) -> Iterator[Server]:
    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            if server.is_broken:
                self._say(500, b"Internal Server Error")
            elif server.key and self.headers["Authorization"] != f"Bearer {server.key}":
                self._say(401, b'{"error": {"message": "no"}}')
            else:
                self._say(200, json.dumps({"data": [{"id": name} for name in server.models]}).encode())

        def do_POST(self) -> None:
            server.asked.append(json.loads(self.rfile.read(int(self.headers["Content-Length"]))))
            events = [{"choices": [{"text": text, "finish_reason": None}]} for text in server.chunks]
            events.append({"choices": [{"text": "", "finish_reason": "stop"}]})
            body = "".join(f"data: {json.dumps(event)}\n\n" for event in events) + "data: [DONE]\n\n"
            self._say(server.status, body.encode())

        def _say(self, status: int, body: bytes) -> None:
            self.send_response(status)
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body[: len(body) - server.cut])

        def log_message(self, *_: object) -> None: ...

    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as listening:
        server.url = f"http://127.0.0.1:{listening.server_port}"
        thread = threading.Thread(target=listening.serve_forever)
        thread.start()
        try:
            yield server
        finally:
            listening.shutdown()
            thread.join()


def settings(server: Server, prompt_format: str = "qwen", **others: Any) -> Settings:
    return Settings(engine_url=server.url, prompt_format=prompt_format, **others)


async def answered(chosen: Settings, states: list[EngineState] | None = None) -> str:
    asked = assistant_for(chosen, (states if states is not None else []).append)
    try:
        prompt = prompts.render(SEEN, asked.dialect, 16)
        return "".join([chunk.text async for chunk in asked.engine.complete(prompt)])
    finally:
        await asked.engine.close()


@pytest.mark.parametrize(
    ("prompt_format", "spelled"),
    [
        ("qwen", f"<|fim_prefix|>{BEFORE}<|fim_suffix|>{BEHIND}<|fim_middle|>"),
        ("starcoder", f"<fim_prefix>{BEFORE}<fim_suffix>{BEHIND}<fim_middle>"),
        ("glm-code", f"<|code_suffix|>{BEHIND}<|code_prefix|>{BEFORE}<|code_middle|>"),
        ("codellama", f"<PRE> {BEFORE} <SUF>{BEHIND} <MID>"),
    ],
)
async def test_each_format_is_spelled_as_its_models_were_taught(prompt_format: str, spelled: str) -> None:
    with serving(Server()) as server:
        assert await answered(settings(server, prompt_format)) == " + b"
    assert server.asked[0]["prompt"] == spelled
    assert server.asked[0]["model"] == "team-model"
    assert server.asked[0]["temperature"] == 0


async def test_a_chat_model_goes_on_with_the_users_text() -> None:
    with serving(Server()) as server:
        await answered(settings(server, "chat"))
    prompt = server.asked[0]["prompt"]
    assert prompt.startswith("<|system|>\nYou complete source code.")
    assert re.search(r"<\|assistant\|>\n```\ndef add\(a, b\):\n    return\Z", prompt)  # " a" is healed
    assert server.asked[0]["stop"] == ["```"]


@pytest.mark.parametrize("name", ["<|fim_middle|>", "<|endoftext|>", "<|im_start|>"])
def test_control_tokens_in_the_users_text_are_none_in_the_prompt(name: str) -> None:
    dialect = prompts.foreign_dialect("qwen")
    ids = prompts.render(Window("a.py", f"s = '{name}' # é🙂\n", "", ""), dialect, 8).token_ids
    text = prompts.spelled(ids, dialect)
    assert text.count("<|fim_middle|>") == 1
    assert name not in text.removesuffix("<|fim_middle|>")
    assert text.replace("\u200b", "").startswith(f"<|fim_prefix|>s = '{name}' # é🙂\n")


async def test_an_address_may_end_as_those_of_openai_do() -> None:
    with serving(Server()) as server:
        assert await answered(Settings(engine_url=f"{server.url}/v1/", prompt_format="prefix"))


async def test_the_user_is_told_where_text_goes() -> None:
    states: list[EngineState] = []
    with serving(Server()) as server:
        await answered(settings(server, engine_model="other"), states)
    assert states[1] == EngineState("ready", 100, f"text is sent to {server.url} (other)")


async def test_the_key_comes_from_the_environment_or_a_command(monkeypatch: pytest.MonkeyPatch) -> None:
    with serving(Server(key="secret-1")) as server:
        with pytest.raises(EngineError, match=r"refuses the key; set GLM_LSP_ENGINE_KEY or engine.keyCommand"):
            await answered(settings(server))
        assert await answered(settings(server, key_command="echo secret-1")) == " + b"
        monkeypatch.setenv("GLM_LSP_ENGINE_KEY", "secret-1")
        assert await answered(settings(server)) == " + b"


@pytest.mark.parametrize(
    ("others", "problem"),
    [
        ({"engine_model": "gone"}, "has no model 'gone', but team-model, other"),
        ({"key_command": "false"}, "the command in engine.keyCommand ended with 1"),
        ({"key_command": "no-such-program-here"}, "the command in engine.keyCommand did not run"),
        ({"key_command": "unbalanced '"}, "the command in engine.keyCommand did not run"),
    ],
)
async def test_what_cannot_be_used_is_named(others: dict[str, str], problem: str) -> None:
    with serving(Server()) as server, pytest.raises(EngineError, match=problem):
        await answered(settings(server, **others))


async def test_a_server_that_cannot_list_its_models_is_named_with_what_it_said() -> None:
    with serving(Server(is_broken=True)) as server, pytest.raises(EngineError, match=r"list its models \(HTTP 500\)"):
        await answered(settings(server))


async def test_a_server_that_lists_no_model_is_asked_for_the_one_that_is_named() -> None:
    with serving(Server(models=())) as server:
        assert await answered(settings(server, engine_model="loaded/on-demand")) == " + b"
        assert server.asked[0]["model"] == "loaded/on-demand"
        with pytest.raises(EngineError, match=r"set engine\.model"):
            await answered(settings(server))


@pytest.mark.parametrize(
    "url", ["http://127.0.0.1:1", "ftp://127.0.0.1", "nonsense", "http://[", "http://127.0.0.1:99999"]
)
async def test_a_server_that_is_not_there_is_named_with_its_setting(url: str) -> None:
    with pytest.raises(EngineError, match=r"engine\.url"):
        await answered(Settings(engine_url=url))


async def test_an_error_in_the_answer_is_the_users() -> None:
    with serving(Server(status=500)) as server, pytest.raises(EngineError, match="HTTP 500"):
        await answered(settings(server))


async def test_after_a_failure_it_is_not_asked_at_every_key() -> None:
    with serving(Server(key="secret-1")) as server:
        asked = assistant_for(settings(server), lambda _: None)
        for _ in range(3):
            with pytest.raises(EngineError, match="refuses the key"):
                await asked.engine.connect()
        server.key = ""
        with pytest.raises(EngineError, match="refuses the key"):
            await asked.engine.connect()
        await asked.engine.end()
        await asked.engine.connect()
        await asked.engine.close()


def test_a_changed_server_is_another_engine() -> None:
    assert same_engine(Settings(), Settings(max_tokens=9))
    assert not same_engine(Settings(), Settings(engine_url="http://127.0.0.1:8000"))
    assert not same_engine(Settings(), Settings(model="other"))


async def test_closing_an_answer_ends_it() -> None:
    with serving(Server(chunks=("a", "b"))) as server:
        asked = assistant_for(settings(server), lambda _: None)
        chunks = asked.engine.complete(prompts.render(SEEN, asked.dialect, 16))
        assert (await anext(chunks)).text == "a"
        async with asyncio.timeout(10):
            await chunks.aclose()
            await asked.engine.close()


@pytest.mark.parametrize("fault", [{"cut": 20}, {"status": 401}])
async def test_a_server_that_fails_while_it_answers_leaves_no_connection_open(fault: dict[str, int]) -> None:
    with serving(Server()) as server:
        asked = assistant_for(settings(server), lambda _: None)
        http = await asked.engine.connect()
        vars(server).update(fault)
        with pytest.raises(EngineError):
            _ = [chunk async for chunk in asked.engine.complete(prompts.render(SEEN, asked.dialect, 16))]
        assert http.is_closed
