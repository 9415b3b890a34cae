"""`glm-lsp fix`: finds what is wrong in a file, shows what would repair it as a diff, and writes it when told to."""

import asyncio
import difflib
import os
import re
import shutil
import sys
import tempfile
from collections.abc import AsyncIterator, Iterator, Sequence
from contextlib import asynccontextmanager, contextmanager, suppress
from dataclasses import replace
from pathlib import Path

from rich.console import Console

from glm_lsp import syntax, vicinity
from glm_lsp.assistant import Assistant, assistant_for, twice
from glm_lsp.data import Snapshot, line_bounds
from glm_lsp.errors import FileError, StaleError
from glm_lsp.fix.edits import line_of
from glm_lsp.fix.faults import faults
from glm_lsp.fix.finding import Eyes, told_once
from glm_lsp.fix.lines import line_in
from glm_lsp.fix.repair import Case, repair
from glm_lsp.fix.rewrite import Writer
from glm_lsp.fix.sweep import Outcome, sweep, text_after
from glm_lsp.fix.values import PARSER, NoRepair, Problem, Repair
from glm_lsp.judges import Judges
from glm_lsp.overview import overview
from glm_lsp.places import read_file, read_line
from glm_lsp.settings import Settings
from glm_lsp.workspace import Workspace, project_of

err = Console(stderr=True)


def run(place: str, settings: Settings, write: bool) -> int:
    """0 when all that was found is repaired, 1 when something is left or not seen, which standard error tells."""
    path, snapshot, line = read_line(place)
    outcomes, eyes = asyncio.run(_repaired(path, snapshot, line, settings))
    fixed = text_after(snapshot, outcomes)
    sys.stdout.writelines(diff(snapshot.text, fixed, _from_here(path)))
    if write and fixed != snapshot.text:
        _write(path, snapshot.text, fixed)
    _tell_who_looked(_from_here(path), line, outcomes, eyes)
    return 1 if eyes.blind or any(isinstance(one.found, NoRepair) for one in outcomes) else 0


def diff(before: str, fixed: str, name: str) -> Sequence[str]:
    """The difference as `patch` reads it, to which only "\\n" ends a line."""
    old, new = (re.findall(r"[^\n]*\n|[^\n]+", text) for text in (before, fixed))
    lines = difflib.unified_diff(old, new, f"a/{name}", f"b/{name}")
    return [line if line.endswith("\n") else line + "\n\\ No newline at end of file\n" for line in lines]


async def find(snapshot: Snapshot, eyes: Eyes) -> list[Problem]:
    """Our own diagnostics of a file and those of the tools, in order of position."""
    tree = syntax.parse(snapshot.text, snapshot.language)
    eyes.note(PARSER, tree.tree is not None)
    own = faults(tree)
    return told_once(own, await eyes.look(snapshot, bool(own)))


async def _repaired(path: Path, snapshot: Snapshot, line: int | None, settings: Settings) -> tuple[list[Outcome], Eyes]:
    """What came of each problem, and who has looked for them."""
    async with _help(path, settings) as (asked, judges):
        tree, eyes = syntax.parse(snapshot.text, snapshot.language), Eyes(judges.for_file(snapshot))
        around = vicinity.at_once(snapshot, tree, Workspace(judges.folders))
        outcomes: list[Outcome] = []

        async def find_there(now: Snapshot) -> list[Problem]:
            there = _line_now(line, outcomes) if line else None
            return [one for one in await find(now, eyes) if line is None or (there and _touches(one, now, there))]

        async def attempt(now: Snapshot, problem: Problem) -> Repair | NoRepair:
            tree = syntax.parse(now.text, now.language)
            known, own = overview(tree), vicinity.own_pieces(now)
            writer = Writer(asked.dialect, asked.engine, replace(around, syntax=tree, overview=known, own=own))
            return await twice(lambda: repair(Case(now, tree, problem, writer, judges.of(problem, now))))

        async for outcome in sweep(snapshot, find_there, attempt):
            _tell(_said_of(outcome, outcomes, _from_here(path)))
            outcomes.append(outcome)
        return outcomes, eyes


@asynccontextmanager
async def _help(path: Path, settings: Settings) -> AsyncIterator[tuple[Assistant, Judges]]:
    """The model and the tools. pyright is told the Python of the command line, as it would run the project's."""
    asked = assistant_for(settings, lambda _state: None)
    judges = Judges((project_of(path),), shutil.which("python3") or sys.executable)
    try:
        yield asked, judges
    finally:
        await judges.close()
        await asked.engine.close()


def _write(path: Path, before: str, fixed: str) -> None:
    """Replaces the file, unless it is no longer what was read. Raises StaleError and FileError."""
    if read_file(path).text != before:
        raise StaleError(f"{path} was saved meanwhile, so nothing is written; run it again")
    target = path.resolve()
    try:
        with _beside(target) as new:
            new.write_text(fixed, encoding="utf-8", newline="")
            with suppress(PermissionError):
                os.chown(new, target.stat().st_uid, target.stat().st_gid)
            shutil.copymode(target, new)
            new.replace(target)
    except OSError as error:
        raise FileError(f"{path} cannot be written: {error.strerror}; nothing of it is changed") from error


@contextmanager
def _beside(target: Path) -> Iterator[Path]:
    """A new file beside another one, which nobody else can read; at the end it is gone, unless it was moved."""
    handle, name = tempfile.mkstemp(prefix=".glm-lsp-", dir=target.parent)
    os.close(handle)
    try:
        yield Path(name)
    finally:
        with suppress(OSError):
            Path(name).unlink(missing_ok=True)


def _touches(problem: Problem, snapshot: Snapshot, line: int) -> bool:
    starts = line_bounds(snapshot.text)
    return line_of(starts, problem.start) + 1 <= line <= line_of(starts, problem.end) + 1


def _line_now(line: int, outcomes: Sequence[Outcome]) -> int | None:
    """Where the line is after the repairs; None when one of them has taken it away."""
    now: int | None = line
    for one in outcomes:
        now = line_in(one.text, one.snapshot.text, now) if now else None
    return now


def _line_before(line: int, outcomes: Sequence[Outcome]) -> int:
    """Where a line was before the repairs, or about where, when one of them has made it."""
    for one in reversed(outcomes):
        line = line_in(one.snapshot.text, one.text, line) or line
    return line


def _from_here(path: Path) -> str:
    """As the user may name it again: below the folder we are in, if it is there."""
    here, whole = Path.cwd().resolve(), path.resolve()
    return whole.relative_to(here).as_posix() if whole.is_relative_to(here) else path.name


def _said_of(outcome: Outcome, before: Sequence[Outcome], name: str) -> str:
    """With the line that the user's file has."""
    problem, found = outcome.problem, outcome.found
    line = line_of(line_bounds(outcome.snapshot.text), problem.start) + 1
    steps = [one for one in before if one.text != one.snapshot.text]
    since = next((n for n, one in enumerate(steps) if one.snapshot == outcome.snapshot), len(steps))
    where = f"{name}:{_line_before(line, steps[:since])}: {problem.told}"
    if isinstance(found, NoRepair):
        return f"{where}\n    not repaired: {found.why}"
    by = "the model" if found.by == "model" else "a rule"
    return f"{where}\n    {'repaired' if found.judge else 'possibly repaired'} by {by}, {found.proof}"


def _tell_who_looked(name: str, line: int | None, outcomes: Sequence[Outcome], eyes: Eyes) -> None:
    where = f" on line {line}" if line else ""
    if eyes.blind:
        _tell(f"{name}: {' and '.join(sorted(eyes.blind))} could not look at it")
    if eyes.waiting:
        _tell(f"{name}: {' and '.join(sorted(eyes.waiting))} will look at it when its syntax is right")
    if not outcomes and eyes.seen:
        _tell(f"{name}: nothing found{where} by {eyes.words}")


def _tell(words: str) -> None:
    err.print(words, markup=False, highlight=False, soft_wrap=True)
