"""Holes, samples, repairs and batches, on small made-up files; the prompts are the server's own."""

import random
import textwrap
from dataclasses import replace

import numpy as np
import pytest

from glm_lsp.data import Snapshot
from glm_lsp.index import indexed
from glm_lsp.languages import language_of, languages
from glm_lsp.outline import outline
from glm_lsp.syntax import parse
from training import batches, samples, tasks
from training.batches import Shape
from training.breakages import BREAKAGES, broken_line
from training.code import Code
from training.corpus import Source
from training.dialect import fim
from training.messages import Edit, Finding, ruff_findings, syntax_findings
from training.repairs import fixed, region
from training.samples import Sample

PYTHON = '''"""Shapes."""
import math


class Circle:
    def __init__(self, radius):
        self.radius = radius

    def area(self, unit="m"):
        if unit == "m":
            value = math.pi * self.radius**2
            return value
        return convert(value, unit)
'''
TYPESCRIPT = """import { convert } from "./units";

export class Circle {
  constructor(private radius: number) {}

  area(unit: string): number {
    if (unit === "m") {
      return Math.PI * this.radius ** 2;
    }
    return convert(this.radius, unit);
  }
}
"""
FILES = {"python": PYTHON, "typescript": TYPESCRIPT}


def code(language: str) -> Code:
    return Code(FILES[language], languages()[language])


def source(text: str = PYTHON, path: str = "shapes/circle.py") -> Source:
    return Source("shapes", path, text, indexed(path, outline(parse(text, language_of(path)))).definitions)


def spans(language: str, kind: str, draws: int = 300) -> set[str]:
    """Every text that holes of a kind take out, in so many draws."""
    dice, found = random.Random(0), set()
    for _ in range(draws):
        span = tasks.KINDS[kind][1](code(language), dice)
        if span:
            found.add(FILES[language][slice(*span)])
    return found


@pytest.mark.parametrize("language", FILES)
@pytest.mark.parametrize("kind", ["rest of line", "line", "within line", "span"])
def test_holes_within_a_line_stay_there(language: str, kind: str) -> None:
    found = spans(language, kind)
    assert len(found) > 5
    assert not any("\n" in text or text != text.rstrip() for text in found if kind != "span")


def test_a_line_is_asked_for_with_and_without_its_indentation() -> None:
    assert {"return value", "            return value"} <= spans("python", "line")


def test_comments_and_long_strings_are_seldom_asked_for() -> None:
    text = '"""Shapes that\nhave an area.\n"""\n# Units are metres.\nvalue = """x"""\n'
    one, dice = Code(text, languages()["python"]), random.Random(0)
    found = [span for _ in range(400) if (span := tasks.whole_line(one, dice))]
    lines = [text[slice(*span)] for span in found]
    code_drawn = lines.count('value = """x"""')
    assert 0 < len(lines) - code_drawn < 2 * code_drawn  # it would be four times, were all lines drawn alike


def test_within_a_line_a_hole_ends_where_the_expression_does() -> None:
    assert 'unit="m"' in {text[-8:] for text in spans("python", "within line")}
    assert "this.radius, unit" in spans("typescript", "within line", 3000)


def test_a_block_ends_behind_its_last_statement() -> None:
    inside = "value = math.pi * self.radius**2\n            return value"
    assert {inside, "\n            " + inside} <= spans("python", "block")
    assert "return Math.PI * this.radius ** 2;" in spans("typescript", "block")


def test_statements_are_taken_whole_and_in_a_row() -> None:
    found = spans("python", "statements")
    assert "return convert(value, unit)" in found
    assert any(text.endswith("return value\n        return convert(value, unit)") for text in found)


def test_offsets_count_code_points() -> None:
    text = "ä = '🙂'\nresult = f(ä, 1)\n"
    one = Code(text, languages()["python"])
    names = [text[slice(*one.span(node))] for node in one.nodes_at(text.index("result"))]
    assert names[0] == "result"


def test_a_sample_is_the_servers_prompt_and_then_the_hole() -> None:
    dialect, dice = fim(), random.Random(5)
    for _ in range(20):
        has_context = dice.random() < 0.5
        sample = samples.fill_in(source(), samples.packages([source()])["shapes"], dialect, 128, has_context, dice)
        assert sample is not None
        start = sample.ids.index(dialect.special["<pre>"]) + 1
        ends = sample.ids[-1] == dialect.special["<end>"]
        assert ends == (dialect.special["<rest>"] in sample.ids)
        # The answer goes on where the prompt ends, and one without an end has the line's break.
        text = dialect.tokenizer.decode(list(sample.ids[start : len(sample.ids) - ends]))
        assert text.rpartition("# shapes/circle.py\n")[2] in PYTHON
        assert ends or "\n" in dialect.tokenizer.decode([sample.ids[-1]])


def test_a_function_stands_alone_without_its_indentation() -> None:
    area = textwrap.dedent(PYTHON[PYTHON.index("    def area") :])
    found = [samples.alone(source(), random.Random(number)) for number in range(5)]
    assert {one.text for one in found if one} == {area}  # the other method is too short
    assert samples.alone(source("import math\n"), random.Random(0)) is None


def test_what_the_package_defines_is_shown_to_some() -> None:
    alike = PYTHON.replace("Circle", "Ball").replace("area", "volume").replace("**2", "**3")
    units = source(alike, "shapes/ball.py")
    text = "from shapes.units import convert\n\n" + PYTHON
    package = samples.packages([source(text), units])["shapes"]
    place = text.index("return convert") + len("return ")
    hole = tasks.Hole(place, place + len("convert(value, unit)"), "line")
    snapshot = Snapshot("", "shapes/circle.py", languages()["python"], 1, text[:place] + text[hole.end :])
    dice = random.Random(0)
    levels = [step / 40 for step in range(60)]
    shown = [samples.window(snapshot, hole, package, fim(), 400, level, dice).context for level in levels]
    assert any("# shapes/ball.py\n" in context and "self.radius**3" in context for context in shown)
    assert "# shapes/circle.py\n" in shown
    assert set(shown[-20:]) == {""}
    unnamed = replace(snapshot, uri="", name="")
    assert {samples.window(unnamed, hole, package, fim(), 400, level, dice).context for level in levels} == {""}


@pytest.mark.parametrize("kind", BREAKAGES)
def test_every_breakage_changes_a_line_that_it_fits(kind: str) -> None:
    line, dice = "    def total(self, 'a', values[0]):", random.Random(3)
    changed = {BREAKAGES[kind][1](line, dice) for _ in range(20)} - {None, line}
    assert changed
    assert broken_line("x", random.Random(1)) != "x"


def test_a_broken_tree_says_where_and_what() -> None:
    (finding,) = syntax_findings(Code("const a = [1, 2;\nf();\n", languages()["javascript"]))
    assert finding == Finding(0, "syntax error: missing ']'")
    assert syntax_findings(code("python")) == []


def test_ruff_tells_in_its_own_words_and_brings_its_fix() -> None:
    text = "import os\n\nprint('ä', 1 == None)\n"
    (found,) = ruff_findings([text], "F401,E711")
    words = {finding.words: finding for finding in found}
    unused = words["F401 `os` imported but unused"]
    assert unused.line == 0
    assert fixed(text, unused).startswith("\nprint")
    (broken,) = ruff_findings(["def f(:\n    pass\n"], "F821")
    assert broken[0].line == 0
    assert broken[0].edits == ()


def test_a_region_is_whole_lines_around_what_changes_and_what_is_said() -> None:
    broken = PYTHON.replace("radius):", "radius:")
    line = PYTHON[: PYTHON.index("def __init__")].count("\n")
    repair = region(source(), broken, PYTHON, [Finding(line, "syntax error: missing ')'")], random.Random(1))
    assert repair is not None
    assert repair.region in broken
    assert repair.repaired in PYTHON
    assert repair.region.split("\n")[repair.findings[0][0] - 1] == "    def __init__(self, radius:"
    assert region(source(), broken, PYTHON, [], random.Random(1)) is None
    far = "a\n" * 90 + PYTHON
    assert region(source(), far + "b", "c\n" + far, [Finding(0, "x")], random.Random(1)) is None


def test_edits_are_made_from_the_last_to_the_first() -> None:
    assert fixed("abcdef", Finding(0, "", (Edit(0, 1, "xy"), Edit(3, 5, "")))) == "xybcf"


def test_a_batch_has_its_shape_and_teaches_the_answers() -> None:
    shape = Shape(rows=2, length=16, loss_share=0.25)
    rows = [[Sample((1, 2, 3, 4, 5), 3, "line"), Sample((6, 7, 8), 1, "line")], [Sample((9, 9), 1, "line")]]
    made = batches.assemble(rows, shape, random.Random(0))
    assert made.tokens.shape == made.positions.shape == made.segments.shape == (2, 16)
    assert made.segments[0].tolist() == [1] * 5 + [2] * 3 + [0] * 8
    assert made.positions[0, :8].tolist() == [0, 1, 2, 3, 4, 0, 1, 2]
    answers = {(int(p), int(t)) for p, t, w in zip(made.places, made.targets, made.weights, strict=True) if w == 1}
    assert answers == {(2, 4), (3, 5), (5, 7), (6, 8), (16, 9)}
    assert len(made.places) == shape.losses
    assert set(made.weights.tolist()) == {1.0, np.float32(batches.ELSEWHERE), 0.0}
