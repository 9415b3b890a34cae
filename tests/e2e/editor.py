"""An editor in tests: a real LSP client (pytest-lsp) on the real language server's standard input and output."""

import asyncio
import os
import sys
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

from lsprotocol import types
from pytest_lsp import LanguageClient, make_test_lsp_client

from glm_lsp.engine import address, launch

URI = "file:///project/a.py"
COMMAND = (sys.executable, "-m", "glm_lsp", "--stdio")


def capabilities(encoding: str = "utf-16", inline: bool = True) -> types.ClientCapabilities:
    completion = types.InlineCompletionClientCapabilities() if inline else None
    return types.ClientCapabilities(
        general=types.GeneralClientCapabilities(position_encodings=[types.PositionEncodingKind(encoding)]),
        text_document=types.TextDocumentClientCapabilities(inline_completion=completion),
        window=types.WindowClientCapabilities(work_done_progress=True),
    )


class Editor:
    """Keeps the text as an editor does, counts in its own encoding, and edits incrementally."""

    def __init__(self, client: LanguageClient, encoding: str) -> None:
        self.client = client
        self.encoding = encoding
        self.text = ""
        self.version = 0

    @property
    def pid(self) -> int:
        server = self.client._server
        assert server is not None
        return server.pid

    @property
    def messages(self) -> list[str]:
        return [shown.message for shown in self.client.messages]

    def open(self, text: str, uri: str = URI, language: str = "python") -> None:
        self.text, self.version = text, 1
        document = types.TextDocumentItem(uri, language, 1, text)
        self.client.text_document_did_open(types.DidOpenTextDocumentParams(document))

    def insert(self, offset: int, text: str, uri: str = URI) -> None:
        where = self.position(offset)
        self.version += 1
        self.text = self.text[:offset] + text + self.text[offset:]
        self.client.text_document_did_change(
            types.DidChangeTextDocumentParams(
                types.VersionedTextDocumentIdentifier(self.version, uri),
                [types.TextDocumentContentChangePartial(range=types.Range(where, where), text=text)],
            )
        )

    def request(self, offset: int, uri: str = URI, on_purpose: bool = False) -> "asyncio.Future[Any]":
        """Asks at once, in the order of calls, as a client writes its messages; the answer comes later."""
        kinds = types.InlineCompletionTriggerKind
        params = types.InlineCompletionParams(
            context=types.InlineCompletionContext(kinds.Invoked if on_purpose else kinds.Automatic),
            text_document=types.TextDocumentIdentifier(uri),
            position=self.position(offset),
        )
        future = self.client.text_document_inline_completion(params)
        return asyncio.wrap_future(future) if not asyncio.isfuture(future) else future

    async def complete(self, offset: int, uri: str = URI, on_purpose: bool = False) -> list[types.InlineCompletionItem]:
        return items(await asyncio.wait_for(self.request(offset, uri, on_purpose), 60))

    def position(self, offset: int) -> types.Position:
        before = self.text[:offset].replace("\r\n", "\n")
        line = before.rpartition("\n")[2]
        units = {"utf-8": ("utf-8", 1), "utf-16": ("utf-16-le", 2), "utf-32": ("utf-32-le", 4)}[self.encoding]
        return types.Position(before.count("\n"), len(line.encode(units[0])) // units[1])

    async def message(self, part: str, seconds: float = 30) -> str:
        """Waits until a message with `part` in it has been shown."""
        async with asyncio.timeout(seconds):
            while True:
                for text in self.messages:
                    if part in text:
                        return text
                await asyncio.sleep(0.02)


def items(answer: Any) -> list[types.InlineCompletionItem]:
    found: Sequence[types.InlineCompletionItem]
    found = answer.items if isinstance(answer, types.InlineCompletionList) else answer or []
    return list(found)


def stop_engine() -> None:
    """Ends the engine of the present runtime directory, if there is one."""
    where = address.lookup()
    found = launch.health(where) if where else None
    if where and found:
        launch.stop(where, found)


@asynccontextmanager
async def editor(
    encoding: str = "utf-16",
    inline: bool = True,
    options: dict[str, Any] | None = None,
    environment: dict[str, str] | None = None,
    client_capabilities: types.ClientCapabilities | None = None,
    folder: Path | None = None,
) -> AsyncIterator[Editor]:
    """A running language server with an editor at it, which has `folder` open; shut down in order at the end."""
    client = make_test_lsp_client()
    await client.start_io(*COMMAND, env={**os.environ, **(environment or {})})
    await client.initialize_session(
        types.InitializeParams(
            capabilities=client_capabilities or capabilities(encoding, inline),
            initialization_options=options,
            workspace_folders=[types.WorkspaceFolder(folder.as_uri(), folder.name)] if folder else None,
        )
    )
    try:
        yield Editor(client, encoding)
        await asyncio.wait_for(client.shutdown_session(), 30)
    finally:
        if client._server is not None and client._server.returncode is None:
            client._server.terminate()  # A test that failed must not wait for ever.
        await client.stop()
