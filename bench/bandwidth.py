"""How many bytes a second two threads read from memory: what bounds the writing of tokens."""

import time
from concurrent.futures import ThreadPoolExecutor

import numpy as np

THREADS, ROUNDS = 2, 5
BYTES = 1 << 30  # far beyond every cache


def bytes_per_second() -> float:
    """The best of some rounds, as a program can hope for."""
    parts = np.array_split(np.ones(BYTES // 8, np.uint64), THREADS)
    with ThreadPoolExecutor(THREADS) as threads:
        return max(_round(threads, parts) for _ in range(ROUNDS))


def _round(threads: ThreadPoolExecutor, parts: list["np.ndarray[tuple[int], np.dtype[np.uint64]]"]) -> float:
    started = time.perf_counter()
    list(threads.map(np.bitwise_or.reduce, parts))
    return BYTES / (time.perf_counter() - started)
