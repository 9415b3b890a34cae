"""Our own diagnostics: what is missing, and where it was opened, in words for a person."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from glm_lsp.fix.faults import MOST_FAULTS, faults
from glm_lsp.languages import PLAIN_TEXT, languages
from glm_lsp.syntax import parse


def told(text: str, language: str = "python") -> list[tuple[int, str]]:
    """Line, from 1, and message of every syntax error."""
    found = faults(parse(text, languages()[language]))
    return [(text.count("\n", 0, one.start) + 1, one.message.removeprefix("syntax error: ")) for one in found]


@pytest.mark.parametrize(
    ("text", "line", "words"),
    [
        ("x = 1\ny = [1, 2\nz = 3\n", 2, "'[' opened on line 2 is never closed: ']' is missing"),
        ("def f(x:\n    return x\n", 1, "'(' opened on line 1 is never closed: ')' is missing"),
        ("x = foo(a))\n", 1, "')' closes nothing: no '(' is open here"),
        ("def f(x)\n    return x\n", 1, "':' is missing behind 'f(x)'"),
        ("x = 'abc\ny = 3\n", 1, "the string that begins with ' is never closed"),
        ("def f():\n    retrun 1\n", 2, "unexpected 'retrun'; perhaps 'retrun' should be 'return'"),
        ("import os,, sys\n", 1, "unexpected ','"),
        ("if x\n    y()\n", 1, "':' is missing behind 'x'"),
        ("while x\n\n    y()\n", 1, "':' is missing behind 'x'"),
        ("def f():\n    if x\n        y()\n", 2, "':' is missing behind 'x'"),
        ("def f(n):\n    print(h(n), \n", 2, "'(' opened on line 2 is never closed: ')' is missing"),
        ('"""Doc."""\n\ndef f(n):\n    print(h(n), \n', 4, "'(' opened on line 4 is never closed: ')' is missing"),
        ('"a" "b" def f\n', 1, "unexpected 'def'"),
        ('"""Doc."\nx = 1\n', 1, 'the string that begins with " is never closed'),
    ],
)
def test_a_message_says_what_is_missing_and_where(text: str, line: int, words: str) -> None:
    assert told(text) == [(line, words)]


@pytest.mark.parametrize(
    ("text", "line", "words"),
    [
        ("function f() {\n  return [1, 2;\n}\n", 2, "'[' opened on line 2 is never closed: ']' is missing"),
        ("const x = 'abc;\nfoo();\n", 1, "the string that begins with ' is never closed"),
        ("f('a' 'b')\n", 1, "unexpected ''a''"),
        ("function f(a, b) {\n  return a;\n", 1, "'{' opened on line 1 is never closed: '}' is missing"),
    ],
)
def test_other_languages_have_the_same_words(text: str, line: int, words: str) -> None:
    assert (line, words) in told(text, "javascript")


@pytest.mark.parametrize("text", ["", "x = 1\n", "def f():\n    return (1, [2], {'a': '('})\n"])
def test_sound_text_has_no_faults(text: str) -> None:
    assert told(text) == []


def test_plain_text_has_no_faults() -> None:
    assert faults(parse("((((", PLAIN_TEXT)) == ()


def test_a_text_full_of_errors_has_a_bounded_number_of_faults() -> None:
    assert 0 < len(told("x = (\n" * 300)) <= MOST_FAULTS


@given(st.text(alphabet="()[]{}:,'\"\n ab=é😀", max_size=60))
@settings(max_examples=150, deadline=None)
def test_every_fault_lies_in_the_text(text: str) -> None:
    for one in faults(parse(text, languages()["python"])):
        assert 0 <= one.start <= one.end <= len(text)


@pytest.mark.parametrize(
    "text", ["SELECT TOP 10 [a b] FROM t;\nGO\n", "CREATE TABLE t (a int, CONSTRAINT c UNIQUE (a));\n"]
)
def test_what_some_dialect_may_know_is_no_fault(text: str) -> None:
    assert parse(text, languages()["sql"]).error_count() or "UNIQUE" in text
    assert told(text, "sql") == []
