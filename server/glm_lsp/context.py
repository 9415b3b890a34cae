"""Scopes, cursor and budget to a Window: what the model may see, and why.

The engine's KV cache answers for every leading token that it has seen before, so a window is made to change as late
as possible: what changes least comes first, the prefix moves in steps, names are taken from snapped lines, and what was
shown before is preferred. The ideas are those of Copilot's and llama.vim's prompts; how much of the budget each part
may have is the prompt format's, and `make bench-context` measures it.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import partial

from glm_lsp import definitions, lookalikes, neighbours, overview, prefix
from glm_lsp.around import Around
from glm_lsp.data import Excerpt, Layout, Snapshot, Window, line_starts, unix
from glm_lsp.definitions import Importer
from glm_lsp.lookalikes import Piece
from glm_lsp.near import Near, near, outermost
from glm_lsp.outline import scopes_at
from glm_lsp.quoting import can_quote, in_order, written
from glm_lsp.sight import Sight, seen_ahead
from glm_lsp.suffix import behind
from glm_lsp.tokens import Tokenizer, count

SUFFIX_SHARE = 0.25
"""Of the token budget; completion-engine practice puts most of it before the cursor. The rest of the cursor's line has
no more than the lines behind it: in a squeezed file it is all of the file."""

TEXT_ALONE = Layout()
"""For whoever quotes nothing."""

STEP = 64
"""Tokens by which the prefix grows into what the context leaves, so that it does not grow at every key."""


def view(snapshot: Snapshot, cursor: int) -> Window:
    """The whole document around `cursor`, for whoever needs no budget."""
    rest, _, following = unix(snapshot.text[cursor:]).partition("\n")
    return Window(snapshot.path, unix(snapshot.text[:cursor]), rest, following)


def window(
    snapshot: Snapshot,
    cursor: int,
    budget: int,
    tokenizer: Tokenizer,
    around: Around | None = None,
    layout: Layout = TEXT_ALONE,
) -> Window:
    """What may be seen at `cursor` within `budget` tokens, a few more or less where a token spans a cut.

    Without `around`, the text alone. `layout` tells what the prompt format shows, how much of it, and in which order.
    """
    before, after = unix(snapshot.text[:cursor]), unix(snapshot.text[cursor:])
    last = around.previous.suffix if around and around.previous else ""
    rest, suffix = behind(after, int(budget * SUFFIX_SHARE), tokenizer, last)
    spent = len(tokenizer.encode(suffix)) * layout.shows_suffix + len(tokenizer.encode(rest))
    room = max(budget - spent, budget // 2)
    if around is None or not can_quote(snapshot, layout):
        start = prefix.start_within(before, prefix.last_starts(before, room, tokenizer), room)
        return Window(snapshot.path, before[start:], rest, suffix)
    limits = {part: int(room * share) for part, share in layout.shares.items()}
    blank = Sight(snapshot.path, before, len(before), after, seen_ahead(rest, suffix, layout))
    scene = _Scene(snapshot, cursor, around, near(around.syntax, cursor), tokenizer, blank)
    start, excerpts = scene.fitted(room, limits)
    told = [replace(one, text=unix(one.text)) for one in in_order(excerpts, snapshot, layout)]
    return Window(snapshot.path, before[start:], rest, suffix, written(snapshot, told, layout), tuple(told))


@dataclass(frozen=True, slots=True)
class _Scene:
    """One cursor in one document, with all that can be quoted; `blank` is the sight of a window without a prefix."""

    snapshot: Snapshot
    cursor: int
    around: Around
    near: Near
    tokenizer: Tokenizer
    blank: Sight

    def fitted(self, room: int, limits: dict[str, int]) -> tuple[int, list[Excerpt]]:
        """Where the prefix begins, and what is quoted: first with the least prefix, then with what is left."""
        before = self.blank.before
        alike = self._alike() if limits.get("lookalikes") else []
        least = room - sum(limits.values())
        starts = prefix.last_starts(before, room, self.tokenizer)
        start = prefix.start_within(before, starts, least)
        others = list(self._others(limits))
        own = list(self._own(start, limits, alike, others))
        if start == 0:
            return start, others + own
        taken = {part: sum(self._cost(one) for one in own if one.part == part) for part in limits}
        left = (room - sum(taken.values()) - sum(map(self._cost, others)) - least) // STEP * STEP
        if left > 0:
            start = prefix.start_within(before, starts, least + left)
            own = list(self._own(start, taken, alike, others))
        return start, others + own

    def _cost(self, excerpt: Excerpt) -> int:
        return sum(count(self.tokenizer, line) + 1 for line in (excerpt.path, *excerpt.text.split("\n")))

    def _others(self, limits: dict[str, int]) -> Iterator[Excerpt]:
        """What other files give."""
        around, name, tokens = self.around, self.snapshot.path, partial(count, self.tokenizer)
        own = frozenset(one.name for one in around.overview.definitions)
        yield from definitions.excerpts(
            self.near.names,
            around.overview.imports,
            Importer(name, self.snapshot.language, around.index, own),
            around.shown("definitions"),
            limits.get("definitions", 0),
            tokens,
        )
        yield from neighbours.excerpts(around.ring, name, self.near.words, limits.get("neighbours", 0), tokens)

    def _alike(self) -> list[Piece]:
        return lookalikes.ranked(
            lookalikes.at(self.blank.before, self.blank.after), self.around.own, self.around.nearby
        )

    def _own(self, start: int, limits: dict[str, int], alike: list[Piece], others: list[Excerpt]) -> Iterator[Excerpt]:
        """What of the own file is out of sight when the prefix begins at `start`, and what is `alike` and says more
        than that and `others` do.
        """
        known, name, sight = self.around.overview, self.snapshot.path, replace(self.blank, start=start)
        moved, tokens = overview.shift(known.text, self.snapshot.text), partial(count, self.tokenizer)
        shown = lookalikes.lines_of("\n".join((sight.text, *(one.text for one in others))))
        yield from lookalikes.excerpts(alike, sight.hides, shown, limits.get("lookalikes", 0), tokens)
        first = _same_line(sight.before, start, self.snapshot.text)
        scopes = scopes_at(self.around.syntax, self.cursor)
        yield from overview.imports_above(known, moved, first, name, limits.get("imports", 0), tokens)
        shown = {qualified for _, qualified in self.around.shown("skeleton")}
        wanted = overview.wanted_by(self.near.names, shown, outermost(scopes), {scope.start for scope in scopes})
        seen = (first, self.near.snapped(self.cursor + sight.ahead))
        yield from overview.skeleton(known, moved, seen, wanted, name, limits.get("skeleton", 0), tokens)
        yield from overview.scope_heads(scopes, first, name, self.snapshot.text, limits.get("scopes", 0), tokens)


def _same_line(before: str, start: int, text: str) -> int:
    """The offset in `text`, whatever its line breaks are, of the line that begins at `start` in `before`."""
    if "\r" not in text:
        return start
    return line_starts(text)[before.count("\n", 0, start)]
