"""A window laid out for people: its parts in the order in which the model reads them, with tokens and reasons."""

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


def parts(window: Window, layout: Layout, tokenizer: Tokenizer) -> list[Part]:
    """All parts that the model sees, in the order of the prompt format; empty ones are left out."""
    own = [
        ("suffix", "the lines behind the cursor's" if layout.shows_suffix else ""),
        ("prefix", "the text up to the cursor"),
        ("rest", "behind the cursor on its line" if layout.shows_suffix else ""),
    ]
    found = [(one.part, one.path, one.why, one.text) for one in window.excerpts]
    found += [(name, window.name, why, getattr(window, name)) for name, why in own if why]
    return [Part(part, path, why, len(tokenizer.encode(text)), text) for part, path, why, text in found if text]


def show(shown: list[Part], out: Console) -> None:
    """Prints the parts: in colour on a terminal, plainly into a pipe."""
    for part in shown:
        head = Text.assemble((part.part, "bold cyan"), f"  {part.path}  {part.tokens} tokens  ", (part.why, "dim"))
        out.print(head, soft_wrap=True)
        out.print(Text(part.text.rstrip("\n")), soft_wrap=True)
        out.print()
    out.print(f"{sum(part.tokens for part in shown)} tokens in {len(shown)} parts", highlight=False)
