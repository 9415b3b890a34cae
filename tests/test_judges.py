"""Pyright's language server as a judge: it looks at the text in memory, again and again."""

from pathlib import Path

import pytest

from glm_lsp.data import Snapshot
from glm_lsp.fix.values import Problem
from glm_lsp.judges import COMMANDS, Judges
from glm_lsp.languages import languages
from glm_lsp.resources import program

FOUND = Problem(0, 1, "whatever it says", "basedpyright", "reportGeneralTypeIssues")


def snapshot(folder: Path, text: str) -> Snapshot:
    return Snapshot((folder / "a.py").as_uri(), "a.py", languages()["python"], 1, text)


@pytest.mark.skipif(not program("basedpyright-langserver"), reason="basedpyright is not installed")
async def test_pyright_sees_the_text_as_it_is_and_nothing_is_written(tmp_path: Path) -> None:
    judges = Judges([tmp_path])
    wrong = snapshot(tmp_path, "s = '😀'; x: int = s\n")
    try:
        judge = judges.of(FOUND, wrong)
        assert judge is not None
        before = await judge.look(wrong)
        assert before is not None
        assert [wrong.text[one.start : one.end] for one in before if one.is_error] == ["s"]
        after = await judge.look(snapshot(tmp_path, "s = 1; x: int = s\n"))
        assert after is not None
        assert not [one for one in after if one.is_error]
    finally:
        await judges.close()
    assert not list(tmp_path.iterdir())


async def test_only_a_problems_own_tool_is_asked(tmp_path: Path) -> None:
    judges = Judges([tmp_path])
    plain = snapshot(tmp_path, "x = 1\n")
    ruffs = Problem(0, 1, "`x` is odd", "Ruff", "N1")
    eslints = Problem(0, 1, "x is odd", "eslint", "odd")
    broken = Problem(0, 1, '"(" was not closed', "Pylance")
    assert [judge.name if (judge := judges.of(one, plain)) else "" for one in (ruffs, eslints, broken)] == [
        "ruff",
        "",
        "ruff",
    ]
    await judges.close()


async def test_a_server_that_ends_at_once_is_no_judge(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(COMMANDS, "basedpyright", "false")
    monkeypatch.setattr("glm_lsp.judges.SECONDS", 2.0)
    judges = Judges([tmp_path])
    judge = judges.of(FOUND, snapshot(tmp_path, "x = 1\n"))
    assert judge is not None
    assert await judge.look(snapshot(tmp_path, "x = 1\n")) is None
    await judges.close()
