"""A repair of broken syntax says what the user has written: nobody's draft may change more than what was broken."""

import pytest

from tests.drafts import refusal, repaired

WRONG = {
    # arguments that get lost, change places, or leave their call
    "python-dropped": ("python", "f(a, b\n", "f(a)\n"),
    "python-swapped": ("python", "f(a, b\n", "f(b, a)\n"),
    "python-freed": ("python", "x = f(a, b\n", "x = f(a), b\n"),
    "javascript-swapped": ("javascript", "f(a, b;\n", "f(b, a);\n"),
    "javascript-freed": ("javascript", "f(a, () => {\n  b();\n};\n", "f(a), () => {\n  b();\n};\n"),
    "go-dropped": ("go", "package a\n\nvar x = f(a, b\n", "package a\n\nvar x = f(a)\n"),
    "rust-swapped": ("rust", "fn f() { g(a, b; }\n", "fn f() { g(b, a); }\n"),
    "python-called": ("python", "x = f(a[0]\n", "x = f(a)[0]\n"),
    "python-split": ("python", "del x(y)\n", "del x,(y)\n"),
    "python-tuple": ("python", "(x,) += 1\n", "(x) += 1\n"),
    "typescript-index": ("typescript", "const a: U[ = [];\n", "const a: U = [];\n"),
    # names, numbers, operators
    "python-name": ("python", "x = foo(bar\n", "x = foo(baz)\n"),
    "python-number": ("python", "x = (10\n", "x = (100)\n"),
    "python-float": ("python", "x = f(1.5\n", "x = f(1, .5)\n"),
    "python-operator": ("python", "x = (a + b\n", "x = (a - b)\n"),
    "python-comparison": ("python", "if (a <= b:\n    c()\n", "if (a < b):\n    c()\n"),
    "python-or": ("python", "if a b:\n    c()\n", "if a or b:\n    c()\n"),
    "python-not": ("python", "if (a in b:\n    c()\n", "if (a not in b):\n    c()\n"),
    "python-walrus": ("python", "f(a=1\n", "f(a:=1)\n"),
    "javascript-operator": ("javascript", "x = (a == b;\n", "x = (a === b);\n"),
    "javascript-negated": ("javascript", "if (a {\n  b();\n}\n", "if (!a) {\n  b();\n}\n"),
    "c-operator": ("c", "int x = (a & b;\n", "int x = (a && b);\n"),
    "cpp-scope": ("cpp", "int x = f(a::b;\n", "int x = f(a:b);\n"),
    "java-number": ("java", "class A { int x = f(1L; }\n", "class A { int x = f(1); }\n"),
    "bash-operator": ("bash", "if [ $a -lt 1 ]; then\n  b\n", "if [ $a -gt 1 ]; then\n  b\nfi\n"),
    "css-number": ("css", ".a {\n  width: 10px;\n", ".a {\n  width: 1px;\n}\n"),
    "php-variable": ("php", "<?php\n$a = f($b;\n", "<?php\n$a = f($c);\n"),
    "lua-operator": ("lua", "x = f(a .. b\n", "x = f(a + b)\n"),
    "ruby-name": ("ruby", "x = f(a\n", "x = g(a)\n"),
    "csharp-made-up": ("csharp", "class A { int x = f(1; }\n", "class A { int x = f(1, 2); }\n"),
    "json-number": ("json", '{"a": [1, 2}\n', '{"a": [1, 3]}\n'),
    "toml-number": ("toml", "a = [1, 2\n", "a = [12]\n"),
    "yaml-key": ("yaml", "a: [1, 2\n", "b: [1, 2]\n"),
    # strings that say something else, or are made of code
    "python-escape": ("python", 'x = u"\\x"\n', 'x = u"x"\n'),
    "python-bracket": ("python", 'x = f("(a"\n', 'x = f("(a)")\n'),
    "python-comma": ("python", 'x = f("a,, b"\n', 'x = f("a, b")\n'),
    "python-blank": ("python", "x = 'a b\n", "x = 'ab'\n"),
    "python-empty": ("python", "x = '#fff\n", "x = ''#fff\n"),
    "python-lines": ("python", "x = 'a\ny = 'b'\n", "x = '''a\ny = 'b'''\n"),
    "python-format": ("python", "x = f'{1!b}'\n", "x = f'{1:!b}'\n"),
    "typescript-statement": ("typescript", "export { a } from b';\n", "'export { a } from b';\n"),
    "javascript-template": ("javascript", "x = `a;\nf(`b`);\n", "x = `a;\nf(`b``);\n"),
    "bash-lines": ("bash", 'a="b\necho c\n', 'a="b\necho c"\n'),
    "ruby-lines": ("ruby", 'a = "b\nputs c\n', 'a = "b\nputs c"\n'),
    "rust-string": ("rust", 'fn f() { g("a, b; }\n', 'fn f() { g("a", b); }\n'.replace("a", "c")),
    "python-bytes": ("python", 'x = {"a": 1, b": 2}\n', 'x = {"a": 1, b"": 2}\n'),
    "javascript-tag": ("javascript", "x = { y: b(`${x}`, k: 1 };\n", "x = { y: b()`${x}`, k: 1 };\n"),
    "python-joined": ("python", 'x = {"a: [1, 2], "b": 3}\n', 'x = {"a: [1, 2], ""b": 3}\n'),
    "c-joined": ("c", 'void f() { g("a"", b[0]); }\n', 'void f() { g("a"", b[0]"); }\n'),
    "python-swallowed": ("python", "x = f(b\\n')\n", "x = f('b\\n')\n"),
    "python-keyword": ("python", "f(a=' )\nf(b=c')\n", "f(a=' )\nf('b=c')\n"),
    "python-argument": ("python", "f(a='B: , c=None)\n", "f(a='B: , c=None')\n"),
    "python-star": ("python", 'def f(a=", *, b):\n    pass\n', 'def f(a=", *", b):\n    pass\n'),
    "python-torn": ("python", "x = f'{a!r'\n", "x = f'{a}!r'\n"),
    "python-plain": ("python", "x = f'a!r}'\n", "x = f'a!r'\n"),
    # signs where there are none
    "rust-colons": ("rust", "struct A {\n    a:: u8,\n}\n", "struct A {\n    a::: u8,\n}\n"),
    "rust-called": ("rust", "fn f() { g().map|x| x * 2).h(); }\n", "fn f() { g().map|x| x * 2().h(); }\n"),
    "ruby-hash": ("ruby", "def f\n  a: 1, b: 2 }\nend\n", "def f\n  a{: 1, b: 2 }\nend\n"),
    # comments that swallow code, and code that was a comment
    "ruby-field": ("ruby", 'puts "#{x #{y}" if z\n', 'puts #{x #{y}" if z\n'),
    "python-comment": ("python", "x = (a  # b\n", "x = (a, b)\n"),
    "python-commented": ("python", "x = (a + b\n", "x = (a) # + b\n"),
    "javascript-comment": ("javascript", "f(a; // b\n", "f(a, b);\n"),
    "javascript-commented": ("javascript", "f(a;\ng();\n", "f(a); //g();\n\n"),
    "c-commented": ("c", "int f() { return (a; }\n", "int f() { return /* (a */; }\n"),
    # what leaves its block
    "python-dedent": ("python", "def f():\n    x: a = 5\n    global x(\n", "def f():\n    x: a = 5\nglobal x\n"),
    "python-return": (
        "python",
        'class A:\n    def f(self):\n          """B."""\n        return 1\n',
        'class A:\n    def f(self):\n          """B."""\n    return 1\n',
    ),
    "python-indent": ("python", "if a:\n    b()\nc(\n", "if a:\n    b()\n    c()\n"),
}


@pytest.mark.parametrize("case", WRONG)
def test_a_wrong_repair_is_refused(case: str) -> None:
    language, before, after = WRONG[case]
    assert refusal(before, after, language)


RIGHT = {
    "python-call": ("python", "x = f(a, b\n", "x = f(a, b)\n"),
    "python-opener": ("python", "x = y.translatea.b)\n", "x = y.translate(a.b)\n"),
    "python-docstring": ("python", 'def f():\n    ""Say a.\n\n    Or b.\n    """\n', None),
    "python-field": ("python", 'x = f"{g(a}"\n', 'x = f"{g(a)}"\n'),
    "python-prefix": ("python", 'x = f(rabc")\n', 'x = f(r"abc")\n'),
    "python-comment": ("python", "x = (a  # b\n", "x = (a)  # b\n"),
    "python-hash": ("python", "x = '#fff\n", "x = '#fff'\n"),
    "python-one": ("python", "x = (1,\n", "x = (1,)\n"),
    "javascript-url": ("javascript", "x = 'http://a.b;\n", "x = 'http://a.b';\n"),
    "javascript-field": ("javascript", "x = `${f(a}`;\n", "x = `${f(a)}`;\n"),
    "typescript-generic": ("typescript", "function f<T>((): A<T, T[]> {}\n", "function f<T>(): A<T, T[]> {}\n"),
    "json-key": ("json", '{"a: 1, "b": 2}\n', '{"a": 1, "b": 2}\n'),
    "json-item": ("json", '[\n  a",\n  "b"\n]\n', '[\n  "a",\n  "b"\n]\n'),
    "php-keyword": ("php", "<?php\nfuncton f() {\n  return 1;\n}\n", "<?php\nfunction f() {\n  return 1;\n}\n"),
    "go-slice": ("go", "package a\n\nvar x = f(a[1:2]\n", "package a\n\nvar x = f(a[1:2])\n"),
    "rust-path": ("rust", "fn f() { a::b(c; }\n", "fn f() { a::b(c); }\n"),
    "bash-done": ("bash", "for i in 1; do\n  a\n", "for i in 1; do\n  a\ndone\n"),
    # quotes around what only looks like arguments
    "python-names": ("python", 'print(f"x={x}, y={y})\n', 'print(f"x={x}, y={y}")\n'),
    "python-percent": ("python", 'log.info("a=%s, b=%s, a, b)\n', 'log.info("a=%s, b=%s", a, b)\n'),
    "c-percent": (
        "c",
        'void f() {\n  printf("a=%d, b=%d\\n, a, b);\n}\n',
        'void f() {\n  printf("a=%d, b=%d\\n", a, b);\n}\n',
    ),
    "c-names": ("c", 'void f() {\n  char *x = "a=1, b=2;\n}\n', 'void f() {\n  char *x = "a=1, b=2";\n}\n'),
    "python-pairs": ("python", 'x = "host=a, port=5\n', 'x = "host=a, port=5"\n'),
    "python-query": ("python", 'x = "SELECT a, b = c\n', 'x = "SELECT a, b = c"\n'),
    "bash-pairs": ("bash", 'echo "a=1, b=2\n', 'echo "a=1, b=2"\n'),
    # what only Python's fields have
    "javascript-not": ("javascript", "const o = {x: {y: !a};\n", "const o = {x: {y: !a}};\n"),
    "python-else": ("python", "for a in b:\n    if a:\n        c()\n   else:\n        d()\n", None),
}


@pytest.mark.parametrize("case", RIGHT)
def test_a_right_repair_is_not_refused(case: str) -> None:
    language, before, after = RIGHT[case]
    after = after or before.replace('    ""Say', '    """Say').replace("\n   else", "\n    else")
    assert refusal(before, after, language) == ""


@pytest.mark.parametrize(
    ("language", "before", "after", "why"),
    [
        ("python", "f(a=1, b\n", "f(a=1, b)\n", "leaves the syntax broken"),
        ("python", "def f(x=1, y:\n    pass\n", "def f(x=1, y):\n    pass\n", "leaves the syntax broken"),
        ("python", "retrun f(\n", "return f()\n", ""),
        ("json", '{"a": 01\n', '{"a": 01}\n', "leaves the syntax broken"),
        ("json", '// b\n{"a": 1\n', '// b\n{"a": 1}\n', ""),
        ("toml", "a = 1\na = [1\n", "a = 1\na = [1]\n", "leaves the syntax broken"),
    ],
)
def test_the_parser_of_the_language_has_the_last_say(language: str, before: str, after: str, why: str) -> None:
    assert refusal(before, after, language) == why


@pytest.mark.parametrize(
    ("language", "broken"),
    [
        ("json", '{"a": 1\n'),
        ("json", '{\n  "a": 1,\n  "b": [1, 2\n}\n'),
        ("bash", "for i in 1 2; do\n  a\n\nb\n"),
        ("bash", "for i 1 2; do\n  a\ndone\n"),
        ("bash", "if [ -f a ]; then\n  b\n\nc\n"),
    ],
)
async def test_rules_put_no_sign_where_the_language_has_none(language: str, broken: str) -> None:
    whole = await repaired(broken, language)
    signs = ";" if language == "json" else ","
    assert whole.count(signs) == (broken.count(signs) if whole else 0)


MENDED = {
    "call": ("java", "class A {\n  void f() {\n    total);\n  }\n}\n", "total();"),
    "gap": ("javascript", "import a,  b as c } from 'd';\n", "import a, { b as c } from 'd';"),
    "gap before a brace": ("c", "void f() {\n  if (a {\n    b();\n  }\n}\n", "  if (a) {\n"),
    "known argument": ("c", 'void f(int a) {\n  g(a);\n  printf("%d, a);\n}\n', 'printf("%d", a);'),
    "unknown words": ("c", 'void f(int a) {\n  printf("hello, world);\n}\n', 'printf("hello, world");'),
    "opening quote": ("bash", 'a=1\nif [ $a" -gt "$b" ]; then\n  c\nfi\n', 'if [ "$a" -gt'),
    "quote behind a word": ("ruby", 'require set"\n', 'require "set"'),
    "comment above": ("c", "int a;\n/* b */\nint c = 1\nint d;\n", "int c = 1;"),
    "doubled brace": ("c", "static int f(int a) {\n  if (a) {{\n    g();\n  }\n  return 1;\n}\n", "  if (a) {\n"),
    "words apart": ("lua", "local metre\nlocal scale\nlocal x = metrescale)\n", "metre(scale)"),
    "opener above": ("tsx", "function f() {\n  return\n    <A b={c}>d</A>\n  );\n}\n", "  return (\n"),
    "list's opener": ("json", '{\n  "a":\n    1\n  ],\n  "b": 2\n}\n', '  "a": [\n'),
    "closer before a comma": ("json", '{\n  "a": {\n    "b": 1\n  ,\n  "c": 2\n}\n', "\n  },\n"),
    "prefix": ("python", 'shape = 1\nf(f{shape}")\n', 'f(f"{shape}")'),
    "path in quotes": ("ruby", 'require_relative ../units"\n', '"../units"'),
    "argument behind": ("python", "f(a='B: , c=None)\n", "f(a='B: ', c=None)\n"),
    "conversion": ("python", "x = f'{a!r'\n", "x = f'{a!r}'\n"),
    "bracket behind a lifetime": ("rust", "fn f<'a>(x: &'a str {\n    g(x);\n}\n", "(x: &'a str) {\n"),
    "blank line": ("go", "package a\n\nfunc f() {\n\tif b {\n\t\tc()\n\t\n\td()\n}\n", "\t\tc()\n\t}\n\td()"),
}


@pytest.mark.parametrize("case", MENDED)
async def test_rules_put_it_where_it_stood(case: str) -> None:
    language, broken, part = MENDED[case]
    assert part in await repaired(broken, language)


@pytest.mark.parametrize(
    ("language", "before", "after"),
    [
        ("bash", 'if [ "$a" -gt "$b" ; then\n  c\nfi\n', 'if "$a" -gt "$b" ; then\n  c\nfi\n'),
        ("php", '<?php\nf("{$a->b");\n', '<?php\nf("$a->b");\n'),
        ("cpp", 'void f() {\n  g(R"(raw));\n}\n', 'void f() {\n  g("R"(raw));\n}\n'),
        ("bash", 'if [ $a" -gt "$b" ]; then\n  c\nfi\n', 'if" [ $a" -gt "$b" ]; then\n  c\nfi\n'),
        ("ruby", 'require set"\n', 'require set""\n'),
        ("lua", 'require strict"\n', '"require strict"\n'),
        ("c", '#include units.h"\nint a;\n', '#include" units.h"\nint a;\n'),
    ],
)
def test_nothing_is_taken_off_and_no_string_begins_where_none_may(language: str, before: str, after: str) -> None:
    assert refusal(before, after, language)


def test_a_newer_python_elsewhere_is_in_the_way_of_no_repair() -> None:
    newer = "def f[T](a: T) -> T:\n    return a\n\n\n"
    assert refusal(newer + "x = (1\n", newer + "x = (1)\n", "python") == ""
    assert refusal(newer + "f(a=1, b\n", newer + "f(a=1, b)\n", "python") == "leaves the syntax broken"


@pytest.mark.parametrize(
    ("language", "before", "after", "is_right"),
    [
        ("bash", '. "a.sh # b\nc\n', '. "a.sh" # b\nc\n', True),
        ("javascript", "import a from './a; // b\n", "import a from './a'; // b\n", True),
        ("javascript", "import a from './a; // b\n", "import a from './a; // b'\n", False),
        ("html", '<p a="b> <!-- c -->\n</p>\n', '<p a="b"> <!-- c -->\n</p>\n', True),
    ],
)
def test_a_comment_behind_an_unclosed_string_stays_one(language: str, before: str, after: str, is_right: bool) -> None:
    assert (refusal(before, after, language) == "") == is_right


COMMENTED = {
    "brace": ("typescript", "function f(a: number) {\n  if (a)  // b\n    g();\n  }\n  h();\n}\n", "  if (a) { // b\n"),
    "block": ("php", "<?php\ninterface A { // b\n    const C = 0; // d\n\nf();\n", "    const C = 0; // d\n}\n"),
    "end": ("c", "int f() {\n  int a = 1 // b\n  return a;\n}\n", "int a = 1; // b\n"),
    "string": ("javascript", "import a from './a; // b\nf();\n", "import a from './a'; // b\n"),
}


@pytest.mark.parametrize("case", COMMENTED)
async def test_rules_see_the_code_in_front_of_a_comment(case: str) -> None:
    language, broken, part = COMMENTED[case]
    assert part in await repaired(broken, language)
