"""What a draft must leave as it was where the syntax is sound and a tool finds fault with something else."""

import re
from collections import Counter
from difflib import SequenceMatcher

from glm_lsp import grammars
from glm_lsp.fix import wording
from glm_lsp.fix.trial import Trial, comments, is_broken, strings
from glm_lsp.fix.wording import WORD, is_within
from glm_lsp.fix.words import FIELD
from glm_lsp.syntax import Syntax


def keeps_literals(trial: Trial) -> str:
    """What strings say stays, sign for sign, but quotes, escapes and fields; a string that is the problem may go.

    Nor do they say anything new, but what the tool names.
    """
    if is_broken(trial.problem, trial.before):
        return ""
    problem = trial.problem
    for start, end in strings(trial.before, trial.edit.start, trial.edit.end):
        content = _plain(trial.before.text[max(start, trial.edit.start) : min(end, trial.edit.end)])
        is_problem = abs(start - problem.start) <= 1 and abs(end - problem.end) <= 1 and wording.is_too_much(problem)
        if not (is_problem or wording.quotes(problem, content) or is_within(content, _plain(trial.new))):
            return "changes what a string says"
    for start, end in strings(trial.after, trial.edit.start, trial.new_end):
        content = _plain(trial.after.text[max(start, trial.edit.start) : min(end, trial.new_end)])
        if not (wording.quotes(problem, content) or is_within(content, _plain(trial.old))):
            return "changes what a string says"
    return ""


def _plain(literal: str) -> str:
    return re.sub(r"^\w+(?=['\"])|['\"`\\\s{}%]", "", FIELD.sub("", literal))


_COMPARISON = re.compile(r"===|!==|==|!=|<=|>=|(?<![-=<>])[<>](?![<>=])|&&|\|\|")


def keeps_comparisons(trial: Trial) -> str:
    """No comparison is turned into another one, unless the tool speaks of comparing, and then the one it speaks of."""
    if is_broken(trial.problem, trial.before):
        return ""
    found, new = list(_COMPARISON.finditer(trial.old)), _COMPARISON.findall(trial.new)
    old = [one.group() for one in found]
    lost, gained = Counter(old) - Counter(new), Counter(new) - Counter(old)
    named = trial.problem.words
    is_meant = wording.speaks_of_comparing(trial.problem) or all(sign in named for sign in lost)
    if not is_meant or any(sign in _JOINTS and sign not in named for sign in gained):
        return "compares otherwise than before"
    changed = {
        place
        for what, first, last, *_ in SequenceMatcher(None, old, new, autojunk=False).get_opcodes()
        if what != "equal"
        for place in range(first, last)
    }
    is_clear = len({*old, *new}) > 1  # which of several alike has gone, nobody can tell
    return "compares otherwise than before" if is_clear and not changed <= _meant(found, trial) else ""


_JOINTS = ("&&", "||")


def _meant(found: list[re.Match[str]], trial: Trial) -> set[int]:
    """Which of the comparisons the tool speaks of: those at the problem, else the nearest ones in front and behind."""
    start, end = trial.problem.start - trial.edit.start, trial.problem.end - trial.edit.start
    inside = {place for place, one in enumerate(found) if one.start() < end and one.end() > start}
    front = [place for place, one in enumerate(found) if one.end() <= start][-1:]
    behind = [place for place, one in enumerate(found) if one.start() >= end][:1]
    return inside or {*front, *behind}


_ARITHMETIC = re.compile(r"(?<![-+*/%<>=])(?:\*\*|//|<<|>>|[-+*/%&^~@])(?![->])")
_NUMBER = re.compile(r"(?<![\w.])\.?\d[\w.]*")
_NEGATION = re.compile(r"\bnot\b|!")


def keeps_values(trial: Trial) -> str:
    """Numbers, sums and negations stay, unless the tool speaks of them."""
    if is_broken(trial.problem, trial.before) or wording.calls_unused(trial.problem):
        return ""
    said, old, new = trial.problem.words, _code(trial.before, trial), _code(trial.after, trial)
    if any(number not in said for number in Counter(_NUMBER.findall(new)) - Counter(_NUMBER.findall(old))):
        return "changes a number"
    signs, others = Counter(_ARITHMETIC.findall(old)), Counter(_ARITHMETIC.findall(new))
    changed = [*(signs - others), *(others - signs)]
    if not (wording.speaks_of_formatting(trial.problem) or all(sign in said for sign in changed)):
        return "changes an operator"
    is_negated = len(_NEGATION.findall(old)) != len(_NEGATION.findall(new))
    return "negates a condition" if is_negated and not wording.speaks_of_negation(trial.problem) else ""


def _code(syntax: Syntax, trial: Trial) -> str:
    """The edit's text without strings and comments."""
    start, end = trial.edit.start, trial.new_end if syntax is trial.after else trial.edit.end
    text, at = "", start
    for first, last in sorted([*strings(syntax, start, end), *comments(syntax, start, end)]):
        text += syntax.text[at : max(at, first)]
        at = max(at, last)
    return text + syntax.text[at : max(at, end)]


def keeps_order(trial: Trial) -> str:
    """What stood before something else still does, unless the tool speaks of order."""
    if is_broken(trial.problem, trial.before) or wording.speaks_of_order(trial.problem):
        return ""
    free = grammars.keywords(trial.language) | wording.names(trial.problem)
    old, new = ([w for w in WORD.findall(text) if w.casefold() not in free] for text in (trial.old, trial.new))
    lost, gained = Counter[str](), Counter[str]()
    for what, first, last, to_first, to_last in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if what != "equal":
            lost.update(old[first:last])
            gained.update(new[to_first:to_last])
    return "puts things in another order" if lost & gained else ""


_PLACEHOLDERS = frozenset({"cond", "expr", "value"})
"""Words that stand for whatever the user has written."""

_OPERATOR = re.compile(r"[|=<>!+]+")


def does_as_told(trial: Trial) -> str:
    """Where the tool says what to use, the words and the operators of that must be there."""
    hint = wording.hint(trial.problem)
    if not hint or is_broken(trial.problem, trial.before):
        return ""
    words = [word for word in WORD.findall(hint.rpartition(".")[2]) if len(word) > 1 and word not in _PLACEHOLDERS]
    wanted = [*_OPERATOR.findall(hint), *words]
    return "" if all(part in trial.new for part in wanted) else "does not do what the tool asks for"
