import math
from itertools import accumulate

import pytest

from glm_lsp.sureness import BOUNDS, Bounds, Mark, Said, is_settled, marked, readings

Pieces = list[tuple[str, float]]


def shown(said: Said) -> str:
    """The reading that is offered first; "" when none is."""
    return next(iter(readings(said)), "")


def marks_of(pieces: Pieces) -> tuple[str, tuple[Mark, ...]]:
    """The text of the pieces, and the marks that their probabilities make."""
    text, marks = "", ()
    for piece, chance in pieces:
        text += piece
        marks = marked(marks, len(text), math.log(chance))
    return text, marks


@pytest.mark.parametrize(
    ("pieces", "best"),
    [
        ([("height", 0.9)], "height"),
        ([("height", 0.1)], ""),
        ([("self", 0.9), (".", 0.9), ("items", 0.9)], "self.items"),
        ([("self", 0.9), (".", 0.9), ("items", 0.2)], "self."),
        ([("self", 0.8), (".", 0.9), ("append", 0.7), ("(", 0.95), ("x", 0.1), (")", 0.9)], "self.append("),
        ([("hei", 0.9), ("ght", 0.3)], "height"),  # half a word is no place to end
        ([("hei", 0.9), ("ght", 0.1)], ""),
        ([("get", 0.9), ("_", 0.9), ("items", 0.2)], ""),
        ([("x", 1.0)], ""),  # a single character saves nothing
        ([("a", 0.3), (" long", 1.0), (" and", 1.0), (" sure", 1.0), (" rest", 1.0)], "a long and sure rest"),
    ],
)
def test_a_suggestion_ends_where_it_saves_most(pieces: Pieces, best: str) -> None:
    assert shown(Said(*marks_of(pieces))) == best


def test_other_places_to_end_come_behind_the_best_one() -> None:
    assert readings(Said(*marks_of([("self", 0.9), (".", 0.9), ("items", 0.7)]))) == ["self.items", "self.", "self"]


def test_an_answer_that_was_stopped_does_not_end_in_the_middle_of_a_word() -> None:
    text, marks = marks_of([("self", 0.9), (".", 0.9), ("ite", 0.9)])
    assert shown(Said(text, marks, is_whole=False)) == "self."
    assert shown(Said(text, marks)) == "self.ite"


def test_without_marks_all_is_sure() -> None:
    assert shown(Said("value + other")) == "value + other"


@pytest.mark.parametrize(
    ("typed", "chances"),
    [
        ("", [0.16, 0.08]),
        ("val", [0.4, 0.2]),  # half known, since the beginning of a word fits other words, too
        ("value", [0.5]),
        ("value.", [0.5**0.5]),
    ],
)
def test_what_is_typed_is_certain_and_the_rest_more_likely(typed: str, chances: list[float]) -> None:
    text, marks = marks_of([("value", 0.16), (".key", 0.5)])
    rest = Said(text, marks).behind(typed)
    assert rest.text == text[len(typed) :]
    assert [mark.chance for mark in rest.marks] == pytest.approx(chances)
    assert [mark.end for mark in rest.marks] == [end - len(typed) for end in (5, 9) if end > len(typed)]


def test_the_end_of_a_unit_in_the_middle_of_a_piece_is_a_place_to_end() -> None:
    _, marks = marks_of([("foo", 0.9), ("()\n", 0.8)])
    assert shown(Said("foo()", marks)) == "foo()"


def test_chances_multiply_and_never_grow() -> None:
    marks = marked(marked((), 3, math.log(0.5)), 6, math.log(0.5))
    assert [mark.chance for mark in marks] == pytest.approx(list(accumulate([0.5, 0.5], lambda a, b: a * b)))
    assert marked((), 3, 0.7)[0].chance == 1.0  # as a server that gives no logprobs, or odd ones, has it


@pytest.mark.parametrize(
    ("pieces", "settled"),
    [
        ([("self", 0.9)], False),
        ([("self", 0.9), (".", BOUNDS.least_chance / 4)], True),
        ([("self.items.append", 0.9), ("(", 0.3)], True),  # nothing that follows makes up for the doubt
        ([("self", 0.9), ("(", 0.8)], False),
        ([], False),
    ],
)
def test_when_listening_on_is_of_no_use(pieces: Pieces, settled: bool) -> None:
    text, marks = marks_of(pieces)
    assert is_settled(text, marks) == settled


def test_a_model_that_is_too_modest_is_believed_more() -> None:
    said = Said(*marks_of([("self", 0.9), (".append(", 0.16)]))
    assert readings(said, Bounds(modesty=1.0))[0] == "self"
    assert readings(said, Bounds(modesty=0.5))[0] == "self.append("
    assert is_settled(said.text, said.marks, Bounds(modesty=1.0))
    assert not is_settled(said.text, said.marks, Bounds(modesty=0.5))
