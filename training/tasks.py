"""Holes as people leave them: where a cursor may stand, and where what belongs there ends.

Every function takes a file and dice and gives a hole, or None where it finds none; the caller draws again.
"""

import random
from collections.abc import Callable
from dataclasses import dataclass

from glm_lsp.data import line_starts
from training.code import BLOCKS, ROOTS, Code, Node

LONGEST_HOLE = 300
"""Characters; about 75 tokens. An answer of the server has 64 at most unless the user asks for more, and every token
weighs the same: a few long blocks would outweigh all the lines."""

_PROSE_KEPT = 0.2
"""Share of lines of comments and long strings, which no model of this size can guess, that may become holes."""
_EMPTY_LINES = 0.7
"""Share of whole lines that are asked for with their indentation."""


@dataclass(frozen=True, slots=True)
class Hole:
    """What is taken out of a text, in code points. The cursor stands at `start`."""

    start: int
    end: int
    kind: str


Find = Callable[[Code, random.Random], tuple[int, int] | None]


def hole(code: Code, dice: random.Random, tries: int = 8) -> Hole | None:
    """A hole of a kind drawn from `KINDS`; None when none of so many tries finds one."""
    for _ in range(tries):
        kind = dice.choices(list(KINDS), [share for share, _ in KINDS.values()])[0]
        found = KINDS[kind][1](code, dice)
        if found and 0 < found[1] - found[0] <= LONGEST_HOLE and code.text[slice(*found)].strip():
            return Hole(*found, kind)
    return None


def rest_of_line(code: Code, dice: random.Random) -> tuple[int, int] | None:
    """From anywhere behind the indentation to the end of the line, white space there left out."""
    line = _line(code, dice, dice.randrange(len(code.text)))
    return line and (dice.randint(line[0], line[1] - 1), line[1])


def whole_line(code: Code, dice: random.Random) -> tuple[int, int] | None:
    """A line, the short ones as often as the long; mostly its indentation is missing, too, as on an empty line."""
    line = _line(code, dice, dice.choice(line_starts(code.text)))
    if line is None:
        return None
    start = code.text.rfind("\n", 0, line[0]) + 1
    return (start if dice.random() < _EMPTY_LINES else line[0]), line[1]


def within_line(code: Code, dice: random.Random) -> tuple[int, int] | None:
    """The rest of an expression, or of what a pair of brackets holds, with text of the line behind it."""
    line = _line(code, dice, dice.randrange(len(code.text)))
    if line is None:
        return None
    inside = []
    for node in code.nodes_at(dice.randint(line[0], line[1] - 1)):
        start, end = code.span(node)
        if start < line[0] or end > line[1]:
            break
        if code.text[start] in "([{" and code.text[end - 1] in ")]}":
            start, end = start + 1, start + len(code.text[start : end - 1].rstrip())
        inside.append((start, end))
    spans = [(start, end) for start, end in inside if start < end < line[1]]
    if not spans:
        return None
    start, end = dice.choice(spans)
    return (start if dice.random() < 0.4 else dice.randint(start, end - 1)), end


def span_of_line(code: Code, dice: random.Random) -> tuple[int, int] | None:
    """Anything within a line: what a person selects and types anew."""
    line = _line(code, dice, dice.randrange(len(code.text)))
    if line is None:
        return None
    start = dice.randint(line[0], line[1] - 1)
    return start, min(line[1], start + dice.randint(1, 40))


def block(code: Code, dice: random.Random) -> tuple[int, int] | None:
    """What a block holds, from behind its opener or from where its first line will begin.

    The line break before a closing bracket stays, as editors leave it; where the bracket itself is missing, too,
    nothing has closed it yet.
    """
    around = [node for node in code.nodes_at(dice.randrange(len(code.text))) if node.type in BLOCKS]
    node = next((node for node in around if _is_several_lines(code, node)), None)
    if node is None or not node.named_children:
        return None
    first, last = code.offset(node.named_children[0].start_byte), code.offset(node.named_children[-1].end_byte)
    opener_end = len(code.text[:first].rstrip())
    if code.text[opener_end - 1] in "{:" and "\n" in code.text[opener_end:first] and dice.random() < 0.5:
        first = opener_end
    closer = code.offset(node.end_byte)
    return first, (closer if closer > last and dice.random() < 0.2 else _statement_end(code.text, last))


def few_statements(code: Code, dice: random.Random) -> tuple[int, int] | None:
    """One to four statements in a row, or what is missing of them when the first is half typed."""
    for node in code.nodes_at(dice.randrange(len(code.text))):
        parent = node.parent
        if parent is None or parent.type not in BLOCKS | ROOTS:
            continue
        siblings = parent.named_children
        first = siblings.index(node)
        last = siblings[min(first + dice.randint(0, 3), len(siblings) - 1)]
        start, end = code.offset(node.start_byte), code.offset(last.end_byte)
        if dice.random() < 0.4:
            start = min(start + dice.randint(0, 30), len(code.text[start:].partition("\n")[0]) + start, end - 1)
        return start, _statement_end(code.text, end)
    return None


KINDS: dict[str, tuple[float, Find]] = {
    "rest of line": (0.30, rest_of_line),
    "line": (0.38, whole_line),
    "within line": (0.16, within_line),
    "span": (0.04, span_of_line),
    "block": (0.06, block),
    "statements": (0.06, few_statements),
}
"""Kind -> share of the draws, and what finds it. Most keys are pressed within lines, so most holes are there."""


def _line(code: Code, dice: random.Random, offset: int) -> tuple[int, int] | None:
    """Where the text of the line around `offset` begins and ends, white space left out; prose is mostly refused."""
    text = code.text
    start, end = text.rfind("\n", 0, offset) + 1, text.find("\n", offset)
    end = len(text) if end < 0 else end
    line = text[start:end]
    first = start + len(line) - len(line.lstrip())
    if not line.strip() or (_is_prose(code, first) and dice.random() >= _PROSE_KEPT):
        return None
    return first, start + len(line.rstrip())


def _is_prose(code: Code, offset: int) -> bool:
    """Whether a comment stands there, or a string that goes over several lines."""
    return any(
        "comment" in node.type or ("string" in node.type and node.start_point[0] < node.end_point[0])
        for node in code.nodes_at(offset)
    )


def _is_several_lines(code: Code, node: Node) -> bool:
    start, end = code.span(node)
    return end - start <= LONGEST_HOLE and (
        "\n" in code.text[start:end] or (node.prev_sibling is not None and node.prev_sibling.type == ":")
    )


def _statement_end(text: str, end: int) -> int:
    """Behind a semicolon or comma that the tree does not count to the node."""
    return end + 1 if text[end : end + 1] in {";", ","} else end
