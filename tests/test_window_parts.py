"""What a window quotes, in which order, within which budget, and what typing leaves as it was."""

import json
import sysconfig
from dataclasses import replace
from itertools import takewhile
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from glm_lsp import context, prompts
from glm_lsp.around import Around
from glm_lsp.data import Snapshot, Window
from glm_lsp.index import Index, indexed
from glm_lsp.languages import language_of, languages
from glm_lsp.models import store
from glm_lsp.outline import outline
from glm_lsp.overview import Overview, overview, shift
from glm_lsp.prompts import Dialect
from glm_lsp.syntax import parse
from tests.shared_data import SHARED

NANO = prompts.dialect(store.find("nano"))
PREFIX, FIM = (replace(NANO, layout=prompts.template(name)) for name in ("prefix", "fim"))

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


def around(text: str, previous: Window | None = None, known: Overview | None = None) -> Around:
    syntax = parse(text, languages()["python"])
    return Around(syntax, known or overview(syntax), index(), (), previous)


def window(
    text: str, cursor: int, budget: int = 1024, dialect: Dialect = PREFIX, known: Around | None = None
) -> Window:
    snapshot = Snapshot("file:///shop/cart.py", "shop/cart.py", languages()["python"], 1, text)
    layout = dialect.layout.window
    return context.window(snapshot, cursor, budget, dialect.tokenizer, known or around(text), layout)


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


@pytest.mark.parametrize("dialect", [PREFIX, FIM])
def test_parts_stand_in_the_order_of_the_format(dialect: Dialect) -> None:
    seen = window(TEXT, CURSOR, 500, dialect)
    parts = list(dict.fromkeys(one.part for one in seen.excerpts))
    assert parts == [part for part in dialect.layout.context if part in parts]
    assert len(parts) >= 3


def test_context_reads_as_code_where_the_format_wants_it() -> None:
    seen = window(TEXT, CURSOR, 500)
    assert seen.context.startswith("# shop/item.py\n")
    assert "\n# shop/cart.py\n" in seen.context
    plain = window(TEXT, CURSOR, 500, FIM)
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
    nearby = context.moved(seen, text[:5], snapshot, 6, 512, FIM.tokenizer, FIM.layout.window)
    assert nearby is not None
    assert len(prompts.render(nearby, FIM, 64).token_ids) <= 512


def test_windows_do_not_depend_on_chance() -> None:
    assert window(TEXT, CURSOR) == window(TEXT, CURSOR)


@pytest.mark.parametrize("dialect", [PREFIX, FIM])
def test_typing_leaves_the_first_tokens_as_they_were(dialect: Dialect) -> None:
    before: tuple[int, ...] = ()
    seen: Window | None = None
    known = overview(parse(TEXT, languages()["python"]))
    shares = []
    for typed in ["", "s", "su", "sum", "sum(", "sum(i", "sum(it", "sum(ite", "sum(item", "sum(item)\n        x"]:
        text = TEXT[:CURSOR] + typed + TEXT[CURSOR:]
        seen = window(text, CURSOR + len(typed), 1024, dialect, around(text, seen, known))
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
    kept = context._kept(lines, lines.replace("value_3 =", "value_3  ="), PREFIX.tokenizer)
    assert kept == lines
    assert context._kept(lines, "/**\n" + lines, PREFIX.tokenizer) == "/**\n" + lines


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
