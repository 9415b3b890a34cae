"""Pieces of files that look like the lines at a cursor: much of what is written stands nearby already, nearly so.

Pieces of a few lines are found by the words that they share with the lines around the cursor, those of rare words and
of near lines first, and quoted with the lines behind them, which is where the next line has its counterpart. The idea
is RepoCoder's (Zhang et al., 2023, arXiv:2303.12570). Nothing else that was tried as context has helped a small model
(training/LOG.md, 16).
"""

import heapq
import math
import re
from array import array
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence, Set
from dataclasses import dataclass, field
from itertools import zip_longest

from glm_lsp.data import Excerpt
from glm_lsp.neighbours import lines_within
from glm_lsp.overview import Count

LINES, STEP = 8, 4
"""Of a piece, and from the first line of one to that of the next."""

SHOWN = 12
"""Lines that are quoted, from the first one of a piece on."""

ABOVE, BELOW = 6, 2
"""Lines that are looked for: the cursor's own one and those above it, and those below."""

FADING = 0.6
"""What a word counts one line further from the cursor, as a share."""

LONGEST_QUERY = 4_000
"""Characters of each of these two."""

MOST = 2
LEAST = 0.2
"""Pieces that are quoted, and the cosine of their words and of those at the cursor that they need."""

FEWEST_WORDS = 4
"""A piece with fewer says nothing."""

RANKED = 64
"""Pieces among which those are looked for that are not in sight, as most of the own file's best ones are."""

FILES, CHARACTERS = 128, 800_000
"""Read for one document, which takes up to a third of a second and 20 MB."""

_WORD = re.compile(r"[^\W\d]\w*")


@dataclass(frozen=True, slots=True)
class Piece:
    """Lines of a file, the first of them counted from 0, and how much they look like what was looked for, 0 to 1."""

    name: str
    first: int
    lines: Sequence[str]
    likeness: float

    @property
    def text(self) -> str:
        return "\n".join(self.lines).strip("\n")

    def overlaps(self, other: "Piece") -> bool:
        return self.name == other.name and abs(self.first - other.first) < SHOWN


@dataclass(frozen=True, slots=True, eq=False)
class Pieces:
    """The pieces of some files, by their words: a word's rarity, its pieces, and the length of each one's vector.

    `stamp` stands for them where nothing else should keep them alive.
    """

    files: Sequence[tuple[str, Sequence[str]]]
    places: Sequence[tuple[int, int]]
    rarity: Mapping[str, float]
    having: Mapping[str, "array[int]"]
    norms: "array[float]"
    stamp: object = field(default_factory=object)

    def like(self, weights: Mapping[str, float]) -> list[Piece]:
        """Those that look most like a text with these words, the best first; `weights` says how much each counts."""
        scores: defaultdict[int, float] = defaultdict(float)
        total, rarest = 0.0, _rarity(len(self.places), 1)
        for word, weight in weights.items():
            rarity = self.rarity.get(word, rarest)
            total += weight * weight * rarity
            for number in self.having.get(word, ()):
                scores[number] += weight * rarity
        norm = math.sqrt(total)
        ranked = heapq.nsmallest(RANKED, ((-score / norm / self.norms[one], one) for one, score in scores.items()))
        return [self._piece(number, -score) for score, number in ranked if -score >= LEAST]

    def _piece(self, number: int, likeness: float) -> Piece:
        file, first = self.places[number]
        name, lines = self.files[file]
        return Piece(name, first, lines[first : first + SHOWN], likeness)


def pieces(files: Iterable[tuple[str, str]]) -> Pieces:
    """The pieces of files, of which the names and texts are given."""
    told = [(name, text.split("\n")) for name, text in files]
    places: list[tuple[int, int]] = []
    vocabularies: list[frozenset[str]] = []
    having: defaultdict[str, array[int]] = defaultdict(lambda: array("I"))
    for file, (_, lines) in enumerate(told):
        for first in range(0, max(1, len(lines) - STEP), STEP):
            words = words_of("\n".join(lines[first : first + LINES]))
            if len(words) >= FEWEST_WORDS:
                for word in words:
                    having[word].append(len(places))
                places.append((file, first))
                vocabularies.append(words)
    rarity = {word: _rarity(len(places), len(numbers)) for word, numbers in having.items()}
    norms = array("f", (math.sqrt(math.fsum(map(rarity.__getitem__, words))) for words in vocabularies))
    return Pieces(told, places, rarity, having, norms)


def _rarity(pieces: int, having: int) -> float:
    """How much it says that two pieces share a word, when so many have it."""
    return math.log(1 + pieces / having)


NONE = pieces(())


def within(files: Iterable[tuple[str, str]]) -> Iterator[tuple[str, str]]:
    """The first of these files, by name and text, as many as are read for one document; no more are asked for."""
    room = CHARACTERS
    for name, text in files:
        room -= len(text)
        if room < 0:
            break
        yield name, text


def words_of(text: str) -> frozenset[str]:
    return frozenset(_WORD.findall(text))


def lines_of(text: str) -> set[str]:
    """The lines that say something, without their indentation."""
    return {line for line in map(str.strip, text.split("\n")) if line}


def is_new(text: str, shown: Set[str]) -> bool:
    """Whether it has a line that is not among those that are `shown`. One is enough: it may be the one looked for."""
    return not lines_of(text) <= shown


def at(before: str, after: str) -> dict[str, float]:
    """The words of the lines around a cursor, of the text on either side of it, and how much each counts, up to 1: as
    much as in the nearest line that has it.
    """
    above = before[-LONGEST_QUERY:].split("\n")[-ABOVE:]
    below = after[:LONGEST_QUERY].split("\n")[1 : 1 + BELOW]
    weights: dict[str, float] = {}
    for distance, lines in enumerate(zip_longest(reversed(above), ("", *below), fillvalue="")):
        for word in sorted(words_of("\n".join(lines))):  # sums of likenesses depend on their order
            weights.setdefault(word, FADING**distance)
    return weights


def ranked(weights: Mapping[str, float], *some: Pieces) -> list[Piece]:
    """The pieces of all that look like a text with these words, weighted, the best first."""
    return sorted((one for each in some for one in each.like(weights)), key=lambda one: -one.likeness)


def excerpts(
    found: Iterable[Piece], hides: Callable[[str, str], bool], shown: Set[str], budget: int, count: Count
) -> Iterator[Excerpt]:
    """The best ones that fit, whose file and text the window `hides`, and that say something beyond the lines that are
    `shown`; the best one last.
    """
    chosen: list[Piece] = []
    told: list[Excerpt] = []
    for one in found:
        if len(told) == MOST:
            break
        if any(map(one.overlaps, chosen)) or not hides(one.name, one.text):
            continue
        text = lines_within(one.text, budget - count(one.name) - 1, count)
        if text and is_new(text, shown):
            chosen.append(one)
            shown = shown | lines_of(text)
            told.append(Excerpt("lookalikes", one.name, text, f"like the lines at the cursor, {one.likeness:.0%}"))
            budget -= sum(count(line) + 1 for line in (one.name, *text.split("\n")))
    yield from reversed(told)
