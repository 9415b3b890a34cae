"""How many problems are repaired, and is every repair right? Broken syntax, ruff's findings, functions that fail tests.

Rows go through the project's own path: `fix.repair`, with the embedded model's engine. Each repair is looked at once
more, apart from the proof that let it through; a repair of which the problem's tool still complains, or which brings a
new problem, is a wrong edit. Rules mend broken syntax only; how far the model gets alone is measured on the same rows.

Samples are drawn with a fixed seed. `--rows` sets their number, `--only` names one set.
"""

import argparse
import asyncio
import json
import random
import statistics
import sys
import sysconfig
import tempfile
import time
from collections import Counter
from collections.abc import Awaitable, Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from bench import common, humaneval, masked
from bench.lsp_client import Client
from glm_lsp import prompts
from glm_lsp.context import Around
from glm_lsp.data import Snapshot, line_bounds
from glm_lsp.engine.client import Engine
from glm_lsp.fix import edits, ruff
from glm_lsp.fix.edits import line_of
from glm_lsp.fix.faults import faults
from glm_lsp.fix.repair import Case, repair
from glm_lsp.fix.rewrite import Writer
from glm_lsp.fix.values import Judge, NoRepair, Problem
from glm_lsp.index import Index
from glm_lsp.languages import languages
from glm_lsp.models import store
from glm_lsp.overview import overview
from glm_lsp.prompts import Dialect
from glm_lsp.syntax import parse
from training.breakages import BREAKAGES

SEED = 2026
ROWS = {"made": 120, "parso": 60, "ruff": 80, "humaneval": 20}
KINDS = (
    "bracket missing", "bracket twice", "quote missing", "comma missing",
    "comma twice", "end missing", "indentation", "keyword",
)  # fmt: skip
"""Of `training.breakages`, those that the tools call syntax errors."""

ALONE = 3
"""Of so many rows of broken syntax one is tried with the model alone, too."""

LONGEST_FILE = 20_000
FAMILIES = ("--isolated", "--select", "F,E,W,I,UP", "--preview", "--target-version", "py313")
MOST_LISTED = 40


@dataclass(frozen=True, slots=True)
class Row:
    """A problem in a text, and who judges it. `original` is the text that was broken, if there was one."""

    snapshot: Snapshot
    problem: Problem
    judge: Judge | None
    kind: str
    original: str = ""


@dataclass(frozen=True, slots=True)
class Outcome:
    """`how`: "rule", "model", "none" or "wrong"."""

    row: Row
    how: str
    seconds: float
    is_original: bool = False
    why: str = ""


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rows", type=int, default=None, help="rows of each set, for a quick look")
    parser.add_argument("--only", choices=tuple(ROWS), default=None, help="one set alone")
    parser.add_argument("--model", default="nano", help="name or directory of another model")
    parser.add_argument("--verbose", action="store_true", help="say on standard error how each row ended")
    arguments = parser.parse_args()
    common.report(asyncio.run(measure(arguments)))


async def measure(arguments: argparse.Namespace) -> dict[str, Any]:
    """The figures of all sets."""
    model = store.find(arguments.model)
    dialect = prompts.dialect(model)
    figures: dict[str, Any] = {"bench": "fix", "model": model.name, "ruffInstalled": bool(ruff.executable())}
    async with common.engine(model) as engine:
        for name, collect in SETS.items():
            if arguments.only not in (None, name):
                continue
            rows = await collect(arguments.rows or ROWS[name])
            figures[name] = summary(await outcomes(rows, dialect, engine, True, name, arguments.verbose))
            if name == "made":
                figures["editor"] = await in_an_editor(rows[:MOST_LISTED])
            if name in ("made", "parso"):
                some = rows[::ALONE]
                alone = summary(await outcomes(some, dialect, engine, False, f"{name}, model alone", arguments.verbose))
                figures[name]["modelAlone"] = alone
    return figures


async def outcomes(
    rows: Sequence[Row], dialect: Dialect, engine: Engine, uses_rules: bool, name: str, verbose: bool
) -> list[Outcome]:
    found = []
    for number, row in enumerate(rows, 1):
        found.append(await outcome(row, dialect, engine, uses_rules))
        if verbose:
            last = found[-1]
            line = row.snapshot.text[: row.problem.start].count("\n") + 1
            said = f"{name}: {row.snapshot.name}:{line} {row.kind}: {last.how} {last.seconds:.1f} s {last.why}"
            print(said, file=sys.stderr, flush=True)
        common.progress(number, len(rows), name)
    return found


async def outcome(row: Row, dialect: Dialect, engine: Engine, uses_rules: bool) -> Outcome:
    """Repairs one row and looks again."""
    tree = parse(row.snapshot.text, row.snapshot.language)
    writer = Writer(dialect, engine, Around(tree, overview(tree), Index()))
    started = time.perf_counter()
    found = await repair(Case(row.snapshot, tree, row.problem, writer, row.judge, uses_rules))
    seconds = time.perf_counter() - started
    if isinstance(found, NoRepair):
        return Outcome(row, "none", seconds, why=found.why)
    after = replace(row.snapshot, text=edits.applied(row.snapshot.text, [found.edit]))
    why = await complaint(row, after)
    is_original = bool(row.original) and after.text == row.original
    return Outcome(row, "wrong" if why else found.by, seconds, is_original, why or repr(found.edit.text))


async def complaint(row: Row, after: Snapshot) -> str:
    """What the problem's tool has against the text as it is now; "" when it is content."""
    now = await look(row, after)
    before = await look(row, row.snapshot)
    if row.problem.sounds_like_syntax:
        return "; ".join(one.words for one in now if one.sounds_like_syntax)
    counts, old = Counter(one.code for one in now), Counter(one.code for one in before)
    if counts[row.problem.code] >= old[row.problem.code]:
        return f"still {row.problem.code}"
    return ", ".join(code for code in counts if counts[code] > old[code])


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


async def made_rows(count: int) -> list[Row]:
    """Sound files, Python's own and those of npm packages, with one line broken so that a tool sees it."""
    dice = random.Random(SEED)
    sources = list(sound_files())
    rows: list[Row] = []
    while len(rows) < count:
        row = await broken(dice.choice(sources), KINDS[len(rows) % len(KINDS)], dice)
        if row is not None:
            rows.append(row)
    return rows


def sound_files() -> Iterator[Snapshot]:
    folder = Path(sysconfig.get_paths()["stdlib"])
    for path in sorted(folder.glob("*.py")):
        text = path.read_text(encoding="utf-8", errors="replace")
        yield Snapshot("", path.name, languages()["python"], 1, text)
    for package in masked.packages():
        for document in package.documents.values():
            if document.snapshot.language.name != "python":
                yield replace(document.snapshot, uri="")


async def broken(source: Snapshot, kind: str, dice: random.Random) -> Row | None:
    """The file with one line broken; None when it was not sound before, or when no tool sees what was done."""
    if len(source.text) > LONGEST_FILE or parse(source.text, source.language).errors:
        return None
    starts = line_bounds(source.text)
    number = dice.randrange(len(starts) - 1)
    line = source.text[starts[number] : starts[number + 1]].rstrip("\n")
    if not line.strip() or line.lstrip().startswith(("#", "//", "*", "/*")):
        return None
    changed = BREAKAGES[kind][1](line, dice)
    if changed is None or changed == line:
        return None
    text = source.text[: starts[number]] + changed + source.text[starts[number] + len(line) :]
    return await seen_row(replace(source, text=text), kind, source.text)


async def seen_row(snapshot: Snapshot, kind: str, original: str = "") -> Row | None:
    """A row for the first syntax error that a tool reports; None when no tool reports one."""
    by_ruff = [one for one in await ruff.look(snapshot, ("--isolated",)) or () if one.sounds_like_syntax]
    problem = next(iter([*by_ruff, *faults(parse(snapshot.text, snapshot.language))]), None)
    return Row(snapshot, problem, parser_of(snapshot), kind, original) if problem else None


def parser_of(snapshot: Snapshot) -> Judge | None:
    """ruff as it comes, whatever the configuration of the folder that we are in."""
    return ruff.judge(snapshot, ("--isolated",))


async def parso_rows(count: int) -> list[Row]:
    texts: list[str] = json.loads(common.data("parso_failing/failing_examples.json").read_text(encoding="utf-8"))
    random.Random(SEED).shuffle(texts)
    python = languages()["python"]
    rows = [await seen_row(Snapshot("", "a.py", python, 1, text + "\n"), "parso") for text in texts]
    return [row for row in rows if row is not None][:count]


async def ruff_rows(count: int) -> list[Row]:
    """Findings that the ruff that is installed reports as the one did that made the list."""
    folder = common.data("ruff_fixes/fixtures")
    lines = (folder.parent / "pairs.jsonl").read_text(encoding="utf-8").splitlines()
    pairs = [json.loads(line) for line in lines]
    random.Random(SEED).shuffle(pairs)
    rows: list[Row] = []
    for pair in pairs:
        text = (folder / pair["file"]).read_bytes().decode("utf-8")
        snapshot = Snapshot("", Path(pair["file"]).name, languages()["python"], 1, text)
        starts = line_bounds(text)
        judge = ruff.judge(snapshot, FAMILIES)
        found = await judge.look(snapshot) or () if judge else ()
        same = [
            one for one in found if one.code == pair["code"] and line_of(starts, one.start) == pair["start"]["row"] - 1
        ]
        if same:
            rows.append(Row(snapshot, same[0], judge, pair["code"]))
        if len(rows) == count:
            break
    return rows


async def humaneval_rows(count: int) -> list[Row]:
    """Functions that fail their tests; the tool is the tests, which say of the whole body that something is wrong."""
    lines = common.data("humanevalfix_python/python.jsonl").read_text(encoding="utf-8").splitlines()
    tasks = [json.loads(line) for line in lines]
    random.Random(SEED).shuffle(tasks)
    rows = []
    for task in tasks[:count]:
        text = task["declaration"] + task["buggy_solution"]
        snapshot = Snapshot("", "a.py", languages()["python"], 1, text)
        start = len(task["declaration"])
        problem = Problem(start, len(text), f"{task['entry_point']} fails its tests", "tests", "fails")
        rows.append(Row(snapshot, problem, Judge("tests", tests(task["test"], problem)), "fails"))
    return rows


def tests(test: str, problem: Problem) -> Callable[[Snapshot], Awaitable[tuple[Problem, ...] | None]]:
    """Runs the tests in a process of its own, which has five seconds; what fails or hangs has a problem."""

    async def look(snapshot: Snapshot) -> tuple[Problem, ...]:
        passed = await humaneval.passes(f"{snapshot.text}\n{test}")
        return () if passed else (problem,)

    return look


SETS: dict[str, Callable[[int], Awaitable[list[Row]]]] = {
    "made": made_rows,
    "parso": parso_rows,
    "ruff": ruff_rows,
    "humaneval": humaneval_rows,
}


if __name__ == "__main__":
    main()
