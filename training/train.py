"""Trains the embedded model to fill in and to repair: `python -m training.train`, on two cores or on one GPU.

    python -m training.train --minutes 80 --cooldown 0.9 --compile --quantize      2 cores; 2560 short tokens a step
    python -m training.train --minutes 8.5 --cooldown 0.95 --compile --quantize --rows 64 --length 1024 --workers 14
        --rate 8e-4 --loss-share 0.75 --repairs 0.12 --exercises 0.35 --alone 0.3 --context 0.6      one GPU; took 67 GB

On a machine that others use as well, OMP_NUM_THREADS=1 is faster than two threads that wait for each other.
An interrupted run goes on where its last checkpoint left it when the same command is given again; only its length and
what it tells may be others, and another run needs another `--run`. The schedule is
warmup, constant, and a linear way down over the last part (WSD), so that a run can be made longer without regret:
whatever ends it (steps or minutes), the way down comes at the end. A short run does best to go down nearly all the way.
`--base` takes the checkpoint of another run, too: its control tokens then stay as they are.
"""

import argparse
import contextlib
import itertools
import json
import logging
import math
import signal
import sys
import time
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import torch
from torch import Tensor

from glm_lsp.models.files import sha256
from training import corpus, grid, model, provenance, repairs, specials
from training.batches import ALONE, CONTEXT, EXERCISES, LOSS_SHARE, REPAIRS, Batch, Data, Shape, batch
from training.corpus import BUILD
from training.dialect import fim
from training.feed import Feed, wait_while
from training.model import Glm

BASE = BUILD.parent / "nano" / "checkpoint"
WARMUP = 50
"""Steps, not a share: by the clock, compiling alone would be all of it."""
CONTROL_RATE = 4
"""Times the learning rate for the rows of control tokens, which start far from where they belong."""
EVALUATION_TOKENS, EVALUATION_SEED = 10_240, 0
STATE = "state.pt"
"""Of a run: model and optimizer as they were at its last checkpoint."""

log = logging.getLogger("training.train")


@dataclass(frozen=True, slots=True)
class Options:
    """The command line. `pause` is a file during whose existence no step is made."""

    run: Path
    base: Path
    data: Path
    steps: int
    minutes: float
    rows: int
    length: int
    parts: int
    rate: float
    seed: int
    workers: int
    compile: bool
    quantize: bool
    cooldown: float
    loss_share: float
    repairs: float
    exercises: float
    alone: float
    context: float
    checkpoint_minutes: float
    evaluate_steps: int
    record_steps: int
    pause: Path | None

    @property
    def shape(self) -> Shape:
        return Shape(self.rows, self.length, self.loss_share, self.repairs, self.exercises, self.alone, self.context)

    @property
    def told(self) -> dict[str, Any]:
        """What decides how the model comes out, for its record."""
        where = {"run", "base", "data", "pause"}
        return {name: value for name, value in asdict(self).items() if name not in where and value != math.inf}

    @property
    def made_of(self) -> dict[str, Any]:
        """What a run that goes on must have in common with its beginning."""
        may_change = {"steps", "minutes", "cooldown", "workers", "compile"}
        may_change |= {"checkpoint_minutes", "evaluate_steps", "record_steps"}
        base = self.base / model.WEIGHTS
        if not base.is_file():
            raise FileNotFoundError(f"{base} is missing: `make nano` makes what training starts from")
        return {
            **{name: value for name, value in self.told.items() if name not in may_change},
            "base": sha256(base),
            "corpus": corpus.manifest(self.data / corpus.CORPUS.name),
            "repairs data": repairs.manifest(self.data / repairs.REPAIRS.name),
        }

    @property
    def step_tokens(self) -> int:
        return self.parts * self.rows * self.length


def parsed(arguments: list[str] | None = None) -> Options:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--run", type=Path, default=BUILD / "run", help="where checkpoints and the log are kept")
    parser.add_argument("--base", type=Path, default=BASE, help="checkpoint to start from")
    parser.add_argument("--data", type=Path, default=BUILD, help="where corpus/ and repairs/ are")
    parser.add_argument("--steps", type=int, default=4000)
    parser.add_argument("--minutes", type=float, default=math.inf, help="of training, over all parts of the run")
    parser.add_argument("--rows", type=int, default=10, help="rows of tokens that are computed at once")
    parser.add_argument("--length", type=int, default=256, help="tokens of a row")
    parser.add_argument("--parts", type=int, default=1, help="such batches in one step")
    parser.add_argument("--rate", type=float, default=2e-4, help="highest learning rate")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--workers", type=int, default=0, help="processes that make batches ahead")
    parser.add_argument("--compile", action="store_true", help="a quarter faster on two cores; needs a C++ compiler")
    parser.add_argument(
        "--quantize", action="store_true", help="compute with the weights that will be shipped (grid.py)"
    )
    parser.add_argument("--cooldown", type=float, default=0.25, help="share of the run in which the rate comes down")
    parser.add_argument("--loss-share", type=float, default=LOSS_SHARE, help="of the positions, answers first")
    parser.add_argument("--repairs", type=float, default=REPAIRS, help="share of the samples")
    parser.add_argument("--exercises", type=float, default=EXERCISES, help="share of the holes: in an exercise")
    parser.add_argument("--alone", type=float, default=ALONE, help="of the others: in a function seen whole")
    parser.add_argument("--context", type=float, default=CONTEXT, help="share of the other holes that have any")
    parser.add_argument("--checkpoint-minutes", type=float, default=5)
    parser.add_argument("--evaluate-steps", type=int, default=100)
    parser.add_argument("--record-steps", type=int, default=10)
    parser.add_argument("--pause", type=Path, default=None, help="make no step while this file exists")
    options = Options(**vars(parser.parse_args(arguments)))
    if not 0 < options.cooldown <= 1:
        parser.error(f"--cooldown is a share of the run, above 0 and at most 1, not {options.cooldown}")
    return options


class OtherRunError(Exception):
    """Where a run should be kept, another one is."""


class Run:
    """Model, optimizer and how far they are; everything that a checkpoint holds."""

    def __init__(self, options: Options) -> None:
        self.options = options
        self.device = torch.device("cuda" if torch.cuda.is_available() else "cpu")
        self.model = model.load(options.base).to(self.device)
        if options.quantize:
            grid.enable(self.model)
        self.optimizer = torch.optim.AdamW(groups(self.model), betas=(0.9, 0.95), fused=True)
        self.step = 0
        self.seconds = 0.0

    @property
    def file(self) -> Path:
        return self.options.run / STATE

    def start(self) -> None:
        """Goes on from the last checkpoint or, without one, sets the control tokens' rows."""
        if not self.file.exists():
            weight = self.model.model.embed_tokens.weight
            if specials.are_untrained(weight, fim()):
                specials.start(weight, fim(), self.options.seed)
            return
        state = torch.load(self.file, map_location=self.device, weights_only=True)
        self.model.load_state_dict(state["model"])
        self.optimizer.load_state_dict(state["optimizer"])
        self.step, self.seconds = state["step"], state["seconds"]

    def save(self) -> None:
        """Batches are a function of seed and step, and nothing else is drawn: no generator's state to keep."""
        state = {
            "model": self.model.state_dict(),
            "optimizer": self.optimizer.state_dict(),
            "step": self.step,
            "seconds": self.seconds,
        }
        fresh = self.file.with_suffix(".fresh")
        torch.save(state, fresh)
        fresh.replace(self.file)

    @property
    def done(self) -> float:
        """Share of the run that is over, by steps or by time, whichever is further."""
        return max(self.step / self.options.steps, self.seconds / 60 / self.options.minutes)


def begin(options: Options) -> None:
    """Notes in the run's directory what it is made of. Raises OtherRunError when it has a checkpoint of another one."""
    noted, made_of = options.run / "made_of.json", json.loads(json.dumps(options.made_of))
    if (options.run / STATE).exists():
        begun = json.loads(noted.read_text(encoding="utf-8")) if noted.is_file() else {}
        others = sorted(name for name, value in made_of.items() if begun.get(name) != value)
        if others:
            told = ", ".join(others)
            raise OtherRunError(f"{options.run} has a run with another {told}; choose another --run, or remove it")
    options.run.mkdir(parents=True, exist_ok=True)
    noted.write_text(json.dumps(made_of, indent=1) + "\n", encoding="utf-8")


def groups(glm: Glm) -> list[dict[str, Any]]:
    """Matrices decay, norms and the embedding do not."""
    decaying = [p for name, p in glm.named_parameters() if p.ndim == 2 and "embed" not in name]
    others = [p for name, p in glm.named_parameters() if p.ndim != 2 or "embed" in name]
    return [{"params": decaying, "weight_decay": 0.05}, {"params": others, "weight_decay": 0.0}]


def rate_factor(step: int, done: float, cooldown: float) -> float:
    """Of the highest rate, at a step and the share of the run that is over then."""
    return min(1.0, (step + 1) / WARMUP, max(0.0, 1.0 - done) / cooldown)


def has_fast_bfloat16(device: torch.device) -> bool:
    """Whether products gain by it; where a processor has no instructions for it, they take a hundred times as long."""
    return device.type == "cuda" or bool(torch.ops.mkldnn._is_mkldnn_bf16_supported())


def losses(glm: Glm, part: Batch, device: torch.device) -> tuple[Tensor, Tensor]:
    """Cross-entropy (places,) in float32 with the weights beside it."""
    tokens, positions, segments, places, targets, weights = (
        torch.from_numpy(array).to(device, non_blocking=True)
        for array in (part.tokens, part.positions, part.segments, part.places, part.targets, part.weights)
    )
    with torch.autocast(device.type, dtype=torch.bfloat16, enabled=has_fast_bfloat16(device)):
        return glm.loss(tokens, positions, segments, places, targets), weights


def train_step(run: Run, glm: Glm, parts: list[Batch]) -> Tensor:
    """One update; returns the mean loss of answers, which a GPU may still be working on."""
    for group in run.optimizer.param_groups:
        group["lr"] = run.options.rate * rate_factor(run.step, run.done, run.options.cooldown)
    total = sum(float(part.weights.sum()) for part in parts)
    answers = torch.zeros((), device=run.device)
    for part in parts:
        loss, weights = losses(glm, part, run.device)
        ((loss * weights).sum() / total).backward()
        answers += (loss.detach() * (weights == 1)).sum()
    torch.nn.utils.clip_grad_norm_(run.model.parameters(), 1.0)
    table = run.model.model.embed_tokens.weight.detach()
    controls = specials.rows(fim())
    before = table[controls]
    run.optimizer.step()
    table[controls] += (CONTROL_RATE - 1) * (table[controls] - before)
    run.optimizer.zero_grad()
    return answers / sum(int((part.weights == 1).sum()) for part in parts)


def evaluate(run: Run, glm: Glm, held_out: list[Batch]) -> float:
    """Mean loss of answers on the same batches each time."""
    answers = []
    with torch.no_grad():
        for part in held_out:
            loss, weights = losses(glm, part, run.device)
            answers.append(loss[weights == 1])
    return float(torch.cat(answers).mean())


class Stop:
    """Becomes true when the process is asked to end, so that the step in hand is kept."""

    def __init__(self) -> None:
        self.asked = False
        for number in (signal.SIGTERM, signal.SIGINT):
            signal.signal(number, self._ask)

    def _ask(self, number: int, _frame: object) -> None:
        log.info("asked to stop by %s", signal.Signals(number).name)
        self.asked = True


def train(options: Options) -> Path:
    """Runs to the end, or until asked to stop; returns the directory of the model as it is then.

    Raises FileNotFoundError without a base or a corpus, and OtherRunError when another one is kept where it should be.
    """
    torch.manual_seed(options.seed)
    begin(options)
    data = Data("train", fim(), options.data)
    if options.repairs and not data.repairs:
        log.info("no repairs in %s: holes only (`python -m training.repairs` makes some)", options.data)
    with contextlib.closing(Feed(data, options.shape, options.seed, options.workers)) as feed:
        run = Run(options)
        run.start()
        loop(run, feed.batches(run.step * options.parts))
    run.save()
    checkpoint = options.run / "checkpoint"
    if options.quantize:
        grid.harden(run.model)  # off the grid it is another model, and a worse one (LOG.md, 13)
    model.save(run.model, checkpoint)
    far = {"step": run.step, "seconds": round(run.seconds)}
    provenance.write(checkpoint, options.base, options.data, {**options.told, **far})
    return checkpoint


def loop(run: Run, batches: Iterator[Batch]) -> None:
    """Steps until the run is over or the process is asked to end."""
    options, stop, saved = run.options, Stop(), time.monotonic()
    glm = run.model
    if options.compile:
        glm.compile_layers()
    data = Data("heldout", fim(), options.data)
    count = max(1, EVALUATION_TOKENS // (options.rows * options.length))
    held_out = [batch(data, options.shape, EVALUATION_SEED, number) for number in range(count)]
    while run.done < 1 and not stop.asked:
        wait_while(options.pause)
        if run.step % options.evaluate_steps == 0:
            record(run, heldOutLoss=evaluate(run, glm, held_out))
        started = time.monotonic()
        loss = train_step(run, glm, list(itertools.islice(batches, options.parts)))
        run.step += 1
        told = None if run.step % options.record_steps else float(loss)  # a GPU is waited for only where it has to tell
        run.seconds += time.monotonic() - started
        if told is not None:
            record(run, loss=told)
        if time.monotonic() - saved > 60 * options.checkpoint_minutes:
            run.save()
            saved = time.monotonic()
    record(run, heldOutLoss=evaluate(run, glm, held_out))


def record(run: Run, **values: float) -> None:
    """A line of JSON in the run's log, and on standard error; `seconds` are those of training until this step."""
    options = run.options
    row: dict[str, float] = {"step": run.step, "tokens": run.step * options.step_tokens, "seconds": round(run.seconds)}
    row |= {name: round(value, 4) for name, value in values.items()}
    log.info("%s", json.dumps(row))
    with (options.run / "log.jsonl").open("a", encoding="utf-8") as file:
        file.write(json.dumps(row) + "\n")


def main() -> None:
    logging.basicConfig(level=logging.INFO, format="%(message)s")
    try:
        log.info("%s", train(parsed()))
    except (FileNotFoundError, OtherRunError) as error:
        sys.exit(str(error))


if __name__ == "__main__":
    main()
