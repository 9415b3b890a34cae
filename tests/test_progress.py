"""`$/progress`, with a client that answers when the test lets it."""

from collections.abc import Callable
from concurrent.futures import Future
from types import SimpleNamespace
from typing import Any, cast

import pytest
from lsprotocol import types
from pygls.lsp.server import LanguageServer

from glm_lsp.data import EngineState
from glm_lsp.progress import LoadingProgress

LOADING = EngineState("loading", 20, "loading nano")
READY = EngineState("ready", 100, "nano is ready")


class Client:
    """What it was sent, in order; `know` answers the request to create the progress."""

    def __init__(self) -> None:
        self.sent: list[str] = []
        self.tokens: dict[object, Future[None]] = {}
        self.know: Callable[[], object] = lambda: None

    def create(self, token: object, known: Callable[[object], None]) -> None:
        self.sent.append("create")
        self.tokens[token] = Future()
        self.know = lambda: known(None)

    def begin(self, _token: object, value: types.WorkDoneProgressBegin) -> None:
        self.sent.append(value.title)

    def report(self, _token: object, value: types.WorkDoneProgressReport) -> None:
        self.sent.append(f"{value.message} {value.percentage}")

    def end(self, _token: object, value: types.WorkDoneProgressEnd) -> None:
        self.sent.append(f"end: {value.message}")


def server(client: Client, shows: bool = True) -> LanguageServer:
    window = types.WindowClientCapabilities(work_done_progress=shows)
    made: Any = SimpleNamespace(work_done_progress=client, client_capabilities=types.ClientCapabilities(window=window))
    return cast("LanguageServer", made)


async def test_nothing_is_begun_before_the_client_knows_of_it() -> None:
    client = Client()
    progress = LoadingProgress(server(client))
    progress.follow(EngineState("starting"))
    progress.follow(LOADING)
    assert client.sent == ["create"]
    client.know()
    progress.follow(LOADING)
    progress.follow(READY)
    progress.follow(READY)
    assert client.sent == ["create", "glm-lsp: loading the model", "loading nano 20", "end: nano is ready"]
    assert not client.tokens


async def test_what_is_over_before_the_client_knows_of_it_is_never_shown() -> None:
    client = Client()
    progress = LoadingProgress(server(client))
    progress.follow(LOADING)
    progress.follow(READY)
    client.know()
    assert client.sent == ["create"]
    assert not client.tokens


@pytest.mark.parametrize("state", [LOADING, READY])
async def test_clients_that_show_no_progress_get_none(state: EngineState) -> None:
    client = Client()
    LoadingProgress(server(client, shows=False)).follow(state)
    assert client.sent == []
