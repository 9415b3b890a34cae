"""Finds the data directories that travel with the package: grammars, prompts, models."""

from functools import cache
from pathlib import Path

_PACKAGE = Path(__file__).parent
_PLACES = (_PACKAGE / "_resources", _PACKAGE.parent.parent)


@cache
def resource(name: str) -> Path:
    """The directory `name`, from the installed package or, in an editable install, from the checkout.

    Raises FileNotFoundError when neither has it, which means that the installation is incomplete.
    """
    for place in _PLACES:
        if (place / name).is_dir():
            return place / name
    raise FileNotFoundError(f"glm-lsp is not installed completely: {name}/ is missing; reinstall it")
