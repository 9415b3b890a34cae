"""What a document defines and imports, kept from one version to the next, and the parts of a window made of it.

Finding all definitions of a long document takes longer than a key may, so it is done in the background. Until it is
done again, what the last overview found is looked up where the edit has moved it.
"""

from collections.abc import Callable, Collection, Iterable, Iterator
from dataclasses import dataclass

from glm_lsp.data import Definition, Excerpt, Import
from glm_lsp.outline import imports, outline
from glm_lsp.syntax import Syntax

Count = Callable[[str], int]
"""The number of tokens of a text."""


@dataclass(frozen=True, slots=True)
class Overview:
    """All definitions and imports of `text`, which may be older than the document."""

    text: str
    definitions: tuple[Definition, ...] = ()
    imports: tuple[Import, ...] = ()


@dataclass(frozen=True, slots=True)
class Shift:
    """How one edit moves offsets: what stands behind [start, end) of the old text moves by `by`."""

    start: int
    end: int
    by: int

    def of(self, offset: int) -> int:
        """Where `offset` of the old text is now."""
        return offset if offset <= self.start else max(self.start, offset + self.by)


def overview(syntax: Syntax) -> Overview:
    """Reads a whole document; up to 0.2 s where it is long."""
    return Overview(syntax.text, outline(syntax), imports(syntax))


def shift(old: str, new: str) -> Shift:
    """What has changed between two texts, as one edit."""
    if old == new:
        return Shift(len(old), len(old), 0)
    start = _common(lambda length: old[:length] == new[:length], min(len(old), len(new)))
    behind = min(len(old), len(new)) - start
    same = _common(lambda length: old[len(old) - length :] == new[len(new) - length :], behind)
    return Shift(start, len(old) - same, len(new) - len(old))


def _common(is_same: Callable[[int], bool], high: int) -> int:
    """The largest length that is still the same, by bisection: slices compare at memory speed."""
    low = 0
    while low < high:
        middle = (low + high + 1) // 2
        low, high = (middle, high) if is_same(middle) else (low, middle - 1)
    return low


def imports_above(known: Overview, moved: Shift, start: int, name: str, budget: int, count: Count) -> Iterator[Excerpt]:
    """The document's import statements before `start` that fit, each once; the last ones first, which are its own."""
    above = (one for one in known.imports if not one.is_dynamic and moved.of(one.end) <= start)
    spans = dict.fromkeys((one.start, one.end) for one in above)
    lines: list[str] = []
    spent = 0
    for first, last in reversed(spans):
        line = known.text[first:last].strip()
        cost = count(line) + 1
        if spent + cost <= budget:
            spent += cost
            lines.append(line)
    if lines:
        yield Excerpt(
            "imports", name, "\n".join(reversed(lines)), f"{len(lines)} of {len(spans)} import statements above"
        )


def scope_heads(
    scopes: Iterable[Definition], start: int, name: str, text: str, budget: int, count: Count
) -> Iterator[Excerpt]:
    """The heads of what encloses the cursor, as far as they stand before `start`; the inner ones first to stay."""
    heads: list[str] = []
    spent = 0
    for scope in reversed([scope for scope in scopes if scope.start < start]):
        head = _indented(text, scope.start, scope.signature)
        spent += count(head) + 1
        if spent > budget:
            break
        heads.append(head)
    if heads:
        yield Excerpt("scopes", name, "\n".join(reversed(heads)), "encloses the cursor")


def skeleton(
    known: Overview,
    moved: Shift,
    seen: tuple[int, int],
    wanted: Callable[[Definition], int],
    name: str,
    budget: int,
    count: Count,
) -> Iterator[Excerpt]:
    """Signatures of what the document defines outside of [start, end) `seen`, the most wanted first to stay."""
    hidden = [
        one
        for one in known.definitions
        if moved.of(one.end) <= seen[0] or moved.of(one.start) >= seen[1] or _has_hidden_head(one, moved, seen)
    ]
    chosen: list[Definition] = []
    spent = 0
    for one in sorted(hidden, key=wanted):  # stable: equally wanted ones stay in order of position
        cost = count(one.signature) + 2
        if wanted(one) == UNWANTED or spent + cost > budget:
            continue
        spent += cost
        chosen.append(one)
    if chosen:
        lines = [_indented(known.text, one.start, one.signature) for one in sorted(chosen, key=lambda one: one.start)]
        names = tuple(".".join((*one.parents, one.name)) for one in chosen)
        yield Excerpt(
            "skeleton", name, "\n".join(lines), f"{len(chosen)} of {len(hidden)} definitions out of sight", names
        )


UNWANTED = 9
"""The rank of what a skeleton leaves out."""


def wanted_by(
    names: Collection[str], shown: Collection[str], around: tuple[str, ...], scopes: Collection[int]
) -> Callable[[Definition], int]:
    """How much a skeleton needs a definition: used near the cursor or shown before, then siblings, then the rest.

    `around` is the outermost name around the cursor, and `scopes` are the starts of what encloses it, which is
    shown elsewhere.
    """

    def rank(one: Definition) -> int:
        is_value = one.kind in ("constant", "field") and one.parents[:1] != around
        if one.start in scopes or one.kind == "section" or (is_value and (one.parents or one.name not in names)):
            return UNWANTED
        if one.name in names or ".".join((*one.parents, one.name)) in shown:
            return 0
        if around and one.parents[:1] == around:
            return 1
        return 2 if len(one.parents) == 0 else 3

    return rank


def _has_hidden_head(one: Definition, moved: Shift, seen: tuple[int, int]) -> bool:
    return one.body is not None and moved.of(one.body[0]) <= seen[0]


def _indented(text: str, start: int, signature: str) -> str:
    """A signature with the indentation that it has in the text."""
    line = text.rfind("\n", 0, start) + 1
    indent = text[line:start]
    return (indent if not indent.strip() else "") + signature
