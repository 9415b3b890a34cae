"""All problems of a text by rules, without a model: in which order, how often each is tried, what is told of them."""

from dataclasses import replace

import pytest

from glm_lsp.data import Candidate, Snapshot
from glm_lsp.fix.faults import faults
from glm_lsp.fix.repair import Case, repair
from glm_lsp.fix.sweep import MOST_ATTEMPTS, sweep, text_after
from glm_lsp.fix.values import NoRepair, Problem, Repair
from glm_lsp.languages import languages
from glm_lsp.syntax import parse


def snapshot(text: str, language: str = "python") -> Snapshot:
    return Snapshot("", "a", languages()[language], 1, text)


async def syntax_errors(now: Snapshot) -> tuple[Problem, ...]:
    return faults(parse(now.text, now.language))


async def by_rules(now: Snapshot, problem: Problem) -> Repair | NoRepair:
    return await repair(Case(now, parse(now.text, now.language), problem))


@pytest.mark.parametrize(
    ("language", "broken", "whole"),
    [
        # What is never closed hides what is wrong below it.
        ("python", "a = (1\nb = [2,, 3]\nc = [4,, 5]\n", "a = (1)\nb = [2, 3]\nc = [4, 5]\n"),
        (
            "python",
            "def f(x:\n    return x\n\n\ndef g(x)\n    return x\n",
            "def f(x):\n    return x\n\n\ndef g(x):\n    return x\n",
        ),
        # In one statement, none can be proven but the last one.
        ("javascript", "function f() {\n  a = [1;\n  b = (2;\n}\n", "function f() {\n  a = [1];\n  b = (2);\n}\n"),
    ],
)
async def test_a_problem_in_the_way_of_another_is_repaired_before_it(language: str, broken: str, whole: str) -> None:
    outcomes = [one async for one in sweep(snapshot(broken, language), syntax_errors, by_rules)]
    assert all(isinstance(one.found, Repair) for one in outcomes)
    assert outcomes[-1].text == whole


async def words(now: Snapshot) -> list[Problem]:
    """Every "bad" and "odd" is a problem."""
    places = [(now.text.find(word, at), word) for word in ("bad", "odd") for at in range(len(now.text))]
    return [Problem(at, at + 3, word, "tool", word) for at, word in sorted({*places}) if at >= 0]


async def bad_to_good(now: Snapshot, problem: Problem) -> Repair | NoRepair:
    if problem.code != "bad":
        return NoRepair("it is odd")
    return Repair(Candidate("good", problem.start, problem.end), "rule", "")


async def test_problems_that_look_alike_are_each_tried_once() -> None:
    outcomes = [one async for one in sweep(snapshot("odd\nbad\nodd\nbad\nbad\n"), words, bad_to_good)]
    assert [type(one.found) for one in outcomes] == [Repair] * 3 + [NoRepair] * 2
    assert outcomes[2].text == "odd\ngood\nodd\ngood\ngood\n"


async def test_a_repair_that_brings_the_problem_back_is_not_made_for_ever() -> None:
    async def in_vain(now: Snapshot, problem: Problem) -> Repair | NoRepair:
        return Repair(Candidate("bad bad", problem.start, problem.end), "rule", "")

    outcomes = [one async for one in sweep(snapshot("bad\n"), words, in_vain)]
    assert len(outcomes) == MOST_ATTEMPTS


async def test_a_text_that_was_there_does_not_come_back() -> None:
    async def to_and_fro(now: Snapshot, problem: Problem) -> Repair | NoRepair:
        return Repair(Candidate({"bad": "odd", "odd": "bad"}[problem.code], problem.start, problem.end), "rule", "")

    outcomes = [one async for one in sweep(snapshot("bad\n"), words, to_and_fro)]
    assert [one.found for one in outcomes[1:]] == [NoRepair("its repair would undo another one")]
    assert text_after(snapshot("bad\n"), outcomes) == "odd\n"


async def test_what_is_refused_is_told_once_and_last() -> None:
    """Syntax errors, tried again after a repair."""

    async def find(now: Snapshot) -> list[Problem]:
        return [replace(one, message="syntax error") for one in await words(now)]

    outcomes = [one async for one in sweep(snapshot("odd\nbad\n"), find, bad_to_good)]
    assert [one.problem.code for one in outcomes] == ["bad", "odd"]
