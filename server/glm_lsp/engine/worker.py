"""The thread that loads the model and answers jobs.

One request is in work at a time: two would share the same two cores, and both answers would come later than the
second one does now. What waits is ordered by `Waiting`, not by GenAI's scheduler, which batches whatever it
is given.
"""

import threading
from collections.abc import Callable
from typing import cast

from glm_lsp.engine import footprint, memory
from glm_lsp.engine.answer import Answer
from glm_lsp.engine.device import Device
from glm_lsp.engine.identity import CLOSED
from glm_lsp.engine.job import Counters, Job, Piece, Stage
from glm_lsp.engine.memory import Plan
from glm_lsp.engine.openai_api import Usage
from glm_lsp.engine.prefixes import Prefixes
from glm_lsp.engine.runner import NATIVE_ERRORS, Generation, Runner
from glm_lsp.engine.text import Vocabulary, load_vocabulary
from glm_lsp.engine.waiting import Waiting
from glm_lsp.errors import EngineError, GlmLspError, ModelError
from glm_lsp.models import store
from glm_lsp.models.store import Model

_BROKEN = "the engine broke down"
_CROWDED = "memory runs short: the engine starts again with a smaller KV cache; ask again"


class Worker:
    """Loads a model, then serves jobs until `stop`. Public methods may be called from any thread.

    `changed` is told every new stage, on this thread.
    """

    def __init__(self, model: Model, plan: Plan, device: Device, changed: Callable[[Stage], None]) -> None:
        self.plan = plan  # another one after a restart for want of memory
        self.counters = Counters()
        self.stage = Stage("loading", 0, f"starting {model.name}")
        self.kv_usage = 0.0
        self.vocabulary: Vocabulary | None = None  # from loading on
        self._model = model
        self._device = device
        self._changed = changed
        self._is_crowded = False
        self._prefixes = Prefixes(plan.kv_tokens, plan.chunk_tokens)
        self._waiting: Waiting[Job] = Waiting()
        self._current: Job | None = None
        self._stopping = False
        self._wake = threading.Condition()
        self._thread = threading.Thread(target=self._run, name="worker", daemon=True)

    @property
    def most_tokens(self) -> int:
        """Of prompt and answer together."""
        return min(self.plan.kv_tokens, self._model.manifest.context_tokens)

    @property
    def running(self) -> int:
        return int(self._current is not None)

    @property
    def queued(self) -> int:
        return len(self._waiting)

    def start(self) -> None:
        self._thread.start()

    def submit(self, job: Job) -> None:
        """`job` waits for its turn; once the engine has failed, its answer is that error."""
        with self._wake:
            self.counters.requests += 1
            self._waiting.put(job.work.client, job)
            self._wake.notify()
        if not self._thread.is_alive():
            self._fail_waiting()

    def close(self, job: Job) -> None:
        """Nobody wants this answer: it costs no step if it waits, and at most the step under way if it runs."""
        with self._wake:
            job.closed = True
            if self._waiting.discard(job):
                self._cancelled(job)

    def stop(self, seconds: float) -> bool:
        """Ends the thread; jobs end with an error. False when native code is still running after `seconds`."""
        with self._wake:
            self._stopping = True
            if self._current:
                self._current.closed = True
            self._wake.notify()
        self._thread.join(seconds)
        return not self._thread.is_alive()

    def _run(self) -> None:
        message = _BROKEN
        try:
            runner = self._load()
            while job := self._next():
                self._serve(runner, job)
                runner.rest()
                if self._is_crowded:
                    del runner
                    runner = self._load_smaller()
            message = "the engine is stopping"
        except GlmLspError as error:
            message = str(error)
        finally:
            # Also after what nobody foresaw: the process must not live on when this thread has ended.
            self._enter("failed", 100, message)
            self._fail_waiting()

    def _load(self) -> Runner:
        name = self._model.name
        self._enter("loading", 5, f"checking {name}")
        try:
            with store.opened(self._model) as model:
                self._enter("loading", 20, f"loading {name}")
                self.vocabulary = load_vocabulary(model.tokenizer)
                runner = Runner(model, self.plan, self._device)
                self._enter("loading", 50, f"warming up {name}")
                runner.warm_up()
        except NATIVE_ERRORS as error:
            raise ModelError(f"OpenVINO cannot run {name}: {_first_line(error)}") from error
        self._enter("ready", 100, f"{name} is ready")
        return runner

    def _load_smaller(self) -> Runner:
        """Loads again, with a smaller KV pool; no call shrinks one. Raises EngineError when it is at its smallest."""
        plan = memory.smaller(self._model.manifest, self.plan)
        if plan is None:
            raise EngineError(
                f"{self._model.name} takes more than the {self.plan.budget // memory.MB} MB of engine.memoryMB "
                "with the smallest KV cache; raise it, or choose a smaller model"
            )
        self._enter("loading", 0, "memory runs short: starting again with a smaller KV cache")
        footprint.trim_heap()
        self.plan, self._is_crowded = plan, False
        self._prefixes = Prefixes(plan.kv_tokens, plan.chunk_tokens)
        return self._load()

    def _keeps_promise(self, runner: Runner) -> bool:
        """Whether there is memory left, perhaps after giving back what can be had again."""
        if footprint.now() >= self.plan.ceiling:
            runner.rest()
            self._is_crowded = footprint.now() >= self.plan.ceiling
        return not self._is_crowded

    def _next(self) -> Job | None:
        """Waits for a job; None when it is time to end."""
        with self._wake:
            self._wake.wait_for(lambda: self._stopping or len(self._waiting) > 0)
            self._current = None if self._stopping else self._waiting.take()
            return self._current

    def _serve(self, runner: Runner, job: Job) -> None:
        try:
            self._answer(runner, job)
        except (*NATIVE_ERRORS, EngineError) as error:
            self.counters.failed += 1
            job.deliver(Piece(error=_first_line(error)))
            _must_still_work(runner, error)
        except BaseException:
            job.deliver(Piece(error=_BROKEN))
            raise
        finally:
            self._current = None

    def _answer(self, runner: Runner, job: Job) -> None:
        text = cast("Vocabulary", self.vocabulary).stream(job.work.stop)
        answer, told = Answer(job.work, text, self._model.manifest.stop_tokens), 0.0
        generation = None if job.closed else runner.start(job.work)
        while generation and not job.closed:
            tokens = generation.step()
            if not tokens:
                runner.breathe()
            self.counters.steps += 1
            self.kv_usage = runner.kv_usage()
            ready = answer.grow(tokens, generation.finish)
            if answer.finish:
                self._finished(job, answer, ready, generation, generation.logprob - told)
                return
            if not self._keeps_promise(runner):
                generation.drop()
                raise EngineError(_CROWDED)
            if ready:
                job.deliver(Piece(ready, logprob=generation.logprob - told))
                told = generation.logprob
            job.let_loop_run()
        if generation:
            generation.drop()
            self.counters.generated_tokens += len(answer.tokens)
            self.counters.computed_tokens += self._computed(job, answer)
            self._prefixes.remember(answer.computed(self.plan.chunk_tokens))
        self._cancelled(job)

    def _finished(self, job: Job, answer: Answer, text: str, generation: Generation, logprob: float) -> None:
        if not generation.finish:  # a stop string, of which the pipeline knows nothing
            generation.drop()
        cached = self._prefixes.cached(job.work.ids, answer.prefill_steps)
        self.counters.computed_tokens += self._computed(job, answer)
        self._prefixes.remember(answer.computed(self.plan.chunk_tokens))
        usage = Usage(len(job.work.ids), len(answer.tokens), cached)
        self.counters.finished += 1
        self.counters.prompt_tokens += usage.prompt
        self.counters.cached_tokens += usage.cached
        self.counters.generated_tokens += usage.completion
        job.deliver(Piece(text, answer.finish, usage, logprob=logprob))

    def _computed(self, job: Job, answer: Answer) -> int:
        """Tokens that went through the model for an answer, finished or not."""
        ids, steps = job.work.ids, answer.prefill_steps
        if not answer.tokens:
            return min(steps * self.plan.chunk_tokens, len(ids))
        return len(ids) - self._prefixes.cached(ids, steps) + len(answer.tokens)

    def _cancelled(self, job: Job) -> None:
        self.counters.cancelled += 1
        job.deliver(Piece(error=CLOSED))

    def _fail_waiting(self) -> None:
        with self._wake:
            while job := self._waiting.take():
                self.counters.failed += 1
                job.deliver(Piece(error=self.stage.message))

    def _enter(self, state: str, progress: int, message: str) -> None:
        self.stage = Stage(state, progress, message)
        self._changed(self.stage)


def _must_still_work(runner: Runner, cause: Exception) -> None:
    """Raises EngineError when a failed step left the pipeline unusable; then only a new process helps."""
    try:
        usable = runner.clear()
    except NATIVE_ERRORS:
        usable = False
    if not usable:
        raise EngineError(f"{_BROKEN}: {_first_line(cause)}") from cause


def _first_line(error: Exception) -> str:
    """OpenVINO's messages go on for pages of source positions."""
    return next(iter(str(error).strip().splitlines()), type(error).__name__)
