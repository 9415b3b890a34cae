"""Turns the files of a finished model into what can be kept in git: big ones packed or in parts, all described."""

import json
import shutil
import zlib
from collections.abc import Collection, Iterator, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

from glm_lsp.models import manifest
from glm_lsp.models.files import describe
from glm_lsp.models.kv_cache import bytes_per_token_u8
from glm_lsp.models.manifest import File, Licence, Manifest, PromptFormat
from training.tokens import END_OF_DOCUMENT, END_OF_TURN

PART_BYTES = 90_000_000  # GitHub takes files up to 100 MiB; the project's own limit is 95 MB

_UNTRAINED = Licence(
    name="Apache-2.0",
    attribution="SmolLM2-135M-Instruct by Hugging Face (HuggingFaceTB)",
    notice="Changed: recast as a GLM, control tokens renamed, weights quantized.",
)
_TRAINED = replace(_UNTRAINED, notice=_UNTRAINED.notice.replace("weights", "trained to fill in, weights"))


def pack(source: Path, target: Path, part_bytes: int, packed: Collection[str] = ()) -> dict[str, File]:
    """Copies the files of `source` into `target`, those in `packed` as .gz, else those above `part_bytes` in parts.

    name -> description. Raises ValueError when an archive is bigger than a part may be.
    """
    return {path.name: _stored(path, target, part_bytes, path.name in packed) for path in sorted(source.iterdir())}


def _stored(path: Path, target: Path, part_bytes: int, is_packed: bool) -> File:
    if is_packed:
        archive = target / f"{path.name}.gz"
        compress(path, archive)
        if archive.stat().st_size > part_bytes:
            raise ValueError(f"{archive} has {archive.stat().st_size} bytes; its weights need coarser steps (grid.py)")
        return replace(describe(path), parts=(describe(archive),), is_packed=True)
    if path.stat().st_size <= part_bytes:
        shutil.copyfile(path, target / path.name)
        return describe(path)
    return replace(describe(path), parts=tuple(describe(part) for part in _split(path, target, part_bytes)))


def _split(path: Path, target: Path, part_bytes: int) -> Iterator[Path]:
    with path.open("rb") as file:
        number = 0
        while chunk := file.read(part_bytes):
            number += 1
            part = target / f"{path.name}.part{number}"
            part.write_bytes(chunk)
            yield part


def compress(path: Path, archive: Path) -> None:
    """Writes `archive` in gzip's format, the same bytes each time.

    Codes of weights do not repeat themselves, so all that is done is to code each by its frequency.
    """
    gzip = zlib.compressobj(level=9, wbits=31, memLevel=9, strategy=zlib.Z_HUFFMAN_ONLY)
    with path.open("rb") as whole, archive.open("wb") as file:
        while chunk := whole.read(1 << 20):
            file.write(gzip.compress(chunk))
        file.write(gzip.flush())


def write_manifest(
    target: Path,
    files: Mapping[str, File],
    config: Mapping[str, Any],
    special_tokens: Mapping[str, int],
    precision: Mapping[str, str],
    prompt_format: PromptFormat,
) -> None:
    """Writes manifest.json into `target`; `config` is the checkpoint's config.json."""
    described = Manifest(
        name=target.name,
        architecture=config["model_type"],
        precision=precision,
        prompt_format=prompt_format,
        special_tokens=special_tokens,
        stop_tokens=stop_tokens(prompt_format, special_tokens),
        context_tokens=config["max_position_embeddings"],
        kv_bytes_per_token={"u8": bytes_per_token_u8(config)},
        licence=_TRAINED if prompt_format == "fim" else _UNTRAINED,
        files=files,
    )
    (target / manifest.FILE_NAME).write_text(manifest.dump(described), encoding="utf-8")


def stop_tokens(prompt_format: PromptFormat, special_tokens: Mapping[str, int]) -> tuple[int, ...]:
    """What ends an answer: the base model's own ends and, in the infilling format, the one it was trained to say."""
    trained = (special_tokens["<end>"],) if prompt_format == "fim" else ()
    return (END_OF_DOCUMENT, END_OF_TURN, *trained)


def read_config(checkpoint: Path) -> dict[str, Any]:
    """The checkpoint's config.json."""
    config: dict[str, Any] = json.loads((checkpoint / "config.json").read_text(encoding="utf-8"))
    return config
