"""ruff as finder and as judge of Python: asked over its standard input, so that nothing is written to disk.

It reads the user's own configuration, which runs no code.
"""

import asyncio
import json
from functools import cache, partial
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit
from urllib.request import url2pathname

from glm_lsp.data import Snapshot, line_starts
from glm_lsp.fix.values import Judge, Problem
from glm_lsp.resources import program

SOURCE = "ruff"
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
    path = _path(snapshot)
    folder = path.parent if path.parent.is_dir() else Path.cwd()
    process = await asyncio.create_subprocess_exec(
        executable(), *_OPTIONS, *options, "--stdin-filename", str(path), "-",
        cwd=folder,
        stdin=asyncio.subprocess.PIPE,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.DEVNULL,
    )  # fmt: skip
    try:
        async with asyncio.timeout(SECONDS):
            said, _ = await process.communicate(snapshot.text.encode("utf-8", "replace"))
        return _problems(json.loads(said), snapshot.text) if process.returncode == 0 else None
    except (TimeoutError, ValueError, KeyError, TypeError):
        return None
    finally:
        if process.returncode is None:
            process.kill()
            await process.wait()


def _path(snapshot: Snapshot) -> Path:
    """Where ruff should look for its configuration; the file need not exist."""
    parts = urlsplit(snapshot.uri)
    return Path(url2pathname(parts.path)) if parts.scheme == "file" else Path(snapshot.name or "untitled.py").absolute()


def _problems(rows: list[dict[str, Any]], text: str) -> tuple[Problem, ...]:
    starts = line_starts(text)

    def offset(place: dict[str, int]) -> int:
        line = min(place["row"], len(starts)) - 1
        return min(starts[line] + place["column"] - 1, len(text))

    return tuple(
        Problem(
            offset(row["location"]),
            offset(row["end_location"]),
            str(row["message"]),
            SOURCE,
            str(row["code"] or "invalid-syntax"),
            is_error=not row["code"] or row["code"] == "invalid-syntax",
        )
        for row in rows
    )
