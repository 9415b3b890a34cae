"""Tools over standard input: whatever they do, the answer comes in time."""

import sys
import time
from pathlib import Path

import pytest

from glm_lsp.fix.stdin_tool import answer

STARTS_ANOTHER = """#!/bin/sh
sleep 9
echo late
"""
LEAVES_ANOTHER = """#!/bin/sh
sleep 9 &
"""


@pytest.mark.skipif(sys.platform == "win32", reason="its tools are no scripts of a shell")
@pytest.mark.parametrize("script", [STARTS_ANOTHER, LEAVES_ANOTHER])
async def test_a_tool_that_only_starts_another_program_is_not_waited_for(tmp_path: Path, script: str) -> None:
    """Such as the shims of version managers: the other program keeps the pipe open."""
    tool = tmp_path / "tool"
    tool.write_text(script)
    tool.chmod(0o755)
    started = time.monotonic()
    assert await answer([str(tool)], "a text", tmp_path, 0.2) is None
    assert time.monotonic() - started < 5
