"""A run that is interrupted goes on as if it had not been; control tokens and rounded weights start as they should."""

import itertools
import json
import lzma
from collections.abc import Iterator
from pathlib import Path

import pytest
import torch
from torch import nn

from glm_lsp.models.files import sha256
from training import grid, model, provenance, specials, train
from training.batches import Batch, Data, Shape, batch
from training.dialect import fim
from training.feed import Feed
from training.model import Glm
from training.train import Options, Run

pytestmark = pytest.mark.train

CONFIG = {
    "model_type": "glm",
    "vocab_size": 49152,
    "hidden_size": 32,
    "intermediate_size": 32,
    "num_hidden_layers": 1,
    "num_attention_heads": 2,
    "num_key_value_heads": 1,
    "head_dim": 16,
    "rms_norm_eps": 1e-5,
    "rope_parameters": {"rope_theta": 1e4},
}
TEXT = "".join(
    f"def area_{n}(width, height):\n    total = width * height + {n}\n    return total\n\n" for n in range(30)
)


@pytest.fixture
def build(tmp_path: Path) -> Path:
    """A corpus of one file on either side, and a tiny model."""
    row = json.dumps({"package": "shapes", "path": "shapes/area.py", "text": TEXT, "definitions": []})
    for split in ("train", "heldout"):
        (tmp_path / "corpus" / split).mkdir(parents=True)
        with lzma.open(tmp_path / "corpus" / split / "python.jsonl.xz", "wt", encoding="utf-8") as file:
            file.write(row + "\n")
    (tmp_path / "corpus" / "manifest.json").write_text('{"archives": {"shapes-1.0": "ab12"}}', encoding="utf-8")
    torch.manual_seed(0)
    model.save(Glm(CONFIG), tmp_path / "base")
    return tmp_path


def options(build: Path, run: str, *more: str) -> Options:
    arguments = ["--run", str(build / run), "--base", str(build / "base"), "--data", str(build)]
    shape = ["--steps", "4", "--rows", "1", "--length", "160", "--parts", "2", "--checkpoint-minutes", "0"]
    return train.parsed([*arguments, *shape, *more])


def weights(checkpoint: Path) -> dict[str, torch.Tensor]:
    state: dict[str, torch.Tensor] = model.load(checkpoint).state_dict()
    return state


def failing_after(count: int, batches: Iterator[Batch]) -> Iterator[Batch]:
    yield from itertools.islice(batches, count)
    raise ConnectionError("the machine is gone")


def test_an_interrupted_run_goes_on_as_if_it_had_not_been(build: Path) -> None:
    whole = weights(train.train(options(build, "whole")))
    cut = options(build, "cut")
    train.begin(cut)
    run = Run(cut)
    run.start()
    with pytest.raises(ConnectionError):
        train.loop(run, failing_after(5, Feed(Data("train", fim(), build), cut.shape, cut.seed, 0).batches(0)))
    assert json.loads((build / "cut" / "log.jsonl").read_text().splitlines()[-1])["step"] == 0
    again = weights(train.train(cut))
    assert all(torch.equal(whole[name], again[name]) for name in whole)


def test_a_run_goes_on_only_from_its_own_beginning(build: Path) -> None:
    first = train.train(options(build, "first"))
    train.train(options(build, "run"))
    longer = train.train(options(build, "run", "--steps", "5", "--cooldown", "0.5"))
    assert json.loads((longer / provenance.FILE).read_text(encoding="utf-8"))["run"]["step"] == 5
    with pytest.raises(train.OtherRunError, match="another base, quantize, seed; choose another --run"):
        train.train(options(build, "run", "--base", str(first), "--seed", "9", "--quantize"))


def test_what_is_missing_is_said_before_anything_is_trained(build: Path) -> None:
    with pytest.raises(FileNotFoundError, match="make nano"):
        train.train(options(build, "run", "--base", str(build / "nowhere")))
    (build / "corpus" / "manifest.json").unlink()
    with pytest.raises(FileNotFoundError, match=r"training\.corpus fetch"):
        train.train(options(build, "run"))
    with pytest.raises(SystemExit):
        options(build, "run", "--cooldown", "0")


def test_a_checkpoint_has_a_record_of_what_it_was_made_from(build: Path) -> None:
    checkpoint = train.train(options(build, "run"))
    made = json.loads((checkpoint / provenance.FILE).read_text(encoding="utf-8"))
    assert made["base"] == sha256(build / "base" / model.WEIGHTS)
    assert made["checkpoint"] == sha256(checkpoint / model.WEIGHTS)
    assert made["corpus"] == {"archives": {"shapes-1.0": "ab12"}}
    assert (made["run"]["step"], made["run"]["rows"], made["run"]["seed"]) == (4, 1, 1)


def test_other_processes_make_the_same_batches_in_the_same_order(build: Path) -> None:
    data, shape = Data("train", fim(), build), Shape(2, 160)
    feed = Feed(data, shape, 3, workers=2)
    for number, made in enumerate(itertools.islice(feed.batches(4), 5), 4):
        assert (made.tokens == batch(data, shape, 3, number).tokens).all()
    feed.close()


def test_the_rate_rises_stays_and_falls() -> None:
    rates = [train.rate_factor(done * 10, done / 100, 0.25) for done in range(101)]
    assert rates[0] > 0
    assert rates[10] == rates[70] == 1
    assert rates[-1] == 0
    assert rates[80] > rates[90] > rates[99]


def test_control_tokens_start_apart() -> None:
    dialect = fim()
    table = torch.randn(49152, 32, generator=torch.Generator().manual_seed(0))
    names = [*specials.ALIKE, *specials.COPIED]
    for name in names:
        table[dialect.special[name]] = 1.0
    specials.start(table, dialect, seed=1)
    rows = table[[dialect.special[name] for name in names]]
    distances = torch.cdist(rows, rows) + torch.eye(len(names)) * 9
    assert float(distances.min()) > 0.5


def test_control_tokens_of_a_trained_checkpoint_stay_as_they_are(build: Path) -> None:
    first = train.train(options(build, "first"))
    run = Run(options(build, "second", "--base", str(first)))
    run.start()
    assert torch.equal(run.model.model.embed_tokens.weight, weights(first)["model.embed_tokens.weight"])


def test_control_tokens_learn_faster_than_others(build: Path) -> None:
    before = train.Run(options(build, "run"))
    before.start()
    start = before.model.model.embed_tokens.weight.detach().clone()
    moved = (weights(train.train(options(build, "run")))["model.embed_tokens.weight"] - start).abs()
    controls = specials.rows(fim())
    others = fim().tokenizer.encode("total width height return")
    assert moved[controls].max() > 3 * moved[others].max() > 0


def test_rounded_weights_are_multiples_of_a_rows_step_and_pass_the_gradient_on() -> None:
    layer = nn.Sequential(nn.Linear(64, 8, bias=False))
    before = {name: value.clone() for name, value in layer.state_dict().items()}
    grid.enable(layer)
    assert layer.state_dict().keys() == before.keys()
    rounded = grid.rounded(layer[0].weight, grid.LAYER_STEP)
    steps = grid.steps(layer[0].weight, grid.LAYER_STEP)
    assert ((rounded - layer[0].weight).abs() <= steps / 2 * 1.001).all()
    torch.testing.assert_close(
        steps, grid.LAYER_STEP * layer[0].weight.square().mean(1, keepdim=True).sqrt(), rtol=1e-3, atol=0
    )
    x = torch.ones(1, 64)
    torch.testing.assert_close(layer(x), x @ rounded.T)
    layer(x).sum().backward()
    assert torch.equal(layer[0].weight.grad, torch.ones(8, 64))
