"""A draft tried on a copy of the text."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cached_property

from glm_lsp.data import Candidate, Snapshot
from glm_lsp.fix import edits, unused, wording
from glm_lsp.fix.values import Problem
from glm_lsp.languages import Language
from glm_lsp.syntax import Syntax, breakages, matches, parse

PARSE_SECONDS = 0.5
"""For the tree of a draft; on a busy machine the usual time of a parse is soon over."""


@dataclass(frozen=True)
class Trial:
    """An edit of whole lines, tried on a copy; `before` is the tree of the text as it is."""

    snapshot: Snapshot
    problem: Problem
    edit: Candidate
    before: Syntax

    @cached_property
    def result(self) -> Snapshot:
        """The text with the edit in it."""
        return replace(self.snapshot, text=edits.applied(self.snapshot.text, [self.edit]))

    @cached_property
    def after(self) -> Syntax:
        """The tree of that text; made when the first check asks for it, since most drafts fail before."""
        return parse(self.result.text, self.snapshot.language, self.before, PARSE_SECONDS)

    @property
    def language(self) -> Language:
        return self.snapshot.language

    @property
    def old(self) -> str:
        return self.snapshot.text[self.edit.start : self.edit.end]

    @property
    def new(self) -> str:
        return self.edit.text

    @property
    def spoken_of(self) -> str:
        """The text that the problem is about."""
        return self.snapshot.text[self.problem.start : self.problem.end]

    @cached_property
    def unused(self) -> tuple[int, int] | None:
        """What the tool calls unused, in the text as it is; None where it calls nothing so."""
        return unused.span(self.before, self.problem)

    @cached_property
    def idle(self) -> range:
        """Where the import stands that the tool calls unused, or what of it; nowhere where it calls none so."""
        return range(*self.unused) if self.unused and unused.is_import(self.before, self.problem) else range(0)

    @property
    def takes_needless_comment(self) -> bool:
        """Whether the edit takes a comment out that the tool calls needless, and does nothing else."""
        if not wording.calls_comment_needless(self.problem):
            return False
        start, text = self.problem.start, self.snapshot.text
        end = start + len(self.spoken_of.rstrip())
        found = ((first, first + len(text[first:last].rstrip())) for first, last in comments(self.before, start, end))
        rest = text[self.edit.start : start] + text[end : self.edit.end]
        return (start, end) in found and _said(rest) == _said(self.new)

    @property
    def mended_from(self) -> int:
        """From here on no syntax error may be left: where the problem was noticed or the edit begins."""
        return min(self.problem.start, self.edit.start)

    @property
    def new_end(self) -> int:
        """Where the edit's text ends in the text after it."""
        return self.edit.start + len(self.edit.text)


def _said(text: str) -> list[str]:
    """The lines of a text that are not blank, without white space at their ends."""
    return [line.rstrip() for line in text.splitlines() if line.strip()]


def is_broken(problem: Problem, syntax: Syntax) -> bool:
    """Whether a problem is a syntax error: it says so, and the tree is broken, too, or says nothing."""
    return problem.sounds_like_syntax and (syntax.tree is None or syntax.errors > 0 or "syntax" in problem.kind[1])


def is_another(offset: int, trial: Trial) -> bool:
    """Whether an error left at `offset` is in another statement at the margin than the edit and the problem.

    All from these to that must be whole.
    """
    text = trial.result.text
    moved = len(text) - len(trial.snapshot.text) if trial.problem.start >= trial.edit.end else 0
    start = edits.margin_at(text, offset, max(trial.new_end, trial.problem.start + moved + 1))
    if start is None:
        return False
    head = parse(text[:start], trial.snapshot.language, seconds=PARSE_SECONDS)
    return head.tree is not None and not any(broken.end >= trial.mended_from for broken in breakages(head))


def strings(syntax: Syntax, start: int, end: int) -> Iterator[tuple[int, int]]:
    """The strings that touch [start, end)."""
    return ((first, last) for first, last, is_comment in no_code(syntax, start, end) if not is_comment)


def comments(syntax: Syntax, start: int, end: int) -> Iterator[tuple[int, int]]:
    """The comments that touch [start, end)."""
    return ((first, last) for first, last, is_comment in no_code(syntax, start, end) if is_comment)


def no_code(syntax: Syntax, start: int, end: int) -> list[tuple[int, int, bool]]:
    """The strings and comments that touch [start, end), in order, and whether it is a comment."""
    found = matches(syntax, "structure", start, max(end, start + 1), having=("comment", "string"))
    spans = ((*span, name == "comment") for match in found for name, spans in match.items() for span in spans)
    return sorted(span for span in spans if span[0] < end and span[1] > start)
