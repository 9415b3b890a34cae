"""`make demo`: a real completion by the real language server and the real engine, over stdio, as an editor asks."""

import asyncio
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from lsprotocol import types
from pygls.lsp.client import LanguageClient
from rich.console import Console
from rich.panel import Panel
from rich.text import Text

SOURCE = Path(__file__).with_name("inventory.py")
MARK = "price * count\n        "
"""The cursor stands behind it; what its author wrote there is taken away first."""

SHOWN_LINES = 8

console = Console(highlight=False)


class Editor(LanguageClient):
    """The least that an editor does: it opens a document, types into it, and asks."""

    def __init__(self, before: str, after: str) -> None:
        super().__init__("glm-lsp-demo", "1")
        self.uri = SOURCE.as_uri()
        self.before, self.after, self.edition = before, after, 1
        self.feature(types.WINDOW_SHOW_MESSAGE)(lambda params: console.print(f"[yellow]{params.message}[/]"))
        for unused in ("glm-lsp/status", types.TEXT_DOCUMENT_PUBLISH_DIAGNOSTICS):
            self.feature(unused)(lambda _params: None)

    @property
    def pid(self) -> int:
        """The process id of the language server."""
        assert self._server is not None
        return self._server.pid

    async def open(self, runtime_directory: str) -> None:
        """Starts the language server; its engine lives in `runtime_directory`, apart from any other."""
        capabilities = types.ClientCapabilities(
            text_document=types.TextDocumentClientCapabilities(
                inline_completion=types.InlineCompletionClientCapabilities()
            )
        )
        environment = {**os.environ, "GLM_LSP_RUNTIME_DIR": runtime_directory}
        await self.start_io(sys.executable, "-m", "glm_lsp", "--stdio", env=environment)
        await self.initialize_async(types.InitializeParams(capabilities=capabilities))
        self.initialized(types.InitializedParams())
        document = types.TextDocumentItem(self.uri, "python", self.edition, self.before + self.after)
        self.text_document_did_open(types.DidOpenTextDocumentParams(document))

    def type(self, text: str) -> None:
        self.before, self.edition = self.before + text, self.edition + 1
        whole = types.TextDocumentContentChangeWholeDocument(self.before + self.after)
        document = types.VersionedTextDocumentIdentifier(self.edition, self.uri)
        self.text_document_did_change(types.DidChangeTextDocumentParams(document, [whole]))

    async def ask(self) -> tuple[str, float]:
        """The suggestion at the cursor ("" if there is none) and the seconds it took."""
        line = self.before.count("\n")
        column = len(self.before) - self.before.rfind("\n") - 1
        started = time.perf_counter()
        found = await self.text_document_inline_completion_async(
            types.InlineCompletionParams(
                context=types.InlineCompletionContext(types.InlineCompletionTriggerKind.Automatic),
                text_document=types.TextDocumentIdentifier(self.uri),
                position=types.Position(line, column),
            )
        )
        items = found.items if isinstance(found, types.InlineCompletionList) else found or []
        texts = [str(item.insert_text) for item in items]
        return (texts or [""])[0], time.perf_counter() - started

    async def quit(self) -> None:
        await self.shutdown_async(None)
        self.exit(None)
        await self.stop()  # type: ignore[no-untyped-call]


@contextmanager
def engine_directory() -> Iterator[str]:
    """A place for an engine of our own, which ends with the demo: so a cold start is cold every time."""
    with tempfile.TemporaryDirectory(prefix="glm-lsp-") as directory:
        try:
            yield directory
        finally:
            environment = {**os.environ, "GLM_LSP_RUNTIME_DIR": directory}
            command = [sys.executable, "-m", "glm_lsp", "engine", "stop"]
            subprocess.run(command, env=environment, check=True, stdout=subprocess.DEVNULL)


def at_the_mark() -> tuple[str, str]:
    """The source before and behind the cursor, the rest of the cursor's line left out."""
    before, mark, behind = SOURCE.read_text(encoding="utf-8").partition(MARK)
    return before + mark, "\n" + behind.partition("\n")[2]


async def main() -> int:
    before, after = at_the_mark()
    editor = Editor(before, after)
    console.print("starting the language server; it starts the engine, which loads the embedded model ...")
    with engine_directory() as directory:
        await editor.open(directory)
        suggestion, cold = await editor.ask()
        editor.type(suggestion[:1])
        typed_ahead, warm = await editor.ask()
        await editor.quit()
    show(before, suggestion, after)
    console.print(f"cold: {cold:.2f} s, the start of the engine and the loading of the model included")
    console.print(f"warm: {warm:.2f} s, one character later: [green]{suggestion[:1]}[/][dim]{typed_ahead}[/]")
    return 0 if suggestion and typed_ahead else 1


def show(before: str, suggestion: str, after: str) -> None:
    above = "\n".join(before.split("\n")[-SHOWN_LINES:])
    below = "\n".join(after.split("\n")[:2])
    text = Text.assemble(above, (suggestion, "bold green"), below)
    console.print(Panel(text, title=f"{SOURCE.name}, the suggestion in green", expand=False))


if __name__ == "__main__":
    try:
        raise SystemExit(asyncio.run(main()))
    except KeyboardInterrupt:
        raise SystemExit(130) from None
