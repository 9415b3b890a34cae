"""Who is served next."""

from glm_lsp.engine.waiting import Waiting


def waiting(*requests: str) -> "Waiting[str]":
    """Requests such as "a1": client a, request 1."""
    queue: Waiting[str] = Waiting()
    for request in requests:
        queue.put(request[0], request)
    return queue


def order(queue: "Waiting[str]") -> list[str]:
    return [queue.take() or "" for _ in range(len(queue))]


def test_a_clients_newest_request_comes_first() -> None:
    assert order(waiting("a1", "a2", "a3")) == ["a3", "a2", "a1"]


def test_clients_take_turns() -> None:
    assert order(waiting("a1", "a2", "b1", "b2", "c1")) == ["a2", "b2", "c1", "a1", "b1"]


def test_who_was_served_last_does_not_come_before_another_who_waits() -> None:
    queue = waiting("a1")
    assert queue.take() == "a1"
    queue.put("a", "a2")
    queue.put("b", "b1")
    assert order(queue) == ["b1", "a2"]


def test_a_client_that_asks_all_the_time_cannot_starve_another() -> None:
    queue = waiting("b1", "a0")
    served = []
    for number in range(1, 4):
        queue.put("a", f"a{number}")
        served.append(queue.take())
    assert "b1" in served[:2]


def test_a_closed_request_is_never_served() -> None:
    queue = waiting("a1", "a2")
    assert queue.discard("a2")
    assert order(queue) == ["a1"]


def test_closing_twice_or_too_late_does_nothing() -> None:
    queue = waiting("a1")
    assert queue.discard("a1")
    assert not queue.discard("a1")
    assert queue.take() is None
