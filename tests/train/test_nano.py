"""What is made of a checkpoint is the same model, up to the loss that quantization is allowed; what is shipped fits."""

import json
from pathlib import Path

import numpy as np
import openvino as ov
import pytest
import torch
from tokenizers import Tokenizer

from glm_lsp.models import store
from glm_lsp.models.kv_cache import bytes_per_token_u8
from glm_lsp.models.store import Model
from tests.train.conftest import ROOT, SNIPPETS
from training import build_nano, model, provenance, reopen
from training.recast import load_gguf
from training.tokens import build_tokenizer, special_tokens

pytestmark = [pytest.mark.train, pytest.mark.timeout(600)]  # a model is built first

KL_BOUND = 0.01  # nats a token; 0.005 measured (training/LOG.md)
SAME_TOKEN_BOUND = 0.9  # share of positions with the same likeliest token; 0.95 measured


@pytest.fixture(scope="module")
def nano() -> Model:
    return store.ready(store.find(str(ROOT / "models" / "nano")))


@pytest.fixture(scope="module")
def start(tmp_path_factory: pytest.TempPathFactory) -> Model:
    """What training starts from, made as the shipped model is made of its checkpoint, which is not kept here."""
    directory = tmp_path_factory.mktemp("start")
    build_nano.quantized(directory / "model")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("GLM_LSP_CACHE_DIR", str(directory / "cache"))
        return store.ready(store.find(str(directory / "model")))


def quantized_logits(model: Model, tokens: list[int]) -> np.ndarray:
    """Logits (tokens, vocabulary) with float32 arithmetic and no quantized activations."""
    exact = {"INFERENCE_PRECISION_HINT": "f32", "DYNAMIC_QUANTIZATION_GROUP_SIZE": "0"}
    request = ov.Core().compile_model(model.graph, "CPU", exact).create_infer_request()
    length = len(tokens)
    outputs = request.infer(
        {
            "input_ids": np.array([tokens]),
            "attention_mask": np.ones((1, length), np.int64),
            "position_ids": np.arange(length)[None],
            "beam_idx": np.zeros(1, np.int32),
        }
    )
    return np.array(outputs["logits"][0])


@torch.no_grad()
def test_quantization_costs_no_more_than_it_may(start: Model, gguf_file: Path) -> None:
    tokens = Tokenizer.from_file(str(start.tokenizer)).encode("".join(SNIPPETS)).ids
    exact = torch.log_softmax(load_gguf(gguf_file)(torch.tensor([tokens])).logits[0], -1)
    shipped = torch.log_softmax(torch.from_numpy(quantized_logits(start, tokens)), -1)
    divergence = (exact.exp() * (exact - shipped)).sum(-1).mean().item()
    assert divergence < KL_BOUND
    assert (exact.argmax(-1) == shipped.argmax(-1)).float().mean().item() > SAME_TOKEN_BOUND


@torch.no_grad()
def test_training_can_go_on_from_what_is_shipped(start: Model, tmp_path: Path) -> None:
    tokens = Tokenizer.from_file(str(start.tokenizer)).encode("".join(SNIPPETS)).ids
    reopen.reopen(start.graph, build_nano.CHECKPOINT, tmp_path)
    ids, places = torch.tensor([tokens]), torch.arange(len(tokens))
    glm = model.load(tmp_path)
    hidden = glm.hidden(ids, places[None], torch.zeros_like(ids))[0]
    logits = torch.nn.functional.linear(hidden, glm.model.embed_tokens.weight)
    shipped = torch.from_numpy(quantized_logits(start, tokens))
    torch.testing.assert_close(logits, shipped, atol=1e-3 * shipped.abs().max().item(), rtol=0)


@pytest.mark.usefixtures("start")
def test_the_shipped_weights_are_made_again_of_their_reopened_checkpoint(nano: Model, tmp_path: Path) -> None:
    reopen.reopen(nano.graph, build_nano.CHECKPOINT, tmp_path / "checkpoint")
    build_nano.quantized(tmp_path / "model", tmp_path / "checkpoint")
    made = store.find(str(tmp_path / "model")).manifest.files[store.WEIGHTS]
    assert made.sha256 == nano.manifest.files[store.WEIGHTS].sha256
    assert made.sha256 == json.loads(provenance.SHIPPED.read_text(encoding="utf-8"))["weights"]
    assert json.loads((tmp_path / "checkpoint" / provenance.REOPENED).read_text()) == {"weights": made.sha256}


def test_the_shipped_tokenizer_is_the_one_that_is_built(nano: Model, gguf_file: Path) -> None:
    # Both as `tokenizers` writes them, since a merge may stand in the file in two ways.
    assert Tokenizer.from_file(str(nano.tokenizer)).to_str() == build_tokenizer(gguf_file).to_str()


def test_the_manifest_knows_the_specials_and_the_size_of_a_kv_token(nano: Model, gguf_file: Path) -> None:
    assert nano.manifest.special_tokens == special_tokens(gguf_file)
    dimensions = {"head_dim": 64, "num_hidden_layers": 30, "num_key_value_heads": 3}
    assert nano.manifest.kv_bytes_per_token["u8"] == bytes_per_token_u8(dimensions)
