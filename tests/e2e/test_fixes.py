"""Quick fixes as editors see them: listed, resolved, applied, and refused when the document has changed."""

import asyncio
import json
from typing import Any

import pytest
from lsprotocol import types
from pygls.exceptions import JsonRpcException

from tests.e2e.editor import URI, Editor, editor

BROKEN = "def area(width, height:\n    return width * height\n"
WHOLE = "def area(width, height):\n    return width * height\n"
COMPARED = "def check(value):\n    if value == None:\n        return 1\n    return 2\n"


def capabilities(resolve: bool = True, pull: bool = False) -> types.ClientCapabilities:
    support = types.ClientCodeActionResolveOptions(["edit"]) if resolve else None
    return types.ClientCapabilities(
        text_document=types.TextDocumentClientCapabilities(
            inline_completion=types.InlineCompletionClientCapabilities(),
            code_action=types.CodeActionClientCapabilities(data_support=resolve, resolve_support=support),
            diagnostic=types.DiagnosticClientCapabilities() if pull else None,
        ),
        workspace=types.WorkspaceClientCapabilities(
            apply_edit=True, workspace_edit=types.WorkspaceEditClientCapabilities(document_changes=True)
        ),
        window=types.WindowClientCapabilities(work_done_progress=True),
    )


async def pushed(ed: Editor, uri: str = URI) -> list[types.Diagnostic]:
    """The diagnostics of a document, once there are some."""
    async with asyncio.timeout(20):
        while not ed.client.diagnostics.get(uri):
            await asyncio.sleep(0.02)
    return list(ed.client.diagnostics[uri])


async def actions(
    ed: Editor, diagnostics: list[types.Diagnostic], where: types.Range | None = None, uri: str = URI
) -> list[Any]:
    where = where or (diagnostics[0].range if diagnostics else types.Range(types.Position(0, 0), types.Position(0, 0)))
    context = types.CodeActionContext(diagnostics)
    params = types.CodeActionParams(types.TextDocumentIdentifier(uri), where, context)
    return list(await asyncio.wait_for(ed.client.text_document_code_action_async(params), 20) or [])


async def resolved(ed: Editor, action: types.CodeAction) -> types.CodeAction:
    return await asyncio.wait_for(ed.client.code_action_resolve_async(action), 60)


def applied(ed: Editor, edit: types.WorkspaceEdit | None) -> str:
    """The document with an edit in it that is for its version."""
    assert edit is not None
    (change,) = edit.document_changes or ()
    assert isinstance(change, types.TextDocumentEdit)
    assert change.text_document.version == ed.version
    text = ed.text
    for one in reversed(list(change.edits)):
        assert isinstance(one, types.TextEdit)
        start, end = offset(ed, one.range.start), offset(ed, one.range.end)
        text = text[:start] + one.new_text + text[end:]
    return text


def offset(ed: Editor, position: types.Position) -> int:
    start = sum(len(line) for line in ed.text.splitlines(keepends=True)[: position.line])
    return next(at for at in range(start, len(ed.text) + 1) if ed.position(at) == position)


def diagnostic(ed: Editor, part: str, message: str, source: str = "tool", code: str = "") -> types.Diagnostic:
    start = ed.text.index(part)
    where = types.Range(ed.position(start), ed.position(start + len(part)))
    return types.Diagnostic(where, message, source=source, code=code or None)


async def test_a_syntax_error_is_reported_listed_resolved_and_gone() -> None:
    async with editor(client_capabilities=capabilities()) as ed:
        ed.open(BROKEN)
        found = await pushed(ed)
        (action,) = await actions(ed, found)
        assert action.title.startswith("Try to repair: ")
        assert action.edit is None
        done = await resolved(ed, action)
        assert applied(ed, done.edit) == WHOLE
        ed.insert(len("def area(width, height"), ")")
        async with asyncio.timeout(20):
            while ed.client.diagnostics[URI]:
                await asyncio.sleep(0.02)


async def test_diagnostics_are_pulled_by_clients_that_pull() -> None:
    async with editor(client_capabilities=capabilities(pull=True), options={"diagnostics.ruff": False}) as ed:
        ed.open(BROKEN)
        params = types.DocumentDiagnosticParams(types.TextDocumentIdentifier(URI))
        report = await ed.client.text_document_diagnostic_async(params)
        assert isinstance(report, types.RelatedFullDocumentDiagnosticReport)
        assert [one.source for one in report.items] == ["glm-lsp"]
        assert "')' is missing" in report.items[0].message
        assert not ed.client.diagnostics.get(URI)


async def test_what_another_server_reports_is_not_said_twice() -> None:
    async with editor(client_capabilities=capabilities(), options={"diagnostics.ruff": False}) as ed:
        ed.open(BROKEN)
        assert await pushed(ed)
        await actions(ed, [diagnostic(ed, "height:", '"(" was not closed', "Other")])
        async with asyncio.timeout(20):
            while ed.client.diagnostics[URI]:
                await asyncio.sleep(0.02)


async def test_no_diagnostics_where_they_are_switched_off() -> None:
    options = {"diagnostics": {"enable": False, "ruff": False}}
    async with editor(client_capabilities=capabilities(pull=True), options=options) as ed:
        ed.open(BROKEN)
        params = types.DocumentDiagnosticParams(types.TextDocumentIdentifier(URI))
        report = await ed.client.text_document_diagnostic_async(params)
        assert isinstance(report, types.RelatedFullDocumentDiagnosticReport)
        assert not report.items


async def test_a_document_that_changed_is_refused_with_content_modified() -> None:
    async with editor(client_capabilities=capabilities()) as ed:
        ed.open(BROKEN)
        (action,) = await actions(ed, await pushed(ed))
        ed.insert(0, "# one more line\n")
        with pytest.raises(JsonRpcException) as refused:
            await resolved(ed, action)
        assert refused.value.code == types.LSPErrorCodes.ContentModified


async def test_what_was_found_in_another_text_is_not_listed() -> None:
    async with editor(client_capabilities=capabilities(), options={"fix.whileIdle": False}) as ed:
        ed.open(BROKEN)
        await pushed(ed)
        assert await actions(ed, [])
        ed.insert(0, "# one more line\n")
        assert not await actions(ed, [])


async def test_a_change_while_the_model_writes_is_refused_too() -> None:
    async with editor(client_capabilities=capabilities(), options={"fix.whileIdle": False}) as ed:
        ed.open(COMPARED)
        (action,) = await actions(ed, [diagnostic(ed, "value == None", "use `is`", "Other", "odd")])
        asked = asyncio.ensure_future(resolved(ed, action))
        ed.insert(0, "# one more line\n")
        with pytest.raises(JsonRpcException) as refused:
            await asked
        assert refused.value.code == types.LSPErrorCodes.ContentModified


async def test_an_attempt_shows_progress_and_can_be_cancelled() -> None:
    async with editor(client_capabilities=capabilities(), options={"fix.whileIdle": False}) as ed:
        ed.open(COMPARED)
        (action,) = await actions(ed, [diagnostic(ed, "value == None", "use `is`", "Other", "odd")])
        asked = asyncio.ensure_future(resolved(ed, action))
        async with asyncio.timeout(20):
            while not (tokens := [token for token in ed.client.progress_reports if "repairing" in begun(ed, token)]):
                await asyncio.sleep(0.01)
        ed.client.window_work_done_progress_cancel(types.WorkDoneProgressCancelParams(tokens[0]))
        with pytest.raises(JsonRpcException) as refused:
            await asked
        assert refused.value.code == types.LSPErrorCodes.RequestCancelled


def begun(ed: Editor, token: Any) -> str:
    """The title of a progress report."""
    return next((str(one.title) for one in ed.client.progress_reports[token] if hasattr(one, "title")), "")


async def test_all_problems_of_a_file_are_repaired_by_one_command() -> None:
    text = "import os,, sys\n\nx = [1,, 2]\nprint(os, sys, x)\n"
    async with editor(client_capabilities=capabilities(), options={"diagnostics.ruff": False}) as ed:
        ed.open(text)
        asked: list[types.ApplyWorkspaceEditParams] = []

        @ed.client.feature(types.WORKSPACE_APPLY_EDIT)
        def apply(params: types.ApplyWorkspaceEditParams) -> types.ApplyWorkspaceEditResult:
            asked.append(params)
            return types.ApplyWorkspaceEditResult(applied=True)

        said = await run(ed, "glm-lsp.fixAll", {"uri": URI})
        assert said["applied"] is True
        assert applied(ed, asked[0].edit) == text.replace(",,", ",")


async def test_a_repair_that_cannot_be_proven_is_explained_and_not_applied() -> None:
    async with editor(client_capabilities=capabilities(), options={"fix.whileIdle": False}) as ed:
        ed.open("value = 1\n")
        (action,) = await actions(ed, [diagnostic(ed, "value", "`value` is a bad name", "Ruff", "N999")])
        done = await resolved(ed, action)
        assert done.edit is None
        assert "does not report this" in await ed.message("does not report this")


async def test_a_client_without_resolve_gets_edits_at_once() -> None:
    async with editor(client_capabilities=capabilities(resolve=False)) as ed:
        ed.open(BROKEN)
        (action,) = await actions(ed, await pushed(ed))
        assert applied(ed, action.edit) == WHOLE
        assert action.is_preferred


async def test_a_repair_worked_out_while_idle_is_listed_with_its_proof() -> None:
    async with editor(client_capabilities=capabilities()) as ed:
        ed.open(BROKEN)
        found = await pushed(ed)
        async with asyncio.timeout(30):
            while not (listed := await actions(ed, found))[0].is_preferred:
                await asyncio.sleep(1.2)  # asking is what an editor does when the cursor moves; it puts thinking off
        assert "checked by the parser" in listed[0].title
        assert applied(ed, listed[0].edit) == WHOLE


async def test_the_command_repairs_and_applies() -> None:
    async with editor(client_capabilities=capabilities()) as ed:
        ed.open(BROKEN)
        asked: list[types.ApplyWorkspaceEditParams] = []

        @ed.client.feature(types.WORKSPACE_APPLY_EDIT)
        def apply(params: types.ApplyWorkspaceEditParams) -> types.ApplyWorkspaceEditResult:
            asked.append(params)
            return types.ApplyWorkspaceEditResult(applied=True)

        where = {"textDocument": {"uri": URI}, "position": {"line": 0, "character": 3}}
        said = await run(ed, "glm-lsp.fix", where)
        assert said["applied"] is True
        assert applied(ed, asked[0].edit) == WHOLE
        nowhere = await run(ed, "glm-lsp.fix", {"uri": URI, "position": {"line": 1, "character": 0}})
        assert nowhere["applied"] is False
        assert nowhere["why"]


async def test_all_of_a_kind_are_repaired() -> None:
    async with editor(client_capabilities=capabilities(), options={"diagnostics.ruff": False}) as ed:
        ed.open("a = [1,, 2]\nb = 1\nc = [3,, 4]\n")
        found = await pushed(ed)
        assert len(found) == 2
        listed = await actions(ed, found[:1])
        assert "all 2" in listed[-1].title
        done = await resolved(ed, listed[-1])
        assert applied(ed, done.edit) == "a = [1, 2]\nb = 1\nc = [3, 4]\n"


async def run(ed: Editor, command: str, *arguments: Any) -> dict[str, Any]:
    params = types.ExecuteCommandParams(command, list(arguments))
    answer = await asyncio.wait_for(ed.client.workspace_execute_command_async(params), 60)
    return dict(json.loads(json.dumps(answer, default=lambda value: value._asdict())))


async def test_odd_requests_get_clear_answers() -> None:
    async with editor(client_capabilities=capabilities(), options={"fix.whileIdle": False}) as ed:
        ed.open(BROKEN)
        found = await pushed(ed)
        far = types.Range(types.Position(10_000, 7), types.Position(2_000_000_000, 3))
        outside = types.Diagnostic(far, "far away", source="tool")
        listed = await actions(ed, [outside], far)
        assert [one.title for one in listed] == ["Try to repair: far away"]
        many = [types.Diagnostic(found[0].range, f"message {number}", source="tool") for number in range(10_000)]
        assert 0 < len(await actions(ed, many)) <= 25
        huge = types.Diagnostic(found[0].range, "\x00\x1b[31m\n" + "x" * 1_000_000, source="tool")
        (action,) = await actions(ed, [huge])
        assert action.title.isprintable()
        assert len(action.title) < 120
        other = types.CodeActionParams(
            types.TextDocumentIdentifier("file:///not/open.py"), far, types.CodeActionContext([outside])
        )
        assert not await ed.client.text_document_code_action_async(other)
        with pytest.raises(JsonRpcException, match="not one of glm-lsp's"):
            await resolved(ed, types.CodeAction("somebody else's"))
        with pytest.raises(JsonRpcException, match="not one of glm-lsp's"):
            await resolved(ed, types.CodeAction("about nothing", data={"uri": URI, "mark": "", "problems": []}))
        with pytest.raises(JsonRpcException, match="not open"):
            await run(ed, "glm-lsp.fix", {"uri": "file:///not/open.py", "position": {"line": 0, "character": 0}})
        with pytest.raises(JsonRpcException, match="must have"):
            await run(ed, "glm-lsp.fix", 7)
        only = types.CodeActionContext(found, only=[types.CodeActionKind.Refactor])
        params = types.CodeActionParams(types.TextDocumentIdentifier(URI), found[0].range, only)
        assert not await ed.client.text_document_code_action_async(params)
        assert applied(ed, (await resolved(ed, (await actions(ed, found))[0])).edit) == WHOLE
