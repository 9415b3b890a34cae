"""How often does the embedded model write what was there? HumanEval-Infilling, and lines of held-out packages.

Every prompt is made and answered by the project's own path: window, prompt format of the model's manifest, engine,
greedy, 64 tokens for a line and 160 for more. The cursor stands where an editor would have it: on an empty line where
whole lines are missing. An answer matches when it equals what is missing, white space at its end aside; it passes
when the program with it in place passes its tests. A line's answer is its first line, whatever brackets are open
there; longer ones end where the model ends them, begins to repeat the line behind the hole or, where none is, leaves
the function. Where the checkpoint is at hand that the model was made from, it answers the same single lines in
float32, so their difference is paired. One that was trained with the weights that are shipped has the same weights:
then it is that of the arithmetic alone. What stands behind the hole is in the window; whether the model sees it is
for its prompt format to say ("prefix" does not show it).
"""

import argparse
import asyncio
import statistics
from collections import defaultdict
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from bench import common, held_out, humaneval
from bench.answers import LINE, Answers, similarity
from bench.held_out import Line
from glm_lsp import prompts
from glm_lsp.data import Unit
from glm_lsp.models import store
from glm_lsp.models.store import Model
from training import build_nano
from training.humaneval import Row

LINE_TOKENS, SPAN_TOKENS = 64, 160
MULTI_LINE_ROWS, LINES_OF_EACH_LANGUAGE = 240, 30
FOLDER = common.BUILD / "bench-infill"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rows", type=int, default=None, help="only so many single lines, spread over all")
    parser.add_argument("--model", default="nano", help="directory of another model")
    parser.add_argument(
        "--checkpoint",
        type=Path,
        help="what the model was made from, or what training.reopen makes of it, to be measured in float32 beside it",
    )
    parser.add_argument("--part", choices=("lines", "more"), help="only the single lines, or only all else")
    arguments = parser.parse_args()
    model = store.find(arguments.model)
    figures: dict[str, Any] = {"bench": "infill", "model": model.name, "promptFormat": model.manifest.prompt_format}
    if arguments.part != "more":
        rows = humaneval.infilling("SingleLineInfilling", arguments.rows)
        figures["singleLine"], hits = asyncio.run(infilled(model, rows, LINE, LINE_TOKENS))
        if arguments.checkpoint:
            other = store.find(str(build_nano.unquantized(arguments.checkpoint)))
            figures["singleLineInFloat32"], others = asyncio.run(infilled(other, rows, LINE, LINE_TOKENS))
            figures["quantizedMinusFloat32"] = common.paired_difference(others, hits)
    if arguments.part != "lines":
        several = humaneval.infilling("MultiLineInfilling", MULTI_LINE_ROWS)
        figures["multiLine"], _ = asyncio.run(infilled(model, several, None, SPAN_TOKENS))
        spans = humaneval.infilling("RandomSpanInfillingLight")
        figures["randomSpan"], _ = asyncio.run(infilled(model, spans, None, SPAN_TOKENS))
        figures["heldOutLines"] = asyncio.run(by_language(model))
    common.report(figures)


async def infilled(
    model: Model, rows: Sequence[Row], unit: Unit | None, tokens: int
) -> tuple[dict[str, Any], list[bool]]:
    """Exact match and pass rate in percent, and for each row whether it matched."""
    said = await answers(model, rows, unit, tokens)
    hits = [one.rstrip() == row.missing.rstrip() for one, row in zip(said, rows, strict=True)]
    passed = [hit or await humaneval.passes(row.program(one)) for one, row, hit in zip(said, rows, hits, strict=True)]
    figures = {"rows": len(rows), "exactMatchPercent": common.percent(hits), "passPercent": common.percent(passed)}
    return figures, hits


async def by_language(model: Model) -> dict[str, Any]:
    """Exact match and edit similarity in percent, of lines of packages that nothing was trained on."""
    rows = held_out.lines(prompts.dialect(model), LINES_OF_EACH_LANGUAGE)
    said = await answers(model, rows, LINE, LINE_TOKENS)
    groups: defaultdict[str, list[tuple[str, str]]] = defaultdict(list)
    for one, row in zip(said, rows, strict=True):
        groups[row.language].append((one, row.missing))
    return {
        language: {
            "rows": len(pairs),
            "exactMatchPercent": common.percent([one.rstrip() == missing.rstrip() for one, missing in pairs]),
            "editSimilarityPercent": round(100 * statistics.mean(similarity(*pair) for pair in pairs), 2),
        }
        for language, pairs in groups.items()
    }


async def answers(model: Model, rows: Sequence[Row | Line], unit: Unit | None, tokens: int) -> list[str]:
    dialect, known, said = prompts.dialect(model), Answers(model, FOLDER), []
    async with common.engine(model) as engine:
        for number, row in enumerate(rows, 1):
            said.append(await known.ask(engine, row.window, unit, dialect, tokens))
            common.progress(number, len(rows), model.name)
    return said


if __name__ == "__main__":
    main()
