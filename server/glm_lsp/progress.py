"""What takes a while, as `$/progress` for clients that show it."""

import asyncio
from typing import Any
from uuid import uuid4

from lsprotocol import types
from pygls.lsp.server import LanguageServer

from glm_lsp.data import EngineState


class LoadingProgress:
    """The engine's loading as a progress."""

    def __init__(self, server: LanguageServer) -> None:
        self._server = server
        self._token = ""

    def follow(self, state: EngineState) -> None:
        """Begins with the first state that is not final, ends with the next one that is."""
        if state.name in ("ready", "failed", "gone"):
            self._end(state.message)
        elif self._token:
            self._server.work_done_progress.report(
                self._token, types.WorkDoneProgressReport(message=state.message, percentage=state.progress)
            )
        elif self._is_wanted():
            self._token = f"glm-lsp-{uuid4().hex}"
            self._server.work_done_progress.create(self._token)
            self._server.work_done_progress.begin(
                self._token, types.WorkDoneProgressBegin(title="glm-lsp: loading the model", percentage=0)
            )

    def _is_wanted(self) -> bool:
        window = self._server.client_capabilities.window
        return window is not None and bool(window.work_done_progress)

    def _end(self, message: str) -> None:
        if self._token:
            self._server.work_done_progress.end(self._token, types.WorkDoneProgressEnd(message=message or None))
            self._token = ""


class Attempting:
    """An attempt as a progress; its cancel button cancels the task."""

    def __init__(self, server: LanguageServer, task: "asyncio.Future[Any]") -> None:
        self._server = server
        self._task = task
        self._token = f"glm-lsp-{uuid4().hex}"

    def __enter__(self) -> None:
        window = self._server.client_capabilities.window
        if window is None or not window.work_done_progress:
            self._token = ""
            return
        self._server.work_done_progress.create(self._token, self._begin)

    def __exit__(self, *_: object) -> None:
        progress = self._server.work_done_progress
        if progress.tokens.pop(self._token, None) is not None:
            progress.end(self._token, types.WorkDoneProgressEnd())

    def _begin(self, *_: object) -> None:
        """The client knows the token, which pygls has a future for: cancelled when the user cancels."""
        progress = self._server.work_done_progress
        if self._task.done():
            progress.tokens.pop(self._token, None)
            return
        progress.begin(self._token, types.WorkDoneProgressBegin(title="glm-lsp: repairing", cancellable=True))
        loop = self._task.get_loop()
        progress.tokens[self._token].add_done_callback(lambda _: loop.call_soon_threadsafe(self._task.cancel))
