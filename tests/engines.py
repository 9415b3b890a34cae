"""Real engine processes for tests, each with a runtime directory of its own."""

import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import httpx
import pytest

from glm_lsp.engine import address, footprint, memory
from glm_lsp.engine.address import Address

MODEL = "nano"
SECOND_LAYOUT_MB = 136 * (memory.weight_layouts("int8") - 1)  # nano's weights once more, on processors without AVX-512
MEMORY_MB = 420 + SECOND_LAYOUT_MB  # a KV pool of 2500 tokens: large enough, and soon full
PATIENCE = 60.0  # seconds, on a busy machine
SERVE = (
    "import sys; from glm_lsp.engine import service; model, mb, idle, alone = sys.argv[1:]; "
    "raise SystemExit(service.run(model, int(mb), float(idle), float(alone)))"
)


@dataclass
class EngineProcess:
    """`http` talks to the engine as its clients do."""

    process: "subprocess.Popen[str]"
    directory: Path
    where: Address
    http: httpx.Client

    def health(self) -> dict[str, Any]:
        return dict(self.http.get("/health").json())

    def counter(self, name: str) -> int:
        return int(self.health()["counters"][name])

    def post(self, prompt: object, **fields: object) -> httpx.Response:
        return self.http.post("/v1/completions", json={"model": MODEL, "prompt": prompt, **fields})

    def complete(self, prompt: object, **fields: object) -> dict[str, Any]:
        response = self.post(prompt, **fields)
        assert response.status_code == 200, response.text
        return dict(response.json())

    def text(self, prompt: object, **fields: object) -> str:
        return str(self.complete(prompt, **fields)["choices"][0]["text"])

    @contextmanager
    def asking(self, prompt: object, **fields: object) -> Iterator[httpx.Response]:
        """A streamed answer; leaving the block closes its connection."""
        body = {"model": MODEL, "prompt": prompt, "stream": True, **fields}
        with self.http.stream("POST", "/v1/completions", json=body) as response:
            assert response.status_code == 200
            yield response

    def stream(self, prompt: object, **fields: object) -> list[dict[str, Any]]:
        """All chunks of a streamed answer."""
        with self.asking(prompt, **fields) as response:
            lines = [line.removeprefix("data: ") for line in response.iter_lines() if line]
        assert lines[-1] == "[DONE]"
        return [json.loads(line) for line in lines[:-1]]

    def wait(self, condition: Callable[[dict[str, Any]], object]) -> dict[str, Any]:
        """The first health of which `condition` is true."""
        deadline = time.monotonic() + PATIENCE
        while time.monotonic() < deadline:
            health = self.health()
            if condition(health):
                return health
            time.sleep(0.005)
        raise AssertionError(f"not in {PATIENCE} s: {health}")


def spawn(directory: Path, model: str, memory_mb: int, idle: float, alone: float) -> "subprocess.Popen[str]":
    """An engine process; `idle` in minutes, `alone` in seconds."""
    environment = {**os.environ, **footprint.ENVIRONMENT, "GLM_LSP_RUNTIME_DIR": str(directory)}
    command = [sys.executable, "-P", "-c", SERVE, model, str(memory_mb), str(idle), str(alone)]
    return subprocess.Popen(command, env=environment, cwd=directory, text=True, stderr=subprocess.PIPE)


@contextmanager
def engine(directory: Path, *, idle: float = 5, alone: float = 60, wait: bool = True) -> Iterator[EngineProcess]:
    """An engine with nano, ready unless `wait` is false; ended with SIGTERM unless it has ended before."""
    process = spawn(directory, MODEL, MEMORY_MB, idle, alone)
    try:
        where = _await_address(process, directory)
        transport = httpx.HTTPTransport(uds=str(where.path)) if where.path else None
        with httpx.Client(
            base_url=where.base_url, headers=where.headers, transport=transport, timeout=PATIENCE, trust_env=False
        ) as http:
            started = EngineProcess(process, directory, where, http)
            if wait:
                started.wait(lambda health: health["state"] == "ready")
            yield started
    finally:
        process.terminate()
        process.communicate(timeout=PATIENCE)


@contextmanager
def short_directory() -> Iterator[Path]:
    """pytest's own temporary directories are too long for a Unix socket."""
    with tempfile.TemporaryDirectory(prefix="glm") as name:
        yield Path(name)


def _await_address(process: "subprocess.Popen[str]", directory: Path) -> Address:
    deadline = time.monotonic() + PATIENCE
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("GLM_LSP_RUNTIME_DIR", str(directory))
        while time.monotonic() < deadline:
            if process.poll() is not None:
                raise AssertionError(f"the engine ended: {process.communicate()[1]}")
            where = address.lookup()
            if where and where.answers():
                return where
            time.sleep(0.02)
    raise AssertionError(f"no engine within {PATIENCE} s")
