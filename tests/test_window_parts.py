"""What a window quotes, in which order, within which budget, and what typing leaves as it was."""

import io
import json
import sysconfig
from dataclasses import replace
from itertools import takewhile
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from rich.console import Console

from glm_lsp import context, frames, lookalikes, prompts, showing, suffix
from glm_lsp.around import Around
from glm_lsp.data import Snapshot, Window, unix
from glm_lsp.frames import Frame
from glm_lsp.index import Index, indexed
from glm_lsp.languages import language_of, languages
from glm_lsp.models import store
from glm_lsp.outline import outline
from glm_lsp.overview import Overview, imports_above, overview, shift
from glm_lsp.prompts import Dialect
from glm_lsp.syntax import parse
from tests.shared_data import SHARED

NANO = prompts.dialect(store.find("nano"))
PREFIX, FIM, CHAT = (replace(NANO, layout=prompts.template(name)) for name in ("prefix", "fim", "chat"))

OTHERS = {
    "shop/item.py": "class Item:\n    def __init__(self, name, price):\n        pass\n\n    def total(self): ...\n",
    "shop/tax.py": "def rate_of(country):\n    return 7\n\ndef unused_rate(country):\n    return 0\n",
    "other/far.py": "def nobody_needs_this():\n    pass\n",
}
HEAD = "import os\nfrom typing import Any\n\nfrom shop.item import Item\nfrom shop.tax import rate_of as rate\n\n"
FILLER = "".join(f"def helper_{number}(value):\n    return value + {number}\n\n\n" for number in range(150))
CLASS = "class Cart:\n    def first(self):\n        return 1\n\n    def pay(self, country):\n"
BODY = "        item = Item('a', 1)\n        tax = rate(country)\n" + "        step = 1\n" * 40 + "        return "
AFTER = "\n\n    def last(self, amount):\n        return amount\n\n\ndef behind(value):\n    return value\n"


def index() -> Index:
    made = Index()
    for name, text in OTHERS.items():
        made.put(indexed(name, outline(parse(text, language_of(name)))))
    return made


NEARBY = lookalikes.pieces(OTHERS.items())


def around(text: str, previous: Window | None = None, known: Overview | None = None) -> Around:
    syntax = parse(text, languages()["python"])
    known = known or overview(syntax)
    own = lookalikes.pieces([("shop/cart.py", unix(known.text))])
    return Around(syntax, known, index(), (), previous, own, NEARBY)


def window(
    text: str, cursor: int, budget: int = 1024, dialect: Dialect = PREFIX, known: Around | None = None
) -> Window:
    layout = dialect.layout.window
    return context.window(cart(text), cursor, budget, dialect.tokenizer, known or around(text), layout)


def cart(text: str) -> Snapshot:
    return Snapshot("file:///shop/cart.py", "shop/cart.py", languages()["python"], 1, text)


TEXT = HEAD + FILLER + CLASS + BODY + AFTER
CURSOR = len(HEAD + FILLER + CLASS + BODY)


def quoted(seen: Window, part: str) -> str:
    return "\n".join(one.text for one in seen.excerpts if one.part == part)


def test_definitions_come_from_where_the_imports_say() -> None:
    small = HEAD + CLASS + BODY[:60]
    seen = window(small, len(small) - 1)
    told = quoted(seen, "definitions")
    assert "class Item:\n    def __init__(self, name, price):" in told
    assert "def rate_of(country):" in told
    assert "nobody" not in told
    assert [one.path for one in seen.excerpts if one.part == "definitions"] == ["shop/item.py", "shop/tax.py"]


def test_what_is_out_of_sight_is_quoted_and_what_is_in_sight_is_not() -> None:
    seen = window(TEXT, CURSOR, 400)
    assert "from shop.item import Item" in quoted(seen, "imports")
    assert "class Cart:" in quoted(seen, "scopes") or "class Cart:" in seen.prefix
    assert "def behind(value):" in quoted(seen, "skeleton") or "helper_" in quoted(seen, "skeleton")
    whole = window(HEAD + CLASS, len(HEAD + CLASS))
    assert quoted(whole, "imports") == quoted(whole, "scopes") == ""


def test_a_long_import_hides_no_short_one() -> None:
    text = f"from shop.tax import rate_of\nfrom shop.all import {', '.join(f'name_{n}' for n in range(40))}\n\nx = 1\n"
    known = overview(parse(text, languages()["python"]))
    (found,) = imports_above(known, shift(text, text), len(text), "cart.py", 80, len)
    assert found.text == "from shop.tax import rate_of"
    assert found.why == "1 of 2 import statements above"


def test_what_a_function_imports_is_no_import_statement() -> None:
    routes = "".join(f'  {{ component: () => import("./pages/Page{number}.vue") }},\n' for number in range(30))
    text = f'import Vue from "vue";\nimport Router from "vue-router";\nexport const routes = [\n{routes}];\n'
    known = overview(parse(text, languages()["javascript"]))
    (found,) = imports_above(known, shift(text, text), len(text), "router.js", 80, len)
    assert found.text == 'import Vue from "vue";\nimport Router from "vue-router";'
    assert found.why == "2 of 2 import statements above"


@pytest.mark.parametrize("dialect", [PREFIX, CHAT])
def test_parts_stand_in_the_order_of_the_format(dialect: Dialect) -> None:
    seen = window(TEXT, CURSOR, 500, dialect)
    parts = list(dict.fromkeys(one.part for one in seen.excerpts))
    assert parts == [part for part in dialect.layout.context if part in parts]
    assert len(parts) >= 3


def test_context_reads_as_code_where_the_format_wants_it() -> None:
    seen = window(TEXT, CURSOR, 500)
    assert seen.context.startswith("# shop/item.py\n")
    assert "\n# shop/cart.py\n" in seen.context
    plain = window(TEXT, CURSOR, 500, CHAT)
    assert plain.context.startswith("shop/cart.py\n")
    assert "#" not in plain.context


@pytest.mark.parametrize("dialect", [PREFIX, FIM])
@pytest.mark.parametrize("budget", [64, 200, 512, 1024, 1536])
@pytest.mark.parametrize("share", [0.0, 0.3, 1.0])
def test_the_budget_is_kept(dialect: Dialect, budget: int, share: float) -> None:
    cursor = int(CURSOR * share)
    seen = window(TEXT, cursor, budget, dialect)
    assert len(prompts.render(seen, dialect, 64).token_ids) <= budget + 16 + budget // 50


@pytest.mark.parametrize("text", ["x = [" + "1, " * 100_000 + "]\n", "x = '" + "字" * 10_000 + "'\n"])
def test_the_rest_of_a_long_line_keeps_to_the_budget(text: str) -> None:
    snapshot = Snapshot("file:///a.py", "a.py", languages()["python"], 1, text)
    seen = context.window(snapshot, 5, 512, FIM.tokenizer, None, FIM.layout.window)
    assert text.startswith(seen.rest, 5)
    assert len(prompts.render(seen, FIM, 64).token_ids) <= 512
    nearby = frames.moved(seen, text[:5], snapshot, 6, 512, FIM.tokenizer, FIM.layout.window)
    assert nearby is not None
    assert len(prompts.render(nearby, FIM, 64).token_ids) <= 512


def test_windows_do_not_depend_on_chance() -> None:
    assert window(TEXT, CURSOR) == window(TEXT, CURSOR)


@pytest.mark.parametrize("dialect", [PREFIX, FIM])
def test_typing_leaves_the_first_tokens_as_they_were(dialect: Dialect) -> None:
    before: tuple[int, ...] = ()
    seen: Window | None = None
    frame: Frame | None = None
    known = overview(parse(TEXT, languages()["python"]))
    layout = dialect.layout.window
    shares = []
    for typed in ["", "s", "su", "sum", "sum(", "sum(i", "sum(it", "sum(ite", "sum(item", "sum(item)\n        x"]:
        text = TEXT[:CURSOR] + typed + TEXT[CURSOR:]
        snapshot, cursor = cart(text), CURSOR + len(typed)
        there = around(text, seen, known)
        seen, frame = frames.following(frame, snapshot, cursor, 1024, dialect.tokenizer, there, layout)
        ids = prompts.render(seen, dialect, 64).token_ids
        shares.append(len(list(takewhile(lambda pair: pair[0] == pair[1], zip(before, ids, strict=False)))) / len(ids))
        before = ids
    assert min(shares[1:]) > 0.9


def test_what_was_shown_stays_while_the_cursor_moves_away() -> None:
    first = window(TEXT, CURSOR - len(BODY) + 60)
    later = window(TEXT, CURSOR, known=around(TEXT, first))
    assert [one for one in later.excerpts if one.part == "definitions" and "Item" in one.names]


@pytest.mark.parametrize(("old", "new"), [("abc", "abXc"), ("abc", "ac"), ("x", ""), ("aXa", "aXXa"), ("abc", "abc")])
def test_an_edit_moves_what_stands_behind_it(old: str, new: str) -> None:
    moved = shift(old, new)
    assert moved.of(0) == 0
    assert moved.of(len(old)) == len(new)


def test_the_suffix_stays_while_it_is_nearly_the_same() -> None:
    lines = "".join(f"value_{number} = {number}\n" for number in range(30))
    near = lines.replace("value_3 =", "value_3  =")
    assert suffix.kept(lines, near, near, PREFIX.tokenizer) == lines
    assert suffix.kept(lines, "/**\n" + lines, "/**\n" + lines, PREFIX.tokenizer) == "/**\n" + lines


LINES = "".join(f"value_{number} = {number}\n" for number in range(300))
HEAD_OF_LINES = "".join(LINES.splitlines(keepends=True)[:100])


@pytest.mark.parametrize("change", [("value_9 ", "total_9 "), ("value_90 ", "total_90 ")])
@pytest.mark.parametrize(("old", "text"), [(LINES, LINES), (HEAD_OF_LINES, LINES), (HEAD_OF_LINES, HEAD_OF_LINES)])
def test_the_suffix_shows_a_change_far_behind_the_cursor(old: str, text: str, change: tuple[str, str]) -> None:
    same = text.replace("value_3 =", "value_3  =")
    following = same.replace(*change)
    new = following if old == text else following[: len(old)]
    assert suffix.kept(old, new, following, PREFIX.tokenizer) == new
    assert suffix.kept(old, same if old == text else same[: len(old)], same, PREFIX.tokenizer) == old


@pytest.mark.parametrize("change", [("value_299 = 299\n", ""), ("value_299 = 299\n", "value_299 = 299\nmore = 1\n")])
def test_the_suffix_shows_a_change_at_the_end_of_the_text(change: tuple[str, str]) -> None:
    new = LINES.replace(*change)
    assert suffix.kept(LINES, new, new, PREFIX.tokenizer) == new


def of_language(name: str, language: str, dialect: Dialect, text: str = TEXT, cursor: int = CURSOR) -> Window:
    snapshot = Snapshot("file:///a", name, languages()[language], 1, text)
    return context.window(snapshot, cursor, 500, dialect.tokenizer, around(text), dialect.layout.window)


@pytest.mark.parametrize(("name", "language", "dialect"), [("a.json", "json", PREFIX), ("", "python", FIM)])
def test_what_cannot_be_told_costs_nothing(name: str, language: str, dialect: Dialect) -> None:
    seen = of_language(name, language, dialect)
    assert (seen.context, seen.excerpts) == ("", ())
    snapshot = Snapshot("file:///a", name, languages()[language], 1, TEXT)
    assert seen == context.window(snapshot, CURSOR, 500, dialect.tokenizer, None, dialect.layout.window)


@pytest.mark.parametrize("dialect", [PREFIX, CHAT])
def test_line_breaks_of_what_is_quoted_are_those_of_the_prompt(dialect: Dialect) -> None:
    head = "from typing import (\r\n    Any,\r\n)\r\n"
    text = head + TEXT.replace("\n", "\r\n")
    seen = of_language("shop/cart.py", "python", dialect, text, len(head) + len(TEXT[:CURSOR].replace("\n", "\r\n")))
    assert "from typing import (\n    Any,\n)" in seen.context
    assert "\r" not in seen.context + seen.prefix + seen.rest + seen.suffix
    assert not any("\r" in one.text for one in seen.excerpts)


FORMATS = {
    "prefix": ["definitions", "lookalikes", "imports", "skeleton", "scopes", "prefix"],
    "fim": ["suffix", "rest", "lookalikes", "scopes", "prefix"],
    "chat": ["imports", "skeleton", "definitions", "lookalikes", "scopes", "rest", "suffix", "prefix"],
    "qwen": ["definitions", "lookalikes", "imports", "skeleton", "scopes", "prefix", "rest", "suffix"],
    "glm-code": ["rest", "suffix", "definitions", "lookalikes", "imports", "skeleton", "scopes", "prefix"],
}


@pytest.mark.parametrize("name", FORMATS)
def test_a_window_is_shown_in_the_order_in_which_the_model_reads_it(name: str) -> None:
    layout = prompts.template(name).window
    text = TEXT[:CURSOR] + ")" + TEXT[CURSOR:]
    seen = window(text, CURSOR, 400, replace(NANO, layout=prompts.template(name)))
    shown = showing.parts(seen, layout, NANO.tokenizer)
    assert list(dict.fromkeys(one.part for one in shown)) == FORMATS[name]
    places = [seen.context.index(one.text) for one in seen.excerpts]
    assert places == sorted(places)


def test_the_text_of_a_window_is_printed_as_it_is() -> None:
    out = io.StringIO()
    shown = [showing.Part("prefix", "a.go", "the text", 3, "\fif x {\n\t\treturn [red]\n")]
    showing.show(shown, 5, 1024, Console(file=out))
    assert "\n\fif x {\n\t\treturn [red]\n\n" in out.getvalue()


def look(text: str, cursor: int, name: str = "python") -> None:
    language = languages()[name]
    syntax = parse(text, language)
    snapshot = Snapshot("file:///a", "a", language, 1, text)
    known = Around(syntax, overview(syntax), index())
    for dialect in (PREFIX, FIM):
        seen = context.window(snapshot, cursor, 256, dialect.tokenizer, known, dialect.layout.window)
        again = replace(known, previous=seen)
        seen = context.window(snapshot, cursor, 256, dialect.tokenizer, again, dialect.layout.window)
        assert prompts.render(seen, dialect, 64).token_ids or not text


@given(st.sampled_from(["python", "typescript", "go", "yaml"]), st.text(max_size=200), st.integers(0, 200))
@settings(max_examples=40, deadline=None)
def test_any_text_has_a_window(name: str, text: str, cursor: int) -> None:
    look(text, min(cursor, len(text)), name)


@pytest.mark.parametrize("text", ["(" * 10_000, "x" * 1_000_000, "def f():\n " * 10_000, "a = f(b)\r\n" * 5_000])
def test_odd_texts_have_a_window(text: str) -> None:
    look(text, len(text) // 2)


def test_a_file_cut_off_anywhere_has_a_window() -> None:
    source = (Path(sysconfig.get_path("stdlib")) / "shlex.py").read_bytes()
    for length in range(0, len(source), 450):
        text = source[:length].decode("utf-8", "replace")
        look(text, len(text))


@pytest.mark.skipif(not (SHARED / "odd_sources").is_dir(), reason="the shared data is not here")
def test_odd_sources_have_a_window() -> None:
    for path in sorted((SHARED / "odd_sources").rglob("*")):
        if path.is_file():
            text = path.read_bytes().decode("utf-8", "replace")
            look(text, len(text) // 2)


@pytest.mark.skipif(not (SHARED / "parso_failing").is_dir(), reason="the shared data is not here")
def test_snippets_with_syntax_errors_have_a_window() -> None:
    for snippet in json.loads((SHARED / "parso_failing" / "failing_examples.json").read_text(encoding="utf-8")):
        text = snippet["text"] if isinstance(snippet, dict) else snippet
        look(text, len(text))
