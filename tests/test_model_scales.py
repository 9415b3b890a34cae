"""INT4 scales in float32: the same numbers, in the type that OpenVINO computes with."""

import numpy as np
import openvino as ov
import pytest
from openvino import opset13 as ops

from glm_lsp.models import scales

ROWS, GROUPS, GROUP = 8, 2, 4


@pytest.fixture
def layer() -> ov.Model:
    """A matrix in INT4 with a scale in half precision for each group, as NNCF writes it."""
    dice = np.random.default_rng(0)
    weights = dice.integers(-8, 8, (ROWS, GROUPS, GROUP), dtype=np.int8)
    scale = ops.constant(dice.uniform(0.01, 0.1, (ROWS, GROUPS, 1)).astype(np.float16), name="layer/scale")
    packed = ops.convert(ops.constant(weights, dtype=ov.Type.i4), "f16")
    matrix = ops.reshape(ops.multiply(packed, scale), np.array([ROWS, GROUPS * GROUP]), special_zero=False)
    given = ops.parameter([1, GROUPS * GROUP], dtype=np.float32)
    return ov.Model([ops.matmul(given, ops.convert(matrix, "f32"), False, True)], [given])


def constants(graph: ov.Model) -> dict[str, ov.Type]:
    return {
        node.get_friendly_name(): node.get_element_type()
        for node in graph.get_ops()
        if node.get_type_name() == "Constant"
    }


def test_scales_become_float32_under_their_own_names(layer: ov.Model) -> None:
    assert constants(layer)["layer/scale"] == ov.Type.f16
    scales.widen(layer)
    assert constants(layer)["layer/scale"] == ov.Type.f32
    assert ov.Type.f16 not in constants(layer).values()
    assert ov.Type.i4 in constants(layer).values()


def test_the_layer_computes_what_it_did(layer: ov.Model) -> None:
    given = np.random.default_rng(1).standard_normal((1, GROUPS * GROUP)).astype(np.float32)
    exact = {"INFERENCE_PRECISION_HINT": "f32"}
    before = ov.compile_model(layer, "CPU", exact)(given)[0]
    scales.widen(layer)
    after = ov.compile_model(layer, "CPU", exact)(given)[0]
    # f16 products were rounded once more than those in float32 are.
    np.testing.assert_allclose(after, before, rtol=2e-3, atol=1e-3)
