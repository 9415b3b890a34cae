"""A terminal (tmux) with a program in it, as a person has it: keys go in, the screen can be read."""

import os
import subprocess
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from uuid import uuid4

from tests.editors.waiting import until

COLUMNS, ROWS = 90, 22


class Terminal:
    """Runs `command`, a line for the shell, with `environment` beside the present one."""

    def __init__(self, command: str, environment: Mapping[str, str]) -> None:
        self._name = f"glm-lsp-{uuid4().hex}"
        size = ["-x", str(COLUMNS), "-y", str(ROWS)]
        self._tmux("-f", os.devnull, "new-session", "-d", *size, f"exec {command}", environment=environment)

    def type(self, text: str) -> None:
        """Characters as they stand."""
        self._tmux("send-keys", "-l", text)

    def press(self, *keys: str) -> None:
        """Keys as tmux calls them: Enter, Escape, C-x, BTab."""
        self._tmux("send-keys", *keys)

    @property
    def screen(self) -> str:
        """What the terminal shows, without its colours."""
        return self._tmux("capture-pane", "-p").stdout

    @property
    def coloured(self) -> list[str]:
        """The same line by line, with escape sequences for the colours."""
        return self._tmux("capture-pane", "-p", "-e").stdout.splitlines()

    @property
    def cursor(self) -> tuple[int, int]:
        """Row and column of the cursor, from 0."""
        row, column = self._tmux("display-message", "-p", "#{cursor_y} #{cursor_x}").stdout.split()
        return int(row), int(column)

    def shows(self, text: str) -> None:
        """Waits until the screen shows `text`."""
        try:
            until(lambda: text in self.screen, f"{text!r} on the screen")
        except AssertionError as error:
            raise AssertionError(f"{error}\n{self.screen}") from None

    def hides(self, text: str) -> None:
        until(lambda: text not in self.screen, f"no {text!r} on the screen")

    @property
    def is_over(self) -> bool:
        return self._tmux("has-session", check=False).returncode != 0

    def kill(self) -> None:
        self._tmux("kill-server", check=False)

    def _tmux(
        self, *command: str, environment: Mapping[str, str] | None = None, check: bool = True
    ) -> "subprocess.CompletedProcess[str]":
        full = ["tmux", "-u", "-L", self._name, *command]
        surroundings = {**os.environ, **(environment or {})}
        return subprocess.run(full, env=surroundings, check=check, capture_output=True, text=True, timeout=30)


@contextmanager
def terminal(command: str, environment: Mapping[str, str]) -> Iterator[Terminal]:
    started = Terminal(command, environment)
    try:
        yield started
    finally:
        started.kill()
