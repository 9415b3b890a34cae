"""What `bench.fix` is measured on: problems in texts, each with the tool that judges it. Drawn with a fixed seed."""

import itertools
import json
import random
import sysconfig
from collections.abc import Awaitable, Callable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from bench import common, humaneval, masked
from glm_lsp.data import Snapshot, line_bounds
from glm_lsp.fix import ruff
from glm_lsp.fix.edits import line_of
from glm_lsp.fix.faults import faults
from glm_lsp.fix.values import Judge, Problem
from glm_lsp.languages import language_of, languages
from glm_lsp.syntax import parse
from training.breakages import BREAKAGES

SEED = 2026
ROWS = {"made": 120, "languages": 87, "parso": 60, "ruff": 300, "humaneval": 20}
KINDS = (
    "bracket missing", "bracket twice", "quote missing", "comma missing",
    "comma twice", "end missing", "indentation", "keyword",
)  # fmt: skip
"""Of `training.breakages`, those that the tools call syntax errors."""

LONGEST_FILE = 20_000
FIXTURES = common.ROOT / "tests" / "fixtures"
MOST_TRIES = 60
"""To break a small program so that a tool sees it."""

FAMILIES = ("--isolated", "--select", "F,E,W,I,UP", "--preview", "--target-version", "py313")


@dataclass(frozen=True, slots=True)
class Row:
    """A problem in a text, and who judges it. `original` is the text that was broken, if there was one; `own_fix` the
    text with what the tool itself would make of it, which only the figures know.
    """

    snapshot: Snapshot
    problem: Problem
    judge: Judge | None
    kind: str
    original: str = ""
    own_fix: str = ""


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


async def language_rows(count: int) -> list[Row]:
    """The grammars' test programs of all languages in turn, with one line broken so that a tool sees it."""
    dice = random.Random(SEED)
    paths = sorted(path for path in FIXTURES.rglob("*") if path.is_file())
    sources = [Snapshot("", path.name, language_of(path.name), 1, path.read_text(encoding="utf-8")) for path in paths]
    rows: list[Row] = []
    for source in itertools.cycle(sources):
        for _ in range(MOST_TRIES):
            row = await broken(source, dice.choice(KINDS), dice)
            if row is not None:
                rows.append(row)
                break
        if len(rows) == count:
            break
    return rows


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
            rows.append(Row(snapshot, same[0], judge, pair["code"], own_fix=own_fix(text, pair["fix"])))
        if len(rows) == count:
            break
    return rows


def own_fix(text: str, fix: dict[str, Any]) -> str:
    """The text with ruff's edits, whose places are lines and columns from 1."""
    starts = line_bounds(text)
    starts[0] = len(text) - len(text.removeprefix("\ufeff"))  # ruff counts without a byte order mark
    for edit in sorted(
        fix["edits"], key=lambda edit: (edit["location"]["row"], edit["location"]["column"]), reverse=True
    ):
        start, end = (starts[edit[at]["row"] - 1] + edit[at]["column"] - 1 for at in ("location", "end_location"))
        text = text[:start] + edit["content"] + text[end:]
    return text


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
    "languages": language_rows,
    "parso": parso_rows,
    "ruff": ruff_rows,
    "humaneval": humaneval_rows,
}

BROKEN = ("made", "languages", "parso")
"""Of them, those of broken syntax."""
