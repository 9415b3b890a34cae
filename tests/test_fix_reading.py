"""What a draft makes Python read: the same strings, calls and members, but for what the tool asks for.

The wrong ones were written by the embedded model for ruff's own test files, and ruff was content with them.
"""

import pytest

from glm_lsp.fix.values import Problem
from tests.drafts import refusal

TOLD = {
    "E731": "Do not assign a `lambda` expression, use a `def`",
    "F601": "Attribute `naem` of `user` is unknown",
    "F821": "Undefined name `pritn`",
    "F841": "Local variable `a` is assigned to but never used",
    "G002": "Logging statement uses `%`",
    "ISC003": "Explicitly concatenated string should be implicitly concatenated",
    "UP005": "`assertEquals` is deprecated, use `assertEqual`",
    "UP006": "Use `list` instead of `typing.List` for type annotation",
    "UP012": "Unnecessary call to `encode` as UTF-8",
    "UP013": "Convert `Point` from `TypedDict` functional to class syntax",
    "UP017": "Use `datetime.UTC` alias",
    "UP018": "Unnecessary `int` call (rewrite as a literal)",
    "UP031": "Use format specifiers instead of percent format",
    "UP032": "Use f-string instead of `format` call",
    "UP034": "Avoid extraneous parentheses",
    "UP037": "Remove quotes from type annotation",
    "W605": "Invalid escape sequence: `\\_`",
}


def why_not(code: str, before: str, after: str) -> str:
    problem = Problem(0, len(before.partition("\n")[0]), TOLD[code], "ruff", code, is_error=False)
    return refusal(before, after, "python", problem)


@pytest.mark.parametrize(
    ("code", "before", "after", "why"),
    [
        ("W605", r"a = '\\\_'", r"a = '\\_'", "changes what a string says"),
        ("W605", r"a = t'\{{1}}'", "a = t'{{1}}'", "changes what a string says"),
        ("W605", r"a = t'\_'", "a = t'_'", "changes what a string says"),
        ("UP012", r"a = '\x20\\'.encode()", r"a = '\x20\\'", "makes text of bytes, or bytes of text"),
        ("UP012", r"('\a' 'b').encode()", r"'a\\b'", "changes what a string says"),
        ("UP013", "Point = TypedDict('Point')", "Point = object", "does not do what the tool asks for"),
        ("UP017", "a = dt.timezone.utc", "a = dt.timezone.UTC", "looks up what nobody asked for"),
        ("UP017", "a = tz.utc", "a = tz.UTC", "looks up what nobody asked for"),
        ("UP006", "a: typing.List[str]", "a: typing.list[str]", "looks up what nobody asked for"),
        ("UP018", "a = int()", "a = str(b'')", "calls what nobody asked for"),
        ("UP031", "print('%(a)s' % {'a': 1})", "print('%(a)s', {'a': 1})", "changes what a string says"),
        ("UP032", "a = '{}{{}}{}'.format(b, c)", "a = f'{b}{c}'", "changes what a string says"),
        ("UP034", "print((\n    'a'\n))", "print(('a', ''))", "changes what a string says"),
        ("F841", "(a, b) = (1, 2)", "b = (1, 2)", "takes a value apart otherwise than before"),
    ],
)
def test_what_reads_otherwise_is_refused(code: str, before: str, after: str, why: str) -> None:
    assert why_not(code, f"{before}\n", f"{after}\n") == why


@pytest.mark.parametrize(
    ("code", "before", "after"),
    [
        ("W605", r"a = '\_'", r"a = '\\_'"),
        ("W605", r"a = '\_'", r"a = r'\_'"),
        ("W605", r"a = t'\_'", r"a = t'\\_'"),
        ("UP012", "a = 'b'.encode('utf-8')", "a = b'b'"),
        ("UP012", "a = f'{b}'.encode('utf-8')", "a = f'{b}'.encode()"),
        ("UP017", "a = datetime.timezone.utc", "a = datetime.UTC"),
        ("UP006", "a: typing.List[str]", "a: list[str]"),
        ("UP005", "self.assertEquals(a, b)", "self.assertEqual(a, b)"),
        ("UP031", "a = 'x %s' % b", "a = 'x {}'.format(b)"),
        ("UP032", "a = 'x {} {{}}'.format(b)", "a = f'x {b} {{}}'"),
        ("UP034", "print(('a'))", "print('a')"),
        ("UP037", "a: 'Point' = b", "a: Point = b"),
        ("F821", "pritn(a)", "print(a)"),
        ("F601", "user.naem = a", "user.name = a"),
        ("ISC003", "a = 'b' + 'c'", "a = 'b' 'c'"),
        ("E731", "f = lambda a: a.b", "def f(a):\n    return a.b"),
        ("UP017", "import datetime as dt\na = dt.timezone.utc", "import datetime as dt\na = dt.UTC"),
        ("UP012", "'b'.encode()", "b'b'"),
        ("UP032", "'{b.c}'.format(b=d)", "f'{d.c}'"),
        ("G002", "log.info('a %s' % b)", "log.info('a %s', b)"),
    ],
)
def test_what_reads_alike_is_not(code: str, before: str, after: str) -> None:
    assert why_not(code, f"{before}\n", f"{after}\n") == ""
