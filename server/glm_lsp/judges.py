"""Who can look again at a problem: the tool that has reported it, if it is at hand."""

import asyncio
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

from glm_lsp import pyright, typescript
from glm_lsp.data import Snapshot
from glm_lsp.fix import eslint, ruff
from glm_lsp.fix.values import TYPESCRIPT_SOURCES, Judge, Problem
from glm_lsp.peers import Peer
from glm_lsp.pyright import Pyright
from glm_lsp.resources import program
from glm_lsp.typescript import TypeScript
from glm_lsp.uris import path_of


def at_hand() -> list[str]:
    """The tools that are installed, by the names of their programs."""
    found = [name for name in (ruff.SOURCE, *pyright.COMMANDS.values()) if program(name)]
    return [*found, *([typescript.COMMAND] if typescript.installed()[0] else [])]


class Judges:
    """The tools of one editor window. `folders` are those that the editor has open.

    `python` is the path of the Python whose packages pyright should know, where it should not look for one itself.
    """

    def __init__(self, folders: Iterable[Path] = (), python: str = "") -> None:
        self.folders = tuple(folders)
        self._python = python
        self._peers: dict[str, Peer] = {}

    def of(self, problem: Problem, snapshot: Snapshot, trusts_eslint: bool = False) -> Judge | None:
        """The problem's own tool, if it is at hand; for broken Python of any source, ruff, since it parses."""
        source, language = problem.source.lower(), snapshot.language.name
        if (source == ruff.SOURCE or problem.sounds_like_syntax) and (judge := ruff.judge(snapshot)):
            return judge
        if path_of(snapshot.uri) is None:
            return None
        if language == "python" and source in pyright.COMMANDS:
            return self.pyright(source)
        if language in typescript.LANGUAGES and source in TYPESCRIPT_SOURCES:
            return self.typescript()
        return eslint.judge(snapshot, self.folders) if source == eslint.SOURCE and trusts_eslint else None

    def for_file(self, snapshot: Snapshot) -> list[Judge]:
        """The tools that are at hand to find what is wrong in a file: of those that only warn, errors alone."""
        if snapshot.language.name == "python":
            checker = next((judge for source in pyright.COMMANDS if (judge := self.pyright(source))), None)
            return [tool for tool in (ruff.judge(snapshot), checker and _of_errors(checker)) if tool]
        checker = self.typescript() if snapshot.language.name in typescript.LANGUAGES else None
        return [_of_errors(checker)] if checker else []

    def pyright(self, source: str) -> Judge | None:
        """pyright or basedpyright, if it is installed."""
        if not program(pyright.COMMANDS[source]):
            return None
        peer = self._peers.setdefault(source, Pyright(source, self.folders, self._python))
        return Judge(source, peer.look)

    def typescript(self) -> Judge | None:
        """TypeScript, if its language server and a compiler beside it are installed."""
        command, compiler = typescript.installed(self.folders)
        if not command:
            return None
        peer = self._peers.setdefault("typescript", TypeScript(command, compiler, self.folders))
        return Judge("TypeScript", peer.look, TYPESCRIPT_SOURCES)

    async def close(self) -> None:
        """Ends the servers that were started."""
        peers, self._peers = self._peers, {}
        await asyncio.gather(*(peer.close() for peer in peers.values()))


_ELSEWHERE = frozenset({"reportMissingImports", "2307", "2792"})
"""Codes of modules that are not there, which no edit of a file would bring."""


def _of_errors(judge: Judge) -> Judge:
    """The judge as a finder of what is an error, and of this file. Broken code it only guesses at."""

    async def look(snapshot: Snapshot) -> tuple[Problem, ...] | None:
        found = await judge.look(snapshot)
        return None if found is None else tuple(one for one in found if one.is_error and one.code not in _ELSEWHERE)

    return replace(judge, look=look, needs_syntax=True)
