"""Definitions from other files of the names used near a cursor, found through imports and the workspace's index.

What is chosen must not change with every key, since all tokens behind a change are computed again. So names are taken
from snapped lines, what was shown before stays while there is room, and all of it stands in order of file and position.
"""

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass, replace
from textwrap import indent

from glm_lsp.data import Excerpt, Import
from glm_lsp.index import Index, Known
from glm_lsp.languages import Language
from glm_lsp.modules import kin_of, shared
from glm_lsp.overview import Count

MOST_OF_ONE_NAME = 3
"""Definitions with the same name; a name that more files define says nothing."""

SHORTEST_UNIQUE = 5
"""Characters of a name that is believed to be the workspace's own although nothing imports it."""

MOST_MEMBERS = 12
"""Of a class that is used near the cursor."""

CONSTRUCTORS = frozenset({"__init__", "constructor", "new", "New", "initialize", "__construct"})

_USED, _MEMBER, _SHOWN, _PUBLIC, _IMPORTED, _UNIQUE = range(6)
_WHY = (
    "used near the cursor",
    "member used near",
    "shown before",
    "member of what is used",
    "imported",
    "used, unique",
)


@dataclass(frozen=True, slots=True)
class _Found:
    """A definition that could be shown: how much it is wanted (less is more) and its place in the file."""

    rank: int
    file: str
    place: int
    known: Known


@dataclass(frozen=True, slots=True)
class Importer:
    """The document that a window is for: its path, its language, the index, and what it defines itself."""

    path: str
    language: Language
    index: Index
    own: frozenset[str] = frozenset()

    def defining(self, name: str) -> list[str]:
        """The other files of the family that define a name."""
        return [file for file in self.index.defining(name, self.language.kin) if file != self.path]

    def resolve(self, module: str) -> tuple[str, ...]:
        """The files that a module means."""
        return self.index.resolve(module, self.path, self.language.kin)


@dataclass(frozen=True, slots=True)
class _Imported:
    """A name at home, and the files that it may come from.

    `is_lost` says that no file was found although the import sounds like one of the workspace.
    """

    name: str
    files: tuple[str, ...]
    is_lost: bool


def excerpts(
    names: Collection[str],
    statements: Iterable[Import],
    importer: Importer,
    shown: Collection[tuple[str, str]],
    budget: int,
    count: Count,
) -> tuple[Excerpt, ...]:
    """One excerpt for each file that is quoted, in order of their paths.

    `names` are those used near the cursor, each once and in order; `shown` are (file, qualified name) of the window
    before.
    """
    imported, modules = _imported(statements, importer)
    found = _with_shown(_candidates(names, imported, modules, importer), shown, importer.index)
    chosen = _within(sorted(found, key=lambda one: (one.rank, one.file, one.place)), budget, count)
    by_file: defaultdict[str, list[_Found]] = defaultdict(list)
    for one in chosen:
        by_file[one.file].append(one)
    return tuple(_excerpt(file, by_file[file]) for file in sorted(by_file))


def related(statements: Iterable[Import], importer: Importer) -> tuple[str, ...]:
    """The other files of the language's family, those first that say most of what the importer may say: the ones that
    it imports, then the nearer the place, the sooner.
    """
    _, imported = _imported(statements, importer)
    near = sorted(
        (name for name in importer.index.files if kin_of(name) == importer.language.kin),
        key=lambda name: (-shared(name, importer.path), name),
    )
    return tuple(name for name in dict.fromkeys((*imported, *near)) if name != importer.path)


def _imported(statements: Iterable[Import], importer: Importer) -> tuple[dict[str, _Imported], tuple[str, ...]]:
    """What each imported name is called at home and where that may be; and the files of all modules."""
    names: dict[str, _Imported] = {}
    modules: dict[str, None] = {}
    for statement in statements:
        files = importer.resolve(statement.module)
        modules |= dict.fromkeys(files)
        for one in statement.names:
            joined = statement.module if statement.module.endswith(".") else statement.module + "."
            submodule = importer.resolve(joined + one.name) if one.name != "*" else ()
            modules |= dict.fromkeys(submodule)
            is_lost = not submodule and (bool(files) or importer.index.is_own(statement.module))
            names[one.alias or one.name] = _Imported(one.name, files + submodule, is_lost)
    return names, tuple(file for file in modules if file != importer.path)


def _candidates(
    names: Collection[str], imported: dict[str, _Imported], modules: tuple[str, ...], importer: Importer
) -> Iterator[_Found]:
    for alias, one in imported.items():
        found = list(_defined(one, importer))
        if alias not in names:
            yield from (replace(each, rank=_IMPORTED) for each in found)
        else:
            if not found and one.is_lost:
                found = list(_used(one.name, modules, importer))
            yield from _with_members(found, names, importer.index)
    for name in names:
        if name not in imported:
            yield from _with_members(_used(name, modules, importer), names, importer.index)


def _defined(wanted: _Imported, importer: Importer) -> Iterator[_Found]:
    """Top-level definitions of a name in its files or, where those only pass it on, in their folders."""
    defining = importer.defining(wanted.name)
    folders = tuple(_folder(file) for file in wanted.files)
    near = [file for file in defining if file in wanted.files] or [
        file for file in defining if any(file.startswith(folder + "/" * bool(folder)) for folder in folders)
    ]
    for file in near[:MOST_OF_ONE_NAME]:
        yield from (one for one in _in_file(wanted.name, file, importer.index) if _is_outermost(one, importer.index))


def _is_outermost(one: _Found, index: Index) -> bool:
    """Whether only modules and namespaces are around a definition."""
    parents = one.known.parents
    if not parents:
        return True
    modules = {known.qualified for known in index.files[one.file].definitions if known.kind == "module"}
    return all(".".join(parents[: end + 1]) in modules for end in range(len(parents)))


def _folder(file: str) -> str:
    return file.rpartition("/")[0]


def _with_members(found: Iterable[_Found], names: Collection[str], index: Index) -> Iterator[_Found]:
    for one in found:
        yield one
        yield from _members(one, names, index)


def _members(owner: _Found, names: Collection[str], index: Index) -> Iterator[_Found]:
    """Members of a class: those that are used, then its constructor and what looks public."""
    inside = (*owner.known.parents, owner.known.name)
    public = 0
    for place, known in enumerate(index.files[owner.file].definitions):
        if known.parents != inside:
            continue
        is_public = not known.name.startswith(("_", "#")) or known.name in CONSTRUCTORS
        public += is_public
        if known.name in names:
            yield _Found(_MEMBER, owner.file, place, known)
        elif is_public and public <= MOST_MEMBERS:
            yield _Found(_PUBLIC, owner.file, place, known)


def _used(name: str, modules: tuple[str, ...], importer: Importer) -> Iterator[_Found]:
    """Definitions of a name that no import leads to: of an imported module, of the same folder, or the only one."""
    defining = importer.defining(name)
    beside = [file for file in defining if _folder(file) == _folder(importer.path)]
    near = [file for file in defining if file in modules] or (beside if importer.language.shares_folder else [])
    if not near and (name in importer.own or len(defining) != 1 or len(name) < SHORTEST_UNIQUE):
        return
    file = (near or defining)[0]
    is_near = bool(near) or file in beside
    for one in _in_file(name, file, importer.index):
        if one.known.kind != "field":  # whose class says nothing here
            yield replace(one, rank=_MEMBER if is_near else _UNIQUE)


def _in_file(name: str, file: str, index: Index) -> Iterator[_Found]:
    found = [
        _Found(_USED, file, place, known)
        for place, known in enumerate(index.files[file].definitions)
        if known.name == name
    ]
    yield from found[:MOST_OF_ONE_NAME]


def _with_shown(found: Iterable[_Found], shown: Collection[tuple[str, str]], index: Index) -> list[_Found]:
    """Each definition once, at its best rank, and with what was shown before, if it is still there."""
    best: dict[tuple[str, int], _Found] = {}
    for one in found:
        if one.rank < best.get((one.file, one.place), _WORST).rank:
            best[one.file, one.place] = one
    for file in sorted({file for file, _ in shown} & index.files.keys()):
        for place, known in enumerate(index.files[file].definitions):
            if (file, known.qualified) in shown and best.get((file, place), _WORST).rank > _SHOWN:
                best[file, place] = _Found(_SHOWN, file, place, known)
    return list(best.values())


_WORST = _Found(len(_WHY), "", 0, Known("", "", ""))


def _within(found: Iterable[_Found], budget: int, count: Count) -> Iterator[_Found]:
    """As many as fit, the first ones first; a new file costs its path as well."""
    files: set[str] = set()
    for one in found:
        cost = count(one.known.signature) + 2 + len(one.known.parents)
        if one.file not in files:
            cost += count(one.file) + 3
        if cost > budget:
            continue
        budget -= cost
        files.add(one.file)
        yield one


def _excerpt(file: str, chosen: list[_Found]) -> Excerpt:
    """The signatures in order, members indented; where their class is not the one above, its name goes before them."""
    chosen = sorted(chosen, key=lambda one: one.place)
    lines: list[str] = []
    inside: tuple[str, ...] = ()
    for one in chosen:
        known = one.known
        if known.parents and known.parents != inside:
            lines.append(f"{known.parents[-1]}:")
        inside = (*known.parents, known.name) if known.kind in ("class", "type", "impl", "module") else known.parents
        told = indent(known.signature, "    " * bool(known.parents))
        if lines[-1:] != [told]:  # one statement may define several names
            lines.append(told)
    why = "; ".join(
        f"{reason}: {', '.join(dict.fromkeys(named))}"
        for rank, reason in enumerate(_WHY)
        if (named := [one.known.name for one in chosen if one.rank == rank])
    )
    return Excerpt("definitions", file, "\n".join(lines), why, tuple(one.known.qualified for one in chosen))
