"""Rows of HumanEval-Infilling and HumanEvalFix, and whether a program passes their tests."""

import asyncio
import gzip
import json
import sys
import tempfile
from dataclasses import dataclass
from typing import Any

from bench import common
from glm_lsp.data import Window

TEST_SECONDS = 5.0


@dataclass(frozen=True, slots=True)
class Row:
    """A program with a hole: `window` is all of it around the cursor, `missing` what stood there."""

    window: Window
    missing: str
    before: str
    after: str
    test: str

    def program(self, said: str) -> str:
        return self.before + said + self.after + self.test


def infilling(name: str, count: int | None = None) -> list[Row]:
    """`count` rows of one of the files, such as "SingleLineInfilling", spread evenly over all; or all of them."""
    path = common.data(f"humaneval_infilling/HumanEval-{name}.jsonl.gz")
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        found = [_row(json.loads(line)) for line in lines]
    return found[:: max(1, len(found) // count)][:count] if count else found


def _row(row: dict[str, Any]) -> Row:
    """As an editor shows the hole: where whole lines are missing, the cursor stands on an empty one."""
    before, missing, after = row["prompt"], row["canonical_solution"], row["suffix"]
    if missing.endswith("\n"):
        missing, after = missing[:-1], "\n" + after
    rest, _, suffix = after.partition("\n")
    test = f"{row['test']}\ncheck({row['entry_point']})\n"
    return Row(Window("", before, rest, suffix), missing, before, after, test)


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
