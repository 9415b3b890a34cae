"""The completion pipeline: a snapshot, a cursor and what is seen there in, an answer out.

window -> unit -> prompt -> engine stream -> unit's text -> candidate
"""

from contextlib import aclosing

from glm_lsp import postprocess, prompts, units
from glm_lsp.data import Answer, Prompt, Reason, Snapshot, Unit, Window
from glm_lsp.engine.client import Chunk, Engine
from glm_lsp.prompts import Dialect
from glm_lsp.settings import Settings
from glm_lsp.syntax import Syntax


async def complete(
    snapshot: Snapshot,
    cursor: int,
    window: Window,
    syntax: Syntax,
    dialect: Dialect,
    engine: Engine,
    settings: Settings,
) -> Answer:
    """What to offer at `cursor`, where the model sees `window`. Raises EngineError when the engine cannot answer.

    Cancelling the task closes the stream, and so ends the engine's work at its next step.
    """
    unit = units.unit_at(window, snapshot.language, syntax.capture_at(cursor))
    if unit is None:
        return Answer(Reason.NOT_HERE)
    text = await ask(engine, window, unit, dialect, settings.max_tokens)
    if isinstance(text, Reason):
        return Answer(text)
    if dialect.layout.echoes:
        text = postprocess.without_echo(text, window)
    candidate = postprocess.candidate(text, snapshot, cursor, window, syntax)
    return Answer(candidate) if isinstance(candidate, Reason) else Answer(Reason.SHOWN, (candidate,))


async def ask(engine: Engine, window: Window, unit: Unit, dialect: Dialect, max_tokens: int) -> str | Reason:
    """The model's text for one unit, or why there is none; nothing is computed beyond its end.

    The model is asked a second time, for the text as it stands, when it did not finish the last token as it began.
    """
    for heal in (True, False):
        prompt = prompts.render(window, dialect, max_tokens, heal)
        if prompt.token_ids:
            heard = await _listen(engine, prompt, unit)
            if heard is not None:
                return postprocess.unit_of(heard.text, unit, heard.is_complete)
    return Reason.NOTHING


async def _listen(engine: Engine, prompt: Prompt, unit: Unit) -> Chunk | None:
    """What the model says behind the healed text up to the end of the unit; None if it does not heal."""
    heard, is_complete = "", False
    async with aclosing(engine.complete(prompt)) as chunks:
        async for chunk in chunks:
            heard += chunk.text
            is_complete = chunk.is_complete
            if not (heard.startswith(prompt.healed) or prompt.healed.startswith(heard)):
                return None
            if units.end_of_unit(_behind(heard, prompt), unit) is not None:
                break
    return Chunk(_behind(heard, prompt), is_complete) if heard.startswith(prompt.healed) else None


def _behind(heard: str, prompt: Prompt) -> str:
    """What stands behind the healed text. At the start of a line, how many blank lines there were says nothing."""
    said = heard.removeprefix(prompt.healed)
    return said.lstrip("\n") if prompt.healed == "\n" else said
