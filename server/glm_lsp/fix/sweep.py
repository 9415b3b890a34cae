"""All problems of a text, one after another."""

from collections import Counter
from collections.abc import AsyncIterator, Awaitable, Callable, Iterable
from dataclasses import dataclass, replace

from glm_lsp.data import Snapshot
from glm_lsp.fix import edits
from glm_lsp.fix.values import Kind, NoRepair, Problem, Repair

MOST_ATTEMPTS = 50
"""In one text; each may take the model half a minute."""

Find = Callable[[Snapshot], Awaitable[Iterable[Problem]]]
Attempt = Callable[[Snapshot, Problem], Awaitable[Repair | NoRepair]]


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of a problem of `snapshot`."""

    snapshot: Snapshot
    problem: Problem
    found: Repair | NoRepair

    @property
    def text(self) -> str:
        """The text, with the repair in it if there is one."""
        return edits.applied(self.snapshot.text, [self.found.edit] if isinstance(self.found, Repair) else [])


def text_after(snapshot: Snapshot, outcomes: Iterable[Outcome]) -> str:
    """The text with every repair of a sweep in it. What was refused comes last, but was tried on a text before it."""
    repaired = [one for one in outcomes if isinstance(one.found, Repair)]
    return repaired[-1].text if repaired else snapshot.text


async def sweep(snapshot: Snapshot, find: Find, attempt: Attempt) -> AsyncIterator[Outcome]:
    """Repairs as they are made, each in the text that the one before has left; at the end what was refused.

    From the top down, as what is never closed hides what is wrong below it. One syntax error can be in the way of
    another's proof, so when some were repaired, those that were refused get another chance. No text comes twice: of two
    tools that disagree, the last one is refused. Raises as `attempt` does.
    """
    refused: list[Outcome] = []
    texts = {snapshot.text}
    was_mended = False
    for _ in range(MOST_ATTEMPTS):
        problem = _first_untried(await find(snapshot), snapshot, refused)
        if problem is not None:
            outcome = Outcome(snapshot, problem, await attempt(snapshot, problem))
            if isinstance(outcome.found, Repair) and outcome.text in texts:
                outcome = replace(outcome, found=NoRepair("its repair would undo another one"))
            if isinstance(outcome.found, NoRepair):
                refused.append(outcome)
            else:
                snapshot = replace(snapshot, text=outcome.text)
                texts.add(snapshot.text)
                was_mended |= problem.sounds_like_syntax
                yield outcome
        elif was_mended:
            refused = [one for one in refused if not one.problem.sounds_like_syntax]
            was_mended = False
        else:
            break
    for outcome in refused:
        yield outcome


def _first_untried(problems: Iterable[Problem], snapshot: Snapshot, refused: Iterable[Outcome]) -> Problem | None:
    """Lines move, so a problem is known by its kind and its line's text; of those that look alike the first ones were
    tried first.
    """
    tried = Counter(_mark(one.problem, one.snapshot) for one in refused)
    for problem in problems:
        mark = _mark(problem, snapshot)
        if not tried[mark]:
            return problem
        tried[mark] -= 1
    return None


def _mark(problem: Problem, snapshot: Snapshot) -> tuple[Kind, str]:
    start = snapshot.text.rfind("\n", 0, problem.start) + 1
    return problem.kind, snapshot.text[start:].partition("\n")[0]
