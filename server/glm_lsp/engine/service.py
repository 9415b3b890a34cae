"""The engine process, from its lock to its last word."""

import asyncio
import os
import signal
import socket
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress

import uvicorn
from filelock import FileLock, Timeout
from starlette.types import ASGIApp

from glm_lsp.engine import address, footprint, memory, runner
from glm_lsp.engine.address import Address
from glm_lsp.engine.app import Api
from glm_lsp.engine.device import Device, choose
from glm_lsp.engine.identity import ALREADY_RUNNING
from glm_lsp.engine.job import Stage
from glm_lsp.engine.lifetime import Lifetime
from glm_lsp.engine.memory import Plan
from glm_lsp.errors import GlmLspError
from glm_lsp.models import store
from glm_lsp.models.store import Model

_NICE = 10  # two busy inference threads on two cores would make the editor stutter
_WATCH_SECONDS = 0.1
_GOODBYE_SECONDS = 2  # for streams to end before they are cut
_NATIVE_SECONDS = 1.5  # for a step to end; a load may take longer and is not waited for


def run(model: str, memory_mb: int, idle_minutes: float, alone_seconds: float = 60.0, device: str = "auto") -> int:
    """Serves `model` until it is told to stop or nobody needs it; the exit code.

    Ends with 1 when it cannot start or breaks down, and with 3 when an engine of this user is running already;
    then the last line of standard error is `glm-lsp engine: error: <why>`.
    """
    footprint.no_core_dump()
    if hasattr(os, "nice"):
        os.nice(_NICE)
    try:
        with FileLock(address.runtime_directory() / "engine.lock", timeout=0):
            return _serve(model, memory_mb, device, Lifetime(idle_minutes * 60, alone_seconds))
    except Timeout:
        where = address.runtime_directory()
        return _give_up(f"an engine is already running in {where}; stop it with `glm-lsp engine stop`", ALREADY_RUNNING)
    except GlmLspError as error:
        return _give_up(str(error), 1)
    except OSError as error:  # of the lock or the socket, say
        return _give_up(f"it cannot be started: {error}", 1)


def _serve(model: str, memory_mb: int, wanted: str, lifetime: Lifetime) -> int:
    found = store.find(model)
    plan = memory.plan(found.manifest, memory_mb * memory.MB)
    device = choose(wanted, runner.devices())
    listener, where = address.bind()
    try:
        return asyncio.run(_answer_until_the_end(found, plan, device, lifetime, listener, where))
    finally:
        listener.close()
        address.release(where)


async def _answer_until_the_end(
    model: Model, plan: Plan, device: Device, lifetime: Lifetime, listener: socket.socket, where: Address
) -> int:
    api = Api(model, plan, device, lifetime)
    server = _Server(_quiet(api.application(where.token)))
    api.worker.start()
    watching = asyncio.create_task(_watch(api, server, lifetime, where))
    await server.serve(sockets=[listener])
    await watching
    code = 1 if api.failure else 0
    if not api.worker.stop(_NATIVE_SECONDS):
        # A load cannot be interrupted, and Python must not be taken down under a thread in native code.
        address.release(where)
        sys.stderr.flush()
        os._exit(code)
    return code


async def _watch(api: Api, server: uvicorn.Server, lifetime: Lifetime, where: Address) -> None:
    """Ends the server when its time has come: at a signal, a request or a failure, when nobody needs it any more, and
    when nobody can find it, because its socket was removed; a new one may then be started.
    """
    told = ""
    while not (
        server.should_exit or api.leaving.is_set() or api.failure or lifetime.is_over() or not address.is_ours(where)
    ):
        if (now := _progress(api.worker.stage, where)) != told:
            told = now
            _say(now)
        if api.is_busy or api.worker.stage.state == "loading":
            lifetime.request()
        await asyncio.sleep(_WATCH_SECONDS)
    if api.failure:
        # Before the socket closes: whoever then finds nobody there looks for the reason at once.
        _give_up(api.failure, 1)
    api.leave()
    api.worker.stop(0)
    server.should_exit = True


class _Server(uvicorn.Server):
    @contextmanager
    def capture_signals(self) -> Iterator[None]:
        """uvicorn's own would raise the signal once more at its end, before our files are removed."""
        for number in (signal.SIGINT, signal.SIGTERM):
            signal.signal(number, self.handle_exit)
        yield


def _quiet(application: ASGIApp) -> uvicorn.Config:
    """No logs: a traceback or an access log could hold something of the user's."""
    return uvicorn.Config(
        application,
        log_config=None,
        log_level="critical",
        access_log=False,
        lifespan="off",
        ws="none",
        timeout_graceful_shutdown=_GOODBYE_SECONDS,
    )


def _give_up(message: str, code: int) -> int:
    _say(f"error: {message}")
    return code


def _progress(stage: Stage, where: Address) -> str:
    return f"{stage.message}, at {where.path or where.base_url}" if stage.state == "ready" else f"{stage.message} ..."


def _say(words: str) -> None:
    with suppress(OSError):  # where the disk is full, nobody can be told in writing, and we must go on all the same
        print(f"glm-lsp engine: {words}", file=sys.stderr, flush=True)
