"""Who can look again at a problem: ruff over its standard input, pyright's language server with the buffer in memory.

A language server is started when it is first needed and kept, since its start is what costs; it never sees the user's
unsaved text on disk. Only servers that are installed are used, and none whose configuration runs code.
"""

import asyncio
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass
from functools import partial
from pathlib import Path

import psutil
from lsprotocol import types
from pygls.lsp.client import LanguageClient

from glm_lsp.data import Snapshot
from glm_lsp.documents import Document
from glm_lsp.fix import ruff
from glm_lsp.fix.values import Judge, Problem, words_of
from glm_lsp.resources import program

SECONDS = 20.0
"""For a server to say what it finds in a text: the first one is that of a program that has just been started."""

COMMANDS = {"pyright": "pyright-langserver", "basedpyright": "basedpyright-langserver"}
"""A diagnostic's source, in small letters, and the server that it comes from."""


class Judges:
    """The tools of one editor window. `folders` are those that the editor has open."""

    def __init__(self, folders: Iterable[Path] = ()) -> None:
        self._folders = tuple(folders)
        self._servers: dict[str, _Server] = {}

    def of(self, problem: Problem, snapshot: Snapshot) -> Judge | None:
        """The problem's own tool, if it is at hand; for broken Python of any source, ruff, since it parses."""
        source = problem.source.lower()
        if source == ruff.SOURCE or problem.sounds_like_syntax:
            return ruff.judge(snapshot)
        command = program(COMMANDS[source]) if source in COMMANDS else ""
        if not command or snapshot.language.name != "python" or not snapshot.uri.startswith("file:"):
            return None
        server = self._servers.setdefault(source, _Server(command, self._folders))
        return Judge(source, partial(server.look, source=source))

    async def close(self) -> None:
        """Ends the servers that were started."""
        servers, self._servers = self._servers, {}
        await asyncio.gather(*(server.close() for server in servers.values()))


@dataclass(slots=True)
class _Server:
    """A language server of another maker, asked about one text after another."""

    command: str
    folders: tuple[Path, ...]
    client: LanguageClient | None = None
    version: int = 0
    uri: str = ""
    said: "asyncio.Queue[types.PublishDiagnosticsParams] | None" = None

    async def look(self, snapshot: Snapshot, source: str) -> tuple[Problem, ...] | None:
        """What the server finds in a text; None when it fails or takes too long, and then it is ended."""
        try:
            async with asyncio.timeout(SECONDS):
                return await self._look(snapshot, source)
        except (TimeoutError, OSError, RuntimeError):
            await self.close()
            return None
        except asyncio.CancelledError:
            await asyncio.shield(self.close())  # What it says next would be about a text that nobody asks about.
            raise

    async def close(self) -> None:
        client, self.client, self.uri = self.client, None, ""
        if client is not None:
            process = client._server
            if process is not None and process.returncode is None:
                _end(process.pid)
            await client.stop()  # type: ignore[no-untyped-call]

    async def _look(self, snapshot: Snapshot, source: str) -> tuple[Problem, ...]:
        client = self.client or await self._start()
        said = self.said
        assert said is not None
        self.version += 1
        if snapshot.uri == self.uri:
            identifier = types.VersionedTextDocumentIdentifier(self.version, snapshot.uri)
            whole = types.TextDocumentContentChangeWholeDocument(snapshot.text)
            client.text_document_did_change(types.DidChangeTextDocumentParams(identifier, [whole]))
        else:
            self._open(client, snapshot)
        while (found := await said.get()).version != self.version or found.uri != snapshot.uri:
            pass  # It was about a text of before.
        return tuple(_problem(one, snapshot, source) for one in found.diagnostics)

    def _open(self, client: LanguageClient, snapshot: Snapshot) -> None:
        if self.uri:
            client.text_document_did_close(types.DidCloseTextDocumentParams(types.TextDocumentIdentifier(self.uri)))
        self.uri = snapshot.uri
        document = types.TextDocumentItem(snapshot.uri, "python", self.version, snapshot.text)
        client.text_document_did_open(types.DidOpenTextDocumentParams(document))

    async def _start(self) -> LanguageClient:
        client = LanguageClient("glm-lsp", "1")
        said: asyncio.Queue[types.PublishDiagnosticsParams] = asyncio.Queue()

        @client.feature(types.TEXT_DOCUMENT_PUBLISH_DIAGNOSTICS)  # type: ignore[untyped-decorator]
        def published(params: types.PublishDiagnosticsParams) -> None:
            said.put_nowait(params)

        @client.feature(types.WORKSPACE_CONFIGURATION)  # type: ignore[untyped-decorator]
        def configuration(params: types.ConfigurationParams) -> list[object]:
            return [{} for _ in params.items]

        self.client, self.said = client, said
        await client.start_io(self.command, "--stdio")
        folders = [types.WorkspaceFolder(folder.as_uri(), folder.name) for folder in self.folders]
        capabilities = types.ClientCapabilities(
            general=types.GeneralClientCapabilities(position_encodings=[types.PositionEncodingKind.Utf16]),
            workspace=types.WorkspaceClientCapabilities(configuration=True, workspace_folders=True),
            text_document=types.TextDocumentClientCapabilities(
                publish_diagnostics=types.PublishDiagnosticsClientCapabilities(version_support=True)
            ),
        )
        root = folders[0].uri if folders else None
        await client.initialize_async(
            types.InitializeParams(capabilities=capabilities, root_uri=root, workspace_folders=folders or None)
        )
        client.initialized(types.InitializedParams())
        return client


def _end(pid: int) -> None:
    """Ends a process and those that it started: such servers are often a program that starts another one."""
    with suppress(psutil.NoSuchProcess):
        parent = psutil.Process(pid)
        for process in [*parent.children(recursive=True), parent]:
            with suppress(psutil.NoSuchProcess):
                process.kill()


def _problem(diagnostic: types.Diagnostic, snapshot: Snapshot, source: str) -> Problem:
    document = Document(snapshot.uri, snapshot.text)
    start, end = document.offset_of(diagnostic.range.start), document.offset_of(diagnostic.range.end)
    code = "" if diagnostic.code is None else str(diagnostic.code)
    is_error = diagnostic.severity in (None, types.DiagnosticSeverity.Error)
    return Problem(start, end, words_of(diagnostic.message), source, code, is_error)
