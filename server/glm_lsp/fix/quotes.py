"""Lines with a quote more, where they have an odd number of them: the likeliest place first."""

import re
from collections.abc import Iterator

from glm_lsp import grammars
from glm_lsp.languages import Language
from glm_lsp.syntax import Syntax

_PIECES = re.compile(r"\w+|[^\w\s]")
_WORD = re.compile(r"[^\W\d]\w*")
_AHEAD = re.compile(r"[^\s,;:()\[\]{}'\"`]+")
_PREFIX = re.compile(r"(?<![\w'\"])(?:[A-Za-z]{1,2}|\$)(?=\{)")
"""In front of a string with code in it."""

_BEHIND = re.compile(r"[^\s,;:()\[\]{}'\"`=]+\Z")


def odd(line: str, language: Language) -> list[str]:
    """The quotes of which the line has one without a partner."""
    return [quote for quote in language.quotes if line.count(quote) % 2]


def around_words(line: str, syntax: Syntax) -> Iterator[str]:
    """With one word in quotes, where all else of the line is known from elsewhere in the text: it was no string."""
    for quote in odd(line, syntax.language):
        for found in re.finditer(re.escape(quote), line):
            at = found.start()
            ahead, behind = _AHEAD.match(line, at + 1), _BEHIND.search(line[:at])
            if ahead and _is_known(line[ahead.end() :], line, syntax):
                yield line[: ahead.end()] + quote + line[ahead.end() :]
            for prefix in _PREFIX.finditer(line, 0, at):
                yield line[: prefix.end()] + quote + line[prefix.end() :]
            if behind and _is_known(line[: behind.start()].lstrip().partition(" ")[2], line, syntax):
                yield line[: behind.start()] + quote + line[behind.start() :]


def _is_known(rest: str, line: str, syntax: Syntax) -> bool:
    return all(is_known(word, line, syntax) for word in _WORD.findall(rest))


def is_known(word: str, line: str, syntax: Syntax) -> bool:
    """Whether a word is a keyword, or stands in other lines of the text, too."""
    pattern = re.compile(rf"\b{word}\b")
    is_elsewhere = len(pattern.findall(syntax.text)) > len(pattern.findall(line))
    return is_elsewhere or word in grammars.keywords(syntax.language)


def at_ends(line: str, body: str, ending: str, language: Language) -> Iterator[str]:
    """With one at the end of the line, in front of what may stand behind a string there."""
    for quote in odd(line, language):
        yield body + quote + ending
        yield from (body[: -len(some)] + quote + some + ending for some in _closing_ends(body))


def _closing_ends(body: str) -> Iterator[str]:
    """The runs of closing brackets and the like at its end, in front of which a quote can be missing."""
    end = re.search(r"[\s)\]},.:]*\Z", body)
    for start in range(end.start() if end else len(body), len(body)):
        yield body[start:]


def anywhere(line: str, column: int, language: Language) -> Iterator[str]:
    """With one beside any word or sign, those next to `column` first."""
    places = {place for found in _PIECES.finditer(line) for place in found.span()}
    for place in sorted(sorted(places), key=lambda place: abs(place - column)):
        yield from (line[:place] + quote + line[place:] for quote in odd(line, language))
