"""Windows that are kept while the cursor moves a little."""

from dataclasses import dataclass, replace

from glm_lsp import context, lookalikes
from glm_lsp.around import Around
from glm_lsp.data import Excerpt, Layout, Snapshot, Window, unix
from glm_lsp.sight import Sight, seen_ahead
from glm_lsp.suffix import behind
from glm_lsp.tokens import Tokenizer

STAYS = 8
"""Lines from the place where a window was made within which it is kept."""


@dataclass(frozen=True, slots=True)
class Frame:
    """A window that is kept for a while: it was made for the cursor behind `was`, out of these sources, and quotes
    what was known of other files.
    """

    window: Window
    was: str
    sources: tuple[object, ...]
    quoted: tuple[object, ...]


def following(
    frame: Frame | None,
    snapshot: Snapshot,
    cursor: int,
    budget: int,
    tokenizer: Tokenizer,
    around: Around,
    layout: Layout,
) -> tuple[Window, Frame]:
    """The window at a cursor after one that was made before: that one, moved, while it will do, else a new one."""
    if frame is not None and (frame.sources, frame.quoted) == (around.sources, around.quoted(frame.window)):
        same = moved(frame.window, frame.was, snapshot, cursor, budget, tokenizer, layout)
        if same is not None:
            return same, frame
    new = context.window(snapshot, cursor, budget, tokenizer, around, layout)
    return new, Frame(new, unix(snapshot.text[:cursor]), around.sources, around.quoted(new))


def moved(
    last: Window, was: str, snapshot: Snapshot, cursor: int, budget: int, tokenizer: Tokenizer, layout: Layout
) -> Window | None:
    """`last`, which was made for the cursor behind `was`, at a cursor nearby; None where that is not near enough.

    What it quotes and where its prefix begins stay, whatever has been typed meanwhile, since names come and go with
    every word.
    """
    before, after = unix(snapshot.text[:cursor]), unix(snapshot.text[cursor:])
    start = len(was) - len(last.prefix)
    if last.name != snapshot.path or before[:start] != was[:start]:
        return None
    if abs(before.count("\n", start) - last.prefix.count("\n")) > STAYS:
        return None
    rest, suffix = behind(after, int(budget * context.SUFFIX_SHARE), tokenizer, last.suffix)
    sight = Sight(last.name, before, start, after, seen_ahead(rest, suffix, layout))
    if not _still_add(last.excerpts, sight):
        return None
    window = replace(last, prefix=before[start:], rest=rest, suffix=suffix)
    seen = (window.context, window.prefix, rest, suffix if layout.shows_suffix else "")
    return window if sum(len(tokenizer.encode(part)) for part in seen) <= budget else None


def _still_add(excerpts: tuple[Excerpt, ...], sight: Sight) -> bool:
    """Whether all that was quoted for being alike still stands out of sight, and says more than what is in sight."""
    shown = lookalikes.lines_of(sight.text)
    return all(
        lookalikes.is_new(one.text, shown) and sight.hides(one.path, one.text)
        for one in excerpts
        if one.part == "lookalikes"
    )
