"""`glm-lsp fix`: what it prints, what it writes, and its exit code. Rules mend these files, so no engine is started."""

from dataclasses import replace
from pathlib import Path

import pytest

from glm_lsp import fix_cli
from glm_lsp.cli import main
from glm_lsp.fix.repair import Case, repair
from glm_lsp.fix.values import NoRepair, Repair

BROKEN = "def area(width, height:\n    return width * height\n\n\ndef other(x)\n    return x\n"
WHOLE = "def area(width, height):\n    return width * height\n\n\ndef other(x):\n    return x\n"


@pytest.fixture
def file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "ruff.toml").write_text('lint.select = ["F"]\n')
    path = tmp_path / "a.py"
    path.write_text(BROKEN)
    return path


def test_a_diff_is_shown_and_nothing_written(file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file.write_text(BROKEN.replace("other(x)", "other(x):"))
    assert main(["fix", "a.py"]) == 0
    shown = capsys.readouterr()
    assert "-def area(width, height:\n+def area(width, height):\n" in shown.out
    assert "repaired by a rule, checked by the parser and ruff" in shown.err
    assert "height:\n" in file.read_text()


@pytest.mark.parametrize("line_break", ["\n", "\r\n"])
def test_all_of_a_file_is_repaired_and_written_in_its_own_line_breaks(file: Path, line_break: str) -> None:
    file.write_bytes(BROKEN.replace("\n", line_break).encode())
    assert main(["fix", "--write", "a.py"]) == 0
    assert file.read_bytes() == WHOLE.replace("\n", line_break).encode()


def test_one_line_alone(file: Path) -> None:
    assert main(["fix", "--write", "a.py:1"]) == 0
    assert file.read_text() == BROKEN.replace("height:", "height):")


@pytest.fixture
def rules_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    async def without_model(case: Case) -> Repair | NoRepair:
        return await repair(replace(case, writer=None))

    monkeypatch.setattr(fix_cli, "repair", without_model)


@pytest.mark.usefixtures("rules_alone")
def test_what_is_refused_takes_no_repair_back(file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file.with_name("ruff.toml").write_text('line-length = 10\nlint.select = ["E501"]\n')
    file.write_text("x = 12345678\ny = [1,, 2]\n")
    assert main(["fix", "--write", "a.py"]) == 1
    shown = capsys.readouterr()
    assert "not repaired" in shown.err
    assert "-y = [1,, 2]\n+y = [1, 2]\n" in shown.out
    assert file.read_text() == "x = 12345678\ny = [1, 2]\n"


def test_a_sound_file_is_left_alone(file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file.write_text(WHOLE)
    assert main(["fix", "--write", "a.py"]) == 0
    assert "nothing found" in capsys.readouterr().err
    assert file.read_text() == WHOLE


@pytest.mark.parametrize("line", [0, 8, 999])
def test_a_line_that_is_not_there_is_named(file: Path, capsys: pytest.CaptureFixture[str], line: int) -> None:
    with pytest.raises(SystemExit):
        main(["fix", f"a.py:{line}"])
    assert f"a.py has 7 lines, so there is no line {line}" in capsys.readouterr().err


def test_a_sound_line_of_a_broken_file(file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["fix", "a.py:3"]) == 0
    assert "a.py: nothing found on line 3" in capsys.readouterr().err


def test_a_problem_is_told_in_its_tools_words(file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["fix", "a.py:1"]) == 0
    assert "a.py:1: syntax error: '(' opened" in capsys.readouterr().err


def test_a_file_that_is_not_there_is_named() -> None:
    with pytest.raises(SystemExit):
        main(["fix", "not/there.py"])
