"""Quick fixes and the odd ways of clients: what they cannot do, what they take back, what they hand over."""

import asyncio
import sys
import time
from pathlib import Path
from typing import Any

import pytest
from lsprotocol import types
from pygls.exceptions import JsonRpcException

from tests.e2e.editor import URI, editor
from tests.e2e.other_server import other_server
from tests.e2e.test_fixes import BROKEN, COMPARED, WHOLE, actions, applied, capabilities, diagnostic, pushed, resolved

QUIET: dict[str, Any] = {"fix.whileIdle": False}
GO = "package a\n\nfunc f() int {\n\treturn g(1\n}\n"
GO_WHOLE = GO.replace("g(1", "g(1)")


def plain(**changes: Any) -> types.ClientCapabilities:
    """A client that knows no `documentChanges`."""
    made = capabilities(**changes)
    made.workspace = types.WorkspaceClientCapabilities(apply_edit=True)
    return made


def only_edit(edit: types.WorkspaceEdit | None) -> types.TextEdit:
    assert edit is not None and edit.document_changes is not None
    (change,) = edit.document_changes
    assert isinstance(change, types.TextDocumentEdit)
    (one,) = change.edits
    assert isinstance(one, types.TextEdit)
    return one


async def test_a_document_that_was_closed_and_opened_again_is_another_one() -> None:
    async with editor(client_capabilities=capabilities(), options=QUIET) as ed:
        ed.open(BROKEN)
        (action,) = await actions(ed, await pushed(ed))
        ed.client.text_document_did_close(types.DidCloseTextDocumentParams(types.TextDocumentIdentifier(URI)))
        ed.open("# another line\n" + BROKEN)  # of the same version
        with pytest.raises(JsonRpcException) as refused:
            await resolved(ed, action)
        assert refused.value.code == types.LSPErrorCodes.ContentModified


async def test_an_action_of_a_server_of_before_is_refused() -> None:
    async with editor(client_capabilities=capabilities(), options=QUIET) as ed:
        ed.open(BROKEN)
        (action,) = await actions(ed, await pushed(ed))
    async with editor(client_capabilities=capabilities(), options=QUIET) as ed:
        ed.open(BROKEN)
        with pytest.raises(JsonRpcException) as refused:
            await resolved(ed, action)
        assert refused.value.code == types.LSPErrorCodes.ContentModified


async def test_what_no_tool_has_looked_at_again_is_only_possible() -> None:
    async with editor(client_capabilities=capabilities(resolve=False), options=QUIET) as ed:
        ed.open(GO, language="go")
        (action,) = await actions(ed, [diagnostic(ed, "\n}", "missing ',' or ')'", "syntax")])
        assert action.title.startswith("Possible repair: ")
        assert "checked by the parser only" in action.title
        assert not action.is_preferred
        assert applied(ed, action.edit) == GO_WHOLE


async def test_it_is_said_when_the_edit_is_made_later() -> None:
    async with editor(client_capabilities=capabilities(), options=QUIET) as ed:
        ed.open(GO, language="go")
        (action,) = await actions(ed, [diagnostic(ed, "\n}", "missing ',' or ')'", "syntax")])
        assert applied(ed, (await resolved(ed, action)).edit) == GO_WHOLE
        assert "no tool was at hand" in await ed.message("possible repair")


async def test_our_own_problems_are_judged_by_the_parser() -> None:
    async with editor(client_capabilities=capabilities(resolve=False), options=QUIET) as ed:
        ed.open(GO, language="go")
        (action,) = await actions(ed, await pushed(ed))
        assert action.title.startswith("Repair: ")
        assert action.is_preferred


async def test_a_resolve_that_is_taken_back_leaves_all_in_order() -> None:
    async with editor(client_capabilities=capabilities(), options=QUIET) as ed:
        ed.open(COMPARED)
        (action,) = await actions(ed, [diagnostic(ed, "value == None", "use `is`", "Other", "odd")])
        for _ in range(3):
            before = set(ed.client.protocol._request_futures)
            asked = asyncio.ensure_future(ed.client.code_action_resolve_async(action))
            await asyncio.sleep(0.3)
            (number,) = set(ed.client.protocol._request_futures) - before
            ed.client.protocol.notify(types.CANCEL_REQUEST, types.CancelParams(number))
            with pytest.raises(JsonRpcException) as refused:
                await asyncio.wait_for(asked, 10)
            assert refused.value.code == types.LSPErrorCodes.RequestCancelled
        ed.open(BROKEN, uri="file:///project/b.py")
        (action,) = await actions(ed, await pushed(ed, "file:///project/b.py"), uri="file:///project/b.py")
        assert only_edit((await resolved(ed, action)).edit).new_text == WHOLE.splitlines(keepends=True)[0]


async def test_edits_without_a_version_are_only_for_a_text_that_is_still_there() -> None:
    async with editor(client_capabilities=plain(resolve=False), options=QUIET) as ed:
        ed.open(COMPARED + BROKEN)
        found = [diagnostic(ed, "width", "syntax error"), diagnostic(ed, "value == None", "use `is`", "Other", "odd")]
        whole = types.Range(ed.position(0), ed.position(len(ed.text)))
        asked = asyncio.ensure_future(actions(ed, found, whole))
        await asyncio.sleep(0.3)
        ed.insert(0, "# one more line\n")
        with pytest.raises(JsonRpcException) as refused:
            await asked
        assert refused.value.code == types.LSPErrorCodes.ContentModified


async def test_a_client_that_knows_no_versions_gets_plain_edits() -> None:
    async with editor(client_capabilities=plain(), options=QUIET) as ed:
        ed.open(BROKEN)
        (action,) = await actions(ed, await pushed(ed))
        edit = (await resolved(ed, action)).edit
        assert edit is not None and edit.document_changes is None and edit.changes is not None
        (one,) = edit.changes[URI]
        assert one.new_text == WHOLE.splitlines(keepends=True)[0]


async def test_a_client_that_cannot_resolve_is_answered_in_time() -> None:
    """However many problems there are that only the model could repair."""
    text = "".join(COMPARED.replace("check", f"check{number}") for number in range(20))
    async with editor(client_capabilities=capabilities(resolve=False), options=QUIET) as ed:
        ed.open(text)
        starts = [at for at in range(len(text)) if text.startswith("value == None", at)]
        found = [
            types.Diagnostic(types.Range(ed.position(at), ed.position(at + 5)), f"odd {at}", source="Other", code="odd")
            for at in starts
        ]
        started = time.monotonic()
        await actions(ed, found, types.Range(ed.position(0), ed.position(len(text))))
        assert time.monotonic() - started < 6  # 2.5 and the engine's start, on a busy machine


@pytest.mark.parametrize("line_break", ["\n", "\r\n"])
async def test_only_lines_that_change_are_in_the_edit_as_the_document_writes_them(line_break: str) -> None:
    """And it is for the document as the editor names it."""
    text, uri = GO.replace("\n", line_break).replace("package a", "package a // 😀"), "file:///my%20place/%C3%A9%23.go"
    async with editor(client_capabilities=capabilities(), options=QUIET) as ed:
        ed.open(text, uri, "go")
        (action,) = await actions(ed, await pushed(ed, uri), uri=uri)
        whole = (await resolved(ed, action)).edit
        edit = only_edit(whole)
        assert whole is not None and [one.text_document.uri for one in whole.document_changes or ()] == [uri]
        assert edit.range == types.Range(types.Position(3, 0), types.Position(4, 0))
        assert edit.new_text == f"\treturn g(1){line_break}"


CODES: list[str | int | None] = [None, "", 0, -7, 2**31 - 1, "x" * 10_000, "\x00\n\u202e"]


async def test_diagnostics_of_all_kinds_are_taken() -> None:
    """With odd codes, tags, related places in other files, and data of their own."""
    elsewhere = types.Location("file:///other%20place/b.py", types.Range(types.Position(9, 9), types.Position(9, 9)))
    async with editor(client_capabilities=capabilities(), options=QUIET) as ed:
        ed.open(BROKEN)
        (found,) = await pushed(ed)
        for code in CODES:
            odd = types.Diagnostic(
                found.range,
                found.message,
                severity=types.DiagnosticSeverity.Hint,
                code=code,
                code_description=types.CodeDescription("https://example.com"),
                tags=(types.DiagnosticTag.Unnecessary, types.DiagnosticTag.Deprecated),
                related_information=(types.DiagnosticRelatedInformation(elsewhere, "declared\nhere"),) * 50,
                data={"their": ["own"]},
            )
            (action,) = await actions(ed, [odd])
            assert action.diagnostics == (odd,)
            assert action.title.isprintable()
            assert applied(ed, (await resolved(ed, action)).edit) == WHOLE


MISFITS: list[dict[str, Any]] = [
    {"tags": [99]},
    {"severity": 0},
    {"severity": 7},
    {"code": {"value": "E1", "target": "x"}},
    {"code": 1.5},
    {"source": None},
    {"message": {"kind": "markdown", "value": "a syntax error"}},
    {"relatedInformation": None},
]


async def test_what_does_not_fit_the_protocol_costs_nothing_else(tmp_path: Path) -> None:
    async with other_server((sys.executable, "-m", "glm_lsp", "--stdio"), tmp_path) as server:
        document = {"uri": URI, "languageId": "python", "version": 1, "text": BROKEN}
        server.notify("textDocument/didOpen", {"textDocument": document})
        where = {"start": {"line": 0, "character": 0}, "end": {"line": 0, "character": 5}}
        for odd in MISFITS:
            told = {"range": where, "message": "syntax error"} | odd
            asked = {"textDocument": {"uri": URI}, "range": where, "context": {"diagnostics": [told]}}
            (action,) = await server.request("textDocument/codeAction", asked)
            assert "syntax error" in action["title"]
        for nonsense in (None, 7, [7], {"diagnostics": 7}, {"diagnostics": [7]}):
            asked = {"textDocument": {"uri": URI}, "range": where, "context": nonsense}
            assert await server.request("textDocument/codeAction", asked) is None  # an error


async def test_an_action_is_listed_at_once() -> None:
    """Within 50 ms, in a file of usual length, and with thousands of diagnostics soon."""
    text = BROKEN + COMPARED * 200
    async with editor(client_capabilities=capabilities(), options=QUIET) as ed:
        ed.open(text)
        found = (await pushed(ed))[:1]
        times = []
        for _ in range(10):
            started = time.monotonic()
            assert await actions(ed, found)
            times.append(time.monotonic() - started)
        assert sorted(times)[5] < 0.05
        many = [types.Diagnostic(found[0].range, f"message {number}", source="tool") for number in range(10_000)]
        started = time.monotonic()
        assert len(await actions(ed, many)) == 20
        assert time.monotonic() - started < 10
