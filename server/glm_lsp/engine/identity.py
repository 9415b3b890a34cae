"""What a language server compares to decide whether a running engine is the one that it wants."""

import hashlib

from glm_lsp.models import manifest
from glm_lsp.models.manifest import Manifest

API = 1  # counts up when an older language server could misunderstand the engine's HTTP API
ALREADY_RUNNING = 3  # exit code of an engine that finds another one in its runtime directory


def digest(described: Manifest) -> str:
    """Hexadecimal; differs when anything differs that a manifest says, and so when any file of the model does."""
    return hashlib.sha256(manifest.dump(described).encode()).hexdigest()


CLOSED = "the request was closed"
"""What an engine says of work that it ends unfinished; who hears it has not ended it, so the engine is leaving."""
