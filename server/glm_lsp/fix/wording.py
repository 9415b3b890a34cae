"""What a tool's message asks for, as far as words tell: what is unused, what may go, what should stand there instead.

Only English is read, which all the tools speak.
"""

import re

from glm_lsp.fix.values import Problem

SHORTEST_NAMED = 3
"""Characters of a string that cannot stand in a message by accident."""

WORD = re.compile(r"\w+")

_UNUSED = re.compile(
    r"(?i)unused|never (?:used|read|accessed)|not (?:used|accessed)|unreachable|using directive is unnecessary"
)
_DISCARDED = re.compile(
    r"(?i)^(?!.*\bimport).*?(?:must be used|\bresults? (?:of|unused)|return value|coroutine|\bawait)"
)
"""What somebody should have used, and not what nobody needs; an import may be called so."""

_REDEFINED = re.compile(r"(?i)redefinition.* line (\d+)")
_UNDEFINED = re.compile(
    r"(?i)undefined|undeclared|unresolved|not defined|(?:cannot|could not) (?:find|resolve|be resolved)"
    r"|unknown import symbol|no exported member|unable to import"
)
_IN_QUOTES = re.compile(r"([`'\"])[^\s`'\"]+\1")
_NAMES_MAY_GO = re.compile(
    r"(?i)unnecessar|unneeded|redundan|superfluous|useless|duplicate|repeated|remove|replace|rewrite|instead|should be"
    r"|prefer|deprecat|outdated|inherits|implied|without|convert|\buse (?!of\b)"
)
_TOO_MUCH = re.compile(
    r"(?i)unnecessar|unneeded|redundan|superfluous|useless|duplicate|repeated|remove|implied|inherits"
)
_NEGATION = re.compile(r"(?i)\bnot\b|!|negat|invert|boolean|condition|return the|ternary|(?:single|nested) `?if")
_ORDER = re.compile(r"(?i)sort|order|yoda|swap|\bmove|\btop\b")
_WANTS_WORDS = re.compile(r"(?i)expression|identifier|operand|name|block|body|statement|parameter|argument|pattern")
_HINT = re.compile(
    r"(?i)(?<!not )\b(?:use|with|instead:?|should be|by|prefer|simplified to|comparisons:) (?:`([^`]+)`|'([^']+)')"
    r"|^expected ['`]([^'`]+)['`] and instead saw"
)


def names(problem: Problem) -> set[str]:
    """The words of a message, in small letters."""
    return {word.casefold() for word in WORD.findall(problem.words)}


def calls_unused(problem: Problem) -> bool:
    """Whether the tool says that nobody needs what stands there, whatever its names are."""
    is_wanted = wants_use(problem) or redefined_line(problem)
    return _UNUSED.search(_unquoted(problem)) is not None and not is_wanted


def calls_all_unused(problem: Problem) -> bool:
    """Whether nothing of an import is needed, however much it lists."""
    return calls_unused(problem) and "all imports" in problem.words.lower()


def wants_use(problem: Problem) -> bool:
    """Whether the tool says that something should be done with what a call gives back."""
    return _DISCARDED.search(_unquoted(problem)) is not None


def calls_unreachable(problem: Problem) -> bool:
    return calls_unused(problem) and "unreachable" in problem.words.lower()


def calls_undefined(problem: Problem) -> bool:
    return _UNDEFINED.search(_unquoted(problem)) is not None


def _unquoted(problem: Problem) -> str:
    """The message without the names in it."""
    return _IN_QUOTES.sub("", problem.words)


def redefined_line(problem: Problem) -> int:
    """The line, from 1, of what the tool says is defined again here; 0 where it says no such thing."""
    found = _REDEFINED.search(problem.words)
    return int(found[1]) if found else 0


def names_may_go(problem: Problem) -> bool:
    """Whether what stands there is too much or should be put otherwise, so that what is named need not stay."""
    return _NAMES_MAY_GO.search(problem.words) is not None


def wants_words(problem: Problem) -> bool:
    """Whether a parser says that something has to be written."""
    return _WANTS_WORDS.search(problem.words) is not None


def hint(problem: Problem) -> str:
    """What the tool says to use, "" where it does not say."""
    found = _HINT.search(problem.words)
    return found[found.lastindex or 0] if found else ""


_REPLACED = re.compile(
    r"(?i)\b(?:prefer(?:red)?|favor|use|using)\b[^,;]*?\b(?:over|rather than)\b"
    r"(.*?)(?:[,;]| (?:to check|if|when|for|in) |$)"
)
QUOTED_NAME = re.compile(r"`(\w+)`")


def replaced(problem: Problem) -> list[str]:
    """The names that the tool wants something else for: "prefer this over `that`"."""
    found = _REPLACED.search(problem.words)
    return QUOTED_NAME.findall(found[1]) if found else []


def wants_union(problem: Problem) -> bool:
    """Whether types are to stand side by side."""
    return re.search(r"\|\s*(?:None|Y)\b", hint(problem)) is not None


_NEEDLESS_COMMENT = re.compile(
    r"(?i)\b(?:declaration|directive|comment) is (?:unnecessary|redundant)|commented-out code"
)


def calls_comment_needless(problem: Problem) -> bool:
    """Whether the tool says that a comment need not stand there, and not that something in it is wrong."""
    return _NEEDLESS_COMMENT.search(problem.words) is not None


def is_too_much(problem: Problem) -> bool:
    """Whether the tool says that something need not stand there."""
    return calls_unused(problem) or _TOO_MUCH.search(problem.words) is not None


def speaks_of_negation(problem: Problem) -> bool:
    return _NEGATION.search(problem.words) is not None


def speaks_of_logging(problem: Problem) -> bool:
    """Whether a logger is to put the values in."""
    return re.search(r"(?i)\blazy\b|\blogging\b", problem.words) is not None


def wants_class(problem: Problem) -> bool:
    return "class syntax" in problem.words


def wants_concatenation(problem: Problem) -> bool:
    return re.search(r"(?i)\b(?:with|use|by) (?:string )?concatenation", problem.words) is not None


def wants_other_call(problem: Problem) -> bool:
    """Whether something is to be replaced by what the tool names."""
    return re.search(r"(?i)replaced (?:with|by)", problem.words) is not None


def speaks_of_formatting(problem: Problem) -> bool:
    return re.search(r"(?i)format|f-string|concatenat|percent", problem.words) is not None


_BLANKS = re.compile(r"(?i)white ?space|blank|indent|\btabs?\b|too long|docstring|newline|\blines?\b|section")


def speaks_of_blanks(problem: Problem) -> bool:
    """Whether white space is what is wrong."""
    return _BLANKS.search(problem.words) is not None


def speaks_of_order(problem: Problem) -> bool:
    """Whether things may have to change places."""
    return _ORDER.search(problem.words) is not None


def speaks_of_escapes(problem: Problem) -> bool:
    """Whether a parser stumbled over what a backslash begins; some only say that they found some "unicode"."""
    return re.search(r"(?i)escape|unicode", problem.words) is not None


def speaks_of_levels(problem: Problem) -> bool:
    """Whether lines may have to be indented otherwise."""
    return re.search(r"(?i)indent|whitespace|tabs?\b", problem.words) is not None


def speaks_of_comparing(problem: Problem) -> bool:
    return re.search(r"(?i)compar|equal", problem.words) is not None


def quotes(problem: Problem, content: str) -> bool:
    """Whether the message has what a string says, if that is long enough to stand there by no accident."""
    return len(content) >= SHORTEST_NAMED and content.casefold() in problem.words.casefold()


def is_within(short: str, long: str) -> bool:
    """Whether the signs of one stand in the other, in their order."""
    rest = iter(long)
    return all(sign in rest for sign in short)
