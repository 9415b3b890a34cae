"""The same dimensions as `random_glm`'s for llama.cpp: a GGUF file, Q4_0, random weights.

As a Llama, since every GLM is one but for the order of the dimensions that it rotates. A block of Q4_0 is 32 weights:
one scale in half precision and 16 bytes with two weights each.
"""

import argparse
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import gguf
import numpy as np

from bench import random_glm

BLOCK, BLOCK_BYTES = 32, 18
SCALE = 0.003  # weights are then up to 8 times this, as small as a checkpoint's
SEED = 4


def make(file: Path, size: str) -> Path:
    """Writes the file unless it is there already; it comes into being whole."""
    if file.is_file():
        return file
    partial = file.with_name(file.name + ".partial")
    config = random_glm.configuration(size)
    writer = gguf.GGUFWriter(partial, "llama")
    _describe(writer, config)
    dice = np.random.default_rng(SEED)
    for name, rows, columns in _matrices(config):
        if columns:
            writer.add_tensor(name, _random_q4(dice, rows, columns), raw_dtype=gguf.GGMLQuantizationType.Q4_0)
        else:
            writer.add_tensor(name, np.ones(rows, np.float32))
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()
    return partial.rename(file)


def _describe(writer: gguf.GGUFWriter, config: dict[str, Any]) -> None:
    words = [f"<{number}>" for number in range(config["vocab_size"])]
    writer.add_context_length(config["max_position_embeddings"])
    writer.add_embedding_length(config["hidden_size"])
    writer.add_block_count(config["num_hidden_layers"])
    writer.add_feed_forward_length(config["intermediate_size"])
    writer.add_head_count(config["num_attention_heads"])
    writer.add_head_count_kv(config["num_key_value_heads"])
    writer.add_rope_dimension_count(config["head_dim"])
    writer.add_layer_norm_rms_eps(config["rms_norm_eps"])
    writer.add_vocab_size(len(words))
    writer.add_file_type(gguf.LlamaFileType.MOSTLY_Q4_0)
    writer.add_tokenizer_model("llama")
    writer.add_token_list(words)
    writer.add_token_scores([0.0] * len(words))
    writer.add_token_types([gguf.TokenType.NORMAL] * len(words))


def _matrices(config: dict[str, Any]) -> Iterator[tuple[str, int, int]]:
    """Name, rows and columns; a vector has no columns."""
    hidden, inner, words = config["hidden_size"], config["intermediate_size"], config["vocab_size"]
    keys = config["num_key_value_heads"] * config["head_dim"]
    yield "token_embd.weight", words, hidden
    yield "output_norm.weight", hidden, 0
    yield "output.weight", words, hidden
    for layer in range(config["num_hidden_layers"]):
        name = f"blk.{layer}."
        yield name + "attn_norm.weight", hidden, 0
        yield name + "attn_q.weight", hidden, hidden
        yield name + "attn_k.weight", keys, hidden
        yield name + "attn_v.weight", keys, hidden
        yield name + "attn_output.weight", hidden, hidden
        yield name + "ffn_norm.weight", hidden, 0
        yield name + "ffn_gate.weight", inner, hidden
        yield name + "ffn_up.weight", inner, hidden
        yield name + "ffn_down.weight", hidden, inner


def _random_q4(dice: np.random.Generator, rows: int, columns: int) -> "np.ndarray[tuple[int, ...], np.dtype[np.uint8]]":
    blocks = dice.integers(0, 256, (rows, columns // BLOCK, BLOCK_BYTES), dtype=np.uint8)
    blocks[:, :, :2] = np.array([SCALE], np.float16).view(np.uint8)
    return blocks.reshape(rows, -1)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("file", type=Path)
    parser.add_argument("--size", choices=random_glm.SIZES, default="4b")
    arguments = parser.parse_args()
    print(make(arguments.file, arguments.size), file=sys.stderr)


if __name__ == "__main__":
    main()
