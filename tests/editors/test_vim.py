"""Vim with ALE, set up as editors/vim.md says, in a real terminal."""

import re
import shutil
from pathlib import Path

import pytest

from tests.editors.conftest import TOTAL, Scripted
from tests.editors.places import ROOT
from tests.editors.terminal import terminal
from tests.editors.waiting import until

ALE = Path("/usr/share/vim-ale")
GUIDE = ROOT / "editors" / "vim.md"

pytestmark = pytest.mark.skipif(
    not (shutil.which("vim") and shutil.which("tmux") and ALE.exists()), reason="apt-get install vim vim-ale tmux"
)


def vimrc(command: str) -> str:
    """The guide's own lines, with the program's path and what Debian needs to find ALE."""
    found = re.search(r"```vim\n(.*?)```", GUIDE.read_text(encoding="utf-8"), re.DOTALL)
    assert found
    lines = found[1].replace("'executable': 'glm-lsp'", f"'executable': '{command}'")
    return f"set nocompatible noswapfile\nfiletype plugin on\nset runtimepath+={ALE}\n{lines}"


def test_a_completion_is_inserted(scripted: Scripted, runtime: Path, command: str, tmp_path: Path) -> None:
    file, rc = tmp_path / "a.py", tmp_path / "vimrc"
    file.write_text("total =\n", encoding="utf-8")
    rc.write_text(vimrc(command), encoding="utf-8")
    with scripted(), terminal(f"vim -u {rc} -i NONE {file}", {"GLM_LSP_RUNTIME_DIR": str(runtime)}) as vim:
        vim.shows("total =")
        vim.type("A ")
        vim.press("C-x", "C-o")
        vim.shows("price * count + shipping")
        vim.press("C-y", "Escape")
        vim.type(":wq")
        vim.press("Enter")
        until(lambda: vim.is_over, "the end of Vim")
    assert file.read_text(encoding="utf-8") == TOTAL
