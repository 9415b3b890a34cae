"""What the engine's process takes, and how it gives memory back, as far as the system lets it.

All sizes in bytes.
"""

import ctypes
import os
import sys
from collections.abc import Callable
from pathlib import Path

import psutil

# What must be said before the process starts. glibc keeps what the first inference frees (600 MB of a 4B) unless told
# so. oneDNN keeps the kernels of the last 1024 shapes, and every length of a chunk is a new shape: more than 1 MB for
# each with nano. OpenVINO keeps them a second time; see KERNELS_KEPT, which works only together with this.
ENVIRONMENT = {
    "MALLOC_MMAP_THRESHOLD_": "65536",
    "MALLOC_TRIM_THRESHOLD_": "1048576",
    "MALLOC_ARENA_MAX": "1",
    "ONEDNN_PRIMITIVE_CACHE_CAPACITY": "0",
}
KERNELS_KEPT = 16  # no slower than 64 or 128: layers share theirs, and making those of a new length takes little


def now() -> int:
    """Resident bytes of this process."""
    return _status("VmRSS") or psutil.Process().memory_info().rss


def peak() -> int:
    """The most resident bytes that this process ever had (where the system does not say: has now)."""
    highest: int = _status("VmHWM") or getattr(psutil.Process().memory_info(), "peak_wset", 0)
    return max(highest, now())  # Linux notes a new peak a little late


class MappedFile:
    """A file that this process has mapped, or will have, and whose pages are dropped now and then.

    It is known by its device and inode, as Linux shows them, from the first time on that it is seen under its name: the
    name changes when the file is deleted or moved while it is in use.
    """

    def __init__(self, path: Path) -> None:
        self._name = str(path.resolve())
        self._known: set[tuple[str, str]] = set()

    def drop_pages(self) -> None:
        """Takes the file's pages out of this process (Linux; elsewhere nothing happens).

        OpenVINO maps the weights and copies them, repacked, during the first inference; without this both stay
        resident. Dropped pages are clean: they come back from the file if they are touched again.
        """
        if _HAS_MADVISE:
            _advise_to_drop(self._is_meant)

    def _is_meant(self, line: str) -> bool:
        device, inode = line.split(maxsplit=5)[3:5]
        if line.endswith(self._name):
            self._known.add((device, inode))
        return (device, inode) in self._known


def drop_library_pages() -> None:
    """Takes the code of all libraries out of this process (Linux; elsewhere nothing happens).

    Linux maps much more of a cached file than is run: after loading, half of it is never called again. What is called
    comes back from the file. Only mappings that can be executed: others may hold addresses that were filled in.
    """
    if _HAS_MADVISE:
        _advise_to_drop(lambda line: line.split(maxsplit=2)[1] == "r-xp" and ".so" in line)


def no_core_dump() -> None:
    """A crash must not leave the user's text on disk."""
    try:
        import resource  # Unix only
    except ImportError:
        return
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def trim_heap() -> None:
    """Gives free heap pages back to the system (glibc; elsewhere nothing happens)."""
    if trim := _of_glibc("malloc_trim"):
        trim(0)


def give_freed_blocks_back() -> None:
    """From now on every large block goes back to the system at once, as `ENVIRONMENT` says (glibc; elsewhere nothing
    happens). Loading needs that while weights are repacked, also when it is not the first one of this process.
    """
    if adjust := _of_glibc("mallopt"):
        for name, parameter in _THRESHOLDS.items():
            adjust(parameter, int(ENVIRONMENT[name]))


def keep_freed_blocks() -> None:
    """From now on large blocks come from the heap and stay there until `trim_heap` (glibc; elsewhere nothing happens).

    Once weights are repacked, the same scratch is needed in every step, and fetching its pages anew takes a tenth of
    prefill.
    """
    if adjust := _of_glibc("mallopt"):
        adjust(_M_MMAP_THRESHOLD, _LARGEST_THRESHOLD)
        adjust(_M_TRIM_THRESHOLD, 2 * _LARGEST_THRESHOLD)


def lacking() -> list[str]:
    """What this system does not have of what keeps memory within the plan, and what follows from it."""
    heap = _of_glibc("malloc_trim") and _of_glibc("mallopt")
    parts = [
        (_HAS_MADVISE, "no madvise: pages of the weights' file stay, so loading may take twice their size"),
        (heap, "no malloc_trim, mallopt and MALLOC_*, which glibc has: freed memory may stay with the engine"),
    ]
    return [words for is_here, words in parts if not is_here]


_HAS_MADVISE = sys.platform.startswith("linux")  # and the /proc that tells what to drop
_MADV_DONTNEED = 4
_M_TRIM_THRESHOLD, _M_MMAP_THRESHOLD = -1, -3
_THRESHOLDS = {"MALLOC_MMAP_THRESHOLD_": _M_MMAP_THRESHOLD, "MALLOC_TRIM_THRESHOLD_": _M_TRIM_THRESHOLD}
_LARGEST_THRESHOLD = 32 << 20  # that glibc takes


def _of_glibc(name: str) -> Callable[..., int] | None:
    """The C library's function of this name, where there is one."""
    return getattr(ctypes.CDLL(None), name, None) if os.name == "posix" else None


def _status(field: str) -> int:
    """A size from /proc/self/status; 0 where there is no such file or field."""
    try:
        lines = Path("/proc/self/status").read_text(encoding="ascii", errors="replace").splitlines()
    except OSError:
        return 0
    return next((int(line.split()[1]) * 1024 for line in lines if line.startswith(f"{field}:")), 0)


def _advise_to_drop(is_meant: Callable[[str], bool]) -> None:
    """Drops the pages of all mappings whose line in /proc/self/maps is meant."""
    libc = ctypes.CDLL(None)
    libc.madvise.argtypes = [ctypes.c_void_p, ctypes.c_size_t, ctypes.c_int]
    for line in filter(is_meant, Path("/proc/self/maps").read_text(encoding="utf-8", errors="replace").splitlines()):
        start, end = (int(address, 16) for address in line.split(maxsplit=1)[0].split("-"))
        libc.madvise(start, end - start, _MADV_DONTNEED)
