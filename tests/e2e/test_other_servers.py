"""Diagnostics of ruff's and pyright's servers on a real file: repaired, and gone when those look again."""

import asyncio
import shutil
import sys
from pathlib import Path
from typing import Any

import pytest
from lsprotocol import types

from tests.e2e.editor import editor
from tests.e2e.other_server import other_server
from tests.e2e.test_fixes import actions, applied, capabilities, resolved

BESIDE = Path(sys.executable).parent
RUFF = (str(BESIDE / "ruff"), "server")
PYRIGHT = (str(BESIDE / "basedpyright-langserver"), "--stdio")

SOUND = Path(asyncio.__file__).with_name("locks.py").read_text(encoding="utf-8")
BARE = SOUND.replace("import collections\n", "import collections\nimport json\n", 1)
OPEN = SOUND.replace("def acquire(self):", "def acquire(self:", 1)
CLASH = SOUND.replace("self._locked = False\n", "self._locked: bool = 0 > None\n", 1)


@pytest.mark.parametrize(
    ("command", "text", "part"),
    [
        (RUFF, OPEN, "Expected"),
        (RUFF, BARE, "`json` imported but unused"),
        (PYRIGHT, OPEN, "was not closed"),
    ],
    ids=["ruff syntax", "ruff lint", "pyright syntax"],
)
async def test_another_servers_diagnostic_is_repaired_and_gone(
    command: tuple[str, ...], text: str, part: str, tmp_path: Path
) -> None:
    assert text != SOUND
    if not shutil.which(command[0]):
        pytest.skip(f"{Path(command[0]).name} is not installed")
    (tmp_path / "ruff.toml").write_text('lint.select = ["E7", "F"]\n')  # ruff's servers and ours read it alike
    uri = (tmp_path / "locks.py").as_uri()
    async with other_server(command, tmp_path) as server:
        before = await server.told(uri, text)
        problem = next(one for one in before if part in one["message"])
        async with editor(client_capabilities=capabilities(), options={"fix.whileIdle": False}) as ed:
            ed.open(text, uri=uri)
            listed = await actions(ed, [diagnostic(problem)], uri=uri)
            assert listed[0].title.startswith("Try to repair: ")
            done = await resolved(ed, listed[0])
            fixed = applied(ed, done.edit)
        after = await server.told(uri, fixed)
        assert problem["message"] not in [one["message"] for one in after]


def diagnostic(raw: dict[str, Any]) -> types.Diagnostic:
    """As an editor hands it on."""
    ends = [types.Position(raw["range"][end]["line"], raw["range"][end]["character"]) for end in ("start", "end")]
    return types.Diagnostic(
        types.Range(*ends),
        raw["message"],
        types.DiagnosticSeverity(raw["severity"]),
        raw.get("code"),
        None,
        raw["source"],
    )
