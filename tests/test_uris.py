"""Which URIs mean a file."""

from pathlib import Path

import pytest

from glm_lsp.uris import path_of


@pytest.mark.parametrize(
    ("uri", "path"),
    [
        ("file:///shop/a%20cart.py", Path("/shop/a cart.py")),
        ("file:///shop", Path("/shop")),
        ("untitled:Untitled-1", None),
        ("vscode-vfs://[shop/cart.py", None),
        ("", None),
    ],
)
def test_a_file_has_a_path_and_nothing_else(uri: str, path: Path | None) -> None:
    assert path_of(uri) == path
