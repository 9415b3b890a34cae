"""An edit changes the lines that differ and no others, in the document's own line breaks."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from glm_lsp.data import Candidate, Snapshot
from glm_lsp.fix import edits
from glm_lsp.languages import PLAIN_TEXT

LINES = st.lists(st.text(alphabet="ab é😀", max_size=4), max_size=6)


def snapshot(text: str) -> Snapshot:
    return Snapshot("file:///a", "a", PLAIN_TEXT, 1, text)


@given(LINES, LINES, st.sampled_from(["\n", "\r\n"]))
def test_applied_it_gives_what_was_meant(old: list[str], new: list[str], line_break: str) -> None:
    before, after = line_break.join([*old, ""]), line_break.join([*new, ""])
    edit = edits.smallest(snapshot(before), Candidate(after, 0, len(before)))
    expected = after if line_break in before else after.replace("\r\n", "\n")
    assert edits.applied(before, [edit]) == expected
    assert edits.applied(before, edits.between(snapshot(before), after)) == after


@pytest.mark.parametrize("line_break", ["\n", "\r\n"])
def test_only_lines_that_differ_are_in_it(line_break: str) -> None:
    before = "one\ntwo\nthree\nfour\n".replace("\n", line_break)
    edit = edits.smallest(snapshot(before), Candidate("one\n2\nthree\n", 0, before.index("four")))
    assert edit.text == f"2{line_break}"
    assert before[edit.start : edit.end] == f"two{line_break}"


def test_a_last_line_without_a_break_stays_without() -> None:
    before = "one\ntwo("
    assert edits.smallest(snapshot(before), Candidate("two()", 4, 8)) == Candidate("two()", 4, 8)


def test_a_region_is_whole_lines_around_a_problem() -> None:
    text = "".join(f"line {number}\n" for number in range(40))
    start, end = edits.region(snapshot(text), text.index("line 20"), text.index("line 20") + 3)
    assert text[start:end].split("\n")[0] == "line 18"
    assert text[start:end].count("\n") == 5
    start, end = edits.region(snapshot(text), 0, len(text))
    assert text[start:end].count("\n") <= edits.LONGEST_REGION
