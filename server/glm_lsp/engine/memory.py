"""The engine's memory, planned: added up before loading. What the process really takes is in footprint.py.

All sizes in bytes; 1 MB is 1,000,000 of them. The estimates were fitted to measured peaks of this process (VmHWM,
load and warm-up included) with nano (INT8) and with a 4B of GLM-Edge's dimensions (INT4), rounded up, with prompts of
random tokens that fill the KV pool, and for freshly installed libraries, of which Linux maps most.
"""

import ctypes
import platform
import sys
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path

from glm_lsp.errors import BudgetError
from glm_lsp.models.manifest import Manifest
from glm_lsp.models.store import WEIGHTS

MB = 1_000_000
BLOCK_TOKENS = 32  # of OpenVINO's paged KV cache on CPU
KV_PRECISION = "u8"

PROMPT_TOKENS = 1024
ANSWER_TOKENS = 256

_RUNTIME = 215 * MB  # Python, OpenVINO's libraries, the compiled graph, tokenizer, HTTP server, mapped constants
# Activations of one token of a chunk, and what attention needs for it and one token before it, as multiples of its KV
# bytes: all three grow with layers times width.
_ACTIVATIONS_PER_KV = 4
_ATTENTION_PER_KV = 0.0025
# Prompt tokens per step, best first: a smaller chunk saves scratch. With little to multiply, most of a step is
# overhead, and larger chunks prefill faster (nano: 256 tokens a tenth faster than 128); with much, they only make a
# cancelled request wait longer. So chunk times weights is bounded.
_CHUNKS = (256, 128, 64, 32)
_STEP_WORK = 40_000_000_000
_SMALL_CHUNK = 64
_PF_AVX512F = 41  # Windows' number for it
_SECOND_LAYOUT_TOKENS = 32  # of a step that has the weights packed the second way, where there is one
_USEFUL_TOKENS = 4096  # the last windows into some files; more is not worth its memory


@dataclass(frozen=True)
class Plan:
    """What the engine will take, by part, and the two numbers that the pipeline is built with; `budget` it may take.

    `weights` are held in so many `layouts`.
    """

    budget: int
    weights: int
    runtime: int
    scratch: int
    kv: int
    kv_tokens: int
    chunk_tokens: int
    layouts: int = 1

    @property
    def warm_up_steps(self) -> tuple[int, ...]:
        """Tokens of the steps after which all is in memory that any step needs: the smallest, so that packing the
        weights and a whole chunk's scratch do not add up, one for a second layout, and the largest.
        """
        return (1, *(_SECOND_LAYOUT_TOKENS,) * (self.layouts - 1), self.chunk_tokens)

    @property
    def keeps_blocks(self) -> bool:
        """Whether scratch stays in the heap between steps: a large model gains no time by it, and has no room."""
        return self.chunk_tokens > _SMALL_CHUNK

    @property
    def ceiling(self) -> int:
        """What must not be reached between two steps, since a step takes more meanwhile."""
        return self.budget * 99 // 100

    @property
    def total(self) -> int:
        return self.weights + self.runtime + self.scratch + self.kv


def plan(
    manifest: Manifest,
    budget: int,
    prompt_tokens: int = PROMPT_TOKENS,
    answer_tokens: int = ANSWER_TOKENS,
) -> Plan:
    """The largest useful KV pool within `budget` bytes, with the largest chunk that leaves room for it.

    Raises BudgetError, with the sum, when not even one prompt of `prompt_tokens` with its answer fits.
    """
    needed = _whole_blocks(min(prompt_tokens + answer_tokens, manifest.context_tokens))
    most = max(_SMALL_CHUNK, _STEP_WORK // manifest.files[WEIGHTS].bytes)
    layouts = weight_layouts(manifest.precision.get("layers", ""))
    tried = [_with_chunk(manifest, layouts, budget, chunk, needed) for chunk in _CHUNKS if chunk <= most]
    fitting = [candidate for candidate in tried if candidate.kv_tokens >= needed]
    if not fitting:
        raise BudgetError(_sum_that_does_not_fit(manifest, tried[-1], needed, budget))
    return fitting[0]


def smaller(manifest: Manifest, plan: Plan) -> Plan | None:
    """The plan with half of its KV pool, but room for one full prompt and its answer; None when it has no more."""
    needed = _whole_blocks(min(PROMPT_TOKENS + ANSWER_TOKENS, manifest.context_tokens))
    tokens = max(needed, _whole_blocks(plan.kv_tokens // 2))
    per_token = manifest.kv_bytes_per_token[KV_PRECISION]
    return replace(plan, kv_tokens=tokens, kv=tokens * per_token) if tokens < plan.kv_tokens else None


@cache
def weight_layouts(layers: str) -> int:
    """In how many layouts this processor holds weights of a precision, as manifests call it.

    Without AVX-512, oneDNN packs INT8 in one way for steps of up to 6 tokens and of more than about 64, and in another
    way for those between, and OpenVINO keeps both (nano: 108 MB more, once a prompt has ended with such a step).
    Of INT4 it has one.
    """
    if layers != "int8" or platform.machine().lower() not in ("x86_64", "amd64") or _has_avx512():
        return 1
    return 2


def _has_avx512() -> bool:
    """Where the system does not say, the answer that needs more memory."""
    if sys.platform == "win32":
        return bool(ctypes.windll.kernel32.IsProcessorFeaturePresent(_PF_AVX512F))
    try:
        return "avx512f" in Path("/proc/cpuinfo").read_text(encoding="ascii", errors="replace").split()
    except OSError:
        return False


def _whole_blocks(tokens: int) -> int:
    return -(-tokens // BLOCK_TOKENS) * BLOCK_TOKENS


def _with_chunk(manifest: Manifest, layouts: int, budget: int, chunk: int, needed: int) -> Plan:
    """The plan for this chunk; its KV pool is negative when the rest alone is over the budget."""
    weights = (manifest.files[WEIGHTS].bytes - manifest.gathered_bytes) * layouts
    per_token = manifest.kv_bytes_per_token[KV_PRECISION]
    activations = chunk * per_token * _ACTIVATIONS_PER_KV
    left = budget - weights - _RUNTIME - activations
    attention = chunk * _ATTENTION_PER_KV
    affordable = int(left / (per_token * (1 + attention))) // BLOCK_TOKENS * BLOCK_TOKENS
    tokens = min(affordable, max(needed, _USEFUL_TOKENS), _whole_blocks(manifest.context_tokens))
    scratch = activations + int(tokens * per_token * attention)
    return Plan(budget, weights, _RUNTIME, scratch, tokens * per_token, tokens, chunk, layouts)


def _sum_that_does_not_fit(manifest: Manifest, smallest: Plan, needed: int, budget: int) -> str:
    per_token = manifest.kv_bytes_per_token[KV_PRECISION]
    kv = needed * per_token
    parts = {
        "weights": smallest.weights,
        "runtime": smallest.runtime,
        "scratch": int(per_token * smallest.chunk_tokens * (_ACTIVATIONS_PER_KV + needed * _ATTENTION_PER_KV)),
        f"KV cache of {needed} tokens": kv,
    }
    added = " + ".join(f"{name} {_megabytes(size)}" for name, size in parts.items())
    total = _megabytes(sum(parts.values()))
    return (
        f"{manifest.name} needs {total} MB ({added}) and may take {_megabytes(budget)} MB; "
        f"raise engine.memoryMB to {total} (on the command line: --memory-mb {total}) or choose a smaller model"
    )


def _megabytes(size: int) -> int:
    return -(-size // MB)
