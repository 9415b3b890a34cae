"""What the server is doing, in one value, for a status bar: sent when it has changed, and not at every key."""

import asyncio
from collections.abc import Callable
from dataclasses import asdict, dataclass

from glm_lsp.data import EngineState, Reason

SHORTEST_SECONDS = 0.05
"""Between two notifications; what changes back within it is not told."""

_STATES = {"failed": "error", "gone": "off"}


@dataclass(frozen=True, slots=True)
class Status:
    """`state` is off, starting, loading, ready, busy or error; `reason` is how the last request ended."""

    state: str
    message: str = ""
    progress: int = 0
    model: str = ""
    memory_bytes: int | None = None
    reason: str = ""
    reason_code: str = ""

    def as_json(self) -> dict[str, object]:
        """With the names that clients know."""
        fields = asdict(self)
        return fields | {"memoryBytes": fields.pop("memory_bytes"), "reasonCode": fields.pop("reason_code")}


def status_of(
    engine: EngineState, is_enabled: bool, is_busy: bool, model: str, memory_bytes: int | None, last: Reason | None
) -> Status:
    """The status that follows from how things are."""
    state = _STATES.get(engine.name, engine.name)
    if not is_enabled:
        state = "off"
    elif state == "ready" and is_busy:
        state = "busy"
    message = engine.message if is_enabled else str(Reason.DISABLED)
    return Status(
        state, message, engine.progress, model, memory_bytes, str(last) if last else "", last.code if last else ""
    )


class StatusFeed:
    """Sends what `read` gives, whenever it differs from what was sent last."""

    def __init__(self, read: Callable[[], Status], send: Callable[[Status], None]) -> None:
        self._read = read
        self._send = send
        self._sent: Status | None = None
        self._timer: asyncio.TimerHandle | None = None

    def touch(self) -> None:
        """Something may have changed."""
        if self._timer is None:
            self._timer = asyncio.get_running_loop().call_later(SHORTEST_SECONDS, self._tell)

    def _tell(self) -> None:
        self._timer = None
        status = self._read()
        if status != self._sent:
            self._sent = status
            self._send(status)
