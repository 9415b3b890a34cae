"""Pieces of files are found by what they share with the lines at the cursor, and quoted where they are out of sight."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from glm_lsp import context, frames, prompts
from glm_lsp.around import Around
from glm_lsp.data import Excerpt, Snapshot, Window
from glm_lsp.languages import languages
from glm_lsp.lookalikes import CHARACTERS, FADING, MOST, Piece, at, excerpts, pieces, ranked, within
from glm_lsp.models import store
from glm_lsp.overview import overview
from glm_lsp.syntax import parse
from glm_lsp.vicinity import own_pieces

FIM = prompts.dialect(store.find("nano"))

OPEN_SHOP = """\
def open_shop(keeper, town):
    licence = ask_for_licence(keeper, town)
    if licence is None:
        raise NoLicenceError(keeper)
    door = Door(town, licence)
    door.unlock(keeper.key)
    return Shop(door, keeper)
"""
OPEN_BAKERY = OPEN_SHOP.replace("shop", "bakery").replace("Shop", "Bakery")
UNLIKE = "".join(f"value_{number} = compute_{number}(first_{number}, second_{number})\n" for number in range(400))


def names(found: list[Piece]) -> list[str]:
    return [one.name for one in found]


def test_what_looks_like_the_lines_at_the_cursor_is_found() -> None:
    known = pieces([("unlike.py", UNLIKE), ("shop.py", UNLIKE[:2000] + OPEN_SHOP)])
    found = ranked(at(OPEN_BAKERY[:120], ""), known)
    assert names(found)[:1] == ["shop.py"]
    assert "door.unlock(keeper.key)" in found[0].text
    assert ranked(at("nothing here is known\n", ""), known) == []


def test_words_that_are_everywhere_count_less() -> None:
    common, rare = "    if value is None: return other\n", "    napkin unfold spoon fork knife\n"
    known = pieces([(f"{number}.py", common * 6) for number in range(20)] + [("rare.py", rare * 6)])
    mixed = "    if value is None: return other napkin unfold spoon\n"
    assert names(ranked(at(mixed, ""), known))[:1] == ["rare.py"]
    few = pieces([("0.py", common * 6), ("rare.py", rare * 6)])
    assert names(ranked(at(mixed, ""), few))[:1] == ["0.py"]


def test_near_lines_count_more_than_far_ones() -> None:
    near, far = "napkin unfold spoon fork knife\n", "kettle boil water leaves cup\n"
    known = pieces([("far.py", far * 6), ("near.py", near * 6), ("unlike.py", UNLIKE)])
    found = ranked(at(far + near, ""), known)
    assert names(found) == ["near.py", "far.py"]
    assert found[0].likeness > found[1].likeness
    below = ranked(at("", "\n" + near + far), known)
    assert names(below) == ["near.py", "far.py"]


def test_a_word_counts_as_much_as_in_the_nearest_line_that_has_it() -> None:
    weights = at("farthest far\nfar both\nnear both", " rest\nbelow far\nbelow beneath")
    further = {"far": FADING, "below": FADING, "farthest": FADING**2, "beneath": FADING**2}
    assert weights == {"near": 1.0, "both": 1.0, **further}


def test_the_best_are_first_and_nothing_is_quoted_twice() -> None:
    other = OPEN_SHOP.replace("Door", "Gate")
    known = pieces([("shop.py", OPEN_SHOP), ("copy.py", OPEN_SHOP), ("gate.py", other)])
    found = ranked(at(OPEN_SHOP, ""), known)
    assert [one.likeness for one in found] == sorted((one.likeness for one in found), reverse=True)
    assert {"shop.py", "copy.py"} <= set(names(found))
    told = [one.path for one in excerpts(found, lambda _path, _text: True, set(), 10_000, len)]
    assert told == ["gate.py", names(found)[0]]


def test_pieces_that_overlap_are_not_both_quoted() -> None:
    found = ranked(at(OPEN_SHOP, ""), pieces([("shop.py", UNLIKE[:500] + OPEN_SHOP + OPEN_SHOP)]))
    assert len(found) > 2
    told = list(excerpts(found, lambda _path, _text: True, set(), 10_000, len))
    places = [(UNLIKE[:500] + OPEN_SHOP + OPEN_SHOP).index(one.text) for one in told]
    assert all(abs(one - other) > 200 for one in places for other in places if one != other)


def test_what_is_in_sight_takes_no_place_of_what_is_hidden() -> None:
    lines = OPEN_SHOP.split("\n")
    found = [Piece("a.py", first, lines[first:], 0.9 - first / 100) for first in (0, 4)]
    (told,) = excerpts(found, lambda _path, text: not text.startswith(lines[0]), set(), 10_000, len)
    assert told.text == found[1].text


def test_no_more_files_are_asked_for_than_are_read() -> None:
    asked = []

    def texts() -> Iterator[tuple[str, str]]:
        for number in range(100):
            asked.append(number)
            yield f"{number}.py", "x" * (CHARACTERS // 4)

    assert [name for name, _ in within(texts())] == ["0.py", "1.py", "2.py", "3.py"]
    assert len(asked) == 5


def test_the_most_alike_are_quoted_last_and_within_the_budget() -> None:
    shops = [[f"{line} # {number}" for line in OPEN_SHOP.split("\n")] for number in range(4)]
    found = [Piece(f"{number}.py", 0, shop, 1 - number / 10) for number, shop in enumerate(shops)]
    told = list(excerpts(found, lambda _path, _text: True, set(), 10_000, len))
    assert [one.path for one in told] == ["1.py", "0.py"]
    assert len(told) == MOST
    assert told[-1].why == "like the lines at the cursor, 100%"
    (cut,) = excerpts(found[:1], lambda _path, _text: True, set(), 200, len)
    assert "\n".join(shops[0]).startswith(cut.text)
    assert len(cut.text) < 200
    assert list(excerpts(found, lambda _path, _text: True, set(), 20, len)) == []


@pytest.mark.parametrize("texts", [[], [("a.py", "")], [("a.py", "\n" * 100)], [("a.py", "x\n")]])
def test_what_says_nothing_gives_nothing(texts: list[tuple[str, str]]) -> None:
    assert ranked(at(OPEN_SHOP, OPEN_SHOP), pieces(texts)) == []


def document(text: str) -> Snapshot:
    return Snapshot("file:///bakery.py", "bakery.py", languages()["python"], 1, text)


def known_of(text: str, was: str | None = None, nearby: tuple[tuple[str, str], ...] = ()) -> Around:
    """What is known of a document that was read last when it was `was`."""
    language = languages()["python"]
    before = parse(text if was is None else was, language)
    own = own_pieces(replace(document(text), text=before.text))
    return Around(parse(text, language), overview(before), own=own, nearby=pieces(nearby))


def seen(
    text: str, cursor: int, was: str | None = None, nearby: tuple[tuple[str, str], ...] = (), budget: int = 400
) -> Window:
    around = known_of(text, was, nearby)
    return context.window(document(text), cursor, budget, FIM.tokenizer, around, FIM.layout.window)


def alike(window: Window) -> list[Excerpt]:
    return [one for one in window.excerpts if one.part == "lookalikes"]


HOLE = OPEN_BAKERY.index("    door.unlock")


def test_other_files_are_quoted() -> None:
    (found,) = alike(seen(OPEN_BAKERY[:HOLE], HOLE, nearby=(("shop.py", OPEN_SHOP),)))
    assert (found.path, found.text) == ("shop.py", OPEN_SHOP.strip())


@pytest.mark.parametrize("line_break", ["\n", "\r\n"])
def test_the_own_file_is_quoted_where_it_is_out_of_sight(line_break: str) -> None:
    text = (OPEN_SHOP + UNLIKE + OPEN_BAKERY[:HOLE]).replace("\n", line_break)
    window = seen(text, len(text))
    assert "open_shop" not in window.prefix
    (found,) = alike(window)
    assert found.path == "bakery.py"
    assert found.text.startswith("def open_shop")
    near = (UNLIKE + OPEN_SHOP + OPEN_BAKERY[:HOLE]).replace("\n", line_break)
    assert "open_shop" in seen(near, len(near)).prefix
    assert alike(seen(near, len(near))) == []


def test_what_has_changed_since_it_was_read_is_not_quoted() -> None:
    text = OPEN_SHOP + UNLIKE + OPEN_BAKERY[:HOLE]
    was = text.replace("ask_for_licence", "ask", 1)
    told = [one.text for one in alike(seen(text, len(text), was))]
    assert all(one in text for one in told)
    assert any("ask_for_licence" in one.text for one in alike(seen(text, len(text))))


@pytest.mark.parametrize("line_break", ["\n", "\r\n"])
@pytest.mark.parametrize("rest", ["", ", and more" * 20])
def test_nothing_below_the_cursor_is_quoted_that_is_in_sight(line_break: str, rest: str) -> None:
    below = "\n" + "x = 1\n" * 2 + OPEN_SHOP
    text = (OPEN_BAKERY[:HOLE] + rest + below + UNLIKE).replace("\n", line_break)
    cursor = len(OPEN_BAKERY[:HOLE].replace("\n", line_break))
    window = seen(text, cursor)
    assert "open_shop" in window.suffix
    assert not [one for one in alike(window) if set(one.text.split("\n")) & set(window.suffix.split("\n")) - {""}]


def test_what_was_typed_above_hides_nothing_below() -> None:
    text = OPEN_BAKERY[:HOLE] + "\n" + UNLIKE + OPEN_SHOP
    (found,) = alike(seen(text, HOLE, was=text.replace(OPEN_BAKERY[:HOLE], "", 1)))
    assert "door = Door(town, licence)" in found.text


def test_a_copy_of_what_is_in_sight_is_not_quoted() -> None:
    text = OPEN_SHOP + OPEN_BAKERY
    assert alike(seen(text, len(OPEN_SHOP) + HOLE, nearby=(("copy.py", text),))) == []


def test_of_copies_one_is_quoted() -> None:
    copies = tuple((f"{number}.py", OPEN_SHOP) for number in range(3))
    assert len(alike(seen(OPEN_BAKERY[:60], 60, nearby=copies, budget=1000))) == 1


def test_what_stands_in_the_text_by_now_is_not_quoted_any_more() -> None:
    text, layout = OPEN_SHOP, FIM.layout.window
    cursor = text.index("    door.unlock")
    around = known_of(text[:cursor], nearby=(("shop.py", text),))
    window, frame = frames.following(None, document(text[:cursor]), cursor, 400, FIM.tokenizer, around, layout)
    assert alike(window)
    later, _ = frames.following(frame, document(text), len(text), 400, FIM.tokenizer, around, layout)
    assert alike(later) == []


@settings(deadline=None)
@given(st.integers(0, len(UNLIKE)), st.integers(100, 600))
def test_a_window_is_kept_where_it_was_made(place: int, budget: int) -> None:
    text = UNLIKE[:place] + OPEN_SHOP + UNLIKE[place:] + OPEN_BAKERY[:HOLE]
    twin = OPEN_BAKERY[:HOLE] + UNLIKE[:900]
    around, cursor = known_of(text, nearby=(("twin.py", twin),)), len(text)
    layout = FIM.layout.window
    window = context.window(document(text), cursor, budget, FIM.tokenizer, around, layout)
    assert frames.moved(window, text, document(text), cursor, budget + 32, FIM.tokenizer, layout) == window


def test_unlike_code_is_not_quoted() -> None:
    text = "def compute_invoice(customer, items, discount):\n    total = sum(items)\n    "
    assert alike(seen(text, len(text), nearby=(("z.py", "def unrelated(self, a):\n    return self.thing(a)\n"),))) == []


def test_the_last_lines_of_a_document_are_quoted_too() -> None:
    text = OPEN_BAKERY[:HOLE] + "\n" + UNLIKE + OPEN_SHOP
    assert "return Shop" in "".join(one.text for one in alike(seen(text, HOLE, budget=1000)))


@pytest.mark.parametrize(("change", "is_kept"), [(("value_7 ", "total_7 "), True), (("Door", "Gate"), False)])
def test_a_kept_window_quotes_nothing_that_is_gone(change: tuple[str, str], is_kept: bool) -> None:
    text = OPEN_BAKERY[:HOLE] + "\n" + UNLIKE + OPEN_SHOP
    snapshot, around = document(text), known_of(text)
    window, frame = frames.following(None, snapshot, HOLE, 400, FIM.tokenizer, around, FIM.layout.window)
    assert alike(window)
    later = text[:HOLE] + text[HOLE:].replace(*change)
    there = replace(around, syntax=parse(later, snapshot.language))
    again, _ = frames.following(frame, document(later), HOLE, 400, FIM.tokenizer, there, FIM.layout.window)
    assert (alike(again) == alike(window)) is is_kept
    assert all(one.text in later for one in alike(again))
