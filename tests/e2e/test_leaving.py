"""The language server's end, however the editor goes: it is there at once, and nothing that it has started stays."""

import json
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import IO

import psutil
import pytest

from glm_lsp.lsp import GOODBYE_SECONDS
from glm_lsp.repairs import QUIET_SECONDS

DOCUMENTS = 40

WITH_TOOL = """
from glm_lsp.fix import ruff
from glm_lsp.server import serve_stdio
ruff.executable = lambda: {!r}
serve_stdio()
"""

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


def lives(process: psutil.Process) -> bool:
    """Whether it runs; one whose parent has gone may stay in the table until the system looks after it."""
    try:
        return process.status() != psutil.STATUS_ZOMBIE
    except psutil.NoSuchProcess:
        return False


@pytest.mark.parametrize("tool", ["sleep 0.05; echo '[]'", "exec sleep 60"], ids=["quick", "slow"])
@pytest.mark.parametrize(
    ("last_words", "code"), [([], 0), ([EXIT], 1), ([SHUTDOWN, EXIT], 0)], ids=["gone", "exit", "shutdown"]
)
@pytest.mark.parametrize("pause", [0.0, 0.02, 0.1])
def test_it_ends_while_tools_start_and_work(
    tmp_path: Path, tool: str, last_words: Sequence[dict[str, object]], code: int, pause: float
) -> None:
    """asyncio waits for ever for a process whose start is cancelled together with what connects its pipes."""
    program = tmp_path / "ruff"
    program.write_text(f"#!/bin/sh\n{tool}\n", encoding="utf-8")
    program.chmod(0o755)
    command = [sys.executable, "-c", WITH_TOOL.format(str(program))]
    pipe = subprocess.PIPE
    with subprocess.Popen(command, stdin=pipe, stdout=pipe, stderr=subprocess.DEVNULL) as server:
        assert server.stdin
        options = {"enable": False}  # without an engine, which stays for others
        params = {"capabilities": {}, "initializationOptions": options}
        say(server, {"id": 1, "method": "initialize", "params": params})
        send(server.stdin, {"method": "initialized", "params": {}})
        for number in range(DOCUMENTS):
            document = {"uri": f"untitled:{number}.py", "languageId": "python", "version": 1, "text": "total = "}
            send(server.stdin, {"method": "textDocument/didOpen", "params": {"textDocument": document}})
        try:
            with pytest.raises(subprocess.TimeoutExpired):
                server.wait(QUIET_SECONDS + pause)
            tools = psutil.Process(server.pid).children(recursive=True)
            for message in last_words:
                say(server, message)
            server.stdin.close()
            assert server.wait(GOODBYE_SECONDS - 1) == code
            assert not [one for one in psutil.wait_procs(tools, timeout=1)[1] if lives(one)]
        finally:
            server.kill()
