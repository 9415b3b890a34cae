"""Where the text before a cursor begins in a window: as early as the budget allows, and at the same place while the
cursor moves a little.
"""

from glm_lsp.tokens import LONGEST_TOKEN, USUAL_TOKEN, Tokenizer

SNAPS = (32, 8, 1)
"""Lines by which the start moves; the coarsest step that fits the budget is taken."""


def last_starts(text: str, budget: int, tokenizer: Tokenizer) -> list[int]:
    """Where the last tokens of `text` begin, `budget` of them at most, the first at 0 if that is all of it."""
    for characters in (budget * USUAL_TOKEN, budget * LONGEST_TOKEN):
        skipped = max(0, len(text) - characters)
        starts = tokenizer.last_starts(text[skipped:], budget)
        if len(starts) == budget or not skipped:
            break
    return [skipped + start for start in starts] or [0]


def start_within(text: str, starts: list[int], budget: int) -> int:
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
