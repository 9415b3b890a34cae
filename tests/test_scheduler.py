"""Which completion is computed when, with an engine that says what the test wrote."""

import asyncio

import pytest

from glm_lsp import scheduler as scheduling
from glm_lsp.complete import Question
from glm_lsp.data import Answer, Reason
from glm_lsp.errors import EngineGoneError
from glm_lsp.pace import Pace
from glm_lsp.scheduler import PLAIN, Habits, Scheduler
from glm_lsp.speech import Hear
from tests.scripted import Engine, ahead, asking, settle, snapshot

LINE = "x = "
NO_GUESSES = Habits(guesses=False)


def always(text: str) -> "Engine":
    """Says the rest of one text, wherever the cursor stands in it."""

    def says(asked: Question) -> str:
        return text.removeprefix(asked.view.prefix) if text.startswith(asked.view.prefix) else "other"

    return Engine(says)


def scheduler(engine: Engine, habits: Habits = NO_GUESSES) -> Scheduler:
    return Scheduler(engine.ask, ahead, habits)


def texts(answer: Answer) -> list[str]:
    return [candidate.text for candidate in answer.candidates]


async def answer(made: Scheduler, engine: Engine, asked: Question) -> Answer:
    task = asyncio.ensure_future(made.answer(asked))
    while not task.done():
        await engine.step()
    return task.result()


def type_text(made: Scheduler, text: str) -> Question:
    made.document_changed(snapshot(text))
    return asking(text)


async def test_typing_into_a_suggestion_asks_the_engine_once() -> None:
    engine = always("x = value + other")
    made = scheduler(engine)
    assert texts(await answer(made, engine, asking(LINE))) == ["value + other"]
    for typed in ("v", "va", "value"):
        found = await made.answer(type_text(made, LINE + typed))
        assert texts(found) == ["value + other"[len(typed) :]]
    assert texts(await made.answer(type_text(made, LINE + "va"))) == ["lue + other"]  # backspace
    assert len(engine.asked) == 1


async def test_a_running_answer_is_kept_while_the_typed_text_follows_it() -> None:
    engine = always("x = value + other")
    made = scheduler(engine)
    first = asyncio.ensure_future(made.answer(asking(LINE)))
    await engine.step(3)
    second_question = type_text(made, LINE + "va")
    second = asyncio.ensure_future(made.answer(second_question))
    await settle()
    assert first.done()
    assert first.result().reason == Reason.SUPERSEDED
    await engine.step(20)
    assert texts(second.result()) == ["lue + other"]
    assert len(engine.asked) == 1


async def test_a_running_answer_that_leads_elsewhere_is_closed_before_the_next_one() -> None:
    engine = always("x = value + other")
    made = scheduler(engine)
    first = asyncio.ensure_future(made.answer(asking(LINE)))
    await engine.step(3)
    second = asyncio.ensure_future(made.answer(type_text(made, LINE + "q")))
    await engine.step(2)
    assert first.result().reason == Reason.SUPERSEDED
    assert engine.running == 1
    assert engine.most_running == 1
    await engine.step(20)
    assert texts(second.result()) == ["other"]
    assert engine.asked[-1].view.prefix == LINE + "q"


async def test_a_change_that_leads_elsewhere_ends_the_work_at_once() -> None:
    engine = always("x = value + other")
    made = scheduler(engine)
    asked = asyncio.ensure_future(made.answer(asking(LINE)))
    await engine.step(3)
    made.document_changed(snapshot(LINE + "q"))
    await settle()
    assert engine.running == 0
    assert (await asked).reason == Reason.STALE


async def test_a_change_that_follows_lets_it_go_on_and_is_answered_from_memory() -> None:
    engine = always("x = value + other")
    made = scheduler(engine)
    asked = asyncio.ensure_future(made.answer(asking(LINE)))
    await engine.step(3)
    question = type_text(made, LINE + "v")
    await engine.step(20)
    assert (await asked).reason == Reason.STALE
    assert engine.running == 0
    assert texts(await made.answer(question)) == ["alue + other"]
    assert len(engine.asked) == 1


async def test_line_breaks_of_two_characters_are_no_change() -> None:
    engine = Engine(lambda asked: "value + other")
    made = scheduler(engine)
    asked = asyncio.ensure_future(made.answer(asking("a = 1\r\nx = \r\n", 11)))
    await engine.step(3)
    made.document_changed(snapshot("a = 1\r\nx = v\r\n"))
    await engine.step(20)
    assert (await asked).reason == Reason.STALE
    assert texts(await made.answer(asking("a = 1\r\nx = v\r\n", 12))) == ["alue + other"]
    assert len(engine.asked) == 1


async def test_the_newest_request_wins_and_the_older_one_is_answered_at_once() -> None:
    engine = always("x = value + other")
    made = scheduler(engine)
    first = asyncio.ensure_future(made.answer(asking(LINE)))
    await engine.step(2)
    second = asyncio.ensure_future(made.answer(asking(LINE)))
    await settle()
    assert first.result().reason == Reason.SUPERSEDED
    await engine.step(20)
    assert texts(second.result()) == ["value + other"]
    assert len(engine.asked) == 1


async def test_a_request_that_is_taken_back_ends_the_work() -> None:
    engine = always("x = value + other")
    made = scheduler(engine)
    asked = asyncio.ensure_future(made.answer(asking(LINE)))
    await engine.step(2)
    asked.cancel()
    async with asyncio.timeout(5):
        while engine.running:
            await asyncio.sleep(0.001)
    assert not made.is_busy


async def test_a_request_that_is_taken_back_because_the_user_types_on_does_not() -> None:
    engine = always("x = value + other")
    made = scheduler(engine)
    asked = asyncio.ensure_future(made.answer(asking(LINE)))
    await engine.step(2)
    asked.cancel()
    await settle()
    question = type_text(made, LINE + "v")
    await asyncio.sleep(2 * scheduling.CHANGE_FOLLOWS)
    assert engine.running == 1
    assert texts(await answer(made, engine, question)) == ["alue + other"]
    assert len(engine.asked) == 1


async def test_what_comes_behind_a_shown_suggestion_is_computed_while_nobody_asks() -> None:
    engine = always("x = value + other\ny = another")
    engine.says = lambda asked: "value + other" if asked.view.line == LINE else "\ny = another"
    made = scheduler(engine, Habits())
    assert texts(await answer(made, engine, asking(LINE))) == ["value + other"]
    async with asyncio.timeout(5):
        while len(engine.asked) < 2:
            await asyncio.sleep(0.005)
    await engine.step(20)
    assert texts(await made.answer(type_text(made, LINE + "val"))) == ["ue + other"]
    assert texts(await made.answer(type_text(made, LINE + "value + other"))) == ["\ny = another"]
    assert len(engine.asked) == 2


async def test_a_guess_makes_room_for_a_real_request() -> None:
    engine = Engine(lambda asked: "value + other")
    made = scheduler(engine, Habits())
    await answer(made, engine, asking(LINE))
    made.accepted()
    await settle()
    assert engine.running == 1
    question = type_text(made, "y = ")
    assert texts(await answer(made, engine, question)) == ["value + other"]
    assert engine.most_running == 1


async def test_one_letter_more_of_a_word_that_the_model_got_wrong_waits_for_a_pause() -> None:
    engine = always("x = value + other")
    made = scheduler(engine)
    await answer(made, engine, asking(LINE))
    made.pace = Pace(first=0.01, piece=0.01, key=0.2)
    waiting = asyncio.ensure_future(made.answer(type_text(made, LINE + "q")))
    await engine.step(5)
    assert len(engine.asked) == 1
    asked = asyncio.ensure_future(made.answer(type_text(made, LINE + "qu")))
    await engine.step(20)
    assert waiting.result().reason == Reason.SUPERSEDED
    assert texts(asked.result()) == ["other"]
    assert len(engine.asked) == 2


async def test_a_silence_is_remembered_too() -> None:
    engine = Engine(lambda asked: "")
    made = scheduler(engine)
    for _ in range(3):
        assert (await answer(made, engine, asking(LINE))).reason == Reason.NOTHING
    assert len(engine.asked) == 1


async def test_closing_a_document_ends_its_work_and_forgets_it() -> None:
    engine = always("x = value + other")
    made = scheduler(engine)
    asked = asyncio.ensure_future(made.answer(asking(LINE)))
    await engine.step(2)
    made.document_closed(asking(LINE).snapshot.uri)
    assert (await asked).reason == Reason.STALE
    assert engine.running == 0


@pytest.mark.parametrize("turns", range(6))
@pytest.mark.parametrize("asks", [False, True])
async def test_a_failure_that_comes_together_with_a_change_is_none(turns: int, asks: bool) -> None:
    newer: list[asyncio.Future[Answer]] = []
    loop = asyncio.get_running_loop()

    def meanwhile(left: int) -> None:
        if left:
            loop.call_soon(meanwhile, left - 1)
        else:
            asked = type_text(made, LINE + "q")
            newer.append(asyncio.ensure_future(made.answer(asked)) if asks else loop.create_future())

    async def fails_once(asked: Question, _hear: Hear) -> str | Reason:
        if asked.view.prefix != LINE:
            return "newer"
        meanwhile(turns)
        raise EngineGoneError("gone")

    made = Scheduler(fails_once, ahead, NO_GUESSES)
    try:
        answer = await made.answer(asking(LINE))
        assert answer.reason in (Reason.STALE, Reason.SUPERSEDED)
    except EngineGoneError:  # whoever asks would ask again, with the text of before
        assert not newer
    if asks:
        await settle()
        assert texts(await newer[0]) == ["newer"]


async def test_the_plain_pipeline_asks_at_every_key() -> None:
    engine = always("x = value + other")
    made = scheduler(engine, PLAIN)
    for typed in ("", "v", "va"):
        assert texts(await answer(made, engine, type_text(made, LINE + typed))) == ["value + other"[len(typed) :]]
    assert len(engine.asked) == 3
