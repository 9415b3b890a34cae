"""Files and the places in them, as they are named on the command line."""

import re
from pathlib import Path

from glm_lsp import workspace
from glm_lsp.data import Snapshot, line_bounds
from glm_lsp.errors import UsageError
from glm_lsp.languages import language_of

_NUMBER = re.compile(r"[0-9]{1,9}")
"""More digits than any file has lines; Python refuses to read numbers of thousands."""

_PLACE = re.compile(r".+:[0-9]+:[0-9]+")


def read_file(path: Path) -> Snapshot:
    """A file named as an editor that has its project open names it. Raises UsageError, saying what is wrong with it."""
    try:
        if not path.is_file() and not path.is_dir() and path.exists():
            raise UsageError(f"{path} is not a regular file")
        with path.open(encoding="utf-8", newline="") as file:
            text = file.read()
    except OSError as error:
        raise UsageError(f"{path} cannot be read: {error.strerror}") from error
    except UnicodeDecodeError as error:
        raise UsageError(f"{path} is not UTF-8 text") from error
    name = path.resolve().relative_to(workspace.project_of(path)).as_posix()
    return Snapshot(path.absolute().as_uri(), name, language_of(name), 0, text)


def read_line(place: str) -> tuple[Path, Snapshot, int | None]:
    """The file of FILE or FILE:LINE, its snapshot and the line, which counts from 1. Raises UsageError."""
    path, _, line = place.rpartition(":")
    if Path(place).is_file() or (place and not (path and _NUMBER.fullmatch(line))):
        return Path(place), read_file(Path(place)), None
    if not place or (_PLACE.fullmatch(place) and not Path(path).is_file()):
        raise UsageError(f"{place!r} is not FILE or FILE:LINE, for example src/app.py:12")
    snapshot = read_file(Path(path))
    _line_bounds(Path(path), snapshot, int(line))
    return Path(path), snapshot, int(line)


def read_place(place: str) -> tuple[Path, Snapshot, int]:
    """The file of FILE:LINE:COL, its snapshot and the offset in it. Raises UsageError, saying what is wrong."""
    path, line, column = _split_place(place)
    snapshot = read_file(path)
    start, end = _line_bounds(path, snapshot, line)
    width = len(snapshot.text[start:end].rstrip("\r\n"))
    if not 1 <= column <= width + 1:
        raise UsageError(f"line {line} of {path} has columns 1 to {width + 1}, not {column}")
    return path, snapshot, start + column - 1


def _line_bounds(path: Path, snapshot: Snapshot, line: int) -> tuple[int, int]:
    starts = line_bounds(snapshot.text)
    if not 1 <= line < len(starts):
        raise UsageError(f"{path} has {len(starts) - 1} lines, so there is no line {line}")
    return starts[line - 1], starts[line]


def _split_place(place: str) -> tuple[Path, int, int]:
    path, line, column = ["", "", *place.rsplit(":", 2)][-3:]
    if not (path and _NUMBER.fullmatch(line) and _NUMBER.fullmatch(column)):
        raise UsageError(f"{place!r} is not FILE:LINE:COL, for example src/app.py:12:9")
    return Path(path), int(line), int(column)
