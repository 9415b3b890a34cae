"""Do suggestions end in the right place? How often the model is right, by how sure it is.

Lines, and rests of lines, of packages that no model of ours was trained on, seen as the server shows them. The model
says all of a line, and each of its pieces counts as a prediction of all up to there. `reliability` tells, for chances
from 0.0 to 0.1, from 0.1 to 0.2 and so on, what the model thought and what came true; `fitted` is the exponent that
makes both agree best (least log loss). `bounds` tells for each `modesty` and `leastChance` of sureness.py at how many
places something would be shown, how much of that is what stands there, and how many of the missing characters it
saves. `inUse` are the server's.
"""

import argparse
import asyncio
import math
import statistics
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace

from bench import common, held_out
from bench.answers import LINE
from bench.held_out import Line
from glm_lsp import prompts
from glm_lsp.complete import WHOLE, listen
from glm_lsp.data import Reason
from glm_lsp.models import store
from glm_lsp.models.store import Model
from glm_lsp.sureness import BOUNDS, Bounds, Said, readings

LANGUAGES = ("python", "javascript", "typescript", "tsx", "go", "rust")
MODESTIES = [0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1.0]
LEAST_CHANCES = [0.1, 0.15, 0.2, 0.25, 0.3, 0.4]
TOKENS = 64

Answered = Sequence[tuple[Line, Said]]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--lines", type=int, default=100, help="of each language")
    parser.add_argument("--model", default="nano", help="directory of another model")
    arguments = parser.parse_args()
    model = store.find(arguments.model)
    answered = asyncio.run(_answered(model, arguments.lines))
    predictions = [one for line, said in answered for one in _predictions(line, said)]
    common.report(
        {
            "bench": "sureness",
            "model": model.name,
            "lines": len(answered),
            "reliability": _reliability(predictions),
            "fitted": min(MODESTIES, key=lambda modesty: _log_loss(predictions, modesty)),
            "inUse": _shown(answered, BOUNDS),
            "bounds": [
                _shown(answered, replace(BOUNDS, modesty=modesty, least_chance=least))
                for modesty in MODESTIES
                for least in LEAST_CHANCES
            ],
        }
    )


async def _answered(model: Model, of_each: int) -> list[tuple[Line, Said]]:
    dialect = prompts.dialect(model)
    rows = [row for row in held_out.lines(dialect, of_each) if row.language in LANGUAGES]
    answered = []
    async with common.engine(model) as engine:
        for number, row in enumerate(rows, 1):
            said = await listen(engine, row.window, LINE, dialect, TOKENS, WHOLE)
            answered.append((row, Said("") if isinstance(said, Reason) else said))
            common.progress(number, len(rows), model.name)
    return answered


def _predictions(line: Line, said: Said) -> list[tuple[float, bool]]:
    """The chance of every beginning of an answer, and whether it came true."""
    ends = (mark for mark in said.marks if 0 < mark.end <= len(said.text))
    return [(mark.chance, line.missing.startswith(said.text[: mark.end])) for mark in ends]


def _reliability(predictions: Sequence[tuple[float, bool]]) -> list[dict[str, float]]:
    bins: defaultdict[int, list[tuple[float, bool]]] = defaultdict(list)
    for chance, is_right in predictions:
        bins[min(9, int(chance * 10))].append((chance, is_right))
    return [
        {
            "predictions": len(some),
            "chance": round(statistics.mean(chance for chance, _ in some), 3),
            "cameTrue": round(statistics.mean(is_right for _, is_right in some), 3),
        }
        for _, some in sorted(bins.items())
    ]


def _log_loss(predictions: Sequence[tuple[float, bool]], modesty: float) -> float:
    chances = [(min(max(chance**modesty, 1e-6), 1 - 1e-6), is_right) for chance, is_right in predictions]
    return -statistics.mean(math.log(chance if is_right else 1 - chance) for chance, is_right in chances)


def _shown(answered: Answered, bounds: Bounds) -> dict[str, float]:
    """What would be shown, filters and gate aside."""
    suggestions = [(line, next(iter(readings(said, bounds)), "")) for line, said in answered]
    offered = [(line, text) for line, text in suggestions if text]
    hits = [line.missing.startswith(text) for line, text in offered]
    right = [text for (_, text), is_right in zip(offered, hits, strict=True) if is_right]
    missing = sum(_characters(line.missing) for line, _ in answered)
    return {
        "modesty": bounds.modesty,
        "leastChance": bounds.least_chance,
        "shownPercent": common.percent([bool(text) for _, text in suggestions]),
        "rightPercent": common.percent(hits) if hits else 0.0,
        "savedPercent": round(100 * sum(map(_characters, right)) / missing, 1),
    }


def _characters(text: str) -> int:
    return len("".join(text.split()))


if __name__ == "__main__":
    main()
