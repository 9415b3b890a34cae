"""The engine's memory: a plan that is added up before loading, and what the process really takes.

All sizes in bytes; 1 MB is 1,000,000 of them. The estimates were fitted to measured peaks of this process (VmHWM,
load and warm-up included) with nano (INT8) and with a 4B of GLM-Edge's dimensions (INT4), rounded up, with prompts of
random tokens that fill the KV pool, and for freshly installed libraries, of which Linux maps most.
"""

import ctypes
import os
import platform
import sys
from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import cache
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
    layouts: int | None = None,
) -> Plan:
    """The largest useful KV pool within `budget` bytes, with the largest chunk that leaves room for it.

    `layouts` says how often the weights are held; without it, as often as on this machine. Raises BudgetError, with the
    sum, when not even one prompt of `prompt_tokens` with its answer fits.
    """
    needed = _whole_blocks(min(prompt_tokens + answer_tokens, manifest.context_tokens))
    most = max(_SMALL_CHUNK, _STEP_WORK // manifest.files[WEIGHTS].bytes)
    layouts = layouts or weight_layouts(manifest.precision.get("layers", ""))
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


def now() -> int:
    """Resident bytes of this process."""
    return _status("VmRSS") or psutil.Process().memory_info().rss


def peak() -> int:
    """The most resident bytes that this process ever had (where the system does not say: has now)."""
    highest: int = _status("VmHWM") or getattr(psutil.Process().memory_info(), "peak_wset", 0)
    return max(highest, now())  # Linux notes a new peak a little late


class MappedFile:
    """A file that this process has mapped, or will have, and whose pages are dropped now and then.

    It is known by its device and inode, as Linux shows them, from the first time on that it is seen under its name: the
    name changes when the file is deleted or moved while it is in use.
    """

    def __init__(self, path: Path) -> None:
        self._name = str(path.resolve())
        self._known: set[tuple[str, str]] = set()

    def drop_pages(self) -> None:
        """Takes the file's pages out of this process (Linux; elsewhere nothing happens).

        OpenVINO maps the weights and copies them, repacked, during the first inference; without this both stay
        resident. Dropped pages are clean: they come back from the file if they are touched again.
        """
        if _HAS_MADVISE:
            _advise_to_drop(self._is_meant)

    def _is_meant(self, line: str) -> bool:
        device, inode = line.split(maxsplit=5)[3:5]
        if line.endswith(self._name):
            self._known.add((device, inode))
        return (device, inode) in self._known


def drop_library_pages() -> None:
    """Takes the code of all libraries out of this process (Linux; elsewhere nothing happens).

    Linux maps much more of a cached file than is run: after loading, half of it is never called again. What is called
    comes back from the file. Only mappings that can be executed: others may hold addresses that were filled in.
    """
    if _HAS_MADVISE:
        _advise_to_drop(lambda line: line.split(maxsplit=2)[1] == "r-xp" and ".so" in line)


def no_core_dump() -> None:
    """A crash must not leave the user's text on disk."""
    try:
        import resource  # Unix only
    except ImportError:
        return
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def trim_heap() -> None:
    """Gives free heap pages back to the system (glibc; elsewhere nothing happens)."""
    if trim := _of_glibc("malloc_trim"):
        trim(0)


def give_freed_blocks_back() -> None:
    """From now on every large block goes back to the system at once, as `ENVIRONMENT` says (glibc; elsewhere nothing
    happens). Loading needs that while weights are repacked, also when it is not the first one of this process.
    """
    if adjust := _of_glibc("mallopt"):
        for name, parameter in _THRESHOLDS.items():
            adjust(parameter, int(ENVIRONMENT[name]))


def keep_freed_blocks() -> None:
    """From now on large blocks come from the heap and stay there until `trim_heap` (glibc; elsewhere nothing happens).

    Once weights are repacked, the same scratch is needed in every step, and fetching its pages anew takes a tenth of
    prefill.
    """
    if adjust := _of_glibc("mallopt"):
        adjust(_M_MMAP_THRESHOLD, _LARGEST_THRESHOLD)
        adjust(_M_TRIM_THRESHOLD, 2 * _LARGEST_THRESHOLD)


def lacking() -> list[str]:
    """What this system does not have of what keeps memory within the plan, and what follows from it."""
    heap = _of_glibc("malloc_trim") and _of_glibc("mallopt")
    parts = [
        (_HAS_MADVISE, "no madvise: pages of the weights' file stay, so loading may take twice their size"),
        (heap, "no malloc_trim, mallopt and MALLOC_*, which glibc has: freed memory may stay with the engine"),
    ]
    return [words for is_here, words in parts if not is_here]


_HAS_MADVISE = sys.platform.startswith("linux")  # and the /proc that tells what to drop
_PF_AVX512F = 41
_MADV_DONTNEED = 4
_M_TRIM_THRESHOLD, _M_MMAP_THRESHOLD = -1, -3
_THRESHOLDS = {"MALLOC_MMAP_THRESHOLD_": _M_MMAP_THRESHOLD, "MALLOC_TRIM_THRESHOLD_": _M_TRIM_THRESHOLD}
_LARGEST_THRESHOLD = 32 << 20  # that glibc takes


def _of_glibc(name: str) -> Callable[..., int] | None:
    """The C library's function of this name, where there is one."""
    return getattr(ctypes.CDLL(None), name, None) if os.name == "posix" else None


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


def _status(field: str) -> int:
    """A size from /proc/self/status; 0 where there is no such file or field."""
    try:
        lines = Path("/proc/self/status").read_text(encoding="ascii", errors="replace").splitlines()
    except OSError:
        return 0
    return next((int(line.split()[1]) * 1024 for line in lines if line.startswith(f"{field}:")), 0)


def _advise_to_drop(is_meant: Callable[[str], bool]) -> None:
    """Drops the pages of all mappings whose line in /proc/self/maps is meant."""
    libc = ctypes.CDLL(None)
    libc.madvise.argtypes = [ctypes.c_void_p, ctypes.c_size_t, ctypes.c_int]
    for line in filter(is_meant, Path("/proc/self/maps").read_text(encoding="utf-8", errors="replace").splitlines()):
        start, end = (int(address, 16) for address in line.split(maxsplit=1)[0].split("-"))
        libc.madvise(start, end - start, _MADV_DONTNEED)
