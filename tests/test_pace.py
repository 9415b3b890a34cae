import pytest

from glm_lsp.pace import ANSWERS, LONGEST_WAIT, Pace, wait_before_asking


@pytest.mark.parametrize(
    ("pace", "seconds"),
    [
        (Pace(), 0.0),
        (Pace((0.05,), 0.2), 0.0),  # a fast machine answers every key
        (Pace((0.1,), 0.17), 0.0),  # the embedded model on two cores
        (Pace((0.35,), 0.2), 0.0),  # the same when something else runs beside it
        (Pace((1.2,), 0.2), 0.3),  # a 4B on two cores waits for a pause
        (Pace((1.5,), 0.6), 0.9),
        (Pace((2.5,), 0.9), LONGEST_WAIT),
        (Pace((1.2,)), 0.0),  # nobody has typed yet
    ],
)
def test_when_to_ask(pace: Pace, seconds: float) -> None:
    assert wait_before_asking(pace) == pytest.approx(seconds)


def test_who_was_just_wrong_about_a_word_waits_for_a_pause_unless_it_answers_before_the_next_key() -> None:
    usual = Pace((0.1,), 0.2)
    assert wait_before_asking(usual) == wait_before_asking(usual, was_wrong=True) == 0.0
    busy = Pace((0.3,), 0.2)
    assert wait_before_asking(busy) == 0.0
    assert wait_before_asking(busy, was_wrong=True) == pytest.approx(0.24)
    slow = Pace((1.2,), 0.2)
    assert wait_before_asking(slow, was_wrong=True) == pytest.approx(0.3)


def test_a_usual_answer_is_the_middle_one_of_the_latest() -> None:
    pace = Pace()
    for seconds in (3.0, 0.1, 0.12, 0.9, 0.11):
        pace = pace.with_answer(seconds, is_over=True)
    assert pace.answer == 0.12
    for _ in range(ANSWERS):
        pace = pace.with_answer(0.5, is_over=True)
    assert pace == Pace((0.5,) * ANSWERS)


def test_an_answer_that_was_given_up_tells_only_that_it_would_have_taken_longer() -> None:
    usual = Pace((0.2,))
    assert usual.with_answer(0.1, is_over=False) == usual
    assert usual.with_answer(0.4, is_over=False) == Pace((0.2, 0.4))
    assert Pace().with_answer(0.4, is_over=False) == Pace((0.4,))


def test_the_interval_between_keys_follows_the_latest_ones() -> None:
    pace = Pace().with_key(0.4)
    assert pace.key == 0.4
    for _ in range(30):
        pace = pace.with_key(0.2)
    assert pace.key == pytest.approx(0.2, rel=0.01)


def test_only_what_can_be_typing_counts_as_a_key() -> None:
    assert Pace().with_key(5.0).with_key(0.001) == Pace()
    assert Pace().with_key(0.2).with_key(5.0).key == 0.2
