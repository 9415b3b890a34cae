"""The lines that open the blocks around an offset, told from the text alone.

The fallback for code that no grammar makes sense of: a pure function over text, bounded in how far it looks.
"""

import re

from glm_lsp.languages import Language

LOOK_BACK = 40_000
"""Characters before the offset; about a thousand lines."""

_BRACES = re.compile(
    r"""//[^\n]*|/\*.*?\*/|"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'|`(?:\\.|[^`\\])*`|[{}]""", re.DOTALL
)
"""Braces, and what may hide some. One alternative per character, so that no text is slow."""


def enclosing_lines(text: str, offset: int, language: Language) -> tuple[tuple[int, int], ...]:
    """The [start, end) of the lines that open the blocks around `offset`, outermost first.

    By unclosed braces where the language has them, by indentation elsewhere. Never raises.
    """
    far = text.find("\n", max(0, offset - LOOK_BACK), offset) + 1 if offset > LOOK_BACK else 0
    near = text[far:offset]
    lines = _by_braces(near) if language.block_style == "braces" else _by_indentation(near, language)
    return tuple((far + start, far + end) for start, end in lines)


def _by_braces(text: str) -> list[tuple[int, int]]:
    """Lines of `text` with a brace that is still open at its end; a brace alone belongs to the line above."""
    unclosed: list[int] = []
    for found in _BRACES.finditer(text):
        if found[0] == "{":
            unclosed.append(found.start())
        elif found[0] == "}" and unclosed:
            unclosed.pop()
    lines = (_line_at(text, len(text[:brace].rstrip())) for brace in unclosed)
    return list(dict.fromkeys(lines))


def _by_indentation(text: str, language: Language) -> list[tuple[int, int]]:
    """Lines of `text` that are indented less than all that follows, the last line included."""
    start, _ = _line_at(text, len(text))
    last = text[start:]
    indent = _indent(last) if last.strip() else len(last)
    lines: list[tuple[int, int]] = []
    while start > 0 and indent > 0:
        start, end = _line_at(text, start - 1)
        line = text[start:end]
        if line.strip() and _indent(line) < indent:
            indent = _indent(line)
            if not language.block_openers or language.filler_of(line) is not None:
                lines.append((_head_start(text, start), end))
    return lines[::-1]


def _head_start(text: str, start: int) -> int:
    """Where the head of a block begins whose last line begins at `start` and may be only its closing bracket."""
    while start > 0 and text[start:].lstrip(" \t")[:1] in (")", "]"):
        indent, first = _indent(text[start : _line_at(text, start)[1]]), start
        while first > 0:
            first, end = _line_at(text, first - 1)
            if text[first:end].strip() and _indent(text[first:end]) <= indent:
                break
        start = first
    return start


def _line_at(text: str, offset: int) -> tuple[int, int]:
    """[start, end) of the line around `offset`, without its line break."""
    end = text.find("\n", offset)
    return text.rfind("\n", 0, offset) + 1, len(text) if end < 0 else end


def _indent(line: str) -> int:
    return len(line) - len(line.lstrip())
