"""ruff as finder and as judge of Python: asked over its standard input, so that nothing is written to disk.

It reads the user's own configuration, which runs no code.
"""

import json
from functools import cache, partial
from pathlib import Path
from typing import Any

from glm_lsp.data import Snapshot, line_starts
from glm_lsp.fix.stdin_tool import answer, file_of
from glm_lsp.fix.values import Judge, Problem
from glm_lsp.resources import program

SOURCE = "ruff"
_SYNTAX = "invalid-syntax"
SECONDS = 5.0
"""It takes a fiftieth of a second for a usual file."""

MOST_BYTES = 2_000_000
_OPTIONS = ("check", "--no-cache", "--no-fix", "--quiet", "--exit-zero", "--output-format", "json")


@cache
def executable() -> str:
    """ruff's path; "" when it is not installed."""
    return program(SOURCE)


def judge(snapshot: Snapshot, options: tuple[str, ...] = ()) -> Judge | None:
    """ruff as the judge of a text's problems; None when it is not installed or the text is not Python.

    `options` go to `ruff check`.
    """
    is_fit = snapshot.language.name == "python" and executable()
    return Judge(SOURCE, partial(look, options=options)) if is_fit else None


def is_source(source: str) -> bool:
    """Whether a diagnostic of this source is ruff's; its own server writes itself with a capital."""
    return source.lower() == SOURCE


async def look(snapshot: Snapshot, options: tuple[str, ...] = ()) -> tuple[Problem, ...] | None:
    """What ruff finds in a text; None when it is not Python, too large, or ruff fails or takes too long."""
    if snapshot.language.name != "python" or not executable() or len(snapshot.text) > MOST_BYTES:
        return None
    path = file_of(snapshot)
    folder = path.parent if path.parent.is_dir() else Path.cwd()
    command = (executable(), *_OPTIONS, *options, "--stdin-filename", str(path), "-")
    said = await answer(command, snapshot.text, folder, SECONDS)
    try:
        return _problems(json.loads(said), snapshot.text) if said is not None else None
    except (ValueError, KeyError, TypeError):
        return None


def _problems(rows: list[dict[str, Any]], text: str) -> tuple[Problem, ...]:
    starts = line_starts(text)
    starts[0] = len(text) - len(text.removeprefix("\ufeff"))  # ruff counts without a byte order mark

    def offset(place: dict[str, int]) -> int:
        line = min(place["row"], len(starts)) - 1
        return min(starts[line] + place["column"] - 1, len(text))

    return tuple(
        Problem(
            offset(row["location"]),
            offset(row["end_location"]),
            str(row["message"]),
            SOURCE,
            _code(row),
            is_error=_code(row) == _SYNTAX,
        )
        for row in rows
    )


def _code(row: dict[str, Any]) -> str:
    """New rules have a name only; before ruff had names, what had no code was broken syntax."""
    return str(row["code"] or row.get("name") or _SYNTAX)
