"""Text to syntax tree, and what queries find in it. With `byte_edit.py` the only file that counts in bytes.

Everything here is bounded on any input: a parse by its callback, a query by running over one stretch of the text
after another with a deadline in between (the callback that tree-sitter 0.26 has for queries crashes the process),
a walk by the number of nodes.
"""

import re
import time
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice
from typing import Any

import tree_sitter

from glm_lsp import grammars
from glm_lsp.byte_edit import edit_between
from glm_lsp.languages import PLAIN_TEXT, Language

FIRST_PARSE_SECONDS = 0.5
"""For a document that has just been opened: 20,000 lines take a fifth of that."""

PARSE_SECONDS = 0.08
"""For every later parse, which reuses the one before. A parse holds the GIL, and with it the whole server; what
takes longer is treated as plain text."""

QUERY_SECONDS = 0.1
"""Of CPU, for one query; what has been found by then is the answer."""

SHORTEST_STRETCH, LONGEST_STRETCH = 32_768, 262_144
"""Bytes that a query covers between two looks at the clock: from short to long while it is fast, since each stretch
begins at the root again."""

MATCH_LIMIT = 1024
"""Unfinished matches that tree-sitter keeps; 10,000 functions inside each other need no more."""

LONGEST_SOURCE = 2_000_000
"""Bytes. Far above code that people write, far below what would take the parser's whole time budget."""

WIDEST_ERROR = 1_000
"""Children of an ERROR node. tree-sitter chains them instead of balancing them, and a query climbs the chain for
each: at 100,000 unclosed brackets one look takes seconds. From here on only what lies inside is queried."""

MOST_BREAKAGES = 100
"""Places that are told apart; in a text with more of them, the first ones."""

MOST_BROKEN = 50_000
"""Nodes looked at to find what is broken; a text with more to look at is treated as plain text."""

Match = dict[str, tuple[tuple[int, int], ...]]
"""One match of a query: the [start, end) offsets of every node by the name of its capture."""


@dataclass(frozen=True, slots=True)
class Breakage:
    """A place, [start, end) in code points, that the grammar makes no sense of.

    `missing` is what it expects there, as the grammar calls it: ":" or "identifier"; "" where something is too much.
    """

    start: int
    end: int
    missing: str = ""


@dataclass(frozen=True, slots=True)
class Syntax:
    """A parsed text. `tree` is None for plain text and for what could not be parsed in time.

    `errors` counts its ERROR and MISSING nodes. `roots` are the nodes that queries start from: the root of the
    tree or, where that is too broken, the largest sound parts.
    """

    language: Language
    text: str
    source: bytes
    tree: tree_sitter.Tree | None = None
    errors: int = 0
    roots: tuple[tree_sitter.Node, ...] = ()

    def error_count(self) -> int:
        """How many ERROR and MISSING nodes the tree has; 0 for plain text."""
        return self.errors

    def capture_at(self, offset: int) -> str:
        """The innermost capture, "comment" or "string", that the cursor at `offset` stands in, else "", as in code
        inside a string.

        `offset` counts code points. A cursor directly behind a string or block comment stands outside; at
        the end of a line comment it stands inside, since what is typed there continues the comment.
        """
        around = [
            (end - start, name)
            for name, start, end in _around(self, offset)
            if start < offset < end + self._runs_on(end, name)
        ]
        return min(around, default=(0, ""))[1].removesuffix("code")

    def is_broken_at(self, start: int, end: int) -> bool:
        """Whether [start, end) touches a part of the text that the grammar makes no sense of."""
        if self.tree is None or not self.errors:
            return self.tree is None
        if self.roots != (self.tree.root_node,):
            return True
        cursor = tree_sitter.QueryCursor(grammars.errors_query(self.language), match_limit=MATCH_LIMIT)
        cursor.set_byte_range(_byte(self, start), _byte(self, end))
        return bool(cursor.captures(self.tree.root_node))

    def _runs_on(self, end: int, capture: str) -> bool:
        """Whether text typed right behind the node belongs to it, as it does behind a line comment."""
        return capture == "comment" and not self.text.endswith(("*/", "-->", "]]"), 0, end)


def parse(text: str, language: Language, previous: Syntax | None = None, seconds: float | None = None) -> Syntax:
    """Parse `text`, reusing what `previous`, an earlier text of the same document, already knows.

    Never raises for any text. Lone surrogates, which UTF-8 cannot hold, are parsed as "?". What takes longer
    than `seconds` is plain text; without a user who waits, as in training, `math.inf` gives the same tree always.
    """
    source = text.encode("utf-8", "replace")
    if not language.grammar or len(source) > LONGEST_SOURCE or _would_crash(text, language):
        return Syntax(PLAIN_TEXT if not language.grammar else language, text, source)
    is_first = previous is None or previous.tree is None
    seconds = seconds or (FIRST_PARSE_SECONDS if is_first else PARSE_SECONDS)
    tree = _tree(source, language, previous, seconds)
    survey = _survey(tree.root_node) if tree else None
    return Syntax(language, text, source, tree, *survey) if survey else Syntax(language, text, source)


def matches(
    syntax: Syntax,
    purpose: str,
    start: int = 0,
    end: int | None = None,
    having: tuple[str, ...] = (),
    most: int | None = None,
) -> list[Match]:
    """What the query grammars/<language>/<purpose>.scm finds; `having` leaves out patterns with none of these captures.

    Of [start, end), in code points, everything is found that touches it, and perhaps a little around it; with
    `most`, no more matches than that, the first ones.
    """
    if syntax.tree is None:
        return []
    last = len(syntax.source) if end is None else _byte(syntax, end)
    query = grammars.query(syntax.language, purpose, having)
    found = list(islice(_matches_in_bytes(syntax, query, _byte(syntax, start), last), most))
    offsets = _offsets(syntax, {byte for match in found for spans in match.values() for span in spans for byte in span})
    return [
        {name: tuple((offsets[first], offsets[last]) for first, last in spans) for name, spans in match.items()}
        for match in found
    ]


def breakages(syntax: Syntax) -> tuple[Breakage, ...]:
    """Where the tree is broken, innermost, in order of position; nothing for plain text."""
    found = [
        (node.start_byte, node.end_byte, node.type if node.is_missing else "")
        for node in _broken_nodes(syntax)
        if node.is_missing or (node.is_error and not any(child.has_error for child in node.children))
    ][:MOST_BREAKAGES]
    offsets = _offsets(syntax, {byte for start, end, _ in found for byte in (start, end)})
    return tuple(Breakage(offsets[start], offsets[end], missing) for start, end, missing in found)


def loose_tokens(syntax: Syntax) -> list[tuple[str, int, int]]:
    """The tokens, as (kind, start, end), that no sound part of a broken text holds.

    In a sound part every bracket has its partner, so those without one are among these.
    """
    found = [
        (child.type, child.start_byte, child.end_byte)
        for node in _broken_nodes(syntax)
        for child in node.children
        if child.child_count == 0 and not child.is_missing
    ]
    offsets = _offsets(syntax, {byte for _, start, end in found for byte in (start, end)})
    return sorted(((kind, offsets[start], offsets[end]) for kind, start, end in found), key=lambda token: token[1:])


def _broken_nodes(syntax: Syntax) -> Iterator[tree_sitter.Node]:
    """The nodes with an error in them, each before those inside it. How many there may be, `parse` has seen to."""
    pending = [syntax.tree.root_node] if syntax.tree is not None and syntax.errors else []
    while pending:
        node = pending.pop()
        if node.has_error or node.is_missing:
            yield node
            pending.extend(reversed(node.children))


def _around(syntax: Syntax, offset: int) -> Iterator[tuple[str, int, int]]:
    for match in matches(syntax, "structure", max(0, offset - 1), offset + 1):
        for name, spans in match.items():
            for start, end in spans:
                yield name, start, end


def _matches_in_bytes(syntax: Syntax, query: tree_sitter.Query, first: int, last: int) -> Iterator[Match]:
    """Without repetitions, since what spans two stretches is found in both."""
    cursor = tree_sitter.QueryCursor(query, match_limit=MATCH_LIMIT)
    seen: set[Any] = set()
    for root, start, end in _stretches(syntax, first, last):
        cursor.set_byte_range(start, end)
        for _, nodes in cursor.matches(root):
            match = {name: tuple(node.byte_range for node in some) for name, some in nodes.items()}
            if (key := tuple(match.items())) not in seen:
                seen.add(key)
                yield match


def _stretches(syntax: Syntax, first: int, last: int) -> Iterator[tuple[tree_sitter.Node, int, int]]:
    """Where to run a query: nodes and the bytes of them to cover, until the time is over."""
    now = time.thread_time()  # not the clock's: on a busy machine the same text must give the same window
    deadline, stretch = now + QUERY_SECONDS, SHORTEST_STRETCH
    for root in syntax.roots:
        start, end = max(first, root.start_byte), min(last, root.end_byte)
        while start < end and now < deadline:
            yield root, start, min(start + stretch, end)
            start += stretch
            before, now = now, time.thread_time()
            stretch = min(stretch * 2, LONGEST_STRETCH) if now - before < QUERY_SECONDS / 10 else SHORTEST_STRETCH


def _byte(syntax: Syntax, offset: int) -> int:
    if len(syntax.source) == len(syntax.text):
        return min(max(offset, 0), len(syntax.source))
    return len(syntax.text[: max(offset, 0)].encode("utf-8", "replace"))


def _offsets(syntax: Syntax, places: set[int]) -> dict[int, int] | range:
    """Bytes to code points, for all places in one pass."""
    if len(syntax.source) == len(syntax.text):
        return range(len(syntax.text) + 1)
    offsets, byte, offset = {}, 0, 0
    for place in sorted(places):
        offset += len(syntax.source[byte:place].decode("utf-8", "replace"))
        byte = place
        offsets[place] = offset
    return offsets


def _would_crash(text: str, language: Language) -> bool:
    return bool(language.crashes_on) and re.search(language.crashes_on, text) is not None


def _tree(source: bytes, language: Language, previous: Syntax | None, seconds: float) -> tree_sitter.Tree | None:
    reused: dict[str, Any] = {}  # the parser takes no None for "nothing to reuse"
    if previous is not None and previous.tree is not None and previous.language == language:
        reused["old_tree"] = _edited(previous.tree, previous.source, source)
    deadline = time.monotonic() + seconds
    parser = tree_sitter.Parser(grammars.grammar(language))
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
    copy = tree.copy()
    copy.edit(*edit_between(old, new))
    return copy


def _survey(root: tree_sitter.Node) -> tuple[int, tuple[tree_sitter.Node, ...]] | None:
    """`Syntax.errors` and `Syntax.roots`, or None if there is too much to look at. Sound parts are never walked."""
    errors, is_wide, sound, pending, seen = 0, False, [], [root], 0
    while pending:
        node = pending.pop()
        if not node.has_error:
            sound.append(node)
            continue
        errors += node.is_error or node.is_missing
        is_wide |= node.is_error and node.child_count > WIDEST_ERROR
        seen += node.child_count
        if seen > MOST_BROKEN:
            return None
        pending.extend(reversed(node.children))
    return errors, tuple(sound) if is_wide else (root,)
