"""What does context buy, and what does it cost? Cross-file lines, typing replayed, time of a window, an index.

(a) Lines of six packages that use a name defined in another file are taken out and guessed by the embedded model, with
the text alone, with what the prompt format shows of the same file, and with everything, other files, too (nothing was
opened before, so without snippets of what was left). The same budget each time, so paired differences are fair; their
95 % intervals take lines of one file for alike. Lines that use only names of their own file are the control. Rows stand
in an order made by chance, so a run that its time ends has a smaller sample, not another one; the next run goes on
where it was.
(b) Typing is replayed and the share of tokens counted that the KV cache has. (c) Windows are timed. (d) A workspace of
2,000 files is indexed.
"""

import argparse
import asyncio
import itertools
import statistics
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from bench import common, masked, typing_replay, window_cost
from bench.answers import LINE, Answers, similarity
from bench.masked import Row
from glm_lsp import context, lookalikes, prompts, vicinity
from glm_lsp.around import Around
from glm_lsp.data import Window
from glm_lsp.index import Index
from glm_lsp.models import store
from glm_lsp.prompts import Dialect

ROWS, CONTROL_ROWS = 600, 200
BUDGET = 1024
"""Tokens of a prompt, as in the settings' default."""

MAX_TOKENS = 48
MINUTES = 30.0
"""For the guesses; all else takes less than ten."""

VIEWS = ("text", "file", "everything")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rows", type=int, default=ROWS, help="so many cross-file lines, for a quick look")
    parser.add_argument("--budget", type=int, default=BUDGET, help="tokens of a prompt")
    parser.add_argument("--minutes", type=float, default=MINUTES, help="most time for the guesses")
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
        some = {
            "crossFile": masked.rows(packages, True, arguments.rows),
            "sameFile": masked.rows(packages, False, control),
        }
        figures |= asyncio.run(guesses(some, arguments.budget, 60 * arguments.minutes, dialect))
    common.report(figures)


async def guesses(some: Mapping[str, Sequence[Row]], budget: int, seconds: float, dialect: Dialect) -> dict[str, Any]:
    """The figures of each set of rows, as many as can be guessed in time, the same share of each set."""
    shares = [(number / len(rows), name, row) for name, rows in some.items() for number, row in enumerate(rows)]
    turns = sorted(shares, key=lambda turn: turn[:2])
    guessed: dict[str, list[Guess]] = {name: [] for name in some}
    known, deadline = Answers(store.find("nano"), masked.FOLDER), time.monotonic() + seconds
    async with common.engine(store.find("nano")) as engine:
        for number, (_, name, row) in enumerate(turns, 1):
            if time.monotonic() > deadline:
                break
            windows = {view: seen(row, view, budget, dialect) for view in VIEWS}
            said = {view: await known.ask(engine, one, LINE, dialect, MAX_TOKENS) for view, one in windows.items()}
            guessed[name].append(Guess(row, said))
            common.progress(number, len(turns), "guesses")
    return {name: {"rows": len(ones), "of": len(some[name]), **_summary(ones)} for name, ones in guessed.items()}


@dataclass(frozen=True, slots=True)
class Guess:
    """A row, and what was said in each view."""

    row: Row
    said: Mapping[str, str]

    def is_exact(self, view: str) -> bool:
        return self.said[view].rstrip() == self.row.missing.rstrip()

    def likeness(self, view: str) -> float:
        return similarity(self.said[view], self.row.missing)

    @property
    def file(self) -> tuple[str, str]:
        return self.row.package.name, self.row.document.snapshot.name


def _summary(guessed: Sequence[Guess]) -> dict[str, Any]:
    """Exact match and edit similarity of each view, and the paired differences between them."""
    if len(guessed) < 2:
        return {}
    measures = {"exactMatch": Guess.is_exact, "editSimilarity": Guess.likeness}
    files = [one.file for one in guessed]
    found: dict[str, Any] = {"files": len(set(files))}
    for name, measure in measures.items():
        by_view = {view: [float(measure(one, view)) for one in guessed] for view in VIEWS}
        found[f"{name}Percent"] = {view: round(100 * statistics.mean(values), 2) for view, values in by_view.items()}
        for less, more in itertools.combinations(VIEWS, 2):
            difference = common.clustered_difference(by_view[less], by_view[more], files)
            found.setdefault(f"{more}Minus{less.capitalize()}", {})[name] = difference
    return found


def seen(row: Row, view: str, budget: int, dialect: Dialect) -> Window:
    """The window of a row in one of the views."""
    document = row.document
    index = row.package.index if view == "everything" else Index()
    around = None
    if view != "text":
        nearby = row.package.nearby(document) if view == "everything" else lookalikes.NONE
        own = vicinity.own_pieces(document.snapshot)
        around = Around(document.syntax, document.overview, index, own=own, nearby=nearby)
    return context.window(document.snapshot, row.cursor, budget, dialect.tokenizer, around, dialect.layout.window)


if __name__ == "__main__":
    main()
