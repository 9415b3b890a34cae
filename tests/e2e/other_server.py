"""Language servers spoken to in plain JSON: those of other makers, not all of whose words fit lsprotocol's types, and
ours where it is sent what no client would send.
"""

import asyncio
import json
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import IO, Any

Json = dict[str, Any]

SILENT_SECONDS = 2.0


class OtherServer:
    """A server's process, `pid`; `published` is what it last said of a document."""

    def __init__(self, process: asyncio.subprocess.Process) -> None:
        self.pid = process.pid
        self.published: Json = {}
        self.heard = 0.0
        self.version = 0
        self._process = process
        self._answers: dict[int, asyncio.Future[Any]] = {}
        self.reader = asyncio.create_task(self._read())

    async def request(self, method: str, params: Json | None) -> Any:
        number = len(self._answers) + 1
        self._answers[number] = asyncio.get_running_loop().create_future()
        self.send({"id": number, "method": method, "params": params})
        return await asyncio.wait_for(self._answers[number], 60)

    def notify(self, method: str, params: Json | None) -> None:
        self.send({"method": method, "params": params})

    async def told(self, uri: str, text: str, language: str = "python") -> list[Json]:
        """What it says of a text, which is opened for it, or in place of the one before.

        A server that names no version has said all of it when it has been silent for a while.
        """
        self.version += 1
        self.published = {}
        identifier = {"uri": uri, "version": self.version}
        if self.version == 1:
            self.notify("textDocument/didOpen", {"textDocument": {**identifier, "languageId": language, "text": text}})
        else:
            self.notify("textDocument/didChange", {"textDocument": identifier, "contentChanges": [{"text": text}]})
        async with asyncio.timeout(60):
            while not self.published or self.published.get("version", self.version) != self.version:
                await asyncio.sleep(0.02)
            while "version" not in self.published and time.monotonic() - self.heard < SILENT_SECONDS:
                await asyncio.sleep(0.02)
        return list(self.published["diagnostics"])

    def send(self, message: Json) -> None:
        """Writes a message as it is."""
        body = json.dumps({"jsonrpc": "2.0", **message}).encode()
        assert self._process.stdin is not None
        self._process.stdin.write(b"Content-Length: %d\r\n\r\n%b" % (len(body), body))

    async def _read(self) -> None:
        out = self._process.stdout
        assert out is not None
        while line := await out.readline():
            if not line.lower().startswith(b"content-length:"):
                continue
            length = int(line.split(b":")[1])
            while (await out.readline()).strip():
                pass
            self._heard(json.loads(await out.readexactly(length)))

    def _heard(self, message: Json) -> None:
        params = message.get("params") or {}
        if message.get("method") == "textDocument/publishDiagnostics":
            self.published, self.heard = params, time.monotonic()
        elif "method" in message and "id" in message:
            wanted = params.get("items", []) if message["method"] == "workspace/configuration" else None
            result = None if wanted is None else [{} for _ in wanted]
            self.send({"id": message["id"], "result": result})
        elif "method" not in message:
            self._answers[message["id"]].set_result(message.get("result"))


@asynccontextmanager
async def other_server(
    command: tuple[str, ...],
    folder: Path,
    errors: int | IO[bytes] = asyncio.subprocess.DEVNULL,
    environment: dict[str, str] | None = None,
) -> AsyncIterator[OtherServer]:
    """A server with `folder` as its workspace, shut down in order at the end; `errors` takes its standard error."""
    pipe = asyncio.subprocess.PIPE
    process = await asyncio.create_subprocess_exec(*command, stdin=pipe, stdout=pipe, stderr=errors, env=environment)
    server = OtherServer(process)
    try:
        capabilities = {"textDocument": {"publishDiagnostics": {"versionSupport": True}}}
        folders = [{"uri": folder.as_uri(), "name": folder.name}]
        params = {"rootUri": folder.as_uri(), "workspaceFolders": folders, "capabilities": capabilities}
        await server.request("initialize", {"processId": None, **params})
        server.notify("initialized", {})
        yield server
        await server.request("shutdown", None)
        server.notify("exit", None)
        await asyncio.wait_for(process.wait(), 20)
    finally:
        server.reader.cancel()
        if process.returncode is None:
            process.kill()
            await process.wait()
