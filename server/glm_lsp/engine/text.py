"""From token ids to the text that may be shown: whole characters only, and nothing of a stop string."""

from collections.abc import Sequence
from pathlib import Path

import tokenizers
from tokenizers.decoders import DecodeStream

from glm_lsp.errors import ModelError
from glm_lsp.tokens import Tokenizer


class Vocabulary(Tokenizer):
    """A model's tokenizer, with what answers need besides."""

    def __len__(self) -> int:
        """Token ids are below this."""
        return int(self._tokenizer.get_vocab_size())

    def stream(self, stops: Sequence[str] = ()) -> "TextStream":
        """A new answer's text, which ends before the first of `stops`."""
        return TextStream(self._tokenizer, stops)


def load_vocabulary(path: Path) -> Vocabulary:
    """Raises ModelError for a tokenizer.json that this version of `tokenizers` cannot read."""
    try:
        return Vocabulary(path)
    except Exception as error:  # the library raises nothing more precise
        raise ModelError(f"{path} cannot be read: {error}") from error


class TextStream:
    """One answer, growing token by token.

    Half a UTF-8 character waits for its other half, the beginning of a stop string for what comes next.
    """

    def __init__(self, tokenizer: tokenizers.Tokenizer, stops: Sequence[str]) -> None:
        self._tokenizer = tokenizer
        self._decoder = DecodeStream(skip_special_tokens=True)
        self._stops = tuple(stops)
        self._held = ""
        self.stopped = False

    def push(self, token: int) -> str:
        """The text that `token` completes; after a stop string, `stopped` is true and nothing follows."""
        if self.stopped:
            return ""
        self._held += self._decoder.step(self._tokenizer, token) or ""
        return self._cut_at_stop() if self._stop_position() >= 0 else self._release(self._longest_beginning())

    def finish(self) -> str:
        """What was held back only because it could have become a stop string."""
        return self._release(0)

    def _stop_position(self) -> int:
        found = [place for place in map(self._held.find, self._stops) if place >= 0]
        return min(found, default=-1)

    def _cut_at_stop(self) -> str:
        self.stopped = True
        self._held = self._held[: self._stop_position()]
        return self._release(0)

    def _longest_beginning(self) -> int:
        """How many of the last characters could be the beginning of a stop string."""
        longest = max(map(len, self._stops), default=1) - 1
        sizes = range(min(longest, len(self._held)), 0, -1)
        return next((n for n in sizes if any(s.startswith(self._held[-n:]) for s in self._stops)), 0)

    def _release(self, keep: int) -> str:
        end = len(self._held) - keep
        ready, self._held = self._held[:end], self._held[end:]
        return ready
