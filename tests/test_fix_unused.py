"""Imports that are called unused go, and nothing else does."""

import pytest

from glm_lsp.fix import edits, unused
from glm_lsp.fix.values import Problem
from glm_lsp.languages import languages
from glm_lsp.syntax import parse
from tests.drafts import refusal

WORDS = "imported but unused"


def first(text: str, part: str, language: str = "python", words: str = WORDS) -> str | None:
    """The text with the first draft for a problem at `part`; None when there is none."""
    start = text.index(part)
    problem = Problem(start, start + len(part), words, "ruff", "F401")
    for draft in unused.drafts(parse(text, languages()[language]), problem):
        assert draft.by == "rule"
        return text[: draft.edit.start] + draft.edit.text + text[draft.edit.end :]
    return None


@pytest.mark.parametrize(
    ("text", "part", "left"),
    [
        ("import json\nimport os\n", "json", "import os\n"),
        ("import os.path\r\nx = 1\r\n", "os.path", "x = 1\r\n"),
        ("def f():\n    import re as regex\n    return 1\n", "re as regex", "def f():\n    return 1\n"),
        ("import json; x = 1\n", "json", "; x = 1\n"),
        ("import json, os\n", "json", "import os\n"),
        ("import json, os\n", "os", "import json\n"),
        ("from typing import Any, cast\n", "Any", "from typing import cast\n"),
        ("from typing import cast, Any as X\n", "Any as X", "from typing import cast\n"),
        ("from a import (\n    b,\n    c,\n)\n", "c", "from a import (\n    b,\n)\n"),
    ],
)
def test_an_unused_import_goes(text: str, part: str, left: str) -> None:
    assert first(text, part) == left


def test_in_the_words_of_typescript() -> None:
    text = 'import { a, b } from "./x";\nimport c from "./y";\n'
    assert first(text, "b", "typescript", "'b' is declared but its value is never read.") == text.replace(", b", "")
    assert first(text, "c", "typescript", "'c' is declared but its value is never read.") == text.split("import c")[0]
    statement, _, rest = text.partition("\n")
    assert first(text, statement, "typescript", "All imports in import declaration are unused.") == rest


def test_a_tool_that_marks_the_line_and_means_one_name_does_not_cost_the_others() -> None:
    assert first("from m import a, b\n", "from m import a, b", words="'m.b' imported but unused") is None


@pytest.mark.parametrize(
    ("language", "text", "part", "left"),
    [
        ("javascript", "import c from 'x';\nf();\n", "c", "f();\n"),
        ("go", 'package a\n\nimport "fmt"\n\nfunc f() {}\n', '"fmt"', "package a\n\n\nfunc f() {}\n"),
        ("javascript", "import { b } from 'x';\nf();\n", "b", "f();\n"),
        ("javascript", "import {\n  b,\n} from 'x';\nf();\n", "b", "f();\n"),
        ("javascript", "import a, { b } from 'x';\n", "b", "import a from 'x';\n"),
        ("javascript", "import a, { b as beta } from 'x';\n", "beta", "import a from 'x';\n"),
        ("javascript", "import a, { b } from 'x';\n", "a", "import { b } from 'x';\n"),
        ("typescript", "import type { B } from 'x';\nf();\n", "B", "f();\n"),
        ("typescript", "import { b } from 'x';\nf();\n", "import { b } from 'x';", "f();\n"),
        ("python", "from a import (\n    b,\n)\nx = 1\n", "b", "x = 1\n"),
        ("rust", "use a::{b};\nfn f() {}\n", "b", "fn f() {}\n"),
        ("rust", "use a::{b::{c}, d};\n", "c", None),
        ("rust", "use std::{fs, io};\nfn f() {}\n", "io", "use std::{fs};\nfn f() {}\n"),
        ("java", "import a.b.C;\nimport a.D;\n", "a.b.C", "import a.D;\n"),
        ("csharp", "using System.Text;\nusing System;\n", "using System.Text;", "using System;\n"),
        ("php", "<?php\nuse A\\B;\nuse C\\D;\n", "A\\B", "<?php\nuse C\\D;\n"),
        ("tsx", "import React from 'react';\nconst a = <p/>;\n", "React", "const a = <p/>;\n"),
        ("c", "#include <stdio.h>\nint x;\n", "<stdio.h>", "int x;\n"),
    ],
)
def test_in_every_language_that_has_imports_and_the_proof_agrees(
    language: str, text: str, part: str, left: str | None
) -> None:
    assert first(text, part, language) == left
    start = text.index(part)
    problem = Problem(start, start + len(part), WORDS, "a tool", "unused")
    assert left is None or refusal(text, left, language, problem) == ""


@pytest.mark.parametrize(
    ("language", "text", "part", "left"),
    [
        ("python", "from m import alpha as beta, c\n", "beta", "from m import c\n"),
        ("python", "from m import c, alpha as beta\n", "beta", "from m import c\n"),
        ("python", "from m import (\n    alpha as beta,\n    c,\n)\n", "beta", "from m import (\n    c,\n)\n"),
        ("javascript", "import { alpha as beta, c } from 'm';\n", "beta", "import { c } from 'm';\n"),
        ("javascript", "const { alpha: beta, c } = require('m');\n", "beta", "const { c } = require('m');\n"),
        ("typescript", "import { type Beta, c } from 'm';\n", "Beta", "import { c } from 'm';\n"),
        ("rust", "use a::{b::beta, c};\n", "beta", "use a::{c};\n"),
    ],
)
def test_no_other_name_is_bound_to_what_had_an_alias(language: str, text: str, part: str, left: str) -> None:
    """Some tools name the alias alone."""
    assert first(text, part, language, "Import is not accessed") == left


AGAIN = "Redefinition of unused `NAME` from line 1: `NAME` redefined here"


@pytest.mark.parametrize(
    ("text", "name", "left"),
    [
        ("import simplejson as json\nimport json\n", "json", None),
        ("from math import sqrt, pi\nfrom cmath import sqrt, exp\n", "sqrt", None),
        ("from math import sqrt, pi\nfrom math import sqrt, exp\n", "sqrt", "from math import exp\n"),
        ("import json\nimport json\n", "json", ""),
    ],
)
def test_what_is_imported_again_goes_only_where_it_is_the_same(text: str, name: str, left: str | None) -> None:
    start = text.rindex(name)
    problem = Problem(start, start + len(name), AGAIN.replace("NAME", name), "ruff", "F811")
    found = [edits.applied(text, [one.edit]) for one in unused.drafts(parse(text, languages()["python"]), problem)]
    assert found[:1] == ([] if left is None else [text.partition("\n")[0] + "\n" + left])


def test_what_is_no_import_or_not_unused_stays() -> None:
    assert first("x = 1\n", "x") is None
    assert first("import json\n", "json", words="could not be resolved") is None
