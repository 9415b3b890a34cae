"""Every check refuses what it is there for, and lets through what is right."""

from dataclasses import replace

import pytest

from glm_lsp.data import Candidate, Snapshot
from glm_lsp.fix import edits, proof
from glm_lsp.fix import trial as module
from glm_lsp.fix.trial import Trial
from glm_lsp.fix.values import Problem
from glm_lsp.fix.verdict import verdict
from glm_lsp.languages import languages
from glm_lsp.syntax import parse


def trial(before: str, after: str, problem: Problem, language: str = "python") -> Trial:
    snapshot = Snapshot("file:///a.py", "a.py", languages()[language], 1, before)
    edit = edits.smallest(snapshot, Candidate(after, 0, len(before)))
    return Trial(snapshot, problem, edit, parse(before, snapshot.language))


def lint(before: str, part: str, message: str, code: str = "X1") -> Problem:
    start = before.index(part)
    return Problem(start, start + len(part), message, "ruff", code, is_error=False)


SYNTAX = Problem(0, 1, "syntax error: something", "glm-lsp", "syntax")
FUNCTION = "def f(a, b):\n    total = a + b\n    if a == None:\n        return b\n    return total\n"
NONE = lint(FUNCTION, "None", "Comparison to `None` should be `cond is None`", "E711")


@pytest.mark.parametrize(
    ("after", "why"),
    [
        (FUNCTION, "changes nothing"),
        (FUNCTION.replace("== None:", "== None:  # noqa"), "only silences the tool"),
        (FUNCTION.replace("== None:", "== None:  # type: ignore"), "only silences the tool"),
        (FUNCTION.replace("    if a == None:\n        return b\n", ""), "deletes code"),
        (FUNCTION.replace("    if a == None:\n        return b\n", "    pass\n"), "puts a stub in place of code"),
        (
            FUNCTION.replace("    if a == None", "    # if a is None").replace("        return b", "    #    return b"),
            "comments code out",
        ),
        (FUNCTION.replace("a == None", "a is (None"), "breaks the syntax"),
        (FUNCTION.replace("    if a == None:", "\tif a is None:"), "indents with other characters than the document"),
        (FUNCTION.replace("    total = a + b\n", "").replace("== None", "is None"), "deletes code"),
        (FUNCTION.replace("== None", "is None") + "TAILprint(f)\n", "changes lines elsewhere"),
        (FUNCTION.replace("== None", "is None"), ""),
    ],
)
def test_a_draft_is_refused_for_what_it_does(after: str, why: str) -> None:
    tail = "\n".join(f"x{number} = {number}" for number in range(20)) + "\n"
    whole = after.replace("TAIL", tail) if "TAIL" in after else after + tail
    assert proof.refusal(trial(FUNCTION + tail, whole, NONE)) == why


@pytest.mark.parametrize(
    ("before", "after", "message", "code", "why"),
    [
        ('f(str("foo"))\n', "f(str)\n", "Unnecessary `str` call (rewrite as a literal)", "UP018", "changes what"),
        ('f(str("foo"))\n', 'f("foo")\n', "Unnecessary `str` call (rewrite as a literal)", "UP018", ""),
        ("r = '\\.png$'\n", "r = '.png'\n", "Invalid escape sequence: `\\.`", "W605", "changes what a string says"),
        ("r = '\\.png$'\n", "r = r'\\.png$'\n", "Invalid escape sequence: `\\.`", "W605", ""),
        ("r = '\\.png$'\n", "r = '*(.png$'\n", "Invalid escape sequence: `\\.`", "W605", "changes what a string says"),
        ("if v <= (3, 0):\n    f()\n", "if v == (3, 0):\n    f()\n", "Version block is outdated", "UP036", "compares"),
        (
            "if a == None:\n",
            "if a == 0:\n",
            "Comparison to `None` should be `cond is None`",
            "E711",
            "does not do what",
        ),
        ("x: t.Text\n", "x: t\n", "`t.Text` is deprecated, use `str`", "UP019", "does not do what the tool asks for"),
        ("x: t.Text\n", "x: str\n", "`t.Text` is deprecated, use `str`", "UP019", ""),
        ("x: Union[a, b]\n", "x: a | b\n", "Use `X | Y` for type annotations", "UP007", ""),
        ("x: Union[a, b]\n", "x: Union\n", "Use `X | Y` for type annotations", "UP007", "deletes code"),
        ("except (A, B):\n", "except (OSError, OSError):\n", "Replace aliased errors with `OSError`", "UP024", ""),
        ('open("a", "r")\n', 'open("a", "w")\n', "Unnecessary mode argument", "UP015", "deletes code"),
        ('open("a", "r")\n', 'open("a")\n', "Unnecessary mode argument", "UP015", ""),
    ],
)
def test_what_was_meant_stays(before: str, after: str, message: str, code: str, why: str) -> None:
    part = {"UP018": 'str("foo")', "UP007": "Union[a, b]", "UP015": '"r"'}.get(code, before.strip())
    if before.startswith("if a"):
        before, after, part = f"{before}    f()\n", f"{after}    f()\n", "None"
    if before.startswith("except"):
        before, after = f"try:\n    f()\n{before}    g()\n", f"try:\n    f()\n{after}    g()\n"
        part = "(A, B)"
    said = proof.refusal(trial(before, after, lint(before, part, message, code)))
    assert said.startswith(why) if why else not said


GONE, STUB = "deletes code", "puts a stub in place of code"


@pytest.mark.parametrize(
    ("before", "after", "why"),
    [
        ("def go(ready):\n    if ready:\n        NAME()\n", "def go(ready):\n    if ready:\n        return\n", STUB),
        ("for x in y:\n    NAME()\n", "for x in y:\n    ...\n", STUB),
        ("if NAME:\n    greet(NAME)\n", "if NAME:\n    greet(None)\n", STUB),
        ("if NAME:\n    greet()\n", "if True:\n    greet()\n", GONE),
        ("def f(a):\n    NAME()\n    return a\n", "def f(a):\n    return a * 2\n", GONE),
        ("def f(a):\n    NAME()\n    return a\n", "def f(a):\n    return a\n", GONE),
        ("values = [NAME]\n", "values = [nobody]\n", ""),
        ("values = NAME.load(1)\n", "import NAME\n\nvalues = NAME.load(1)\n", ""),
    ],
)
@pytest.mark.parametrize("said", ["Undefined name `NAME`", '"NAME" is not defined', "Cannot find name 'NAME'."])
def test_what_is_undefined_is_defined_or_spelt_right_and_not_taken_out(
    before: str, after: str, why: str, said: str
) -> None:
    before, after, said = (text.replace("NAME", "nobdoy") for text in (before, after, said))
    assert proof.refusal(trial(before, after, lint(before, "nobdoy", said))) == why


def test_a_stub_is_none_where_it_is_what_the_tool_asks_for_or_what_was_meant() -> None:
    before = "raise NotImplemented\n"
    asked = lint(before, "NotImplemented", "`raise NotImplemented` should be `raise NotImplementedError`", "F901")
    assert proof.refusal(trial(before, "raise NotImplementedError\n", asked)) == ""
    assert proof.refusal(trial("rasie f(\n", "raise f()\n", SYNTAX)) == ""


def test_unused_code_may_go_where_that_is_the_complaint() -> None:
    before = "import os\nimport sys\n\nprint(sys.argv)\n"
    unused = lint(before, "os", "`os` imported but unused", "F401")
    assert proof.refusal(trial(before, before.replace("import os\n", ""), unused)) == ""
    assert proof.refusal(trial(before, "print(sys.argv)\n", unused)) == "deletes code"


@pytest.mark.parametrize(
    ("before", "part", "after", "said"),
    [
        ("save()\n", "save()", "\n", 'Result of async function call is not used; use "await"'),
        ("const { a, b } = load();\n", "const { a, b } = load();", "\n", "All destructured elements are unused."),
        ("fn f() { g()?; save(); }\n", "save();", "fn f() { g()?; }\n", "unused `Result` that must be used"),
        ("import simplejson as json\nimport json\n", "json\n", "import simplejson as json\n", "Redefinition of unused "
         "`json` from line 1"),
        ("x = unused_name(1)\n", "unused_name", "x = 1\n", "Undefined name `unused_name`"),
    ],
)  # fmt: skip
def test_what_should_be_used_is_not_what_nobody_needs(before: str, part: str, after: str, said: str) -> None:
    language = "rust" if "fn " in before else "javascript" if "const" in before else "python"
    start = before.rindex(part)
    problem = Problem(start, start + len(part.rstrip("\n")), said, "tool", "X1", is_error=False)
    assert proof.refusal(trial(before, after, problem, language)) == "deletes code"


@pytest.mark.parametrize(
    ("before", "part", "after", "said"),
    [
        ("import numpy as np\nf()\n", "np", "f()\n", "Import is not accessed"),
        ("x = load()\n", "x", "load()\n", "Local variable `x` is assigned to but never used"),
        ("x = load()\n", "x", "_x = load()\n", "Local variable `x` is assigned to but never used"),
        ("def f():\n    return\n    g()\n", "g()", "def f():\n    return\n", "Code is unreachable"),
        ("from typing import Any, Awaitable\nx: Any\n", "Awaitable", "from typing import Any\nx: Any\n",
         "Unused Awaitable imported from typing"),
        ("from typing import Any, Coroutine\nx: Any\n", "Coroutine", "from typing import Any\nx: Any\n",
         "Unused Coroutine imported from typing"),
        ("from typing import Awaitable as A\nf()\n", "Awaitable as A", "f()\n",
         "`typing.Awaitable as A` imported but unused"),
        ("result = load()\n", "result", "load()\n", "Local variable `result` is assigned to but never used"),
    ],
)  # fmt: skip
def test_what_nobody_needs_may_go_and_what_it_calls_stays(before: str, part: str, after: str, said: str) -> None:
    assert proof.refusal(trial(before, after, lint(before, part, said))) == ""


INIT = "class A(B):\n    def __init__(self):\n        self.b = 1\n"
NO_INIT = "__init__ method from base class 'B' is not called"
OS = "import os\nT = A - B\nu = -1\n"


@pytest.mark.parametrize(
    ("before", "part", "after", "said", "why"),
    [
        (OS, "os", OS.replace("os", "os\nos.remove(__file__)"), "`os` imported but unused", "adds words"),
        (OS, "os", OS.replace("os", "os as os"), "`os` imported but unused", "adds words"),
        (OS, "os", "T = A + B\nu = -1\n", "`os` imported but unused", "changes an operator"),
        (OS, "os", "T = A - B\nu = 1\n", "`os` imported but unused", "changes an operator"),
        (OS, "os", "T = A - B\nu = -1\n", "`os` imported but unused", ""),
        ("x = foo\n", "foo", "foo = None\nx = foo\n", "Undefined name `foo`", "makes a value up"),
        ("x = foo\n", "foo", "foo: str = ''\nx = foo\n", "Undefined name `foo`", "makes a value up"),
        ("x = foo\n", "foo", "from a import foo\nx = foo\n", "Undefined name `foo`", ""),
        ("fooo = 1\nx = foo\n", "foo\n", "foo = 1\nx = foo\n", "Undefined name `foo`", ""),
        ("x = foo\n", "foo", "import foo\nfoo.clean()\nx = foo\n", "Undefined name `foo`", "calls what"),
        (INIT, "__init__", INIT.replace("self.b", "super().__init__()\n        self.b"), NO_INIT, ""),
        (INIT, "__init__", INIT.replace("self.b", "super().f()\n        self.b"), NO_INIT, "calls what"),
        ("pritn(foo)\n", "pritn", "print(foo)\n", "Undefined name `pritn`", ""),
    ],
)
def test_nothing_is_made_up_to_please_the_tool(before: str, part: str, after: str, said: str, why: str) -> None:
    refused = proof.refusal(trial(before, after, lint(before, part, said)))
    assert refused.startswith(why) and bool(refused) == bool(why)


@pytest.mark.parametrize(
    ("before", "after", "why"),
    [
        ("x = (1\n", "x = (1)\n", ""),
        ("x = (1\n", "\n", "deletes code"),
        ("x = (1\n", "# x = (1\n", "comments code out"),
        ("x = (1\n", "x = ((1\n", "leaves the syntax broken"),
        ("retrun f(\n", "return f()\n", ""),
        ("re turn f(\n", "return f()\n", ""),
        ("importos\n(\n", "import os\n()\n", ""),
        ("print(mean(numbers),\n", "print(meannumbers),\n", "deletes code"),
        ("f('a.ts;\n", "f('a.ts;addons');\n", "adds words that nobody wrote"),
        ("x = (1\ny = (2\n", "x = (1)\ny = (2\n", ""),
        ("def f():\n    x = (1\n    y = (2\n", "def f():\n    x = (1)\n    y = (2\n", "leaves the syntax broken"),
    ],
)
def test_broken_syntax_must_be_whole_from_the_edit_on(before: str, after: str, why: str) -> None:
    assert proof.refusal(trial(before, after, SYNTAX)) == why


def test_an_error_must_not_move_to_what_stands_above() -> None:
    broken = "if x\n    y()\n"
    noticed = Problem(9, 10, "syntax error: unexpected 'y'", "glm-lsp", "syntax")
    assert proof.refusal(trial(broken, "if x\n    y():\n", noticed)) == "moves the error"
    assert proof.refusal(trial(broken, "if x:\n    y()\n", noticed)) == ""


ABOVE = "def total(items:\n    s = 0\n    for i in items\n        s += i\n    return s\n"

FOR = "int f() {\n    for (a; b; c {\n        if (d)) {\n            e();\n        }\n    }\n    return g;\n}\n"


@pytest.mark.parametrize(
    ("language", "before", "after", "noticed", "why"),
    [
        ("python", ABOVE, ABOVE.replace("+= i", "+= i:"), "\n    return", "leaves"),
        ("java", "class A {\n    int x = 3\n    f();\n}\n", "class A {\n    int x = 3\nf();\n}\n", "f()", "leaves"),
        ("c", FOR, FOR.replace("        }\n", "\n", 1), "}\n    return", "leaves"),
        ("java", "class A {\n    int x = 3\n}\n", "class A {\n    int x = 3;\n}\n", "3", ""),
    ],
)
def test_what_the_tree_had_nothing_against_is_not_mended(
    language: str, before: str, after: str, noticed: str, why: str
) -> None:
    """An error above the edit stays, and the tree says nothing of what the edit changes."""
    start = before.index(noticed)
    problem = Problem(start, start + 1, "syntax error", "glm-lsp", "syntax")
    assert proof.refusal(trial(before, after, problem, language)).startswith(why)
    assert bool(proof.refusal(trial(before, after, problem, language))) == bool(why)


def test_a_line_that_is_moved_out_of_its_function_is_refused_by_python() -> None:
    before = "def f(a):\n    x = a\n    return x\n"
    problem = lint(before, "    return", "Indentation is not right")
    after = before.replace("    return", "return")
    assert proof.refusal(trial(before, after, problem)) == "moves code into or out of a block"


@pytest.mark.parametrize("odd", ["continue\n", "return\n", "def f():\n    nonlocal x\n"])
def test_a_statement_that_is_not_in_its_place_is_in_no_repairs_way(odd: str) -> None:
    assert proof.refusal(trial(f"x = (1\n{odd}", f"x = (1)\n{odd}", SYNTAX)) == ""


def test_silencers_of_other_languages_are_known() -> None:
    before = "const a = 1;\nvar b = a == 2;\nf(b);\n"
    problem = lint(before, "a == 2", "Expected '===' and instead saw '=='", "eqeqeq")
    silenced = before.replace("var b", "// eslint-disable-next-line\nvar b")
    assert proof.refusal(trial(before, silenced, problem, "javascript")) == "only silences the tool"
    assert proof.refusal(trial(before, before.replace("==", "==="), problem, "javascript")) == ""


def test_a_draft_that_could_not_be_parsed_in_time_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "PARSE_SECONDS", 1e-9)
    many = "".join(f"x{number} = [{number}]\n" for number in range(50_000))
    assert proof.refusal(trial("x = (1\n" + many, "x = (1)\n" + many, SYNTAX)) == "takes too long to be checked"


def test_the_tool_has_the_last_word() -> None:
    before = FUNCTION
    fixed = trial(before, before.replace("== None", "is None"), NONE)
    other = Problem(0, 1, "Undefined name `c`", "ruff", "F821")
    assert verdict(fixed, [NONE], []) == ""
    assert verdict(fixed, [NONE], [NONE]) == "leaves what the tool complains of"
    assert verdict(fixed, [NONE], [other]) == "brings a new problem: Undefined name `c`"
    assert verdict(fixed, [NONE, other], [other]) == ""
    moved = [replace(other, message=f"Redefinition of unused `f` from line {line}") for line in (2, 1)]
    assert verdict(fixed, [NONE, moved[0]], [moved[1]]) == ""
