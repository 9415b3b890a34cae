"""When the engine leaves by itself: it holds memory that the user may want for something else."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from time import monotonic


@dataclass
class Lifetime:
    """Who uses the engine, and until when. `idle` and `alone` are in seconds.

    It leaves `idle` after the last request, attached clients or not: the language server starts it again when it
    is needed. It leaves `alone` after the last client detached, or after its start when nobody ever came.
    """

    idle: float
    alone: float
    clients: int = 0
    _last_request: float = field(default_factory=monotonic)
    _last_client: float = field(default_factory=monotonic)

    @contextmanager
    def client(self) -> Iterator[None]:
        """Somebody is attached meanwhile."""
        self.clients += 1
        try:
            yield
        finally:
            self.clients -= 1
            self._last_client = monotonic()

    def request(self) -> None:
        """Somebody wants, or has just got, an answer."""
        self._last_request = monotonic()

    def is_over(self) -> bool:
        """Whether to leave now, if nothing is running."""
        now = monotonic()
        if now - self._last_request > self.idle:
            return True
        return not self.clients and now - max(self._last_client, self._last_request) > self.alone
