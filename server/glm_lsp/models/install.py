"""The user's own models: put where `store` finds them, and removed again."""

import re
import shutil
from dataclasses import replace
from pathlib import Path

from glm_lsp.errors import ModelError
from glm_lsp.models import choice, files, manifest, store
from glm_lsp.models.building import building, dismantle, is_left_over, refuse_existing, require_disk
from glm_lsp.models.store import Model

_NAME = re.compile(r"[A-Za-z0-9_][A-Za-z0-9._-]*")


def plain(name: str) -> str:
    """The name. Raises ModelError when it is not one of a plain directory."""
    if not _NAME.fullmatch(name):
        raise ModelError(f"{name!r} cannot be a model's name; give one of letters, digits, ., _ and - with --name")
    return name


def target_of(name: str) -> Path:
    """Where a model of this name will lie.

    Raises ModelError when the name is not plain, or taken: a model is never replaced or hidden by another.
    """
    target = store.user_models() / plain(name)
    refuse_existing(target)
    if name in store.available():
        raise ModelError(f"there is a model {name!r} already; give this one another name with --name")
    return target


def add_converted(source: Path, name: str = "") -> Model:
    """Copies a model directory to the user's models, every file verified on its way, and returns the copy.

    Raises ModelError when the source is damaged, the name is taken or the disk is full; then nothing was added.
    """
    found = store.find(str(source.absolute()))
    described = replace(found.manifest, name=name or found.name)
    target = target_of(described.name)
    stored = [part for file in described.files.values() for part in file.stored]
    require_disk(target, sum(file.bytes for file in stored))
    with building(target) as partial:
        for file in stored:
            shutil.copyfile(source / file.name, partial / file.name)
            files.settle(partial / file.name)
            files.check(partial, file)
        (partial / manifest.FILE_NAME).write_text(manifest.dump(described), encoding="utf-8")
    return Model(target, described)


def is_converted(source: Path) -> bool:
    """Whether `add_converted` takes it, rather than `conversion`."""
    return (source / manifest.FILE_NAME).is_file()


def remove(name: str) -> None:
    """Removes one of the user's own models; if it was the chosen one, the embedded one is used again.

    What an interrupted removal left is removed, too. Raises ModelError when there is no model of this name, as where a
    directory of somebody's has the name of one, or when it cannot be removed.
    """
    directory = store.user_models() / name
    is_there = directory.exists() or directory.is_symlink()
    if not _NAME.fullmatch(name) or not (is_there or is_left_over(directory)):
        raise ModelError(f"{name!r} is not a model that you have added, so it is not removed")
    if directory.exists() and not is_converted(directory):  # a link that leads nowhere may go
        raise ModelError(f"{directory} has no manifest, so it is no model of glm-lsp's and is not removed")
    was_chosen = choice.is_chosen(name, directory)
    try:
        dismantle(directory)
    finally:
        if was_chosen and not directory.exists():
            choice.choose(choice.DEFAULT)
