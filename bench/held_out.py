"""Lines of packages that training/corpus.toml keeps out of the training, and what the server would show there."""

import random
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from glm_lsp import context, vicinity
from glm_lsp.around import Around
from glm_lsp.data import Snapshot, Window
from glm_lsp.languages import language_of
from glm_lsp.overview import overview
from glm_lsp.prompts import Dialect
from glm_lsp.syntax import parse
from training import corpus, filters, packages, samples, tasks
from training.code import Code
from training.corpus import Source
from training.samples import Package
from training.tasks import Find

BUDGET = 512
"""Tokens of a prompt."""


@dataclass(frozen=True, slots=True)
class Line:
    """What the server would show at a hole, and the line, or the rest of one, that is missing there."""

    language: str
    window: Window
    missing: str


def lines(dialect: Dialect, of_each: int) -> list[Line]:
    """So many lines of each language, chosen by a seed; half from their first column on, half from within."""
    dice = random.Random("held out")
    by_language: defaultdict[str, list[Source]] = defaultdict(list)
    sources = list(_sources())
    for source in sources:
        by_language[language_of(source.path).name].append(source)
    folders = samples.packages(sources)
    return [
        _line(some, folders, tasks.whole_line if number % 2 else tasks.rest_of_line, dialect, dice)
        for _, some in sorted(by_language.items())
        for number in range(of_each)
    ]


def _line(
    some: Sequence[Source], folders: Mapping[str, Package], find: Find, dialect: Dialect, dice: random.Random
) -> Line:
    while True:
        source = dice.choice(some)
        language, text = language_of(source.path), source.text
        found = find(Code(text, language), dice)
        if found and text[slice(*found)].strip():
            break
    start, end = found
    snapshot = Snapshot("", source.path, language, 1, text[:start] + text[end:])
    tree = parse(snapshot.text, language)
    known, package, own = overview(tree), folders[source.package], vicinity.own_pieces(snapshot)
    around = Around(tree, known, package.index, own=own, nearby=samples.nearby(snapshot, known, package))
    window = context.window(snapshot, start, BUDGET, dialect.tokenizer, around, dialect.layout.window)
    return Line(language.name, window, text[start:end])


def _sources() -> Iterator[Source]:
    """The held-out files, filtered as the training's; their packages are fetched unless they are there."""
    whole, seen, dropped = packages.read(), filters.Seen(), Counter[str]()
    unseen = filters.Overlap(corpus.benchmark_texts())
    for package in whole.packages:
        if package.is_held_out:
            archive = packages.fetch(package, corpus.ARCHIVES)
            yield from corpus.sources(package, archive, whole, seen, unseen, dropped)
