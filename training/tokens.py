"""The vocabulary of `nano`: SmolLM2's, with specials that it never uses renamed for infilling.

This is the one place that knows which id stands for what; the manifest hands it on to the server.
"""

import json
from pathlib import Path

from gguf import GGUFReader
from tokenizers import AddedToken, Tokenizer, decoders, models, pre_tokenizers

END_OF_DOCUMENT = 0  # <|endoftext|>
START_OF_TURN = 1  # <|im_start|>
END_OF_TURN = 2  # <|im_end|>

# Spelling in the infilling format -> the special of SmolLM2 whose id it takes.
RENAMED = {
    "<fix>": "<issue_closed>",
    "<ctx>": "<jupyter_start>",
    "<suf>": "<jupyter_text>",
    "<pre>": "<jupyter_code>",
    "<rest>": "<jupyter_output>",
    "<mid>": "<jupyter_script>",
    "<end>": "<empty_output>",
}
_CONTROL = 3  # GGUF's token type of specials


def special_tokens(gguf_file: Path) -> dict[str, int]:
    """Spelling -> id of every control token, in the order of the ids."""
    return _special_tokens(*_vocabulary(GGUFReader(gguf_file)))


def write_tokenizer(gguf_file: Path, path: Path) -> None:
    """Writes tokenizer.json: byte-level BPE, digits split singly, nothing added at either end.

    A merge is one string and not a pair, as `tokenizers` itself would write it: it reads both, pairs with a peak of
    43 MB, strings with 21, and every language server has to.
    """
    description = json.loads(build_tokenizer(gguf_file).to_str())
    description["model"]["merges"] = [" ".join(pair) for pair in description["model"]["merges"]]
    path.write_text(json.dumps(description, ensure_ascii=False, separators=(",", ":")), encoding="utf-8")


def build_tokenizer(gguf_file: Path) -> Tokenizer:
    """The tokenizer that the GGUF file describes as `smollm`, for the `tokenizers` library."""
    reader = GGUFReader(gguf_file)
    spellings, types = _vocabulary(reader)
    merges = [tuple(merge.split(" ")) for merge in reader.fields["tokenizer.ggml.merges"].contents()]
    vocabulary = {spelling: token for token, spelling in enumerate(spellings)}
    tokenizer = Tokenizer(models.BPE(vocab=vocabulary, merges=merges))
    tokenizer.pre_tokenizer = pre_tokenizers.Sequence(
        [
            pre_tokenizers.Digits(individual_digits=True),
            pre_tokenizers.ByteLevel(add_prefix_space=False, use_regex=True),
        ]
    )
    tokenizer.decoder = decoders.ByteLevel()
    specials = _special_tokens(spellings, types)
    tokenizer.add_special_tokens([AddedToken(s, special=True, normalized=False) for s in specials])
    return tokenizer


def _vocabulary(reader: GGUFReader) -> tuple[list[str], list[int]]:
    """Spelling and type of every token, by id, specials already renamed.

    Raises ValueError when a new name is taken, because one of its two ids would become unreachable.
    """
    spellings: list[str] = reader.fields["tokenizer.ggml.tokens"].contents()
    taken = RENAMED.keys() & set(spellings)
    if taken:
        raise ValueError(f"the vocabulary has tokens of these names already: {sorted(taken)}")
    names = {theirs: ours for ours, theirs in RENAMED.items()}
    types: list[int] = reader.fields["tokenizer.ggml.token_type"].contents()
    return [names.get(spelling, spelling) for spelling in spellings], types


def _special_tokens(spellings: list[str], types: list[int]) -> dict[str, int]:
    return {s: token for token, (s, t) in enumerate(zip(spellings, types, strict=True)) if t == _CONTROL}
