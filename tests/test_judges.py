"""The tools that look again, the real ones: each at the text in memory, one question after another."""

import asyncio
import shutil
import sys
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from glm_lsp import peers
from glm_lsp.data import Snapshot
from glm_lsp.fix import ruff
from glm_lsp.fix.values import Judge, Problem
from glm_lsp.judges import Judges, at_hand
from glm_lsp.languages import language_of
from glm_lsp.resources import program
from tests.npm import PATH, TOOLS, needs_tools

BY_PYRIGHT = Problem(0, 1, "whatever it says", "basedpyright", "reportGeneralTypeIssues")
BY_TYPESCRIPT = Problem(0, 1, "whatever it says", "ts", "2322")

needs_pyright = pytest.mark.skipif(not program("basedpyright-langserver"), reason="basedpyright is not installed")


def snapshot(folder: Path, text: str, name: str = "a.py") -> Snapshot:
    return Snapshot((folder / name).as_uri(), name, language_of(name), 1, text)


@pytest.fixture
async def judges(tmp_path: Path) -> AsyncIterator[Judges]:
    made = Judges([tmp_path])
    yield made
    await made.close()


def judge_of(judges: Judges, problem: Problem, shown: Snapshot) -> Judge:
    judge = judges.of(problem, shown)
    assert judge is not None
    return judge


async def spoken_of(judge: Judge, shown: Snapshot) -> list[str]:
    """The text at each error that the tool finds."""
    found = await judge.look(shown)
    assert found is not None
    return [shown.text[one.start : one.end] for one in found if one.is_error]


async def test_rules_of_ruff_that_have_no_code_yet_are_no_syntax_errors(tmp_path: Path) -> None:
    shown = snapshot(tmp_path, "import pytest\n\n\n@pytest.fixture(autouse=True)\ndef f():\n    pass\n")
    found = await ruff.look(shown, ("--isolated", "--preview", "--select", "ALL"))
    assert found
    assert not any(one.sounds_like_syntax or one.is_error for one in found)
    (broken,) = await ruff.look(snapshot(tmp_path, "x = (\n"), ("--isolated",)) or ()
    assert broken.sounds_like_syntax
    assert broken.is_error


@needs_pyright
async def test_pyright_sees_the_text_as_it_is_and_nothing_is_written(judges: Judges, tmp_path: Path) -> None:
    wrong = snapshot(tmp_path, "s = '😀'; x: int = s\n")
    judge = judge_of(judges, BY_PYRIGHT, wrong)
    assert await spoken_of(judge, wrong) == ["s"]
    assert await spoken_of(judge, snapshot(tmp_path, "s = 1; x: int = s\n")) == []
    assert not list(tmp_path.iterdir())


@needs_pyright
async def test_who_asks_at_the_same_time_gets_the_answer_for_their_own_text(judges: Judges, tmp_path: Path) -> None:
    texts = [snapshot(tmp_path, f"x: int = {'1' if number % 2 else repr(str(number))}\n") for number in range(6)]
    judge = judge_of(judges, BY_PYRIGHT, texts[0])
    found = await asyncio.gather(*(spoken_of(judge, one) for one in texts))
    assert found == [["'0'"], [], ["'2'"], [], ["'4'"], []]


@needs_pyright
async def test_who_gives_up_takes_no_answer_of_another_along(judges: Judges, tmp_path: Path) -> None:
    wrong = snapshot(tmp_path, "x: int = 'a'\n")
    judge = judge_of(judges, BY_PYRIGHT, wrong)
    first = asyncio.create_task(judge.look(wrong))
    await asyncio.sleep(0.2)  # The server is being started.
    first.cancel()
    assert await spoken_of(judge, snapshot(tmp_path, "x: int = 1\n")) == []
    process = judges._peers["basedpyright"]._starting
    again = asyncio.create_task(judge.look(wrong))
    await asyncio.sleep(0.01)
    again.cancel()
    assert await spoken_of(judge, snapshot(tmp_path, "y: int = 'b'\n")) == ["'b'"]
    assert judges._peers["basedpyright"]._starting is process


async def test_only_a_problems_own_tool_is_asked(judges: Judges, tmp_path: Path) -> None:
    plain = snapshot(tmp_path, "x = 1\n")
    ruffs = Problem(0, 1, "`x` is odd", "Ruff", "N1")
    eslints = Problem(0, 1, "x is odd", "eslint", "odd")
    broken = Problem(0, 1, '"(" was not closed', "Pylance")
    assert [judge.name if (judge := judges.of(one, plain)) else "" for one in (ruffs, eslints, broken)] == [
        "ruff",
        "",
        "ruff",
    ]
    assert judges.of(broken, snapshot(tmp_path, "x := f(", "a.go")) is None


@needs_pyright
async def test_without_ruff_pyright_looks_at_broken_syntax_itself(
    judges: Judges, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("glm_lsp.fix.ruff.executable", lambda: "")
    broken = Problem(0, 1, '"(" was not closed', "basedpyright")
    assert judge_of(judges, broken, snapshot(tmp_path, "x = (")).name == "basedpyright"


async def test_a_server_that_ends_at_once_has_not_agreed(
    judges: Judges, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("glm_lsp.pyright.COMMANDS", {"basedpyright": "false"})
    judge = judge_of(judges, BY_PYRIGHT, snapshot(tmp_path, "x = 1\n"))
    async with asyncio.timeout(10):  # It is not waited for until its time is over.
        assert await judge.look(snapshot(tmp_path, "x = 1\n")) is None


@needs_pyright
async def test_a_server_that_has_died_is_started_again(judges: Judges, tmp_path: Path) -> None:
    wrong = snapshot(tmp_path, "x: int = 'a'\n")
    judge = judge_of(judges, BY_PYRIGHT, wrong)
    assert await spoken_of(judge, wrong) == ["'a'"]
    client = await judges._peers["basedpyright"]._client()
    assert client._server is not None
    client._server.kill()
    async with asyncio.timeout(30):
        while await judge.look(wrong) is None:
            pass


@needs_pyright
async def test_a_server_that_nobody_asks_is_ended(
    judges: Judges, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(peers, "IDLE_SECONDS", 0.1)
    wrong = snapshot(tmp_path, "x: int = 'a'\n")
    judge = judge_of(judges, BY_PYRIGHT, wrong)
    client = await judges._peers["basedpyright"]._client()
    assert await spoken_of(judge, wrong) == ["'a'"]
    async with asyncio.timeout(10):
        while not client.stopped:
            await asyncio.sleep(0.05)
    assert await spoken_of(judge, wrong) == ["'a'"]


@pytest.fixture
def npm_tools(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", PATH)


def plant(folder: Path, package: str, files: tuple[str, ...]) -> Path:
    """A package of a workspace whose code says, in the file returned, that it was run."""
    mark, home = folder / "was-run", folder / "node_modules" / package
    for name in files:
        (home / name).parent.mkdir(parents=True, exist_ok=True)
        (home / name).write_text(f"#!/usr/bin/env node\nrequire('fs').writeFileSync({str(mark)!r}, '')\n")
        (home / name).chmod(0o755)
    (home / "package.json").write_text(f'{{"name": "{package}", "version": "5.9.3", "main": "{files[0]}"}}')
    return mark


@needs_tools
@pytest.mark.usefixtures("npm_tools")
@pytest.mark.parametrize("name", ["a.ts", "a.tsx"])
async def test_typescript_sees_the_text_as_it_is(judges: Judges, tmp_path: Path, name: str) -> None:
    """Also behind what only JavaScript takes for the end of a line."""
    wrong = snapshot(tmp_path, "const s = '😀\u2028'; const x: number = s\n", name)
    judge = judge_of(judges, BY_TYPESCRIPT, wrong)
    assert judge.name == "TypeScript"
    assert await spoken_of(judge, wrong) == ["x"]
    assert await spoken_of(judge, snapshot(tmp_path, "const s = '\u2028'; const x: string = s\n", name)) == []
    assert await spoken_of(judge, wrong) == ["x"]
    assert not list(tmp_path.iterdir())


@needs_tools
@pytest.mark.usefixtures("npm_tools")
def test_doctor_can_name_what_is_at_hand() -> None:
    assert "typescript-language-server" in at_hand()


@needs_tools
@pytest.mark.usefixtures("npm_tools")
async def test_typescript_knows_the_project(judges: Judges, tmp_path: Path) -> None:
    (tmp_path / "tsconfig.json").write_text('{"compilerOptions": {"strict": true}}')
    (tmp_path / "b.ts").write_text("export function half(n: number) { return n / 2; }\n")
    wrong = snapshot(tmp_path, "import { half } from './b';\nhalf('2');\nfunction f(x) {}\n", "a.ts")
    assert await spoken_of(judge_of(judges, BY_TYPESCRIPT, wrong), wrong) == ["'2'", "x"]


@needs_tools
@pytest.mark.usefixtures("npm_tools")
async def test_no_code_of_the_workspace_is_run(judges: Judges, tmp_path: Path) -> None:
    """Neither its compiler nor a plug-in of its configuration."""
    (tmp_path / "tsconfig.json").write_text('{"compilerOptions": {"plugins": [{"name": "planted"}]}}')
    marks = {
        plant(tmp_path, "typescript", ("lib/typescript.js", "lib/tsserver.js", "lib/tsc.js")),
        plant(tmp_path, "planted", ("index.js",)),
    }
    wrong = snapshot(tmp_path, "const x: number = 'a';\n", "a.ts")
    assert await spoken_of(judge_of(judges, BY_TYPESCRIPT, wrong), wrong) == ["x"]
    assert not any(mark.exists() for mark in marks)


async def test_a_server_of_the_workspace_is_not_run(
    judges: Judges, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Though the PATH leads there, as with some shells it does."""
    plant(tmp_path, "typescript", ("lib/tsserver.js",))
    plant(tmp_path, "typescript-language-server", ("cli.js",))
    (tmp_path / "node_modules" / ".bin").mkdir()
    program = tmp_path / "node_modules" / ".bin" / "typescript-language-server"
    program.symlink_to("../typescript-language-server/cli.js")
    monkeypatch.setenv("PATH", str(program.parent))
    assert judges.of(BY_TYPESCRIPT, snapshot(tmp_path, "x\n", "a.ts")) is None


@needs_tools
async def test_a_server_without_a_compiler_beside_it_is_not_asked(
    judges: Judges, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It would take the workspace's."""
    elsewhere = tmp_path.with_name(tmp_path.name + "-elsewhere") / "node_modules"
    shutil.copytree(TOOLS / "typescript-language-server", elsewhere / "typescript-language-server")
    (elsewhere / "typescript-language-server").rename(elsewhere / "server")
    program = elsewhere / "typescript-language-server"
    program.symlink_to("server/lib/cli.mjs")
    monkeypatch.setenv("PATH", f"{elsewhere}:{PATH.split(':', 1)[1]}")
    assert judges.of(BY_TYPESCRIPT, snapshot(tmp_path, "x\n", "a.ts")) is None


# As those from before August 2025, and one whose rows have no places.
@pytest.mark.parametrize("knows", ["", "@server.command('typescript.tsserverRequest')"])
async def test_a_server_that_cannot_be_asked_has_not_agreed(
    judges: Judges, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, knows: str
) -> None:
    home = tmp_path.with_name(tmp_path.name + "-elsewhere")
    plant(home, "typescript", ("lib/tsserver.js",))
    program = home / "typescript-language-server"
    lines = (
        f"#!{sys.executable}",
        "from pygls.lsp.server import LanguageServer",
        "server = LanguageServer('odd', '1')",
        knows,
        "def ask(ls, question: str, about: dict): return {'success': True, 'body': [{'text': 'x', 'start': 3}]}",
        "server.start_io()",
    )
    program.write_text("\n".join(lines), encoding="utf-8")
    program.chmod(0o755)
    monkeypatch.setenv("PATH", str(home))
    shown = snapshot(tmp_path, "x\n", "a.ts")
    async with asyncio.timeout(30):
        assert await judge_of(judges, BY_TYPESCRIPT, shown).look(shown) is None


BY_ESLINT = Problem(0, 1, "whatever it says", "eslint", "no-undef")
CONFIGURATION = """
require("fs").writeFileSync("was-run", "");
module.exports = [{ files: ["**/*.js"], rules: { "no-undef": "error", "prefer-const": "warn" } }];
"""


@pytest.fixture
def eslint_project(tmp_path: Path, npm_tools: None) -> Path:
    (tmp_path / "eslint.config.cjs").write_text(CONFIGURATION)
    (tmp_path / "src").mkdir()
    return tmp_path


@needs_tools
async def test_eslint_sees_the_text_as_it_is(judges: Judges, eslint_project: Path) -> None:
    wrong = snapshot(eslint_project, "let s = '😀\u2028'; gone(s);\n", "src/a.js")
    judge = judges.of(BY_ESLINT, wrong, trusts_eslint=True)
    assert judge is not None and judge.name == "ESLint" and judge.has_reported(BY_ESLINT)
    assert await spoken_of(judge, wrong) == ["gone"]
    found = await judge.look(wrong)
    assert found is not None and [(one.code, one.is_error) for one in found] == [
        ("prefer-const", False),
        ("no-undef", True),
    ]
    assert await spoken_of(judge, snapshot(eslint_project, "const s = 1; s();\n", "src/a.js")) == []
    broken = await judge.look(snapshot(eslint_project, "const s = ;\n", "src/a.js"))
    assert broken is not None and [(one.code, one.sounds_like_syntax) for one in broken] == [("", True)]
    assert not list((eslint_project / "src").iterdir())


@needs_tools
async def test_eslint_is_not_run_unless_it_is_trusted(judges: Judges, eslint_project: Path) -> None:
    assert judges.of(BY_ESLINT, snapshot(eslint_project, "gone();\n", "src/a.js")) is None
    outside = snapshot(eslint_project.parent, "gone();\n", "a.js")
    assert judges.of(BY_ESLINT, outside, trusts_eslint=True) is None
    assert not (eslint_project / "was-run").exists()


@needs_tools
async def test_eslint_that_fails_has_not_agreed(judges: Judges, eslint_project: Path) -> None:
    (eslint_project / "eslint.config.cjs").write_text("throw new Error('no')")
    shown = snapshot(eslint_project, "gone();\n", "src/a.js")
    judge = judges.of(BY_ESLINT, shown, trusts_eslint=True)
    assert judge is not None
    assert await judge.look(shown) is None


@needs_tools
async def test_the_projects_own_eslint_comes_first(judges: Judges, eslint_project: Path) -> None:
    mark = plant(eslint_project, "eslint", ("cli.js",))
    (eslint_project / "node_modules" / ".bin").mkdir()
    (eslint_project / "node_modules" / ".bin" / "eslint").symlink_to("../eslint/cli.js")
    shown = snapshot(eslint_project, "gone();\n", "src/a.js")
    judge = judges.of(BY_ESLINT, shown, trusts_eslint=True)
    assert judge is not None
    assert await judge.look(shown) is None  # It says nothing.
    assert mark.exists()
