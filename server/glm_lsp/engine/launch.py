"""Makes sure that one engine runs that suits us: uses the one that is there, replaces it, or starts one.

Two language servers that start at once are kept apart by a lock file, so they end up with one engine.
"""

import os
import shutil
import subprocess
import sys
import time
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import httpx
import psutil
from filelock import FileLock, Timeout

from glm_lsp import __version__
from glm_lsp.engine import address, footprint, identity, memory
from glm_lsp.engine.address import Address
from glm_lsp.engine.device import choose
from glm_lsp.errors import EngineError
from glm_lsp.models import store
from glm_lsp.models.store import Model

LOG_NAME = "engine.log"

_START_SECONDS = 30.0
_STOP_SECONDS = 10.0
_HEALTH_SECONDS = 5.0
_POLL_SECONDS = 0.02
_NOTICE_SECONDS = 0.5  # until an engine has noticed that we let go of it
_ROOM_FOR_WORDS = 1 << 16  # bytes; on a disk with less, an engine may not have been able to say anything


@dataclass(frozen=True, slots=True)
class EngineOptions:
    """What we want from the engine; all of it becomes command-line arguments of `glm-lsp engine`."""

    model: Model
    memory_mb: int
    idle_minutes: int
    device: str = "auto"


def ensure(options: EngineOptions) -> Address:
    """The address of an engine that serves `options.model`; it may still be loading. Blocks, up to a minute.

    Raises EngineError when no engine can be had, for instance because one with another model is in use
    elsewhere, or because it refuses to load the model.
    """
    directory = address.runtime_directory()
    try:
        with FileLock(directory / "launch.lock", timeout=_START_SECONDS * 2):
            where = address.lookup()
            found = health(where) if where else None
            if where and found and _may_stay(found, options):
                return where
            if where and found:
                _refuse_absent(options.device, found)
                stop(where, found, unless_used=True)
            return _start(options, directory)
    except Timeout as error:
        raise EngineError("another program has been starting the engine for too long; try again") from error
    except OSError as error:
        raise EngineError(f"the engine cannot be started: {error}") from error


def health(where: Address) -> dict[str, Any] | None:
    """What the engine says of itself, or None when nobody answers.

    Raises EngineError when somebody is there but does not answer like an engine.
    """
    try:
        with client(where) as http:
            answer = http.get("/health")
            answer.raise_for_status()
            return dict(answer.json())
    except (httpx.ConnectError, httpx.RemoteProtocolError, httpx.ReadError):
        return None
    except (httpx.HTTPError, ValueError) as error:
        process = where.process()
        raise EngineError(
            f"the engine does not answer as it should ({error or type(error).__name__}); if that does not pass, end "
            + (f"its process: kill -9 {process}" if process else "the process that runs `glm-lsp engine`")
        ) from error


def stop(where: Address, found: dict[str, Any], unless_used: bool = False) -> None:
    """Ends the engine whose health is `found` and waits until it is gone.

    Raises EngineError when it stays or, with `unless_used`, when somebody else is attached to it by now.
    """
    try:
        with client(where) as http:
            http.post("/shutdown", json={"unlessUsed": unless_used}).raise_for_status()
    except httpx.TransportError:
        pass  # It went away while it was asked to, which is what we want.
    except httpx.HTTPStatusError as error:
        if error.response.status_code == httpx.codes.CONFLICT:
            raise EngineError(_in_use(found)) from error
        raise EngineError(f"the engine refuses to stop (HTTP {error.response.status_code})") from error
    deadline = time.monotonic() + _STOP_SECONDS
    while _lives(found["pid"]):
        if time.monotonic() > deadline:
            raise EngineError("the engine has been told to stop but is still there; try again in a moment")
        time.sleep(_POLL_SECONDS)


def end_unless_used() -> None:
    """Ends the user's engine unless somebody else is attached to it. Raises EngineError when it does not answer."""
    deadline = time.monotonic() + _NOTICE_SECONDS
    while (where := address.lookup()) and (found := health(where)):
        if not found["clients"]:
            stop(where, found)
        elif time.monotonic() > deadline:
            return
        time.sleep(_POLL_SECONDS)


def _lives(pid: int) -> bool:
    """Whether the process still runs; one that has ended but that its parent, perhaps us, has not reaped does not."""
    try:
        return bool(psutil.Process(pid).status() != psutil.STATUS_ZOMBIE)
    except psutil.NoSuchProcess:
        return False


def client(where: Address) -> httpx.Client:
    """A blocking HTTP client for the engine at `where`."""
    transport = httpx.HTTPTransport(uds=str(where.path)) if where.path else None
    return httpx.Client(
        base_url=where.base_url,
        headers=where.headers,
        transport=transport,
        timeout=_HEALTH_SECONDS,
        trust_env=False,
    )


def _may_stay(found: dict[str, Any], options: EngineOptions) -> bool:
    """Whether the running engine can be used as it is; False when it should be replaced.

    One that takes more memory than we want, or is of another version, is used as long as others use it. Raises
    EngineError when it cannot be used and may not be replaced either.
    """
    if found["state"] in ("failed", "leaving"):
        return False
    is_usable = found["api"] == identity.API and found["model"]["digest"] == identity.digest(options.model.manifest)
    is_wanted = (
        found["version"] == __version__
        and found["plan"]["total"] <= options.memory_mb * memory.MB
        and (options.device == "auto" or found["device"]["name"].lower().startswith(options.device))
    )
    if is_usable and (is_wanted or found["clients"]):
        return True
    if found["clients"]:
        raise EngineError(_in_use(found))
    return False


def _refuse_absent(device: str, found: dict[str, Any]) -> None:
    """Raises EngineError for a device that a running engine has not seen: it would be ended for one that cannot be."""
    if reported := found["device"].get("reported"):  # an older engine does not tell
        choose(device, reported)


def _in_use(found: dict[str, Any]) -> str:
    return (
        f"other editor windows use an engine of glm-lsp {found['version']} with the model "
        f"{found['model']['name']!r}; close them, or choose that model and version here too"
    )


def enter_environment() -> None:
    """Sees to it that this process, which is to be the engine, has `footprint.ENVIRONMENT`: it starts itself anew,
    since the C library reads its part of that only at the start.

    On Windows, where that would be another process, and has no such C library, setting the variables is enough.
    """
    if footprint.ENVIRONMENT.items() <= os.environ.items():
        return
    os.environ |= footprint.ENVIRONMENT
    if os.name == "posix":
        with suppress(OSError):  # the engine can do without
            os.execv(sys.executable, [sys.executable, *sys.orig_argv[1:]])


def _start(options: EngineOptions, directory: Path) -> Address:
    """Starts an engine. One that is about to leave may hold the lock for a moment; then we try again."""
    log = directory / LOG_NAME
    deadline = time.monotonic() + _START_SECONDS
    while True:
        process = _spawn(options, directory, log)
        while process.poll() is None and time.monotonic() < deadline:
            where = address.lookup()
            if where and health(where):
                return where
            time.sleep(_POLL_SECONDS)
        if process.returncode != identity.ALREADY_RUNNING or time.monotonic() > deadline:
            break
    if process.returncode is not None:
        raise EngineError(failure(log, process.returncode))
    process.kill()
    process.wait()
    said = _last_line(log)
    told = f"it said last: {said}" if said else "it said nothing; perhaps the machine is busy"
    raise EngineError(f"the engine did not answer within {_START_SECONDS:.0f} s, try again; {told}")


def _spawn(options: EngineOptions, directory: Path, log: Path) -> "subprocess.Popen[bytes]":
    # -P and a working directory of our own: no file of the user's project is ever imported.
    command = [sys.executable, "-P", "-m", "glm_lsp", "engine", "--model", str(options.model.directory.absolute())]
    command += ["--memory-mb", str(options.memory_mb), "--idle-minutes", str(options.idle_minutes)]
    command += ["--device", options.device]
    # What is relative for us would be somewhere else for a process that works elsewhere.
    places = {"GLM_LSP_RUNTIME_DIR": str(directory), "GLM_LSP_CACHE_DIR": str(store.cache_directory())}
    try:
        with log.open("wb") as output:
            return subprocess.Popen(
                command,
                stdin=subprocess.DEVNULL,
                stdout=output,
                stderr=output,
                cwd=directory,
                env={**os.environ, **footprint.ENVIRONMENT, **places},
                start_new_session=True,
            )
    except OSError as error:
        raise EngineError(f"the engine cannot be started: {error}") from error


def failure(log: Path, exit_code: int) -> str:
    """Why an engine ended, in its own words where it had time and room for any."""
    if said := last_error(log):
        return said
    told = f"the engine ended unexpectedly (exit code {exit_code}); what it said last is in {log}"
    with suppress(OSError):  # the directory may be gone by now
        if shutil.disk_usage(log.parent).free < _ROOM_FOR_WORDS:
            told += ", if it had room for that: the disk is full; make room there"
    return told


def last_error(log: Path) -> str:
    """The reason that an engine gave for its end, or ""."""
    _, marker, reason = _last_line(log).partition("glm-lsp engine: error: ")
    return reason if marker else ""


def _last_line(log: Path) -> str:
    try:
        lines = log.read_text(encoding="utf-8", errors="replace").strip().splitlines()
    except OSError:
        return ""
    return lines[-1] if lines else ""
