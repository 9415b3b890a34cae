"""What a language server compares to decide whether a running engine is the one that it wants."""

import hashlib
import json

from glm_lsp.models.manifest import Manifest

API = 1  # counts up when an older language server could misunderstand the engine's HTTP API
ALREADY_RUNNING = 3  # exit code of an engine that finds another one in its runtime directory


def digest(manifest: Manifest) -> str:
    """Hexadecimal; differs when the name, the prompt format or any file of the model differs."""
    files = {name: file.sha256 for name, file in manifest.files.items()}
    told = json.dumps([manifest.name, manifest.prompt_format, files], sort_keys=True)
    return hashlib.sha256(told.encode()).hexdigest()
