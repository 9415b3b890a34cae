"""The languages of `grammars/languages.toml`, as values."""

import re
import tomllib
from dataclasses import dataclass
from functools import cache
from pathlib import PurePath
from typing import Any

from glm_lsp.resources import resource

_INHERITS = re.compile(r"; inherits: (\w+)\n")


@dataclass(frozen=True, slots=True)
class Language:
    """One table of languages.toml; grammars/README.md explains the keys.

    `grammar` is empty for plain text, which is neither parsed nor gated.
    """

    name: str
    grammar: str = ""
    queries: str = ""
    ids: tuple[str, ...] = ()
    extensions: tuple[str, ...] = ()
    block_style: str = "indentation"
    block_openers: tuple[tuple[str, str], ...] = ()
    block_closer: str = ""
    statement_end: str = ""
    block_head: str = ""
    block_part: str = ""
    label: str = ""
    tags: str = ""
    aside: str = ""
    decorator: str = ""
    quotes: str = "'\""
    separators: str = ",:;"
    operators: tuple[str, ...] = ()
    interpolated: str = ""
    prefixes: str = ""
    conversion: str = ""
    is_loose: bool = False
    is_prose: bool = False
    parser: str = ""
    crashes_on: str = ""
    dialects: bool = False
    comment: str = ""
    remark: str = ""
    family: str = ""
    fronts: tuple[str, ...] = ()
    shares_folder: bool = False
    manifests: tuple[tuple[str, str], ...] = ()

    @property
    def query_folder(self) -> str:
        """Below grammars/."""
        return self.queries or self.name

    @property
    def kin(self) -> str:
        """The same for languages whose definitions count for each other."""
        return self.family or self.name

    @property
    def comment_mark(self) -> str:
        """What a comment of one line begins with."""
        return self.comment.partition("{}")[0].strip()

    @property
    def fillers(self) -> frozenset[str]:
        """The words that end a block, or stand for what is in it."""
        return frozenset(word for _, filler in self.block_openers for word in filler.split())

    @property
    def literals(self) -> str:
        """A regular expression for literals, which may hide signs. None begins with an escaped quote: behind one that
        is never closed, each of them would be followed to the end. Between tags, quotes are apostrophes.
        """
        kinds = [_LITERALS[quote] for quote in self.quotes]
        return "(?!)" if self.tags else rf"(?<!\\)(?:{'|'.join([*kinds, _CHARACTER])})"

    def code_of(self, line: str) -> str:
        """A line without the comment at its end, which begins behind a blank."""
        mark = self.comment_mark
        if not mark or mark not in line:
            return line
        end = re.escape(self.comment.partition("{}")[2].strip()) or r"\Z"
        comment = rf"(?<!\S){re.escape(mark)}(?:(?!{end}).)*+(?:{end})?+(?P<is_last>\s*+\Z)?"
        found = re.finditer(rf"{self.literals}|{comment}", line)
        return next((line[: one.start()] for one in found if one["is_last"] is not None), line)

    def filler_of(self, line: str) -> str | None:
        """What completes the block that `line` opens, perhaps nothing but brackets: ""; None if it opens none."""
        ending = self.code_of(line.rstrip()[-LONGEST_OPENER:]).rstrip()
        return next((filler for opener, filler in self.block_openers if re.search(opener, ending)), None)

    def heads_block(self, statement: str) -> bool:
        """Whether an unfinished statement is the head of a block: `for (let i = 0`."""
        return bool(self.block_head) and re.search(self.block_head, statement) is not None

    def closes(self, line: str) -> bool:
        """Whether a line ends a block, or a part of one, by a word."""
        return bool(self.block_closer) and re.match(self.block_closer, line.lstrip()) is not None

    def goes_on(self, line: str) -> bool:
        """Whether a line begins with a word that goes on with the block above, or ends it."""
        return self.closes(line) or bool(self.block_part and re.match(self.block_part, line.lstrip()))

    def is_label(self, line: str) -> bool:
        """Whether a line stands inside of a block though it may be indented no further than the block's opener."""
        return bool(self.label) and re.match(self.label, line.lstrip()) is not None

    def is_aside(self, line: str) -> bool:
        """Whether a line stands beside the code and is indented as it likes: a directive, a decorator."""
        return bool(self.aside) and re.match(self.aside, line.lstrip()) is not None

    def decorates(self, line: str) -> bool:
        """Whether a whole line says something about the statement below it, and nothing by itself."""
        return bool(self.decorator) and re.fullmatch(self.decorator, self.code_of(line).strip()) is not None


LONGEST_OPENER = 500
"""Characters of a line that tell whether it opens a block: those at its end."""

PLAIN_TEXT = Language("plaintext", quotes="'\"`")

_LITERALS = {
    '"': r'"(?:\\.|[^"\\\n])*+"',
    "'": r"'(?:\\.|[^'\\\n])*+'",
    "`": r"`(?:\\.|[^`\\])*+`",
}
"""By the quote; those between backticks may go on over lines."""

_CHARACTER = r"'(?:\\.[^'\n]*+|[^'\\\n])'"
"""One character alone, where an apostrophe may also begin a name, as of Rust's lifetimes."""


def language_of(path: str, language_id: str = "") -> Language:
    """The language that the editor names or, if it names none that we know, the one the extension tells."""
    extension = PurePath(path).suffix.lower()
    named = next((known for known in languages().values() if language_id in known.ids), None)
    by_extension = next((known for known in languages().values() if extension in known.extensions), None)
    return named or by_extension or PLAIN_TEXT


@cache
def languages() -> dict[str, Language]:
    """All languages by name, in the order of languages.toml."""
    tables = tomllib.loads((resource("grammars") / "languages.toml").read_text(encoding="utf-8"))
    return {name: _language(name, table) for name, table in tables.items()}


@cache
def manifests() -> dict[str, re.Pattern[str]]:
    """By the name of a file: what finds in its text how modules begin that lie below its folder."""
    return {name: re.compile(regex) for language in languages().values() for name, regex in language.manifests}


def query_source(language: Language, purpose: str) -> str:
    """The text of grammars/<language>/<purpose>.scm, empty without such a file; some languages share another's.

    Its first line may be `; inherits: FOLDER`, as in nvim-treesitter's queries: that folder's patterns come before it.
    """
    return _query_text(language.query_folder, purpose)


def _query_text(folder: str, purpose: str) -> str:
    file = resource("grammars") / folder / f"{purpose}.scm"
    text = file.read_text(encoding="utf-8") if file.is_file() else ""
    inherited = _INHERITS.match(text)
    return f"{_query_text(inherited[1], purpose)}\n{text}" if inherited else text


def _language(name: str, table: dict[str, Any]) -> Language:
    return Language(name, **{key: _frozen(value) for key, value in table.items()})


def _frozen(value: Any) -> Any:
    """Lists and tables as tuples, since languages are keys of caches."""
    if isinstance(value, dict):
        return tuple(value.items())
    return tuple(value) if isinstance(value, list) else value
