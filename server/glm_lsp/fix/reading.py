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
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field

from glm_lsp.fix import pysource, wording
from glm_lsp.fix.faults import is_misspelling
from glm_lsp.fix.formats import PERCENT
from glm_lsp.fix.trial import Trial, is_broken
from glm_lsp.fix.wording import WORD
from glm_lsp.fix.words import ALIKE


@dataclass(frozen=True, slots=True)
class _Read:
    """What is counted of a statement: texts without what is put into them, those of bytes among them, what is called,
    what is looked up in what (owner "" for what has no name) and, in total, assignments and loops ("assigned"), the
    targets that they take a value apart into ("parts"), "and" and "or".
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
    trees = pysource.trees(trial)
    old, new = map(_read, trees) if trees else (None, None)
    if old is None or new is None:  # a newer Python's
        return _keeps_escapes(trial) if wording.speaks_of_escapes(trial.problem) else "cannot be read by this Python"
    if _says_otherwise(old.said - new.said, new.said - old.said, trial):
        return "changes what a string says"
    if _unpacks_otherwise(old, new, trial):
        return "takes a value apart otherwise than before"
    if not trial.unused and (why := _loses(old, new, trial)):
        return why
    return "" if wording.calls_undefined(trial.problem) else _makes_up(old, new, trial)


def _loses(old: _Read, new: _Read, trial: Trial) -> str:
    """What may not be lost, unless it is what nobody uses."""
    if _makes_text_of_bytes(old, new):
        return "makes text of bytes, or bytes of text"
    if any(_joins_otherwise(word, old, new, trial) for word in ("and", "or")):
        return "joins conditions otherwise than before"
    gained = [*(new.called - old.called)]
    return "calls something no more" if any(_is_lost(one, gained, trial) for one in old.called - new.called) else ""


def _makes_up(old: _Read, new: _Read, trial: Trial) -> str:
    calls, members = [*(old.called - new.called)], [*(old.members - new.members)]
    if any(_is_made_up(name, calls, trial) for name in new.called - old.called):
        return "calls what nobody asked for"
    is_strange = any(_is_strange(one, members, trial) for one in new.members - old.members)
    return "looks up what nobody asked for" if is_strange else ""


def _says_otherwise(lost: Counter[str], gained: Counter[str], trial: Trial) -> bool:
    """Whether texts are new that are neither named by the tool, nor made of lost ones, nor names of the code."""
    problem = trial.problem
    if wording.speaks_of_blanks(problem) or wording.speaks_of_logging(problem):
        return False
    new = [one for one in gained.elements() if wording.speaks_of_escapes(problem) or not _is_named(one, trial)]
    if new and lost:
        return sorted("".join(new)) != sorted("".join(lost.elements()))
    names = [one for one in WORD.findall(trial.old) if one.isidentifier()]
    return any(one not in names and not (one == "" and "literal" in problem.words) for one in new)


def _makes_text_of_bytes(old: _Read, new: _Read) -> bool:
    """Whether a text is not encoded any more, or what was text is bytes or the other way round."""
    texts, others = old.said - old.encoded, new.said - new.encoded
    lost, gained = old.encoded - new.encoded, new.encoded - old.encoded
    fewer = old.called["encode"] - new.called["encode"]
    return fewer > gained.total() or fewer < (gained & (texts - others)).total() or bool(lost & (others - texts))


def _is_named(said: str, trial: Trial) -> bool:
    quoted = any(f"{quote}{said}{quote}" in trial.problem.words for quote in "`'\"")
    return quoted or wording.quotes(trial.problem, said)


def _is_made_up(name: str, lost: list[str], trial: Trial) -> bool:
    """Whether a call is none that the tool or the old lines have the name of, however it was spelt; a base class can
    only be called by `super`.
    """
    known = name in ("", "super") or name.casefold() in wording.names(trial.problem) or name in WORD.findall(trial.old)
    return not known and not _is_respelt(name, lost)


def _is_lost(name: str, gained: list[str], trial: Trial) -> bool:
    """Whether the tool has nothing against a call that is gone, which may just be spelt right now."""
    named = wording.names(trial.problem)
    is_replaced = not wording.speaks_of_formatting(trial.problem) and any(one.casefold() in named for one in gained)
    return not (name.casefold() in named or is_replaced or _is_respelt(name, gained))


def _unpacks_otherwise(old: _Read, new: _Read, trial: Trial) -> bool:
    is_less = old.totals["parts"] > new.totals["parts"] and old.totals["assigned"] <= new.totals["assigned"]
    return is_less and not re.search(r"`(?:keys|values)\(\)`", trial.problem.words)


def _joins_otherwise(word: str, old: _Read, new: _Read, trial: Trial) -> bool:
    """Whether there is an `and` or an `or` more or less; nested conditions may be joined by `and`."""
    said = trial.problem.words
    is_named = word in wording.names(trial.problem) or "multiple" in said or wording.speaks_of_negation(trial.problem)
    may_change = is_named and not (word == "or" and "nested" in said)
    return old.totals[word] != new.totals[word] and not may_change


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


def _read(tree: ast.Module) -> _Read | None:
    found = _Reader()
    try:
        found.visit(tree)
    except RecursionError:
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

    def visit_AsyncFunctionDef(self, node: ast.AsyncFunctionDef) -> None:
        if node.returns:
            self._visit_type(node.returns)
            node.returns = None
        self.generic_visit(node)

    def _visit_type(self, node: ast.expr) -> None:
        """Where a type is expected, strings are code."""
        if not (isinstance(node, ast.Constant) and isinstance(node.value, str)):
            self.visit(node)
        elif (tree := pysource.tree(node.value)) and (read := _read(tree)):
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

    def visit_BoolOp(self, node: ast.BoolOp) -> None:
        self.read.totals["and" if isinstance(node.op, ast.And) else "or"] += len(node.values) - 1
        self.generic_visit(node)

    def visit_Assign(self, node: ast.Assign | ast.For | ast.comprehension) -> None:
        self.read.totals["assigned"] += 1
        self.generic_visit(node)

    def visit_For(self, node: ast.For) -> None:
        self.visit_Assign(node)

    def visit_comprehension(self, node: ast.comprehension) -> None:
        self.visit_Assign(node)

    def visit_Tuple(self, node: ast.Tuple) -> None:
        self.read.totals["parts"] += len(node.elts) if isinstance(node.ctx, ast.Store) else 0
        self.generic_visit(node)


def _name(node: ast.expr) -> str:
    """The last word of a dotted name; "" for what is none."""
    return node.id if isinstance(node, ast.Name) else node.attr if isinstance(node, ast.Attribute) else ""


def _constants(node: ast.JoinedStr) -> Iterator[str]:
    return (part.value for part in node.values if isinstance(part, ast.Constant) and isinstance(part.value, str))


def _without_percents(text: str) -> str:
    return PERCENT.sub(lambda found: "%" if found["how"] == "%" else "", text)


def _without_braces(text: str) -> str:
    """All of it where it is no format: then it is a fault of its own."""
    try:
        return "".join(literal for literal, *_ in string.Formatter().parse(text))
    except ValueError:
        return text
