"""Where only indentation makes blocks: a line may be moved to another level only where it, or the next, is at none."""

from collections.abc import Iterator
from difflib import SequenceMatcher

from glm_lsp.fix import edits, wording
from glm_lsp.fix.trial import Trial, is_broken, no_code
from glm_lsp.indentation import indent_of, width_of
from glm_lsp.languages import Language
from glm_lsp.syntax import Syntax
from glm_lsp.units import open_brackets


def keeps_levels(trial: Trial) -> str:
    """No line that stands where it may leaves its block."""
    if trial.language.block_style != "indentation" or not (moved := set(_moved(trial))):
        return ""
    if not is_broken(trial.problem, trial.before):
        is_same = _openers(trial.old, trial.language) == _openers(trial.new, trial.language)
        is_free = not is_same or wording.speaks_of_levels(trial.problem)
        return "" if is_free else "moves code into or out of a block"
    start = edits.margin_at(trial.before.text, max(0, trial.edit.start - 1), 0) or 0
    misplaced = set(_misplaced(trial.before, start, trial.edit.end))
    return "" if moved <= misplaced else "moves code into or out of a block"


def _openers(text: str, language: Language) -> int:
    return sum(language.filler_of(line) is not None for line in text.split("\n"))


def _moved(trial: Trial) -> Iterator[int]:
    """The offsets of the lines that the draft indents otherwise."""
    old, new = trial.old.split("\n"), trial.new.split("\n")
    bare, other = [line.strip() for line in old], [line.strip() for line in new]
    offset = trial.edit.start
    starts = [offset := offset + length for length in (0, *(len(line) + 1 for line in old[:-1]))]
    for what, first, last, to_first, to_last in SequenceMatcher(None, bare, other, autojunk=False).get_opcodes():
        is_mended = what == "replace" and last - first == to_last - to_first and is_broken(trial.problem, trial.before)
        if what == "equal" or is_mended:
            pairs = zip(range(first, last), range(to_first, to_last), strict=True)
            yield from (starts[n] for n, m in pairs if bare[n] and indent_of(old[n]) != indent_of(new[m]))


def _misplaced(syntax: Syntax, start: int, end: int) -> Iterator[int]:
    """The offsets of the lines up to the one behind `end` that are at no level, or at one that brought others there."""
    levels: dict[int, int] = {}  # width -> the line that began it
    opens, before = False, start
    for offset, line in _statements(syntax, start, end):
        width = width_of(line)
        is_right = width > max(levels, default=0) if opens else width in levels or not levels
        if syntax.language.goes_on(line):
            yield offset
        if not is_right:
            if syntax.language.is_loose:  # any line could be moved to any level
                yield offset
                continue
            below = max((level for level in levels if level < width), default=0)
            yield from (before, offset, *(begun for level, begun in levels.items() if level >= below))
        levels = {
            **{level: begun for level, begun in levels.items() if level < width},
            width: levels.get(width, offset),
        }
        opens, before = syntax.language.filler_of(line) is not None, offset


def _statements(syntax: Syntax, start: int, end: int) -> Iterator[tuple[int, str]]:
    """The first lines of statements, without their comments, up to the first one behind `end`."""
    text, begun, statement = syntax.text, start, ""
    hidden = no_code(syntax, start, end)
    offset = start
    for line in text[start:].split("\n"):
        cut = min(
            (first - offset for first, _, is_comment in hidden if is_comment and first >= offset), default=len(line)
        )
        code = line[:cut].rstrip()
        if code and not any(first < offset < last for first, last, _ in hidden):
            if not open_brackets(statement, syntax.language):
                statement, begun = "", offset
            statement += code + "\n"
            if not open_brackets(statement, syntax.language):
                first_line, _, rest = statement.rstrip().partition("\n")
                yield begun, indent_of(first_line) + (rest or first_line).strip()
                if begun > end:
                    return
        offset += len(line) + 1
