"""Does a text parse? Python by `ast.parse`, TypeScript by tsc's own parser.

tsc comes from npm at a fixed version and runs in node; without npm, tree-sitter answers in its place, and the report
says so.
"""

import ast
import json
import shutil
import subprocess
import warnings
from collections.abc import Sequence

from bench.common import BUILD
from glm_lsp.languages import language_of
from glm_lsp.syntax import parse

TYPESCRIPT = "5.9.3"
_FOLDER = BUILD / f"typescript-{TYPESCRIPT}"
_SCRIPT = """
const ts = require(process.argv[1]);
const rows = JSON.parse(require("fs").readFileSync(0, "utf8"));
const sound = ([name, text]) =>
  ts.createSourceFile(name, text, ts.ScriptTarget.Latest, false).parseDiagnostics.length === 0;
console.log(JSON.stringify(rows.map(sound)));
"""


def sound(texts: Sequence[tuple[str, str]]) -> tuple[list[bool], str]:
    """Whether each (file name, text) parses, and which parser answered for what is not Python."""
    others = [one for one in texts if not one[0].endswith(".py")]
    answers, parser = _by_tsc(others) if shutil.which("npm") else (_by_tree_sitter(others), "tree-sitter")
    rest = iter(answers)
    return [_is_python(text) if name.endswith(".py") else next(rest) for name, text in texts], parser


def _is_python(text: str) -> bool:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        try:
            ast.parse(text)
        except (SyntaxError, ValueError):
            return False
    return True


def _by_tsc(texts: Sequence[tuple[str, str]]) -> tuple[list[bool], str]:
    if not _FOLDER.is_dir():
        command = ["npm", "install", "--silent", "--ignore-scripts", "--no-save", "--prefix", str(_FOLDER)]
        subprocess.run([*command, f"typescript@{TYPESCRIPT}"], check=True, stdout=subprocess.DEVNULL)
    module = str(_FOLDER / "node_modules" / "typescript")
    answer = subprocess.run(
        ["node", "-e", _SCRIPT, module], input=json.dumps(texts), capture_output=True, text=True, check=True
    )
    return list(json.loads(answer.stdout)), f"typescript {TYPESCRIPT}"


def _by_tree_sitter(texts: Sequence[tuple[str, str]]) -> list[bool]:
    return [parse(text, language_of(name)).error_count() == 0 for name, text in texts]
