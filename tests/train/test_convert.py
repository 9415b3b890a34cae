"""A small random GLM goes the way of GLM-Edge: checkpoint, conversion, verification, an answer of the real engine."""

import asyncio
import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
import torch
from tokenizers import Tokenizer, decoders, models, pre_tokenizers
from transformers import GenerationConfig, GlmConfig, GlmForCausalLM

from glm_lsp.cli import main
from glm_lsp.data import Prompt
from glm_lsp.engine.client import Engine
from glm_lsp.engine.launch import EngineOptions
from glm_lsp.models import choice, store
from glm_lsp.models.building import PARTIAL
from tests.engines import short_directory
from tests.test_hub import serving
from tests.test_models_cli import left_over, said

pytestmark = pytest.mark.train

SPECIALS = ["<|endoftext|>", "<|system|>", "<|user|>", "<|assistant|>", "<|observation|>"]
LICENCE = "The GLM-Edge License, as far as this test needs it.\n"


@pytest.fixture(scope="module")
def edge(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A checkpoint of random weights that says everything that GLM-Edge's says."""
    directory = tmp_path_factory.mktemp("hub") / "glm-edge-tiny-chat"
    torch.manual_seed(0)
    config = GlmConfig(
        vocab_size=512,
        hidden_size=128,
        intermediate_size=256,
        num_hidden_layers=2,
        num_attention_heads=2,
        num_key_value_heads=1,
        head_dim=64,
        max_position_embeddings=2048,
        partial_rotary_factor=1.0,
        attention_bias=False,
        tie_word_embeddings=False,
        eos_token_id=256,
        pad_token_id=256,
    )
    model = GlmForCausalLM(config).to(torch.bfloat16)
    model.generation_config = GenerationConfig(eos_token_id=[256, 258, 260])
    model.save_pretrained(directory)
    write_tokenizer(directory / "tokenizer.json")
    (directory / "LICENSE").write_text(LICENCE)
    (directory / "README.md").write_text("---\nlicense: other\nlicense_name: glm-4\n---\n# A model card\n")
    return directory


def write_tokenizer(path: Path) -> None:
    """Bytes are tokens 0 to 255, control tokens follow."""
    alphabet = sorted(pre_tokenizers.ByteLevel.alphabet())
    tokenizer = Tokenizer(models.BPE({byte: number for number, byte in enumerate(alphabet)}, []))
    tokenizer.pre_tokenizer = pre_tokenizers.ByteLevel(add_prefix_space=False, use_regex=False)
    tokenizer.decoder = decoders.ByteLevel()
    tokenizer.add_special_tokens(SPECIALS)
    tokenizer.save(str(path))


@pytest.fixture(autouse=True)
def places(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Models, settings and logs of the test are its own."""
    monkeypatch.delenv("GLM_LSP_MODELS_DIR", raising=False)
    monkeypatch.setenv("GLM_LSP_CACHE_DIR", str(tmp_path / "cache"))
    monkeypatch.setattr(store, "user_data_dir", lambda *_, **__: str(tmp_path / "user"))
    monkeypatch.setattr(choice, "user_config_dir", lambda *_, **__: str(tmp_path / "config"))
    return tmp_path


@pytest.fixture
def own_runtime(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Whatever engine is started here ends here."""
    with short_directory() as directory:
        monkeypatch.setenv("GLM_LSP_RUNTIME_DIR", str(directory))
        yield
        main(["engine", "stop"])


async def answer(model: store.Model) -> int:
    """How many pieces of text a real engine with this model sends for a prompt."""
    engine = Engine(EngineOptions(model, 400, 5), lambda _state: None)
    try:
        return len([chunk async for chunk in engine.complete(Prompt(tuple(b"def f("), max_tokens=8))])
    finally:
        await engine.close()


def suggests_or_says_why_not(file: Path, model: str, capsys: pytest.CaptureFixture[str]) -> bool:
    """The whole pipeline; the weights are random, so nobody knows what is suggested."""
    file.write_text("import os\n\n\ndef f(x):\n    return \n\n\nprint(f(1))\n")
    code = main(["complete", f"{file}:5:12", "--model", model, "--memory-mb", "400"])
    told = said(capsys)
    return code == 0 or "no suggestion: the model " in told or "no suggestion: filtered: " in told


async def test_a_checkpoint_becomes_a_model_that_answers(
    edge: Path, places: Path, own_runtime: None, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["model", "add", str(edge)]) == 0
    text = said(capsys)
    assert LICENCE.strip() in text
    assert "Built with GLM-Edge. By using the model you accept the licence above." in text
    assert main(["model", "verify", "glm-edge-tiny-chat"]) == 0
    model = store.find("glm-edge-tiny-chat")
    described = model.manifest
    assert described.prompt_format == "chat"
    assert described.special_tokens == {name: 256 + number for number, name in enumerate(SPECIALS)}
    assert described.stop_tokens == (256, 258, 260)
    assert described.context_tokens == 2048
    assert described.kv_bytes_per_token == {"u8": 2 * ((64 + 16) + (64 + 8))}
    assert described.licence.name == "glm-4"
    assert described.licence.notice == "Built with GLM-Edge"
    assert (model.directory / "LICENSE.txt").read_text() == LICENCE
    assert set(described.files) == {"LICENSE.txt", store.GRAPH, store.WEIGHTS, store.TOKENIZER}
    assert await answer(model) > 0
    assert await asyncio.to_thread(suggests_or_says_why_not, places / "a.py", model.name, capsys)


def test_a_checkpoint_comes_from_a_hub(edge: Path, places: Path) -> None:
    with serving({path.name: path.read_bytes() for path in edge.iterdir()}):
        assert main(["model", "add", "zai-org/glm-edge-4b-chat"]) == 0
    store.verify(store.find("glm-edge-4b-chat"))
    assert not list((places / "cache").rglob("*.safetensors"))


@pytest.mark.parametrize(("precision", "smaller_than"), [("int8", 500_000), ("int4", 290_000)])
def test_each_precision_has_its_size_and_travels(edge: Path, places: Path, precision: str, smaller_than: int) -> None:
    output = places / "usb" / precision
    assert main(["model", "convert", str(edge), "--output", str(output), "--precision", precision]) == 0
    assert (output / store.WEIGHTS).stat().st_size < smaller_than
    assert main(["model", "add", str(output), "--name", precision]) == 0
    assert store.find(precision).manifest.precision["layers"] == ("int8" if precision == "int8" else "int4")
    assert [path.name for path in output.parent.iterdir()] == [precision]


def killed_when_it_quantizes(edge: Path, whom: str) -> int:
    """The exit code of `model add` in a process of its own, after a signal in the middle of the conversion."""
    command = [sys.executable, "-m", "glm_lsp", "model", "add", str(edge)]
    environment = os.environ | {"XDG_DATA_HOME": str(Path(os.environ["GLM_LSP_CACHE_DIR"]).parent / "user")}
    # Where these tests run in the background, SIGINT may be ignored, and that is inherited.
    process = subprocess.Popen(
        command,
        env=environment,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL) and None,
    )
    exported = Path(environment["XDG_DATA_HOME"]) / "glm-lsp" / "models" / PARTIAL / edge.name / "exported"
    deadline = time.monotonic() + 60
    while not exported.exists() and time.monotonic() < deadline:
        time.sleep(0.005)
    process.send_signal(signal.SIGINT if whom == "interrupted" else signal.SIGKILL)
    return process.wait(30)


@pytest.mark.parametrize("whom", ["interrupted", "killed"])
def test_a_conversion_that_was_cut_off_starts_again(
    edge: Path, places: Path, whom: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert killed_when_it_quantizes(edge, whom) == (130 if whom == "interrupted" else -signal.SIGKILL)
    monkeypatch.setattr(store, "user_data_dir", lambda *_, **__: str(places / "user" / "glm-lsp"))
    assert store.available() == ["nano"]
    if whom == "interrupted":
        assert left_over(places)[-1] == "user/glm-lsp/models"
    deadline = time.monotonic() + 10  # the child of a killed process ends by itself, and with it its lock
    while main(["model", "add", str(edge)]) and time.monotonic() < deadline:
        time.sleep(0.1)
    store.verify(store.find(edge.name))
    assert not (store.user_models() / PARTIAL).exists()
