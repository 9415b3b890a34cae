"""Format strings: which values they take in, and how each is shown."""

import re

FIELD = re.compile(r"\{[^{}]*\}|%[-+ #0]*+[\d.*]*+[a-zA-Z]")
"""What a format string has in place of a value."""

_FIELD = re.compile(r"\{(?:[^{}]|\{[^{}]*\})*\}|%[-+#0]*+[\d.*]*+[a-zA-Z]")
"""With others in it, too; a percent sign before a blank is more often one than a field."""

_DOUBLED = re.compile(r"%%|\{\{|\}\}")
_BRACES = re.compile(r"(?s)\{((?:.*[\[\](){}])?[^:]*?)(?:!([rsa]))?(:[^\[\](){}]*)?\}")
_SHOWN = re.compile(r"\.?\d+|[*+,#]|[eEfFgGxXobc%]$")
"""Of how a value is shown, what all notations write alike."""


def fields(literal: str) -> list[str]:
    """The fields of a string, in order; none are in what is doubled to stand for itself."""
    return _FIELD.findall(_DOUBLED.sub(" ", literal))


def value(field: str) -> str:
    """What a field names, as an expression or a number; "" where it takes the next value."""
    found = _BRACES.fullmatch(field)
    return found[1] if found else ""


def shown(field: str) -> tuple[str, ...]:
    """How a field shows its value: `%.2f` and `{x:.2f}` do alike."""
    found = _BRACES.fullmatch(field)
    conversion, spec = (found[2] or "", found[3] or "") if found else (field[-1] if field[-1] in "ra" else "", field)
    return (conversion.strip("s"), *_SHOWN.findall(spec))
