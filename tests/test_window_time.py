"""A window is there in time, whatever is never closed: quotes, comments, braces and brackets of every language."""

import time

import pytest

from glm_lsp import context, prompts
from glm_lsp.around import Around
from glm_lsp.data import Snapshot
from glm_lsp.languages import PLAIN_TEXT, Language, languages
from glm_lsp.models import store
from glm_lsp.syntax import parse

NANO = prompts.dialect(store.find("nano"))
MOST_SECONDS = 0.5
"""Of CPU; on a quiet machine it is a tenth of that. Before there was a test, it was six seconds and more."""

CHARACTERS = 45_000
"""More than is looked back at."""

UNCLOSED = ['"\\', "'", "`\\", "/* \n", "{ /* ", "{", "{\n", "(", "x = {\n ", "$$ "]


@pytest.mark.parametrize("language", [*languages().values(), PLAIN_TEXT], ids=lambda language: language.name)
def test_what_is_never_closed_costs_no_time(language: Language) -> None:
    slow = {unit: seconds for unit in UNCLOSED if (seconds := _seconds(unit, language)) > MOST_SECONDS}
    assert slow == {}


def _seconds(unit: str, language: Language) -> float:
    """Of CPU for the window at the end of a text of such units, in the better of two tries."""
    text = unit * (CHARACTERS // len(unit))
    syntax = parse(text, language)
    around = Around(syntax)
    snapshot = Snapshot("file:///a", "a", language, 1, text)
    taken = []
    while len(taken) < 2 and min(taken, default=MOST_SECONDS) >= MOST_SECONDS:
        started = time.process_time()
        context.window(snapshot, len(text), 512, NANO.tokenizer, around, NANO.layout.window)
        taken.append(time.process_time() - started)
    return min(taken)
