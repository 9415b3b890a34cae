"""Definitions as other files may quote them: the code of their signatures, without what strings and comments say."""

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace

from glm_lsp.data import Definition
from glm_lsp.syntax import Syntax, matches

_LOOSE_STRING = re.compile(r'"(?:\\.|[^"\\\n])*+"?', re.DOTALL)
_LOOSE_QUOTE = re.compile(r"['`][^\n]*")
"""Strings that the grammar does not tell: without their end, in what is broken."""

_UNREAD = re.compile(
    r"""(["'])(?:\\.|(?!\1)[^\\\n])*+\1?|//(?:\\\n|[^\n])*+|/\*(?:[^*]|\*(?!/))*+(?:\*/)?""", re.DOTALL
)
"""Strings and comments in the text of a macro."""

_QUOTE = re.compile(r"""["'`]""")
_EMPTY = re.compile(r"""(["'`])\1""")


def discreet(syntax: Syntax, definitions: Iterable[Definition]) -> Iterator[Definition]:
    """The same definitions without comments, and with an ellipsis for the contents of each string."""
    for definition in definitions:
        yield replace(definition, signature=_signature(syntax, definition))


def _signature(syntax: Syntax, definition: Definition) -> str:
    place, end = definition.start, definition.start + len(definition.signature)
    told: list[str] = []
    for first, last, capture in _spans(syntax, place, end):
        if last > place and first < end:
            told += [_code(syntax, place, first), _TELL[capture](syntax.text[first:last])]
            place = last
    told.append(_code(syntax, place, end))
    return "\n".join(line.rstrip() for line in "".join(told).split("\n") if line.strip())


def _spans(syntax: Syntax, start: int, end: int) -> list[tuple[int, int, str]]:
    """Strings, comments and the like around [start, end), in order of position, each before those inside it."""
    found = {
        (first, last, capture)
        for purpose in ("structure", "hidden")
        for match in matches(syntax, purpose, start, end, having=tuple(_TELL))
        for capture, spans in match.items()
        for first, last in spans
    }
    return sorted(found, key=lambda span: (span[0], -span[1]))


def _string(literal: str) -> str:
    if _EMPTY.fullmatch(literal):
        return literal
    quote = _QUOTE.search(literal[:8])
    return f"{quote[0]}…{quote[0]}" if quote else "…"


def _unread(text: str) -> str:
    return _UNREAD.sub(lambda found: _string(found[0]) if found[1] else "", text)


_TELL: dict[str, Callable[[str], str]] = {
    "comment": lambda _text: "",
    "string": _string,
    "hidden": lambda _text: "…",
    "unread": _unread,
}
"""By capture: what a quotation says instead."""


def _code(syntax: Syntax, start: int, end: int) -> str:
    text = _LOOSE_STRING.sub('"…"', syntax.text[start:end])
    return _LOOSE_QUOTE.sub("…", text) if syntax.errors else text
