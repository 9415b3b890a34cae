"""The index of a workspace, kept true while files and git's rules change; files are read on a thread."""

import asyncio
import logging
from collections.abc import Callable, Collection, Set
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
        """None until it is known which folders have rules; what is listed then heeds them."""

    def follow(self, space: Workspace) -> None:
        """Another workspace: nothing is known of it yet."""
        gone = self.index.removals + len(self.index.files)
        self.index, self.workspace, self.is_whole, self._rules = Index(removals=gone), space, False, None

    async def read_all(self) -> None:
        """Reads what may be read and is not known yet, and forgets what may no longer be read."""
        self.is_whole = False
        space, names = self.workspace, await self._listed()
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

    async def heed_rules(self) -> bool:
        """Reads all again if git's rules have changed, by whatever program; tells whether it did."""
        if self._rules is None or await _state(self._read_in) == self._rules or self._rules is None:
            return False
        self._rules = None
        await self.read_all()
        return True

    def know(self, name: str, entry: IndexedFile | None) -> None:
        """What an open document says now; None if other files may know nothing of it."""
        if entry is None:
            self.index.drop(name)
        else:
            self.index.put(entry)

    async def _listed(self) -> dict[str, Path]:
        """The files of the workspace by their names, listed again where rules have changed meanwhile."""
        space = self.workspace
        while True:
            known, before = self._read_in, await _state(self._read_in)
            files = await asyncio.to_thread(lambda: tuple(space.files()))
            self._read_in = {*space.folders, *(file.parent for file in files)}
            rules = await _state(self._read_in)
            if await _state(known) == before:
                break
        self._rules = rules
        return {space.name_of(path): path for path in files}

    async def _heed_rules_of(self, folder: Path) -> None:
        """Minds the rules of a folder that may be new, from now on."""
        if folder in self._read_in:
            return
        self._read_in.add(folder)
        rules = await _state({folder})
        if self._rules is not None:
            self._rules |= rules

    def _take(self, entries: list[IndexedFile]) -> None:
        opened = self._opened()
        for entry in entries:
            if entry.name not in opened or entry.name not in self.index.files:
                self.index.put(entry)


async def _state(folders: Set[Path]) -> frozenset[tuple[Path, int]]:
    return await asyncio.to_thread(gitignore.state_of_rules, frozenset(folders))


def _read_some(space: Workspace, paths: list[Path]) -> list[IndexedFile]:
    entries = (read_file(path, space.name_of(path)) for path in paths if space.admits(path))
    return [entry for entry in entries if entry is not None]
