"""What the tests of the model's making share; without torch none of them is collected."""

from importlib.util import find_spec
from pathlib import Path

import pytest

from tests.shared_data import SHARED

if find_spec("torch") is None or find_spec("unearth") is None:
    collect_ignore_glob = ["test_*.py"]

ROOT = Path(__file__).parent.parent.parent

SNIPPETS = [
    "def fibonacci(n):\n    if n <= 1:\n        return n\n    return fibonacci(n - 1) + fibonacci(n - 2)\n",
    'fn main() {\n\tlet v: Vec<u8> = vec![12, 345];\n\tprintln!("{:?}", v);\n}\n',
    "// Grüße, 世界 🙂\r\nconst x = a?.b ?? `${c}`;  \n\n\n",
    "",
]


@pytest.fixture(scope="session")
def parity_data() -> Path:
    """The tiny GLM-4 of chatglm.cpp's tests (MIT), which the project does not carry."""
    path = SHARED / "glm4_parity" / "glm4_model.data"
    if not path.is_file():
        pytest.skip("glm4_parity is not here (GLM_LSP_SHARED_DATA)")
    return path


@pytest.fixture(scope="session")
def gguf_file() -> Path:
    from training.source import gguf_path

    return gguf_path()
