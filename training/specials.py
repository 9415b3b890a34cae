"""The first values of the control tokens that the base model never saw: rows of words, so that they differ.

Their rows of the embedding are all but equal, and the head is the same table: started from there, the model could
neither tell `<pre>` from `<mid>` nor say `<end>` without saying the others. Each row becomes the mean of rows of words
that mean something alike, with noise of a tenth of their spread, so that no two are the same.
"""

import torch
from torch import Tensor

from glm_lsp.prompts import Dialect

ALIKE = {
    "<fix>": " error fix problem wrong repair\n",
    "<ctx>": " file path import module context\n",
    "<suf>": " after next following below then\n",
    "<pre>": " before previous code above text\n",
    "<rest>": " rest right behind remaining end\n",
    "<mid>": " insert missing here fill answer\n",
}
COPIED = {"<end>": "<|im_end|>"}
"""Tokens that start as another special: what ends a turn ends an answer."""

NOISE = 0.1

UNTRAINED = 0.05
"""Rows that nobody trained differ by less (0.008 in the embedded model); those of words by more than 1."""


def rows(dialect: Dialect) -> list[int]:
    """The numbers of the tokens that are given values here."""
    return [dialect.special[name] for name in (*ALIKE, *COPIED)]


def are_untrained(embedding: Tensor, dialect: Dialect) -> bool:
    """Whether some of the rows are all but equal, as in a base model that never saw them."""
    table = embedding.detach()[rows(dialect)]
    return bool(torch.pdist(table).min() < UNTRAINED)


def start(embedding: Tensor, dialect: Dialect, seed: int) -> None:
    """Sets rows of `embedding` (vocabulary, width) in place."""
    generator = torch.Generator().manual_seed(seed)
    table = embedding.detach()  # the same memory, unseen by autograd
    for name, words in ALIKE.items():
        rows = table[dialect.tokenizer.encode(words)]
        noise = torch.randn(table.shape[1], generator=generator) * rows.std(0).mean() * NOISE
        table[dialect.special[name]] = rows.mean(0) + noise.to(table)
    for name, other in COPIED.items():
        table[dialect.special[name]] = table[dialect.special[other]]
