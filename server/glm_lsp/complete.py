"""The completion pipeline: a snapshot and a cursor in, an answer out.

question -> window -> prompt -> engine stream -> unit's text -> candidate
"""

import math
import time
from collections.abc import Callable
from contextlib import aclosing
from dataclasses import dataclass, replace

from glm_lsp import context, postprocess, prompts, units
from glm_lsp.data import Answer, Candidate, Prompt, Reason, Snapshot, Unit, Window
from glm_lsp.engine.client import Chunk
from glm_lsp.engine.remote import AnyEngine
from glm_lsp.prompts import Dialect
from glm_lsp.recall import Openings, heals
from glm_lsp.settings import Settings
from glm_lsp.sureness import Mark, Said, is_settled, marked, readings
from glm_lsp.syntax import Syntax

MOST_READINGS = 3
"""Of an answer, that filters and gate are asked about: its best end, and two others."""

CHECK_SECONDS = 0.03
"""Of CPU, after which nothing more of an answer is parsed: meanwhile nothing else is answered."""

ALTERNATIVES = 2
"""Beside the likeliest answer, for a user who asks on purpose."""


@dataclass(frozen=True, slots=True)
class Manner:
    """How the model is asked.

    Of several lines, those count that are there `linger` seconds after the first one. What it is not sure of is left
    out if it `weighs`. A `seed` draws an answer by chance, 0 takes the likeliest.
    """

    linger: float = math.inf
    weighs: bool = False
    seed: int = 0


WHOLE = Manner()
TYPING = Manner(linger=0.15, weighs=True)
"""For a user who types on and does not wait; Continue lets several lines go on for as long."""


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

    @property
    def is_on_purpose(self) -> bool:
        """Whether the user has asked for it: then the whole answer is shown, sure or not."""
        return self.alternatives > 0


def question(
    snapshot: Snapshot, cursor: int, syntax: Syntax, settings: Settings, on_purpose: bool = False
) -> Question | Reason:
    """What to ask at `cursor`, or why nothing is to be asked there.

    A user who asks `on_purpose` is also answered inside a line that goes on.
    """
    view, capture = context.view(snapshot, cursor), syntax.capture_at(cursor)
    if (forbidden := forbidden_in(capture, settings)) is not None:
        return forbidden
    unit = units.unit_at(view, snapshot.language, capture)
    if unit is None and on_purpose:
        unit = Unit(head=view.line, language=snapshot.language)
    if unit is None:
        return Reason.NOT_HERE
    return Question(snapshot, cursor, view, syntax, unit, ALTERNATIVES if on_purpose else 0)


def forbidden_in(capture: str, settings: Settings) -> Reason | None:
    """Why the settings want no completion in a "comment" or "string", if they do not."""
    if capture == "comment" and not settings.in_comments:
        return Reason.IN_COMMENT
    if capture == "string" and not settings.in_strings:
        return Reason.IN_STRING
    return None


async def complete(
    asked: Question | Reason, window: Window, dialect: Dialect, engine: AnyEngine, settings: Settings
) -> Answer:
    """The answer to one question, where the model sees `window`. Raises EngineError when the engine cannot answer."""
    if isinstance(asked, Reason):
        return Answer(asked)
    return answered(asked, await listen(engine, window, asked.unit, dialect, settings.max_tokens, TYPING))


def answered(asked: Question, *said: Said | Reason) -> Answer:
    """What to offer of what the model said, for the document as it is in the question. The first gives the reason."""
    until = time.thread_time() + CHECK_SECONDS
    found = [_candidate(asked, one, until) for one in said]
    candidates = tuple(dict.fromkeys(one for one in found if isinstance(one, Candidate)))
    reasons = (one for one in found if isinstance(one, Reason))
    return Answer(Reason.SHOWN, candidates) if candidates else Answer(next(reasons))


def _candidate(asked: Question, said: Said | Reason, until: float) -> Candidate | Reason:
    """The best of what was said that filters and gate let through, or why the very best is not shown."""
    if isinstance(said, Reason):
        return said
    if asked.is_on_purpose and not said.is_whole:
        return Reason.UNFINISHED
    texts = [said.text] if asked.is_on_purpose else readings(said)[:MOST_READINGS]
    tried = (
        postprocess.candidate(text, asked.snapshot, asked.cursor, asked.view, asked.unit, asked.syntax, until)
        for text in texts
    )
    first = next(tried, Reason.UNSURE)
    return first if isinstance(first, Candidate) else next((one for one in tried if isinstance(one, Candidate)), first)


def _nobody_listens(_said: str) -> None:
    """For whoever waits for the whole answer."""


async def ask(engine: AnyEngine, window: Window, unit: Unit, dialect: Dialect, max_tokens: int) -> str | Reason:
    """The model's whole text for one unit, however sure it is of it, or why there is none."""
    said = await listen(engine, window, unit, dialect, max_tokens, WHOLE)
    if isinstance(said, Reason):
        return said
    return said.text if said.is_whole else Reason.UNFINISHED


async def listen(
    engine: AnyEngine,
    window: Window,
    unit: Unit,
    dialect: Dialect,
    max_tokens: int,
    manner: Manner,
    hear: Callable[[str], None] = _nobody_listens,
    openings: Openings | None = None,
) -> Said | Reason:
    """What the model says for one unit, or why it says nothing; nothing is computed beyond its end.

    The model is asked a second time, for the text as it stands, when it does not finish the last token as it began.
    `hear` is told, with every piece that comes, what has been said so far. Cancelling closes the stream, and so ends
    the engine's work at its next step.
    """
    openings = openings if openings is not None and not manner.seed else Openings()
    for heal in (True, False):
        prompt = prompts.render(window, dialect, max_tokens, heal)
        if not prompt.token_ids or openings.cannot_heal(prompt):
            continue
        answer = _Answer(prompt, unit, manner)
        async with aclosing(engine.complete(prompt, manner.seed)) as chunks:
            async for chunk in chunks:
                if not answer.goes_on_with(chunk):
                    break
                hear(postprocess.without_echo(answer.said, window) if dialect.layout.echoes else answer.said)
        openings.note(prompt, answer.heard)
        if answer.heard.startswith(prompt.healed):
            outcome = answer.outcome()
            return _without_echo(outcome, window) if dialect.layout.echoes and isinstance(outcome, Said) else outcome
    return Reason.NOTHING


def _without_echo(said: Said, window: Window) -> Said | Reason:
    start, end = postprocess.echo_bounds(said.text, window)
    kept = replace(said, text=said.text[:end]).behind(said.text[:start])
    return kept if kept.text else Reason.REPEATS


class _Answer:
    """One answer, growing piece by piece: `heard` is all of it, `said` what stands behind the healed text."""

    def __init__(self, prompt: Prompt, unit: Unit, manner: Manner) -> None:
        self.heard = ""
        self._prompt = prompt
        self._unit = unit
        self._manner = manner
        self._is_complete = False
        self._marks: tuple[Mark, ...] = ()
        self._until = math.inf

    @property
    def said(self) -> str:
        return prompts.behind_healed(self.heard, self._prompt.healed)

    def goes_on_with(self, chunk: Chunk) -> bool:
        """Takes in a piece. False when nothing that may follow would be of use."""
        half_known = not self.said and bool(self._prompt.healed.strip())
        self.heard += chunk.text
        self._is_complete = chunk.is_complete
        said, unit, now = self.said, self._unit, time.monotonic()
        # That it begins with the healed text is known, which makes the rest of its first token more likely.
        self._marks = marked(self._marks, len(said), chunk.logprob / (2 if half_known else 1))
        if not heals(self.heard, self._prompt) or units.end_of_unit(said, unit) is not None or now > self._until:
            return False
        if self._manner.weighs and is_settled(said, self._marks):
            return False
        if self._until == math.inf and units.may_be_cut(said, unit):
            self._until = now + self._manner.linger
        return True

    def outcome(self) -> Said | Reason:
        """What of it belongs to the unit. It is whole, but where it was not waited for the rest."""
        part = postprocess.unit_of(self.said, self._unit, self._is_complete)
        if isinstance(part, Reason):
            return part if part == Reason.NOTHING else Said(self.said, self._marks, is_whole=False)
        is_over = self._is_complete or units.end_of_unit(self.said, self._unit) is not None
        return Said(part, self._marks) if is_over or not self._manner.weighs else Said(part + "\n", self._marks, False)
