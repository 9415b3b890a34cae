"""How much one suggestion says: decided before the model is asked, applied while it speaks."""

import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import replace
from functools import cache, lru_cache

from glm_lsp.data import Unit, Window
from glm_lsp.indentation import width_of
from glm_lsp.languages import Language

_CLOSERS = {"(": ")", "[": "]", "{": "}"}

LONGEST_HEAD = 1_000
"""Characters of what stands before a block that are looked at."""

_LINE_MAY_GO_ON = re.compile(r"""\s*+(?:[)>}\]"'`]|\s?/>|</[\w.:-]*+>)*+\s*+[:{;,]?\s*+""")
"""What may stand behind the cursor: closing brackets, quotes and tags that the editor itself has put there."""


def unit_at(window: Window, language: Language, capture: str) -> Unit | None:
    """What a suggestion at the cursor may be, or None where none is due: inside a line that goes on.

    `capture` says whether the cursor stands in a comment or string, where no block can begin.
    """
    if not _LINE_MAY_GO_ON.fullmatch(window.rest):
        return None
    if capture:
        return Unit(is_prose=True)
    opener = None if window.rest.strip() else block_opener(window, language)
    plain = Unit(head=window.line, language=language)
    return plain if opener is None else replace(plain, is_block=True, indent=width_of(opener))


def block_opener(window: Window, language: Language) -> str | None:
    """The line that opens a block at the cursor: an empty one, or one whose head is being written; else None."""
    head = _statement_before(window.prefix[-LONGEST_HEAD:], language)
    if language.heads_block(head):
        return head.lstrip("\n")
    return _open_block(window, language)


def end_of_unit(text: str, unit: Unit) -> int | None:
    """Where `text`, the model's answer so far, has said all that the unit may say; None while it has not.

    A statement ends with its line, unless a bracket that the answer opened is still open, or the line opens a block:
    then the block belongs to it. Decorators belong to the statement below them. Behind a finished line, it is the
    statement of the next one. A block ends before a
    blank line and before a line that is indented no further than the one that opened it; a closing bracket or word
    there still belongs to it.
    """
    first = _start_of_statement(text, unit)
    for found in re.finditer("\n", text[first:]):
        end = first + found.start()
        block = unit if unit.is_block else _block_opened_by(text[first:end], first, unit)
        if block is None:
            if unit.is_prose or not open_brackets(text[first:end], unit.language):
                return end
            continue
        following = text[end + 1 :]
        length = _length_of_block_end(following.lstrip("\n") if not text[:end].strip() else following, block)
        if length is not None:
            return end + length
    return None


def may_be_cut(text: str, unit: Unit) -> bool:
    """Whether `text`, an answer that is not over, has whole lines that make sense without the rest of it."""
    first = _start_of_statement(text, unit)
    line, line_break, _ = text[first:].lstrip("\n").partition("\n")
    return bool(line_break) and (unit.is_block or _block_opened_by(line, first, unit) is not None)


def open_brackets(text: str, language: Language) -> str:
    """The closing brackets and tags that `text` still needs, innermost first. Literals that end on their line are
    skipped.
    """
    return "".join(reversed(_unmatched(_brackets(language), text)[0]))


def open_ends(above: str, line: str, following: str, language: Language) -> str:
    """What would end all that is open at the end of `line`, innermost first: a string that begins there, and brackets,
    also of the lines above, as far as those that the lines behind close are not the same.

    Comments are skipped, too. What stands above and behind is looked through once for all lines between.
    """
    start = next((found.start() for found in _quotes(language).finditer(line) if found["open"]), len(line))
    string = open_brackets(line[start + 1 :], language) + line[start : start + 1]
    needed, _ = _unmatched(_nesting(language), line[:start], _known(above, language)[0])
    ended = _known(following, language)[1]
    lengths = range(min(len(needed), len(ended)), 0, -1)
    closed = next((length for length in lengths if needed[length - 1 :: -1] == ended[:length]), 0)
    return string + "".join(reversed(needed[closed:]))


@lru_cache(maxsize=4)
def _known(text: str, language: Language) -> tuple[list[str], list[str]]:
    return _unmatched(_nesting(language), text)


def _unmatched(brackets: re.Pattern[str], text: str, needed: Iterable[str] = ()) -> tuple[list[str], list[str]]:
    """The closing brackets and tags that are lacking behind `text`, the outermost first, and those that nothing has
    opened; in front of it, these were `needed`.
    """
    needed, stray = list(needed), []
    opened = Counter(needed)
    for found in brackets.finditer(text):
        kind, name = found.lastgroup, found[found.lastgroup or 0]
        closer = f"</{name}>" if kind in ("opened", "closed") else _CLOSERS.get(name, name)
        if kind == "opened" or name in _CLOSERS:
            needed.append(closer)
            opened[closer] += 1
        elif kind == "closed" and opened[closer]:  # some elements may be left without an end
            while (last := needed.pop()) != closer:
                opened[last] -= 1
            opened[closer] -= 1
        elif needed and name == needed[-1]:
            opened[needed.pop()] -= 1
        elif kind == "closed" or (kind == "bracket" and not needed):
            stray.append(closer)
    return needed, stray


def balances(text: str, language: Language) -> dict[str, int]:
    """By closing bracket: how many more of its kind open than close, outside of literals and comments."""
    found = Counter(match.group() for match in _breaks(language).finditer(text))
    return {closer: found[opener] - found[closer] for opener, closer in _CLOSERS.items()}


@cache
def _brackets(language: Language) -> re.Pattern[str]:
    """Brackets and tags, and the literals that may hide some."""
    return re.compile(rf"{language.literals}|(?P<bracket>[()\[\]{{}}])|{language.tags or '(?!)'}")


@cache
def _nesting(language: Language) -> re.Pattern[str]:
    """The same, and comments, which hide some, too."""
    return re.compile(rf"{_comment(language)}|{_brackets(language).pattern}", re.DOTALL)


@cache
def _breaks(language: Language) -> re.Pattern[str]:
    """Brackets and ends of statements, and what may hide some."""
    return re.compile(rf"{_comment(language)}|{language.literals}|[()\[\]{{}};\n]", re.DOTALL)


def _comment(language: Language) -> str:
    """A regular expression for comments. Where `#` and `--` follow a sign, or `//` follows one of a pattern or of an
    address, they may be something else.
    """
    start, _, end = (re.escape(part.strip()) for part in language.comment.partition("{}"))
    if not start:
        return "(?!)"
    ending = rf".*?{end}" if end else r"[^\n]*"
    behind = "" if end else r"(?<![\\/:])" if start == "//" else r"(?<!\S)"
    return rf"{behind}{start}{ending}" + (r"|/\*.*?\*/" if start in ("//", re.escape("--")) else "")


@cache
def _quotes(language: Language) -> re.Pattern[str]:
    """Literals, and quotes that begin none which ends on its line."""
    return re.compile(rf"{language.literals}|(?P<open>[{re.escape(language.quotes)}])")


def _start_of_statement(text: str, unit: Unit) -> int:
    """Where the answer's statement begins: behind its decorators and, where it leaves a finished line behind and goes
    on with the next one, which has something in it, behind that line's break.
    """
    if unit.is_block or unit.is_prose:
        return 0
    if open_brackets(unit.head, unit.language):
        return 0
    start = int(bool(unit.head.strip()) and text.startswith("\n") and not text.startswith("\n\n"))
    head = "" if start else unit.head
    while (end := text.find("\n", start)) >= 0 and unit.language.decorates(head + text[start:end]):
        start, head = end + 1, ""
    return start


def _block_opened_by(said: str, first: int, unit: Unit) -> Unit | None:
    """The block that the first line opens, which is the rest of the cursor's line, or the next line if `first`."""
    line = ("" if first else unit.head) + said.partition("\n")[0]
    opens = not unit.is_prose and unit.language.filler_of(line) is not None
    return replace(unit, is_block=True, indent=width_of(line)) if opens else None


def _statement_before(text: str, language: Language) -> str:
    """The end of `text` that belongs to the statement at its end: since the last line break, or since the last `;`,
    `{` or `}` of a language with braces, outside of parentheses. A closing brace belongs to what follows it.
    """
    depth = start = 0
    breaks = ";{}" if language.block_style == "braces" else ""
    for found in _breaks(language).finditer(text):
        sign = found.group()
        if sign in ("(", "["):
            depth += 1
        elif sign in (")", "]"):
            depth = max(0, depth - 1)
        elif (not depth and sign == "\n") or (sign in breaks and (sign != ";" or not depth)):
            depth, start = 0, found.start() if sign in "\n}" else found.end()
    return text[start:]


def _open_block(window: Window, language: Language) -> str | None:
    """The line above the cursor that opened a block with nothing in it yet, or None."""
    above = window.line if window.line.strip() else _last_line_with_text(window.prefix)
    if language.filler_of(above) is None:
        return None
    below = next((line for line in window.suffix.split("\n") if line.strip()), "")
    return above if not below or width_of(below) <= width_of(above) else None


def _last_line_with_text(prefix: str) -> str:
    """Looks at the end only: this runs at every key."""
    kept = prefix.rstrip()
    start = kept.rfind("\n") + 1
    end = prefix.find("\n", start)
    return prefix[start : end if end >= 0 else len(prefix)]


def _length_of_block_end(following: str, unit: Unit) -> int | None:
    """How much of what follows a line break still belongs to the block, if the block ends there; else None.

    While the model is still writing the line, there may be too little of it to tell.
    """
    line, line_break, _ = following.partition("\n")
    if not line.strip():
        return 0 if line_break else None
    if width_of(line) > unit.indent or (width_of(line) == unit.indent and unit.language.is_label(line)):
        return None
    if not _closes(line, unit.language):
        return 0 if line_break or not _may_go_on(line, unit.language) else None
    if not line_break:
        return None
    return None if _goes_on(line, unit.language) and width_of(line) == unit.indent else 1 + len(line)


def _closes(line: str, language: Language) -> bool:
    return line.strip()[0] in _CLOSERS.values() or language.closes(line)


def _may_go_on(line: str, language: Language) -> bool:
    """Whether the line, of which the rest is still to come, might be a closing word or tag, or a label."""
    return bool(language.block_closer or language.label) and re.fullmatch(r"[^\W\d_]+|<", line.strip()) is not None


def _goes_on(line: str, language: Language) -> bool:
    """Whether a closing line opens the next part of the same statement: `} else {`, `elsif`."""
    return language.filler_of(line) is not None
