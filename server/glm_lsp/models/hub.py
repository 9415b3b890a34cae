"""Checkpoints from a model hub: the only place where glm-lsp uses a network, and only when it is told to.

Both hubs list a repository's files and serve each at an address, so one downloader does for both. What was
downloaded stays in the cache until it has been converted; a download that broke off goes on where it stopped. What an
earlier attempt left counts only where the hub tells a digest to hold it against, as it does of weights: the repository
may have changed meanwhile, and a file of the same size be another one.
"""

import os
import re
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import httpx
from filelock import FileLock, Timeout

from glm_lsp.errors import ModelError
from glm_lsp.models import checkpoint, files
from glm_lsp.models.building import require_disk
from glm_lsp.models.store import downloads_directory

Show = Callable[[int, int], None]
"""Is told how many bytes are here, and of how many."""

Allow = Callable[[int, int], None]
"""Is told how many bytes the weights have, and how many of them are to come, before they do; may raise ModelError."""

_ID = re.compile(r"[A-Za-z0-9_][A-Za-z0-9._-]*/[A-Za-z0-9_][A-Za-z0-9._-]*")
_WANTED = re.compile(r"[A-Za-z0-9_][A-Za-z0-9._-]*\.(?:json|safetensors)|LICEN[CS]E[A-Za-z.]*|README\.md")
_SECONDS = 30.0


@dataclass(frozen=True, slots=True)
class Remote:
    """A file of a repository; `sha256` is "" where the hub does not tell it."""

    name: str
    bytes: int
    sha256: str
    url: str

    def part_in(self, directory: Path) -> Path:
        """Where it lies until it is whole."""
        return directory / f"{self.name}.part"

    def bytes_in(self, directory: Path) -> int:
        """How much of it is here that may be of use."""
        here = (path for path in (directory / self.name, self.part_in(directory)) if path.is_file())
        return next((path.stat().st_size for path in here), 0) if self.sha256 else 0


@dataclass(frozen=True, slots=True)
class Hub:
    """One hub: where it is, unless the environment says otherwise, and how it lists a repository."""

    address: str
    variable: str
    listed: Callable[[httpx.Client, str], list[Remote]]


def is_id(text: str) -> bool:
    """Whether this could be a repository, like zai-org/glm-edge-4b-chat."""
    return bool(_ID.fullmatch(text))


def directory_of(repository: str, source: str) -> Path:
    """Where `fetch` puts a repository's files; each hub has its own of that name."""
    return downloads_directory() / source / repository


def fetch(repository: str, source: str, show: Show, allow: Allow) -> Path:
    """Downloads a checkpoint from the hub `source`, its weights last, and returns its directory.

    Raises ModelError when the hub cannot be reached, does not have it, or has no GLM there, and what `allow` raises.
    """
    directory = directory_of(repository, source)
    with _connection(HUBS[source]) as http, _alone(directory):
        listed = HUBS[source].listed(http, repository)
        require_disk(directory, sum(file.bytes - file.bytes_in(directory) for file in listed))
        directory.mkdir(exist_ok=True)
        _download_all(http, listed, directory, show, allow)
    return directory


@contextmanager
def _alone(directory: Path) -> Iterator[None]:
    """Two processes that append to one file would spoil it. Raises ModelError when another one is at it."""
    directory.parent.mkdir(parents=True, exist_ok=True)
    try:
        with FileLock(f"{directory}.lock", timeout=0):
            yield
    except Timeout as error:
        raise ModelError(f"another process is downloading to {directory}; wait for it or end it") from error


def _download_all(http: httpx.Client, listed: list[Remote], directory: Path, show: Show, allow: Allow) -> None:
    total = sum(file.bytes for file in listed)
    weights = [file for file in listed if _is_weights(file)]
    done = 0
    for file in [*(file for file in listed if not _is_weights(file)), *weights]:
        if file in weights[:1]:
            checkpoint.require_glm(directory)
            allow(sum(one.bytes for one in weights), sum(one.bytes - one.bytes_in(directory) for one in weights))
        for count in _download(http, file, directory):
            show(done + count, total)
        done += file.bytes


def _is_weights(file: Remote) -> bool:
    return file.name.endswith(".safetensors")


@contextmanager
def _connection(hub: Hub) -> Iterator[httpx.Client]:
    """A client of the hub; what goes wrong with it is explained."""
    address = os.environ.get(hub.variable) or hub.address
    try:
        # Compressed answers could not be continued.
        headers = {"Accept-Encoding": "identity"}
        with httpx.Client(base_url=address, headers=headers, follow_redirects=True, timeout=_SECONDS) as http:
            yield http
    except httpx.HTTPStatusError as error:
        raise ModelError(
            f"{address} answers {error.response.status_code} for {error.request.url.path}; is the name right? "
            "Another hub is asked with --source"
        ) from error
    except httpx.HTTPError as error:
        raise ModelError(
            f"{address} cannot be reached ({error}). What is here already is kept; try again, or without a network: "
            "download the files elsewhere, carry their directory here and run `glm-lsp model add DIR`"
        ) from error
    except (KeyError, TypeError, ValueError) as error:
        raise ModelError(f"{address} does not answer as a model hub does ({type(error).__name__})") from error
    except OSError as error:
        raise ModelError(f"the download cannot be kept ({error}); make room and try again, it goes on") from error


def _on_hugging_face(http: httpx.Client, repository: str) -> list[Remote]:
    told = _json(http, f"/api/models/{repository}", {"blobs": "true"})
    place = f"/{repository}/resolve/{told['sha']}"
    return [
        Remote(name, file["size"], (file.get("lfs") or {}).get("sha256", ""), f"{place}/{name}")
        for file in told["siblings"]
        if _WANTED.fullmatch(name := file["rfilename"])
    ]


def _on_modelscope(http: httpx.Client, repository: str) -> list[Remote]:
    place = f"/api/v1/models/{repository}/repo"
    told = _json(http, f"{place}/files", {"Revision": "master"})
    return [
        Remote(name, file["Size"], file.get("Sha256") or "", f"{place}?Revision=master&FilePath={name}")
        for file in told["Data"]["Files"]
        if _WANTED.fullmatch(name := file["Path"])
    ]


HUBS: Mapping[str, Hub] = {
    "huggingface": Hub("https://huggingface.co", "HF_ENDPOINT", _on_hugging_face),
    "modelscope": Hub("https://www.modelscope.cn", "MODELSCOPE_ENDPOINT", _on_modelscope),
}


def _json(http: httpx.Client, path: str, parameters: Mapping[str, str]) -> Any:
    return http.get(path, params=parameters).raise_for_status().json()


def _download(http: httpx.Client, file: Remote, directory: Path) -> Iterator[int]:
    """Brings `file` into `directory` from where an earlier attempt stopped, and checks it; how much is here, again
    and again.
    """
    whole, part = directory / file.name, file.part_in(directory)
    if whole.is_file():
        if files.sha256(whole) == file.sha256:
            return
        whole.unlink()
    start = file.bytes_in(directory)
    if start < file.bytes or not part.exists():
        with http.stream("GET", file.url, headers={"Range": f"bytes={start}-"} if start else {}) as answer:
            answer.raise_for_status()
            continues = answer.status_code == httpx.codes.PARTIAL_CONTENT
            with part.open("ab" if continues else "wb") as opened:
                for chunk in answer.iter_bytes():
                    opened.write(chunk)
                    yield opened.tell()
    _accept(part, file)


def _accept(part: Path, file: Remote) -> None:
    """Gives a whole file its name. Raises ModelError when it is not what the hub said; then it is fetched anew."""
    if part.stat().st_size != file.bytes or file.sha256 not in {"", files.sha256(part)}:
        part.unlink()
        raise ModelError(
            f"{file.name} was damaged on its way here, or has changed meanwhile; try again, the other files are kept"
        )
    part.replace(part.with_name(file.name))
