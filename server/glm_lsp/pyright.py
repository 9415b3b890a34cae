"""pyright and basedpyright as judges of Python: their language servers, which publish what they find.

They ask a Python for the places of its packages: the one that `python` names, else the workspace's own, which runs it,
as the server did that has reported a problem there.
"""

from collections.abc import Sequence
from pathlib import Path

from lsprotocol import types

from glm_lsp.data import Snapshot
from glm_lsp.documents import Document
from glm_lsp.fix.values import Problem, words_of
from glm_lsp.peers import Client, Peer, PeerError
from glm_lsp.resources import program

COMMANDS = {"pyright": "pyright-langserver", "basedpyright": "basedpyright-langserver"}
"""A diagnostic's source, in small letters, and the server that it comes from."""


class Pyright(Peer):
    """One of the two, by the name of its diagnostics' source."""

    def __init__(self, source: str, folders: Sequence[Path], python: str = "") -> None:
        super().__init__(program(COMMANDS[source]), folders)
        self._source = source
        if python:
            self.answers = {"python": {"pythonPath": python}}

    async def _found(self, client: Client, snapshot: Snapshot) -> tuple[Problem, ...]:
        version = self._show(client, snapshot)
        while (said := await client.published.get()) is None or said.version != version:
            if said is None:
                raise PeerError("it has ended")
        document = Document(snapshot.uri, snapshot.text)
        return tuple(_problem(one, document, self._source) for one in said.diagnostics)


def _problem(diagnostic: types.Diagnostic, document: Document, source: str) -> Problem:
    start, end = document.offset_of(diagnostic.range.start), document.offset_of(diagnostic.range.end)
    code = "" if diagnostic.code is None else str(diagnostic.code)
    is_error = diagnostic.severity in (None, types.DiagnosticSeverity.Error)
    return Problem(start, end, words_of(diagnostic.message), source, code, is_error)
