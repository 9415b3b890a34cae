"""Parsers that had no part in a repair's proof: what they refuse was repaired wrongly.

Python's `ast`, `json`, `tomllib`; `bash -n` and `node --check` where they are on the PATH.
"""

import ast
import json
import shutil
import subprocess
import tomllib
import warnings
from collections.abc import Callable

from glm_lsp.data import Snapshot

SECONDS = 20


def accepts(snapshot: Snapshot) -> bool | None:
    """Whether the language's own parser takes a text; None where there is none, or not on this machine."""
    judge = JUDGES.get(snapshot.language.name)
    return judge(snapshot.text) if judge else None


def _reads(parse: Callable[[str], object]) -> Callable[[str], bool]:
    def judge(text: str) -> bool:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            try:
                parse(text)
            except (SyntaxError, ValueError, RecursionError):
                return False
        return True

    return judge


def read_alike(text: str, other: str) -> bool:
    """Whether Python reads the same program in two texts; where it reads none, whether they are the same."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        try:
            return ast.dump(ast.parse(text)) == ast.dump(ast.parse(other))
        except (SyntaxError, ValueError, RecursionError):
            return text == other


def _checks(*command: str) -> Callable[[str], bool | None]:
    """A program that reads a text and runs nothing of it."""

    def judge(text: str) -> bool | None:
        if shutil.which(command[0]) is None:
            return None
        done = subprocess.run(command, input=text, text=True, capture_output=True, timeout=SECONDS, check=False)
        return done.returncode == 0

    return judge


JUDGES: dict[str, Callable[[str], bool | None]] = {
    "python": _reads(ast.parse),
    "json": _reads(json.loads),
    "toml": _reads(tomllib.loads),
    "bash": _checks("bash", "-n"),
    "javascript": _checks("node", "--check", "--input-type=module", "-"),
}
