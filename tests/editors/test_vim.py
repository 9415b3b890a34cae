"""Vim with ALE, set up as editors/vim.md says, in a real terminal."""

import re
import shutil
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import TypeAlias

import pytest

from tests.editors.conftest import AREA, BROKEN, TOTAL, Scripted
from tests.editors.places import ROOT
from tests.editors.terminal import Terminal, terminal
from tests.editors.waiting import until

ALE = Path("/usr/share/vim-ale")
GUIDE = ROOT / "editors" / "vim.md"

Edit: TypeAlias = Callable[[Path], Terminal]

pytestmark = pytest.mark.skipif(
    not (shutil.which("vim") and shutil.which("tmux") and ALE.exists()), reason="apt-get install vim vim-ale tmux"
)


def vimrc(command: str) -> str:
    """The guide's own lines, with the program's path and what Debian needs to find ALE."""
    found = re.search(r"```vim\n(.*?)```", GUIDE.read_text(encoding="utf-8"), re.DOTALL)
    assert found
    lines = found[1].replace("'executable': 'glm-lsp'", f"'executable': '{command}'")
    return f"set nocompatible noswapfile\nfiletype plugin on\nset runtimepath+={ALE}\n{lines}"


@pytest.fixture
def edit(runtime: Path, command: str, tmp_path: Path) -> Iterator[Edit]:
    """Starts Vim with a file."""
    rc = tmp_path / "vimrc"
    rc.write_text(vimrc(command), encoding="utf-8")
    with ExitStack() as stack:
        environment = {"GLM_LSP_RUNTIME_DIR": str(runtime)}
        yield lambda path: stack.enter_context(terminal(f"vim -u {rc} -i NONE {path}", environment))


def saved(vim: Terminal, path: Path) -> str:
    vim.type(":wq")
    vim.press("Enter")
    until(lambda: vim.is_over, "the end of Vim")
    return path.read_text(encoding="utf-8")


def offers_repair(vim: Terminal) -> bool:
    """Asks once. A client that never asks again for an edit gets what is ready in a short time, which may be none."""
    vim.type(":echo")
    vim.press("Enter")
    vim.hides("No code actions")
    vim.type(":ALECodeAction")
    vim.press("Enter")
    until(lambda: any(text in vim.screen for text in ("No code actions", "Type number")), "ALE's answer")
    return "epair: syntax error" in vim.screen


def test_a_completion_is_inserted(scripted: Scripted, edit: Edit, tmp_path: Path) -> None:
    file = tmp_path / "a.py"
    file.write_text("total =\n", encoding="utf-8")
    with scripted():
        vim = edit(file)
        vim.shows("total =")
        vim.type("A ")
        vim.press("C-x", "C-o")
        vim.shows("price * count + shipping")
        vim.press("C-y", "Escape")
        assert saved(vim, file) == TOTAL


def test_a_problem_is_shown_and_repaired(scripted: Scripted, edit: Edit, tmp_path: Path) -> None:
    file = tmp_path / "a.py"
    file.write_text(BROKEN, encoding="utf-8")
    with scripted(continues=[]):  # the model is of no help
        vim = edit(file)
        vim.shows(">>")  # ALE's sign
        until(lambda: offers_repair(vim), "a repair")
        vim.type("1")
        vim.press("Enter")
        vim.shows("height):")
        assert saved(vim, file) == AREA
