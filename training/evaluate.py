"""How often is a checkpoint exactly right? `python -m training.evaluate CHECKPOINT`, greedy, in torch, on any device.

Two fixed sets: rows of HumanEval-Infilling (single lines; every n-th, so that all problems are there), and holes of
held-out packages. It is for looking on while training; the figure that counts is `make bench-infill`, which asks
the quantized model through the engine.
"""

import argparse
import json
import logging
import random
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import torch

from glm_lsp import prompts
from training import grid, model
from training.batches import Data, Shape
from training.corpus import SHARED_DATA
from training.dialect import fim
from training.humaneval import rows as humaneval_rows
from training.model import Glm
from training.samples import END

LONGEST_ANSWER = 48
PROMPT = Shape(1, 512)
"""What prompts of held-out holes are drawn for."""

log = logging.getLogger("training.evaluate")


@dataclass(frozen=True, slots=True)
class Question:
    """A prompt and the text that belongs there; `group` is what it is counted under.

    An answer has to begin with `healed`, the end of the text before the hole that was left out of the prompt.
    """

    prompt: tuple[int, ...]
    expected: str
    group: str
    healed: str = ""


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("checkpoint", type=Path)
    parser.add_argument("--rows", type=int, default=150, help="of each set")
    parser.add_argument("--quantized", action="store_true", help="with the weights that would be shipped (grid.py)")
    parser.add_argument("--prefix-only", action="store_true", help="ask left to right, as an untrained model is asked")
    arguments = parser.parse_args()
    logging.basicConfig(level=logging.INFO, format="%(message)s")
    device = torch.device("cuda" if torch.cuda.is_available() else "cpu")
    glm = model.load(arguments.checkpoint).to(device).eval()
    if arguments.quantized:
        grid.harden(glm)
    questions = [*humaneval(arguments.rows, arguments.prefix_only)]
    if not arguments.prefix_only:
        questions += held_out(arguments.rows)
    print(json.dumps(scores(glm, questions)))


def scores(glm: Glm, questions: Sequence[Question]) -> dict[str, dict[str, float]]:
    """Exact match in percent, and how many questions there were, by group."""
    hits: defaultdict[str, list[bool]] = defaultdict(list)
    for number, question in enumerate(questions, 1):
        said = answer(glm, question)
        hits[question.group].append(said == question.expected.rstrip())
        if number % 25 == 0:
            log.info("%d of %d: %s", number, len(questions), json.dumps(percentages(hits)))
    return percentages(hits)


def percentages(hits: Mapping[str, list[bool]]) -> dict[str, dict[str, float]]:
    return {
        group: {"exactMatchPercent": round(100 * sum(found) / len(found), 2), "rows": len(found)}
        for group, found in sorted(hits.items())
    }


def humaneval(count: int, prefix_only: bool) -> Iterator[Question]:
    """Rows spread evenly over the 1033; a first line is what is compared. None where they are not at hand."""
    path = SHARED_DATA / "humaneval_infilling" / "HumanEval-SingleLineInfilling.jsonl.gz"
    if not path.is_file():
        log.info("%s is missing, so only held-out packages are asked about", path)
        return
    dialect = replace(fim(), layout=prompts.template("prefix" if prefix_only else "fim"))
    for row in humaneval_rows(path, count):
        prompt = prompts.render(row.window, dialect, LONGEST_ANSWER)
        yield Question(prompt.token_ids, row.missing, "humaneval", prompt.healed)


def held_out(count: int) -> Iterator[Question]:
    """Holes of one line in held-out packages; the same ones each time."""
    dialect = fim()
    data, dice, found = Data("heldout", dialect), random.Random(7), 0
    while found < count:
        sample = data.draw(PROMPT, dice)
        ids = sample.ids[sample.answer : -1]
        text = dialect.tokenizer.decode(list(ids))
        line = text.lstrip("\n")
        if sample.kind in {"rest of line", "line", "within line"} and "\n" not in line and len(ids) < LONGEST_ANSWER:
            found += 1
            healed = "\n" if line != text else ""
            yield Question(sample.ids[: sample.answer], line, f"held-out {sample.kind}", healed)


def answer(glm: Glm, question: Question) -> str:
    """The first line that the model says, up to `<end>`, white space at its end left out."""
    dialect = fim()
    stops = {dialect.special[END], dialect.special["<|endoftext|>"], dialect.special["<|im_end|>"]}
    said: list[int] = []
    text = line = ""
    with torch.no_grad():
        for token in greedy(glm, question.prompt):
            if token in stops or len(said) == LONGEST_ANSWER or "\n" in line:
                break
            said.append(token)
            text = dialect.tokenizer.decode(said)
            line = prompts.behind_healed(text, question.healed)
    return line.partition("\n")[0].rstrip()


def greedy(glm: Glm, prompt: Sequence[int]) -> Iterator[int]:
    """The likeliest token again and again, keys and values of what came before kept."""
    device = glm.model.embed_tokens.weight.device
    cache = model.Cache()
    new = list(prompt)
    while True:
        with torch.autocast(device.type, dtype=torch.bfloat16, enabled=device.type == "cuda"):
            token = int(glm.following(torch.tensor([new], device=device), cache).argmax())
        yield token
        new = [token]


if __name__ == "__main__":
    main()
