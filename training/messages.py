"""What tools say about code: ruff, in its own words, and our wording of what tree-sitter could not read."""

import json
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from training.code import Code, Node

LONGEST_QUOTE = 24
NEWEST = "py313"
"""The Python that ruff is to think of: the newer, the more of what packages have is out of date to it."""


@dataclass(frozen=True, slots=True)
class Edit:
    """Text in place of [start, end), in code points."""

    start: int
    end: int
    text: str


@dataclass(frozen=True, slots=True)
class Finding:
    """`line` counts from 0. `edits` is the tool's own fix, if it has one."""

    line: int
    words: str
    edits: tuple[Edit, ...] = ()


def syntax_findings(code: Code) -> list[Finding]:
    """One finding for each place where the tree is broken, innermost, in the order of the text."""
    tree = code.syntax.tree
    if tree is None or not tree.root_node.has_error:
        return []
    found, pending = [], [tree.root_node]
    while pending:
        node = pending.pop()
        if node.is_missing or (node.is_error and not any(child.has_error for child in node.children)):
            found.append(Finding(node.start_point[0], _words(node)))
        elif node.has_error:
            pending.extend(reversed(node.children))
    return found


def _words(node: Node) -> str:
    if node.is_missing:
        return f"syntax error: missing {node.type!r}"
    quote = " ".join(node.text.decode("utf-8", "replace").split())[:LONGEST_QUOTE]
    return f"syntax error: unexpected {quote!r}"


def ruff_findings(texts: Sequence[str], rules: str) -> list[list[Finding]]:
    """What ruff finds in each text by the `rules` (a comma-separated list); broken syntax it reports always."""
    with tempfile.TemporaryDirectory() as directory:
        for number, text in enumerate(texts):
            (Path(directory) / f"{number}.py").write_text(text, encoding="utf-8", newline="")
        command = [sys.executable, "-m", "ruff", "check", "--isolated", "--no-cache", "--quiet", "--exit-zero"]
        command += ["--preview", "--target-version", NEWEST, "--output-format", "json", "--select", rules, directory]
        said = subprocess.run(command, check=True, capture_output=True, text=True).stdout
    found: list[list[Finding]] = [[] for _ in texts]
    starts: dict[int, list[int]] = {}
    for row in json.loads(said):
        number = int(Path(row["filename"]).stem)
        if number not in starts:
            starts[number] = _starts(texts[number])
        found[number].append(_finding(row, starts[number]))
    return found


def _starts(text: str) -> list[int]:
    """Offset of every line; the texts of the corpus end their lines with "\\n" only."""
    starts = [0]
    for line in text.split("\n"):
        starts.append(starts[-1] + len(line) + 1)
    return starts


def _finding(row: dict[str, Any], starts: list[int]) -> Finding:
    edits = row["fix"]["edits"] if row["fix"] else []
    code = row["code"] if row["code"] and row["code"] != "invalid-syntax" else ""
    return Finding(
        row["location"]["row"] - 1,
        f"{code} {row['message']}".strip(),
        tuple(Edit(_at(e["location"], starts), _at(e["end_location"], starts), e["content"]) for e in edits),
    )


def _at(place: dict[str, int], starts: list[int]) -> int:
    return starts[place["row"] - 1] + place["column"] - 1
