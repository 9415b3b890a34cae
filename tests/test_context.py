"""The window and the prompt made of it, with the embedded model's own tokenizer."""

import itertools
import time
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from glm_lsp import context, frames, prompts
from glm_lsp.around import Around
from glm_lsp.data import Snapshot, Window
from glm_lsp.errors import ModelError
from glm_lsp.index import Index, IndexedFile
from glm_lsp.languages import PLAIN_TEXT, languages
from glm_lsp.models import store
from glm_lsp.syntax import parse

NANO = prompts.dialect(store.find("nano"))
PREFIX, FIM = (replace(NANO, layout=prompts.template(name)) for name in ("prefix", "fim"))
LINES = [f"value_{number} = compute({number}, 'text')  # note {number}\n" for number in range(400)]


def window(text: str, cursor: int, budget: int = 512) -> Window:
    return context.window(Snapshot("file:///a", "a", PLAIN_TEXT, 1, text), cursor, budget, PREFIX.tokenizer)


def cached_share(before: tuple[int, ...], after: tuple[int, ...]) -> float:
    pairs = itertools.takewhile(lambda pair: pair[0] == pair[1], zip(before, after, strict=False))
    return len(list(pairs)) / len(after)


@given(st.text(alphabet="ab \n\r\t(é😀", max_size=300), st.integers(0, 300))
@settings(deadline=None)
def test_a_small_document_is_whole(text: str, cursor: int) -> None:
    cursor = min(cursor, len(text))
    seen = window(text, cursor, 4000)
    following = "\n" + seen.suffix if "\n" in text[cursor:] or "\r" in text[cursor:] else ""
    unix = [part.replace("\r\n", "\n").replace("\r", "\n") for part in (text[:cursor], text[cursor:])]
    assert [seen.prefix, seen.rest + following] == unix


@pytest.mark.parametrize("budget", [64, 200, 512, 1024])
@pytest.mark.parametrize("line", [1, 100, 399])
def test_the_budget_is_kept(budget: int, line: int) -> None:
    seen = window("".join(LINES), sum(map(len, LINES[:line])) + 5, budget)
    tokens = sum(len(PREFIX.tokenizer.encode(part)) for part in (seen.prefix, seen.rest, seen.suffix))
    assert tokens <= budget + 8
    assert seen.prefix.endswith("value"[:5])


def test_typing_leaves_the_first_tokens_alone() -> None:
    head = "".join(LINES[:200])
    shares, before = [], ()
    for count in range(60):
        text = head + ("result = total + value_3\n" * 3)[:count]
        prompt = prompts.render(window(text, len(text)), PREFIX, 64).token_ids
        shares.append(cached_share(before, prompt) if before else 1.0)
        before = prompt
    assert min(shares) > 0.9


@pytest.mark.parametrize("text", ["x" * 1_000_000, "😀" * 100_000, "\n" * 100_000, " " * 100_000, "\ud800" * 100])
def test_odd_documents_have_a_window(text: str) -> None:
    seen = window(text, len(text) // 2, 256)
    assert prompts.render(seen, FIM, 64).token_ids


@pytest.mark.parametrize(
    ("prefix", "healed"),
    [
        ("x = ", " "),
        ("def f():\n    ", " "),
        ("\n", "\n"),
        ("x = 1\n \n", "\n"),
        ("x = 1\n\n    ", " "),
        ("a\n\t", "\t"),
        ("return hei", " hei"),
        ("self.na", "na"),
        ("f(", ""),
        ("", ""),
        ("x = " + "y" * 30, "y" * 20),
    ],
)
def test_the_last_token_is_left_to_the_model(prefix: str, healed: str) -> None:
    prompt = prompts.render(Window("a", prefix, "", ""), PREFIX, 64)
    assert prompt.healed == healed
    assert PREFIX.tokenizer.decode(list(prompt.token_ids)) + healed == prefix.replace("\n \n", "\n")


def test_a_vocabulary_that_merges_line_breaks_sees_what_it_was_trained_on() -> None:
    whole = PREFIX.tokenizer.encode("def f(x):\n    return x")
    prompt = prompts.render(Window("a", "def f(x):\n    ", "", ""), PREFIX, 64)
    assert list(prompt.token_ids) == whole[: len(prompt.token_ids)]


@pytest.mark.parametrize(
    ("prefix", "healed"), [("x = ", " "), ("def f():\n    ", " "), ("x = 1\n \n", "\n"), ("return hei", ""), ("", "")]
)
def test_infilling_leaves_white_space_to_the_model_but_no_letters(prefix: str, healed: str) -> None:
    assert prompts.render(Window("a", prefix, "", ""), FIM, 64).healed == healed


@pytest.mark.parametrize("unit", [" ", "\n"])
def test_no_run_of_blanks_makes_a_prompt_slow(unit: str) -> None:
    started = time.process_time()
    prompts.render(Window("a", unit * 6_000 + "x", "", ""), PREFIX, 64)
    assert time.process_time() - started < 0.1


def test_infilling_puts_the_suffix_first_and_the_prefix_last() -> None:
    seen = Window("a", "pre", ")", "suf\n", "ctx")
    ids = prompts.render(seen, FIM, 64).token_ids
    spelled = [token for token in ids if token in FIM.special.values()]
    assert spelled == [FIM.special[name] for name in ("<suf>", "<rest>", "<pre>")]
    assert PREFIX.tokenizer.decode(list(ids[ids.index(FIM.special["<pre>"]) + 1 :])) == "ctxpre"


def test_empty_parts_are_left_out_with_their_token() -> None:
    ids = prompts.render(Window("a", "pre", "", ""), FIM, 64).token_ids
    assert [token for token in ids if token in FIM.special.values()] == [FIM.special["<pre>"]]
    assert ids[0] == FIM.special["<pre>"]
    ids = prompts.render(Window("a", "", "", "suf\n"), FIM, 64).token_ids
    assert [token for token in ids if token in FIM.special.values()] == [FIM.special["<suf>"], FIM.special["<pre>"]]


@pytest.mark.parametrize("spelling", ["<mid>", "<|endoftext|>", "<|im_end|>"])
def test_a_control_token_in_the_users_text_stays_text(spelling: str) -> None:
    text = f"x = '{spelling}'"
    for dialect in (PREFIX, FIM):
        ids = prompts.render(Window("a", text, "", ""), dialect, 64).token_ids
        assert spelling not in PREFIX.special or PREFIX.special[spelling] not in ids[:-1]


def test_an_unknown_format_is_named_with_the_known_ones() -> None:
    with pytest.raises(ModelError, match=r"'riddle'.*fim.*prefix"):
        prompts.template("riddle")


BASKET = "".join(LINES[:40])


def moved(frame: Window, was: str, text: str, cursor: int, budget: int = 2048) -> Window | None:
    there = Snapshot("file:///a", "a", PLAIN_TEXT, 2, text)
    return frames.moved(frame, was, there, cursor, budget, PREFIX.tokenizer, PREFIX.layout.window)


def test_a_window_is_kept_while_somebody_types_near_the_place_where_it_was_made() -> None:
    frame = replace(window(BASKET, len(BASKET), 2048), context="# quoted\n")
    typed = BASKET + "total = value_1 +"
    seen = moved(frame, BASKET, typed, len(typed))
    assert seen == replace(frame, prefix=frame.prefix + "total = value_1 +")
    behind = typed + ")\nmore"
    seen = moved(frame, BASKET, behind, len(typed))
    assert seen is not None
    assert (seen.context, seen.rest, seen.suffix) == ("# quoted\n", ")", "more")


@pytest.mark.parametrize(
    ("text", "cursor", "budget"),
    [
        (BASKET + "\n" * (frames.STAYS + 1), len(BASKET) + frames.STAYS + 1, 2048),  # too far down
        (BASKET, len(BASKET) - sum(map(len, LINES[40 - frames.STAYS - 1 : 40])), 2048),  # too far up
        ("x" + BASKET, len(BASKET) + 1, 2048),  # something else stands above it
        (BASKET + "x = 1", len(BASKET) + 5, 64),  # no room
    ],
)
def test_a_window_is_made_anew_elsewhere(text: str, cursor: int, budget: int) -> None:
    frame = window(BASKET, len(BASKET), 300)
    assert moved(frame, BASKET, BASKET, len(BASKET)) is not None
    assert moved(frame, BASKET, text, cursor, budget) is None


def test_a_window_is_not_kept_when_a_file_has_gone_even_where_another_has_come() -> None:
    index = Index()
    index.put(IndexedFile("shop/secret.py", ()))
    around = Around(parse("", languages()["python"]), index=index)
    before = around.sources
    index.put(IndexedFile("shop/secret.py", ()))
    assert around.sources == before
    index.drop("shop/secret.py")
    index.put(IndexedFile("shop/cart.py", ()))
    assert around.sources != before


def test_a_window_is_kept_where_several_folders_are_open() -> None:
    snapshot = Snapshot("file:///b/cart.py", "cart.py", languages()["python"], 1, BASKET, label="b")
    frame = context.window(snapshot, len(BASKET), 512, PREFIX.tokenizer)
    assert frames.moved(frame, BASKET, snapshot, len(BASKET), 512, PREFIX.tokenizer, PREFIX.layout.window) is not None
