"""Emacs with eglot, set up as editors/emacs.md says, in batch mode: files with emoji and CRLF."""

import os
import re
import shutil
import subprocess
from contextlib import nullcontext
from pathlib import Path

import pytest

from tests.editors.conftest import AREA, TOTAL, Scripted
from tests.editors.install import DEBIAN
from tests.editors.places import ROOT

GUIDE = ROOT / "editors" / "emacs.md"
SCRIPT = Path(__file__).with_name("emacs.el")
EGLOT = next(place for place, package in DEBIAN.items() if package == "elpa-eglot")
VOLUME = "def volume(width, height, depth):\n    return width * height * depth\n"

pytestmark = pytest.mark.skipif(
    not shutil.which("emacs") or not Path(EGLOT).exists(), reason="apt-get install emacs-nox elpa-eglot"
)


def init(command: str) -> str:
    """The guide's own lines, with the program's path."""
    found = re.search(r"```elisp\n(.*?)```", GUIDE.read_text(encoding="utf-8"), re.DOTALL)
    assert found
    assert '"glm-lsp"' in found[1]
    return found[1].replace('"glm-lsp"', f'"{command}"')


@pytest.mark.parametrize(
    ("is_scripted", "text", "offered"),
    [(True, TOTAL, "price * count + shipping"), (False, VOLUME, "height * depth")],
    ids=["scripted", "embedded"],
)
def test_a_completion_and_a_repair_are_inserted(
    is_scripted: bool, text: str, offered: str, scripted: Scripted, command: str, tmp_path: Path
) -> None:
    file = tmp_path / "a.py"
    first = "price = '😀😀'\n\n\n"
    file.write_text(first + text.removesuffix(f"{offered}\n"), encoding="utf-8", newline="\r\n")
    set_up = tmp_path / "init.el"
    set_up.write_text(init(command), encoding="utf-8")
    with scripted() if is_scripted else nullcontext():
        ended = subprocess.run(
            ["emacs", "--batch", "-Q", "-l", str(set_up), "-l", str(SCRIPT), str(file)],
            env={**os.environ, "HOME": str(tmp_path)},
            capture_output=True,
            text=True,
            timeout=100,
        )
    assert ended.returncode == 0, ended.stderr
    assert "connected: t" in ended.stderr
    assert f'python-ts-mode: ("{command}" "--stdio")' in ended.stderr
    assert f'offered: ("{offered}")' in ended.stderr
    assert "reported: glm-lsp [syntax]: syntax error: ':' is missing" in ended.stderr
    assert file.read_bytes() == f"{AREA}\n\n{first}{text}".replace("\n", "\r\n").encode()
