"""Scopes, cursor and budget to a Window: what the model may see.

The window is cut so that typing leaves its first tokens as they were, since the engine's KV cache answers for
every leading token that it has seen before: the prefix begins at a line whose number is a multiple of 32.
"""

from collections.abc import Iterable

from glm_lsp.data import Snapshot, Window
from glm_lsp.tokens import Tokenizer

SNAPS = (32, 8, 1)
"""Lines by which the start of the prefix moves, so that it stays put while the cursor moves a little; the
coarsest step that fits the budget is taken."""

SUFFIX_SHARE = 0.25
"""Of the token budget; completion-engine practice puts most of it before the cursor."""

LONGEST_TOKEN = 12
"""Characters a token has at most in code, nearly always; bounds how much text is tokenised to find a cut."""


def window(snapshot: Snapshot, cursor: int, budget: int, tokenizer: Tokenizer) -> Window:
    """The text around `cursor` within `budget` tokens, a few more or less where a token spans a cut."""
    before, after = _unix(snapshot.text[:cursor]), _unix(snapshot.text[cursor:])
    rest, _, following = after.partition("\n")
    suffix = _head(following, int(budget * SUFFIX_SHARE), tokenizer)
    spent = len(tokenizer.encode(suffix)) + len(tokenizer.encode(rest[: budget * LONGEST_TOKEN]))
    prefix = _tail(before, max(budget - spent, budget // 2), tokenizer)
    return Window(snapshot.name, prefix, rest, suffix)


def elsewhere(name: str, imports: str, excerpts: Iterable[tuple[str, str]]) -> str:
    """The text of a window's `context`: the file's path and imports, then (path, text) of other places.

    Each begins with the path on a line of its own. It ends with a line break, or is empty when `name` is.
    """
    if not name:
        return ""
    return "\n".join(
        f"{path}\n{text.rstrip()}\n" if text else f"{path}\n" for path, text in [(name, imports), *excerpts]
    )


def _unix(text: str) -> str:
    return text.replace("\r\n", "\n").replace("\r", "\n")


def _head(text: str, budget: int, tokenizer: Tokenizer) -> str:
    """Whole lines from the start of `text` within the budget."""
    near = text[: budget * LONGEST_TOKEN]
    ids = tokenizer.encode(near)
    if len(ids) <= budget and len(near) == len(text):
        return text
    return tokenizer.decode(ids[:budget]).rpartition("\n")[0] + "\n"


def _tail(text: str, budget: int, tokenizer: Tokenizer) -> str:
    """The end of `text` within the budget, from a snapped line on, unless that gave away half of the budget."""
    skipped = max(0, len(text) - budget * LONGEST_TOKEN)
    earliest = skipped + tokenizer.tail_start(text[skipped:], budget)
    if earliest == 0:
        return text
    starts = _line_starts(text, earliest)
    first = text.count("\n", 0, starts[0]) if starts else 0
    latest = (earliest + len(text)) // 2
    for snap in SNAPS:
        for number, start in enumerate(starts, first):
            if number % snap == 0 and start <= latest:
                return text[start:]
    return text[earliest:]


def _line_starts(text: str, offset: int) -> list[int]:
    """Offsets of the lines that begin at or behind `offset`, which is not 0."""
    starts = [offset] if text[offset - 1] == "\n" else []
    while (offset := text.find("\n", offset) + 1) > 0:
        starts.append(offset)
    return starts
