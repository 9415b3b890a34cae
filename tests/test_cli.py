from pathlib import Path

import pytest

from glm_lsp import __version__
from glm_lsp.cli import main
from glm_lsp.errors import UsageError
from glm_lsp.places import read_place


def test_the_version(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main(["--version"])
    assert ended.value.code == 0
    assert capsys.readouterr().out == f"glm-lsp {__version__}\n"


def test_without_arguments_the_help_is_shown(capsys: pytest.CaptureFixture[str]) -> None:
    assert main([]) == 2
    assert "glm-lsp complete src/app.py:12:9" in capsys.readouterr().out


@pytest.mark.parametrize("command", ["complete", "context", "doctor", "engine"])
def test_every_command_explains_itself(command: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main([command, "--help"])
    assert ended.value.code == 0
    assert len(capsys.readouterr().out) > 300


def test_a_place_is_read(tmp_path: Path) -> None:
    file = tmp_path / "a.py"
    file.write_bytes("s = '😀'\r\nx = \u2028\r\n".encode())
    snapshot, cursor = read_place(f"{file}:2:5")
    assert snapshot.text[:cursor] == "s = '😀'\r\nx = "
    assert snapshot.language.name == "python"
    assert snapshot.line_break == "\r\n"


@pytest.mark.parametrize(
    ("place", "problem"),
    [
        ("a.py", "is not FILE:LINE:COL"),
        ("a.py:1", "is not FILE:LINE:COL"),
        ("a.py:x:1", "is not FILE:LINE:COL"),
        ("nowhere.py:1:1", "cannot be read"),
        ("a.py:9:1", "has 2 lines, so there is no line 9"),
        ("a.py:0:1", "there is no line 0"),
        ("a.py:1:7", "has columns 1 to 6, not 7"),
        ("binary.py:1:1", "is not UTF-8"),
        (".:1:1", "cannot be read"),
    ],
)
def test_a_wrong_place_is_explained(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], place: str, problem: str
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("a.py").write_text("x = 1\n")
    Path("binary.py").write_bytes(b"\xff\xfe\x00")
    with pytest.raises(UsageError, match=problem):
        read_place(place)
    with pytest.raises(SystemExit) as ended:
        main(["complete", place])
    assert ended.value.code == 2
    assert problem in " ".join(capsys.readouterr().err.split())


@pytest.mark.parametrize("argument", ["--memory-mb=-5", "--memory-mb=lots", "--idle-minutes=0"])
def test_a_number_out_of_its_limits_is_explained(argument: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main(["doctor", argument])
    assert ended.value.code == 2
    assert "must be a whole number from" in capsys.readouterr().err


def test_a_failure_is_one_clear_line(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    file = tmp_path / "a.py"
    file.write_text("x = ")
    assert main(["complete", f"{file}:1:5", "--model", "no-such-model"]) == 1
    assert "no-such-model" in capsys.readouterr().err


def test_the_context_of_a_place_is_printed_with_tokens_and_reasons(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("item.py").write_text("class Item:\n    def total(self, tax):\n        return tax\n")
    Path("main.py").write_text("from item import Item\n\nitem = Item()\nitem.\n")
    assert main(["context", "main.py:4:6"]) == 0
    printed = capsys.readouterr().out
    assert "definitions  item.py" in printed
    assert "used near the cursor: Item" in printed
    assert "    def total(self, tax):\n" in printed
    assert "tokens in 2 parts" in printed
