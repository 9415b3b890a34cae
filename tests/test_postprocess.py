import pytest

from glm_lsp.complete import CHECK_SECONDS, Question, answered, question
from glm_lsp.data import Candidate, Reason, Unit
from glm_lsp.gate import breaks_syntax
from glm_lsp.postprocess import unit_of
from glm_lsp.settings import Settings
from glm_lsp.sureness import Mark, Said
from glm_lsp.syntax import Syntax, parse
from tests.marked import snapshot_at


@pytest.fixture(autouse=True)
def leisure(monkeypatch: pytest.MonkeyPatch) -> None:
    """How busy the machine is must not choose what is offered."""
    monkeypatch.setattr("glm_lsp.complete.CHECK_SECONDS", 10.0)
    monkeypatch.setattr("glm_lsp.syntax.PARSE_SECONDS", 10.0)


def offered(marked: str, said: str, language: str = "python") -> str | Reason:
    snapshot, cursor = snapshot_at(marked, language)
    asked = question(snapshot, cursor, parse(snapshot.text, snapshot.language), Settings())
    assert isinstance(asked, Question)
    answer = answered(asked, Said(said))
    return answer.candidates[0].text if answer.candidates else answer.reason


@pytest.mark.parametrize(
    ("marked", "said", "shown"),
    [
        ("x = ‸\n", "1 + y", "1 + y"),
        ("x = ‸\n", "1 + y   ", "1 + y"),
        ("f(‸)\n", "a, b)", "a, b"),
        ("f(‸)\n", "g(x))", "g(x)"),
        ("f(‸)\n", "g(x)", "g(x)"),
        ("def f(‸):\n    pass\n", "a, b):", "a, b"),
        ("x = 'a‸'\n", "bc'", "bc"),
        ("f(‸)\n", ")", Reason.REPEATS),
        ("a = 1\n‸\nb = 2\n", "b = 2", Reason.REPEATS),
        ("a = 1\n‸\nb = 2\nc = 3\n", "x = 1\nb = 2", "x = 1"),
        ("x = ‸\n", "1 + )", Reason.BREAKS_SYNTAX),
        ("def f():\n    ‸\n", "if x:", "if x:"),
        ("x = ‸\n", "[1,", "[1,"),
        ("def f():\n    ‸\n", "if x:\n        y\n    else:", "if x:\n        y"),
        ("def f():\r\n    ‸\r\n", "x = 1\n    return x", "x = 1\r\n    return x"),
    ],
)
def test_what_is_offered(marked: str, said: str, shown: str | Reason) -> None:
    assert offered(marked, said) == shown


def test_an_opened_brace_is_no_error_yet_in_a_line_that_is_not_finished_anyway() -> None:
    assert offered("function f(x) {\n  if (‸\n}\n", "x) {", "javascript") == "x) {"


@pytest.mark.parametrize(
    ("marked", "said", "language"),
    [
        ("function f(x) {\n  ‸\n}\n", "if (x) {", "javascript"),
        ("a = 1\n‸\n", "if a:", "python"),
        ("x = foo‸\n", "(bar, ", "python"),
        ("f(‸)\n", "a=1, b", "python"),  # the grammar lets it pass
        ("‸\n", "f() = 1", "python"),
        ("def f(‸):\n    pass\n", "a=1, b", "python"),
        ("x = ‸\n", "f(a=1, b)", "python"),  # in an unfinished line, too
        ("name‸\nreturn r\n", "(a=1, b)", "python"),  # where only a statement is not in its place
        ('{"a": 1}‸\n', '\n{"b": 2}', "json"),
        ('{"a": ["b"‸]}\n', ', "\\u12"', "json"),
        ('// a comment\n["b"‸]\n', ', "a\tb"', "json"),
        ("[1‸]\n", ", 2.e5", "json"),
        ("let a = 1;\n‸\n", "export", "typescript"),
        ("let a = 1;\n‸\n", "const b = new", "javascript"),
        ("let a = 1;\n‸\n", "foo(a, typeof)", "tsx"),
        ("interface A {\n  b: C\n  ‸\n}\n", "export type D = E", "typescript"),
        ("a = 1\n‸\n", "a = 2", "toml"),
        ("a = 1‸\n", " b = 2", "toml"),
        ("a {\n  ‸\n  color: red;\n}\n", "margin: 0", "css"),
        ("a {\n  color: red;\n}\n‸\n", "margin: 0;", "css"),
        ("<div>\n  ‸\n</div>\n", "<b><i>x</b>", "html"),
        ("<div>\n  ‸\n</div>\n", "<section>", "html"),
        ("<div>\n  ‸\n</div>\n", "x</i>", "html"),
        ("fn f<'a>(x: &'a str, ‸", "y: u8 u8) -> u8 {", "rust"),
    ],
)
def test_a_document_that_parses_still_does(marked: str, said: str, language: str) -> None:
    assert offered(marked, said, language) == Reason.BREAKS_SYNTAX


@pytest.mark.parametrize(
    ("marked", "said", "language"),
    [
        ('{"a": 1‸}\n', ', "b": 2', "json"),
        ('// a comment\n["b"‸]\n', ', "\\u12aF"', "json"),
        ("a = 1\n‸\n", "b = 2", "toml"),
        ("a {\n  ‸\n  color: red;\n}\n", "margin: 0;", "css"),
        ("a {\n  ‸\n}\n", "--x: a b:c;", "css"),
        ("<div>\n  ‸\n</div>\n", "<section>\n    x\n  </section>", "html"),
        ("<div>\n  ‸\n</div>\n", "<ul>\n    <li>a\n    <li>b<br>\n  </ul>", "html"),
        ("<div>\n  ‸\n</div>\n", "a<br>b", "html"),
        ("<div>\n  ‸\n</div>\n", 'Name: <input name="n"> required', "html"),
        ("<div>\n  <b>y</b>\n  ‸\n", "<p>x</p>", "html"),  # where something else has no end yet
    ],
)
def test_data_that_stays_sound_is_offered(marked: str, said: str, language: str) -> None:
    assert offered(marked, said, language) == said


@pytest.mark.parametrize(
    ("language", "around"),
    [
        ("c", "void f() {{\n  {}\n}}\n"),
        ("cpp", "void f() {{\n  {}\n}}\n"),
        ("java", "class A {{\n  void f() {{\n    {}\n  }}\n}}\n"),
        ("csharp", "class A {{\n  void F() {{\n    {}\n  }}\n}}\n"),
        ("rust", "fn f() {{\n  {}\n}}\n"),
        ("php", "<?php\nfunction f() {{\n  {}\n}}\n"),
    ],
)
def test_in_an_unfinished_statement_the_missing_end_hides_no_error(language: str, around: str) -> None:
    sigil = "$" if language == "php" else ""
    line = around.format(f"{sigil}x = ‸")
    assert offered(line, f"{sigil}foo 12 34", language) in (f"{sigil}foo", Reason.BREAKS_SYNTAX)
    assert offered(line, f"{sigil}foo + )", language) in (f"{sigil}foo", Reason.BREAKS_SYNTAX)
    for sound in ("foo(12, 34);", "foo(12, 34)", "foo(12"):
        assert offered(line, sigil + sound, language) == sigil + sound


def test_no_beginning_of_a_suggestion_runs_into_the_word_behind_the_cursor() -> None:
    snapshot, cursor = snapshot_at("f(‸message)\n")
    asked = question(snapshot, cursor, parse(snapshot.text, snapshot.language), Settings(), on_purpose=True)
    assert isinstance(asked, Question)
    assert answered(asked, Said("values, (other")).reason == Reason.BREAKS_SYNTAX


def test_the_gate_makes_no_sound_about_odd_escapes(recwarn: pytest.WarningsRecorder) -> None:
    assert offered("x = 1\ny‸\n", " = '\\d'") == " = '\\d'"
    assert not recwarn.list


def test_what_finishes_a_line_stands_before_its_comment() -> None:
    assert offered("def f(x):\n    if (‸\n", "x == 1):  # why") == "x == 1):  # why"


def test_no_more_is_parsed_than_there_is_time_for(monkeypatch: pytest.MonkeyPatch) -> None:
    """A clock that goes on with every look of a parser, as it does in a file of 3,000 lines."""
    now, looks = 100.0, 0

    def look(*_: object) -> bool:
        nonlocal now, looks
        now, looks = now + CHECK_SECONDS / 2, looks + 1
        return False

    snapshot, cursor = snapshot_at("value = other + another\n" * 3_000 + "x = ‸")
    asked = question(snapshot, cursor, parse(snapshot.text, snapshot.language), Settings())
    assert isinstance(asked, Question)
    sure = tuple(Mark(end, 0.9) for end in (7, 12, 18))
    monkeypatch.setattr("glm_lsp.complete.CHECK_SECONDS", CHECK_SECONDS)
    monkeypatch.setattr("time.thread_time", lambda: now)
    monkeypatch.setattr("glm_lsp.checkers.accepts", look)
    assert answered(asked, Said("foo(a b, c d).bar(x", sure), Said("g(h")).reason == Reason.BREAKS_SYNTAX
    assert looks <= 3


def test_a_sound_suggestion_takes_one_look(monkeypatch: pytest.MonkeyPatch) -> None:
    seen: list[str] = []
    monkeypatch.setattr("glm_lsp.checkers.accepts", lambda text, _: not seen.append(text))
    assert offered("x = ‸\n", "value") == "value"
    assert seen == ["x = value\n"]


def test_a_document_that_is_broken_elsewhere_still_gets_suggestions() -> None:
    assert offered("def g(:\n    pass\n\nx = ‸\n", "value") == "value"


@pytest.mark.parametrize(
    ("marked", "said", "language"),
    [
        ("x = f(\n    g(a, b=‸\n\n\ny = [1]\n", "c),", "python"),
        ("raise Wrong(\n    'it is'\n‸\n\n\ny = (1)\n", ") from error", "python"),
        ("raise Wrong(\n    f'{it} ‸\n\n\ny = 1\n", "is {what", "python"),
        ("x = f(\n    [‸\n)\n", "a, b],", "python"),  # one of the two has its end
        ('print("so‸\n', "me text", "python"),
        ('            return kept[name]\n        raise Lost(\n            f"Several‸', " things with", "python"),
        ("            shown = (\n                '[bar.text]{bar.text}'\n                '[‸", "bar.", "python"),
        ("    found = {\n        'a': {\n            ‸\n    }", "'text", "python"),
        ("const x = f({\n  a: g(‸\n\nconst y = 1;\n", "b),", "typescript"),
        ("log('so‸\n\nconst y = 1;\n", "me text", "typescript"),
        ("x = {\n    'a': 1,\n    ‸\n\ny = 1\n", "'name':", "python"),
        ("f(\n    a,\n    ‸\n\ny = 1\n", "key=lambda x:", "python"),
        ("f(\n  ‸\n\nconst y = 1;\n", "value &&", "typescript"),
    ],
)
def test_what_is_open_at_the_cursor_since_lines_above_hides_nothing_that_is_sound(
    marked: str, said: str, language: str
) -> None:
    assert offered(marked, said, language) == said


@pytest.mark.parametrize(
    ("marked", "said", "language"),
    [
        ("x = f(\n    g(a, b=‸\n\n\ny = [1]\n", "c],", "python"),
        ('x = f("so‸\n', 'me", ]', "python"),
        ("x = f(\n    g(\n        a‸\n\n)\ny = 1\n", ", b c", "python"),  # one of the two has its end
        ("x = f(\n    [\n        g(a‸\n    ]\n\ny = (1)\n", ", b c", "python"),  # of three, the one in the middle
        ("x = f(\n    g(a, b=‸\n\n\n# 1) so\n# 2) so\ny = [1]\n", "c],", "python"),
        ("    if a:\n        raise E(\n            f'‸\n        )\n    y = 1\n", "'text", "python"),
        ("int f() {\n  x = g(\n    h(‸\n  return y;\n}\n\nint g(int a) {\n  return a;\n}\n", 'me"', "java"),
        ("int f() {\n  g(\n    a‸\n\nint b;\n", ", b c", "c"),
        ("const x = f({\n  a: g(‸\n\nconst y = 1;\n", "b],", "typescript"),
    ],
)
def test_nor_is_what_is_unsound_offered(marked: str, said: str, language: str) -> None:
    assert offered(marked, said, language) != said


def test_of_what_would_break_the_syntax_the_sound_beginning_is_offered() -> None:
    assert offered("a = 1\n‸\n", "total = compute(a, [", "python") == "total = compute"
    assert offered("x = value‸\n", ".items(a).filter(b, ", "python") == ".items(a).filter"


def test_beginnings_go_through_the_filters_too() -> None:
    snapshot, cursor = snapshot_at("package a\n\nfunc f() {\n\tg(i, ite‸em.Price)\n}\n", "go")
    asked = question(snapshot, cursor, parse(snapshot.text, snapshot.language), Settings(), on_purpose=True)
    assert isinstance(asked, Question)
    assert answered(asked, Said("package (basket ]")).reason == Reason.BREAKS_SYNTAX
    assert offered("int f() {\n  return‸\n}\n", "\n  return (1, ", "c") == Reason.BREAKS_SYNTAX


STREAM = """\
function lines(from: Stream) {
  return from.pipeThrough(
    new Stream<string>({
      transform(line, controller)‸
    }),
  );
}
"""


def test_lines_begin_no_block_that_nothing_ends_in_what_only_the_grammar_finds_wrong() -> None:
    assert offered(STREAM, " {\n        sent = true;", "typescript") in (" {", Reason.BREAKS_SYNTAX)
    whole = " {\n        sent = true;\n      },"
    assert offered(STREAM, whole, "typescript") == whole
    unclosed = STREAM.replace("    }),\n", "      },\n    }),\n")
    assert offered(unclosed, " {\n        sent = true;", "typescript") == " {\n        sent = true;"


def test_what_is_nothing_without_the_block_that_it_opens_is_not_offered() -> None:
    assert str(offered("a {\n  margin: 0 auto‸", "\n@media (min-width: 3px) {", "css")).strip()


def test_a_carriage_return_of_the_models_own_is_a_line_break() -> None:
    assert offered("def f():\r\n    ‸\r\n", "x = 1\r\n    return x") == "x = 1\r\n    return x"
    assert offered("def f():\n    ‸\n", "x = 1\r\n    return x") == "x = 1\n    return x"


def test_plain_text_is_not_gated() -> None:
    snapshot, cursor = snapshot_at("x‸")
    plain = parse(snapshot.text, snapshot.language.__class__("plaintext"))
    assert not breaks_syntax(Candidate(")", cursor, cursor), snapshot, plain)


@pytest.mark.parametrize(
    ("raw", "unit", "is_complete", "kept"),
    [
        ("x\ny", Unit(), False, "x"),
        ("x", Unit(), True, "x"),
        ("x", Unit(), False, Reason.UNFINISHED),
        ("  \n", Unit(), True, Reason.NOTHING),
        ("", Unit(), True, Reason.NOTHING),
        ("\n    a\n    b", Unit(is_block=True), False, "\n    a"),
        ("\n    a\n    b", Unit(is_block=True), True, "\n    a\n    b"),
        ("    a", Unit(is_block=True), False, Reason.UNFINISHED),
    ],
)
def test_what_is_kept_of_an_answer(raw: str, unit: Unit, is_complete: bool, kept: str | Reason) -> None:
    assert unit_of(raw, unit, is_complete) == kept


def test_what_could_not_be_parsed_in_time_is_not_offered(monkeypatch: pytest.MonkeyPatch) -> None:
    snapshot, cursor = snapshot_at("const a = 1;\n‸", "typescript")
    tree = parse(snapshot.text, snapshot.language)
    sound = Candidate("const b = 2;", cursor, cursor)
    assert not breaks_syntax(sound, snapshot, tree)
    monkeypatch.setattr("glm_lsp.gate.parse", lambda text, language, _: Syntax(language, text, text.encode()))
    assert breaks_syntax(sound, snapshot, tree)
