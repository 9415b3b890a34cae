"""Scopes, cursor and budget to a Window: what the model may see, and why.

The engine's KV cache answers for every leading token that it has seen before, so a window is made to change as late
as possible: what changes least comes first, the prefix begins at a line whose number is a multiple of 32, names are
taken from snapped lines, and what was shown before is preferred. The ideas are those of Copilot's and llama.vim's
prompts; how much of the budget each part may have is the prompt format's, and `make bench-context` measures it.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import partial

from glm_lsp import definitions, lookalikes, neighbours, overview
from glm_lsp.around import Around
from glm_lsp.data import Excerpt, Layout, Snapshot, Window, line_starts, unix
from glm_lsp.definitions import Importer
from glm_lsp.lookalikes import Piece
from glm_lsp.near import Near, near, outermost
from glm_lsp.outline import scopes_at
from glm_lsp.suffix import behind
from glm_lsp.tokens import LONGEST_TOKEN, USUAL_TOKEN, Tokenizer, count

SNAPS = (32, 8, 1)
"""Lines by which the start of the prefix moves, so that it stays put while the cursor moves a little; the
coarsest step that fits the budget is taken."""

SUFFIX_SHARE = 0.25
"""Of the token budget; completion-engine practice puts most of it before the cursor. The rest of the cursor's line has
no more than the lines behind it: in a squeezed file it is all of the file."""

STAYS = 8
"""Lines from the place where a window was made within which it is kept."""

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
    if around is None or not _can_tell(snapshot, layout):
        start = _start(before, _last_starts(before, room, tokenizer), room)
        return Window(snapshot.path, before[start:], rest, suffix)
    limits = {part: int(room * share) for part, share in layout.shares.items()}
    scene = _Scene(snapshot, cursor, around, near(around.syntax, cursor), tokenizer)
    start, excerpts = scene.fitted(before, after, room, limits, _ahead(rest, suffix, layout))
    told = [replace(one, text=unix(one.text)) for one in _in_order(excerpts, snapshot, layout)]
    return Window(snapshot.path, before[start:], rest, suffix, written(snapshot, told, layout), tuple(told))


def moved(
    last: Window, was: str, snapshot: Snapshot, cursor: int, budget: int, tokenizer: Tokenizer, layout: Layout
) -> Window | None:
    """`last`, which was made for the cursor behind `was`, at a cursor nearby; None where that is not near enough.

    What it quotes and where its prefix begins stay, whatever has been typed meanwhile: names come and go with every
    word, and whatever changes so early in a prompt makes all of it be computed again.
    """
    before, after = unix(snapshot.text[:cursor]), unix(snapshot.text[cursor:])
    start = len(was) - len(last.prefix)
    if last.name != snapshot.path or before[:start] != was[:start]:
        return None
    if abs(before.count("\n", start) - last.prefix.count("\n")) > STAYS:
        return None
    rest, suffix = behind(after, int(budget * SUFFIX_SHARE), tokenizer, last.suffix)
    ahead = _ahead(rest, suffix, layout)
    window = replace(last, prefix=before[start:], rest=rest, suffix=suffix)
    shown = lookalikes.lines_of(f"{window.prefix}{after[:ahead]}")
    for one in last.excerpts:
        if one.part == "lookalikes" and not (
            lookalikes.is_new(one.text, shown)
            and (one.path != last.name or _is_out_of_sight(one.text, before, start, after, ahead))
        ):
            return None
    seen = (window.context, window.prefix, rest, suffix if layout.shows_suffix else "")
    return window if sum(len(tokenizer.encode(part)) for part in seen) <= budget else None


def elsewhere(name: str, imports: str, excerpts: Iterable[tuple[str, str]]) -> str:
    """The text of a window's `context`: the file's path and imports, then (path, text) of other places.

    Each begins with the path on a line of its own. It ends with a line break, or is empty when `name` is.
    """
    if not name:
        return ""
    return "\n".join(
        f"{path}\n{text.rstrip()}\n" if text else f"{path}\n" for path, text in [(name, imports), *excerpts]
    )


def _can_tell(snapshot: Snapshot, layout: Layout) -> bool:
    """Whether there is a place for quotations: a document without a name has none, nor a language without comments."""
    return bool(layout.order and snapshot.path and (snapshot.language.comment or not layout.comments))


def _in_order(excerpts: Iterable[Excerpt], snapshot: Snapshot, layout: Layout) -> list[Excerpt]:
    """The own file's last where the context reads as code, else its imports first; then as the format wants them."""

    def place(one: Excerpt) -> tuple[bool, int]:
        is_late = one.path == snapshot.path if layout.comments else one.part != "imports"
        return is_late, layout.order.index(one.part)

    return sorted((one for one in excerpts if one.part in layout.order), key=place)


def written(snapshot: Snapshot, excerpts: Sequence[Excerpt], layout: Layout) -> str:
    """The text of a window's `context`: the excerpts, which are in order, as the format wants them, with paths bare or
    as comments of the language. Without any, the document's own path; "" where there is no place for them.
    """
    if not _can_tell(snapshot, layout):
        return ""
    if not layout.comments:
        imports = "\n".join(one.text for one in excerpts if one.part == "imports")
        return elsewhere(snapshot.path, imports, [(one.path, one.text) for one in excerpts if one.part != "imports"])
    others = [f"{_comment(snapshot, one.path)}\n{one.text}\n\n" for one in excerpts if one.path != snapshot.path]
    own = [f"{one.text}\n" for one in excerpts if one.path == snapshot.path]
    return "".join([*others, _comment(snapshot, snapshot.path) + "\n", *own])


def _comment(snapshot: Snapshot, path: str) -> str:
    """The path in a comment; a line break in it would make code of the rest."""
    return snapshot.language.comment.replace("{}", " ".join(path.split("\n")))


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
    new = window(snapshot, cursor, budget, tokenizer, around, layout)
    return new, Frame(new, unix(snapshot.text[:cursor]), around.sources, around.quoted(new))


@dataclass(frozen=True, slots=True)
class _Scene:
    """One cursor in one document, with all that can be quoted there."""

    snapshot: Snapshot
    cursor: int
    around: Around
    near: Near
    tokenizer: Tokenizer

    def fitted(
        self, before: str, after: str, room: int, limits: dict[str, int], ahead: int
    ) -> tuple[int, list[Excerpt]]:
        """Where the prefix begins in `before`, and what is quoted: first with the least prefix, then with what is left.

        `ahead` is the number of characters of `after` that are seen.
        """
        alike = self._alike(before, after) if limits.get("lookalikes") else []
        least = room - sum(limits.values())
        starts = _last_starts(before, room, self.tokenizer)
        start = _start(before, starts, least)
        others = list(self._others(limits))
        own = list(self._own(before, after, start, limits, ahead, alike, others))
        if start == 0:
            return start, others + own
        taken = {part: sum(self._cost(one) for one in own if one.part == part) for part in limits}
        left = (room - sum(taken.values()) - sum(map(self._cost, others)) - least) // STEP * STEP
        if left > 0:
            start = _start(before, starts, least + left)
            own = list(self._own(before, after, start, taken, ahead, alike, others))
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

    def _alike(self, before: str, after: str) -> list[Piece]:
        return lookalikes.ranked(lookalikes.at(before, after), self.around.own, self.around.nearby)

    def _own(
        self,
        before: str,
        after: str,
        start: int,
        limits: dict[str, int],
        ahead: int,
        alike: list[Piece],
        others: list[Excerpt],
    ) -> Iterator[Excerpt]:
        """What of the own file is out of sight when the prefix begins at `start` in `before`, and what is `alike` and
        says more than that and `others` do.
        """
        known, name = self.around.overview, self.snapshot.path
        moved, tokens = overview.shift(known.text, self.snapshot.text), partial(count, self.tokenizer)

        def is_hidden(piece: Piece) -> bool:
            return piece.name != name or _is_out_of_sight(piece.text, before, start, after, ahead)

        shown = lookalikes.lines_of("\n".join((before[start:] + after[:ahead], *(one.text for one in others))))
        yield from lookalikes.excerpts(alike, is_hidden, shown, limits.get("lookalikes", 0), tokens)
        first = _same_line(before, start, self.snapshot.text)
        scopes = scopes_at(self.around.syntax, self.cursor)
        yield from overview.imports_above(known, moved, first, name, limits.get("imports", 0), tokens)
        shown = {qualified for _, qualified in self.around.shown("skeleton")}
        wanted = overview.wanted_by(self.near.names, shown, outermost(scopes), {scope.start for scope in scopes})
        seen = (first, self.near.snapped(self.cursor + ahead))
        yield from overview.skeleton(known, moved, seen, wanted, name, limits.get("skeleton", 0), tokens)
        yield from overview.scope_heads(scopes, first, name, self.snapshot.text, limits.get("scopes", 0), tokens)


def _ahead(rest: str, suffix: str, layout: Layout) -> int:
    """How many characters behind the cursor a prompt shows."""
    return (len(rest) + 1 + len(suffix)) * layout.shows_suffix


def _is_out_of_sight(text: str, before: str, start: int, after: str, ahead: int) -> bool:
    """Whether a text stands in the document where a window does not show it: not in `before` from `start` on, nor in
    `ahead` characters of `after`.
    """
    return text in before[:start] or text in after[ahead:]


def _same_line(before: str, start: int, text: str) -> int:
    """The offset in `text`, whatever its line breaks are, of the line that begins at `start` in `before`."""
    if "\r" not in text:
        return start
    return line_starts(text)[before.count("\n", 0, start)]


def _last_starts(text: str, budget: int, tokenizer: Tokenizer) -> list[int]:
    """Where the last tokens of `text` begin, `budget` of them at most, the first at 0 if that is all of it."""
    for characters in (budget * USUAL_TOKEN, budget * LONGEST_TOKEN):
        skipped = max(0, len(text) - characters)
        starts = tokenizer.last_starts(text[skipped:], budget)
        if len(starts) == budget or not skipped:
            break
    return [skipped + start for start in starts] or [0]


def _start(text: str, starts: list[int], budget: int) -> int:
    """Where the end of `text` begins that is within the budget: at a snapped line, unless that gives away half.

    `starts` are those of its last tokens.
    """
    earliest = starts[-budget] if len(starts) > budget else starts[0]
    if earliest == 0:
        return 0
    lines = _line_starts(text, earliest)
    first = text.count("\n", 0, lines[0]) if lines else 0
    latest = (earliest + len(text)) // 2
    for snap in SNAPS:
        for number, start in enumerate(lines, first):
            if number % snap == 0 and start <= latest:
                return start
    return earliest


def _line_starts(text: str, offset: int) -> list[int]:
    """Offsets of the lines that begin at or behind `offset`, which is not 0."""
    starts = [offset] if text[offset - 1] == "\n" else []
    while (offset := text.find("\n", offset) + 1) > 0:
        starts.append(offset)
    return starts
