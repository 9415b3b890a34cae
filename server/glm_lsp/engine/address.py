"""Where the engine is met: a Unix socket in a directory that is the user's alone, or a port and a token.

The language server and the engine find each other by this file only. Systems without Unix sockets (and
`GLM_LSP_TRANSPORT=tcp`, which keeps that path tested) use a port of 127.0.0.1; every user of the machine can
reach such a port, so each request must carry a random token, kept in a file that only its owner can read.
"""

import json
import os
import socket
import stat
import struct
import tempfile
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from secrets import token_urlsafe
from typing import cast

import platformdirs

from glm_lsp.errors import EngineError, RuntimeDirectoryError

LONGEST_SOCKET_PATH = 103  # bytes: sun_path has 104 on macOS and 108 on Linux, the closing zero included
_ANSWER_SECONDS = 1.0
_PEER = struct.Struct("3i")  # of Linux: process, user and group


@dataclass(frozen=True)
class Address:
    """Either `path` of a Unix socket, or `port` of 127.0.0.1 with the `token` that opens it.

    `made` tells a socket from an earlier one at the same path, as the token does for a port.
    """

    path: Path | None = None
    port: int = 0
    token: str = ""
    made: tuple[int, int] = (0, 0)

    @property
    def base_url(self) -> str:
        """For HTTP clients; the host is only a name where a Unix socket carries the request."""
        return "http://engine" if self.path else f"http://127.0.0.1:{self.port}"

    @property
    def headers(self) -> dict[str, str]:
        """What every request must carry."""
        return {"Authorization": f"Bearer {self.token}"} if self.token else {}

    def answers(self) -> bool:
        """Whether somebody accepts connections there now."""
        family = socket.AF_UNIX if self.path else socket.AF_INET
        with socket.socket(family, socket.SOCK_STREAM) as probe:
            probe.settimeout(_ANSWER_SECONDS)
            try:
                probe.connect(str(self.path) if self.path else ("127.0.0.1", self.port))
            except OSError:
                return False
            return True

    def process(self) -> int | None:
        """The process id of whoever listens there, even if it is suspended; None where the system does not tell."""
        if not self.path or not hasattr(socket, "SO_PEERCRED"):
            return None
        with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as probe:
            probe.settimeout(_ANSWER_SECONDS)
            try:
                probe.connect(str(self.path))
                peer = probe.getsockopt(socket.SOL_SOCKET, socket.SO_PEERCRED, _PEER.size)
            except OSError:
                return None
        return int(_PEER.unpack(peer)[0])


def runtime_directory() -> Path:
    """The directory of socket, lock and address file: ours, mode 0700, created when missing.

    Raises RuntimeDirectoryError when somebody else could have put things there.
    """
    directory = place()
    try:
        directory.mkdir(mode=0o700, parents=True, exist_ok=True)
        _must_be_ours_alone(directory)
    except OSError as error:
        raise _refused(directory, f"cannot be used ({error.strerror})") from error
    return directory


def place() -> Path:
    """Where the runtime directory is, or would be; absolute, since the engine's working directory is another one."""
    named = os.environ.get("GLM_LSP_RUNTIME_DIR")
    return (Path(named).expanduser() if named else _usual_directory()).absolute()


def lookup() -> Address | None:
    """Where an engine was started last, or None; nobody needs to be there any more. Makes nothing.

    Raises RuntimeDirectoryError when somebody else could have put things there.
    """
    directory = place()
    try:
        _must_be_ours_alone(directory)
    except FileNotFoundError:
        return None
    except OSError as error:
        raise _refused(directory, f"cannot be used ({error.strerror})") from error
    if _uses_tcp():
        return _recorded(directory / "engine.json")
    return _socket(_socket_path(directory))


def bind() -> tuple[socket.socket, Address]:
    """A listening socket and its address, for the one engine that holds the lock.

    What a dead engine left is replaced. Raises EngineError when a living one answers there.
    """
    directory = runtime_directory()
    return _bind_tcp(directory) if _uses_tcp() else _bind_unix(directory)


def is_ours(address: Address) -> bool:
    """Whether clients that look for an engine would still find `address`."""
    try:
        return lookup() == address
    except RuntimeDirectoryError:  # it has been given to somebody else meanwhile
        return False


def release(address: Address) -> None:
    """Removes what `bind` left in the runtime directory, unless it is another engine's by now."""
    if not is_ours(address):
        return
    if address.path:
        address.path.unlink(missing_ok=True)
    else:
        (place() / "engine.json").unlink(missing_ok=True)


def _usual_directory() -> Path:
    """The system's directory for such things if it has made one for us, else one of ours beside temporary files.

    platformdirs answers with a parent under /tmp that anybody may have made first where the system has none.
    """
    with warnings.catch_warnings():
        # That the system has no such directory is not for the user to mend; we use another one.
        warnings.simplefilter("ignore")
        usual = Path(platformdirs.user_runtime_dir("glm-lsp", appauthor=False))
    if not hasattr(os, "getuid"):
        return usual
    parent = usual.parent
    if parent.is_dir() and parent.stat().st_uid == os.getuid() and os.access(parent, os.W_OK):
        return usual
    return Path(tempfile.gettempdir()) / f"glm-lsp-{os.getuid()}"


def _must_be_ours_alone(directory: Path) -> None:
    found = directory.lstat()
    if stat.S_ISLNK(found.st_mode):
        raise _refused(directory, "is a symbolic link")
    if not stat.S_ISDIR(found.st_mode):
        raise _refused(directory, "is not a directory")
    if not hasattr(os, "getuid"):
        return
    if found.st_uid != os.getuid():
        raise _refused(directory, f"belongs to another user (uid {found.st_uid})")
    if found.st_mode & 0o077:
        raise _refused(directory, "is open to other users")


def _refused(
    directory: Path, reason: str, advice: str = "a directory that only you can write"
) -> RuntimeDirectoryError:
    return RuntimeDirectoryError(f"the runtime directory {directory} {reason}; set GLM_LSP_RUNTIME_DIR to {advice}")


def _uses_tcp() -> bool:
    return os.environ.get("GLM_LSP_TRANSPORT") == "tcp" or not hasattr(socket, "AF_UNIX")


def _socket_path(directory: Path) -> Path:
    path = directory / "engine.sock"
    length = len(os.fsencode(path))
    if length > LONGEST_SOCKET_PATH:
        too_long = f"has a path too long for a Unix socket ({length} of {LONGEST_SOCKET_PATH} bytes)"
        raise _refused(directory, too_long, "a shorter one that only you can write")
    return path


def _socket(path: Path) -> Address | None:
    try:
        found = path.lstat()
    except OSError:
        return None
    return Address(path=path, made=(found.st_ino, found.st_mtime_ns)) if stat.S_ISSOCK(found.st_mode) else None


def _bind_unix(directory: Path) -> tuple[socket.socket, Address]:
    path = _socket_path(directory)
    if former := _socket(path):
        if former.answers():
            raise EngineError(f"another engine answers at {path}; stop it with `glm-lsp engine stop`")
        path.unlink()
    listener = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
    # The mask and not a chmod afterwards: there must be no moment at which others could connect.
    with _private_files():
        listener.bind(str(path))
    listener.listen()
    return listener, cast("Address", _socket(path))


def _bind_tcp(directory: Path) -> tuple[socket.socket, Address]:
    # No look at who answers at the recorded port: after a restart of the machine that may be anybody.
    listener = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
    listener.bind(("127.0.0.1", 0))
    listener.listen()
    address = Address(port=listener.getsockname()[1], token=token_urlsafe(32))
    fresh = directory / f"engine.json.{os.getpid()}"
    with _private_files():
        fresh.write_text(json.dumps({"port": address.port, "token": address.token}), encoding="utf-8")
    fresh.replace(directory / "engine.json")
    return listener, address


def _recorded(record: Path) -> Address | None:
    """The address in `record`, or None when there is none or it is not one of ours (a half-written file, say)."""
    try:
        content = json.loads(record.read_text(encoding="utf-8"))
        return Address(port=int(content["port"]), token=str(content["token"]))
    except (OSError, ValueError, KeyError, TypeError):
        return None


@contextmanager
def _private_files() -> Iterator[None]:
    before = os.umask(0o177)
    try:
        yield
    finally:
        os.umask(before)
