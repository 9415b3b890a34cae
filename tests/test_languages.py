"""Languages are data: every table is complete, every grammar loads, every query compiles."""

import re

import pytest

from glm_lsp.grammars import CAPTURES, problems
from glm_lsp.languages import PLAIN_TEXT, Language, language_of, languages, query_source
from glm_lsp.resources import resource
from glm_lsp.syntax import parse

ALL = list(languages().values())
PYTHON = languages()["python"]


@pytest.mark.parametrize("language", ALL, ids=lambda language: language.name)
def test_the_queries_compile_and_use_known_captures_only(language: Language) -> None:
    files = {path.stem for path in (resource("grammars") / language.query_folder).iterdir()}
    assert "structure" in files
    assert [
        problem for purpose in files for problem in problems(language, purpose, query_source(language, purpose))
    ] == []


@pytest.mark.parametrize(
    ("purpose", "query", "word"),
    [
        ("structure", "(comment) @remark", "@remark"),
        ("structure", "(comment) @name", "@name"),
        ("outline", "(module) @definition.chapter", "@definition.chapter"),
        ("outline", "(modul) @definition.module", "modul"),
        ("outline", "(module @definition.module", "outline.scm"),
        ("colours", "(comment) @comment", "colours.scm"),
    ],
)
def test_the_checker_names_what_is_wrong_with_a_query(purpose: str, query: str, word: str) -> None:
    assert any(word in problem for problem in problems(PYTHON, purpose, query))


def test_names_for_predicates_are_free() -> None:
    assert problems(PYTHON, "structure", '((comment) @comment @_text (#match? @_text "x"))') == ()


def test_the_readme_lists_every_capture() -> None:
    readme = (resource("grammars") / "README.md").read_text(encoding="utf-8")
    listed = set(re.findall(r"^\| `@([a-z.]+)` \|", readme, re.MULTILINE))
    assert listed == frozenset.union(*CAPTURES.values())


@pytest.mark.parametrize("language", ALL, ids=lambda language: language.name)
def test_a_broken_text_has_errors(language: Language) -> None:
    broken = {"yaml": "a: [1", "html": "<a <b", "toml": "[t", "css": "a { b: "}
    assert parse(broken.get(language.name, "<?php ( ]"), language).error_count() > 0


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


@pytest.mark.parametrize(
    ("name", "line", "filler"),
    [
        ("python", "def f(x):  ", " pass"),
        ("python", "x = 1", None),
        ("go", "func f() {", ""),
        ("json", '"a": [', ""),
        ("yaml", "a:", ""),
        ("lua", "if x then", " end"),
        ("lua", "local f = function(a, b)", " end"),
        ("lua", "else", ""),
        ("lua", "f(x)", None),
        ("ruby", "  def area(x)", "\nend"),
        ("ruby", "list.each do |x, y|", "\nend"),
        ("ruby", "def area = 1", None),
        ("ruby", "x = 1", None),
        ("bash", "for x in y; do", " :; done"),
        ("bash", "if x; then", " :; fi"),
        ("bash", "f() {", ""),
        ("toml", "[a]", None),
        ("python", "try:  # optional", " pass"),
        ("python", "x = '# ' + y  # as follows:", None),
        ("python", "if x == ' # ':", " pass"),
        ("c", "if (x) { // why", ""),
        ("html", "<ul>", ""),
        ("html", "<br>", None),
        ("html", "<p>a</p>", None),
        ("html", "<!-- x --><div>", ""),
        ("html", "<div> <!-- x -->", ""),
        ("css", "/* Buttons */ .btn {", ""),
        ("css", "/* Buttons */ .btn { /* all of them */ ", ""),
        ("css", ".btn { /* of all", ""),
        ("css", "/* .btn {", None),
    ],
)
def test_a_line_that_opens_a_block_tells_what_completes_it(name: str, line: str, filler: str | None) -> None:
    assert languages()[name].filler_of(line) == filler
