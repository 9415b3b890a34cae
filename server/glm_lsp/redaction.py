"""What passwords, tokens and the like are set to, found by their names in code and data of any language.

Rather too much than too little: what is found is not quoted, and nothing else depends on it. Nothing here takes longer
than a few passes over the text.
"""

import re
from collections.abc import Iterator

_NAME = (
    r"(?:passw(?:or)?d|passphrase|passcode|pwd|(?<![a-z])pw(?![a-z])|(?<=[_$\"'.])pass(?![a-z])|secret|token(?!i[sz])|credentials?"
    r"|(?:api|access|private|signing|encryption)[_\- ]?key|authorization|bearer)"
)
"""What sounds like a secret, as a part of a longer name; what is tokenized is none."""

_SECRET = re.compile(_NAME, re.IGNORECASE)
_ONLY_A_NAME = re.compile(rf"[\w.$:-]{{0,80}}?{_NAME}[\w.:-]{{0,80}}", re.IGNORECASE)

_OPENING = re.compile(r"""["`]|(?<!\w\w\w)(?<![<&])'(?!\w{1,40}>)""")
"""Where a string begins; neither an apostrophe in a word nor a lifetime of Rust."""

_LITERAL = re.compile(
    r"""("{3}|'{3})(?P<long>(?:\\.|(?!\1)[^\\])*+)(?:\1)?"""
    r"""|`(?P<template>(?:\\.|[^`\\])*+)`?|"(?P<double>(?:\\.|[^"\\\n])*+)"?|'(?P<single>(?:\\.|[^'\\\n])*+)'?""",
    re.DOTALL,
)
"""A string. One that nothing closes ends with its line or, where it may have several, with the text."""

_LONG_QUOTE = re.compile(r"""(?:"{3}|'{3})[^\S\n]*+(?:[)\]},;.#]|$)""", re.MULTILINE)
_ENDS_TEXT = re.compile(r"(?:[.`]\s*+|[!?)\]}]|\w\s+\w{3,})\Z")
"""What stands on both sides of quotes that close a docstring or the like, where it was opened lines above. Before those
that open one are a sign, white space or the letters of a prefix, and no language that has them joins strings by dots.
"""

_SAYS_NO_VALUE = re.compile(
    r"[=!]=\s?\Z|[\w)\]]\[\Z|\b(?:from|import|include)\s\Z"
    r"|\b(?:get|getenv|env|read|load|open|require|import|input|prompt|getpass)\(\s?\Z"
)
"""Before a string that is compared, is the key of a lookup, or tells where something is read."""

_REMARK = re.compile(r"\s(?:#|//)\s.*\Z")
_OPENS = re.compile(r"(?:[(\[]|[=:(,\[]\s?\{)\Z")
"""The end of a line behind which a value goes on up to the closing bracket; other braces open blocks."""

_AWAITS_VALUE = re.compile(r"(?:=>?|\\)\Z")
_AWAITS_STRING = re.compile(rf"""(?:[+.]|["'`]|{_NAME}[\w.-]{{0,40}}["'`]?\s?[:,])\Z""", re.IGNORECASE)
"""The end of a line whose value may follow on the next one."""

_ANY = re.compile("")
_VALUE = re.compile(r"""[\s{,<"'-]*(?:value|default)\b""", re.IGNORECASE)
_STRING = re.compile(rf"""\s*[a-zA-Z@$]{{0,2}}["'`]|{_VALUE.pattern}""", re.IGNORECASE)
"""How a line begins with the value of a name on the line before."""

_DEFAULT = rf"\$\{{\w{{0,40}}?{_NAME}\w{{0,40}}:?[-=](?P<value>[^}}\n]+)"
"""What a shell takes where a variable is not set."""

_IN_ELEMENT = (
    rf"(?<!\w)<[\w:.-]{{0,40}}?{_NAME}[\w:.-]{{0,40}}(?:\s[^<>]{{0,200}})?>"
    r"(?P<value>(?:<!\[CDATA\[)?[^<]+(?=</)|[^<\n]+\Z)"
)
_IN_HEADER = r"\bBearer[ ]{1,4}(?P<value>[\w.~+/=-]+)"
_IN_URL = r"://[^\s/:@\"'`]{0,80}:(?P<value>[^\s/@\"'`]{1,200})@"
_KEY = (
    r"(?-i:(?<![\w-])(?=[\w-]{0,60}?\d)(?P<value>[spr]k_(?:live|test)_[A-Za-z0-9]{16,}|AKIA[0-9A-Z]{12,}|AIza[\w-]{30,}"
    r"|sk-(?:[a-z]{1,8}\d{0,4}-){0,2}[A-Za-z0-9]{16,}[\w-]*|gh[opusr]_[A-Za-z0-9]{16,}|github_pat_[A-Za-z0-9]{16,}\w*"
    r"|glpat-[\w-]{16,}|xox[a-z]-[\w-]{10,}|(?:hf|npm)_[A-Za-z0-9]{30,}"
    r"|eyJ[\w-]{8,2000}+\.[\w-]{8,}(?:\.[\w-]+)?|(?<!/)[0-9a-f]{32,}))"
)
_LONG_LITERAL = r"""(?<=["'`])(?=[^"'`\n]{0,200}?(?=[A-Za-z]{0,19}\d)[A-Za-z0-9]{20})(?P<value>[\w+=-]{40,})(?=["'`])"""
"""What looks like a key wherever it stands: one that begins as its makers let them, a sum in hexadecimal, and a long
literal without a blank or a dot, of which a long run is letters and digits.
"""

_SAID = rf"(?:#|//|--|\*)[^\n]{{0,200}}?{_NAME}s?[ ]is[ ](?P<value>(?=\S{{0,80}}?\d)[^\s()\[\]\"'`,;:]{{6,}})"
"""In a comment."""

_BARE_IN_CODE = rf"^[^\S\n]{{0,80}}(?:export[ ])?\w{{0,40}}?{_NAME}\w{{0,40}}=(?P<value>[^\s\"'`$(,]+)$"
_BARE_IN_DATA = rf"{_NAME}[\w.-]{{0,40}}[\"']?[^\S\n]{{0,8}}(?::=|=>|[:=])[^\S\n]{{0,8}}(?P<value>[^\s\"'`:=>][^\n]*)$"
"""Without quotes: as a shell has it, and as YAML and INI have it, where code has types and calls."""

_DEEPER = r"(?P=indent)(?:[^\S\n]+|-[ ])\S[^\n]*"
_BLOCK_IN_DATA = (
    rf"^(?P<indent>[^\S\n]{{0,80}})[^\n]{{0,80}}?{_NAME}[\w.-]{{0,40}}[\"']?[^\S\n]{{0,8}}[:=]"
    r"[^\S\n]{0,8}(?:[|>][^\n]{0,8}|[\[{])?\n"
    rf"(?P<value>(?:[^\S\n]*\n)*{_DEEPER}(?:(?:\n[^\S\n]*)*\n{_DEEPER})*)"
)
_BESIDE_NAME = (
    rf"{_NAME}[^\n]{{0,200}}?(?:\n[^\n]{{0,40}}?)?"
    r"\b(?:value|default)[\"']?[^\S\n]{0,8}[:=][^\S\n]{0,8}(?P<value>\S[^\n]*)"
)
_IN_DOCKERFILE = rf"^[^\S\n]{{0,80}}(?:ENV|ARG)[ ]{{1,8}}\w{{0,40}}?{_NAME}\w{{0,40}}[ ]+(?P<value>\S[^\n]*)$"

_ANYWHERE = (_DEFAULT, _IN_ELEMENT, _IN_HEADER, _IN_URL, _KEY, _LONG_LITERAL, _SAID)
_RULES = {
    is_code: tuple(re.compile(rule, re.IGNORECASE | re.MULTILINE) for rule in (*_ANYWHERE, *more))
    for is_code, more in (
        (True, (_BARE_IN_CODE,)),
        (False, (_BARE_IN_DATA, _BLOCK_IN_DATA, _BESIDE_NAME, _IN_DOCKERFILE)),
    )
}
"""What is no string: a default, an element's text, a header, a URL's password, a word or a block behind a name."""


def redacted(text: str, start: int = 0, is_code: bool = True) -> str:
    """The text from `start` on, with an ellipsis for all that a secret may be set to.

    What stands before `start` only tells what the first lines belong to. Where it `is_code`, values are strings;
    elsewhere they need no quotes.
    """
    told: list[str] = []
    for first, end in sorted(_values(text, is_code)):
        if end > start and first < end:
            told += [text[start:first], "…"] if first >= start else ["…"] if not told else []
            start = end
    return "".join([*told, text[start:]])


def _values(text: str, is_code: bool) -> Iterator[tuple[int, int]]:
    yield from _strings(text)
    for rule in _RULES[is_code]:
        yield from (found.span("value") for found in rule.finditer(text))


def _strings(text: str) -> Iterator[tuple[int, int]]:
    """What the strings say on lines that name a secret, and on those where its value goes on."""
    start, depth, awaited = 0, 0, None
    while start < len(text):
        end = _line_end(text, start)
        goes_on = depth > 0 or (awaited is not None and awaited.match(text, start, end) is not None)
        named = _SECRET.search(text, start, end)
        if not named and not goes_on:
            start, awaited = end + 1, None
            continue
        code: list[str] = []
        place = start
        while opening := _OPENING.search(text, place, end):
            first, last, literal_end = _literal(text, opening.start())
            is_name = named is not None and named.start() >= first and _ONLY_A_NAME.fullmatch(text, first, last)
            is_kept = not goes_on and (is_name or _SAYS_NO_VALUE.search(text, max(start, first - 40), opening.start()))
            if not is_kept:
                yield first, last
            code += [text[place : opening.start()], text[opening.start() : literal_end] if is_kept else '""']
            place = literal_end
            end = max(end, _line_end(text, place))
        outside = _REMARK.sub("", "".join([*code, text[place:end]])).rstrip()
        depth = max(0, depth + _balance(outside)) if depth else int(_OPENS.search(outside) is not None)
        awaited = _ANY if _AWAITS_VALUE.search(outside) else _STRING if _AWAITS_STRING.search(outside) else _VALUE
        start = end + 1


def _literal(text: str, opening: int) -> tuple[int, int, int]:
    """Where what a string says begins and ends, and where the string does; it says nothing more where it only ends."""
    if _LONG_QUOTE.match(text, opening) and _ENDS_TEXT.search(text, max(0, opening - 80), opening):
        return (opening + 3,) * 3
    found = _LITERAL.match(text, opening)
    assert found is not None  # whatever follows its quote
    kind = found.lastgroup or ""
    return (*found.span(kind), found.end())


def _balance(code: str) -> int:
    return sum(code.count(sign) for sign in "([{") - sum(code.count(sign) for sign in ")]}")


def _line_end(text: str, offset: int) -> int:
    end = text.find("\n", offset)
    return len(text) if end < 0 else end
