"""Tasks to token ids, through the very window and prompt that the server makes.

A sample is a prompt and its answer. What the model is taught is the answer; other positions teach it, at a lower
weight, not to forget the rest (`training/batches.py` chooses them).

Nothing tells the model where the prompt ends and its answer begins, so an answer that ends with its line goes on as the
file does, with the line break: an `<end>` there would be as likely behind a line that the user has just finished. The
server stops at the break by itself. `<end>` stands where the line goes on, which `<rest>` has announced.
"""

import math
import random
import re
import textwrap
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace

from glm_lsp import context, lookalikes, neighbours, prompts, quoting, vicinity
from glm_lsp.around import Around
from glm_lsp.data import Snapshot, Window
from glm_lsp.index import Index, IndexedFile
from glm_lsp.languages import language_of
from glm_lsp.lookalikes import Pieces
from glm_lsp.neighbours import Ring
from glm_lsp.outline import outline
from glm_lsp.overview import Overview, overview
from glm_lsp.prompts import Dialect
from glm_lsp.syntax import parse
from training.code import Code
from training.corpus import Source
from training.repairs import Repair
from training.tasks import Hole, hole

END = "<end>"
BLIND = 0.12
"""Share of samples without any suffix, as at the end of a file that is just being written."""

ENDS_BY_ITSELF = frozenset({"rest of line", "line", "block"})
"""Holes whose end can be told without what follows."""

PATH_ALONE, FILE_ALONE, WITH_PACKAGE = 1 / 4, 1 / 6, 7 / 12
"""Of the samples with context: shares of those whose context is the path, or what of the own file is out of sight, or
what the package has, too."""

SHORTEST_ALONE, LONGEST_ALONE = 120, 900
"""Characters of a function that stands alone."""

MOST_NEIGHBOURS = 3
"""Places in other files of the package that were left lately, as an editor would know them."""

MOST_NEARBY = 16
"""Files in which lookalikes are looked for: fewer than the server reads, or making samples would take too long."""

CALLED_FOR = 8
"""Holes that are drawn, where other files are shown, until one uses a name of theirs: what they say is seldom needed,
and a model that never needs it learns to pass over it."""

SHORTEST_NAME = 4
_WORD = re.compile(r"\w+")


@dataclass(frozen=True, slots=True)
class Sample:
    """Token ids; those from `answer` on are the answer. `kind` says what it was, for reports.

    `is_rare`: those before the answer may teach, too. A text that comes by dozens of times would be known by heart, and
    its holes filled in from memory.
    """

    ids: tuple[int, ...]
    answer: int
    kind: str
    is_rare: bool = True


@dataclass(frozen=True, slots=True)
class Package:
    """A package's files and the index that the server would have of them; `owners`: the paths that define a name."""

    files: list[Source]
    index: Index
    owners: Mapping[str, set[str]] = field(default_factory=lambda: defaultdict(set))

    def calls_for_others(self, text: str, path: str) -> bool:
        """Whether `text` of the file `path` uses a name of another file."""
        return any(self.owners[word] - {path} for word in _WORD.findall(text) if word in self.owners)


def packages(sources: Iterable[Source]) -> dict[str, Package]:
    found: defaultdict[str, Package] = defaultdict(lambda: Package([], Index()))
    for source in sources:
        package = found[source.package]
        package.files.append(source)
        package.index.put(IndexedFile(source.path, source.definitions))
        for one in source.definitions:
            if not one.parents and len(one.name) >= SHORTEST_NAME:
                package.owners[one.name].add(source.path)
    return dict(found)


def alone(source: Source, dice: random.Random) -> Source | None:
    """One function of the file as a file of its own, as a script begins; None where it finds none that could be one.

    Nothing of it is cut off, so the model learns what the whole rest of a text says about a hole: the outer of two
    loops is known only by the lines far below.
    """
    language = language_of(source.path)
    fitting = [
        source.text[source.text.rfind("\n", 0, one.start) + 1 : one.end]
        for one in outline(parse(source.text, language, seconds=math.inf))
        if one.kind in ("function", "method") and SHORTEST_ALONE <= one.end - one.start <= LONGEST_ALONE
    ]
    if not fitting:
        return None
    text = textwrap.dedent(dice.choice(fitting)) + "\n"
    # A method without its class is no program in many languages, and PHP is none without its opening tag.
    tree = parse(text, language, seconds=math.inf)
    return replace(source, text=text) if not tree.errors and outline(tree) else None


def fill_in(
    source: Source, package: Package, dialect: Dialect, budget: int, has_context: bool, dice: random.Random
) -> Sample | None:
    """A hole in a file, with at most `budget` tokens of prompt, a few more or less; None where none was found."""
    language = language_of(source.path)
    code = Code(source.text, language)
    level = dice.random() if has_context else math.inf
    found = _called_for(code, source.path, package, dice) if level < WITH_PACKAGE else hole(code, dice)
    if found is None:
        return None
    before, after = source.text[: found.start], source.text[found.end :]
    is_blind = dice.random() < BLIND and found.kind in ENDS_BY_ITSELF and not after.partition("\n")[0].strip()
    snapshot = Snapshot("", source.path, language, 1, before + ("" if is_blind else after))
    prompt = prompts.render(window(snapshot, found, package, dialect, budget, level, dice), dialect, max_tokens=0)
    answer = _left_out(before, prompt.healed) + source.text[found.start : found.end]
    if after.partition("\n")[0].strip():
        return _ended(prompt.token_ids, answer, found.kind, dialect)
    ids = (*prompt.token_ids, *_with_its_break(answer, after, dialect))
    return Sample(ids, len(prompt.token_ids), found.kind)


def _called_for(code: Code, path: str, package: Package, dice: random.Random) -> Hole | None:
    """A hole that uses a name of another file, if one is soon found."""
    found = None
    for _ in range(CALLED_FOR):
        found = hole(code, dice) or found
        if found and package.calls_for_others(code.text[found.start : found.end], path):
            break
    return found


def _with_its_break(answer: str, after: str, dialect: Dialect) -> list[int]:
    """The answer's tokens and the one that follows them in the file, which has the line break; none at its end."""
    following = after[: len(after) - len(after.lstrip())] + after.lstrip()[:1]
    length = len(dialect.tokenizer.encode(answer))
    return dialect.tokenizer.encode(answer + following)[: length + 1]


def _left_out(before: str, healed: str) -> str:
    """What stands between the prompt's end and the hole: of blank lines the server asks for one break, but the model
    may say all of them, which it knows as one token."""
    return "\n" * before[len(before.rstrip()) :].count("\n") if healed == "\n" else healed


def window(
    snapshot: Snapshot,
    found: Hole,
    package: Package,
    dialect: Dialect,
    budget: int,
    level: float,
    dice: random.Random,
) -> Window:
    """What the server would show of a text whose hole is empty; from `level` 0 to 1 the context becomes less, above
    there is none."""
    around = None
    if level < FILE_ALONE + WITH_PACKAGE:
        tree = parse(snapshot.text, snapshot.language, seconds=math.inf)
        around = Around(tree, overview(tree), own=vicinity.own_pieces(snapshot))
    if around and level < WITH_PACKAGE:
        near = nearby(snapshot, around.overview, package)
        around = replace(around, index=package.index, ring=ring(snapshot.name, package, dice), nearby=near)
    seen = context.window(snapshot, found.start, budget, dialect.tokenizer, around, dialect.layout.window)
    has_path = FILE_ALONE + WITH_PACKAGE <= level < FILE_ALONE + WITH_PACKAGE + PATH_ALONE
    return replace(seen, context=quoting.written(snapshot, (), dialect.layout.window)) if has_path else seen


def nearby(snapshot: Snapshot, known: Overview, package: Package) -> Pieces:
    """The pieces of the nearest files of the package."""
    names = frozenset(vicinity.names_nearby(snapshot, known, package.index)[:MOST_NEARBY])
    return lookalikes.pieces((one.path, one.text) for one in package.files if one.path in names)


def ring(name: str, package: Package, dice: random.Random) -> Ring:
    """Places of other files, as if they had been visited."""
    visited: Ring = ()
    for other in dice.choices(package.files, k=dice.randint(0, MOST_NEIGHBOURS)):
        if other.path != name:
            place = dice.randrange(len(other.text))
            visited = neighbours.remember(visited, neighbours.chunk(other.path, other.text, place))
    return visited


def mend(repair: Repair, dialect: Dialect) -> Sample:
    """A repair in the form in which the server asks for one, which shows fewer lines around it."""
    prompt = prompts.render_fix(repair.region, repair.findings, "", dialect, max_tokens=0).token_ids
    return _ended(prompt, repair.repaired, "repair", dialect)


def _ended(prompt: Sequence[int], answer: str, kind: str, dialect: Dialect) -> Sample:
    ids = (*prompt, *dialect.tokenizer.encode(answer), dialect.special[END])
    return Sample(ids, len(prompt), kind)
