"""The workspace's definitions by name and its files by module, so that a window can quote what a line uses.

Only names and signatures are kept, never the text of a file. The index is changed and asked on one thread; reading
a file (`read_file`) may happen on another, since all it gives is a value.
"""

import re
import time
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path, PurePosixPath

from glm_lsp import workspace
from glm_lsp.data import Definition
from glm_lsp.languages import language_of
from glm_lsp.outline import outline
from glm_lsp.syntax import parse

MOST_DEFINITIONS = 100_000
"""Of a whole workspace: about 50 MB. What comes later is left out."""

MOST_OF_ONE_FILE = 400
"""The first ones of a file."""

LONGEST_SIGNATURE = 300
"""Characters; about 80 tokens, which is more than one quotation should cost."""

READ_SECONDS = 3.0
"""What a command spends on reading a workspace; its user waits for it."""

MOST_RESOLVED = 2_000
"""Modules whose files are remembered, since each key asks for the same ones."""

_FRONTS = frozenset({"__init__", "index", "mod", "lib"})
"""Files that stand for the folder they lie in."""

_EXTENSION = re.compile(r"\.(js|mjs|cjs|jsx|ts|tsx|mts|h|hpp|hh|rb|php|lua|sh)$")
_SEPARATOR = re.compile(r"::|[./\\]+")


@dataclass(frozen=True, slots=True)
class Known:
    """A definition as other files see it; `parents` are the names around it, outermost first."""

    kind: str
    name: str
    signature: str
    parents: tuple[str, ...] = ()

    @property
    def qualified(self) -> str:
        return ".".join((*self.parents, self.name))


@dataclass(frozen=True, slots=True)
class IndexedFile:
    """What is known of one file; `name` is its path below the workspace folder, definitions are in order."""

    name: str
    definitions: tuple[Known, ...]


@dataclass(slots=True)
class Index:
    """Definitions and modules of a workspace. Lookups never raise and touch no disk."""

    files: dict[str, IndexedFile] = field(default_factory=dict)
    size: int = 0
    _by_name: defaultdict[str, list[str]] = field(default_factory=lambda: defaultdict(list))
    _by_module: defaultdict[str, list[str]] = field(default_factory=lambda: defaultdict(list))
    _resolved: dict[tuple[str, str], tuple[str, ...]] = field(default_factory=dict)

    def put(self, file: IndexedFile) -> None:
        """Takes over what a file defines now, in place of what it defined before."""
        self.drop(file.name)
        room = max(0, MOST_DEFINITIONS - self.size)
        kept = IndexedFile(file.name, file.definitions[:room])
        self.files[file.name] = kept
        self.size += len(kept.definitions)
        self._resolved.clear()
        for name in {known.name for known in kept.definitions}:
            self._by_name[name].append(file.name)
        for last in _ends(file.name):
            self._by_module[last].append(file.name)

    def drop(self, name: str) -> None:
        """Forgets a file; nothing happens when it is not known."""
        known = self.files.pop(name, None)
        if known is None:
            return
        self.size -= len(known.definitions)
        self._resolved.clear()
        for symbol in {definition.name for definition in known.definitions}:
            _remove(self._by_name, symbol, name)
        for last in _ends(name):
            _remove(self._by_module, last, name)

    def drop_below(self, folder: str) -> None:
        """Forgets all files below a folder that is gone."""
        for name in [name for name in self.files if name.startswith(folder + "/")]:
            self.drop(name)

    def defining(self, symbol: str) -> tuple[str, ...]:
        """The names of the files that define `symbol`, in order."""
        return tuple(sorted(self._by_name.get(symbol, ())))

    def resolve(self, module: str, importer: str) -> tuple[str, ...]:
        """The files that `module`, as spelled in the file `importer`, may mean; none for other people's modules.

        By the ends of their paths, so that no language's rules need to be known: `.models`, `./models`,
        `shop.models`, `crate::models` and `shop/models.h` all mean `.../shop/models.*`. A module may also be
        a folder with all its files, as in Go. Where several fit equally well, those nearest to the importer.
        """
        if (module, importer) not in self._resolved:
            if len(self._resolved) >= MOST_RESOLVED:
                self._resolved.clear()
            self._resolved[module, importer] = self._resolve(module, importer)
        return self._resolved[module, importer]

    def _resolve(self, module: str, importer: str) -> tuple[str, ...]:
        folder, parts = _target(module, importer)
        if folder is not None:
            wanted = "/".join((*folder, *parts))
            return self._standing_for(wanted, parts[-1] if parts else (folder[-1] if folder else ""))
        while parts:
            found = self._ending_with(tuple(parts), importer)
            if found or len(parts) < 3:
                return found
            parts = parts[1:]
        return ()

    def _standing_for(self, wanted: str, last: str) -> tuple[str, ...]:
        names = sorted(self._by_module.get(last, ())) if last else sorted(self.files)
        exact = [name for name in names if _module_of(name) == wanted]
        return tuple(exact or [name for name in names if _folder_of(name) == wanted])

    def _ending_with(self, parts: tuple[str, ...], importer: str) -> tuple[str, ...]:
        tail = "/" + "/".join(parts)
        names = self._by_module.get(parts[-1], ())
        exact = [name for name in names if f"/{_module_of(name)}".endswith(tail)]
        found = exact or [name for name in names if f"/{_folder_of(name)}".endswith(tail)]
        if not found:
            return ()
        nearest = max(_shared(name, importer) for name in found)
        return tuple(sorted(name for name in found if _shared(name, importer) == nearest))


def read_file(path: Path, name: str) -> IndexedFile | None:
    """What the file on the disk defines; None for what is no source that people wrote."""
    text = workspace.read(path)
    return None if text is None else indexed(name, outline(parse(text, language_of(name))))


def indexed(name: str, definitions: Iterable[Definition]) -> IndexedFile:
    """A file's entry, from its outline: what is local to a function is nobody else's."""
    parents: dict[tuple[str, ...], tuple[str, ...]] = {}
    return IndexedFile(
        name,
        tuple(
            Known(one.kind, one.name, one.signature[:LONGEST_SIGNATURE], parents.setdefault(one.parents, one.parents))
            for one, _ in zip(_visible(definitions), range(MOST_OF_ONE_FILE), strict=False)
        ),
    )


def _visible(definitions: Iterable[Definition]) -> Iterator[Definition]:
    end = -1
    for one in definitions:
        if one.start >= end and one.kind not in ("section", "block"):
            yield one
            if one.kind in ("function", "method") and one.body:
                end = one.end


def _remove(names: dict[str, list[str]], key: str, name: str) -> None:
    names[key].remove(name)
    if not names[key]:
        del names[key]


def _target(module: str, importer: str) -> tuple[tuple[str, ...] | None, list[str]]:
    """The folder that a relative module starts from, None for an absolute one, and the module's parts behind it."""
    here = PurePosixPath(importer).parent.parts
    if module.startswith(("./", "../")) or module in (".", ".."):
        path = [part for part in module.split("/") if part != "."]
        ups = sum(part == ".." for part in path)
        return here[: max(0, len(here) - ups)], _without_extension([part for part in path if part != ".."])
    if module.startswith("."):
        dots = len(module) - len(module.lstrip("."))
        return here[: max(0, len(here) - dots + 1)], [part for part in module.lstrip(".").split(".") if part]
    if "/" in module or _EXTENSION.search(module):
        return None, _without_extension([part for part in module.split("/") if part not in ("", "@", "~")])
    parts = [part for part in _SEPARATOR.split(module) if part]
    return None, [part for part in parts if part not in ("crate", "self", "super")]


def _without_extension(parts: list[str]) -> list[str]:
    """`./models.js` means models.ts as well; `index` stands for its folder."""
    if parts:
        parts[-1] = _EXTENSION.sub("", parts[-1])
        if parts[-1] in _FRONTS:
            parts.pop()
    return parts


@lru_cache(maxsize=8192)
def _module_of(name: str) -> str:
    """`a/b/c.py` as `a/b/c`, `a/b/__init__.py` as `a/b`."""
    path = PurePosixPath(name)
    return _folder_of(name) if path.stem in _FRONTS else path.with_suffix("").as_posix()


def _folder_of(name: str) -> str:
    return name.rpartition("/")[0]


def _ends(name: str) -> set[str]:
    """Under which last parts of a module a file is looked for: its own and its folder's."""
    return {_module_of(name).rpartition("/")[2], _folder_of(name).rpartition("/")[2]}


def _shared(left: str, right: str) -> int:
    """How many leading folders two paths share."""
    pairs = list(zip(left.split("/")[:-1], right.split("/")[:-1], strict=False))
    return next((count for count, (one, other) in enumerate(pairs) if one != other), len(pairs))


def read_workspace(space: workspace.Workspace) -> Index:
    """An index made at once, of what can be read in READ_SECONDS; for the command line, where nothing lives on."""
    index, deadline = Index(), time.monotonic() + READ_SECONDS
    for path in space.files():
        entry = read_file(path, space.name_of(path))
        if entry is not None:
            index.put(entry)
        if time.monotonic() > deadline:
            break
    return index
