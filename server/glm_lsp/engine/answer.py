"""What has come of one request so far."""

from glm_lsp.engine.job import Work
from glm_lsp.engine.text import TextStream


class Answer:
    """Grows step by step until `finish` is set to OpenAI's "stop" or "length"."""

    def __init__(self, work: Work, text: TextStream, stop_tokens: tuple[int, ...]) -> None:
        self.tokens: list[int] = []
        self.prefill_steps = 0  # the one that brought the first token included
        self.finish: str | None = None
        self._work = work
        self._text = text
        self._stop_tokens = stop_tokens

    def grow(self, tokens: list[int], finish: str | None) -> str:
        """Takes in what a step brought; the text that may be shown now."""
        if not self.tokens:
            self.prefill_steps += 1
        self.tokens += tokens
        ready = "".join(self._text.push(token) for token in tokens if not self._is_end(token))
        self.finish = "stop" if self._text.stopped else finish
        return ready + self._text.finish() if self.finish else ready

    def computed(self, chunk_tokens: int) -> tuple[int, ...]:
        """The tokens that the KV cache has seen, as far as we know; also of an answer that was given up."""
        if self.tokens:
            return (*self._work.ids, *self.tokens)
        return self._work.ids[: self.prefill_steps * chunk_tokens]

    def _is_end(self, token: int) -> bool:
        return token in self._stop_tokens and not self._work.ignore_eos
