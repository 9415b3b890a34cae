"""`glm-lsp doctor`: what is there, what is missing, and one timed completion."""

import asyncio
import platform
import time
from collections.abc import Callable
from importlib import metadata
from typing import Any

from rich.console import Console
from rich.markup import escape
from rich.table import Table

from glm_lsp import __version__, prompts
from glm_lsp.assistant import assistant_for
from glm_lsp.data import Prompt, Window
from glm_lsp.engine import address, device, footprint, memory
from glm_lsp.engine.remote import AnyEngine
from glm_lsp.errors import GlmLspError
from glm_lsp.judges import at_hand
from glm_lsp.languages import languages
from glm_lsp.models import store
from glm_lsp.settings import Settings

_SAMPLE = "def fibonacci(n):\n    if n < 2:\n        return"


def examine(settings: Settings, console: Console, aside: Console) -> int:
    """Prints one line a check and returns 0 when all of them pass. `aside` hears meanwhile what is being checked."""
    table = Table(show_header=False, box=None, pad_edge=False)
    failures = 0
    for name, check in _checks(settings):
        aside.print(f"checking: {name} ...", style="dim", highlight=False)
        try:
            table.add_row("[green]ok[/]", name, escape(check()))
        except GlmLspError as error:
            failures += 1
            table.add_row("[red]no[/]", name, escape(str(error)))
    console.print(table, highlight=False)
    return 1 if failures else 0


def engine_table(health: dict[str, Any]) -> Table:
    """What an engine says of itself, for people."""
    plan, now, counters = health["plan"], health["memory"], health["counters"]
    table = Table(show_header=False, box=None, pad_edge=False)
    table.add_row("engine", f"glm-lsp {health['version']}, process {health['pid']}, {health['state']}")
    table.add_row("model", _named(health["model"]))
    table.add_row("device", f"{health['device']['name']}: {health['device']['why']}")
    table.add_row("memory", f"{_mb(now['now'])} now, {_mb(now['peak'])} at most, {_mb(plan['total'])} planned")
    table.add_row("KV cache", f"{health['kv']['tokens']} tokens, {health['kv']['usage']:.0%} in use")
    table.add_row("windows", f"{health['clients']} attached, {health['running']} running, {health['queued']} waiting")
    table.add_row("so far", f"{counters['requests']} requests, {counters['generatedTokens']} tokens generated")
    return table


def _named(model: dict[str, Any]) -> str:
    """With the words that its licence wants to be shown, which engines tell from this version on."""
    return "; ".join(filter(None, [model["name"], model.get("notice")]))


def _checks(settings: Settings) -> list[tuple[str, Callable[[], str]]]:
    return [
        ("glm-lsp", _versions),
        ("grammars", lambda: ", ".join(languages())),
        ("runtime directory", lambda: str(address.runtime_directory())),
        ("tools for repairs", _tools),
        *(_server_checks(settings) if settings.engine_url else _engine_checks(settings)),
        ("completion", lambda: asyncio.run(_time_one(settings))),
    ]


def _engine_checks(settings: Settings) -> list[tuple[str, Callable[[], str]]]:
    return [
        ("model", lambda: _model(settings)),
        ("memory plan", lambda: _plan(settings)),
        ("memory given back", _given_back),
        ("device", lambda: _device(settings)),
    ]


def _server_checks(settings: Settings) -> list[tuple[str, Callable[[], str]]]:
    return [("server", lambda: asyncio.run(_server(settings)))]


def _versions() -> str:
    return (
        f"{__version__}, Python {platform.python_version()}, OpenVINO GenAI {metadata.version('openvino-genai')}, "
        f"{platform.system()} {platform.machine()}"
    )


def _tools() -> str:
    """What can look at a repair again, besides the parser, which always does."""
    found = at_hand()
    return ", ".join(found) or "none; with ruff installed, its findings are repaired, and repairs of Python checked"


def _model(settings: Settings) -> str:
    model = store.find(settings.model)
    store.verify(model)
    precision = ", ".join(f"{part} {kind}" for part, kind in model.manifest.precision.items())
    return f"{model.name} ({precision}; {model.manifest.licence}), every file checked"


def _plan(settings: Settings) -> str:
    plan = memory.plan(store.find(settings.model).manifest, settings.memory_mb * memory.MB)
    return (
        f"{_mb(plan.total)} of {settings.memory_mb} MB: weights {_mb(plan.weights)}, runtime {_mb(plan.runtime)}, "
        f"scratch {_mb(plan.scratch)}, KV cache {_mb(plan.kv)} for {plan.kv_tokens} tokens"
    )


def _given_back() -> str:
    """What the system cannot do is no failure: the engine runs, and takes more."""
    return "; ".join(footprint.lacking()) or "madvise, and glibc's malloc_trim, mallopt and MALLOC_*"


def _device(settings: Settings) -> str:
    from glm_lsp.engine import runner  # OpenVINO, which nothing else here needs

    chosen = device.choose(settings.device, runner.devices())
    return f"{chosen.name}: {chosen.why}"


async def _server(settings: Settings) -> str:
    engine = assistant_for(settings, lambda _state: None).engine
    try:
        await engine.connect()
    finally:
        await engine.close()
    return f"{settings.engine_url} has {engine.name}, asked as {settings.prompt_format}: your text is sent there"


async def _time_one(settings: Settings) -> str:
    asked = assistant_for(settings, lambda _state: None)
    prompt = prompts.render(Window("sample.py", _SAMPLE, "", ""), asked.dialect, max_tokens=10)
    engine = asked.engine
    try:
        started = time.perf_counter()
        await engine.connect()
        ready = time.perf_counter()
        text = await _answer(engine, prompt)
        done = time.perf_counter()
    finally:
        await engine.close()
    return f"{text.strip()!r} in {done - ready:.2f} s; the engine was ready after {ready - started:.1f} s"


async def _answer(engine: AnyEngine, prompt: Prompt) -> str:
    return "".join([chunk.text async for chunk in engine.complete(prompt)])


def _mb(count: int) -> str:
    return f"{count / 1e6:.0f} MB"
