"""How much of an answer is worth showing: as far as the model is sure enough of it.

A suggestion is of use when all of it is right, and the longer it is, the less often that happens. So it ends where
the characters that it saves, times the chance that it is right, are most; and nothing is computed that cannot
change that any more. The chance is the product of the tokens' probabilities, as the model gives them, corrected by how
often such products come true. `python -m bench.sureness` measures that, and what other bounds would show.
"""

import math
import re
from dataclasses import dataclass, replace

MOST_TO_COME = 25
"""Characters that an answer may still gain; a line of code has about so many left."""


@dataclass(frozen=True, slots=True)
class Bounds:
    """What makes the beginning of an answer worth showing.

    `cost` is what it must save to be worth a look and a key, in characters. A product p of probabilities comes true as
    often as p ** `modesty`. Below `least_chance` nothing is shown, however long it is: who is wrong four times
    out of five is not looked at any more.
    """

    cost: float = 1.5
    modesty: float = 0.9
    least_chance: float = 0.2


BOUNDS = Bounds()


@dataclass(frozen=True, slots=True)
class Mark:
    """The end of a piece of an answer, and the chance that all up to there is right, as the model sees it."""

    end: int
    chance: float


@dataclass(frozen=True, slots=True)
class Said:
    """What the model said at a place; without `marks` it was sure of all of it.

    It `is_whole` unless it was stopped before it had said all that was due, as a rule because it was not sure.
    """

    text: str
    marks: tuple[Mark, ...] = ()
    is_whole: bool = True

    def behind(self, typed: str) -> "Said":
        """The rest, once the user has typed the beginning: what is typed is certain.

        Where that ends in the middle of a piece, the rest of the piece is more likely than the whole was.
        """
        start = len(typed)
        last = next((mark for mark in reversed(self.marks) if mark.end <= start), Mark(0, 1.0))
        ahead = [mark for mark in self.marks if mark.end > start]
        is_inside = bool(ahead) and last.end < start
        known = math.sqrt(last.chance * ahead[0].chance) if is_inside else last.chance
        marks = (Mark(mark.end - start, mark.chance / known if known else 0.0) for mark in ahead)
        return replace(self, text=self.text[start:], marks=tuple(marks))


def marked(marks: tuple[Mark, ...], end: int, logprob: float) -> tuple[Mark, ...]:
    """With one piece more, up to `end`."""
    before = marks[-1].chance if marks else 1.0
    return (*marks, Mark(end, before * math.exp(min(logprob, 0.0))))


def readings(said: Said, bounds: Bounds = BOUNDS) -> list[str]:
    """What of it is worth showing, the best first: beginnings that end between words. The end of a whole answer is a
    place to end, too, as sure as the piece that it lies in.
    """
    text, marks = said.text, said.marks
    if not marks:
        return [text]
    last = next((Mark(len(text), mark.chance) for mark in marks if mark.end >= len(text)), None)
    ends = [mark for mark in marks if mark.end < len(text) and _is_between_words(text, mark.end)]
    ends += [last] if last and (said.is_whole or not re.search(r"\w\Z", text)) else []
    worths = [(_worth(text, mark, bounds), mark.end) for mark in ends]
    shown = (text[:end].rstrip() for worth, end in sorted(worths, key=lambda one: -one[0]) if worth > 0)
    return list(dict.fromkeys(one for one in shown if one))


def is_settled(text: str, marks: tuple[Mark, ...], bounds: Bounds = BOUNDS) -> bool:
    """Whether more of the answer would hardly be shown, whatever it said."""
    if not marks:
        return False
    best = max(0.0, *(_worth(text, mark, bounds) for mark in marks))
    chance = math.pow(marks[-1].chance, bounds.modesty)
    return chance < bounds.least_chance or chance * (marks[-1].end + MOST_TO_COME - bounds.cost) < best


def _worth(text: str, mark: Mark, bounds: Bounds) -> float:
    """Characters saved on average. Blanks count a quarter, since most are indentation, which one key types."""
    said = len("".join(text[: mark.end].split())) + text[: mark.end].count(" ") / 4
    chance = math.pow(mark.chance, bounds.modesty)
    return chance * (said - bounds.cost) if chance >= bounds.least_chance else 0.0


def _is_between_words(text: str, end: int) -> bool:
    return re.match(r"\w\w", text[end - 1 : end + 1]) is None
