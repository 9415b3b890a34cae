"""The order in which waiting requests are served: a client's newest first, the clients in turn."""

from typing import Generic, TypeVar

T = TypeVar("T")


class Waiting(Generic[T]):
    """Waiting requests of many clients. Not locked: its owner does that.

    A person types on, so what a client asked last is what it wants most. A newer request removes nothing: the
    client closes what it no longer wants, and no client can push out or starve another one.
    """

    def __init__(self) -> None:
        self._waiting: dict[str, list[T]] = {}  # in the order of turns; no list is ever empty
        self._served_last = ""

    def put(self, client: str, item: T) -> None:
        self._waiting.setdefault(client, []).append(item)

    def take(self) -> T | None:
        """The next item, or None when nothing waits."""
        if not self._waiting:
            return None
        client = self._whose_turn()
        items = self._waiting.pop(client)
        newest = items.pop()
        if items:
            self._waiting[client] = items
        self._served_last = client
        return newest

    def discard(self, item: T) -> bool:
        """Forgets `item`; False when it was not waiting (any more)."""
        for client, items in self._waiting.items():
            if item in items:
                items.remove(item)
                if not items:
                    del self._waiting[client]
                return True
        return False

    def __len__(self) -> int:
        return sum(map(len, self._waiting.values()))

    def _whose_turn(self) -> str:
        """Whoever waits longest since its last turn; a client never has two turns while another one waits."""
        others = (client for client in self._waiting if client != self._served_last)
        return next(others, self._served_last)
