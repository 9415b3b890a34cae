"""Reads the text files of a package's archive in memory: nothing is unpacked, so no member can escape to anywhere."""

import tarfile
import zipfile
from collections.abc import Iterator
from pathlib import Path

from glm_lsp.data import unix


def texts(archive: Path, extensions: frozenset[str], largest: int) -> Iterator[tuple[str, str]]:
    """Path within the package and text of each UTF-8 file with one of the extensions, up to `largest` bytes.

    The archive's own top folder is left out of the path. Line breaks become "\\n".
    """
    read = _from_zip if archive.suffix in {".whl", ".zip"} else _from_tar
    for path, content in read(archive, extensions, largest):
        text = _decoded(content)
        if text is not None:
            yield path.partition("/")[2] if read is _from_tar else path, text


def _from_zip(archive: Path, extensions: frozenset[str], largest: int) -> Iterator[tuple[str, bytes]]:
    with zipfile.ZipFile(archive) as members:
        for member in sorted(members.infolist(), key=lambda info: info.filename):
            if Path(member.filename).suffix in extensions and member.file_size <= largest:
                yield member.filename, members.read(member)


def _from_tar(archive: Path, extensions: frozenset[str], largest: int) -> Iterator[tuple[str, bytes]]:
    with tarfile.open(archive) as members:
        for member in members:
            if member.isfile() and Path(member.name).suffix in extensions and member.size <= largest:
                file = members.extractfile(member)
                if file is not None:
                    yield member.name, file.read()


def _decoded(content: bytes) -> str | None:
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError:
        return None
    return unix(text)
