"""Modules as languages spell them, and the paths of files that they may mean. Pure functions of names."""

import re
from collections.abc import Callable, Iterator
from functools import lru_cache
from pathlib import PurePosixPath

from glm_lsp.languages import language_of, manifests

_EXTENSION = re.compile(r"\.(js|mjs|cjs|jsx|ts|tsx|mts|cts|h|hpp|hh|hxx|rb|php|lua|sh)$")
_SEPARATOR = re.compile(r"::|[./\\]+")
_OWN_WORDS = frozenset({"crate", "self", "super"})
"""Of Rust, in front of what lies in the same package."""

_ROOTS = ("", "src", "lib")
"""Folders below one of a project where its modules begin."""


def packages(text: str, name: str) -> Iterator[tuple[str, str]]:
    """How the modules of a manifest's packages begin, each with the folder they lie in."""
    for found in manifests()[PurePosixPath(name).name].finditer(text):
        below = found[2] if found.re.groups > 1 else ""
        folder = "/".join(filter(None, (folder_of(name), below)))
        spelled = found[1].replace("\\\\", "\\")
        yield from ((package, folder) for package in sorted({spelled, spelled.replace("-", "_")}))  # `_` in Rust's code
        if found.re.groups < 2:
            return  # a manifest has one name; what looks like another is something else


def exactly(module: str, files: tuple[str, ...]) -> tuple[str, ...]:
    """Of the files that a module may mean, those that have the extension it is spelled with; all if none has."""
    last = module.rpartition("/")[2]
    return tuple(file for file in files if f"/{file}".endswith(f"/{last}")) or files


def target(module: str, importer: str) -> tuple[tuple[str, ...] | None, list[str]]:
    """The folder that a relative module starts from, None for an absolute one, and the module's parts behind it."""
    here = PurePosixPath(importer).parent.parts
    if module.startswith(("./", "../")) or module in (".", ".."):
        path = [part for part in module.split("/") if part != "."]
        ups = sum(part == ".." for part in path)
        return here[: max(0, len(here) - ups)], _without_extension([part for part in path if part != ".."])
    if module.startswith("."):
        dots = len(module) - len(module.lstrip("."))
        return here[: max(0, len(here) - dots + 1)], [part for part in module.lstrip(".").split(".") if part]
    words = [word for word in module.replace(".", "::").split("::") if word]
    if words and words[0] in ("self", "super"):
        around = (fronted_by(importer) or module_of(importer)).split("/")
        ups = sum(word == "super" for word in words)
        return tuple(around[: max(0, len(around) - ups)]), [word for word in words if word not in _OWN_WORDS]
    return None, parts(module)


def places(module: str, importer: str) -> frozenset[str] | None:
    """Where a module with one part may lie: beside its importer, above, or where sources begin there; None if anywhere.

    Most such modules are other people's, and files with the same names lie in many folders. A file that is spelled
    with its extension, such as a header, is one of the workspace, and tools are told where to look.
    """
    (name, *more) = parts(module) or [""]
    if more or _EXTENSION.search(module):
        return None
    around = PurePosixPath(importer).parents or [PurePosixPath()]
    return frozenset(folder.joinpath(root, name).as_posix() for folder in around for root in _ROOTS)


def is_of_package(module: str) -> bool:
    """Whether a module is told from the root of its importer's package."""
    return module.startswith("crate::")


def parts(module: str) -> list[str]:
    if "/" in module or _EXTENSION.search(module):
        return _without_extension([part for part in module.split("/") if part not in ("", "@", "~")])
    return [part for part in _SEPARATOR.split(module) if part and part not in _OWN_WORDS]


def _without_extension(parts: list[str]) -> list[str]:
    """`./models.js` means models.ts as well."""
    return [*parts[:-1], _EXTENSION.sub("", parts[-1])] if parts else parts


@lru_cache(maxsize=8192)
def kin_of(name: str) -> str:
    return language_of(name).kin


@lru_cache(maxsize=8192)
def module_of(name: str) -> str:
    """`a/b/c.py` as `a/b/c`, and `a/c.d.ts` as `a/c`; nothing for a document without a name."""
    path = PurePosixPath(name)
    return path.with_suffix("").as_posix().removesuffix(".d") if path.name else ""


@lru_cache(maxsize=8192)
def fronted_by(name: str) -> str | None:
    """The folder that a file stands for: `a/b` for `a/b/__init__.py`."""
    return folder_of(name) if PurePosixPath(name).stem in language_of(name).fronts else None


def folder_of(name: str) -> str:
    return name.rpartition("/")[0]


def ends(name: str) -> set[str]:
    """Under which last parts of a module a file is looked for: its own and its folder's."""
    return {module_of(name).rpartition("/")[2], folder_of(name).rpartition("/")[2]}


def shared(left: str, right: str) -> int:
    """How many leading folders two paths share."""
    pairs = list(zip(left.split("/")[:-1], right.split("/")[:-1], strict=False))
    return next((count for count, (one, other) in enumerate(pairs) if one != other), len(pairs))


def best_of(names: list[str], fits: Callable[[str], bool]) -> tuple[str, ...]:
    """Those that are called so, else those that stand for a folder that is, else all that lie in one."""
    for place_of in (module_of, fronted_by, folder_of):
        if found := tuple(name for name in names if (place := place_of(name)) is not None and fits(place)):
            return found
    return ()
