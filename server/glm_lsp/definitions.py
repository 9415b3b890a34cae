"""Definitions from other files of the names used near a cursor, found through imports and the workspace's index.

What is chosen must not change with every key, since all tokens behind a change are computed again. So names are taken
from snapped lines, what was shown before stays while there is room, and all of it stands in order of file and position.
"""

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass, replace

from glm_lsp.data import Excerpt, Import
from glm_lsp.index import Index, Known
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


def excerpts(
    names: Collection[str],
    statements: Iterable[Import],
    importer: str,
    index: Index,
    shown: Collection[tuple[str, str]],
    budget: int,
    count: Count,
) -> tuple[Excerpt, ...]:
    """One excerpt for each file that is quoted, in order of their paths.

    `names` are those used near the cursor, each once and in order; `shown` are (file, qualified name) of the window
    before.
    """
    imported, modules = _imported(statements, importer, index)
    found = _with_shown(_candidates(names, imported, modules, importer, index), shown, index)
    chosen = _within(sorted(found, key=lambda one: (one.rank, one.file, one.place)), budget, count)
    by_file: defaultdict[str, list[_Found]] = defaultdict(list)
    for one in chosen:
        by_file[one.file].append(one)
    return tuple(_excerpt(file, by_file[file]) for file in sorted(by_file))


def _imported(
    statements: Iterable[Import], importer: str, index: Index
) -> tuple[dict[str, tuple[str, tuple[str, ...]]], tuple[str, ...]]:
    """What each imported name is called at home, with the files it may come from; and the files of all modules."""
    names: dict[str, tuple[str, tuple[str, ...]]] = {}
    modules: dict[str, None] = {}
    for statement in statements:
        files = index.resolve(statement.module, importer)
        modules |= dict.fromkeys(files)
        for one in statement.names:
            joined = statement.module if statement.module.endswith(".") else statement.module + "."
            submodule = index.resolve(joined + one.name, importer) if one.name != "*" else ()
            modules |= dict.fromkeys(submodule)
            names[one.alias or one.name] = (one.name, files)
    return names, tuple(file for file in modules if file != importer)


def _candidates(
    names: Collection[str],
    imported: dict[str, tuple[str, tuple[str, ...]]],
    modules: tuple[str, ...],
    importer: str,
    index: Index,
) -> Iterator[_Found]:
    for alias, (name, files) in imported.items():
        for one in _defined(name, files, index):
            yield replace(one, rank=_USED if alias in names else _IMPORTED)
            if alias in names:
                yield from _members(one, names, index)
    folder = importer.rpartition("/")[0]
    for name in names:
        if name not in imported:
            yield from _used(name, modules, folder, importer, index)


def _defined(name: str, files: tuple[str, ...], index: Index) -> Iterator[_Found]:
    """Top-level definitions of `name` in `files` or, where those only pass it on, in their folders."""
    defining = index.defining(name)
    near = [file for file in defining if file in files]
    folders = tuple(file.rpartition("/")[0] + "/" for file in files)
    for file in (near or [file for file in defining if file.startswith(folders)] if files else [])[:MOST_OF_ONE_NAME]:
        yield from (one for one in _in_file(name, file, index) if not one.known.parents)


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


def _used(name: str, modules: tuple[str, ...], folder: str, importer: str, index: Index) -> Iterator[_Found]:
    """Definitions of a name that no import names: of an imported module, of the same folder, or the only one."""
    defining = [file for file in index.defining(name) if file != importer]
    near = [file for file in defining if file in modules]
    beside = [file for file in defining if file.rpartition("/")[0] == folder]
    if near or len(defining) == 1:
        is_near = bool(near) or (bool(beside) and len(name) >= SHORTEST_UNIQUE)
        if near or len(name) >= SHORTEST_UNIQUE:
            for one in _in_file(name, (near or defining)[0], index):
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
    lines: list[str] = []
    inside: tuple[str, ...] = ()
    for one in sorted(chosen, key=lambda one: one.place):
        known = one.known
        if known.parents and known.parents != inside:
            lines.append(f"{known.parents[-1]}:")
        inside = (*known.parents, known.name) if known.kind in ("class", "type", "impl", "module") else known.parents
        lines.append("    " * bool(known.parents) + known.signature)
    why = "; ".join(
        f"{reason}: {', '.join(named)}"
        for rank, reason in enumerate(_WHY)
        if (named := [one.known.name for one in sorted(chosen, key=lambda one: one.place) if one.rank == rank])
    )
    return Excerpt("definitions", file, "\n".join(lines), why, tuple(one.known.qualified for one in chosen))
