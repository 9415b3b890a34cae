"""`glm-lsp fix`: what it prints, what it writes, and its exit code. Rules mend these files, so no engine is started."""

import shutil
from dataclasses import replace
from pathlib import Path

import pytest

from glm_lsp import fix_cli, places
from glm_lsp.cli import main
from glm_lsp.data import Candidate
from glm_lsp.fix.repair import Case, repair
from glm_lsp.fix.values import NoRepair, Repair
from glm_lsp.resources import program
from tests.npm import PATH, needs_tools

BROKEN = "def area(width, height:\n    return width * height\n\n\ndef other(x)\n    return x\n"
WHOLE = "def area(width, height):\n    return width * height\n\n\ndef other(x):\n    return x\n"


@pytest.fixture
def file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr("glm_lsp.pyright.COMMANDS", {})  # It takes seconds to start.
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


def test_a_diff_has_the_lines_that_patch_sees() -> None:
    """A form feed and the like end none."""
    lines = fix_cli.diff("a\x0c\u2028b\r\nc", "a\x0c\u2028b\r\nd", "a.py")
    end = "\n\\ No newline at end of file\n"
    assert lines[3:] == [" a\x0c\u2028b\r\n", f"-c{end}", f"+d{end}"]


@pytest.mark.parametrize(
    ("name", "text"), [("a.py", "x = (1\r\n"), ("a.json", '{"a": [1, 2}\n'), ("a.toml", "a = [1, 2\n")]
)
def test_a_byte_order_mark_is_in_no_repairs_way(file: Path, name: str, text: str) -> None:
    file.with_name(name).write_bytes(("\ufeff" + text).encode())
    assert main(["fix", "--write", name]) == 0
    assert file.with_name(name).read_bytes().decode().startswith("\ufeff" + text[:2])


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


@pytest.mark.parametrize(
    ("place", "problem"),
    [
        ("not/there.py", "not/there.py cannot be read"),
        ("", "'' is not FILE or FILE:LINE"),
        ("a.py:2:3", "'a.py:2:3' is not FILE or FILE:LINE"),
        ("not/there.py:2", "not/there.py cannot be read"),
    ],
)
def test_a_place_that_is_not_there_is_named(
    file: Path, capsys: pytest.CaptureFixture[str], place: str, problem: str
) -> None:
    with pytest.raises(SystemExit):
        main(["fix", place])
    assert problem in " ".join(capsys.readouterr().err.split())


def test_a_name_may_look_like_a_place(file: Path) -> None:
    odd = file.with_name("b:2:3")
    odd.write_text("x\n")
    assert places.read_line(odd.name)[0].name == odd.name


@pytest.fixture
def saved_meanwhile(file: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    text = BROKEN + "more = 1\n"

    async def while_saving(case: Case) -> Repair | NoRepair:
        file.write_text(text)
        return await repair(case)

    monkeypatch.setattr(fix_cli, "repair", while_saving)
    return text


def test_what_was_saved_meanwhile_is_not_overwritten(
    file: Path, saved_meanwhile: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["fix", "--write", "a.py"]) == 1
    assert "saved meanwhile" in capsys.readouterr().err
    assert file.read_text() == saved_meanwhile
    assert sorted(one.name for one in file.parent.iterdir()) == ["a.py", "ruff.toml"]


def test_a_file_keeps_its_mode_and_its_links(file: Path) -> None:
    file.chmod(0o640)
    link = file.with_name("link.py")
    link.symlink_to(file.name)
    assert main(["fix", "--write", "link.py"]) == 0
    assert link.is_symlink()
    assert file.read_text() == WHOLE
    assert file.stat().st_mode & 0o777 == 0o640


def test_what_is_written_is_read_by_nobody_else(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Not in between either, and no link that others have laid there is followed."""
    other, modes = file.with_name("other"), []
    other.write_text("theirs")
    file.with_name(f".{file.name}.glm-lsp").symlink_to(other)
    file.chmod(0o600)

    def copymode(source: Path, target: Path) -> None:
        modes.append(target.stat().st_mode & 0o777)

    monkeypatch.setattr(shutil, "copymode", copymode)
    assert main(["fix", "--write", "a.py"]) == 0
    assert modes == [0o600]
    assert other.read_text() == "theirs"
    assert file.read_text() == WHOLE


def test_a_file_that_cannot_be_written_stays_as_it_is(
    file: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def full(*_: object, **__: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "replace", full)
    assert main(["fix", "--write", "a.py"]) == 1
    assert "cannot be written: No space left" in capsys.readouterr().err
    assert file.read_text() == BROKEN
    assert sorted(one.name for one in file.parent.iterdir()) == ["a.py", "ruff.toml"]


@pytest.fixture
def lines_go(monkeypatch: pytest.MonkeyPatch) -> None:
    """Whatever is unused goes, with its line."""

    async def without_line(case: Case) -> Repair | NoRepair:
        if "unused" not in case.problem.message:
            return await repair(replace(case, writer=None))
        end = case.snapshot.text.index("\n", case.problem.start) + 1
        return Repair(Candidate("", case.snapshot.text.rindex("\n", 0, end - 1) + 1, end), "model", "ruff")

    monkeypatch.setattr(fix_cli, "repair", without_line)


@pytest.mark.usefixtures("lines_go")
def test_a_line_stays_the_same_line_when_others_go(file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file.write_text("\nimport os\nimport sys\n")
    assert main(["fix", "a.py:2"]) == 0
    assert [line for line in capsys.readouterr().out.splitlines() if line[:1] == "-"] == ["--- a/a.py", "-import os"]


@pytest.mark.usefixtures("lines_go")
def test_lines_are_those_of_the_file_of_the_user(file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file.write_text("\nimport os\nimport sys\n\nprint(sys, [1, 2])\n")
    file.with_name("ruff.toml").write_text('lint.select = ["F", "E501"]\nline-length = 17\n')
    assert main(["fix", "a.py"]) == 1
    told = [line.split(":")[1] for line in capsys.readouterr().err.splitlines() if line.startswith("a.py:")]
    assert told == ["2", "5"]


@pytest.mark.parametrize("name", ["notes.txt", "Makefile"])
def test_what_cannot_be_checked_is_not_called_sound(file: Path, capsys: pytest.CaptureFixture[str], name: str) -> None:
    file.with_name(name).write_text("anything (\n")
    assert main(["fix", name]) == 1
    said = capsys.readouterr().err
    assert "the parser could not look at it" in said
    assert "nothing found" not in said


def test_a_tool_that_cannot_look_is_named(file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file.write_text(WHOLE)
    file.with_name("ruff.toml").write_text("no such thing = [")
    assert main(["fix", "a.py"]) == 1
    said = capsys.readouterr().err
    assert "ruff could not look at it" in said
    assert "nothing found by the parser" in said


@pytest.mark.skipif(not program("basedpyright-langserver"), reason="basedpyright is not installed")
def test_pyright_is_asked_too(file: Path, capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    """And told of the Python of the command line, so that none of the folder is run."""
    monkeypatch.setattr("glm_lsp.pyright.COMMANDS", {"basedpyright": "basedpyright-langserver"})
    planted = file.with_name(".venv") / "bin" / "python"
    planted.parent.mkdir(parents=True)
    planted.write_text("#!/bin/sh\ntouch was-run\n")
    planted.chmod(0o755)

    async def none(case: Case) -> Repair | NoRepair:
        return NoRepair("not tried")

    monkeypatch.setattr(fix_cli, "repair", none)
    file.write_text("import no_such_module\n\nx: int = 'a'\nprint(no_such_module, x)\n")
    assert main(["fix", "a.py"]) == 1
    said = capfd.readouterr().err
    assert said.startswith("a.py:3: reportAssignmentType")
    assert "no_such_module" not in said
    assert not file.with_name("was-run").exists()


@needs_tools
def test_typescript_is_asked_too(
    file: Path, capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", PATH)
    script = file.with_name("a.ts")
    script.write_text("const x: number = 'a';\n")

    async def none(case: Case) -> Repair | NoRepair:
        return NoRepair("not tried" if case.judge else "not asked")

    monkeypatch.setattr(fix_cli, "repair", none)
    assert main(["fix", "a.ts"]) == 1
    said = capfd.readouterr().err
    assert said.startswith("a.ts:1: 2322 Type 'string' is not assignable")
    assert "not tried" in said
    script.write_text("const x: string = 'a';\n")
    assert main(["fix", "a.ts"]) == 0
    assert "nothing found by the parser and TypeScript" in capfd.readouterr().err
    script.write_text("const x: number = 'a';\nconst y = (1;\n")
    assert main(["fix", "a.ts"]) == 1
    said = capfd.readouterr().err
    assert "a.ts:2:" in said
    assert "2322" not in said
    assert "TypeScript will look at it when its syntax is right" in said
