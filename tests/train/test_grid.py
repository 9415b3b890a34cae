"""Weights that training rounds are the weights that are shipped, and those pack well."""

import zlib

import numpy as np
import openvino as ov
import pytest
import torch
from torch import nn

from training import grid, quantize

pytestmark = pytest.mark.train


class Small(nn.Module):
    """Named as the parts of the real model are, since names decide what becomes of a matrix."""

    def __init__(self) -> None:
        super().__init__()
        self.embed_tokens = nn.Embedding(50, 64)
        self.up = nn.Linear(64, 96, bias=False)
        self.down = nn.Linear(96, 64, bias=False)

    def forward(self, tokens: torch.Tensor) -> torch.Tensor:
        out: torch.Tensor = self.down(torch.tanh(self.up(self.embed_tokens(tokens))))
        return out


def test_what_training_rounds_to_is_what_is_shipped() -> None:
    torch.manual_seed(0)
    small, tokens = Small(), torch.arange(50)[None]
    graph = quantize.on_grid(ov.convert_model(small, example_input=tokens))
    exact = {"INFERENCE_PRECISION_HINT": "f32", "DYNAMIC_QUANTIZATION_GROUP_SIZE": "0"}
    shipped = ov.Core().compile_model(graph, "CPU", exact)(tokens.numpy())[0]
    full = small(tokens).detach().numpy()
    grid.harden(small)
    trained = small(tokens).detach().numpy()
    np.testing.assert_allclose(shipped, trained, atol=1e-4 * np.abs(trained).max())
    assert np.abs(full - trained).max() > 1e-3 * np.abs(trained).max()


def test_a_matrix_that_is_not_as_expected_is_refused() -> None:
    constant = ov.opset13.constant(np.zeros((2, 2), np.int8))
    with pytest.raises(ValueError, match="is <Type: 'int8_t'>"):
        quantize._replace(constant, np.zeros((2, 1), np.int8))


@pytest.mark.parametrize(("share", "bits"), [(grid.LAYER_STEP, 4.8), (grid.EMBEDDING_STEP, 5.6)])
def test_codes_take_as_many_bits_as_their_steps_promise(share: float, bits: float) -> None:
    torch.manual_seed(0)
    codes = grid.codes(torch.randn(400, 576), share).numpy().astype(np.int8).tobytes()
    gzip = zlib.compressobj(level=9, wbits=31, memLevel=9, strategy=zlib.Z_HUFFMAN_ONLY)
    assert 8 * len(gzip.compress(codes) + gzip.flush()) / len(codes) < bits


@pytest.mark.parametrize("share", [grid.LAYER_STEP, grid.EMBEDDING_STEP])
def test_what_was_rounded_once_stays_as_it_is(share: float) -> None:
    torch.manual_seed(0)
    weight = torch.randn(400, 576)
    weight[7], weight[8, 3], weight[9, 3], weight[10] = 0.0, 400.0, 4000.0, 0.0
    weight[10, 5] = 1e-4
    once, step = grid.shipped(weight, share)
    again, same = grid.shipped(once * step, share)
    assert torch.equal(once * step, again * same)
    assert torch.equal(once[11:], again[11:]) and torch.equal(step[11:], same[11:])
    assert torch.equal(once * step, grid.rounded(weight, share))
    assert once.abs().max() <= 127


def test_an_outlier_makes_its_row_coarser_and_is_kept() -> None:
    weight = torch.randn(3, 64, generator=torch.Generator().manual_seed(0))
    weight[1, 5] = 400.0
    assert grid.codes(weight, grid.LAYER_STEP).abs().max() <= 127
    torch.testing.assert_close(grid.rounded(weight, grid.LAYER_STEP)[1, 5], torch.tensor(400.0), rtol=0.01, atol=0)
