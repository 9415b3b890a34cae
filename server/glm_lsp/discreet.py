"""Definitions as other files may quote them: the code of their signatures, without what strings and comments say."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace

from glm_lsp.data import Definition
from glm_lsp.syntax import Syntax, matches

_LOOSE_STRING = re.compile(r'"(?:\\.|[^"\\\n])*+"?')
_LOOSE_QUOTE = re.compile(r"['`][^\n]*")
"""Strings that the grammar does not tell: in a macro's text and, without their end, in what is broken."""

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
            told += [_code(syntax, place, first), "" if capture == "comment" else _string(syntax.text[first:last])]
            place = last
    told.append(_code(syntax, place, end))
    return "\n".join(line.rstrip() for line in "".join(told).split("\n") if line.strip())


def _spans(syntax: Syntax, start: int, end: int) -> list[tuple[int, int, str]]:
    """Strings and comments around [start, end), in order of position, each before those inside it."""
    found = {
        (first, last, capture)
        for match in matches(syntax, "structure", start, end, having=("comment", "string"))
        for capture, spans in match.items()
        for first, last in spans
    }
    return sorted(found, key=lambda span: (span[0], -span[1]))


def _string(literal: str) -> str:
    if _EMPTY.fullmatch(literal):
        return literal
    quote = _QUOTE.search(literal[:8])
    return f"{quote[0]}…{quote[0]}" if quote else "…"


def _code(syntax: Syntax, start: int, end: int) -> str:
    text = _LOOSE_STRING.sub('"…"', syntax.text[start:end])
    return _LOOSE_QUOTE.sub("…", text) if syntax.errors else text
