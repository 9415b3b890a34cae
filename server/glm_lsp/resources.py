"""Finds what is not code of ours: the data directories that travel with the package, and programs of others."""

import shutil
import sys
from functools import cache
from pathlib import Path

from glm_lsp.errors import InstallationError

_PACKAGE = Path(__file__).parent
_PLACES = (_PACKAGE / "_resources", _PACKAGE.parent.parent)


@cache
def resource(name: str) -> Path:
    """The directory `name`, from the installed package or, in an editable install, from the checkout.

    Raises InstallationError when neither has it.
    """
    for place in _PLACES:
        if (place / name).is_dir():
            return place / name
    raise InstallationError(f"glm-lsp is not installed completely: {name}/ is missing; reinstall it")


def program(name: str) -> str:
    """The path of a program beside this Python, where an environment that is not active has it, or on the PATH.

    "" when there is none.
    """
    beside = Path(sys.executable).with_name(name)
    return str(beside) if beside.is_file() else shutil.which(name) or ""
