"""Source text with a mark where the cursor stands, as snapshot and cursor; the form in which cases are written."""

from glm_lsp.data import Snapshot
from glm_lsp.languages import languages

MARK = "‸"


def snapshot_at(marked: str, language: str = "python") -> tuple[Snapshot, int]:
    """The snapshot without the mark, and the mark's offset."""
    cursor = marked.index(MARK)
    text = marked.replace(MARK, "")
    return Snapshot("file:///a", "a", languages()[language], 1, text), cursor
