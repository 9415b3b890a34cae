"""A checkpoint as Hugging Face's libraries write it, read and checked without any of them.

Only safetensors are read, never pickled weights, and never code that lies beside them.
"""

import json
import math
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from glm_lsp.errors import ModelError
from glm_lsp.models.manifest import Licence, PromptFormat

CONFIG = "config.json"
TOKENIZER = "tokenizer.json"
EDGE_NOTICE = "Built with GLM-Edge"
"""What the licence of GLM-Edge wants to be shown where it is used."""

_WEIGHTS = "model.safetensors"
_INDEX = "model.safetensors.index.json"
_NEEDED = ("max_position_embeddings", "num_hidden_layers", "num_key_value_heads", "num_attention_heads", "hidden_size")
_CHAT_TOKENS = {"<|user|>", "<|assistant|>"}
_HEADER_BYTES = 100_000_000  # the limit of the safetensors library itself
_LICENCE_NAME = re.compile(r"^license(?:_name)?:\s*(\S+)\s*$", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Checkpoint:
    """A GLM's checkpoint: what its files say of it. `licence_text` is "" where none lies beside the weights."""

    directory: Path
    config: Mapping[str, Any]
    special_tokens: Mapping[str, int]
    stop_tokens: tuple[int, ...]
    parameters: int
    licence: Licence
    licence_text: str

    @property
    def prompt_format(self) -> PromptFormat:
        """A model that knows the turns of a chat is asked in them."""
        return "chat" if self.special_tokens.keys() >= _CHAT_TOKENS else "prefix"


def read(directory: Path) -> Checkpoint:
    """The checkpoint in `directory`.

    Raises ModelError when something is missing or cut off, or when it is not a GLM's.
    """
    config = require_glm(directory)
    specials = _special_tokens(_object(directory / TOKENIZER))
    text = _text(directory, "LICEN[CS]E*")
    return Checkpoint(
        directory=directory,
        config=config,
        special_tokens=specials,
        stop_tokens=_stop_tokens(directory, config),
        parameters=sum(_parameters(file) for file in _weight_files(directory)),
        licence=_licence(directory, text),
        licence_text=text,
    )


def require_glm(directory: Path) -> Mapping[str, Any]:
    """The configuration of the checkpoint in `directory`. Raises ModelError when it is not one of a GLM."""
    config = _object(directory / CONFIG)
    kind = config.get("model_type")
    if kind != "glm":
        raise ModelError(
            f"{directory} holds a model of type {kind!r}; only 'glm' can be converted, which is what GLM-Edge is "
            "(zai-org/glm-edge-1.5b-chat, zai-org/glm-edge-4b-chat)"
        )
    if "quantization_config" in config:
        raise ModelError(f"{directory} is quantized already; give the checkpoint that it was made from")
    if wrong := [key for key in _NEEDED if not isinstance(config.get(key), int)]:
        raise ModelError(f"{directory / CONFIG} does not tell {', '.join(wrong)}; copy the checkpoint again")
    return config


def _special_tokens(tokenizer: Mapping[str, Any]) -> dict[str, int]:
    added = tokenizer.get("added_tokens") or []
    return {token["content"]: token["id"] for token in added if token.get("special")}


def _stop_tokens(directory: Path, config: Mapping[str, Any]) -> tuple[int, ...]:
    """What ends an answer; generation_config.json knows better than config.json, where it is there."""
    file = directory / "generation_config.json"
    generation = _object(file) if file.is_file() else {}
    found = generation.get("eos_token_id", config.get("eos_token_id"))
    tokens = found if isinstance(found, list) else [found]
    if not tokens or not all(isinstance(token, int) for token in tokens):
        raise ModelError(f"neither {file} nor {CONFIG} tells what ends an answer (eos_token_id)")
    return tuple(tokens)


def _weight_files(directory: Path) -> list[Path]:
    index = directory / _INDEX
    if not index.is_file():
        return [directory / _WEIGHTS]
    names = sorted({str(name) for name in _object(index).get("weight_map", {}).values()})
    if not names or any(Path(name).name != name for name in names):
        raise ModelError(f"{index} does not name plain files; copy the checkpoint again")
    return [directory / name for name in names]


def _parameters(file: Path) -> int:
    """How many numbers a file of safetensors holds. Raises ModelError when it is not whole.

    The format is eight bytes of length, a header in JSON, then the data.
    """
    try:
        with file.open("rb") as opened:
            length = int.from_bytes(opened.read(8), "little")
            header = json.loads(opened.read(min(length, _HEADER_BYTES)))
        tensors = [entry for name, entry in header.items() if name != "__metadata__"]
        end = max((entry["data_offsets"][1] for entry in tensors), default=0)
        if file.stat().st_size == 8 + length + end:
            return sum(math.prod(entry["shape"]) for entry in tensors)
    except OSError as error:
        raise ModelError(f"{file} cannot be read ({error.strerror}); is the checkpoint complete?") from error
    except (ValueError, KeyError, TypeError, AttributeError):
        pass
    raise ModelError(f"{file} is damaged or not complete; copy or download it again")


def _licence(directory: Path, text: str) -> Licence:
    """What the files say; GLM-Edge is known by its name in its licence, its model card or its directory's name."""
    card = _text(directory, "README.md")
    named = _LICENCE_NAME.findall(card.partition("\n---")[0])
    is_edge = "glm-edge" in f"{text} {card} {directory.name}".lower()
    attribution = "GLM-Edge by Zhipu AI (Z.ai)" if is_edge else f"from {directory.name}"
    # A card says "license: other", then "license_name: ...".
    return Licence(named[-1] if named else "see LICENSE.txt", attribution, EDGE_NOTICE if is_edge else "")


def _text(directory: Path, pattern: str) -> str:
    """The text of the first file whose name fits, "" if there is none."""
    found: Iterator[Path] = (path for path in sorted(directory.glob(pattern)) if path.is_file())
    path = next(found, None)
    return path.read_text(encoding="utf-8", errors="replace") if path else ""


def _object(path: Path) -> dict[str, Any]:
    try:
        value = json.loads(path.read_bytes())
    except OSError as error:
        raise ModelError(f"{path} cannot be read ({error.strerror}); is this a checkpoint's directory?") from error
    except (ValueError, RecursionError) as error:
        raise ModelError(f"{path} is damaged: it is not JSON; copy the checkpoint again") from error
    if not isinstance(value, dict):
        raise ModelError(f"{path} is damaged: it is not an object; copy the checkpoint again")
    return value
