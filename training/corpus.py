"""Makes build/training/corpus: `python -m training.corpus fetch`, `build` and `exercises`, in this order.

train/<language>.jsonl.xz      {"package", "path", "text", "definitions": [...]}
train/exercises.jsonl.xz       the same, a function each (`exercises.py`)
heldout/<language>.jsonl.xz    the same, of other packages
manifest.json                  SHA-256 of every archive and of all these files; limits; how many fell out, and why

`build` starts anew, so `exercises` comes after it.
"""

import argparse
import gzip
import json
import logging
import lzma
import math
import os
import shutil
import sys
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any

from glm_lsp.index import Known, indexed
from glm_lsp.languages import PLAIN_TEXT, language_of, languages
from glm_lsp.models.files import sha256
from glm_lsp.outline import outline
from glm_lsp.syntax import parse
from training import archives, exercises, filters, packages
from training.packages import Corpus, Package

ROOT = Path(__file__).parent.parent
BUILD = ROOT / "build" / "training"
ARCHIVES, CORPUS = BUILD / "archives", BUILD / "corpus"
MANIFEST, EXERCISES = "manifest.json", f"{exercises.NAME}.jsonl.xz"
SHARED_DATA = Path(os.environ.get("GLM_LSP_SHARED_DATA", ROOT.parent / "shared" / "data"))

log = logging.getLogger("training.corpus")


@dataclass(frozen=True, slots=True)
class Source:
    """One file, and what other files of its package may know of it."""

    package: str
    path: str
    text: str
    definitions: tuple[Known, ...]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("step", choices=["fetch", "build", "exercises"])
    parser.add_argument(
        "--package-bytes",
        type=int,
        help="keep at most so much of a package, less than corpus.toml says; two cores never see a tenth of it all",
    )
    arguments = parser.parse_args()
    logging.basicConfig(level=logging.INFO, format="%(message)s")
    corpus = packages.read()
    try:
        if arguments.step == "fetch":
            for package in corpus.packages:
                log.info("%s", packages.fetch(package, ARCHIVES).name)
        elif arguments.step == "exercises":
            add_exercises(CORPUS)
        else:
            build(limited(corpus, arguments.package_bytes), CORPUS)
    except FileNotFoundError as error:
        sys.exit(str(error))


def limited(corpus: Corpus, package_bytes: int | None) -> Corpus:
    return replace(corpus, limits={**corpus.limits, "package_bytes": package_bytes}) if package_bytes else corpus


def manifest(directory: Path = CORPUS) -> dict[str, Any]:
    """What `build` and `exercises` wrote about their files. Raises FileNotFoundError, with what to do, before that."""
    path = directory / MANIFEST
    if not path.is_file():
        raise FileNotFoundError(f"{path} is missing: run `python -m training.corpus fetch`, then `build`")
    found: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    return found


def read(split: str, directory: Path = CORPUS) -> Iterator[Source]:
    """The files of "train" or "heldout", in one order always; exercises are not among them."""
    for path in sorted((directory / split).glob("*.jsonl.xz")):
        if path.name != EXERCISES:
            yield from _read(path)


def read_exercises(directory: Path = CORPUS) -> list[Source]:
    path = directory / "train" / EXERCISES
    return list(_read(path)) if path.is_file() else []


def _read(path: Path) -> Iterator[Source]:
    with lzma.open(path, "rt", encoding="utf-8") as lines:
        for line in lines:
            row = json.loads(line)
            known = tuple(Known(**{**one, "parents": tuple(one["parents"])}) for one in row["definitions"])
            yield Source(row["package"], row["path"], row["text"], known)


def build(corpus: Corpus, target: Path) -> None:
    """Filters all archives, held-out packages first, so that what is near to one of them is not trained on."""
    seen, unseen = filters.Seen(), filters.Overlap(benchmark_texts())
    dropped: Counter[str] = Counter()
    hashes = {}
    kept: dict[str, dict[str, list[Source]]] = {"heldout": defaultdict(list), "train": defaultdict(list)}
    for package in sorted(corpus.packages, key=lambda package: not package.is_held_out):
        archive = packages.fetch(package, ARCHIVES)
        hashes[package.folder] = sha256(archive)
        for source in sources(package, archive, corpus, seen, unseen, dropped):
            language = language_of(source.path).name
            kept["heldout" if package.is_held_out else "train"][language].append(source)
        log.info("%s: %s", package.name, dict(dropped))
    write(kept, {"limits": corpus.limits, "archives": hashes, "dropped": dict(dropped.most_common())}, target)


def add_exercises(target: Path, folder: Path = exercises.FOLDER) -> None:
    """Writes the exercises beside what `build` has made, without those that come near to a benchmark's solution."""
    described = manifest(target)
    seen, unseen = filters.Seen(), filters.Overlap(benchmark_texts())
    dropped: Counter[str] = Counter()
    kept = []
    for path, text in exercises.texts(folder):
        if fault := stranger(text, seen, unseen):
            dropped[fault] += 1
        else:
            kept.append(Source(exercises.NAME, path, text, ()))
    described[exercises.NAME] = {**_write_rows(target / "train" / EXERCISES, kept), "dropped": dropped}
    _write_json(target / MANIFEST, described)


def sources(
    package: Package,
    archive: Path,
    corpus: Corpus,
    seen: filters.Seen,
    unseen: filters.Overlap,
    dropped: Counter[str],
) -> Iterator[Source]:
    """What is left of a package; `dropped` counts the reasons for the rest."""
    wanted = [language for name, language in languages().items() if name not in corpus.limits["without"]]
    extensions = frozenset(extension for language in wanted for extension in language.extensions)
    files = list(archives.texts(archive, extensions, corpus.limits["file_bytes"][1] * 2))
    has_sources = any(path.startswith("src") and path.endswith((".ts", ".tsx")) for path, _ in files)
    sound = []
    for path, text in files:
        fault = filters.path_fault(path, has_sources) or filters.text_fault(text, corpus.limits)
        if fault:
            dropped[fault] += 1
        else:
            sound.append((path, text))
    for path, text in filters.capped(sound, corpus.limits["package_bytes"]):
        if fault := stranger(text, seen, unseen):
            dropped[fault] += 1
        else:
            tree = parse(text, language_of(path), seconds=math.inf)
            yield Source(package.name, path, text, indexed(path, outline(tree)).definitions)


def stranger(text: str, seen: filters.Seen, unseen: filters.Overlap) -> str:
    """Why a text must not be added to what was kept so far, or ""; what may be added is remembered."""
    if text in unseen:
        return "benchmark"
    return "" if seen.add(text) else "duplicate"


def benchmark_texts() -> Iterator[str]:
    """Solutions of HumanEval-Infilling and HumanEvalFix, each whole. Raises FileNotFoundError without them."""
    single = SHARED_DATA / "humaneval_infilling" / "HumanEval-SingleLineInfilling.jsonl.gz"
    fixes = SHARED_DATA / "humanevalfix_python" / "python.jsonl"
    for path in (single, fixes):
        if not path.is_file():
            raise FileNotFoundError(
                f"{path} is missing, whose solutions have to be kept out; GLM_LSP_SHARED_DATA may name another folder"
            )
    with gzip.open(single, "rt", encoding="utf-8") as lines:
        for row in map(json.loads, lines):
            yield row["prompt"].rpartition('"""')[2] + row["canonical_solution"] + row["suffix"]
    for row in map(json.loads, fixes.read_text(encoding="utf-8").splitlines()):
        yield row["canonical_solution"]
        yield row["buggy_solution"]


def write(kept: dict[str, dict[str, list[Source]]], made_of: dict[str, Any], target: Path) -> None:
    """Replaces what was there, exercises too, so that nothing is trained on that the manifest does not name."""
    (target / MANIFEST).unlink(missing_ok=True)
    files = {}
    for split, by_language in kept.items():
        shutil.rmtree(target / split, ignore_errors=True)
        (target / split).mkdir(parents=True)
        for language, rows in sorted(by_language.items()):
            assert language != PLAIN_TEXT.name
            path = target / split / f"{language}.jsonl.xz"
            files[f"{split}/{path.name}"] = _write_rows(path, rows)
    _write_json(target / MANIFEST, {**made_of, "files": files})


def _write_rows(path: Path, rows: Sequence[Source]) -> dict[str, Any]:
    """Writes them and tells what was written."""
    with lzma.open(path, "wt", encoding="utf-8", preset=4) as file:
        for source in rows:
            file.write(json.dumps(asdict(source), ensure_ascii=False) + "\n")
    return {"files": len(rows), "characters": sum(len(source.text) for source in rows), "sha256": sha256(path)}


def _write_json(path: Path, value: Any) -> None:
    path.write_text(json.dumps(value, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
