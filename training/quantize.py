"""Exports a checkpoint to OpenVINO with optimum-intel and gives it INT8 weights, as usual or on `grid.py`'s grid."""

from pathlib import Path
from typing import Any

import numpy as np
import openvino as ov
import torch
from openvino import opset13 as opset

from glm_lsp.models import convert, layout, store
from training import grid

Matrix = np.ndarray[Any, np.dtype[Any]]

_WEIGHT = ".weight"


def export(checkpoint: Path, directory: Path) -> ov.Model:
    """The checkpoint's graph in float32 as `glm-lsp model convert` exports it; its files, mapped, go to `directory`."""
    convert.export(checkpoint, directory, lambda percent, doing: None, dtype="float32")
    return ov.Core().read_model(directory / store.GRAPH)


def int8(graph: ov.Model) -> ov.Model:
    """Embedding and every linear layer to INT8, asymmetric, a scale for each row (needs no data), in place."""
    return convert.compress(graph, convert.METHODS["int8"])


def on_grid(graph: ov.Model) -> ov.Model:
    """Embedding and every linear layer to INT8, symmetric, a step for each row, in place.

    NNCF builds the graph that the plugin knows; codes and steps are then replaced by those of the grid.
    """
    wanted = {name: _on_grid(name, matrix.data) for name, matrix in matrices(graph).items() if name.endswith(_WEIGHT)}
    graph = convert.compress(graph, convert.Method("INT8_SYM"))
    constants = matrices(graph)
    for name, (codes, steps) in wanted.items():
        _replace(constants[name], codes)
        _replace(constants[f"{name}/scale"], steps)
    return graph


def matrices(graph: ov.Model) -> dict[str, ov.Node]:
    """The constants that are matrices, by name."""
    return {
        op.get_friendly_name(): op
        for op in graph.get_ops()
        if op.get_type_name() == "Constant" and len(op.get_output_shape(0)) == 2
    }


def _on_grid(name: str, matrix: Matrix) -> tuple[Matrix, Matrix]:
    """Codes (rows, columns) and steps (rows, 1)."""
    share = grid.EMBEDDING_STEP if "embed" in name else grid.LAYER_STEP
    codes, steps = grid.shipped(torch.from_numpy(matrix.astype(np.float32)), share)
    return codes.numpy().astype(np.int8), steps.half().numpy()


def _replace(constant: ov.Node, values: Matrix) -> None:
    """Raises ValueError when NNCF has made something else of the matrix than expected."""
    if constant.get_element_type().to_dtype() != values.dtype or constant.get_output_shape(0) != list(values.shape):
        raise ValueError(f"{constant.get_friendly_name()} is {constant.get_output_element_type(0)}")
    fresh = opset.constant(values)
    fresh.set_friendly_name(constant.get_friendly_name())
    for user in constant.output(0).get_target_inputs():
        user.replace_source_output(fresh.output(0))


def save(graph: ov.Model, directory: Path) -> None:
    """Writes openvino_model.xml and openvino_model.bin."""
    convert.save(graph, directory)
    layout.put_small_first(directory / store.GRAPH, directory / store.WEIGHTS)
