"""The engine that stands in for the model in tests of real editors keeps up with the engine's own code."""

import json
import subprocess
import sys
from pathlib import Path

import httpx
import pytest

from glm_lsp.engine import address, launch
from glm_lsp.models import store
from glm_lsp.tokens import Tokenizer
from tests.editors.places import ROOT
from tests.editors.waiting import until
from tests.engines import short_directory


def test_it_continues_what_the_script_begins(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    script = tmp_path / "script.json"
    script.write_text(json.dumps({"continues": ["total = price * count"], "answers": [["odd", "even"]]}))
    with short_directory() as directory:
        monkeypatch.setenv("GLM_LSP_RUNTIME_DIR", str(directory))
        command = [sys.executable, "-m", "tests.editors.scripted_engine", str(script)]
        with subprocess.Popen(command, cwd=ROOT) as process:
            try:
                until(lambda: (where := address.lookup()) and where.answers(), "the scripted engine")
                assert [answer(prompt) for prompt in ("total = pri", "odd", "x")] == ["ce * count", "even", ""]
            finally:
                process.terminate()


def answer(prompt: str) -> str:
    where = address.lookup()
    assert where
    with launch.client(where) as http:
        ids = Tokenizer(store.find("nano").tokenizer).encode(prompt)
        body = {"model": "nano", "prompt": ids, "max_tokens": 20}
        response: httpx.Response = http.post("/v1/completions", json=body, timeout=30)
    return str(response.raise_for_status().json()["choices"][0]["text"])
