"""Checking and unpacking a model's files, a chunk at a time: they are bigger than what may be held or mapped."""

import hashlib
import os
import zlib
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import IO

from glm_lsp.errors import ModelError
from glm_lsp.models.manifest import ADVICE, File

_CHUNK_BYTES = 1 << 20


def sha256(path: Path) -> str:
    """Lower-case hexadecimal digest; raises OSError."""
    digest = hashlib.sha256()
    for chunk in _chunks(path):
        digest.update(chunk)
    return digest.hexdigest()


def describe(path: Path) -> File:
    """The manifest's entry for a file that is stored as it is; raises OSError."""
    return File(path.name, path.stat().st_size, sha256(path))


def check(directory: Path, expected: File) -> None:
    """Raises ModelError, naming the file, when it is missing, cannot be read, or is not what it should be."""
    path = directory / expected.name
    try:
        size = path.stat().st_size
        if size != expected.bytes:
            raise ModelError(f"{path} has {size} bytes instead of {expected.bytes}; {ADVICE}")
        if sha256(path) != expected.sha256:
            raise ModelError(f"{path} is damaged or has been altered (its SHA-256 differs); {ADVICE}")
    except OSError as error:
        raise ModelError(f"{path} cannot be read ({error.strerror}); {ADVICE}") from error


def is_whole(directory: Path, expected: File) -> bool:
    """Whether `check` would be content."""
    try:
        check(directory, expected)
    except ModelError:
        return False
    return True


def unpack(source: Path, file: File, target: Path) -> None:
    """Writes `file` into the directory `target` from what `source` stores of it.

    Raises OSError when it cannot be written, ModelError when the result is not what it should be.
    """
    stored = (chunk for one in file.stored for chunk in _chunks(source / one.name))
    with (target / file.name).open("wb") as whole:
        for chunk in _unpacked(stored, file.name) if file.is_packed else stored:
            whole.write(chunk)
    settle(target / file.name)
    check(target, file)


def _unpacked(stored: Iterable[bytes], name: str) -> Iterator[bytes]:
    gzip = zlib.decompressobj(wbits=31)
    try:
        for chunk in stored:
            yield gzip.decompress(chunk)
        yield gzip.flush()
    except zlib.error as error:
        raise ModelError(f"the parts of {name} are damaged ({error}); {ADVICE}") from error


def settle(path: Path) -> None:
    """Puts a file that has just been written on the disk and out of the page cache (Linux; elsewhere on the disk).

    What is written or read in one go is cached in pieces of up to 2 MB, and where such a file is mapped, touching one
    byte brings its whole piece into the process: with 1400 rows of a 4B's embedding table, 120 MB more than with pieces
    of 4 KB, which is how it comes back when it is read here. Raises OSError.
    """
    with path.open("rb+") as file:
        os.fsync(file.fileno())
        _advise(file, "POSIX_FADV_DONTNEED")


def _advise(file: IO[bytes], advice: str) -> None:
    if hasattr(os, advice):
        os.posix_fadvise(file.fileno(), 0, 0, getattr(os, advice))


def _chunks(path: Path) -> Iterator[bytes]:
    with path.open("rb") as file:
        _advise(file, "POSIX_FADV_RANDOM")
        while chunk := file.read(_CHUNK_BYTES):
            yield chunk
