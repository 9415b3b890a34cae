from dataclasses import fields

import pytest

from glm_lsp.settings import Settings, read


def complaints(raw: object) -> tuple[Settings, list[str]]:
    said: list[str] = []
    return read(raw, said.append), said


@pytest.mark.parametrize(
    "raw",
    [
        {"engine": {"memoryMB": 1000}},
        {"engine.memoryMB": 1000},
        {"glm-lsp": {"engine": {"memoryMB": 1000}}},
        {"glm-lsp": {"engine.memoryMB": 1000}},
    ],
)
def test_nested_and_dotted_keys_are_the_same(raw: object) -> None:
    assert complaints(raw) == (Settings(memory_mb=1000), [])


@pytest.mark.parametrize(
    ("raw", "part"),
    [
        ({"engine.memoryMB": "2 GB"}, "engine.memoryMB must be a whole number"),
        ({"engine.memoryMB": True}, "engine.memoryMB must be a whole number"),
        ({"engine.memoryMB": -1}, "must be between"),
        ({"log.level": "loud"}, "must be one of error"),
        ({"enable": 1}, "enable must be true or false"),
        ({"completion.disabledGlobs": "*.md"}, "completion.disabledGlobs must be a list of texts"),
        (
            {"completion.disabledGlobs": ["*.md", "!"]},
            "completion.disabledGlobs has a pattern that cannot be read, '!'",
        ),
        ({"completion.disabledGlobs": ["*.md", 3]}, "completion.disabledGlobs must be a list of texts"),
        ({"typo": 1}, "unknown setting 'glm-lsp.typo'"),
        ([1, 2], "must be an object"),
        ({"glm-lsp": 3}, "must be an object"),
    ],
)
def test_a_wrong_value_is_named_once_and_its_default_used(raw: object, part: str) -> None:
    chosen, said = complaints(raw)
    assert chosen == Settings()
    assert len(said) == 1
    assert part in said[0]


@pytest.mark.parametrize(
    "raw",
    [
        {"log.level": "loud" * 1250},
        {"engine.memoryMB": "2" * 5000},
        {"engine.memoryMB": 10**4000},
        {"completion.disabledGlobs": ["*" * 5000, 3]},
        {"typo" * 1250: 1},
    ],
)
def test_a_value_of_any_size_is_named_in_a_message_that_can_be_read(raw: object) -> None:
    _, said = complaints(raw)
    assert len(said) == 1
    assert len(said[0]) < 250


def test_one_wrong_value_does_not_cost_the_right_ones() -> None:
    chosen, said = complaints({"enable": False, "engine.memoryMB": None})
    assert chosen == Settings(enable=False)
    assert len(said) == 1


def test_a_list_of_texts() -> None:
    chosen, said = complaints({"completion": {"disabledLanguages": ["markdown"], "disabledGlobs": []}})
    assert chosen == Settings(disabled_languages=("markdown",))
    assert said == []


def test_nothing_sent_means_defaults() -> None:
    assert complaints(None) == (Settings(), [])


def test_every_setting_has_a_key_and_an_explanation() -> None:
    for option in fields(Settings):
        assert option.metadata["key"]
        assert option.metadata["help"].endswith(".")
