"""Imports that are called unused go, and nothing else does."""

import pytest

from glm_lsp.fix import edits, unused
from glm_lsp.fix.values import Problem
from glm_lsp.languages import languages
from glm_lsp.syntax import parse
from tests.drafts import refusal

WORDS = "imported but unused"
NO_VALUE = "Expression value is unused"


def first(text: str, part: str, language: str = "python", words: str = WORDS) -> str | None:
    """The text with the first draft for a problem at `part`; None when there is none."""
    start = text.index(part)
    problem = Problem(start, start + len(part), words, "ruff", "F401")
    for draft in unused.drafts(parse(text, languages()[language]), problem):
        assert draft.by == "rule"
        return edits.applied(text, [draft.edit])
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


def test_in_the_words_of_roslyn() -> None:
    text = "using System.Text;\nusing System;\n"
    unneeded = "Using directive is unnecessary."
    assert first(text, "using System.Text;", "csharp", unneeded) == "using System;\n"


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("python", "from m import a, b\n"),
        ("python", "from m import (\n    a,  # x\n    b,\n)\n"),
        ("python", "from m import a, \\\n    b\n"),
        ("php", "<?php\nuse A\\B, \\C\\D;\n"),
        ("javascript", "import { a, 'b-c' as d } from 'x';\n"),
        ("javascript", "import {\n  a, // first\n  b,\n} from 'x';\n"),
        ("javascript", "import a, { b } from 'x';\n"),
    ],
)
def test_a_tool_that_marks_a_statement_and_means_one_name_does_not_cost_the_others(language: str, text: str) -> None:
    statement = text.removeprefix("<?php\n").rstrip()
    assert first(text, statement, language, "'b' is imported but never used") is None


@pytest.mark.parametrize(
    ("language", "text", "part"),
    [
        ("javascript", "const { join } = require('path'), fs = require('fs');\n", "join"),
        ("javascript", "const { a } = require('x'), b = make();\n", "a"),
        ("javascript", "let b = x, { a } = require('x');\n", "a"),
        ("javascript", "let y = x, b = require('z');\n", "b"),
        ("javascript", "const [a, b] = require('x');\n", "a, b"),
        ("javascript", "const { a, ...rest } = require('x');\n", "a"),
        ("javascript", "let a = require('x');\na = 5;\nf(a);\n", "a"),
        ("javascript", "const { 'k-l': a, b } = require('x');\n", "a,"),
        ("javascript", "const { [k]: a, b } = require('x');\n", "a,"),
        ("javascript", "if (q)\n  var a = require('x');\nf();\n", "a ="),
        ("javascript", "export const a = require('x');\nf();\n", "a ="),
        ("lua", "local json = require('json')\njson = g()\n", "json"),
        ("rust", '#[cfg(any(\n    feature = "a",\n))]\nuse a::b;\nfn f() {}\n', "a::b"),
        ("rust", "#[cfg(test)] use a::b;\nfn f() {}\n", "a::b"),
        ("rust", "#[cfg(test)]\n// only\nuse a::b;\nfn f() {}\n", "a::b"),
        ("lua", "local x, y = require('a'), require('b')\n", "x"),
        ("rust", "#[cfg(test)]\nuse a::{b};\nfn f() {}\n", "b"),
        ("rust", '#[cfg(feature = "x")]\n\nuse a::b;\nfn f() {}\n', "a::b"),
    ],
)
def test_what_holds_more_than_an_import_is_left_alone(language: str, text: str, part: str) -> None:
    assert first(text, part, language) is None


@pytest.mark.parametrize(
    ("language", "before", "after", "part", "words"),
    [
        ("python", "self.state == 'done'\n", "self.state = 'done'\n", "self.state == 'done'", NO_VALUE),
        ("python", "a['user'], g('root')\n", "g()\n", "a['user'], g('root')", NO_VALUE),
        ("python", "a < b and g(a)\n", "a > b and g(a)\n", "a < b and g(a)", NO_VALUE),
        ("typescript", "const a = send('x', 'y'), b = send('z');\n", "send('x'); send('z');\n",
         "const a = send('x', 'y'), b = send('z');", "All variables are unused."),
    ],
)  # fmt: skip
def test_strings_and_comparisons_are_free_in_imports_only(
    language: str, before: str, after: str, part: str, words: str
) -> None:
    start = before.index(part)
    assert refusal(before, after, language, Problem(start, start + len(part), words, "a tool", "unused"))


def test_a_comparison_that_stays_is_not_a_new_one() -> None:
    before, after = "const a = p && q(), b = r && s();\n", "p && q(); r && s();\n"
    problem = Problem(0, len(before) - 1, "All variables are unused.", "ts", "6199")
    assert refusal(before, after, "typescript", problem) == ""


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
        ("javascript", "import a, * as b from 'x';\n", "* as b", "import a from 'x';\n"),
        ("php", "<?php\nuse A\\{B\\C, D\\E};\n", "B\\C", "<?php\nuse A\\{D\\E};\n"),
        ("rust", "#![allow(dead_code)]\n\nuse a::b;\nfn f() {}\n", "a::b", "#![allow(dead_code)]\n\nfn f() {}\n"),
        ("javascript", "import a from './(group)/a';\nf();\n", "a", "f();\n"),
        ("php", "<?php\nuse function A\\b, A\\c;\n", "A\\b", "<?php\nuse function A\\c;\n"),
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
