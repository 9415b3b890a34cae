"""What prompt lookup would buy, and why the engine does not use it: `python -m bench.lookup`.

Prompts of repairs and of completions go through two pipelines of OpenVINO GenAI that differ in `prompt_lookup` alone.
It tells the tokens a second while decoding, and whether the answers are the same. A pipeline with lookup guesses at
least one token in every request, whatever the longest n-gram, so completions would have to bear that. A step that
checks guessed tokens computes several rows at once; with activations quantized, as the engine has them, such a step
gives other numbers than single ones, and some answers change. Unquantized, few do, and a prompt takes twice as long.
"""

import argparse
import asyncio
import time
from collections.abc import Sequence
from typing import Any

import numpy as np
import openvino as ov
import openvino_genai as genai

from bench import common, humaneval
from bench.fix_rows import Row, ruff_rows
from glm_lsp import prompts
from glm_lsp.around import Around
from glm_lsp.engine import runner
from glm_lsp.engine.client import Engine
from glm_lsp.engine.launch import EngineOptions
from glm_lsp.fix import edits, rewrite
from glm_lsp.fix.rewrite import Writer
from glm_lsp.models import store
from glm_lsp.models.store import Model
from glm_lsp.prompts import Dialect
from glm_lsp.settings import Settings
from glm_lsp.syntax import parse

GUESSES = (1, 3, 5)
TOKENS = 24
BLOCKS = 96


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rows", type=int, default=24)
    rows = asyncio.run(ruff_rows(parser.parse_args().rows))
    model = store.ready(store.find("nano"))
    dialect = prompts.dialect(model)
    holes = humaneval.infilling("SingleLineInfilling", len(rows))
    asked = {
        "repairs": [tokens_of(row, dialect, model) for row in rows],
        "completions": [prompts.render(row.window, dialect, TOKENS).token_ids for row in holes],
    }
    groups = {"as the engine": runner.activations_per_scale(model), "unquantized": 0}
    figures = {
        name: {kind: compare(model, some, group) for kind, some in asked.items()} for name, group in groups.items()
    }
    common.report({"bench": "lookup", "model": model.name, "rows": len(rows), "activations": figures})


def tokens_of(row: Row, dialect: Dialect, model: Model) -> tuple[int, ...]:
    """The first prompt that a repair of this row asks the model."""
    text = row.snapshot.text
    engine = Engine(EngineOptions(model, Settings().memory_mb, 1), lambda _state: None)  # never connected
    writer = Writer(dialect, engine, Around(parse(text, row.snapshot.language)))
    region = edits.region(row.snapshot, row.problem.start, row.problem.end, around=0)
    begun = text[region[0] : row.problem.start].rstrip()
    return rewrite.fix_prompt(row.snapshot, row.problem, writer, region, begun, TOKENS).token_ids


def compare(model: Model, asked: Sequence[tuple[int, ...]], group: int) -> dict[str, Any]:
    """Plain decoding and lookup with several numbers of guesses, row by row, so that a busy machine slows all alike."""
    plain, lookup = pipeline(model, group, lookup=False), pipeline(model, group, lookup=True)
    tokens, seconds = dict.fromkeys((0, *GUESSES), 0), dict.fromkeys((0, *GUESSES), 0.0)
    same = dict.fromkeys(GUESSES, 0)
    for number, ids in enumerate(asked, 1):
        answers = {}
        for guesses in tokens:
            answers[guesses], count, took = decoded(lookup if guesses else plain, model, ids, guesses)
            tokens[guesses] += count
            seconds[guesses] += took
        for guesses in GUESSES:
            same[guesses] += answers[guesses] == answers[0]
        common.progress(number, len(asked), f"groups of {group}")
    speed = {guesses: tokens[guesses] / seconds[guesses] for guesses in tokens}
    return {
        "plainTokensPerSecond": round(speed[0], 1),
        "lookup": {
            guesses: {
                "timesPlain": round(speed[guesses] / speed[0], 2),
                "samePercent": 100 * same[guesses] / len(asked),
            }
            for guesses in GUESSES
        },
    }


def pipeline(model: Model, group: int, lookup: bool) -> genai.ContinuousBatchingPipeline:
    config = genai.SchedulerConfig()
    config.num_kv_blocks, config.max_num_batched_tokens = BLOCKS, 64
    properties = {**runner._PROPERTIES, "DYNAMIC_QUANTIZATION_GROUP_SIZE": group}
    more = {"prompt_lookup": True} if lookup else {}
    return genai.ContinuousBatchingPipeline(str(model.directory), config, "CPU", properties | more)


def decoded(
    pipe: genai.ContinuousBatchingPipeline, model: Model, ids: Sequence[int], guesses: int
) -> tuple[list[int], int, float]:
    """The answer, and how many of its tokens came in how many seconds after the first."""
    stops = model.manifest.stop_tokens
    config = genai.GenerationConfig(
        max_new_tokens=TOKENS, ignore_eos=True, eos_token_id=stops[0], stop_token_ids={stops[0]}, do_sample=False
    )
    if guesses:
        config.num_assistant_tokens, config.max_ngram_size = guesses, 3
    handle = pipe.add_request(0, ov.Tensor(np.array([ids], dtype=np.int64)), config)
    answer: list[int] = []
    first, began = 0, 0.0
    while pipe.has_non_finished_requests():
        pipe.step()
        while handle.can_read():
            for output in handle.read().values():
                answer += output.generated_ids
        if answer and not first:
            first, began = len(answer), time.perf_counter()
    return answer, len(answer) - first, time.perf_counter() - began


if __name__ == "__main__":
    main()
