"""Neovim with the plug-in in editors/neovim. What was typed and accepted is read from the saved file."""

import os
import shutil
import signal
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import TypeAlias

import pytest

from tests.editors.conftest import AREA, BROKEN, TOTAL, Scripted, engine
from tests.editors.neovim import Neovim, neovim
from tests.editors.pictures import of_terminal
from tests.editors.places import NEOVIMS
from tests.editors.waiting import until

Start: TypeAlias = Callable[[], Neovim]

PENDING = """
return vim.iter(vim.tbl_values(require('glm_lsp').client().requests)):any(function(request)
  return request.type == 'pending' and request.method == 'textDocument/inlineCompletion'
end)
"""
"""Whether the server owes an answer."""

pytestmark = [
    pytest.mark.timeout(120),
    pytest.mark.skipif(
        not shutil.which("tmux") or not all(path.exists() for path in NEOVIMS.values()),
        reason="make test-editors installs Neovim; it needs tmux",
    ),
]


@pytest.fixture(params=NEOVIMS)
def start(request: pytest.FixtureRequest, tmp_path: Path, command: str, runtime: Path) -> Iterator[Start]:
    """Starts Neovim, as often as called; ended with the test, before its engine."""
    with ExitStack() as stack:
        count = iter(range(10))

        def run() -> Neovim:
            environment = {"GLM_LSP_RUNTIME_DIR": str(runtime)}
            return stack.enter_context(neovim(request.param, tmp_path / f"nvim{next(count)}", command, environment))

        yield run


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "a.py"
    path.write_text("", encoding="utf-8")
    return path


def test_ghost_text_appears_and_tab_accepts_it(start: Start, scripted: Scripted, file: Path) -> None:
    with scripted():
        nvim = start()
        nvim.open(file)
        nvim.type("itotal = ")
        nvim.shows("total = price * count + shipping")
        assert nvim.text == "total = "
        nvim.type("<Tab>")
        nvim.has(TOTAL.rstrip())
        nvim.type("<CR>done = 1")
        assert nvim.saved(file) == b"total = price * count + shipping\ndone = 1\n"


def test_tab_without_a_suggestion_is_a_tab(start: Start, scripted: Scripted, file: Path) -> None:
    with scripted():
        nvim = start()
        nvim.open(file)
        nvim.type("ix<Tab>y")
        assert nvim.saved(file) == b"x   y\n"  # three spaces: Neovim expands tabs in Python


def test_a_suggestion_of_several_lines(start: Start, scripted: Scripted, file: Path, pictures: Path) -> None:
    with scripted():
        nvim = start()
        nvim.open(file)
        nvim.type("idef area(width, height):")
        nvim.shows("    return width * height")
        nvim.shows("glm: nano")
        of_terminal(nvim.terminal.coloured, pictures / "neovim-ghost-text.png")
        nvim.type("<Tab>")
        nvim.has(AREA.rstrip())
        assert nvim.saved(file) == AREA.encode()


def test_words_and_lines_are_accepted_one_by_one(start: Start, scripted: Scripted, file: Path) -> None:
    with scripted():
        nvim = start()
        nvim.open(file)
        nvim.type("itotal = ")
        nvim.shows("shipping")
        nvim.type("<M-w>")
        nvim.has("total = price")
        nvim.shows("total = price * count + shipping")
        nvim.type("<M-w>")
        nvim.has("total = price *")
        nvim.type("<M-l>")
        nvim.has(TOTAL.rstrip())
        assert nvim.saved(file) == TOTAL.encode()


def test_what_is_typed_out_of_a_suggestion_is_not_there_twice(start: Start, scripted: Scripted, file: Path) -> None:
    with scripted():
        nvim = start()
        nvim.open(file)
        nvim.type("itotal = ")
        nvim.shows("shipping")
        for letter in "price * co":
            nvim.type(letter)
        nvim.has("total = price * co")
        nvim.shows("total = price * count + shipping")
        assert nvim.screen.count("shipping") == 1
        nvim.type("<Tab>")
        nvim.has(TOTAL.rstrip())
        assert nvim.saved(file) == TOTAL.encode()


def test_a_suggestion_goes_when_something_else_is_typed(start: Start, scripted: Scripted, file: Path) -> None:
    with scripted():
        nvim = start()
        nvim.open(file)
        nvim.type("itotal = ")
        nvim.shows("shipping")
        nvim.type("0")
        nvim.hides("shipping")
        assert nvim.saved(file) == b"total = 0\n"


def test_dismiss_hides_it_and_undo_takes_back_only_what_was_accepted(
    start: Start, scripted: Scripted, file: Path
) -> None:
    with scripted():
        nvim = start()
        nvim.open(file)
        nvim.type("itotal = ")
        nvim.shows("shipping")
        nvim.type("<M-d>")
        nvim.hides("shipping")
        nvim.type("<BS> ")
        nvim.shows("shipping")
        nvim.type("<Tab>")
        nvim.has(TOTAL.rstrip())
        nvim.type("<Esc>u")
        nvim.has("total = ")
        assert nvim.saved(file) == b"total = \n"


def test_emoji_and_crlf(start: Start, scripted: Scripted, file: Path) -> None:
    file.write_bytes('name = "😀😀"\r\nprint(name)\r\n'.encode())
    with scripted(continues=['"😀😀" * count\n', AREA]):
        nvim = start()
        nvim.open(file)
        nvim.type('Gobanner = "😀😀"')
        nvim.shows('banner = "😀😀" * count')
        nvim.type("<Tab>")
        nvim.has('name = "😀😀"\nprint(name)\nbanner = "😀😀" * count')
        nvim.type("<CR>def area(width, height):")
        nvim.shows("    return width * height")
        assert "^M" not in nvim.screen
        nvim.type("<Tab>")
        nvim.has('name = "😀😀"\nprint(name)\nbanner = "😀😀" * count\n' + AREA.rstrip())
        lines = ['name = "😀😀"', "print(name)", 'banner = "😀😀" * count', *AREA.splitlines(), ""]
        assert nvim.saved(file) == "\r\n".join(lines).encode()


def test_the_embedded_model(start: Start, file: Path) -> None:
    nvim = start()
    nvim.open(file)
    nvim.type("idef area(width, height):<CR>    return width * ")
    nvim.shows("return width * height")
    nvim.type("<Tab>")
    nvim.has("def area(width, height):\n    return width * height")
    assert nvim.saved(file) == AREA.encode()


def test_two_windows_share_an_engine_and_outlive_it(start: Start, file: Path, tmp_path: Path) -> None:
    """The engine is killed under them: a message, and the next key is answered by a new one."""
    other_file = tmp_path / "b.py"
    first, second = start(), start()
    for nvim, path in ((first, file), (second, other_file)):
        nvim.open(path)
        nvim.type("idef area(width, height):<CR>    return width * ")
        nvim.shows("return width * height")
    shared = engine()
    assert shared and shared["clients"] == 2
    os.kill(shared["pid"], signal.SIGKILL)
    first.type("<Tab>")
    first.has(AREA.rstrip())
    first.type("<CR>def volume(width, height, depth):<CR>    return width * height * ")
    first.shows("return width * height * depth")
    second.type("<Tab>")
    second.has(AREA.rstrip())
    now = until(lambda: (found := engine()) and found["clients"] == 2 and found, "both windows at the new engine")
    assert now["pid"] != shared["pid"]
    assert second.saved(other_file) == AREA.encode()
    for nvim in (first, second):
        nvim.type("<Esc>")
        until(
            lambda nvim=nvim: "starting it again" in str(nvim.lua("return require('glm_lsp.messages').all()")), "a word"
        )


def test_a_long_message_does_not_swallow_keys(start: Start, scripted: Scripted, file: Path) -> None:
    message = "the engine " + "went away while it was answering, " * 5
    with scripted():
        nvim = start()
        nvim.open(file)
        nvim.type("iy = 0")
        nvim.has("y = 0")
        nvim.lua("require('glm_lsp.messages').show({ type = 2, message = ... })", message)
        nvim.type("1")
        nvim.has("y = 01")
        nvim.type("<Esc>")
        nvim.shows("the engine went away")
        nvim.type("x")
        nvim.has("y = 0")
        nvim.tells(message.strip())


def test_health_tells_what_is_there_and_what_is_missing(start: Start, scripted: Scripted, file: Path) -> None:
    with scripted():
        nvim = start()
        nvim.open(file)
        nvim.rpc.command("checkhealth glm_lsp")
        until(lambda: "it runs in 1 buffer" in nvim.text, "the report")
        assert "ERROR" not in nvim.text
        assert "glm-lsp 0" in nvim.text
        nvim.lua("vim.cmd.bwipeout(); vim.lsp.config('glm-lsp', { cmd = { 'no-such-program', '--stdio' } })")
        nvim.rpc.command("checkhealth glm_lsp")
        until(lambda: "no-such-program cannot be executed" in nvim.text, "the complaint")
        assert "pip install" in nvim.text


def test_the_help_is_found_by_its_tags(start: Start) -> None:
    nvim = start()
    nvim.rpc.command("helptags ALL")
    for tag in ("glm-lsp", "glm-lsp-mappings", "glm_lsp.setup()", ":GlmLsp"):
        nvim.rpc.command(f"help {tag}")
        assert f"*{tag}*" in nvim.lua("return vim.api.nvim_get_current_line()")


def test_a_quick_fix_removes_a_diagnostic(start: Start, scripted: Scripted, file: Path, pictures: Path) -> None:
    file.write_text(BROKEN, encoding="utf-8")
    with scripted():
        nvim = start()
        nvim.open(file)
        until(lambda: nvim.lua("return #vim.diagnostic.get(0)") == 1, "the diagnostic")
        nvim.type("gra")
        nvim.shows("epair: syntax error")
        of_terminal(nvim.terminal.coloured, pictures / "neovim-quick-fix.png")
        nvim.type("1<CR>")
        nvim.has(AREA.rstrip())
        until(lambda: nvim.lua("return #vim.diagnostic.get(0)") == 0, "its end")
        assert nvim.saved(file) == AREA.encode()


def test_the_status_goes_from_loading_to_ready(start: Start, scripted: Scripted, file: Path, tmp_path: Path) -> None:
    with scripted(gate=str(tmp_path / "gate")):
        nvim = start()
        nvim.open(file)
        nvim.shows("glm: loading 50%")
        (tmp_path / "gate").touch()
        nvim.shows("glm: nano")


def test_all_diagnostics_go_along_with_a_code_action(start: Start, scripted: Scripted, file: Path) -> None:
    """Those of other sources too, in the encoding that the server counts in."""
    file.write_text('name = "😀"; other = 1\n', encoding="utf-8")
    with scripted():
        nvim = start()
        nvim.open(file)
        found = nvim.lua(
            """
            local linter = vim.api.nvim_create_namespace('linter')
            vim.diagnostic.set(linter, 0, { { lnum = 0, col = 15, end_col = 20, message = 'odd', source = 'linter',
              severity = vim.diagnostic.severity.WARN, code = 'X1' } })
            local handed = {}
            for _, encoding in ipairs({ 'utf-8', 'utf-16', 'utf-32' }) do
              table.insert(handed, require('glm_lsp.requests').diagnostics(0, encoding)[1])
            end
            return handed
            """
        )
        columns = [(one["range"]["start"]["character"], one["range"]["end"]["character"]) for one in found]
        assert columns == [(15, 20), (13, 18), (12, 17)]
        assert {(one["message"], one["source"], one["code"], one["severity"]) for one in found} == {
            ("odd", "linter", "X1", 2)
        }


def test_what_was_typed_while_the_model_loads_is_answered_when_it_is_there(
    start: Start, scripted: Scripted, file: Path, tmp_path: Path
) -> None:
    with scripted(gate=str(tmp_path / "gate")):
        nvim = start()
        nvim.open(file)
        nvim.shows("glm: loading 50%")
        nvim.type("itotal = ")
        nvim.has("total = ")
        until(lambda: nvim.lua(PENDING), "the request")
        (tmp_path / "gate").touch()
        nvim.shows("glm: nano")
        nvim.shows("total = price * count + shipping")
