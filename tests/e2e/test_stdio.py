"""The language server as editors see it: over stdio, with the real engine and the embedded model."""

import asyncio
import sys
from pathlib import Path
from typing import Any

import pytest
from lsprotocol import types

from glm_lsp.engine import address, launch
from tests.e2e.editor import URI, editor, items, stop_engine

FUNCTION = "def area(width, height):\n    return width * "
UNTYPED = "total = 0\nfor number in range(10):\n    total += "


def health() -> dict[str, Any]:
    where = address.lookup()
    assert where is not None
    found = launch.health(where)
    assert found is not None
    return found


def counters() -> dict[str, int]:
    return dict(health()["counters"])


async def counters_at_rest() -> dict[str, int]:
    """What was computed so far, once nothing is computed ahead of what the user may accept."""
    last, now = {}, counters()
    while now != last:
        await asyncio.sleep(0.3)
        last, now = now, counters()
    return now


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16", "utf-32"])
@pytest.mark.parametrize("line_break", ["\n", "\r\n"])
async def test_the_edit_lands_at_the_cursor(encoding: str, line_break: str) -> None:
    before = f"s = '😀é漢'\n\tt = '𝔘'\n{FUNCTION}".replace("\n", line_break)
    after = "\ns = '😀'\n".replace("\n", line_break)
    async with editor(encoding) as ed:
        ed.open(before + after)
        found = await ed.complete(len(before))
        assert [item.insert_text for item in found] == ["height"]
        assert found[0].range == types.Range(ed.position(len(before)), ed.position(len(before)))


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16", "utf-32"])
async def test_behind_astral_characters_on_the_same_line(encoding: str) -> None:
    before = "def greet(name):\n    icon = '😀𝔘'; return icon + '😀' + na"
    async with editor(encoding) as ed:
        ed.open("")
        for offset, character in enumerate(before):
            ed.insert(offset, character)
        found = await ed.complete(len(before))
        assert [item.insert_text for item in found] == ["me"]
        assert found[0].range == types.Range(ed.position(len(before)), ed.position(len(before)))


async def test_multi_line_suggestions_have_the_documents_line_breaks() -> None:
    text = "class Box:\r\n    def __init__(self, width, height):\r\n        "
    async with editor() as ed:
        ed.open(text)
        item, *_ = await ed.complete(len(text), on_purpose=True)
        assert "\r\n" in str(item.insert_text)
        assert "\n" not in str(item.insert_text).replace("\r\n", "")


async def test_clients_without_inline_completion_get_completion_items() -> None:
    async with editor(inline=False) as ed:
        ed.open(FUNCTION + "hei")
        answer = await ed.client.text_document_completion_async(
            types.CompletionParams(types.TextDocumentIdentifier(URI), ed.position(len(ed.text)))
        )
        assert isinstance(answer, types.CompletionList)
        assert answer.is_incomplete
        (item,) = answer.items
        assert item.text_edit is not None
        assert item.text_edit.new_text == "height"
        assert item.filter_text == "height"


@pytest.mark.alone
async def test_a_burst_of_requests_while_typing_is_answered_once_each_and_never_late() -> None:
    async with editor() as ed:
        ed.open(UNTYPED)
        await ed.complete(len(ed.text))
        before = await counters_at_rest()
        asked = []
        # Not what was shown a moment ago: the answers to that would be known at once.
        for character in "factor * number + number * number - number * (numb":
            ed.insert(len(ed.text), character)
            asked.append(ed.request(len(ed.text)))
        answers = await asyncio.wait_for(asyncio.gather(*asked), 60)
        after = counters()
        assert len(answers) == len(asked) == 50
        assert not any(items(answer) for answer in answers[:-1])
        last = await ed.complete(len(ed.text))
        assert [item.insert_text for item in items(answers[-1])] == [item.insert_text for item in last]
        alone = counters()["steps"] - after["steps"]
        prefill = 3  # chunks of a prompt that is not cached at all
        assert after["steps"] - before["steps"] <= len(asked) + alone + prefill


@pytest.mark.alone
async def test_a_cancel_inside_prefill_ends_the_work_at_the_next_step() -> None:
    long = "".join(f"value_{number} = compute({number}, 'text')\n" for number in range(400)) + FUNCTION
    async with editor(options={"completion.promptTokens": 1400}) as ed:
        ed.open("x = 1\n")
        await ed.complete(len(ed.text))
        before = await counters_at_rest()
        ed.insert(0, long + "\n")
        request = ed.client.protocol.send_request(
            types.TEXT_DOCUMENT_INLINE_COMPLETION,
            types.InlineCompletionParams(
                context=types.InlineCompletionContext(types.InlineCompletionTriggerKind.Automatic),
                text_document=types.TextDocumentIdentifier(URI),
                position=ed.position(len(long)),
            ),
            msg_id="to-be-cancelled",
        )
        async with asyncio.timeout(20):
            while counters()["steps"] == before["steps"]:
                await asyncio.sleep(0.01)
        ed.client.cancel_request(types.CancelParams("to-be-cancelled"))
        seen = counters()["steps"]
        with pytest.raises(Exception, match="cancel"):
            await asyncio.wait_for(asyncio.wrap_future(request), 20)
        async with asyncio.timeout(20):
            while counters()["cancelled"] == before["cancelled"]:
                await asyncio.sleep(0.01)
        after = counters()
        assert after["generatedTokens"] == before["generatedTokens"]
        assert after["steps"] <= seen + 1
        await asyncio.sleep(0.3)
        assert counters()["steps"] == after["steps"]


async def test_loading_is_shown_as_progress_that_ends() -> None:
    stop_engine()
    async with editor() as ed:
        ed.open(FUNCTION)
        await ed.complete(len(ed.text))
        (reports,) = ed.client.progress_reports.values()
        kinds = [report.kind for report in reports]
        assert kinds[0] == "begin"
        assert kinds[-1] == "end"
        assert "report" in kinds


async def test_a_wrong_setting_is_named_once_and_its_default_is_used() -> None:
    async with editor(options={"engine": {"memoryMB": "plenty"}, "completion": {"maxTokens": 48}}) as ed:
        ed.open(FUNCTION)
        assert await ed.complete(len(ed.text))
        assert [text for text in ed.messages if "engine.memoryMB" in text] == ed.messages
        assert len(ed.messages) == 1


async def test_settings_can_change_while_running() -> None:
    async with editor() as ed:
        ed.open(FUNCTION)
        assert await ed.complete(len(ed.text))
        ed.client.workspace_did_change_configuration(types.DidChangeConfigurationParams({"glm-lsp": {"enable": False}}))
        assert await ed.complete(len(ed.text)) == []
        ed.client.workspace_did_change_configuration(types.DidChangeConfigurationParams({"glm-lsp": {"enable": True}}))
        assert await ed.complete(len(ed.text))


async def test_nothing_is_suggested_for_a_document_that_is_not_open() -> None:
    async with editor() as ed:
        assert await ed.complete(0, "file:///project/never-opened.py") == []


async def test_an_answer_for_a_changed_document_is_thrown_away() -> None:
    async with editor() as ed:
        ed.open(FUNCTION)
        asked = ed.request(len(ed.text))
        ed.insert(len(ed.text), "(")
        assert items(await asyncio.wait_for(asked, 30)) == []


NOISE = """
import os, threading, time
def shout():
    while not os.path.sameopenfile(1, 2):  # the protocol's own output has not been put aside yet
        time.sleep(0.01)
    for _ in range(200):
        os.write(1, b"noise from native code ")
        time.sleep(0.02)
threading.Thread(target=shout, daemon=True).start()
"""


async def test_what_a_library_prints_does_not_reach_the_editor(tmp_path: Path) -> None:
    (tmp_path / "sitecustomize.py").write_text(NOISE)
    async with editor(environment={"PYTHONPATH": str(tmp_path)}) as ed:
        ed.open(FUNCTION)
        for _ in range(8):
            assert await ed.complete(len(ed.text))
            ed.insert(0, "\n")
            await asyncio.sleep(0.1)


async def test_the_command_line_computes_the_same(tmp_path: Path) -> None:
    file = tmp_path / "a.py"
    file.write_text(FUNCTION)
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "glm_lsp", "complete", f"{file}:2:20", stdout=asyncio.subprocess.PIPE
    )
    printed, _ = await asyncio.wait_for(process.communicate(), 60)
    assert process.returncode == 0
    assert printed == b"height\n"


async def test_doctor_finds_everything_in_order() -> None:
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "glm_lsp", "doctor", stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.PIPE
    )
    printed, said = await asyncio.wait_for(process.communicate(), 60)
    assert process.returncode == 0, printed.decode()
    assert b"completion" in printed
    assert b"ruff, basedpyright-langserver" in printed
    assert [line for line in said.decode().splitlines() if "completion" in line] == ["checking: completion ..."]
