"""What one editor window knows beyond the text at the cursor, kept up to date while the user works.

Everything here runs on the event loop, so nothing is locked; files and whole documents are read on a thread, which
hands over values. No request ever waits for any of it.
"""

import asyncio
from collections.abc import Iterable
from pathlib import Path

from glm_lsp import lookalikes, overview, vicinity, workspace
from glm_lsp.around import Around
from glm_lsp.data import Snapshot, Window
from glm_lsp.discreet import discreet
from glm_lsp.index import Index, IndexedFile, indexed
from glm_lsp.indexer import Indexer
from glm_lsp.lookalikes import Pieces
from glm_lsp.overview import Overview
from glm_lsp.syntax import Syntax, parse
from glm_lsp.tasks import Background, rested
from glm_lsp.trail import Trail
from glm_lsp.uris import path_of
from glm_lsp.vicinity import Nearby
from glm_lsp.workspace import Workspace

QUIET_SECONDS = 0.4
"""A document is read again when nobody has typed for so long."""

NEARBY = 3
"""Documents, those used last, of which the files around them are kept in pieces: up to 20 MB for each."""


class Surroundings:
    """The index, the overviews of open documents and the places where the user has been."""

    def __init__(self) -> None:
        self._indexer = Indexer(self._opened)
        self._trail = Trail()
        self._overviews: dict[str, Overview] = {}
        self._own: dict[str, Pieces] = {}
        self._nearby: dict[str, Nearby] = {}
        self._used: dict[str, None] = {}
        self._one_reading = asyncio.Lock()
        self._windows: dict[str, Window] = {}
        self._open: dict[str, Snapshot] = {}
        self._timers: dict[str, asyncio.TimerHandle] = {}
        self._background = Background("reading the workspace")

    @property
    def index(self) -> Index:
        return self._indexer.index

    @property
    def workspace(self) -> Workspace:
        return self._indexer.workspace

    def follow(self, folders: Iterable[Path]) -> None:
        """Reads the workspace in the background, in place of any that was followed before."""
        self.close()
        self._indexer.follow(Workspace.at(folders))
        self._trail.forget()
        self._nearby.clear()
        self._background.start(self._read_all())
        for snapshot in self._open.values():
            self.changed(snapshot)

    def changed(self, snapshot: Snapshot) -> None:
        """A document was opened or edited: it is read when the user pauses, at once if nothing is known of it."""
        is_new = self._open.get(snapshot.uri) is not snapshot
        self._open[snapshot.uri] = snapshot
        if is_new:
            self._use(snapshot.uri)
        timer = self._timers.pop(snapshot.uri, None)
        if timer is not None:
            timer.cancel()
        wait = QUIET_SECONDS if snapshot.uri in self._overviews else 0.0
        self._timers[snapshot.uri] = self._background.start_after(wait, lambda: self._read_document(snapshot))

    def closed(self, uri: str) -> None:
        """Forgets what was kept for an open document; the disk's text counts again."""
        snapshot = self._open.pop(uri, None)
        timer = self._timers.pop(uri, None)
        if timer is not None:
            timer.cancel()
        for known in (self._overviews, self._own, self._nearby, self._used, self._windows):
            known.pop(uri, None)
        self._trail.leave(uri, self.workspace)
        if snapshot is not None:
            self.files_changed([uri])

    def files_changed(self, uris: Iterable[str]) -> None:
        """Files were written, made or removed by anybody; those that are open are known better already."""
        paths = [path_of(uri) for uri in uris if uri not in self._open]
        self._background.start(self._read_again([path for path in paths if path is not None]))

    def visited(self, snapshot: Snapshot, cursor: int) -> None:
        """The user is here: the place where they were before is worth quoting, if it is far away."""
        if not self._trail.is_in(snapshot.uri):
            self._use(snapshot.uri)
            self._background.start(self._read_nearby(snapshot.uri))
        self._trail.visit(snapshot, cursor, self.workspace)

    def _use(self, uri: str) -> None:
        """Makes an open document the one that was used last."""
        self._used.pop(uri, None)
        if uri in self._open:
            self._used[uri] = None

    def around(self, snapshot: Snapshot, syntax: Syntax) -> Around:
        """What is known now, for a window of a document, which may be as it only would be."""
        uri = snapshot.uri
        known = self._overviews.get(uri, Overview(""))
        own, nearby = self._pieces(snapshot)
        return Around(syntax, known, self.index, self._trail.ring, self._windows.get(uri), own, nearby)

    def _pieces(self, snapshot: Snapshot) -> tuple[Pieces, Pieces]:
        """Of a document and of the files around it, as long as all of these may still be quoted.

        None of what was read while the document was called otherwise, in another workspace.
        """
        own, nearby = self._own.get(snapshot.uri, lookalikes.NONE), self._nearby.get(snapshot.uri)
        is_own = [name for name, _ in own.files] == [snapshot.path]
        is_near = (
            nearby is not None
            and nearby.path == snapshot.path
            and all(name in self.index.files for name, _ in nearby.pieces.files)
        )
        return own if is_own else lookalikes.NONE, nearby.pieces if nearby and is_near else lookalikes.NONE

    def seen(self, uri: str, window: Window) -> None:
        """Remembers a window, since the next one should begin like it."""
        self._windows[uri] = window

    def close(self) -> None:
        """Ends all work."""
        for timer in self._timers.values():
            timer.cancel()
        self._timers.clear()
        self._background.cancel()

    async def _read_all(self) -> None:
        await self._indexer.read_all()
        await self._forget_lost()

    async def _heed_rules(self) -> None:
        """Reads all again if git's rules have changed."""
        if await self._indexer.heed_rules():
            await self._forget_lost()
            for snapshot in self._open.values():
                self.changed(snapshot)

    async def _read_again(self, paths: list[Path]) -> None:
        await self._heed_rules()
        await self._indexer.read_again(paths)
        await self._forget_lost()

    async def _forget_lost(self) -> None:
        """Forgets what must not be quoted any more, once the index is true again."""
        await self._trail.forget_lost(self.workspace)
        await self._read_nearby()

    def _opened(self) -> dict[str, str]:
        """The text of each open document, by what the workspace calls it."""
        paths = ((path_of(one.uri), one) for one in self._open.values())
        return {self.workspace.name_of(path): one.text for path, one in paths if path is not None}

    async def _read_document(self, snapshot: Snapshot) -> None:
        syntax, known, own = await asyncio.to_thread(_read_through, snapshot)
        if self._is_outdated(snapshot):
            return
        self._overviews[snapshot.uri], self._own[snapshot.uri] = known, own
        path = path_of(snapshot.uri)
        if path is not None:
            entry = await asyncio.to_thread(_entry_of, path, syntax, known, self.workspace)
            if self._overviews.get(snapshot.uri) is not known:
                return
            self._indexer.know(self.workspace.name_of(path), entry)
        await self._heed_rules()
        await self._heed_files(snapshot.uri)
        await self._read_nearby(snapshot.uri)

    async def _heed_files(self, uri: str) -> None:
        """Reads again what was written or removed around a document, of which not every editor tells."""
        if uri in self._nearby:
            space, opened, before = self.workspace, self._opened(), self._nearby[uri].written
            now = await asyncio.to_thread(vicinity.written, before)
            changed = [path for path, when in before.items() if now.get(path) != when]
            unseen = [path for path in changed if space.name_of(path) not in opened]
            if unseen:
                await self._read_again(unseen)

    def _latest(self) -> list[str]:
        """The open documents that were used last."""
        return list(self._used)[-NEARBY:]

    async def _read_nearby(self, *uris: str) -> None:
        """Reads the files around these documents or else around all that were used last, if something is new there.

        Not while the workspace is being read, since it comes behind that. One after the other, so that of several
        readings of the same files the later ones find that nothing is new.
        """
        async with self._one_reading:
            for uri in uris or reversed(self._latest()):
                if self._indexer.is_whole and uri in self._latest():
                    await self._read_around(uri)
            for uri in self._nearby.keys() - set(self._latest()):
                del self._nearby[uri]

    async def _read_around(self, uri: str) -> None:
        snapshot, known, space = self._open[uri], self._overviews.get(uri), self.workspace
        if known is None or not snapshot.path:
            return
        names = vicinity.names_nearby(snapshot, known, self.index)
        entries, last = tuple(self.index.files[name] for name in names), self._nearby.get(uri)
        if last is not None and last.path == snapshot.path and last.was_made_of(entries):
            return
        async with rested():
            opened = self._opened()
            files = [path for name in names if name not in opened and (path := space.path_of(name)) is not None]
            written = await asyncio.to_thread(vicinity.written, files)
            pieces = await asyncio.to_thread(vicinity.pieces_of, names, opened, space)
            if space is self.workspace:
                self._nearby[uri] = Nearby(snapshot.path, pieces, entries, written)

    def _is_outdated(self, snapshot: Snapshot) -> bool:
        """Whether a document was closed meanwhile, or has changed and more of it is known than nothing: then the next
        pause reads it again, if a newer text has not been read before this one.
        """
        now = self._open.get(snapshot.uri)
        return now is None or (now is not snapshot and snapshot.uri in self._overviews)


def _read_through(snapshot: Snapshot) -> tuple[Syntax, Overview, Pieces]:
    syntax = parse(snapshot.text, snapshot.language)
    return syntax, overview.overview(syntax), vicinity.own_pieces(snapshot)


def _entry_of(path: Path, syntax: Syntax, known: Overview, space: Workspace) -> IndexedFile | None:
    """What other files may know of an open document; None if that is nothing."""
    if not space.admits(path) or workspace.is_machine_made(syntax.text):
        return None
    return indexed(space.name_of(path), discreet(syntax, known.definitions))
