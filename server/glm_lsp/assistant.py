"""A model that can be asked, as the settings want it: an engine of our own, or a server that somebody else runs."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from glm_lsp import prompts
from glm_lsp.data import EngineState
from glm_lsp.engine.client import Engine
from glm_lsp.engine.launch import EngineOptions
from glm_lsp.engine.remote import AnyEngine, RemoteEngine, ServerOptions
from glm_lsp.models import store
from glm_lsp.prompts import Dialect
from glm_lsp.settings import Settings


@dataclass(frozen=True, slots=True)
class Assistant:
    """The words for a model, and what runs it."""

    dialect: Dialect
    engine: AnyEngine


def assistant_for(settings: Settings, announce: Callable[[EngineState], None]) -> Assistant:
    """What the settings ask for; nothing is started or connected yet.

    `announce` is told of every change of the engine's state, on the event loop. Raises ModelError.
    """
    if settings.engine_url:
        dialect = prompts.foreign_dialect(settings.prompt_format)
        server = ServerOptions(settings.engine_url, settings.engine_model, settings.key_command)
        return Assistant(dialect, RemoteEngine(server, partial(prompts.spelled, dialect=dialect), announce))
    model = store.find(settings.model)
    options = EngineOptions(model, settings.memory_mb, settings.idle_minutes)
    return Assistant(prompts.dialect(model), Engine(options, announce))
