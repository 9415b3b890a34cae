"""ESLint as a judge, asked over its standard input. Its configuration is code, so only those who trust it ask it."""

import json
from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import Any

from glm_lsp.data import Snapshot
from glm_lsp.fix.javascript import Places
from glm_lsp.fix.stdin_tool import answer, file_of
from glm_lsp.fix.values import Judge, Problem
from glm_lsp.resources import program

SOURCE = "eslint"
SECONDS = 20.0
"""It takes a second; more where its rules need types."""

_OPTIONS = ("--stdin", "--format", "json", "--stdin-filename")
_WELL = (0, 1)
"""1 says that errors were found."""

_CONFIGURATIONS = ("eslint.config.*", ".eslintrc*")
_ERROR = 2


def judge(snapshot: Snapshot, folders: Sequence[Path]) -> Judge | None:
    """ESLint for a file in one of the workspace's folders: the project's own, else one on the PATH."""
    path = file_of(snapshot)
    existing = [one for one in path.parents if one.is_dir()]
    around = [one for one in existing if any(one.resolve().is_relative_to(folder) for folder in folders)]
    beside = (one / "node_modules" / ".bin" / SOURCE for one in around)
    command = next((str(one) for one in beside if one.is_file()), program(SOURCE))
    if not around or not command:
        return None
    return Judge("ESLint", partial(_look, (command, *_OPTIONS, str(path)), _home(around)), frozenset({SOURCE}))


async def _look(command: Sequence[str], folder: Path, snapshot: Snapshot) -> tuple[Problem, ...] | None:
    said = await answer(command, snapshot.text, folder, SECONDS, _WELL)
    if said is None:
        return None
    try:
        (result,) = json.loads(said)
        return _problems(result["messages"], snapshot.text)
    except (ValueError, KeyError, TypeError, AttributeError):
        return None


def _home(around: Sequence[Path]) -> Path:
    """The nearest folder with a configuration, where older versions have to be started to find it."""
    return next((one for one in around if any(any(one.glob(name)) for name in _CONFIGURATIONS)), around[0])


def _problems(rows: list[dict[str, Any]], text: str) -> tuple[Problem, ...]:
    """What it cannot parse has no rule, and of a whole file no place."""
    places, found = Places(text), []
    for row in rows:
        start = places.offset(row.get("line") or 1, row.get("column") or 1)
        end = places.offset(row["endLine"], row["endColumn"]) if row.get("endLine") else start
        words, code = str(row["message"]), str(row.get("ruleId") or "")
        found.append(Problem(start, max(start, end), words, SOURCE, code, row["severity"] == _ERROR))
    return tuple(found)
