"""For messages that say what may change, the program before and after is the same in the form that leaves that out."""

import pytest

from glm_lsp.fix.values import Problem
from tests.drafts import refusal

TOLD = {
    "E111": "Indentation is not a multiple of 4",
    "E203": "Whitespace before ':'",
    "E231": "Missing whitespace after ','",
    "E701": "Multiple statements on one line (colon)",
    "E702": "Multiple statements on one line (semicolon)",
    "E703": "Statement ends with an unnecessary semicolon",
    "E711": "Comparison to `None` should be `cond is None`",
    "E712": "Avoid equality comparisons to `True`; use `a:` for truth checks",
    "E713": "Test for membership should be `not in`",
    "E731": "Do not assign a `lambda` expression, use a `def`",
    "F841": "Local variable `a` is assigned to but never used",
    "RUF059": "Unpacked variable `a` is never used",
    "UP008": "Use `super()` instead of `super(__class__, self)`",
    "UP012": "Unnecessary call to `encode` as UTF-8",
    "UP017": "Use `datetime.UTC` alias",
    "UP018": "Unnecessary `str` call (rewrite as a literal)",
    "UP030": "Use implicit references for positional format fields",
    "UP031": "Use format specifiers instead of percent format",
    "UP032": "Use f-string instead of `format` call",
    "UP034": "Avoid extraneous parentheses",
    "W605": r"Invalid escape sequence: `\d`",
}


def why_not(code: str, before: str, after: str, part: str = "") -> str:
    start = before.index(part) if part else 0
    end = start + len(part or before.partition("\n")[0])
    return refusal(before, after, "python", Problem(start, end, TOLD[code], "ruff", code, is_error=False))


@pytest.mark.parametrize(
    ("code", "before", "after"),
    [
        ("E111", "if a:\n  b()\n  c()", "if a:\n    b()\nc()"),
        ("E203", "a[1 :2]", "a[1, 2]"),
        ("E231", "f(a,b)", "f(a), b"),
        ("E701", "if a: b()", "if a:\n    pass\nb()"),
        ("E702", "if a: b(); c()", "if a: b()\nc()"),
        ("E702", "print('a  b'); c()", "print('a b')\nc()"),
        ("E703", "a = 1;", "a = 1,"),
        ("E711", "b = a == None and c", "b = a is None or c"),
        ("E712", "b = a == True", "b = a is False"),
        ("E713", "d = not a in b or c", "d = a not in (b or c)"),
        ("E731", "f = lambda a, b=1: a", "def f(a, b):\n    return a"),
        ("F841", "a = g()", "g"),
        ("F841", "with g() as a:\n    b()", "with g:\n    b()"),
        ("F841", "a, b = g()", "b, _ = g()"),
        ("RUF059", "a, (b, c) = g()", "b, c = g()"),
        ("UP008", "super(A, self).__init__()", "super().__init__(self)"),
        ("UP008", "super(A, self).__init__()", "super().__init__"),
        ("UP012", "c('x'.encode('utf-8'), 'y')", "c('x', b'y')"),
        ("UP017", "datetime.now(datetime.timezone.utc)", "datetime.now(datetime.datetime.UTC)"),
        ("UP018", "a = str('b')", "a = b'b'"),
        ("UP030", "'{1} {0}'.format(b, c)", "'{} {}'.format(b, c)"),
        ("UP031", "'%s: %s' % (k, d[k])", "'{}: {}'.format(k, k)"),
        ("UP031", "'%s' % a.b()", "'{}'.format(a.b)"),
        ("UP032", "'{} {}'.format(b.x, c.x)", "f'{b.x} {b.x}'"),
        ("UP034", "if ((a or b)) and c: d()", "if a or b and c: d()"),
        ("UP034", "print((a))", "print((a,))"),
        ("W605", r"a = '\d', 'x\\'", r"a = '\\d\\', 'x'"),
        ("W605", "T = '''\na = \"\\d\"\n'''", "T = '''\na = '\\\\d'\n'''"),
    ],
)
def test_what_does_something_else_is_refused(code: str, before: str, after: str) -> None:
    assert why_not(code, f"{before}\n", f"{after}\n")


@pytest.mark.parametrize(
    ("code", "before", "after"),
    [
        ("E203", "a[1 :2]", "a[1:2]"),
        ("E701", "if a: b()", "if a:\n    b()"),
        ("E702", "b(); c()", "b()\nc()"),
        ("E711", "b = a == None and c", "b = a is None and c"),
        ("E711", "b = None == a", "b = a is None"),
        ("E712", "b = a == True", "b = a"),
        ("E713", "d = not a in b or c", "d = a not in b or c"),
        ("E731", "f = lambda a, b=1: a", "def f(a, b=1):\n    return a"),
        ("E731", "f: C[int] = lambda a: a", "def f(a: int) -> int:\n    return a"),
        ("F841", "a = g()", "g()"),
        ("F841", "with g() as a:\n    b()", "with g():\n    b()"),
        ("F841", "try:\n    b()\nexcept E as a:\n    c()", "try:\n    b()\nexcept E:\n    c()"),
        ("RUF059", "a, b = g()", "_a, b = g()"),
        ("UP008", "super(A, self).__init__()", "super().__init__()"),
        ("UP012", "c('x'.encode('utf-8'), 'y')", "c(b'x', 'y')"),
        ("UP017", "datetime.now(datetime.timezone.utc)", "datetime.now(datetime.UTC)"),
        ("UP018", "a = str('b')", "a = 'b'"),
        ("UP030", "'{0} {1}'.format(b, c)", "'{} {}'.format(b, c)"),
        ("UP031", "'%s: %s' % (k, d[k])", "'{}: {}'.format(k, d[k])"),
        ("UP032", "'{} {x.y[0]}'.format(b.x, x=c)", "f'{b.x} {c.y[0]}'"),
        ("UP034", "print((a))", "print(a)"),
        ("W605", r"a = '\d'", r"a = r'\d'"),
    ],
)
def test_what_does_the_same_is_not(code: str, before: str, after: str) -> None:
    part = "except E as a" if "except" in before else "a" if code == "F841" and "as a" not in before else ""
    assert why_not(code, f"{before}\n", f"{after}\n", part) == ""
