"""Which completion is computed when, with an engine that says what the test wrote."""

import asyncio
from dataclasses import replace

import pytest

from glm_lsp import scheduler as scheduling
from glm_lsp.complete import Question
from glm_lsp.data import Answer, Candidate, Reason, Source
from glm_lsp.errors import EngineError, EngineGoneError
from glm_lsp.pace import Pace
from glm_lsp.scheduler import PLAIN, Habits, Scheduler
from glm_lsp.session import Reporter, Session
from glm_lsp.settings import Settings
from glm_lsp.speech import Hear
from glm_lsp.sureness import Mark, Said
from tests.scripted import Engine, ahead, asking, settle, snapshot

LINE = "x = "
NO_GUESSES = Habits(guesses=False)


@pytest.fixture(autouse=True)
def patience(monkeypatch: pytest.MonkeyPatch) -> None:
    """On a busy machine a test may take long from a change to the request about it. What follows an answer is told when
    it is over; tests that count the turns of the loop do not wait for it.
    """
    monkeypatch.setattr(scheduling, "REQUEST_FOLLOWS", 2.0)
    monkeypatch.setattr(scheduling, "NEWS_FOLLOW", 0)


def always(text: str) -> "Engine":
    """Says the rest of one text, wherever the cursor stands in it."""

    def says(asked: Question) -> str:
        return text.removeprefix(asked.view.prefix) if text.startswith(asked.view.prefix) else "other"

    return Engine(says)


def scheduler(engine: Engine, habits: Habits = NO_GUESSES) -> Scheduler:
    return Scheduler(engine.ask, ahead, habits)


async def begun() -> tuple[Scheduler, Engine, asyncio.Task[Answer]]:
    """A scheduler with an answer that is half said."""
    engine = always("x = value + other")
    made = scheduler(engine)
    asked = asyncio.ensure_future(made.answer(asking(LINE)))
    await engine.step(3)
    return made, engine, asked


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
    made, engine, asked = await begun()
    made.document_changed(snapshot(LINE + "q"))
    await settle()
    assert engine.running == 0
    assert (await asked).reason == Reason.STALE


async def test_a_change_that_follows_lets_it_go_on_and_is_answered_from_memory() -> None:
    made, engine, asked = await begun()
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


async def test_a_word_that_the_model_got_wrong_waits_for_a_pause_and_the_next_word_does_not() -> None:
    engine = always("x = value + other")
    made = scheduler(engine)
    await answer(made, engine, asking(LINE))
    made.pace = Pace((1.3,), 0.9)  # in time, but not before the next key
    waiting = []
    for typed in ("q", "qu", "que"):
        waiting.append(asyncio.ensure_future(made.answer(type_text(made, LINE + typed))))
        await engine.step(5)
    assert len(engine.asked) == 1
    asked = asyncio.ensure_future(made.answer(type_text(made, LINE + "que.")))
    await engine.step(20)
    assert [one.result().reason for one in waiting] == [Reason.SUPERSEDED] * 3
    assert texts(asked.result()) == ["other"]
    assert len(engine.asked) == 2


async def test_the_pace_follows_the_answers_that_users_who_type_get() -> None:
    made, engine, asked = await begun()
    assert not made.pace.answers
    await engine.step(20)
    await asked
    assert len(made.pace.answers) == 1
    await answer(made, engine, on_purpose("y = "))
    assert len(made.pace.answers) == 1


async def test_an_answer_that_was_given_up_tells_the_pace_that_it_took_longer() -> None:
    made, _, asked = await begun()
    await asyncio.sleep(0.05)
    made.document_changed(snapshot("y"))
    await settle()
    assert len(made.pace.answers) == 1
    assert made.pace.answer >= 0.05
    assert (await asked).reason == Reason.STALE
    made, *_ = await begun()
    made.pace = Pace((5.0,), 0.2)
    made.document_changed(snapshot("y"))
    await settle()
    assert made.pace.answers == (5.0,)


async def test_an_answer_that_failed_tells_the_pace_nothing() -> None:
    async def fails(asked: Question, hear: Hear) -> Said | Reason:
        hear("")
        raise EngineError("full")

    made = Scheduler(fails, ahead, NO_GUESSES)
    with pytest.raises(EngineError):
        await made.answer(asking(LINE))
    assert not made.pace.answers


async def test_a_machine_that_answers_before_the_next_key_is_asked_at_every_key() -> None:
    engine = always("x = value + other")
    made = scheduler(engine)
    await answer(made, engine, asking(LINE))
    made.pace = Pace((0.09,), 0.9)
    for number, typed in enumerate(("q", "qu", "que"), 2):
        asked = asyncio.ensure_future(made.answer(type_text(made, LINE + typed)))
        await engine.step(20)
        assert asked.done()
        assert len(engine.asked) == number


async def test_a_change_that_is_heard_of_right_behind_an_answer_makes_it_stale(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(scheduling, "NEWS_FOLLOW", 0.1)
    engine = always("x = value + other")
    made = scheduler(engine)
    asking_for = asyncio.ensure_future(made.answer(asking(LINE)))
    await engine.step(20)
    assert not asking_for.done()
    made.document_changed(snapshot(LINE + "q"))
    assert (await asking_for).reason == Reason.STALE


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

    async def fails_once(asked: Question, _hear: Hear) -> Said | Reason:
        if asked.view.prefix != LINE:
            return Said("newer")
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


async def test_what_is_not_allowed_any_more_ends_at_once_and_says_why() -> None:
    made, engine, asked = await begun()
    made.review(lambda asked: Reason.EXCLUDED)
    await settle()
    assert engine.running == 0
    assert asked.result().reason == Reason.EXCLUDED


async def test_what_is_still_allowed_goes_on() -> None:
    made, engine, asked = await begun()
    made.review(lambda asked: None)
    await engine.step(20)
    assert texts(await asked) == ["value + other"]


async def test_what_is_computed_ahead_ends_when_it_is_not_allowed_any_more() -> None:
    engine = Engine(lambda asked: "value + other")
    made = scheduler(engine, Habits())
    await answer(made, engine, asking(LINE))
    made.accepted()
    await settle()
    assert engine.running == 1
    made.review(lambda asked: Reason.DISABLED)
    await settle()
    assert engine.running == 0
    made.accepted()
    await asyncio.sleep(2 * scheduling.LOOKED_AT)
    assert len(engine.asked) == 2  # neither is it computed again


async def test_a_running_answer_that_nobody_waits_for_ends_soon(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(scheduling, "REQUEST_FOLLOWS", 0.05)
    made, engine, asked = await begun()
    made.document_changed(snapshot(LINE + "va"))
    assert (await asked).reason == Reason.STALE
    assert engine.running == 1  # the editor may be about to ask again
    await asyncio.sleep(2 * scheduling.REQUEST_FOLLOWS)
    assert engine.running == 0


def half_sure(whole: bool = False) -> Said:
    """What the model is sure of to the end of the first word only; if not `whole`, it was stopped there."""
    return Said("value + other" if whole else "value + ", (Mark(5, 0.9), Mark(8, 0.3), Mark(13, 0.1)), whole)


def on_purpose(text: str) -> Question:
    return replace(asking(text), alternatives=1)


async def test_who_asks_on_purpose_gets_all_and_whoever_asks_later_only_what_is_sure() -> None:
    async def say(asked: Question, _hear: Hear) -> Said | Reason:
        return Said("drawn") if asked.seed else half_sure(whole=True)

    made = Scheduler(say, ahead, NO_GUESSES)
    assert texts(await made.answer(on_purpose(LINE))) == ["value + other", "drawn"]
    found = await made.answer(asking(LINE))
    assert (texts(found), found.source) == (["value"], Source.RECALLED)


async def test_a_server_that_draws_no_answers_still_gives_the_likeliest() -> None:
    async def say(asked: Question, _hear: Hear) -> Said | Reason:
        if asked.seed:
            raise EngineError("the server does not know `seed`")
        return Said("value")

    assert texts(await Scheduler(say, ahead, NO_GUESSES).answer(on_purpose(LINE))) == ["value"]


async def test_who_asks_on_purpose_is_not_answered_with_what_was_stopped_before() -> None:
    asked_for: list[bool] = []

    async def say(asked: Question, _hear: Hear) -> Said | Reason:
        asked_for.append(asked.is_on_purpose)
        return Said("drawn") if asked.seed else half_sure(whole=asked.is_on_purpose)

    made = Scheduler(say, ahead, NO_GUESSES)
    assert texts(await made.answer(asking(LINE))) == ["value"]
    assert texts(await made.answer(on_purpose(LINE)))[0] == "value + other"
    assert asked_for == [False, True, True]


async def test_a_running_answer_is_not_shared_between_who_asks_on_purpose_and_who_types() -> None:
    engine = always("x = value + other")
    made = scheduler(engine)
    first = asyncio.ensure_future(made.answer(asking(LINE)))
    await engine.step(3)
    second = asyncio.ensure_future(made.answer(on_purpose(LINE)))
    await engine.step(60)
    assert first.result().reason == Reason.SUPERSEDED
    assert texts(second.result()) == ["value + other"]
    assert [one.alternatives for one in engine.asked] == [0, 1, 1]
    assert engine.most_running == 1


async def test_a_request_that_needs_no_model_ends_the_one_before() -> None:
    made, engine, asked = await begun()
    made.nothing_is_due()
    assert (await asked).reason == Reason.SUPERSEDED
    await asyncio.sleep(2 * scheduling.CHANGE_FOLLOWS)
    assert engine.running == 0


async def test_in_a_pause_a_word_that_the_model_got_wrong_is_asked_about_again() -> None:
    engine = always("x = value + other")
    made = scheduler(engine)
    await answer(made, engine, asking(LINE))
    made.pace = Pace((0.06,), 0.04)
    asked = asyncio.ensure_future(made.answer(type_text(made, LINE + "que")))
    async with asyncio.timeout(5):
        while len(engine.asked) < 2:
            await asyncio.sleep(0.005)
    await engine.step(20)
    assert texts(await asked) == ["other"]


async def guessing(text: str) -> tuple[Scheduler, Engine]:
    """A scheduler with what comes behind an accepted suggestion in the making."""
    engine = always(text)
    made = scheduler(engine, Habits())
    assert texts(await answer(made, engine, asking(LINE))) == [text.removeprefix(LINE)]
    engine.says = lambda asked: "\ny = another"
    made.document_changed(snapshot(text))
    made.accepted()
    await engine.step(3)
    assert engine.running == 1
    return made, engine


async def test_a_guess_that_was_asked_for_ends_when_the_request_is_taken_back() -> None:
    made, engine = await guessing("x = value + other")
    asked = asyncio.ensure_future(made.answer(asking("x = value + other")))
    await engine.step(2)
    asked.cancel()
    await asyncio.sleep(3 * scheduling.CHANGE_FOLLOWS)
    assert len(engine.asked) == 2
    assert engine.running == 0


async def test_a_guess_ends_with_a_request_that_needs_no_model() -> None:
    made, engine = await guessing("x = value + other")
    made.nothing_is_due()
    await settle()
    assert engine.running == 0


async def test_who_waits_while_the_engine_is_let_go_of_hears_that_it_loads() -> None:
    made, engine, asked = await begun()
    made.close()
    assert (await asked).reason == Reason.LOADING
    assert engine.running == 0


async def test_settings_that_forbid_are_the_reason_though_the_engine_is_let_go_of_too() -> None:
    made, _, asked = await begun()
    made.review(lambda asked: Reason.DISABLED)
    made.close()
    assert (await asked).reason == Reason.DISABLED


async def test_only_where_the_user_is_counts_as_a_place_where_they_were() -> None:
    engine, seen = always("x = value + other"), []
    session = Session(Reporter(lambda _: None, lambda _: None, lambda: None))
    session.completions = scheduler(engine)
    session.surroundings.visited = lambda *place: seen.append(place)  # type: ignore[method-assign]
    item = Candidate("value", 4, 4)
    asked = asyncio.ensure_future(session.complete(snapshot(LINE), 4, selected=item))
    await engine.step(20)
    assert texts(await asked) == ["value + other"]
    assert seen == [(snapshot(LINE), 4)]


async def test_a_session_that_is_switched_off_says_so_though_its_model_changes_too() -> None:
    engine = always("x = value + other")
    session = Session(Reporter(lambda _: None, lambda _: None, lambda: None))
    session.completions = scheduler(engine)
    asked = asyncio.ensure_future(session.completions.answer(asking(LINE)))
    await engine.step(3)
    await session.configure(Settings(enable=False, model="another"))
    assert (await asked).reason == Reason.DISABLED
    assert engine.running == 0
