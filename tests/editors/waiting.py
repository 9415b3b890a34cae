"""Waiting for what a program will show, since it tells nobody when it is done."""

import time
from collections.abc import Callable
from typing import TypeVar

T = TypeVar("T")

PATIENCE = 60.0  # seconds, on a busy machine
POLL_SECONDS = 0.02


def until(look: Callable[[], T], what: str, patience: float = PATIENCE) -> T:
    """The first true answer of `look`; fails with `what` and the last answer when there is none in time."""
    deadline = time.monotonic() + patience
    while True:
        found = look()
        if found:
            return found
        if time.monotonic() > deadline:
            raise AssertionError(f"{what}: not within {patience:.0f} s; at last: {found!r}")
        time.sleep(POLL_SECONDS)
