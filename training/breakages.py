"""Ways in which people break code while they type. Each takes a line and dice, and gives a line or None."""

import random
import re
from collections.abc import Callable

Break = Callable[[str, random.Random], str | None]

_KEYWORDS = re.compile(
    r"\b(def|class|return|import|from|while|for|elif|else|except|lambda|yield|with|function|const|let|if|async|await"
    r"|interface|export|extends|struct|impl|match|func|switch|static|public|private)\b"
)
_NAME = re.compile(r"\b[a-z_]\w{3,}\b")


def broken_line(line: str, dice: random.Random) -> str | None:
    """The line with one thing wrong in it, or None when what was drawn does not fit the line."""
    chosen = dice.choices(list(BREAKAGES), [share for share, _ in BREAKAGES.values()])[0]
    broken = BREAKAGES[chosen][1](line, dice)
    return broken if broken != line else None


def _without_one(characters: str) -> Break:
    def remove(line: str, dice: random.Random) -> str | None:
        places = [place for place, character in enumerate(line) if character in characters]
        if not places:
            return None
        place = dice.choice(places)
        return line[:place] + line[place + 1 :]

    return remove


def _with_one_twice(characters: str) -> Break:
    def double(line: str, dice: random.Random) -> str | None:
        places = [place for place, character in enumerate(line) if character in characters]
        if not places:
            return None
        place = dice.choice(places)
        return line[:place] + line[place] + line[place:]

    return double


def _without_end(line: str, dice: random.Random) -> str | None:
    stripped = line.rstrip()
    return stripped[:-1] if stripped.endswith((":", ";", "{", ")")) else None


def _indentation(line: str, dice: random.Random) -> str | None:
    text = line.lstrip(" ")
    width = len(line) - len(text)
    wrong = [width + change for change in (-4, -2, -1, 1, 2, 4) if width + change >= 0]
    return " " * dice.choice(wrong) + text


def _typo(pattern: re.Pattern[str]) -> Break:
    def spoil(line: str, dice: random.Random) -> str | None:
        words = list(pattern.finditer(line))
        if not words:
            return None
        found = dice.choice(words)
        return line[: found.start()] + misspelt(found.group(), dice) + line[found.end() :]

    return spoil


def misspelt(word: str, dice: random.Random) -> str:
    """The word with two letters swapped, one left out, or one twice."""
    place = dice.randrange(1, len(word))
    return dice.choice(
        [
            word[: place - 1] + word[place] + word[place - 1] + word[place + 1 :],
            word[:place] + word[place + 1 :],
            word[:place] + word[place] + word[place:],
        ]
    )


BREAKAGES: dict[str, tuple[float, Break]] = {
    "bracket missing": (0.22, _without_one("()[]{}")),
    "bracket twice": (0.10, _with_one_twice("()[]{}")),
    "quote missing": (0.10, _without_one("'\"`")),
    "comma missing": (0.08, _without_one(",")),
    "comma twice": (0.04, _with_one_twice(",")),
    "end missing": (0.14, _without_end),
    "indentation": (0.10, _indentation),
    "keyword": (0.08, _typo(_KEYWORDS)),
    "name": (0.14, _typo(_NAME)),
}
"""Kind -> share of the draws, and what does it."""
