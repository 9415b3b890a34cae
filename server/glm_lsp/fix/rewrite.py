"""What the model would write instead: drafts of a repair, cheapest and likeliest first.

Where the prompt format has a form for repairs, the model writes the region anew or, if the form has what is begun, the
rest of it, and a few samples after the greedy answer. In every format, it can write the end of the problem's line as a
completion, from several places in it.
"""

import re
from collections.abc import AsyncIterator, Iterator
from contextlib import aclosing
from dataclasses import asdict, dataclass, replace

from glm_lsp import complete, context, prompts
from glm_lsp.around import Around
from glm_lsp.data import Candidate, Prompt, Reason, Snapshot, Unit, Window, unix
from glm_lsp.engine.remote import AnyEngine
from glm_lsp.fix import edits
from glm_lsp.fix.cookbook import examples
from glm_lsp.fix.values import Draft, Problem
from glm_lsp.prompts import Dialect

CONTEXT_TOKENS = 400
"""Of a repair's prompt, besides the region itself: with more, the first draft takes seconds."""

REGION_TOKENS = 400
LINE_TOKENS = 64
MOST_CUTS = 4
SAMPLES = 4
"""Answers that are drawn when the likeliest one was no use."""

MOST_RELATED = 2

MOST_JOINTS = 24

_PIECES = re.compile(r"\w+|[^\w\s]")


@dataclass(frozen=True, slots=True)
class Writer:
    """A model that can be asked, and what it may know of the place."""

    dialect: Dialect
    engine: AnyEngine
    around: Around


async def drafts(snapshot: Snapshot, problem: Problem, writer: Writer) -> AsyncIterator[Draft]:
    """Drafts as the model makes them; the next one is asked for only when the last one failed. Raises EngineError."""
    words = writer.dialect.layout.fix_words
    if words:
        async for draft in (_spans if "begun" in words else _regions)(snapshot, problem, writer):
            yield draft
    async for draft in _lines(snapshot, problem, writer):
        yield draft


async def _regions(snapshot: Snapshot, problem: Problem, writer: Writer) -> AsyncIterator[Draft]:
    """The problem's lines, and some around it if the format wants those, written anew."""
    start, end = edits.region(snapshot, problem.start, problem.end, writer.dialect.layout.fix_around)
    old = unix(snapshot.text[start:end])
    tokens = min(REGION_TOKENS, len(writer.dialect.tokenizer.encode(old)) * 5 // 4 + 24)
    for seed in range(1 + SAMPLES):
        prompt = fix_prompt(snapshot, problem, writer, (start, end), "", tokens)
        said = await _said(writer.engine, prompt, seed)
        new = _like(old, said)
        if new or snapshot.text[problem.start : problem.end].strip() == old.strip():
            yield Draft(Candidate(new, start, end), "model")


async def _spans(snapshot: Snapshot, problem: Problem, writer: Writer) -> AsyncIterator[Draft]:
    """What stands at the problem, written anew behind what stands before it.

    Where in the answer the rest of the old text should follow is tried out: where the answer itself goes on with it
    first.
    """
    text = snapshot.text
    start, end = edits.region(snapshot, problem.start, problem.end, around=0)
    stop = min(max(problem.end, problem.start), end)
    tail = text[stop:end]
    tokens = len(writer.dialect.tokenizer.encode(text[problem.start : end])) * 5 // 4 + 12
    begins = _begins(text[start : problem.start], start)
    tries = [(begin, 0) for begin in begins] + [(begins[0], seed) for seed in range(1, 1 + SAMPLES)]
    for begin, seed in tries:
        begun = text[start:begin].rstrip()
        prompt = fix_prompt(snapshot, problem, writer, (start, end), unix(begun), min(tokens, REGION_TOKENS))
        said = (await _said(writer.engine, prompt, seed)).rstrip()
        for new in _joined(said, tail):
            whole = begun + new
            yield Draft(Candidate(whole if whole.strip() else "", start, end), "model")


def _begins(before: str, start: int) -> list[int]:
    """Where to let the model begin: at the problem, before the sign or word before it, and at the line's start."""
    ends = [0, *(found.end() for found in _PIECES.finditer(before))]
    wanted = [len(before), *ends[-2:-3:-1], 0]
    return [start + place for place in dict.fromkeys(wanted)]


def _joined(said: str, tail: str) -> Iterator[str]:
    """The answer as it is, then its beginnings up to where it goes on with the old tail, with that behind them."""
    line_end = tail[len(tail.rstrip()) :]
    yield said + line_end
    lines = said.split("\n")
    if len(lines) > 1 and (first := "\n".join(lines[: tail.count("\n") or 1])) != said:
        yield first + line_end
    following = _PIECES.search(tail)
    cuts = [0, *(found.end() for found in _PIECES.finditer(said))][:MOST_JOINTS]
    for cut in cuts:
        if following and said[cut:].lstrip().startswith(following.group()):
            yield said[:cut] + tail


def fix_prompt(
    snapshot: Snapshot, problem: Problem, writer: Writer, region: tuple[int, int], begun: str, tokens: int
) -> Prompt:
    """What the model is asked about a region, of whose answer `begun` is there already."""
    dialect, (start, end) = writer.dialect, region
    words = dialect.layout.fix_words
    line = snapshot.text.count("\n", start, problem.start) + 1
    around = _window(snapshot, start, writer).context if "context" in words else ""
    told, lines = [(line, _told(problem))], unix(snapshot.text[start:end])
    shown = "".join(dialect.layout.fix_example.format(**asdict(one)) for one in examples(problem, lines))
    return prompts.render_fix(lines, told, around, dialect, tokens, shown, begun)


async def _lines(snapshot: Snapshot, problem: Problem, writer: Writer) -> AsyncIterator[Draft]:
    """The problem's line, written from several places in it to its end."""
    text = snapshot.text
    start = text.rfind("\n", 0, problem.start) + 1
    end = len(text) - len(text[start:].partition("\n")[2]) - ("\n" in text[start:])
    line = text[start:end].rstrip("\r")
    end = start + len(line)
    for cut in _cuts(line, problem.start - start):
        open_line = replace(snapshot, text=text[: start + cut] + text[end:])
        window = _window(open_line, start + cut, writer)
        said = await complete.ask(writer.engine, window, Unit(), writer.dialect, LINE_TOKENS)
        if not isinstance(said, Reason) and said.rstrip() != line[cut:].rstrip():
            yield Draft(Candidate(said.rstrip(), start + cut, end), "model")


def _cuts(line: str, column: int) -> Iterator[int]:
    """Where in a line to begin: at the problem, before what stands there, at the line's end and at its beginning."""
    begun = len(line) - len(line.lstrip())
    ends = [begun, *(found.end() for found in _PIECES.finditer(line))]
    before = [end for end in ends if end <= max(column, begun)]
    wanted = [before[-1], len(line.rstrip()), *before[-2:-3:-1], begun]
    yield from list(dict.fromkeys(wanted))[:MOST_CUTS]


def _window(snapshot: Snapshot, cursor: int, writer: Writer) -> Window:
    dialect = writer.dialect
    return context.window(snapshot, cursor, CONTEXT_TOKENS, dialect.tokenizer, writer.around, dialect.layout.window)


def _told(problem: Problem) -> str:
    """The tool's words, and what it says of other places."""
    return "; ".join([problem.told, *problem.related[:MOST_RELATED]])


async def _said(engine: AnyEngine, prompt: Prompt, seed: int) -> str:
    said = ""
    async with aclosing(engine.complete(prompt, seed)) as chunks:
        async for chunk in chunks:
            said += chunk.text
    return said


def _like(old: str, said: str) -> str:
    """The answer as whole lines that begin and end with as many blank ones as the old; "" when it says nothing."""
    new = said.strip("\n").rstrip()
    if not old.strip():
        return "\n" * said.count("\n") if not new.strip() else f"{new}\n"
    return old[: len(old) - len(old.lstrip("\n"))] + new + old[len(old.rstrip()) :] if new.strip() else ""
