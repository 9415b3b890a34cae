"""The scales of INT4 weights in the type that OpenVINO computes with.

A layer in groups of 128 has a scale for each group. NNCF writes them in half precision; where OpenVINO computes in
float32, it keeps a converted copy of each beside the one that it repacks for the layer (a 4B: 124 MB). Written in
float32 they are read from the mapped file, whose pages can go: 62 MB more on the disk, 124 MB less in memory. The same
numbers, exactly.
"""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import openvino as ov


def widen(graph: "ov.Model") -> None:
    """Changes `graph` in place: every scale of INT4 weights becomes float32."""
    for node in graph.get_ordered_ops():
        if node.get_type_name() == "Multiply" and _scales_int4(node):
            _widen(node)
    graph.validate_nodes_and_infer_types()


def _scales_int4(node: "ov.Node") -> bool:
    """Whether this multiplies INT4 weights, converted to half precision, by a constant."""
    import openvino as ov

    converted, scale = (node.input_value(side).get_node() for side in range(2))
    types = (converted.get_type_name(), scale.get_type_name())
    return types == ("Convert", "Constant") and bool(converted.input_value(0).get_element_type() == ov.Type.i4)


def _widen(node: "ov.Node") -> None:
    import numpy as np
    from openvino import opset13

    converted, scale = (node.input_value(side).get_node() for side in range(2))
    wide = opset13.constant(scale.data.astype(np.float32), name=scale.get_friendly_name())
    scaled = opset13.multiply(opset13.convert(converted.input_value(0), "f32"), wide)
    scaled.set_friendly_name(node.get_friendly_name())
    node.output(0).replace(scaled.output(0))
