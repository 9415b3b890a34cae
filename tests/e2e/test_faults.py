"""What goes wrong in real life. Each ends in a clear message and a language server that lives on."""

import asyncio
import json
import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from lsprotocol import types

from glm_lsp.engine import address, launch
from glm_lsp.models import manifest, store
from tests.e2e.editor import COMMAND, URI, editor, items, stop_engine
from tests.e2e.test_context_command import shown

FUNCTION = "def area(width, height):\n    return width * "
LONG = "".join(f"value_{number} = compute({number}, 'text')\n" for number in range(300)) + FUNCTION
WEIGHTS = store.find("nano").manifest.files["openvino_model.bin"].stored[-1].name

as_root = pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() != 0, reason="needs root")


def engine() -> dict[str, Any]:
    where = address.lookup()
    assert where is not None
    health = launch.health(where)
    assert health is not None
    return health


async def engine_is(condition: Callable[[dict[str, Any]], object]) -> None:
    """Waits for an engine of whose health `condition` is true."""
    async with asyncio.timeout(30):
        while not ((where := address.lookup()) and (health := launch.health(where)) and condition(health)):
            await asyncio.sleep(0.005)


@pytest.fixture
def copied_model(tmp_path: Path) -> Path:
    """A copy of the embedded model that may be damaged."""
    return Path(shutil.copytree(store.find("nano").directory, tmp_path / "copy"))


async def test_the_engine_is_killed_while_it_answers(own_runtime: Path) -> None:
    async with editor() as ed:
        ed.open(FUNCTION, "file:///project/small.py")
        assert await ed.complete(len(FUNCTION), "file:///project/small.py")
        ed.open(LONG)
        first = engine()["pid"]
        asked = ed.request(len(LONG))
        await engine_is(lambda health: health["running"])
        assert not asked.done()
        os.kill(first, signal.SIGKILL)
        (item,) = items(await asyncio.wait_for(asked, 60))
        assert item.insert_text == "height"
        assert await ed.message("starting it again")
        assert engine()["pid"] != first
        ed.insert(len(LONG), "hei")  # the document is whole: what is typed lands at its end
        (item,) = await ed.complete(len(ed.text))
        assert item.insert_text == "ght"


async def test_the_engine_is_killed_while_it_rests(own_runtime: Path) -> None:
    async with editor() as ed:
        ed.open(FUNCTION)
        assert await ed.complete(len(FUNCTION))
        os.kill(engine()["pid"], signal.SIGKILL)
        assert await ed.message("starting it again")
        ed.insert(0, "\n")
        assert await ed.complete(len(ed.text))


async def test_the_socket_is_removed(own_runtime: Path) -> None:
    async with editor() as ed:
        ed.open(FUNCTION)
        assert await ed.complete(len(ed.text))
        (own_runtime / "engine.sock").unlink()
        async with asyncio.timeout(60):  # the engine that nobody finds any more may answer once more while it leaves
            while not (own_runtime / "engine.sock").is_socket():
                ed.insert(0, "\n")
                assert await ed.complete(len(ed.text))


@as_root
async def test_the_runtime_directory_belongs_to_somebody_else(own_runtime: Path) -> None:
    os.chown(own_runtime, 12345, 12345)
    try:
        async with editor() as ed:
            ed.open(FUNCTION)
            assert await ed.complete(len(ed.text)) == []
            assert "belongs to another user" in await ed.message("GLM_LSP_RUNTIME_DIR")
            os.chown(own_runtime, os.getuid(), os.getgid())
            async with asyncio.timeout(60):  # a failed start is not tried again at every key
                while not await ed.complete(len(ed.text)):
                    await asyncio.sleep(0.2)
    finally:
        os.chown(own_runtime, os.getuid(), os.getgid())


@pytest.mark.parametrize("name", [WEIGHTS, "openvino_model.xml", "tokenizer.json"])
async def test_a_model_file_is_truncated(own_runtime: Path, copied_model: Path, name: str) -> None:
    with (copied_model / name).open("r+b") as file:
        file.truncate(1000)
    async with editor(options={"model": str(copied_model)}) as ed:
        ed.open(FUNCTION)
        assert await ed.complete(len(ed.text)) == []
        assert name in await ed.message("1000 bytes instead of")
        assert await ed.complete(len(ed.text)) == []


async def test_a_model_file_is_altered(own_runtime: Path, copied_model: Path) -> None:
    with (copied_model / WEIGHTS).open("r+b") as file:
        file.seek(5_000_000)
        file.write(b"altered")
    async with editor(options={"model": str(copied_model)}) as ed:
        ed.open(FUNCTION)
        assert await ed.complete(len(ed.text)) == []
        assert WEIGHTS in await ed.message("damaged or has been altered")


@pytest.mark.parametrize("loss", [Path.unlink, lambda weights: os.truncate(weights, 0)], ids=["removed", "truncated"])
async def test_the_weights_are_lost_while_the_engine_runs(own_runtime: Path, loss: Callable[[Path], None]) -> None:
    async with editor() as ed:
        ed.open(FUNCTION)
        assert await ed.complete(len(ed.text))
        (weights,) = own_runtime.glob("models/*/openvino_model.bin")
        loss(weights)  # the name alone, or what the engine has mapped
        ed.open(LONG)
        found = await ed.complete(len(ed.text))
        assert [item.insert_text for item in found] == ["height"]
        os.kill(engine()["pid"], signal.SIGKILL)
        assert await ed.message("starting it again")
        ed.open(FUNCTION)
        assert await ed.complete(len(ed.text))


async def test_whole_weights_that_are_lost_are_named_by_the_next_engine(own_runtime: Path) -> None:
    copy = own_runtime / "copy"
    ready = store.ready(store.find("nano"))
    shutil.copytree(ready.directory, copy)
    plain = {name: replace(file, parts=(), is_packed=False) for name, file in ready.manifest.files.items()}
    (copy / manifest.FILE_NAME).write_text(manifest.dump(replace(ready.manifest, files=plain)))
    async with editor(options={"model": str(copy)}) as ed:
        ed.open(FUNCTION)
        assert await ed.complete(len(ed.text))
        os.truncate(copy / store.WEIGHTS, 0)
        ed.open(LONG)
        assert await ed.complete(len(ed.text)) == []
        assert "has 0 bytes instead of" in await ed.message(store.WEIGHTS)


@pytest.mark.parametrize("model", ["no-such-model", "/no/such/directory"])
async def test_there_is_no_such_model(own_runtime: Path, model: str) -> None:
    async with editor(options={"model": model}) as ed:
        ed.open(FUNCTION)
        assert await ed.complete(len(ed.text)) == []
        assert await ed.message(model)


async def test_the_budget_is_too_small(own_runtime: Path) -> None:
    async with editor(options={"engine.memoryMB": 120}) as ed:
        ed.open(FUNCTION)
        assert await ed.complete(len(ed.text)) == []
        assert "raise engine.memoryMB to" in await ed.message("nano needs")


@as_root
async def test_the_disk_is_full(own_runtime: Path) -> None:
    subprocess.run(["mount", "-t", "tmpfs", "-o", "size=180m,mode=0700", "tmpfs", str(own_runtime)], check=True)
    try:
        with (own_runtime / "filler").open("wb") as filler:
            os.posix_fallocate(filler.fileno(), 0, shutil.disk_usage(own_runtime).free)
        async with editor() as ed:
            ed.open(FUNCTION)
            assert await ed.complete(len(ed.text)) == []
            assert "is full; make room there" in await ed.message("glm-lsp: ")
            (own_runtime / "filler").unlink()
            async with asyncio.timeout(60):  # a start that failed is not tried again at once
                while not (found := await ed.complete(len(ed.text))):
                    await asyncio.sleep(0.5)
            assert found[0].insert_text == "height"
    finally:
        stop_engine()
        subprocess.run(["umount", "-l", str(own_runtime)], check=True)


async def test_the_settings_change_while_the_engine_loads(own_runtime: Path) -> None:
    async with editor() as ed:
        ed.open(FUNCTION)
        asked = ed.request(len(ed.text))
        await engine_is(lambda health: health["state"] == "loading")
        changed = {"glm-lsp": {"engine": {"memoryMB": 700}}}
        ed.client.workspace_did_change_configuration(types.DidChangeConfigurationParams(changed))
        assert isinstance(items(await asyncio.wait_for(asked, 30)), list)
        assert await ed.complete(len(ed.text))
        assert not ed.messages


async def test_the_lock_cannot_be_opened(own_runtime: Path) -> None:
    (own_runtime / "launch.lock").mkdir()
    async with editor() as ed:
        ed.open(FUNCTION)
        assert await ed.complete(len(ed.text)) == []
        assert "launch.lock" in await ed.message("cannot be started")


async def test_less_memory_is_a_new_engine(own_runtime: Path) -> None:
    async with editor(options={"engine.memoryMB": 1000}) as ed:
        ed.open(FUNCTION)
        assert await ed.complete(len(ed.text))
        changed = {"glm-lsp": {"engine": {"memoryMB": 130}}}
        ed.client.workspace_did_change_configuration(types.DidChangeConfigurationParams(changed))
        assert await ed.complete(len(ed.text)) == []
        assert "raise engine.memoryMB to" in await ed.message("nano needs")


async def test_two_servers_that_start_at_once_share_one_engine(own_runtime: Path) -> None:
    async with editor() as one, editor() as two:
        for ed in (one, two):
            ed.open(FUNCTION)
        found = await asyncio.gather(*(ed.complete(len(FUNCTION)) for ed in (one, two)))
        assert all(found)
        assert engine()["clients"] == 2
        assert not one.messages + two.messages


OLDER = "import glm_lsp; glm_lsp.__version__ = '0.0.1'; import sys; from glm_lsp.cli import main; sys.exit(main())"


async def test_an_older_engine_that_nobody_uses_is_replaced(own_runtime: Path) -> None:
    older = await start_older_engine()
    async with editor() as ed:
        ed.open(FUNCTION)
        assert await ed.complete(len(ed.text))
        assert engine()["pid"] != older.pid
        assert engine()["version"] != "0.0.1"
    assert await asyncio.wait_for(older.wait(), 20) == 0


async def test_an_older_engine_that_is_in_use_is_used_too(own_runtime: Path) -> None:
    older = await start_older_engine()
    where = address.lookup()
    assert where is not None
    with launch.client(where) as http, http.stream("GET", "/attach", timeout=60):
        async with editor() as ed:
            ed.open(FUNCTION)
            assert await ed.complete(len(ed.text))
            assert engine()["pid"] == older.pid


async def start_older_engine() -> asyncio.subprocess.Process:
    older = await asyncio.create_subprocess_exec(
        sys.executable, "-c", OLDER, "engine", stderr=asyncio.subprocess.DEVNULL
    )
    async with asyncio.timeout(30):
        while not ((where := address.lookup()) and where.answers() and launch.health(where)):
            await asyncio.sleep(0.05)
    return older


async def test_malformed_messages() -> None:
    server = await asyncio.create_subprocess_exec(
        *COMMAND, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE
    )
    assert server.stdin is not None
    assert server.stdout is not None

    def send(body: str | bytes) -> None:
        assert server.stdin is not None
        raw = body.encode() if isinstance(body, str) else body
        server.stdin.write(b"Content-Length: %d\r\n\r\n%s" % (len(raw), raw))

    async def answer(identity: object) -> dict[str, Any]:
        assert server.stdout is not None
        while True:
            head = await server.stdout.readuntil(b"\r\n\r\n")
            length = int(head.lower().split(b"content-length:")[1].split(b"\r\n")[0])
            message = dict(json.loads(await server.stdout.readexactly(length)))
            if message.get("id") == identity:
                return message

    def request(identity: int, method: str, params: object) -> str:
        return json.dumps({"jsonrpc": "2.0", "id": identity, "method": method, "params": params})

    async with asyncio.timeout(30):
        send(request(1, "initialize", {"capabilities": {}, "processId": None, "rootUri": None}))
        assert "result" in await answer(1)
        for nonsense in ("{", "[]", "7", '"text"', "{}", '{"jsonrpc": "1.0"}', b"\xff\xfe", '{"jsonrpc": "2.0"}'):
            send(nonsense)
        send('{"jsonrpc": "2.0", "method": "textDocument/didOpen", "params": {"secret": "user text"}}')
        send('{"jsonrpc": "2.0", "method": "textDocument/didChange", "params": {"textDocument": 1}}')
        send(request(2, "textDocument/inlineCompletion", {"position": "here"}))
        assert "error" in await answer(2)
        send(request(3, "no/suchMethod", None))
        assert (await answer(3))["error"]["code"] == -32601
        send(request(4, "shutdown", None))
        assert "result" in await answer(4)
        send('{"jsonrpc": "2.0", "method": "exit"}')
        await server.wait()
    assert server.stderr is not None
    assert b"user text" not in await server.stderr.read()


@pytest.mark.parametrize("text", ["x = 1\n" * 3_500_000, "y" * 20_000_000], ids=["many lines", "one line"])
async def test_a_document_of_20_megabytes(text: str) -> None:
    async with editor() as ed:
        ed.open(FUNCTION, "file:///project/small.py")
        assert await ed.complete(len(ed.text), "file:///project/small.py")
        ed.open(text)
        await ed.complete(len(text) // 2)
        ed.insert(0, "z = 2\n")
        await ed.complete(6)
        assert not ed.messages


async def test_a_binary_file() -> None:
    binary = bytes(range(256)).decode("latin-1") * 400 + "\x00\ufffd" * 1000
    async with editor() as ed:
        ed.open(binary)
        end = types.TextDocumentPositionParams(types.TextDocumentIdentifier(URI), types.Position(len(binary), 0))
        last = (await shown(ed.client, end))[-1]
        assert last["part"] == "prefix"
        assert len(last["text"]) > 100
        assert binary.endswith(last["text"])
        assert await ed.complete(len(binary)) == []
        ed.open(FUNCTION, "file:///project/small.py")
        assert await ed.complete(len(FUNCTION), "file:///project/small.py")
        assert not ed.messages


async def test_no_text_of_the_user_is_written(
    own_runtime: Path, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    secret = "kept_between_us_4711"
    text = f"{secret} = 1\nprint({secret}, "
    home = tmp_path / "home"
    home.mkdir()
    environment = {"HOME": str(home), "XDG_CACHE_HOME": str(home), "XDG_STATE_HOME": str(home), "TMPDIR": str(home)}
    async with editor(options={"log.level": "debug"}, environment=environment) as ed:
        ed.open(text)
        await ed.complete(len(text))
        os.kill(engine()["pid"], signal.SIGABRT)
        await ed.message("starting it again")
        ed.insert(len(text), "1")
        await ed.complete(len(ed.text))
    said = capfd.readouterr().err  # the client passes on the server's standard error
    assert "completion" in said
    assert secret not in said
    written = [path for place in (home, own_runtime) for path in place.rglob("*") if path.is_file()]
    assert not [path for path in written if secret.encode() in path.read_bytes()]
