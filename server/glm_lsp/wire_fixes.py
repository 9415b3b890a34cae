"""Diagnostics, code actions and their edits, between lsprotocol's world and ours."""

from collections.abc import Iterable, Sequence
from typing import Any

from lsprotocol import types
from pygls.workspace import Workspace

from glm_lsp.data import Candidate, Snapshot
from glm_lsp.documents import open_document, snapshot_of
from glm_lsp.fix import edits
from glm_lsp.fix.values import Problem, Repair, words_of

MOST_ACTIONS = 20
"""Problems that one request is answered for, those nearest to its range; no menu shows more."""

LONGEST_TITLE = 80
MOST_RELATED = 4


def resolves_edits(capabilities: types.ClientCapabilities) -> bool:
    """Whether the client asks for an action's edit when it is chosen."""
    text_document = capabilities.text_document
    action = text_document.code_action if text_document else None
    support = action.resolve_support if action else None
    return support is not None and "edit" in support.properties and bool(action and action.data_support)


def pulls_diagnostics(capabilities: types.ClientCapabilities) -> bool:
    """Whether the client asks for diagnostics itself, so that none are pushed."""
    return capabilities.text_document is not None and capabilities.text_document.diagnostic is not None


def wants_quick_fixes(context: types.CodeActionContext) -> bool:
    """Whether a request is for any kind of action, or for one that quick fixes are of."""
    quick = f"{types.CodeActionKind.QuickFix.value}."
    return context.only is None or any(quick.startswith(f"{_text(kind)}.") for kind in context.only)


def problems_of(
    diagnostics: Sequence[types.Diagnostic], where: types.Range, workspace: Workspace, uri: str
) -> list[tuple[Problem, types.Diagnostic | None]]:
    """The diagnostics that touch a range, nearest to its start first, each once; what lies outside is clamped."""
    touching = [
        one for one in diagnostics if one.range.start.line <= where.end.line and one.range.end.line >= where.start.line
    ]
    touching.sort(key=lambda one: abs(one.range.start.line - where.start.line))
    document = open_document(workspace, uri)
    found: dict[Problem, types.Diagnostic | None] = {}
    for one in touching:
        start, end = document.offset_of(one.range.start), document.offset_of(one.range.end)
        is_error = one.severity in (None, types.DiagnosticSeverity.Error)
        related = tuple(words_of(more.message) for more in (one.related_information or ())[:MOST_RELATED])
        code = "" if one.code is None else words_of(str(one.code))
        problem = Problem(start, max(start, end), words_of(one.message), one.source or "", code, is_error, related)
        found.setdefault(problem, one)
        if len(found) == MOST_ACTIONS:
            break
    return list(found.items())


def within(problems: Iterable[Problem], where: types.Range, workspace: Workspace, uri: str) -> list[Problem]:
    """Of our own problems those that touch a range's lines."""
    document = open_document(workspace, uri)
    found = []
    for one in problems:
        start, end = document.position_of(one.start).line, document.position_of(one.end).line
        if start <= where.end.line and end >= where.start.line:
            found.append(one)
    return found[:MOST_ACTIONS]


def touching(problems: Iterable[Problem], start: int, end: int, snapshot: Snapshot) -> list[Problem]:
    """The problems in the lines of [start, end), the nearest to its start first."""
    first, last = edits.region(snapshot, start, end, around=0)
    last = max(last, end)
    found = [one for one in problems if one.start < max(last, first + 1) and one.end >= first]
    return sorted(found, key=lambda one: abs(one.start - start))


def attempt(problem: Problem, diagnostic: types.Diagnostic | None, uri: str, mark: str) -> types.CodeAction:
    """An action whose edit is still to be found, for a document in the state that `mark` names."""
    return types.CodeAction(
        title=f"Try to repair: {_short(problem.words)}",
        kind=types.CodeActionKind.QuickFix,
        diagnostics=[diagnostic] if diagnostic else None,
        data=_data(uri, mark, [problem]),
    )


def attempt_all(problems: Sequence[Problem], uri: str, mark: str) -> types.CodeAction:
    """An action that repairs all problems of one kind, as far as that can be done."""
    name = problems[0].code or problems[0].words
    return types.CodeAction(
        title=f"Try to repair all {len(problems)} of this kind: {_short(name)}",
        kind=types.CodeActionKind.QuickFix,
        data=_data(uri, mark, problems),
    )


def proven(
    problem: Problem, diagnostic: types.Diagnostic | None, repair: Repair, workspace: Workspace, snapshot: Snapshot
) -> types.CodeAction:
    """An action with its edit, and in its title how that was proven. Only what a tool has agreed to is preferred."""
    return types.CodeAction(
        title=f"{title(problem, repair)} ({said_of(repair)})",
        kind=types.CodeActionKind.QuickFix,
        diagnostics=[diagnostic] if diagnostic else None,
        is_preferred=bool(repair.judge) or None,
        edit=workspace_edit([repair.edit], workspace, snapshot),
    )


def title(problem: Problem, repair: Repair) -> str:
    """What a repair is called."""
    return f"{'Repair' if repair.judge else 'Possible repair'}: {_short(problem.words)}"


def said_of(repair: Repair) -> str:
    """Who made a repair and who looked at it."""
    return f"by {'the model' if repair.by == 'model' else 'a rule'}, {repair.proof}"


def asked(action: types.CodeAction) -> tuple[str, str, list[Problem]]:
    """The document, the mark of its state and the problems that an action of ours is about.

    Raises ValueError for an action that is not ours.
    """
    data: Any = action.data
    try:
        first, *others = (Problem(**{**one, "related": tuple(one["related"])}) for one in data["problems"])
        return str(data["uri"]), str(data["mark"]), [first, *others]
    except (KeyError, TypeError, ValueError) as error:
        raise ValueError("this action is not one of glm-lsp's") from error


def workspace_edit(changes: Iterable[Candidate], workspace: Workspace, snapshot: Snapshot) -> types.WorkspaceEdit:
    """Edits of one document at its version, for clients that know versions, and without for others."""
    document = open_document(workspace, snapshot.uri)
    text_edits = [
        types.TextEdit(types.Range(document.position_of(edit.start), document.position_of(edit.end)), edit.text)
        for edit in changes
    ]
    return types.WorkspaceEdit(
        document_changes=[
            types.TextDocumentEdit(
                types.OptionalVersionedTextDocumentIdentifier(uri=snapshot.uri, version=snapshot.version),
                list(text_edits),
            )
        ]
    )


def unversioned(edit: types.WorkspaceEdit) -> types.WorkspaceEdit:
    """The same edit for a client that does not know `documentChanges`."""
    changes = {
        change.text_document.uri: list(change.edits)
        for change in edit.document_changes or ()
        if isinstance(change, types.TextDocumentEdit)
    }
    return types.WorkspaceEdit(changes=changes)  # type: ignore[arg-type]


def knows_versions(capabilities: types.ClientCapabilities) -> bool:
    """Whether the client takes edits of a document at a version."""
    edit = capabilities.workspace.workspace_edit if capabilities.workspace else None
    return edit is not None and bool(edit.document_changes)


def diagnostics_of(problems: Iterable[Problem], workspace: Workspace, uri: str) -> list[types.Diagnostic]:
    """Problems of an open document as its diagnostics."""
    document = open_document(workspace, uri)
    return [
        types.Diagnostic(
            types.Range(document.position_of(one.start), document.position_of(one.end)),
            one.words,
            severity=types.DiagnosticSeverity.Error if one.is_error else types.DiagnosticSeverity.Warning,
            source=one.source,
            code=one.code or None,
        )
        for one in problems
    ]


def place(argument: Any, workspace: Workspace) -> tuple[str, int, int]:
    """The document and the [start, end) that a command is about, in code points.

    Its argument is what any request at a position or for a range has: a `textDocument` or a `uri`, and a `position`
    or a `range`; without one the whole document. Raises ValueError.
    """
    try:
        uri = str(argument["textDocument"]["uri"] if "textDocument" in argument else argument["uri"])
        if snapshot_of(workspace, uri) is None:
            raise ValueError("the document is not open")
        document = open_document(workspace, uri)
        if "position" in argument:
            offset = document.offset_of(_position(argument["position"]))
            return uri, offset, offset
        if "range" not in argument:
            return uri, 0, len(document.source)
        ends = [document.offset_of(_position(argument["range"][end])) for end in ("start", "end")]
        return uri, *sorted(ends)  # type: ignore[return-value]
    except (KeyError, TypeError) as error:
        raise ValueError("the argument must have a textDocument or uri, and a position or a range") from error


def _position(raw: Any) -> types.Position:
    return types.Position(max(0, int(raw["line"])), max(0, int(raw["character"])))


def _data(uri: str, mark: str, problems: Sequence[Problem]) -> dict[str, Any]:
    return {
        "uri": uri,
        "mark": mark,
        "problems": [
            {
                "start": one.start,
                "end": one.end,
                "message": one.words,
                "source": one.source,
                "code": one.code,
                "is_error": one.is_error,
                "related": list(one.related),
            }
            for one in problems
        ],
    }


def _short(words: str) -> str:
    return words if len(words) <= LONGEST_TITLE else words[: LONGEST_TITLE - 1] + "…"


def _text(kind: Any) -> str:
    return str(getattr(kind, "value", kind))
