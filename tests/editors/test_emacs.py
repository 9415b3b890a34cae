"""Emacs with eglot, set up as editors/emacs.md says, in batch mode."""

import os
import shutil
import subprocess
from pathlib import Path

import pytest

from tests.editors.conftest import AREA, TOTAL, Scripted
from tests.editors.install import DEBIAN

SCRIPT = Path(__file__).with_name("emacs.el")
EGLOT = next(place for place, package in DEBIAN.items() if package == "elpa-eglot")

pytestmark = pytest.mark.skipif(
    not shutil.which("emacs") or not Path(EGLOT).exists(), reason="apt-get install emacs-nox elpa-eglot"
)


def test_a_completion_and_a_repair_are_inserted(scripted: Scripted, command: str, tmp_path: Path) -> None:
    file = tmp_path / "a.py"
    file.write_text("total = ", encoding="utf-8")
    with scripted():
        ended = subprocess.run(
            ["emacs", "--batch", "-Q", "-l", str(SCRIPT), command, str(file)],
            env={**os.environ, "HOME": str(tmp_path)},
            capture_output=True,
            text=True,
            timeout=100,
        )
    assert ended.returncode == 0, ended.stderr
    assert "connected: t" in ended.stderr
    assert 'offered: ("price * count + shipping")' in ended.stderr
    assert "reported: t" in ended.stderr
    assert file.read_text(encoding="utf-8") == f"{AREA}\n\n{TOTAL}"
