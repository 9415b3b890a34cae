"""What a tool calls needless, taken out where the tool points at it: blanks, signs, a letter before a string, a call
around its argument, parentheses, an item of a list, an import.

The tool says what need not be there, and its range says where; what that leaves is the least that can be meant.
"""

import re
from collections.abc import Iterator

from glm_lsp.data import Candidate
from glm_lsp.fix import unused, wording
from glm_lsp.fix.values import Draft, Problem
from glm_lsp.languages import Language
from glm_lsp.syntax import Syntax
from glm_lsp.units import open_brackets

_SIGNS = " \t\\;"
"""What says nothing where it is needless."""

_PREFIXED = re.compile(r"([A-Za-z@$]+)(['\"`].*)", re.DOTALL)
_LETTERS = {"f": r"f-?string|placeholder|interpolat", "$": r"interpolat", "u": r"unicode", "r": r"\braw\b"}
"""By a letter before a string, the words of messages that are about it."""

_CALL = re.compile(r"([\w.]+)\(\s*(.*?)\s*,?\s*\)", re.DOTALL)
_PARENTHESES = re.compile(r"\(\s*(.*?)\s*\)", re.DOTALL)
_NAMED = re.compile(r"\*|\w+\s*[=:](?!=)")
"""An argument that is passed by name, or several at once: it is nothing by itself."""

_LITERAL = re.compile(r"[A-Za-z]{0,2}(?:\"[^\"\n]*\"|'[^'\n]*')|[\d.]\w*(?:\.\w+)?")
_ATOM = re.compile(rf"{_LITERAL.pattern}|[\w.]+(?:\([^()]*\))?")
_STANDS_ALONE = re.compile(r"(?:[(=,\[{:]|\breturn|^)[^\S\n]*\Z", re.MULTILINE), re.compile(r"\s*(?:[),\]};:]|#|$)")
"""What stands before and behind an expression that nothing around it can tear apart."""

_ITEM = re.compile(r"[(,\[{]\s*\Z"), re.compile(r"\s*(?:,[^\S\n]*|(?=[)\]}]))")


def drafts(syntax: Syntax, problem: Problem) -> Iterator[Draft]:
    """For a problem that calls something needless; none for any other."""
    text = syntax.text
    spoken = text[problem.start : problem.end]
    if not wording.calls_needless(problem) or not spoken:
        return
    if not spoken.strip(_SIGNS):
        yield _draft("", _with_blanks_before(text, problem.start, problem.end), problem.end)
        return
    for shorter in (*_without_prefix(spoken, problem, syntax.language), *_unwrapped(syntax, problem)):
        yield _draft(shorter, problem.start, problem.end)
    if _is_needless_import(syntax, problem):
        first, line_end = text.rfind("\n", 0, problem.start) + 1, text.find("\n", problem.end)
        last = len(text) if line_end < 0 else line_end + 1
        if text[first:last].strip() == spoken.strip():
            yield _draft("", first, last)
    if wording.calls_item_needless(problem, spoken):
        yield from _without_item(text, problem)


def _draft(text: str, start: int, end: int) -> Draft:
    return Draft(Candidate(text, start, end), "rule")


def _with_blanks_before(text: str, start: int, end: int) -> int:
    """Where the blanks begin that would be left at the end of a line."""
    is_last = not text[end:].partition("\n")[0].strip()
    return len(text[:start].rstrip(" \t")) if is_last else start


def _without_prefix(spoken: str, problem: Problem, language: Language) -> Iterator[str]:
    """A string without the letter before it that the message is about; without the one that its fields need, braces
    are not doubled.
    """
    found = _PREFIXED.fullmatch(spoken)
    for place, letter in enumerate(found[1].lower()) if found else ():
        if re.search(_LETTERS.get(letter, "(?!)"), problem.words, re.IGNORECASE):
            left = spoken[:place] + spoken[place + 1 :]
            yield left.replace("{{", "{").replace("}}", "}") if _has_fields(spoken, language) else left


def _has_fields(literal: str, language: Language) -> bool:
    return bool(language.interpolated) and re.match(language.interpolated, literal) is not None


def _unwrapped(syntax: Syntax, problem: Problem) -> Iterator[str]:
    """What a needless call, or needless parentheses, stand around.

    What a call should be written as instead is known of literals only.
    """
    text, spoken = syntax.text, syntax.text[problem.start : problem.end]
    parentheses = _PARENTHESES.fullmatch(spoken)
    if parentheses and wording.speaks_of_parentheses(problem):
        yield parentheses[1]
    call = _CALL.fullmatch(spoken)
    if call is None or wording.needless_call(problem) != call[1].rpartition(".")[2] or not call[2]:
        return
    inner, parts = call[2], re.split(r"\s*\n\s*", call[2])
    is_literal = all(_LITERAL.fullmatch(part) for part in parts)
    if _NAMED.match(inner) or _has_comma(inner, syntax.language) or (wording.wants_rewrite(problem) and not is_literal):
        return
    before, behind = text[: problem.start], text[problem.end : problem.end + 1 + text[problem.end :].find("\n")]
    stands_alone = _STANDS_ALONE[0].search(before) and _STANDS_ALONE[1].match(behind)
    is_safe = "\n" not in inner and (stands_alone or _ATOM.fullmatch(inner))
    yield inner if is_safe and not (inner[:1].isdigit() and behind.startswith(".")) else f"({inner})"


def _has_comma(text: str, language: Language) -> bool:
    """Whether there is a comma outside of brackets, so that it is not one thing."""
    return any(not open_brackets(text[: found.start()], language) for found in re.finditer(",", text))


def _is_needless_import(syntax: Syntax, problem: Problem) -> bool:
    """Whether the tool points at an import and names all that it imports."""
    names = wording.quoted(problem)
    items = re.split(r"\bimport\b", syntax.text[problem.start : problem.end])[-1].strip(" ()\n").split(",")
    return unused.is_import(syntax, problem) and all(item.strip() in names for item in items if item.strip())


def _without_item(text: str, problem: Problem) -> Iterator[Draft]:
    """Without an item of a list, and the comma that parts it from others; of the only one, without parentheses, too."""
    start, end = problem.start, problem.end
    before, behind = _ITEM[0].search(text[:start]), _ITEM[1].match(text, end)
    if before is None or behind is None:
        return
    closer = re.compile(r"\s*[)\]}]").match(text, behind.end())
    if closer and not before[0].startswith(","):
        if closer[0].endswith(")"):
            yield _draft("", before.start(), closer.end())
    elif closer:
        yield _draft("", before.start(), end)
    else:
        first = text.rfind("\n", 0, start) + 1
        has_line = not text[first:start].strip() and text[behind.end() : behind.end() + 1] == "\n"
        yield _draft("", first if has_line else start, behind.end() + has_line)
