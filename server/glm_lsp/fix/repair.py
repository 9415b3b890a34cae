"""The way of a repair: a problem in, the first draft out that stands the proof, or the reason why there is none.

problem -> drafts of the rules (broken syntax, what the tool spells out), then of the model -> trial -> checks -> tool
"""

import asyncio
import time
from collections.abc import AsyncIterator, Iterable
from dataclasses import dataclass, replace

from glm_lsp.data import Snapshot, line_bounds
from glm_lsp.fix import edits, instructions, proof, rewrite, rules, unused
from glm_lsp.fix.edits import line_of
from glm_lsp.fix.rewrite import Writer
from glm_lsp.fix.trial import Trial, is_broken
from glm_lsp.fix.values import OWN_SOURCE, PARSER, Draft, Judge, NoRepair, Problem, Repair
from glm_lsp.fix.verdict import said, verdict
from glm_lsp.syntax import Syntax

RULE_SECONDS = 2.0
"""For trying small edits of broken syntax, one after another."""

MODEL_SECONDS = 20.0
"""For the model's drafts of one problem; the one that is being written when they are over is the last."""

MOST_JUDGED = 24
"""Drafts that a tool looks at for one problem; each costs it a run."""


@dataclass(frozen=True, slots=True)
class Case:
    """One problem in one text, and who can help: without a `judge` the tree alone proves a draft.

    A judge that does not answer has not agreed.
    """

    snapshot: Snapshot
    syntax: Syntax
    problem: Problem
    writer: Writer | None = None
    judge: Judge | None = None
    uses_rules: bool = True


async def repair(case: Case) -> Repair | NoRepair:
    """The first draft that is proven. Raises EngineError; cancelling ends the engine's work at its next step."""
    if case.syntax.tree is None:
        return NoRepair("nothing here can prove a repair: this text has no syntax tree")
    findings = await case.judge.look(case.snapshot) if case.judge else None
    if case.judge is None:
        return await _first_proven(case, ())
    if findings is None:
        return NoRepair(f"{case.judge.name} does not answer, so nothing can be proven", may_pass=True)
    told = _own_words(case, case.judge, findings)
    if told is None:
        return NoRepair(f"{case.judge.name} does not report this any more")
    return await _first_proven(replace(case, problem=told), findings)


async def _first_proven(case: Case, findings: tuple[Problem, ...]) -> Repair | NoRepair:
    judged, last, may_pass = 0, "the model had nothing to propose", False
    async for draft in _drafts(case):
        edit = edits.smallest(case.snapshot, draft.edit)
        trial = Trial(case.snapshot, case.problem, edit, case.syntax)
        why, is_judged = proof.refusal(trial), False
        if not why and case.judge is not None:
            judged, is_judged = judged + 1, True
            after = await case.judge.look(trial.result)
            why = "could not be judged" if after is None else verdict(trial, findings, after)
            may_pass |= after is None
        if not why:
            return Repair(edit, draft.by, _judge_of(case))
        if draft.by == "model" or is_judged:
            last = f"the last draft {why}"
        if judged >= MOST_JUDGED:
            break
    return NoRepair(f"no draft could be proven: {last}", may_pass)


def _judge_of(case: Case) -> str:
    """Who has looked again; of our own problems the parser is the tool."""
    if case.judge is not None:
        return case.judge.name
    return PARSER if case.problem.source == OWN_SOURCE else ""


async def _drafts(case: Case) -> AsyncIterator[Draft]:
    if case.uses_rules and is_broken(case.problem, case.syntax):
        async for draft in _in_time(rules.drafts(case.syntax, case.problem)):
            yield draft
    elif case.uses_rules:
        for rule in (unused, instructions):
            async for draft in _in_time(rule.drafts(case.syntax, case.problem)):
                yield draft
    if case.writer is not None:
        async for draft in _until(rewrite.drafts(case.snapshot, case.problem, case.writer), MODEL_SECONDS):
            yield draft


async def _until(drafts: AsyncIterator[Draft], seconds: float) -> AsyncIterator[Draft]:
    deadline = time.monotonic() + seconds
    async for draft in drafts:
        yield draft
        if time.monotonic() > deadline:
            return


async def _in_time(drafts: Iterable[Draft]) -> AsyncIterator[Draft]:
    """As many as can be tried in the time that rules have; others may run in between."""
    deadline = time.monotonic() + RULE_SECONDS
    for draft in drafts:
        if time.monotonic() > deadline:
            return
        yield draft
        await asyncio.sleep(0)


def _own_words(case: Case, judge: Judge, findings: Iterable[Problem]) -> Problem | None:
    """The problem as the judge itself puts it: in the same words, nearest to the place, or else of the same kind in the
    same lines; None when it has none. What an editor hands over may be of an older text.

    A syntax error that the tree sees, too, stays as it is: every parser has its own words and its own place for it.
    """
    problem = case.problem
    if is_broken(problem, case.syntax) and case.syntax.errors:
        return problem
    if not judge.has_reported(problem):
        alike = [one for one in findings if one.sounds_like_syntax]
    else:
        alike = [one for one in findings if said(one) == said(problem)] or [
            one for one in findings if one.kind[1] == problem.kind[1] and _share_lines(one, problem, case.snapshot)
        ]
    return min(alike, key=lambda one: abs(one.start - problem.start), default=None)


def _share_lines(one: Problem, other: Problem, snapshot: Snapshot) -> bool:
    starts = line_bounds(snapshot.text)
    first, last = line_of(starts, one.start), line_of(starts, one.end)
    return first <= line_of(starts, other.end) and line_of(starts, other.start) <= last
