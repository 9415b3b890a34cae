"""The values that travel along the completion path, in the order in which they come to be.

Offsets count code points in the text of the snapshot. Only `wire.py` knows what an editor counts in.
"""

import re
from dataclasses import dataclass
from enum import StrEnum

from glm_lsp.languages import Language

_LINE_BREAK = re.compile(r"\r\n|\n|\r")


def line_starts(text: str) -> list[int]:
    """The offset of every line. Lines end where LSP says; `str.splitlines` knows more line ends than editors do."""
    return [0, *(found.end() for found in _LINE_BREAK.finditer(text))]


@dataclass(frozen=True, slots=True)
class Snapshot:
    """A document as it was at one version. `name` is the path shown to the model, never an absolute one."""

    uri: str
    name: str
    language: Language
    version: int
    text: str

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

    `alias` is what the module itself, or what it exports by default, is called here.
    """

    module: str
    start: int
    end: int
    names: tuple[ImportedName, ...] = ()
    alias: str = ""


@dataclass(frozen=True, slots=True)
class Layout:
    """What a prompt format shows of a window: the parts of its context in order, and whether the suffix is seen.

    `comments` says that the context reads as code, with the paths in comments, the own file last.
    """

    order: tuple[str, ...] = ("imports", "skeleton", "definitions", "neighbours", "scopes")
    comments: bool = False
    shows_suffix: bool = True


@dataclass(frozen=True, slots=True)
class Excerpt:
    """Text from elsewhere that a window quotes, and why.

    `part` is one of `context.SHARES`, `path` the file it is from. `names` are the qualified names of the definitions
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
    line. `context` is everything from elsewhere, most stable first; `excerpts` are what it was made of.
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
    """How much one suggestion may say: the rest of a statement or, where a block is empty, the block.

    `indent` is the width of the block opener's indentation, in characters as they stand; lines of the block
    are indented further. In prose, which is a comment or a string, brackets mean nothing.
    """

    is_block: bool = False
    indent: int = 0
    is_prose: bool = False


@dataclass(frozen=True, slots=True)
class Prompt:
    """What the engine is asked. A useful answer begins with `healed`, which the document already has.

    It ends before the first of `stops`. A `temperature` of 0 is greedy; else `seed` says which sample it is.
    """

    token_ids: tuple[int, ...]
    max_tokens: int
    healed: str = ""
    stops: tuple[str, ...] = ()
    temperature: float = 0.0
    seed: int = 0


@dataclass(frozen=True, slots=True)
class Candidate:
    """An edit to offer: `text`, with the document's own line breaks, in place of [start, end)."""

    text: str
    start: int
    end: int


class Reason(StrEnum):
    """Why a request ended as it did."""

    SHOWN = "shown"
    DISABLED = "switched off in the settings"
    NOT_OPEN = "the document is not open"
    NOT_HERE = "the cursor stands inside a line that goes on"
    NOTHING = "the model had nothing to add"
    UNFINISHED = "the model's answer was cut off before it made sense"
    REPEATS = "the suggestion is what follows anyway"
    BREAKS_SYNTAX = "the suggestion would break the syntax"
    SUPERSEDED = "a newer request came in"
    STALE = "the document changed meanwhile"
    NO_ENGINE = "the engine is not available"


@dataclass(frozen=True, slots=True)
class Answer:
    """How a request ended: candidates, best first, or none, and why."""

    reason: Reason
    candidates: tuple[Candidate, ...] = ()


@dataclass(frozen=True, slots=True)
class EngineState:
    """How far the engine is. `name`: "starting", "loading", "ready", "failed" or "gone"; `progress` in percent."""

    name: str
    progress: int = 0
    message: str = ""
