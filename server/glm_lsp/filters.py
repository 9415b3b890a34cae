"""What is taken off a suggestion, or takes it away: small pure functions in one visible list.

Each gets the text, what stands around the cursor and the unit that is due, and returns the text that is left; with
nothing left, the reason beside it in the list is why. The ideas are those of Tabby, llama.vim, Continue and Copilot.
"""

import difflib
import re
from collections.abc import Callable
from itertools import takewhile
from operator import eq

from glm_lsp.data import Reason, Unit, Window
from glm_lsp.indentation import LINES_SEEN, indent_of, reindented, step_of
from glm_lsp.units import open_brackets

Filter = Callable[[str, Window, Unit], str]

ALIKE = 0.95
"""From here on two lines are the same; of 20 characters one may differ."""

SAME_PATTERN = 0.85
"""From here on two lines are one pattern filled in twice, if there are many of them."""

MOST_ALIKE_LINES, MOST_ALIKE_BLOCKS = 4, 2
"""Of one pattern in a row; tables and lists are full of them, so it takes more than so many."""

LINES_COMPARED = 3
"""Of what follows the cursor: a model that repeats it begins at its first lines."""

FEWEST_CHARACTERS = 3
"""That a suggestion has, with the word that it finishes; typing fewer is quicker than reading them."""

_CLOSERS = ")]}"
_CLOSING_LINE = re.compile(r"(?:[)\]}; ,\t]|</[\w.:-]*+>)*+")
_FENCE = "```"
_CHATTER = re.compile(
    r"^(?:Here(?:'s| is| are)|Sure|Certainly|Of course|Note that|Explanation|"
    r"(?:This|The) (?:code|function|method|class|following)\b).*[.:!]$",
    re.MULTILINE,
)

_LEAST_REPEATED, _LONG_REPEATED = 3, 10
"""Characters of what is too much six times in a row, and of what is four times."""

_LONGEST_COMPARED = 160
"""Characters of lines that are matched piece by piece, which takes up to the cube of their number."""

_LONGEST_WORD = 200


def trim_chatter(text: str, view: Window, unit: Unit) -> str:
    """Without what chat models write around code: fences and, where no text for people is due, sentences about it."""
    if unit.is_prose or not unit.language.grammar or _FENCE in view.prefix[-2_000:]:
        return text
    if text.lstrip().startswith(_FENCE):
        text = text.partition("\n")[2]
    text = text.partition(_FENCE)[0]
    found = None if unit.language.is_prose else _CHATTER.search(text)
    return text[: found.start()] if found else text


def cut_endless_line(text: str, view: Window, unit: Unit) -> str:
    """Without a last line that ends in the same thing said many times over."""
    head, line_break, last = text.rpartition("\n")
    return head if _is_endless(last) else head + line_break + last


def cut_repeated_lines(text: str, view: Window, unit: Unit) -> str:
    """Of many lines of one pattern, the first one only."""
    lines = text.split("\n")
    for start in range(len(lines)):
        run = _run_length(lines[start:])
        if run > MOST_ALIKE_LINES:
            return "\n".join(lines[: start + 1])
    return text


def cut_repeated_blocks(text: str, view: Window, unit: Unit) -> str:
    """Of several blocks of one pattern, the first one only; blank lines stand between them."""
    blocks = re.split(r"\n(?:[ \t]*\n)+", text)
    return blocks[0] if _run_length(blocks) > MOST_ALIKE_BLOCKS else text


def trim_space(text: str, view: Window, unit: Unit) -> str:
    """Without blanks that double one at the cursor, and without white space at its end.

    There it stays when a word follows on the line.
    """
    if view.line[-1:] in (" ", "\t"):
        text = text.lstrip(" \t")
    return text if re.match(r"\w", view.rest) else text.rstrip()


def keep_one_line(text: str, view: Window, unit: Unit) -> str:
    """Its first line only, when more than closing brackets stands behind the cursor."""
    return text.partition("\n")[0] if view.rest.strip(_CLOSERS + "\"'`:;,{ \t") else text


def cut_before_word(text: str, view: Window, unit: Unit) -> str:
    """Without a last word that would run into the word behind the cursor, unless it ends as that one begins."""
    return re.sub(r"\w+\Z", "", text) if runs_into_word(text, view.rest) else text


def runs_into_word(text: str, rest: str) -> bool:
    """Whether the last word of a text and the word behind the cursor would be one.

    They are not where they overlap: the text ends with that word, or its own last word is the beginning of it.
    """
    last, behind = re.search(r"\w+\Z", text), re.match(r"\w+", rest)
    if last is None or behind is None or behind[0].startswith(last[0]):
        return False
    most = min(len(rest), len(text))
    return not any(text.endswith(rest[:length]) for length in range(len(behind[0]), most + 1))


def trim_rest(text: str, view: Window, unit: Unit) -> str:
    """Without what stands behind the cursor already: closing brackets and quotes, or words.

    Only those brackets go that nothing in the text has opened: behind `f(|)` the text `g(x))` loses one.
    """
    rest = view.rest.strip()
    for length in range(min(len(rest), len(text)), 0, -1):
        if text.endswith(rest[:length]) and not open_brackets(text[:-length], unit.language):
            return text[:-length]
    return text


def fit_indentation(text: str, view: Window, unit: Unit) -> str:
    """Indented as the document is; a single blank, which is nobody's indentation, is taken away."""
    lines = text.split("\n")
    if {len(indent_of(line)) for line in lines[1:] if line.strip()} == {1} and "\t" not in text:
        text = "\n".join([lines[0], *(line.removeprefix(" ") for line in lines[1:])])
    near = "\n".join([*f"{view.prefix}x".split("\n")[-LINES_SEEN:], *view.suffix.split("\n")[:LINES_SEEN]])
    opens = unit.is_block or bool(open_brackets(view.line, unit.language))
    return reindented(text, view.line, step_of(near), opens)


def drop_what_follows(text: str, view: Window, unit: Unit) -> str:
    """Nothing, if the line as it would be is the next one already."""
    following = _lines_with_text(view.suffix)[:LINES_COMPARED]
    lines = _lines_with_text(view.line + text + view.rest)[:LINES_COMPARED]
    is_there = len(lines) <= len(following) and all(map(_is_same_line, lines, following))
    return "" if is_there and lines else text


def trim_lines_of_suffix(text: str, view: Window, unit: Unit) -> str:
    """Without the lines at its end with which the suffix begins."""
    following = _lines_with_text(view.suffix)
    lines = (view.line + text).split("\n")
    for count in range(min(len(lines) - bool(view.line.strip()), len(following)), 0, -1):
        if all(map(_is_same_line, lines[-count:], following)):
            return "\n".join(lines[:-count])[len(view.line) :]
    return text


def drop_the_line_above(text: str, view: Window, unit: Unit) -> str:
    """Nothing, if it writes the line above once more, which behind a finished line is the cursor's own."""
    above, line = view.line.rstrip(), text.lstrip("\n").partition("\n")[0].rstrip()
    if not text.startswith("\n"):
        above = view.prefix.removesuffix(view.line).rstrip("\n").rpartition("\n")[2]
        line = view.line + text.partition("\n")[0]
    return "" if len(above.strip()) > FEWEST_CHARACTERS and line == above else text


def drop_early_closer(text: str, view: Window, unit: Unit) -> str:
    """Nothing, if it only closes a block whose lines go on below."""
    line = text if text.startswith("\n") else view.line + text
    closer = line.lstrip("\n")
    if not closer.strip() or closer.strip().strip(_CLOSERS + ";,"):
        return text
    following = _lines_with_text(view.suffix)
    return "" if following and len(indent_of(following[0])) > len(indent_of(closer)) else text


def drop_short(text: str, view: Window, unit: Unit) -> str:
    """Nothing, if hardly anything is left."""
    length = len(last_word(view.line)) + len("".join(text.split()))
    return text if length >= FEWEST_CHARACTERS else ""


FILTERS: tuple[tuple[Filter, Reason], ...] = (
    (trim_chatter, Reason.CHATTER),
    (cut_endless_line, Reason.REPEATS_ITSELF),
    (cut_repeated_lines, Reason.REPEATS_ITSELF),
    (cut_repeated_blocks, Reason.REPEATS_ITSELF),
    (trim_space, Reason.NOTHING),
    (fit_indentation, Reason.NOTHING),
    (keep_one_line, Reason.NOTHING),
    (cut_before_word, Reason.RUNS_INTO_WORD),
    (trim_rest, Reason.REPEATS),
    (drop_what_follows, Reason.REPEATS),
    (trim_lines_of_suffix, Reason.REPEATS),
    (drop_early_closer, Reason.CLOSES_TOO_EARLY),
    (drop_the_line_above, Reason.REPEATS_ABOVE),
    (drop_short, Reason.TOO_SHORT),
)


def filtered(text: str, view: Window, unit: Unit) -> str | Reason:
    """What all filters leave of a suggestion, or why nothing is left."""
    if not text.strip():
        return Reason.NOTHING
    for apply, reason in FILTERS:
        text = apply(text, view, unit)
        if not text.strip():
            return reason
    return text


def last_word(text: str) -> str:
    """The word that `text` ends with; of a very long one, its end."""
    found = re.search(r"\w*\Z", text[-_LONGEST_WORD:])
    return found.group() if found else ""


def _run_length(parts: list[str]) -> int:
    """How many of the parts, from the first on, are of one pattern; blank ones are of none."""
    count = 1
    while count < len(parts) and parts[0].strip() and _is_alike(parts[count - 1], parts[count], SAME_PATTERN):
        count += 1
    return count


def _lines_with_text(text: str) -> list[str]:
    """Those near the beginning."""
    return [line for line in text[:2_000].split("\n") if line.strip()]


def _is_same_line(one: str, other: str) -> bool:
    """A closing bracket or tag is the same only where it closes the same: at the same indentation."""
    if _CLOSING_LINE.fullmatch(one):
        return one.rstrip() == other.rstrip()[: len(one.rstrip())] and indent_of(one) == indent_of(other)
    return _is_alike(one, other, ALIKE)


def _is_alike(one: str, other: str, ratio: float) -> bool:
    """Of long lines, only the beginning and the end that they share count."""
    left, right = one.strip(), other.strip()
    if left == right:
        return True
    if max(len(left), len(right)) <= _LONGEST_COMPARED:
        return difflib.SequenceMatcher(None, left, right, autojunk=False).ratio() >= ratio
    head = _shared(left, right)
    tail = _shared(left[head:][::-1], right[head:][::-1])
    return 2 * (head + tail) >= ratio * (len(left) + len(right))


def _shared(left: str, right: str) -> int:
    """How many characters two texts begin with alike."""
    return sum(1 for _ in takewhile(bool, map(eq, left, right)))


def _is_endless(line: str) -> bool:
    """Whether a line ends in the same thing said many times over; short things may be said more often."""
    lengths = range(_LEAST_REPEATED, len(line) // 4 + 1)
    return any(line.endswith(line[-length:] * (6 if length < _LONG_REPEATED else 4)) for length in lengths)
