"""The layout that `recast` assumes of a GLM, held against outputs of the original code (see LAYOUT.txt there)."""

from pathlib import Path

import numpy as np
import pytest
import torch
from transformers import GlmConfig, GlmModel

pytestmark = pytest.mark.train

WIDTH, HEADS, KV_HEADS, HEAD_DIM, INNER, VOCABULARY = 32, 8, 2, 4, 48, 5
QUERIES, KEYS = HEADS * HEAD_DIM, KV_HEADS * HEAD_DIM
LAYER = "layers.0."


class Reader:
    """Takes little-endian tensors off the front of a headerless file."""

    def __init__(self, path: Path) -> None:
        self._rest = path.read_bytes()

    def take(self, *shape: int, kind: str = "<f4") -> torch.Tensor:
        size = int(np.prod(shape)) * 4
        taken, self._rest = self._rest[:size], self._rest[size:]
        return torch.from_numpy(np.frombuffer(taken, kind).reshape(shape).copy())


def weights(reader: Reader) -> dict[str, torch.Tensor]:
    rows = QUERIES + 2 * KEYS
    embedding, before = reader.take(VOCABULARY, WIDTH), reader.take(WIDTH)
    q, k, v = reader.take(rows, WIDTH).split([QUERIES, KEYS, KEYS])
    q_bias, k_bias, v_bias = reader.take(rows).split([QUERIES, KEYS, KEYS])
    attention = {"q_proj.weight": q, "k_proj.weight": k, "v_proj.weight": v}
    attention |= {"q_proj.bias": q_bias, "k_proj.bias": k_bias, "v_proj.bias": v_bias}
    return {
        "embed_tokens.weight": embedding,
        f"{LAYER}input_layernorm.weight": before,
        **{f"{LAYER}self_attn.{name}": value for name, value in attention.items()},
        f"{LAYER}self_attn.o_proj.weight": reader.take(WIDTH, QUERIES),
        f"{LAYER}post_attention_layernorm.weight": reader.take(WIDTH),
        f"{LAYER}mlp.gate_up_proj.weight": reader.take(2 * INNER, WIDTH),
        f"{LAYER}mlp.down_proj.weight": reader.take(WIDTH, INNER),
        "norm.weight": reader.take(WIDTH),
    }


def tiny_glm(state: dict[str, torch.Tensor]) -> GlmModel:
    config = GlmConfig(
        vocab_size=VOCABULARY,
        hidden_size=WIDTH,
        intermediate_size=INNER,
        num_hidden_layers=1,
        num_attention_heads=HEADS,
        num_key_value_heads=KV_HEADS,
        head_dim=HEAD_DIM,
        rms_norm_eps=1.5625e-07,
        rope_parameters={"rope_type": "default", "rope_theta": 1e4, "partial_rotary_factor": 0.5},
        attention_bias=True,
        pad_token_id=0,
    )
    model = GlmModel(config).eval()
    model.load_state_dict(state)
    return model


@torch.no_grad()
def test_fused_gate_up_interleaved_and_partial_rotary_give_the_original_outputs(parity_data: Path) -> None:
    reader = Reader(parity_data)
    model = tiny_glm(weights(reader))
    cache = None
    for length in (3, 1, 1):
        tokens = reader.take(length, kind="<i4").long()[None]
        expected = reader.take(length, WIDTH)
        output = model(tokens, past_key_values=cache, use_cache=True)
        cache = output.past_key_values
        torch.testing.assert_close(output.last_hidden_state[0], expected, atol=1e-5, rtol=0)
