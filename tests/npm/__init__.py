"""Where `make test` puts the tools of JavaScript and TypeScript that look again at repairs."""

import os
import sys
from pathlib import Path

import pytest

TOOLS = Path(sys.prefix) / "npm" / "node_modules"
PATH = f"{TOOLS / '.bin'}:{Path(sys.prefix) / 'node' / 'bin'}:{os.environ.get('PATH', '')}"
"""With it, the tools are at hand."""

needs_tools = pytest.mark.skipif(not (TOOLS / ".bin").is_dir(), reason="not installed; make .venv/npm does it")
