"""Exports a checkpoint to OpenVINO with optimum-intel and compresses its weights to INT8 or INT4 with NNCF."""

from pathlib import Path

import nncf
import openvino as ov

from glm_lsp.models import convert, layout, store
from training import quantize_aware


def export(checkpoint: Path, directory: Path) -> ov.Model:
    """The checkpoint's graph in float32 as `glm-lsp model convert` exports it; its files, mapped, go to `directory`."""
    convert.export(checkpoint, directory, lambda percent, doing: None, dtype="float32")
    return ov.Core().read_model(directory / store.GRAPH)


def quantize_int8(graph: ov.Model) -> ov.Model:
    """Embedding and every linear layer to INT8, asymmetric, a scale for each row (needs no data)."""
    return nncf.compress_weights(graph, mode=nncf.CompressWeightsMode.INT8_ASYM)


def quantize_int4(graph: ov.Model, all_layers: bool = False) -> ov.Model:
    """Linear layers to INT4 as `quantize_aware.py` trains for it: groups of 32, zero points.

    Embedding and head go to INT8 unless `all_layers` is set.
    """
    mode = nncf.CompressWeightsMode.INT4_ASYM
    return nncf.compress_weights(graph, mode=mode, group_size=quantize_aware.GROUP, ratio=1.0, all_layers=all_layers)


def save(graph: ov.Model, directory: Path) -> None:
    """Writes openvino_model.xml and openvino_model.bin."""
    convert.save(graph, directory)
    layout.put_small_first(directory / store.GRAPH, directory / store.WEIGHTS)
