"""How fast this machine answers and this user types, and what follows from it.

Nothing here is a setting: a fast machine answers every key, a slow one with a large model waits for a pause.
"""

import statistics
from dataclasses import dataclass, replace

WEIGHT = 0.25
"""Of the newest key in the average: about the last ten count."""

LONGEST_KEY, SHORTEST_KEY = 1.0, 0.03
"""Seconds between two keys that say something of how fast somebody types."""

ANSWERS = 9
"""The latest, which tell how long one takes, by their median: a prompt that the engine has nothing of in its cache
takes many times as long as the next ones."""

IN_TIME = 2.0
"""An answer that is expected within so many keys is asked for at once: a running answer is kept while the typed text
follows it."""

PAUSE_KEYS = 1.5
"""A pause is when no key has come for so many usual intervals; Tabby waits 1.5 to 3 of them."""

AGAIN_KEYS = 1.2
"""The same before a word is asked about again, by a machine whose answers do not come before the next key."""

LONGEST_WAIT = 1.0


@dataclass(frozen=True, slots=True)
class Pace:
    """Seconds that the latest answers took, and the average between two keys; none and 0 are not known yet."""

    answers: tuple[float, ...] = ()
    key: float = 0.0

    def with_key(self, seconds: float) -> "Pace":
        """A longer interval is a pause, a shorter one nobody's typing."""
        if not SHORTEST_KEY <= seconds <= LONGEST_KEY:
            return self
        # The first one is the average: starting from nothing would take long to come true.
        return replace(self, key=self.key + WEIGHT * (seconds - self.key) if self.key else seconds)

    def with_answer(self, seconds: float, is_over: bool) -> "Pace":
        """With an answer that took so long or, if it is not over, would have taken longer had it not been given up:
        that says something only where it is more than what is usual.
        """
        if not is_over and seconds <= self.answer:
            return self
        return replace(self, answers=(*self.answers, seconds)[-ANSWERS:])

    @property
    def answer(self) -> float:
        """Seconds until a usual answer is there, as far as the model is sure of it."""
        return statistics.median_low(self.answers) if self.answers else 0.0


def wait_before_asking(pace: Pace, was_wrong: bool = False) -> float:
    """Seconds without a key after which the model should be asked; 0 where its answer will come in time.

    It `was_wrong` when it has been asked about the word that is being typed, and the user typed something else: then
    only an answer that comes before the next key is worth its time.
    """
    if pace.answer > IN_TIME * pace.key:
        return min(PAUSE_KEYS * pace.key, LONGEST_WAIT)
    return min(AGAIN_KEYS * pace.key, LONGEST_WAIT) if was_wrong and pace.answer > pace.key else 0.0
