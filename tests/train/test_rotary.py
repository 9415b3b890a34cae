"""Rotation by halves is the model's own, and OpenVINO takes it for one operation."""

from pathlib import Path

import openvino as ov
import pytest
import torch
from transformers import GlmConfig, GlmForCausalLM
from transformers.models.glm import modeling_glm

from glm_lsp.models import convert, rotary, store

pytestmark = pytest.mark.train

LAYERS = 2
TOKENS = torch.tensor([[7, 1, 200, 33, 500, 2, 2, 9]])


def small_glm(part: float, biases: bool) -> GlmForCausalLM:
    torch.manual_seed(0)
    config = GlmConfig(
        vocab_size=512,
        hidden_size=128,
        intermediate_size=192,
        num_hidden_layers=LAYERS,
        num_attention_heads=4,
        num_key_value_heads=2,
        head_dim=32,
        rope_parameters={"rope_type": "default", "rope_theta": 1e4, "partial_rotary_factor": part},
        attention_bias=biases,
        pad_token_id=0,
    )
    model = GlmForCausalLM(config).eval()
    for parameter in model.parameters():
        torch.nn.init.normal_(parameter, std=0.2)
    return model


@torch.no_grad()
@pytest.mark.parametrize("part", [0.5, 1.0])
@pytest.mark.parametrize("biases", [False, True])
def test_the_logits_are_the_same(part: float, biases: bool) -> None:
    model = small_glm(part, biases)
    by_pairs = model(TOKENS).logits
    with rotary.by_halves(model):
        by_halves = model(TOKENS).logits
    assert torch.allclose(by_halves, by_pairs, atol=1e-4)
    assert not torch.allclose(model(TOKENS).logits, by_pairs, atol=1e-1)  # the weights are for halves now


def test_other_models_rotate_by_pairs_again() -> None:
    before = modeling_glm.apply_rotary_pos_emb
    with pytest.raises(ZeroDivisionError), rotary.by_halves(small_glm(1.0, False)):
        assert modeling_glm.apply_rotary_pos_emb is not before
        raise ZeroDivisionError
    assert modeling_glm.apply_rotary_pos_emb is before


@pytest.mark.parametrize("part", [0.5, 1.0])
def test_openvino_rotates_in_one_operation(part: float, tmp_path: Path) -> None:
    small_glm(part, True).save_pretrained(tmp_path / "checkpoint")
    convert.export(tmp_path / "checkpoint", tmp_path / "exported", lambda _percent, _doing: None)
    compiled = ov.Core().compile_model(tmp_path / "exported" / store.GRAPH, "CPU")
    kinds = [operation.get_rt_info()["layerType"] for operation in compiled.get_runtime_model().get_ops()]
    assert kinds.count("RoPE") == 2 * LAYERS
