"""Parsers that had no part in a draft have the last say: what a grammar takes is not always what the language takes."""

import re

from glm_lsp import checkers
from glm_lsp.fix.edits import MARGIN, margin_at
from glm_lsp.fix.trial import Trial, comments, is_broken
from glm_lsp.indentation import indent_of
from glm_lsp.syntax import Syntax

_NO_SYNTAX = re.compile(r"outside|properly in loop|nonlocal|global|__future__")
"""In what Python's compiler says of a text that its parser has taken."""


def pleases_parser(trial: Trial) -> str:
    """Where the tree is whole, the language's own parser agrees, unless it did not agree before either.

    What it says of lines elsewhere may be about a newer version of the language than it knows; then it is asked about
    the statement alone.
    """
    refused = None if trial.after.errors else _refusal(trial.after, trial.after.text)
    if refused is None:
        is_astray = not trial.after.errors and _is_indented_otherwise(trial)
        is_refused = is_astray and _complaint(trial.after, trial.after.text) is not None
        return "moves code into or out of a block" if is_refused else ""
    if not is_broken(trial.problem, trial.before):
        return "" if _refusal(trial.before, trial.before.text) else "breaks the syntax"
    is_alone = isinstance(refused, SyntaxError) and _is_elsewhere(refused.lineno or 1, trial)
    return "" if is_alone and _refusal(trial.after, _statement(trial)) is None else "leaves the syntax broken"


def _is_indented_otherwise(trial: Trial) -> bool:
    """Then a `return` that is in no function any more is no matter of taste."""
    return [*map(indent_of, trial.old.split("\n"))] != [*map(indent_of, trial.new.split("\n"))]


def _is_elsewhere(line: int, trial: Trial) -> bool:
    text = trial.after.text
    start = margin_at(text, trial.mended_from, 0) or 0
    return not text.count("\n", 0, start) < line <= text.count("\n", 0, trial.new_end) + 1


def _statement(trial: Trial) -> str:
    """From the statement at the margin where something was wrong to the end of the edit's."""
    text, following = trial.after.text, MARGIN.search(trial.after.text, trial.new_end)
    return text[margin_at(text, trial.mended_from, 0) or 0 : following.start() if following else len(text)]


def _refusal(syntax: Syntax, text: str) -> Exception | None:
    """A complaint about the syntax, and not about a statement that only stands where it may not."""
    found = _complaint(syntax, text)
    return None if isinstance(found, SyntaxError) and _NO_SYNTAX.search(found.msg) else found


def _complaint(syntax: Syntax, text: str) -> Exception | None:
    """None, too, for what it cannot tell: without a parser, or of a dialect with comments that the language has not."""
    language = syntax.language
    is_dialect = not language.comment and any(True for _ in comments(syntax, 0, len(syntax.text)))
    return checkers.refusal(text, language.parser) if language.parser and not is_dialect else None
