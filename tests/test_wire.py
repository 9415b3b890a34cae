"""Answers as an editor's list shows them."""

import pytest
from lsprotocol import types

from glm_lsp import wire
from glm_lsp.data import Answer, Candidate, Reason
from glm_lsp.documents import Documents

URI = "file:///a.py"


@pytest.mark.parametrize(
    ("text", "said", "label"),
    [
        ("    ret", "urn x", "return x"),
        ("    ret", "urn x\n    y", "return x …"),
        ("    return x", "\n    y = 1", "y = 1"),  # what is typed already says nothing about it
        ("    return x", "\r\n    y = 1\r\n    z = 2", "y = 1 …"),
    ],
)
def test_an_item_is_called_what_it_adds(text: str, said: str, label: str) -> None:
    workspace = Documents(None)
    workspace.put_text_document(types.TextDocumentItem(URI, "python", 1, text))
    answer = Answer(Reason.SHOWN, (Candidate(said, len(text), len(text)),))
    (item,) = wire.completion_items(answer, workspace, URI).items
    typed = text.split()[-1]
    assert (item.label, item.filter_text) == (label, typed + said)
