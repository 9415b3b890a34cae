"""Languages are data: every table is complete, every grammar loads, every query compiles."""

import importlib

import pytest
import tree_sitter

from glm_lsp.languages import PLAIN_TEXT, Language, language_of, languages, query_source
from glm_lsp.syntax import CAPTURES, parse

ALL = list(languages().values())

SAMPLES = {
    "python": "def f(x):\n    return x  # c\n",
    "javascript": "function f(x) {\n  return `a`; // c\n}\n",
    "typescript": "function f(x: number): number {\n  return x; // c\n}\n",
    "tsx": "const f = (x: number) => <a href='b'>{x}</a>; // c\n",
    "go": 'package p\n\nfunc f(x int) string {\n\treturn "a" // c\n}\n',
    "rust": 'fn f(x: i32) -> &\'static str {\n    "a" // c\n}\n',
    "c": 'int f(int x) {\n  puts("a"); // c\n  return x;\n}\n',
    "cpp": 'auto f(int x) -> int {\n  std::puts("a"); // c\n  return x;\n}\n',
    "java": 'class A {\n  String f(int x) {\n    return "a"; // c\n  }\n}\n',
}


@pytest.mark.parametrize("language", ALL, ids=lambda language: language.name)
def test_the_query_compiles_and_uses_known_captures_only(language: Language) -> None:
    module, function = language.grammar.split(":")
    grammar = tree_sitter.Language(getattr(importlib.import_module(module), function)())
    query = tree_sitter.Query(grammar, query_source(language, "structure"))
    assert {query.capture_name(index) for index in range(query.capture_count)} == CAPTURES


@pytest.mark.parametrize("language", ALL, ids=lambda language: language.name)
def test_a_sound_sample_has_no_errors_and_its_comment_is_found(language: Language) -> None:
    sample = SAMPLES[language.name]
    syntax = parse(sample, language)
    assert syntax.tree is not None
    assert syntax.error_count() == 0
    assert syntax.capture_at(sample.index("c\n") + 1) == "comment"
    assert parse(sample.replace(")", "", 1), language).error_count() > 0


def test_no_two_languages_claim_the_same_id_or_extension() -> None:
    ids = [name for language in ALL for name in language.ids]
    extensions = [name for language in ALL for name in language.extensions]
    assert len(ids) == len(set(ids))
    assert len(extensions) == len(set(extensions))


def test_the_editor_knows_better_than_the_extension() -> None:
    assert language_of("script", "python").name == "python"
    assert language_of("a.py", "typescriptreact").name == "tsx"
    assert language_of("a.PY").name == "python"
    assert language_of("a.unknown", "cobol") == PLAIN_TEXT
