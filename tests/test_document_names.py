"""What an open document is called: as the workspace calls the same file, whatever folders the editor has open."""

from pathlib import Path

import pytest
from lsprotocol import types

from glm_lsp import wire
from glm_lsp.documents import Documents, snapshot_of
from glm_lsp.workspace import Workspace


def documents(*folders: Path, root: Path | None = None) -> Documents:
    opened = [types.WorkspaceFolder(folder.as_uri(), folder.name) for folder in folders]
    return Documents(root.as_uri() if root else None, workspace_folders=opened)


def named(known: Documents, path: Path) -> tuple[str, str]:
    """The document's name below its folder, and what windows call it."""
    known.put_text_document(types.TextDocumentItem(path.as_uri(), "python", 1, "x = 1\n"))
    snapshot = snapshot_of(known, path.as_uri())
    assert snapshot is not None
    return snapshot.name, snapshot.path


def test_in_one_folder_it_is_the_path_below(tmp_path: Path) -> None:
    assert named(documents(tmp_path), tmp_path / "a" / "b.py") == ("a/b.py", "a/b.py")


def test_a_root_alone_is_a_folder_too(tmp_path: Path) -> None:
    assert named(documents(root=tmp_path), tmp_path / "a" / "b.py") == ("a/b.py", "a/b.py")


def test_outside_of_all_folders_it_is_the_bare_name(tmp_path: Path) -> None:
    assert named(documents(tmp_path / "x"), tmp_path / "a" / "b.py") == ("b.py", "b.py")


@pytest.mark.parametrize("path", ["one/app/a.py", "two/app/a.py", "lib/x/a.py", "lib/inner/a.py"])
def test_of_several_folders_windows_name_the_one_that_is_meant(tmp_path: Path, path: str) -> None:
    known = documents(*(tmp_path / folder for folder in ("one/app", "two/app", "lib", "lib/inner")))
    name, shown = named(known, tmp_path / path)
    assert shown == Workspace.at(wire.folders(known)).name_of(tmp_path / path)
    assert name != shown
    assert shown.endswith("/" + name)


def test_what_lies_in_no_file_system_has_a_name(tmp_path: Path) -> None:
    known = documents(tmp_path)
    known.put_text_document(types.TextDocumentItem("untitled:Untitled-1", "python", 1, "x = 1\n"))
    snapshot = snapshot_of(known, "untitled:Untitled-1")
    assert snapshot is not None
    assert snapshot.path == "Untitled-1"
