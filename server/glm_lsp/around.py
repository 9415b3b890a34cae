"""What is known around a cursor beyond its text, and whether a window made of it still says what is known."""

from dataclasses import dataclass, field

from glm_lsp import lookalikes
from glm_lsp.data import Window
from glm_lsp.index import Index
from glm_lsp.lookalikes import Pieces
from glm_lsp.neighbours import Ring
from glm_lsp.overview import Overview
from glm_lsp.syntax import Syntax


@dataclass(frozen=True, slots=True)
class Around:
    """What is known beyond the text: of the document, of its workspace, and what its last window showed.

    `own` are the pieces of the document as it was when it was read last, `nearby` those of files around it.
    """

    syntax: Syntax
    overview: Overview = field(default_factory=lambda: Overview(""))
    index: Index = field(default_factory=Index)
    ring: Ring = ()
    previous: Window | None = None
    own: Pieces = lookalikes.NONE
    nearby: Pieces = lookalikes.NONE

    def shown(self, part: str) -> frozenset[tuple[str, str]]:
        """The (path, qualified name) of all definitions in this part of the last window."""
        excerpts = self.previous.excerpts if self.previous else ()
        return frozenset((one.path, name) for one in excerpts if one.part == part for name in one.names)

    @property
    def sources(self) -> tuple[object, ...]:
        """What a window's quotations are taken from, but the text itself: while it is the same, they may stay."""
        imports = tuple((one.module, one.names, one.alias) for one in self.overview.imports)
        return imports, len(self.index.files), self.index.removals, self.ring, self.nearby.stamp

    def quoted(self, window: Window) -> tuple[object, ...]:
        """What is known now of the other files whose definitions a window quotes: the same while they say the same."""
        paths = sorted({one.path for one in window.excerpts if one.part == "definitions"} - {window.name})
        return tuple(self.index.files.get(path) for path in paths)
