"""What the benchmarks share: public data, an engine of their own, and how figures are summed up."""

import json
import os
import statistics
import sys
import tempfile
from collections import defaultdict
from collections.abc import AsyncIterator, Callable, Iterator, Sequence
from contextlib import asynccontextmanager, contextmanager
from pathlib import Path
from typing import Any

from glm_lsp.data import EngineState
from glm_lsp.engine import address, launch
from glm_lsp.engine.client import Engine
from glm_lsp.engine.launch import EngineOptions
from glm_lsp.models.store import Model
from glm_lsp.settings import Settings

ROOT = Path(__file__).parent.parent
BUILD = ROOT / "build"
SHARED_DATA = Path(os.environ.get("GLM_LSP_SHARED_DATA", ROOT.parent / "shared" / "data"))


def data(name: str) -> Path:
    """A file of the public data sets. Ends the program with an explanation when it is absent."""
    path = SHARED_DATA / name
    if not path.exists():
        sys.exit(f"{path} is missing; point GLM_LSP_SHARED_DATA at a folder that has {name}")
    return path


@contextmanager
def runtime_directory() -> Iterator[None]:
    """A runtime directory of our own, so that no engine of the user's is used or disturbed."""
    with tempfile.TemporaryDirectory(prefix="glm-lsp-") as directory:
        os.environ["GLM_LSP_RUNTIME_DIR"] = directory
        try:
            yield
        finally:
            where = address.lookup()
            found = launch.health(where) if where else None
            if where and found:
                launch.stop(where, found)
            del os.environ["GLM_LSP_RUNTIME_DIR"]


@asynccontextmanager
async def engine(model: Model, announce: Callable[[EngineState], None] = lambda _state: None) -> AsyncIterator[Engine]:
    """A fresh engine with the default settings, ready to answer; `announce` is told how it loads."""
    defaults = Settings()
    with runtime_directory():
        connection = Engine(EngineOptions(model, defaults.memory_mb, defaults.idle_minutes), announce)
        await connection.connect()
        try:
            yield connection
        finally:
            await connection.close()


def paired_difference(left: Sequence[float], right: Sequence[float]) -> dict[str, float]:
    """Right minus left on the same rows, from 0 to 1, in points of 100, with the half width of its 95 % interval."""
    differences = [100.0 * (b - a) for a, b in zip(left, right, strict=True)]
    half_width = 1.96 * statistics.stdev(differences) / len(differences) ** 0.5
    return {"points": round(statistics.mean(differences), 2), "plusMinus": round(half_width, 2)}


def clustered_difference(left: Sequence[float], right: Sequence[float], clusters: Sequence[object]) -> dict[str, float]:
    """The same for rows that resemble each other within their clusters, as lines of one file do.

    The sandwich estimate of the mean's variance: residuals are added up within a cluster before they are squared.
    """
    differences = [100.0 * (b - a) for a, b in zip(left, right, strict=True)]
    mean = statistics.mean(differences)
    sums: defaultdict[object, float] = defaultdict(float)
    for difference, cluster in zip(differences, clusters, strict=True):
        sums[cluster] += difference - mean
    correction = len(sums) / max(1, len(sums) - 1)
    half_width = 1.96 * (correction * sum(one * one for one in sums.values())) ** 0.5 / len(differences)
    return {"points": round(mean, 2), "plusMinus": round(half_width, 2), "clusters": len(sums)}


def percent(hits: Sequence[bool]) -> float:
    return round(100.0 * sum(hits) / len(hits), 2)


def peak_bytes(pid: int) -> int:
    """The most resident bytes that a process ever had (Linux)."""
    lines = Path(f"/proc/{pid}/status").read_text(encoding="ascii", errors="replace").splitlines()
    return next(int(line.split()[1]) * 1024 for line in lines if line.startswith("VmHWM:"))


def report(figures: dict[str, Any]) -> None:
    """Prints the figures as the last line of standard output."""
    print(json.dumps(figures))


def progress(done: int, total: int, note: str) -> None:
    """One line on standard error now and then."""
    if done % 50 == 0 or done == total:
        print(f"{note}: {done}/{total}", file=sys.stderr, flush=True)
