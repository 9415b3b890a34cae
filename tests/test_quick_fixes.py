"""What is remembered of repairs while a document stays as it is, and what is asked of them."""

from typing import Any

import pytest
from lsprotocol import types

from glm_lsp import quick_fixes, repairs
from glm_lsp.data import Candidate, Snapshot
from glm_lsp.fix.values import NoRepair, Problem, Repair
from glm_lsp.repairs import Repairs
from glm_lsp.session import Session
from tests.scripted import settle, snapshot

PROBLEM = Problem(0, 1, "`x` is odd", "tool", "X1")


class Silent:
    """A user who hears nothing."""

    def __getattr__(self, name: str) -> Any:
        return lambda *_: None


class Counting(Repairs):
    """Every attempt ends as it was told to."""

    def __init__(self, ends: Repair | NoRepair) -> None:
        super().__init__(Session(Silent()), lambda *_: None)  # type: ignore[arg-type]
        self.ends, self.attempts = ends, 0

    async def _repair(self, snapshot: Snapshot, problem: Problem) -> Repair | NoRepair:
        self.attempts += 1
        return self.ends


async def test_idle_work_does_not_repeat_what_has_failed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(repairs, "IDLE_SECONDS", 0.0)
    kept, text = Counting(NoRepair("nobody knows how")), snapshot("x = 1\n")
    kept.document_changed(text)
    for _ in range(5):
        kept.heard(text, [PROBLEM])
        await settle()
    assert kept.attempts == 1 and kept.is_hopeless(text, PROBLEM)
    await kept.repair(text, PROBLEM)  # Who has chosen it gets another attempt.
    assert kept.attempts == 2
    changed = snapshot("x = 2\n", 2)
    kept.document_changed(changed)
    assert not kept.is_hopeless(changed, PROBLEM)
    await kept.close()


async def test_what_may_pass_is_tried_again() -> None:
    kept, text = Counting(NoRepair("the tool does not answer", may_pass=True)), snapshot("x = 1\n")
    kept.document_changed(text)
    await kept.repair(text, PROBLEM)
    assert not kept.is_hopeless(text, PROBLEM)
    await kept.close()


async def test_a_repair_that_somebody_has_asked_for_is_ready() -> None:
    found, text = Repair(Candidate("y", 0, 1), "rule", "tool"), snapshot("x = 1\n")
    kept = Counting(found)
    kept.document_changed(text)
    assert await kept.repair(text, PROBLEM) == found
    assert kept.ready(text, PROBLEM) == found
    assert await kept.repair(text, PROBLEM) == found and kept.attempts == 1
    await kept.close()


async def test_an_action_that_has_its_edit_is_resolved_to_itself() -> None:
    action = types.CodeAction("Repair: `x` is odd", edit=types.WorkspaceEdit())
    assert await quick_fixes.resolve(Silent(), action) is action  # type: ignore[arg-type]
