"""Where the user has been: the places that were left lately, in other files or far away in this one."""

import asyncio

from glm_lsp import gitignore, neighbours, uris, workspace
from glm_lsp.data import Snapshot
from glm_lsp.neighbours import Ring
from glm_lsp.workspace import Workspace

FAR_JUMP = 32
"""Lines between two requests after which the place that was left is worth remembering, as in llama.vim."""


class Trail:
    """The ring of places that were left; whether they may be quoted is looked at then and by `forget_lost`."""

    def __init__(self) -> None:
        self.ring: Ring = ()
        self._last: tuple[Snapshot, int] | None = None

    def is_in(self, uri: str) -> bool:
        """Whether the user was seen in this document last."""
        return self._last is not None and self._last[0].uri == uri

    def visit(self, snapshot: Snapshot, cursor: int, space: Workspace) -> None:
        """The user is here: the place where they were before is remembered if it is far away."""
        if self._last is not None and _has_left(*self._last, snapshot, cursor):
            self._remember(*self._last, space)
        self._last = (snapshot, cursor)

    def leave(self, uri: str, space: Workspace) -> None:
        """A document was closed: if the user was seen there last, that place is remembered."""
        if self._last is not None and self.is_in(uri):
            self._remember(*self._last, space)
            self._last = None

    async def forget_lost(self, space: Workspace) -> None:
        """Forgets the places in files that are gone or must not be quoted any more."""
        lost = await asyncio.to_thread(_lost, self.ring, space)
        self.ring = tuple(one for one in self.ring if one not in lost)

    def forget(self) -> None:
        """Forgets all places that were left, but not where the user is."""
        self.ring = ()

    def _remember(self, snapshot: Snapshot, cursor: int, space: Workspace) -> None:
        path = uris.path_of(snapshot.uri)
        if path is not None and space.may_quote(path) and not workspace.is_machine_made(snapshot.text):
            is_code = workspace.has_definitions(path.suffix.lower())
            left = neighbours.chunk(space.name_of(path), snapshot.text, cursor, is_code)
            self.ring = neighbours.remember(self.ring, left)


def _has_left(before: Snapshot, place: int, snapshot: Snapshot, cursor: int) -> bool:
    if before.uri != snapshot.uri:
        return True
    first, end = sorted((place, cursor))
    return snapshot.text.count("\n", first, end) > FAR_JUMP


def _lost(ring: Ring, space: Workspace) -> Ring:
    paths = ((chunk, space.path_of(chunk.name)) for chunk in ring)
    return tuple(
        chunk for chunk, path in paths if path is None or not gitignore.exists(path) or not space.may_quote(path)
    )
