"""The recast GLM is the Llama that the file holds, and the tokenizer is the file's own."""

from pathlib import Path

import pytest
import torch
from tokenizers import Tokenizer
from transformers import AutoModelForCausalLM, AutoTokenizer, GlmForCausalLM, PreTrainedTokenizerBase

from tests.train.conftest import SNIPPETS
from training.recast import load_gguf
from training.tokens import RENAMED, build_tokenizer, special_tokens

pytestmark = pytest.mark.train


@pytest.fixture(scope="module")
def glm(gguf_file: Path) -> GlmForCausalLM:
    return load_gguf(gguf_file)


@pytest.fixture(scope="module")
def tokenizer(gguf_file: Path) -> Tokenizer:
    return build_tokenizer(gguf_file)


@pytest.fixture(scope="module")
def original(gguf_file: Path) -> PreTrainedTokenizerBase:
    return AutoTokenizer.from_pretrained(gguf_file.parent, gguf_file=gguf_file.name)


@torch.no_grad()
def test_the_glm_gives_the_llamas_logits(gguf_file: Path, glm: GlmForCausalLM, tokenizer: Tokenizer) -> None:
    llama = AutoModelForCausalLM.from_pretrained(gguf_file.parent, gguf_file=gguf_file.name, dtype=torch.float32).eval()
    tokens = torch.tensor([tokenizer.encode("".join(SNIPPETS)).ids])
    torch.testing.assert_close(glm(tokens).logits, llama(tokens).logits, atol=1e-3, rtol=0)


def test_it_is_a_glm_with_full_rotary_embedding_and_one_embedding_table(glm: GlmForCausalLM) -> None:
    assert glm.config.model_type == "glm"
    assert glm.config.rope_parameters["partial_rotary_factor"] == 1.0
    assert glm.lm_head.weight.data_ptr() == glm.model.embed_tokens.weight.data_ptr()
    assert sum(parameter.numel() for parameter in glm.parameters()) == 134_515_008


@pytest.mark.parametrize("text", SNIPPETS)
def test_the_tokenizer_agrees_with_the_files_own(
    tokenizer: Tokenizer, original: PreTrainedTokenizerBase, text: str
) -> None:
    ids = tokenizer.encode(text).ids
    assert ids == original(text, add_special_tokens=False).input_ids
    assert tokenizer.decode(ids) == text


def test_the_renamed_specials_keep_their_ids(
    tokenizer: Tokenizer, original: PreTrainedTokenizerBase, gguf_file: Path
) -> None:
    specials = special_tokens(gguf_file)
    for ours, theirs in RENAMED.items():
        assert tokenizer.token_to_id(ours) == specials[ours] == original.convert_tokens_to_ids(theirs)
        assert tokenizer.token_to_id(theirs) is None


def test_special_spellings_stay_text_on_demand(tokenizer: Tokenizer, gguf_file: Path) -> None:
    specials = special_tokens(gguf_file)
    text = " ".join(specials)
    assert set(tokenizer.encode(text).ids) >= set(specials.values())
    tokenizer.encode_special_tokens = True
    ids = tokenizer.encode(text).ids
    assert not set(ids) & set(specials.values())
    assert tokenizer.decode(ids) == text
