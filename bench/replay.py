"""Does completion keep up with typing? Real code typed key by key through the real server, as two editors ask.

Passages of six packages that no model of ours was trained on are typed at human speed into their files. VS Code asks at
every key and takes the request before it back; Neovim asks 0.2 s after the last change and takes nothing back. An
answer that comes after the next key counts as none. A suggestion that equals what follows is accepted with the next
key. The same passages are typed a second time with the plain pipeline: no recall, no request kept or moved, nothing
computed ahead (GLM_LSP_PLAIN=1, which exists for this only). The engine's KV cache works in both.

Times are from a request to its answer, of requests that were answered before the next key; `latePercent` were not, and
`withLateMs` has those, too: the next key ends them. Times from the key stand beside, since Neovim waits first.
`mostInWork` counts what the engine has and what waits there; one of two is closed already and ends with its step.
Hovers are asked for right behind a change, so that they wait for both.

Then the shortest passage is typed beside a slow engine, with the pace and the load of a 4B on two cores and answers
that are right two times out of three (`slow_engine.py`): `mostInWork` is counted there at every step.
"""

import argparse
import asyncio
import json
import re
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import Any

import httpx

from bench import common, parsers, slow_engine, typist
from bench.lsp_client import Client
from bench.masked import fetched, package
from bench.typist import Passage
from glm_lsp.engine import address, launch

PACKAGES = {
    "pypi": {"requests": "2.34.2", "marshmallow": "4.4.0", "tqdm": "4.70.1"},
    "npm": {"immer": "11.2.10", "redux": "5.0.1", "@trpc/server": "11.25.2"},
}
"""`bench-replay` of training/corpus.toml, which keeps them out of the training."""

FILES, LINES = 1, 12
"""Of each package, and of each file: passages long enough for the cold start of each not to hide what typing costs."""

NEOVIM_SECONDS = 0.2
"""Neovim 0.12 asks so long after the last change."""

STALE_SECONDS = 0.02
"""A change that was sent less than this before an answer came may have crossed it on the way."""

PROBE_SECONDS = 0.25
"""Between two looks at what the engine does."""

IDLE_SECONDS = 1.5
"""For which the engine is watched when a document was closed in the middle of a request."""

EDITORS = ("vscode", "neovim")

Look = Callable[[], dict[str, Any]]


def _health() -> dict[str, Any]:
    where = address.lookup()
    found = launch.health(where) if where else None
    assert found is not None
    return found


@dataclass(slots=True)
class Request:
    """One request and what became of it. Times are the clock's; `text` is "" when nothing was offered."""

    key_at: float
    sent_at: float
    buffer: tuple[str, str]
    answered_at: float = 0.0
    changed_at: float = 0.0
    text: str = ""

    @property
    def is_late(self) -> bool:
        return not self.answered_at or bool(self.changed_at and self.answered_at > self.changed_at)

    @property
    def is_stale(self) -> bool:
        is_behind = bool(self.changed_at) and self.answered_at > self.changed_at + STALE_SECONDS
        return bool(self.text) and is_behind


@dataclass(slots=True)
class Run:
    """One editor typing everything with one pipeline."""

    editor: str
    is_plain: bool = False
    health: Look = _health
    requests: list[Request] = field(default_factory=list)
    offered: list[tuple[str, str, str, str]] = field(default_factory=list)
    keys: int = 0
    typed: int = 0
    accepted: int = 0
    acceptances: int = 0
    right: int = 0
    delays: list[float] = field(default_factory=list)
    most_running: int = 0
    most_steps_when_idle: int = 0
    unanswered: int = 0
    computed_tokens: int = 0
    sources: Counter[str] = field(default_factory=Counter)
    reasons: Counter[str] = field(default_factory=Counter)


class Editor:
    """Types one passage, asks as its editor does, and takes what is right."""

    def __init__(self, client: Client, run: Run, root: Path, passage: Passage) -> None:
        self._client = client
        self._run = run
        self._passage = passage
        self._uri = (root / passage.name).as_uri()
        self._place = 0
        self._version = 1
        self._shown: Request | None = None
        self._asked: tuple[int, Request] | None = None

    async def type_all(self) -> None:
        missing = self._passage.missing
        self._open()
        await asyncio.sleep(1.0)  # until the server has read the file
        started = time.perf_counter()
        while self._place < len(missing):
            started += typist.delay(self._passage, self._place)
            await self._until(started)
            started = time.perf_counter()
            self._press()
        self._client.tell("textDocument/didClose", {"textDocument": {"uri": self._uri}})
        await self._client.ask("workspace/executeCommand", {"command": "glm-lsp.status"})  # it has heard of it
        before = (await asyncio.to_thread(self._run.health))["counters"]["steps"]
        await asyncio.sleep(IDLE_SECONDS)
        steps = (await asyncio.to_thread(self._run.health))["counters"]["steps"] - before
        self._run.most_steps_when_idle = max(self._run.most_steps_when_idle, steps)

    async def _until(self, moment: float) -> None:
        """Waits for the next key; Neovim asks meanwhile if the pause is long enough."""
        pause = moment - time.perf_counter()
        if self._run.editor == "neovim" and self._place and pause > NEOVIM_SECONDS:
            key_at = time.perf_counter()
            await asyncio.sleep(NEOVIM_SECONDS)
            self._ask(key_at)
            pause = moment - time.perf_counter()
        await asyncio.sleep(max(0.0, pause))

    def _press(self) -> None:
        """One key: the suggestion is taken if it is there and right, else a character is typed."""
        run, left = self._run, self._passage.missing[self._place :]
        shown = self._shown if self._shown and not self._shown.is_late else None
        takes = shown is not None and bool(shown.text) and left.startswith(shown.text)
        text = shown.text if shown and takes else typist.next_key(self._passage.missing, self._place)
        run.keys += 1
        if takes:
            run.acceptances += 1
            run.accepted += len(text)
        else:
            run.typed += len(text)
        self._change(text)
        self._hover()
        if takes:
            self._client.request("workspace/executeCommand", {"command": "glm-lsp.accepted"}, lambda *_: None)
        if run.editor == "vscode":
            self._ask(time.perf_counter())

    def _open(self) -> None:
        name = self._passage.name
        language = "python" if name.endswith(".py") else "typescript"
        text = self._passage.before + self._passage.after
        document = {"uri": self._uri, "languageId": language, "version": 1, "text": text}
        self._client.tell("textDocument/didOpen", {"textDocument": document})

    def _change(self, text: str) -> None:
        here = self._position()
        self._version += 1
        self._place += len(text)
        document = {"uri": self._uri, "version": self._version}
        change = {"range": {"start": here, "end": here}, "text": text}
        if self._asked:
            self._asked[1].changed_at = self._asked[1].changed_at or time.perf_counter()
        self._client.tell("textDocument/didChange", {"textDocument": document, "contentChanges": [change]})
        if self._run.editor == "vscode" and self._asked and not self._asked[1].answered_at:
            self._client.tell("$/cancelRequest", {"id": self._asked[0]})

    def _ask(self, key_at: float) -> None:
        passage, place = self._passage, self._place
        asked = Request(key_at, time.perf_counter(), (passage.before + passage.missing[:place], passage.after))
        self._run.requests.append(asked)
        self._shown = asked
        params = {"textDocument": {"uri": self._uri}, "position": self._position(), "context": {"triggerKind": 2}}

        def answered(answer: dict[str, Any], now: float) -> None:
            asked.answered_at = now
            items = (answer.get("result") or {}).get("items") or []
            if items:
                asked.text = items[0]["insertText"]
                assert items[0]["range"]["start"] == items[0]["range"]["end"] == params["position"]
                self._run.right += passage.missing[place:].startswith(asked.text)
                self._run.offered.append((passage.name, *asked.buffer, asked.text))

        self._asked = (self._client.request("textDocument/inlineCompletion", params, answered), asked)

    def _hover(self) -> None:
        """How long another request waits that comes right behind a change."""
        hover = {"textDocument": {"uri": self._uri}, "position": self._position()}
        self._client.request("textDocument/hover", hover, partial(_note_delay, self._run, time.perf_counter()))

    def _position(self) -> dict[str, int]:
        before = self._passage.before + self._passage.missing[: self._place]
        return {"line": before.count("\n"), "character": len(before) - before.rfind("\n") - 1}


async def replay(packages: Sequence[tuple[Path, list[Passage]]], run: Run, options: dict[str, Any]) -> None:
    """One run over all passages, with a server for each package and one engine for all."""
    with common.runtime_directory(), tempfile.TemporaryDirectory() as folder:
        for root, some in packages:
            log = Path(folder) / "server.log"
            environment = {"GLM_LSP_PLAIN": "1" if run.is_plain else ""}
            client = Client(log, {key: value for key, value in environment.items() if value})
            await client.start(root, {**options, "log.level": "info"})
            await _warm_up(client, root)
            before = run.health()["counters"]["computedTokens"]
            probing = asyncio.create_task(_probe(run))
            for number, passage in enumerate(some, 1):
                await Editor(client, run, root, passage).type_all()
                note = f"{run.editor}{' plain' if run.is_plain else ''}: {root.name} {number}/{len(some)}"
                print(f"{note}: {run.keys} keys, {run.acceptances} accepted", file=sys.stderr, flush=True)
            probing.cancel()
            run.computed_tokens += run.health()["counters"]["computedTokens"] - before
            await client.stop()
            run.unanswered += client.unanswered  # the answer to `shutdown` came behind all others
            found = re.findall(r"completion: (.*), (\w+), \d+ ms", log.read_text(encoding="utf-8"))
            for reason, source in found:
                run.reasons[reason] += 1
                run.sources[source] += 1


async def _warm_up(client: Client, root: Path) -> None:
    """Waits until the engine is there and the workspace read."""
    uri = (root / "warm_up.py").as_uri()
    document = {"uri": uri, "languageId": "python", "version": 1, "text": "import os\nprint(os."}
    client.tell("textDocument/didOpen", {"textDocument": document})
    where = {"textDocument": {"uri": uri}, "position": {"line": 1, "character": 9}, "context": {"triggerKind": 2}}
    await client.ask("textDocument/inlineCompletion", where)
    client.tell("textDocument/didClose", {"textDocument": {"uri": uri}})
    await asyncio.sleep(2.0)


async def _probe(run: Run) -> None:
    """How many completions are in work, all along."""
    while True:
        await asyncio.sleep(PROBE_SECONDS)
        health = await asyncio.to_thread(run.health)
        run.most_running = max(run.most_running, health.get("mostRunning", health["running"] + health["queued"]))


def _note_delay(run: Run, sent: float, _answer: dict[str, Any], now: float) -> None:
    run.delays.append(now - sent)


def figures(run: Run) -> dict[str, Any]:
    """What is reported of one run. Times in milliseconds."""
    shown = [one for one in run.requests if one.text and not one.is_late]
    in_time = [one for one in run.requests if not one.is_late]
    broken, parser = _broken(run)
    return {
        "requests": len(run.requests),
        "keys": run.keys,
        "allMs": _percentiles([one.answered_at - one.sent_at for one in in_time]),
        "shownMs": _percentiles([one.answered_at - one.sent_at for one in shown]),
        "fromKeyMs": _percentiles([one.answered_at - one.key_at for one in in_time]),
        "latePercent": round(100 * (1 - len(in_time) / max(1, len(run.requests))), 1),
        "withLateMs": _percentiles([one.answered_at - one.sent_at for one in run.requests if one.answered_at]),
        "shownPercentOfKeys": round(100 * len(shown) / max(1, run.keys), 1),
        "rightPercentOfShown": round(100 * run.right / max(1, len(run.offered)), 1),
        "acceptances": run.acceptances,
        "completedPercent": round(100 * run.accepted / max(1, run.accepted + run.typed), 2),
        "tokensPerKey": round(run.computed_tokens / max(1, run.keys), 2),
        "tokensPerCharacter": round(run.computed_tokens / max(1, run.accepted + run.typed), 2),
        "sources": dict(run.sources),
        "reasons": dict(run.reasons.most_common()),
        "stale": sum(one.is_stale for one in run.requests),
        "unanswered": run.unanswered,
        "broken": broken,
        "parser": parser,
        "hoverBehindChangeMs": _percentiles(run.delays),
        "mostInWork": run.most_running,
        "mostStepsWhenIdle": run.most_steps_when_idle,
    }


def _broken(run: Run) -> tuple[dict[str, int], str]:
    """Offers in buffers that parse, and those of them after which they do not."""
    before = [(name, head + tail) for name, head, tail, _ in run.offered]
    after = [(name, head + text + tail) for name, head, tail, text in run.offered]
    was, parser = parsers.sound(before)
    now, _ = parsers.sound(after)
    pairs = list(zip(was, now, run.offered, strict=True))
    for parsed, parses, offer in pairs:
        if parsed and not parses:
            print(f"broken: {offer[0]}: ...{offer[1][-60:]!r} + {offer[3]!r}", file=sys.stderr)
    return {"parsing": sum(was), "broken": sum(a and not b for a, b, _ in pairs)}, parser


def _percentiles(seconds: Sequence[float]) -> dict[str, int]:
    ranked = sorted(seconds) or [0.0]
    places = {"p50": 0.5, "p95": 0.95, "p99": 0.99, "max": 1.0}
    return {name: round(1000 * ranked[round(part * (len(ranked) - 1))]) for name, part in places.items()}


async def measure(arguments: argparse.Namespace) -> dict[str, Any]:
    chosen = [
        fetched(registry, name, version)
        for registry, some in PACKAGES.items()
        for name, version in some.items()
        if arguments.package in (None, name)
    ]
    packages = [(root.resolve(), typist.passages(package(root), arguments.files, arguments.lines)) for root in chosen]
    options = {"model": arguments.model} if arguments.model else {}
    report: dict[str, Any] = {"bench": "replay", "passages": sum(len(some) for _, some in packages)}
    for editor in arguments.editor or EDITORS:
        runs = {"plain": Run(editor, is_plain=True), "full": Run(editor, is_plain=False)}
        for name, run in runs.items():
            if not (arguments.only_full and run.is_plain):
                await replay(packages, run, options)
                report.setdefault(editor, {})[name] = figures(run)
                print(json.dumps({editor: {name: report[editor][name]}}), file=sys.stderr, flush=True)
        if not arguments.only_full:
            report[editor]["ratios"] = _ratios(**report[editor])
    root, passage = min(((root, one) for root, some in packages for one in some), key=lambda one: len(one[1].missing))
    report["slow"] = {editor: await _beside_a_slow_engine(root, passage, editor) for editor in EDITORS}
    return report


async def _beside_a_slow_engine(root: Path, passage: Passage, editor: str) -> dict[str, Any]:
    """The figures of one passage beside an engine that is not ours and counts no tokens."""
    with tempfile.TemporaryDirectory() as folder:
        text = Path(folder) / "text"
        text.write_text(passage.before + passage.missing + passage.after, encoding="utf-8")
        with slow_engine.serving(text) as url:
            run = Run(editor, health=lambda: dict(httpx.get(f"{url}/health").json()))
            await replay([(root, [passage])], run, {"engine.url": url, "engine.promptFormat": "prefix"})
            return figures(run)


def _ratios(plain: dict[str, Any], full: dict[str, Any]) -> dict[str, float]:
    """What the whole is of the plain pipeline."""
    return {
        name: round(full[name] / max(plain[name], 0.01), 2)
        for name in ("tokensPerKey", "tokensPerCharacter", "completedPercent")
    }


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--files", type=int, default=FILES, help="of each package (default: %(default)s)")
    parser.add_argument("--lines", type=int, default=LINES, help="typed in each file (default: %(default)s)")
    parser.add_argument("--package", help="only this one, for a quick look")
    parser.add_argument("--editor", action="append", choices=EDITORS, help="only this one")
    parser.add_argument("--only-full", action="store_true", help="without the plain pipeline")
    parser.add_argument("--model", help="a model's name or directory instead of the embedded one")
    common.report(asyncio.run(measure(parser.parse_args())))


if __name__ == "__main__":
    main()
