"""The values that travel along the completion path, in the order in which they come to be.

Offsets count code points in the text of the snapshot. Only `documents.py` knows what an editor counts in.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum

from glm_lsp.languages import PLAIN_TEXT, Language

_LINE_BREAK = re.compile(r"\r\n|\n|\r")


def line_starts(text: str) -> list[int]:
    """The offset of every line. Lines end where LSP says; `str.splitlines` knows more line ends than editors do."""
    return [0, *(found.end() for found in _LINE_BREAK.finditer(text))]


def line_bounds(text: str) -> list[int]:
    """The offset of every line, and the text's end: line n is text[bounds[n] : bounds[n + 1]], its break included."""
    return [*line_starts(text), len(text)]


def unix(text: str) -> str:
    """The text with "\\n" for every line break."""
    return text.replace("\r\n", "\n").replace("\r", "\n") if "\r" in text else text


@dataclass(frozen=True, slots=True)
class Snapshot:
    """A document as it was at one version. `name` is the path below its workspace folder, never an absolute one.

    `language_id` is what the editor calls the language, known to us or not. `label` tells its folder from others,
    where several are open.
    """

    uri: str
    name: str
    language: Language
    version: int
    text: str
    language_id: str = ""
    label: str = ""

    @property
    def path(self) -> str:
        """What the document is called in windows and in the index."""
        return f"{self.label}/{self.name}" if self.label else self.name

    @property
    def line_break(self) -> str:
        """The line break of the document: that of its first line."""
        first = _LINE_BREAK.search(self.text)
        return first.group() if first else "\n"


@dataclass(frozen=True, slots=True)
class Definition:
    """Something with a name: [start, end) with its decorators, and the [start, end) of its body, if it has one.

    `kind` is one of `grammars.KINDS`, or "block" for what only its indentation or brackets tell. `signature` is
    what stands before the body, shortened where it is very long. `parents` are the names of the definitions
    around it, outermost first.
    """

    kind: str
    name: str
    start: int
    end: int
    body: tuple[int, int] | None
    signature: str
    parents: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ImportedName:
    """A name taken out of a module, "*" for all of them; `alias` is what it is called here, if not that."""

    name: str
    alias: str = ""


@dataclass(frozen=True, slots=True)
class Import:
    """One module that the statement at [start, end) imports, spelled as the language does: `..shapes`, `./m`, `a::b`.

    `alias` is what the module itself, or what it exports by default, is called here. One `is_dynamic` that is a
    mere expression, which a function may return: `() => import("./m")`.
    """

    module: str
    start: int
    end: int
    names: tuple[ImportedName, ...] = ()
    alias: str = ""
    is_dynamic: bool = False


@dataclass(frozen=True, slots=True)
class Layout:
    """What a prompt format shows of a window: the parts of its context in order, and the window's fields in order.

    `shares` tells how much of the token budget each part takes at most; what it leaves goes to the prefix. `comments`
    says that the context reads as code, with the paths in comments, the own file last.
    """

    shares: Mapping[str, float] = field(default_factory=dict)
    comments: bool = False
    fields: tuple[str, ...] = ("context", "suffix", "rest", "prefix")

    @property
    def order(self) -> tuple[str, ...]:
        return tuple(self.shares)

    @property
    def shows_suffix(self) -> bool:
        return "suffix" in self.fields


@dataclass(frozen=True, slots=True)
class Excerpt:
    """Text from elsewhere that a window quotes, and why.

    `part` is one of `Layout.shares`, `path` the file it is from. `names` are the qualified names of the definitions
    in it, by which the next window knows what this one has shown.
    """

    part: str
    path: str
    text: str
    why: str = ""
    names: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Window:
    """What the model may see around a cursor. All line breaks are "\\n".

    `prefix` ends at the cursor, `rest` is what stands behind it on its line, `suffix` begins with the next
    line. `context` is everything from elsewhere, most stable first; `excerpts` are what it was made of, in order.
    """

    name: str
    prefix: str
    rest: str
    suffix: str
    context: str = ""
    excerpts: tuple[Excerpt, ...] = ()

    @property
    def line(self) -> str:
        """The cursor's line up to the cursor."""
        return self.prefix.rpartition("\n")[2]


@dataclass(frozen=True, slots=True)
class Unit:
    """How much one suggestion may say: the rest of a statement or, where a block begins, the block.

    `indent` is the width of the block opener's indentation, in columns as `indentation.width_of` counts them; lines of
    the block are indented further. In prose, which is a comment or a string, brackets mean nothing. `head` is the
    cursor's line up to the cursor, since it and the first words of an answer may open a block together.
    """

    is_block: bool = False
    indent: int = 0
    is_prose: bool = False
    head: str = field(default="", compare=False)
    language: Language = field(default=PLAIN_TEXT, compare=False)


@dataclass(frozen=True, slots=True)
class Prompt:
    """What the engine is asked. A useful answer begins with `healed`, which the document already has.

    It ends before the first of `stops`.
    """

    token_ids: tuple[int, ...]
    max_tokens: int
    healed: str = ""
    stops: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Candidate:
    """An edit to offer: `text`, with the document's own line breaks, in place of [start, end)."""

    text: str
    start: int
    end: int

    def applied_to(self, snapshot: Snapshot) -> tuple[Snapshot, int]:
        """The document as it would be with this edit, and the cursor behind it."""
        text = snapshot.text[: self.start] + self.text + snapshot.text[self.end :]
        return replace(snapshot, text=text), self.start + len(self.text)


class Reason(StrEnum):
    """Why a request ended as it did. The text is for people, `code` for programs."""

    SHOWN = "shown"
    DISABLED = "switched off in the settings"
    EXCLUDED = "the settings exclude this document"
    IN_COMMENT = "the settings exclude comments"
    IN_STRING = "the settings exclude strings"
    NOT_OPEN = "the document is not open"
    NOT_HERE = "the cursor stands inside a line that goes on"
    SEVERAL_CURSORS = "several cursors are typing"
    NOTHING = "the model had nothing to add"
    UNSURE = "the model was not sure enough of anything"
    UNFINISHED = "the model's answer was cut off before it made sense"
    REPEATS = "filtered: the suggestion is what follows anyway"
    REPEATS_ABOVE = "filtered: the suggestion is the line above once more"
    REPEATS_ITSELF = "filtered: the suggestion says the same again and again"
    CLOSES_TOO_EARLY = "filtered: the suggestion closes a block that goes on"
    RUNS_INTO_WORD = "filtered: the suggestion runs into the word behind the cursor"
    CHATTER = "filtered: the suggestion is not code"
    TOO_SHORT = "filtered: the suggestion is shorter than is worth looking at"
    BREAKS_SYNTAX = "filtered: the suggestion would break the syntax"
    SUPERSEDED = "a newer request came in"
    STALE = "the document changed meanwhile"
    CANCELLED = "the editor took the request back"
    LOADING = "the engine is still loading"
    NO_ENGINE = "the engine is not available"

    @property
    def code(self) -> str:
        """The name that does not change when the text does: `not-here`."""
        return self.name.lower().replace("_", "-")


class Source(StrEnum):
    """Where an answer came from."""

    NOWHERE = "unasked"
    RECALLED = "recalled"
    KEPT = "kept"
    ASKED = "asked"


@dataclass(frozen=True, slots=True)
class Answer:
    """How a request ended: candidates, best first, or none, and why.

    The model was not needed, had said it before, was just saying it, or was asked.
    """

    reason: Reason
    candidates: tuple[Candidate, ...] = ()
    source: Source = Source.NOWHERE

    def behind(self, selected: Candidate) -> "Answer":
        """The same for a document in which `selected`, which this answer takes for granted, is not there yet."""
        whole = tuple(Candidate(selected.text + one.text, selected.start, selected.end) for one in self.candidates)
        return replace(self, candidates=whole)


@dataclass(frozen=True, slots=True)
class EngineState:
    """How far the engine is. `name`: "starting", "loading", "ready", "failed" or "gone"; `progress` in percent."""

    name: str
    progress: int = 0
    message: str = ""
