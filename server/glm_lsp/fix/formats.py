"""What Python's formats are made of: the texts and the values of a `%`, of a `format` call and of an f-string."""

import ast
import re
import string
from collections.abc import Iterator, Sequence

PERCENT = re.compile(r"%(?:\((?P<key>[^()]*)\))?[-+ #0]*[\d.*]*[hlL]?(?P<how>[a-zA-Z%])")
"""A field of a format with percent signs."""


class UnknownError(Exception):
    """Something that has no normal form here."""


def shown(pieces: Sequence[object]) -> ast.expr:
    """A call that no program has, of the texts and values in their order."""
    texts, values = [""], []
    for piece in pieces:
        if isinstance(piece, ast.expr):
            values.append(piece)
            texts.append("")
        else:
            texts[-1] += str(piece)
    if not values:
        return ast.Constant(texts[0])
    return ast.Call(ast.Name("<format>", ast.Load()), [*map(ast.Constant, texts), *values], [])


def with_braces(text: str, call: ast.Call) -> Iterator[object]:
    """The pieces of a `format` call. Raises UnknownError for what is spread into it, and for fields in fields."""
    named = {one.arg: one.value for one in call.keywords}
    if None in named or any(isinstance(one, ast.Starred) for one in call.args):
        raise UnknownError
    count = 0
    for literal, name, spec, _ in string.Formatter().parse(text):
        yield literal
        if name is None:
            continue
        first, rest = re.fullmatch(r"(\w*)(.*)", name, re.DOTALL).groups()  # type: ignore[union-attr]
        if "{" in (spec or ""):
            raise UnknownError
        if not first:
            first, count = str(count), count + 1
        value = call.args[int(first)] if first.isdigit() and int(first) < len(call.args) else named.get(first)
        if value is None:
            raise UnknownError
        yield _looked_up(value, rest)


def _looked_up(value: ast.expr, rest: str) -> ast.expr:
    """What a field looks up in a value: `.name` and `[key]`."""
    for member, key in re.findall(r"\.(\w+)|\[([^\]]+)\]", rest):
        if member:
            value = ast.Attribute(value, member, ast.Load())
        else:
            value = ast.Subscript(value, ast.Constant(int(key) if key.isdigit() else key), ast.Load())
    return value


def with_percents(text: str, operand: ast.expr) -> Iterator[object]:
    """The pieces of a text and of what is behind its `%`. Raises UnknownError where these do not go together."""
    found = [one for one in PERCENT.finditer(text) if one["how"] != "%"]
    if isinstance(operand, ast.Dict):
        keys = [one.value if isinstance(one, ast.Constant) else None for one in operand.keys]
        known = dict(zip(keys, operand.values, strict=True))
        values = [known.get(one["key"]) for one in found]
    else:
        values = [*operand.elts] if isinstance(operand, ast.Tuple) else [operand]
        if len(values) != len(found) or any(one["key"] is not None for one in found):
            raise UnknownError
    at = 0
    for one, value in zip(found, values, strict=True):
        if value is None:
            raise UnknownError
        yield text[at : one.start()].replace("%%", "%")
        yield value
        at = one.end()
    yield text[at:].replace("%%", "%")
