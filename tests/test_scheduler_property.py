"""Ten thousand keys, an engine that is slow, lies and dies: every request is answered once, and nothing is stale."""

import asyncio
import random

import pytest

from glm_lsp import scheduler as scheduling
from glm_lsp.complete import Question, question
from glm_lsp.data import Answer, Candidate, Reason, Snapshot
from glm_lsp.errors import EngineGoneError
from glm_lsp.languages import PLAIN_TEXT
from glm_lsp.recall import MOST_ANSWERS
from glm_lsp.scheduler import Scheduler
from glm_lsp.settings import Settings
from glm_lsp.speech import Hear
from glm_lsp.sureness import Said
from glm_lsp.syntax import parse

KEYS = 10_000
WORDS = ("value", "other", "x", "=", "(", ")", "\n", " ", "    ")
LONGEST_TEXT = 400


class Typist:
    """A document, its cursor, and what was asked about it."""

    def __init__(self, dice: random.Random) -> None:
        self.dice = dice
        self.scheduler = Scheduler(self.say, self.ahead)
        self.text, self.cursor, self.version = "", 0, 1
        self.running = self.most_running = 0
        self.ended: list[tuple[int, Answer | None]] = []
        self.stale: list[str] = []

    def snapshot(self) -> Snapshot:
        return Snapshot("file:///a", "a", PLAIN_TEXT, self.version, self.text)

    async def say(self, asked: Question, hear: Hear) -> Said | Reason:
        self.running += 1
        self.most_running = max(self.most_running, self.running)
        try:
            hear("")
            said = ""
            for _ in range(self.dice.randrange(6)):
                for _ in range(self.dice.randrange(8)):
                    await asyncio.sleep(0)
                if self.dice.random() < 0.02:
                    raise EngineGoneError("gone")
                said += self.dice.choice(WORDS)
                hear(said)
            return Said(said) if said.strip() else Reason.NOTHING
        finally:
            self.running -= 1

    def ahead(self, asked: Question, shown: Candidate) -> Question | None:
        text = asked.snapshot.text[: shown.start] + shown.text + asked.snapshot.text[shown.end :]
        return self.question(Snapshot("file:///a", "a", PLAIN_TEXT, 0, text), shown.start + len(shown.text))

    def question(self, snapshot: Snapshot, cursor: int) -> Question | None:
        asked = question(snapshot, cursor, parse(snapshot.text, PLAIN_TEXT), Settings())
        return asked if isinstance(asked, Question) else None

    def press(self, suggested: str) -> None:
        """Types, types what was suggested, deletes, or goes elsewhere."""
        what = self.dice.random()
        if what < 0.6 and suggested:
            self.replace(0, suggested[0])
        elif what < 0.75:
            self.replace(0, self.dice.choice(WORDS))
        elif what < 0.85:
            self.replace(min(self.cursor, self.dice.randrange(1, 4)), "")
        else:
            self.cursor = self.dice.choice([len(self.text), self.dice.randrange(len(self.text) + 1)])
        if len(self.text) > LONGEST_TEXT:
            self.cursor = len(self.text)
            self.replace(len(self.text), "")

    def replace(self, count: int, text: str) -> None:
        start = self.cursor - count
        self.text = self.text[:start] + text + self.text[self.cursor :]
        self.cursor, self.version = start + len(text), self.version + 1
        self.scheduler.document_changed(self.snapshot())

    async def ask(self, number: int, asked: Question) -> str:
        """One request as the server serves it; the text that it shows."""
        answer: Answer | None = None
        try:
            answer = await self.scheduler.answer(asked)
        except EngineGoneError:
            answer = Answer(Reason.NO_ENGINE)
        finally:
            self.ended.append((number, answer))
        if not answer.candidates:
            return ""
        (shown,) = answer.candidates
        if asked.snapshot.text != self.text or shown.start != asked.cursor:
            self.stale.append(f"{number}: {shown}")
        return shown.text


async def test_ten_thousand_keys(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(scheduling, "NEWS_FOLLOW", 0)  # keys come after turns of the loop here, not after seconds
    dice = random.Random(5)
    typist = Typist(dice)
    asked: dict[int, asyncio.Task[str]] = {}
    suggested = ""
    for number in range(KEYS):
        typist.press(suggested)
        suggested = ""
        question_now = typist.question(typist.snapshot(), typist.cursor)
        if question_now is not None and dice.random() < 0.9:
            asked[number] = asyncio.create_task(typist.ask(number, question_now))
        for _ in range(dice.choice((1, 3, 10, 60))):
            await asyncio.sleep(0)
        if dice.random() < 0.1 and number in asked:
            asked[number].cancel()
        if dice.random() < 0.3:
            typist.scheduler.accepted()
        if number in asked and asked[number].done() and not asked[number].cancelled():
            suggested = asked[number].result()
        assert len(typist.scheduler._recall) <= MOST_ANSWERS
    await asyncio.wait_for(asyncio.gather(*asked.values(), return_exceptions=True), 10)
    assert sorted(number for number, _ in typist.ended) == sorted(asked)
    assert typist.stale == []
    assert typist.most_running == 1
    typist.scheduler.close()
    await asyncio.sleep(0)
    assert typist.running == 0
    shown = [answer for _, answer in typist.ended if answer and answer.candidates]
    assert len(shown) > KEYS / 20  # else nothing was tried
    assert len({answer.source for answer in shown}) == 3
