"""What a place in a tree lies in, from the root down to the word or sign that stands there.

Places are bytes of `Syntax.source`, since whoever asks this asks it of many places of one text.
"""

from dataclasses import dataclass

from glm_lsp.syntax import Syntax


@dataclass(frozen=True, slots=True)
class Part:
    """A node of the tree over [start, end), in bytes.

    `is_sign` is true of signs and keywords, which the grammar itself spells, `is_leaf` of what has no parts.
    """

    id: int
    kind: str
    start: int
    end: int
    is_sign: bool
    is_leaf: bool


Path = tuple[Part, ...]


def path(syntax: Syntax, place: int) -> Path:
    """The parts that hold the byte at `place`, the widest first; none where there is no tree."""
    if syntax.tree is None:
        return ()
    cursor, found = syntax.tree.walk(), []
    while (node := cursor.node) is not None and node.start_byte <= place < node.end_byte:
        found.append(Part(node.id, node.type, node.start_byte, node.end_byte, not node.is_named, not node.child_count))
        if cursor.goto_first_child_for_byte(place) is None:
            break
    return tuple(found)


def shared(one: Path, other: Path) -> int:
    """How many parts two paths begin with alike; the last of those is the smallest that holds both places."""
    same = 0
    for part, another in zip(one, other, strict=False):
        if (part.id, part.kind) != (another.id, another.kind):
            break
        same += 1
    return same
