"""The words of a draft against those that stood there: none gets lost, none is made up."""

import difflib
import re
from collections import Counter
from collections.abc import Iterable

from glm_lsp.fix import wording
from glm_lsp.fix.faults import is_misspelling
from glm_lsp.fix.trial import Trial, is_broken
from glm_lsp.fix.wording import WORD

ALIKE = 0.6
"""From this ratio of difflib on a word is another one's misspelling."""

_STUBS = frozenset(
    {
        "pass",
        "raise",
        "NotImplementedError",
        "TODO",
        "FIXME",
        "undefined",
        "unimplemented",
        "todo",
        "None",
        "null",
        "nil",
    }
)
_BARE = re.compile(r"(?m)(?:^|[:;{])[ \t]*(?:return|break|continue|\.\.\.)[ \t;}]*(?:#.*)?$")
"""Statements that do nothing but leave."""

_GLUE = frozenset({"import", "from", "as", "use", "using", "var", "let", "const"})
"""Words that go with a name that is unused."""

_NEIGHBOURS = re.compile(r"\b(\w+)(?=\s+(\w+))")
FIELD = re.compile(r"\{[^{}]*\}|%[-+ #0]*[\d.*]*[a-zA-Z]")
"""What a format string has in place of a value."""


def deletes_nothing(trial: Trial) -> str:
    """What was written stays written, but what the tool calls unused, too much or better put otherwise.

    A word that is misspelt may be spelt right.
    """
    old, new = trial.old.splitlines(), trial.new.splitlines()
    for what, first, last, other, other_last in difflib.SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if what in ("replace", "delete"):
            why = _loses_words(trial, "\n".join(old[first:last]), "\n".join(new[other:other_last]))
            if why:
                return why
    return ""


def _loses_words(trial: Trial, old: str, new: str) -> str:
    before, after = Counter(WORD.findall(FIELD.sub(" ", old))), Counter(WORD.findall(new))
    gained, lost = list((after - before).elements()), list((before - after).elements())
    problem, made_up = trial.problem, list(gained)
    joined = [one + other for one, other in _NEIGHBOURS.findall(old)]
    fused = [word for word in gained if word in joined]
    gone = [word for word in lost if not _respelt(word, made_up) and not _is_part(word, fused)]
    asked_for = WORD.findall(wording.hint(problem))
    is_bare = len(_BARE.findall(new)) > len(_BARE.findall(old))
    if lost and (is_bare or any(word in _STUBS and word not in asked_for for word in made_up)):
        return "puts a stub in place of code"
    if is_broken(problem, trial.before):
        return "deletes code" if gone else ""
    named = wording.names(problem)
    if wording.calls_unused(problem):
        named |= {word.casefold() for word in WORD.findall(trial.spoken_of)} | _GLUE
    elif not wording.names_may_go(problem) and any(word.casefold() in named for word in gone):
        return "deletes code"
    replacements = [word for word in gained if word.casefold() in named]
    unexplained = [word for word in lost if word.casefold() not in named][len(replacements) :]
    is_wrapper = len(unexplained) == 1 and not gained and _may_be_taken_off(unexplained[0], trial)
    return "deletes code" if unexplained and not (is_wrapper and WORD.search(new)) else ""


def _may_be_taken_off(word: str, trial: Trial) -> bool:
    """Whether a word of what the tool speaks of is called there, or needless: `list(x)` becomes `x`."""
    is_called = re.search(rf"\b{re.escape(word)}\s*[(\[]", trial.spoken_of) is not None
    is_needless = wording.is_too_much(trial.problem) or wording.hint(trial.problem)
    return is_called or bool(is_needless and word in WORD.findall(trial.spoken_of))


def _respelt(word: str, gained: list[str]) -> bool:
    """Whether one of the new words is this one spelt otherwise; each stands for one lost word only."""
    alike = difflib.get_close_matches(word, [one for one in gained if one not in _STUBS], 1, ALIKE)
    match = next((one for one in gained if is_misspelling(word, one)), alike[0] if alike else None)
    if match is not None:
        gained.remove(match)
        return True
    return False


def _is_part(word: str, others: Iterable[str]) -> bool:
    """Whether one of the others holds this one, as when a blank too much or too few stood between two words."""
    return len(word) > 1 and any(word in one for one in others)
