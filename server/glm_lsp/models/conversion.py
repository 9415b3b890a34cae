"""Starts a conversion in a process of its own, follows it, and cleans up after it however it ends.

A process of its own, because the memory that it took is gone with it, and because it can be ended at any time.
"""

import json
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from importlib.util import find_spec
from pathlib import Path
from typing import IO

from glm_lsp.errors import ModelError
from glm_lsp.models import checkpoint
from glm_lsp.models.building import building, require_disk, require_memory, share_a_disk
from glm_lsp.models.store import cache_directory, downloads_directory

COMMAND = (sys.executable, "-P", "-m", "glm_lsp.models.convert")
LOG_NAME = "convert.log"

Show = Callable[[int, str], None]
"""Is told how far the conversion is, in percent, and what it does."""

_PACKAGES = ("torch", "transformers", "optimum.intel", "nncf")
# Bytes a parameter. Disk: bfloat16, and what it becomes beside it. Memory: the peak of what cannot be given back
# (RssAnon; the weights are mapped from disk) was 1.35e9 bytes with 736 M parameters.
_DISK_PER_PARAMETER = 3.1
_MEMORY_PER_PARAMETER = 1.4
_MEMORY_OF_LIBRARIES = 400_000_000
_BYTES_PER_PARAMETER = 2  # of GLM-Edge's weights; in float32 they need more room anyway, since they cannot be mapped
_END_SECONDS = 10


def require_packages() -> None:
    """Raises ModelError when the packages are missing that conversion needs and nothing else does."""
    missing = [name for name in _PACKAGES if not _is_installed(name)]
    if missing:
        raise ModelError(
            f"converting a checkpoint needs {', '.join(missing)}: pip install '.[convert]' in glm-lsp's folder. Or "
            "convert it elsewhere with `glm-lsp model convert DIR --output DIR2`, carry DIR2 here and run "
            "`glm-lsp model add DIR2`"
        )


def require_room_before_download(target: Path, name: str, weights: int, missing: int) -> None:
    """Raises ModelError when `target` cannot be made here of a checkpoint with so many bytes of weights.

    `missing` bytes are still to come, and lie beside it meanwhile.
    """
    beside = missing if share_a_disk(target, downloads_directory()) else 0
    _require_room(target, name, weights // _BYTES_PER_PARAMETER, beside)


def convert(source: Path, target: Path, name: str, precision: str, show: Show) -> None:
    """Makes the model directory `target` out of the checkpoint in `source`.

    Raises ModelError when packages, memory or disk do not suffice, or when it fails; `target` is then not there.
    """
    parameters = checkpoint.read(source).parameters
    require_packages()
    _require_room(target, name, parameters)
    with building(target) as partial:
        command = [*COMMAND, str(source.absolute()), str(partial.absolute()), "--name", name, "--precision", precision]
        _follow(command, show)


def _require_room(target: Path, name: str, parameters: int, beside: int = 0) -> None:
    require_memory(name, _MEMORY_OF_LIBRARIES + int(parameters * _MEMORY_PER_PARAMETER))
    require_disk(target, int(parameters * _DISK_PER_PARAMETER) + beside)


def _follow(command: list[str], show: Show) -> None:
    log = cache_directory() / LOG_NAME
    log.parent.mkdir(parents=True, exist_ok=True)
    with log.open("wb") as errors, _running(command, errors) as process:
        assert process.stdout is not None
        problem = ""
        for line in process.stdout:
            event = json.loads(line)
            problem = event.get("error", problem)
            if "percent" in event:
                show(event["percent"], event["doing"])
        if code := process.wait():
            raise ModelError(problem or _sudden_end(code, log))


@contextmanager
def _running(command: list[str], errors: IO[bytes]) -> Iterator["subprocess.Popen[str]"]:
    """The process; it does not outlive the block, nor us: it ends when its standard input does."""
    pipe = subprocess.PIPE
    process = subprocess.Popen(command, stdin=pipe, stdout=pipe, stderr=errors, text=True, encoding="utf-8")
    with process:
        try:
            yield process
        finally:
            if process.poll() is None:
                process.kill()
            process.wait(_END_SECONDS)


def _sudden_end(code: int, log: Path) -> str:
    if code < 0:
        return (
            f"the conversion was ended by signal {-code}; if nobody did that, memory ran out: close other programs, "
            "or convert on a bigger machine with `glm-lsp model convert DIR --output DIR2`"
        )
    lines = log.read_text(encoding="utf-8", errors="replace").strip().splitlines()
    return f"the conversion failed: {lines[-1] if lines else f'exit code {code}'}; more of it is in {log}"


def _is_installed(name: str) -> bool:
    """Whether a package is there; asking loads nothing but its parent, which for optimum is an empty one."""
    try:
        return find_spec(name) is not None
    except ModuleNotFoundError:
        return False
