"""Completion while somebody types, as editors see it: recall, status, exclusion, alternatives."""

import asyncio
from pathlib import Path
from typing import Any

import pytest
from lsprotocol import types

from glm_lsp.engine import address
from tests.e2e.editor import URI, Editor, editor, items
from tests.e2e.test_stdio import FUNCTION, counters, health
from tests.marked import MARK

LONG = "".join(f"value_{number} = compute({number}, 'text')\n" for number in range(300))


async def command(ed: Editor, name: str) -> Any:
    return await ed.client.workspace_execute_command_async(types.ExecuteCommandParams(f"glm-lsp.{name}"))


async def status(ed: Editor) -> dict[str, Any]:
    found = await command(ed, "status")
    return found if isinstance(found, dict) else vars(found)


def requests() -> int:
    """What the engine has been asked so far; it may not have been started yet."""
    where = address.lookup()
    return counters()["requests"] if where and where.answers() else 0


async def until_running() -> None:
    """Waits until the engine is at work on something."""
    async with asyncio.timeout(10):
        while not health()["running"]:
            await asyncio.sleep(0.001)


async def test_typing_into_a_suggestion_costs_nothing_and_is_answered_again() -> None:
    async with editor() as ed:
        ed.open(FUNCTION)
        (item,) = await ed.complete(len(ed.text))
        assert item.insert_text == "height"
        before = counters()
        for character in "hei":
            ed.insert(len(ed.text), character)
            (item,) = await ed.complete(len(ed.text))
        assert item.insert_text == "ght"
        assert counters()["requests"] - before["requests"] <= 1  # what comes behind it, once


async def test_a_suggestion_brings_the_command_that_tells_of_its_acceptance() -> None:
    async with editor() as ed:
        ed.open(FUNCTION)
        (item,) = await ed.complete(len(ed.text))
        assert item.command is not None
        assert item.command.command == "glm-lsp.accepted"
        ed.insert(len(ed.text), str(item.insert_text))
        assert await command(ed, "accepted") is None


async def test_the_status_says_how_the_last_request_ended() -> None:
    async with editor() as ed:
        ed.open(FUNCTION + "\nx = (1 + 2) * 3\n")
        assert await ed.complete(len(FUNCTION))
        found = await status(ed)
        assert (found["state"], found["model"], found["reasonCode"]) == ("ready", "nano", "shown")
        assert await ed.complete(len(FUNCTION) + 6) == []
        assert (await status(ed))["reasonCode"] == "not-here"
        assert await ed.complete(0, "file:///project/b.py") == []
        assert (await status(ed))["reasonCode"] == "not-open"


async def test_while_the_engine_loads_that_is_the_reason(own_runtime: Path) -> None:
    async with editor() as ed:
        ed.open(FUNCTION)
        asked = ed.request(len(ed.text))
        ed.insert(len(ed.text), "h")
        assert items(await asyncio.wait_for(asked, 30)) == []
        assert (await status(ed))["reasonCode"] == "loading"


async def test_a_model_that_cannot_be_had_is_an_error_until_another_is_chosen() -> None:
    async with editor(options={"model": "no-such-model"}) as ed:
        ed.open(FUNCTION)
        await ed.message("no-such-model")
        found = await status(ed)
        assert found["state"] == "error"
        assert "no-such-model" in found["message"]
        ed.client.workspace_did_change_configuration(types.DidChangeConfigurationParams({"glm-lsp": {"model": "nano"}}))
        async with asyncio.timeout(30):
            while (await status(ed))["state"] != "ready":
                await asyncio.sleep(0.05)


async def test_the_engine_can_be_started_again() -> None:
    async with editor() as ed:
        ed.open(FUNCTION)
        assert await ed.complete(len(ed.text))
        before = counters()["requests"]
        await command(ed, "restart")
        ed.insert(0, "\n")
        assert await ed.complete(len(ed.text))
        assert counters()["requests"] <= before


@pytest.mark.parametrize(
    ("options", "text", "code"),
    [
        ({"completion.disabledLanguages": ["python"]}, FUNCTION, "excluded"),
        ({"completion.disabledGlobs": ["*.py"]}, FUNCTION, "excluded"),
        ({"completion.inComments": False}, FUNCTION + "height  # the area of ", "in-comment"),
        ({"completion.inStrings": False}, 'print("""hello, ‸""")', "in-string"),
    ],
)
async def test_what_the_settings_exclude_reaches_no_engine(options: dict[str, Any], text: str, code: str) -> None:
    async with editor(options=options) as ed:
        before = requests()
        ed.open(text.replace(MARK, ""))
        assert await ed.complete(text.find(MARK) if MARK in text else len(text)) == []
        assert (await status(ed))["reasonCode"] == code
        await ed.complete(0, "file:///project/b.py")  # not open: only a moment
        assert requests() == before


@pytest.mark.parametrize(
    ("setting", "code"),
    [
        ({"enable": False}, "disabled"),
        ({"completion.disabledLanguages": ["python"]}, "excluded"),
        ({"completion.disabledGlobs": ["*.py"]}, "excluded"),
    ],
)
async def test_settings_that_say_no_end_what_is_being_computed(setting: dict[str, Any], code: str) -> None:
    async with editor(options={"completion.maxTokens": 256}) as ed:
        ed.open(FUNCTION)
        assert await ed.complete(len(ed.text))  # the engine is ready
        ed.insert(0, LONG)  # which takes a while to read, however soon the answer to it ends
        asked = ed.request(len(ed.text), on_purpose=True)
        await until_running()
        ed.client.workspace_did_change_configuration(types.DidChangeConfigurationParams({"glm-lsp": setting}))
        assert items(await asyncio.wait_for(asked, 10)) == []
        assert (await status(ed))["reasonCode"] == code
        before = counters()["steps"]
        await asyncio.sleep(0.8)  # longer than a suggestion stands before what comes behind it is computed
        assert counters()["steps"] - before <= 1


async def test_for_a_document_that_the_settings_exclude_no_engine_is_started(own_runtime: Path) -> None:
    async with editor(options={"completion.disabledGlobs": ["*.py"]}) as ed:
        ed.open("x = 1\n")
        assert await ed.complete(len(ed.text)) == []
        await asyncio.sleep(0.5)
        assert (await status(ed))["state"] == "off"
        assert address.lookup() is None


async def test_an_item_selected_in_a_list_is_what_the_suggestion_begins_with() -> None:
    async with editor() as ed:
        before = "def mean(values):\n    return sum("
        ed.open(before + "va")
        start, end = ed.position(len(before)), ed.position(len(ed.text))
        chosen = types.SelectedCompletionInfo(range=types.Range(start, end), text="values")
        found = await ed.client.text_document_inline_completion_async(
            types.InlineCompletionParams(
                context=types.InlineCompletionContext(types.InlineCompletionTriggerKind.Automatic, chosen),
                text_document=types.TextDocumentIdentifier(URI),
                position=end,
            )
        )
        (item,) = items(found)
        assert str(item.insert_text).startswith("values)")
        assert item.range == types.Range(start, end)


async def test_who_asks_on_purpose_gets_alternatives() -> None:
    async with editor() as ed:
        ed.open("def mean(values):\n    return ")
        texts = [str(item.insert_text) for item in await ed.complete(len(ed.text), on_purpose=True)]
        assert len(texts) == len(set(texts)) >= 1
        sure = await ed.complete(len(ed.text))
        assert all(texts[0].startswith(str(item.insert_text)) for item in sure)


async def test_several_cursors_get_no_suggestion_until_one_types_alone() -> None:
    async with editor() as ed:
        ed.open("a = \nb = ")
        places = [ed.position(9), ed.position(4)]
        changes = [types.TextDocumentContentChangePartial(range=types.Range(at, at), text="x") for at in places]
        document = types.VersionedTextDocumentIdentifier(2, URI)
        ed.client.text_document_did_change(types.DidChangeTextDocumentParams(document, list(changes)))
        ed.text, ed.version = "a = x\nb = x", 2
        assert await ed.complete(len(ed.text)) == []
        assert (await status(ed))["reasonCode"] == "several-cursors"
        ed.insert(len(ed.text), ".")
        await ed.complete(len(ed.text))
        assert (await status(ed))["reasonCode"] != "several-cursors"


async def test_the_status_is_told_when_it_changes() -> None:
    async with editor() as ed:
        told: asyncio.Queue[Any] = asyncio.Queue()

        @ed.client.feature("glm-lsp/status")
        def status_changed(params: Any) -> None:
            told.put_nowait(params)

        ed.open(FUNCTION)
        await ed.complete(len(ed.text))
        async with asyncio.timeout(20):
            while True:
                params = await told.get()
                if params.reasonCode == "shown":
                    break
        assert params.model == "nano"
