"""The language server: every LSP feature in a few lines, and what reaches the editor unasked."""

import logging
import os
import sys
from dataclasses import asdict
from typing import Any

from lsprotocol import types
from pygls.lsp.server import LanguageServer

from glm_lsp import __version__, settings, wire
from glm_lsp.data import Answer, EngineState, Reason
from glm_lsp.engine import memory
from glm_lsp.session import Reporter, Session

log = logging.getLogger(__name__)


class Server(LanguageServer):
    """pygls's server with our session in it."""

    def __init__(self) -> None:
        super().__init__("glm-lsp", __version__, protocol_cls=wire.Protocol)
        self.session = Session(Reporter(self._show_state, self._show_problem))
        self._progress = wire.LoadingProgress(self)
        self._complaints: set[str] = set()

    def report_server_error(self, error: Exception, source: Any) -> None:
        """Names the kind of a failure; its details may quote the user's text."""
        log.error("%s: %s", source.__name__, type(error).__name__)

    def configure(self, raw: Any) -> settings.Settings:
        """Settings out of what the editor sent; what is wrong with them is shown."""
        chosen = settings.read(raw, self._complain)
        logging.getLogger("glm_lsp").setLevel(chosen.log_level.upper())
        return chosen

    def _complain(self, problem: str) -> None:
        """Says what is wrong with a setting, once, however often the editor sends it."""
        if problem not in self._complaints:
            self._complaints.add(problem)
            self._show_problem(f"glm-lsp: {problem}")

    def _show_state(self, state: EngineState) -> None:
        log.info("engine: %s %d%%", state.name, state.progress)
        self._progress.follow(state)

    def _show_problem(self, problem: str) -> None:
        log.warning("%s", problem)
        self.window_show_message(types.ShowMessageParams(types.MessageType.Warning, problem))


server = Server()


@server.feature(types.INITIALIZE)
def initialize(ls: Server, params: types.InitializeParams) -> None:
    ls.session.settings = ls.configure(params.initialization_options)
    if not wire.knows_inline_completion(params.capabilities):
        # To a client that knows both, every key would cost two requests.
        ls.feature(types.TEXT_DOCUMENT_COMPLETION, types.CompletionOptions())(completion)


@server.feature(types.INITIALIZED)
async def initialized(ls: Server, _params: types.InitializedParams) -> None:
    ls.session.surroundings.follow(wire.folders(ls.workspace))
    if wire.can_watch_files(ls.client_capabilities):
        ls.client_register_capability(wire.file_watchers())
    if wire.can_be_asked_for_settings(ls.client_capabilities):
        await _pull_settings(ls)


@server.feature(types.SHUTDOWN)
async def shutdown(ls: Server, _params: None) -> None:
    await ls.session.close()


@server.feature(types.WORKSPACE_DID_CHANGE_CONFIGURATION)
async def did_change_configuration(ls: Server, params: types.DidChangeConfigurationParams) -> None:
    pushed = wire.section_of(params.settings, settings.SECTION)
    if pushed is not None:
        await ls.session.configure(ls.configure(pushed))
    elif wire.can_be_asked_for_settings(ls.client_capabilities):
        await _pull_settings(ls)


@server.feature(types.TEXT_DOCUMENT_DID_OPEN)
def did_open(ls: Server, params: types.DidOpenTextDocumentParams) -> None:
    ls.session.warm_up()
    _document_changed(ls, params.text_document.uri)


@server.feature(types.TEXT_DOCUMENT_DID_CHANGE)
def did_change(ls: Server, params: types.DidChangeTextDocumentParams) -> None:
    _document_changed(ls, params.text_document.uri)


@server.feature(types.TEXT_DOCUMENT_DID_SAVE)
def did_save(ls: Server, params: types.DidSaveTextDocumentParams) -> None:
    ls.session.surroundings.files_changed([params.text_document.uri])


@server.feature(types.WORKSPACE_DID_CHANGE_WATCHED_FILES)
def did_change_watched_files(ls: Server, params: types.DidChangeWatchedFilesParams) -> None:
    ls.session.surroundings.files_changed(change.uri for change in params.changes)


@server.feature(types.WORKSPACE_DID_CHANGE_WORKSPACE_FOLDERS)
def did_change_workspace_folders(ls: Server, _params: types.DidChangeWorkspaceFoldersParams) -> None:
    ls.session.surroundings.follow(wire.folders(ls.workspace))


@server.command("glm-lsp.showContext")
def show_context(ls: Server, where: types.TextDocumentPositionParams) -> list[dict[str, object]]:
    """What the model would see at a place, part by part: arguments are those of any request at a position."""
    snapshot = wire.snapshot_of(ls.workspace, where.text_document.uri)
    if snapshot is None:
        return []
    cursor = wire.offset_of(ls.workspace, where.text_document.uri, where.position)
    return [asdict(part) for part in ls.session.show_context(snapshot, cursor)]


@server.feature(types.TEXT_DOCUMENT_DID_CLOSE)
def did_close(ls: Server, params: types.DidCloseTextDocumentParams) -> None:
    ls.session.document_closed(params.text_document.uri)


# Without options pygls knows the feature but does not advertise it.
@server.feature(types.TEXT_DOCUMENT_INLINE_COMPLETION, types.InlineCompletionOptions())
async def inline_completion(ls: Server, params: types.InlineCompletionParams) -> types.InlineCompletionList:
    answer = await _answer(ls, params)
    return wire.inline_items(answer, ls.workspace, params.text_document.uri)


async def completion(ls: Server, params: types.CompletionParams) -> types.CompletionList:
    answer = await _answer(ls, params)
    return wire.completion_items(answer, ls.workspace, params.text_document.uri)


def _document_changed(ls: Server, uri: str) -> None:
    snapshot = wire.snapshot_of(ls.workspace, uri)
    if snapshot is not None:
        ls.session.document_changed(snapshot)


async def _answer(ls: Server, params: types.InlineCompletionParams | types.CompletionParams) -> Answer:
    """The answer for the document as it is now; empty if it has changed or gone by the time it is there."""
    uri = params.text_document.uri
    asked = wire.snapshot_of(ls.workspace, uri)
    if asked is None:
        return Answer(Reason.NOT_OPEN)
    answer = await ls.session.complete(asked, wire.offset_of(ls.workspace, uri, params.position))
    now = wire.snapshot_of(ls.workspace, uri)
    return answer if now == asked else Answer(Reason.STALE)


async def _pull_settings(ls: Server) -> None:
    wanted = types.ConfigurationParams([types.ConfigurationItem(section=settings.SECTION)])
    sections = await ls.workspace_configuration_async(wanted)
    if sections and sections[0]:  # An editor without any says {}, which must not undo its initialization options.
        await ls.session.configure(ls.configure(sections[0]))


def serve_stdio() -> int:
    """Speaks LSP over standard input and output until the editor says `exit` or goes away."""
    memory.no_core_dump()
    wire.quiet_pygls()
    logging.basicConfig(stream=sys.stderr, format="%(levelname)s %(name)s: %(message)s")
    # A library that prints would break the protocol; so only we know where the real standard output is.
    protocol_out = os.fdopen(os.dup(sys.stdout.fileno()), "wb")
    os.dup2(sys.stderr.fileno(), sys.stdout.fileno())
    server.start_io(sys.stdin.buffer, protocol_out)
    return 0
