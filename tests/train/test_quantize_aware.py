"""Weights that training rounds are the weights that are shipped."""

import numpy as np
import openvino as ov
import pytest
import torch
from torch import nn

from training import quantize, quantize_aware

pytestmark = pytest.mark.train


def test_training_rounds_as_nncf_does() -> None:
    torch.manual_seed(0)
    layers = nn.Sequential(nn.Linear(64, 96, bias=False), nn.Linear(96, 64, bias=False), nn.Linear(64, 10, bias=False))
    graph = quantize.quantize_int4(ov.convert_model(layers, example_input=torch.ones(1, 64)), all_layers=True)
    exact = {"INFERENCE_PRECISION_HINT": "f32", "DYNAMIC_QUANTIZATION_GROUP_SIZE": "0"}
    shipped = ov.Core().compile_model(graph, "CPU", exact)(np.eye(64, dtype=np.float32))[0]
    quantize_aware.harden(layers)
    trained = layers(torch.eye(64)).detach().numpy()
    # NNCF stores the scales in float16: a relative error of 0.0005 each.
    np.testing.assert_allclose(shipped, trained, atol=0.002 * np.abs(trained).max())
