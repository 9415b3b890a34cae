"""A source file as tasks look at it: text, tree, and the way from one to the other, in code points."""

import math
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from glm_lsp import syntax
from glm_lsp.languages import Language

Node = Any
"""A node of tree-sitter's tree; only `glm_lsp.syntax` knows the library."""

BLOCKS = frozenset(
    {"block", "statement_block", "compound_statement", "class_body", "declaration_list", "field_declaration_list"}
    | {"enum_body", "interface_body", "constructor_body", "body_statement"}
)
"""Names that the grammars give to the inside of a block, its brackets included."""

ROOTS = frozenset({"module", "program", "source_file", "translation_unit"})
_LONGEST_SIGNATURE = 400


@dataclass(frozen=True)
class Code:
    """A file's text and tree."""

    text: str
    language: Language

    @cached_property
    def syntax(self) -> syntax.Syntax:
        return syntax.parse(self.text, self.language, seconds=math.inf)

    def offset(self, byte: int) -> int:
        """The code point at which a byte of the tree's source lies."""
        return byte if self.text.isascii() else len(self.syntax.source[:byte].decode("utf-8", "ignore"))

    def span(self, node: Node) -> tuple[int, int]:
        return self.offset(node.start_byte), self.offset(node.end_byte)

    def nodes_at(self, offset: int) -> Iterator[Node]:
        """The named nodes around a code point, smallest first."""
        if self.syntax.tree is None:
            return
        byte = offset if self.text.isascii() else len(self.text[:offset].encode())
        node = self.syntax.tree.root_node.named_descendant_for_byte_range(byte, byte)
        while node is not None:
            yield node
            node = node.parent


def definitions(text: str, language: Language) -> list[tuple[str, str]]:
    """Name and signature of what a file defines at its top and one level below: whatever has a name and a body.

    Unlike the server's outline this has no deadline, so that the same files give the same corpus.
    """
    code = Code(text, language)
    if code.syntax.tree is None:
        return []
    found = []
    for node in _outer_nodes(code.syntax.tree.root_node):
        name, body = node.child_by_field_name("name"), node.child_by_field_name("body")
        if name is not None and body is not None:
            signature = code.syntax.source[node.start_byte : body.start_byte].decode("utf-8", "ignore").rstrip(" \n{")
            if len(signature) <= _LONGEST_SIGNATURE:
                found.append((name.text.decode("utf-8", "ignore"), signature))
    return found


def _outer_nodes(root: Node) -> Iterator[Node]:
    """Children of the root and of the bodies there; decorators and exports are looked through."""
    for child in root.named_children:
        inner = child.child_by_field_name("definition") or child.child_by_field_name("declaration") or child
        yield inner
        body = inner.child_by_field_name("body")
        yield from body.named_children if body is not None else ()
