import pytest

from glm_lsp.pace import LONGEST_WAIT, Pace, wait_before_asking


@pytest.mark.parametrize(
    ("pace", "seconds"),
    [
        (Pace(), 0.0),
        (Pace(first=0.03, piece=0.01, key=0.2), 0.0),  # a fast machine answers every key
        (Pace(first=0.1, piece=0.02, key=0.17), 0.0),  # the embedded model on two cores
        (Pace(first=0.2, piece=0.04, key=0.2), 0.0),  # the same when something else runs beside it
        (Pace(first=0.8, piece=0.15, key=0.2), 0.3),  # a 4B on two cores waits for a pause
        (Pace(first=0.8, piece=0.15, key=0.6), 0.9),
        (Pace(first=2.0, piece=0.15, key=0.9), LONGEST_WAIT),
        (Pace(first=0.8, piece=0.15), 0.0),  # nobody has typed yet
    ],
)
def test_when_to_ask(pace: Pace, seconds: float) -> None:
    assert wait_before_asking(pace) == pytest.approx(seconds)


def test_who_was_just_wrong_about_a_word_waits_for_a_pause_unless_it_answers_before_the_next_key() -> None:
    fast = Pace(first=0.03, piece=0.01, key=0.2)
    assert wait_before_asking(fast) == wait_before_asking(fast, was_wrong=True) == 0.0
    usual = Pace(first=0.1, piece=0.02, key=0.2)
    assert wait_before_asking(usual) == 0.0
    assert wait_before_asking(usual, was_wrong=True) == pytest.approx(0.24)
    slow = Pace(first=0.8, piece=0.15, key=0.2)
    assert wait_before_asking(slow, was_wrong=True) == pytest.approx(0.3)


def test_averages_begin_with_the_first_sample_and_follow_the_later_ones() -> None:
    pace = Pace().with_first(1.0).with_piece(0.1)
    assert pace.answer == pytest.approx(1.8)
    for _ in range(30):
        pace = pace.with_answer(Pace(first=0.2, piece=0.02))
    assert pace.answer == pytest.approx(0.36, rel=0.01)


def test_an_answer_that_was_given_up_before_its_first_piece_says_nothing() -> None:
    assert Pace(first=1.0, piece=0.1).with_answer(Pace()) == Pace(first=1.0, piece=0.1)


def test_only_what_can_be_typing_counts_as_a_key() -> None:
    assert Pace().with_key(5.0).with_key(0.001) == Pace()
    assert Pace().with_key(0.2).with_key(5.0).key == 0.2
