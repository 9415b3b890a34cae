"""The real engine process with a script in place of the model: python -m tests.editors.scripted_engine SCRIPT.

SCRIPT is a JSON file, an object with these keys:

- "continues": texts; where a prompt ends with the beginning of one of them, the answer is the rest of it.
- "answers": pairs of a text that a prompt contains and the answer to it; the first that fits wins, before "continues".
- "drawn": texts; an answer that is drawn by the seed N is the N-th of them.
- "gate": a path; loading ends when this file is there. Without the key it ends at once.

Everything but the inference is the engine's own, so that a language server cannot tell the difference.
"""

import json
import sys
import time
from pathlib import Path
from typing import Any

from glm_lsp.engine import service, worker
from glm_lsp.engine.device import Device
from glm_lsp.engine.job import Work
from glm_lsp.engine.memory import Plan
from glm_lsp.models.store import Model
from glm_lsp.tokens import Tokenizer

MODEL = "nano"
MEMORY_MB = 600
TOKENS_A_STEP = 4
SHORTEST_BEGINNING = 3
_POLL_SECONDS = 0.02


class Runner:
    """What `worker` needs of `glm_lsp.engine.runner.Runner`."""

    script: dict[str, Any]

    def __init__(self, model: Model, _plan: Plan, _device: Device) -> None:
        self._tokenizer = Tokenizer(model.tokenizer)

    def warm_up(self) -> None:
        gate = self.script.get("gate")
        while gate and not Path(gate).exists():
            time.sleep(_POLL_SECONDS)

    def start(self, work: Work) -> "Generation":
        drawn = self.script.get("drawn", [])[work.seed - 1 : work.seed] if work.seed else []
        answer = "".join(drawn) or self._answer(self._tokenizer.decode(list(work.ids)))
        tokens = self._tokenizer.encode(answer)
        return Generation(tokens[: work.max_tokens])

    def clear(self) -> bool:
        return True

    def rest(self) -> None:
        pass

    def breathe(self) -> None:
        pass

    def kv_usage(self) -> float:
        return 0.0

    def _answer(self, prompt: str) -> str:
        for part, answer in self.script.get("answers", []):
            if part in prompt:
                return str(answer)
        known = [(_overlap(prompt, text), text) for text in self.script.get("continues", [])]
        length, text = max(known, default=(0, ""))
        return text[length:] if length >= SHORTEST_BEGINNING else ""


def _overlap(prompt: str, text: str) -> int:
    """How many characters of the beginning of `text` the prompt ends with."""
    return next((length for length in range(len(text), 0, -1) if prompt.endswith(text[:length])), 0)


class Generation:
    """What `worker` needs of `glm_lsp.engine.runner.Generation`."""

    def __init__(self, tokens: list[int]) -> None:
        self._left = tokens
        self.finish: str | None = None
        self.logprob = 0.0  # a script is sure

    def step(self) -> list[int]:
        now, self._left = self._left[:TOKENS_A_STEP], self._left[TOKENS_A_STEP:]
        if not self._left:
            self.finish = "stop"
        return now

    def drop(self) -> None:
        pass


def main() -> int:
    Runner.script = json.loads(Path(sys.argv[1]).read_text(encoding="utf-8"))
    worker.Runner = Runner  # type: ignore[assignment, misc]
    return service.run(MODEL, MEMORY_MB, idle_minutes=10, alone_seconds=300)


if __name__ == "__main__":
    raise SystemExit(main())
