"""The parsers that judge the benchmark's repairs know what is sound."""

import shutil

import pytest

from bench import outside
from glm_lsp.data import Snapshot
from glm_lsp.languages import languages

TEXTS = {
    "python": ("def f():\n    return 1\n", "def f(:\n    return 1\n"),
    "json": ('{"a": 1}', '{"a": 1};'),
    "toml": ("a = 1\n", "a = 1\na = 2\n"),
    "bash": ("for i in 1; do\n  a\ndone\n", "for i in 1; do\n  a\n"),
    "javascript": ("export const a = 1;\n", "export const a = ;\n"),
}
PROGRAMS = {"bash": "bash", "javascript": "node"}


@pytest.mark.parametrize("language", TEXTS)
def test_a_sound_text_is_accepted_and_a_broken_one_is_not(language: str) -> None:
    if language in PROGRAMS and shutil.which(PROGRAMS[language]) is None:
        pytest.skip(f"{PROGRAMS[language]} is not installed")
    whole, broken = TEXTS[language]
    assert outside.accepts(Snapshot("", "a", languages()[language], 1, whole)) is True
    assert outside.accepts(Snapshot("", "a", languages()[language], 1, broken)) is False


def test_where_there_is_no_parser_nothing_is_said() -> None:
    assert outside.accepts(Snapshot("", "a", languages()["lua"], 1, "x = (")) is None
