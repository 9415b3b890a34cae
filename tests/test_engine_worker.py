"""The worker's thread when the model itself misbehaves; OpenVINO is played by a double."""

import asyncio
import threading
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from functools import partial
from pathlib import Path
from types import SimpleNamespace

import pytest

from glm_lsp.engine import footprint, memory, runner, worker
from glm_lsp.engine.answer import Answer
from glm_lsp.engine.device import Device
from glm_lsp.engine.job import Job, Piece, Stage, Work
from glm_lsp.engine.prefixes import Prefixes
from glm_lsp.engine.worker import Worker
from glm_lsp.errors import EngineError
from glm_lsp.models import files, store
from glm_lsp.models.manifest import File
from glm_lsp.models.store import Model


@dataclass
class Double:
    """In place of Runner and Generation: every step brings one token or raises what `failures` holds."""

    failures: list[Exception] = field(default_factory=list)
    usable: bool = True
    steps: int = 0
    finish: str | None = None
    logprob: float = 0.0
    rests: int = 0

    def __call__(self, model: Model, plan: memory.Plan, device: Device) -> "Double":
        self.plan = plan
        return self

    def warm_up(self) -> None: ...

    def rest(self) -> None:
        self.rests += 1

    def breathe(self) -> None: ...

    def drop(self) -> None: ...

    def start(self, work: Work) -> "Double":
        self.finish, self.steps, self.limit, self.logprob = None, 0, work.max_tokens, 0.0
        return self

    def step(self) -> list[int]:
        if self.failures:
            raise self.failures.pop()
        self.steps += 1
        self.finish = "length" if self.steps == self.limit else None
        self.logprob -= 3.0
        return [1000 + self.steps]

    def kv_usage(self) -> float:
        return 0.0

    def clear(self) -> bool:
        return self.usable


@pytest.fixture
def double(monkeypatch: pytest.MonkeyPatch) -> Double:
    made = Double()
    monkeypatch.setattr(worker, "Runner", made)
    # What other tests have left in this process is none of an engine's memory.
    monkeypatch.setattr(footprint, "now", lambda: 0)
    return made


@pytest.fixture
def stages() -> list[Stage]:
    return []


@pytest.fixture
def working(double: Double, stages: list[Stage]) -> Iterator[Worker]:
    model = store.find("nano")
    made = Worker(model, memory.plan(model.manifest, 600 * memory.MB), Device("CPU", "", {}), stages.append)
    made.start()
    yield made
    assert made.stop(10)


async def ask(working: Worker, tokens: int = 3) -> list[Piece]:
    job = Job(Work((5, 6, 7), max_tokens=tokens), asyncio.get_running_loop())
    working.submit(job)
    async with asyncio.timeout(20):
        return [piece async for piece in job.pieces()]


async def test_stages_are_told_in_order(working: Worker, stages: list[Stage]) -> None:
    assert (await ask(working))[-1].finish == "length"
    assert [stage.progress for stage in stages] == sorted(stage.progress for stage in stages)
    assert stages[-1].state == "ready"


async def test_nothing_is_answered_before_the_weights_are_verified(
    double: Double, stages: list[Stage], monkeypatch: pytest.MonkeyPatch
) -> None:
    whole = store.ready(store.find("nano"))
    described = replace(
        whole.manifest, files={n: replace(f, parts=(), is_packed=False) for n, f in whole.manifest.files.items()}
    )
    model, verified, check = Model(whole.directory, described), threading.Event(), files.check

    def check_when_told(directory: Path, file: File) -> None:
        if file.name == store.WEIGHTS:
            assert verified.wait(20)
        check(directory, file)

    monkeypatch.setattr(files, "check", check_when_told)
    made = Worker(model, memory.plan(model.manifest, 600 * memory.MB), Device("CPU", "", {}), stages.append)
    made.start()
    asked = asyncio.create_task(ask(made))
    async with asyncio.timeout(20):
        while not (stages and "warming up" in stages[-1].message):
            await asyncio.sleep(0.01)
    await asyncio.sleep(0.05)
    assert "warming up" in made.stage.message and not asked.done()
    verified.set()
    assert (await asked)[-1].finish == "length"
    assert made.stop(10)


async def test_no_token_is_told_without_its_logprob(working: Worker) -> None:
    pieces = await ask(working, 4)
    assert [piece.logprob for piece in pieces if piece.text] == [-3.0] * 4


async def test_a_native_error_fails_its_request_only(working: Worker, double: Double) -> None:
    double.failures.append(RuntimeError("Check 'x' failed\nat file.cpp:1"))
    assert [piece.error for piece in await ask(working)] == ["Check 'x' failed"]
    assert (await ask(working))[-1].finish == "length"
    assert (working.counters.failed, working.counters.finished) == (1, 1)


async def test_a_request_that_the_pipeline_gives_up_is_never_an_empty_answer(working: Worker, double: Double) -> None:
    double.failures.append(EngineError("the KV cache has no room for this request"))
    assert "no room" in ((await ask(working))[-1].error or "")


async def test_an_unusable_pipeline_ends_the_engine_and_fails_what_waits(
    working: Worker, double: Double, stages: list[Stage]
) -> None:
    double.usable = False
    double.failures.append(RuntimeError("broken"))
    assert (await ask(working))[-1].error == "broken"
    assert "broken" in ((await ask(working))[-1].error or "")
    assert (stages[-1].state, working.stage.state) == ("failed", "failed")


async def test_an_error_that_nobody_foresaw_is_a_failure_too(
    working: Worker, double: Double, stages: list[Stage], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(threading, "excepthook", lambda _: None)
    double.failures.append(KeyError("surprise"))
    job = Job(Work((5,), max_tokens=1), asyncio.get_running_loop())
    working.submit(job)
    assert (await ask(working))[-1].error
    async with asyncio.timeout(20):
        while stages[-1].state != "failed":  # The newest request is answered first, perhaps with the error itself.
            await asyncio.sleep(0.01)


async def test_a_closed_request_ends_between_two_steps(working: Worker, double: Double) -> None:
    job = Job(Work((5, 6), max_tokens=100_000), asyncio.get_running_loop())
    working.submit(job)
    async with asyncio.timeout(20):
        async for _ in job.pieces():
            working.close(job)
    assert double.steps < 100
    assert (working.counters.cancelled, working.counters.finished) == (1, 0)


async def test_near_its_promise_the_engine_gives_back_what_can_be_had_again(
    working: Worker, double: Double, monkeypatch: pytest.MonkeyPatch
) -> None:
    rested = double.rests
    monkeypatch.setattr(footprint, "now", lambda: working.plan.ceiling if double.rests == rested else 0)
    pool = working.plan.kv_tokens
    assert (await ask(working))[-1].finish == "length"
    assert double.rests > rested
    assert working.plan.kv_tokens == pool


async def test_rather_than_break_its_promise_the_engine_loads_again_with_a_smaller_pool(
    working: Worker, double: Double, stages: list[Stage], monkeypatch: pytest.MonkeyPatch
) -> None:
    await ask(working)
    first = working.plan
    monkeypatch.setattr(footprint, "now", lambda: first.ceiling if double.plan is first else 0)
    assert "smaller KV cache" in ((await ask(working))[-1].error or "")
    assert (await ask(working))[-1].finish == "length"
    assert memory.PROMPT_TOKENS < double.plan.kv_tokens < first.kv_tokens
    assert [stage.state for stage in stages[-3:]] == ["loading", "loading", "ready"]


async def test_an_engine_that_keeps_its_promise_with_no_pool_fails_with_a_word_on_it(
    working: Worker, stages: list[Stage], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(footprint, "now", lambda: working.plan.ceiling)
    async with asyncio.timeout(20):
        while not (stages and stages[-1].state == "failed"):
            await ask(working)
    assert "raise it" in stages[-1].message


def test_the_last_piece_says_how_it_ended() -> None:
    assert not Piece("x").last
    assert Piece(finish="stop").last
    assert Piece(error="x").last


def test_an_end_token_is_counted_but_not_shown() -> None:
    vocabulary = worker.load_vocabulary(store.ready(store.find("nano")).tokenizer)
    (letter,) = vocabulary.encode("a")
    answer = Answer(Work((1,), max_tokens=9), vocabulary.stream(), (letter,))
    assert answer.grow([], None) == ""
    assert answer.grow([letter], "stop") == ""
    assert (answer.tokens, answer.finish, answer.prefill_steps) == ([letter], "stop", 2)


@pytest.mark.parametrize(
    ("prompt", "steps", "cached"),
    [
        (range(200), 1, 192),  # whole blocks of what is known
        (range(300), 1, 192),
        (range(300), 2, 171),  # two steps: at most one chunk was skipped, whatever we believe
        (range(64), 1, 63),  # one token is always computed
        (range(500, 900), 4, 0),
        (range(500, 900), 1, 272),  # one step: more was cached than we know of
    ],
)
def test_cached_tokens_agree_with_the_steps_that_prefill_took(prompt: range, steps: int, cached: int) -> None:
    prefixes = Prefixes(pool_tokens=1000, chunk_tokens=128)
    prefixes.remember(tuple(range(200)))
    assert prefixes.cached(prompt, steps) == cached


def test_what_no_longer_fits_into_the_pool_is_forgotten() -> None:
    prefixes = Prefixes(pool_tokens=300, chunk_tokens=512)
    prefixes.remember(tuple(range(200)))
    prefixes.remember(tuple(range(1000, 1200)))
    assert prefixes.cached(range(200), 1) == 0
    assert prefixes.cached(range(1000, 1200), 1) == 192


def test_every_load_has_the_heap_that_repacking_needs(monkeypatch: pytest.MonkeyPatch) -> None:
    done: list[str] = []

    def pipeline(*_: object) -> SimpleNamespace:
        done.append("load")
        return SimpleNamespace(generate=lambda *_: done.append("repack"))

    monkeypatch.setattr(runner.genai, "ContinuousBatchingPipeline", pipeline)
    for change in ("give_freed_blocks_back", "keep_freed_blocks"):
        monkeypatch.setattr(footprint, change, partial(done.append, change))
    model = store.find("nano")
    monkeypatch.setattr(memory, "weight_layouts", lambda layers: 1)
    plan = memory.plan(model.manifest, 600 * memory.MB)
    for _ in range(2):
        runner.Runner(model, plan, Device("CPU", "", {})).warm_up()
    assert done == ["give_freed_blocks_back", "load", "repack", "repack", "keep_freed_blocks"] * 2
