"""The grammars and their queries: loaded once, compiled once, checked against the closed list of captures."""

import importlib
from functools import cache

import tree_sitter

from glm_lsp.languages import Language, query_source

KINDS = frozenset({"class", "constant", "field", "function", "impl", "method", "module", "section", "type"})
"""What a definition can be; grammars/README.md tells them apart."""

CAPTURES = {
    "structure": frozenset({"comment", "string", "code"}),
    "hidden": frozenset({"hidden", "unread"}),
    "outline": frozenset({"name", "body", "head", "owner"} | {f"definition.{kind}" for kind in KINDS}),
    "imports": frozenset({"import", "import.dynamic", "import.module", "import.name", "import.alias", "import.group"}),
    "references": frozenset({"reference", "binding"}),
    "mistakes": frozenset({"mistake"}),
}
"""The closed list of grammars/README.md: what each query may capture."""


def problems(language: Language, purpose: str, source: str) -> tuple[str, ...]:
    """What is wrong with the text of a query: it does not compile, or captures what is not in the closed list.

    Names that begin with an underscore are free: they serve predicates inside the query.
    """
    if purpose not in CAPTURES:
        return (f"{purpose}.scm: no such query; there are {', '.join(sorted(CAPTURES))}",)
    try:
        compiled = tree_sitter.Query(grammar(language), source)
    except tree_sitter.QueryError as error:
        return (f"{language.name}/{purpose}.scm: {error}",)
    names = {compiled.capture_name(index) for index in range(compiled.capture_count)}
    unknown = sorted(name for name in names - CAPTURES[purpose] if not name.startswith("_"))
    return tuple(f"{language.name}/{purpose}.scm: unknown capture @{name}" for name in unknown)


@cache
def grammar(language: Language) -> tree_sitter.Language:
    """The grammar of a language. Raises ImportError when its wheel is not installed."""
    module, function = language.grammar.split(":")
    return tree_sitter.Language(getattr(importlib.import_module(module), function)())


@cache
def keywords(language: Language) -> frozenset[str]:
    """The words that the grammar itself knows, such as `return`."""
    known = grammar(language)
    names = (
        known.node_kind_for_id(kind) for kind in range(known.node_kind_count) if not known.node_kind_is_named(kind)
    )
    return frozenset(name for name in names if name and name.isalpha() and name.isascii())


@cache
def query(language: Language, purpose: str, having: tuple[str, ...] = ()) -> tree_sitter.Query:
    """The query grammars/<language>/<purpose>.scm; with `having` only its patterns that capture one of these."""
    source = query_source(language, purpose)
    compiled = tree_sitter.Query(grammar(language), source)
    for pattern in range(compiled.pattern_count if having else 0):
        text = source.encode()[
            compiled.start_byte_for_pattern(pattern) : compiled.end_byte_for_pattern(pattern)
        ].decode()
        if not any(f"@{name}" in text for name in having):
            compiled.disable_pattern(pattern)
    return compiled


@cache
def errors_query(language: Language) -> tree_sitter.Query:
    """What finds the places that the grammar makes no sense of."""
    return tree_sitter.Query(grammar(language), "(ERROR) @broken")
