"""Work that nobody waits for: it runs, its failures are told, and it can be ended."""

import asyncio
import gc

import pytest

from glm_lsp.tasks import Background


async def test_a_failure_is_told_by_its_kind_and_never_by_its_words(caplog: pytest.LogCaptureFixture) -> None:
    async def fail() -> None:
        raise ValueError("def secret(): ...")

    background = Background("reading a book")
    await asyncio.wait([background.start(fail())])
    gc.collect()  # asyncio complains of an exception that nobody has asked for when the task goes
    assert caplog.messages == ["reading a book failed: ValueError"]


async def test_what_is_under_way_is_held_and_ended(caplog: pytest.LogCaptureFixture) -> None:
    ended = []

    async def wait() -> None:
        try:
            await asyncio.get_running_loop().create_future()
        finally:
            ended.append("wait")

    background = Background("waiting")
    task = background.start(wait())
    await asyncio.sleep(0)
    gc.collect()
    assert not ended
    background.cancel()
    await asyncio.wait([task])
    assert ended == ["wait"] and not caplog.messages
