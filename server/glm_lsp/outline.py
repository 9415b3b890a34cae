"""Definitions, imports, references and scopes of a parsed text, from what the queries capture.

The captures follow tree-sitter's tags and locals conventions (`@definition.<kind>`, `@name`, `@reference`), with
bodies and heads added so that a signature can be told from a body in any language.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace

from glm_lsp.data import Definition, Import, ImportedName
from glm_lsp.enclosing import enclosing_lines
from glm_lsp.indentation import width_of
from glm_lsp.syntax import Match, Syntax, matches

LONGEST_SIGNATURE = 400
LONGEST_NAME = 200
"""Code points. In machine-made files a name or a signature can be a megabyte."""

DEEPEST = 32
"""Definitions inside each other. What lies deeper is in nobody's skeleton, and its parents would be many."""

MOST_MATCHES = 4_000
"""Of one file, the first ones; some definitions match twice. To make values of them takes as long as to find them."""

_WHOLE = ("import", "import.dynamic")
"""The captures of what has a module and names in it."""


def outline(syntax: Syntax) -> tuple[Definition, ...]:
    """All definitions in order of position, each before those inside it; none for plain text.

    In a broken text those that tree-sitter recovers. Never raises; a query's time and `MOST_MATCHES` bound it.
    """
    found = matches(syntax, "outline", most=MOST_MATCHES)
    if len(found) == MOST_MATCHES:  # another match of the last name may have been cut off
        found = [match for match in found if match["name"] != found[-1]["name"]]
    return tuple(_nested(_definitions(syntax, found)))


def scopes_at(syntax: Syntax, offset: int) -> tuple[Definition, ...]:
    """The definitions whose head or body the cursor at `offset` stands in, outermost first.

    A body without an end is still open: a brace that is missing, an indented line behind a block. Where the text
    is broken or plain, the lines that open the blocks around the cursor stand in, as definitions of kind "block".
    """
    last = len(syntax.text[:offset].rstrip())
    found = matches(syntax, "outline", max(0, last - 1), offset + 1, having=("body", "head"))
    near = _definitions(syntax, found)
    scopes = [scope for scope in _nested(near) if scope.body and _encloses(syntax, scope, offset)]
    if syntax.is_broken_at(max(0, last - 1), offset + 1):
        scopes.extend(_unparsed_scopes(syntax, offset, scopes))
    return tuple(sorted(scopes, key=lambda scope: (scope.start, -scope.end))[-DEEPEST:])


def imports(syntax: Syntax) -> tuple[Import, ...]:
    """What the text imports, in order of position; a statement that names several modules gives several."""
    captured = sorted(
        (start, -end, name)
        for match in matches(syntax, "imports")
        for name, spans in match.items()
        for start, end in spans
        if not name.startswith("_")
    )
    drafts: list[_Draft] = []
    module_end = 0
    groups: list[_Group] = []
    for start, end, name in dict.fromkeys(captured):
        is_inside = bool(drafts) and start < drafts[-1].end
        while groups and start >= groups[-1].end:
            groups.pop()
        if name in _WHOLE and not is_inside:
            drafts.append(_Draft(start, -end, is_dynamic=name == "import.dynamic"))
        elif name == "import.group" and is_inside:
            groups.append(_Group(-end, drafts[-1].module, drafts[-1].module + syntax.text[module_end:start]))
        elif name not in _WHOLE and is_inside:
            text = syntax.text[start : min(-end, start + LONGEST_NAME)]
            if name == "import.module":
                module_end, text = -end, (groups[-1].prefix if groups else "") + text
            elif name == "import.name" and groups and drafts[-1].names and drafts[-1].module != groups[-1].module:
                drafts.append(_Draft(drafts[-1].start, drafts[-1].end, groups[-1].module))
            drafts.extend(drafts[-1].take(name, text))
    return tuple(draft.finished() for draft in drafts if draft.module)


def references(syntax: Syntax, start: int, end: int) -> tuple[str, ...]:
    """The names used between two offsets, each time they are used, in order of position.

    Names that are introduced there (definitions, parameters, keyword arguments) are not used.
    """
    uses: set[tuple[int, int]] = set()
    bindings: set[tuple[int, int]] = set()
    for match in matches(syntax, "references", start, end):
        uses.update(match.get("reference", ()))
        bindings.update(match.get("binding", ()))
    names = (syntax.text[first : min(last, first + LONGEST_NAME)] for first, last in sorted(uses - bindings))
    return tuple(names)


def _definitions(syntax: Syntax, found: Iterable[Match]) -> list[Definition]:
    """One definition for each name that was captured: the widest, such as the one with its decorators."""
    widest: dict[tuple[int, int], Definition] = {}
    for match in found:
        definition = _definition(syntax.text, match)
        place = match["name"][0]
        known = widest.get(place)
        if known is None or definition.end - definition.start >= known.end - known.start:
            widest[place] = definition
    return sorted(widest.values(), key=lambda definition: (definition.start, -definition.end))


def _definition(text: str, match: Match) -> Definition:
    capture, spans = next((name, spans) for name, spans in match.items() if name.startswith("definition."))
    (start, end), name = spans[0], match["name"][0]
    body = match["body"][0] if "body" in match else (match["head"][-1][1], end) if "head" in match else None
    return Definition(
        kind=capture.partition(".")[2],
        name=_unquoted(text[name[0] : min(name[1], name[0] + LONGEST_NAME)]),
        start=start,
        end=end,
        body=body,
        signature=_signature(text[start : min(body[0] if body else end, start + LONGEST_SIGNATURE + 1)]),
        parents=tuple(text[first : min(last, first + LONGEST_NAME)] for first, last in match.get("owner", ())),
    )


def _signature(text: str) -> str:
    """Whole lines of it, as far as they are not too long."""
    if len(text) > LONGEST_SIGNATURE:
        text = text[:LONGEST_SIGNATURE].rpartition("\n")[0] or text[:LONGEST_SIGNATURE]
    return text.strip()


def _nested(definitions: Iterable[Definition]) -> Iterator[Definition]:
    """With their parents, and with the kind that they have there; without what is local to a function."""
    around: list[Definition] = []
    for definition in definitions:
        while around and not _contains(around[-1], definition):
            around.pop()
        kind = _kind_inside(around[-1].kind if around else "", definition.kind)
        if not kind or len(around) >= DEEPEST:
            continue
        parents = (*around[-1].parents, around[-1].name) if around else ()
        around.append(replace(definition, kind=kind, parents=parents + definition.parents))
        yield around[-1]


def _kind_inside(outer: str, kind: str) -> str:
    """What a definition of `kind` is directly inside one of kind `outer`; empty for a local variable."""
    if outer in ("class", "impl", "type"):
        return {"function": "method", "constant": "field"}.get(kind, kind)
    return "" if kind == "constant" and outer in ("function", "method") else kind


def _contains(outer: Definition, inner: Definition) -> bool:
    """Whether `inner`, which begins no earlier, lies inside `outer`. Names of one statement stand side by side."""
    return inner.end <= outer.end and (inner.start, inner.end) != (outer.start, outer.end)


def _encloses(syntax: Syntax, scope: Definition, offset: int) -> bool:
    if not scope.start < offset or scope.body is None:
        return False
    if offset < scope.end:
        return True
    text, (body_start, body_end) = syntax.text, scope.body
    if syntax.language.block_style == "indentation":
        return _width_before(text, offset) > _width_before(text, scope.start)
    return text.startswith("{", body_start) and not text.endswith("}", body_start, body_end)


def _width_before(text: str, offset: int) -> int:
    """How far the line around `offset` is indented, or the column of `offset` where only white space is before it."""
    return width_of(text[text.rfind("\n", 0, offset) + 1 : offset])


def _unparsed_scopes(syntax: Syntax, offset: int, known: Iterable[Definition]) -> Iterator[Definition]:
    """The blocks around `offset` by the text alone, without those whose head is known already."""
    heads = [(scope.start, scope.body[0]) for scope in known if scope.body]
    for start, end in enclosing_lines(syntax.text, offset, syntax.language):
        if not any(first < end and start <= last for first, last in heads):
            signature = _signature(syntax.text[start : min(end, start + LONGEST_SIGNATURE + 1)])
            yield Definition("block", "", start, len(syntax.text), (end, len(syntax.text)), signature)


@dataclass(frozen=True, slots=True)
class _Group:
    """A list of what lies below a module: where it ends, the module, and that with the sign that stands behind it."""

    end: int
    module: str
    prefix: str


@dataclass(slots=True)
class _Draft:
    """An import while its captures are read. Modules come before their names or, as in JavaScript, behind them."""

    start: int
    end: int
    module: str = ""
    alias: str = ""
    is_dynamic: bool = False
    names: list[ImportedName] = field(default_factory=list)
    expects_alias_of_name: bool = False

    def take(self, capture: str, text: str) -> Iterator["_Draft"]:
        """Note one capture; a second module in the statement gives a draft of its own."""
        if capture == "import.module" and self.module:
            yield _Draft(self.start, self.end, _unquoted(text))
        elif capture == "import.module":
            self.module = _unquoted(text)
        elif capture == "import.name":
            self.names.append(ImportedName(text))
        elif self.expects_alias_of_name:
            self.names[-1] = ImportedName(self.names[-1].name, text)
        elif self.module and self.alias:  # what stands in front of the next module
            yield _Draft(self.start, self.end, alias=text)
        else:
            self.alias = text
        self.expects_alias_of_name = capture == "import.name"

    def finished(self) -> Import:
        return Import(self.module, self.start, self.end, tuple(self.names), self.alias, self.is_dynamic)


def _unquoted(text: str) -> str:
    """A name as it is used elsewhere: without the quotes of a string, the brackets of an include, a symbol's colon."""
    return text.strip("\"'`<>").removeprefix(":") or text
