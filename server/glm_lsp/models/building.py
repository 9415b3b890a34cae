"""A model's directory is there whole or not at all, whoever kills whom while it is being made."""

import errno
import shutil
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import psutil
from filelock import FileLock, Timeout

from glm_lsp.errors import ModelError

PARTIAL = ".partial"
"""Beside the finished models; nothing two levels deep is taken for a model."""

_MB = 1_000_000
_FULL = {errno.ENOSPC, getattr(errno, "EDQUOT", errno.ENOSPC)}


@contextmanager
def building(target: Path) -> Iterator[Path]:
    """An empty directory that becomes `target` at the end of the block, or goes when the block fails.

    What a killed process left there goes first. Raises ModelError when `target` is there already, when another
    process is making it, or when the disk does not take it.
    """
    refuse_existing(target)
    with _apart(target) as partial:
        refuse_existing(target)
        partial.mkdir()
        yield partial
        partial.rename(target)


def dismantle(target: Path) -> None:
    """Deletes `target`, which is gone as a whole before the first of its files is, or what was left of it.

    Of a link, what it leads to stays. Raises ModelError when another process is making `target`, or when something
    cannot be deleted.
    """
    with _apart(target, "removed") as partial:
        if target.is_symlink():
            target.unlink()
        elif target.exists():
            target.rename(partial)
    if is_left_over(target):
        raise ModelError(f"{_partial(target)} cannot be deleted; do that by hand")


def is_left_over(target: Path) -> bool:
    """Whether there is something of a `target` that was not made or not deleted to its end."""
    return _partial(target).exists()


@contextmanager
def _apart(target: Path, done: str = "made") -> Iterator[Path]:
    """Where `target` is made or removed: empty at the beginning of the block, and gone at its end.

    Raises ModelError when another process is making it, or when the disk does not let it be `done`.
    """
    partial = _partial(target)
    lock = partial.with_name(f"{target.name}.lock")
    try:
        partial.parent.mkdir(parents=True, exist_ok=True)
        with FileLock(lock, timeout=0):
            try:
                shutil.rmtree(partial, ignore_errors=True)
                yield partial
            finally:
                shutil.rmtree(partial, ignore_errors=True)
                lock.unlink(missing_ok=True)
    except Timeout as error:
        raise ModelError(f"another process is making {target} right now; wait for it or end it") from error
    except OSError as error:
        raise ModelError(_trouble(target, error, done)) from error
    finally:
        with suppress(OSError):  # not empty: another process is making another model
            partial.parent.rmdir()


def _partial(target: Path) -> Path:
    return target.parent / PARTIAL / target.name


def refuse_existing(target: Path) -> None:
    """Raises ModelError when there is something at `target`; nothing is ever replaced."""
    if target.exists() or target.is_symlink():
        raise ModelError(f"{target} is there already; remove it first, or choose another name with --name")


def require_disk(target: Path, needed: int) -> None:
    """Raises ModelError when the disk of `target` has less than `needed` bytes free.

    What a killed process left of `target` goes first: it may be as large as what is needed, and would stay for ever if
    it kept the next attempt from beginning.
    """
    if is_left_over(target):
        with _apart(target):
            pass
    place = _place(target)
    free = shutil.disk_usage(place).free
    if free < needed:
        raise ModelError(
            f"{target.name} needs {_mb(needed)} MB free in {place} while it is being made, and {_mb(free)} MB are; "
            "make room there, or convert elsewhere with `glm-lsp model convert DIR --output DIR2`"
        )


def share_a_disk(one: Path, other: Path) -> bool:
    """Whether what is written to one of them is missing for the other; neither need exist."""
    return _place(one).stat().st_dev == _place(other).stat().st_dev


def require_memory(name: str, needed: int) -> None:
    """Raises ModelError when less than `needed` bytes of memory are available, swap included."""
    free = psutil.virtual_memory().available + psutil.swap_memory().free
    if free < needed:
        raise ModelError(
            f"converting {name} takes about {_mb(needed)} MB of memory, and {_mb(free)} MB are free; close other "
            "programs, or run `glm-lsp model convert DIR --output DIR2` on a bigger machine, carry DIR2 here and "
            "run `glm-lsp model add DIR2` (running the model takes much less than converting it)"
        )


def _place(target: Path) -> Path:
    """The nearest directory above `target` that is there."""
    return next(parent for parent in target.absolute().parents if parent.is_dir())


def _trouble(target: Path, error: OSError, done: str) -> str:
    if error.errno in _FULL:
        return f"the disk is full, so {target} was not {done}; make room there and try again"
    return f"{target} cannot be {done} ({error}); nothing was left half done, so it can be tried again"


def _mb(size: int) -> int:
    return -(-size // _MB)
