"""Asking the model, with an engine that says the same to every prompt and counts them."""

from collections.abc import AsyncGenerator
from dataclasses import replace
from typing import Any, cast

from glm_lsp import prompts
from glm_lsp.complete import TYPING, listen
from glm_lsp.data import Prompt, Unit, Window
from glm_lsp.engine.client import Chunk
from glm_lsp.models import store
from glm_lsp.recall import Openings
from glm_lsp.sureness import Said

PREFIX = replace(prompts.dialect(store.find("nano")), layout=prompts.template("prefix"))


class Engine:
    def __init__(self, *pieces: str) -> None:
        self.pieces = pieces
        self.asked: list[Prompt] = []

    async def complete(self, prompt: Prompt, seed: int = 0) -> AsyncGenerator[Chunk]:
        self.asked.append(prompt)
        for piece in self.pieces:
            yield Chunk(piece, logprob=-0.1)


async def ask(engine: Engine, prefix: str, openings: Openings) -> str:
    said = await listen(
        cast(Any, engine), Window("a.py", prefix, "", ""), Unit(), PREFIX, 16, TYPING, openings=openings
    )
    return said.text if isinstance(said, Said) else said


async def test_how_an_answer_begins_is_not_asked_again_for_a_word_that_begins_otherwise() -> None:
    engine, openings = Engine(" value", " + other", "\n"), Openings()
    assert await ask(engine, "x = ", openings) == "value + other"
    await ask(engine, "x = q", openings)
    assert [prompt.healed for prompt in engine.asked] == [" ", ""]
    await ask(engine, "x = va", openings)
    assert [prompt.healed for prompt in engine.asked] == [" ", "", " va"]
