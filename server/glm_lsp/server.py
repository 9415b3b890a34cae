"""The language server: every LSP feature in a few lines, and what reaches the editor unasked."""

import asyncio
import logging
import os
import sys
from collections.abc import Awaitable, Iterable
from dataclasses import asdict
from typing import Any, TypeVar

from lsprotocol import types
from pygls.exceptions import (
    JsonRpcContentModified,
    JsonRpcException,
    JsonRpcInvalidParams,
    JsonRpcRequestCancelled,
)
from pygls.lsp.server import LanguageServer

from glm_lsp import __version__, settings, wire, wire_fixes
from glm_lsp.data import Answer, EngineState, Reason, Snapshot
from glm_lsp.engine import memory
from glm_lsp.errors import GlmLspError, StaleError
from glm_lsp.fix.values import NoRepair, Problem, Repair
from glm_lsp.repairs import Repairs
from glm_lsp.scheduler import habits
from glm_lsp.session import Reporter, Session
from glm_lsp.status import Status, StatusFeed

log = logging.getLogger(__name__)

AT_ONCE_SECONDS = 2.5
"""For the repairs of a client that does not resolve actions; its user waits for the menu."""

T = TypeVar("T")

STATUS = "glm-lsp/status"


class Server(LanguageServer):
    """pygls's server with our session in it."""

    def __init__(self) -> None:
        super().__init__("glm-lsp", __version__, protocol_cls=wire.Protocol)
        self.session = Session(Reporter(self._show_state, self._show_problem, self._touch_status), habits())
        self._status = StatusFeed(self.session.status, self._send_status)
        self.repairs = Repairs(self.session, self._publish)
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

    def tell(self, words: str) -> None:
        """Says how an attempt ended, where the user is waiting for it."""
        self.window_show_message(types.ShowMessageParams(types.MessageType.Info, f"glm-lsp: {words}"))

    def fitting(self, action: types.CodeAction) -> types.CodeAction:
        """The action as this client can read it."""
        if action.edit is not None and not wire_fixes.knows_versions(self.client_capabilities):
            action.edit = wire_fixes.unversioned(action.edit)
        return action

    async def apply(self, edit: types.WorkspaceEdit, label: str, proof: str) -> dict[str, object]:
        """Has the editor make an edit, and says whether it did."""
        if not wire_fixes.knows_versions(self.client_capabilities):
            edit = wire_fixes.unversioned(edit)
        result = await self.workspace_apply_edit_async(types.ApplyWorkspaceEditParams(edit, label))
        return {"applied": result.applied, "title": label, "proof": proof, "why": result.failure_reason or ""}

    async def trying(self, work: Awaitable[T]) -> T:
        """Work that the user waits for: with progress, which can be cancelled, and its failures in LSP's words."""
        task = asyncio.ensure_future(work)
        with wire_fixes.Attempting(self, task):
            try:
                return await task
            except asyncio.CancelledError:
                current = asyncio.current_task()
                if current is not None and current.cancelling():
                    task.cancel()
                    raise
                raise JsonRpcRequestCancelled("the repair was cancelled") from None
            except StaleError:
                raise content_modified() from None
            except GlmLspError as error:
                self._show_problem(f"glm-lsp: {error}")
                raise JsonRpcException(str(error), int(types.LSPErrorCodes.RequestFailed)) from error

    def _complain(self, problem: str) -> None:
        """Says what is wrong with a setting, once, however often the editor sends it."""
        if problem not in self._complaints:
            self._complaints.add(problem)
            self._show_problem(f"glm-lsp: {problem}")

    def _show_state(self, state: EngineState) -> None:
        log.info("engine: %s %d%%", state.name, state.progress)
        self._progress.follow(state)

    def _publish(self, snapshot: Snapshot, problems: Iterable[Problem]) -> None:
        """Own diagnostics, pushed to clients that do not ask for them."""
        is_open = wire.snapshot_of(self.workspace, snapshot.uri) == snapshot
        if wire_fixes.pulls_diagnostics(self.client_capabilities):
            return
        found = wire_fixes.diagnostics_of(problems, self.workspace, snapshot.uri) if is_open else []
        version = snapshot.version if is_open else None
        self.text_document_publish_diagnostics(types.PublishDiagnosticsParams(snapshot.uri, found, version))

    def _touch_status(self) -> None:
        self._status.touch()

    def _send_status(self, status: Status) -> None:
        self.protocol.notify(STATUS, status.as_json())

    def _show_problem(self, problem: str) -> None:
        log.warning("%s", problem)
        self.window_show_message(types.ShowMessageParams(types.MessageType.Warning, problem))


server = Server()


@server.feature(types.INITIALIZE)
def initialize(ls: Server, params: types.InitializeParams) -> None:
    ls.session.settings = ls.configure(params.initialization_options)
    if not wire.knows_inline_completion(params.capabilities):
        # To a client that knows both, every key would cost two requests. Vim's ALE takes empty options for none.
        ls.feature(types.TEXT_DOCUMENT_COMPLETION, types.CompletionOptions(resolve_provider=False))(completion)
    resolves = wire_fixes.resolves_edits(params.capabilities)
    actions = types.CodeActionOptions([types.CodeActionKind.QuickFix], resolve_provider=resolves)
    ls.feature(types.TEXT_DOCUMENT_CODE_ACTION, actions)(code_action if resolves else code_action_at_once)
    if wire_fixes.pulls_diagnostics(params.capabilities):
        ls.feature(types.TEXT_DOCUMENT_DIAGNOSTIC, types.DiagnosticOptions(False, False))(diagnostic)


@server.feature(types.INITIALIZED)
async def initialized(ls: Server, _params: types.InitializedParams) -> None:
    ls.session.surroundings.follow(wire.folders(ls.workspace))
    if wire.can_watch_files(ls.client_capabilities):
        ls.client_register_capability(wire.file_watchers())
    if wire.can_be_asked_for_settings(ls.client_capabilities):
        await _pull_settings(ls)


@server.feature(types.SHUTDOWN)
async def shutdown(ls: Server, _params: None) -> None:
    await ls.repairs.close()
    await ls.session.close()


@server.feature(types.WORKSPACE_DID_CHANGE_CONFIGURATION)
async def did_change_configuration(ls: Server, params: types.DidChangeConfigurationParams) -> None:
    pushed = wire.section_of(params.settings, settings.SECTION)
    if pushed is not None:
        await ls.session.configure(ls.configure(pushed))
        ls.repairs.settings_changed()
    elif wire.can_be_asked_for_settings(ls.client_capabilities):
        await _pull_settings(ls)


@server.feature(types.TEXT_DOCUMENT_DID_OPEN)
def did_open(ls: Server, params: types.DidOpenTextDocumentParams) -> None:
    ls.session.warm_up()
    _document_changed(ls, params.text_document.uri)


@server.feature(types.TEXT_DOCUMENT_DID_CHANGE)
def did_change(ls: Server, params: types.DidChangeTextDocumentParams) -> None:
    _document_changed(ls, params.text_document.uri, wire.is_typed_in_several_places(params))


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


@server.feature(types.TEXT_DOCUMENT_DID_CLOSE)
def did_close(ls: Server, params: types.DidCloseTextDocumentParams) -> None:
    ls.session.document_closed(params.text_document.uri)
    ls.repairs.document_closed(params.text_document.uri)


# Without options pygls knows the feature but does not advertise it.
@server.feature(types.TEXT_DOCUMENT_INLINE_COMPLETION, types.InlineCompletionOptions())
async def inline_completion(ls: Server, params: types.InlineCompletionParams) -> types.InlineCompletionList:
    answer = await _answer(ls, params)
    return wire.inline_items(answer, ls.workspace, params.text_document.uri)


async def completion(ls: Server, params: types.CompletionParams) -> types.CompletionList:
    answer = await _answer(ls, params)
    return wire.completion_items(answer, ls.workspace, params.text_document.uri)


def _document_changed(ls: Server, uri: str, several: bool = False) -> None:
    snapshot = wire.snapshot_of(ls.workspace, uri)
    if snapshot is not None:
        ls.session.document_changed(snapshot, several)
        ls.repairs.document_changed(snapshot)


async def _answer(ls: Server, params: types.InlineCompletionParams | types.CompletionParams) -> Answer:
    """The answer for the document as it is now; empty if it has changed or gone by the time it is there."""
    uri = params.text_document.uri
    asked = wire.snapshot_of(ls.workspace, uri)
    if asked is None:
        return Answer(Reason.NOT_OPEN)
    cursor = wire.offset_of(ls.workspace, uri, params.position)
    selected = wire.selected(ls.workspace, params)
    place = selected.applied_to(asked) if selected else (asked, cursor)
    answer = await ls.session.complete(*place, wire.is_on_purpose(params))
    if wire.snapshot_of(ls.workspace, uri) != asked:
        return Answer(Reason.STALE)
    return answer.behind(selected) if selected else answer


async def code_action(ls: Server, params: types.CodeActionParams) -> list[types.CodeAction]:
    """Attempts, listed at once without the model, and repairs that were worked out before."""
    snapshot = wire.snapshot_of(ls.workspace, params.text_document.uri)
    if snapshot is None or not wire_fixes.wants_quick_fixes(params.context):
        return []
    found: list[tuple[Problem, types.Diagnostic | None]]
    found = wire_fixes.problems_of(params.context.diagnostics, params.range, ls.workspace, snapshot.uri)
    known = ls.repairs.known(snapshot.uri)
    if not params.context.diagnostics:
        found = [(one, None) for one in wire_fixes.within(known, params.range, ls.workspace, snapshot.uri)]
    problems = [problem for problem, _ in found]
    ls.repairs.heard(snapshot, problems)
    listed = [_action(ls, snapshot, problem, shown) for problem, shown in found]
    for kind in dict.fromkeys(problem.kind for problem in problems):
        alike = [one for one in known if one.kind == kind]
        if len(alike) > 1:
            listed.append(wire_fixes.attempt_all(alike, snapshot))
    return listed


def _action(ls: Server, snapshot: Snapshot, problem: Problem, shown: types.Diagnostic | None) -> types.CodeAction:
    ready = ls.repairs.ready(snapshot, problem)
    if ready is None:
        return wire_fixes.attempt(problem, shown, snapshot)
    return ls.fitting(wire_fixes.proven(problem, shown, ready, ls.workspace, snapshot))


async def code_action_at_once(ls: Server, params: types.CodeActionParams) -> list[types.CodeAction]:
    """For clients that never ask again: repairs only, as many as a short time allows."""
    listed = await code_action(ls, params)
    proven = [one for one in listed if one.edit is not None]
    try:
        async with asyncio.timeout(AT_ONCE_SECONDS):
            for attempt in (one for one in listed if one.edit is None):
                snapshot, problems = _asked(ls, attempt)
                repair = await ls.repairs.repair(snapshot, problems[0]) if len(problems) == 1 else None
                if isinstance(repair, Repair):
                    shown = attempt.diagnostics[0] if attempt.diagnostics else None
                    action = wire_fixes.proven(problems[0], shown, repair, ls.workspace, snapshot)
                    proven.append(ls.fitting(action))
    except (TimeoutError, GlmLspError) as error:
        log.info("quick fixes at once: %s", type(error).__name__)
    return proven


@server.feature(types.CODE_ACTION_RESOLVE)
async def resolve(ls: Server, action: types.CodeAction) -> types.CodeAction:
    """The action with its proven edit or, after the user was told why there is none, without one."""
    snapshot, problems = _asked(ls, action)
    if action.edit is not None:
        return action
    if len(problems) > 1:
        done = await ls.trying(ls.repairs.repair_all(snapshot, {problem.kind for problem in problems}))
        if done.repaired:
            action.edit = wire_fixes.workspace_edit(done.edits, ls.workspace, snapshot)
        ls.tell(done.words)
        return ls.fitting(action)
    repair = await ls.trying(ls.repairs.repair(snapshot, problems[0]))
    if isinstance(repair, NoRepair):
        ls.tell(repair.why)
        return action
    log.info("repair %s", wire_fixes.said_of(repair))
    action.edit = wire_fixes.workspace_edit([repair.edit], ls.workspace, snapshot)
    return ls.fitting(action)


@server.command("glm-lsp.fix")
async def fix(ls: Server, *arguments: Any) -> dict[str, object]:
    """Repairs the first problem at a place that can be repaired, and says what was done or why nothing was."""
    snapshot, problems = await _problems_at(ls, arguments)
    why = "there is nothing to repair here that glm-lsp knows of"
    for problem in problems:
        found = await ls.trying(ls.repairs.repair(snapshot, problem))
        if isinstance(found, Repair):
            edit = wire_fixes.workspace_edit([found.edit], ls.workspace, snapshot)
            return await ls.apply(edit, f"Repair: {problem.words}", wire_fixes.said_of(found))
        why = found.why
    ls.tell(why)
    return {"applied": False, "why": why}


@server.command("glm-lsp.fixAll")
async def fix_all(ls: Server, *arguments: Any) -> dict[str, object]:
    """Repairs all problems in the file of the kinds that are found at a place or, without a place, of all kinds."""
    snapshot, problems = await _problems_at(ls, arguments)
    done = await ls.trying(ls.repairs.repair_all(snapshot, {problem.kind for problem in problems}))
    if not done.repaired:
        ls.tell(done.words)
        return {"applied": False, "why": done.words}
    edit = wire_fixes.workspace_edit(done.edits, ls.workspace, snapshot)
    return await ls.apply(edit, "Repair all", done.words)


async def diagnostic(ls: Server, params: types.DocumentDiagnosticParams) -> types.RelatedFullDocumentDiagnosticReport:
    snapshot = wire.snapshot_of(ls.workspace, params.text_document.uri)
    problems = await ls.repairs.problems(snapshot) if snapshot else ()
    if snapshot is None or wire.snapshot_of(ls.workspace, snapshot.uri) != snapshot:
        return types.RelatedFullDocumentDiagnosticReport([])
    return types.RelatedFullDocumentDiagnosticReport(wire_fixes.diagnostics_of(problems, ls.workspace, snapshot.uri))


def _asked(ls: Server, action: types.CodeAction) -> tuple[Snapshot, list[Problem]]:
    """What an action is about, as the document is now. Raises ContentModified when it is no longer the same."""
    try:
        uri, version, problems = wire_fixes.asked(action)
    except ValueError as error:
        raise JsonRpcInvalidParams(str(error)) from error
    snapshot = wire.snapshot_of(ls.workspace, uri)
    if snapshot is None or snapshot.version != version:
        raise content_modified()
    return snapshot, problems


async def _problems_at(ls: Server, arguments: tuple[Any, ...]) -> tuple[Snapshot, list[Problem]]:
    """The document and the problems that a command's argument names, nearest first."""
    try:
        uri, start, end = wire_fixes.place(arguments[0] if arguments else None, ls.workspace)
    except ValueError as error:
        raise JsonRpcInvalidParams(f"{error}; for example [{{'uri': ..., 'position': ...}}]") from error
    snapshot = wire.snapshot_of(ls.workspace, uri)
    assert snapshot is not None
    problems = await ls.repairs.problems(snapshot)
    return snapshot, wire_fixes.touching(problems, start, end, snapshot)


def content_modified() -> JsonRpcException:
    """LSP's word for an answer that would be about a document of before."""
    return JsonRpcContentModified("the document has changed; ask again")


async def _pull_settings(ls: Server) -> None:
    wanted = types.ConfigurationParams([types.ConfigurationItem(section=settings.SECTION)])
    sections = await ls.workspace_configuration_async(wanted)
    if sections and sections[0]:  # An editor without any says {}, which must not undo its initialization options.
        await ls.session.configure(ls.configure(sections[0]))
        ls.repairs.settings_changed()


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
