"""What a draft must stand before a tool looks at it: small pure functions, each of which may refuse it.

An objection is the end of the sentence "the draft ...", or "" for none.
"""

import re
from collections import Counter
from collections.abc import Callable, Iterable

from glm_lsp.fix import edits
from glm_lsp.fix.blocks import keeps_blocks
from glm_lsp.fix.levels import keeps_levels
from glm_lsp.fix.lint import (
    keeps_arguments,
    keeps_comparisons,
    keeps_fields,
    keeps_heads,
    keeps_literals,
    keeps_order,
    keeps_values,
)
from glm_lsp.fix.meaning import keeps_comments, keeps_nesting, keeps_signs, keeps_strings, keeps_words, needs_all
from glm_lsp.fix.normal import keeps_program
from glm_lsp.fix.parsers import pleases_parser
from glm_lsp.fix.reading import keeps_reading
from glm_lsp.fix.told import does_as_told, replaces_all
from glm_lsp.fix.trial import Trial, comments, is_another, is_broken
from glm_lsp.fix.wording import WORD
from glm_lsp.fix.words import deletes_nothing, makes_nothing_up
from glm_lsp.syntax import Syntax, breakages

Check = Callable[[Trial], str]


def refusal(trial: Trial) -> str:
    """Why this trial is refused, by the first check that does; "" when all agree."""
    return next((why for check in CHECKS if (why := check(trial))), "")


def changes_something(trial: Trial) -> str:
    return "changes nothing" if trial.old == trial.new else ""


def stays_in_region(trial: Trial) -> str:
    if is_broken(trial.problem, trial.before):
        return ""  # Where it should be mended can be far from where it was noticed; the tree tells whether it was.
    start, end = edits.region(trial.snapshot, trial.problem.start, trial.problem.end)
    return "" if start <= trial.edit.start and trial.edit.end <= end else "changes lines elsewhere"


def adds_no_error(trial: Trial) -> str:
    """A text without a tree, since it took too long, proves nothing."""
    if trial.after.tree is None:
        return "takes too long to be checked"
    return "breaks the syntax" if trial.after.errors > trial.before.errors else ""


def clears_broken_syntax(trial: Trial) -> str:
    """Where the tree was broken it must be whole from there on, up to the next statement that is broken by itself.

    Nor may the draft move the error to what stands above, which was whole, or take out a sign while something above it
    in its statement is broken, which may be what it belongs to; and where the tree says that it is broken
    above the edit only, it must be less so, since nothing would be shown by what was whole all the time.
    """
    if not is_broken(trial.problem, trial.before) or not trial.before.errors:
        return ""
    if _is_broken_above(trial.after, trial) and not _is_broken_above(trial.before, trial):
        return "moves the error"
    if _is_broken_in_front(trial) and len("".join(trial.new.split())) < len("".join(trial.old.split())):
        return "leaves the syntax broken"
    left = [broken.start for broken in breakages(trial.after) if broken.end >= trial.mended_from]
    is_left = bool(left) and not is_another(left[0], trial)
    return "leaves the syntax broken" if is_left or not _is_mended(trial) else ""


def _is_mended(trial: Trial) -> bool:
    """Whether the tree has fewer errors, or not the same ones from where it must be whole; as counted from the end."""
    before, after = (
        {broken.end - len(syntax.text) for broken in breakages(syntax) if broken.end >= trial.mended_from}
        for syntax in (trial.before, trial.after)
    )
    return trial.after.errors < trial.before.errors or bool(before - after)


def _is_broken_in_front(trial: Trial) -> bool:
    start = edits.margin_at(trial.after.text, trial.mended_from, 0) or 0
    return any(start <= broken.start < trial.mended_from for broken in breakages(trial.after))


def _is_broken_above(syntax: Syntax, trial: Trial) -> bool:
    return any(broken.start < trial.mended_from for broken in breakages(syntax))


_SILENCERS = re.compile(
    r"(?i)#\s*(?:noqa|ruff:|type:\s*ignore|pyright:|pylint:|mypy:|pragma:|nosec|fmt:|isort:|shellcheck\s+disable"
    r"|rubocop:)|eslint-disable|@ts-(?:ignore|nocheck|expect-error)|biome-ignore|prettier-ignore|stylelint-disable"
    r"|\bNOLINT|//\s*nolint|#\[allow\(|#!\[allow\(|@SuppressWarnings|#pragma\s+(?:warning|GCC|clang)|phpcs:ignore"
    r"|@phpstan-ignore|luacheck:|@psalm-suppress"
)


def silences_nothing(trial: Trial) -> str:
    """No comment or attribute that tells a tool to look away."""
    more = len(_SILENCERS.findall(trial.new)) > len(_SILENCERS.findall(trial.old))
    return "only silences the tool" if more else ""


def comments_nothing_out(trial: Trial) -> str:
    """No word of the code may end up in a comment; one that an unclosed string had swallowed was there all the time,
    unless the string began with it.
    """
    before = Counter(_comment_words(trial.before, trial.edit.start, trial.edit.end))
    after = Counter(_comment_words(trial.after, trial.edit.start, trial.new_end))
    spans = (trial.after.text[start:end] for start, end in comments(trial.after, trial.edit.start, trial.new_end))
    is_old = is_broken(trial.problem, trial.before) and all(_was_comment(span, trial) for span in spans)
    return "comments code out" if (after - before) and not is_old else ""


def _was_comment(span: str, trial: Trial) -> bool:
    before, found, _ = trial.old.partition(span)
    return bool(found) and not before.endswith(tuple(trial.language.quotes))


def keeps_style(trial: Trial) -> str:
    """Indentation is made of what the document makes it of."""
    old = set(_indents(trial.snapshot.text))
    mixed = set("".join(_indents(trial.new))) - set("".join(old))
    return "indents with other characters than the document" if mixed and old - {""} else ""


def _indents(text: str) -> Iterable[str]:
    return (line[: len(line) - len(line.lstrip(" \t"))] for line in text.splitlines() if line.strip())


def _comment_words(syntax: Syntax, start: int, end: int) -> Iterable[str]:
    for first, last in comments(syntax, start, end):
        yield from WORD.findall(syntax.text[max(first, start) : min(last, end)])


CHECKS: tuple[Check, ...] = (
    changes_something,
    stays_in_region,
    silences_nothing,
    deletes_nothing,
    makes_nothing_up,
    keeps_words,
    keeps_nesting,
    keeps_signs,
    does_as_told,
    replaces_all,
    keeps_literals,
    keeps_fields,
    keeps_arguments,
    keeps_comparisons,
    keeps_order,
    keeps_style,
    adds_no_error,
    clears_broken_syntax,
    comments_nothing_out,
    keeps_comments,
    keeps_strings,
    keeps_values,
    keeps_levels,
    keeps_heads,
    keeps_blocks,
    pleases_parser,
    keeps_reading,
    keeps_program,
    needs_all,
)
