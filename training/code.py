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
