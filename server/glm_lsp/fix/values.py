"""The values that travel along the way of a repair, in the order in which they come to be."""

import re
from collections.abc import Awaitable, Callable
from dataclasses import dataclass

from glm_lsp.data import Candidate, Snapshot

LONGEST_MESSAGE = 400
"""Characters of a message that are read; tools quote whole types, and some quote whole files."""

OWN_SOURCE = "glm-lsp"

TYPESCRIPT = "typescript"
TYPESCRIPT_SOURCES = frozenset({TYPESCRIPT, "ts", "js"})
"""What editors and servers call TypeScript's diagnostics, in small letters."""

_TYPESCRIPT_SYNTAX = range(1000, 2000)
"""The codes of its parser."""

_SURELY_SYNTAX = re.compile(
    r"(?i)syntax ?error|invalid[- ]syntax|pars(?:e|ing) error|(?:not|never) closed|unterminated string"
)
_SYNTAX_WORDS = re.compile(
    rf"(?i)^syntax$|{_SURELY_SYNTAX.pattern[4:]}|unexpected|expected|unterminated|unclosed|unindent|indentation"
    r"|must be separated by|missing ['\"`]?[^\w\s'\"`]"
)

Kind = tuple[str, str]


@dataclass(frozen=True, slots=True)
class Problem:
    """What a tool says about [start, end), in code points.

    `is_error` is false for what it only warns of; `related` is what it says about other places.
    """

    start: int
    end: int
    message: str
    source: str = ""
    code: str = ""
    is_error: bool = True
    related: tuple[str, ...] = ()

    @property
    def kind(self) -> Kind:
        """What makes two problems of one kind: their source and code or, where a source has no codes, its words."""
        return self.source, self.code or self.words

    @property
    def words(self) -> str:
        """The message on one line, without control characters, as far as it is read."""
        return words_of(self.message)

    @property
    def told(self) -> str:
        """The words behind the code, which ruff's users know better than its messages; our own codes say nothing."""
        return self.words if self.source == OWN_SOURCE else f"{self.code} {self.words}".lstrip()

    @property
    def sounds_like_syntax(self) -> bool:
        """Whether the tool seems to complain of broken syntax, by its name for itself, its code or its words.

        Rules have codes, and speak of what is expected, too; so where there is a code, only few words tell.
        """
        if self.source.lower() in TYPESCRIPT_SOURCES and self.code.isdecimal():
            return int(self.code) in _TYPESCRIPT_SYNTAX
        named = "" if self.code.isdecimal() else self.code
        is_parser = self.source in (OWN_SOURCE, "syntax")  # The latter is gopls.
        return is_parser or bool(_SYNTAX_WORDS.search(named or self.words) or _SURELY_SYNTAX.search(self.words))


def words_of(message: str) -> str:
    """A message as it is read and shown: on one line, without control characters, not too long."""
    return " ".join("".join(c if c.isprintable() else " " for c in message[:LONGEST_MESSAGE]).split())


@dataclass(frozen=True, slots=True)
class Draft:
    """An edit that might repair something. `by` is "model" or "rule"."""

    edit: Candidate
    by: str


PARSER = "the parser"
"""The judge of our own problems, and the least that has looked at a repair."""


@dataclass(frozen=True, slots=True)
class Repair:
    """An edit that was proven. `judge` is the tool that has looked again; "" when only the parser has."""

    edit: Candidate
    by: str
    judge: str = ""

    @property
    def proof(self) -> str:
        """Who has looked at it, in words for a person."""
        if self.judge == PARSER:
            return f"checked by {PARSER}"
        return f"checked by {PARSER} and {self.judge}" if self.judge else f"checked by {PARSER} only"


@dataclass(frozen=True, slots=True)
class NoRepair:
    """Why there is none, as a sentence for the user; whether that `may_pass` although the text stays the same."""

    why: str
    may_pass: bool = False


Look = Callable[[Snapshot], Awaitable[tuple[Problem, ...] | None]]
"""A tool that looks at a text: what it finds, or None when it could not look."""


@dataclass(frozen=True, slots=True)
class Judge:
    """A diagnostic's own tool, by the name that users know; `sources`, in small letters, are those of its diagnostics,
    where they are called otherwise. `needs_syntax` says that what it finds in broken syntax is of no use.
    """

    name: str
    look: Look
    sources: frozenset[str] = frozenset()
    needs_syntax: bool = False

    def has_reported(self, problem: Problem) -> bool:
        """Whether a problem is one of this tool's own."""
        return problem.source.lower() in (self.sources or {self.name.lower()})
