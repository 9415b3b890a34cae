"""Scopes in unfinished and broken code, and what a definition carries. What each language finds: test_grammars.py."""

import sys
import time

import pytest

from glm_lsp.data import Candidate, Import, ImportedName, Snapshot
from glm_lsp.enclosing import LOOK_BACK, enclosing_lines
from glm_lsp.languages import PLAIN_TEXT, languages
from glm_lsp.outline import DEEPEST, imports, outline, references, scopes_at
from glm_lsp.postprocess import breaks_syntax
from glm_lsp.syntax import parse
from tests.test_grammars import FIXTURES, language_of

PYTHON, JAVASCRIPT, RUBY = (languages()[name] for name in ("python", "javascript", "ruby"))


def chain(marked: str, name: str) -> list[str]:
    syntax = parse(marked.replace("|", "", 1), languages().get(name, PLAIN_TEXT))
    return [scope.name or scope.signature for scope in scopes_at(syntax, marked.index("|"))]


@pytest.mark.parametrize(
    ("name", "marked", "scopes"),
    [
        ("python", "class A:\n    def f(self):\n        x = 1\n        |", ["A", "f"]),
        ("python", "class A:\n    def f(self):\n        x = 1\n    |", ["A"]),
        ("python", "class A:\n    def f(self):\n        x = 1\n\n|", []),
        ("python", "class A:\n    def f(self):\n        x = 1\n\n    |\n\n    def g(self):\n        pass\n", ["A"]),
        ("python", "class A:\n    def f(self):\n        |", ["A", "f"]),
        ("python", "class A:\n    def f(self):\n        return (1 +|", ["A", "f"]),
        ("python", "class A:\n    def f(self):\n        if x[:\n            |", ["class A:", "def f(self):", "if x[:"]),
        ("python", "x = [1,\nclass A:\n    def f(self:\n        g(|)\n", ["A", "def f(self:"]),
        ("python", "def f(a|):\n    pass\n", ["f"]),
        ("python", "def f(\n    a,\n):\n    x = (\n    |", ["def f(\n    a,\n):"]),
        ("javascript", "class A {\n  f() {\n    const x = 1;\n    |", ["class A {", "f() {"]),
        ("javascript", "class A {\n  f() {\n    const x = 1;\n  }\n  |\n}\n", ["A"]),
        ("javascript", "function f() { return 1; }|", []),
        ("javascript", "const f = () => {\n  g(|\n", ["const f = () => {"]),
        ("c", "int f(void)\n{\n  g(|\n", ["int f(void)"]),
        ("c", 'int f(void)\n{\n  g("{");\n}\n|int h(\n', []),
        ("php", "<?php\nfunction f(a $b= {\n  # it's {\n  g(|\n", ["function f(a $b= {"]),
        ("php", "<?php\nfunction f(a $b= {\n  # }\n  g(|\n", ["function f(a $b= {"]),
        ("php", "<?php\n#[A] function f(a $b= {\n  g(|\n", ["#[A] function f(a $b= {"]),
        ("go", "func f() {\n\tif x {\n\t\t|\n\t}\n}\n", ["f"]),
        ("ruby", "class A\n  def f\n    |\n  end\nend\n", ["A", "f"]),
        ("yaml", "a:\n  b:\n    c: 1\n    |", ["a", "b"]),
        ("plaintext", "a\n  b\n    |c\n", ["a", "b"]),
        ("plaintext", "a\n    b\n\tc\n\t  |d\n", ["a", "b", "c"]),
        ("plaintext", "a\n\tb\n        |c\n", ["a"]),
        ("python", "class A:\n\tdef f(self):\n\t\tx = 1\n        |", ["A"]),
    ],
)
def test_the_scopes_around_a_cursor(name: str, marked: str, scopes: list[str]) -> None:
    assert chain(marked, name) == scopes


def test_the_fallback_looks_back_so_far_and_no_farther() -> None:
    near, far = "x\n" * 100, "x\n" * LOOK_BACK
    assert len(enclosing_lines("f() {\n" + near, 200, JAVASCRIPT)) == 1
    assert enclosing_lines("f() {\n" + far, len(far), JAVASCRIPT) == ()


@pytest.mark.parametrize("above", [")\n" * 18_800, "\n" * 38_000])
def test_no_brackets_make_the_fallback_slow(above: str) -> None:
    text = above + "".join(" " * width + ")\n" for width in range(1, 33))
    started = time.process_time()
    enclosing_lines(text, len(text) - 1, PLAIN_TEXT)
    assert time.process_time() - started < 0.1


def test_a_signature_has_decorators_and_no_body() -> None:
    text = "@a\n@b(1)\nclass A(B):\n    # note\n    def f(\n        self,\n    ) -> int:\n        return 1\n"
    outer, inner = outline(parse(text, PYTHON))
    assert outer.signature == "@a\n@b(1)\nclass A(B):"
    assert (inner.kind, inner.parents, inner.signature) == ("method", ("A",), "def f(\n        self,\n    ) -> int:")
    assert inner.body is not None
    assert text[slice(*inner.body)].strip() == "return 1"


def test_offsets_count_code_points() -> None:
    text = "# 😀é\ndef ü(x):\n    return y\n"
    syntax = parse(text, PYTHON)
    (found,) = outline(syntax)
    assert text[found.start : found.end] == "def ü(x):\n    return y"
    assert found.name == "ü"
    assert references(syntax, text.index("return"), len(text)) == ("y",)


def test_what_lies_very_deep_is_left_out() -> None:
    text = "function f() {" * 200
    assert max(len(found.parents) for found in outline(parse(text + "}" * 200, JAVASCRIPT))) == DEEPEST - 1
    assert len(scopes_at(parse(text + "}" * 200, JAVASCRIPT), len(text))) == DEEPEST


def test_of_a_file_with_too_many_definitions_the_first_ones_are_whole(monkeypatch: pytest.MonkeyPatch) -> None:
    text = "class A {\n" + "".join(f"  int f{n}() {{ return {n}; }}\n" for n in range(9)) + "}\n"
    syntax = parse(text, languages()["java"])
    whole = outline(syntax)
    for most in range(4, 12):
        monkeypatch.setattr("glm_lsp.outline.MOST_MATCHES", most)
        some = outline(syntax)
        assert 0 < len(some) < len(whole)
        assert set(some) <= set(whole)


def test_a_statement_that_imports_several_modules() -> None:
    text = "import a, b.c as d\nfrom . import (x as y, z)\n"
    assert imports(parse(text, PYTHON)) == (
        Import("a", 0, 18),
        Import("b.c", 0, 18, alias="d"),
        Import(".", 19, 44, names=(ImportedName("x", "y"), ImportedName("z"))),
    )


def test_an_import_in_the_midst_of_a_statement_is_told_from_one_that_is_the_statement() -> None:
    text = 'import("./a");\nawait import("./b");\nconst c = await import("./c");\nlazy(() =>\n  import("./d"));\n'
    found = [(text[one.start : one.end], one.is_dynamic) for one in imports(parse(text, JAVASCRIPT))]
    assert found == [
        ('import("./a");', False),
        ('await import("./b");', False),
        ('const c = await import("./c");', False),
        ('import("./d")', True),
    ]


def test_plain_text_has_no_definitions() -> None:
    syntax = parse("def f():\n    return g\n", PLAIN_TEXT)
    assert (outline(syntax), imports(syntax), references(syntax, 0, 20)) == ((), (), ())


@pytest.mark.parametrize("path", FIXTURES, ids=lambda path: path.name)
def test_the_gate_lets_every_line_of_a_program_through(path) -> None:  # type: ignore[no-untyped-def]
    language, text = language_of(path.name), path.read_text(encoding="utf-8")
    start, refused = 0, []
    for line in text.splitlines(keepends=True):
        indent, end = len(line) - len(line.lstrip()), start + len(line.rstrip("\n"))
        cursor = min(start + indent, end)
        without = Snapshot("file:///x", path.name, language, 1, text[:cursor] + text[end:])
        code = text[cursor:end]
        if code and breaks_syntax(Candidate(code, cursor, cursor), without, parse(without.text, language)):
            refused.append(code)
        start += len(line)
    # Python's own compiler is asked too, and before 3.12 it knows no `type` statement: there it must be refused.
    newer = [line for line in refused if line.startswith("type ") and sys.version_info < (3, 12)]
    assert refused == newer


def test_a_function_of_sql_whose_body_is_none_is_known_by_its_head() -> None:
    text = (
        "CREATE FUNCTION pay(amount int DEFAULT 1) RETURNS int AS $$\nDECLARE x int := 1;\nBEGIN\n"
        "  IF amount > 1 THEN\n    RAISE NOTICE 'x %', x;\n  END IF;\nEND;\n$$ LANGUAGE plpgsql;\n\n"
        "CREATE TABLE t (a int);\n"
    )
    syntax = parse(text, languages()["sql"])
    assert syntax.error_count()
    known = {one.name: one.signature for one in outline(syntax)}
    assert known["pay"] == "CREATE FUNCTION pay(amount int DEFAULT 1)"
    assert "t" in known
