"""What is wrong in a text, by the tree and by ruff, said once."""

from collections.abc import Sequence

from glm_lsp.fix.values import Problem


def told_once(own: Sequence[Problem], by_ruff: Sequence[Problem]) -> list[Problem]:
    """All of it in order of position; of syntax errors ours, which say where it began, or else ruff's first.

    Every further one of a parser's is most often the same error, noticed again.
    """
    broken = [one for one in by_ruff if one.sounds_like_syntax]
    lint = [one for one in by_ruff if not one.sounds_like_syntax]
    return sorted([*lint, *(own or broken[:1])], key=lambda one: one.start)
