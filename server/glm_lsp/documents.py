"""The editor's documents as pygls keeps them, and as values of ours. The only conversion of LSP positions.

pygls is bent in four places here: lines end where the protocol says (its own `splitlines` also breaks at form feeds
and U+2028, and then every later edit lands on the wrong line), positions beyond the end of a line are clamped to it,
a request whose parameters cannot be read is answered instead of dropped, and what is odd about one diagnostic does not
cost a request all its others.
"""

import logging
import re
from bisect import bisect_right
from contextlib import suppress
from pathlib import PurePosixPath
from typing import Any
from urllib.parse import unquote, urlsplit

from lsprotocol import types
from pygls.exceptions import JsonRpcException
from pygls.protocol import LanguageServerProtocol
from pygls.workspace import TextDocument, Workspace

from glm_lsp.data import Snapshot, line_starts
from glm_lsp.languages import language_of
from glm_lsp.workspace import labels, place_among

_UNITS = {
    types.PositionEncodingKind.Utf8: ("utf-8", 1),
    types.PositionEncodingKind.Utf16: ("utf-16-le", 2),
    types.PositionEncodingKind.Utf32: ("utf-32-le", 4),
}

_TAGS = {tag.value for tag in types.DiagnosticTag}
_SEVERITIES = {severity.value for severity in types.DiagnosticSeverity}

_HALF = re.compile("[\ud800-\udfff]")


class Document(TextDocument):
    """An open document, edited by offsets into its text."""

    def _apply_incremental_change(self, change: types.TextDocumentContentChangePartial) -> None:
        start, end = sorted((self.offset_of(change.range.start), self.offset_of(change.range.end)))
        changed = self.source[:start] + change.text + self.source[end:]
        self._source = _paired(changed) if _HALF.search(change.text) else changed
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
        encoded = line.encode(encoding, "surrogatepass")
        end = max(units, 0) * unit
        while encoding == "utf-8" and end < len(encoded) and encoded[end] & 0xC0 == 0x80:
            end -= 1
        if encoding == "utf-16-le" and _parts_a_pair(encoded, end):
            end -= 2
        return len(encoded[:end].decode(encoding, "surrogatepass"))

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


def _parts_a_pair(encoded: bytes, end: int) -> bool:
    """Whether the place behind `end` bytes of UTF-16 is between the two halves of a character."""
    return 0 < end < len(encoded) and 0xD8 <= encoded[end - 1] <= 0xDB and 0xDC <= encoded[end + 1] <= 0xDF


def _paired(text: str) -> str:
    """Halves of a character that have come one after the other are that character."""
    return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "surrogatepass")


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
        if data.get("method") == types.TEXT_DOCUMENT_CODE_ACTION:
            with suppress(AttributeError, KeyError, TypeError):  # No diagnostics at all; that is for pygls to say.
                _plain(data["params"]["context"]["diagnostics"])
        try:
            return super().structure_message(data)
        except JsonRpcException as error:
            if "id" in data and "method" in data:
                self._send_response(data["id"], error=error.to_response_error())
            raise


def _plain(diagnostics: list[dict[str, Any]]) -> None:
    """Leaves out of diagnostics as the editor sends them what the protocol's version here does not know."""
    for one in diagnostics:
        if "tags" in one:
            one["tags"] = [tag for tag in one["tags"] or () if tag in _TAGS]
        if one.get("severity") not in _SEVERITIES:
            one.pop("severity", None)
        if isinstance(one.get("message"), dict):
            one["message"] = one["message"]["value"]  # of MarkupContent


def snapshot_of(workspace: Workspace, uri: str) -> Snapshot | None:
    """The open document as it is now, or None when it is not open."""
    document = workspace.text_documents.get(unquote(uri))
    if document is None:
        return None
    (label, name), language_id = _name(uri, workspace), document.language_id or ""
    language = language_of(name, language_id)
    return Snapshot(uri, name, language, document.version or 0, document.source, language_id, label)


def offset_of(workspace: Workspace, uri: str, position: types.Position) -> int:
    """The offset of a position in an open document."""
    return open_document(workspace, uri).offset_of(position)


def open_document(workspace: Workspace, uri: str) -> Document:
    """Raises KeyError when it is not open."""
    document = workspace.text_documents[unquote(uri)]
    assert isinstance(document, Document)
    return document


def folder_uris(workspace: Workspace) -> list[str]:
    """The folders that the editor has open; older clients name a root alone."""
    return [folder.uri for folder in workspace.folders.values()] or [uri for uri in [workspace.root_uri] if uri]


def _name(uri: str, workspace: Workspace) -> tuple[str, str]:
    """The label of the workspace folder that holds a file, and the path below it; else "" and the file's bare name."""
    scheme = urlsplit(uri).scheme
    folders = tuple(_path(folder) for folder in folder_uris(workspace) if urlsplit(folder).scheme == scheme)
    found = place_among(_path(uri), folders)
    if found is None:
        return "", _path(uri).name
    number, below = found
    return "/".join(labels(folders)[number].parts), str(below)


def _path(uri: str) -> PurePosixPath:
    return PurePosixPath(unquote(urlsplit(uri).path))


def quiet_pygls() -> None:
    """pygls logs whole messages, and so the user's text, from level INFO on and in its tracebacks."""
    logging.getLogger("pygls").setLevel(logging.CRITICAL + 1)
