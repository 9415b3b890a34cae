"""What a trained checkpoint was made from, so that somebody else can make it again: `made.json` beside its weights.

A trained model that is shipped has the record of its checkpoint in `training/nano.json`.
"""

import json
import subprocess
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from glm_lsp.models.files import sha256
from training import corpus, repairs, source
from training.model import WEIGHTS

FILE, REOPENED = "made.json", "reopened.json"
SHIPPED = Path(__file__).parent / "nano.json"


def write(checkpoint: Path, base: Path, data: Path, run: Mapping[str, Any]) -> None:
    """Beside a checkpoint that has just been saved. `run` has what the command line said and how far it came.

    `data` is the directory of corpus/ and repairs/.
    """
    reopened = base / REOPENED
    made = {
        "source": {"package": f"{source.PACKAGE.name} {source.PACKAGE.version}", "file": source.FILE_NAME},
        "base": sha256(base / WEIGHTS),
        "reopened": json.loads(reopened.read_text(encoding="utf-8")) if reopened.is_file() else {},
        "code": commit(),
        "run": run,
        "checkpoint": sha256(checkpoint / WEIGHTS),
        "corpus": corpus.manifest(data / corpus.CORPUS.name),
        "repairs": repairs.manifest(data / repairs.REPAIRS.name),
    }
    (checkpoint / FILE).write_text(json.dumps(made, indent=1) + "\n", encoding="utf-8")


def reopened(checkpoint: Path, weights: Path) -> None:
    """Beside a checkpoint that has just been made of a model, whose weights file this is."""
    (checkpoint / REOPENED).write_text(json.dumps({"weights": sha256(weights)}) + "\n", encoding="utf-8")


def commit() -> str:
    """The commit that this code is of, as git tells it; "" where there is no git, or no repository."""
    asked = ["git", "-C", str(Path(__file__).parent), "describe", "--always", "--abbrev=40", "--dirty"]
    try:
        return subprocess.run(asked, capture_output=True, text=True, check=True).stdout.strip()
    except (OSError, subprocess.CalledProcessError):
        return ""


def ship(checkpoint: Path, weights_sha256: str) -> None:
    """Keeps a checkpoint's record as that of models/nano, whose weights file has this sum."""
    made = json.loads((checkpoint / FILE).read_text(encoding="utf-8"))
    SHIPPED.write_text(json.dumps({**made, "weights": weights_sha256}, indent=1) + "\n", encoding="utf-8")
