"""Excerpts to the text of a window's context, in the order and the form that the prompt format wants."""

from collections.abc import Iterable, Sequence

from glm_lsp.data import Excerpt, Layout, Snapshot


def can_quote(snapshot: Snapshot, layout: Layout) -> bool:
    """Whether there is a place for quotations: a document without a name has none, nor a language without comments."""
    return bool(layout.order and snapshot.path and (snapshot.language.comment or not layout.comments))


def in_order(excerpts: Iterable[Excerpt], snapshot: Snapshot, layout: Layout) -> list[Excerpt]:
    """The own file's last where the context reads as code, else its imports first; then as the format wants them."""

    def place(one: Excerpt) -> tuple[bool, int]:
        is_late = one.path == snapshot.path if layout.comments else one.part != "imports"
        return is_late, layout.order.index(one.part)

    return sorted((one for one in excerpts if one.part in layout.order), key=place)


def written(snapshot: Snapshot, excerpts: Sequence[Excerpt], layout: Layout) -> str:
    """The text of a window's `context`: the excerpts, which are in order, as the format wants them, with paths bare or
    as comments of the language. Without any, the document's own path; "" where there is no place for them.
    """
    if not can_quote(snapshot, layout):
        return ""
    if not layout.comments:
        imports = "\n".join(one.text for one in excerpts if one.part == "imports")
        return elsewhere(snapshot.path, imports, [(one.path, one.text) for one in excerpts if one.part != "imports"])
    others = [f"{_comment(snapshot, one.path)}\n{one.text}\n\n" for one in excerpts if one.path != snapshot.path]
    own = [f"{one.text}\n" for one in excerpts if one.path == snapshot.path]
    return "".join([*others, _comment(snapshot, snapshot.path) + "\n", *own])


def elsewhere(name: str, imports: str, excerpts: Iterable[tuple[str, str]]) -> str:
    """The text of a context that does not read as code: the file's path and imports, then (path, text) of other places.

    Each begins with the path on a line of its own. It ends with a line break, or is empty when `name` is.
    """
    if not name:
        return ""
    return "\n".join(
        f"{path}\n{text.rstrip()}\n" if text else f"{path}\n" for path, text in [(name, imports), *excerpts]
    )


def _comment(snapshot: Snapshot, path: str) -> str:
    """The path in a comment; a line break in it would make code of the rest."""
    return snapshot.language.comment.replace("{}", " ".join(path.split("\n")))
