"""Positions: what an editor counts, in each of the three encodings, against a slow and obvious model."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lsprotocol import types
from pygls.workspace import PositionCodec

from glm_lsp.documents import Document

ENCODINGS = list(types.PositionEncodingKind)
WIDTHS = {
    types.PositionEncodingKind.Utf8: lambda c: len(c.encode()),
    types.PositionEncodingKind.Utf16: lambda c: len(c.encode("utf-16-le")) // 2,
    types.PositionEncodingKind.Utf32: lambda c: 1,
}

texts = st.text(alphabet=st.sampled_from(list("ab\t\r\n\u2028\x0c\x85é漢😀")), max_size=40)


def document(text: str, encoding: types.PositionEncodingKind) -> Document:
    return Document("file:///a.py", text, 1, "python", position_codec=PositionCodec(encoding))


def lines_of(text: str) -> list[str]:
    return text.replace("\r\n", "\n").replace("\r", "\n").split("\n")


@pytest.mark.parametrize("encoding", ENCODINGS)
@given(text=texts)
@settings(deadline=None)
def test_an_offset_becomes_a_position_and_comes_back(encoding: types.PositionEncodingKind, text: str) -> None:
    doc = document(text, encoding)
    for offset in range(len(text) + 1):
        inside_crlf = text[offset - 1 : offset + 1] == "\r\n"
        if not inside_crlf:
            assert doc.offset_of(doc.position_of(offset)) == offset


@pytest.mark.parametrize("encoding", ENCODINGS)
@given(text=texts, line=st.integers(0, 12), character=st.integers(0, 60))
@settings(deadline=None)
def test_a_position_is_where_the_slow_model_finds_it(
    encoding: types.PositionEncodingKind, text: str, line: int, character: int
) -> None:
    doc = document(text, encoding)
    lines = lines_of(text)
    offset = doc.offset_of(types.Position(line, character))
    if line >= len(lines):
        assert offset == len(text)
        return
    column, width = 0, 0
    while column < len(lines[line]) and width + WIDTHS[encoding](lines[line][column]) <= character:
        width += WIDTHS[encoding](lines[line][column])
        column += 1
    before = text[:offset].replace("\r\n", "\n").replace("\r", "\n")
    assert before == "\n".join([*lines[:line], lines[line][:column]])


@pytest.mark.parametrize("encoding", ENCODINGS)
@given(text=texts, start=st.integers(0, 40), length=st.integers(0, 10), new=texts)
@settings(deadline=None)
def test_an_incremental_change_lands_where_the_editor_meant_it(
    encoding: types.PositionEncodingKind, text: str, start: int, length: int, new: str
) -> None:
    start = min(start, len(text))
    end = min(start + length, len(text))
    doc = document(text, encoding)
    if any(text[place - 1 : place + 1] == "\r\n" for place in (start, end)):
        return  # No position names the middle of a line break.
    where = types.Range(doc.position_of(start), doc.position_of(end))
    doc.apply_change(types.TextDocumentContentChangePartial(range=where, text=new))
    assert doc.source == text[:start] + new + text[end:]


def test_half_a_surrogate_pair_is_the_place_before_it() -> None:
    doc = document("😀x", types.PositionEncodingKind.Utf16)
    assert [doc.offset_of(types.Position(0, units)) for units in range(4)] == [0, 0, 1, 2]


def insert(doc: Document, column: int, text: str) -> None:
    place = types.Position(0, column)
    doc.apply_change(types.TextDocumentContentChangePartial(range=types.Range(place, place), text=text))


def test_a_character_that_comes_in_halves_is_that_character() -> None:
    doc = document("s = ''", types.PositionEncodingKind.Utf16)
    for column, text in ((5, "\ud83d"), (6, "\ude00"), (7, "Z")):
        insert(doc, column, text)
    assert doc.source == "s = '😀Z'"


@pytest.mark.parametrize("encoding", ENCODINGS)
def test_half_a_character_alone_moves_nothing_behind_it(encoding: types.PositionEncodingKind) -> None:
    doc = document("a\ud83dbc", encoding)
    assert [doc.offset_of(doc.position_of(offset)) for offset in range(5)] == [0, 1, 2, 3, 4]
    insert(doc, doc.position_of(3).character, "X")
    assert doc.source == "a\ud83dbXc"


def test_a_form_feed_is_not_a_line_break() -> None:
    doc = document("a\x0cb\u2028c\nd", types.PositionEncodingKind.Utf16)
    assert doc.offset_of(types.Position(1, 0)) == 6
