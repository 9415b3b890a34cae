"""The language server: every LSP feature in a few lines; those of repairs are in `quick_fixes.py`."""

import asyncio
import logging
import os
import signal
import sys
from dataclasses import asdict
from typing import NoReturn

from lsprotocol import types

from glm_lsp import documents, quick_fixes, settings, wire
from glm_lsp.data import Answer, Reason
from glm_lsp.engine import footprint
from glm_lsp.lsp import Server

server = Server()


@server.feature(types.INITIALIZE)
def initialize(ls: Server, params: types.InitializeParams) -> None:
    ls.session.settings = ls.configure(params.initialization_options)
    if not wire.knows_inline_completion(params.capabilities):
        # To a client that knows both, every key would cost two requests. Vim's ALE takes empty options for none.
        ls.feature(types.TEXT_DOCUMENT_COMPLETION, types.CompletionOptions(resolve_provider=False))(completion)
    quick_fixes.offer(ls, params.capabilities)


@server.feature(types.INITIALIZED)
async def initialized(ls: Server, _params: types.InitializedParams) -> None:
    ls.session.surroundings.follow(wire.folders(ls.workspace))
    if wire.can_watch_files(ls.client_capabilities):
        ls.client_register_capability(wire.file_watchers())
    if wire.can_be_asked_for_settings(ls.client_capabilities):
        await _pull_settings(ls)


@server.feature(types.SHUTDOWN)
async def shutdown(ls: Server, _params: None) -> None:
    await ls.close()


@server.feature(types.TEXT_DOCUMENT_DID_OPEN)
def did_open(ls: Server, params: types.DidOpenTextDocumentParams) -> None:
    snapshot = documents.snapshot_of(ls.workspace, params.text_document.uri)
    if snapshot is not None:
        ls.session.document_opened(snapshot)
    _document_changed(ls, params.text_document.uri)


@server.feature(types.TEXT_DOCUMENT_DID_CHANGE)
def did_change(ls: Server, params: types.DidChangeTextDocumentParams) -> None:
    _document_changed(ls, params.text_document.uri, wire.is_typed_in_several_places(params))


@server.feature(types.TEXT_DOCUMENT_DID_CLOSE)
def did_close(ls: Server, params: types.DidCloseTextDocumentParams) -> None:
    ls.session.document_closed(params.text_document.uri)
    ls.repairs.document_closed(params.text_document.uri)


def _document_changed(ls: Server, uri: str, several: bool = False) -> None:
    snapshot = documents.snapshot_of(ls.workspace, uri)
    if snapshot is not None:
        ls.session.document_changed(snapshot, several)
        ls.repairs.document_changed(snapshot)


# Without options pygls knows the feature but does not advertise it.
@server.feature(types.TEXT_DOCUMENT_INLINE_COMPLETION, types.InlineCompletionOptions())
async def inline_completion(ls: Server, params: types.InlineCompletionParams) -> types.InlineCompletionList:
    answer = await _answer(ls, params)
    return wire.inline_items(answer, ls.workspace, params.text_document.uri)


async def completion(ls: Server, params: types.CompletionParams) -> types.CompletionList:
    answer = await _answer(ls, params)
    return wire.completion_items(answer, ls.workspace, params.text_document.uri)


async def _answer(ls: Server, params: types.InlineCompletionParams | types.CompletionParams) -> Answer:
    """The answer for the document as it is now; the scheduler's is empty once the document has changed or gone."""
    uri = params.text_document.uri
    asked = documents.snapshot_of(ls.workspace, uri)
    if asked is None:
        ls.session.ended(Reason.NOT_OPEN)
        return Answer(Reason.NOT_OPEN)
    cursor = documents.offset_of(ls.workspace, uri, params.position)
    selected = wire.selected(ls.workspace, params)
    return await ls.session.complete(asked, cursor, wire.is_on_purpose(params), selected)


@server.feature(types.TEXT_DOCUMENT_DID_SAVE)
def did_save(ls: Server, params: types.DidSaveTextDocumentParams) -> None:
    ls.session.surroundings.files_changed([params.text_document.uri])


@server.feature(types.WORKSPACE_DID_CHANGE_WATCHED_FILES)
def did_change_watched_files(ls: Server, params: types.DidChangeWatchedFilesParams) -> None:
    ls.session.surroundings.files_changed(change.uri for change in params.changes)


@server.feature(types.WORKSPACE_DID_CHANGE_WORKSPACE_FOLDERS)
def did_change_workspace_folders(ls: Server, _params: types.DidChangeWorkspaceFoldersParams) -> None:
    ls.session.surroundings.follow(wire.folders(ls.workspace))


@server.feature(types.WORKSPACE_DID_CHANGE_CONFIGURATION)
async def did_change_configuration(ls: Server, params: types.DidChangeConfigurationParams) -> None:
    pushed = wire.section_of(params.settings, settings.SECTION)
    if pushed is not None:
        await _take_settings(ls, pushed)
    elif wire.can_be_asked_for_settings(ls.client_capabilities):
        await _pull_settings(ls)


async def _pull_settings(ls: Server) -> None:
    wanted = types.ConfigurationParams([types.ConfigurationItem(section=settings.SECTION)])
    sections = await ls.workspace_configuration_async(wanted)
    if sections and sections[0]:  # An editor without any says {}, which must not undo its initialization options.
        await _take_settings(ls, sections[0])


async def _take_settings(ls: Server, raw: object) -> None:
    await ls.session.configure(ls.configure(raw))
    ls.repairs.settings_changed()


@server.command("glm-lsp.showContext")
def show_context(ls: Server, where: types.TextDocumentPositionParams) -> list[dict[str, object]]:
    """What the model would see at a place, part by part: arguments are those of any request at a position."""
    snapshot = documents.snapshot_of(ls.workspace, where.text_document.uri)
    if snapshot is None:
        return []
    cursor = documents.offset_of(ls.workspace, where.text_document.uri, where.position)
    return [asdict(part) for part in ls.session.show_context(snapshot, cursor)]


@server.command("glm-lsp.status")
def status(ls: Server) -> dict[str, object]:
    """What the notification `glm-lsp/status` says when something changes."""
    return ls.session.status().as_json()


@server.command("glm-lsp.restart")
async def restart(ls: Server) -> None:
    """Starts the engine again."""
    await ls.session.restart()


@server.command(wire.ACCEPTED)
def accepted(ls: Server) -> None:
    """The user has taken a suggestion."""
    ls.session.accepted()


def serve_stdio() -> NoReturn:
    """Speaks LSP over standard input and output until the editor says `exit` or goes away, and ends the process."""
    footprint.no_core_dump()
    documents.quiet_pygls()
    logging.basicConfig(stream=sys.stderr, format="%(levelname)s %(name)s: %(message)s")
    # A library that prints would break the protocol; so only we know where the real standard output is.
    protocol_out = os.fdopen(os.dup(sys.stdout.fileno()), "wb")
    os.dup2(sys.stderr.fileno(), sys.stdout.fileno())
    # Left to the system: Python would wait for the thread that reads standard input, and a handler of its own is not
    # called while the loop sleeps, if the signal came just before it.
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    asyncio.run(server.speak(sys.stdin.buffer, protocol_out))
