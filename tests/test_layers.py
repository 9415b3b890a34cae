"""The architecture as a test: imports point down only, and each foreign world stays behind its file."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

PACKAGE = Path(__file__).parent.parent / "server" / "glm_lsp"

LAYERS = [
    {"__main__"},
    {"cli"},
    {"complete_cli", "doctor", "models_cli", "server", "fix_cli"},
    {"quick_fixes"},
    {"lsp"},
    {"wire_fixes", "repairs"},
    {"judges"},
    {"pyright", "typescript"},
    {"peers"},
    {"wire", "progress", "session", "fix.repair"},
    {"documents"},
    {"fix.rewrite"},
    {"fix.rules"},
    {"fix.structure"},
    {"fix.suspects"},
    {"fix.proof", "fix.quotes", "fix.ruff", "fix.eslint", "fix.lines", "fix.sweep", "fix.verdict", "scheduler"},
    {"fix.blocks", "fix.lint", "fix.levels", "fix.meaning", "fix.normal", "fix.parsers", "fix.reading", "fix.told"},
    {"fix.words", "fix.pysource"},
    {"fix.trial"},
    {"speech"},
    {"surroundings", "showing", "complete", "pace", "status", "places"},
    {"fix.faults", "fix.fields", "fix.unused", "fix.instructions"},
    {"fix.edits", "fix.finding", "fix.formats", "fix.cookbook", "fix.stdin_tool", "fix.javascript", "fix.wording"},
    {"fix.values"},
    {"postprocess"},
    {"filters", "gate"},
    {"assistant"},
    {"frames"},
    {"context", "prompts", "units", "recall"},
    {"vicinity"},
    {"around", "definitions", "near", "prefix", "quoting", "sight", "suffix"},
    {"lookalikes", "trail"},
    {"indexer", "neighbours"},
    {"index", "overview"},
    {"modules", "workspace"},
    {"gitignore", "redaction"},
    {"engine.service"},
    {"engine.app"},
    {"engine.completions"},
    {"engine.remote"},
    {"engine.client", "engine.worker"},
    {"engine.launch", "engine.answer", "engine.runner", "engine.prefixes", "engine.waiting"},
    {"engine.job", "engine.text", "engine.sse", "engine.lifetime"},
    {"engine.openai_api"},
    {"engine.address", "engine.device", "engine.footprint", "engine.memory", "engine.identity"},
    {"discreet", "outline", "nesting"},
    {"models.conversion", "models.convert", "models.hub", "models.install"},
    {"models.store"},
    {"models.layout"},
    {"models.files"},
    {"models.checkpoint"},
    {"models.building", "models.choice", "models.kv_cache", "models.manifest", "models.rotary", "models.scales"},
    {"enclosing", "syntax", "tokens"},
    {"grammars"},
    {"sureness"},
    {"data", "settings", "indentation", "byte_edit", "uris"},
    {"checkers"},
    {"languages", "patterns"},
    {"resources", "tasks"},
    {"errors", "", "engine", "models", "fix"},
]

PEERS = {"peers", "pyright", "typescript"}
EDITORS = {"documents", "wire", "wire_fixes", "progress", "lsp", "quick_fixes", "server"} | PEERS
"""What speaks the language server protocol."""

FOREIGN = {
    "lsprotocol": EDITORS,
    "pygls": EDITORS,
    "tree_sitter": {"grammars", "syntax"},
    "openvino": {"engine.runner", "models.convert", "models.scales"},
    "openvino_genai": {"engine.runner"},
    "tokenizers": {"tokens", "engine.text"},
    "pathspec": {"patterns"},
    "httpx": {"engine.client", "engine.launch", "engine.remote", "models.hub"},
    "starlette": {"engine.service", "engine.app", "engine.completions", "engine.sse"},
    "uvicorn": {"engine.service"},
    "torch": {"models.convert", "models.rotary"},
    "transformers": {"models.convert", "models.rotary"},
    "optimum": {"models.convert"},
    "nncf": {"models.convert"},
}

FILES = sorted(PACKAGE.rglob("*.py"))


def name_of(path: Path) -> str:
    return ".".join(path.relative_to(PACKAGE).with_suffix("").parts).removesuffix("__init__").rstrip(".")


def imports(path: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path.name}: imports are absolute"
            for alias in node.names:
                child = PACKAGE.parent / f"{node.module}.{alias.name}".replace(".", "/")
                is_module = child.with_suffix(".py").is_file() or child.is_dir()
                yield f"{node.module}.{alias.name}" if is_module else str(node.module)


def layer(module: str) -> int:
    return next(number for number, modules in enumerate(LAYERS) if module in modules)


@pytest.mark.parametrize("path", FILES, ids=name_of)
def test_imports_point_down(path: Path) -> None:
    own = {name.removeprefix("glm_lsp").lstrip(".") for name in imports(path) if name.split(".")[0] == "glm_lsp"}
    upward = {name for name in own if layer(name) <= layer(name_of(path))}
    assert not upward


@pytest.mark.parametrize("path", FILES, ids=name_of)
def test_a_foreign_world_stays_behind_its_file(path: Path) -> None:
    used = {name.split(".")[0] for name in imports(path)} & FOREIGN.keys()
    assert {world for world in used if name_of(path) not in FOREIGN[world]} == set()
