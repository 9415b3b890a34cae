"""The workspace's definitions by name and its files by module, so that a window can quote what a line uses.

Only names and signatures are kept, never the text of a file. The index is changed and asked on one thread; reading
a file (`read_file`) may happen on another, since all it gives is a value.
"""

import time
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from itertools import chain
from pathlib import Path, PurePosixPath

from glm_lsp import modules, workspace
from glm_lsp.data import Definition
from glm_lsp.discreet import discreet
from glm_lsp.languages import language_of, manifests
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
    """What is known of one file; `name` is what the workspace calls it, definitions are in order.

    `packages` are those whose manifest the file is: how their modules begin, and the folder where these lie.
    """

    name: str
    definitions: tuple[Known, ...]
    packages: tuple[tuple[str, str], ...] = ()


@dataclass(slots=True)
class Index:
    """Definitions and modules of a workspace. Lookups never raise and touch no disk.

    `removals` counts the files that have gone: what was quoted of them must not be shown any longer.
    """

    files: dict[str, IndexedFile] = field(default_factory=dict)
    size: int = 0
    removals: int = 0
    _by_name: defaultdict[str, list[str]] = field(default_factory=lambda: defaultdict(list))
    _by_module: defaultdict[str, list[str]] = field(default_factory=lambda: defaultdict(list))
    _packages: dict[str, tuple[tuple[str, str], ...]] = field(default_factory=dict)
    _resolved: dict[tuple[str, str, str], tuple[str, ...]] = field(default_factory=dict)

    def put(self, file: IndexedFile) -> None:
        """Takes over what a file defines now, in place of what it defined before."""
        self._forget(file.name)
        room = max(0, MOST_DEFINITIONS - self.size)
        kept = replace(file, definitions=file.definitions[:room])
        self.files[file.name] = kept
        self.size += len(kept.definitions)
        self._resolved.clear()
        for name in {known.name for known in kept.definitions}:
            self._by_name[name].append(file.name)
        for last in modules.ends(file.name):
            self._by_module[last].append(file.name)
        if file.packages:
            self._packages[file.name] = file.packages

    def drop(self, name: str) -> None:
        """Forgets a file; nothing happens when it is not known."""
        self.removals += name in self.files
        self._forget(name)

    def _forget(self, name: str) -> None:
        known = self.files.pop(name, None)
        if known is None:
            return
        self.size -= len(known.definitions)
        self._resolved.clear()
        self._packages.pop(name, None)
        for symbol in {definition.name for definition in known.definitions}:
            _remove(self._by_name, symbol, name)
        for last in modules.ends(name):
            _remove(self._by_module, last, name)

    def drop_below(self, folder: str) -> None:
        """Forgets all files below a folder that is gone."""
        for name in [name for name in self.files if name.startswith(folder + "/")]:
            self.drop(name)

    def defining(self, symbol: str, kin: str = "") -> tuple[str, ...]:
        """The names of the files that define `symbol`, in order; with `kin`, only those in languages of that family."""
        return tuple(sorted(name for name in self._by_name.get(symbol, ()) if not kin or modules.kin_of(name) == kin))

    def is_own(self, module: str) -> bool:
        """Whether a module sounds like one of the workspace: it is relative, or a file or folder here is called so."""
        folder, parts = modules.target(module, "")
        return folder is not None or not parts or any({part, part.lower()} & self._by_module.keys() for part in parts)

    def resolve(self, module: str, importer: str, kin: str = "") -> tuple[str, ...]:
        """The files that `module`, as spelled in the file `importer`, may mean; none for other people's modules.

        By the ends of their paths, so that few rules of languages need to be known: `.models`, `./models`,
        `shop.models`, `crate::models` and `shop/models.h` all mean `.../shop/models.*`, of files in languages of the
        importer's family `kin`. A module may also be a folder with all its files, as in Go. Where a manifest says how
        a package's modules begin, these are found below its folder. Of several that fit equally well, those nearest
        to the importer count, and of these the least deep.
        """
        key = (module, importer, kin or modules.kin_of(importer))
        if key not in self._resolved:
            if len(self._resolved) >= MOST_RESOLVED:
                self._resolved.clear()
            self._resolved[key] = modules.exactly(module, self._resolve(*key))
        return self._resolved[key]

    def _resolve(self, module: str, importer: str, kin: str) -> tuple[str, ...]:
        folder, parts = modules.target(module, importer)
        if folder is not None:
            return self._standing_for("/".join((*folder, *parts)), kin)
        within = self._in_own_package(parts, importer) if modules.is_of_package(module) else ()
        for place in (*within, *self._in_packages(parts)):
            if found := self._standing_for(place, kin):
                return found
        allowed = modules.places(module, importer)
        while parts:
            found = self._ending_with(tuple(parts), importer, kin, allowed)
            if found:
                return found
            if len(parts) < 3:
                break
            parts = parts[1:]
        return self._declaring(module, kin)

    def _declaring(self, module: str, kin: str) -> tuple[str, ...]:
        """The files that say themselves that they belong to a module, as namespaces do."""
        return tuple(
            name
            for name in self.defining(module, kin)
            if any(known.name == module and known.kind == "module" for known in self.files[name].definitions)
        )

    def _in_packages(self, parts: list[str]) -> Iterator[str]:
        """Where a module may lie that begins as those of a package do; the longest beginning first."""
        places: list[tuple[int, str]] = []
        for package, folder in chain.from_iterable(self._packages.values()):
            head = modules.parts(package)
            if head and parts[: len(head)] == head:
                below = [(folder, *parts[len(head) :]), (folder, "src", *parts[len(head) :])]
                places += [(-len(head), "/".join(filter(None, place))) for place in below]
        return (place for _, place in sorted(places))

    def _in_own_package(self, parts: list[str], importer: str) -> Iterator[str]:
        """Where a module of the importer's own package may lie: in the sources of the nearest folder with a manifest
        or, where none is known, in the nearest folder of sources.
        """
        around = PurePosixPath(importer).parents
        roots = {PurePosixPath(manifest).parent for manifest in self._packages}
        yield from (folder.joinpath("src", *parts).as_posix() for folder in around if folder in roots)
        yield from (folder.joinpath(*parts).as_posix() for folder in around if folder.name == "src")

    def _standing_for(self, wanted: str, kin: str) -> tuple[str, ...]:
        last = wanted.rpartition("/")[2]
        names = sorted(
            name for name in (self._by_module.get(last, ()) if last else self.files) if modules.kin_of(name) == kin
        )
        return modules.best_of(names, lambda place: place == wanted)

    def _ending_with(
        self, parts: tuple[str, ...], importer: str, kin: str, allowed: frozenset[str] | None
    ) -> tuple[str, ...]:
        tail = "/" + "/".join(parts)
        names = sorted(name for name in self._by_module.get(parts[-1], ()) if modules.kin_of(name) == kin)
        found = modules.best_of(
            names, lambda place: f"/{place}".endswith(tail) if allowed is None else place in allowed
        )
        ranks = {name: (-modules.shared(name, importer), name.count("/")) for name in found}
        best = min(ranks.values(), default=None)
        return tuple(name for name in found if ranks[name] == best)


def read_file(path: Path, name: str) -> IndexedFile | None:
    """What the file on the disk defines or, if it is a manifest, says of its package; None for what nobody wrote."""
    text = workspace.read(path)
    if text is None:
        return None
    if path.name in manifests():
        return IndexedFile(name, (), tuple(modules.packages(text, name)))
    syntax = parse(text, language_of(name))
    return indexed(name, discreet(syntax, outline(syntax)))


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
