"""The language server's end, however the editor goes: it is there at once, and nothing that it has started stays."""

import json
import os
import subprocess
from collections.abc import Sequence
from pathlib import Path
from typing import IO

import pytest

from glm_lsp.repairs import QUIET_SECONDS
from tests.e2e.editor import COMMAND

DOCUMENTS = 40
SECONDS = 20.0
"""For the end; a server that hangs does so for ever."""

SHUTDOWN = {"id": 2, "method": "shutdown"}
EXIT = {"method": "exit"}


def send(stream: IO[bytes], message: dict[str, object]) -> None:
    body = json.dumps({"jsonrpc": "2.0", **message}).encode()
    stream.write(b"Content-Length: %d\r\n\r\n%b" % (len(body), body))
    stream.flush()


def received(stream: IO[bytes]) -> dict[str, object]:
    length = 0
    while line := stream.readline().strip():
        name, _, value = line.partition(b": ")
        length = int(value) if name == b"Content-Length" else length
    return dict(json.loads(stream.read(length)))


def say(server: "subprocess.Popen[bytes]", message: dict[str, object]) -> None:
    """Sends a message and, if it is a request, waits for its answer."""
    assert server.stdin and server.stdout
    send(server.stdin, message)
    while "id" in message and received(server.stdout).get("id") != message["id"]:
        pass


@pytest.mark.parametrize(
    ("last_words", "code"), [([], 0), ([EXIT], 1), ([SHUTDOWN, EXIT], 0)], ids=["gone", "exit", "shutdown"]
)
@pytest.mark.parametrize("pause", [0.0, 0.01, 0.05, 0.1])
def test_it_ends_while_it_starts_tools(
    tmp_path: Path, last_words: Sequence[dict[str, object]], code: int, pause: float
) -> None:
    """asyncio waits for ever for a process whose start is cancelled together with what connects its pipes."""
    tool = tmp_path / "ruff"
    tool.write_text("#!/bin/sh\nsleep 0.05\necho '[]'\n", encoding="utf-8")
    tool.chmod(0o755)
    environment = {**os.environ, "PATH": f"{tmp_path}{os.pathsep}{os.environ['PATH']}"}
    pipe = subprocess.PIPE
    with subprocess.Popen(COMMAND, stdin=pipe, stdout=pipe, stderr=subprocess.DEVNULL, env=environment) as server:
        assert server.stdin
        say(server, {"id": 1, "method": "initialize", "params": {"capabilities": {}}})
        send(server.stdin, {"method": "initialized", "params": {}})
        for number in range(DOCUMENTS):
            document = {"uri": f"untitled:{number}.py", "languageId": "python", "version": 1, "text": "total = "}
            send(server.stdin, {"method": "textDocument/didOpen", "params": {"textDocument": document}})
        try:
            with pytest.raises(subprocess.TimeoutExpired):
                server.wait(QUIET_SECONDS + pause)
            for message in last_words:
                say(server, message)
            server.stdin.close()
            assert server.wait(SECONDS) == code
        finally:
            server.kill()
