"""What the server offers and answers, between lsprotocol's world and ours; for repairs see `wire_fixes.py`."""

import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from lsprotocol import types
from pygls.workspace import Workspace

from glm_lsp.data import Answer, Candidate
from glm_lsp.documents import Document, folder_uris, open_document
from glm_lsp.filters import last_word
from glm_lsp.languages import languages, manifests
from glm_lsp.uris import path_of

ACCEPTED = "glm-lsp.accepted"
"""The command that a client runs when its user takes a suggestion. Nothing is lost when it does not."""


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
            types.InlineCompletionItem(one.text, range=_range(one, open_document(workspace, uri)), command=accepted)
            for one in answer.candidates
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
    typed = last_word(document.source[: candidate.start])
    start = document.position_of(candidate.start - len(typed))
    said = candidate.text if candidate.text[:1] in ("\r", "\n") else typed + candidate.text
    lines = [line.strip() for line in re.split(r"[\r\n]+", said) if line.strip()]
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


def folders(workspace: Workspace) -> list[Path]:
    """The folders that the editor has open, those in the file system."""
    return [path for uri in folder_uris(workspace) if (path := path_of(uri)) is not None]


def can_watch_files(capabilities: types.ClientCapabilities) -> bool:
    """Whether the client tells of changed files when it is asked to."""
    workspace = capabilities.workspace
    watched = workspace.did_change_watched_files if workspace else None
    return watched is not None and bool(watched.dynamic_registration)


def file_watchers() -> types.RegistrationParams:
    """Asks to be told of changed files that may be in the index, and of changed rules of git."""
    extensions = sorted({extension for language in languages().values() for extension in language.extensions})
    watchers = [types.FileSystemWatcher(f"**/*{ending}") for ending in (*extensions, ".gitignore", *manifests())]
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
