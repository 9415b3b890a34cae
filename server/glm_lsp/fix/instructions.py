"""Messages that say what to do so exactly that nobody has to guess: a table of their words, and of the edit they mean.

Tools are content with much that is wrong, so an edit is proposed only where what the tool points at has the form that
makes it safe. Everything else is left to the model.
"""

import builtins
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from glm_lsp.data import Candidate
from glm_lsp.fix import edits
from glm_lsp.fix.values import Draft, Problem
from glm_lsp.fix.wording import QUOTED_NAME
from glm_lsp.languages import Language
from glm_lsp.syntax import Syntax

LONGEST = 2_000
"""Characters that a problem may cover."""

_TRIPLE = r"(?:'''(?:[^'\\]|\\.|'(?!''))*'''|\"\"\"(?:[^\"\\]|\\.|\"(?!\"\"))*\"\"\")"
_QUOTED = rf"(?:{_TRIPLE}|'(?:[^'\\\n]|\\.)*'|\"(?:[^\"\\\n]|\\.)*\")"
_LITERAL = re.compile(rf"([A-Za-z]{{1,2}})({_QUOTED})", re.DOTALL)
_CALL = re.compile(r"(\w+)\(([^()]*)\)")
_OF_TYPE = {
    "str": rf"[rRuU]?{_QUOTED}",
    "bytes": rf"(?:[bB][rR]?|[rR][bB]){_QUOTED}",
    "int": r"\d+",
    "float": r"\d+\.\d+",
    "complex": r"[\d.]+j",
    "bool": r"True|False",
}
"""Python's literals by the function that makes what they are anyway."""

_NAME = re.compile(r"[A-Za-z_]\w*(?:\.\w+)*")
_IMPORT_FROM = re.compile(r"(\s*from[ \t]+)([\w.]+)([ \t]+import[ \t]+)(\(?)([\w ,]+)(\)?)")


@dataclass(frozen=True, slots=True)
class _Place:
    """What a tool points at, `spoken`, and the `words` of its message that its pattern has found."""

    syntax: Syntax
    problem: Problem
    words: re.Match[str]

    @property
    def spoken(self) -> str:
        return self.syntax.text[self.problem.start : self.problem.end]

    @property
    def before(self) -> str:
        return self.syntax.text[: self.problem.start]

    @property
    def behind(self) -> str:
        return self.syntax.text[self.problem.end :]

    @property
    def language(self) -> Language:
        return self.syntax.language

    def instead(self, text: str) -> Candidate:
        return Candidate(text, self.problem.start, self.problem.end)


def drafts(syntax: Syntax, problem: Problem) -> Iterator[Draft]:
    """For a problem whose message is known; none for any other."""
    if not 0 < problem.end - problem.start <= LONGEST:
        return
    for kin, pattern, follow in _INSTRUCTIONS:
        words = re.search(pattern, problem.words) if kin in ("", syntax.language.kin) else None
        if words:
            yield from (Draft(edit, "rule") for edit in follow(_Place(syntax, problem, words)))


def _without_blanks(place: _Place) -> Iterator[Candidate]:
    """In a string, blanks are something that it says."""
    if not place.spoken.strip(" \t") and place.syntax.capture_at(place.problem.start) != "string":
        yield place.instead("")


def _without_backslash(place: _Place) -> Iterator[Candidate]:
    """At the end of a line inside of brackets, with the blanks before it."""
    if place.spoken == "\\" and re.match(r"\r?\n", place.behind):
        yield Candidate("", len(place.before.rstrip(" \t")), place.problem.end)


def _without_escape(place: _Place) -> Iterator[Candidate]:
    if place.spoken == "\\":
        yield place.instead("")


def _with_escape(place: _Place) -> Iterator[Candidate]:
    if re.fullmatch(r"\\.", place.spoken):
        yield place.instead(f"\\{place.spoken}")


def _without_last_semicolon(place: _Place) -> Iterator[Candidate]:
    """At the end of a line, where the line break does the same."""
    if place.spoken == ";" and not place.behind.partition("\n")[0].partition(place.language.comment_mark)[0].strip():
        yield place.instead("")


def _without_semicolon(place: _Place) -> Iterator[Candidate]:
    """Behind the end of a statement; behind anything else it may be a statement itself, as in `while (f());`."""
    if place.spoken == ";" and place.before.rstrip()[-1:] in (";", "{", "}"):
        yield place.instead("")


def _without_letter(letter: str) -> Callable[[_Place], Iterator[Candidate]]:
    """A string without this letter before it; where it made fields, braces are not doubled any more."""

    def follow(place: _Place) -> Iterator[Candidate]:
        literal = _LITERAL.fullmatch(place.spoken)
        if literal and letter in literal[1].lower():
            text = literal[2].replace("{{", "{").replace("}}", "}") if letter == "f" else literal[2]
            yield place.instead(re.sub(letter, "", literal[1], flags=re.IGNORECASE) + text)

    return follow


def _without_call(place: _Place) -> Iterator[Candidate]:
    """The literal that a call of its own type stands around."""
    call = _CALL.fullmatch(place.spoken)
    literal = _OF_TYPE.get(call[1], "(?!)") if call and call[1] == place.words[1] else "(?!)"
    inner = call[2].strip() if call else ""
    if re.fullmatch(literal, inner, re.DOTALL):
        is_torn = inner[:1].isdigit() and place.behind.startswith(".")
        yield place.instead(f"({inner})" if is_torn else inner)
    elif re.fullmatch(rf"(?:{literal})(?:\s+(?:{literal}))*", inner, re.DOTALL):
        yield place.instead(f"({inner})")


def _without_list(place: _Place) -> Iterator[Candidate]:
    """Sorted things are a list already."""
    inner = re.fullmatch(r"list\((sorted\([^()]*\))\)", place.spoken)
    if inner:
        yield place.instead(inner[1])


def _without_parentheses(place: _Place) -> Iterator[Candidate]:
    """Those that stand right inside of others, around one thing."""
    inner = re.fullmatch(r"\(([^(),=]*(?:\([^()]*\)[^(),=]*)*)\)", place.spoken)
    is_doubled = place.before.rstrip()[-1:] == "(" and place.behind.lstrip()[:1] == ")"
    if inner and inner[1].strip() and is_doubled and place.language.comment_mark not in inner[1]:
        yield place.instead(inner[1] if "\n" in inner[1] else inner[1].strip())


def _without_empty_parentheses(place: _Place) -> Iterator[Candidate]:
    if place.spoken == "()":
        yield place.instead("")


def _without_base(place: _Place) -> Iterator[Candidate]:
    """A base of a class, with its comma; the only one, with the parentheses."""
    if place.spoken != (place.words[1] or place.words[2]):
        return
    head = re.search(r"\bclass\s+\w+\s*(\((?:[^()]*,)?\s*)\Z", place.before)
    end = re.match(r"\s*,?\s*\)", place.behind)
    if head is None:
        return
    if end and head[1].strip() == "(":
        yield Candidate("", head.start(1), place.problem.end + end.end())
    elif end:
        yield Candidate("", len(place.before.rstrip().removesuffix(",")), place.problem.end)
    elif comma := re.match(r",[ \t]*", place.behind):
        yield Candidate("", place.problem.start, place.problem.end + comma.end())


def _without_mode(place: _Place) -> Iterator[Candidate]:
    """The second argument, if those behind it are passed by name."""
    comma = re.search(r",\s*\Z", place.before)
    if comma and re.fullmatch(_QUOTED, place.spoken) and re.match(r"\s*(?:,\s*\w+\s*=[^=]|,?\s*\))", place.behind):
        yield Candidate("", comma.start(), place.problem.end)


def _without_import(place: _Place) -> Iterator[Candidate]:
    """A statement that imports nothing but what the message names, with its line."""
    found = _IMPORT_FROM.fullmatch(place.spoken)
    lines = edits.whole_lines(place.syntax.text, place.problem.start, place.problem.end)
    if found and lines and set(_items(found[5])) <= set(QUOTED_NAME.findall(place.problem.words)):
        yield Candidate("", *lines)


def _from_module(place: _Place) -> Iterator[Candidate]:
    """The same names from another module; names that the message does not have stay where they are, and so do all."""
    found = _IMPORT_FROM.fullmatch(place.spoken)
    if found and set(_items(found[5])) == set(QUOTED_NAME.findall(place.words[2])):
        yield place.instead(f"{found[1]}{place.words[1]}{found[3]}{found[4]}{found[5]}{found[6]}")


def _items(names: str) -> list[str]:
    return [one.strip() for one in names.split(",") if one.strip()]


def _renamed(place: _Place) -> Iterator[Candidate]:
    """A name that is not used any more for the one that is: a builtin's, that of a method that is called, that of an
    argument, or a module's in an import after which nothing has the old name.
    """
    old, new = place.words[1], place.words[2]
    head, _, last = place.spoken.rpartition(".")
    word = re.escape(old)
    is_argument = place.before.rstrip()[-1:] in ("(", ",") and re.match(r"\s*=[^=]", place.behind)
    if place.spoken == old and (is_argument or new in vars(builtins)):
        yield place.instead(new)
    elif head and last == old and "." not in new and re.match(r"\s*\(", place.behind):
        yield place.instead(f"{head}.{new}")
    names_of = rf"(\bfrom[ \t]+(?:[\w.]+\.)?){word}([ \t]+import\b(?!.*\b{word}\b).*)"
    module_as = rf"((?:.*[ \t.])?){word}([ \t]+as[ \t]+\w+)"
    is_import = re.search(r"\bimport\b", _line(place))
    imported = re.fullmatch(f"{names_of}|{module_as}", place.spoken) if is_import else None
    if imported:
        yield place.instead(f"{imported[1] or imported[3] or ''}{new}{imported[2] or imported[4]}")


def _line(place: _Place) -> str:
    return place.before.rpartition("\n")[2] + place.spoken


def _builtin(place: _Place) -> Iterator[Candidate]:
    """In a list that has it already, the other one should go."""
    is_there = re.search(rf"\b{place.words[1]}\b", _line(place) + place.behind.partition("\n")[0])
    if place.words[1] in vars(builtins) and _NAME.fullmatch(place.spoken) and not is_there:
        yield place.instead(place.words[1])


def _type_of_literal(place: _Place) -> Iterator[Candidate]:
    """`type("")`, where the literal is of the type that the message names."""
    literal = _OF_TYPE.get(place.words[1], "(?!)")
    if re.fullmatch(rf"type\((?:{literal})\)", place.spoken, re.DOTALL):
        yield place.instead(place.words[1])


def _other_mode(place: _Place) -> Iterator[Candidate]:
    if re.fullmatch(r"(['\"])\w+\1", place.spoken):
        yield place.instead(f"{place.spoken[0]}{place.words[1]}{place.spoken[0]}")


def _respelt(place: _Place) -> Iterator[Candidate]:
    """A member's name; another name may be given here, and used elsewhere."""
    if place.spoken == place.words[1] and place.before.endswith("."):
        yield place.instead(place.words[2])


_INSTRUCTIONS: tuple[tuple[str, str, Callable[[_Place], Iterator[Candidate]]], ...] = (
    ("", r"(?i)trailing white ?space|line contains white ?space|white ?space (?:before|after)", _without_blanks),
    ("python", r"(?i)redundant backslash", _without_backslash),
    ("javascript", r"(?i)unnecessary escape character", _without_escape),
    ("python", r"(?i)invalid escape sequence", _with_escape),
    ("python", r"(?i)unnecessary (?:trailing )?semicolon", _without_last_semicolon),
    ("javascript", r"(?i)(?:unnecessary|extra) semicolon", _without_semicolon),
    ("python", r"f-string (?:without any placeholders|that does not have any interpol)", _without_letter("f")),
    ("python", r"Remove unicode literals|u prefix .*necessary", _without_letter("u")),
    ("python", r"Unnecessary `(\w+)` call \(rewrite as a literal\)", _without_call),
    ("python", r"Unnecessary `list` call around `sorted\(\)`", _without_list),
    ("", r"(?i)(?:extraneous|unnecessary|redundant) parentheses", _without_parentheses),
    (
        "python",
        r"Unnecessary parentheses (?:after class def|to `functools.lru|on raised exc)",
        _without_empty_parentheses,
    ),
    ("python", r"inherits from `(object)`|uses `(metaclass=type)`, which is redundant", _without_base),
    ("python", r"Unnecessary mode argument", _without_mode),
    ("python", r"Unnecessary modes?, use `(\w+)`", _other_mode),
    ("python", r"Unnecessary `__future__` imports?", _without_import),
    ("python", r"Import from `([\w.]+)` instead: (.+)", _from_module),
    ("python", r"`([\w.]+)` is deprecated, use `([\w.]+)`", _renamed),
    ("python", r"Replace aliased errors with `(\w+)`", _builtin),
    ("python", r"Use `(\w+)` instead of `type\(\.\.\.\)`", _type_of_literal),
    ("javascript", r"'(\w+)' does not exist on .*\bDid you mean '(\w+)'\?", _respelt),
)
"""By the family of languages: the words of ruff, of pylint, ESLint, clippy and TypeScript where they are as exact."""
