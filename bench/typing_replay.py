"""Typing replayed: how many tokens of each prompt the engine's KV cache would have.

The engine keeps blocks of 32 tokens and finds them by all that stands before them, so what it has is a matter of
arithmetic: the longest run of blocks at a prompt's start that an earlier prompt began with. Beside the server's order
stands a naive one: the same context without a memory, and exactly the last tokens that fit.
"""

import random
import statistics
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from bench.masked import Document, Package
from glm_lsp import frames, neighbours, prompts, vicinity
from glm_lsp.around import Around
from glm_lsp.data import Window
from glm_lsp.frames import Frame
from glm_lsp.lookalikes import Pieces
from glm_lsp.overview import overview
from glm_lsp.prompts import Dialect
from glm_lsp.syntax import parse

BLOCK = 32
POOL = 16_384 // BLOCK
"""Blocks that are kept, the youngest ones; far fewer than the engine has room for."""

LINES = 4
"""Typed in each of two files of a package; a prompt is made at every key."""

BUDGET, FEWEST_TOKENS = 1024, 512
LONGEST_FILE = 60_000


@dataclass(slots=True)
class Typist:
    """An editor with a cursor: its documents, and what the server remembers of each."""

    package: Package
    documents: dict[str, Document]
    name: str
    cursor: int
    ring: neighbours.Ring = ()
    frames: dict[str, Frame] = field(default_factory=dict)
    windows: dict[str, Window] = field(default_factory=dict)
    own: dict[str, Pieces] = field(default_factory=dict)
    nearby: dict[str, Pieces] = field(default_factory=dict)

    def write(self, text: str, deleted: int = 0) -> None:
        old = self.documents[self.name]
        source = old.snapshot.text
        new = source[: self.cursor - deleted] + text + source[self.cursor :]
        self.cursor += len(text) - deleted
        syntax = parse(new, old.snapshot.language, old.syntax)
        self.documents[self.name] = replace(old, snapshot=replace(old.snapshot, text=new), syntax=syntax)

    def pause(self) -> None:
        """What the server does when nobody types for a moment: it reads the document anew."""
        document = self.documents[self.name]
        self.documents[self.name] = replace(document, overview=overview(document.syntax))
        self._read_pieces()

    def _read_pieces(self) -> None:
        document = self.documents[self.name]
        if self.name not in self.nearby:
            self.nearby[self.name] = self.package.nearby(document)
        self.own[self.name] = vicinity.own_pieces(document.snapshot)

    def go(self, name: str, line: int) -> None:
        if name != self.name:
            left = self.documents[self.name].snapshot
            self.ring = neighbours.remember(self.ring, neighbours.chunk(self.name, left.text, self.cursor))
        lines = self.documents[name].snapshot.text.split("\n")
        self.name, self.cursor = name, len("\n".join(lines[: min(line, len(lines) - 2) + 1]))
        self._read_pieces()


def figures(packages: Sequence[Package], dialect: Dialect) -> dict[str, Any]:
    """Percent of tokens that are cached, of prompts of at least 512 tokens, for both prompt formats.

    Every second package is typed in: three of them give some thousand prompts.
    """
    found: dict[str, Any] = {}
    for prompt_format in ("prefix", "fim"):
        spoken = replace(dialect, layout=prompts.template(prompt_format))
        shares: dict[bool, list[float]] = {False: [], True: []}
        for package in packages[::2]:
            for is_naive in shares:
                shares[is_naive] += _shares(package, spoken, is_naive)
        found[prompt_format] = {"snapped": _summary(shares[False]), "naive": _summary(shares[True])}
    return found


def _summary(shares: list[float]) -> dict[str, float]:
    ranked = sorted(shares)
    return {
        "prompts": len(ranked),
        "medianPercent": round(100 * statistics.median(ranked), 1),
        "p10Percent": round(100 * ranked[len(ranked) // 10], 1),
        "meanPercent": round(100 * statistics.mean(ranked), 1),
    }


def _shares(package: Package, dialect: Dialect, is_naive: bool) -> Iterator[float]:
    cache: dict[tuple[int, ...], None] = {}
    first = True
    for typist in _session(package):
        ids = _prompt(typist, dialect, is_naive)
        blocks = [ids[:end] for end in range(BLOCK, len(ids) + 1, BLOCK)]
        cached = next((number for number, block in enumerate(blocks) if block not in cache), len(blocks))
        for block in blocks:
            cache.pop(block, None)
            cache[block] = None
        while len(cache) > POOL:
            del cache[next(iter(cache))]
        if len(ids) >= FEWEST_TOKENS and not first:
            yield cached * BLOCK / len(ids)
        first = False


def _prompt(typist: Typist, dialect: Dialect, is_naive: bool) -> tuple[int, ...]:
    name, layout = typist.name, dialect.layout.window
    document, frame = typist.documents[name], typist.frames.get(name)
    around = Around(
        document.syntax,
        document.overview,
        typist.package.index,
        typist.ring,
        None if is_naive else typist.windows.get(name),
        typist.own[name],
        typist.nearby[name],
    )
    window, typist.frames[name] = frames.following(
        None if is_naive else frame, document.snapshot, typist.cursor, BUDGET, dialect.tokenizer, around, layout
    )
    typist.windows[name] = window
    if is_naive:
        before = document.snapshot.text[: typist.cursor]
        starts = dialect.tokenizer.last_starts(before, len(dialect.tokenizer.encode(window.prefix)) // BLOCK * BLOCK)
        window = replace(window, prefix=before[starts[0] :] if starts else before)
    return prompts.render(window, dialect, 64).token_ids


def _session(package: Package) -> Iterator[Typist]:
    """Where the typist stands after each action: what two files lack is typed in, with slips, jumps and visits."""
    dice = random.Random(package.name)
    sizes = {name: len(one.snapshot.text) for name, one in package.documents.items()}
    names = sorted((name for name in sizes if 4_000 < sizes[name] < LONGEST_FILE), key=lambda name: -sizes[name])[:4]
    typist = Typist(package, dict(package.documents), names[0], 0)
    for name in names[:2]:
        typed = _typed(typist, name, dice)
        for number, line in enumerate(typed):
            yield from _type(typist, line, dice)
            typist.pause()
            if number % 4 == 3:
                yield from _visit(typist, dice, names)


def _typed(typist: Typist, name: str, dice: random.Random) -> list[str]:
    """Goes to the middle of a file and takes some lines out, which are to be typed again."""
    text = typist.documents[name].snapshot.text
    lines = text.split("\n")
    line = len(lines) // 2 + dice.randrange(16)
    typist.go(name, line)
    missing = "\n".join(["", *lines[line + 1 : line + 1 + LINES]])
    typist.cursor += len(missing)
    typist.write("", deleted=len(missing))
    return lines[line + 1 : line + 1 + LINES]


def _type(typist: Typist, line: str, dice: random.Random) -> Iterator[Typist]:
    indent = line[: len(line) - len(line.lstrip())]
    typist.write("\n" + indent)  # as editors indent
    yield typist
    for character in line.lstrip():
        typist.write(character)
        yield typist
        if dice.random() < 0.03:
            typist.write("x")
            yield typist
            typist.write("", deleted=1)
            yield typist


def _visit(typist: Typist, dice: random.Random, names: list[str]) -> Iterator[Typist]:
    """A look elsewhere and back: some lines up, far away in the file, or in another file."""
    name, cursor = typist.name, typist.cursor
    line = typist.documents[name].snapshot.text.count("\n", 0, cursor)
    for place in ((name, max(0, line - 3)), (name, max(0, line - 100)), (dice.choice(names), 40)):
        typist.go(*place)
        yield typist
        typist.go(name, line)
        typist.cursor = cursor
        yield typist
