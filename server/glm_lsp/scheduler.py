"""Which completion is computed now, for whom, and which not at all.

At most one is in work. The newest request counts, and every older one is answered at once, empty. A running answer
is kept while the typed text follows what it says; what has been said is recalled; and while the user looks at a
suggestion, what would come behind it is computed. Everything runs on the event loop, so nothing is locked.
"""

import asyncio
import logging
import os
import re
import time
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, replace

from glm_lsp.complete import Question, answered
from glm_lsp.data import Answer, Candidate, Reason, Snapshot, Source, unix
from glm_lsp.errors import EngineError, GlmLspError
from glm_lsp.pace import Pace, wait_before_asking
from glm_lsp.recall import Recall, Spot, spot_at
from glm_lsp.speech import Ask, Speech
from glm_lsp.sureness import Said, is_settled, readings
from glm_lsp.tasks import is_being_cancelled

log = logging.getLogger(__name__)

CHANGE_FOLLOWS = 0.01
"""Seconds within which the key is heard of that made an editor take its request back; less than the engine's step."""

REQUEST_FOLLOWS = 0.06
"""Seconds within which an editor that asks at every key has asked about it: VS Code waits for 0.05."""

NEWS_FOLLOW = 0.002
"""Seconds within which a change is heard of that came while an answer was looked at: nothing else is read meanwhile."""

LOOKED_AT = 0.4
"""Seconds for which a suggestion stands before what comes behind it is computed; who types on does not look."""

_WORD = re.compile(r"\w+")

Ahead = Callable[[Question, Candidate], Question | None]
"""What would be asked if a suggestion were accepted; None if nothing."""


@dataclass(frozen=True, slots=True)
class Habits:
    """What is left out when the plain pipeline is measured for comparison."""

    recalls: bool = True
    keeps: bool = True
    guesses: bool = True
    waits: bool = True


PLAIN = Habits(recalls=False, keeps=False, guesses=False, waits=False)


def habits() -> Habits:
    """All of them, unless GLM_LSP_PLAIN is set: `make bench-replay` measures against the plain pipeline."""
    return PLAIN if os.environ.get("GLM_LSP_PLAIN") else Habits()


class Scheduler:
    """The completions of one editor window."""

    def __init__(self, ask: Ask, ahead: Ahead, habits: Habits | None = None) -> None:
        self.pace = Pace()
        self._ask = ask
        self._ahead = ahead
        self._habits = habits or Habits()
        self._recall = Recall()
        self._work: asyncio.Future[Answer] | None = None
        self._asked: Question | None = None
        self._ended_as: Reason | None = None
        self._speech: Speech | None = None
        self._asked_at: deque[Spot] = deque(maxlen=8)
        self._shown: tuple[Question, Candidate] | None = None
        self._looked_at: asyncio.TimerHandle | None = None
        self._closing: asyncio.TimerHandle | None = None
        self._changed_at = 0.0

    @property
    def is_busy(self) -> bool:
        """Whether somebody waits for an answer."""
        return self._work is not None

    async def answer(self, asked: Question) -> Answer:
        """An answer for the document as it is in the question. Raises GlmLspError.

        Being cancelled means that the editor has lost interest.
        """
        if self._work is not None:
            self._work.cancel()
        self._stop_looking()
        work = self._work = asyncio.ensure_future(self._answer(asked))
        self._asked, self._ended_as = asked, None
        answer = Answer(Reason.STALE)
        try:
            answer = await work
        except asyncio.CancelledError:
            if is_being_cancelled():
                raise
        except GlmLspError:
            # In the same turn of the loop something may have come that makes the failure, and a second try, moot.
            if self._work is work and self._ended_as is None:
                raise
        finally:
            is_newest = self._work is work
            if is_newest:
                self._work = None
                self._close_soon(REQUEST_FOLLOWS if self._ended_as == Reason.STALE else CHANGE_FOLLOWS)
        if not is_newest:
            return Answer(Reason.SUPERSEDED)
        if self._ended_as is not None:
            return Answer(self._ended_as)
        if answer.candidates:
            self._look_at(asked, answer.candidates[0])
        return answer

    def accepted(self) -> None:
        """The user has taken the suggestion shown last: what comes behind it is wanted next."""
        if self._shown is not None and self._habits.guesses:
            self._guess(*self._shown)

    def nothing_is_due(self) -> None:
        """The newest request needs no model: what was asked before is wanted no longer."""
        self._end_work(Reason.SUPERSEDED)
        self._stop_looking()
        if self._speech is not None and self._speech.is_guess:
            self._close_speech()
        self._close_soon(CHANGE_FOLLOWS)

    def review(self, forbids: Callable[[Question], Reason | None]) -> None:
        """Ends at once what new settings forbid, also what is computed ahead."""
        if self._asked is not None and (reason := forbids(self._asked)) is not None:
            self._end_work(reason)
        if self._speech is not None and forbids(self._speech.asked) is not None:
            self._close_speech()
        if self._shown is not None and forbids(self._shown[0]) is not None:
            self._stop_looking()
            self._shown = None

    def document_changed(self, snapshot: Snapshot) -> None:
        """Answers what was asked of an older text, and ends work that no longer leads to this one."""
        now = time.monotonic()
        self.pace = self.pace.with_key(now - self._changed_at)
        self._changed_at = now
        self._stop_looking()
        self._end_work_on(snapshot.uri)
        speech = self._speech
        if speech is None or speech.spot.uri != snapshot.uri:
            return
        if self._habits.keeps and speech.is_possible(unix(snapshot.text)):
            self._close_soon(REQUEST_FOLLOWS)
        else:
            self._close_speech()

    def document_closed(self, uri: str) -> None:
        """Ends work on a document and forgets what was said in it."""
        self._end_work_on(uri)
        if self._speech and self._speech.spot.uri == uri:
            self._close_speech()
        if self._shown and self._shown[0].snapshot.uri == uri:
            self._shown = None
        self._recall.forget(uri)

    def close(self) -> None:
        """Ends all work; what was said is forgotten, since the next answer may be another model's."""
        self._stop_looking()
        self._end_work(Reason.LOADING)
        self._close_speech()
        self._recall = Recall()
        self._shown = None

    def _end_work_on(self, uri: str) -> None:
        if self._asked is not None and self._asked.snapshot.uri == uri:
            self._end_work(Reason.STALE)

    def _end_work(self, reason: Reason) -> None:
        if self._work is not None:
            self._ended_as = self._ended_as or reason
            self._work.cancel()

    async def _answer(self, asked: Question) -> Answer:
        likeliest, source = await self._said(asked)
        others = []
        for seed in range(1, asked.alternatives + 1):
            self._close_speech()
            try:
                others.append(await self._ask(replace(asked, seed=seed), lambda _: None))
            except EngineError as error:  # as of a server that draws no answers; the likeliest one is there
                log.info("no alternative: %s", error)
                break
        answer = replace(answered(asked, likeliest, *others), source=source)
        if answer.candidates:
            await asyncio.sleep(NEWS_FOLLOW)
        return answer

    async def _said(self, asked: Question) -> tuple[Said | Reason, Source]:
        """What the model goes on with at the cursor: known, in the making, or asked for now."""
        source = Source.RECALLED
        while True:
            found = self._recalled(asked)
            if found is not None:
                return found, source
            source = Source.KEPT if source == Source.RECALLED else source
            speech = self._speech
            if speech is None or speech.is_over or not (self._habits.keeps and speech.leads_to(asked)):
                source = Source.ASKED
                self._close_speech()
                if not asked.is_on_purpose:
                    await self._pause(asked)
                speech = self._speech = Speech(asked, self._ask, self._learn)
                self._asked_at.append(speech.spot)
            speech.adopt()
            await speech.end_for(asked)
            if speech.is_over and speech.spot.typed_since(asked.snapshot.uri, asked.view) == "":
                return speech.outcome, source

    def _recalled(self, asked: Question) -> Said | Reason | None:
        """What the model is known to go on with; None if it has to be asked, perhaps for more than is known."""
        found = self._recall.find(asked.snapshot.uri, asked.view) if self._habits.recalls else None
        if not isinstance(found, Said) or found.is_whole:
            return found
        is_enough = not asked.is_on_purpose and (readings(found) or is_settled(found.text, found.marks))
        return found if is_enough else None

    def _learn(self, spot: Spot, said: Said | Reason | None, seconds: float) -> None:
        if seconds:
            self.pace = self.pace.with_answer(seconds, is_over=said is not None)
        if said is not None:
            self._recall.remember(spot, said)

    async def _pause(self, asked: Question) -> None:
        """Waits until the user pauses, if this machine cannot keep up with them or the model was just wrong."""
        if self._habits.waits:
            waited = time.monotonic() - self._changed_at
            await asyncio.sleep(max(0.0, wait_before_asking(self.pace, self._was_wrong(asked)) - waited))

    def _was_wrong(self, asked: Question) -> bool:
        """Whether the model was asked about the word at the cursor before: a few letters rarely make it know better."""
        typed = (spot.typed_since(asked.snapshot.uri, asked.view) for spot in self._asked_at)
        return any(some and _WORD.fullmatch(some) for some in typed)

    def _close_speech(self) -> None:
        if self._speech is not None:
            self._speech.close()
            self._speech = None

    def _close_soon(self, seconds: float) -> None:
        """Nobody waits for the running answer any more: it ends, unless somebody asks for it in so many seconds."""
        speech = self._speech
        if speech is None or speech.is_over or speech.is_guess:
            return
        if self._closing is not None:
            self._closing.cancel()

        def close() -> None:
            if self._speech is speech and self._work is None:
                self._close_speech()

        self._closing = asyncio.get_running_loop().call_later(seconds, close)

    def _look_at(self, asked: Question, shown: Candidate) -> None:
        """Unless something else happens before, what comes behind the suggestion is computed."""
        self._shown = (asked, shown)
        if self._habits.guesses:
            loop = asyncio.get_running_loop()
            self._looked_at = loop.call_later(LOOKED_AT, self._guess, asked, shown)

    def _stop_looking(self) -> None:
        if self._looked_at is not None:
            self._looked_at.cancel()
            self._looked_at = None

    def _guess(self, asked: Question, shown: Candidate) -> None:
        there = self._ahead(asked, shown)
        if there is None or self._work is not None or self._recalled(there) is not None:
            return
        if self._speech and not self._speech.is_over:
            return
        root = spot_at(asked.snapshot.uri, asked.view)
        self._speech = Speech(there, self._ask, self._learn, root, lead=there.view.prefix[root.offset :])
