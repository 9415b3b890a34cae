"""How the model in training is spoken to: the shipped tokenizer and control tokens, in the infilling format."""

from dataclasses import replace
from functools import cache
from pathlib import Path

from glm_lsp import prompts
from glm_lsp.models import store
from glm_lsp.prompts import Dialect

NANO = Path(__file__).parent.parent / "models" / "nano"


@cache
def fim() -> Dialect:
    """Raises ModelError when models/nano is not there: it is made by `python -m training.build_nano`."""
    return replace(prompts.dialect(store.find(str(NANO))), layout=prompts.template("fim"))
