"""What a model can be asked, by the settings and by the room that its engine will have."""

import pytest

from glm_lsp.assistant import Assistant, assistant_for
from glm_lsp.engine import memory
from glm_lsp.errors import BudgetError
from glm_lsp.models import store
from glm_lsp.settings import Settings
from tests.engines import SECOND_LAYOUT_MB


def asked(settings: Settings) -> Assistant:
    return assistant_for(settings, lambda _state: None)


@pytest.mark.parametrize("megabytes", [430, 440, 600])
@pytest.mark.parametrize("prompt", [64, 1024, 1536])
def test_a_prompt_and_its_answer_have_room(megabytes: int, prompt: int) -> None:
    megabytes += SECOND_LAYOUT_MB
    settings = Settings(memory_mb=megabytes, prompt_tokens=prompt, max_tokens=256)
    tokens = asked(settings).prompt_tokens(settings)
    room = memory.plan(store.find("nano").manifest, megabytes * memory.MB).kv_tokens
    assert tokens + settings.max_tokens <= room
    assert tokens == min(prompt, room - 256)


def test_settings_that_change_later_count() -> None:
    assistant = asked(Settings())
    assert assistant.prompt_tokens(Settings(prompt_tokens=100)) == 100


def test_a_budget_that_is_too_small_is_told_before_anything_is_started() -> None:
    with pytest.raises(BudgetError, match=r"raise engine\.memoryMB"):
        asked(Settings(memory_mb=120))


def test_a_server_of_others_gets_what_the_settings_say() -> None:
    settings = Settings(engine_url="http://localhost:1/v1", prompt_tokens=1536, max_tokens=256)
    assert asked(settings).prompt_tokens(settings) == 1536
