"""Other programs that run the same model, each in a process of its own; `bench.engine` starts them.

A peer's module takes the model's path, asks the same of it as every other, and prints one line of JSON. None of
them imports glm_lsp: the environments they run in do not have it.
"""
