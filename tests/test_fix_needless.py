"""What a tool calls needless goes, and what it says to use instead comes; nothing else does."""

import re

import pytest

from glm_lsp.fix import instead, needless
from glm_lsp.fix.values import Draft, Problem
from glm_lsp.languages import languages
from glm_lsp.syntax import parse
from tests.drafts import refusal


def first(marked: str, words: str, language: str = "python") -> str | None:
    """The text with the first draft for a problem between « and » that the proof lets through, if there is one."""
    before, part, behind = re.split("[«»]", marked)
    text, start = before + part + behind, len(before)
    problem = Problem(start, start + len(part), words, "a tool", "A1")
    for draft in drafts(text, problem, language):
        assert draft.by == "rule"
        after = text[: draft.edit.start] + draft.edit.text + text[draft.edit.end :]
        if not refusal(text, after, language, problem):
            return after
    return None


def drafts(text: str, problem: Problem, language: str) -> list[Draft]:
    syntax = parse(text, languages()[language])
    return [*needless.drafts(syntax, problem), *instead.drafts(syntax, problem)]


@pytest.mark.parametrize(
    ("marked", "words", "left"),
    [
        ("x = 1«  »\n", "Trailing whitespace", "x = 1\n"),
        ("x = (1 + «\\»\n  2)\n", "Redundant backslash", "x = (1 +\n  2)\n"),
        ("x = f(1« »)\n", "Whitespace before ')'", "x = f(1)\n"),
        ("x = 1«;»\n", "Statement ends with an unnecessary semicolon", "x = 1\n"),
        ('x = «f"a{{b}}"»\n', "f-string without any placeholders", 'x = "a{b}"\n'),
        ("x = «u'a'»\n", "Remove unicode literals from strings", "x = 'a'\n"),
        ("x = «str('a')»\n", "Unnecessary `str` call (rewrite as a literal)", "x = 'a'\n"),
        ("x = «list(sorted(y))»\n", "Unnecessary `list` call around `sorted()`", "x = sorted(y)\n"),
        ("x = [«str(a + b)».c]\n", "Unnecessary `str` call", "x = [(a + b).c]\n"),
        ("f(«(a for a in b)»)\n", "Avoid extraneous parentheses", "f(a for a in b)\n"),
        ("f(«(a)»)\n", "Avoid extraneous parentheses", "f(a)\n"),
        ("class A(«object»):\n    b = 1\n", "Class `A` inherits from `object`", "class A:\n    b = 1\n"),
        ("class A(\n    «object»,\n):\n    b = 1\n", "Class `A` inherits from `object`", "class A:\n    b = 1\n"),
        ("class A(B, «object»):\n    c = 1\n", "Class `A` inherits from `object`", "class A(B):\n    c = 1\n"),
        ("f = open(p, «'r'», encoding=e)\n", "Unnecessary mode argument", "f = open(p, encoding=e)\n"),
        (
            "«from __future__ import nested_scopes, generators»\nx = 1\n",
            "Unnecessary `__future__` imports `generators`, `nested_scopes` for target Python version",
            "x = 1\n",
        ),
    ],
)
def test_what_is_called_needless_goes(marked: str, words: str, left: str) -> None:
    assert first(marked, words) == left


def test_in_the_words_of_eslint_and_rustc() -> None:
    assert first("f('a«\\»-b');\n", "Unnecessary escape character: \\-.", "javascript") == "f('a-b');\n"
    assert first("a();«;»\n", "Unnecessary semicolon.", "javascript") == "a();\n"
    assert first("if («!!a») {}\n", "Redundant double negation.", "javascript") is None
    marked, words = "fn f() { if «(a)» { b(); } }\n", "unnecessary parentheses around `if` condition"
    assert first(marked, words, "rust") == "fn f() { if a { b(); } }\n"


@pytest.mark.parametrize(
    ("marked", "words"),
    [
        ("«x» = 1\n", "Trailing whitespace is missing"),
        ("x = «list(a for a in b)»\n", "Unnecessary `list` call (rewrite as a comprehension)"),
        ("x = «set(list(y))»\n", "Unnecessary `list` call within `set()`"),
        ("x = «dict(a=1)»\n", "Unnecessary `dict` call"),
        ("x = «max(a, b)»\n", "Unnecessary `max` call"),
        ("x = «r'\\d'»\n", "Unnecessary escape"),
        ("(«a», b) = (1, 2)\n", "Local variable `a` is assigned to but never used"),
        ("def f(«a», a):\n    pass\n", "Duplicate identifier `a`"),
        ("«from __future__ import annotations, generators»\n", "Unnecessary `__future__` import `generators`"),
    ],
)
def test_what_may_be_needed_stays(marked: str, words: str) -> None:
    assert first(marked, words) is None


def test_an_argument_that_should_be_another_one_does_not_go() -> None:
    left = first("f = open(p, «'wt'»)\n", "Unnecessary modes, use `w`")
    assert left == "f = open(p, 'w')\n"


@pytest.mark.parametrize(
    ("marked", "words", "left"),
    [
        (
            "def f(a: «typing.Text»):\n    pass\n",
            "`typing.Text` is deprecated, use `str`",
            "def f(a: str):\n    pass\n",
        ),
        ("raise «error»(1)\n", "Replace aliased errors with `OSError`", "raise OSError(1)\n"),
        ("«x.assertEquals»(1)\n", "`assertEquals` is deprecated, use `assertEqual`", "x.assertEqual(1)\n"),
        ("«from a.cTree import B»\n", "`cTree` is deprecated, use `Tree`", "from a.Tree import B\n"),
        ("x = «type(b'')»\n", "Use `bytes` instead of `type(...)`", "x = bytes\n"),
        (
            "«from collections import Mapping»\n",
            "Import from `collections.abc` instead: `Mapping`",
            "from collections.abc import Mapping\n",
        ),
    ],
)
def test_what_a_tool_says_to_use_comes(marked: str, words: str, left: str) -> None:
    assert first(marked, words) == left


def test_in_the_words_of_typescript() -> None:
    words = "Property 'lenght' does not exist on type 'string'. Did you mean 'length'?"
    assert first("a.«lenght»;\n", words, "typescript") == "a.length;\n"


@pytest.mark.parametrize(
    ("marked", "words"),
    [
        ("«from collections import Mapping, Counter»\n", "Import from `collections.abc` instead: `Mapping`"),
        ("def f(a: «Optional[int]»):\n    pass\n", "Use `X | None` for type annotations"),
        ("x = «a if b else c»\n", "Use `or` operator"),
        (
            "x = «run(stdout=PIPE, stderr=PIPE)»\n",
            "Prefer `capture_output` over sending `stdout` and `stderr` to `PIPE`",
        ),
    ],
)
def test_what_a_message_does_not_spell_out_is_not_made_up(marked: str, words: str) -> None:
    assert first(marked, words) is None
