"""Drafts for broken syntax as their whole text before and after, and what the proof says of them."""

from glm_lsp.data import Candidate, Snapshot
from glm_lsp.fix import edits, proof
from glm_lsp.fix.edits import smallest
from glm_lsp.fix.faults import faults
from glm_lsp.fix.repair import Case, repair
from glm_lsp.fix.trial import Trial
from glm_lsp.fix.values import Problem, Repair
from glm_lsp.languages import languages
from glm_lsp.syntax import parse

SYNTAX = Problem(0, 1, "syntax error", "glm-lsp", "syntax")


def refusal(before: str, after: str, language: str, problem: Problem | None = None) -> str:
    """Why the proof refuses a draft for the first syntax error of a text, "" when it does not."""
    snapshot = Snapshot("", "a", languages()[language], 1, before)
    tree = parse(before, snapshot.language)
    edit = smallest(snapshot, Candidate(after, 0, len(before)))
    return proof.refusal(Trial(snapshot, problem or next(iter(faults(tree)), SYNTAX), edit, tree))


async def repaired(before: str, language: str) -> str:
    """The text with the first syntax error repaired by rules; "" when none was proven."""
    snapshot = Snapshot("", "a", languages()[language], 1, before)
    tree = parse(before, snapshot.language)
    found = await repair(Case(snapshot, tree, faults(tree)[0]))
    return edits.applied(before, [found.edit]) if isinstance(found, Repair) else ""
