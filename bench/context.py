"""What does context buy, and what does it cost? Cross-file lines, typing replayed, time of a window, an index.

(a) Lines of six packages that use a name defined in another file are taken out and guessed by the embedded model, with
the text alone, with the rest of the file, and with everything that the server would show; the same budget each time,
so paired differences are fair. Lines that use only names of their own file are the control. (b) Typing is replayed and
the share of tokens counted that the KV cache has. (c) Windows are timed. (d) A workspace of 2,000 files is indexed.
"""

import argparse
import asyncio
import statistics
from collections.abc import Sequence
from typing import Any

from bench import common, masked, typing_replay, window_cost
from bench.answers import LINE, Answers, similarity
from bench.masked import Row
from glm_lsp import context, prompts
from glm_lsp.context import Around
from glm_lsp.data import Window
from glm_lsp.index import Index
from glm_lsp.models import store
from glm_lsp.prompts import Dialect

ROWS, CONTROL_ROWS = 600, 200
BUDGET = 768
"""Tokens of a prompt: what one guess may cost when 2,400 are made on two cores."""

MAX_TOKENS = 48
VIEWS = ("text", "file", "everything")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rows", type=int, default=ROWS, help="so many cross-file lines, for a quick look")
    parser.add_argument("--budget", type=int, default=BUDGET, help="tokens of a prompt")
    parser.add_argument("--part", choices=("guesses", "costs"), help="only the guesses, or only what all else costs")
    arguments = parser.parse_args()
    dialect = prompts.dialect(store.find("nano"))
    packages = masked.packages()
    figures: dict[str, Any] = {"bench": "context"}
    if arguments.part != "guesses":
        figures["replay"] = typing_replay.figures(packages, dialect)
        figures["windowMs"] = window_cost.windows(packages, dialect)
        figures["index"] = window_cost.index()
    if arguments.part != "costs":
        control = max(2, arguments.rows * CONTROL_ROWS // ROWS)
        figures["crossFile"] = asyncio.run(guesses(packages, True, arguments.rows, arguments.budget, dialect))
        figures["sameFile"] = asyncio.run(guesses(packages, False, control, arguments.budget, dialect))
    common.report(figures)


async def guesses(
    packages: Sequence[masked.Package], is_foreign: bool, count: int, budget: int, dialect: Dialect
) -> dict[str, Any]:
    """Exact match and edit similarity of each view, and the paired differences to what stands before it."""
    share = -(-count // len(packages))
    rows = [row for package in packages for row in masked.rows(package, is_foreign, share)][:count]
    said: dict[str, list[str]] = {view: [] for view in VIEWS}
    known = Answers(store.find("nano"), masked.FOLDER)
    async with common.engine(store.find("nano")) as engine:
        for number, row in enumerate(rows, 1):
            for view in VIEWS:
                window = seen(row, view, budget, dialect)
                said[view].append(await known.ask(engine, window, LINE, dialect, MAX_TOKENS))
            common.progress(number, len(rows), "cross-file" if is_foreign else "same file")
    hits = {
        view: [one.rstrip() == row.missing.rstrip() for one, row in zip(said[view], rows, strict=True)]
        for view in VIEWS
    }
    alike = {view: [similarity(one, row.missing) for one, row in zip(said[view], rows, strict=True)] for view in VIEWS}
    return {
        "rows": len(rows),
        "exactMatchPercent": {view: common.percent(hits[view]) for view in VIEWS},
        "editSimilarityPercent": {view: round(100 * statistics.mean(alike[view]), 2) for view in VIEWS},
        "everythingMinusText": {
            "exactMatch": common.paired_difference(hits["text"], hits["everything"]),
            "editSimilarity": common.paired_difference(alike["text"], alike["everything"]),
        },
        "everythingMinusFile": {
            "exactMatch": common.paired_difference(hits["file"], hits["everything"]),
            "editSimilarity": common.paired_difference(alike["file"], alike["everything"]),
        },
    }


def seen(row: Row, view: str, budget: int, dialect: Dialect) -> Window:
    """The window of a row in one of the views."""
    document = row.document
    index = row.package.index if view == "everything" else Index()
    around = None if view == "text" else Around(document.syntax, document.overview, index)
    return context.window(document.snapshot, row.cursor, budget, dialect.tokenizer, around, dialect.layout.window)


if __name__ == "__main__":
    main()
