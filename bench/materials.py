"""What `bench.engine` measures with, made once and kept below build/: random models, and llama.cpp."""

import os
import subprocess
import sys
from pathlib import Path

from bench import common

PLACE = common.BUILD / "bench-engine"
LLAMA = "llama-cpp-python==0.3.36"

_INSTALL_SECONDS = 1200


def checkpoint(tools: Path, size: str) -> Path:
    """A checkpoint of random weights; `tools` is the Python that has torch."""
    target = PLACE / f"glm-{size}"
    if not target.is_dir():
        _run(tools, "bench.random_glm", str(target), "--size", size)
    return target


def converted(tools: Path, size: str) -> Path:
    """The checkpoint as `glm-lsp model convert` makes it by default."""
    source, target = checkpoint(tools, size), PLACE / f"openvino-{size}"
    if not target.is_dir():
        _run(tools, "glm_lsp", "model", "convert", str(source), "--output", str(target))
    return target


def as_optimum_wants_it(tools: Path, size: str) -> Path:
    """The converted model with the checkpoint's config.json, as links."""
    target = PLACE / f"optimum-{size}"
    target.mkdir(parents=True, exist_ok=True)
    for file in (*converted(tools, size).iterdir(), checkpoint(tools, size) / "config.json"):
        link = target / file.name
        if not link.exists():
            link.symlink_to(file.resolve())
    return target


def gguf(tools: Path, size: str) -> Path:
    """The same dimensions for llama.cpp."""
    target = PLACE / f"{size}-q4_0.gguf"
    if not target.is_file():
        _run(tools, "bench.random_gguf", str(target), "--size", size)
    return target


def llama_python() -> Path:
    """A Python with llama-cpp-python built for this machine. Raises SubprocessError where it cannot be built."""
    environment = PLACE / "llama"
    python, is_whole = environment / "bin" / "python", environment / "installed"
    if not is_whole.exists():
        _tell(f"installing {LLAMA}, compiled here")
        subprocess.run([sys.executable, "-m", "venv", str(environment)], check=True, stdout=sys.stderr)
        # Not out of pip's cache, which does not know with what arguments a package was compiled.
        install = (
            python,
            "-m",
            "pip",
            "install",
            "--quiet",
            "--no-cache-dir",
            "--no-binary",
            "llama-cpp-python",
            LLAMA,
        )
        build = os.environ | {"CMAKE_ARGS": _cmake_arguments()}
        subprocess.run(install, check=True, stdout=sys.stderr, env=build, timeout=_INSTALL_SECONDS)
        is_whole.touch()
    return python


def _cmake_arguments() -> str:
    """For this processor, but without AMX, in whose code llama.cpp has crashed."""
    processor = Path("/proc/cpuinfo")
    has_amx = processor.exists() and "amx_tile" in processor.read_text(encoding="ascii", errors="replace")
    without = "-mno-amx-tile -mno-amx-int8 -mno-amx-bf16" if has_amx else ""
    return f"-DGGML_NATIVE=ON '-DCMAKE_C_FLAGS={without}' '-DCMAKE_CXX_FLAGS={without}'"


def _run(python: Path, module: str, *arguments: str) -> None:
    _tell(f"{module} {' '.join(arguments)}")
    PLACE.mkdir(parents=True, exist_ok=True)
    subprocess.run([python, "-m", module, *arguments], check=True, cwd=common.ROOT, stdout=sys.stderr)


def _tell(what: str) -> None:
    print(what, file=sys.stderr, flush=True)
