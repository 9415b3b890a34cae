"""A model that can be asked, as the settings want it: an engine of our own, or a server that somebody else runs."""

import logging
import sys
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from functools import partial
from typing import TypeVar

from glm_lsp import prompts
from glm_lsp.data import EngineState
from glm_lsp.engine import memory
from glm_lsp.engine.client import Engine
from glm_lsp.engine.launch import EngineOptions
from glm_lsp.engine.remote import AnyEngine, RemoteEngine, ServerOptions
from glm_lsp.errors import EngineGoneError
from glm_lsp.models import store
from glm_lsp.prompts import Dialect
from glm_lsp.settings import Settings

log = logging.getLogger(__name__)

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Assistant:
    """The words for a model, what runs it, and how many tokens a prompt and its answer may have together."""

    dialect: Dialect
    engine: AnyEngine
    room: int

    def prompt_tokens(self, settings: Settings) -> int:
        """Most tokens of a completion's prompt: as many as the settings allow and there is room for."""
        return min(settings.prompt_tokens, self.room - settings.max_tokens)


def assistant_for(settings: Settings, announce: Callable[[EngineState], None]) -> Assistant:
    """What the settings ask for; nothing is started or connected yet.

    `announce` is told of every change of the engine's state, on the event loop. Raises ModelError, and BudgetError
    when the model does not fit into its memory.
    """
    if settings.engine_url:
        dialect = prompts.foreign_dialect(settings.prompt_format)
        server = ServerOptions(settings.engine_url, settings.engine_model, settings.key_command)
        engine = RemoteEngine(server, partial(prompts.spelled, dialect=dialect), announce)
        return Assistant(dialect, engine, sys.maxsize)
    model = store.find(settings.model)
    room = memory.plan(model.manifest, settings.memory_mb * memory.MB).kv_tokens
    options = EngineOptions(model, settings.memory_mb, settings.idle_minutes, settings.device)
    return Assistant(prompts.dialect(model), Engine(options, announce), room)


async def twice(ask: Callable[[], Awaitable[T]]) -> T:
    """Asks again, of a new engine, when the old one dies over the answer."""
    try:
        return await ask()
    except EngineGoneError as error:
        log.info("%s; starting it again", error)
        return await ask()
