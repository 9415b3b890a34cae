"""An engine that says what a test wrote, piece by piece, when the test lets it: for protocol and timing only."""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass, field

from glm_lsp.complete import Question, question
from glm_lsp.data import Candidate, Reason, Snapshot
from glm_lsp.languages import languages
from glm_lsp.settings import Settings
from glm_lsp.speech import Hear
from glm_lsp.sureness import Said
from glm_lsp.syntax import parse

PYTHON = languages()["python"]
Saying = Callable[[Question], str]


@dataclass
class Engine:
    """`says` gives the whole answer to a question; each `step` lets one piece of every running answer out."""

    says: Saying
    asked: list[Question] = field(default_factory=list)
    running: int = 0
    most_running: int = 0
    pieces: int = 0
    _waiting: list[asyncio.Future[None]] = field(default_factory=list)

    async def ask(self, asked: Question, hear: Hear) -> Said | Reason:
        self.asked.append(asked)
        self.running += 1
        self.most_running = max(self.most_running, self.running)
        try:
            hear("")
            answer = self.says(asked)
            for end in range(1, len(answer) + 1):
                turn = asyncio.get_running_loop().create_future()
                self._waiting.append(turn)
                await turn
                self.pieces += 1
                hear(answer[:end])
            return Said(answer) if answer.strip() else Reason.NOTHING
        finally:
            self.running -= 1

    async def step(self, count: int = 1) -> None:
        """Lets everything run that can, and `count` pieces come."""
        await settle()
        for _ in range(count):
            waiting, self._waiting = self._waiting, []
            for turn in waiting:
                if not turn.done():
                    turn.set_result(None)
            await settle()


async def settle() -> None:
    """Lets all that needs no time happen."""
    for _ in range(20):
        await asyncio.sleep(0)


def snapshot(text: str, version: int = 1, uri: str = "file:///a.py") -> Snapshot:
    return Snapshot(uri, "a.py", PYTHON, version, text)


def asking(text: str, cursor: int | None = None, version: int = 1) -> Question:
    """The question at `cursor`, or at the end of the text."""
    seen = snapshot(text, version)
    asked = question(seen, len(text) if cursor is None else cursor, parse(text, PYTHON), Settings())
    assert isinstance(asked, Question)
    return asked


def ahead(asked: Question, shown: Candidate) -> Question | None:
    text = asked.snapshot.text
    accepted = text[: shown.start] + shown.text + text[shown.end :]
    there = question(snapshot(accepted), shown.start + len(shown.text), parse(accepted, PYTHON), Settings())
    return there if isinstance(there, Question) else None
