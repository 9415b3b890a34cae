"""How much one suggestion says: decided before the model is asked, applied while it speaks."""

import re

from glm_lsp.data import Unit, Window
from glm_lsp.languages import Language

_CLOSERS = {"(": ")", "[": "]", "{": "}"}
_LITERAL = re.compile(r""""(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'|`(?:\\.|[^`\\])*`""")

_LINE_MAY_GO_ON = re.compile(r"""\s*[)>}\]"'`]*\s*[:{;,]?\s*""")
"""What may stand behind the cursor: closing brackets and quotes that the editor itself has put there."""


def unit_at(window: Window, language: Language, capture: str) -> Unit | None:
    """What a suggestion at the cursor may be, or None where none is due: inside a line that goes on.

    `capture` says whether the cursor stands in a comment or string, where no block can begin.
    """
    if not _LINE_MAY_GO_ON.fullmatch(window.rest):
        return None
    if capture:
        return Unit(is_prose=True)
    opener = None if window.rest.strip() else _open_block(window, language)
    return Unit() if opener is None else Unit(is_block=True, indent=_indent(opener))


def end_of_unit(text: str, unit: Unit) -> int | None:
    """Where `text`, the model's answer so far, has said all that the unit may say; None while it has not.

    A statement ends with its line, unless a bracket that the answer opened is still open. A block ends
    before a blank line and before a line that is indented no further than the one that opened it; a closing
    bracket there still belongs to it.
    """
    for found in re.finditer("\n", text):
        end, following = found.start(), text[found.end() :]
        if unit.is_block:
            length = _length_of_block_end(following.lstrip("\n") if not text[:end].strip() else following, unit)
            if length is not None:
                return end + length
        elif unit.is_prose or not open_brackets(text[:end]):
            return end
    return None


def open_brackets(text: str) -> str:
    """The closing brackets that `text` still needs, innermost first. Literals that end on their line are skipped."""
    needed: list[str] = []
    for character in _LITERAL.sub("", text):
        if character in _CLOSERS:
            needed.append(_CLOSERS[character])
        elif needed and character == needed[-1]:
            needed.pop()
    return "".join(reversed(needed))


def _open_block(window: Window, language: Language) -> str | None:
    """The line above the cursor that opened a block with nothing in it yet, or None."""
    above = window.line if window.line.strip() else _last_line_with_text(window.prefix)
    if language.filler_of(above) is None:
        return None
    below = next((line for line in window.suffix.split("\n") if line.strip()), "")
    return above if not below or _indent(below) <= _indent(above) else None


def _last_line_with_text(prefix: str) -> str:
    return next((line for line in reversed(prefix.split("\n")) if line.strip()), "")


def _length_of_block_end(following: str, unit: Unit) -> int | None:
    """How much of what follows a line break still belongs to the block, if the block ends there; else None.

    While the model is still writing the line, there may be too little of it to tell.
    """
    line, line_break, _ = following.partition("\n")
    if not line.strip():
        return 0 if line_break else None
    if _indent(line) > unit.indent:
        return None
    if line.strip()[0] not in _CLOSERS.values():
        return 0
    return 1 + len(line) if line_break else None


def _indent(line: str) -> int:
    return len(line) - len(line.lstrip())
