"""Samples to batches of one fixed shape. Batch n is a function of the data, the seed and n, and of nothing else.

So a run that was interrupted goes on with the next number, and any number of processes can make batches ahead.
Several samples share a row, as many as fit; `segments` tells them apart, and attention does not cross.
"""

import math
import random
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np

from glm_lsp.index import Index
from glm_lsp.languages import language_of
from glm_lsp.prompts import Dialect
from training import corpus, repairs, samples
from training.corpus import Source
from training.repairs import Repair
from training.samples import Package, Sample

NOTHING = Package([], Index())

Ints = np.ndarray[Any, np.dtype[np.int64]]
Floats = np.ndarray[Any, np.dtype[np.float32]]

SHARES = {"python": 0.60, "typescript": 0.14, "javascript": 0.08, "tsx": 0.03}
OTHERS = 0.15
"""Shares of the languages; what is left is drawn from all others together."""

SHORTEST_PROMPT = 48
"""Tokens that a prompt without context may have at least; what a row holds bounds it above."""

MISSES = 6
"""A batch is full when so many samples in a row have fitted nowhere."""

REPAIRS, EXERCISES, ALONE, CONTEXT = 0.05, 0.4, 0.5, 0.18
"""Shares: of samples that are repairs; of holes that are in exercises; of the other holes that are in a function which
stands alone and is seen whole; of what is left, that has any context. More repairs and context where a GPU trains."""

LOSS_SHARE = 0.3
"""Share of all positions that carry loss, at most, answers first."""

ELSEWHERE = 0.2
"""Weight of the loss at positions outside of answers."""


@dataclass(frozen=True, slots=True)
class Shape:
    """What stays the same for all batches; the shares are those that the constants above explain."""

    rows: int
    length: int
    loss_share: float = LOSS_SHARE
    repairs: float = REPAIRS
    exercises: float = EXERCISES
    alone: float = ALONE
    context: float = CONTEXT

    @property
    def losses(self) -> int:
        return int(self.rows * self.length * self.loss_share)


@dataclass(frozen=True, slots=True)
class Batch:
    """`tokens`, `positions`, `segments`: (rows, length); segment 0 is padding. `places` (losses,) are flat indices
    of positions whose *next* token is `targets`, with `weights`."""

    tokens: Ints
    positions: Ints
    segments: Ints
    places: Ints
    targets: Ints
    weights: Floats


class Data:
    """Everything that samples are drawn from, in memory; `build` has corpus/ and, perhaps, repairs/."""

    def __init__(self, split: str, dialect: Dialect, build: Path = corpus.BUILD) -> None:
        self.dialect = dialect
        self.repairs: list[Repair] = list(repairs.read(split, build / "repairs"))
        self._exercises = corpus.read_exercises(build / "corpus") if split == "train" else []
        self._groups: dict[str, list[Source]] = {}
        sources = list(corpus.read(split, build / "corpus"))
        for source in sources:
            name = language_of(source.path).name
            self._groups.setdefault(name if name in SHARES else "", []).append(source)
        self._packages = samples.packages(sources)

    def draw(self, shape: Shape, dice: random.Random) -> Sample:
        """A sample that fits into a row."""
        while True:
            if self.repairs and dice.random() < shape.repairs:
                found: Sample | None = samples.mend(dice.choice(self.repairs), self.dialect)
            else:
                found = self._hole(shape, dice)
            if found and len(found.ids) <= shape.length:
                return found

    def _hole(self, shape: Shape, dice: random.Random) -> Sample | None:
        if self._exercises and dice.random() < shape.exercises:
            found = samples.fill_in(dice.choice(self._exercises), NOTHING, self.dialect, shape.length, False, dice)
            return found and replace(found, is_rare=False)
        names = list(self._groups)
        group = dice.choices(names, [SHARES.get(name, OTHERS) for name in names])[0]
        source = dice.choice(self._groups[group])
        if dice.random() < shape.alone:
            function = samples.alone(source, dice)
            return samples.fill_in(function, NOTHING, self.dialect, shape.length, False, dice) if function else None
        has_context = dice.random() < shape.context
        # Short prompts teach as much per answer and cost less; the logarithm is drawn evenly, so that most are short.
        # In the shortest there is no room for any context.
        shortest = shape.length / 4 if has_context else SHORTEST_PROMPT
        budget = round(math.exp(dice.uniform(math.log(shortest), math.log(shape.length * 3 / 4))))
        package = self._packages[source.package]
        return samples.fill_in(source, package, self.dialect, budget, has_context, dice)


def batch(data: Data, shape: Shape, seed: int, number: int) -> Batch:
    """Batch `number`."""
    dice = random.Random(f"{seed} {number}")
    return assemble(packed(data, shape, dice), shape, dice)


def packed(data: Data, shape: Shape, dice: random.Random) -> list[list[Sample]]:
    """Rows of samples, filled first-fit."""
    rows: list[list[Sample]] = [[] for _ in range(shape.rows)]
    room = [shape.length] * shape.rows
    misses = 0
    while misses < MISSES:
        sample = data.draw(shape, dice)
        place = next((row for row in range(shape.rows) if room[row] >= len(sample.ids)), None)
        if place is None:
            misses += 1
            continue
        misses = 0
        rows[place].append(sample)
        room[place] -= len(sample.ids)
    return rows


def assemble(rows: list[list[Sample]], shape: Shape, dice: random.Random) -> Batch:
    """Arrays of packed rows; targets outside of answers are drawn until `losses` of them are there."""
    tokens, positions, segments = (np.zeros((shape.rows, shape.length), np.int64) for _ in range(3))
    answers: list[int] = []
    elsewhere: list[int] = []
    for row, members in enumerate(rows):
        start = 0
        for number, sample in enumerate(members, 1):
            end = start + len(sample.ids)
            tokens[row, start:end] = sample.ids
            positions[row, start:end] = np.arange(end - start)
            segments[row, start:end] = number
            first = row * shape.length + start
            elsewhere += range(first, first + sample.answer - 1) if sample.is_rare else ()
            answers += range(first + sample.answer - 1, first + len(sample.ids) - 1)
            start = end
    places, weights = _losses(answers, elsewhere, shape.losses, dice)
    return Batch(tokens, positions, segments, places, tokens.reshape(-1)[places + 1], weights)


def _losses(answers: list[int], elsewhere: list[int], count: int, dice: random.Random) -> tuple[Ints, Floats]:
    dice.shuffle(answers)
    chosen = answers[:count]
    others = dice.sample(elsewhere, min(count - len(chosen), len(elsewhere)))
    padding = count - len(chosen) - len(others)
    weights = [1.0] * len(chosen) + [ELSEWHERE] * len(others) + [0.0] * padding
    return np.array(chosen + others + [0] * padding, np.int64), np.array(weights, np.float32)


def counts(rows: list[list[Sample]]) -> Mapping[str, int]:
    """How many samples of each kind there are."""
    found: dict[str, int] = {}
    for sample in (sample for row in rows for sample in row):
        found[sample.kind] = found.get(sample.kind, 0) + 1
    return found
