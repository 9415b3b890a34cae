"""lsprotocol's world and ours. The only conversion of LSP positions, and the only other file than
`server.py` that knows pygls.

pygls is bent in three places here: lines end where the protocol says (its own `splitlines` also breaks at
form feeds and U+2028, and then every later edit lands on the wrong line), positions beyond the end of a line
are clamped to it, and a request whose parameters cannot be read is answered instead of dropped.
"""

import logging
import re
from bisect import bisect_right
from collections.abc import Mapping
from pathlib import Path, PurePosixPath
from typing import Any
from urllib.parse import unquote, urlsplit
from urllib.request import url2pathname
from uuid import uuid4

from lsprotocol import types
from pygls.exceptions import JsonRpcException
from pygls.lsp.server import LanguageServer
from pygls.protocol import LanguageServerProtocol
from pygls.workspace import TextDocument, Workspace

from glm_lsp.data import Answer, Candidate, EngineState, Snapshot, line_starts
from glm_lsp.languages import language_of, languages

_UNITS = {
    types.PositionEncodingKind.Utf8: ("utf-8", 1),
    types.PositionEncodingKind.Utf16: ("utf-16-le", 2),
    types.PositionEncodingKind.Utf32: ("utf-32-le", 4),
}


ACCEPTED = "glm-lsp.accepted"
"""The command that a client runs when its user takes a suggestion. Nothing is lost when it does not."""


class Document(TextDocument):
    """An open document, edited by offsets into its text."""

    def _apply_incremental_change(self, change: types.TextDocumentContentChangePartial) -> None:
        start, end = sorted((self.offset_of(change.range.start), self.offset_of(change.range.end)))
        self._source = self.source[:start] + change.text + self.source[end:]
        self._starts: list[int] | None = None

    def _apply_full_change(self, change: types.TextDocumentContentChangeEvent) -> None:
        self._source = change.text
        self._starts = None

    @property
    def source(self) -> str:
        """The text; that of the editor, never that of the disk."""
        return self._source or ""

    def offset_of(self, position: types.Position) -> int:
        """The offset, in code points, of a position; what lies outside the document is clamped into it."""
        starts = self._line_starts()
        if position.line >= len(starts):
            return len(self.source)
        start = starts[position.line]
        return start + self._column_of(self._line_text(position.line), position.character)

    def position_of(self, offset: int) -> types.Position:
        """The position of an offset in code points."""
        starts = self._line_starts()
        line = bisect_right(starts, offset) - 1
        before = self.source[starts[line] : offset]
        encoding, unit = self._unit()
        return types.Position(line, len(before.encode(encoding, "surrogatepass")) // unit)

    def _column_of(self, line: str, units: int) -> int:
        """Code points in the first `units` code units of `line`; half a character counts as none of it."""
        if line.isascii():
            return min(max(units, 0), len(line))
        encoding, unit = self._unit()
        head = line.encode(encoding, "surrogatepass")[: max(units, 0) * unit]
        if encoding == "utf-16-le" and head[-1:] and 0xD8 <= head[-1] <= 0xDB:
            head = head[:-2]
        return len(head.decode(encoding, "ignore" if encoding == "utf-8" else "surrogatepass"))

    def _unit(self) -> tuple[str, int]:
        return _UNITS[types.PositionEncodingKind(self.position_codec.encoding)]

    def _line_text(self, line: int) -> str:
        starts = self._line_starts()
        end = starts[line + 1] if line + 1 < len(starts) else len(self.source)
        return self.source[starts[line] : end].rstrip("\r\n")

    def _line_starts(self) -> list[int]:
        starts = getattr(self, "_starts", None)
        if starts is None:
            starts = self._starts = line_starts(self.source)
        return starts


class Documents(Workspace):
    """pygls's workspace with our documents in it."""

    def _create_text_document(
        self,
        doc_uri: str,
        source: str | None = None,
        version: int | None = None,
        language_id: str | None = None,
    ) -> Document:
        return Document(doc_uri, source, version, language_id, position_codec=self.position_codec)


class Protocol(LanguageServerProtocol):
    """pygls's protocol with our workspace, in which every request is answered."""

    _documents: Documents | None = None

    @property
    def workspace(self) -> Documents:
        """The open documents. Raises RuntimeError before `initialize`."""
        plain = super().workspace
        if self._documents is None:
            folders = list(plain.folders.values())
            self._documents = Documents(
                plain.root_uri, workspace_folders=folders, position_encoding=plain.position_encoding
            )
        return self._documents

    def structure_message(self, data: dict[str, Any]) -> Any:
        """Read a message; if it is a request that cannot be read, answer so."""
        try:
            return super().structure_message(data)
        except JsonRpcException as error:
            if "id" in data and "method" in data:
                self._send_response(data["id"], error=error.to_response_error())
            raise


def snapshot_of(workspace: Workspace, uri: str) -> Snapshot | None:
    """The open document as it is now, or None when it is not open."""
    document = workspace.text_documents.get(unquote(uri))
    if document is None:
        return None
    name, language_id = _name(uri, workspace), document.language_id or ""
    language = language_of(name, language_id)
    return Snapshot(uri, name, language, document.version or 0, document.source, language_id)


def offset_of(workspace: Workspace, uri: str, position: types.Position) -> int:
    """The offset of a position in an open document."""
    return open_document(workspace, uri).offset_of(position)


def selected(workspace: Workspace, params: types.InlineCompletionParams | types.CompletionParams) -> Candidate | None:
    """The item of another server that is selected in the editor's list: what is offered must begin with it."""
    info = params.context.selected_completion_info if isinstance(params, types.InlineCompletionParams) else None
    if info is None:
        return None
    document = open_document(workspace, params.text_document.uri)
    return Candidate(info.text, document.offset_of(info.range.start), document.offset_of(info.range.end))


def is_on_purpose(params: types.InlineCompletionParams | types.CompletionParams) -> bool:
    """Whether the user has asked for this. Completion items are asked for at every key, whatever the client says."""
    invoked = types.InlineCompletionTriggerKind.Invoked
    return isinstance(params, types.InlineCompletionParams) and params.context.trigger_kind == invoked


def is_typed_in_several_places(params: types.DidChangeTextDocumentParams) -> bool:
    """Whether one change puts the same text in more than one place, as several cursors do."""
    changes = [one for one in params.content_changes if isinstance(one, types.TextDocumentContentChangePartial)]
    places = {(one.range.start.line, one.range.start.character) for one in changes}
    return len(places) > 1 and len({one.text for one in changes}) == 1 and len(changes) == len(params.content_changes)


def inline_items(answer: Answer, workspace: Workspace, uri: str) -> types.InlineCompletionList:
    """An answer as LSP 3.18 inline completions. Every item has a range, since Neovim fails without one."""
    accepted = types.Command("accepted", ACCEPTED)
    return types.InlineCompletionList(
        [
            types.InlineCompletionItem(
                candidate.text, range=_range(candidate, open_document(workspace, uri)), command=accepted
            )
            for candidate in answer.candidates
        ]
    )


def completion_items(answer: Answer, workspace: Workspace, uri: str) -> types.CompletionList:
    """An answer as completion items, for clients that know no inline completion.

    Incomplete, so that the client asks again after the next key; sorted behind the items of other servers.
    """
    return types.CompletionList(
        is_incomplete=True,
        items=[_completion_item(candidate, open_document(workspace, uri)) for candidate in answer.candidates],
    )


def knows_inline_completion(capabilities: types.ClientCapabilities) -> bool:
    """Whether the client asks for inline completions itself."""
    text_document = capabilities.text_document
    return text_document is not None and text_document.inline_completion is not None


def _completion_item(candidate: Candidate, document: Document) -> types.CompletionItem:
    """`filterText` is the word left of the cursor with the suggestion behind it, as clients filter by the word."""
    word = re.search(r"\w*\Z", document.source[: candidate.start])
    typed = word.group() if word else ""
    start = document.position_of(candidate.start - len(typed))
    lines = [line.strip() for line in re.split(r"[\r\n]+", typed + candidate.text) if line.strip()]
    return types.CompletionItem(
        label=lines[0] + (" …" if len(lines) > 1 else ""),
        kind=types.CompletionItemKind.Text,
        detail="glm-lsp",
        sort_text="￿",
        filter_text=typed + candidate.text,
        insert_text_format=types.InsertTextFormat.PlainText,
        insert_text_mode=types.InsertTextMode.AsIs,
        text_edit=types.TextEdit(types.Range(start, document.position_of(candidate.end)), typed + candidate.text),
        command=types.Command("accepted", ACCEPTED),
    )


def _range(candidate: Candidate, document: Document) -> types.Range:
    return types.Range(document.position_of(candidate.start), document.position_of(candidate.end))


def open_document(workspace: Workspace, uri: str) -> Document:
    document = workspace.text_documents[unquote(uri)]
    assert isinstance(document, Document)
    return document


def _name(uri: str, workspace: Workspace) -> str:
    """The path below the workspace folder that holds it, else the file's bare name."""
    path = PurePosixPath(unquote(urlsplit(uri).path))
    for folder in workspace.folders.values():
        root = PurePosixPath(unquote(urlsplit(folder.uri).path))
        if path.is_relative_to(root):
            return str(path.relative_to(root))
    return path.name


def folders(workspace: Workspace) -> list[Path]:
    """The folders that the editor has open, those in the file system."""
    uris = [folder.uri for folder in workspace.folders.values()] or [workspace.root_uri or ""]
    return [Path(url2pathname(urlsplit(uri).path)) for uri in uris if uri.startswith("file:")]


def can_watch_files(capabilities: types.ClientCapabilities) -> bool:
    """Whether the client tells of changed files when it is asked to."""
    workspace = capabilities.workspace
    watched = workspace.did_change_watched_files if workspace else None
    return watched is not None and bool(watched.dynamic_registration)


def file_watchers() -> types.RegistrationParams:
    """Asks to be told of changed files in any language that has definitions."""
    extensions = sorted({extension for language in languages().values() for extension in language.extensions})
    watchers = [types.FileSystemWatcher(f"**/*{extension}") for extension in extensions]
    options = types.DidChangeWatchedFilesRegistrationOptions(watchers)
    method = types.WORKSPACE_DID_CHANGE_WATCHED_FILES
    return types.RegistrationParams([types.Registration("glm-lsp-files", method, options)])


def can_be_asked_for_settings(capabilities: types.ClientCapabilities) -> bool:
    """Whether the client answers `workspace/configuration`."""
    workspace = capabilities.workspace
    return workspace is not None and bool(workspace.configuration)


def section_of(settings: Any, section: str) -> Any:
    """What a didChangeConfiguration carries for `section`, or None when the client wants to be asked."""
    return settings.get(section) if isinstance(settings, Mapping) else None


class LoadingProgress:
    """The engine's loading as `$/progress`, for clients that show it."""

    def __init__(self, server: LanguageServer) -> None:
        self._server = server
        self._token = ""

    def follow(self, state: EngineState) -> None:
        """Begins with the first state that is not final, ends with the next one that is."""
        if state.name in ("ready", "failed", "gone"):
            self._end(state.message)
        elif self._token:
            self._server.work_done_progress.report(
                self._token, types.WorkDoneProgressReport(message=state.message, percentage=state.progress)
            )
        elif self._is_wanted():
            self._token = f"glm-lsp-{uuid4().hex}"
            self._server.work_done_progress.create(self._token)
            self._server.work_done_progress.begin(
                self._token, types.WorkDoneProgressBegin(title="glm-lsp: loading the model", percentage=0)
            )

    def _is_wanted(self) -> bool:
        window = self._server.client_capabilities.window
        return window is not None and bool(window.work_done_progress)

    def _end(self, message: str) -> None:
        if self._token:
            self._server.work_done_progress.end(self._token, types.WorkDoneProgressEnd(message=message or None))
            self._token = ""


def quiet_pygls() -> None:
    """pygls logs whole messages, and so the user's text, from level INFO on and in its tracebacks."""
    logging.getLogger("pygls").setLevel(logging.CRITICAL + 1)
