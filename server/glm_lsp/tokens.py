"""Text to token ids and back: the model's own tokenizer, in which no text of a user becomes a control token."""

from functools import lru_cache
from pathlib import Path

import tokenizers

USUAL_TOKEN, LONGEST_TOKEN = 5, 12
"""Characters a token has at most in code, on average over a page and nearly always; they bound how much text is
tokenised to find a cut."""


class Tokenizer:
    """A model's tokenizer.json."""

    def __init__(self, path: Path) -> None:
        """Raises OSError or ValueError when the file is missing or broken; the manifest was checked before."""
        self._tokenizer = tokenizers.Tokenizer.from_file(str(path))
        # Otherwise "<mid>" in somebody's source would be read as the control token it spells.
        self._tokenizer.encode_special_tokens = True

    def __len__(self) -> int:
        """The size of the vocabulary, special tokens included."""
        return int(self._tokenizer.get_vocab_size())

    def encode(self, text: str) -> list[int]:
        """Token ids of `text`, none of them special. Lone surrogates, which no vocabulary has, become "?"."""
        return list(self._encoding(text).ids)

    def decode(self, ids: list[int]) -> str:
        """The text of token ids, special ones left out."""
        return str(self._tokenizer.decode(ids))

    def last_starts(self, text: str, count: int) -> list[int]:
        """The offsets at which the last `count` tokens of `text` begin, or all of them when it has no more."""
        return [int(start) for start, _ in self._encoding(text).offsets[-count:]]

    def _encoding(self, text: str) -> tokenizers.Encoding:
        clean = text if text.isascii() else text.encode("utf-8", "replace").decode("utf-8")
        return self._tokenizer.encode(clean, add_special_tokens=False)


@lru_cache(maxsize=8192)
def count(tokenizer: Tokenizer, text: str) -> int:
    """The number of tokens of a short text; the same signatures are counted at every key."""
    return len(tokenizer.encode(text))
