"""What other files may quote of a definition says nothing that stands in a string or a comment, in any language."""

import pytest

from glm_lsp.discreet import discreet
from glm_lsp.index import indexed
from glm_lsp.languages import languages, query_source
from glm_lsp.outline import outline
from glm_lsp.syntax import parse

SECRET = "hunter2"

TEXTS = {
    "python": [
        'PASSWORD = "hunter2"\nNEXT = 1\n',
        "TOKENS = {\n    'a': f'hunter2 {x}',  # hunter2\n    # hunter2\n    b'hunter2': 1,\n}\n",
        "def log_in(name=\"hunter2\", *, key: str = '''hunter2'''):\n    pass\n",
        '@route("/hunter2")\nclass Page:\n    key = "hunter2"\n',
        'PASSWORD = "hunter2\nNEXT = 1\n',
    ],
    "javascript": [
        "const a = <p>hunter2</p>;\n",
        "const key = 'hunter2';\n",
        'function f(a = `hunter2`, b = /hunter2/) {}\nlet x = "hunter2\n',
    ],
    "typescript": [
        "export const key: string = 'hunter2';\n",
        "class A { key = 'hunter2' }\n",
        "type A = 'hunter2';\n",
        "type A = `hunter2${B}hunter2`;\n",
    ],
    "tsx": ["export const key = { token: 'hunter2' };\n", "export const A = <p>hunter2 {x} hunter2</p>;\n"],
    "go": ['package a\nconst Key = "hunter2"\nvar Other = `hunter2`\n'],
    "rust": ['pub const KEY: &str = "hunter2";\nstatic A: &[u8] = br#"hunter2"#;\n'],
    "c": [
        '#define KEY "hunter2"\nstatic const char *key = "hunter2";\n',
        'char key[] = /* hunter2 */ "hunter2";\n',
        "#define A 1 // hunter2\n#define B 1 /* hunter2 */ + 2\n#define C(x) f(x, 'hunter2') // hunter2 \\\n hunter2\n",
        '#define A "a\\\nhunter2\\\nb"\n#define B(x) do { f("a\\\nhunter2", x); } while (0)\n',
    ],
    "cpp": ['#define KEY "hunter2" // hunter2\nconst auto key = R"(hunter2)";\nvoid f(const char *key = "hunter2");\n'],
    "java": ['class A {\n  static final String KEY = "hunter2";\n  @Value("hunter2") String other;\n}\n'],
    "csharp": ['class A {\n  const string Key = "hunter2";\n  void F(string a = @"hunter2") {}\n}\n'],
    "ruby": ["KEY = 'hunter2'\nOTHER = <<~X\n  hunter2\nX\ndef f(a = %q(hunter2)); end\nWORDS = %w[hunter2]\n"],
    "php": ["<?php\nconst KEY = 'hunter2';\nclass A { public $key = \"hunter2\"; }\nfunction f($a = 'hunter2') {}\n"],
    "lua": ["local key = 'hunter2'\nother = [[hunter2]]\n"],
    "sql": [
        "CREATE TABLE t (a text DEFAULT 'hunter2', b text); -- hunter2\n",
        "CREATE TABLE t (a text DEFAULT $$hunter2$$, b text DEFAULT $x$it's hunter2$x$);\n",
        "CREATE FUNCTION f(a text DEFAULT 'hunter2') RETURNS int AS $$ 'hunter2' $$ LANGUAGE sql;\n",
    ],
    "bash": [
        'KEY=hunter2\nexport B="hunter2" URL=https://$USER:hunter2@host\nALL=(hunter2 b)\n',
        "B=1\nA='hunter2",
        "A=${B:-hunter2}\nA=${B:=hunter2 two}c\nA=$(cmd hunter2)\nA=`cmd hunter2`\n",
        "declare -x A=(${B:-hunter2} $(c hunter2))\n",
    ],
}


@pytest.mark.parametrize(("name", "text"), [(name, text) for name, some in TEXTS.items() for text in some])
def test_strings_and_comments_are_left_out(name: str, text: str) -> None:
    syntax = parse(text, languages()[name])
    told = [one.signature for one in indexed("a", discreet(syntax, outline(syntax))).definitions]
    assert told
    assert SECRET not in "\n".join(told)


def test_every_language_with_definitions_for_others_is_tried() -> None:
    assert set(TEXTS) == {name for name, language in languages().items() if query_source(language, "references")}


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ('def join(parts, sep=", "):\n    pass\n', 'def join(parts, sep="…"):'),
        ('def join(parts, sep=""):\n    pass\n', 'def join(parts, sep=""):'),
        ("X = [\n    1,  # one\n    # two\n    2,\n]\n", "X = [\n    1,\n    2,\n]"),
    ],
)
def test_the_code_of_a_signature_stays(text: str, told: str) -> None:
    syntax = parse(text, languages()["python"])
    assert [one.signature for one in discreet(syntax, outline(syntax))] == [told]


@pytest.mark.parametrize(("name", "text"), [("c", "#define MOST(a, b) ((a) > (b) ? (a) : (b))"), ("bash", "HERE=$PWD")])
def test_the_code_of_other_languages_stays(name: str, text: str) -> None:
    syntax = parse(text + "\n", languages()[name])
    assert "\n".join(one.signature for one in discreet(syntax, outline(syntax))) == text
