"""`glm-lsp fix`: finds what is wrong in a file, shows what would repair it as a diff, and writes it when told to."""

import asyncio
import difflib
import sys
from collections.abc import Sequence
from pathlib import Path

from rich.console import Console

from glm_lsp import syntax
from glm_lsp.assistant import assistant_for, twice
from glm_lsp.context import Around
from glm_lsp.data import Snapshot, line_bounds
from glm_lsp.fix import ruff
from glm_lsp.fix.edits import line_of
from glm_lsp.fix.faults import faults
from glm_lsp.fix.finding import told_once
from glm_lsp.fix.repair import Case, repair
from glm_lsp.fix.rewrite import Writer
from glm_lsp.fix.sweep import Outcome, sweep, text_after
from glm_lsp.fix.values import NoRepair, Problem, Repair
from glm_lsp.index import read_workspace
from glm_lsp.overview import overview
from glm_lsp.places import read_line
from glm_lsp.settings import Settings
from glm_lsp.workspace import Workspace, project_of

err = Console(stderr=True)


def run(place: str, settings: Settings, write: bool) -> int:
    """0 when all that was found is repaired, 1 when something is left, which standard error tells."""
    path, snapshot, line = read_line(place)
    fixed, left = asyncio.run(_repaired(path, snapshot, line, settings))
    sys.stdout.writelines(diff(snapshot.text, fixed, _from_here(path)))
    if write and fixed != snapshot.text:
        path.write_text(fixed, encoding="utf-8", newline="")
    return 1 if left else 0


def diff(before: str, fixed: str, name: str) -> Sequence[str]:
    """The difference as `patch` reads it."""
    old, new = before.splitlines(keepends=True), fixed.splitlines(keepends=True)
    lines = difflib.unified_diff(old, new, f"a/{name}", f"b/{name}")
    return [line if line.endswith("\n") else line + "\n\\ No newline at end of file\n" for line in lines]


async def find(snapshot: Snapshot) -> list[Problem]:
    """Our own diagnostics of a file and ruff's, in order of position."""
    own = faults(syntax.parse(snapshot.text, snapshot.language))
    return told_once(own, await ruff.look(snapshot) or ())


async def _repaired(path: Path, snapshot: Snapshot, line: int | None, settings: Settings) -> tuple[str, int]:
    """The text with its repairs, and how many problems are left."""
    asked = assistant_for(settings, lambda _state: None)
    index = read_workspace(Workspace((project_of(path),)))

    async def find_there(now: Snapshot) -> list[Problem]:
        return [one for one in await find(now) if line is None or _touches(one, now, line)]

    async def attempt(now: Snapshot, problem: Problem) -> Repair | NoRepair:
        tree = syntax.parse(now.text, now.language)
        writer = Writer(asked.dialect, asked.engine, Around(tree, overview(tree), index))
        return await twice(lambda: repair(Case(now, tree, problem, writer, ruff.judge(now))))

    outcomes = []
    try:
        async for outcome in sweep(snapshot, find_there, attempt):
            outcomes.append(outcome)
            _tell(_said_of(outcome, _from_here(path)))
    finally:
        await asked.engine.close()
    if not outcomes:
        _tell(f"{_from_here(path)}: nothing found" + (f" on line {line}" if line else ""))
    return text_after(snapshot, outcomes), sum(isinstance(one.found, NoRepair) for one in outcomes)


def _touches(problem: Problem, snapshot: Snapshot, line: int) -> bool:
    starts = line_bounds(snapshot.text)
    return line_of(starts, problem.start) + 1 <= line <= line_of(starts, problem.end) + 1


def _from_here(path: Path) -> str:
    """As the user may name it again: below the folder we are in, if it is there."""
    here, whole = Path.cwd().resolve(), path.resolve()
    return whole.relative_to(here).as_posix() if whole.is_relative_to(here) else path.name


def _said_of(outcome: Outcome, name: str) -> str:
    problem, found = outcome.problem, outcome.found
    line = outcome.snapshot.text.count("\n", 0, problem.start) + 1
    where = f"{name}:{line}: {problem.told}"
    if isinstance(found, NoRepair):
        return f"{where}\n    not repaired: {found.why}"
    by = "the model" if found.by == "model" else "a rule"
    return f"{where}\n    repaired by {by}, {found.proof}"


def _tell(words: str) -> None:
    err.print(words, markup=False, highlight=False, soft_wrap=True)
