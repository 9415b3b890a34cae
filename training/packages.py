"""corpus.toml as values, and its packages' archives, fetched by the ordinary clients without running any of their code.

pip itself builds an archive of sources to learn its metadata, which runs the package's code; `unearth`, the
library that PDM finds packages with, only downloads. `npm pack --ignore-scripts` runs nothing either.
"""

import re
import shutil
import subprocess
import sys
import tempfile
import tomllib
from dataclasses import dataclass
from pathlib import Path
from typing import Any

CORPUS = Path(__file__).parent / "corpus.toml"

PERMISSIVE = re.compile(
    r"(MIT|MIT-CMU|BSD-[23]-Clause|Apache-2\.0|ISC|PSF-2\.0)( (OR|AND) (MIT|BSD-[23]-Clause|Apache-2\.0|ISC))*"
)


@dataclass(frozen=True, slots=True)
class Package:
    """One entry: where it comes from ("pypi" or "npm"), what is fetched of it, and which side of the split it is on."""

    registry: str
    name: str
    version: str
    licence: str
    is_wheel: bool
    is_held_out: bool

    @property
    def folder(self) -> str:
        """A name for files: no separator in it."""
        return f"{self.registry}-{self.name.replace('@', '').replace('/', '-')}-{self.version}"


@dataclass(frozen=True, slots=True)
class Corpus:
    """corpus.toml; `limits` are its numbers."""

    packages: tuple[Package, ...]
    excluded: frozenset[str]
    limits: dict[str, Any]


def read(path: Path = CORPUS) -> Corpus:
    """Raises ValueError for a licence that is not permissive and for a package that a benchmark has."""
    table = tomllib.loads(path.read_text(encoding="utf-8"))
    heldout, wheels = set(table["split"]["heldout"]), set(table["split"]["wheels"])
    packages = tuple(
        Package(registry, name, version, licence, name in wheels, name in heldout)
        for registry in ("pypi", "npm")
        for name, (version, licence) in table[registry].items()
    )
    excluded = frozenset(name for names in table["excluded"].values() for name in names)
    _check(packages, excluded, heldout | wheels)
    return Corpus(packages, excluded, table["limits"])


def _check(packages: tuple[Package, ...], excluded: frozenset[str], named: set[str]) -> None:
    names = {package.name for package in packages}
    if names & excluded:
        raise ValueError(f"benchmarks fetch these, so they cannot be trained on: {sorted(names & excluded)}")
    if named - names:
        raise ValueError(f"[split] names packages that are not in the corpus: {sorted(named - names)}")
    for package in packages:
        if not PERMISSIVE.fullmatch(package.licence):
            raise ValueError(f"{package.name}: {package.licence} is not among the licences that may be used")


def fetch(package: Package, directory: Path) -> Path:
    """The package's archive in `directory`, downloaded unless it is there.

    Raises subprocess.CalledProcessError when the registry's client fails, what it said is on standard error, and
    FileNotFoundError when there is no npm.
    """
    found = _archive(directory / package.folder)
    if found is None:
        directory.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(dir=directory) as fresh:
            subprocess.run(_command(package), cwd=fresh, check=True, stdout=subprocess.DEVNULL)
            (directory / package.folder).mkdir(exist_ok=True)
            for file in Path(fresh).iterdir():
                file.replace(directory / package.folder / file.name)
        found = _archive(directory / package.folder)
    if found is None:
        raise FileNotFoundError(f"{package.name} {package.version}: nothing was downloaded")
    return found


def _command(package: Package) -> list[str]:
    wanted = package.name + ("@" if package.registry == "npm" else "==") + package.version
    if package.registry == "npm":
        if shutil.which("npm") is None:
            raise FileNotFoundError(f"npm is needed for {package.name}, and is not on the PATH")
        return ["npm", "pack", "--ignore-scripts", "--silent", wanted]
    form = "--only-binary" if package.is_wheel else "--no-binary"
    # Sources are read, not run, so the version of Python that they ask for does not matter.
    return [sys.executable, "-m", "unearth", form, "--python-version", "3.14.99", "--download", ".", wanted]


def _archive(directory: Path) -> Path | None:
    files = sorted(directory.glob("*")) if directory.is_dir() else []
    return files[0] if files else None
