"""What a model has said already, kept in a file, and how near to the truth it was."""

import difflib
import hashlib
import json
from contextlib import aclosing
from dataclasses import astuple, replace
from pathlib import Path

from glm_lsp import __version__, prompts
from glm_lsp.complete import ask
from glm_lsp.data import Reason, Unit, Window
from glm_lsp.engine import identity
from glm_lsp.engine.client import Engine
from glm_lsp.models.store import Model
from glm_lsp.prompts import Dialect

LINE = Unit(is_prose=True)
"""Ends with its line, whatever brackets are open there."""


class Answers:
    """Answers of one model, so that a run that was cut off goes on where it was.

    Greedy answers depend on the model, on what it is shown and on where they end, so these are their key.
    """

    def __init__(self, model: Model, folder: Path) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        self._path = folder / f"answers-{identity.digest(model.manifest)[:16]}.jsonl"
        self._known: dict[str, str] = {}
        if self._path.exists():
            with self._path.open(encoding="utf-8") as lines:
                self._known = {one["key"]: one["said"] for one in map(json.loads, lines)}

    async def ask(self, engine: Engine, window: Window, unit: Unit | None, dialect: Dialect, max_tokens: int) -> str:
        """What the model says, asked through the project's own path; "" when that is nothing.

        Without a unit, all that it says until it ends, begins to write what follows the hole, or leaves the function.
        """
        key = _key(window, unit, dialect, max_tokens)
        if key not in self._known:
            if unit is None:
                self._known[key] = await _all_of_it(engine, window, dialect, max_tokens)
            else:
                heard = await ask(engine, window, unit, dialect, max_tokens)
                self._known[key] = "" if isinstance(heard, Reason) else heard
            with self._path.open("a", encoding="utf-8") as file:
                file.write(json.dumps({"key": key, "said": self._known[key]}) + "\n")
        said = self._known[key]
        return _inside(said, window) if unit is None else said


def _inside(said: str, window: Window) -> str:
    """Up to the first line that is the next one behind the hole already or, where nothing follows it, that is not
    indented any more, as what stands before the hole is; in the middle of a line, all of it.
    """
    if window.rest.strip():
        return said
    following = next((line for line in window.suffix.split("\n") if line.strip()), None)
    before = window.prefix.rstrip().rpartition("\n")[2]
    is_inside = before[:1].isspace() or before.endswith(":")
    lines = said.split("\n")
    for number, line in enumerate(lines[1:], 1):
        is_outside = following is None and is_inside and bool(line.strip()) and not line[0].isspace()
        if line == following or is_outside:
            return "\n".join(lines[:number])
    return said


async def _all_of_it(engine: Engine, window: Window, dialect: Dialect, max_tokens: int) -> str:
    for heal in (True, False):
        prompt = prompts.render(window, dialect, max_tokens, heal)
        async with aclosing(engine.complete(prompt)) as chunks:
            text = "".join([chunk.text async for chunk in chunks])
        if text.startswith(prompt.healed):
            return prompts.behind_healed(text, prompt.healed)
    return ""


def _key(window: Window, unit: Unit | None, dialect: Dialect, max_tokens: int) -> str:
    layout = json.dumps([dialect.layout.parts, dialect.layout.heal])
    shown = json.dumps([__version__, max_tokens, layout, repr(unit), *astuple(replace(window, excerpts=()))])
    return hashlib.sha256(shown.encode()).hexdigest()


def similarity(said: str, missing: str) -> float:
    """From 0 to 1, as difflib counts it; white space at the ends says nothing."""
    return difflib.SequenceMatcher(None, said.strip(), missing.strip(), autojunk=False).ratio()
