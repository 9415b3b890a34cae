"""`glm-lsp complete` and `glm-lsp context`: what is suggested at a place in a file, and what the model sees there."""

import asyncio
import sys
import time
from pathlib import Path

from rich.console import Console
from rich.markup import escape

from glm_lsp import context, prompts, showing, syntax, vicinity
from glm_lsp.assistant import Assistant, assistant_for, twice
from glm_lsp.complete import complete, question
from glm_lsp.data import Answer, EngineState, Snapshot, Window
from glm_lsp.places import read_place
from glm_lsp.settings import Settings
from glm_lsp.syntax import Syntax
from glm_lsp.workspace import Workspace, project_of

err = Console(stderr=True)
out = Console()


def run(place: str, settings: Settings, tell_time: bool) -> int:
    """0 when something is suggested; 1 when nothing is, and standard error says why."""
    started = time.perf_counter()
    answer = asyncio.run(_complete(*read_place(place), settings))
    if tell_time:
        err.print(f"{time.perf_counter() - started:.2f} s", highlight=False)
    for candidate in answer.candidates:
        sys.stdout.write(candidate.text + "\n")
    if not answer.candidates:
        err.print(f"glm-lsp: no suggestion: {answer.reason}", highlight=False)
    return 0 if answer.candidates else 1


def show_context(place: str, settings: Settings) -> int:
    path, snapshot, cursor = read_place(place)
    asked = assistant_for(settings, lambda _state: None)
    window, _ = _seen(path, snapshot, cursor, asked, settings)
    shown = showing.parts(window, asked.dialect.layout.window, asked.dialect.tokenizer)
    prompt = prompts.render(window, asked.dialect, settings.max_tokens)
    showing.show(shown, len(prompt.token_ids), asked.prompt_tokens(settings), out)
    return 0


async def _complete(path: Path, snapshot: Snapshot, cursor: int, settings: Settings) -> Answer:
    with err.status(escape(f"reading {project_of(path)}")) as status:

        def show(state: EngineState) -> None:
            status.update(escape(f"{state.message or state.name} {state.progress} %"))

        chosen = assistant_for(settings, show)
        try:
            window, tree = _seen(path, snapshot, cursor, chosen, settings)
            asked = question(snapshot, cursor, tree, settings)
            return await twice(lambda: complete(asked, window, chosen.dialect, chosen.engine, settings))
        finally:
            await chosen.engine.close()


def _seen(path: Path, snapshot: Snapshot, cursor: int, asked: Assistant, settings: Settings) -> tuple[Window, Syntax]:
    """What the model sees of a file and of its project."""
    tree = syntax.parse(snapshot.text, snapshot.language)
    around = vicinity.at_once(snapshot, tree, Workspace((project_of(path),)))
    dialect, budget = asked.dialect, asked.prompt_tokens(settings)
    return context.window(snapshot, cursor, budget, dialect.tokenizer, around, dialect.layout.window), tree
