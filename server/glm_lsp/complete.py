"""The completion pipeline: a snapshot and a cursor in, an answer out.

question -> window -> prompt -> engine stream -> unit's text -> candidate
"""

import math
import time
from collections.abc import AsyncGenerator, Callable
from contextlib import aclosing
from dataclasses import dataclass

from glm_lsp import context, postprocess, prompts, units
from glm_lsp.data import Answer, Candidate, Prompt, Reason, Snapshot, Unit, Window
from glm_lsp.engine.client import Chunk
from glm_lsp.engine.remote import AnyEngine
from glm_lsp.prompts import Dialect
from glm_lsp.recall import Openings, heals
from glm_lsp.settings import Settings
from glm_lsp.syntax import Syntax

ALTERNATIVES = 2
"""Beside the likeliest answer, for a user who asks on purpose."""

LINGER = 0.15
"""Seconds that a suggestion of several lines may go on after its first one; the user waits. Continue has the same."""


@dataclass(frozen=True, slots=True)
class Question:
    """A place where something may be suggested.

    `view` is the whole document around the cursor, `unit` how much is due there. Who asks on purpose gets
    `alternatives`, answers that are drawn by chance; each is asked for with a `seed`, the likeliest one with 0.
    """

    snapshot: Snapshot
    cursor: int
    view: Window
    syntax: Syntax
    unit: Unit
    alternatives: int = 0
    seed: int = 0


def question(
    snapshot: Snapshot, cursor: int, syntax: Syntax, settings: Settings, on_purpose: bool = False
) -> Question | Reason:
    """What to ask at `cursor`, or why nothing is to be asked there.

    A user who asks `on_purpose` is also answered inside a line that goes on.
    """
    view, capture = context.view(snapshot, cursor), syntax.capture_at(cursor)
    if capture == "comment" and not settings.in_comments:
        return Reason.IN_COMMENT
    if capture == "string" and not settings.in_strings:
        return Reason.IN_STRING
    unit = units.unit_at(view, snapshot.language, capture)
    if unit is None and on_purpose:
        unit = Unit(head=view.line, language=snapshot.language)
    if unit is None:
        return Reason.NOT_HERE
    return Question(snapshot, cursor, view, syntax, unit, ALTERNATIVES if on_purpose else 0)


async def complete(
    asked: Question | Reason, window: Window, dialect: Dialect, engine: AnyEngine, settings: Settings
) -> Answer:
    """The answer to one question, where the model sees `window`. Raises EngineError when the engine cannot answer."""
    if isinstance(asked, Reason):
        return Answer(asked)
    return answered(asked, await ask(engine, window, asked.unit, dialect, settings.max_tokens))


def answered(asked: Question, *said: str | Reason) -> Answer:
    """What to offer of what the model said, for the document as it is in the question. The first gives the reason."""
    found = [_candidate(asked, one) for one in said]
    candidates = tuple(dict.fromkeys(one for one in found if isinstance(one, Candidate)))
    reasons = (one for one in found if isinstance(one, Reason))
    return Answer(Reason.SHOWN, candidates) if candidates else Answer(next(reasons))


def _candidate(asked: Question, said: str | Reason) -> Candidate | Reason:
    if isinstance(said, Reason):
        return said
    return postprocess.candidate(said, asked.snapshot, asked.cursor, asked.view, asked.unit, asked.syntax)


def _nobody_listens(_said: str) -> None:
    """For whoever waits for the whole answer."""


async def ask(
    engine: AnyEngine,
    window: Window,
    unit: Unit,
    dialect: Dialect,
    max_tokens: int,
    hear: Callable[[str], None] = _nobody_listens,
    linger: float = math.inf,
    openings: Openings | None = None,
    seed: int = 0,
) -> str | Reason:
    """The model's text for one unit, or why there is none; nothing is computed beyond its end.

    The model is asked a second time, for the text as it stands, when it does not finish the last token as it began.
    `hear` is told, with every piece that comes, what has been said so far. Of several lines, those count that are
    there `linger` seconds after the first one. Cancelling closes the stream, and so ends the engine's work at its
    next step.
    """
    openings = openings if openings is not None and not seed else Openings()
    for heal in (True, False):
        prompt = prompts.render(window, dialect, max_tokens, heal)
        if not prompt.token_ids or openings.cannot_heal(prompt):
            continue
        heard = await _Listener(prompt, unit, window, dialect, hear, linger).listen(engine.complete(prompt, seed))
        if heard.text.startswith(prompt.healed):
            said = postprocess.unit_of(_behind(heard.text, prompt), unit, heard.is_complete)
            if dialect.layout.echoes and isinstance(said, str):
                return postprocess.without_echo(said, window) or Reason.REPEATS
            return said
        openings.note(prompt, heard.text)
    return Reason.NOTHING


@dataclass(frozen=True, slots=True)
class _Listener:
    """Follows one answer."""

    prompt: Prompt
    unit: Unit
    window: Window
    dialect: Dialect
    hear: Callable[[str], None]
    linger: float

    async def listen(self, stream: AsyncGenerator[Chunk]) -> Chunk:
        """What the model says up to the end of the unit, the healed text included, or up to where it does not heal."""
        heard, is_complete, until = "", False, math.inf
        async with aclosing(stream) as chunks:
            async for chunk in chunks:
                heard += chunk.text
                is_complete = chunk.is_complete
                said = _behind(heard, self.prompt)
                if not heals(heard, self.prompt) or units.end_of_unit(said, self.unit) is not None:
                    break
                self.hear(postprocess.without_echo(said, self.window) if self.dialect.layout.echoes else said)
                now = time.monotonic()
                if now > until:
                    break
                if until == math.inf and units.may_be_cut(said, self.unit):
                    until = now + self.linger
        return Chunk(heard, is_complete)


def _behind(heard: str, prompt: Prompt) -> str:
    """What stands behind the healed text. At the start of a line, how many blank lines there were says nothing."""
    said = heard.removeprefix(prompt.healed) if heard.startswith(prompt.healed) else ""
    return said.lstrip("\n") if prompt.healed == "\n" else said
