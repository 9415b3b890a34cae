"""Diagnostics, quick fixes and the commands that repair: what editors ask of `repairs`, and how they hear of it."""

import asyncio
import logging
from collections.abc import Awaitable
from typing import Any, TypeVar

from lsprotocol import types
from pygls.exceptions import (
    JsonRpcContentModified,
    JsonRpcException,
    JsonRpcInvalidParams,
    JsonRpcRequestCancelled,
)

from glm_lsp import documents, wire_fixes
from glm_lsp.data import Snapshot
from glm_lsp.errors import GlmLspError, StaleError
from glm_lsp.fix.values import NoRepair, Problem, Repair
from glm_lsp.lsp import Server
from glm_lsp.progress import Attempting
from glm_lsp.tasks import is_being_cancelled

log = logging.getLogger(__name__)

AT_ONCE_SECONDS = 2.5
"""For the repairs of a client that does not resolve actions; its user waits for the menu."""

POSSIBLE = "no tool was at hand to look again"

T = TypeVar("T")


def offer(ls: Server, capabilities: types.ClientCapabilities) -> None:
    """Adds the features and commands of this file, in the way that suits what the client can do."""
    resolves = wire_fixes.resolves_edits(capabilities)
    actions = types.CodeActionOptions([types.CodeActionKind.QuickFix], resolve_provider=resolves)
    ls.feature(types.TEXT_DOCUMENT_CODE_ACTION, actions)(code_action if resolves else code_action_at_once)
    ls.feature(types.CODE_ACTION_RESOLVE)(resolve)
    if wire_fixes.pulls_diagnostics(capabilities):
        ls.feature(types.TEXT_DOCUMENT_DIAGNOSTIC, types.DiagnosticOptions(False, False))(diagnostic)
    ls.command("glm-lsp.fix")(fix)
    ls.command("glm-lsp.fixAll")(fix_all)


async def diagnostic(ls: Server, params: types.DocumentDiagnosticParams) -> types.RelatedFullDocumentDiagnosticReport:
    snapshot = documents.snapshot_of(ls.workspace, params.text_document.uri)
    problems = await ls.repairs.problems(snapshot) if snapshot else ()
    if snapshot is None or documents.snapshot_of(ls.workspace, snapshot.uri) != snapshot:
        return types.RelatedFullDocumentDiagnosticReport([])
    return types.RelatedFullDocumentDiagnosticReport(wire_fixes.diagnostics_of(problems, ls.workspace, snapshot.uri))


async def code_action(ls: Server, params: types.CodeActionParams) -> list[types.CodeAction]:
    """Attempts, listed at once without the model, and repairs that were worked out before."""
    snapshot = documents.snapshot_of(ls.workspace, params.text_document.uri)
    if snapshot is None or not wire_fixes.wants_quick_fixes(params.context):
        return []
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
            listed.append(wire_fixes.attempt_all(alike, snapshot.uri, ls.repairs.mark(snapshot)))
    return listed


async def code_action_at_once(ls: Server, params: types.CodeActionParams) -> list[types.CodeAction]:
    """For clients that never ask again: repairs only, as many as a short time allows.

    Raises ContentModified, since such clients may know no versions either.
    """
    asked = documents.snapshot_of(ls.workspace, params.text_document.uri)
    listed = await code_action(ls, params)
    proven = [one for one in listed if one.edit is not None]
    try:
        async with asyncio.timeout(AT_ONCE_SECONDS):
            for attempt in (one for one in listed if one.edit is None):
                snapshot, problems = _asked(ls, attempt)
                if len(problems) > 1 or ls.repairs.is_hopeless(snapshot, problems[0]):
                    continue
                repair = await ls.repairs.repair(snapshot, problems[0])
                if isinstance(repair, Repair):
                    shown = attempt.diagnostics[0] if attempt.diagnostics else None
                    action = wire_fixes.proven(problems[0], shown, repair, ls.workspace, snapshot)
                    proven.append(_fitting(ls, action))
    except (TimeoutError, GlmLspError) as error:
        log.info("quick fixes at once: %s", type(error).__name__)
    if documents.snapshot_of(ls.workspace, params.text_document.uri) != asked:
        raise _content_modified()
    return proven


async def resolve(ls: Server, action: types.CodeAction) -> types.CodeAction:
    """The action with its proven edit or, after the user was told why there is none, without one."""
    if action.edit is not None:  # It was worked out before, and carries nothing that says what it is about.
        return action
    snapshot, problems = _asked(ls, action)
    if len(problems) > 1:
        done = await _trying(ls, ls.repairs.repair_all(snapshot, {problem.kind for problem in problems}))
        if done.repaired:
            action.edit = wire_fixes.workspace_edit(done.edits, ls.workspace, snapshot)
        ls.tell(done.words)
        return _fitting(ls, action)
    repair = await _trying(ls, ls.repairs.repair(snapshot, problems[0]))
    if isinstance(repair, NoRepair):
        ls.tell(repair.why)
        return action
    log.info("repair %s", wire_fixes.said_of(repair))
    if not repair.judge:
        ls.tell(f"a possible repair, {wire_fixes.said_of(repair)}: {POSSIBLE}")
    action.edit = wire_fixes.workspace_edit([repair.edit], ls.workspace, snapshot)
    return _fitting(ls, action)


async def fix(ls: Server, *arguments: Any) -> dict[str, object]:
    """Repairs the first problem at a place that can be repaired, and says what was done or why nothing was."""
    snapshot, problems = await _problems_at(ls, arguments)
    why = "there is nothing to repair here that glm-lsp knows of"
    for problem in problems:
        found = await _trying(ls, ls.repairs.repair(snapshot, problem))
        if isinstance(found, Repair):
            edit = wire_fixes.workspace_edit([found.edit], ls.workspace, snapshot)
            return await _apply(ls, edit, wire_fixes.title(problem, found), wire_fixes.said_of(found))
        why = found.why
    ls.tell(why)
    return {"applied": False, "why": why}


async def fix_all(ls: Server, *arguments: Any) -> dict[str, object]:
    """Repairs all problems in the file of the kinds that are found at a place or, without a place, of all kinds."""
    snapshot, problems = await _problems_at(ls, arguments)
    done = await _trying(ls, ls.repairs.repair_all(snapshot, {problem.kind for problem in problems}))
    if not done.repaired:
        ls.tell(done.words)
        return {"applied": False, "why": done.words}
    edit = wire_fixes.workspace_edit(done.edits, ls.workspace, snapshot)
    return await _apply(ls, edit, "Repair all", done.words)


def _action(ls: Server, snapshot: Snapshot, problem: Problem, shown: types.Diagnostic | None) -> types.CodeAction:
    ready = ls.repairs.ready(snapshot, problem)
    if ready is None:
        return wire_fixes.attempt(problem, shown, snapshot.uri, ls.repairs.mark(snapshot))
    return _fitting(ls, wire_fixes.proven(problem, shown, ready, ls.workspace, snapshot))


def _asked(ls: Server, action: types.CodeAction) -> tuple[Snapshot, list[Problem]]:
    """What an action is about, as the document is now. Raises ContentModified when it is no longer the same."""
    try:
        uri, mark, problems = wire_fixes.asked(action)
    except ValueError as error:
        raise JsonRpcInvalidParams(str(error)) from error
    snapshot = documents.snapshot_of(ls.workspace, uri)
    if snapshot is None or ls.repairs.mark(snapshot) != mark:
        raise _content_modified()
    return snapshot, problems


async def _problems_at(ls: Server, arguments: tuple[Any, ...]) -> tuple[Snapshot, list[Problem]]:
    """The document and the problems that a command's argument names, nearest first."""
    try:
        uri, start, end = wire_fixes.place(arguments[0] if arguments else None, ls.workspace)
    except ValueError as error:
        raise JsonRpcInvalidParams(f"{error}; for example [{{'uri': ..., 'position': ...}}]") from error
    snapshot = documents.snapshot_of(ls.workspace, uri)
    assert snapshot is not None
    problems = await ls.repairs.problems(snapshot)
    return snapshot, wire_fixes.touching(problems, start, end, snapshot)


async def _trying(ls: Server, work: Awaitable[T]) -> T:
    """Work that the user waits for: with progress, which can be cancelled, and its failures in LSP's words."""
    task = asyncio.ensure_future(work)
    with Attempting(ls, task):
        try:
            return await task
        except asyncio.CancelledError:
            if is_being_cancelled():
                task.cancel()
                raise
            raise JsonRpcRequestCancelled("the repair was cancelled") from None
        except StaleError:
            raise _content_modified() from None
        except GlmLspError as error:
            ls.warn(f"glm-lsp: {error}")
            raise JsonRpcException(str(error), int(types.LSPErrorCodes.RequestFailed)) from error


async def _apply(ls: Server, edit: types.WorkspaceEdit, label: str, proof: str) -> dict[str, object]:
    """Has the editor make an edit, and says whether it did."""
    if not wire_fixes.knows_versions(ls.client_capabilities):
        edit = wire_fixes.unversioned(edit)
    result = await ls.workspace_apply_edit_async(types.ApplyWorkspaceEditParams(edit, label))
    return {"applied": result.applied, "title": label, "proof": proof, "why": result.failure_reason or ""}


def _fitting(ls: Server, action: types.CodeAction) -> types.CodeAction:
    """The action as this client can read it."""
    if action.edit is not None and not wire_fixes.knows_versions(ls.client_capabilities):
        action.edit = wire_fixes.unversioned(action.edit)
    return action


def _content_modified() -> JsonRpcException:
    """LSP's word for an answer that would be about a document of before."""
    return JsonRpcContentModified("the document has changed; ask again")
