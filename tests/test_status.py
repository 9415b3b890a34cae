import asyncio

import pytest

from glm_lsp.data import EngineState, Reason
from glm_lsp.status import Status, StatusFeed, status_of

READY = EngineState("ready", 100, "nano is ready")


@pytest.mark.parametrize(
    ("engine", "is_enabled", "is_busy", "state"),
    [
        (READY, True, False, "ready"),
        (READY, True, True, "busy"),
        (READY, False, False, "off"),
        (EngineState("starting"), True, True, "starting"),
        (EngineState("loading", 20, "loading nano"), True, True, "loading"),
        (EngineState("failed", message="no room"), True, False, "error"),
        (EngineState("gone"), True, False, "off"),
    ],
)
def test_what_the_status_bar_shows(engine: EngineState, is_enabled: bool, is_busy: bool, state: str) -> None:
    assert status_of(engine, is_enabled, is_busy, "nano", None, None).state == state


def test_the_names_that_clients_know() -> None:
    assert status_of(READY, True, False, "nano", 500, Reason.NOT_HERE).as_json() == {
        "state": "ready",
        "message": "nano is ready",
        "progress": 100,
        "model": "nano",
        "memoryBytes": 500,
        "reason": "the cursor stands inside a line that goes on",
        "reasonCode": "not-here",
    }


async def test_only_a_change_is_told_and_only_the_last_one() -> None:
    now, told = Status("starting"), []
    feed = StatusFeed(lambda: now, told.append)
    told_at_all = asyncio.Event()
    feed._send = lambda status: (told.append(status), told_at_all.set())  # type: ignore[func-returns-value]
    feed.touch()
    now = Status("loading")
    feed.touch()
    now = Status("ready")
    await asyncio.wait_for(told_at_all.wait(), 5)
    feed.touch()
    await asyncio.wait_for(asyncio.ensure_future(_idle(feed)), 5)
    assert told == [Status("ready")]


async def _idle(feed: StatusFeed) -> None:
    while feed._timer is not None:
        await asyncio.sleep(0.005)
