"""How much does quantization cost? Exact match on HumanEval-Infilling, single lines.

Every row's prompt is made and answered by the project's own path: window, prompt format of the model's manifest,
engine, greedy. An answer matches when its first line equals the missing line, white space at its end aside. The
quantized and the unquantized model answer the same rows, so their difference is paired. What stands behind the
hole is in the window; whether the model sees it is for its prompt format to say ("prefix" does not show it).
"""

import argparse
import asyncio
import gzip
import json
from pathlib import Path
from typing import Any

from bench import common
from glm_lsp import prompts
from glm_lsp.complete import ask
from glm_lsp.data import Reason, Unit, Window
from glm_lsp.engine.client import Engine
from glm_lsp.models import store
from glm_lsp.models.store import Model
from glm_lsp.prompts import Dialect
from training import build_nano

MAX_TOKENS = 64
LINE = Unit(is_prose=True)  # ends with its line, whatever brackets are open there


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rows", type=int, default=None, help="only the first ROWS rows, for a quick look")
    parser.add_argument("--model", default=None, help="directory of another model, to be measured alone")
    arguments = parser.parse_args()
    rows = read_rows()[: arguments.rows]
    if arguments.model:
        found = asyncio.run(hits(store.find(arguments.model), rows))
        common.report({"bench": "infill", "rows": len(rows), "exactMatchPercent": common.percent(found)})
        return
    quantized = asyncio.run(hits(store.find("nano"), rows))
    unquantized = asyncio.run(hits(store.find(str(build_nano.unquantized())), rows))
    common.report(
        {
            "bench": "infill",
            "rows": len(rows),
            "exactMatchPercent": {
                "quantized": common.percent(quantized),
                "unquantized": common.percent(unquantized),
            },
            "quantizedMinusUnquantized": common.paired_difference(unquantized, quantized),
        }
    )


def read_rows() -> list[dict[str, Any]]:
    path: Path = common.data("humaneval_infilling/HumanEval-SingleLineInfilling.jsonl.gz")
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        return [json.loads(line) for line in lines]


async def hits(model: Model, rows: list[dict[str, Any]]) -> list[bool]:
    """For each row, whether the model's first line is the missing one."""
    dialect = prompts.dialect(model)
    found = []
    async with common.engine(model) as engine:
        for number, row in enumerate(rows, 1):
            said = await first_line(engine, dialect, window_of(row))
            found.append(said.rstrip() == row["canonical_solution"].rstrip())
            common.progress(number, len(rows), model.name)
    return found


def window_of(row: dict[str, Any]) -> Window:
    """The whole problem with the cursor at the hole; it is short enough to need no cutting."""
    rest, _, suffix = row["suffix"].partition("\n")
    return Window("", row["prompt"], rest, suffix)


async def first_line(engine: Engine, dialect: Dialect, window: Window) -> str:
    """What the model writes up to the end of the cursor's line; "" when it writes nothing there."""
    said = await ask(engine, window, LINE, dialect, MAX_TOKENS)
    return "" if isinstance(said, Reason) else said


if __name__ == "__main__":
    main()
