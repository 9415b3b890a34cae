"""Finds models on disk and makes them ready: verified, and unpacked."""

import errno
import hashlib
import os
import re
import shutil
import time
from collections.abc import Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

from filelock import FileLock, Timeout
from platformdirs import user_cache_dir, user_data_dir

from glm_lsp.errors import ModelError
from glm_lsp.models import choice, files, manifest
from glm_lsp.models.manifest import ADVICE, File, Manifest
from glm_lsp.resources import resource

GRAPH = "openvino_model.xml"
WEIGHTS = "openvino_model.bin"
TOKENIZER = "tokenizer.json"

PARTIAL = ".partial"
"""Behind the name of a directory that is being made or removed."""

UNUSED_SECONDS = 7 * 86_400.0
"""An unpacked copy that nobody has asked for so long is of no use when another version of its model is."""

_UNPACK_SECONDS = 300  # far longer than unpacking takes; another process that needs more has been suspended


@dataclass(frozen=True, slots=True)
class Model:
    """A model directory whose manifest has been read; its files may still be missing, packed or damaged."""

    directory: Path
    manifest: Manifest

    @property
    def name(self) -> str:
        return self.manifest.name

    @property
    def graph(self) -> Path:
        return self.directory / GRAPH

    @property
    def weights(self) -> Path:
        return self.directory / WEIGHTS

    @property
    def tokenizer(self) -> Path:
        return self.directory / TOKENIZER


def find(name_or_directory: str) -> Model:
    """The model of this name, or the one in this directory (anything with a path separator in it).

    "" is the one that the user has chosen with `glm-lsp model use`, else the embedded one.
    Places are searched in this order: GLM_LSP_MODELS_DIR, the user's data directory, the embedded models.
    Raises ModelError when there is none or its manifest cannot be used.
    """
    name_or_directory = name_or_directory or choice.chosen()
    if is_path(name_or_directory):
        return _open(Path(name_or_directory).expanduser())
    if name_or_directory in available():
        return next(_open(p / name_or_directory) for p in _places() if _is_model(p / name_or_directory))
    raise ModelError(
        f"there is no model {name_or_directory!r} (there are: {', '.join(available()) or 'none'}); "
        "give one of these or a model's directory"
    )


def available() -> list[str]:
    """Names of the models that `find` can open by name, sorted; their manifests are not read."""
    return sorted({path.parent.name for place in _places() for path in place.glob(f"*/{manifest.FILE_NAME}")})


def is_path(name_or_directory: str) -> bool:
    """Whether `find` takes this for a directory's path rather than a name."""
    separators = (os.sep, os.altsep or os.sep)
    return name_or_directory in {".", ".."} or any(s in name_or_directory for s in separators)


def user_models() -> Path:
    """Where the user's own models lie, a directory each; need not exist."""
    return Path(user_data_dir("glm-lsp", appauthor=False)) / "models"


def verify(model: Model) -> None:
    """Compares size and SHA-256 of everything in the model's directory with the manifest; reads it all once.

    Raises ModelError that names the first file at fault.
    """
    _verify(model, model.manifest.files.values())


def ready(model: Model) -> Model:
    """The model with every file verified and unpacked, as OpenVINO wants it.

    That is the model itself unless some file is stored in parts; then all are made whole in the user's cache at first
    use, once for all processes. A damaged copy there is made anew, and copies of former versions go when they are out
    of use.
    Raises ModelError when the model is damaged or the cache cannot take it.
    """
    if not _is_stored_apart(model):
        verify(model)
        return model
    unpacked = cache_directory() / "models" / f"{model.name}-{_fingerprint(model.manifest)}"
    with suppress(OSError):  # not there yet, or a cache that we may only read
        os.utime(unpacked)
    if not _is_whole(model, unpacked):
        _unpack_once(model, unpacked)
    _remove_former(model, unpacked)
    return Model(unpacked, model.manifest)


@contextmanager
def opened(model: Model) -> Iterator[Model]:
    """The model as `ready` makes it, for a block that loads it; whole weights are verified while the block runs.

    Reading the 2.5 GB of a 4B takes as long as compiling its graph, which leaves a core idle. Only when the block has
    ended is the model known to be what its manifest says, so nothing may be answered before. Raises ModelError as
    `ready` does, in place of whatever a damaged file made the block raise.
    """
    if _is_stored_apart(model):
        yield ready(model)
        return
    weights = model.manifest.files[WEIGHTS]
    _verify(model, (file for file in model.manifest.files.values() if file != weights))
    with ThreadPoolExecutor(1, "verify") as beside:
        verified = beside.submit(files.check, model.directory, weights)
        try:
            if not _has_size(model.weights, weights.bytes):  # who maps less than there should be is killed
                verified.result()
            yield model
        finally:
            verified.result()


def cache_directory() -> Path:
    """Where files lie that can be made again: GLM_LSP_CACHE_DIR or the system's place for such; need not exist."""
    chosen = os.environ.get("GLM_LSP_CACHE_DIR")
    return (Path(chosen).expanduser() if chosen else Path(user_cache_dir("glm-lsp", appauthor=False))).absolute()


def downloads_directory() -> Path:
    """Where checkpoints from hubs lie; need not exist."""
    return cache_directory() / "downloads"


def _places() -> Iterator[Path]:
    if extra := os.environ.get("GLM_LSP_MODELS_DIR"):
        yield Path(extra).expanduser()
    yield user_models()
    yield resource("models")


def _is_model(directory: Path) -> bool:
    return (directory / manifest.FILE_NAME).is_file()


def _open(directory: Path) -> Model:
    model = Model(directory, manifest.read(directory))
    if missing := {GRAPH, WEIGHTS, TOKENIZER} - model.manifest.files.keys():
        listed = ", ".join(sorted(missing))
        raise ModelError(f"{directory / manifest.FILE_NAME} does not list {listed}; {ADVICE}")
    return model


def _is_stored_apart(model: Model) -> bool:
    return any(file.parts for file in model.manifest.files.values())


def _verify(model: Model, some: Iterable[File]) -> None:
    for file in some:
        for stored in file.stored:
            files.check(model.directory, stored)


def _has_size(path: Path, size: int) -> bool:
    try:
        return path.stat().st_size == size
    except OSError:
        return False


def _fingerprint(described: Manifest) -> str:
    """Another model, or another version of it, has another directory in the cache."""
    digests = [f"{name} {file.sha256}\n" for name, file in sorted(described.files.items())]
    return hashlib.sha256("".join(digests).encode()).hexdigest()[:16]


def _is_whole(model: Model, directory: Path) -> bool:
    return all(files.is_whole(directory, file) for file in model.manifest.files.values())


def _unpack_once(model: Model, target: Path) -> None:
    """Makes `target` unless another process does so meanwhile; leaves nothing behind when it fails."""
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        with FileLock(f"{target}.lock", timeout=_UNPACK_SECONDS):
            if not _is_whole(model, target):
                _unpack(model, target)
    except Timeout as error:
        raise ModelError(
            f"another process has been preparing {target} for {_UNPACK_SECONDS} s; end it and try again"
        ) from error
    except OSError as error:
        raise ModelError(_no_room(model, target, error)) from error


def _unpack(model: Model, target: Path) -> None:
    verify(model)
    partial = target.with_name(target.name + PARTIAL)
    shutil.rmtree(partial, ignore_errors=True)  # of a process that was killed while it had the lock
    try:
        partial.mkdir()
        for file in model.manifest.files.values():
            files.unpack(model.directory, file, partial)
        shutil.rmtree(target, ignore_errors=True)
        partial.rename(target)
    finally:
        shutil.rmtree(partial, ignore_errors=True)


def _remove_former(model: Model, unpacked: Path) -> None:
    """Removes what lies in the cache of other versions of the model, unless it was asked for lately.

    An engine that has one mapped goes on: Unix only takes its name away, and Windows refuses to move it. What cannot
    be removed now stays for the next time. Lock files stay: were one removed, two processes could hold two of its name.
    """
    of_this_model = re.compile(rf"({re.escape(model.name)}-[0-9a-f]{{16}})({re.escape(PARTIAL)})?")
    for found in unpacked.parent.iterdir():
        version = of_this_model.fullmatch(found.name)
        if version is None or version[1] == unpacked.name:
            continue
        with suppress(OSError), FileLock(unpacked.with_name(f"{version[1]}.lock"), timeout=0):
            if time.time() - found.stat().st_mtime > UNUSED_SECONDS:
                shutil.rmtree(found.rename(found.with_name(version[1] + PARTIAL)))


def _no_room(model: Model, target: Path, error: OSError) -> str:
    needed = sum(file.bytes for file in model.manifest.files.values()) / 1e6
    full = error.errno in {errno.ENOSPC, getattr(errno, "EDQUOT", errno.ENOSPC)}
    trouble = "is full" if full else f"cannot be written ({error.strerror})"
    return (
        f"the model {model.name!r} needs {needed:.0f} MB in {target.parent}, which {trouble}; "
        "make room there, or set GLM_LSP_CACHE_DIR to a directory elsewhere"
    )
