"""The words of a draft against those that stood there: none gets lost, none is made up."""

import difflib
import re
from collections import Counter
from collections.abc import Iterable

from glm_lsp import grammars
from glm_lsp.fix import unused, wording
from glm_lsp.fix.faults import is_misspelling
from glm_lsp.fix.fields import FIELD
from glm_lsp.fix.trial import Trial, is_broken, strings
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

_GLUE = frozenset({"import", "from", "as", "use", "using", "require", "var", "let", "const"})
"""Words that go with a name that is unused."""

_NEIGHBOURS = re.compile(r"\b(\w+)(?=\s+(\w+))")
_OPERATORS = frozenset({"is", "not", "in", "and", "or"})
"""Words that stand in the place of signs."""

_CALLED = re.compile(r"\b(\w+)\s*\(")
_CALL_ALONE = re.compile(r"(?m)^[ \t]*(?:await\s+)?(?:super\([^()\n]*\)\.)?(?:\w+\.)*(\w+)\(.*\);?[ \t]*$")
_ASSIGNED = re.compile(r"(?m)^[ \t]*(?:\w+\s+)?(\w+)\s*(?::[^=\n]+)?:?=(?!=)(.*)$")
_QUOTED = re.compile(r"'[^'\n]*'|\"[^\"\n]*\"")
_CONSTANTS = _STUBS | {"True", "False", "true", "false"}


def deletes_nothing(trial: Trial) -> str:
    """What was written stays written, but what the tool calls unused, too much or better put otherwise.

    A word that is misspelt may be spelt right.
    """
    if trial.takes_needless_comment:
        return ""
    old, new, without_fields = trial.old.splitlines(), trial.new.splitlines(), _without_fields(trial).splitlines()
    for what, first, last, other, other_last in difflib.SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if what in ("replace", "delete"):
            why = _loses_words(trial, "\n".join(without_fields[first:last]), "\n".join(new[other:other_last]))
            if why:
                return why
    return ""


def _without_fields(trial: Trial) -> str:
    """The old lines, blank where their strings have fields; in braces elsewhere there is code."""
    text = trial.old
    for first, last in strings(trial.before, trial.edit.start, trial.edit.end):
        start, end = max(0, first - trial.edit.start), last - trial.edit.start
        text = text[:start] + FIELD.sub(lambda field: re.sub(r"\S", " ", field[0]), text[start:end]) + text[end:]
    return text


def _loses_words(trial: Trial, old: str, new: str) -> str:
    before, after = Counter(WORD.findall(old)), Counter(WORD.findall(new))
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
    if wording.wants_union(problem):
        return "" if _joins_types(before - after, after - before, trial) else "deletes code"
    named = wording.names(problem)
    if wording.is_too_much(problem) and _IMPORT.fullmatch(trial.spoken_of.strip()):
        named |= _GLUE  # all of its names have to be in the message
    if trial.unused:
        named |= {word.casefold() for word in _free(trial, *trial.unused)} | _GLUE
    elif not wording.names_may_go(problem) and any(word.casefold() in named for word in gone):
        return "deletes code"
    unexplained = _unreplaced(
        [word for word in lost if word.casefold() not in named],
        [word for word in gained if word.casefold() in named],
    )
    is_alone = len(unexplained) == 1 and not gained and not wording.wants_use(problem)
    is_wrapper = is_alone and _may_be_taken_off(unexplained[0], trial)
    return "deletes code" if unexplained and not (is_wrapper and WORD.search(new)) else ""


_UNION = re.compile(r"(?:\b(\w+)\.)?\b(Optional|Union)\b")


def _joins_types(lost: Counter[str], gained: Counter[str], trial: Trial) -> bool:
    """Whether only names of unions are lost, each optional type's for a None; of one, nothing changes beside it."""
    found = _UNION.findall(trial.old)
    known = Counter(word for names in found for word in names if word)
    if not lost <= known or gained != Counter({"None": lost["Optional"]}):
        return False
    if len(found) > 1:
        return True
    start, end = trial.problem.start - trial.edit.start, trial.problem.end - trial.edit.start
    before, behind, new = ("".join(part.split()) for part in (trial.old[:start], trial.old[end:], trial.new))
    return start >= 0 and end <= len(trial.old) and new.startswith(before) and new.endswith(behind)


def _free(trial: Trial, start: int, end: int) -> set[str]:
    """The words of what is unused, but of what is called there, which does something."""
    text = trial.snapshot.text[start:end]
    is_idle = wording.calls_unreachable(trial.problem) or unused.is_import(trial.before, trial.problem)
    return set(WORD.findall(text)) - (set() if is_idle else set(_CALLED.findall(text)))


def _unreplaced(lost: list[str], gained: list[str]) -> list[str]:
    """The lost words that no gained one stands for; what is an operator stands for operators only."""
    operators = sum(word in _OPERATORS for word in gained)
    words, lost_operators = ([w for w in lost if (w in _OPERATORS) == is_operator] for is_operator in (False, True))
    return words[len(gained) - operators :] + lost_operators[operators:]


def makes_nothing_up(trial: Trial) -> str:
    """Nothing is written to use what is unused, nor to give what is undefined just any value, nor is anything called
    that the tool does not ask for.
    """
    if is_broken(trial.problem, trial.before):
        return ""
    old, new, named = trial.old, trial.new, wording.names(trial.problem)
    if trial.unused and any(word[0] != "_" for word in Counter(WORD.findall(new)) - Counter(WORD.findall(old))):
        return "adds words that nobody wrote"
    if _imports_more(trial, named):
        return "imports what nobody asked for"
    if wording.calls_undefined(trial.problem):
        constants, known = _constants(new), _constants(old)
        if constants.total() > known.total() and any(word.casefold() in named for word in constants - known):
            return "makes a value up"
    calls, others = _CALL_ALONE.findall(new), _CALL_ALONE.findall(old)
    made_up = Counter(_CALLED.findall(new)) - Counter(_CALLED.findall(old))
    is_called = len(calls) > len(others) and any(made_up[one] and one.casefold() not in named for one in calls)
    return "calls what nobody asked for" if is_called else ""


_IMPORT = re.compile(r"(?m)^[^\S\n]*(?:from|import|use|using|require|#[^\S\n]*include)\b.*$")


def _imports_more(trial: Trial, named: set[str]) -> bool:
    """Whether an import has words that neither text nor tool knows; what is undefined may come from anywhere."""
    imports = _IMPORT.findall(trial.new)
    if not imports or wording.calls_undefined(trial.problem):
        return False
    words = set(WORD.findall(" ".join(imports))) - set(WORD.findall(trial.snapshot.text))
    lost = set(WORD.findall(trial.old)) - set(WORD.findall(trial.new))
    strange = (word for word in words - grammars.keywords(trial.language) if word.casefold() not in named)
    return any(not any(is_misspelling(one, word) for one in lost) for word in strange)


def _constants(text: str) -> Counter[str]:
    """The names that are set to a literal."""
    found = ((name, set(WORD.findall(_QUOTED.sub("", value)))) for name, value in _ASSIGNED.findall(text))
    return Counter(name for name, words in found if all(word in _CONSTANTS or word[0].isdigit() for word in words))


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
