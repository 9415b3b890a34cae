"""What counts as an exact answer: the first line, up to `<end>`, with what was healed taken off."""

from collections.abc import Iterator, Sequence

import pytest

from training import evaluate
from training.dialect import fim
from training.evaluate import Question
from training.humaneval import row

pytestmark = pytest.mark.train

TEST = {"test": "def check(candidate): ...\n", "entry_point": "f"}


def says(monkeypatch: pytest.MonkeyPatch, text: str, *, ends: bool) -> None:
    """Lets the model say a text, token by token, and then `<end>` or the same for ever."""

    def scripted(_glm: object, _prompt: Sequence[int]) -> Iterator[int]:
        ids = fim().tokenizer.encode(text)
        yield from ids
        while True:
            yield fim().special["<end>"] if ends else ids[-1]

    monkeypatch.setattr(evaluate, "greedy", scripted)


@pytest.mark.parametrize(
    ("said", "healed", "expected"),
    [
        ("    return True  ", "", "    return True"),
        ("    return True\nprint()", "", "    return True"),
        ("\n    return True", "\n", "    return True"),
        ("    return True", "\n", ""),
    ],
)
def test_an_answer_is_a_line(monkeypatch: pytest.MonkeyPatch, said: str, healed: str, expected: str) -> None:
    says(monkeypatch, said, ends=True)
    assert evaluate.answer(None, Question((1,), "", "", healed)) == expected


def test_an_answer_without_an_end_is_cut_off(monkeypatch: pytest.MonkeyPatch) -> None:
    says(monkeypatch, "x", ends=False)
    assert len(evaluate.answer(None, Question((1,), "", ""))) <= evaluate.LONGEST_ANSWER


def test_the_window_of_a_row_has_the_rest_of_the_line_apart() -> None:
    window = row({"prompt": "x = f(", "canonical_solution": "x", "suffix": ")\nreturn x\n", **TEST}).window
    assert (window.prefix, window.rest, window.suffix) == ("x = f(", ")", "return x\n")


def test_where_a_whole_line_is_missing_the_cursor_stands_on_an_empty_one() -> None:
    window = row({"prompt": "x = 1\n", "canonical_solution": "y = 2\n", "suffix": "return x\n", **TEST}).window
    assert (window.prefix, window.rest, window.suffix) == ("x = 1\n", "", "return x\n")
