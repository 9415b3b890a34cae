"""Where an answer of several lines ends for the benchmark, since the model itself does not say."""

import pytest

from bench.answers import _inside
from glm_lsp.data import Window
from tests.marked import MARK


@pytest.mark.parametrize(
    ("marked", "said", "kept"),
    [
        ("def f(x):\n    y = 1\n‸\n    return y\n", "    y += x\n    y *= 2\n    return y\n", "    y += x\n    y *= 2"),
        ("def f(x):\n    y = 1\n‸\n", "    y += x\n\n    return y\n\ndef g():", "    y += x\n\n    return y\n"),
        (
            "x = 1\n‸\n",
            "def f():\n    pass\nf()",
            "def f():\n    pass\nf()",
        ),  # neither is what stands before
        ("def f(x):\n    y = a(‸)\n    return y\n", "x,\n    return y\nb", "x,\n    return y\nb"),
        ("def f(x):\n    return y‸\n", "\ndef g():", ""),
    ],
)
def test_an_answer_ends_with_what_follows_the_hole_or_with_its_function(marked: str, said: str, kept: str) -> None:
    before, _, after = marked.partition(MARK)
    rest, _, suffix = after.partition("\n")
    assert _inside(said, Window("a", before, rest, suffix)) == kept
