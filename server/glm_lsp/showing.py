"""A window laid out for people: its parts in the order in which the model reads them, with tokens and reasons."""

from collections.abc import Iterator
from dataclasses import dataclass

from rich.console import Console
from rich.text import Text

from glm_lsp.data import Layout, Window
from glm_lsp.tokens import Tokenizer


@dataclass(frozen=True, slots=True)
class Part:
    """One part of a window: what it is called, where it is from, why it is there, its size, and its text."""

    part: str
    path: str
    why: str
    tokens: int
    text: str


_WHY = {
    "suffix": "the lines behind the cursor's",
    "prefix": "the text up to the cursor",
    "rest": "behind the cursor on its line",
}


def parts(window: Window, layout: Layout, tokenizer: Tokenizer) -> list[Part]:
    """All parts that the model sees, in the order of the prompt format; empty ones are left out."""
    return [
        Part(part, path, why, len(tokenizer.encode(text)), text)
        for part, path, why, text in _in_order(window, layout)
        if text
    ]


def _in_order(window: Window, layout: Layout) -> Iterator[tuple[str, str, str, str]]:
    for field in layout.fields:
        if field == "context":
            yield from ((one.part, one.path, one.why, one.text) for one in window.excerpts)
        else:
            yield field, window.name, _WHY[field], getattr(window, field)


def show(shown: list[Part], prompt: int, budget: int, out: Console) -> None:
    """Prints the parts, their heads in colour on a terminal; their text as it is, with its tabs and form feeds.

    `prompt` are the tokens of the whole prompt, `budget` those that it may have.
    """
    for part in shown:
        head = Text.assemble((part.part, "bold cyan"), f"  {part.path}  {part.tokens} tokens  ", (part.why, "dim"))
        out.print(head, soft_wrap=True)
        out.file.write(part.text.rstrip("\n") + "\n")
        out.print()
    told = f"{sum(part.tokens for part in shown)} tokens in {len(shown)} parts"
    whole = f"with paths and marks between them the prompt has {prompt}, of at most {budget}"
    out.print(f"{told}; {whole}", highlight=False, soft_wrap=True)
