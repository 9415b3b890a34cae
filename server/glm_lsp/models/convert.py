"""A GLM's checkpoint to OpenVINO with quantized weights: the process that `conversion` starts.

It writes a model directory, and lines of JSON on standard output: `{"percent": 60, "doing": "..."}` as it goes,
`{"error": "..."}` where it can explain why it ends early. The optional packages are imported here only, and
nothing here reaches for the network.
"""

import argparse
import gc
import json
import os
import shutil
import sys
import threading
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from glm_lsp.errors import GlmLspError
from glm_lsp.models import checkpoint, files, layout, manifest, rotary, scales, store
from glm_lsp.models.checkpoint import Checkpoint
from glm_lsp.models.kv_cache import bytes_per_token_u8
from glm_lsp.models.manifest import Manifest

if TYPE_CHECKING:
    import openvino as ov

Say = Callable[[int, str], None]

# Mixed: a layer's rows in groups of 128 with one scale each; the embedding and the head, which suffer most from
# few bits, in INT8 (a 4B: 2.47 GB, all in INT4: 2.29 GB).
PRECISIONS: Mapping[str, Mapping[str, str]] = {
    "mixed": {"embedding": "int8", "layers": "int4", "head": "int8"},
    "int4": {"embedding": "int4", "layers": "int4", "head": "int4"},
    "int8": {"embedding": "int8", "layers": "int8", "head": "int8"},
}
LICENCE_FILE = "LICENSE.txt"

_GROUP = 128
_EXPORTED = "exported"


def main(argv: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("checkpoint", type=Path)
    parser.add_argument("target", type=Path, help="an empty directory")
    parser.add_argument("--name", required=True)
    parser.add_argument("--precision", choices=PRECISIONS, default="mixed")
    arguments = parser.parse_args(argv)
    events = _take_standard_output()
    _end_with_parent()
    _stay_offline()

    def tell(**event: object) -> None:
        os.write(events, (json.dumps(event) + "\n").encode())

    try:
        source = checkpoint.read(arguments.checkpoint)
        convert(source, arguments.target, arguments.name, arguments.precision, lambda p, d: tell(percent=p, doing=d))
    except (GlmLspError, OSError) as error:
        tell(error=str(error))
        return 1
    return 0


def convert(source: Checkpoint, target: Path, name: str, precision: str, say: Say) -> None:
    """Writes the model `name` into `target`. Raises OSError, and whatever the libraries do."""
    say(1, "loading the libraries")
    exported = target / _EXPORTED
    export(source.directory, exported, say)
    say(50, "quantizing the weights")
    save(quantize(exported / store.GRAPH, precision), target)
    shutil.rmtree(exported)
    layout.put_small_first(target / store.GRAPH, target / store.WEIGHTS)
    say(90, "computing checksums")
    shutil.copyfile(source.directory / checkpoint.TOKENIZER, target / store.TOKENIZER)
    (target / LICENCE_FILE).write_text(source.licence_text or "No licence lay beside the weights.\n", encoding="utf-8")
    described = describe(source, target, name, precision)
    (target / manifest.FILE_NAME).write_text(manifest.dump(described), encoding="utf-8")


def export(directory: Path, exported: Path, say: Say, dtype: str = "bfloat16") -> None:
    """The checkpoint's graph and its weights as `dtype`, stateful, with the names that GenAI expects.

    Weights that have that type already are mapped, not read. They are let go of before anything is quantized.
    """
    import torch
    from optimum.exporters.openvino import export_from_model
    from transformers import AutoModelForCausalLM

    say(10, "reading the weights")
    model = AutoModelForCausalLM.from_pretrained(
        directory, dtype=getattr(torch, dtype), use_safetensors=True, local_files_only=True, trust_remote_code=False
    )
    say(20, "exporting the graph")
    with rotary.by_halves(model):
        export_from_model(
            model, exported, task="text-generation-with-past", stateful=True, patch_16bit_model=True, preprocessors=[]
        )
    del model
    gc.collect()


def quantize(graph: Path, precision: str) -> "ov.Model":
    """The graph with its weights in INT8 or INT4 (data-free); the file of `graph` stays mapped."""
    import nncf
    import openvino as ov

    model = ov.Core().read_model(graph)
    if precision == "int8":
        return nncf.compress_weights(model, mode=nncf.CompressWeightsMode.INT8_ASYM)
    quantized = nncf.compress_weights(
        model, mode=nncf.CompressWeightsMode.INT4_SYM, group_size=_GROUP, ratio=1.0, all_layers=precision == "int4"
    )
    scales.widen(quantized)
    return quantized


def save(graph: "ov.Model", target: Path) -> None:
    """Writes openvino_model.xml and openvino_model.bin."""
    import openvino as ov

    ov.save_model(graph, target / store.GRAPH, compress_to_fp16=False)


def describe(source: Checkpoint, target: Path, name: str, precision: str) -> Manifest:
    """The manifest of what lies in `target`."""
    config: Mapping[str, Any] = source.config
    return Manifest(
        name=name,
        architecture=config["model_type"],
        precision=PRECISIONS[precision],
        prompt_format=source.prompt_format,
        special_tokens=source.special_tokens,
        stop_tokens=source.stop_tokens,
        context_tokens=config["max_position_embeddings"],
        kv_bytes_per_token={"u8": bytes_per_token_u8(config)},
        gathered_bytes=_embedding_bytes(config, precision),
        licence=source.licence,
        files={path.name: files.describe(path) for path in sorted(target.iterdir())},
    )


def _embedding_bytes(config: Mapping[str, Any], precision: str) -> int:
    """Of a table that is nothing but an embedding; a head that shares it reads it all."""
    values: int = 0 if config.get("tie_word_embeddings") else config["vocab_size"] * config["hidden_size"]
    return values // (2 if PRECISIONS[precision]["embedding"] == "int4" else 1)


def _take_standard_output() -> int:
    """Standard output for us alone; what the libraries print goes to standard error."""
    events = os.dup(1)
    os.dup2(2, 1)
    return events


def _end_with_parent() -> None:
    """Standard input is a pipe that only the parent holds: when it ends, so do we."""

    def wait() -> None:
        while os.read(0, 1):  # not sys.stdin, whose lock would be held when we end
            pass
        os._exit(1)

    threading.Thread(target=wait, daemon=True).start()


def _stay_offline() -> None:
    os.environ |= {"HF_HUB_OFFLINE": "1", "HF_HUB_DISABLE_PROGRESS_BARS": "1", "DO_NOT_TRACK": "1"}
    # OpenVINO's converter and NNCF report their use; with None here that import fails, for which both are prepared.
    sys.modules["openvino_telemetry"] = None  # type: ignore[assignment]


if __name__ == "__main__":
    sys.exit(main())
