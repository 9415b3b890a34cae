import pytest

from glm_lsp.context import view
from glm_lsp.data import Prompt, Reason, Window
from glm_lsp.recall import LONGEST_REST, LOOK_AHEAD, LOOK_BACK, MOST_ANSWERS, MOST_OPENINGS, Openings, Recall, spot_at
from glm_lsp.sureness import Mark, Said, readings
from tests.marked import snapshot_at

URI = "file:///a"


def at(marked: str) -> Window:
    return view(*snapshot_at(marked))


def remember(recall: Recall, marked: str, said: str | Reason) -> None:
    recall.remember(spot_at(URI, at(marked)), said if isinstance(said, Reason) else Said(said))


def found_in(recall: Recall, marked: str, uri: str = URI) -> str | Reason | None:
    found = recall.find(uri, at(marked))
    return found.text if isinstance(found, Said) else found


def recalled(asked: str, said: str | Reason, now: str) -> str | Reason | None:
    recall = Recall()
    remember(recall, asked, said)
    return found_in(recall, now)


@pytest.mark.parametrize(
    ("asked", "said", "now", "found"),
    [
        ("x = ‸", "foo(a)", "x = ‸", "foo(a)"),
        ("x = ‸", "foo(a)", "x = fo‸", "o(a)"),
        ("x = ‸", "foo(a)", "x = fx‸", None),
        ("x = ‸", "foo(a)", "x = foo(a)‸", None),  # nothing is left to say
        ("x = ‸", "foo(a)", "x =‸", None),  # something was deleted
        ("x = ‸", "foo(a)", "y = ‸", None),
        ("x = ‸", "foo(a)", "x = foo(‸)", "a)"),  # the editor has closed the bracket
        ("x = ‸\ny", "foo(a)", "x = foo(‸)\ny", "a)"),
        ("x = ‸\ny", "foo(a)", "x = f‸\nz", None),
        ("x = ‸ z", "foo(a)", "x = f‸ y", None),
        ("f(‸)", "a, b", "f(a‸)", ", b"),
        ("f(‸)", "a, b", "f(a‸", None),
        ("def f():‸", "\n    return 1", "def f():\n    ‸", "return 1"),
        ("def f():‸\r\n", "\n    return 1", "def f():\r\n    ‸\r\n", "return 1"),
        ("x = ‸", Reason.NOTHING, "x = ‸", Reason.NOTHING),
        ("x = ‸", Reason.NOTHING, "x = f‸", None),
    ],
)
def test_what_is_found_again(asked: str, said: str | Reason, now: str, found: str | Reason | None) -> None:
    assert recalled(asked, said, now) == found


def test_far_away_from_the_cursor_a_document_may_change() -> None:
    far = "y = 1\n" * LOOK_BACK
    assert recalled(f"a{far}x = ‸\n{far}a", "foo", f"b{far}x = f‸\n{far}b") == "oo"
    assert recalled(f"{far}a = ‸", "foo", f"{far}b = f‸") is None


def test_another_document_is_another_place() -> None:
    recall = Recall()
    remember(recall, "x = ‸", "foo")
    assert found_in(recall, "x = ‸", "file:///b") is None
    recall.forget(URI)
    assert found_in(recall, "x = ‸") is None


def test_the_newest_of_two_answers_counts() -> None:
    recall = Recall()
    remember(recall, "x = ‸", "foo_one")
    remember(recall, "x = f‸", "oo_two")
    assert found_in(recall, "x = foo‸") == "_two"
    assert found_in(recall, "x = ‸") == "foo_one"


def test_what_was_not_sure_enough_is_weighed_again_where_the_user_has_typed_its_beginning() -> None:
    recall = Recall()
    said = Said("value.key", (Mark(5, 0.1), Mark(9, 0.09)))
    recall.remember(spot_at(URI, at("x = ‸")), said)
    assert recall.find(URI, at("x = ‸")) == said
    assert readings(said) == []
    found = recall.find(URI, at("x = value‸"))
    assert isinstance(found, Said)
    assert readings(found)[0] == ".key"


def test_recall_is_bounded() -> None:
    recall, openings = Recall(), Openings()
    for number in range(1000):
        spot = spot_at(URI, at("x" * 10_000 + f"{number}‸" + "y" * 10_000 + "\n" + "z" * 10_000))
        assert len(spot.before) <= LOOK_BACK
        assert len(spot.suffix) <= LOOK_AHEAD
        recall.remember(spot, Said("said"))
        openings.note(Prompt((number,), 1), "x")
    assert len(recall) == MOST_ANSWERS
    assert len(openings) == MOST_OPENINGS


@pytest.mark.parametrize(
    ("before", "text", "inserted"),
    [
        ("x = ‸", "x = foo", "foo"),
        ("x = ‸\n", "x = foo\n", "foo"),
        ("x = ‸\ny", "x = foo(\ny", "foo("),
        ("f(‸)\ny", "f(a)\ny", "a"),
        ("f(‸)\ny", "f(a)\nz", None),
        ("f(‸)\ny", "g(a)\ny", None),
        ("x = ‸", "x =", None),
    ],
)
def test_what_was_typed_at_a_place_without_knowing_the_cursor(before: str, text: str, inserted: str | None) -> None:
    assert spot_at(URI, at(before)).inserted_since(text) == inserted


def test_a_prompt_whose_answer_did_not_heal_will_not_heal() -> None:
    openings = Openings()
    openings.note(Prompt((1, 2), 8, " wi"), " he")
    assert openings.cannot_heal(Prompt((1, 2), 8, " wid"))
    assert not openings.cannot_heal(Prompt((1, 2), 8, " h"))
    assert not openings.cannot_heal(Prompt((1, 3), 8, " wid"))


def test_a_line_that_goes_on_for_long_is_not_kept_in_memory() -> None:
    recall = Recall()
    remember(recall, "x = ‸" + "1" * (LONGEST_REST + 1), "value")
    assert len(recall) == 0
    remember(recall, "x = ‸)", "value")
    assert len(recall) == 1
