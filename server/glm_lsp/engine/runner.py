"""OpenVINO GenAI's pipeline as this engine uses it. Nothing else in this project imports OpenVINO."""

import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager

import numpy as np

from glm_lsp.engine import footprint, memory
from glm_lsp.engine.device import Device
from glm_lsp.engine.footprint import MappedFile
from glm_lsp.engine.job import Work
from glm_lsp.engine.memory import Plan
from glm_lsp.errors import EngineError
from glm_lsp.models.store import Model

# `import openvino` imports its converter too, which sets up telemetry (consent taken for granted) and costs memory.
# With None here that import fails, and OpenVINO is prepared for that.
sys.modules.setdefault("openvino.tools.ovc", None)  # type: ignore[arg-type]

import openvino as ov  # noqa: E402
import openvino_genai as genai  # noqa: E402
from openvino_genai.py_openvino_genai import GenerationHandle  # noqa: E402

NATIVE_ERRORS = (RuntimeError, ValueError, IndexError, MemoryError)  # what pybind11 makes of C++ exceptions

# Measured on two cores each. With AMX, f32 and quantized activations take three quarters of bf16's time for a token,
# for INT8 (nano) as for INT4 (a 4B), and a sixth more for a prompt. Without AMX but with AVX512-BF16 (Zen 4), both take
# the same for layers of a 4B, within 5 %, and f32 with unquantized activations three times as long for a prompt. So one
# choice serves both. The number of threads is left to OpenVINO: naming it made nothing faster.
_PROPERTIES = {
    "PERFORMANCE_HINT": "LATENCY",
    "INFERENCE_PRECISION_HINT": "f32",
    "KV_CACHE_PRECISION": memory.KV_PRECISION,
    "CPU_RUNTIME_CACHE_CAPACITY": footprint.KERNELS_KEPT,
}
# How many activations share a scale, by the precision of the layers. INT8 is closer to the unquantized model with 32
# (a divergence of 0.009 instead of 0.019 with 128) for 3 % of the time. INT4 is fast with its own groups only, 128
# where nothing else is said: with others a prompt takes up to three times as long.
_ACTIVATIONS_PER_SCALE = {"int8": 32, "int4": 128, "int4 in groups of 32": 32}
_DROP_SECONDS = 0.01
_PLAIN_TOKEN = 100  # the warm-up prompt counts up from here; what it says does not matter
_FINISH = {genai.GenerationFinishReason.STOP: "stop", genai.GenerationFinishReason.LENGTH: "length"}


class Runner:
    """A loaded model. Not thread-safe; every call may take as long as one step and keeps the GIL meanwhile.

    All methods raise NATIVE_ERRORS when OpenVINO does.
    """

    def __init__(self, model: Model, plan: Plan, device: Device) -> None:
        self._model = model
        self._plan = plan
        self._weights = MappedFile(model.weights)
        footprint.give_freed_blocks_back()
        properties = _properties(model, device)
        self._pipeline = genai.ContinuousBatchingPipeline(
            str(model.directory), _scheduler(plan), device.name, properties
        )
        self._last_id = 0

    def warm_up(self) -> None:
        """The first inferences repack all weights; their file pages are dropped while they do so.

        `generate` and not `step`: it releases the GIL, which the dropping needs (without it a 4B peaks at twice
        its size).
        """
        for tokens in self._plan.warm_up_steps:
            ids = tuple(range(_PLAIN_TOKEN, _PLAIN_TOKEN + tokens))
            work = Work(ids, max_tokens=2, ignore_eos=True)
            with _dropping_pages(self._weights):
                self._pipeline.generate([_tensor(ids)], [self._config(work)])
            self.rest()
        if self._plan.keeps_blocks:
            footprint.keep_freed_blocks()

    def start(self, work: Work) -> "Generation":
        """Admits a request; nothing is computed before the first step."""
        self._last_id += 1
        handle = self._pipeline.add_request(self._last_id, _tensor(work.ids), self._config(work))
        return Generation(self._pipeline, handle)

    def clear(self) -> bool:
        """Removes what a failed or dropped request left in the pipeline; False when that cannot be done."""
        if self._pipeline.has_non_finished_requests():
            self._pipeline.step()
        return not self._pipeline.has_non_finished_requests()

    def rest(self) -> None:
        """Gives back what an answer has taken besides its KV blocks: rows of the embedding, freed heap, code."""
        self._weights.drop_pages()
        footprint.drop_library_pages()
        footprint.trim_heap()

    def breathe(self) -> None:
        """Between two chunks of a large model's prompt: with their rows of the embedding come pages full of others."""
        if not self._plan.keeps_blocks:
            self._weights.drop_pages()

    def kv_usage(self) -> float:
        """The part of the KV pool that the last step's request needed, 0 to 1."""
        return float(self._pipeline.get_metrics().cache_usage) / 100

    def _config(self, work: Work) -> genai.GenerationConfig:
        stops = self._model.manifest.stop_tokens
        config = genai.GenerationConfig(
            max_new_tokens=work.max_tokens,
            ignore_eos=work.ignore_eos,
            eos_token_id=stops[0],
            stop_token_ids=set(stops[:1] if work.ignore_eos else stops),
            do_sample=work.temperature > 0,
            logprobs=int(work.logprobs),
        )
        if work.temperature > 0:
            config.temperature, config.top_p, config.rng_seed = work.temperature, work.top_p, work.seed
        return config


class Generation:
    """One request inside the pipeline."""

    def __init__(self, pipeline: genai.ContinuousBatchingPipeline, handle: GenerationHandle) -> None:
        self._pipeline = pipeline
        self._handle = handle
        self.finish: str | None = None
        self.logprob = 0.0  # of all tokens so far; stays 0 unless the work asks for it

    def step(self) -> list[int]:
        """One chunk of the prompt, or one token: the tokens that it brought. Sets `finish` with the last one.

        Raises EngineError when the pipeline gave up: GenAI then ends a request without a word.
        """
        self._pipeline.step()
        tokens: list[int] = []
        while self._handle.can_read():
            for output in self._handle.read().values():
                tokens += output.generated_ids
                self.logprob += sum(output.generated_log_probs)
                self.finish = _FINISH.get(output.finish_reason, self.finish)
        if self.finish is None and not self._pipeline.has_non_finished_requests():
            raise EngineError("the KV cache has no room for this request")
        return tokens

    def drop(self) -> None:
        """Ends the request; its blocks stay in the prefix cache. The step that removes it computes nothing."""
        self._handle.cancel()
        self._pipeline.step()


def devices() -> dict[str, str]:
    """What OpenVINO reports: its names for the devices, and their makers'."""
    core = ov.Core()
    return {name: str(core.get_property(name, "FULL_DEVICE_NAME")) for name in core.available_devices}


def activations_per_scale(model: Model) -> int:
    """How many activations are quantized together on a CPU; 0 leaves them as they are."""
    return _ACTIVATIONS_PER_SCALE.get(model.manifest.precision.get("layers", ""), 0)


def _properties(model: Model, device: Device) -> dict[str, object]:
    if device.name != "CPU":
        return {"PERFORMANCE_HINT": "LATENCY"}  # the rest is as its plugin thinks best; nothing was measured there
    return {**_PROPERTIES, "DYNAMIC_QUANTIZATION_GROUP_SIZE": activations_per_scale(model)}


def _scheduler(plan: Plan) -> genai.SchedulerConfig:
    config = genai.SchedulerConfig()
    config.num_kv_blocks = plan.kv_tokens // memory.BLOCK_TOKENS
    config.max_num_batched_tokens = plan.chunk_tokens
    config.dynamic_split_fuse = True
    config.enable_prefix_caching = True
    return config


def _tensor(ids: tuple[int, ...]) -> ov.Tensor:
    return ov.Tensor(np.array([ids], dtype=np.int64))


@contextmanager
def _dropping_pages(weights: MappedFile) -> Iterator[None]:
    """Takes the pages of `weights` out of the process again and again, and once more at the end."""
    done = threading.Event()

    def drop() -> None:
        while not done.wait(_DROP_SECONDS):
            weights.drop_pages()

    dropper = threading.Thread(target=drop, name="drop-pages", daemon=True)
    dropper.start()
    try:
        yield
    finally:
        done.set()
        dropper.join()
        weights.drop_pages()
