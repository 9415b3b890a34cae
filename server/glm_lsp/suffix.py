"""What stands behind the cursor: as much of it as there is room for, and the same as before while it hardly changes."""

from glm_lsp.tokens import LONGEST_TOKEN, Tokenizer

ALIKE_TOKENS, MOST_CHANGED = 50, 0.1
"""An earlier suffix stays while of its first tokens no larger share has changed, as in Copilot."""


def behind(after: str, budget: int, tokenizer: Tokenizer, last: str = "") -> tuple[str, str]:
    """The rest of the cursor's line and the lines behind it, each within the budget; `last` is the suffix before."""
    rest, _, following = after.partition("\n")
    suffix = _head(following, budget, tokenizer)
    return _beginning(rest, budget, tokenizer), kept(last, suffix, following, tokenizer)


def kept(old: str, new: str, following: str, tokenizer: Tokenizer) -> str:
    """The suffix of the last window, if that of this one is nearly the same: all tokens behind it stay cached.

    Only its first tokens may differ. What it says behind them must still be what `following` says, which `new` is the
    start of: a change far behind the cursor would be in no window until something near the cursor changes, too.
    """
    if old == new or not old or not new:
        return new
    before, now = (tokenizer.encode(text[: ALIKE_TOKENS * LONGEST_TOKEN])[:ALIKE_TOKENS] for text in (old, new))
    if before[:1] != now[:1]:
        return new
    is_alike = _distance(before, now) < MOST_CHANGED * max(len(before), len(now))
    return old if is_alike and _goes_on(old, new, following, len(tokenizer.decode(before))) else new


def _goes_on(old: str, new: str, following: str, length: int) -> bool:
    """Whether what `old` says behind the line that its first `length` characters end in still stands about there.

    Where `new` is all of `following`, there must be no more than that.
    """
    place = old.find("\n", length) + 1 or len(old)
    tail, slack = old[place:], int(ALIKE_TOKENS * MOST_CHANGED) * LONGEST_TOKEN
    starts = range(max(0, place - slack), min(len(following), place + slack) + 1)
    return any(
        following.startswith(tail, start) and (new != following or start + len(tail) == len(following))
        for start in starts
    )


def _distance(left: list[int], right: list[int]) -> int:
    """How many tokens must be put in, taken out or replaced to make one of the other (Levenshtein)."""
    row = list(range(len(right) + 1))
    for number, one in enumerate(left, 1):
        diagonal, row[0] = row[0], number
        for place, other in enumerate(right, 1):
            diagonal, row[place] = row[place], min(row[place] + 1, row[place - 1] + 1, diagonal + (one != other))
    return row[-1]


def _head(text: str, budget: int, tokenizer: Tokenizer) -> str:
    """Whole lines from the start of `text` within the budget."""
    near = _beginning(text, budget, tokenizer)
    return text if near == text else near.rpartition("\n")[0] + "\n"


def _beginning(text: str, budget: int, tokenizer: Tokenizer) -> str:
    """The start of `text` within the budget, without half a character at its end."""
    near = text[: budget * LONGEST_TOKEN]
    ids = tokenizer.encode(near)
    if len(ids) <= budget and len(near) == len(text):
        return text
    return tokenizer.decode(ids[:budget]).rstrip("\ufffd")
