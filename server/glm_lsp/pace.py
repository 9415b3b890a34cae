"""How fast this machine answers and this user types, and what follows from it.

Nothing here is a setting: a fast machine answers every key, a slow one with a large model waits for a pause.
"""

from dataclasses import dataclass, replace

WEIGHT = 0.25
"""Of the newest sample in an average: about the last ten count."""

LONGEST_KEY, SHORTEST_KEY = 1.0, 0.03
"""Seconds between two keys that say something of how fast somebody types."""

TYPICAL_PIECES = 8
"""Of an answer: a line of code has about so many tokens."""

IN_TIME = 3.0
"""An answer that is expected within so many keys is asked for at once: a running answer is kept while the typed text
follows it, and most end after a few pieces, since the model is not sure of more."""

PAUSE_KEYS = 1.5
"""A pause is when no key has come for so many usual intervals; Tabby waits 1.5 to 3 of them."""

AGAIN_KEYS = 1.2
"""The same before a word is asked about again, by a machine whose answers do not come before the next key."""

LONGEST_WAIT = 1.0


@dataclass(frozen=True, slots=True)
class Pace:
    """Averages, in seconds: to an answer's first piece, between two pieces, between two keys. 0 is not known yet."""

    first: float = 0.0
    piece: float = 0.0
    key: float = 0.0

    def with_first(self, seconds: float) -> "Pace":
        return replace(self, first=_average(self.first, seconds))

    def with_piece(self, seconds: float) -> "Pace":
        return replace(self, piece=_average(self.piece, seconds))

    def with_key(self, seconds: float) -> "Pace":
        """A longer interval is a pause, a shorter one nobody's typing."""
        return replace(self, key=_average(self.key, seconds)) if SHORTEST_KEY <= seconds <= LONGEST_KEY else self

    def with_answer(self, other: "Pace") -> "Pace":
        """With the averages of one answer more, as far as it got."""
        some = self.with_first(other.first) if other.first else self
        return some.with_piece(other.piece) if other.piece else some

    @property
    def answer(self) -> float:
        """Seconds until a usual answer is there."""
        return self.first + TYPICAL_PIECES * self.piece


def wait_before_asking(pace: Pace, was_wrong: bool = False) -> float:
    """Seconds without a key after which the model should be asked; 0 where its answer will come in time.

    It `was_wrong` when it has been asked about the word that is being typed, and the user typed something else: then
    only an answer that comes before the next key is worth its time.
    """
    if pace.answer > IN_TIME * pace.key:
        return min(PAUSE_KEYS * pace.key, LONGEST_WAIT)
    return min(AGAIN_KEYS * pace.key, LONGEST_WAIT) if was_wrong and pace.answer > pace.key else 0.0


def _average(before: float, sample: float) -> float:
    """The first sample is the average: starting from nothing would take long to come true."""
    return before + WEIGHT * (sample - before) if before else sample
