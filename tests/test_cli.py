import os
import re
import subprocess
import sys
from pathlib import Path

import pytest
from rich.console import Console

from glm_lsp import __version__, doctor
from glm_lsp.cli import main
from glm_lsp.engine import footprint, launch
from glm_lsp.errors import UsageError
from glm_lsp.places import read_place
from glm_lsp.settings import Settings
from tests.test_remote import Server, serving


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


def test_an_engine_starts_without_the_language_servers_libraries() -> None:
    seen = "{name.partition('.')[0] for name in sys.modules}"
    unneeded = "{'lsprotocol', 'pygls', 'tree_sitter'}"
    program = f"import sys; from glm_lsp import cli; from glm_lsp.engine import service; print({unneeded} & {seen})"
    assert subprocess.run([sys.executable, "-c", program], capture_output=True, text=True).stdout == "set()\n"


SAYING = """
import os, sys
from glm_lsp import cli
from glm_lsp.engine import footprint, service
service.run = lambda *arguments, **_: print(arguments, {name: os.environ.get(name) for name in footprint.ENVIRONMENT})
cli.main(sys.argv[1:])
"""


@pytest.mark.parametrize("given", [{}, {"MALLOC_ARENA_MAX": "9"}, footprint.ENVIRONMENT])
def test_an_engine_in_the_foreground_has_the_environment_that_keeps_it_small(given: dict[str, str]) -> None:
    bare = {name: value for name, value in os.environ.items() if name not in footprint.ENVIRONMENT}
    command = [sys.executable, "-c", SAYING, "engine", "--model", "a b", "--memory-mb", "500"]
    done = subprocess.run(command, env={**bare, **given}, capture_output=True, text=True, timeout=60)
    assert done.stdout == f"{('a b', 500, 30)} {footprint.ENVIRONMENT}\n", done.stderr


@pytest.mark.parametrize("system", ["nt", "posix"])
def test_where_a_program_cannot_start_itself_anew_the_engine_runs_all_the_same(
    system: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    started: list[list[str]] = []

    def fail(_program: str, arguments: list[str]) -> None:
        started.append(arguments)
        raise OSError

    monkeypatch.setattr(os, "environ", {})
    monkeypatch.setattr(os, "name", system)
    monkeypatch.setattr(os, "execv", fail)
    launch.enter_environment()
    assert os.environ == footprint.ENVIRONMENT
    assert len(started) == (system == "posix")


def test_a_place_is_read(tmp_path: Path) -> None:
    file = tmp_path / "a.py"
    file.write_bytes("s = '😀'\r\nx = \u2028\r\n".encode())
    _, snapshot, cursor = read_place(f"{file}:2:5")
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
        ("pipe:1:1", "is not a regular file"),
        (f"a.py:{'9' * 5000}:1", "is not FILE:LINE:COL"),
        (f"a.py:1:{'9' * 5000}", "is not FILE:LINE:COL"),
    ],
)
def test_a_wrong_place_is_explained(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], place: str, problem: str
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("a.py").write_text("x = 1\n")
    Path("binary.py").write_bytes(b"\xff\xfe\x00")
    os.mkfifo("pipe")
    with pytest.raises(UsageError, match=problem):
        read_place(place)
    with pytest.raises(SystemExit) as ended:
        main(["complete", place])
    assert ended.value.code == 2
    said = capsys.readouterr().err
    assert said.startswith("usage: glm-lsp complete ")
    assert problem in " ".join(said.split())


@pytest.mark.parametrize(
    ("arguments", "usage", "problem"),
    [
        (["engine", "status", "--model", "nano"], "glm-lsp engine", "engine status takes no options"),
        (["engine", "stop", "--memory-mb", "2865"], "glm-lsp engine", "engine stop takes no options"),
        (["doctor", "--nonsense"], "glm-lsp doctor", "unrecognized arguments: --nonsense"),
        (["model", "list", "nano"], "glm-lsp model list", "unrecognized arguments: nano"),
        (["model", "show"], "glm-lsp model", "argument ACTION: invalid choice: 'show'"),
    ],
)
def test_wrong_usage_is_explained_by_the_command_that_it_is_of(
    arguments: list[str], usage: str, problem: str, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as ended:
        main(arguments)
    assert ended.value.code == 2
    said = capsys.readouterr().err
    assert said.startswith(f"usage: {usage} [")
    assert problem in said


@pytest.mark.parametrize("command", ["complete", "context", "fix", "doctor"])
def test_help_is_plain_text_that_names_flags_and_defaults(command: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        main([command, "--help"])
    printed = " ".join(capsys.readouterr().out.split())
    assert "(default: )" not in printed
    assert "**" not in printed
    assert "engine.keyCommand" not in printed
    assert command == "context" or "no setting holds it" in printed


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


FOREIGN = ("--url", "http://127.0.0.1:9", "--prompt-format", "prefix")
"""A format that shows definitions; no server is asked."""


def test_the_context_of_a_place_is_printed_with_tokens_and_reasons(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("item.py").write_text("class Item:\n    def total(self, tax):\n        return tax\n")
    Path("main.py").write_text("from item import Item\n\nitem = Item()\nitem.\n")
    assert main(["context", "main.py:4:6", *FOREIGN]) == 0
    printed = capsys.readouterr().out
    assert "definitions  item.py" in printed
    assert "used near the cursor: Item" in printed
    assert "    def total(self, tax):\n" in printed
    assert "tokens in 2 parts; with paths and marks between them the prompt has " in printed


def test_the_context_of_a_place_has_what_looks_like_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("shop.py").write_text("def open_shop(keeper, town):\n    door = Door(town)\n    return Shop(door, keeper)\n")
    Path("main.py").write_text("def open_bakery(keeper, town):\n    door = Door(town)\n    \n")
    assert main(["context", "main.py:3:5"]) == 0
    printed = capsys.readouterr().out
    assert "lookalikes  shop.py" in printed
    assert "    return Shop(door, keeper)\n" in printed
    assert "like the lines at the cursor, " in printed


@pytest.mark.parametrize("sign", [".git", "pyproject.toml", "package.json", ""])
def test_what_is_read_is_the_project_and_not_the_folder_we_are_in(
    sign: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    inner = tmp_path / "work" / "shop"
    inner.mkdir(parents=True)
    if sign:
        (tmp_path / "work" / sign).touch()
    (tmp_path / "other.py").write_text("def made_outside(value):\n    return 1\n")
    (tmp_path / "work" / "above.py").write_text("def made_above(value):\n    return 1\n")
    (inner / "beside.py").write_text("def made_beside(value):\n    return 1\n")
    (inner / "main.py").write_text("made_outside(made_above(made_beside(1)))\nx = \n")
    assert main(["context", "work/shop/main.py:2:5", *FOREIGN]) == 0
    printed = capsys.readouterr().out
    assert "def made_beside" in printed
    assert ("def made_above" in printed) == bool(sign)
    assert "def made_outside" not in printed


@pytest.mark.parametrize(("is_broken", "verdict"), [(False, "ok server"), (True, "no server")])
def test_doctor_has_asked_the_server_that_it_calls_ok(
    is_broken: bool, verdict: str, capsys: pytest.CaptureFixture[str]
) -> None:
    with serving(Server(is_broken=is_broken)) as server:
        assert main(["doctor", "--url", server.url, "--prompt-format", "qwen"]) == int(is_broken)
    printed = " ".join(capsys.readouterr().out.split())
    assert verdict in printed
    assert ("has team-model, asked as qwen: your text is sent there" in printed) != is_broken


def test_doctor_says_what_the_system_lacks(monkeypatch: pytest.MonkeyPatch) -> None:
    check = dict(doctor._checks(Settings()))["memory given back"]
    monkeypatch.setattr(footprint, "_HAS_MADVISE", True)
    monkeypatch.setattr(footprint, "_of_glibc", lambda name: print)
    assert "no " not in check()
    monkeypatch.setattr(footprint, "_of_glibc", lambda name: None)
    assert "MALLOC_*" in check() and "madvise" not in check()
    monkeypatch.setattr(footprint, "_HAS_MADVISE", False)
    assert "no madvise" in check() and "no malloc_trim" in check()


@pytest.mark.parametrize("model", [{"name": "edge", "notice": "Built with GLM-Edge"}, {"name": "edge"}])
def test_the_engines_status_shows_what_a_licence_wants_shown(
    model: dict[str, str], capsys: pytest.CaptureFixture[str]
) -> None:
    health = {
        "version": "0", "pid": 1, "state": "ready", "model": model, "device": {"name": "CPU", "why": "it is there"},
        "memory": {"now": 0, "peak": 0}, "plan": {"total": 0}, "kv": {"tokens": 0, "usage": 0}, "clients": 0,
        "running": 0, "queued": 0, "counters": {"requests": 0, "generatedTokens": 0},
    }  # fmt: skip
    Console().print(doctor.engine_table(health))
    printed = " ".join(capsys.readouterr().out.split())
    assert f"model {'; '.join(model.values())} device" in printed


def test_the_line_for_model_names_all_that_it_does(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        main(["--help"])
    summary = " ".join(capsys.readouterr().out.split())
    with pytest.raises(SystemExit):
        main(["model", "--help"])
    actions = re.findall(r"(?m)^    (\w+)  ", capsys.readouterr().out)
    assert len(actions) == 6
    line = re.search(r"the models: ([\w, ]+) ", summary)
    assert line and set(actions) <= set(re.findall(r"\w+", line[1]))
