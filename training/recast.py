"""Recasts the Llama of a GGUF file as a GlmForCausalLM: the same function, GLM's names and layout.

Every Llama is a GLM without attention biases and with full rotary embedding. Two layouts differ from a Llama
of transformers: GLM fuses `gate_proj` and `up_proj` into `gate_up_proj`, and it rotates neighbouring pairs of
dimensions where Llama rotates dimension i with i + head_dim / 2. llama.cpp rotates neighbouring pairs, too,
and stores the rows of q and k in that order, so they are taken over as they lie in the file.
"""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import numpy as np
import torch
from gguf import GGUFReader, dequantize
from transformers import GlmConfig, GlmForCausalLM

from training.tokens import END_OF_DOCUMENT, END_OF_TURN, START_OF_TURN

_GLOBAL_NAMES = {
    "token_embd.weight": "model.embed_tokens.weight",
    "output_norm.weight": "model.norm.weight",
}
_LAYER_NAMES = {
    "attn_norm.weight": "input_layernorm.weight",
    "attn_q.weight": "self_attn.q_proj.weight",
    "attn_k.weight": "self_attn.k_proj.weight",
    "attn_v.weight": "self_attn.v_proj.weight",
    "attn_output.weight": "self_attn.o_proj.weight",
    "ffn_norm.weight": "post_attention_layernorm.weight",
    "ffn_down.weight": "mlp.down_proj.weight",
}


def recast(gguf_file: Path, checkpoint: Path) -> None:
    """Writes config.json and model.safetensors (float32) of the recast model into `checkpoint`."""
    load_gguf(gguf_file).save_pretrained(checkpoint)


def load_gguf(gguf_file: Path) -> GlmForCausalLM:
    """The Llama in `gguf_file` as a GLM in float32, weights dequantized exactly as llama.cpp does."""
    reader = GGUFReader(gguf_file)
    config = glm_config({name: field.contents() for name, field in reader.fields.items()})
    model = GlmForCausalLM(config).eval()
    tensors = {t.name: dequantize(t.data, t.tensor_type) for t in reader.tensors}
    weights = glm_weights(tensors, config.num_hidden_layers)
    weights["lm_head.weight"] = weights["model.embed_tokens.weight"]
    model.load_state_dict({name: torch.tensor(value) for name, value in weights.items()})
    return model


def glm_config(fields: Mapping[str, Any]) -> GlmConfig:
    """The configuration that the GGUF metadata `fields` describe, in GLM's terms."""
    heads = fields["llama.attention.head_count"]
    return GlmConfig(
        vocab_size=fields["llama.vocab_size"],
        hidden_size=fields["llama.embedding_length"],
        intermediate_size=fields["llama.feed_forward_length"],
        num_hidden_layers=fields["llama.block_count"],
        num_attention_heads=heads,
        num_key_value_heads=fields["llama.attention.head_count_kv"],
        head_dim=fields["llama.embedding_length"] // heads,
        max_position_embeddings=fields["llama.context_length"],
        rms_norm_eps=fields["llama.attention.layer_norm_rms_epsilon"],
        rope_parameters={
            "rope_type": "default",
            "rope_theta": float(fields["llama.rope.freq_base"]),
            "partial_rotary_factor": 1.0,
        },
        partial_rotary_factor=1.0,
        attention_bias=False,
        tie_word_embeddings=True,
        bos_token_id=START_OF_TURN,
        eos_token_id=[END_OF_DOCUMENT, END_OF_TURN],
        pad_token_id=END_OF_TURN,
    )


def glm_weights(tensors: Mapping[str, np.ndarray], layers: int) -> dict[str, np.ndarray]:
    """GGUF names to GLM names; arrays are (rows out, columns in), of any type that can be concatenated."""
    weights = {ours: tensors[theirs] for theirs, ours in _GLOBAL_NAMES.items()}
    for layer in range(layers):
        source, target = f"blk.{layer}.", f"model.layers.{layer}."
        for theirs, ours in _LAYER_NAMES.items():
            weights[target + ours] = tensors[source + theirs]
        gate_up = [tensors[source + "ffn_gate.weight"], tensors[source + "ffn_up.weight"]]
        weights[target + "mlp.gate_up_proj.weight"] = np.concatenate(gate_up)
    return weights
