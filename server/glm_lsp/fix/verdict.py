"""What a problem's own tool makes of a draft: what it said of the text before, against what it says after."""

import re
from collections import Counter
from collections.abc import Iterable

from glm_lsp.fix import edits
from glm_lsp.fix.trial import Trial, is_another, is_broken
from glm_lsp.fix.values import Problem

_WORD = re.compile(r"\w+")
_LINE = re.compile(r"(?i)\bline \d+")


def verdict(trial: Trial, before: Iterable[Problem], after: Iterable[Problem]) -> str:
    """What the problem's own tool makes of the trial: "" when the problem is gone and none is new, else an objection.

    Problems move when lines do, so they are counted by what they say; and another one of the same words may be gone.
    """
    after = tuple(after)
    told, left = Counter(map(said, before)), Counter(map(said, after))
    if is_broken(trial.problem, trial.before):
        return _verdict_on_syntax(trial, tuple(before), after)
    key = said(trial.problem)
    if left[key] >= max(1, told[key]) or _is_where_it_was(trial, after):
        return "leaves what the tool complains of"
    new = left - told
    return f"brings a new problem: {next(iter(new))[1]}" if new else ""


def _is_where_it_was(trial: Trial, after: Iterable[Problem]) -> bool:
    """Whether the problem is still told of the same place, where the draft has changed nothing."""
    same = edits.common(trial.old, trial.new)
    same_end = edits.common(trial.old[same:][::-1], trial.new[same:][::-1])
    place = trial.problem.start
    if place >= trial.edit.end - same_end:
        place += len(trial.new) - len(trial.old)
    elif place >= trial.edit.start + same:
        return False
    return any(one.start == place and said(one) == said(trial.problem) for one in after)


def _verdict_on_syntax(trial: Trial, before: tuple[Problem, ...], after: tuple[Problem, ...]) -> str:
    """Of broken syntax nothing must be left, but what is broken by itself, above or in another statement below.

    (Parsers read downwards, so another error that is left below may be the same one, noticed later.)
    Broken syntax hides other problems from most tools, so what they say then is new only where it speaks of what the
    draft has put in.
    """
    here = [one for one in after if one.start < trial.new_end and one.end >= trial.edit.start]
    told = Counter(one.words for one in before if one.sounds_like_syntax)
    still = [one for one in after if one.sounds_like_syntax]
    below = min((one.start for one in still if one.end >= trial.mended_from), default=None)
    above = [one for one in still if one.end < trial.mended_from]
    is_left = below is not None and (trial.after.errors == 0 or not is_another(below, trial))
    if is_left or Counter(one.words for one in above) - told:
        return "leaves what the tool complains of"
    new = [one for one in here if _speaks_of_new(one, trial)]
    return f"brings a new problem: {new[0].words}" if new else ""


def _speaks_of_new(problem: Problem, trial: Trial) -> bool:
    """Whether a problem is about words that the draft has put in."""
    is_inside = trial.edit.start <= problem.start and problem.end <= trial.new_end
    known = trial.old if is_inside else trial.snapshot.text
    words = _WORD.findall(trial.result.text[problem.start : problem.end])
    return not set(words) <= set(_WORD.findall(known))


def said(problem: Problem) -> tuple[str, str]:
    """What tells a problem from another one wherever it stands; lines move, so their numbers say nothing."""
    return problem.code, _LINE.sub("line", problem.words)
