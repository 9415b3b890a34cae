"""Where the engines of these tests live."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.e2e.editor import stop_engine
from tests.engines import short_directory


@pytest.fixture(scope="session", autouse=True)
def shared_runtime() -> Iterator[Path]:
    """One engine for all language servers here, apart from any that the user has running."""
    with short_directory() as directory, pytest.MonkeyPatch.context() as patch:
        patch.setenv("GLM_LSP_RUNTIME_DIR", str(directory))
        yield directory
        stop_engine()


@pytest.fixture
def own_runtime(monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A runtime directory and a cache, and so an engine, of the test's own."""
    with short_directory() as directory:
        monkeypatch.setenv("GLM_LSP_RUNTIME_DIR", str(directory))
        monkeypatch.setenv("GLM_LSP_CACHE_DIR", str(directory))
        yield directory
        stop_engine()
