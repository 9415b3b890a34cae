"""From token ids to text, one token at a time."""

import random

import pytest

from glm_lsp.engine.text import Vocabulary, load_vocabulary
from glm_lsp.models import store


@pytest.fixture(scope="module")
def vocabulary() -> Vocabulary:
    return load_vocabulary(store.find("nano").tokenizer)


def pieces(vocabulary: Vocabulary, ids: list[int], *stops: str) -> list[str]:
    stream = vocabulary.stream(stops)
    return [*(stream.push(token) for token in ids), stream.finish()]


@pytest.mark.parametrize("text", ["x = 1\n    return x\n", "héllo 🙂👩‍👩‍👧 日本語", "\t\r\n  ", "a" * 500])
def test_pieces_add_up_to_the_text(vocabulary: Vocabulary, text: str) -> None:
    assert "".join(pieces(vocabulary, vocabulary.encode(text))) == text


def test_half_a_character_waits_for_its_other_half(vocabulary: Vocabulary) -> None:
    ids = vocabulary.encode("🙂🦆")
    assert len(ids) > 2
    assert {piece for piece in pieces(vocabulary, ids) if piece} <= {"🙂", "🦆", "🙂🦆"}


def test_bytes_that_are_no_character_break_nothing(vocabulary: Vocabulary) -> None:
    chance = random.Random(1)
    for _ in range(200):
        ids = [chance.randrange(len(vocabulary)) for _ in range(20)]
        assert vocabulary.decode(ids).startswith("".join(pieces(vocabulary, ids)))


def test_control_tokens_are_not_shown(vocabulary: Vocabulary) -> None:
    assert "".join(pieces(vocabulary, [*vocabulary.encode("a"), 0, *vocabulary.encode("b")])) == "ab"


def test_a_control_tokens_spelling_stays_text(vocabulary: Vocabulary) -> None:
    ids = vocabulary.encode("<|endoftext|>")
    assert 0 not in ids
    assert "".join(pieces(vocabulary, ids)) == "<|endoftext|>"


@pytest.mark.parametrize(
    ("stops", "expected"),
    [
        (("\n\n",), "one\ntwo"),
        (("two",), "one\n"),
        (("\n\nthree", "wo"), "one\nt"),
        (("one",), ""),
        (("nothing",), "one\ntwo\n\nthree"),
    ],
)
def test_text_ends_before_the_first_stop_string(vocabulary: Vocabulary, stops: tuple[str, ...], expected: str) -> None:
    assert "".join(pieces(vocabulary, vocabulary.encode("one\ntwo\n\nthree"), *stops)) == expected


def test_the_beginning_of_a_stop_string_is_held_back_across_tokens(vocabulary: Vocabulary) -> None:
    stream = vocabulary.stream(["ab!"])
    a, b, c = (vocabulary.encode(letter)[0] for letter in "abc")
    assert [stream.push(a), stream.push(b), stream.push(c)] == ["", "", "abc"]
    assert [stream.push(a), stream.finish()] == ["", "a"]
