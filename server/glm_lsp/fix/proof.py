"""What a draft must stand before a tool looks at it: small pure functions, each of which may refuse it.

An objection is the end of the sentence "the draft ...", or "" for none.
"""

import difflib
import re
from collections import Counter
from collections.abc import Callable, Iterable

from glm_lsp import grammars
from glm_lsp.fix import edits
from glm_lsp.fix.faults import is_misspelling
from glm_lsp.fix.trial import Trial, is_another, is_broken
from glm_lsp.syntax import Syntax, breakages, matches

ALIKE = 0.6
"""From this ratio of difflib on a word is another one's misspelling."""


Check = Callable[[Trial], str]


def refusal(trial: Trial) -> str:
    """Why this trial is refused, by the first check that does; "" when all agree."""
    return next((why for check in CHECKS if (why := check(trial))), "")


def changes_something(trial: Trial) -> str:
    return "changes nothing" if trial.old == trial.new else ""


def stays_in_region(trial: Trial) -> str:
    start, end = edits.region(trial.snapshot, trial.problem.start, trial.problem.end)
    if is_broken(trial.problem, trial.before):
        return ""  # Where it should be mended can be far from where it was noticed; the tree tells whether it was.
    return "" if start <= trial.edit.start and trial.edit.end <= end else "changes lines elsewhere"


def adds_no_error(trial: Trial) -> str:
    """A text without a tree, since it took too long, proves nothing."""
    if trial.after.tree is None:
        return "takes too long to be checked"
    return "breaks the syntax" if trial.after.errors > trial.before.errors else ""


def clears_broken_syntax(trial: Trial) -> str:
    """Where the tree was broken it must be whole from there on, up to the next statement that is broken by itself.

    Nor may the draft move the error to what stands above, which was whole.
    """
    if not is_broken(trial.problem, trial.before) or not trial.before.errors:
        return ""
    if _is_broken_above(trial.after, trial) and not _is_broken_above(trial.before, trial):
        return "moves the error"
    left = [broken.start for broken in breakages(trial.after) if broken.end >= trial.mended_from]
    return "leaves the syntax broken" if left and not is_another(left[0], trial) else ""


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
    """No word of the code may end up in a comment."""
    before = Counter(_comment_words(trial.before, trial.edit.start, trial.edit.end))
    after = Counter(_comment_words(trial.after, trial.edit.start, trial.new_end))
    return "comments code out" if (after - before) else ""


_UNUSED = re.compile(r"(?i)unused|never (?:used|read|accessed)|not (?:used|accessed)|redefin|unreachable")
_NAMES_MAY_GO = re.compile(
    r"(?i)unnecessar|unneeded|redundan|superfluous|useless|duplicate|repeated|remove|replace|rewrite|instead|should be"
    r"|prefer|deprecat|outdated|inherits|implied|without|convert|\buse (?!of\b)"
)
"""In a message: what stands there is too much or should be put otherwise, so what is named need not stay."""

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

_WORD = re.compile(r"\w+")
_NEIGHBOURS = re.compile(r"\b(\w+)(?=\s+(\w+))")
_WANTS_WORDS = re.compile(r"(?i)expression|identifier|operand|name|block|body|statement|parameter|argument|pattern")
"""In a parser's message: something that has to be written is missing."""

_FIELD = re.compile(r"\{[^{}]*\}|%[-+ #0]*[\d.*]*[a-zA-Z]")
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
    before, after = Counter(_WORD.findall(_FIELD.sub(" ", old))), Counter(_WORD.findall(new))
    gained, lost = list((after - before).elements()), list((before - after).elements())
    said, made_up = trial.problem.words, list(gained)
    joined = [one + other for one, other in _NEIGHBOURS.findall(old)]
    fused = [word for word in gained if word in joined]
    gone = [word for word in lost if not _respelt(word, made_up) and not _is_part(word, fused)]
    asked_for = _WORD.findall(hint[1]) if (hint := _HINT.search(said)) else ()
    is_bare = len(_BARE.findall(new)) > len(_BARE.findall(old))
    if lost and (is_bare or any(word in _STUBS and word not in asked_for for word in made_up)):
        return "puts a stub in place of code"
    if is_broken(trial.problem, trial.before):
        return "deletes code" if gone else ""
    named = {word.casefold() for word in _WORD.findall(said)}
    if _UNUSED.search(said):
        named |= {word.casefold() for word in _WORD.findall(trial.spoken_of)} | _GLUE
    elif not _NAMES_MAY_GO.search(said) and any(word.casefold() in named for word in gone):
        return "deletes code"
    replacements = [word for word in gained if word.casefold() in named]
    unexplained = [word for word in lost if word.casefold() not in named][len(replacements) :]
    is_wrapper = len(unexplained) == 1 and not gained and unexplained[0] in _WORD.findall(trial.spoken_of)
    return "deletes code" if unexplained and not (is_wrapper and _WORD.search(new)) else ""


def adds_nothing(trial: Trial) -> str:
    """Broken syntax is mended with signs and keywords, unless the parser asks for words."""
    if not is_broken(trial.problem, trial.before) or _WANTS_WORDS.search(trial.problem.words):
        return ""
    before, after = Counter(_WORD.findall(trial.old)), Counter(_WORD.findall(trial.new))
    lost = list((before - after).elements())
    known = grammars.keywords(trial.snapshot.language)
    gained = [word for word in (after - before).elements() if word not in known]
    is_new = any(not _respelt(word, lost) and not _is_part(word, lost) for word in gained)
    return "adds words that nobody wrote" if is_new else ""


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


SHORTEST_NAMED = 3
"""Characters of a string that cannot stand in a message by accident."""


def keeps_literals(trial: Trial) -> str:
    """What strings say stays, sign for sign, but quotes, escapes and fields; a string that is the problem may go.

    Nor do they say anything new, but what the tool names.
    """
    if is_broken(trial.problem, trial.before):
        return ""
    problem, said = trial.problem, trial.problem.words.casefold()
    for start, end in _strings(trial.before, trial.edit.start, trial.edit.end):
        content = _plain(trial.before.text[start:end])
        is_problem = abs(start - problem.start) <= 1 and abs(end - problem.end) <= 1
        if not (is_problem or _is_named(content, said) or _is_within(content, _plain(trial.new))):
            return "changes what a string says"
    for start, end in _strings(trial.after, trial.edit.start, trial.new_end):
        content = _plain(trial.after.text[start:end])
        if not (_is_named(content, said) or _is_within(content, _plain(trial.old))):
            return "changes what a string says"
    return ""


def _strings(syntax: Syntax, start: int, end: int) -> Iterable[tuple[int, int]]:
    """The parts of strings that lie in [start, end)."""
    for match in matches(syntax, "structure", start, max(end, start + 1)):
        for first, last in match.get("string", ()):
            if first < end and last > start:
                yield max(first, start), min(last, end)


def _is_named(content: str, said: str) -> bool:
    return len(content) >= SHORTEST_NAMED and content.casefold() in said


def _plain(literal: str) -> str:
    return re.sub(r"^\w+(?=['\"])|['\"`\\\s{}%]", "", _FIELD.sub("", literal))


def _is_within(short: str, long: str) -> bool:
    """Whether the signs of one stand in the other, in their order."""
    rest = iter(long)
    return all(sign in rest for sign in short)


_COMPARISON = re.compile(r"===|!==|==|!=|<=|>=|(?<![-=<>])[<>](?![<>=])|&&|\|\|")


def keeps_comparisons(trial: Trial) -> str:
    """No comparison is turned into another one, unless the tool speaks of comparing."""
    said = trial.problem.words
    if is_broken(trial.problem, trial.before) or re.search(r"(?i)compar|equal", said):
        return ""
    lost = Counter(_COMPARISON.findall(trial.old)) - Counter(_COMPARISON.findall(trial.new))
    return "" if all(sign in said for sign in lost) else "compares otherwise than before"


_HINT = re.compile(r"(?i)\b(?:use|with|instead:?|should be|by|prefer) `([^`]+)`")
_PLACEHOLDERS = frozenset({"cond", "expr", "value"})
"""Words that stand for whatever the user has written."""

_OPERATOR = re.compile(r"[|=<>!+]+")


def does_as_told(trial: Trial) -> str:
    """Where the tool says what to use, the words and the operators of that must be there."""
    hint = _HINT.search(trial.problem.words)
    if hint is None or is_broken(trial.problem, trial.before):
        return ""
    words = [word for word in _WORD.findall(hint[1].rpartition(".")[2]) if len(word) > 1 and word not in _PLACEHOLDERS]
    wanted = [*_OPERATOR.findall(hint[1]), *words]
    return "" if all(part in trial.new for part in wanted) else "does not do what the tool asks for"


def keeps_style(trial: Trial) -> str:
    """Indentation is made of what the document makes it of."""
    old = set(_indents(trial.snapshot.text))
    mixed = set("".join(_indents(trial.new))) - set("".join(old))
    return "indents with other characters than the document" if mixed and old - {""} else ""


def _indents(text: str) -> Iterable[str]:
    return (line[: len(line) - len(line.lstrip(" \t"))] for line in text.splitlines() if line.strip())


def _comment_words(syntax: Syntax, start: int, end: int) -> Iterable[str]:
    for match in matches(syntax, "structure", start, max(end, start + 1)):
        for first, last in match.get("comment", ()):
            yield from _WORD.findall(syntax.text[max(first, start) : min(last, end)])


CHECKS: tuple[Check, ...] = (
    changes_something,
    stays_in_region,
    silences_nothing,
    deletes_nothing,
    adds_nothing,
    does_as_told,
    keeps_literals,
    keeps_comparisons,
    keeps_style,
    adds_no_error,
    clears_broken_syntax,
    comments_nothing_out,
)
