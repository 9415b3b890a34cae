"""A control group of the kernel's that lets its processes have so much memory and kills what wants more."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

ROOTS = {Path("/sys/fs/cgroup/memory"): "memory.limit_in_bytes", Path("/sys/fs/cgroup"): "memory.max"}
"""Where groups of either version lie, with the file that holds the limit."""

_KILLS = ("memory.oom_control", "memory.events")


class Cgroup:
    """Processes that are started within `joined` belong to it, and theirs too."""

    def __init__(self, directory: Path) -> None:
        self._directory = directory

    @contextmanager
    def joined(self) -> Iterator[None]:
        """This process belongs to the group meanwhile."""
        self._move_to(self._directory)
        try:
            yield
        finally:
            self._move_to(self._directory.parent)

    def kills(self) -> int:
        """How many processes wanted more memory than there was."""
        said = next(path for path in map(self._directory.joinpath, _KILLS) if path.exists())
        return sum(int(line.split()[1]) for line in said.read_text().splitlines() if line.startswith("oom_kill "))

    @staticmethod
    def _move_to(directory: Path) -> None:
        (directory / "cgroup.procs").write_text(str(os.getpid()))


@contextmanager
def limited(name: str, size: int) -> Iterator[Cgroup]:
    """A group of `size` bytes; when the block ends, its processes must be gone. Raises OSError unless one is root."""
    root, limit = next((root, limit) for root, limit in ROOTS.items() if (root / "cgroup.procs").exists())
    directory = root / name
    directory.mkdir(exist_ok=True)
    try:
        (directory / limit).write_text(str(size))
        yield Cgroup(directory)
    finally:
        directory.rmdir()
