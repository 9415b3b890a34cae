"""The values that travel along the way of a repair, in the order in which they come to be."""

import re
from collections.abc import Awaitable, Callable
from dataclasses import dataclass

from glm_lsp.data import Candidate, Snapshot

LONGEST_MESSAGE = 400
"""Characters of a message that are read; tools quote whole types, and some quote whole files."""

OWN_SOURCE = "glm-lsp"

_SYNTAX_WORDS = re.compile(
    r"(?i)^syntax$|syntax ?error|invalid[- ]syntax|parse error|unexpected|expected|(?:not|never) closed|unterminated"
    r"|unclosed|unindent|indentation"
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
        """Whether the tool seems to complain of broken syntax, in its source's code or in its words."""
        named = "" if self.code.isdecimal() else self.code  # TypeScript numbers its messages
        return self.source == OWN_SOURCE or bool(_SYNTAX_WORDS.search(named or self.words))


def words_of(message: str) -> str:
    """A message as it is read and shown: on one line, without control characters, not too long."""
    return " ".join("".join(c if c.isprintable() else " " for c in message[:LONGEST_MESSAGE]).split())


@dataclass(frozen=True, slots=True)
class Draft:
    """An edit that might repair something. `by` is "model" or "rule"."""

    edit: Candidate
    by: str


@dataclass(frozen=True, slots=True)
class Repair:
    """An edit that was proven. `proof` names what looked at it, in words for a person."""

    edit: Candidate
    by: str
    proof: str


@dataclass(frozen=True, slots=True)
class NoRepair:
    """Why there is none, as a sentence for the user."""

    why: str


Look = Callable[[Snapshot], Awaitable[tuple[Problem, ...] | None]]
"""A tool that looks at a text: what it finds, or None when it could not look."""


@dataclass(frozen=True, slots=True)
class Judge:
    """A diagnostic's own tool, by the name that users know."""

    name: str
    look: Look
