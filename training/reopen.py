"""The shipped model as a checkpoint that training can go on from: `python -m training.reopen`, then `train --base`.

Its matrices are what is computed with, INT8 codes times their steps; of the weights that they were rounded from nothing
else is known. For a model that was trained on its grid that is no loss (LOG.md, 10).
"""

import argparse
import logging
from pathlib import Path

import numpy as np
import openvino as ov
import torch
from torch import Tensor

from glm_lsp.models import store
from glm_lsp.models.rotary import halves
from training import model, provenance
from training.build_nano import CHECKPOINT
from training.quantize import Matrix, matrices

REOPENED = CHECKPOINT.with_name("reopened")
NORMS = {"self_attn.q_proj": "input_layernorm", "mlp.gate_up_proj": "post_attention_layernorm"}
"""The norm before a matrix. It has no name in the graph, so it is found by what it is multiplied with."""

log = logging.getLogger("training.reopen")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--model", default="nano", help="directory of another model of the same dimensions")
    parser.add_argument("--like", type=Path, default=CHECKPOINT, help="a checkpoint of this architecture (make nano)")
    parser.add_argument("--target", type=Path, default=REOPENED)
    arguments = parser.parse_args()
    logging.basicConfig(level=logging.INFO, format="%(message)s")
    found = store.ready(store.find(arguments.model))
    reopen(found.graph, arguments.like, arguments.target)
    log.info("%s", arguments.target)


def reopen(graph: Path, like: Path, target: Path) -> None:
    """Writes the weights of an OpenVINO model as a checkpoint with the architecture of `like`.

    Raises RuntimeError when the two have other parameters.
    """
    glm = model.load(like)
    glm.load_state_dict(weights(ov.Core().read_model(graph), glm.config["head_dim"]))
    model.save(glm, target)
    provenance.reopened(target, graph.with_name(store.WEIGHTS))


def weights(graph: ov.Model, head: int) -> dict[str, Tensor]:
    """All parameters by name, in float32; `head` is the number of dimensions of a head, all of which are rotated."""
    found = {name.removeprefix("self."): torch.from_numpy(matrix) for name, matrix in _unpacked(graph).items()}
    for name, matrix in found.items():
        if name.endswith((".q_proj.weight", ".k_proj.weight")):
            by_halves, by_pairs = matrix.view(-1, head, matrix.shape[1]), torch.empty_like(matrix)
            by_pairs.view_as(by_halves)[:, halves(head, head)] = by_halves
            found[name] = by_pairs
    for op in graph.get_ops():
        if op.get_type_name() == "MatMul" and (norm := _norm(op)):
            name, values = norm
            found[name] = torch.from_numpy(values)
    return found


def _unpacked(graph: ov.Model) -> dict[str, Matrix]:
    constants = matrices(graph)
    found = {}
    for name, codes in constants.items():
        if f"{name}/scale" in constants:
            values = codes.data.astype(np.float32)
            if (zero := constants.get(f"{name}/zero_point")) is not None:
                values -= zero.data.astype(np.float32)
            found[name] = values * constants[f"{name}/scale"].data.astype(np.float32)
    return found


def _norm(product: ov.Node) -> tuple[str, Matrix] | None:
    """Name and weights of the norm before a product, if there is one that is asked for by it."""
    matrix = _constant_behind(product.input_value(1).get_node())
    before = product.input_value(0).get_node()
    scales = [one for one in map(_constant, _inputs(before)) if one is not None and one.data.size > 1]
    if matrix is None or before.get_type_name() != "Multiply" or not scales:
        return None
    name = matrix.get_friendly_name().removeprefix("self.").removesuffix(".weight")
    values = scales[0].data.astype(np.float32).reshape(-1)
    if name.endswith("embed_tokens"):
        return "model.norm.weight", values
    for projection, norm in NORMS.items():
        if name.endswith(projection):
            return f"{name.removesuffix(projection)}{norm}.weight", values
    return None


def _inputs(op: ov.Node) -> list[ov.Node]:
    return [value.get_node() for value in op.input_values()]


def _constant(op: ov.Node) -> ov.Node | None:
    """The constant that a node is, or is another type of."""
    while op.get_type_name() == "Convert":
        op = op.input_value(0).get_node()
    return op if op.get_type_name() == "Constant" else None


def _constant_behind(op: ov.Node) -> ov.Node | None:
    """The codes that a dequantized matrix is computed from."""
    while op.get_type_name() in ("Convert", "Multiply", "Subtract", "Reshape", "Transpose"):
        op = op.input_value(0).get_node()
    return op if op.get_type_name() == "Constant" else None


if __name__ == "__main__":
    main()
