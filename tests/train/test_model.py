"""The plain GLM that is trained is the GLM of transformers, packed or not, and continues texts as it reads them."""

import json
from pathlib import Path

import pytest
import torch
from torch.nn import functional
from transformers import GlmConfig, GlmForCausalLM

from training import model
from training.model import Cache, Glm

pytestmark = pytest.mark.train

LENGTH, VOCABULARY = 12, 40


@pytest.fixture(scope="module")
def checkpoint(tmp_path_factory: pytest.TempPathFactory) -> Path:
    torch.manual_seed(0)
    config = GlmConfig(
        vocab_size=VOCABULARY,
        hidden_size=24,
        intermediate_size=40,
        num_hidden_layers=2,
        num_attention_heads=6,
        num_key_value_heads=2,
        head_dim=4,
        rope_parameters={"rope_type": "default", "rope_theta": 1e4, "partial_rotary_factor": 1.0},
        attention_bias=False,
        tie_word_embeddings=True,
        pad_token_id=0,
    )
    directory = tmp_path_factory.mktemp("glm")
    GlmForCausalLM(config).save_pretrained(directory)
    return directory


@pytest.fixture(scope="module")
def glm(checkpoint: Path) -> Glm:
    return model.load(checkpoint).eval()


@pytest.fixture(scope="module")
def tokens() -> torch.Tensor:
    return torch.randint(VOCABULARY, (1, LENGTH), generator=torch.Generator().manual_seed(1))


def logits(glm: Glm, tokens: torch.Tensor, positions: torch.Tensor, segments: torch.Tensor) -> torch.Tensor:
    return functional.linear(glm.hidden(tokens, positions, segments).flatten(0, 1), glm.model.embed_tokens.weight)


@torch.no_grad()
def test_the_loss_is_that_of_the_logits_at_its_places(glm: Glm, tokens: torch.Tensor) -> None:
    whole = tokens, torch.arange(LENGTH)[None], torch.ones_like(tokens)
    places, targets = torch.tensor([3, 7]), torch.tensor([5, 1])
    expected = functional.cross_entropy(logits(glm, *whole)[places], targets, reduction="none")
    torch.testing.assert_close(glm.loss(*whole, places, targets), expected)


@torch.no_grad()
def test_it_gives_the_logits_of_transformers(checkpoint: Path, glm: Glm, tokens: torch.Tensor) -> None:
    theirs = GlmForCausalLM.from_pretrained(checkpoint, dtype=torch.float32).eval()(tokens).logits[0]
    ours = logits(glm, tokens, torch.arange(LENGTH)[None], torch.ones_like(tokens))
    torch.testing.assert_close(ours, theirs, atol=1e-5, rtol=0)


@torch.no_grad()
def test_samples_of_one_row_do_not_see_each_other(glm: Glm, tokens: torch.Tensor) -> None:
    split = 5
    segments = torch.tensor([[1] * split + [2] * (LENGTH - split)])
    positions = torch.cat((torch.arange(split), torch.arange(LENGTH - split)))[None]
    packed = logits(glm, tokens, positions, segments)
    second = tokens[:, split:]
    alone = logits(glm, second, torch.arange(LENGTH - split)[None], torch.ones_like(second))
    torch.testing.assert_close(packed[split:], alone, atol=1e-5, rtol=0)


@torch.no_grad()
def test_blocks_that_are_left_out_are_those_that_nothing_sees(glm: Glm) -> None:
    length, ends = 256, (100, 130, 250)  # two blocks of a row; what lies behind the last sample is padding
    tokens = torch.randint(VOCABULARY, (1, length), generator=torch.Generator().manual_seed(2))
    segments = torch.zeros(1, length, dtype=torch.int64)
    for number, (start, end) in enumerate(zip((0, *ends), ends, strict=False), 1):
        segments[0, start:end] = number
    positions = torch.arange(length)[None]
    turned = glm._decoded(tokens, positions, model.blocks(segments))
    torch.testing.assert_close(turned, glm.hidden(tokens, positions, segments), atol=1e-5, rtol=0)


@torch.no_grad()
def test_a_text_that_is_continued_is_read_once(glm: Glm, tokens: torch.Tensor) -> None:
    whole = logits(glm, tokens, torch.arange(LENGTH)[None], torch.ones_like(tokens))
    cache = Cache()
    parts = [glm.following(part, cache) for part in tokens.split(4, 1)]
    torch.testing.assert_close(torch.cat(parts), whole[3::4], atol=1e-5, rtol=0)


def test_what_is_saved_is_what_transformers_reads(glm: Glm, tokens: torch.Tensor, tmp_path: Path) -> None:
    model.save(glm, tmp_path)
    read = GlmForCausalLM.from_pretrained(tmp_path, dtype=torch.float32).state_dict()
    assert all(torch.equal(read[name], value) for name, value in glm.state_dict().items())
    assert json.loads((tmp_path / "config.json").read_text())["model_type"] == "glm"
