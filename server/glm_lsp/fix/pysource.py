"""The lines that a draft changes, before and after it, as Python's own parser reads them."""

import ast
import textwrap
import warnings
from collections.abc import Iterator

from glm_lsp.checkers import REFUSALS
from glm_lsp.fix.edits import MARGIN, margin_at, statement_above
from glm_lsp.fix.trial import Trial, strings
from glm_lsp.indentation import indent_of
from glm_lsp.units import open_brackets

LONGEST = 200_000
"""Characters that are read; a second of work, as good as."""


def trees(trial: Trial) -> tuple[ast.Module, ast.Module] | None:
    """Of the fewest lines that can be read; None where none can, as in a newer Python than the one that reads."""
    for old, new in _texts(trial):
        if len(old) <= LONGEST and (before := tree(old)) is not None and (after := tree(new)) is not None:
            return before, after
    return None


def tree(text: str) -> ast.Module | None:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # they quote the user's text
        try:
            return ast.parse(text)
        except REFUSALS:
            return None


def _texts(trial: Trial) -> Iterator[tuple[str, str]]:
    """The lines alone, the statements at the margin that they are of, all of the text; what is within a string that
    begins above or ends below is only seen there.
    """
    before, after, start, end = trial.before.text, trial.after.text, trial.edit.start, trial.edit.end
    if not any(first < start or last > end for first, last in strings(trial.before, start, end)):
        if not open_brackets(statement_above(before, start), trial.language):
            yield _with_body(trial.old), _with_body(trial.new)
        following = MARGIN.search(before, end)
        first, last = margin_at(before, start, 0) or 0, following.start() if following else len(before)
        yield before[first:last], after[first : last + len(after) - len(before)]
    yield before.removeprefix("\ufeff"), after.removeprefix("\ufeff")


def _with_body(lines: str) -> str:
    text = textwrap.dedent(lines.removeprefix("\ufeff")).rstrip()
    return f"{text}\n{indent_of(text.splitlines()[-1])} pass\n" if text.endswith(":") else f"{text}\n"
