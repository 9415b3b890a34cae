"""The index of a workspace, kept true while files and git's rules change; files are read on a thread."""

import asyncio
import logging
from collections.abc import Callable, Collection
from itertools import islice
from pathlib import Path

from glm_lsp import gitignore
from glm_lsp.index import Index, IndexedFile, read_file
from glm_lsp.tasks import rested
from glm_lsp.workspace import Workspace

log = logging.getLogger(__name__)

BATCH = 4
"""Files that are read between two looks at the event loop."""


class Indexer:
    """Reads what may be read of a workspace, and forgets what may not or is gone."""

    def __init__(self, opened: Callable[[], Collection[str]]) -> None:
        """`opened` tells what the workspace calls the open documents, which are known better than their files."""
        self.index = Index()
        self.workspace = Workspace()
        self.is_whole = False
        """Whether all of the workspace has been read."""
        self._opened = opened
        self._read_in: set[Path] = set()
        self._rules: frozenset[tuple[Path, int]] | None = None
        """None while all is being read, which heeds them."""

    def follow(self, space: Workspace) -> None:
        """Another workspace: nothing is known of it yet."""
        gone = self.index.removals + len(self.index.files)
        self.index, self.workspace, self.is_whole, self._rules = Index(removals=gone), space, False, None

    async def read_all(self) -> None:
        """Reads what may be read and is not known yet, and forgets what may no longer be read."""
        self.is_whole = False
        space = self.workspace
        files = await asyncio.to_thread(lambda: tuple(space.files()))
        self._read_in = {*space.folders, *(file.parent for file in files)}
        self._rules = await asyncio.to_thread(gitignore.state_of_rules, self._read_in.copy())
        names = {space.name_of(path): path for path in files}
        for name in self.index.files.keys() - names.keys() - set(self._opened()):
            self.index.drop(name)
        pending = (path for name, path in names.items() if name not in self.index.files)
        while batch := list(islice(pending, BATCH)):
            async with rested():
                self._take(await asyncio.to_thread(_read_some, space, batch))
        log.info("index: %d files, %d definitions", len(self.index.files), self.index.size)
        self.is_whole = True

    async def read_again(self, paths: Collection[Path]) -> None:
        """These files were written, made or removed."""
        space = self.workspace
        for path in paths:
            name = space.name_of(path)
            if not name:
                continue
            async with rested():
                found = await asyncio.to_thread(_read_some, space, [path])
                if found:
                    self._take(found)
                    await self._heed_rules_of(path.parent)
                else:
                    self.index.drop(name)
                    self.index.drop_below(name)

    async def rules_have_changed(self) -> bool:
        """Whether git's rules are others than those that were heeded, by whatever program; then all is to be read."""
        if self._rules is None:
            return False
        rules = await asyncio.to_thread(gitignore.state_of_rules, self._read_in.copy())
        if self._rules is None or rules == self._rules:
            return False
        self._rules = None
        return True

    async def _heed_rules_of(self, folder: Path) -> None:
        """Minds the rules of a folder that may be new, from now on."""
        if folder in self._read_in:
            return
        self._read_in.add(folder)
        rules = await asyncio.to_thread(gitignore.state_of_rules, [folder])
        if self._rules is not None:
            self._rules |= rules

    def _take(self, entries: list[IndexedFile]) -> None:
        opened = self._opened()
        for entry in entries:
            if entry.name not in opened or entry.name not in self.index.files:
                self.index.put(entry)


def _read_some(space: Workspace, paths: list[Path]) -> list[IndexedFile]:
    entries = (read_file(path, space.name_of(path)) for path in paths if space.admits(path))
    return [entry for entry in entries if entry is not None]
