"""Batches made ahead by other processes, in order, so that the one that trains never waits for them."""

import multiprocessing
import time
from collections import deque
from collections.abc import Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from pathlib import Path

from training.batches import Batch, Data, Shape, batch

AHEAD = 4
"""Batches that are waited for or ready, per process."""

_data: Data | None = None  # of a worker; forked, so all workers share the parent's memory


class Feed:
    """Makes batches of a data set. To be made before anything of CUDA is: its processes are forked."""

    def __init__(self, data: Data, shape: Shape, seed: int, workers: int) -> None:
        global _data
        _data = data
        self._data, self._shape, self._seed, self._workers = data, shape, seed, workers
        self._pool = ProcessPoolExecutor(workers, multiprocessing.get_context("fork")) if workers else None
        if self._pool is not None:
            list(self._pool.map(_warm, range(workers)))  # all of them start now

    def batches(self, first: int) -> Iterator[Batch]:
        """Batch `first` and all that follow."""
        if self._pool is None:
            while True:
                yield batch(self._data, self._shape, self._seed, first)
                first += 1
        waiting: deque[Future[Batch]] = deque()
        while True:
            while len(waiting) < AHEAD * self._workers:
                waiting.append(self._pool.submit(_made, self._shape, self._seed, first))
                first += 1
            yield waiting.popleft().result()

    def close(self) -> None:
        if self._pool is not None:
            self._pool.shutdown(wait=False, cancel_futures=True)


def _warm(_number: int) -> None:
    time.sleep(0.2)  # long enough that no worker gets two of these


def _made(shape: Shape, seed: int, number: int) -> Batch:
    assert _data is not None
    return batch(_data, shape, seed, number)


def wait_while(pause: Path | None) -> None:
    """Returns when the file does not exist (any more)."""
    while pause is not None and pause.exists():
        time.sleep(1)
