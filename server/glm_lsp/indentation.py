"""How a text is indented, and the same lines indented in another way."""

import re
from functools import reduce
from math import gcd

LINES_SEEN = 200
"""Of a document, that tell how it is indented."""

TAB_WIDTH = 4
"""Blanks that a model takes for a tab, where it mixes them."""

_INDENT = re.compile(r"^[ \t]+(?=\S)", re.MULTILINE)


def indent_of(line: str) -> str:
    """The white space that a line begins with."""
    return line[: len(line) - len(line.lstrip(" \t"))]


def width_of(line: str) -> int:
    """How many columns a line is indented; a tab goes on to the next multiple of eight, as for Python and Make."""
    return len(indent_of(line).expandtabs(8))


def step_of(text: str) -> str:
    """By what one level is indented: a tab, some spaces, or "" when the text does not show it. Most lines decide, since
    strings and comments may hold others; a single blank, as before the stars of a comment, is nobody's indentation.
    """
    indents = [indent for indent in _INDENT.findall(text) if indent != " "]
    blanks = [indent for indent in indents if "\t" not in indent]
    if len(blanks) < len(indents) - len(blanks):
        return "\t"
    step = reduce(gcd, map(len, blanks), 0)
    return " " * step if step > 1 else ""


def reindented(text: str, line: str, step: str, opens: bool = False) -> str:
    """`text`, which goes on with `line`, with `step` for each of its own levels; as it is where they cannot be told.

    Levels count from the cursor's line, whose own indentation stays, or from the margin where one is indented with
    tabs and the other with spaces. There, lines that are all at one level are at that of the cursor's line, or one
    further in if it `opens` something. Lines that are indented less than the cursor's are left alone.
    """
    given = 1 if line else 0
    lines = _evened(text.split("\n"), given, step)
    indents = [indent_of(one) for one in lines[given:] if one.strip()]
    mixed = any("\t" in indent for indent in indents) != ("\t" in step)
    base = "" if mixed else indent_of(line) if line.strip() or not lines[0].strip() else line
    own = step_of("\n".join(f"{indent.removeprefix(base)}x" for indent in indents if indent.startswith(base)))
    level = len(indent_of(line)) // len(step or " ") + opens
    if mixed and len(set(indents)) == 1 and level and len(own) % level == 0:
        own = own[: len(own) // level]
    if not step or not own:
        return text
    if own == step:
        return "\n".join(lines)
    return "\n".join([*lines[:given], *(_shifted(one, base, own, step) for one in lines[given:])])


def _evened(lines: list[str], given: int, step: str) -> list[str]:
    """Lines that are indented with blanks and tabs alike, with blanks alone."""
    indents = "".join(indent_of(one) for one in lines[given:])
    if not ("\t" in indents and " " in indents):
        return lines
    width = len(step.expandtabs(TAB_WIDTH)) or TAB_WIDTH
    return [*lines[:given], *(indent_of(one).expandtabs(width) + one.lstrip(" \t") for one in lines[given:])]


def _shifted(line: str, base: str, own: str, step: str) -> str:
    indent = indent_of(line)
    if not line.strip() or not indent.startswith(base):
        return line
    levels, left = divmod(len(indent) - len(base), len(own))
    return base + step * levels + " " * left + line[len(indent) :]
