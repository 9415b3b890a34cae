"""Messages that say exactly what to do are followed, and only where nothing else can be meant."""

import re
import time

import pytest

from glm_lsp.fix import edits, instructions
from glm_lsp.fix.values import Problem
from glm_lsp.languages import languages
from glm_lsp.syntax import parse
from tests.drafts import refusal

ESCAPE = "Unnecessary escape character: \\-."
FUTURE = "Unnecessary `__future__` import `generators` for target Python version"
LITERAL = "Unnecessary `{}` call (rewrite as a literal)"
MAPPING = "Import from `collections.abc` instead: `Mapping`"
NO_FIELDS = "f-string without any placeholders"
OBJECT = "Class `A` inherits from `object`"
PARENTHESES = "Avoid extraneous parentheses"
SEMICOLON = "Statement ends with an unnecessary semicolon"
TREE = "`cTree` is deprecated, use `Tree`"


def first(marked: str, words: str, language: str = "python") -> str | None:
    """The text with the first draft for a problem between « and » that the proof lets through, if there is one."""
    before, part, behind = re.split("[«»]", marked)
    text, start = before + part + behind, len(before)
    problem = Problem(start, start + len(part), words, "a tool", "A1")
    for draft in instructions.drafts(parse(text, languages()[language]), problem):
        assert draft.by == "rule"
        after = edits.applied(text, [draft.edit])
        if not refusal(text, after, language, problem):
            return after
    return None


@pytest.mark.parametrize(
    ("marked", "words", "after"),
    [
        ("x = 1«  »\n", "Trailing whitespace", "x = 1\n"),
        ("x = 1\n« »\ny = 1\n", "Blank line contains whitespace", "x = 1\n\ny = 1\n"),
        ("x = f(1« »)\n", "Whitespace before ')'", "x = f(1)\n"),
        ("x = (1 + «\\»\n  2)\n", "Redundant backslash", "x = (1 +\n  2)\n"),
        ("x = 1«;»\n", SEMICOLON, "x = 1\n"),
        ("x = 1«;»  # why\n", SEMICOLON, "x = 1  # why\n"),
        ('x = «f"a{{b}}"»\n', NO_FIELDS, 'x = "a{b}"\n'),
        ("x = «u'a'»\n", "Remove unicode literals from strings", "x = 'a'\n"),
        ("x = «u'''a'''»\n", "Remove unicode literals from strings", "x = '''a'''\n"),
        ("x = «str('a')»\n", LITERAL.format("str"), "x = 'a'\n"),
        ("x = «str('a'\n  'b')»\n", LITERAL.format("str"), "x = ('a'\n  'b')\n"),
        ("x = «bytes(b'a')»\n", LITERAL.format("bytes"), "x = b'a'\n"),
        ("x = «int(1)».real\n", LITERAL.format("int"), "x = (1).real\n"),
        ("x = «list(sorted(y))»\n", "Unnecessary `list` call around `sorted()`", "x = sorted(y)\n"),
        ("f(«(a for a in b)»)\n", PARENTHESES, "f(a for a in b)\n"),
        ("f(«(g(a, b))»)\n", PARENTHESES, "f(g(a, b))\n"),
        ("f(«(\n    a\n)»)\n", PARENTHESES, "f(\n    a\n)\n"),
        ("class A«()»:\n    b = 1\n", "Unnecessary parentheses after class definition", "class A:\n    b = 1\n"),
        ("class A(«object»):\n    b = 1\n", OBJECT, "class A:\n    b = 1\n"),
        ("class A(\n    «object»,\n):\n    b = 1\n", OBJECT, "class A:\n    b = 1\n"),
        ("class A(B, «object»):\n    c = 1\n", OBJECT, "class A(B):\n    c = 1\n"),
        ("class A(«object», B):\n    c = 1\n", OBJECT, "class A(B):\n    c = 1\n"),
        (
            "class A(«metaclass=type»):\n    b = 1\n",
            "Class `A` uses `metaclass=type`, which is redundant",
            "class A:\n    b = 1\n",
        ),
        ("f = open(p, «'r'»)\n", "Unnecessary mode argument", "f = open(p)\n"),
        ("f = open(p, «'r'», encoding=e)\n", "Unnecessary mode argument", "f = open(p, encoding=e)\n"),
        ("f = open(p, «'wt'»)\n", "Unnecessary modes, use `w`", "f = open(p, 'w')\n"),
        ("«from __future__ import generators»\nx = 1\n", FUTURE, "x = 1\n"),
        ("«from collections import Mapping»\n", MAPPING, "from collections.abc import Mapping\n"),
        ("def f(a: «typing.Text»): ...\n", "`typing.Text` is deprecated, use `str`", "def f(a: str): ...\n"),
        ("«x.assertEquals»(1)\n", "`assertEquals` is deprecated, use `assertEqual`", "x.assertEqual(1)\n"),
        ("f(a, «old»=1)\n", "`old` is deprecated, use `new`", "f(a, new=1)\n"),
        ("«from a.cTree import B»\n", TREE, "from a.Tree import B\n"),
        ("import «a.cTree as B»\n", TREE, "import a.Tree as B\n"),
        ("raise «error»(1)\n", "Replace aliased errors with `OSError`", "raise OSError(1)\n"),
        ("x = «type(b'')»\n", "Use `bytes` instead of `type(...)`", "x = bytes\n"),
    ],
)
def test_an_instruction_is_followed(marked: str, words: str, after: str) -> None:
    assert first(marked, words) == after


def test_in_other_languages() -> None:
    assert first("f('a«\\»-b');\n", ESCAPE, "javascript") == "f('a-b');\n"
    assert first("a();«;»\n", "Unnecessary semicolon.", "javascript") == "a();\n"
    assert first("fn f() { g(«(a)»); }\n", "unnecessary parentheses", "rust") == "fn f() { g(a); }\n"
    words = "Property 'lenght' does not exist on type 'string'. Did you mean 'length'?"
    assert first("a.«lenght»;\n", words, "typescript") == "a.length;\n"


@pytest.mark.parametrize(
    ("marked", "words"),
    [
        ('x = """a«  »\nb"""\n', "Trailing whitespace"),
        ("x = 1 «\\»\n", "Trailing backslash"),
        ("x = 'a«\\».b'\n", ESCAPE),
        ("x = «f'a' + h('{{b}}')»\n", NO_FIELDS),
        ("x = «rb'a'»\n", NO_FIELDS),
        ("x = «int('1')»\n", LITERAL.format("int")),
        ("x = «str(b'a')»\n", LITERAL.format("str")),
        ("x = «str(a)»\n", LITERAL.format("str")),
        ("x = «dict(a=1)»\n", LITERAL.format("dict")),
        ("x = «reversed(sorted(y))»\n", "Unnecessary `reversed` call around `sorted()`"),
        ("x = «list(a for a in b)»\n", "Unnecessary generator (rewrite as a list comprehension)"),
        ("f(«list(sorted(a)) + len(b)»)\n", "Unnecessary `list` call around `sorted()`"),
        ("print(«(a) + (b)»)\n", PARENTHESES),
        ("f(«(a, b)»)\n", PARENTHESES),
        ("f(«(\n    # why\n    a\n)»)\n", PARENTHESES),
        ("try:\n    a()\nexcept («IOError», OSError):\n    b()\n", "Replace aliased errors with `OSError`"),
        ("x = a * «(b + c)»\n", PARENTHESES),
        ("f(«(a)», b)\n", PARENTHESES),
        ("f(b, «(a)»)\n", PARENTHESES),
        ("raise E«(\n    # why\n)»\n", "Unnecessary parentheses on raised exception"),
        ("f(«object»)\n", OBJECT),
        ("class A(«B»):\n    c = 1\n", "Class `A` inherits from `B`, which is deprecated"),
        ("f = open(p, «'r'», -1)\n", "Unnecessary mode argument"),
        ("print(«data[key]»)\n", "Unnecessary lookup of dictionary value by key"),
        ("«from __future__ import annotations, generators»\n", FUTURE),
        ("«from __future__ import generators»; x = 1\n", FUTURE),
        ("«import imp»\nimp.x()\n", "Module `imp` was removed in Python 3.12"),
        ("«from collections import Mapping, Counter»\n", MAPPING),
        ("«from collections import Mapping as M»\n", MAPPING),
        ("import «mock»\nmock.patch()\n", "`mock` is deprecated, use `unittest.mock`"),
        ("«from mock import mock»\n", "`mock` is deprecated, use `unittest.mock`"),
        ("«old» = 1\n", "`old` is deprecated, use `new`"),
        ("x = «old»\n", "`old` is deprecated, use `new`"),
        ("x = «a.old»\n", "`old` is deprecated, use `new`"),
        ("x = «type(a)»\n", "Use `bytes` instead of `type(...)`"),
        ("x = «type('')»\n", "Use `bytes` instead of `type(...)`"),
        ("x = «os.symlink(a, b)»\n", "`os.symlink` should be replaced by `Path.symlink_to`"),
        ("def f(a: «Optional[int]»): ...\n", "Use `X | None` for type annotations"),
        (
            "x = «run(stdout=PIPE, stderr=PIPE)»\n",
            "Prefer `capture_output` over sending `stdout` and `stderr` to `PIPE`",
        ),
        ("(«a», b) = (1, 2)\n", "Local variable `a` is assigned to but never used"),
    ],
)  # fmt: skip
def test_where_something_else_may_be_meant_nothing_is_done(marked: str, words: str) -> None:
    assert first(marked, words) is None


@pytest.mark.parametrize(
    ("language", "marked", "words"),
    [
        ("javascript", "while (a())«;»\nb();\n", "Unnecessary semicolon."),
        ("javascript", "a()«;»\n(b)();\n", "Unnecessary semicolon."),
        ("bash", "case a in b) c ;«;» esac\n", "unnecessary semicolon"),
        ("bash", "find . -exec a «\\»;\n", ESCAPE),
        ("typescript", "import { «foo» } from 'a';\nfoo();\n", "'foo' does not exist on 'a'. Did you mean 'fooo'?"),
        ("typescript", "const { «lenght» } = s;\nf(lenght);\n",
         "Property 'lenght' does not exist on type 'string'. Did you mean 'length'?"),
    ],
)  # fmt: skip
def test_nor_in_other_languages(language: str, marked: str, words: str) -> None:
    assert first(marked, words, language) is None


@pytest.mark.parametrize("words", [LITERAL.format("str"), PARENTHESES, MAPPING, NO_FIELDS, OBJECT, TREE])
def test_what_a_tool_points_at_may_be_long(words: str) -> None:
    started = time.thread_time()
    for odd in ("f(a" + " " * 1_900, "(" * 1_900, "from a import " + "b, " * 600, "'" * 1_900, " " * 100_000):
        assert first(f"«{odd}»\n", words) is None
    assert time.thread_time() - started < 2.0  # a regular expression that goes back and forth takes minutes
