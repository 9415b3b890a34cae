"""What is found in a file: said once, by whom, and who could not look."""

from dataclasses import replace

from glm_lsp.data import Snapshot
from glm_lsp.fix.finding import Eyes, told_once
from glm_lsp.fix.lines import line_in
from glm_lsp.fix.values import Judge, Problem
from glm_lsp.languages import languages

SHOWN = Snapshot("", "a.py", languages()["python"], 1, "x = (1\n")
LINT = Problem(0, 1, "`x` is odd", "ruff", "N1")
TYPED = Problem(4, 5, "x is no y", "pyright", "reportX")


def test_a_syntax_error_is_told_once_whoever_notices_it() -> None:
    parsers = [Problem(at, at, "Expected ')'", source) for at, source in ((6, "ruff"), (5, "pyright"))]
    own = [Problem(4, 5, "'(' is never closed", "glm-lsp")]
    assert told_once(own, [LINT, *parsers, TYPED]) == [LINT, TYPED, *own]
    assert told_once([], [LINT, *parsers]) == [LINT, parsers[1]]


async def test_a_text_is_looked_at_once_and_who_says_nothing_is_blind() -> None:
    looks: list[str] = []

    async def see(snapshot: Snapshot) -> tuple[Problem, ...]:
        looks.append(snapshot.text)
        return (LINT,)

    async def fail(snapshot: Snapshot) -> None:
        return None

    eyes = Eyes([Judge("ruff", see), Judge("pyright", fail)])
    assert await eyes.look(SHOWN) == await eyes.look(SHOWN) == [LINT]
    assert await eyes.look(replace(SHOWN, text="y\n")) == [LINT]
    assert looks == [SHOWN.text, "y\n"]
    assert (eyes.seen, eyes.blind, eyes.words) == ({"ruff"}, {"pyright"}, "ruff")
    eyes.note("the parser", True)
    assert eyes.words == "the parser and ruff"


async def test_a_tool_that_needs_syntax_waits_for_it() -> None:
    broken, sound = Problem(6, 6, "Expected ')'", "ruff"), replace(SHOWN, text="x = (1)\n")

    async def parse(snapshot: Snapshot) -> tuple[Problem, ...]:
        return () if snapshot.text == sound.text else (broken,)

    async def check(snapshot: Snapshot) -> tuple[Problem, ...]:
        return (TYPED,)

    eyes = Eyes([Judge("ruff", parse), Judge("pyright", check, needs_syntax=True)])
    assert await eyes.look(SHOWN) == [broken]
    assert (eyes.seen, eyes.waiting) == ({"ruff"}, {"pyright"})
    assert await eyes.look(sound) == [TYPED]
    assert (eyes.seen, eyes.waiting) == ({"ruff", "pyright"}, set())
    assert await eyes.look(replace(sound, version=2), is_broken=True) == []
    assert eyes.waiting == {"pyright"}


def test_lines_move_with_the_text() -> None:
    text = "a\nb\nc\nd\n"
    less, more = "a\nd\n", "a\nb\nnew\nnew\nc\nd\n"
    assert [line_in(less, text, line) for line in (1, 2, 3, 4, 5)] == [1, None, None, 2, 3]
    assert [line_in(more, text, line) for line in (1, 2, 3, 4)] == [1, 2, 5, 6]
    assert [line_in("a\nB\nC\nd\n", text, line) for line in (1, 2, 3, 4)] == [1, 2, 3, 4]
    assert [line_in("a\nB\nd\n", text, line) for line in (2, 3, 4)] == [2, 2, 3]
