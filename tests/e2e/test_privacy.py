"""What the user writes stays out of logs and core dumps, also when something fails that nobody foresaw."""

import resource
import sys
from collections.abc import Iterator
from pathlib import Path

import psutil
import pytest

from tests.e2e.editor import COMMAND
from tests.e2e.other_server import OtherServer, other_server

TEXT = "kept between us"
FAILING = f"""
from glm_lsp.server import serve_stdio, server

@server.command("fail")
def fail(ls):
    raise ValueError("{TEXT}")

serve_stdio()
"""


@pytest.fixture
def core_dumps() -> Iterator[None]:
    """Processes that are started meanwhile may leave core dumps, unless they see to it themselves."""
    before = resource.getrlimit(resource.RLIMIT_CORE)
    if before[1] == 0:
        pytest.skip("no core dumps are allowed here at all")
    resource.setrlimit(resource.RLIMIT_CORE, (before[1], before[1]))
    yield
    resource.setrlimit(resource.RLIMIT_CORE, before)


async def said(server: OtherServer, level: str) -> None:
    """Sends what a library or a handler of ours might log."""
    server.notify("workspace/didChangeConfiguration", {"settings": {"glm-lsp": {"log": {"level": level}}}})
    server.send({"params": {"text": TEXT}})
    server.notify("textDocument/didOpen", {"text": TEXT})
    document = {"uri": "file:///a", "languageId": "python", "version": TEXT, "text": TEXT}  # the version is no number
    server.notify("textDocument/didOpen", {"textDocument": document})
    server.notify(TEXT, {"text": TEXT})
    await server.request("workspace/executeCommand", {"command": "fail"})


@pytest.mark.parametrize("level", ["warning", "debug"])
async def test_no_failure_brings_text_of_the_user_into_the_log(tmp_path: Path, level: str) -> None:
    log = tmp_path / "log"
    with log.open("wb") as errors:
        async with other_server((sys.executable, "-c", FAILING), tmp_path, errors) as server:
            await said(server, level)
    written = log.read_text()
    assert TEXT not in written
    assert "FeatureRequestError" in written  # the handler has failed, and the kind of its failure is told


@pytest.mark.usefixtures("core_dumps")
async def test_the_language_server_leaves_no_core_dump(tmp_path: Path) -> None:
    async with other_server(COMMAND, tmp_path) as server:
        assert psutil.Process(server.pid).rlimit(psutil.RLIMIT_CORE) == (0, 0)
