"""How many problems are repaired, and is every repair right? Broken syntax, ruff's findings, functions that fail tests.

Rows go through the project's own path: `fix.repair`, with the embedded model's engine. Each repair is looked at once
more, apart from the proof that let it through; a repair of which the problem's tool still complains, which brings a
new problem, or which a parser that had no part in the proof refuses (`bench/outside.py`), is a wrong edit. A tool may
be content with more than is right, so it is counted, too, how many repairs are what ruff itself would have made: that
is looked at here only. Rules mend broken syntax and take unused imports out; how far the model gets alone is measured
on the same rows.

Samples are drawn with a fixed seed. `--rows` sets their number, `--only` names one set, `--rules` leaves the model out.
"""

import argparse
import asyncio
import statistics
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from bench import common, outside
from bench.fix_rows import BROKEN, KINDS, ROWS, SETS, Row
from bench.lsp_client import Client
from glm_lsp import prompts
from glm_lsp.around import Around
from glm_lsp.data import Snapshot
from glm_lsp.engine.client import Engine
from glm_lsp.fix import edits, ruff
from glm_lsp.fix.faults import faults
from glm_lsp.fix.repair import Case, repair
from glm_lsp.fix.rewrite import Writer
from glm_lsp.fix.values import NoRepair, Problem
from glm_lsp.index import Index
from glm_lsp.models import store
from glm_lsp.overview import overview
from glm_lsp.prompts import Dialect
from glm_lsp.syntax import parse

ALONE = 3
"""Of so many rows of broken syntax one is tried with the model alone, too."""

MOST_LISTED = 40


@dataclass(frozen=True, slots=True)
class Outcome:
    """`how`: "rule", "model", "none" or "wrong"."""

    row: Row
    how: str
    seconds: float
    is_original: bool = False
    is_own_fix: bool = False
    why: str = ""


@dataclass(frozen=True, slots=True)
class Asked:
    """The model that writes drafts."""

    dialect: Dialect
    engine: Engine


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rows", type=int, default=None, help="rows of each set, for a quick look")
    parser.add_argument("--only", choices=tuple(ROWS), default=None, help="one set alone")
    parser.add_argument("--model", default="nano", help="name or directory of another model")
    parser.add_argument("--rules", action="store_true", help="without the model: broken syntax by rules alone")
    parser.add_argument("--verbose", action="store_true", help="say on standard error how each row ended")
    arguments = parser.parse_args()
    common.report(asyncio.run(measure(arguments)))


async def measure(arguments: argparse.Namespace) -> dict[str, Any]:
    """The figures of all sets."""
    figures: dict[str, Any] = {"bench": "fix", "ruffInstalled": bool(ruff.executable())}
    if arguments.rules:
        return figures | {"model": ""} | await by_rules(arguments)
    model = store.find(arguments.model)
    dialect = prompts.dialect(model)
    figures["model"] = model.name
    async with common.engine(model) as engine:
        asked = Asked(dialect, engine)
        for name, collect in SETS.items():
            if arguments.only not in (None, name):
                continue
            rows = await collect(arguments.rows or ROWS[name])
            figures[name] = summary(await outcomes(rows, asked, True, name, arguments.verbose))
            if name == "made":
                figures["editor"] = await in_an_editor(rows[:MOST_LISTED])
            if name in BROKEN:
                some = rows[::ALONE]
                alone = summary(await outcomes(some, asked, False, f"{name}, model alone", arguments.verbose))
                figures[name]["modelAlone"] = alone
    return figures


async def by_rules(arguments: argparse.Namespace) -> dict[str, Any]:
    """The figures of the sets of broken syntax, without a model."""
    figures = {}
    for name in (name for name in BROKEN if arguments.only in (None, name)):
        rows = await SETS[name](arguments.rows or ROWS[name])
        figures[name] = summary(await outcomes(rows, None, True, name, arguments.verbose))
    return figures


async def outcomes(
    rows: Sequence[Row], asked: Asked | None, uses_rules: bool, name: str, verbose: bool
) -> list[Outcome]:
    found = []
    for number, row in enumerate(rows, 1):
        found.append(await outcome(row, asked, uses_rules))
        if verbose:
            last = found[-1]
            line = row.snapshot.text[: row.problem.start].count("\n") + 1
            own = " as the tool does it" if last.is_own_fix else ""
            said = f"{name}: {row.snapshot.name}:{line} {row.kind}: {last.how}{own} {last.seconds:.1f} s {last.why}"
            print(said, file=sys.stderr, flush=True)
        common.progress(number, len(rows), name)
    return found


async def outcome(row: Row, asked: Asked | None, uses_rules: bool) -> Outcome:
    """Repairs one row and looks again."""
    tree = parse(row.snapshot.text, row.snapshot.language)
    writer = Writer(asked.dialect, asked.engine, Around(tree, overview(tree), Index())) if asked else None
    started = time.perf_counter()
    found = await repair(Case(row.snapshot, tree, row.problem, writer, row.judge, uses_rules))
    seconds = time.perf_counter() - started
    if isinstance(found, NoRepair):
        return Outcome(row, "none", seconds, why=found.why)
    after = replace(row.snapshot, text=edits.applied(row.snapshot.text, [found.edit]))
    why = await complaint(row, after)
    is_original = bool(row.original) and after.text == row.original
    is_own_fix = bool(row.own_fix) and outside.read_alike(after.text, row.own_fix)
    return Outcome(row, "wrong" if why else found.by, seconds, is_original, is_own_fix, why or repr(found.edit.text))


async def complaint(row: Row, after: Snapshot) -> str:
    """What the problem's tool has against the text as it is now; "" when it is content."""
    now = await look(row, after)
    before = await look(row, row.snapshot)
    if row.problem.sounds_like_syntax:
        left = "; ".join(one.words for one in now if one.sounds_like_syntax)
        return left or ("its own parser refuses it" if is_refused(row, after) else "")
    counts, old = Counter(one.code for one in now), Counter(one.code for one in before)
    if counts[row.problem.code] >= old[row.problem.code]:
        return f"still {row.problem.code}"
    return ", ".join(code for code in counts if counts[code] > old[code])


def is_refused(row: Row, after: Snapshot) -> bool:
    """Whether a parser that had no part in the proof refuses what it would take as it was before it was broken."""
    was_taken = not row.original or outside.accepts(replace(row.snapshot, text=row.original))
    return bool(was_taken) and outside.accepts(after) is False


async def look(row: Row, snapshot: Snapshot) -> tuple[Problem, ...]:
    """What the row's tool says of a text; without one, what the tree says."""
    if row.judge is None:
        return faults(parse(snapshot.text, snapshot.language))
    found = await row.judge.look(snapshot)
    return found if found is not None else (Problem(0, 0, "the tool could not look"),)


def summary(found: Sequence[Outcome]) -> dict[str, Any]:
    """Shares in percent of all rows."""
    if not found:
        return {"rows": 0}
    ways = Counter(one.how for one in found)
    made = [one for one in found if one.row.original]
    figures: dict[str, Any] = {
        "rows": len(found),
        "repairedPercent": common.percent([one.how in ("rule", "model") for one in found]),
        "byModelPercent": common.percent([one.how == "model" for one in found]),
        "byRulePercent": common.percent([one.how == "rule" for one in found]),
        "noEditPercent": common.percent([one.how == "none" for one in found]),
        "wrongEdits": ways["wrong"],
        "medianSeconds": round(statistics.median(one.seconds for one in found), 2),
    }
    if made:
        figures["asItWasPercent"] = common.percent([one.is_original for one in made])
    if with_fix := [one for one in found if one.row.own_fix and one.how in ("rule", "model")]:
        figures["repairsAsTheToolDoesThemPercent"] = common.percent([one.is_own_fix for one in with_fix])
    kinds = {one.row.kind for one in found}
    if 1 < len(kinds) <= len(KINDS):
        figures["repairedByKind"] = {
            kind: f"{sum(o.how in ('rule', 'model') for o in same)}/{len(same)}"
            for kind in sorted(kinds)
            if (same := [one for one in found if one.row.kind == kind])
        }
    return figures


async def in_an_editor(rows: Sequence[Row]) -> dict[str, Any]:
    """Milliseconds until an editor has the list of actions for a diagnostic, and until it has the chosen one's edit."""
    listed, resolved = [], []
    with tempfile.TemporaryDirectory() as folder:
        client = Client(Path(folder) / "log", {})
        support = {"codeAction": {"dataSupport": True, "resolveSupport": {"properties": ["edit"]}}}
        await client.start(Path(folder), {"fix.whileIdle": False, "diagnostics.enable": False}, support)
        for number, row in enumerate(rows):
            text = row.snapshot.text
            uri = (Path(folder) / f"{number}-{Path(row.snapshot.name).name}").as_uri()
            language = row.snapshot.language.name
            document = {"uri": uri, "languageId": language, "version": 1, "text": text}
            client.tell("textDocument/didOpen", {"textDocument": document})
            places = {"start": position(text, row.problem.start), "end": position(text, row.problem.end)}
            told = {"range": places, "message": row.problem.words, "source": "other", "severity": 1}
            asked = {"textDocument": {"uri": uri}, "range": places, "context": {"diagnostics": [told]}}
            started = time.perf_counter()
            found = await client.ask("textDocument/codeAction", asked)
            listed.append(1000 * (time.perf_counter() - started))
            started = time.perf_counter()
            await client.ask("codeAction/resolve", found["result"][0])
            resolved.append(1000 * (time.perf_counter() - started))
            client.tell("textDocument/didClose", {"textDocument": {"uri": uri}})
        await client.stop()
    return {
        "rows": len(rows),
        "listedMs": {"median": round(statistics.median(listed), 1), "worst": round(max(listed), 1)},
        "resolvedMs": {"median": round(statistics.median(resolved), 1)},
    }


def position(text: str, offset: int) -> dict[str, int]:
    """As LSP counts with UTF-32 agreed on; the rows have no other line break than this."""
    return {"line": text.count("\n", 0, offset), "character": offset - (text.rfind("\n", 0, offset) + 1)}


if __name__ == "__main__":
    main()
