"""A checkpoint of GLM-Edge's dimensions with random weights, as Hugging Face's libraries write it.

Speed and memory do not depend on what the weights say, so this stands in for the real one where that is not to be had.
The tokenizer is the embedded model's with the control tokens of a chat behind its vocabulary.
"""

import argparse
import json
import sys
from collections.abc import Iterator
from pathlib import Path

from glm_lsp.models import checkpoint, choice, store

SIZES = {
    "4b": {"hidden_size": 3072, "intermediate_size": 8192, "num_hidden_layers": 40, "num_attention_heads": 24},
    "1.5b": {"hidden_size": 2048, "intermediate_size": 6144, "num_hidden_layers": 28, "num_attention_heads": 16},
    "4b-short": {"hidden_size": 3072, "intermediate_size": 8192, "num_hidden_layers": 5, "num_attention_heads": 24},
    "tiny": {"hidden_size": 256, "intermediate_size": 512, "num_hidden_layers": 2, "num_attention_heads": 4},
}
VOCABULARY, POSITIONS, QUERIES_PER_KEY = 59_264, 8_192, 4
TURNS = ("<|system|>", "<|user|>", "<|assistant|>")
SHARD_BYTES = 2_000_000_000
SEED = 4


def make(directory: Path, size: str) -> Path:
    """Writes the checkpoint unless it is there already: `directory` itself comes into being last."""
    if directory.is_dir():
        return directory
    partial = directory.with_name(directory.name + ".partial")
    partial.mkdir(parents=True, exist_ok=True)
    _write_weights(partial, size)
    (partial / checkpoint.CONFIG).write_text(json.dumps(configuration(size), indent=2), encoding="utf-8")
    tokenizer = json.loads(store.find(choice.DEFAULT).tokenizer.read_text(encoding="utf-8"))
    first = len(tokenizer["model"]["vocab"])
    kind = {"single_word": False, "lstrip": False, "rstrip": False, "normalized": False, "special": True}
    tokenizer["added_tokens"] += [{"id": first + n, "content": name, **kind} for n, name in enumerate(TURNS)]
    (partial / checkpoint.TOKENIZER).write_text(json.dumps(tokenizer), encoding="utf-8")
    return partial.rename(directory)


def configuration(size: str) -> dict[str, object]:
    """config.json of one of SIZES."""
    heads = SIZES[size]["num_attention_heads"]
    return {
        "architectures": ["GlmForCausalLM"],
        "model_type": "glm",
        "dtype": "bfloat16",
        **SIZES[size],
        "num_key_value_heads": heads // QUERIES_PER_KEY,
        "head_dim": SIZES[size]["hidden_size"] // heads,
        "vocab_size": VOCABULARY,
        "max_position_embeddings": POSITIONS,
        "attention_bias": False,
        "tie_word_embeddings": False,
        "partial_rotary_factor": 1.0,
        "rms_norm_eps": 1e-5,
        "hidden_act": "silu",
        "eos_token_id": [2],
        "pad_token_id": 0,
    }


def _shapes(size: str) -> Iterator[tuple[str, tuple[int, ...]]]:
    hidden, inner, layers, _heads = SIZES[size].values()
    keys = hidden // QUERIES_PER_KEY
    yield "model.embed_tokens.weight", (VOCABULARY, hidden)
    for layer in range(layers):
        name = f"model.layers.{layer}."
        yield name + "input_layernorm.weight", (hidden,)
        yield name + "self_attn.q_proj.weight", (hidden, hidden)
        yield name + "self_attn.k_proj.weight", (keys, hidden)
        yield name + "self_attn.v_proj.weight", (keys, hidden)
        yield name + "self_attn.o_proj.weight", (hidden, hidden)
        yield name + "post_attention_layernorm.weight", (hidden,)
        yield name + "mlp.gate_up_proj.weight", (2 * inner, hidden)
        yield name + "mlp.down_proj.weight", (hidden, inner)
    yield "model.norm.weight", (hidden,)
    yield "lm_head.weight", (VOCABULARY, hidden)


def _write_weights(directory: Path, size: str) -> None:
    """Shard by shard, so that no more than one is in memory."""
    import torch  # not where only the dimensions are wanted
    from safetensors.torch import save_file

    dice = torch.Generator().manual_seed(SEED)
    shard: dict[str, torch.Tensor] = {}
    places: dict[str, str] = {}
    number = total = 0

    def flush() -> None:
        nonlocal number
        number += 1
        name = f"model-{number:05}.safetensors"
        save_file(shard, directory / name, {"format": "pt"})
        places.update(dict.fromkeys(shard, name))
        shard.clear()
        print(f"{directory.name}: {total / 1e9:.1f} GB", file=sys.stderr, flush=True)

    for name, shape in _shapes(size):
        is_norm = len(shape) == 1
        tensor = torch.ones(shape) if is_norm else torch.empty(shape).normal_(0, 0.02, generator=dice)
        shard[name] = tensor.to(torch.bfloat16)
        total += shard[name].nbytes
        if sum(one.nbytes for one in shard.values()) > SHARD_BYTES:
            flush()
    flush()
    index = {"metadata": {"total_size": total}, "weight_map": places}
    (directory / "model.safetensors.index.json").write_text(json.dumps(index), encoding="utf-8")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("directory", type=Path)
    parser.add_argument("--size", choices=SIZES, default="4b")
    arguments = parser.parse_args()
    make(arguments.directory, arguments.size)


if __name__ == "__main__":
    main()
