"""Makes build/training/corpus out of corpus.toml: `python -m training.corpus fetch`, then `... build`.

train/<language>.jsonl.xz      {"package", "path", "text", "definitions": [...]}
heldout/<language>.jsonl.xz    the same, of other packages
manifest.json                  SHA-256 of every archive and of both files; how many files fell out, and why
"""

import argparse
import gzip
import json
import logging
import lzma
import math
import os
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import asdict, dataclass
from pathlib import Path

from glm_lsp.index import Known, indexed
from glm_lsp.languages import PLAIN_TEXT, language_of, languages
from glm_lsp.models.files import sha256
from glm_lsp.outline import outline
from glm_lsp.syntax import parse
from training import archives, filters, packages
from training.packages import Corpus, Package

ROOT = Path(__file__).parent.parent
BUILD = ROOT / "build" / "training"
ARCHIVES, CORPUS = BUILD / "archives", BUILD / "corpus"
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
    parser.add_argument("step", choices=["fetch", "build"])
    logging.basicConfig(level=logging.INFO, format="%(message)s")
    corpus = packages.read()
    if parser.parse_args().step == "fetch":
        for package in corpus.packages:
            log.info("%s", packages.fetch(package, ARCHIVES).name)
    else:
        build(corpus, CORPUS)


def read(split: str, directory: Path = CORPUS) -> Iterator[Source]:
    """The files of "train" or "heldout", in one order always."""
    for path in sorted((directory / split).glob("*.jsonl.xz")):
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
    write(kept, hashes, dropped, target)


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
        if text in unseen:
            dropped["benchmark"] += 1
        elif not seen.add(text):
            dropped["duplicate"] += 1
        else:
            tree = parse(text, language_of(path), seconds=math.inf)
            yield Source(package.name, path, text, indexed(path, outline(tree)).definitions)


def benchmark_texts() -> Iterator[str]:
    """Solutions of HumanEval-Infilling and HumanEvalFix, each whole. Raises FileNotFoundError without them."""
    single = SHARED_DATA / "humaneval_infilling" / "HumanEval-SingleLineInfilling.jsonl.gz"
    with gzip.open(single, "rt", encoding="utf-8") as lines:
        for row in map(json.loads, lines):
            yield row["prompt"].rpartition('"""')[2] + row["canonical_solution"] + row["suffix"]
    fixes = SHARED_DATA / "humanevalfix_python" / "python.jsonl"
    for row in map(json.loads, fixes.read_text(encoding="utf-8").splitlines()):
        yield row["canonical_solution"]
        yield row["buggy_solution"]


def write(
    kept: dict[str, dict[str, list[Source]]], archive_hashes: dict[str, str], dropped: Counter[str], target: Path
) -> None:
    files = {}
    for split, by_language in kept.items():
        (target / split).mkdir(parents=True, exist_ok=True)
        for language, rows in sorted(by_language.items()):
            assert language != PLAIN_TEXT.name
            path = target / split / f"{language}.jsonl.xz"
            _write_rows(path, rows)
            files[f"{split}/{path.name}"] = {
                "files": len(rows),
                "characters": sum(len(source.text) for source in rows),
                "sha256": sha256(path),
            }
    manifest = {"archives": archive_hashes, "files": files, "dropped": dict(dropped.most_common())}
    (target / "manifest.json").write_text(json.dumps(manifest, indent=1) + "\n", encoding="utf-8")


def _write_rows(path: Path, rows: Iterable[Source]) -> None:
    with lzma.open(path, "wt", encoding="utf-8", preset=4) as file:
        for source in rows:
            file.write(json.dumps(asdict(source), ensure_ascii=False) + "\n")


if __name__ == "__main__":
    main()
