"""How much of a prompt came out of the KV cache."""

from collections import deque
from collections.abc import Sequence

from glm_lsp.engine.memory import BLOCK_TOKENS


class Prefixes:
    """Our own account of the token sequences that the prefix cache holds.

    GenAI 2026.4 does not tell how much it reused. The number of prefill steps does, to within one chunk; inside
    that interval this account decides: the longest beginning, in whole blocks, that the prompt shares with a
    recent sequence. It is an estimate where the pool has evicted blocks in another order than this one forgets
    sequences, or where GenAI reused part of a block.
    """

    def __init__(self, pool_tokens: int, chunk_tokens: int) -> None:
        self._pool = pool_tokens
        self._chunk = chunk_tokens
        self._recent: deque[tuple[int, ...]] = deque()  # newest first

    def remember(self, ids: tuple[int, ...]) -> None:
        """`ids` have been computed; what no longer fits into the pool is forgotten, oldest first."""
        self._recent.appendleft(ids)
        while len(self._recent) > 1 and sum(map(len, self._recent)) > self._pool:
            self._recent.pop()

    def cached(self, ids: Sequence[int], prefill_steps: int) -> int:
        """How many of `ids` needed no work when prefill took so many steps."""
        expected = max((_common(ids, known) for known in self._recent), default=0) // BLOCK_TOKENS * BLOCK_TOKENS
        least = max(0, len(ids) - prefill_steps * self._chunk)
        most = len(ids) - (prefill_steps - 1) * self._chunk - 1
        return min(max(expected, least), max(most, 0))


def _common(left: Sequence[int], right: Sequence[int]) -> int:
    """Length of the common beginning."""
    pairs = enumerate(zip(left, right, strict=False))
    return next((place for place, (a, b) in pairs if a != b), min(len(left), len(right)))
