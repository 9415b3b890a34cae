"""The way of a repair without a model: drafts of the rules, proven by the parser and, where it is there, by ruff."""

from dataclasses import replace
from pathlib import Path

import pytest

from glm_lsp.data import Candidate, Snapshot
from glm_lsp.fix import edits, ruff
from glm_lsp.fix.faults import faults
from glm_lsp.fix.repair import Case, repair
from glm_lsp.fix.trial import Trial
from glm_lsp.fix.values import Judge, NoRepair, Problem, Repair
from glm_lsp.fix.verdict import verdict
from glm_lsp.languages import PLAIN_TEXT, languages
from glm_lsp.syntax import parse


def case(text: str, language: str = "python", judge: Judge | None = None) -> Case:
    """The first syntax error of a text."""
    snapshot = Snapshot("", "a.py", languages()[language], 1, text)
    tree = parse(text, snapshot.language)
    return Case(snapshot, tree, faults(tree)[0], None, judge)


async def repaired(text: str, language: str = "python", judge: Judge | None = None) -> str:
    found = await repair(case(text, language, judge))
    assert isinstance(found, Repair), found
    assert found.by == "rule"
    return edits.applied(text, [found.edit])


@pytest.mark.parametrize(
    ("broken", "whole"),
    [
        ("def f(x:\n    return x\n", "def f(x):\n    return x\n"),
        ("def f(x)\n    return x\n", "def f(x):\n    return x\n"),
        ("if x\n    y()\n", "if x:\n    y()\n"),
        ("while x\n    y()\n", "while x:\n    y()\n"),
        ("x = [1, 2\ny = 3\n", "x = [1, 2]\ny = 3\n"),
        ("x = f(a))\n", "x = f(a)\n"),
        ("x = {'a': 1 'b': 2}\n", "x = {'a': 1, 'b': 2}\n"),
        ("import os,, sys\n", "import os, sys\n"),
        ("x = 'abc\ny = 3\n", "x = 'abc'\ny = 3\n"),
        ("whlie x:\n    y()\n", "while x:\n    y()\n"),
        ("x = f(1,\n      2\ny = 3\n", "x = f(1,\n      2)\ny = 3\n"),
        ("x = f(1,\n      2,\ny = 3\n", "x = f(1,\n      2,)\ny = 3\n"),
        ("def m():\n    n = [1]\n    print(mean(n),\n", "def m():\n    n = [1]\n    print(mean(n),)\n"),
        ("x = foo(bar(1),\n", "x = foo(bar(1),)\n"),
        ("x = foo(bar(1,\n", "x = foo(bar(1,))\n"),
        ("def f():\n    x = [1, 2,\n    return x\n", "def f():\n    x = [1, 2,]\n    return x\n"),
        ("x = foo(bar[1], \ny = 2\n", "x = foo(bar[1],)\ny = 2\n"),
        ("x = {'a': [1, 2,\n     'b': 3}\n", "x = {'a': [1, 2],\n     'b': 3}\n"),
    ],
)
@pytest.mark.parametrize("line_break", ["\n", "\r\n"])
async def test_what_is_missing_or_too_much_is_mended(broken: str, whole: str, line_break: str) -> None:
    assert await repaired(broken.replace("\n", line_break)) == whole.replace("\n", line_break)


async def test_a_client_may_leave_out_who_reports() -> None:
    """Then the code alone says that syntax is broken; ALE sends no source."""
    broken = case("def f(x)\n    return x\n")
    found = await repair(replace(broken, problem=replace(broken.problem, source="")))
    assert isinstance(found, Repair) and found.by == "rule"


@pytest.mark.parametrize(
    ("broken", "whole"),
    [
        ("function f() {\n  return [1, 2;\n}\n", "function f() {\n  return [1, 2];\n}\n"),
        ("fucntion f() {\n  return 1;\n}\n", "function f() {\n  return 1;\n}\n"),
        ("const x = 'abc;\nfoo();\n", "const x = 'abc';\nfoo();\n"),
    ],
)
async def test_other_languages_too(broken: str, whole: str) -> None:
    assert await repaired(broken, "javascript") == whole


@pytest.mark.parametrize(
    ("broken", "language"),
    [
        ("a: 1\n  bad: [1, 2\nx: 1\n", "yaml"),
        ("x = f(1,,, 2\n", "python"),
        ("x = [a.b c, \n", "python"),
    ],
)
async def test_what_would_mean_something_else_is_not_a_repair(broken: str, language: str) -> None:
    assert isinstance(await repair(case(broken, language)), NoRepair)


@pytest.mark.parametrize("line", [0, 1])
async def test_the_statement_below_does_not_become_an_argument(line: int) -> None:
    """Wherever a tool has noticed it."""
    text = "x = foo(bar[1], \ny = 2\n"
    noticed = case(text)
    start = 4 if line == 0 else text.index("y")
    found = await repair(replace(noticed, problem=replace(noticed.problem, start=start, end=start + 1)))
    assert isinstance(found, NoRepair) or edits.applied(text, [found.edit]).endswith("\ny = 2\n")


async def test_indentation_that_the_tree_does_not_mind_is_seen_by_ruff() -> None:
    text = "def f():\n    a = 1\n      b = 2\n    return a, b\n"
    snapshot = Snapshot("", "a.py", languages()["python"], 1, text)
    judge = ruff.judge(snapshot, ("--isolated",))
    assert judge is not None
    found = await judge.look(snapshot)
    assert found is not None
    result = await repair(Case(snapshot, parse(text, snapshot.language), found[0], None, judge))
    assert isinstance(result, Repair)
    assert edits.applied(text, [result.edit]) == text.replace("      b", "    b")
    assert result.proof == "checked by the parser and ruff"


async def test_what_the_tool_refuses_is_not_applied() -> None:
    async def never_content(snapshot: Snapshot) -> tuple[Problem, ...]:
        return (Problem(0, 1, "syntax error", "tool", "invalid-syntax"),)

    found = await repair(case("x = (1\n", judge=Judge("tool", never_content)))
    assert isinstance(found, NoRepair)
    assert "leaves what the tool complains of" in found.why


async def test_without_a_tree_nothing_can_be_proven() -> None:
    snapshot = Snapshot("", "a.txt", PLAIN_TEXT, 1, "((((")
    found = await repair(Case(snapshot, parse("((((", PLAIN_TEXT), Problem(0, 1, "odd")))
    assert isinstance(found, NoRepair)
    assert "no syntax tree" in found.why


async def test_ruff_leaves_nothing_on_disk_and_survives_odd_texts(tmp_path: Path) -> None:
    for text in ("", "\x00", "\ud800", "x = 1\r\n\x0c\n", "é = '😀'; import os\n"):
        snapshot = Snapshot((tmp_path / "a.py").as_uri(), "a.py", languages()["python"], 1, text)
        assert await ruff.look(snapshot) is not None
    last = await ruff.look(snapshot)
    assert last is not None
    assert {text[one.start : one.end] for one in last if one.code == "F401"} == {"os"}
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize("mark", ["", "\ufeff"])
async def test_ruff_is_understood_behind_a_byte_order_mark(mark: str) -> None:
    text = f"{mark}import os; x = odd\ny = old\n"
    found = await ruff.look(Snapshot("", "a.py", languages()["python"], 1, text), ("--isolated",))
    assert found is not None
    assert [text[one.start : one.end] for one in found if one.code in ("F401", "F821")] == ["os", "odd", "old"]


async def test_a_tool_that_does_not_answer_has_not_agreed() -> None:
    async def silent(snapshot: Snapshot) -> None:
        return None

    found = await repair(case("x = (1\n", judge=Judge("tool", silent)))
    assert isinstance(found, NoRepair)
    assert "tool does not answer" in found.why and found.may_pass


async def test_without_a_code_a_problem_is_known_by_its_words() -> None:
    """Another one in its place would be repaired with its name on it."""

    async def other(snapshot: Snapshot) -> tuple[Problem, ...]:
        return (Problem(0, 1, "the name is too short", "tool"),)

    broken = case("x = (1\n", judge=Judge("tool", other))
    found = await repair(replace(broken, problem=Problem(0, 1, "nobody reads it", "tool")))
    assert isinstance(found, NoRepair)
    assert found.why == "tool does not report this any more"


OLD = Problem(0, 2, "`os` imported but unused", "tool", "F401")


@pytest.mark.parametrize(
    ("found", "is_it"),
    [
        (Problem(300, 304, "`json` imported but unused", "tool", "F401"), False),
        (Problem(300, 302, OLD.message, "tool", "F401"), True),
        (Problem(7, 9, "`os` imported but unused; remove it", "tool", "F401"), True),
    ],
)
async def test_a_report_of_before_is_not_taken_for_another_one(found: Problem, is_it: bool) -> None:
    async def look(snapshot: Snapshot) -> tuple[Problem, ...]:
        return (found,)

    text = "import os\n" * 40
    snapshot = Snapshot("", "a.py", languages()["python"], 1, text)
    said = await repair(Case(snapshot, parse(text, snapshot.language), OLD, None, Judge("tool", look)))
    assert isinstance(said, NoRepair)
    assert (said.why != "tool does not report this any more") == is_it


async def test_a_tool_that_no_longer_answers_has_not_agreed() -> None:
    async def once(snapshot: Snapshot) -> tuple[Problem, ...] | None:
        return (Problem(4, 5, "syntax error", "tool"),) if snapshot.text == "x = (1\n" else None

    found = await repair(case("x = (1\n", judge=Judge("tool", once)))
    assert isinstance(found, NoRepair)
    assert "could not be judged" in found.why and found.may_pass


@pytest.mark.parametrize(
    ("source", "judge", "proof"),
    [("glm-lsp", "the parser", "checked by the parser"), ("gopls", "", "checked by the parser only")],
)
async def test_a_repair_tells_who_has_agreed(source: str, judge: str, proof: str) -> None:
    broken = case("x = (1\n")
    found = await repair(replace(broken, problem=replace(broken.problem, source=source)))
    assert isinstance(found, Repair)
    assert (found.judge, found.proof) == (judge, proof)


def test_a_complaint_that_stands_where_it_stood_is_not_answered_by_a_change_beside_it() -> None:
    text = "f(a == b, c == d);\n"
    snapshot = Snapshot("", "a.js", languages()["javascript"], 1, text)

    def told(start: int) -> Problem:
        return Problem(start, start + 2, "Expected '===' and instead saw '=='.", "eslint", "eqeqeq")

    first, second = told(text.index("==")), told(text.rindex("=="))
    tree = parse(text, snapshot.language)
    beside = Trial(snapshot, first, Candidate("f(a == b, c === d);\n", 0, len(text)), tree)
    assert verdict(beside, [first, second], [first]) == "leaves what the tool complains of"
    right = Trial(snapshot, first, Candidate("f(a === b, c == d);\n", 0, len(text)), tree)
    assert verdict(right, [first, second], [told(second.start + 1)]) == ""


@pytest.mark.parametrize(
    ("source", "code", "message", "is_syntax"),
    [
        ("ts", "2554", "Expected 1 arguments, but got 2.", False),
        ("ts", "1005", "')' expected.", True),
        ("flake8", "E999", "SyntaxError: '(' was never closed", True),
        ("basedpyright", "reportCallIssue", "Expected 1 positional argument", False),
        ("basedpyright", "", '"(" was not closed', True),
        ("basedpyright", "", "Statements must be separated by newlines or semicolons", True),
        ("eslint", "", "Parsing error: The keyword 'let' is reserved", True),
        ("syntax", "", "missing ',' before newline in argument list", True),
        ("compiler", "MissingReturn", "missing return", False),
        ("clang", "missing_field", "missing field 'x' initializer", False),
    ],
)
def test_what_sounds_like_broken_syntax(source: str, code: str, message: str, is_syntax: bool) -> None:
    assert Problem(0, 1, message, source, code).sounds_like_syntax == is_syntax


async def test_a_backslash_that_begins_no_escape_is_doubled_and_not_taken_out() -> None:
    text = 'x = u"\\x"\n'
    snapshot = Snapshot("", "a.py", languages()["python"], 1, text)
    judge = ruff.judge(snapshot, ("--isolated",))
    assert judge is not None
    found = await judge.look(snapshot)
    assert found
    result = await repair(Case(snapshot, parse(text, snapshot.language), found[0], None, judge))
    assert isinstance(result, Repair)
    assert edits.applied(text, [result.edit]) == 'x = u"\\\\x"\n'
