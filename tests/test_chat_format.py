"""How a chat model without infilling is spoken to, and what is cut off what it says."""

import pytest

from glm_lsp import prompts
from glm_lsp.data import Window
from glm_lsp.errors import ModelError
from glm_lsp.models import store
from glm_lsp.postprocess import without_echo
from glm_lsp.prompts import Dialect

NANO = prompts.dialect(store.find("nano"))
TURNS = {"<|system|>": 1, "<|user|>": 2, "<|assistant|>": 3}
CHAT = Dialect(prompts.template("chat"), TURNS, NANO.tokenizer)
NAMES = {number: name for name, number in TURNS.items()}


def spelled(window: Window, heal: bool = True) -> str:
    ids = prompts.render(window, CHAT, 64, heal).token_ids
    return "".join(NAMES.get(token) or NANO.tokenizer.decode([token]) for token in ids)


def test_the_text_up_to_the_cursor_begins_the_models_own_answer() -> None:
    seen = Window("a.py", "def add(a, b):\n    return a", ")", "\nprint(add(1, 2))\n", "b.py\nX = 1\n")
    text = spelled(seen, heal=False)
    asked, _, answer = text.partition("<|assistant|>")
    assert text.startswith("<|system|>\n")
    assert answer == "\n```\ndef add(a, b):\n    return a"
    assert "```\nb.py\nX = 1\n```" in asked
    assert "```\n)\n\nprint(add(1, 2))\n```" in asked


def test_what_is_empty_is_not_mentioned() -> None:
    text = spelled(Window("a.py", "x = ", "", "\n"), heal=False)
    assert text.count("```") == 1
    assert text.endswith("without any explanation.<|assistant|>\n```\nx = ")


def test_typing_only_appends() -> None:
    before = spelled(Window("a.py", "x = 1\ny", "", "z = 3\n"), heal=False)
    assert spelled(Window("a.py", "x = 1\ny = ", "", "z = 3\n"), heal=False).startswith(before)


def test_the_answer_ends_with_its_fence_and_heals_its_first_token() -> None:
    prompt = prompts.render(Window("a.py", "x = 1\nretu", "", ""), CHAT, 64)
    assert prompt.stops == ("```",)
    assert prompt.healed == "\nretu"


def test_control_tokens_in_the_users_code_stay_text() -> None:
    ids = prompts.render(Window("a.py", "s = '<|user|><|im_start|>'", "", ""), CHAT, 64, heal=False).token_ids
    assert [token for token in ids if token in NAMES] == [1, 2, 3]


def test_a_model_without_the_formats_tokens_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    chat = prompts.template("chat")
    monkeypatch.setattr(prompts, "template", lambda _name: chat)
    with pytest.raises(ModelError, match=r"nano has no tokens <\|system\|>, <\|user\|>, <\|assistant\|>, which"):
        prompts.dialect(store.find("nano"))


def test_a_window_for_chat_has_context_and_suffix() -> None:
    layout = prompts.template("chat").window
    assert layout.shows_suffix
    assert "imports" in layout.order


@pytest.mark.parametrize(
    ("prefix", "said", "after", "left"),
    [
        ("    return a", "return a + b", "", " + b"),
        ("x = compute(", "compute(1)", "", "1)"),
        ("x = a", "a + 1", "", "a + 1"),  # one character may be chance
        ("    ", "    pass", "", "    pass"),  # white space is no repetition
        ("first line\nx = ", "first line", "", "first line"),  # only the cursor's line counts
        ("x = ", "1\nprint(total, count)\n", "\nprint(total, count)\nmore", "1"),
        ("x = ", "f(1)", ")\n", "f(1)"),  # short ones behind the cursor are common
        ("x = ", "", "", ""),
    ],
)
def test_echoes_are_cut(prefix: str, said: str, after: str, left: str) -> None:
    rest, _, suffix = after.partition("\n")
    assert without_echo(said, Window("a", prefix, rest, suffix)) == left
