"""The languages of `grammars/languages.toml`, as values."""

import tomllib
from dataclasses import dataclass
from functools import cache
from pathlib import PurePath

from glm_lsp.resources import resource


@dataclass(frozen=True, slots=True)
class Language:
    """One table of languages.toml; grammars/README.md explains the keys.

    `grammar` is empty for plain text, which is neither parsed nor gated.
    """

    name: str
    grammar: str = ""
    ids: tuple[str, ...] = ()
    extensions: tuple[str, ...] = ()
    block_opener: str = ""
    block_filler: str = ""


PLAIN_TEXT = Language("plaintext")


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


def query_source(language: Language, purpose: str) -> str:
    """The text of grammars/<language>/<purpose>.scm."""
    return (resource("grammars") / language.name / f"{purpose}.scm").read_text(encoding="utf-8")


def _language(name: str, table: dict[str, str | list[str]]) -> Language:
    values = {key: tuple(value) if isinstance(value, list) else value for key, value in table.items()}
    return Language(name, **values)  # type: ignore[arg-type]
