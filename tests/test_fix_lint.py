"""A draft for a tool's finding changes what the tool speaks of, and nothing else in its lines."""

import pytest

from glm_lsp.fix import words
from glm_lsp.fix.fields import fields, shown
from glm_lsp.fix.values import Problem
from tests.drafts import refusal

TOLD = {
    "E401": "Multiple imports on one line",
    "E711": "Comparison to `None` should be `cond is None`",
    "E713": "Test for membership should be `not in`",
    "E703": "Statement ends with an unnecessary semicolon",
    "E712": "Avoid equality comparisons to `True`; use `cond:` for truth checks",
    "E712 of False": "Avoid equality comparisons to `False`; use `not a:` for false checks",
    "E714": "Test for object identity should be `is not`",
    "E731": "Do not assign a `lambda` expression, use a `def`",
    "F541": "f-string without any placeholders",
    "SIM208": "Use `x` instead of `not (not x)`",
    "SIM109": 'Use `x in ("a", "b")` instead of multiple equality comparisons',
    "PLR1714": 'Consider merging multiple comparisons: `x in ("a", "b")`. Use a `set` if the elements are hashable.',
    "PLR1714 of not": 'Consider merging multiple comparisons: `x not in ("a", "b")`. Use a `set` if hashable.',
    "C1803": "'x == []' can be simplified to 'not x', if it is strictly a sequence, as an empty list is falsey",
    "SIM212": "Use `a if a else b` instead of `b if not a else a`",
    "E711 of not": "Comparison to `None` should be `cond is not None`",
    "no-new": "Do not use 'new' for side effects.",
    "UP008": "Use `super()` instead of `super(__class__, self)`",
    "UP015": "Unnecessary mode argument",
    "UP031": "Use format specifiers instead of percent format",
    "UP032": "Use f-string instead of `format` call",
    "UP007": "Use `X | Y` for type annotations",
    "UP009": "UTF-8 encoding declaration is unnecessary",
    "UP010": "Unnecessary `__future__` imports `generators`, `nested_scopes` for target Python version",
    "UP010 of two": "Unnecessary `__future__` import `generators` for target Python version",
    "G004": "Logging statement uses f-string",
    "RET505": "Unnecessary `else` after `return` statement",
    "prefer-template": "Unexpected string concatenation.",
    "UP035": "Import from `collections.abc` instead: `Mapping`",
    "ERA001": "Found commented-out code",
    "word": "Duplicate word in comment",
    "S1": "Unnecessary keyword `sep`",
    "UP021": "`universal_newlines` is deprecated, use `text`",
    "W1201": "Use lazy % formatting in logging functions",
    "isnan": "Prefer `Number.isNaN` over `isNaN`.",
    "UP022": "Prefer `capture_output` over sending `stdout` and `stderr` to `PIPE`",
    "UP045": "Use `X | None` for type annotations",
    "UP050": "Class `A` uses `metaclass=type`, which is redundant",
    "eqeqeq": "Expected '===' and instead saw '=='.",
}


def why_not(code: str, before: str, part: str, after: str) -> str:
    start = before.index(part)
    problem = Problem(start, start + len(part), TOLD[code], "tool", code, is_error=False)
    return refusal(
        before, after, "javascript" if code in ("eqeqeq", "no-new", "isnan", "prefer-template") else "python", problem
    )


ELSE = "def f():\n    if a:\n        return b\n    else:\n"
FUTURE_TWO = "from __future__ import annotations, generators"
FUTURE = "from __future__ import generators, nested_scopes"
TWO = "a: Optional[int], b: Optional[str]"
RUN = "run(a, stdout=PIPE, stderr=PIPE)"
EITHER = 'y = x == "a" or x == "b"\n'
NEITHER = 'y = x != "a" and x != "b"\n'
IF = "def f():\n    if c == None:\n        g()\n        h()\n"


@pytest.mark.parametrize(
    ("code", "before", "part", "after"),
    [
        ("F541", 'print(f"abc")\n', 'f"abc"', "print()\n"),
        ("F541", 'print(f"abc")\n', 'f"abc"', 'print("")\n'),
        ("F541", 'print(f"abc", x)\n', 'f"abc"', "print(x)\n"),
        ("F541", 'print(f"abc" "def")\n', 'f"abc"', 'print("def")\n'),
        ("E401", "import os, sys\n", "import os, sys", "import sys\n"),
        ("E711", "x = f(a, b, c == None)\n", "None", "x = f(b, a, c is None)\n"),
        ("E711", "x = a + b if c == None else 1\n", "None", "x = a - b if c is None else 1\n"),
        ("E711", "x = a if c == None else 1\n", "None", "x = a if c is not None else 1\n"),
        ("E711", "x = a if c == None else 10\n", "None", "x = a if c is None else 1\n"),
        ("E711", IF, "None", IF.replace("== None", "is None").replace("    h()", "h()")),
        ("E713", "if not a in b:\n    c()\n", "not a in b", "if a in b:\n    c()\n"),
        ("E714", "if not x is None:\n    c()\n", "x is None", "if not x is not None:\n    c()\n"),
        ("E713", "if not x in y:\n    c()\n", "not x in y", "if not x not in y:\n    c()\n"),
        ("SIM208", "y = not (not x)\n", "not (not x)", "y = not x\n"),
        ("E711", "f(self.conn == None)\n", "None", "f(self is None)\n"),
        ("E711", "x = f(a) == None\n", "None", "x = f is None\n"),
        ("E711 of not", "x = a if c != None else 1\n", "None", "x = a if c is None else 1  # not\n"),
        ("C1803", "if x == []:\n    c()\n", "x == []", "if x:\n    c()  # not\n"),
        ("PLR1714", EITHER, EITHER[4:-1], 'y = x not in ("a", "b")\n'),
        ("F541", 'print(f"{{name}}")\n', 'f"{{name}}"', 'print("{{name}}")\n'),
        ("UP032", "x = '{} {}'.format(a, b)\n", "'{} {}'.format(a, b)", "x = f'{b} {a}'\n"),
        ("UP032", "x = '{:.2f} {}'.format(a, b)\n", "'{:.2f} {}'.format(a, b)", "x = f'{a} {b:.2f}'\n"),
        ("UP031", "x = '%.2f' % a\n", "'%.2f' % a", "x = f'{a}'\n"),
        ("UP031", "x = '%r' % a\n", "'%r' % a", "x = f'{a}'\n"),
        ("UP031", "x = '%.2f%% of %s' % (p, q)\n", "'%.2f%% of %s' % (p, q)", "x = f'{p}% of {q}'\n"),
        ("UP031", "print('a' % ())\n", "'a' % ()", "print('a' * ())\n"),
        ("UP031", "x = 'a %s' % c\n", "'a %s' % c", "x = 'a %s', c\n"),
        ("UP032", "x = '{} {}'.format(b, c)\n", "'{} {}'.format(b, c)", "x = f'{b}{c}'\n"),
        ("UP032", "x = '{}{}'.format(b, c)\n", "'{}{}'.format(b, c)", "x = f'{b} {c}'\n"),
        ("prefer-template", "x = 'a ' + b;\n", "'a ' + b", "x = 'a ' + + b;\n"),
        ("isnan", "x = isNaN(a);\n", "isNaN(a)", "x = Number.isNaN(isNaN(a));\n"),
        ("ERA001", "x = 'a  b'  # y = 2\n", "# y = 2", "x = 'a b'\n"),
        ("UP045", "x: Optional[int] = y\n", "Optional[int]", "x: int = y | None\n"),
        ("UP007", "x: Dict[Union[int, str], bool]\n", "Union[int, str]", "x: Dict[int, str | bool]\n"),
        ("RET505", f"{ELSE}        c()\n", "else", f"{ELSE[:-10]}        c()\n"),
        ("UP010 of two", f"{FUTURE_TWO}\n", FUTURE_TWO, ""),
        ("UP031", "print('%.2X' % 1)\n", "'%.2X' % 1", "print(1)\n"),
        ("UP032", "''.format(self.a)\n", "''.format(self.a)", "'.format(self.a)'\n"),
        ("F541", "''f\"\"\n", 'f""', '\'""f""\'\n'),
        ("UP032", "x = 'a{0}b'.format(1)\n", "'a{0}b'.format(1)", "x = f'a {1}b'\n"),
        ("UP050", "class A(\n    metaclass=type\n): ...\n", "metaclass=type", "class A(\n    type\n): ...\n"),
        ("UP032", "x = '{.real}'.format(1)\n", "'{.real}'.format(1)", "x = '{.real}{1}'\n"),
        ("UP050", "class A(metaclass=type): ...\n", "metaclass=type", "class A(type): ...\n"),
        ("UP022", f"x = {RUN}\n", RUN, "x = run(a, capture_output=True, stderr=PIPE)\n"),
        ("UP045", "def f(a: Optional[int], b=1): ...\n", "Optional[int]", "def f(a: int | None): ...\n"),
        ("UP007", "x: Union[int, str, list]\n", "Union[int, str, list]", "x: int | str\n"),
        ("UP009", "# coding=utf8\nimport a\n", "# coding=utf8", ""),
        ("UP045", "x: Optional[list[int]] = y\n", "Optional[list[int]]", "x: list | None = y\n"),
        ("UP045", "x: Optional[int] = y\n", "Optional[int]", "x: int | None\n"),
        ("UP045", "def f(a: Optional[int] = None): ...\n", "Optional[int]", "def f(a: int | None): ...\n"),
        ("UP045", f"def f({TWO}): ...\n", "Optional[int]", "def f(a: int | None, b: str): ...\n"),
        ("UP007", "x: Union[int, str] = a.union()\n", "Union[int, str]", "x: int | str = a\n"),
        ("UP007", "x: Union[Optional[int], str]\n", "Union[Optional[int], str]", "x: int | str\n"),
        ("UP010", f"{FUTURE}\n", FUTURE, "from __future__ import annotations\n"),
        ("ERA001", "x = 1\n# foo(bar)\nfoo(bar)\ny = 2\n", "# foo(bar)", "x = 1\ny = 2\n"),
        ("word", "#!/usr/bin/env env python\nx = 1\n", "#!/usr/bin/env env python", "x = 1\n"),
        ("S1", "f(a, sep=',')\n", "sep=','", "f(a, ',')\n"),
        ("S1", "f(a, sep=[b])\n", "sep=[b]", "f(a, [b])\n"),
        ("S1", "sep = f(a, sep = b)\n", "sep = b", "sep = f(a, b)\n"),
        ("E703", "x = -1;\n", ";", "x = 1\n"),
        ("E703", "x = 1;\n", ";", "x = 2\n"),
        ("E731", "f = lambda x: 2 * x\n", "lambda", "def f(x):\n    return 2 + x\n"),
        ("eqeqeq", "if (a == b && c == d) {}\n", "c == d", "if (a === b && c == d) {}\n"),
        ("eqeqeq", "if (a == b && c == d) {}\n", "c == d", "if (a == b && c != d) {}\n"),
        ("eqeqeq", "if (a == b) {}\n", "a == b", "if (b === a) {}\n"),
        ("eqeqeq", "if (a == b) {}\n", "a == b", "if (a === b || c) {}\n"),
        ("eqeqeq", "if (a == b) c();\n", "a == b", "if (!(a === b)) c();\n"),
    ],
)
def test_more_than_the_finding_must_not_change(code: str, before: str, part: str, after: str) -> None:
    assert why_not(code, before, part, after)


@pytest.mark.parametrize(
    ("code", "before", "part", "after"),
    [
        ("F541", 'print(f"abc")\n', 'f"abc"', 'print("abc")\n'),
        ("E401", "import os, sys\n", "import os, sys", "import os\nimport sys\n"),
        ("E711", "x = a - 1 if c == None else 10\n", "None", "x = a - 1 if c is None else 10\n"),
        ("E711", "x = a if c != None else 10\n", "None", "x = a if c is not None else 10\n"),
        ("E712", "x = 1 if a == True else b == c\n", "a == True", "x = 1 if a else b == c\n"),
        ("E713", "if not (a in b):\n    c()\n", "(a in b)", "if a not in b:\n    c()\n"),
        ("E714", "if not x is None:\n    c()\n", "x is None", "if x is not None:\n    c()\n"),
        ("E712 of False", "x = 1 if a == False else 2\n", "a == False", "x = 1 if not a else 2\n"),
        ("SIM208", "y = not (not x)\n", "not (not x)", "y = x\n"),
        ("F541", 'print(f"{{name}}")\n', 'f"{{name}}"', 'print("{name}")\n'),
        ("UP032", "x = 'of {} {:>4}'.format(a, b.c)\n", "'of {} {:>4}'.format(a, b.c)", "x = f'of {a} {b.c:>4}'\n"),
        ("UP032", "x = '{1} {0}'.format(a, b)\n", "'{1} {0}'.format(a, b)", "x = f'{b} {a}'\n"),
        ("UP032", "x = '{}'.format({1: 2})\n", "'{}'.format({1: 2})", "x = f'{({1: 2})}'\n"),
        ("UP031", "x = '%.2f%% of %s' % (a, b)\n", "'%.2f%% of %s' % (a, b)", "x = f'{a:.2f}% of {b}'\n"),
        ("UP031", "x = '%.2f%% of %s' % (p, q)\n", "'%.2f%% of %s' % (p, q)", "x = f'{p:.2f}% of {q}'\n"),
        ("E731", "f = lambda x: 2 * x\n", "lambda", "def f(x):\n    return 2 * x\n"),
        ("SIM109", EITHER, EITHER[4:-1], 'y = x in ("a", "b")\n'),
        ("PLR1714", EITHER, EITHER[4:-1], 'y = x in ("a", "b")\n'),
        ("PLR1714 of not", NEITHER, NEITHER[4:-1], 'y = x not in ("a", "b")\n'),
        ("C1803", "if x == []:\n    c()\n", "x == []", "if not x:\n    c()\n"),
        ("SIM212", "f(not c, b if not a else a)\n", "b if not a else a", "f(not c, a if a else b)\n"),
        ("no-new", "new A();\n", "new A()", "A();\n"),
        ("UP008", "super(Child, self).f()\n", "super(Child, self)", "super().f()\n"),
        ("UP015", 'open("a", "r")\n', '"r"', 'open("a")\n'),
        ("UP015", 'open(file="a", mode="r")\n', '"r"', 'open(file="a")\n'),
        ("UP050", "class A(metaclass=type): ...\n", "metaclass=type", "class A: ...\n"),
        ("UP022", f"x = {RUN}\n", RUN, "x = run(a, capture_output=True)\n"),
        ("UP045", "def f(a: typing.Optional[int]): ...\n", "typing.Optional[int]", "def f(a: int | None): ...\n"),
        ("UP007", "x: Union[int, str, list]\n", "Union[int, str, list]", "x: int | str | list\n"),
        ("UP009", "# coding=utf8\nimport a\n", "# coding=utf8", "import a\n"),
        ("UP045", "def f(a: Optional[int] = None): ...\n", "Optional[int]", "def f(a: int | None = None): ...\n"),
        ("G004", "log.info(f'a {b} c {d}')\n", "f'a {b} c {d}'", "log.info('a %s c %s', b, d)\n"),
        ("UP045", f"def f({TWO}): ...\n", "Optional[int]", "def f(a: int | None, b: str | None): ...\n"),
        ("UP045", "x: t.Optional[int] = y\n", "t.Optional[int]", "x: int | None = y\n"),
        ("UP010", f"{FUTURE}\n", FUTURE, ""),
        ("prefer-template", "x = 'a ' + b;\n", "'a ' + b", "x = `a ${b}`;\n"),
        ("UP035", "from collections import Mapping\n", "Mapping", "from collections.abc import Mapping\n"),
        ("ERA001", "x = 1\n# foo(bar)\nfoo(bar)\n", "# foo(bar)", "x = 1\nfoo(bar)\n"),
        ("UP021", "run(a, universal_newlines=True)\n", "universal_newlines", "run(a, text=True)\n"),
        ("S1", "f(a, sep=b)\n", "sep=b", "f(a)\n"),
        ("W1201", "log.info('a %s' % x)\n", "'a %s' % x", "log.info('a %s', x)\n"),
        ("UP032", "x = '{}'.format(a) + g('{b}')\n", "'{}'.format(a)", "x = f'{a}' + g('{b}')\n"),
        ("isnan", "isNaN(x);\n", "isNaN(x)", "Number.isNaN(x);\n"),
        ("UP032", "x = '{a}'.format(a=b)\n", "'{a}'.format(a=b)", "x = f'{b}'\n"),
        ("eqeqeq", "if (a == b && c == d) {}\n", "c == d", "if (a == b && c === d) {}\n"),
    ],
)
def test_what_the_finding_asks_for_is_let_through(code: str, before: str, part: str, after: str) -> None:
    assert why_not(code, before, part, after) == ""


@pytest.mark.parametrize("opener", ["{%d ", "{%d}{", "{a{b}", "%0", "{"])
def test_a_string_of_many_unclosed_fields_is_soon_read(opener: str) -> None:
    assert len(fields(opener * 400)) <= 800


LONG = 1_000_000


def test_long_lines_are_read_in_time_that_grows_with_them() -> None:
    """None of these would end before the timeout of a test if a character were looked at again and again."""
    assert fields("%" + "0" * LONG) == []
    assert shown("{" + ":" * LONG + "[}") == ("",)
    assert not words._CALLED.findall("a" * LONG)
    assert not words._CALL_ALONE.findall("a." * LONG)
