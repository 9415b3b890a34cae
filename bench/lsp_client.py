"""The least of an LSP client that a measurement needs: bytes go out when it says so, and every answer has its time."""

import asyncio
import json
import os
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any


class Client:
    """A language server of our own on its standard input and output; what it logs goes to `log`."""

    def __init__(self, log: Path, environment: dict[str, str]) -> None:
        self._log = log
        self._environment = environment
        self._pending: dict[int, Callable[[dict[str, Any], float], None]] = {}
        self._last = 0
        self.notified: list[tuple[str, Any]] = []

    async def start(self, root: Path, options: dict[str, Any], text_document: dict[str, Any] | None = None) -> None:
        """Starts the server with `root` as its only folder; `text_document` are further capabilities of documents."""
        with self._log.open("wb") as log:
            self._process = await asyncio.create_subprocess_exec(
                *(sys.executable, "-m", "glm_lsp", "--stdio"),
                stdin=asyncio.subprocess.PIPE,
                stdout=asyncio.subprocess.PIPE,
                stderr=log,
                env={**os.environ, **self._environment},
            )
        self._reader = asyncio.create_task(self._read())
        await self.ask(
            "initialize",
            {
                "processId": None,
                "rootUri": root.as_uri(),
                "workspaceFolders": [{"uri": root.as_uri(), "name": root.name}],
                "capabilities": {
                    "general": {"positionEncodings": ["utf-32"]},
                    "textDocument": {"inlineCompletion": {}, **(text_document or {})},
                },
                "initializationOptions": options,
            },
        )
        self.tell("initialized", {})

    async def stop(self) -> None:
        """Shuts the server down in order."""
        await self.ask("shutdown", None)
        self.tell("exit", None)
        await self._process.wait()
        self._reader.cancel()

    def tell(self, method: str, params: Any) -> None:
        self._send({"method": method, "params": params})

    def request(self, method: str, params: Any, then: Callable[[dict[str, Any], float], None]) -> int:
        """Sends a request; `then` is called with the answer and the clock's time when it has come. Its number."""
        self._last += 1
        self._pending[self._last] = then
        self._send({"id": self._last, "method": method, "params": params})
        return self._last

    async def ask(self, method: str, params: Any) -> dict[str, Any]:
        """The whole answer, be it a result or an error."""
        answered: asyncio.Future[dict[str, Any]] = asyncio.get_running_loop().create_future()
        self.request(method, params, lambda answer, _: answered.set_result(answer))
        return await asyncio.wait_for(answered, 120)

    @property
    def pid(self) -> int:
        """The process id of the language server."""
        return self._process.pid

    @property
    def unanswered(self) -> int:
        return len(self._pending)

    def _send(self, message: dict[str, Any]) -> None:
        assert self._process.stdin is not None
        body = json.dumps({"jsonrpc": "2.0", **message}).encode()
        self._process.stdin.write(b"Content-Length: %d\r\n\r\n%s" % (len(body), body))

    async def _read(self) -> None:
        assert self._process.stdout is not None
        while head := await self._process.stdout.readuntil(b"\r\n\r\n"):
            length = int(head.lower().partition(b"content-length:")[2].split()[0])
            message = json.loads(await self._process.stdout.readexactly(length))
            now = time.perf_counter()
            if "method" not in message:
                self._pending.pop(message["id"])(message, now)
            elif "id" in message:
                self._send({"id": message["id"], "result": None})
            else:
                self.notified.append((message["method"], message.get("params")))
