"""Engines, workspaces and environments for real editors."""

import json
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from importlib.util import find_spec
from pathlib import Path
from typing import Any, TypeAlias

import pytest

from glm_lsp.engine import address, launch
from glm_lsp.models import store
from tests.e2e.editor import stop_engine
from tests.editors.places import ROOT
from tests.editors.waiting import until
from tests.engines import short_directory

AREA = "def area(width, height):\n    return width * height\n"
TOTAL = "total = price * count + shipping\n"

# `make test-editors` installs what drives the editors; everybody else's pytest must not trip over its absence.
collect_ignore = [] if find_spec("pynvim") and find_spec("playwright") else ["test_neovim.py", "test_vscode.py"]

Scripted: TypeAlias = Callable[..., AbstractContextManager[None]]


SAMPLE = '''\
from dataclasses import dataclass


@dataclass
class Item:
    name: str
    price: float


def above(items: list[Item], limit: float) -> list[Item]:
    """The items that cost more than a limit."""
    return [item for item in items if item.price > limit]


def below(items: list[Item], limit: float) -> list[Item]:
    """The items that cost less than a limit."""
    return'''
ENDING = "[item for item in items if item.price < limit]"
"""A program for pictures, and how the embedded model ends it."""

BROKEN = "def area(width, height)\n    return width * height\n"
"""The colon is missing."""


def pytest_addoption(parser: pytest.Parser) -> None:
    where = ROOT / "build" / "editors" / "pictures"
    parser.addoption("--screenshots", type=Path, default=where, help="where pictures of the editors are put")


@pytest.fixture
def pictures(request: pytest.FixtureRequest) -> Path:
    """The directory for pictures of what an editor shows; the READMEs' are made by `make screenshots`."""
    directory = ROOT / request.config.getoption("--screenshots")
    directory.mkdir(parents=True, exist_ok=True)
    return Path(directory)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    here = Path(__file__).parent
    for item in items:
        if here in item.path.parents:
            item.add_marker(pytest.mark.editors)


@pytest.fixture(scope="session", autouse=True)
def cache() -> Iterator[None]:
    """The embedded model is put together once, not in every home directory that an editor is given here."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("GLM_LSP_CACHE_DIR", str(store.cache_directory()))
        yield


@pytest.fixture
def runtime(monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A runtime directory of the test's own, and so an engine of its own, which ends with the test."""
    with short_directory() as directory:
        monkeypatch.setenv("GLM_LSP_RUNTIME_DIR", str(directory))
        yield directory
        stop_engine()


@pytest.fixture
def scripted(runtime: Path, tmp_path: Path) -> Scripted:
    """Starts an engine in `runtime` that answers by a script; see scripted_engine.py."""

    @contextmanager
    def start(**script: Any) -> Iterator[None]:
        path = tmp_path / "script.json"
        path.write_text(json.dumps({"continues": [AREA, TOTAL], **script}), encoding="utf-8")
        command = [sys.executable, "-m", "tests.editors.scripted_engine", str(path)]
        process = subprocess.Popen(command, cwd=ROOT, stderr=subprocess.PIPE, text=True)
        try:
            until(lambda: engine() or process.poll() is not None, "the scripted engine")
            assert process.poll() is None, process.communicate()[1]
            yield
        finally:
            process.terminate()
            process.communicate(timeout=30)

    return start


def engine() -> dict[str, Any] | None:
    """What the engine of this test says of itself."""
    where = address.lookup()
    return launch.health(where) if where else None


@pytest.fixture(scope="session")
def command() -> str:
    """The program that editors start."""
    return str(Path(sys.executable).with_name("glm-lsp"))
