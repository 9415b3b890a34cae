import random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from glm_lsp.languages import PLAIN_TEXT, languages
from glm_lsp.syntax import LONGEST_SOURCE, parse

PYTHON = languages()["python"]
SOURCE = "".join(f"def f{n}(x):\n    return [x, 'é😀', {n}]  # c{n}\n\n\n" for n in range(200))


def test_an_incremental_parse_is_a_full_parse() -> None:
    dice = random.Random(7)
    text, syntax = SOURCE, parse(SOURCE, PYTHON)
    for _ in range(60):
        start = dice.randrange(len(text))
        end = min(len(text), start + dice.randrange(12))
        text = text[:start] + dice.choice(["", "x", "(", "\n", "😀", "def g():\n", '"""']) + text[end:]
        syntax = parse(text, PYTHON, syntax)
        assert str(syntax.tree.root_node) == str(parse(text, PYTHON).tree.root_node)  # type: ignore[union-attr]


@given(st.text())
@settings(max_examples=200, deadline=None)
def test_no_text_is_too_odd(text: str) -> None:
    parse(text, PYTHON).error_count()


@pytest.mark.parametrize("text", ["\ud800", "\udc00x", "a\ud800b"])
def test_lone_surrogates_are_parsed(text: str) -> None:
    assert parse(text, PYTHON).source.count(b"?") == 1


@pytest.mark.parametrize("text", ["x" * (LONGEST_SOURCE + 1), "(" * 1_500_000])
def test_what_would_take_too_long_is_plain_text(text: str) -> None:
    syntax = parse(text, PYTHON)
    assert syntax.tree is None
    assert syntax.error_count() == 0
    assert syntax.capture_at(5) == ""


def test_plain_text_has_no_tree() -> None:
    assert parse("def f(", PLAIN_TEXT).tree is None


@pytest.mark.parametrize(
    ("marked", "capture"),
    [
        ("x = 'a|b'", "string"),
        ("x = 'ab'|", ""),
        ("x = |'ab'", ""),
        ("x = 1  # n|ote", "comment"),
        ("x = 1  # note|", "comment"),
        ("x = 1  # note|\ny = 2", "comment"),
        ("x = 1  # note\n|y = 2", ""),
        ("é = '😀|'", "string"),
        ("é = '😀'|", ""),
        ("x = f'{a|}'", ""),
        ("x = f'a|{a}'", "string"),
        ("x = f'{g(\"a|\")}'", "string"),
    ],
)
def test_where_the_cursor_stands(marked: str, capture: str) -> None:
    assert parse(marked.replace("|", ""), PYTHON).capture_at(marked.index("|")) == capture


@pytest.mark.parametrize(
    ("marked", "language"),
    [
        ("x = f'{user.|}'", "python"),
        ("x = `${items.map(|)}`", "javascript"),
        ("x = `a ${|}`", "tsx"),
        ('x = "#{a.|}"', "ruby"),
        ('x="$(ls | )"', "bash"),
        ('class A { string x = $"{a|}"; }', "csharp"),
    ],
)
def test_code_inside_a_string_is_code(marked: str, language: str) -> None:
    assert parse(marked.replace("|", ""), languages()[language]).capture_at(marked.index("|")) == ""


def test_a_closed_block_comment_is_left_behind() -> None:
    text = "int x; /* note */"
    syntax = parse(text, languages()["c"])
    assert syntax.capture_at(len(text)) == ""
    assert syntax.capture_at(len(text) - 1) == "comment"


def test_what_would_take_all_memory_is_not_parsed() -> None:
    python = languages()["python"]
    assert parse("/* \n" * 300, python).tree is None
    assert parse('"""\n' + "* one\n" * 300 + '"""\n', python).tree is not None
    assert parse("# *\n" * 150 + "x = 1\n", python).tree is not None
