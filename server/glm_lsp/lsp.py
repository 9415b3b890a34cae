"""pygls's server with our session in it, and what reaches the editor unasked."""

import asyncio
import logging
import os
from collections.abc import Iterable
from threading import Event
from typing import Any, BinaryIO, NoReturn

from lsprotocol import types
from pygls.io_ import StdinAsyncReader, StdoutWriter, run_async
from pygls.lsp.server import LanguageServer

from glm_lsp import __version__, documents, settings, wire_fixes
from glm_lsp.data import EngineState, Snapshot
from glm_lsp.fix.values import Problem
from glm_lsp.progress import LoadingProgress
from glm_lsp.repairs import Repairs
from glm_lsp.scheduler import habits
from glm_lsp.session import Reporter, Session
from glm_lsp.status import Status, StatusFeed

log = logging.getLogger(__name__)
_pygls_log = logging.getLogger("pygls.server")

STATUS = "glm-lsp/status"

GOODBYE_SECONDS = 5.0
"""For what was started to be ended, once the editor has gone."""


class Server(LanguageServer):
    """One editor window: its session, its repairs, and the ways to tell its user something."""

    def __init__(self) -> None:
        super().__init__("glm-lsp", __version__, protocol_cls=documents.Protocol)
        self.session = Session(Reporter(self._show_state, self.warn, self._touch_status), habits())
        self._status = StatusFeed(self.session.status, self._send_status)
        self.repairs = Repairs(self.session, self._publish)
        self._progress = LoadingProgress(self)
        self._complaints: set[str] = set()

    async def speak(self, stdin: BinaryIO, stdout: BinaryIO) -> NoReturn:
        """Speaks LSP until the editor says `exit` or goes away, and ends the process.

        Right here: asyncio would first wait for threads, and cancel all that is under way at once, after which a task
        that was just starting a process waits for ever. What is cancelled here has time to end the tools that it asked.
        """
        self.protocol.set_writer(StdoutWriter(stdout))
        code: Any = 0
        try:
            # Under pygls's own name, since what it logs of a message that it cannot read quotes that.
            await run_async(Event(), StdinAsyncReader(stdin), self.protocol, _pygls_log, self.report_server_error)
        except SystemExit as asked:
            code = asked.code
        except OSError as error:
            log.warning("the editor is not heard any more: %s", type(error).__name__)
        await asyncio.wait([asyncio.create_task(self.close())], timeout=GOODBYE_SECONDS)
        # Others may wait for the editor's answer, for ever.
        if ending := [task for task in asyncio.all_tasks() if task.cancelling()]:
            await asyncio.wait(ending, timeout=GOODBYE_SECONDS)
        os._exit(code)

    async def close(self) -> None:
        """Ends all work and what was started for it."""
        await self.repairs.close()
        await self.session.close()

    def report_server_error(self, error: Exception, source: Any) -> None:
        """Names the kind of a failure; its details may quote the user's text."""
        log.error("%s: %s", source.__name__, type(error).__name__)

    def configure(self, raw: Any) -> settings.Settings:
        """Settings out of what the editor sent; what is wrong with them is shown."""
        chosen = settings.read(raw, self._complain)
        logging.getLogger("glm_lsp").setLevel(chosen.log_level.upper())
        return chosen

    def tell(self, words: str) -> None:
        """Says how an attempt ended, where the user is waiting for it."""
        self.window_show_message(types.ShowMessageParams(types.MessageType.Info, f"glm-lsp: {words}"))

    def warn(self, problem: str) -> None:
        """Shows and logs what the user should mend; the words hold none of the user's text."""
        log.warning("%s", problem)
        self.window_show_message(types.ShowMessageParams(types.MessageType.Warning, problem))

    def _complain(self, problem: str) -> None:
        """Says what is wrong with a setting, once, however often the editor sends it."""
        if problem not in self._complaints:
            self._complaints.add(problem)
            self.warn(f"glm-lsp: {problem}")

    def _show_state(self, state: EngineState) -> None:
        log.info("engine: %s %d%%", state.name, state.progress)
        self._progress.follow(state)

    def _publish(self, snapshot: Snapshot, problems: Iterable[Problem]) -> None:
        """Own diagnostics, pushed to clients that do not ask for them."""
        if wire_fixes.pulls_diagnostics(self.client_capabilities):
            return
        is_open = documents.snapshot_of(self.workspace, snapshot.uri) == snapshot
        found = wire_fixes.diagnostics_of(problems, self.workspace, snapshot.uri) if is_open else []
        version = snapshot.version if is_open else None
        self.text_document_publish_diagnostics(types.PublishDiagnosticsParams(snapshot.uri, found, version))

    def _touch_status(self) -> None:
        self._status.touch()

    def _send_status(self, status: Status) -> None:
        self.protocol.notify(STATUS, status.as_json())
