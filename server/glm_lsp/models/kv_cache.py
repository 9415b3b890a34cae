"""What a token costs in OpenVINO's KV cache."""

from collections.abc import Mapping
from typing import Any

_BLOCK_TOKENS = 32


def bytes_per_token_u8(config: Mapping[str, Any]) -> int:
    """Bytes that one token takes in OpenVINO's paged u8 KV cache, all layers together; `config` is config.json's.

    Beside the values, each value vector has a float32 scale and zero point, and each *channel* of the keys has
    them once in a block of 32 tokens. ContinuousBatchingPipeline.get_metrics() reports the same sum for its pool.
    """
    width: int = config.get("head_dim") or config["hidden_size"] // config["num_attention_heads"]
    keys = width + width * 8 // _BLOCK_TOKENS
    values = width + 8
    heads: int = config["num_hidden_layers"] * config["num_key_value_heads"]
    return heads * (keys + values)
