"""Patterns as they stand in .gitignore, in the user's settings and in the folders of a workspace."""

from collections.abc import Iterable
from functools import lru_cache

from pathspec import GitIgnoreSpec

Rules = GitIgnoreSpec


def is_pattern(line: str) -> bool:
    """Whether it can be read; "!" and a backslash at the end cannot."""
    try:
        GitIgnoreSpec.from_lines([line])
    except ValueError:
        return False
    return True


def rules(lines: Iterable[str]) -> Rules:
    """What these lines say together; as for git, one that cannot be read says nothing."""
    return GitIgnoreSpec.from_lines(line for line in lines if is_pattern(line))


@lru_cache(maxsize=1024)
def matches_any(name: str, patterns: tuple[str, ...]) -> bool:
    """Whether one of the user's patterns names this file or a folder around it."""
    return bool(patterns) and rules(patterns).match_file(name)
