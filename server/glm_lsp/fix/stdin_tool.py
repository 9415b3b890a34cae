"""Tools that are asked over their standard input, so that nothing is written to disk."""

import asyncio
import os
import signal
import sys
from collections.abc import Collection, Sequence
from contextlib import suppress
from pathlib import Path

from glm_lsp import uris
from glm_lsp.data import Snapshot

END_SECONDS = 1.0
"""For the pipes of a tool that was ended to be closed; who has left its group of processes may hold them longer."""


async def answer(
    command: Sequence[str], text: str, folder: Path, seconds: float, well: Collection[int] = (0,)
) -> bytes | None:
    """What a tool that runs in `folder` says of a text.

    None when it cannot be run, takes too long, or its exit code is not in `well`.
    """
    pipe = asyncio.subprocess.PIPE
    try:
        process = await asyncio.create_subprocess_exec(
            *command, cwd=folder, stdin=pipe, stdout=pipe, stderr=asyncio.subprocess.DEVNULL, start_new_session=True
        )
    except OSError:
        return None
    said = None
    try:
        async with asyncio.timeout(seconds):
            said, _ = await process.communicate(text.encode("utf-8", "replace"))
    except TimeoutError:
        return None
    finally:
        if said is None:  # it takes too long, or nobody waits for it any more
            end(process)
            with suppress(TimeoutError):
                async with asyncio.timeout(END_SECONDS):
                    await process.communicate()
    return said if process.returncode in well else None


def end(process: asyncio.subprocess.Process) -> None:
    """Ends the head of a group of processes and all that it has started: many a program only starts another one, which
    would live on and keep the pipes open.
    """
    with suppress(ProcessLookupError):
        if sys.platform == "win32":
            process.kill()
        else:
            os.killpg(process.pid, signal.SIGKILL)


def file_of(snapshot: Snapshot) -> Path:
    """Where a tool should look for its configuration; the file need not exist."""
    return uris.path_of(snapshot.uri) or Path(snapshot.name or "untitled").absolute()
