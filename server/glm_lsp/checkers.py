"""Second opinions on syntax: parsers of the standard library, which are stricter than the grammars."""

import json
import re
import tomllib
import warnings
from collections.abc import Callable
from functools import lru_cache, partial

from glm_lsp.languages import Language

_MISPLACED = re.compile(r"\boutside\b|properly in loop")

PARSERS: dict[str, Callable[[str], object]] = {
    "python": partial(compile, filename="", mode="exec", dont_inherit=True),
    "json": json.loads,
    "toml": tomllib.loads,
}
"""By the names that languages.toml has for them. Each raises one of `REFUSALS` for a text with a syntax error.

Python's compiler is faster than `ast.parse`, stricter, and without its faults when it is interrupted: it makes no
Python objects of the tree (in CPython 3.11, whatever runs `ast.parse` while another one is at it breaks both).
"""

LONGEST = {"python": 150_000, "toml": 50_000}
"""Characters of a text that is looked at while somebody types; longer ones take more of a key's time than they are
worth (30 ms). JSON is not, since many texts of that name have comments.
"""

REFUSALS = (SyntaxError, ValueError, RecursionError, MemoryError)


def refusal(text: str, parser: str) -> Exception | None:
    """What a parser has against a text; not that it begins with a byte order mark, as a file may."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # they quote the user's text
        try:
            PARSERS[parser](text.removeprefix("\ufeff"))
        except REFUSALS as error:
            return error
    return None


def accepts(text: str, language: Language) -> bool | None:
    """Whether the language's parser finds no error; None when it has none for this or the text is too long.

    A statement that is right but not where it stands, such as a `return` outside of a function, is found behind the
    parser: then all of the text has been parsed.
    """
    return None if len(text) > LONGEST.get(language.parser, -1) else _accepts(text, language.parser)


@lru_cache(maxsize=8)
def _accepts(text: str, parser: str) -> bool:
    refused = refusal(text, parser)
    return refused is None or (isinstance(refused, SyntaxError) and bool(_MISPLACED.search(refused.msg)))
