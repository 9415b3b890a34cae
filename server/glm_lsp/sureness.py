"""How much of an answer is worth showing: as far as the model is sure enough of it.

A suggestion is of use when all of it is right, and the longer it is, the less often that happens. So it ends where
the characters that it saves, times the chance that it is right, are most; and nothing is computed that cannot
change that any more. The chance is the product of the tokens' probabilities, as the model gives them.
"""

import math
import re
from dataclasses import dataclass

COST = 1.5
"""Characters that a suggestion must save to be worth a look and a key."""

MOST_TO_COME = 25
"""Characters that an answer may still gain; a line of code has about so many left."""

LEAST_CHANCE = 0.2
"""Below which nothing is shown, however long it is: who is wrong four times out of five is not looked at any more."""


@dataclass(frozen=True, slots=True)
class Mark:
    """The end of a piece of an answer, and the chance that all up to there is right."""

    end: int
    chance: float


def marked(marks: tuple[Mark, ...], end: int, logprob: float) -> tuple[Mark, ...]:
    """With one piece more, up to `end`."""
    before = marks[-1].chance if marks else 1.0
    return (*marks, Mark(end, before * math.exp(min(logprob, 0.0))))


def best_end(text: str, marks: tuple[Mark, ...]) -> int:
    """Where `text` should end; 0 if nothing of it is worth showing. Words stay whole.

    The end of `text` is a place to end, too, as sure as the piece that it lies in.
    """
    last = next((Mark(len(text), mark.chance) for mark in marks if mark.end >= len(text)), None)
    ends = [mark for mark in marks if mark.end < len(text) and _is_between_words(text, mark.end)]
    ends += [last] if last else []
    worth = max(ends, key=lambda mark: _worth(text, mark), default=None)
    return worth.end if worth and _worth(text, worth) > 0 else 0


def is_settled(text: str, marks: tuple[Mark, ...]) -> bool:
    """Whether more of the answer would hardly be shown, whatever it said."""
    if not marks:
        return False
    best = max(0.0, *(_worth(text, mark) for mark in marks))
    most = marks[-1].chance * (marks[-1].end + MOST_TO_COME - COST)
    return marks[-1].chance < LEAST_CHANCE or most < best


def _worth(text: str, mark: Mark) -> float:
    """Characters saved on average. Blanks count a quarter, since most are indentation, which one key types."""
    said = len("".join(text[: mark.end].split())) + text[: mark.end].count(" ") / 4
    return mark.chance * (said - COST) if mark.chance >= LEAST_CHANCE else 0.0


def _is_between_words(text: str, end: int) -> bool:
    return re.match(r"\w\w", text[end - 1 : end + 1]) is None
