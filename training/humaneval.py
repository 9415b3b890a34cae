"""Rows of HumanEval-Infilling as an editor would show their holes."""

import gzip
import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from glm_lsp.data import Window


@dataclass(frozen=True, slots=True)
class Row:
    """A program with a hole: `window` is all of it around the cursor, `missing` what stood there."""

    window: Window
    missing: str
    before: str
    after: str
    test: str

    def program(self, said: str) -> str:
        return self.before + said + self.after + self.test


def rows(path: Path, count: int | None = None) -> list[Row]:
    """`count` rows of one of the files, spread evenly over all, so that all problems are there; or all of them."""
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        found = [row(json.loads(line)) for line in lines]
    return found[:: max(1, len(found) // count)][:count] if count else found


def row(fields: dict[str, Any]) -> Row:
    """As an editor shows the hole: where whole lines are missing, the cursor stands on an empty one."""
    before, missing, after = fields["prompt"], fields["canonical_solution"], fields["suffix"]
    if missing.endswith("\n"):
        missing, after = missing[:-1], "\n" + after
    rest, _, suffix = after.partition("\n")
    test = f"{fields['test']}\ncheck({fields['entry_point']})\n"
    return Row(Window("", before, rest, suffix), missing, before, after, test)
