"""Blocks stay what the lines' indentation shows: the proof refuses what moves them, and rules find where one ends."""

from pathlib import Path

import pytest

from glm_lsp.fix.blocks import astray
from glm_lsp.languages import language_of, languages
from glm_lsp.syntax import parse
from tests.drafts import refusal, repaired
from tests.test_grammars import FIXTURES

NESTED = "function f(a) {\n  const g = () => {\n    return a;\n  const h = 1;\n  return g;\n}\n"
HEADLESS = "function f(a)\n  g(a);\n  return a;\n}\n\nfunction h() {\n  return 1;\n}\n"
SINGLE = "function f(a) {\n  if (a)\n    g();\n    h();\n  }\n  return a;\n}\n"
CALL = "function f(a) {\n  a.on(\n    make((\n      b,\n      c\n    )\n  );\n}\n"
TWO = "void f(int a) {\n  if (a) {\n    g();\n}\n\nvoid h() {\n  g();\n}\n"
RUBY = "def f(a)\n  if a\n    g\n  h\nend\n\ndef k\n  1\nend\n"
LUA = "local function f(a)\n  if a then\n    g()\n  h()\nend\n\nlocal function k()\n  return 1\nend\n"
BASH = "f() {\n  for i in 1 2; do\n    echo $i\n  echo done\n}\n\nf\n"
JSON = '{\n  "a": {\n    "b": 1,\n  "c": 2\n}\n'
CSS = ".a {\n  color: red;\n\n.b {\n  color: blue;\n}\n"


@pytest.mark.parametrize(
    ("language", "before", "wrong"),
    [
        ("javascript", NESTED, NESTED.replace("f(a) {", "f(a) {}")),
        ("javascript", NESTED, NESTED.replace("=> {", "=> {}")),
        ("javascript", NESTED, NESTED + "}\n"),
        ("javascript", NESTED, NESTED.replace("return g;\n", "return g;\n}\n")),
        ("typescript", HEADLESS, HEADLESS.replace("  return a;\n}", "  return a;\n")),
        ("javascript", SINGLE, SINGLE.replace("h();\n  }", "h();\n  ")),
        ("javascript", SINGLE, SINGLE.replace("  return a;\n}\n", "  return a;\n\n")),
        ("javascript", CALL, CALL.replace("a.on(\n", "a.on()\n")),
        ("c", TWO, TWO + "}\n"),
        ("java", "class A {\n" + TWO + "}\n", "class A {\n" + TWO + "}\n}\n"),
        ("ruby", RUBY, RUBY + "end\n"),
        ("ruby", RUBY, RUBY.replace("  h\nend", "  h\nend\nend")),
        ("lua", LUA, LUA + "end\n"),
        ("bash", BASH, BASH.replace("done\n}", "done\ndone\n}")),
        ("css", CSS, CSS + "}\n"),
    ],
)
def test_no_code_moves_into_a_block_or_out_of_one(language: str, before: str, wrong: str) -> None:
    assert refusal(before, wrong, language) in ("moves code into or out of a block", "leaves the syntax broken")


@pytest.mark.parametrize(
    ("language", "before", "whole"),
    [
        ("javascript", NESTED, NESTED.replace("return a;\n", "return a;\n  }\n")),
        ("typescript", HEADLESS, HEADLESS.replace("f(a)", "f(a) {")),
        ("javascript", SINGLE, SINGLE.replace("if (a)", "if (a) {")),
        ("c", TWO, TWO.replace("    g();\n", "    g();\n  }\n")),
        ("ruby", RUBY, RUBY.replace("    g\n", "    g\n  end\n")),
        ("lua", LUA, LUA.replace("    g()\n", "    g()\n  end\n")),
        ("bash", BASH, BASH.replace("$i\n", "$i\n  done\n")),
        ("css", CSS, CSS.replace("red;\n", "red;\n}\n")),
        ("json", JSON, JSON.replace('1,\n  "c"', '1\n  },\n  "c"')),
    ],
)
async def test_rules_find_where_a_block_begins_or_ends(language: str, before: str, whole: str) -> None:
    found = await repaired(before, language)
    assert found == ("" if language == "json" else whole)  # there, a comma has to go, too


@pytest.mark.parametrize("path", FIXTURES, ids=lambda path: path.parent.name)
def test_sound_code_is_where_it_seems_to_be(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    assert not list(astray(parse(text, language_of(path.name)), 0, len(text)))


SOUND = {
    "javascript": "foo(a, {\n  b: 1,\n})\n  .then(\n    c\n  );\nif (a)\n  b();\nelse\n  c();\nx = a &&\n"
    "  b &&\n  c;\n",
    "go": "package a\n\nfunc f(x int) {\n\tswitch x {\n\tcase 1:\n\t\tg()\n\tdefault:\n\t\th()\n\t}\n}\n",
    "cpp": "#ifdef A\nclass B {\npublic:\n  int c;\nprivate:\n  int d;\n};\n#endif\nvoid f()\n{\n  if (a &&\n"
    "      b) {\n    c();\n  }\n  else {\n    d();\n  }\nout:\n  e();\n}\n",
    "rust": "#[test]\nfn f<T>()\nwhere\n    T: A,\n{\n    let a = match b {\n        C => 1,\n        D => {\n"
    "            2\n        }\n    };\n}\n",
    "ruby": "class A\n  def b\n    c.each do |d|\n      e\n    end\n  rescue F\n    g\n  ensure\n    h\n  end\nend\n",
    "bash": "case $a in\n  b)\n    c\n    ;;\n  d) e ;;\nesac\nif a\nthen\n  b\nelse\n  c\nfi\n",
    "python": "@a\nclass B:\n    @c\n    def d(\n        self,\n        e,\n    ):\n        try:\n            f\n"
    "        except G:\n            h\n        return (a +\n                b)\n",
}


@pytest.mark.parametrize("language", SOUND)
def test_usual_layouts_are_known(language: str) -> None:
    tree = parse(SOUND[language], languages()[language])
    assert not tree.errors
    assert not [line.text for line in astray(tree, 0, len(SOUND[language]))]
