"""Broken regions, what tools say about them, and the regions repaired: `python -m training.repairs`.

Made before training, since it asks ruff about thousands of texts:
build/training/repairs/{train,heldout}.jsonl.xz with rows {"language", "path", "region", "findings", "repaired"},
and manifest.json: how many files were looked at, rows and SHA-256.
Two sources: sound code that a script breaks, and rule violations that the packages really have, with ruff's fix.
"""

import argparse
import json
import lzma
import random
import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from glm_lsp.fix.edits import LONGEST_REGION, common
from glm_lsp.languages import language_of
from glm_lsp.models.files import sha256
from training import corpus
from training.breakages import broken_line
from training.code import Code
from training.corpus import BUILD, Source
from training.messages import Finding, ruff_findings, syntax_findings

REPAIRS, MANIFEST = BUILD / "repairs", "manifest.json"
RULES = "F,E,W,UP,B,C4,SIM,PIE,RET,RUF,I"
BREAKING_RULES = "F821,F704,F706"
MOST_OF_ONE_RULE, MOST_OF_A_FILE = 600, 4
BATCH = 100


@dataclass(frozen=True, slots=True)
class Repair:
    """`findings`: line within `region`, from 1, and words. Both regions are whole lines, each with its line break."""

    language: str
    path: str
    region: str
    findings: list[tuple[int, str]]
    repaired: str


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--files", type=int, default=12_000, help="files of the corpus to take, at most")
    wanted = parser.parse_args().files
    try:
        corpus.manifest()
    except FileNotFoundError as error:
        sys.exit(str(error))
    REPAIRS.mkdir(parents=True, exist_ok=True)
    (REPAIRS / MANIFEST).unlink(missing_ok=True)
    described = {split: write(split, count) for split, count in (("train", wanted), ("heldout", wanted // 20))}
    (REPAIRS / MANIFEST).write_text(json.dumps(described, indent=1) + "\n", encoding="utf-8")


def write(split: str, count: int) -> dict[str, Any]:
    """Repairs in `count` files of the split, at most; tells what was written."""
    files = list(corpus.read(split))
    random.Random(split).shuffle(files)
    path, rows = REPAIRS / f"{split}.jsonl.xz", 0
    with lzma.open(path, "wt", encoding="utf-8") as out:
        for repair in repairs(files[:count], random.Random(1)):
            out.write(json.dumps(asdict(repair), ensure_ascii=False) + "\n")
            rows += 1
    return {"files": min(count, len(files)), "rows": rows, "sha256": sha256(path)}


def manifest(directory: Path = REPAIRS) -> dict[str, Any]:
    """What is said about the files; nothing where there are no repairs, which training can do without.

    Raises FileNotFoundError when there are some and nothing is said about them.
    """
    path = directory / MANIFEST
    if path.is_file():
        found: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
        return found
    if any(directory.glob("*.xz")):
        raise FileNotFoundError(
            f"{path} is missing: these repairs are not whole; run `python -m training.repairs` again"
        )
    return {}


def read(split: str, directory: Path = REPAIRS) -> Iterator[Repair]:
    path = directory / f"{split}.jsonl.xz"
    if path.is_file():
        with lzma.open(path, "rt", encoding="utf-8") as lines:
            yield from (Repair(**json.loads(line)) for line in lines)


def repairs(files: Sequence[Source], dice: random.Random) -> Iterator[Repair]:
    """Repairs out of `files`, a batch at a time, since starting ruff costs more than asking it."""
    seen: Counter[str] = Counter()
    for first in range(0, len(files), BATCH):
        batch = files[first : first + BATCH]
        yield from broken(batch, dice)
        yield from violations([file for file in batch if file.path.endswith(".py")], seen, dice)


def broken(files: Sequence[Source], dice: random.Random) -> Iterator[Repair]:
    """One breakage a file; Python's is told by ruff half of the time, or always where the tree stays whole."""
    spoiled = [(file, text) for file in files if (text := spoil(file, dice))]
    python = [(file, text) for file, text in spoiled if file.path.endswith(".py")]
    by_ruff = dict(
        zip((text for _, text in python), ruff_findings([t for _, t in python], BREAKING_RULES), strict=True)
    )
    for file, text in spoiled:
        by_tree = syntax_findings(Code(text, language_of(file.path)))
        told = by_ruff.get(text, [])
        findings = told if told and (not by_tree or dice.random() < 0.5) else by_tree
        repair = region(file, text, file.text, findings[:3], dice)
        if repair:
            yield repair


def spoil(file: Source, dice: random.Random) -> str | None:
    """The file with one line broken; None when it was not sound before or no line was found."""
    language = language_of(file.path)
    if Code(file.text, language).syntax.error_count():
        return None
    lines = file.text.split("\n")
    for _ in range(20):
        number = dice.randrange(len(lines))
        line = lines[number]
        changed = broken_line(line, dice) if line.strip() else None
        if changed is not None:
            return "\n".join([*lines[:number], changed, *lines[number + 1 :]])
    return None


def violations(files: Sequence[Source], seen: Counter[str], dice: random.Random) -> Iterator[Repair]:
    """Some findings a file that ruff itself can fix; of a rule no more than so many, or a few would be most."""
    for file, findings in zip(files, ruff_findings([file.text for file in files], RULES), strict=True):
        fixable = [finding for finding in findings if finding.edits]
        dice.shuffle(fixable)
        fixable.sort(key=lambda finding: seen[finding.words.partition(" ")[0]])
        for finding in fixable[:MOST_OF_A_FILE]:
            rule = finding.words.partition(" ")[0]
            repair = region(file, file.text, fixed(file.text, finding), [finding], dice)
            if repair and seen[rule] < MOST_OF_ONE_RULE:
                seen[rule] += 1
                yield repair


def fixed(text: str, finding: Finding) -> str:
    for edit in sorted(finding.edits, key=lambda edit: edit.start, reverse=True):
        text = text[: edit.start] + edit.text + text[edit.end :]
    return text


def region(file: Source, before: str, after: str, findings: Sequence[Finding], dice: random.Random) -> Repair | None:
    """The lines that change or are spoken of, and some around; None when they are too far apart, or nothing is said."""
    old, new = before.split("\n"), after.split("\n")
    head = common(old, new)
    tail = common(old[head:][::-1], new[head:][::-1])
    if not findings or old == new:
        return None
    above = min([head, *(finding.line for finding in findings)])
    below = max([len(old) - tail, *(finding.line + 1 for finding in findings)])
    first = max(0, above - dice.randint(0, 4))
    last = min(len(old), below + dice.randint(0, 4))
    if last - first > LONGEST_REGION:
        return None
    return Repair(
        language_of(file.path).name,
        file.path,
        "".join(line + "\n" for line in old[first:last]),
        [(finding.line - first + 1, finding.words) for finding in findings],
        "".join(line + "\n" for line in new[first : len(new) - (len(old) - last)]),
    )


if __name__ == "__main__":
    main()
