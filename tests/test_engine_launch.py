"""What an engine is started with, and what is told when that fails."""

import signal
import stat
import sys
import time
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace

import pytest

from glm_lsp.engine import launch
from glm_lsp.engine.launch import EngineOptions
from glm_lsp.errors import EngineError
from glm_lsp.models import store
from tests import engines

OPTIONS = EngineOptions(store.find("nano"), engines.MEMORY_MB, idle_minutes=5)


def test_relative_directories_are_the_same_for_the_engine_that_works_elsewhere(monkeypatch: pytest.MonkeyPatch) -> None:
    with engines.short_directory() as here:
        monkeypatch.chdir(here)
        monkeypatch.setenv("GLM_LSP_RUNTIME_DIR", "run")
        monkeypatch.setenv("GLM_LSP_CACHE_DIR", "cache")
        where = launch.ensure(OPTIONS)
        try:
            deadline = time.monotonic() + engines.PATIENCE
            while (found := launch.health(where)) and found["state"] == "loading" and time.monotonic() < deadline:
                time.sleep(0.02)
            assert found
            assert found["state"] == "ready"
        finally:
            launch.stop(where, {"pid": 0} | (launch.health(where) or {}))
        assert {path.name for path in (here / "cache").iterdir()} == {"models"}
        assert not (here / "run" / "cache").exists()


def test_an_engine_that_had_no_room_for_words_was_short_of_room(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    log = tmp_path / launch.LOG_NAME
    log.write_bytes(b"")
    assert launch.failure(log, 1).startswith("the engine ended unexpectedly (exit code 1)")
    monkeypatch.setattr(launch.shutil, "disk_usage", lambda path: SimpleNamespace(free=4096))
    assert launch.failure(log, 1).endswith("the disk is full; make room there")
    log.write_bytes(b"glm-lsp engine: error: no model\n")
    assert launch.failure(log, 1) == "no model"


def test_an_engine_that_says_nothing_is_told_as_that(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    silent = tmp_path / "silent"
    silent.write_text("#!/bin/sh\nexec sleep 60\n")
    silent.chmod(stat.S_IRWXU)
    monkeypatch.setattr(sys, "executable", str(silent))
    monkeypatch.setattr(launch, "_START_SECONDS", 0.1)
    with engines.short_directory() as here:
        monkeypatch.setenv("GLM_LSP_RUNTIME_DIR", str(here))
        with pytest.raises(EngineError, match=r"did not answer within 0 s, try again; it said nothing"):
            launch.ensure(OPTIONS)


def test_an_engine_that_is_suspended_is_named_by_its_process(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(launch, "_HEALTH_SECONDS", 0.2)
    with engines.short_directory() as directory, engines.engine(directory, wait=False) as suspended:
        suspended.process.send_signal(signal.SIGSTOP)
        try:
            with pytest.raises(EngineError, match=rf"kill -9 {suspended.process.pid}$"):
                launch.health(suspended.where)
        finally:
            suspended.process.send_signal(signal.SIGCONT)


def test_an_engine_is_not_ended_for_a_device_that_is_not_there(monkeypatch: pytest.MonkeyPatch) -> None:
    with engines.short_directory() as directory, engines.engine(directory, wait=False) as running:
        if "GPU" in str(running.health()["device"]["reported"]):
            pytest.skip("there is a GPU")
        monkeypatch.setenv("GLM_LSP_RUNTIME_DIR", str(directory))
        with pytest.raises(EngineError, match="reports no GPU here"):
            launch.ensure(replace(OPTIONS, device="gpu"))
        assert running.process.poll() is None
        assert running.health()["state"] in ("loading", "ready")
