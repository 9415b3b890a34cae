"""llama.cpp through llama-cpp-python: as it comes, or with the least memory that it can do with."""

import argparse

import llama_cpp

from bench.peers import timing

CONTEXT = 4096
THREADS = 2
SMALL_BATCH = 64


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("model", help="a GGUF file")
    parser.add_argument("--frugal", action="store_true", help="weights as they lie in the file, KV cache in 8 bits")
    arguments = parser.parse_args()
    settings = {"n_ctx": CONTEXT, "n_threads": THREADS, "n_threads_batch": THREADS, "verbose": False}
    if arguments.frugal:
        do_not_repack()
        settings |= {
            "type_k": llama_cpp.GGML_TYPE_Q8_0,
            "type_v": llama_cpp.GGML_TYPE_Q8_0,
            "flash_attn": True,  # a KV cache in 8 bits needs it
            "n_batch": SMALL_BATCH,
            "n_ubatch": SMALL_BATCH,
        }
    model = llama_cpp.Llama(arguments.model, **settings)
    name = "llama.cpp, frugal" if arguments.frugal else "llama.cpp"
    timing.report(name, model.reset, model.eval, rounds=2, tokens=12)


def do_not_repack() -> None:
    """llama-cpp-python has no argument for this."""
    defaults = llama_cpp.llama_model_default_params

    def without_repacking() -> llama_cpp.llama_model_params:
        params = defaults()
        params.use_extra_bufts = False
        return params

    llama_cpp.llama_cpp.llama_model_default_params = without_repacking
    llama_cpp.llama_model_default_params = without_repacking


if __name__ == "__main__":
    main()
