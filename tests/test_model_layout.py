"""A model whose small constants have been put first is the same model."""

from pathlib import Path
from xml.etree import ElementTree

import numpy as np
import openvino as ov
import pytest
from openvino import opset13 as ops

from glm_lsp.models import layout, store

MATRIX = (200, 100)  # of float32: 80 KB


@pytest.fixture
def saved(tmp_path: Path) -> Path:
    """Two matrices with a norm after each, written in the order of the graph; the second norm is used twice."""
    random = np.random.default_rng(0)
    x = ops.parameter([1, MATRIX[0]], np.float32, name="x")
    middle = ops.matmul(x, constant(random.standard_normal(MATRIX)), False, False)
    middle = ops.multiply(middle, constant(random.standard_normal(MATRIX[1])))
    out = ops.matmul(middle, constant(random.standard_normal(MATRIX)), False, True)
    norm = constant(random.standard_normal(MATRIX[0]))
    graph = tmp_path / store.GRAPH
    ov.save_model(ov.Model([ops.add(ops.multiply(out, norm), norm)], [x], "small"), graph, compress_to_fp16=False)
    return graph


def constant(values: np.ndarray) -> ov.Node:
    return ops.constant(values.astype(np.float32))


def computed(graph: Path) -> np.ndarray:
    x = np.linspace(-1, 1, MATRIX[0], dtype=np.float32)[None]
    return np.array(ov.compile_model(graph, "CPU")({"x": x})[0])


def places(graph: Path) -> list[tuple[int, int]]:
    """(offset, size) of all constants, in the order of the file."""
    layers = ElementTree.parse(graph).iter("layer")
    found = [layer.find("data") for layer in layers if layer.get("type") == "Const"]
    return sorted((int(d.attrib["offset"]), int(d.attrib["size"])) for d in found if d is not None)


def test_it_computes_the_same(saved: Path) -> None:
    before = computed(saved)
    layout.put_small_first(saved, saved.with_name(store.WEIGHTS))
    assert np.array_equal(computed(saved), before)
    assert sorted(path.name for path in saved.parent.iterdir()) == [store.WEIGHTS, store.GRAPH]


def test_small_constants_lie_side_by_side(saved: Path) -> None:
    sizes = [size for _offset, size in places(saved)]
    assert sizes != sorted(sizes)  # else this shows nothing
    layout.put_small_first(saved, saved.with_name(store.WEIGHTS))
    assert [size < 1000 for _offset, size in places(saved)] == [True, True, False, False]


def test_a_second_time_changes_nothing(saved: Path) -> None:
    weights = saved.with_name(store.WEIGHTS)
    layout.put_small_first(saved, weights)
    before = saved.read_bytes(), weights.read_bytes()
    layout.put_small_first(saved, weights)
    assert (saved.read_bytes(), weights.read_bytes()) == before


def test_the_embedded_model_is_laid_out_so() -> None:
    found = places(store.find("nano").graph)
    first_large = next(offset for offset, size in found if size > 65_536)
    assert all(offset < first_large for offset, size in found if size <= 65_536)
    assert first_large < 1_000_000
