"""What windows and the index cost: milliseconds at 2,000 and 20,000 lines, seconds and MB for 2,000 files."""

import functools
import json
import os
import random
import shutil
import subprocess
import sys
import sysconfig
import tempfile
import time
from collections.abc import Sequence
from dataclasses import replace
from itertools import islice
from pathlib import Path
from typing import Any

from bench.common import peak_bytes
from bench.masked import Document, Package
from glm_lsp import context, neighbours, vicinity, workspace
from glm_lsp.around import Around
from glm_lsp.data import Snapshot
from glm_lsp.index import Index, read_file
from glm_lsp.languages import language_of
from glm_lsp.overview import overview
from glm_lsp.prompts import Dialect
from glm_lsp.syntax import parse

PLACES, KEYS = 20, 5
BUDGET = 1024
FILES = 2_000


def windows(packages: Sequence[Package], dialect: Dialect) -> dict[str, Any]:
    """Of the window alone, for keys typed at random places: by the clock and of CPU; the parse before it beside it.

    With all that a window may quote: an index, pieces of the document and of those around it, and as many places left
    in other files as are remembered. Each window is made anew, which the server does every eighth line.
    """
    return {str(lines): _timed(packages, lines, dialect) for lines in (2_000, 20_000)}


def _timed(packages: Sequence[Package], lines: int, dialect: Dialect) -> dict[str, Any]:
    package = packages[0]
    sources = [one.snapshot.text for one in package.documents.values()]
    text = "\n".join(islice((line for _ in range(lines) for source in sources for line in source.split("\n")), lines))
    name = next(iter(package.documents))
    start = parse(text, language_of(name))
    opened = Document(Snapshot("file:///a", name, language_of(name), 1, text), start, overview(start))
    dice = random.Random(lines)
    left = (neighbours.chunk(f"left/{one.snapshot.name}", one.snapshot.text, 0) for one in package.documents.values())
    nowhere: neighbours.Ring = ()
    ring = functools.reduce(neighbours.remember, left, nowhere)
    own, nearby = vicinity.own_pieces(opened.snapshot), package.nearby(opened)
    taken: list[float] = []
    work: list[float] = []
    parses: list[float] = []
    for _ in range(PLACES):
        cursor, syntax, previous = dice.randrange(len(text)), opened.syntax, None
        for key in range(KEYS):
            typed = text[:cursor] + "response"[: key + 1] + text[cursor:]
            began = time.perf_counter()
            syntax = parse(typed, syntax.language, syntax)
            parsed, worked = time.perf_counter(), time.thread_time()
            around = Around(syntax, opened.overview, package.index, ring, previous, own, nearby)
            snapshot = replace(opened.snapshot, text=typed)
            previous = context.window(
                snapshot, cursor + key + 1, BUDGET, dialect.tokenizer, around, dialect.layout.window
            )
            taken.append(1000 * (time.perf_counter() - parsed))
            work.append(1000 * (time.thread_time() - worked))
            parses.append(1000 * (parsed - began))
    return {
        "p50": _rank(taken, 0.5),
        "p95": _rank(taken, 0.95),
        "cpuP50": _rank(work, 0.5),
        "cpuP95": _rank(work, 0.95),
        "parseP50": _rank(parses, 0.5),
    }


def _rank(values: list[float], share: float) -> float:
    return round(sorted(values)[int(share * (len(values) - 1))], 1)


def index() -> dict[str, Any]:
    """Of Python's own library, its first 2,000 files, in a process of its own: its memory is measured."""
    library = Path(sysconfig.get_paths()["stdlib"])
    with tempfile.TemporaryDirectory() as folder:  # a copy: the library itself may lie where git ignores it
        for path in islice(sorted(library.rglob("*.py")), FILES):
            copy = Path(folder, "library", path.relative_to(library).as_posix().replace("site-packages", "packages"))
            copy.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(path, copy)
        command = [sys.executable, "-m", "bench.window_cost", folder]
        answer = subprocess.run(command, check=True, capture_output=True, text=True)
    return dict(json.loads(answer.stdout))


def _index(folder: Path) -> dict[str, Any]:
    parse("x = 1\n", language_of("a.py"))  # what the grammar takes is not the index's
    before, began = peak_bytes(os.getpid()), time.perf_counter()
    space, known = workspace.Workspace((folder.resolve(),)), Index()
    slowest = 0.0
    for path in islice(space.files(), FILES):
        started = time.perf_counter()
        entry = read_file(path, space.name_of(path))
        if entry is not None:
            known.put(entry)
        slowest = max(slowest, time.perf_counter() - started)
    return {
        "files": len(known.files),
        "definitions": known.size,
        "seconds": round(time.perf_counter() - began, 1),
        "slowestFileMs": round(1000 * slowest),
        "MB": round((peak_bytes(os.getpid()) - before) / 1e6, 1),
    }


if __name__ == "__main__":
    print(json.dumps(_index(Path(sys.argv[1]))))
