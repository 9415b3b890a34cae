"""Rows of HumanEval-Infilling, and whether a program of such a set passes its tests."""

import asyncio
import sys
import tempfile

from bench import common
from training import humaneval
from training.humaneval import Row

TEST_SECONDS = 5.0


def infilling(name: str, count: int | None = None) -> list[Row]:
    """Rows of one of the files, such as "SingleLineInfilling"."""
    return humaneval.rows(common.data(f"humaneval_infilling/HumanEval-{name}.jsonl.gz"), count)


async def passes(program: str) -> bool:
    """Whether it runs to its end, in a process of its own, which has so many seconds."""
    with tempfile.TemporaryDirectory() as folder:
        process = await asyncio.create_subprocess_exec(
            sys.executable, "-I", "-c", program,
            cwd=folder, stdin=asyncio.subprocess.DEVNULL,
            stdout=asyncio.subprocess.DEVNULL, stderr=asyncio.subprocess.DEVNULL,
        )  # fmt: skip
        try:
            async with asyncio.timeout(TEST_SECONDS):
                return await process.wait() == 0
        except TimeoutError:
            process.kill()
            await process.wait()
            return False
