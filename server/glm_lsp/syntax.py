"""Text to syntax tree. The only file that knows tree-sitter, and the only one that counts in bytes."""

import importlib
import time
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import Any

import tree_sitter

from glm_lsp.languages import PLAIN_TEXT, Language, query_source

CAPTURES = frozenset({"comment", "string"})
"""The closed list of grammars/README.md."""

PARSE_SECONDS = 0.08
"""A parse holds the GIL, and with it the whole server; what takes longer is treated as plain text."""

LONGEST_SOURCE = 2_000_000
"""Bytes. Far above code that people write, far below what would take the parser's whole time budget."""


@dataclass(frozen=True, slots=True)
class Syntax:
    """A parsed text. `tree` is None for plain text and for what could not be parsed in time."""

    language: Language
    source: bytes
    tree: tree_sitter.Tree | None

    def error_count(self) -> int:
        """How many ERROR and MISSING nodes the tree has; 0 for plain text."""
        if self.tree is None:
            return 0
        return sum(1 for node in _broken_nodes(self.tree.root_node) if node.is_error or node.is_missing)

    def capture_at(self, offset: int) -> str:
        """The innermost capture, "comment" or "string", that the cursor at `offset` stands in, else "".

        `offset` counts code points. A cursor directly behind a string or block comment stands outside; at
        the end of a line comment it stands inside, since what is typed there continues the comment.
        """
        if self.tree is None:
            return ""
        byte = len(self.source.decode("utf-8")[:offset].encode("utf-8"))
        cursor = tree_sitter.QueryCursor(_query(self.language))
        cursor.set_byte_range(max(0, byte - 1), byte + 1)
        captures = cursor.captures(self.tree.root_node)
        around = [
            (node.end_byte - node.start_byte, name)
            for name, nodes in captures.items()
            for node in nodes
            if node.start_byte < byte < node.end_byte + self._runs_on(node, name)
        ]
        return min(around)[1] if around else ""

    def _runs_on(self, node: tree_sitter.Node, capture: str) -> bool:
        """Whether text typed right behind the node belongs to it, as it does behind a line comment."""
        return capture == "comment" and not self.source[node.start_byte : node.end_byte].endswith(b"*/")


def parse(text: str, language: Language, previous: Syntax | None = None) -> Syntax:
    """Parse `text`, reusing what `previous`, an earlier text of the same document, already knows.

    Never raises for any text. Lone surrogates, which UTF-8 cannot hold, are parsed as "?".
    """
    source = text.encode("utf-8", "replace")
    if not language.grammar or len(source) > LONGEST_SOURCE:
        return Syntax(PLAIN_TEXT if not language.grammar else language, source, None)
    return Syntax(language, source, _tree(source, language, previous))


def _tree(source: bytes, language: Language, previous: Syntax | None) -> tree_sitter.Tree | None:
    reused: dict[str, Any] = {}  # the parser takes no None for "nothing to reuse"
    if previous is not None and previous.tree is not None and previous.language == language:
        reused["old_tree"] = _edited(previous.tree, previous.source, source)
    deadline = time.monotonic() + PARSE_SECONDS
    parser = tree_sitter.Parser(_grammar(language))
    try:
        return parser.parse(
            lambda start, _point: source[start : start + 65_536],
            progress_callback=lambda _offset, _has_error: time.monotonic() > deadline,
            **reused,
        )
    except ValueError:  # tree-sitter's word for "the progress callback asked to stop"
        return None


def _edited(tree: tree_sitter.Tree, old: bytes, new: bytes) -> tree_sitter.Tree:
    """A copy of `tree` that knows which bytes differ, so that only those are parsed again."""
    start = _common_prefix(old, new)
    shared_end = _common_prefix(old[start:][::-1], new[start:][::-1])
    old_end, new_end = len(old) - shared_end, len(new) - shared_end
    copy = tree.copy()
    copy.edit(start, old_end, new_end, _point(old, start), _point(old, old_end), _point(new, new_end))
    return copy


def _common_prefix(left: bytes, right: bytes) -> int:
    """Length of the longest common start, by bisection: slices compare at memory speed, Python loops do not."""
    low, high = 0, min(len(left), len(right))
    while low < high:
        middle = (low + high + 1) // 2
        if left[low:middle] == right[low:middle]:
            low = middle
        else:
            high = middle - 1
    return low


def _point(source: bytes, byte: int) -> tuple[int, int]:
    row = source.count(b"\n", 0, byte)
    return row, byte - (source.rfind(b"\n", 0, byte) + 1)


def _broken_nodes(root: tree_sitter.Node) -> Iterator[tree_sitter.Node]:
    """Every node in whose subtree something is wrong; the sound parts of the tree are never walked."""
    pending = [root]
    while pending:
        node = pending.pop()
        if node.has_error:
            yield node
            pending.extend(node.children)


@cache
def _grammar(language: Language) -> tree_sitter.Language:
    module, function = language.grammar.split(":")
    return tree_sitter.Language(getattr(importlib.import_module(module), function)())


@cache
def _query(language: Language) -> tree_sitter.Query:
    return tree_sitter.Query(_grammar(language), query_source(language, "structure"))
