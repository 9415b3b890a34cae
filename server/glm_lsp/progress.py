"""What takes a while, as `$/progress` for clients that show it."""

import asyncio
from collections.abc import Callable
from typing import Any
from uuid import uuid4

from lsprotocol import types
from pygls.lsp.server import LanguageServer

from glm_lsp.data import EngineState


class Shown:
    """One progress, begun when the client has said that it knows its token; of what is over by then it hears nothing.

    `cancel` is called when the user cancels.
    """

    def __init__(self, server: LanguageServer, title: str, cancel: Callable[[], object] | None = None) -> None:
        self._progress = server.work_done_progress
        self._title = title
        self._cancel = cancel
        self._token = f"glm-lsp-{uuid4().hex}"
        self._has_begun = self._is_over = False
        self._loop = asyncio.get_running_loop()
        window = server.client_capabilities.window
        if window is not None and window.work_done_progress:
            self._progress.create(self._token, self._begin)

    def report(self, message: str, percentage: int) -> None:
        """Says how far it is."""
        if self._has_begun:
            self._progress.report(self._token, types.WorkDoneProgressReport(message=message, percentage=percentage))

    def end(self, message: str = "") -> None:
        """Takes it away."""
        self._is_over = True
        if self._has_begun:
            self._progress.end(self._token, types.WorkDoneProgressEnd(message=message or None))
            self._progress.tokens.pop(self._token, None)

    def _begin(self, *_: object) -> None:
        if self._is_over:
            self._progress.tokens.pop(self._token, None)
            return
        self._has_begun = True
        cancel = self._cancel
        begin = types.WorkDoneProgressBegin(self._title, cancellable=bool(cancel), percentage=None if cancel else 0)
        self._progress.begin(self._token, begin)
        if cancel:
            # pygls cancels this future when the user cancels.
            self._progress.tokens[self._token].add_done_callback(lambda _: self._loop.call_soon_threadsafe(cancel))


class LoadingProgress:
    """The engine's loading as a progress."""

    def __init__(self, server: LanguageServer) -> None:
        self._server = server
        self._shown: Shown | None = None

    def follow(self, state: EngineState) -> None:
        """Begins with the first state that is not final, ends with the next one that is."""
        if state.name in ("ready", "failed", "gone"):
            if self._shown:
                self._shown.end(state.message)
            self._shown = None
        elif self._shown:
            self._shown.report(state.message, state.progress)
        else:
            self._shown = Shown(self._server, "glm-lsp: loading the model")


class Attempting:
    """An attempt as a progress; its cancel button cancels the task."""

    def __init__(self, server: LanguageServer, task: "asyncio.Future[Any]") -> None:
        self._server = server
        self._task = task

    def __enter__(self) -> None:
        self._shown = Shown(self._server, "glm-lsp: repairing", self._task.cancel)

    def __exit__(self, *_: object) -> None:
        self._shown.end()
