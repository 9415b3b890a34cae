"""How long from opening an editor to its first ghost text, and how much memory does each client take?

Neovim and VS Code, installed by tests/editors/install.py, the real server and the embedded model. A file is opened that
ends in the middle of a statement, and one blank is typed. "cold" starts the engine too, "warm" finds it there. Medians
of several starts. Memory is the proportional share (PSS) of the process in which the client runs when the ghost text is
there: Neovim itself; VS Code's extension host, of which the extension is a part.
"""

import os
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

import psutil

from bench import common
from glm_lsp.engine import address, launch
from tests.editors.neovim import neovim
from tests.editors.places import NEOVIMS
from tests.editors.vscode import VSCode, Window, vscode

STARTS = 5
BEFORE, GHOST = "def area(width, height):\n    return width *", "height"
COMMAND = str(Path(sys.executable).with_name("glm-lsp"))


def measure() -> dict[str, object]:
    figures: dict[str, object] = {"bench": "editors", "starts": STARTS}
    with common.runtime_directory():
        for version in NEOVIMS:
            figures[f"neovim {version}"] = measured(lambda version=version: neovim_start(version))  # type: ignore[misc]
        with tempfile.TemporaryDirectory(prefix="glm-lsp-") as directory, ExitStack() as stack:
            environment = {"GLM_LSP_RUNTIME_DIR": os.environ["GLM_LSP_RUNTIME_DIR"]}
            server = stack.enter_context(vscode(Path(directory), environment))
            server.machine_settings(**{"glm-lsp.server.command": COMMAND})
            figures["vscode"] = measured(lambda: vscode_start(server))
    return figures


def measured(start: Callable[[], tuple[float, int]]) -> dict[str, float]:
    """`start` tells the seconds until the ghost text was there, and the bytes of the client."""
    cold, warm, sizes = [], [], []
    for number in range(STARTS):
        stop_engine()
        seconds, _ = start()
        cold.append(seconds)
        seconds, size = start()
        warm.append(seconds)
        sizes.append(size)
        common.progress(number + 1, STARTS, "starts")
    return {
        "coldSeconds": round(statistics.median(cold), 2),
        "warmSeconds": round(statistics.median(warm), 2),
        "clientMB": round(statistics.median(sizes) / 1e6),
    }


def neovim_start(version: str) -> tuple[float, int]:
    with folder() as directory:
        file = directory / "a.py"
        environment = {"GLM_LSP_RUNTIME_DIR": os.environ["GLM_LSP_RUNTIME_DIR"]}
        started = time.perf_counter()
        with neovim(version, directory / "nvim", COMMAND, environment) as editor:
            editor.rpc.command(f"edit {file}")
            editor.shows("glm: nano")  # what is typed while the model loads brings nothing
            editor.type("GA ")
            editor.shows(f"width * {GHOST}")
            return time.perf_counter() - started, pss(editor.rpc.funcs.getpid())


def vscode_start(server: VSCode) -> tuple[float, int]:
    with folder() as directory:
        before = hosts()
        started = time.perf_counter()
        with server.window(directory) as window:
            type_a_blank(window)
            window.shows_ghost(GHOST)
            seconds = time.perf_counter() - started
            (host,) = hosts() - before
            return seconds, pss(host)


def type_a_blank(window: Window) -> None:
    window.open("a.py")
    window.type(" ")


def hosts() -> set[int]:
    """The extension hosts of this user's code-server."""
    return {
        process.pid
        for process in psutil.process_iter(["cmdline"])
        if "--type=extensionHost" in (process.info["cmdline"] or [])
    }


def pss(pid: int) -> int:
    return int(psutil.Process(pid).memory_full_info().pss)


def stop_engine() -> None:
    where = address.lookup()
    found = launch.health(where) if where else None
    if where and found:
        launch.stop(where, found)


@contextmanager
def folder() -> Iterator[Path]:
    with tempfile.TemporaryDirectory(prefix="glm-lsp-") as name:
        (Path(name) / "a.py").write_text(BEFORE, encoding="utf-8")
        yield Path(name)


if __name__ == "__main__":
    common.report(measure())
