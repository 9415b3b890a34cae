"""TypeScript as a judge, through typescript-language-server and by questions that it answers.

A compiler in the workspace is code of the workspace, so only the one that lies beside the server is run; without its
path, the server would look for one there. Nor may it fetch types, as it does by itself for JavaScript.
"""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from lsprotocol import types

from glm_lsp.data import Snapshot
from glm_lsp.fix.javascript import Places
from glm_lsp.fix.values import TYPESCRIPT, Problem, words_of
from glm_lsp.peers import Client, Peer, PeerError
from glm_lsp.resources import program

COMMAND = "typescript-language-server"
LANGUAGES = frozenset({"javascript", "typescript", "tsx"})

_ASK = "typescript.tsserverRequest"
"""Since version 4.4; an older one cannot be asked."""

_QUESTIONS = ("syntacticDiagnosticsSync", "semanticDiagnosticsSync", "suggestionDiagnosticsSync")


def installed(folders: Sequence[Path] = ()) -> tuple[str, str]:
    """The paths of the server and of the compiler beside it; empty where there is none, or in the workspace only."""
    command = program(COMMAND)
    server = Path(command).resolve()
    if not command or any(server.is_relative_to(folder.resolve()) for folder in folders):
        return "", ""
    places = (folder / "node_modules" / "typescript" / "lib" / "tsserver.js" for folder in server.parents)
    compiler = next((place for place in places if place.is_file()), None)
    return (command, str(compiler)) if compiler else ("", "")


class TypeScript(Peer):
    """A server with the compiler at the path `compiler`."""

    def __init__(self, command: str, compiler: str, folders: Sequence[Path]) -> None:
        super().__init__(command, folders)
        self.options = {
            "disableAutomaticTypingAcquisition": True,
            "tsserver": {"path": compiler, "useSyntaxServer": "never"},
        }

    async def _found(self, client: Client, snapshot: Snapshot) -> tuple[Problem, ...]:
        self._show(client, snapshot)
        places = Places(snapshot.text)
        rows = [row for question in _QUESTIONS for row in await _answer(client, question, snapshot.uri)]
        try:
            return tuple(_problem(row, places) for row in rows)
        except (KeyError, TypeError) as error:
            raise PeerError("it says what cannot be read") from error


async def _answer(client: Client, question: str, uri: str) -> list[dict[str, Any]]:
    asked = types.ExecuteCommandParams(_ASK, [question, {"file": uri}])
    said: Any = await client.workspace_execute_command_async(asked)
    if not isinstance(said, dict) or not said.get("success") or not isinstance(said.get("body"), list):
        raise PeerError("it gives no answer")
    return list(said["body"])


def _problem(row: dict[str, Any], places: Places) -> Problem:
    start, end = (places.offset(row[place]["line"], row[place]["offset"]) for place in ("start", "end"))
    return Problem(start, end, words_of(row["text"]), TYPESCRIPT, str(row["code"]), row["category"] == "error")
