"""Lines to be guessed: lines of packages that nothing was trained on, which use a name defined in another file.

The packages are fetched as they were published, without running any of their code, and laid out under build/ as a
workspace each.
"""

import math
import random
import re
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import islice, zip_longest
from pathlib import Path

from bench.common import BUILD
from glm_lsp import syntax as bounds
from glm_lsp import workspace
from glm_lsp.data import Snapshot
from glm_lsp.discreet import discreet
from glm_lsp.index import Index, indexed
from glm_lsp.languages import language_of
from glm_lsp.lookalikes import Pieces
from glm_lsp.outline import references
from glm_lsp.overview import Overview, overview
from glm_lsp.syntax import Syntax, matches, parse
from glm_lsp.vicinity import names_nearby, quotable
from training import archives

PACKAGES = {
    "pypi": {"flask": "3.1.3", "httpx": "0.28.1", "click": "8.5.1"},
    "npm": {"rxjs": "7.8.2", "zod": "4.6.7", "@tanstack/query-core": "5.108.0"},
}
"""`bench-context` of training/corpus.toml, which keeps them out of the training."""

FOLDER = BUILD / "bench-context"
EXTENSIONS = frozenset({".py", ".ts", ".tsx"})
_LEFT_OUT = re.compile(r"(^|/)(tests?|__tests__|locales|dist|build|esm|cjs)/|\.(test|spec)\.|\.d\.ts$")
SHORTEST_LINE, LONGEST_LINE, SHORTEST_NAME = 10, 120, 4


@dataclass(frozen=True, slots=True)
class Package:
    """A package's files as documents, and the index of all of them."""

    name: str
    documents: dict[str, "Document"]
    index: Index

    def nearby(self, document: "Document") -> Pieces:
        """The pieces of the files around a document."""
        names = names_nearby(document.snapshot, document.overview, self.index)
        return quotable((name, self.documents[name].snapshot.text) for name in names)


@dataclass(frozen=True, slots=True)
class Document:
    snapshot: Snapshot
    syntax: Syntax
    overview: Overview


@dataclass(frozen=True, slots=True)
class Row:
    """A document with the end of one line taken out from `cursor` on; `missing` is what stood there."""

    package: Package
    document: Document
    cursor: int
    missing: str


@contextmanager
def at_leisure() -> Iterator[None]:
    """Queries run to their end meanwhile: how busy the machine is must not choose the rows."""
    usual, bounds.QUERY_SECONDS = bounds.QUERY_SECONDS, math.inf
    try:
        yield
    finally:
        bounds.QUERY_SECONDS = usual


def packages() -> list[Package]:
    with at_leisure():
        return [
            package(fetched(registry, name, version))
            for registry, some in PACKAGES.items()
            for name, version in some.items()
        ]


def rows(packages: Sequence[Package], is_foreign: bool, most: int) -> list[Row]:
    """Lines that use a name of another file of their package or, as a control, only names of their own one.

    `most` of them, chosen by a seed: as many of each package as of any other while it has them. Half are taken out from
    their first character on, half from the name on. In an order that chance has made, so that the first of them stand
    for all.
    """
    dice = random.Random(f"{is_foreign}")
    pools = [_shuffled(package, is_foreign, dice) for package in packages]
    turns = (row for turn in zip_longest(*pools) for row in turn if row is not None)
    with at_leisure():
        chosen = list(islice(turns, most))
    dice.shuffle(chosen)
    return chosen


def _shuffled(package: Package, is_foreign: bool, dice: random.Random) -> Iterator[Row]:
    outermost = frozenset(
        known.name for file in package.index.files.values() for known in file.definitions if not known.parents
    )
    found = [
        (document, *line) for document in package.documents.values() for line in _lines(document, outermost, is_foreign)
    ]
    dice.shuffle(found)
    for document, start, name_at, end in found:
        yield _row(package, document, dice.choice((start, name_at)), end)


def fetched(registry: str, name: str, version: str) -> Path:
    """The folder of a package's sources, fetched unless it is there."""
    root = FOLDER / f"{registry}-{name.replace('@', '').replace('/', '-')}-{version}"
    if not root.is_dir():
        FOLDER.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(dir=FOLDER) as fresh:
            subprocess.run(_command(registry, name, version), cwd=fresh, check=True, stdout=subprocess.DEVNULL)
            archive = next(Path(fresh).iterdir())
            for path, text in archives.texts(archive, EXTENSIONS, workspace.LARGEST_FILE):
                if not _LEFT_OUT.search(path):
                    (root / path).parent.mkdir(parents=True, exist_ok=True)
                    (root / path).write_text(text, encoding="utf-8")
        (root / ".git").mkdir()  # build/ is ignored by git; its rules end at a repository's root
    return root


def _command(registry: str, name: str, version: str) -> list[str]:
    if registry == "npm":
        return ["npm", "pack", "--ignore-scripts", "--silent", f"{name}@{version}"]
    return [
        sys.executable,
        "-m",
        "pip",
        "download",
        "--quiet",
        "--no-deps",
        "--only-binary",
        ":all:",
        f"{name}=={version}",
    ]


def package(root: Path) -> Package:
    """What lies below `root`, read as the server reads a workspace."""
    space, index = workspace.Workspace((root.resolve(),)), Index()
    documents = {}
    for path in space.files():
        text = workspace.read(path)
        if text is not None:
            document = documents[space.name_of(path)] = _document(space.name_of(path), text)
            index.put(indexed(document.snapshot.name, discreet(document.syntax, document.overview.definitions)))
    return Package(root.name, documents, index)


def _document(name: str, text: str) -> Document:
    snapshot = Snapshot(f"file:///{name}", name, language_of(name), 1, text)
    syntax = parse(text, snapshot.language, seconds=math.inf)
    return Document(snapshot, syntax, overview(syntax))


def _lines(document: Document, outermost: frozenset[str], is_foreign: bool) -> Iterator[tuple[int, int, int]]:
    """Start of the text, of the name, and end of every line that qualifies.

    `outermost` are the names of the package that stand inside nothing else: names of members are in every other file.
    """
    text, own = document.snapshot.text, _own_names(document)
    statements = [(one.start, one.end) for one in document.overview.imports]
    for found in re.finditer(r"^[ \t]*(\S.*)$", text, re.MULTILINE):
        start, end = found.span(1)
        inside = any(first < end and start < last for first, last in statements)
        if inside or not SHORTEST_LINE <= end - start <= LONGEST_LINE or document.syntax.capture_at(start + 1):
            continue
        used = [one for one in references(document.syntax, start, end) if len(one) >= SHORTEST_NAME]
        foreign = [one for one in used if one not in own and one in outermost]
        wanted = foreign if is_foreign else [one for one in used if one in own]
        places = [start + at.start() for one in wanted for at in re.finditer(rf"\b{re.escape(one)}\b", found[1])]
        if places and (is_foreign or not foreign):
            yield start, min(places), end


def _own_names(document: Document) -> frozenset[str]:
    """What the file itself gives a name to: its definitions, parameters and variables; imports are not its own."""
    text = document.snapshot.text
    imported = [(one.start, one.end) for one in document.overview.imports]
    bound = [
        (start, end)
        for match in matches(document.syntax, "references")
        for start, end in match.get("binding", ())
        if not any(first <= start < last for first, last in imported)
    ]
    return frozenset(text[start:end] for start, end in bound) | {one.name for one in document.overview.definitions}


def _row(package: Package, document: Document, cursor: int, end: int) -> Row:
    """The hole as the server would meet it: the text without it is parsed and outlined anew."""
    text = document.snapshot.text
    made = _document(document.snapshot.name, text[:cursor] + text[end:])
    return Row(package, made, cursor, text[cursor:end])
