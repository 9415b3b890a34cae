"""What is asked of every peer, and how it is timed."""

import json
import random
import statistics
import time
from collections.abc import Callable
from pathlib import Path

PROMPT_TOKENS = 256
VOCABULARY = 49_000  # the token ids that every model here has
SEED = 3

Feed = Callable[[list[int]], object]
"""Computes these tokens behind those before, up to the last one's logits."""


def random_prompt(tokens: int, seed: int) -> list[int]:
    dice = random.Random(seed)
    return [dice.randrange(20, VOCABULARY) for _ in range(tokens)]


def report(name: str, clear: Callable[[], object], feed: Feed, rounds: int, tokens: int) -> None:
    """Prints the figures: medians over `rounds` prompts, each of them followed by `tokens` single tokens.

    `clear` forgets what was fed. One round more, before the others, is not counted.
    """
    prefills, steps = [], []
    for number in range(rounds + 1):
        ids = random_prompt(PROMPT_TOKENS + tokens, SEED + number)
        clear()
        prefills.append(_seconds(feed, ids[:PROMPT_TOKENS]))
        steps += [_seconds(feed, [token]) for token in ids[PROMPT_TOKENS:]] if number else []
    figures = {
        "name": name,
        "prefillTokensPerSecond": round(PROMPT_TOKENS / statistics.median(prefills[1:]), 1),
        "decodeMs": round(1000 * statistics.median(steps), 1),
        "peakMB": round(_peak_bytes() / 1e6),
    }
    print(json.dumps(figures), flush=True)


def _seconds(feed: Feed, ids: list[int]) -> float:
    started = time.perf_counter()
    feed(ids)
    return time.perf_counter() - started


def _peak_bytes() -> int:
    lines = Path("/proc/self/status").read_text(encoding="ascii", errors="replace").splitlines()
    return next(int(line.split()[1]) * 1024 for line in lines if line.startswith("VmHWM:"))
