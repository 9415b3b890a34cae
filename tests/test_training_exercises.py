"""What the model learns from is right: every example in an exercise's docstring holds."""

import doctest
import importlib.util
from pathlib import Path
from types import ModuleType

import pytest

from training import exercises

FILES = sorted(exercises.FOLDER.glob("*.py"))


def loaded(path: Path) -> ModuleType:
    spec = importlib.util.spec_from_file_location(path.stem, path)
    assert spec and spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_examples_hold(path: Path) -> None:
    module = loaded(path)
    failed, attempted = doctest.testmod(module)
    check = getattr(module, exercises.CHECK, None)
    assert failed == 0
    assert attempted or check
    if check:
        check()


SHAPES = '''"""Topic."""

import functools
import math
import re
from os import path as where


def up(x):
    return math.ceil(x)


@functools.total_ordering
class Place:
    def name(self):
        return where.basename(self.text)


def check():
    assert up(1.5) == 2
'''


def test_each_function_comes_with_the_imports_that_it_uses(tmp_path: Path) -> None:
    (tmp_path / "shapes.py").write_text(SHAPES, encoding="utf-8")
    (up_path, up), (place_path, place) = exercises.texts(tmp_path)
    assert (up_path, place_path) == ("exercises/shapes/up.py", "exercises/shapes/Place.py")
    assert up == "import math\n\n\ndef up(x):\n    return math.ceil(x)\n"
    assert place.startswith(
        "import functools\nfrom os import path as where\n\n\n@functools.total_ordering\nclass Place:"
    )
