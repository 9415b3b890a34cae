"""The engine's memory: a plan that is added up before loading, and what the process really takes.

All sizes in bytes; 1 MB is 1,000,000 of them. The estimates were fitted to measured peaks of this process (VmHWM,
load and warm-up included) with nano (INT8) and with a 4B of GLM-Edge's dimensions (INT4), rounded up: with prompts of
random tokens, which touch most of the embedding table, and freshly installed libraries, of which Linux maps most.
"""

import ctypes
import os
import sys
from dataclasses import dataclass
from pathlib import Path

import psutil

from glm_lsp.errors import BudgetError
from glm_lsp.models.manifest import Manifest
from glm_lsp.models.store import WEIGHTS

MB = 1_000_000
BLOCK_TOKENS = 32  # of OpenVINO's paged KV cache on CPU
KV_PRECISION = "u8"

# What must be said before the process starts. glibc keeps what the first inference frees (600 MB of a 4B) unless told
# so. oneDNN keeps the kernels of the last 1024 shapes, and every length of a chunk is a new shape: more than 1 MB for
# each with nano. OpenVINO keeps them a second time; see KERNELS_KEPT, which works only together with this.
ENVIRONMENT = {
    "MALLOC_MMAP_THRESHOLD_": "65536",
    "MALLOC_TRIM_THRESHOLD_": "1048576",
    "MALLOC_ARENA_MAX": "1",
    "ONEDNN_PRIMITIVE_CACHE_CAPACITY": "0",
}
KERNELS_KEPT = 16  # no slower than 64 or 128: layers share theirs, and making those of a new length takes little

PROMPT_TOKENS = 1024
ANSWER_TOKENS = 256

_RUNTIME = 255 * MB  # Python, OpenVINO's libraries, the compiled graph, tokenizer, HTTP server, mapped constants
# Activations of one token of a chunk, and what attention needs for one token before it, as multiples of its KV
# bytes: all three grow with layers times width.
_ACTIVATIONS_PER_KV = 4
_ATTENTION_PER_KV = 0.7
# Prompt tokens per step, best first: a smaller chunk saves scratch. With little to multiply, most of a step is
# overhead, and larger chunks prefill faster (nano: 256 tokens a tenth faster than 128); with much, they only make a
# cancelled request wait longer. So chunk times weights is bounded.
_CHUNKS = (256, 128, 64, 32)
_STEP_WORK = 40_000_000_000
_SMALL_CHUNK = 64
# More than this many full prompts with their answers is not worth its memory: the last window, and much of another.
_USEFUL_PROMPTS = 1.5


@dataclass(frozen=True)
class Plan:
    """What the engine will take, by part, and the two numbers that the pipeline is built with."""

    weights: int
    runtime: int
    scratch: int
    kv: int
    kv_tokens: int
    chunk_tokens: int

    @property
    def keeps_blocks(self) -> bool:
        """Whether scratch stays in the heap between steps: a large model gains no time by it, and has no room."""
        return self.chunk_tokens > _SMALL_CHUNK

    @property
    def total(self) -> int:
        return self.weights + self.runtime + self.scratch + self.kv


def plan(
    manifest: Manifest, budget: int, prompt_tokens: int = PROMPT_TOKENS, answer_tokens: int = ANSWER_TOKENS
) -> Plan:
    """The largest useful KV pool within `budget` bytes, with the largest chunk that leaves room for it.

    Raises BudgetError, with the sum, when not even one prompt of `prompt_tokens` with its answer fits.
    """
    needed = _whole_blocks(min(prompt_tokens + answer_tokens, manifest.context_tokens))
    most = max(_SMALL_CHUNK, _STEP_WORK // manifest.files[WEIGHTS].bytes)
    tried = [_with_chunk(manifest, budget, chunk, needed) for chunk in _CHUNKS if chunk <= most]
    fitting = [candidate for candidate in tried if candidate.kv_tokens >= needed]
    if not fitting:
        raise BudgetError(_sum_that_does_not_fit(manifest, tried[-1], needed, budget))
    return fitting[0]


def now() -> int:
    """Resident bytes of this process."""
    return _status("VmRSS") or psutil.Process().memory_info().rss


def peak() -> int:
    """The most resident bytes that this process ever had (where the system does not say: has now)."""
    highest: int = _status("VmHWM") or getattr(psutil.Process().memory_info(), "peak_wset", 0)
    return max(highest, now())  # Linux notes a new peak a little late


def drop_file_pages(path: Path) -> None:
    """Takes the pages of a mapped file out of this process (Linux; elsewhere nothing happens).

    OpenVINO maps the weights and copies them, repacked, during the first inference; without this both stay
    resident. Dropped pages are clean: they come back from the file if they are touched again.
    """
    if not sys.platform.startswith("linux"):
        return
    libc = ctypes.CDLL(None)
    libc.madvise.argtypes = [ctypes.c_void_p, ctypes.c_size_t, ctypes.c_int]
    for start, end in _mappings(path):
        libc.madvise(start, end - start, _MADV_DONTNEED)


def no_core_dump() -> None:
    """A crash must not leave the user's text on disk."""
    try:
        import resource  # Unix only
    except ImportError:
        return
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def trim_heap() -> None:
    """Gives free heap pages back to the system (glibc; elsewhere nothing happens)."""
    trim = getattr(ctypes.CDLL(None), "malloc_trim", None) if os.name == "posix" else None
    if trim:
        trim(0)


def keep_freed_blocks() -> None:
    """From now on large blocks come from the heap and stay there until `trim_heap` (glibc; elsewhere nothing happens).

    While weights are repacked every large block must go back to the system at once, which `ENVIRONMENT` sees to. After
    that the same scratch is needed in every step, and fetching its pages anew takes a tenth of prefill.
    """
    adjust = getattr(ctypes.CDLL(None), "mallopt", None) if os.name == "posix" else None
    if adjust:
        adjust(_M_MMAP_THRESHOLD, _LARGEST_THRESHOLD)
        adjust(_M_TRIM_THRESHOLD, 2 * _LARGEST_THRESHOLD)


_MADV_DONTNEED = 4
_M_TRIM_THRESHOLD, _M_MMAP_THRESHOLD = -1, -3
_LARGEST_THRESHOLD = 32 << 20  # that glibc takes


def _whole_blocks(tokens: int) -> int:
    return -(-tokens // BLOCK_TOKENS) * BLOCK_TOKENS


def _with_chunk(manifest: Manifest, budget: int, chunk: int, needed: int) -> Plan:
    """The plan for this chunk; its KV pool is negative when the rest alone is over the budget."""
    weights = manifest.files[WEIGHTS].bytes
    per_token = manifest.kv_bytes_per_token[KV_PRECISION]
    activations = chunk * per_token * _ACTIVATIONS_PER_KV
    left = budget - weights - _RUNTIME - activations
    affordable = int(left / (per_token * (1 + _ATTENTION_PER_KV))) // BLOCK_TOKENS * BLOCK_TOKENS
    useful = _whole_blocks(int(needed * _USEFUL_PROMPTS))
    tokens = min(affordable, useful, _whole_blocks(manifest.context_tokens))
    scratch = activations + int(tokens * per_token * _ATTENTION_PER_KV)
    return Plan(weights, _RUNTIME, scratch, tokens * per_token, tokens, chunk)


def _sum_that_does_not_fit(manifest: Manifest, smallest: Plan, needed: int, budget: int) -> str:
    per_token = manifest.kv_bytes_per_token[KV_PRECISION]
    kv = needed * per_token
    parts = {
        "weights": smallest.weights,
        "runtime": smallest.runtime,
        "scratch": int(per_token * (smallest.chunk_tokens * _ACTIVATIONS_PER_KV + needed * _ATTENTION_PER_KV)),
        f"KV cache of {needed} tokens": kv,
    }
    added = " + ".join(f"{name} {_megabytes(size)}" for name, size in parts.items())
    total = _megabytes(sum(parts.values()))
    return (
        f"{manifest.name} needs {total} MB ({added}) and may take {_megabytes(budget)} MB; "
        f"raise engine.memoryMB to {total} or choose a smaller model"
    )


def _megabytes(size: int) -> int:
    return -(-size // MB)


def _status(field: str) -> int:
    """A size from /proc/self/status; 0 where there is no such file or field."""
    try:
        lines = Path("/proc/self/status").read_text(encoding="ascii", errors="replace").splitlines()
    except OSError:
        return 0
    return next((int(line.split()[1]) * 1024 for line in lines if line.startswith(f"{field}:")), 0)


def _mappings(path: Path) -> list[tuple[int, int]]:
    """Address ranges at which `path` is mapped into this process."""
    name = str(path.resolve())
    lines = Path("/proc/self/maps").read_text(encoding="utf-8", errors="replace").splitlines()
    ranges = (line.split(maxsplit=5)[0].split("-") for line in lines if line.endswith(name))
    return [(int(start, 16), int(end, 16)) for start, end in ranges]
