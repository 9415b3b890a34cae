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
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from glm_lsp.errors import GlmLspError
from glm_lsp.models import checkpoint, files, layout, manifest, rotary, scales, store
from glm_lsp.models.checkpoint import Checkpoint
from glm_lsp.models.kv_cache import bytes_per_token_u8
from glm_lsp.models.manifest import Manifest

if TYPE_CHECKING:
    import numpy as np
    import openvino as ov

Say = Callable[[int, str], None]


@dataclass(frozen=True, slots=True)
class Method:
    """How NNCF quantizes weights. The names are those of its modes and metrics.

    Of the layers `share` get 4 bits and the others, those that `sensitivity` finds to suffer most, get 8, as do
    embedding and head unless `all_layers` is set. What is measured with activations needs calibration text.
    """

    mode: str
    group: int | None = None
    all_layers: bool | None = None
    share: float | None = None
    sensitivity: str | None = None
    awq: bool | None = None
    scale_estimation: bool | None = None
    gptq: bool | None = None


# Mixed: a layer's rows in groups of 128 with one scale each; the embedding and the head, which suffer most from
# few bits, in INT8 (a 4B: 2.47 GB, all in INT4: 2.29 GB). Columns are scaled before they are rounded (AWQ, by weights
# alone, since a 4B does not fit into most machines unquantized): for the embedded model in INT4 with one scale for 64
# weights, a perplexity of 10.11 instead of 10.50 in the same size, where 7.75 is the unquantized one's. What needs text
# is better still: see `make bench-precision`.
METHODS: Mapping[str, Method] = {
    "mixed": Method("INT4_SYM", 128, all_layers=False, share=1.0, awq=True),
    "int4": Method("INT4_SYM", 128, all_layers=True, share=1.0),
    "int8": Method("INT8_ASYM"),
}
PRECISIONS: Mapping[str, Mapping[str, str]] = {
    "mixed": {"embedding": "int8", "layers": "int4", "head": "int8"},
    "int4": {"embedding": "int4", "layers": "int4", "head": "int4"},
    "int8": {"embedding": "int8", "layers": "int8", "head": "int8"},
}
LICENCE_FILE = "LICENSE.txt"

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
    import openvino as ov

    return compress(ov.Core().read_model(graph), METHODS[precision])


def compress(graph: "ov.Model", method: Method, calibration: Sequence[Sequence[int]] = ()) -> "ov.Model":
    """Quantizes the weights in place; `calibration` is token ids, passage by passage."""
    import nncf

    quantized = nncf.compress_weights(
        graph,
        mode=nncf.CompressWeightsMode[method.mode],
        group_size=method.group,
        all_layers=method.all_layers,
        ratio=method.share,
        sensitivity_metric=nncf.SensitivityMetric[method.sensitivity] if method.sensitivity else None,
        awq=method.awq,
        scale_estimation=method.scale_estimation,
        gptq=method.gptq,
        dataset=nncf.Dataset(calibration, inputs) if calibration else None,
        subset_size=max(1, len(calibration)),
    )
    scales.widen(quantized)
    return quantized


def inputs(ids: Sequence[int]) -> "dict[str, np.ndarray[Any, Any]]":
    """What an exported graph is fed for a prompt from its first token on."""
    import numpy as np

    return {
        "input_ids": np.array([ids]),
        "attention_mask": np.ones((1, len(ids)), np.int64),
        "position_ids": np.arange(len(ids))[None],
        "beam_idx": np.zeros(1, np.int32),
    }


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
