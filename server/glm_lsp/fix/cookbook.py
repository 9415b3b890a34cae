"""Worked examples for a problem, out of prompts/fixes/cookbook.toml: the same rule's first, else some for any rule.

A model that was not trained for repairs copies the pattern of what it was just shown.
"""

import tomllib
from dataclasses import dataclass
from difflib import SequenceMatcher
from functools import cache

from glm_lsp.fix.values import Problem
from glm_lsp.resources import resource

MOST, MOST_OF_A_CODE = 3, 2
LONGEST_COMPARED = 400


@dataclass(frozen=True, slots=True)
class Example:
    """What a tool `found` in the lines `before`, and the lines `after` the repair."""

    codes: tuple[str, ...]
    found: str
    before: str
    after: str


def examples(problem: Problem, region: str) -> list[Example]:
    """Examples for a problem in these lines: those of its own code last, where a model looks most, and of them the one
    that is most like it (Lu et al. 2022 on how much the order decides).
    """
    same = [one for one in _cookbook() if problem.code in one.codes][:MOST_OF_A_CODE]
    same.sort(key=lambda one: _likeness(f"{one.found}\n{one.before}", f"{problem.told}\n{region}"))
    others = [one for one in _cookbook() if "*" in one.codes and one not in same]
    return [*others[: MOST - len(same)], *same]


def _likeness(one: str, other: str) -> float:
    """0 to 1; of long texts only the beginning counts, since it takes time with the square of their lengths."""
    return SequenceMatcher(None, one[:LONGEST_COMPARED], other[:LONGEST_COMPARED], autojunk=False).ratio()


@cache
def _cookbook() -> tuple[Example, ...]:
    table = tomllib.loads((resource("prompts") / "fixes" / "cookbook.toml").read_text(encoding="utf-8"))
    return tuple(Example(tuple(one["codes"]), one["found"], one["before"], one["after"]) for one in table["example"])
