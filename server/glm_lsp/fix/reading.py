"""What Python itself reads in a statement, before and after a draft: what strings say however they are spelt, what is
called and looked up, and how many values are taken apart.

Tools are content with much that says something else; the signs and words of a draft, which the other checks look at,
do not tell `"\\_"` from `"_"`, nor `"%s" % x` from a call with two arguments.
"""

import ast
import builtins
import difflib
import re
import string
import warnings
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field

from glm_lsp.checkers import REFUSALS
from glm_lsp.fix import wording
from glm_lsp.fix.edits import MARGIN, margin_at
from glm_lsp.fix.faults import is_misspelling
from glm_lsp.fix.trial import Trial, is_broken
from glm_lsp.fix.wording import WORD

ALIKE = 0.6
"""From this ratio of difflib on a name is another one's misspelling."""


@dataclass(frozen=True, slots=True)
class _Read:
    """What is counted of a statement: texts without what is put into them, those of bytes among them, what is called,
    what is looked up in what (owner "" for what has no name) and, in total, assignments ("assigned") and the targets
    that they take a value apart into ("parts").
    """

    said: Counter[str] = field(default_factory=Counter)
    encoded: Counter[str] = field(default_factory=Counter)
    called: Counter[str] = field(default_factory=Counter)
    members: Counter[tuple[str, str]] = field(default_factory=Counter)
    totals: Counter[str] = field(default_factory=Counter)

    def add(self, other: "_Read") -> None:
        self.said.update(other.said)
        self.encoded.update(other.encoded)
        self.called.update(other.called)
        self.members.update(other.members)
        self.totals.update(other.totals)


def keeps_reading(trial: Trial) -> str:
    """Strings say the same, text stays text and bytes stay bytes, and nothing is called, looked up or taken apart that
    was not, but what the tool asks for.
    """
    if trial.language.parser != "python" or is_broken(trial.problem, trial.before):
        return ""
    read = next((both for both in map(_both, _statements(trial)) if both), None)
    if read is None:  # a newer Python's
        return _keeps_escapes(trial) if wording.speaks_of_escapes(trial.problem) else ""
    old, new = read
    if _says_otherwise(old.said - new.said, new.said - old.said, trial):
        return "changes what a string says"
    if _makes_text_of_bytes(old, new) and not trial.unused:
        return "makes text of bytes"
    if old.totals["parts"] > new.totals["parts"] and old.totals["assigned"] <= new.totals["assigned"]:
        return "takes a value apart otherwise than before"
    if wording.calls_undefined(trial.problem):
        return ""
    if any(_is_made_up(name, [*(old.called - new.called)], trial) for name in new.called - old.called):
        return "calls what nobody asked for"
    lost = [*(old.members - new.members)]
    strange = any(_is_strange(one, lost, trial) for one in new.members - old.members)
    return "looks up what nobody asked for" if strange else ""


def _says_otherwise(lost: Counter[str], gained: Counter[str], trial: Trial) -> bool:
    """Whether texts are new that are neither named by the tool, nor made of lost ones, nor names of the code."""
    problem = trial.problem
    if wording.speaks_of_blanks(problem) or wording.speaks_of_logging(problem):
        return False
    new = [one for one in gained.elements() if wording.speaks_of_escapes(problem) or not _is_named(one, trial)]
    if new and lost:
        return sorted("".join(new)) != sorted("".join(lost.elements()))
    names = [*WORD.findall(trial.old), *([""] if "literal" in problem.words else [])]
    return any(one not in names for one in new)


def _makes_text_of_bytes(old: _Read, new: _Read) -> bool:
    """Whether a text is not encoded any more, or has lost the prefix of bytes."""
    is_left = old.called["encode"] - new.called["encode"] > (new.encoded - old.encoded).total()
    texts, others = old.said - old.encoded, new.said - new.encoded
    return is_left or bool((old.encoded - new.encoded) & (others - texts))


def _is_named(said: str, trial: Trial) -> bool:
    quoted = any(f"{quote}{said}{quote}" in trial.problem.words for quote in "`'\"")
    return quoted or wording.quotes(trial.problem, said)


def _is_made_up(name: str, lost: list[str], trial: Trial) -> bool:
    """Whether a call is none that the tool or the old lines have the name of, however it was spelt; a base class can
    only be called by `super`.
    """
    known = name in ("", "super") or name.casefold() in wording.names(trial.problem) or name in WORD.findall(trial.old)
    return not known and not _is_respelt(name, lost)


def _is_strange(member: tuple[str, str], lost: list[tuple[str, str]], trial: Trial) -> bool:
    """Whether nobody looks this up elsewhere in the text, nor the tool says so, nor was it spelt otherwise."""
    owner, name = member
    if not owner:
        return name.casefold() not in wording.names(trial.problem) and name not in WORD.findall(trial.old)
    known = f"{trial.problem.words}\n{trial.snapshot.text}"
    owners = (owner, *re.findall(rf"\bimport (\w+) as {owner}\b", trial.snapshot.text))
    if any(re.search(rf"\b{one}\.{name}\b", known) for one in owners):
        return False
    if wording.speaks_of_formatting(trial.problem) and name in WORD.findall(trial.old):
        return False  # formats look members up, too
    others = [other for one, other in lost if one == owner]
    quoted = re.findall(r"[`'\"]([\w.]+)[`'\"]", trial.problem.words)
    is_told = name in quoted and name not in vars(builtins) and any(other in quoted for other in others)
    return not is_told and not _is_respelt(name, others)


def _is_respelt(name: str, others: list[str]) -> bool:
    """In capitals or not is no misspelling: there may be both."""
    others = [one for one in others if one.casefold() != name.casefold()]
    return bool(difflib.get_close_matches(name, others, 1, ALIKE)) or any(is_misspelling(one, name) for one in others)


def _keeps_escapes(trial: Trial) -> str:
    """Of a text that cannot be read: backslashes are added, and nothing else."""
    old, new = (text.replace("\\", "").split() for text in (trial.old, trial.new))
    is_less = trial.new.count("\\") < trial.old.count("\\")
    return "changes what a string says" if is_less or old != new else ""


def _statements(trial: Trial) -> Iterator[tuple[str, str]]:
    """The statements at the margin that the edit touches, before and after it, then the whole texts."""
    before, after = trial.before.text, trial.after.text
    following = MARGIN.search(before, trial.edit.end)
    start, end = margin_at(before, trial.edit.start, 0) or 0, following.start() if following else len(before)
    yield before[start:end], after[start : end + len(after) - len(before)]
    yield before.removeprefix("\ufeff"), after.removeprefix("\ufeff")


def _both(texts: tuple[str, str]) -> tuple[_Read, _Read] | None:
    old, new = map(_read, texts)
    return (old, new) if old and new else None


def _read(text: str) -> _Read | None:
    """None for what Python does not read."""
    found = _Reader()
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # they quote the user's text
        try:
            found.visit(ast.parse(text))
        except REFUSALS:
            return None
    return found.read


class _Reader(ast.NodeVisitor):
    def __init__(self) -> None:
        self.read = _Read()

    def visit_Constant(self, node: ast.Constant) -> None:
        if isinstance(node.value, bytes):
            self.read.encoded[node.value.decode("latin-1")] += 1
            self.read.said[node.value.decode("latin-1")] += 1
        elif isinstance(node.value, str):
            self.read.said[node.value] += 1

    def visit_AnnAssign(self, node: ast.AnnAssign) -> None:
        self._visit_type(node.annotation)
        for part in (node.target, *([node.value] if node.value else [])):
            self.visit(part)

    def visit_arg(self, node: ast.arg) -> None:
        if node.annotation:
            self._visit_type(node.annotation)

    def visit_FunctionDef(self, node: ast.FunctionDef) -> None:
        if node.returns:
            self._visit_type(node.returns)
            node.returns = None
        self.generic_visit(node)

    def _visit_type(self, node: ast.expr) -> None:
        """Where a type is expected, strings are code."""
        if not (isinstance(node, ast.Constant) and isinstance(node.value, str)):
            self.visit(node)
        elif read := _read(node.value):
            self.read.add(read)
        else:
            self.visit_Constant(node)

    def visit_JoinedStr(self, node: ast.JoinedStr) -> None:
        self.read.said["".join(_constants(node))] += 1
        for part in node.values:
            if isinstance(part, ast.FormattedValue):
                self.visit_FormattedValue(part)

    def visit_FormattedValue(self, node: ast.FormattedValue) -> None:
        self.visit(node.value)
        for part in node.format_spec.values if isinstance(node.format_spec, ast.JoinedStr) else ():
            if isinstance(part, ast.FormattedValue):
                self.visit_FormattedValue(part)

    def visit_BinOp(self, node: ast.BinOp) -> None:
        if isinstance(node.op, ast.Mod) and isinstance(node.left, ast.Constant) and isinstance(node.left.value, str):
            self.read.said[_without_percents(node.left.value)] += 1
            self.visit(node.right)
        else:
            self.generic_visit(node)

    def visit_Call(self, node: ast.Call) -> None:
        name = _name(node.func)
        self.read.called[name] += 1
        text = node.func.value if isinstance(node.func, ast.Attribute) and name == "format" else None
        if isinstance(text, ast.Constant) and isinstance(text.value, str):
            self.read.said[_without_braces(text.value)] += 1
        else:
            self.visit(node.func)
        for one in (*node.args, *node.keywords):
            self.visit(one)

    def visit_Attribute(self, node: ast.Attribute) -> None:
        self.read.members[_name(node.value), node.attr] += 1
        self.generic_visit(node)

    def visit_Assign(self, node: ast.Assign) -> None:
        self.read.totals["assigned"] += 1
        for target in node.targets:
            if isinstance(target, ast.Tuple | ast.List):
                self.read.totals["parts"] += len(target.elts)
        self.generic_visit(node)


def _name(node: ast.expr) -> str:
    """The last word of a dotted name; "" for what is none."""
    return node.id if isinstance(node, ast.Name) else node.attr if isinstance(node, ast.Attribute) else ""


def _constants(node: ast.JoinedStr) -> Iterator[str]:
    return (part.value for part in node.values if isinstance(part, ast.Constant) and isinstance(part.value, str))


_PERCENT = re.compile(r"%(?:\([^()]*\))?[-+ #0]*[\d.*]*[hlL]?([a-zA-Z%])")


def _without_percents(text: str) -> str:
    return _PERCENT.sub(lambda found: "%" if found[1] == "%" else "", text)


def _without_braces(text: str) -> str:
    """All of it where it is no format: then it is a fault of its own."""
    try:
        return "".join(literal for literal, *_ in string.Formatter().parse(text))
    except ValueError:
        return text
