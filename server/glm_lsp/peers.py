"""Language servers of other makers, each kept running and asked about one text after another, in memory.

What starts such a server is most of what an answer costs, so it is kept, until nobody has asked it for a while.
"""

import asyncio
import os
from abc import ABC, abstractmethod
from collections.abc import Mapping, Sequence
from pathlib import Path

from lsprotocol import types
from pygls.exceptions import JsonRpcException
from pygls.lsp.client import LanguageClient

from glm_lsp import __version__
from glm_lsp.data import Snapshot
from glm_lsp.documents import quiet_pygls
from glm_lsp.fix.stdin_tool import end
from glm_lsp.fix.values import Problem
from glm_lsp.tasks import Background

SECONDS = 20.0
"""For a server to say what it finds in a text."""

FIRST_SECONDS = 60.0
"""The same, until it has answered once: it is started, and reads the project."""

IDLE_SECONDS = 600.0
"""After so long without a question it is ended; it takes hundreds of MB."""


class PeerError(Exception):
    """The server has ended, or says what nobody has asked it."""


class Client(LanguageClient):
    """The connection to a server. What it publishes is in `published`; None when it has ended."""

    def __init__(self, answers: Mapping[str, object]) -> None:
        """`answers` are the settings, by section, for which the server may ask."""
        quiet_pygls()
        super().__init__("glm-lsp", __version__)
        self.published: asyncio.Queue[types.PublishDiagnosticsParams | None] = asyncio.Queue()

        @self.feature(types.TEXT_DOCUMENT_PUBLISH_DIAGNOSTICS)  # type: ignore[untyped-decorator]
        def publish(params: types.PublishDiagnosticsParams) -> None:
            self.published.put_nowait(params)

        @self.feature(types.WORKSPACE_CONFIGURATION)  # type: ignore[untyped-decorator]
        def configuration(params: types.ConfigurationParams) -> list[object]:
            return [answers.get(item.section or "", {}) for item in params.items]

    async def run(self, command: str) -> None:
        """Starts the server, as the head of a group of processes: most such programs only start another one.

        What it writes to standard error may quote a text; unread, it would make it wait.
        """
        await self.start_io(command, "--stdio", start_new_session=True)
        assert self._server is not None and self._server.stderr is not None
        self._async_tasks.append(asyncio.create_task(_drain(self._server.stderr)))

    async def server_exit(self, server: asyncio.subprocess.Process) -> None:
        """Lets go of whoever waits."""
        self.published.put_nowait(None)

    async def end(self) -> None:
        """Ends the server and those that it has started, which may have outlived it."""
        if self._server is not None:
            end(self._server)
        await self.stop()  # type: ignore[no-untyped-call]


class Peer(ABC):
    """One server, asked about one text at a time; started at the first question."""

    options: Mapping[str, object] = {}
    answers: Mapping[str, object] = {}

    def __init__(self, command: str, folders: Sequence[Path] = ()) -> None:
        """`command` is its path; `folders` are those that the editor has open."""
        self._command = command
        self._folders = folders
        self._turn = asyncio.Lock()
        self._starting: asyncio.Task[Client] | None = None
        self._has_answered = False
        self._ending: asyncio.TimerHandle | None = None
        self._background = Background("ending a server")
        self._version = 0
        self._uri = ""

    async def look(self, snapshot: Snapshot) -> tuple[Problem, ...] | None:
        """What the server finds in a text; None when it fails or takes too long, and then it is ended.

        One asks after another. Who is cancelled leaves the server as it is: what it says next is of an older version.
        """
        async with self._turn:
            self._end_later(None)
            try:
                async with asyncio.timeout(SECONDS if self._has_answered else FIRST_SECONDS):
                    found = await self._found(await self._client(), snapshot)
            except (TimeoutError, OSError, RuntimeError, PeerError, JsonRpcException):
                await self.close()
                return None
            finally:
                self._end_later(IDLE_SECONDS)
            self._has_answered = True
            return found

    async def close(self) -> None:
        """Ends the server; the next question starts it again."""
        self._end_later(None)
        starting, self._starting, self._has_answered, self._uri = self._starting, None, False, ""
        if starting is None:
            return
        starting.cancel()
        await asyncio.wait([starting])
        if not starting.cancelled() and starting.exception() is None:
            await starting.result().end()

    @abstractmethod
    async def _found(self, client: Client, snapshot: Snapshot) -> tuple[Problem, ...]:
        """What the server finds. Raises PeerError, or what a failing connection does."""

    def _show(self, client: Client, snapshot: Snapshot) -> int:
        """Opens a text in place of the one before, whole: a change would depend on how a server counts lines.

        Returns its version, which no other text has.
        """
        if self._uri:
            client.text_document_did_close(types.DidCloseTextDocumentParams(types.TextDocumentIdentifier(self._uri)))
        self._uri, self._version = snapshot.uri, self._version + 1
        language = snapshot.language_id or snapshot.language.ids[0]
        document = types.TextDocumentItem(snapshot.uri, language, self._version, snapshot.text)
        client.text_document_did_open(types.DidOpenTextDocumentParams(document))
        return self._version

    async def _client(self) -> Client:
        """The connection, made in a task of its own: who is cancelled must not take the start of it along."""
        if self._starting is not None and self._starting.done() and self._starting.result().stopped:
            await self.close()
        if self._starting is None:
            self._starting = asyncio.create_task(self._start())
        return await asyncio.shield(self._starting)

    async def _start(self) -> Client:
        client = Client(self.answers)
        try:
            await client.run(self._command)
            await client.initialize_async(self._about_us())
        except BaseException:
            await client.end()
            raise
        client.initialized(types.InitializedParams())
        return client

    def _about_us(self) -> types.InitializeParams:
        folders = [types.WorkspaceFolder(folder.as_uri(), folder.name) for folder in self._folders]
        capabilities = types.ClientCapabilities(
            general=types.GeneralClientCapabilities(position_encodings=[types.PositionEncodingKind.Utf16]),
            workspace=types.WorkspaceClientCapabilities(configuration=True, workspace_folders=True),
            text_document=types.TextDocumentClientCapabilities(
                publish_diagnostics=types.PublishDiagnosticsClientCapabilities(version_support=True)
            ),
        )
        return types.InitializeParams(
            capabilities=capabilities,
            process_id=os.getpid(),
            root_uri=folders[0].uri if folders else None,
            workspace_folders=folders or None,
            initialization_options=dict(self.options) or None,
        )

    def _end_later(self, seconds: float | None) -> None:
        """Plans the server's end, or none."""
        if self._ending is not None:
            self._ending.cancel()
        self._ending = None if seconds is None else self._background.start_after(seconds, self.close)


async def _drain(stream: asyncio.StreamReader) -> None:
    while await stream.read(65536):
        pass
