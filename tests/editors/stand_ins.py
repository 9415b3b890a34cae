"""Small things in the place of large ones: a package of glm-lsp, an index that has it, and the Python extension."""

import json
import stat
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread

INTERPRETER = "python.defaultInterpreterPath"
"""The setting that tells the extension which Python environment is chosen."""

EXTENSION = """\
const vscode = require("vscode");
const changed = new vscode.EventEmitter();
vscode.workspace.onDidChangeConfiguration((change) => change.affectsConfiguration("python") && changed.fire());
exports.activate = () => ({
  environments: {
    getActiveEnvironmentPath: () => ({
      path: vscode.workspace.getConfiguration("python").get("defaultInterpreterPath") || "python",
    }),
    onDidChangeActiveEnvironmentPath: changed.event,
  },
});
"""

BROKEN_EXTENSION = 'exports.activate = () => { throw new Error("it does not start"); };\n'


def wheel(directory: Path, command: str) -> Path:
    """A package without dependencies whose program glm-lsp is `command`."""
    info = "glm_lsp-0.0.1.dist-info"
    program = zipfile.ZipInfo("glm_lsp-0.0.1.data/scripts/glm-lsp")
    program.external_attr = (stat.S_IFREG | 0o755) << 16
    path = directory / "glm_lsp-0.0.1-py3-none-any.whl"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr(program, f'#!/bin/sh\nexec "{command}" "$@"\n')
        archive.writestr(f"{info}/METADATA", "Metadata-Version: 2.1\nName: glm-lsp\nVersion: 0.0.1\n")
        archive.writestr(f"{info}/WHEEL", "Wheel-Version: 1.0\nRoot-Is-Purelib: true\nTag: py3-none-any\n")
        archive.writestr(f"{info}/RECORD", "")
    return path


@contextmanager
def index(package: Path) -> Iterator[str]:
    """The address of a package index on this machine that has one package."""
    listing = package.parent / "simple" / "glm-lsp"
    listing.mkdir(parents=True)
    (listing / "index.html").write_text(f'<a href="../../{package.name}">{package.name}</a>', encoding="utf-8")
    with ThreadingHTTPServer(("127.0.0.1", 0), partial(Quiet, directory=str(package.parent))) as server:
        Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}/simple"
        server.shutdown()


class Quiet(SimpleHTTPRequestHandler):
    def log_message(self, *_: object) -> None:
        """Nothing."""


def python_extension(directory: Path, code: str = EXTENSION) -> Path:
    """An extension with the name of the Python extension, and with as much of its API as ours calls."""
    manifest = {
        "name": "python",
        "publisher": "ms-python",
        "version": "1.0.0",
        "engines": {"vscode": "^1.91.0"},
        "main": "./extension.js",
        "activationEvents": ["onStartupFinished"],
        "contributes": {"configuration": {"properties": {INTERPRETER: {"type": "string", "default": ""}}}},
    }
    path = directory / "ms-python.python.vsix"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("extension/package.json", json.dumps(manifest))
        archive.writestr("extension/extension.js", code)
        archive.writestr("extension.vsixmanifest", MANIFEST)
    return path


MANIFEST = """\
<?xml version="1.0" encoding="utf-8"?>
<PackageManifest Version="2.0.0" xmlns="http://schemas.microsoft.com/developer/vsx-schema/2011">
  <Metadata><Identity Language="en-US" Id="python" Version="1.0.0" Publisher="ms-python"/></Metadata>
  <Installation><InstallationTarget Id="Microsoft.VisualStudio.Code"/></Installation>
  <Assets/>
</PackageManifest>
"""
