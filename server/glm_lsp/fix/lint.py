"""What a draft must leave as it was where the syntax is sound and a tool finds fault with something else."""

import re
from collections import Counter
from difflib import SequenceMatcher

from glm_lsp import grammars
from glm_lsp.fix import wording
from glm_lsp.fix.edits import statement_above
from glm_lsp.fix.fields import FIELD, fields, shown, value
from glm_lsp.fix.trial import Trial, comments, is_broken, strings
from glm_lsp.fix.wording import WORD, is_within
from glm_lsp.indentation import width_of
from glm_lsp.languages import Language
from glm_lsp.syntax import Syntax
from glm_lsp.units import open_brackets


def keeps_literals(trial: Trial) -> str:
    """What strings say stays, sign for sign, but quotes, escapes and fields; a string that is the problem may go, and
    the module of an unused import.

    Nor do they say anything new, but what the tool names, names that were code, and the code in fields.
    """
    if is_broken(trial.problem, trial.before):
        return ""
    problem, idle = trial.problem, trial.idle
    for start, end in strings(trial.before, trial.edit.start, trial.edit.end):
        content = _plain(trial.before.text[max(start, trial.edit.start) : min(end, trial.edit.end)])
        is_problem = abs(start - problem.start) <= 1 and abs(end - problem.end) <= 1 and wording.is_too_much(problem)
        is_free = is_problem or (start in idle and end - 1 in idle)
        if not (is_free or wording.quotes(problem, content) or is_within(content, _plain(trial.new))):
            return "changes what a string says"
    old, new = (_literals(syntax, trial) for syntax in (trial.before, trial.after))
    known = "".join(map(_plain, old))
    for start, end in strings(trial.after, trial.edit.start, trial.new_end):
        literal = trial.after.text[max(start, trial.edit.start) : min(end, trial.new_end)]
        pattern, content = trial.language.interpolated, _plain(literal)
        may_be_code = _NAME.fullmatch(literal) or (pattern and re.match(pattern, literal))
        if not (wording.quotes(problem, content) or is_within(content, _plain(trial.old) if may_be_code else known)):
            return "changes what a string says"
    more = _blanks(new) - _blanks(old)
    is_less = more < 0 and wording.speaks_of_formatting(problem) and len(new) == len(old)
    if (more > 0 or is_less) and not wording.speaks_of_blanks(problem):
        return "changes what a string says"
    pairs = zip(old, new, strict=True) if len(old) == len(new) else ()
    return "changes what a string says" if any(_reads_otherwise(*pair, trial.language) for pair in pairs) else ""


_NAME = re.compile(r"\W?\w+\W?")
"""A string that says one word, or one of which the edit has only a part."""


def _blanks(literals: list[str]) -> int:
    """White space in strings, a line break with its indentation as one; without fields, and not in lists of words."""
    found = 0
    for one in literals:
        while (less := re.sub(r"\{[^{}]*\}", "", one)) != one:
            one = less
        runs = [] if one.startswith(("%w", "%i")) else re.findall(r"\s+", one)
        found += sum(1 if "\n" in run else len(run) for run in runs)
    return found


def _reads_otherwise(old: str, new: str, language: Language) -> bool:
    """Whether a string without fields says something else without the prefix that had its braces doubled."""
    is_told = language.interpolated and old[:1] not in language.quotes and re.match(language.interpolated, old)
    if not is_told or fields(old) or re.match(language.interpolated, new):
        return False
    body, other = (re.sub(r"^[\w@$]+(?=['\"])", "", one).strip("'\"") for one in (old, new))
    return body.replace("{{", "{").replace("}}", "}") != other


def _literals(syntax: Syntax, trial: Trial) -> list[str]:
    """The strings of the edit, without those inside others."""
    end, found, at = trial.new_end if syntax is trial.after else trial.edit.end, [], 0
    for first, last in strings(syntax, trial.edit.start, end):
        if first >= at:
            found.append(syntax.text[first:last])
            at = last
    return found


def keeps_fields(trial: Trial) -> str:
    """Where a format string is put otherwise, values are shown as they were and, if nothing names them, in order."""
    if is_broken(trial.problem, trial.before) or not wording.speaks_of_formatting(trial.problem):
        return ""
    old, new = ([f for one in _literals(s, trial) for f in fields(one)] for s in (trial.before, trial.after))
    if _starves_fields(trial):
        return "gives a format nothing to show"
    if old and not new and not (wording.is_too_much(trial.problem) or wording.wants_other_call(trial.problem)):
        return "formats otherwise than before"
    if not old or not new:
        return ""
    how, other = ([shown(one) for one in some] for some in (old, new))
    if not _takes_in_order(old):
        how, other = sorted(how), sorted(other)
    return "formats otherwise than before" if len(old) == len(new) and how != other else ""


_FED = re.compile(r"\.format\b|%")


def _starves_fields(trial: Trial) -> bool:
    """Whether a format string is given no values any more, and takes none in by itself."""
    pattern = trial.language.interpolated
    if not pattern or not _FED.search(_code(trial.before, trial)) or _FED.search(_code(trial.after, trial)):
        return False
    known = _literals(trial.before, trial)
    return any(
        fields(one) and not re.match(pattern, one) and (one not in known or _was_fed(one, trial))
        for one in _literals(trial.after, trial)
        if not (wording.speaks_of_logging(trial.problem) and re.search(re.escape(one) + r"\s*,", trial.new))
    )


def _was_fed(literal: str, trial: Trial) -> bool:
    return re.search(re.escape(literal) + r"\s*(?:\.format\b|%)", trial.old) is not None


def _takes_in_order(some: list[str]) -> bool:
    """Whether the fields take the values as they come."""
    return [value(one) for one in some] in ([""] * len(some), [str(number) for number in range(len(some))])


def _plain(literal: str) -> str:
    literal = FIELD.sub("", re.sub(r"[$#](?=\{)", "", literal))
    return re.sub(r"^[\w@$]+(?=['\"])|['\"`\\\s{}%]", "", literal)


_COMPARISON = re.compile(r"===|!==|==|!=|<=|>=|(?<![-=<>])[<>](?![<>=])|&&|\|\|")


def keeps_comparisons(trial: Trial) -> str:
    """No comparison is turned into another one, unless the tool speaks of comparing, and then the one it speaks of."""
    if is_broken(trial.problem, trial.before):
        return ""
    # In an import the signs are those around a header's name.
    found = [one for one in _COMPARISON.finditer(trial.old) if trial.edit.start + one.start() not in trial.idle]
    new = _COMPARISON.findall(trial.new)
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
_NEGATION = re.compile(r"\bnot\b|(?<!\w)!")
_NEGATED = re.compile(r"(?:\bnot\b|!=?)[\s(]*\Z")
_FALSE = re.compile(r"\b[Ff]alse\b")


def keeps_values(trial: Trial) -> str:
    """Numbers, sums and negations stay, unless the tool speaks of them."""
    if is_broken(trial.problem, trial.before):
        return ""
    said, new = trial.problem.words, _code(trial.after, trial)
    old, most = _code(trial.before, trial, trial.unused), _code(trial.before, trial)
    if any(number not in said for number in Counter(_NUMBER.findall(new)) - Counter(_NUMBER.findall(most))):
        return "changes a number"
    least, signs, all_signs = (Counter(_ARITHMETIC.findall(code)) for code in (old, new, most))
    lost, gained = [*(least - signs)], [*(signs - all_signs)]
    if wording.speaks_of_formatting(trial.problem):
        lost, gained = [], [sign for sign in gained if sign != "+" or not wording.wants_concatenation(trial.problem)]
    if any(sign not in said for sign in (*lost, *gained)):
        return "changes an operator"
    is_negated = not _negations(old) <= _negations(new) <= _negations(most)
    is_meant = wording.speaks_of_negation(trial.problem) and not _inverts(old, new, trial)
    return "negates a condition" if is_negated and not is_meant else ""


def _negations(code: str) -> int:
    return len(_NEGATION.findall(code))


def _inverts(old: str, new: str, trial: Trial) -> bool:
    """Whether there is one negation more or less, but where a literal takes its place or the tool asks for it."""
    more = _negations(new) - _negations(old)
    literals = len(_FALSE.findall(new)) - len(_FALSE.findall(old))
    hint, start = wording.hint(trial.problem), trial.edit.start
    before = _NEGATED.search(trial.snapshot.text[start : trial.problem.start])
    here = trial.snapshot.text[start + before.start() if before else trial.problem.start : trial.problem.end]
    is_asked = hint and _negations(hint) % 2 != _negations(here) % 2
    return more % 2 == 1 and (more + literals) % 2 == 1 and not is_asked


def _code(syntax: Syntax, trial: Trial, without: tuple[int, int] | None = None) -> str:
    """The edit's text without strings and comments, nor what is unused, which may go."""
    start, end = trial.edit.start, trial.new_end if syntax is trial.after else trial.edit.end
    text, at = "", start
    left_out = [without] if without else []
    for first, last in sorted([*strings(syntax, start, end), *comments(syntax, start, end), *left_out]):
        text += syntax.text[at : max(at, min(first, end))]
        at = max(at, last)
    return text + syntax.text[at : max(at, end)]


def keeps_order(trial: Trial) -> str:
    """What stood before something else still does, unless the tool speaks of order."""
    if is_broken(trial.problem, trial.before) or wording.speaks_of_order(trial.problem):
        return ""
    is_formatting = wording.speaks_of_formatting(trial.problem)
    if is_formatting and not _takes_in_order([f for one in _literals(trial.before, trial) for f in fields(one)]):
        return ""
    texts = (_values(trial.before, trial), _values(trial.after, trial)) if is_formatting else (trial.old, trial.new)
    free = grammars.keywords(trial.language) | wording.names(trial.problem)
    old, new = ([w for w in WORD.findall(text) if w.casefold() not in free] for text in texts)
    lost, gained = Counter[str](), Counter[str]()
    for what, first, last, to_first, to_last in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if what != "equal":
            lost.update(old[first:last])
            gained.update(new[to_first:to_last])
    return "puts things in another order" if lost & gained else ""


def _values(syntax: Syntax, trial: Trial) -> str:
    """The edit's code, with what its strings take in and without what they say."""
    start, end = trial.edit.start, trial.new_end if syntax is trial.after else trial.edit.end
    text, at = "", start
    for first, last in strings(syntax, start, end):
        inside = " ".join(map(value, fields(syntax.text[first:last])))
        text += f"{syntax.text[at : max(at, first)]} {inside} " if first >= at else ""
        at = max(at, last)
    return text + syntax.text[at : max(at, end)]


_ARGUMENT = re.compile(r"(?<=[(,])\s*(\w+)\s*[=:](?![=:])\s*(\w+|[^\w\s])")


def keeps_arguments(trial: Trial) -> str:
    """No value is passed without any name that was passed by one, since in that place it would mean something else."""
    if is_broken(trial.problem, trial.before) or wording.speaks_of_formatting(trial.problem) or trial.unused:
        return ""
    above = statement_above(trial.snapshot.text, trial.edit.start)
    opener = "(" if open_brackets(above, trial.language).startswith(")") else ""
    old, new = (_ARGUMENT.findall(opener + " ".join(text.split())) for text in (trial.old, trial.new))
    before, after = (Counter(re.findall(r"\w+|[^\w\s]", text)) for text in (trial.old, trial.new))
    bare = Counter(value for _, value in old) - Counter(value for _, value in new)
    names = {name for name, value in old if value in bare and after[name] < before[name]}
    is_bare = names and any(after[value] >= before[value] for value in bare)
    return "passes a value otherwise than before" if is_bare else ""


def keeps_heads(trial: Trial) -> str:
    """No part of a block goes without its body, which would go over to the part above it."""
    part = trial.language.block_part
    if is_broken(trial.problem, trial.before) or not part or trial.language.block_style != "indentation":
        return ""
    old, new = ([line for line in text.split("\n") if re.match(part, line.strip())] for text in (trial.old, trial.new))
    following = next((line for line in trial.snapshot.text[trial.edit.end :].split("\n") if line.strip()), "")
    is_left = any(width_of(following) > width_of(line) for line in old[len(new) :])
    return "takes the head off a block" if is_left else ""
