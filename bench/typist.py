"""Somebody who types real code, key by key, at human speed, and takes suggestions that are right.

Delays between keys are drawn from a seed for every place in a text, so that whatever an editor shows, the same key
comes after the same time. Their median of 0.17 s with a long tail stands in the middle of the 0.1 to 0.4 s between
which Tabby's moving average of key intervals moves; at the start of a line people think a little longer.
"""

import math
import random
from collections.abc import Iterator
from dataclasses import dataclass

from bench.masked import Package

MEDIAN_SECONDS, SPREAD = 0.17, 0.45
THINKING_SECONDS = 0.5
SHORTEST_SECONDS, LONGEST_SECONDS = 0.05, 1.5

SHORTEST_FILE, LONGEST_FILE = 2_000, 60_000
LONGEST_LINE = 120


@dataclass(frozen=True, slots=True)
class Passage:
    """Some lines of a file, `missing`, that are to be typed between `before` and `after`."""

    name: str
    before: str
    missing: str
    after: str


def passages(package: Package, files: int, lines: int) -> list[Passage]:
    """One passage of so many lines from the middle of each of some files, chosen by a seed."""
    dice = random.Random(package.name)
    texts = {name: one.snapshot.text for name, one in package.documents.items()}
    fitting = sorted(name for name, text in texts.items() if SHORTEST_FILE < len(text) < LONGEST_FILE)
    found = (_passage(name, texts[name], lines, dice) for name in dice.sample(fitting, len(fitting)))
    return [one for one in found if one is not None][:files]


def _passage(name: str, text: str, count: int, dice: random.Random) -> Passage | None:
    """Lines with code in them from the second half of a file; None where there are none."""
    lines = text.split("\n")
    starts = list(range(len(lines) // 2, len(lines) - count))
    for start in dice.sample(starts, len(starts)):
        some = lines[start : start + count]
        above = lines[start - 1]
        if above.strip() and all(one.strip() and len(one) < LONGEST_LINE and _is_code(one) for one in some):
            after = "\n" + "\n".join(lines[start + count :])
            return Passage(name, "\n".join(lines[:start]), "\n" + "\n".join(some), after)
    return None


def _is_code(line: str) -> bool:
    return not line.lstrip().startswith(("#", "//", "*", "/*", '"""'))


def keys(missing: str) -> Iterator[str]:
    """What each key types: a character or, as editors indent, a line break with the indentation behind it."""
    place = 0
    while place < len(missing):
        end = place + 1
        while missing[place] == "\n" and missing[end : end + 1] in (" ", "\t"):
            end += 1
        yield missing[place:end]
        place = end


def next_key(missing: str, place: int) -> str:
    """The key at `place`, which may be anywhere in `missing`: after a suggestion, in the middle of a word."""
    return next(keys(missing[place:]))


def delay(passage: Passage, place: int) -> float:
    """Seconds before the key at `place` of the missing text."""
    dice = random.Random(f"{passage.name} {place}")
    thinks = place > 0 and passage.missing[:place].rpartition("\n")[2].strip() == ""
    median = THINKING_SECONDS if thinks else MEDIAN_SECONDS
    return min(max(dice.lognormvariate(math.log(median), SPREAD), SHORTEST_SECONDS), LONGEST_SECONDS)
