"""Fixtures that more than one file needs."""

from collections.abc import Iterator

import pytest

from tests import engines
from tests.engines import EngineProcess


@pytest.fixture(scope="session")
def engine() -> Iterator[EngineProcess]:
    """One engine with nano, on a runtime directory of its own, for all tests that only ask it something."""
    with engines.short_directory() as directory, engines.engine(directory) as started:
        yield started
