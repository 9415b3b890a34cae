"""What fewer bits cost the embedded model: a table of precisions, each held against the unquantized model.

Every model is made of the same checkpoint by the code that `glm-lsp model convert` runs. Perplexity is of code of
installed packages, other ones than those that calibrate, with the engine's arithmetic; exact match is of single lines
of HumanEval-Infilling, asked through the engine, so a difference is paired: the same rows, the same prompts. Memory and
speed are the engine's own. What is measured stays below build/, and a run that was cut off goes on where it was.

What it tells of GLM-Edge: which methods help a GLM of this architecture and which do not, and in what order. What it
does not tell: how much a 4B loses. Its rows are five times as long and quantized in groups of 128, not 32; larger
models lose less; and the weights of the embedded one came in 4 bits to begin with (Q4_1), so "unquantized" is only what
was left of them.
"""

import argparse
import asyncio
import json
import math
import shutil
from collections.abc import Awaitable, Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from functools import partial
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import numpy as np
import openvino as ov

from bench import common, humaneval, infill
from bench.answers import LINE
from bench.speed import speed
from glm_lsp import prompts
from glm_lsp.engine import runner
from glm_lsp.models import convert, manifest, store
from glm_lsp.models.convert import Method
from glm_lsp.models.store import Model
from training import build_nano, quantize

ROWS = 300
FOLDER = common.BUILD / "bench-precision"
CALIBRATION, HELD_OUT = ("rich", "pygls", "anyio"), ("starlette", "uvicorn", "httpx")
"""Installed packages with permissive licences (MIT, Apache-2.0; BSD-3-Clause)."""

CALIBRATION_PASSAGES, CALIBRATION_TOKENS = 32, 128
PASSAGES, TOKENS = 24, 384

ON_GRID = "INT8 on a grid"
_GROUP = 32  # the rows of the embedded model are no multiples of 128
_INT4 = Method("INT4_ASYM", _GROUP, share=1.0)
_SENSITIVE = replace(_INT4, share=0.8, sensitivity="MAX_ACTIVATION_VARIANCE")
METHODS: Mapping[str, Method | None] = {
    "unquantized": None,
    "INT8": convert.METHODS["int8"],
    ON_GRID: None,
    "INT4": _INT4,
    "INT4, AWQ without data": replace(_INT4, awq=True),
    "INT4, AWQ and scale estimation": replace(_INT4, awq=True, scale_estimation=True),
    "INT4, GPTQ": replace(_INT4, gptq=True),
    "a fifth INT8, by weights": replace(_INT4, share=0.8, sensitivity="WEIGHT_QUANTIZATION_ERROR"),
    "a fifth INT8, by activations": _SENSITIVE,
    "ours: by activations, AWQ and scale estimation": replace(_SENSITIVE, awq=True, scale_estimation=True),
}
COLUMNS = {
    "perplexity": "perplexity",
    "exact": "exact match, %",
    "difference": "against unquantized, points",
    "weightsMB": "weights, MB",
    "fileMB": "in a file, MB",
    "peakMB": "peak of the engine, MB",
    "prefillTokensPerSecond": "prompt, tokens/s",
    "decodeMs": "answer, ms/token",
}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rows", type=int, default=ROWS, help="single lines, spread over all (default: %(default)s)")
    parser.add_argument("--checkpoint", type=Path, help="another model than the one that training starts from")
    parser.add_argument("--only", nargs="*", choices=METHODS, default=list(METHODS), help="some of the precisions")
    arguments = parser.parse_args()
    folder = FOLDER / (arguments.checkpoint.name if arguments.checkpoint else "start")
    names = sorted({"unquantized", *arguments.only}, key=list(METHODS).index)
    figures = asyncio.run(measured(names, arguments.checkpoint, folder, arguments.rows))
    print(table(figures))
    common.report({"bench": "precision", "rows": arguments.rows, "models": figures})


async def measured(names: Sequence[str], checkpoint: Path | None, folder: Path, rows: int) -> dict[str, dict[str, Any]]:
    """The figures of each model, by its name."""
    known = Known(folder / "figures.json")
    figures: dict[str, dict[str, Any]] = {}
    truth: list[bool] = []
    holes = humaneval.infilling("SingleLineInfilling", rows)
    for name in names:
        model = made(name, checkpoint, folder)
        said = await infill.answers(model, holes, LINE, infill.LINE_TOKENS)
        hits = [one.rstrip() == hole.missing.rstrip() for one, hole in zip(said, holes, strict=True)]
        truth = truth or hits  # the unquantized model comes first
        weights = model.manifest.files[store.WEIGHTS]
        figures[name] = {
            "perplexity": await known.figure(f"perplexity of {name}", partial(perplexity, model)),
            "exact": common.percent(hits),
            "difference": common.paired_difference(truth, hits),
            "weightsMB": round(weights.bytes / 1e6, 1),
            "fileMB": round(sum(part.bytes for part in weights.stored) / 1e6, 1),
            **await known.figure(f"speed of {name}", partial(speed, model)),
        }
        common.report({name: figures[name]})
    return figures


class Known:
    """Figures that an earlier run has measured, in a file."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._figures: dict[str, Any] = json.loads(path.read_text(encoding="utf-8")) if path.exists() else {}

    async def figure(self, name: str, measure: Callable[[], Awaitable[Any]]) -> Any:
        if name not in self._figures:
            self._figures[name] = await measure()
            self._path.parent.mkdir(parents=True, exist_ok=True)
            self._path.write_text(json.dumps(self._figures, indent=1), encoding="utf-8")
        return self._figures[name]


def made(name: str, checkpoint: Path | None, folder: Path) -> Model:
    """The model in this precision, made unless it is there already."""
    target = folder / "".join(letter if letter.isalnum() else "-" for letter in name)
    if not (target / manifest.FILE_NAME).is_file():
        graph, layers = quantized(ov.Core().read_model(exported(checkpoint, folder)), name)
        build_nano.write_model(
            graph, {"layers": layers}, target, checkpoint, part_bytes=1 << 40, is_packed=name == ON_GRID
        )
    return store.find(str(target))


def quantized(graph: ov.Model, name: str) -> tuple[ov.Model, str]:
    """The graph in this precision, and what a manifest says of its layers."""
    if name == ON_GRID:
        return quantize.on_grid(graph), "int8"
    method = METHODS[name]
    if method is None:
        return graph, "float32"
    needs_text = method.scale_estimation or method.gptq or method.sensitivity == _SENSITIVE.sensitivity
    graph = convert.compress(graph, method, list(calibration()) if needs_text else ())
    return graph, f"int4 in groups of {method.group}" if method.group else "int8"


def exported(checkpoint: Path | None, folder: Path) -> Path:
    """The graph in float32; its weights stay mapped while models are made of it."""
    graph = folder / "exported" / store.GRAPH
    if not graph.is_file():
        build_nano.exported(checkpoint)
        shutil.copytree(build_nano.BUILD / "exported", graph.parent, dirs_exist_ok=True)
    return graph


def calibration() -> Iterator[list[int]]:
    return passages(CALIBRATION, CALIBRATION_PASSAGES, CALIBRATION_TOKENS)


def passages(packages: Sequence[str], count: int, length: int) -> Iterator[list[int]]:
    """`count` runs of `length` tokens, spread over all files of the packages."""
    tokenizer = prompts.dialect(store.find("nano")).tokenizer
    whole: list[int] = []
    for package in packages:
        spec = find_spec(package)
        assert spec is not None and spec.submodule_search_locations
        for file in sorted(Path(spec.submodule_search_locations[0]).rglob("*.py")):
            whole += tokenizer.encode(file.read_text(encoding="utf-8"))
    step = len(whole) // count
    return (whole[start : start + length] for start in range(0, step * count, step))


async def perplexity(model: Model) -> float:
    """Of held-out code, every token but each passage's first, with activations quantized as the engine does."""
    arithmetic = {
        "INFERENCE_PRECISION_HINT": "f32",
        "DYNAMIC_QUANTIZATION_GROUP_SIZE": str(runner.activations_per_scale(model)),
    }
    request = ov.Core().compile_model(store.ready(model).graph, "CPU", arithmetic).create_infer_request()
    losses: list[float] = []
    for number, ids in enumerate(passages(HELD_OUT, PASSAGES, TOKENS), 1):
        request.reset_state()
        logits = np.array(request.infer(convert.inputs(ids))["logits"][0, :-1], np.float64)
        likeliest = logits.max(-1)
        total = likeliest + np.log(np.exp(logits - likeliest[:, None]).sum(-1))
        losses += list(total - logits[np.arange(len(ids) - 1), ids[1:]])
        common.progress(number, PASSAGES, f"passages, {model.name}")
    return round(math.exp(float(np.mean(losses))), 3)


def table(figures: Mapping[str, Mapping[str, Any]]) -> str:
    """In Markdown."""
    lines = [["", *COLUMNS.values()], ["---"] * (len(COLUMNS) + 1)]
    for name, found in figures.items():
        lines.append([name, *(_cell(found[column]) for column in COLUMNS)])
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)


def _cell(figure: Any) -> str:
    return f"{figure['points']:+} ± {figure['plusMinus']}" if isinstance(figure, dict) else str(figure)


if __name__ == "__main__":
    main()
