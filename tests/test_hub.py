"""Checkpoints from a hub, against a small one on loopback that can be told to misbehave."""

import hashlib
import json
import re
import shutil
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest
from filelock import FileLock

from glm_lsp.cli import main
from glm_lsp.models import conversion, hub, store
from tests.test_conversion import SUCCESS, child, edge, weights
from tests.test_models_cli import places, said

__all__ = ["child", "edge", "places"]  # fixtures

WEIGHTS = "model.safetensors"


@dataclass
class SmallHub:
    """What is served, and how."""

    files: dict[str, bytes]
    cut_at: int | None = None
    altered: str = ""
    knows_ranges: bool = True
    asked: list[tuple[str, str]] = field(default_factory=list)

    def listing(self, path: str) -> Any:
        digests = {name: hashlib.sha256(data).hexdigest() for name, data in self.files.items()}
        if path == "/api/models/zai-org/glm-edge-4b-chat":
            lfs = {name: {"sha256": digests[name]} if name == WEIGHTS else None for name in self.files}
            siblings = [{"rfilename": n, "size": len(data), "lfs": lfs[n]} for n, data in self.files.items()]
            return {"sha": "0123abcd", "siblings": siblings}
        if path == "/api/v1/models/ZhipuAI/glm-edge-4b-chat/repo/files":
            listed = [{"Path": n, "Size": len(data), "Sha256": digests[n]} for n, data in self.files.items()]
            return {"Code": 200, "Data": {"Files": listed}}
        return None


def handler_of(served: SmallHub) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            path, query = urlsplit(self.path).path, parse_qs(urlsplit(self.path).query)
            listing = served.listing(path)
            name = query.get("FilePath", [path.rpartition("/resolve/0123abcd/")[2]])[0]
            if listing is not None:
                self.answer(200, json.dumps(listing).encode())
            elif name in served.files:
                self.serve(name)
            else:
                self.answer(404, b"")

        def serve(self, name: str) -> None:
            wanted = self.headers.get("Range", "")
            served.asked.append((name, wanted))
            start = int(re.sub(r"\D", "", wanted)) if wanted and served.knows_ranges else 0
            data = served.files[name][start:]
            cut_at = served.cut_at if name == WEIGHTS else None
            self.answer(206 if start else 200, data[::-1] if name == served.altered else data, cut_at)

        def answer(self, status: int, data: bytes, cut_at: int | None = None) -> None:
            self.send_response(status)
            self.send_header("Content-Length", str(len(data)))
            self.end_headers()
            self.wfile.write(data[:cut_at])

        def log_message(self, *_: object) -> None:
            pass

    return Handler


@contextmanager
def serving(files: dict[str, bytes]) -> Iterator[SmallHub]:
    """A hub with these files in its one repository; both hubs' addresses lead to it."""
    served = SmallHub(files)
    with ThreadingHTTPServer(("127.0.0.1", 0), handler_of(served)) as server, pytest.MonkeyPatch.context() as patch:
        threading.Thread(target=server.serve_forever, args=(0.01,), daemon=True).start()
        patch.setenv("HF_ENDPOINT", f"http://127.0.0.1:{server.server_port}")
        patch.setenv("MODELSCOPE_ENDPOINT", f"http://127.0.0.1:{server.server_port}")
        yield served
        server.shutdown()


@pytest.fixture
def small_hub(edge: Path) -> Iterator[SmallHub]:
    """Has the checkpoint `edge`, and files besides that nobody wants."""
    files = {path.name: path.read_bytes() for path in edge.iterdir()}
    with serving(files | {"pytorch_model.bin": b"pickle", "modeling_glm.py": b"code", "../evil.json": b"{}"}) as served:
        yield served


@pytest.mark.parametrize(
    "arguments", [["zai-org/glm-edge-4b-chat"], ["ZhipuAI/glm-edge-4b-chat", "--source", "modelscope"]]
)
def test_a_checkpoint_is_downloaded_converted_and_added(
    places: Path,
    small_hub: SmallHub,
    child: Callable[[str], None],
    capsys: pytest.CaptureFixture[str],
    arguments: list[str],
) -> None:
    child(SUCCESS)
    assert main(["model", "add", *arguments]) == 0
    assert "Built with GLM-Edge" in said(capsys)
    store.verify(store.find("glm-edge-4b-chat"))
    assert {name for name, _ in small_hub.asked} == {"config.json", "tokenizer.json", "LICENSE", WEIGHTS}
    assert not list((places / "cache").rglob("*.safetensors"))


@pytest.mark.parametrize("knows_ranges", [True, False])
def test_a_download_that_broke_off_goes_on(
    places: Path,
    small_hub: SmallHub,
    child: Callable[[str], None],
    capsys: pytest.CaptureFixture[str],
    knows_ranges: bool,
) -> None:
    child(SUCCESS)
    small_hub.cut_at, small_hub.knows_ranges = 100, knows_ranges
    assert main(["model", "add", "zai-org/glm-edge-4b-chat"]) == 1
    assert "What is here already is kept; try again" in said(capsys)
    assert not (places / "user").exists()
    small_hub.cut_at = None
    small_hub.asked.clear()
    assert main(["model", "add", "zai-org/glm-edge-4b-chat"]) == 0
    assert [asked for asked in small_hub.asked if asked[0] == WEIGHTS] == [(WEIGHTS, "bytes=100-")]


def test_what_has_changed_since_an_earlier_attempt_is_fetched_anew(
    small_hub: SmallHub, child: Callable[[str], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    converted: list[dict[str, bytes]] = []

    def convert(source: Path, *_: object) -> None:
        converted.append({path.name: path.read_bytes() for path in source.iterdir()})
        raise KeyboardInterrupt

    monkeypatch.setattr(conversion, "convert", convert)
    for change in ({}, {"config.json": b"4096"}, {WEIGHTS: b"w9"}):
        for name, data in change.items():
            old = small_hub.files[name]
            small_hub.files[name] = old.replace(b"8192" if data.isdigit() else b"w1", data)
            assert len(small_hub.files[name]) == len(old)
            assert small_hub.files[name] != old
        with pytest.raises(KeyboardInterrupt):
            main(["model", "add", "zai-org/glm-edge-4b-chat"])
        assert converted[-1].items() <= small_hub.files.items()
    assert [name for name, _ in small_hub.asked].count(WEIGHTS) == 2


def test_the_hubs_files_of_one_name_are_kept_apart(small_hub: SmallHub, child: Callable[[str], None]) -> None:
    small_hub.cut_at = 100
    assert main(["model", "add", "ZhipuAI/glm-edge-4b-chat", "--source", "modelscope"]) == 1
    small_hub.asked.clear()
    patched = {"/api/models/ZhipuAI/glm-edge-4b-chat": "/api/models/zai-org/glm-edge-4b-chat"}
    listing = SmallHub.listing
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(SmallHub, "listing", lambda served, path: listing(served, patched.get(path, path)))
        assert main(["model", "add", "ZhipuAI/glm-edge-4b-chat"]) == 1
    assert (WEIGHTS, "") in small_hub.asked


def test_two_processes_do_not_download_to_one_place(
    small_hub: SmallHub, child: Callable[[str], None], capsys: pytest.CaptureFixture[str]
) -> None:
    child(SUCCESS)
    directory = hub.directory_of("zai-org/glm-edge-4b-chat", "huggingface")
    directory.parent.mkdir(parents=True)
    with FileLock(f"{directory}.lock"):
        assert main(["model", "add", "zai-org/glm-edge-4b-chat"]) == 1
    assert "another process is downloading" in said(capsys)
    assert small_hub.asked == []
    assert main(["model", "add", "zai-org/glm-edge-4b-chat"]) == 0


def test_a_file_that_was_altered_on_its_way_is_fetched_anew(
    small_hub: SmallHub, child: Callable[[str], None], capsys: pytest.CaptureFixture[str]
) -> None:
    child(SUCCESS)
    small_hub.altered = WEIGHTS
    assert main(["model", "add", "zai-org/glm-edge-4b-chat"]) == 1
    assert "model.safetensors was damaged on its way here" in (text := said(capsys))
    assert "try again" in text
    small_hub.altered = ""
    assert main(["model", "add", "zai-org/glm-edge-4b-chat"]) == 0


def test_weights_of_another_kind_are_not_downloaded(
    small_hub: SmallHub, child: Callable[[str], None], capsys: pytest.CaptureFixture[str]
) -> None:
    child(SUCCESS)
    small_hub.files["config.json"] = b'{"model_type": "llama"}'
    assert main(["model", "add", "zai-org/glm-edge-4b-chat"]) == 1
    assert "only 'glm' can be converted" in said(capsys)
    assert WEIGHTS not in {name for name, _ in small_hub.asked}


def test_an_unknown_name_is_told(
    small_hub: SmallHub, child: Callable[[str], None], capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["model", "add", "zai-org/glm-edge-9000b"]) == 1
    assert "answers 404 for /api/models/zai-org/glm-edge-9000b; is the name right?" in said(capsys)


def test_without_a_network_the_way_around_is_told(
    small_hub: SmallHub,
    child: Callable[[str], None],
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("HF_ENDPOINT", "http://127.0.0.1:9")
    assert main(["model", "add", "zai-org/glm-edge-4b-chat"]) == 1
    assert "cannot be reached" in (text := said(capsys))
    assert "carry their directory here and run `glm-lsp model add DIR`" in text


def test_a_server_that_is_no_hub_is_told(
    small_hub: SmallHub,
    child: Callable[[str], None],
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(SmallHub, "listing", lambda *_: ["something else"])
    assert main(["model", "add", "zai-org/glm-edge-4b-chat"]) == 1
    assert "does not answer as a model hub does" in said(capsys)


def test_nothing_is_downloaded_that_could_not_be_converted(
    small_hub: SmallHub, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(conversion, "find_spec", lambda name: None)
    assert main(["model", "add", "zai-org/glm-edge-4b-chat"]) == 1
    assert "pip install '.[convert]'" in said(capsys)
    assert small_hub.asked == []


class Nothing:
    available = free = 0


def test_nothing_is_downloaded_that_memory_does_not_suffice_for(
    small_hub: SmallHub,
    child: Callable[[str], None],
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    for what in ("virtual_memory", "swap_memory"):
        monkeypatch.setattr(f"psutil.{what}", Nothing)
    assert main(["model", "add", "zai-org/glm-edge-4b-chat", "--name", "mine"]) == 1
    assert "converting mine takes about 401 MB of memory" in said(capsys)
    assert WEIGHTS not in {name for name, _ in small_hub.asked}


@pytest.mark.parametrize("is_one_disk", [True, False])
def test_nothing_is_downloaded_that_the_disk_does_not_suffice_for(
    places: Path,
    small_hub: SmallHub,
    child: Callable[[str], None],
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    is_one_disk: bool,
) -> None:
    child(SUCCESS)
    small_hub.files[WEIGHTS] = weights([100, 1000])  # 200 kB, and 310 kB to convert them
    usage = shutil.disk_usage(places)._replace(free=400_000)
    monkeypatch.setattr(shutil, "disk_usage", lambda _place: usage)
    monkeypatch.setattr(conversion, "share_a_disk", lambda *_: is_one_disk)
    assert main(["model", "add", "zai-org/glm-edge-4b-chat"]) == int(is_one_disk)
    assert ("glm-edge-4b-chat needs 1 MB free in" in said(capsys)) == is_one_disk
    assert (WEIGHTS in {name for name, _ in small_hub.asked}) != is_one_disk
    assert (places / "user").exists() != is_one_disk


@pytest.mark.parametrize("text", ["glm-edge", "a/b/c", "../x", "./x", "/etc", "a/..", "a b/c", ""])
def test_only_owner_and_name_are_a_repository(text: str) -> None:
    assert not hub.is_id(text)
