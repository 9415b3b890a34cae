"""Lines to be guessed: lines of packages that nothing was trained on, which use a name defined in another file.

The packages are fetched as they were published, without running any of their code, and laid out under build/ as a
workspace each.
"""

import random
import re
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from bench.common import BUILD
from glm_lsp import workspace
from glm_lsp.data import Snapshot
from glm_lsp.index import Index, indexed
from glm_lsp.languages import language_of
from glm_lsp.outline import references
from glm_lsp.overview import Overview, overview
from glm_lsp.syntax import Syntax, parse
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


def packages() -> list[Package]:
    return [
        package(fetched(registry, name, version))
        for registry, some in PACKAGES.items()
        for name, version in some.items()
    ]


def rows(package: Package, is_foreign: bool, most: int) -> Iterator[Row]:
    """Lines of a package that use a name of another file or, as a control, only names of their own one.

    `most` of them, chosen by a seed. Half are taken out from their first character on, half from the name on.
    """
    dice = random.Random(f"{package.name} {is_foreign}")
    found = [
        (document, *line)
        for document in package.documents.values()
        for line in _lines(document, package.index, is_foreign)
    ]
    for document, start, name_at, end in dice.sample(found, min(most, len(found))):
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
            index.put(indexed(document.snapshot.name, document.overview.definitions))
    return Package(root.name, documents, index)


def _document(name: str, text: str) -> Document:
    snapshot = Snapshot(f"file:///{name}", name, language_of(name), 1, text)
    syntax = parse(text, snapshot.language)
    return Document(snapshot, syntax, overview(syntax))


def _lines(document: Document, index: Index, is_foreign: bool) -> Iterator[tuple[int, int, int]]:
    """Start of the text, of the name, and end of every line that qualifies."""
    name, text = document.snapshot.name, document.snapshot.text
    statements = [(one.start, one.end) for one in document.overview.imports]
    for found in re.finditer(r"^[ \t]*(\S.*)$", text, re.MULTILINE):
        start, end = found.span(1)
        inside = any(first < end and start < last for first, last in statements)
        if inside or not SHORTEST_LINE <= end - start <= LONGEST_LINE or document.syntax.capture_at(start + 1):
            continue
        used = [one for one in references(document.syntax, start, end) if len(one) >= SHORTEST_NAME]
        wanted = [one for one in used if _is_from(one, name, index) == is_foreign and index.defining(one)]
        has_foreign = any(index.defining(one) and _is_from(one, name, index) for one in used)
        places = [start + at.start() for one in wanted for at in re.finditer(rf"\b{re.escape(one)}\b", found[1])]
        if places and (is_foreign or not has_foreign):
            yield start, min(places), end


def _is_from(symbol: str, name: str, index: Index) -> bool:
    return name not in index.defining(symbol)


def _row(package: Package, document: Document, cursor: int, end: int) -> Row:
    """The hole as the server would meet it: the text without it is parsed and outlined anew."""
    text = document.snapshot.text
    made = _document(document.snapshot.name, text[:cursor] + text[end:])
    return Row(package, made, cursor, text[cursor:end])
