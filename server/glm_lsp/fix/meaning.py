"""What a draft for broken syntax must leave as it was: everything but the signs and words that it puts in or takes out.

Such a draft may set brackets, quotes and separators, and spell a keyword right. The rest of its lines says the same in
the same order: names, numbers, operators, and what strings say.
"""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from difflib import SequenceMatcher

from glm_lsp import grammars
from glm_lsp.fix import edits, wording
from glm_lsp.fix.edits import common, statement_above
from glm_lsp.fix.faults import BRACKETS, CLOSERS, PAIRS, is_misspelling
from glm_lsp.fix.trial import PARSE_SECONDS, Trial, comments, is_broken, strings
from glm_lsp.fix.wording import WORD, is_within
from glm_lsp.languages import Language
from glm_lsp.syntax import parse
from glm_lsp.units import open_brackets

LONG_MARK = 3
"""Quotes that begin a string of several lines."""

_TOKEN = re.compile(r"\w+|[^\w\s]")
_NUMBER = re.compile(r"(?<![\w.])\.?\d[\w.]*")
_CALL_OF_VALUE = re.compile(r"[)\]}][(\[]|(?<![\w.])\d[\w.]*[(\[]")
_CALLED = re.compile(r"[\w)\]][(\[]")
_EMPTIED = re.compile(r"[\w)]\s*;\s*[{(]")
_BACK_TO_BACK = re.compile(r"(?<!['\"`])(['\"`])\1(?=\w)")
_STAMMER = re.compile(r":::|,,")
_ONE_TUPLE = re.compile(r"(?<![\w)\]])\([^(),]*,\s*\)")
_NAMED = r"\w+\s*=(?!=)"
_ARGUMENT = re.compile(rf",\s*(?:{_NAMED}(?![{{%])|\*+\s*(?:[,\w]|\Z))")
"""What follows a string in a call, and not a name and its field in one."""

_PREFIX = re.compile(r"\A[A-Za-z$@]{0,3}(?=['\"`])")


def keeps_words(trial: Trial) -> str:
    """Names, numbers and operators stay as they were, in their order; a keyword may be spelt right."""
    if not is_broken(trial.problem, trial.before):
        return ""
    old, new = _said(trial.old, trial.language), _said(trial.new, trial.language)
    numbers = Counter(_NUMBER.findall(trial.new)) - Counter(_NUMBER.findall(trial.old))
    if numbers and not wording.wants_words(trial.problem):
        return "changes a number"
    for what, first, last, to_first, to_last in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if what != "equal" and (why := _change(old[first:last], new[to_first:to_last], trial)):
            return why
    signs = trial.language.operators
    return "changes an operator" if any(trial.old.count(sign) != trial.new.count(sign) for sign in signs) else ""


def _said(text: str, language: Language) -> list[str]:
    """The words and operators of a text, without what a repair may set."""
    free = {*BRACKETS, *language.quotes, *language.separators, "\\"}
    mark = re.escape(language.comment_mark)
    code = re.sub(rf"(?m)^\s*{mark}", "", text) if mark else text  # what is commented out is told as such
    return [token for token in _TOKEN.findall(code) if token not in free]


def _change(old: list[str], new: list[str], trial: Trial) -> str:
    """What is wrong about words in place of others, of which either may be none."""
    known = grammars.keywords(trial.language)
    if "".join(old) == "".join(new):  # a blank too much or too few, or a sign that kept two words apart
        is_apart = re.search(r"[^\w\s]+".join(map(re.escape, new)), trial.new) is not None
        return "" if is_apart or any(word in known for word in (*old, *new)) else "changes words"
    if len(old) == len(new) and all(map(WORD.match, (*old, *new))):
        pairs = zip(old, new, strict=True)
        is_right = all(other in known and word not in known and is_misspelling(word, other) for word, other in pairs)
        return "" if is_right else "changes words"
    if any(not WORD.match(token) and token not in trial.problem.words for token in (*old, *new)):
        return "changes an operator"
    if old:
        return "deletes code"
    is_asked = wording.wants_words(trial.problem) or all(_may_be_missing(word, trial) for word in new)
    return "" if is_asked else "adds words that nobody wrote"


def _may_be_missing(word: str, trial: Trial) -> bool:
    """Whether the parser names a word, or it is one that only ends a block."""
    return word in WORD.findall(trial.problem.words) or word in trial.language.fillers


def keeps_signs(trial: Trial) -> str:
    """Signs are put in or taken out, and not moved; none is made to end a statement before its block."""
    if not is_broken(trial.problem, trial.before):
        return ""
    old, new = ("".join(text.split()) for text in (trial.old, trial.new))
    is_respelt = "".join(_said(trial.old, trial.language)) != "".join(_said(trial.new, trial.language))
    if not (is_respelt or is_within(old, new) or is_within(new, old) or _is_another_sign(old, new)):
        return "moves signs"
    gained = Counter(new) - Counter(old)
    if any(gained[opener] and gained[closer] for opener, closer in PAIRS.items()):
        return "puts something in brackets"
    if len(_EMPTIED.findall(trial.new)) > len(_EMPTIED.findall(trial.old)):
        return "ends a statement before its block"
    if len(_STAMMER.findall(trial.new)) > len(_STAMMER.findall(trial.old)):
        return "adds signs that nothing needs"
    lines, others = ([line for line in text.split("\n") if line.strip()] for text in (trial.old, trial.new))
    return "joins lines" if len(others) < len(lines) and len(new) >= len(old) else ""


def _is_another_sign(old: str, new: str) -> bool:
    """Whether one sign stands in the place of another one of its kind: a bracket's end, a separator."""
    pairs = [(one, other) for one, other in zip(old, new, strict=False) if one != other]
    return len(old) == len(new) and len(pairs) == 1 and any(set(pairs[0]) <= set(kind) for kind in (")]}", ",:;"))


def needs_all(trial: Trial) -> str:
    """Of several signs that are put in, none is a separator without which the tree were whole, too."""
    old, new = trial.old, trial.new
    if not is_broken(trial.problem, trial.before) or len("".join(new.split())) < len("".join(old.split())) + 2:
        return ""
    for found in re.finditer(f"[{re.escape(trial.language.separators)}]", new) if trial.language.separators else ():
        less = new[: found.start()] + new[found.end() :]
        if is_within("".join(old.split()), "".join(less.split())):
            text = edits.applied(trial.snapshot.text, [replace(trial.edit, text=less)])
            if parse(text, trial.language, trial.before, PARSE_SECONDS).errors <= trial.after.errors:
                return "adds signs that nothing needs"
    return ""


def keeps_strings(trial: Trial) -> str:
    """Strings say what they said; where a quote is set, what gets into the string is the rest of a line at most."""
    if not is_broken(trial.problem, trial.before):
        return ""
    marks = "".join(re.findall(f"[{re.escape(trial.language.quotes)}]", trial.old))
    if len(_BACK_TO_BACK.findall(trial.new)) > len(_BACK_TO_BACK.findall(trial.old)):
        return "makes a string of code"
    if _tears_a_field(trial):
        return "takes a field apart"
    is_set = marks != "".join(re.findall(f"[{re.escape(trial.language.quotes)}]", trial.new))
    for start, end in strings(trial.after, trial.edit.start, trial.new_end):
        span = trial.after.text[start:end]
        known = trial.old if trial.edit.start <= start and end <= trial.new_end else trial.before.text
        is_escaped = wording.speaks_of_escapes(trial.problem) and span.replace("\\\\", "\\") in known
        if span in known or is_escaped:
            continue
        if not is_set and not _is_in(span, known, span, trial):
            return "changes what a string says"
        content = _content(span, trial)
        is_whole = _is_in(content, known, span, trial) and _is_closed_well(span, start, trial)
        if is_set and (not is_whole or _takes_argument_in(content, start, trial) or _takes_more_in(span, known, trial)):
            return "makes a string of code"
    return ""


def _tears_a_field(trial: Trial) -> bool:
    """Whether less says in a field of a format string how it is shown, or more says so behind one."""
    if not (conversion := trial.language.conversion):
        return False
    inside, behind = rf"{conversion}(?:\}}(?!\}})|:)", rf"\}}{conversion}\b"
    fewer, more = (len(re.findall(sign, trial.new)) - len(re.findall(sign, trial.old)) for sign in (inside, behind))
    return fewer < 0 or more > 0


def _is_in(content: str, known: str, span: str, trial: Trial) -> bool:
    """Whether the user has written what a string says; brackets and quotes of code in it may have been set."""
    pattern = trial.language.interpolated
    return content in known or bool(pattern and re.match(pattern, span) and _bare(content) in _bare(known))


def _bare(text: str) -> str:
    return re.sub(r"[()\[\]{}'\"`]", "", text)


def _content(span: str, trial: Trial) -> str:
    return _PREFIX.sub("", span).strip(trial.language.quotes)


def _takes_argument_in(content: str, start: int, trial: Trial) -> bool:
    """Whether what a string says holds another argument of the call that it stands in."""
    text = trial.after.text
    above = statement_above(text, text.rfind("\n", 0, start) + 1)
    in_front = above + text[text.rfind("\n", 0, start) + 1 : start]
    return _ARGUMENT.search(content) is not None and open_brackets(in_front, trial.language).startswith(")")


def _takes_more_in(span: str, known: str, trial: Trial) -> bool:
    """Whether a quote was set in front of the prefix of a string that says more, or the name of an argument."""
    prefixes = trial.language.prefixes
    found = re.match(rf"(?:{prefixes})(?!\w|\Z)|{_NAMED}" if prefixes else _NAMED, _content(span, trial))
    return found is not None and _PREFIX.sub("", span)[:1] + found[0] not in known


def _is_closed_well(span: str, start: int, trial: Trial) -> bool:
    """Whether a string that is there since a quote was set is no statement, and ends on its line or where one ends."""
    text, end, content = trial.after.text, start + len(span), _content(span, trial)
    marks = _PREFIX.sub("", span)
    if len(marks) - len(marks.lstrip(trial.language.quotes)) >= LONG_MARK:
        return trial.new.count(marks[0]) <= trial.old.count(marks[0]) + 1
    before, mark = text[max(0, start - 1) : start], trial.language.comment_mark
    is_glued = WORD.match(before) is not None
    is_joined = (before and before in trial.language.quotes) or re.match(r"[\w(\[{]|[ \t]+,", text[end:])
    if is_joined or (mark and re.search(rf"\s{re.escape(mark)}\s", content)):
        return False
    if not content.strip():
        is_name = marks != span  # what looks like a prefix now
        return not (is_glued or is_name) and (text[end : end + 1].strip() == "" or text[end] in ",;:)]}")
    above = statement_above(text, text.rfind("\n", 0, start) + 1)
    was_string = re.match(rf"\s*[A-Za-z$@]{{0,3}}[{re.escape(trial.language.quotes)}]", trial.old) is not None
    is_statement = not (text[:start].rpartition("\n")[2].strip() or open_brackets(above, trial.language) or was_string)
    return not ("\n" in content.strip("\n") or is_statement or (is_glued and content[0].isspace()))


def keeps_comments(trial: Trial) -> str:
    """What stood in a comment is none of the code, and no part of a string."""
    if not is_broken(trial.problem, trial.before):
        return ""
    text = trial.before.text
    old = [
        text[start:end]
        for start, end in comments(trial.before, trial.edit.start, trial.edit.end)
        if not text[:start][-1:].strip()
    ]
    new = "\n".join(
        trial.after.text[start:end] for start, end in comments(trial.after, trial.edit.start, trial.new_end)
    )
    return "" if all(one.strip() in new for one in old) else "makes code of a comment"


def keeps_nesting(trial: Trial) -> str:
    """What stood in brackets stays in some: no argument gets out of its call, and nothing is called that was not."""
    if not is_broken(trial.problem, trial.before):
        return ""
    old, new = trial.old, trial.new
    above = statement_above(trial.snapshot.text, trial.edit.start)
    is_closing = sum(map(new.count, ")]}")) > sum(map(old.count, ")]}"))
    before, after = (_free_commas(above, text, trial.language) if is_closing else 0 for text in (old, new))
    if after - before > max(0, new.count(",") - old.count(",")):
        return "takes something out of its brackets"
    if len(_CALL_OF_VALUE.findall(new)) > len(_CALL_OF_VALUE.findall(old)):
        return "calls what was not called"
    if len(_ONE_TUPLE.findall(old)) > len(_ONE_TUPLE.findall(new)):
        return "makes a value of a tuple"
    return "splits what belongs together" if any(_splits(old, new, above, trial.language)) else ""


def _free_commas(above: str, text: str, language: Language) -> int:
    """How many commas of a text stand in no bracket."""
    return sum(not open_brackets(above + text[: found.start()], language) for found in re.finditer(",", text))


def _splits(old: str, new: str, above: str, language: Language) -> Iterator[bool]:
    """For a sign that was put in or taken out, whether that parts a name from what is called or looked up, or ends or
    empties a bracket that is not its own.
    """
    same = common(old, new)
    rest, other = old[same:], new[same:]
    tail = common(rest[::-1], other[::-1])
    gone, put = rest[: len(rest) - tail], other[: len(other) - tail]
    following, before = rest[len(rest) - tail :][:1], old[:same][-1:]
    if put and not gone and put.strip() and set(put) <= set(",:;"):
        yield _CALLED.fullmatch(before + following) is not None
    if put in PAIRS and not gone:
        yield following in (",", ";") or put + following == "{:"
    if put in CLOSERS and not gone:
        yield put not in open_brackets(above + old[:same], language)
        yield before == CLOSERS[put] and re.match(r"[\w$@'\"`]", following) is not None
    if gone.strip() in PAIRS and not put:  # its partner was forgotten, unless it stands twice
        yield gone.strip() not in (before, following)
