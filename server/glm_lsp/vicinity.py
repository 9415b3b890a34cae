"""A document and the files around it in pieces, of which its windows quote what looks like the lines at the cursor.

All of it may run on a thread: texts go in, values come out.
"""

import operator
from collections.abc import Iterable, Mapping
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from glm_lsp import definitions, lookalikes, overview, workspace
from glm_lsp.around import Around
from glm_lsp.data import Snapshot, unix
from glm_lsp.definitions import Importer
from glm_lsp.index import Index, IndexedFile, read_workspace
from glm_lsp.lookalikes import Pieces
from glm_lsp.overview import Overview
from glm_lsp.redaction import redacted
from glm_lsp.syntax import Syntax
from glm_lsp.workspace import Workspace


@dataclass(frozen=True, slots=True)
class Nearby:
    """The files around the document `path` in pieces, and what was known of them when they were read."""

    path: str
    pieces: Pieces
    entries: tuple[IndexedFile, ...]
    written: Mapping[Path, int]
    """When each file that is not open was written, in nanoseconds."""

    def was_made_of(self, entries: tuple[IndexedFile, ...]) -> bool:
        """Whether these are the same entries, not such that say the same: the text behind them may be another one."""
        return len(entries) == len(self.entries) and all(map(operator.is_, entries, self.entries))


def own_pieces(snapshot: Snapshot) -> Pieces:
    """A document in pieces, unless it is longer or stranger than what people write."""
    text = unix(snapshot.text)
    return lookalikes.NONE if workspace.is_machine_made(text) else lookalikes.pieces([(snapshot.path, text)])


def written(paths: Iterable[Path]) -> dict[Path, int]:
    """When these files were written; nothing of those that are gone."""
    found = {}
    for path in paths:
        with suppress(OSError):
            found[path] = path.stat().st_mtime_ns
    return found


def names_nearby(snapshot: Snapshot, known: Overview, index: Index) -> tuple[str, ...]:
    """The files around a document that are looked through for what looks like it."""
    return definitions.related(known.imports, Importer(snapshot.path, snapshot.language, index))[: lookalikes.FILES]


def pieces_of(names: Iterable[str], opened: Mapping[str, str], space: Workspace) -> Pieces:
    """The pieces of files, as they stand in the editor or else on the disk."""
    paths = ((name, space.path_of(name)) for name in names)
    texts = (
        (name, _as_read(opened[name]) if name in opened else workspace.read(path))
        for name, path in paths
        if path is not None and space.admits(path)
    )
    return quotable((name, text) for name, text in texts if text is not None)


def _as_read(text: str) -> str | None:
    """The text of an open document, where it would be read from the disk as well."""
    return None if workspace.is_machine_made(text) else text


def quotable(files: Iterable[tuple[str, str]]) -> Pieces:
    """The pieces of as many files as are read for one document, by name and text, as another file may quote them:
    without what passwords are set to.
    """
    return lookalikes.pieces((name, _redacted(name, unix(text))) for name, text in lookalikes.within(files))


def _redacted(name: str, text: str) -> str:
    return redacted(text, 0, workspace.has_definitions(PurePosixPath(name).suffix.lower()))


def at_once(snapshot: Snapshot, syntax: Syntax, space: Workspace) -> Around:
    """All that is known around a file, read now; for the command line, where nothing lives on."""
    known, index = overview.overview(syntax), read_workspace(space)
    nearby = pieces_of(names_nearby(snapshot, known, index), {}, space)
    return Around(syntax, known, index, own=own_pieces(snapshot), nearby=nearby)
