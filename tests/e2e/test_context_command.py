"""The workspace seen through the protocol: folders are indexed, and the window can be looked at."""

import asyncio
import os
from pathlib import Path
from typing import Any

from lsprotocol import types
from pytest_lsp import make_test_lsp_client

from tests.e2e.editor import COMMAND, capabilities

TEXT = "from shop.item import Item\n\ndef pay(tax):\n    item = Item('a', 1)\n    return item."
ALIKE = "def cost(tax):\n    item = Item('b', 2)\n    return item.total(tax)\n"


async def test_a_window_shows_what_is_alike_in_other_files_of_the_workspace_as_they_are_now(tmp_path: Path) -> None:
    (tmp_path / "shop").mkdir()
    (tmp_path / "shop" / "item.py").write_text(ALIKE)
    (tmp_path / "shop" / ".env").write_text("NEVER=1\n")
    client = make_test_lsp_client()
    await client.start_io(*COMMAND, env=dict(os.environ))
    folder = types.WorkspaceFolder(tmp_path.as_uri(), "work")
    await client.initialize_session(
        types.InitializeParams(capabilities=capabilities(), workspace_folders=[folder], root_uri=tmp_path.as_uri())
    )
    uri = (tmp_path / "main.py").as_uri()
    client.text_document_did_open(types.DidOpenTextDocumentParams(types.TextDocumentItem(uri, "python", 1, TEXT)))
    where = types.TextDocumentPositionParams(types.TextDocumentIdentifier(uri), types.Position(4, 16))
    async with asyncio.timeout(30):
        while not (parts := await shown(client, where)) or parts[0]["part"] != "lookalikes":
            await asyncio.sleep(0.05)
    (tmp_path / "shop" / "item.py").write_text(ALIKE.replace("total(tax)", "total(tax, rebate)"))
    changed = types.FileEvent((tmp_path / "shop" / "item.py").as_uri(), types.FileChangeType.Changed)
    client.workspace_did_change_watched_files(types.DidChangeWatchedFilesParams([changed]))
    async with asyncio.timeout(30):
        while "rebate" not in (await shown(client, where))[0]["text"]:
            await asyncio.sleep(0.05)
    await client.shutdown_session()
    await client.stop()
    assert parts[0]["path"] == "shop/item.py"
    assert parts[0]["text"] == ALIKE.rstrip()
    assert parts[0]["why"].startswith("like the lines at the cursor, ")
    assert parts[0]["tokens"] > 5
    assert parts[-1]["part"] == "prefix"
    assert parts[-1]["text"] == TEXT
    assert "NEVER" not in str(parts)


async def shown(client: Any, where: types.TextDocumentPositionParams) -> list[Any]:
    command = types.ExecuteCommandParams("glm-lsp.showContext", [where])
    answer = await client.workspace_execute_command_async(command)
    return [part if isinstance(part, dict) else part._asdict() for part in answer]
