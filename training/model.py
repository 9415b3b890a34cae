"""The GLM architecture in plain torch, as training needs it: packed samples, losses at chosen places, nothing else.

Parameters have the names and layouts of transformers' `GlmForCausalLM`, so checkpoints go either way as they are
(tests/train/test_model.py holds the outputs against it). transformers itself is not needed to train, and its
float32 islands cost time on a CPU.
"""

import json
from pathlib import Path
from typing import Any

import torch
from safetensors.torch import load_file, save_file
from torch import Tensor, nn
from torch.nn import functional
from torch.nn.attention.flex_attention import BlockMask, create_block_mask, flex_attention

WEIGHTS, CONFIG = "model.safetensors", "config.json"
TIED = "lm_head.weight"


class Cache:
    """Keys and values (1, heads, length, head) of every layer, for one text that is being continued."""

    def __init__(self) -> None:
        self.length = 0
        self._layers: dict[int, tuple[Tensor, Tensor]] = {}

    def extended(self, layer: int, k: Tensor, v: Tensor) -> tuple[Tensor, Tensor]:
        """With those of the new tokens behind, which are remembered."""
        if layer in self._layers:
            k, v = (torch.cat(pair, 2) for pair in zip(self._layers[layer], (k, v), strict=True))
        self._layers[layer] = k, v
        return k, v


class Norm(nn.Module):
    """RMS norm."""

    def __init__(self, width: int, epsilon: float) -> None:
        super().__init__()
        self.weight = nn.Parameter(torch.ones(width))
        self._epsilon = epsilon

    def forward(self, x: Tensor) -> Tensor:
        return functional.rms_norm(x, x.shape[-1:], self.weight.to(x.dtype), self._epsilon)


class Attention(nn.Module):
    """Grouped-query attention with rotary embedding of neighbouring pairs."""

    def __init__(self, config: dict[str, Any], layer: int) -> None:
        super().__init__()
        self._layer = layer
        width, head = config["hidden_size"], config["head_dim"]
        self._heads, self._groups, self._head = config["num_attention_heads"], config["num_key_value_heads"], head
        self.q_proj = nn.Linear(width, self._heads * head, bias=False)
        self.k_proj = nn.Linear(width, self._groups * head, bias=False)
        self.v_proj = nn.Linear(width, self._groups * head, bias=False)
        self.o_proj = nn.Linear(self._heads * head, width, bias=False)

    def forward(self, x: Tensor, turn: Tensor, mask: Tensor | BlockMask, cache: Cache | None = None) -> Tensor:
        """x (rows, length, width), turn (2, rows, 1, length, head / 2), mask (rows, 1, length, length and cached)."""
        rows, length, _ = x.shape
        q = _rotated(self._split(self.q_proj(x)), turn)
        k, v = _rotated(self._split(self.k_proj(x)), turn), self._split(self.v_proj(x))
        if cache is not None:
            k, v = cache.extended(self._layer, k, v)
        if isinstance(mask, BlockMask):
            mixed = flex_attention(q, k, v, block_mask=mask, enable_gqa=True)
        else:
            k, v = (part.repeat_interleave(self._heads // self._groups, 1) for part in (k, v))
            mixed = functional.scaled_dot_product_attention(q, k, v, attn_mask=mask)
        out: Tensor = self.o_proj(mixed.transpose(1, 2).reshape(rows, length, -1))
        return out

    def _split(self, x: Tensor) -> Tensor:
        return x.unflatten(-1, (-1, self._head)).transpose(1, 2)


def _rotated(x: Tensor, turn: Tensor) -> Tensor:
    cos, sin = turn.to(x.dtype)
    even, odd = x[..., 0::2], x[..., 1::2]
    return torch.stack((even * cos - odd * sin, odd * cos + even * sin), -1).flatten(-2)


class Mlp(nn.Module):
    """SwiGLU with gate and up in one matrix."""

    def __init__(self, config: dict[str, Any]) -> None:
        super().__init__()
        width, inner = config["hidden_size"], config["intermediate_size"]
        self.gate_up_proj = nn.Linear(width, 2 * inner, bias=False)
        self.down_proj = nn.Linear(inner, width, bias=False)

    def forward(self, x: Tensor) -> Tensor:
        gate, up = self.gate_up_proj(x).chunk(2, -1)
        out: Tensor = self.down_proj(functional.silu(gate) * up)
        return out


class Layer(nn.Module):
    def __init__(self, config: dict[str, Any], layer: int) -> None:
        super().__init__()
        self.input_layernorm = Norm(config["hidden_size"], config["rms_norm_eps"])
        self.self_attn = Attention(config, layer)
        self.post_attention_layernorm = Norm(config["hidden_size"], config["rms_norm_eps"])
        self.mlp = Mlp(config)

    def forward(self, x: Tensor, turn: Tensor, mask: Tensor | BlockMask, cache: Cache | None = None) -> Tensor:
        x = x + self.self_attn(self.input_layernorm(x), turn, mask, cache)
        out: Tensor = x + self.mlp(self.post_attention_layernorm(x))
        return out


class Decoder(nn.Module):
    def __init__(self, config: dict[str, Any]) -> None:
        super().__init__()
        self.embed_tokens = nn.Embedding(config["vocab_size"], config["hidden_size"])
        self.layers = nn.ModuleList(Layer(config, number) for number in range(config["num_hidden_layers"]))
        self.norm = Norm(config["hidden_size"], config["rms_norm_eps"])


class Glm(nn.Module):
    """The model with its embedding as head. `config` is a checkpoint's config.json."""

    def __init__(self, config: dict[str, Any]) -> None:
        super().__init__()
        self.config = config
        self.model = Decoder(config)
        self._is_compiled = False
        self._loss = _loss

    def compile_layers(self) -> None:
        """Has torch compile what all layers do, once, for they are alike; on a GPU the loss, too, a sixth of it all."""
        self._is_compiled = True
        if self.model.embed_tokens.weight.is_cuda:
            self._loss = torch.compile(_loss, dynamic=False)
        for layer in self.model.layers:
            layer.compile(dynamic=False)

    def hidden(self, tokens: Tensor, positions: Tensor, segments: Tensor) -> Tensor:
        """(rows, length) each to (rows, length, width); a token sees those before it in its own segment."""
        return self._decoded(tokens, positions, blocks(segments) if self._is_blockwise(segments) else _mask(segments))

    def _is_blockwise(self, segments: Tensor) -> bool:
        """Uncompiled, the attention that leaves blocks out computes them all."""
        return segments.is_cuda and self._is_compiled

    def following(self, tokens: Tensor, cache: Cache) -> Tensor:
        """Logits (1, vocabulary) of what follows `tokens` (1, length), which follow what is in the cache."""
        length, known = tokens.shape[1], cache.length
        positions = torch.arange(known, known + length, device=tokens.device)
        mask = torch.arange(known + length, device=tokens.device) <= positions[:, None]
        hidden = self._decoded(tokens, positions[None], mask[None, None], cache)[:, -1]
        cache.length += length
        return functional.linear(hidden, self.model.embed_tokens.weight)

    def _decoded(
        self, tokens: Tensor, positions: Tensor, mask: Tensor | BlockMask, cache: Cache | None = None
    ) -> Tensor:
        turn = self._turn(positions)
        x = self.model.embed_tokens(tokens)
        if torch.is_autocast_enabled(x.device.type):
            x = x.to(torch.get_autocast_dtype(x.device.type))
        for layer in self.model.layers:
            x = layer(x, turn, mask, cache)
        out: Tensor = self.model.norm(x)
        return out

    def loss(self, tokens: Tensor, positions: Tensor, segments: Tensor, places: Tensor, targets: Tensor) -> Tensor:
        """Cross-entropy (places,) in float32 at flat indices into (rows, length)."""
        chosen = self.hidden(tokens, positions, segments).flatten(0, 1)[places]
        return self._loss(chosen, self.model.embed_tokens.weight, targets)

    def _turn(self, positions: Tensor) -> Tensor:
        """Cosines and sines (2, rows, 1, length, head / 2) of full rotary embedding."""
        half = torch.arange(0, self.config["head_dim"], 2, device=positions.device) / self.config["head_dim"]
        theta: float = self.config["rope_parameters"]["rope_theta"]
        angles = positions[:, None, :, None] * theta**-half
        return torch.stack((angles.cos(), angles.sin()))


def _loss(chosen: Tensor, table: Tensor, targets: Tensor) -> Tensor:
    return functional.cross_entropy(functional.linear(chosen, table).float(), targets, reduction="none")


def _mask(segments: Tensor) -> Tensor:
    length = segments.shape[1]
    same = segments[:, None, :, None] == segments[:, None, None, :]
    return same & torch.ones(length, length, dtype=torch.bool, device=segments.device).tril()


def blocks(segments: Tensor) -> BlockMask:
    """The same for a GPU. Blocks in which nothing is seen are left out: what is ahead, what lies between samples."""
    rows, length = segments.shape

    def is_seen(row: Tensor, _head: Tensor, at: Tensor, other: Tensor) -> Tensor:
        return (at >= other) & (segments[row, at] == segments[row, other])

    return create_block_mask(is_seen, rows, None, length, length, device=segments.device)


def load(checkpoint: Path) -> Glm:
    """The model of a directory with config.json and model.safetensors, in float32."""
    glm = Glm(json.loads((checkpoint / CONFIG).read_text(encoding="utf-8")))
    weights = load_file(checkpoint / WEIGHTS)
    weights.pop(TIED, None)
    glm.load_state_dict({name: value.float() for name, value in weights.items()})
    return glm


def save(glm: Glm, checkpoint: Path) -> None:
    """Writes what `load` and transformers read."""
    checkpoint.mkdir(parents=True, exist_ok=True)
    (checkpoint / CONFIG).write_text(json.dumps(glm.config, indent=2) + "\n", encoding="utf-8")
    weights = {name: value.detach().cpu().contiguous() for name, value in glm.state_dict().items()}
    save_file(weights, checkpoint / WEIGHTS, metadata={"format": "pt"})
