"""Neovim with the plug-in in editors/neovim. What was typed and accepted is read from the saved file."""

import os
import re
import shutil
import signal
import sys
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import TypeAlias

import pytest

from tests.editors.conftest import AREA, BROKEN, ENDING, SAMPLE, TOTAL, Scripted, engine
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


def test_a_suggestion_of_several_lines(start: Start, scripted: Scripted, file: Path) -> None:
    with scripted():
        nvim = start()
        nvim.open(file)
        nvim.type("idef area(width, height):")
        nvim.shows("    return width * height")
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


@pytest.mark.parametrize("start", ["0.12"], indirect=True)
def test_accepting_takes_ranges_of_either_shape(start: Start, scripted: Scripted, file: Path) -> None:
    """Neovim's own ghost text hands over a vim.Range, whose shape has changed; here it gets the other one."""
    with scripted():
        nvim = start()
        nvim.lua(
            """
            local get = vim.lsp.inline_completion.get
            vim.lsp.inline_completion.get = function(options)
              return get({ on_accept = function(item)
                local range = item.range
                if range.start then
                  item.range = {
                    start_row = range.start.row, start_col = range.start.col,
                    end_row = range.end_.row, end_col = range.end_.col,
                  }
                else
                  item.range = {
                    start = { row = range.start_row, col = range.start_col },
                    end_ = { row = range.end_row, col = range.end_col },
                  }
                end
                options.on_accept(item)
              end })
            end
            """
        )
        nvim.open(file)
        nvim.type("itotal = ")
        nvim.shows("shipping")
        nvim.type("<Tab>")
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
    """From the start of its engine to a repair, in a file with emoji and CRLF."""
    first, volume = "price = '😀'", "def volume(width, height, depth):\n    return width * height * depth"
    file.write_bytes(f"{first}\r\n".encode())
    nvim = start()
    nvim.lua(
        """
        _G.states = {}
        vim.api.nvim_create_autocmd('User', { pattern = 'GlmLspStatus', callback = function()
          table.insert(states, require('glm_lsp.status').get().state)
        end })
        """
    )
    nvim.open(file)
    nvim.shows("glm: nano")
    states = list(dict.fromkeys(nvim.lua("return states")))
    assert states[states.index("loading") :] == ["loading", "ready"]
    nvim.type("Godef volume(width, height, depth):<CR>    return width * ")
    nvim.shows("return width * height * depth")
    nvim.type("<M-w>")
    nvim.has(f"{first}\n{volume.removesuffix(' * depth')}")
    nvim.type("<Tab>")
    nvim.has(f"{first}\n{volume}")
    broken, whole = BROKEN.splitlines(), AREA.splitlines()
    nvim.type(f"<CR><C-u><CR><CR>{broken[0]}<CR>{broken[1]}<Esc>")
    # While it is typed, something else is missing.
    until(lambda: "':'" in str(nvim.lua("return vim.diagnostic.get(0)")), "the diagnostic of the whole")
    nvim.type("kgra")
    nvim.shows("epair: syntax error")
    nvim.type("1<CR>")
    nvim.has("\n".join([first, volume, "", "", *whole]))
    until(lambda: nvim.lua("return #vim.diagnostic.get(0)") == 0, "its end")
    assert nvim.saved(file) == "\r\n".join([first, *volume.splitlines(), "", "", *whole, ""]).encode()


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
    first.type("<CR><C-u>def volume(width, height, depth):<CR>    return width * height * ")
    first.shows("return width * height * depth")
    first.type("<Tab>")
    whole = f"{AREA}def volume(width, height, depth):\n    return width * height * depth\n"
    first.has(whole.rstrip())
    second.type("<Tab>")
    second.has(AREA.rstrip())
    now = until(lambda: (found := engine()) and found["clients"] == 2 and found, "both windows at the new engine")
    assert now["pid"] != shared["pid"]
    assert first.saved(file) == whole.encode()
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
        assert "pip install ." in nvim.text
        nvim.lua("vim.cmd.bwipeout(); vim.lsp.config('glm-lsp', { cmd = function() end })")
        nvim.rpc.command("checkhealth glm_lsp")
        until(lambda: "cmd is a function" in nvim.text, "that it cannot be told")
        assert "ERROR" not in nvim.text


def test_the_help_is_found_by_its_tags(start: Start) -> None:
    nvim = start()
    nvim.rpc.command("helptags ALL")
    for tag in ("glm-lsp", "glm-lsp-mappings", "glm_lsp.setup()", ":GlmLsp"):
        nvim.rpc.command(f"help {tag}")
        assert f"*{tag}*" in nvim.lua("return vim.api.nvim_get_current_line()")


def test_a_quick_fix_removes_a_diagnostic(start: Start, scripted: Scripted, file: Path) -> None:
    file.write_text(BROKEN, encoding="utf-8")
    with scripted(continues=[]):  # the model is of no help
        nvim = start()
        nvim.open(file)
        until(lambda: nvim.lua("return #vim.diagnostic.get(0)") == 1, "the diagnostic")
        nvim.type("gra")
        nvim.shows("epair: syntax error")
        nvim.type("1<CR>")
        nvim.has(AREA.rstrip())
        until(lambda: nvim.lua("return #vim.diagnostic.get(0)") == 0, "its end")
        assert nvim.saved(file) == AREA.encode()


def test_a_problem_that_another_server_reports_is_repaired(start: Start, scripted: Scripted, file: Path) -> None:
    """The linter's own server, which offers other actions of its own."""
    file.write_text("def check(value):\n    if value == None:\n        return 1\n    return 2\n", encoding="utf-8")
    (file.parent / "ruff.toml").write_text("lint.select = ['E7']", encoding="utf-8")
    ruff = Path(sys.executable).with_name("ruff")
    with scripted(continues=["    if value is None:\n"]):
        nvim = start()
        nvim.lua(
            """
            local there = { cmd = { ..., 'server' }, filetypes = { 'python' }, root_markers = { 'ruff.toml' } }
            vim.lsp.config('ruff', there)
            vim.lsp.enable('ruff')
            """,
            str(ruff),
        )
        nvim.open(file)
        until(lambda: "Ruff" in str(nvim.lua("return vim.diagnostic.get(0)")), "the linter's diagnostic")
        nvim.type("j")
        nvim.rpc.command("GlmLsp fix")
        nvim.shows("epair: Comparison to `None`")
        number = re.search(r"(\d): (Try to r|R)epair: Comparison", nvim.screen)
        assert number
        nvim.type(f"{number[1]}<CR>")
        whole = "def check(value):\n    if value is None:\n        return 1\n    return 2"
        nvim.has(whole)
        until(lambda: not nvim.lua("return vim.diagnostic.get(0)"), "its end")
        assert nvim.saved(file) == f"{whole}\n".encode()


def test_alternatives_are_asked_for_and_one_is_accepted(start: Start, scripted: Scripted, file: Path) -> None:
    with scripted(drawn=["price * 2", "sum(prices)"]):
        nvim = start()
        nvim.open(file)
        nvim.type("itotal = ")
        nvim.shows("total = price * count + shipping")
        nvim.type("<M-n>")
        nvim.shows("total = price * count + shipping (1/3)")
        nvim.type("<M-n>")
        nvim.shows("total = price * 2 (2/3)")
        nvim.type("<M-n>")
        nvim.shows("total = sum(prices) (3/3)")
        nvim.type("<Tab>")
        nvim.has("total = sum(prices)")
        assert nvim.saved(file) == b"total = sum(prices)\n"


def test_the_commands_tell_pause_and_restart(start: Start, scripted: Scripted, file: Path) -> None:
    with scripted():
        nvim = start()
        nvim.open(file)
        nvim.type("itotal = ")
        nvim.shows("shipping")
        nvim.type("<Esc>")
        nvim.rpc.command("GlmLsp why")
        nvim.shows("last request: shown")
        until(lambda: nvim.lua("return require('glm_lsp.status').get().memoryBytes"), "the engine's memory")
        nvim.rpc.command("GlmLsp status")
        nvim.shows("nano is ready; engine: ")
        nvim.rpc.command("GlmLsp context")
        until(lambda: "total =" in nvim.text and "tokens)" in nvim.text, "what the model sees")
        nvim.rpc.command("bwipeout")
        nvim.rpc.command("GlmLsp pause")
        nvim.type("A")
        until(lambda: "switched off" in nvim.lua("return require('glm_lsp.status').get().reason"), "the reason")
        nvim.type("<Esc>")
        nvim.rpc.command("GlmLsp why")
        nvim.shows("last request: switched off")
        nvim.rpc.command("GlmLsp resume")
        nvim.type("A")
        nvim.shows("shipping")
        nvim.type("<Tab>")
        nvim.has(TOTAL.removesuffix("\n"))
        assert nvim.saved(file) == TOTAL.encode()
        before = engine()
        nvim.rpc.command("GlmLsp restart")
        now = until(lambda: (found := engine()) and before and found["pid"] != before["pid"], "a new engine")
        assert now
        nvim.rpc.command("GlmLsp log")
        assert nvim.rpc.current.buffer.name.endswith("lsp.log")


def test_servers_of_several_projects_tell_their_own_status_and_pause_together(
    start: Start, scripted: Scripted, tmp_path: Path
) -> None:
    files = [tmp_path / project / "a.py" for project in ("one", "two", "three")]
    for path in files:
        (path.parent / ".git").mkdir(parents=True)
    messages = """
    local status = require('glm_lsp.status')
    return vim.iter(vim.lsp.get_clients({ name = 'glm-lsp' })):map(function(client)
      return status.get(client).message
    end):totable()
    """
    with scripted():
        nvim = start()
        for path in files[:2]:
            nvim.open(path)
            nvim.shows("glm: nano")
        nvim.rpc.command("bwipeout")
        nvim.shows("glm: nano")
        nvim.rpc.command("GlmLsp pause")
        nvim.hides("glm: nano")
        nvim.rpc.command("GlmLsp status")
        nvim.shows("glm: switched off in the settings")
        nvim.open(files[2])
        until(lambda: nvim.lua(messages) == ["switched off in the settings"] * 3, "a pause of all")
        nvim.rpc.command("GlmLsp resume")
        until(lambda: "switched off in the settings" not in nvim.lua(messages), "its end")
        nvim.rpc.command("GlmLsp status")
        nvim.shows("glm: the engine is not running; it starts when it is needed")
        nvim.rpc.command(f"edit {files[0]}")
        nvim.shows("glm: nano")


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


def test_pictures_of_the_embedded_model(start: Start, file: Path, pictures: Path) -> None:
    file = file.with_name("shop.py")
    file.write_text(SAMPLE, encoding="utf-8")
    nvim = start()
    nvim.lua("vim.api.nvim_set_hl(0, 'ComplHint', { fg = '#9098a8', italic = true })")
    nvim.lua("vim.opt.number = true; vim.opt.wildoptions = 'pum'; vim.opt.fillchars = 'eob: '")
    nvim.open(file)
    nvim.shows("glm: nano")
    nvim.type("GA ")
    nvim.shows(ENDING)
    until(lambda: nvim.lua("return require('glm_lsp.status').get().state") == "ready", "rest")
    of_terminal(nvim.terminal, pictures / "neovim-ghost-text.png")
    nvim.type("<Tab>")
    nvim.has(f"{SAMPLE} {ENDING}")
    nvim.type("<Esc>:GlmLsp <Tab>")
    nvim.shows("messages")
    of_terminal(nvim.terminal, pictures / "neovim-menu.png")
    nvim.type("<C-e><C-u><BS>:15<CR>$x")
    until(lambda: "':'" in str(nvim.lua("return vim.diagnostic.get(0)")), "the diagnostic")
    nvim.type("gra")
    nvim.shows("epair: syntax error")
    of_terminal(nvim.terminal, pictures / "neovim-quick-fix.png")
    nvim.type("1<CR>")
    until(lambda: nvim.lua("return #vim.diagnostic.get(0)") == 0, "its end")
