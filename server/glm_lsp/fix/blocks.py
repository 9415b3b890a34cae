"""Whether the blocks of a draft's tree are those that the lines' indentation shows.

A bracket that is put in or taken out at the wrong line can leave a tree without an error, in which a function has lost
its body or stands within another one. How the lines are indented tells what was meant.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from glm_lsp.fix import edits
from glm_lsp.fix.trial import Trial, is_broken, no_code
from glm_lsp.indentation import indent_of, width_of
from glm_lsp.nesting import Part, Path, path, shared
from glm_lsp.syntax import Syntax

LONGEST_STRETCH = 40_000
"""Characters before and behind the edit whose lines are looked at; a line costs some ten microseconds."""

_BRACKETS = b"([{"
_LIST_SIGNS = b",;:{(["
"""Behind these another item begins; behind any other sign at a line's end the same one goes on."""


@dataclass(frozen=True, slots=True)
class Line:
    """A line of code: its text, its first and its last sign, in bytes, and what of the tree these two lie in."""

    text: str
    start: int
    last: int
    head: Path
    tail: Path

    @property
    def indent(self) -> int:
        return width_of(self.text)


def keeps_blocks(trial: Trial) -> str:
    """No code moves into a block or out of one: what hangs from a line belongs to it, and to nothing else."""
    if trial.after.tree is None:
        return ""
    start, end = _stretch(trial)
    found = sum(1 for _ in astray(trial.after, start, end))
    if found and not is_broken(trial.problem, trial.before):
        found -= sum(1 for _ in astray(trial.before, start, end + len(trial.before.text) - len(trial.after.text)))
    return "moves code into or out of a block" if found > 0 else ""


def _stretch(trial: Trial) -> tuple[int, int]:
    """From the statement at the margin where something was wrong to the first line of the one behind the edit."""
    text, earliest = trial.after.text, trial.edit.start - LONGEST_STRETCH
    start = edits.margin_at(text, trial.mended_from, 0) or 0
    following = edits.MARGIN.search(text, trial.new_end)
    end = text.find("\n", following.start()) if following else -1
    return (
        start if start >= earliest else text.find("\n", earliest) + 1,
        min(len(text) if end < 0 else end, trial.new_end + LONGEST_STRETCH),
    )


def astray(syntax: Syntax, start: int, end: int) -> Iterator[Line]:
    """The lines of [start, end) that are not where their indentation shows them."""
    above: list[Line] = []  # what the next line may stand beside or under, each indented further than the one before
    before: Line | None = None
    for line in _lines(syntax, start, end):
        while above and above[-1].indent > line.indent:
            above.pop()
        beside = above.pop() if above and above[-1].indent == line.indent else None
        if before is not None and (
            _hangs_from_nothing(before, line, syntax)
            or (beside is not None and _is_apart(beside, line, before, syntax))
            or _closes_another(line, syntax)
        ):
            yield line
        above.append(line)
        before = line


def _hangs_from_nothing(before: Line, line: Line, syntax: Syntax) -> bool:
    """Whether a line is indented further than the one above, which has ended there."""
    if line.indent <= before.indent or _is_label(before.text):
        return False
    same = shared(before.tail, line.head)
    if not 0 < same < len(before.tail):
        return False
    both, ended = before.tail[same - 1], before.tail[same]
    is_inner = same > 1 and (both.start >= before.start or both.start == ended.start)
    return not (is_inner or ended.is_sign or ended.is_leaf) and _begins_line(ended, syntax)


def _is_apart(beside: Line, line: Line, before: Line, syntax: Syntax) -> bool:
    """Whether a line belongs to something else than the one above of the same indentation: to what that one begins,
    or not to what that one hangs from.
    """
    own = next(part for part in line.head if part.start == line.start)
    if own.is_sign or syntax.language.goes_on(line.text) or _is_label(line.text) or _goes_on(before, line):
        return False
    same = shared(beside.tail, line.head)
    if before is not beside and 1 < same < len(beside.tail):
        both, end = beside.tail[same - 1], beside.tail[same]
        if both.start >= beside.start and end.start > beside.start:
            return True
    same = shared(beside.head, line.head)
    if not 0 < same < min(len(beside.head), len(line.head)) or line.head[same].start != line.start:
        return False
    return _hangs(beside.head[same], beside, syntax)


def _hangs(part: Part, line: Line, syntax: Syntax) -> bool:
    """Whether a part that a line lies in begins with a line that is indented less."""
    opener = _line_at(syntax, part.start)
    is_above = part.start < line.start and width_of(opener) < line.indent and _begins_line(part, syntax)
    return is_above and not _is_label(opener) and not syntax.language.is_aside(opener)


def _closes_another(line: Line, syntax: Syntax) -> bool:
    """Whether a line begins with the end of a block that began with a line of another indentation."""
    sign = line.head[-1]
    if len(line.head) < 2 or not sign.is_sign or sign.end != line.head[-2].end:
        return False
    if line.text.lstrip()[0] != "}" and not syntax.language.closes(line.text):
        return False
    return line.indent not in _indents(line.head[-2::-1], syntax, line.text.lstrip()[0] == "}")


def _indents(inside_out: Path, syntax: Syntax, is_bracket: bool) -> set[int]:
    """How far that is indented which a block ends: its own line, and the statement's."""
    block = inside_out[0]
    found = set()
    for part in inside_out[:-1]:
        is_outer = part is not block and (
            syntax.source[part.start] in _BRACKETS or not (is_bracket or part.end == block.end)
        )
        if is_outer:
            break
        line = _line_at(syntax, part.start)
        found.add(width_of(line))
        if part.end == block.end:  # as behind the `?` of a line
            found.add(part.start - syntax.source.rfind(b"\n", 0, part.start) - 1)
        if b"\n" in syntax.source[part.start : block.start]:
            break
    return found


def _goes_on(before: Line, line: Line) -> bool:
    """Whether the line above ends within an expression, so that the line is no item of its own."""
    if len(before.tail) < 2 or not before.tail[-1].is_sign:
        return False
    return before.text[-1].encode() not in _LIST_SIGNS and before.last + 1 < line.start < before.tail[-2].end


def _is_label(text: str) -> bool:
    return text.endswith(":")


def _begins_line(part: Part, syntax: Syntax) -> bool:
    return not syntax.source[syntax.source.rfind(b"\n", 0, part.start) + 1 : part.start].strip()


def _line_at(syntax: Syntax, place: int) -> str:
    start = syntax.source.rfind(b"\n", 0, place) + 1
    return syntax.source[start:].partition(b"\n")[0].decode("utf-8", "replace").rstrip()


def _lines(syntax: Syntax, start: int, end: int) -> Iterator[Line]:
    """The lines with code in them, but for what stands beside it: comments, directives, the inside of long strings."""
    hidden = no_code(syntax, start, end)
    offset, byte = start, len(syntax.text[:start].encode("utf-8", "replace"))
    for line in syntax.text[start:end].split("\n"):
        begun = len(indent_of(line))
        code = _without_comment(line, offset, hidden)
        if code.strip() and not syntax.language.is_aside(code) and not _is_hidden(offset + begun, hidden):
            head = path(syntax, byte + begun)
            last = byte + len(code.encode("utf-8", "replace")) - 1
            if head and (not head[-1].is_leaf or head[-1].start == byte + begun):
                yield Line(code, byte + begun, last, head, path(syntax, last))
        offset += len(line) + 1
        byte += len(line.encode("utf-8", "replace")) + 1


def _is_hidden(offset: int, hidden: list[tuple[int, int, bool]]) -> bool:
    return any(start < offset < end or (is_comment and start == offset) for start, end, is_comment in hidden)


def _without_comment(line: str, offset: int, hidden: list[tuple[int, int, bool]]) -> str:
    end = offset + len(line.rstrip())
    behind = [start for start, last, is_comment in hidden if is_comment and offset < start < end <= last]
    return line[: min(behind) - offset].rstrip() if behind else line.rstrip()
