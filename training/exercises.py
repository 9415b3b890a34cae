"""Short functions with examples, written for this model: exercises/*.py, each function a file of its own.

Packages have few short algorithms, and a small model guesses the wrong operation in them (LOG.md, 9). In a function
that is seen whole, docstring, examples and all that follows the hole tell which one it is.
"""

import ast
from collections.abc import Iterator
from pathlib import Path

NAME = "exercises"
FOLDER = Path(__file__).parent / NAME
CHECK = "check"
"""The function that asserts what a file's docstrings say, where they have no doctests."""


def texts(folder: Path = FOLDER) -> Iterator[tuple[str, str]]:
    """Path and text of every function or class, with the imports that it uses above it, in one order always."""
    for path in sorted(folder.glob("*.py")):
        text = path.read_text(encoding="utf-8")
        statements = ast.parse(text).body
        imports = [one for one in statements if isinstance(one, ast.Import | ast.ImportFrom)]
        for statement in statements:
            if isinstance(statement, ast.FunctionDef | ast.ClassDef) and statement.name != CHECK:
                used = [ast.unparse(one) for one in imports if _names(one) & _words(statement)]
                lines = text.splitlines(keepends=True)
                first = min(one.lineno for one in (statement, *statement.decorator_list))
                body = "".join(lines[first - 1 : statement.end_lineno])
                above = "".join(line + "\n" for line in used)
                yield f"{NAME}/{path.stem}/{statement.name}.py", f"{above}\n\n{body.rstrip()}\n".lstrip("\n")


def _names(statement: ast.Import | ast.ImportFrom) -> set[str]:
    return {(alias.asname or alias.name).partition(".")[0] for alias in statement.names}


def _words(statement: ast.AST) -> set[str]:
    return {node.id for node in ast.walk(statement) if isinstance(node, ast.Name)}
