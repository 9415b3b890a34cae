"""What git ignores: the rules of a repository's folders, of its exclude file and of the user.

Rules are read again when their files have changed. Nothing here raises for what the disk holds.
"""

import os
import subprocess
from collections.abc import Iterable
from functools import lru_cache
from pathlib import Path

from glm_lsp.patterns import Rules, rules
from glm_lsp.resources import program

GIT_SECONDS = 5.0
"""For git to read its configuration, which takes milliseconds."""


def state_of_rules(folders: Iterable[Path]) -> frozenset[tuple[Path, int]]:
    """The files with rules that count in these folders, and when each was changed."""
    found = {rule for folder in folders for _, rule in _rule_files(folder)}
    return frozenset((rule, changed_at) for rule in found if (changed_at := _changed_at(rule)))


def is_ignored(path: Path, is_folder: bool) -> bool:
    """Whether git ignores the path, its parents aside: the deepest file with a rule for it decides."""
    for place, file in _rule_files(path.parent):
        spec = _rules(file, _changed_at(file))
        if spec is not None:
            verdict = spec.check_file(path.relative_to(place).as_posix() + ("/" if is_folder else "")).include
            if verdict is not None:
                return verdict
    return False


@lru_cache(maxsize=4096)
def _rule_files(folder: Path) -> tuple[tuple[Path, Path], ...]:
    """Where git's rules for a folder stand, the strongest first, each with the folder that its patterns start from.

    The rules end at the repository's root, then come its own exclude file and the user's.
    """
    found = []
    for place in (folder, *folder.parents):
        found.append((place, place / ".gitignore"))
        if exists(place / ".git"):
            found += [(place, _git_folder(place) / "info" / "exclude"), (place, _excludes_of_user(place))]
            return tuple(found)
    return tuple(found)


def exists(path: Path) -> bool:
    """Whether something is there; not where a folder must not be entered, for which `Path.exists` raises."""
    try:
        return path.exists()
    except OSError:
        return False


def _git_folder(place: Path) -> Path:
    """Where the repository at `place` keeps what all its worktrees share; a file `.git` points there in two steps."""
    folder = place / ".git"
    try:
        if folder.is_file():
            folder = place / folder.read_text(encoding="utf-8").removeprefix("gitdir:").strip()
            folder /= (folder / "commondir").read_text(encoding="utf-8").strip()
    except (OSError, ValueError):  # a submodule shares nothing; what is damaged has no rules
        pass
    return folder


@lru_cache(maxsize=64)
def _excludes_of_user(place: Path) -> Path:
    """The user's own rules for the repository at `place`: git's `core.excludesFile`, which git itself finds best."""
    default = Path(os.environ.get("XDG_CONFIG_HOME") or Path.home() / ".config", "git", "ignore")
    git = program("git")
    if not git:
        return default
    command = [git, "-C", str(place), "config", "--type=path", "--get", "core.excludesFile"]
    try:
        said = subprocess.run(command, stdin=subprocess.DEVNULL, capture_output=True, check=False, timeout=GIT_SECONDS)
    except (OSError, subprocess.TimeoutExpired):
        return default
    named = os.fsdecode(said.stdout).rstrip("\n")
    return place / named if named else default


def _changed_at(file: Path) -> int:
    try:
        return file.stat().st_mtime_ns
    except OSError:
        return 0


@lru_cache(maxsize=256)
def _rules(file: Path, changed_at: int) -> Rules | None:
    """Git's rules in a file, read again when it has changed; None where there are none."""
    if not changed_at:
        return None
    try:
        return rules(file.read_text(encoding="utf-8-sig", errors="replace").split("\n"))  # as git does
    except OSError:
        return None
