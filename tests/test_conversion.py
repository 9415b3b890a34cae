"""Adding a checkpoint, with a stand-in for the process that converts: nothing ever stays half done."""

import json
import os
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from glm_lsp.cli import main
from glm_lsp.models import building as module
from glm_lsp.models import checkpoint, conversion, store
from glm_lsp.models.building import PARTIAL, building
from tests.test_models_cli import MODELS, left_over, places, said
from tests.test_store import make_model

__all__ = ["places"]  # a fixture

CONFIG = {
    "model_type": "glm",
    "max_position_embeddings": 8192,
    "num_hidden_layers": 2,
    "num_key_value_heads": 1,
    "num_attention_heads": 2,
    "hidden_size": 128,
    "eos_token_id": 7,
}
TOKENIZER = {
    "added_tokens": [
        {"id": 7, "content": "<|endoftext|>", "special": True},
        {"id": 8, "content": "<|user|>", "special": True},
        {"id": 9, "content": "<|assistant|>", "special": True},
        {"id": 10, "content": "plain", "special": False},
    ]
}
PREPARED = "PREPARED"
"""In the environment of the stand-in: a directory with what it is to make."""

SUCCESS = """
print(json.dumps({"percent": 50, "doing": "working"}), flush=True)
for file in pathlib.Path(os.environ["PREPARED"]).iterdir():
    shutil.copy(file, target)
"""
HALF = 'print(json.dumps({"percent": 5, "doing": "working"}), flush=True)\n(target / "half").write_bytes(b"x")\n'


def weights(*shapes: list[int]) -> bytes:
    """A file of safetensors in bfloat16."""
    header, end = {}, 0
    for number, shape in enumerate(shapes):
        size = 2 * shape[0] * shape[1]
        header[f"w{number}"] = {"dtype": "BF16", "shape": shape, "data_offsets": [end, end + size]}
        end += size
    told = json.dumps(header).encode()
    return len(told).to_bytes(8, "little") + told + bytes(end)


@pytest.fixture
def edge(places: Path) -> Path:
    directory = places / "hub" / "glm-edge-4b-chat"
    directory.mkdir(parents=True)
    (directory / "config.json").write_text(json.dumps(CONFIG))
    (directory / "tokenizer.json").write_text(json.dumps(TOKENIZER))
    (directory / "model.safetensors").write_bytes(weights([10, 20], [3, 4]))
    (directory / "LICENSE").write_text("All rights and [duties].\n")
    return directory


@pytest.fixture
def child(places: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[[str], None]:
    """Sets what the process does that should convert."""

    def does(code: str) -> None:
        script = places / "child.py"
        head = "import json, os, pathlib, shutil, signal, sys, time\ntarget = pathlib.Path(sys.argv[2])\n"
        script.write_text(head + code)
        monkeypatch.setattr(conversion, "COMMAND", (sys.executable, str(script)))

    monkeypatch.setattr(conversion, "require_packages", lambda: None)
    monkeypatch.setenv(PREPARED, str(make_model(places / "prepared" / "glm-edge-4b-chat")))
    return does


def test_a_checkpoint_is_converted_and_its_licence_shown(
    edge: Path, child: Callable[[str], None], capsys: pytest.CaptureFixture[str]
) -> None:
    child(SUCCESS)
    assert main(["model", "add", str(edge)]) == 0
    text = said(capsys)
    assert "All rights and [duties]." in text
    assert "Built with GLM-Edge. By using the model you accept the licence above." in text
    store.verify(store.find("glm-edge-4b-chat"))


@pytest.mark.parametrize(
    ("code", "words"),
    [
        (HALF + "os.kill(os.getpid(), signal.SIGKILL)", "ended by signal 9; if nobody did that, memory ran out"),
        (
            HALF + "raise RuntimeError('odd weights')",
            "the conversion failed: RuntimeError: odd weights; more of it is in",
        ),
        (HALF + "sys.exit(3)", "the conversion failed: exit code 3"),
        (HALF + 'print(json.dumps({"error": "the disk is full"})); sys.exit(1)', "glm-lsp: the disk is full"),
    ],
)
def test_a_conversion_that_fails_is_explained_and_leaves_nothing(
    places: Path, edge: Path, child: Callable[[str], None], capsys: pytest.CaptureFixture[str], code: str, words: str
) -> None:
    child(code)
    assert main(["model", "add", str(edge)]) == 1
    assert words in said(capsys)
    assert left_over(places) == ["user/models"]
    child(SUCCESS)
    assert main(["model", "add", str(edge)]) == 0


def test_an_interrupted_conversion_ends_its_process(
    places: Path, edge: Path, child: Callable[[str], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    def interrupt(*_: object, **__: object) -> None:
        raise KeyboardInterrupt

    child("(target.parents[3] / 'pid').write_text(str(os.getpid()))\n" + HALF + "time.sleep(60)")
    monkeypatch.setattr("glm_lsp.models_cli.Progress.update", interrupt)
    with pytest.raises(KeyboardInterrupt):  # of which `glm_lsp.__main__` makes the exit code
        main(["model", "add", str(edge)])
    assert left_over(places) == ["user/models"]
    with pytest.raises(ProcessLookupError):
        os.kill(int((places / "pid").read_text()), 0)


def test_a_conversion_under_way_is_not_disturbed(
    places: Path, edge: Path, child: Callable[[str], None], capsys: pytest.CaptureFixture[str]
) -> None:
    child(SUCCESS)
    with building(places / MODELS / edge.name) as partial:
        assert main(["model", "add", str(edge)]) == 1
        assert partial.is_dir()
    assert "another process is making" in said(capsys)


def test_missing_packages_are_named(
    edge: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(conversion, "find_spec", lambda name: None if name == "nncf" else object())
    assert main(["model", "add", str(edge)]) == 1
    assert "needs nncf: pip install '.[convert]'" in said(capsys)


@pytest.mark.parametrize(
    ("what", "words"),
    [
        ("virtual_memory", "converting mine takes about 401 MB of memory, and 0 MB are free"),
        ("disk_usage", "mine needs 1 MB free in"),
    ],
)
def test_too_little_room_is_told_before_anything_is_started(
    places: Path,
    edge: Path,
    child: Callable[[str], None],
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    what: str,
    words: str,
) -> None:
    class Nothing:
        available = free = 0

    child("raise AssertionError")
    if what == "virtual_memory":
        monkeypatch.setattr("psutil.swap_memory", Nothing)
    monkeypatch.setattr(f"{'psutil' if what == 'virtual_memory' else 'shutil'}.{what}", lambda *_: Nothing())
    assert main(["model", "add", str(edge), "--name", "mine"]) == 1
    text = said(capsys)
    assert words in text
    assert "glm-lsp model convert DIR --output DIR2" in text
    assert not (places / "user").exists()


def test_a_download_counts_on_the_disk_of_the_cache_itself(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    class Device:
        def __init__(self, place: Path) -> None:
            self.st_dev = cache in (place, *place.parents)

        def stat(self) -> "Device":
            return self

    cache, needed, place = tmp_path / "cache", list[int](), module._place
    cache.mkdir()
    monkeypatch.setenv("GLM_LSP_CACHE_DIR", str(cache))
    monkeypatch.setattr(conversion, "require_memory", lambda *_: None)
    monkeypatch.setattr(conversion, "require_disk", lambda _, size: needed.append(size))
    monkeypatch.setattr(module, "_place", lambda target: Device(place(target)))
    for target in (tmp_path / "models" / "a", cache / "models" / "a"):
        conversion.require_room_before_download(target, "a", 0, 5)
    assert needed == [0, 5]


def test_a_checkpoint_is_read(edge: Path) -> None:
    found = checkpoint.read(edge)
    assert found.parameters == 212
    assert found.special_tokens == {"<|endoftext|>": 7, "<|user|>": 8, "<|assistant|>": 9}
    assert found.stop_tokens == (7,)
    assert found.prompt_format == "chat"
    assert found.licence.notice == "Built with GLM-Edge"


def test_generation_config_knows_best_what_ends_an_answer(edge: Path) -> None:
    (edge / "generation_config.json").write_text('{"eos_token_id": [7, 8]}')
    assert checkpoint.read(edge).stop_tokens == (7, 8)


def test_the_model_card_names_the_licence(edge: Path) -> None:
    (edge / "README.md").write_text("---\nlicense: other\nlicense_name: glm-4\n---\nlicense: not this\n")
    assert checkpoint.read(edge).licence.name == "glm-4"


def test_another_glm_is_neither_edge_nor_chat(edge: Path) -> None:
    other = edge.rename(edge.with_name("mine"))
    (other / "tokenizer.json").write_text("{}")
    found = checkpoint.read(other)
    assert (found.prompt_format, found.licence.notice) == ("prefix", "")


def test_shards_are_counted_together(edge: Path) -> None:
    (edge / "model.safetensors").rename(edge / "a.safetensors")
    (edge / "b.safetensors").write_bytes(weights([2, 2]))
    index = {"weight_map": {"w": "a.safetensors", "v": "a.safetensors", "u": "b.safetensors"}}
    (edge / "model.safetensors.index.json").write_text(json.dumps(index))
    assert checkpoint.read(edge).parameters == 216


def cut(edge: Path) -> None:
    file = edge / "model.safetensors"
    file.write_bytes(file.read_bytes()[:-1])


def write(name: str, content: Any) -> Callable[[Path], None]:
    text = content if isinstance(content, str) else json.dumps(content)
    return lambda edge: (edge / name).write_text(text) and None


DAMAGE: list[tuple[Callable[[Path], None], str]] = [
    (cut, "model.safetensors is damaged or not complete"),
    (write("model.safetensors", "x" * 20), "model.safetensors is damaged or not complete"),
    (write("model.safetensors", ""), "model.safetensors is damaged or not complete"),
    (lambda edge: (edge / "model.safetensors").unlink(), "is the checkpoint complete?"),
    (lambda edge: (edge / "tokenizer.json").unlink(), "is this a checkpoint's directory?"),
    (lambda edge: (edge / "config.json").unlink(), "is this a checkpoint's directory?"),
    (write("config.json", "{"), "it is not JSON"),
    (write("config.json", "[]"), "it is not an object"),
    (write("config.json", CONFIG | {"model_type": "llama"}), "a model of type 'llama'; only 'glm' can be converted"),
    (write("config.json", CONFIG | {"quantization_config": {}}), "is quantized already"),
    (write("config.json", CONFIG | {"hidden_size": "x"}), "does not tell hidden_size"),
    (write("config.json", CONFIG | {"eos_token_id": None}), "tells what ends an answer"),
    (write("model.safetensors.index.json", {"weight_map": {"w": "../x"}}), "does not name plain files"),
]


@pytest.mark.parametrize(("damage", "words"), DAMAGE)
def test_a_checkpoint_that_cannot_be_converted_is_refused(
    places: Path, edge: Path, capsys: pytest.CaptureFixture[str], damage: Callable[[Path], None], words: str
) -> None:
    damage(edge)
    assert main(["model", "add", str(edge)]) == 1
    assert words in said(capsys)
    assert not (places / "user").exists()


def test_only_a_conversion_goes_where_it_is_told(places: Path, edge: Path, child: Callable[[str], None]) -> None:
    child(SUCCESS)
    output = places / "usb" / "edge"
    assert main(["model", "convert", str(edge), "--output", str(output)]) == 0
    assert main(["model", "convert", str(edge), "--output", str(output)]) == 1
    assert not (output.parent / PARTIAL).exists()
    assert main(["model", "add", str(output)]) == 0
