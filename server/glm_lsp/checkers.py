"""Second opinions on syntax: parsers of the standard library, which are stricter than the grammars."""

import warnings
from collections.abc import Callable
from functools import lru_cache

from glm_lsp.languages import Language

MOST_CHARACTERS = 150_000
"""Of a text; longer ones would take more of a key's time than they are worth (10 ms for a third of it)."""


def _compiled(text: str) -> object:
    """Faster than `ast.parse`, stricter, and without its faults when it is interrupted: it makes no Python objects of
    the tree (in CPython 3.11, whatever runs `ast.parse` while another one is at it breaks both).
    """
    return compile(text, "", "exec", dont_inherit=True)


CHECKERS: dict[str, Callable[[str], object]] = {"python": _compiled}
"""By the names that languages.toml has for them. Each raises one of `REFUSALS` for a text with a syntax error."""

REFUSALS = (SyntaxError, ValueError, RecursionError, MemoryError)


def accepts(text: str, language: Language) -> bool | None:
    """Whether the language's checker finds no error; None when it has no checker or the text is too long."""
    if language.checker not in CHECKERS or len(text) > MOST_CHARACTERS:
        return None
    return _accepts(text, language.checker)


@lru_cache(maxsize=4)
def _accepts(text: str, checker: str) -> bool:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # they quote the user's text
        try:
            CHECKERS[checker](text)
        except REFUSALS:
            return False
    return True
