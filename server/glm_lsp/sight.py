"""What of a document is in sight of a window, and so need not be quoted in it."""

from dataclasses import dataclass

from glm_lsp.data import Layout


@dataclass(frozen=True, slots=True)
class Sight:
    """Of the document `path`, what stands `before` a cursor from `start` on, and `ahead` characters of what is
    `after` it.
    """

    path: str
    before: str
    start: int
    after: str
    ahead: int

    @property
    def text(self) -> str:
        return self.before[self.start :] + self.after[: self.ahead]

    def hides(self, path: str, text: str) -> bool:
        """Whether a text of the file `path` stands where it is not in sight."""
        return path != self.path or text in self.before[: self.start] or text in self.after[self.ahead :]


def seen_ahead(rest: str, suffix: str, layout: Layout) -> int:
    """How many characters behind the cursor a prompt shows."""
    return (len(rest) + 1 + len(suffix)) * layout.shows_suffix
