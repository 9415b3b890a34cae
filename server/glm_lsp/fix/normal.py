"""Messages that say what may change, and the form in which all that they may change looks alike.

What a tool asks for is often so narrow that the two programs can be held against each other whole: for white space they
are the same tree, for a comparison to `None` they are the same once both are written with `is`. A draft for such a
message is right if the trees are equal in that form, whatever else the tool would be content with.
"""

import ast
import re
from collections.abc import Callable

from glm_lsp.checkers import REFUSALS
from glm_lsp.fix import formats, pysource
from glm_lsp.fix.trial import Trial, is_broken
from glm_lsp.fix.wording import QUOTED_NAME


def keeps_program(trial: Trial) -> str:
    """Where the message is known, the program is the same but for what it speaks of."""
    if trial.language.parser != "python" or is_broken(trial.problem, trial.before):
        return ""
    form = next((form for pattern, form in _FORMS if re.search(pattern, trial.problem.words)), None)
    both = pysource.trees(trial) if form else None
    if form is None or both is None:  # what nobody can read, another check speaks of
        return ""
    try:
        old, new = (ast.dump(ast.fix_missing_locations(form(trial).visit(tree))) for tree in both)
    except (*REFUSALS, formats.UnknownError):
        return "could not be compared with what was there"
    return "" if old == new else "changes what the program does"


class _Form(ast.NodeTransformer):
    """The tree as it is: how things are spelt and where they stand is none of it."""

    def __init__(self, trial: Trial) -> None:
        self.name = next(iter(QUOTED_NAME.findall(trial.problem.words)), "")

    def visit_Constant(self, node: ast.Constant) -> ast.expr:
        return ast.Constant(node.value)

    def visit_JoinedStr(self, node: ast.JoinedStr) -> ast.expr:
        """Without anything put into it, it is a plain string."""
        if any(isinstance(part, ast.FormattedValue) for part in node.values):
            self.generic_visit(node)
            return node
        return ast.Constant("".join(str(part.value) for part in node.values if isinstance(part, ast.Constant)))


class _Layout(_Form):
    """White space: nothing of it is in the tree, but what stands in the string that is spoken of."""

    def __init__(self, trial: Trial) -> None:
        super().__init__(trial)
        self.is_in_string = trial.before.capture_at(trial.problem.start) == "string"

    def visit_Constant(self, node: ast.Constant) -> ast.expr:
        is_text = self.is_in_string and isinstance(node.value, str)
        return ast.Constant(" ".join(str(node.value).split()) if is_text else node.value)


class _Comparisons(_Form):
    """None, True and False are compared by `is`, on the right, or not at all; what is negated has one operator."""

    def visit_Compare(self, node: ast.Compare) -> ast.expr:
        self.generic_visit(node)
        if len(node.ops) != 1:
            return node
        left, operator, right = node.left, node.ops[0], node.comparators[0]
        if not isinstance(operator, ast.Eq | ast.NotEq | ast.Is | ast.IsNot):
            return node
        if isinstance(left, ast.Constant) and (left.value is None or isinstance(left.value, bool)):
            left, right = right, left
        if not isinstance(right, ast.Constant) or not (right.value is None or isinstance(right.value, bool)):
            return node
        is_negated = isinstance(operator, ast.NotEq | ast.IsNot)
        if right.value is None:
            return ast.Compare(left, [ast.IsNot() if is_negated else ast.Is()], [right])
        return _negated(left) if is_negated is right.value else left

    def visit_UnaryOp(self, node: ast.UnaryOp) -> ast.expr:
        self.generic_visit(node)
        return _negated(node.operand) if isinstance(node.op, ast.Not) else node


_OPPOSITES: dict[type[ast.cmpop], type[ast.cmpop]] = {ast.In: ast.NotIn, ast.Is: ast.IsNot, ast.Eq: ast.NotEq}
_OPPOSITES |= {opposite: one for one, opposite in _OPPOSITES.items()}


def _negated(node: ast.expr) -> ast.expr:
    if isinstance(node, ast.Compare) and len(node.ops) == 1 and type(node.ops[0]) in _OPPOSITES:
        return ast.Compare(node.left, [_OPPOSITES[type(node.ops[0])]()], node.comparators)
    return ast.UnaryOp(ast.Not(), node)


class _Unused(_Form):
    """Nothing is bound to the name that nobody uses, and what is then no more than a value does not stand there."""

    def visit_Assign(self, node: ast.Assign) -> ast.stmt | None:
        self.generic_visit(node)
        node.targets = [one for one in node.targets if not _is_blank(one)]
        return node if node.targets else self.visit_Expr(ast.Expr(node.value))

    def visit_AnnAssign(self, node: ast.AnnAssign) -> ast.stmt | None:
        self.generic_visit(node)
        return self.visit_Expr(ast.Expr(node.value)) if node.value and _is_blank(node.target) else node

    def visit_Expr(self, node: ast.Expr) -> ast.stmt | None:
        self.generic_visit(node)
        return None if isinstance(node.value, ast.Lambda) or all(map(_is_idle, ast.walk(node.value))) else node

    def visit_Pass(self, node: ast.Pass) -> None:
        """Stands for what has gone."""

    def visit_Name(self, node: ast.Name) -> ast.expr:
        is_free = isinstance(node.ctx, ast.Store) and (node.id == self.name or node.id.startswith("_"))
        return ast.Name("_", node.ctx) if is_free else node

    def visit_withitem(self, node: ast.withitem) -> ast.withitem:
        self.generic_visit(node)
        return ast.withitem(node.context_expr, None) if _is_blank(node.optional_vars) else node

    def visit_ExceptHandler(self, node: ast.ExceptHandler) -> ast.ExceptHandler:
        self.generic_visit(node)
        node.name = None if node.name == self.name else node.name
        return node

    def visit_NamedExpr(self, node: ast.NamedExpr) -> ast.expr:
        self.generic_visit(node)
        return node.value if _is_blank(node.target) else node


def _is_idle(node: ast.AST) -> bool:
    return isinstance(node, ast.Constant | ast.Name | ast.Tuple | ast.List | ast.Set | ast.Dict | ast.expr_context)


def _is_blank(node: ast.expr | None) -> bool:
    return isinstance(node, ast.Name) and node.id == "_"


class _Bytes(_Form):
    """A text that is encoded in UTF-8 is bytes, and UTF-8 needs no name."""

    def visit_Call(self, node: ast.Call) -> ast.expr:
        self.generic_visit(node)
        if not (isinstance(node.func, ast.Attribute) and node.func.attr == "encode"):
            return node
        told = [*node.args, *(one.value for one in node.keywords if one.arg == "encoding")]
        is_all = len(told) == len(node.args) + len(node.keywords)
        if not is_all or any(_plain(one) not in ("utf8", "u8") for one in told):
            return node
        text = node.func.value
        if isinstance(text, ast.Constant) and isinstance(text.value, str):
            return ast.Constant(text.value.encode())
        return ast.Call(node.func, [], [])


def _plain(name: ast.expr) -> str:
    return str(name.value).casefold().replace("-", "").replace("_", "") if isinstance(name, ast.Constant) else ""


class _Literals(_Form):
    """What makes of a literal what it is already is left out, and without one there is its empty value."""

    def visit_Call(self, node: ast.Call) -> ast.expr:
        self.generic_visit(node)
        makers = {"str": str, "bytes": bytes, "int": int, "float": float, "bool": bool, "complex": complex}
        make = makers.get(node.func.id) if isinstance(node.func, ast.Name) else None
        if make is None or node.keywords or len(node.args) > 1:
            return node
        if not node.args:
            return ast.Constant(make())
        inner = node.args[0].operand if isinstance(node.args[0], ast.UnaryOp) else node.args[0]
        return node.args[0] if isinstance(inner, ast.Constant) and type(inner.value) is make else node


class _Super(_Form):
    """`super` is called without arguments."""

    def visit_Call(self, node: ast.Call) -> ast.expr:
        self.generic_visit(node)
        return ast.Call(node.func, [], []) if isinstance(node.func, ast.Name) and node.func.id == "super" else node


class _Utc(_Form):
    """A module's `timezone.utc` is its `UTC`."""

    def visit_Attribute(self, node: ast.Attribute) -> ast.expr:
        self.generic_visit(node)
        zone = node.value
        if node.attr == "utc" and isinstance(zone, ast.Attribute) and zone.attr == "timezone":
            return ast.Attribute(zone.value, "UTC", node.ctx)
        return node


class _Functions(_Form):
    """A lambda that is given a name is a function of that name, whatever its types."""

    def visit_Assign(self, node: ast.Assign) -> ast.stmt:
        self.generic_visit(node)
        return _function(node.targets[0], node.value) or node if len(node.targets) == 1 else node

    def visit_AnnAssign(self, node: ast.AnnAssign) -> ast.stmt:
        self.generic_visit(node)
        return _function(node.target, node.value) or node

    def visit_FunctionDef(self, node: ast.FunctionDef) -> ast.stmt:
        self.generic_visit(node)
        node.returns = None
        return node

    def visit_arg(self, node: ast.arg) -> ast.arg:
        return ast.arg(node.arg)


def _function(target: ast.expr, value: ast.expr | None) -> ast.stmt | None:
    if isinstance(value, ast.Lambda) and isinstance(target, ast.Name):
        return ast.FunctionDef(target.id, value.args, [ast.Return(value.body)], [], None, None)
    return None


class _Formats(_Form):
    """Texts with the values that are put into them, however that is written; how each is shown is not compared here."""

    def visit_JoinedStr(self, node: ast.JoinedStr) -> ast.expr:
        self.generic_visit(node)
        pieces: list[object] = []
        for part in node.values:
            if isinstance(part, ast.FormattedValue) and isinstance(part.format_spec, ast.Call):
                raise formats.UnknownError  # fields in fields
            pieces.append(part.value if isinstance(part, ast.FormattedValue | ast.Constant) else part)
        return formats.shown(pieces)

    def visit_Call(self, node: ast.Call) -> ast.expr:
        self.generic_visit(node)
        text = node.func.value if isinstance(node.func, ast.Attribute) and node.func.attr == "format" else None
        if not (isinstance(text, ast.Constant) and isinstance(text.value, str)):
            return node
        return formats.shown([*formats.with_braces(text.value, node)])

    def visit_BinOp(self, node: ast.BinOp) -> ast.expr:
        self.generic_visit(node)
        text = node.left.value if isinstance(node.op, ast.Mod) and isinstance(node.left, ast.Constant) else None
        return formats.shown([*formats.with_percents(text, node.right)]) if isinstance(text, str) else node


_FORMS: tuple[tuple[str, Callable[[Trial], _Form]], ...] = (
    (r"(?i)escape sequence|unicode literals|f-string without any placeholders|multiple statements|semicolon", _Form),
    (r"(?i)extraneous parentheses|redundant backslash|encoding declaration", _Form),
    (r"(?i)white ?space|blank lines?\b|indent|\btabs?\b|line too long|\bnewlines?\b", _Layout),
    (r"(?i)comparison to `None`|equality comparisons? to|test for (?:membership|object identity)", _Comparisons),
    (r"assigned to but never used|^Unpacked variable|^Loop control variable", _Unused),
    (r"Unnecessary call to `encode`", _Bytes),
    (r"rewrite as a literal", _Literals),
    (r"Use `super\(\)` instead", _Super),
    (r"`datetime\.UTC` alias", _Utc),
    (r"Do not assign a `lambda`", _Functions),
    (r"format specifiers|f-string instead of|implicit references for positional format", _Formats),
)
"""ruff's words, and pycodestyle's, whose rules they are."""
