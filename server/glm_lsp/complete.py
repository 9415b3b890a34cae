"""The completion pipeline: a snapshot and a cursor in, an answer out.

snapshot -> window -> unit -> prompt -> engine stream -> unit's text -> candidate
"""

from contextlib import aclosing

from glm_lsp import context, postprocess, prompts, units
from glm_lsp.data import Answer, Prompt, Reason, Snapshot, Unit
from glm_lsp.engine.client import Engine
from glm_lsp.prompts import Dialect
from glm_lsp.settings import Settings
from glm_lsp.syntax import Syntax


async def complete(
    snapshot: Snapshot, cursor: int, syntax: Syntax, dialect: Dialect, engine: Engine, settings: Settings
) -> Answer:
    """What to offer at `cursor`. Raises EngineError when the engine cannot answer.

    Cancelling the task closes the stream, and so ends the engine's work at its next step.
    """
    window = context.window(snapshot, cursor, settings.prompt_tokens, dialect.tokenizer)
    unit = units.unit_at(window, snapshot.language, syntax.capture_at(cursor))
    if unit is None:
        return Answer(Reason.NOT_HERE)
    prompt = prompts.render(window, dialect, settings.max_tokens)
    text = await listen(engine, prompt, unit)
    if isinstance(text, Reason):
        return Answer(text)
    candidate = postprocess.candidate(text, snapshot, cursor, window, syntax)
    return Answer(candidate) if isinstance(candidate, Reason) else Answer(Reason.SHOWN, (candidate,))


async def listen(engine: Engine, prompt: Prompt, unit: Unit) -> str | Reason:
    """The text of one unit, or why there is none; nothing is computed beyond its end."""
    heard, is_complete = "", False
    async with aclosing(engine.complete(prompt)) as chunks:
        async for chunk in chunks:
            heard += chunk.text
            is_complete = chunk.is_complete
            if not _is_healed(heard, prompt):
                return Reason.NOTHING
            if units.end_of_unit(heard[len(prompt.healed) :], unit) is not None:
                break
    return postprocess.unit_of(heard[len(prompt.healed) :], unit, is_complete)


def _is_healed(heard: str, prompt: Prompt) -> bool:
    """Whether the answer begins, as far as it goes, with the text that was left out of the prompt."""
    return heard.startswith(prompt.healed) or prompt.healed.startswith(heard)
