"""What the queries of every language find, held against the comments in tests/fixtures/<language>/.

A comment that says `<- fact; fact` is about the line it stands on:

- `definition.<kind> Outer.name`: the head of that definition is, at least in part, on this line
- `scope Outer.name`: the scopes around the end of the line's code, or none: `scope`
- `import module as alias: name as alias, name`: a module imported by a statement that begins on this line
- `reference name`: the name is used on this line
- `string text`: the text on this line is part of a string
- `no <fact>`: none of a definition or reference
"""

import re
from pathlib import Path
from typing import NamedTuple

import pytest

from glm_lsp.data import Definition, Import
from glm_lsp.languages import language_of, languages
from glm_lsp.outline import imports, outline, references, scopes_at
from glm_lsp.syntax import Syntax, parse

FIXTURES = sorted(path for path in (Path(__file__).parent / "fixtures").rglob("*") if path.is_file())
COMMENT = re.compile(
    r"(?P<mark>//|/\*\*?|///|--\[\[|--|#|<!--)[^\n/#<]*?<- *(?P<facts>.*?) *(?:\*/|-->|\]\]|$)", re.MULTILINE
)


class Line(NamedTuple):
    syntax: Syntax
    start: int
    code_end: int
    end: int

    @property
    def text(self) -> str:
        return self.syntax.text[self.start : self.code_end]


def name_of(definition: Definition) -> str:
    return ".".join((*definition.parents, definition.name))


def named(found: tuple[Definition, ...]) -> str:
    return name_of(found[-1]) if found else ""


def spelled(statement: Import) -> str:
    names = [name.name + (f" as {name.alias}" if name.alias else "") for name in statement.names]
    module = statement.module + (f" as {statement.alias}" if statement.alias else "")
    return module + (": " + ", ".join(names) if names else "")


def holds(fact: str, line: Line) -> bool:
    what, _, rest = fact.partition(" ")
    syntax = line.syntax
    if what == "no":
        return not holds(rest, line)
    if what.startswith("definition."):
        heads = [
            (definition.kind, name_of(definition))
            for definition in outline(syntax)
            if definition.start < line.end and line.start < (definition.body or (definition.end,))[0]
        ]
        return (what.partition(".")[2], rest) in heads
    if what == "scope":
        return named(scopes_at(syntax, line.start + len(line.text.rstrip()))) == rest
    if what == "import":
        return rest in [spelled(found) for found in imports(syntax) if line.start <= found.start < line.end]
    if what == "reference":
        return rest in references(syntax, line.start, line.code_end)
    if what == "string":
        return syntax.capture_at(line.start + line.text.rindex(rest) + 1) == "string"
    raise ValueError(fact)


def facts_of(path: Path) -> list[tuple[str, Line]]:
    text = path.read_text(encoding="utf-8")
    syntax = parse(text, language_of(path.name))
    return [
        (fact.strip(), Line(syntax, text.rfind("\n", 0, found.start()) + 1, found.start(), found.end()))
        for found in COMMENT.finditer(text)
        for fact in found["facts"].split("; ")
    ]


@pytest.mark.parametrize("path", FIXTURES, ids=lambda path: path.name)
def test_the_queries_find_what_the_comments_say(path: Path) -> None:
    facts = facts_of(path)
    assert len(facts) > 5
    wrong = [f"{path.name}: {line.text.strip()!r}: {fact}" for fact, line in facts if not holds(fact, line)]
    assert wrong == []
    assert all(line.syntax.capture_at(line.code_end + 3) == "comment" for _, line in facts)


@pytest.mark.parametrize("path", FIXTURES, ids=lambda path: path.name)
def test_a_fixture_has_no_syntax_errors(path: Path) -> None:
    syntax = parse(path.read_text(encoding="utf-8"), language_of(path.name))
    assert syntax.tree is not None
    assert syntax.error_count() == 0


def test_every_language_has_a_fixture() -> None:
    assert {language_of(path.name).name for path in FIXTURES} == set(languages())
