"""Where the model runs, by what OpenVINO reports."""

import pytest

from glm_lsp.engine.device import choose
from glm_lsp.errors import EngineError

CPU = {"CPU": "a processor"}
BOTH = {**CPU, "GPU.0": "a graphics unit", "GPU.1": "another"}


def test_the_processor_is_taken_where_there_is_nothing_else() -> None:
    chosen = choose("auto", CPU)
    assert (chosen.name, "no GPU" in chosen.why) == ("CPU", True)


def test_beside_a_gpu_the_processor_is_taken_and_the_gpu_named() -> None:
    chosen = choose("auto", BOTH)
    assert (chosen.name, "a graphics unit" in chosen.why) == ("CPU", True)


def test_the_first_gpu_is_taken_when_it_is_asked_for() -> None:
    assert choose("gpu", BOTH).name == "GPU.0"
    assert choose("cpu", BOTH).name == "CPU"


def test_a_gpu_that_is_not_there_is_refused_with_what_is() -> None:
    with pytest.raises(EngineError, match="reports no GPU here, only CPU"):
        choose("gpu", CPU)
