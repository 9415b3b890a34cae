"""transformers, the checkpoint in bfloat16; or optimum-intel's OVModelForCausalLM, the converted model, as it comes."""

import argparse
from typing import Any

import torch
from transformers import AutoModelForCausalLM

from bench.peers import timing

THREADS = 2


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("model", help="a checkpoint's directory")
    parser.add_argument(
        "--openvino", action="store_true", help="a converted model's, with the checkpoint's config.json"
    )
    arguments = parser.parse_args()
    if arguments.openvino:
        from optimum.intel import OVModelForCausalLM

        name, model = "OVModelForCausalLM", OVModelForCausalLM.from_pretrained(arguments.model)
    else:
        torch.set_num_threads(THREADS)
        name = "transformers, bfloat16"
        model = AutoModelForCausalLM.from_pretrained(arguments.model, dtype=torch.bfloat16)
    fed = Fed(model)
    timing.report(name, fed.clear, fed, rounds=1, tokens=6)


class Fed:
    """A model with what it has been fed so far."""

    def __init__(self, model: Any) -> None:
        self._model = model
        self.clear()

    def clear(self) -> None:
        self._past: Any = None
        self._tokens = 0

    def __call__(self, ids: list[int]) -> None:
        self._tokens += len(ids)
        mask = torch.ones(1, self._tokens, dtype=torch.long)
        with torch.inference_mode():
            said = self._model(
                input_ids=torch.tensor([ids]), attention_mask=mask, past_key_values=self._past, use_cache=True
            )
        self._past = said.past_key_values


if __name__ == "__main__":
    main()
