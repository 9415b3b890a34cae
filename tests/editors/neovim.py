"""A real Neovim in a real terminal: keys go in over its socket, the screen is what the terminal shows."""

import socket
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pynvim

from tests.editors.places import NEOVIMS, ROOT
from tests.editors.terminal import Terminal, terminal
from tests.editors.waiting import until

PLUGIN = ROOT / "editors" / "neovim"

INIT = """\
vim.opt.runtimepath:append({plugin!r})
vim.opt.swapfile = false
vim.cmd('filetype indent off') -- text as it is typed
vim.opt.shortmess:append('IF')
vim.lsp.config('glm-lsp', {{ cmd = {{ {command!r}, '--stdio' }} }})
vim.lsp.enable('glm-lsp')
vim.keymap.set('i', '<Tab>', '<Plug>(glm-lsp-tab)')
vim.keymap.set('i', '<M-w>', '<Plug>(glm-lsp-accept-word)')
vim.keymap.set('i', '<M-l>', '<Plug>(glm-lsp-accept-line)')
vim.keymap.set('i', '<M-n>', '<Plug>(glm-lsp-next)')
vim.keymap.set('i', '<M-d>', '<Plug>(glm-lsp-dismiss)')
vim.opt.termguicolors = true
vim.opt.statusline = "%t %=%{{v:lua.require'glm_lsp'.statusline()}}"
vim.opt.laststatus = 2
"""


class Neovim:
    """One running Neovim."""

    def __init__(self, inside: Terminal, address: Path) -> None:
        self.terminal = inside
        until(lambda: _listens(address), "Neovim's socket")
        self.rpc = pynvim.attach("socket", path=str(address))
        # It listens before it has read its init file; a file that is opened by then has no type, and so no client.
        until(lambda: self.rpc.eval("v:vim_did_enter"), "the end of Neovim's start")

    def open(self, path: Path) -> None:
        """Opens a file and waits until the language server is attached to it."""
        self.rpc.command(f"edit {path}")
        until(lambda: self.lua("local c = require('glm_lsp').client(); return c ~= nil and c.initialized"), "a client")

    def type(self, keys: str) -> None:
        """Keys as Neovim spells them: <Tab>, <Esc>, <lt> for "<"."""
        self.rpc.input(keys)

    def lua(self, code: str, *arguments: Any) -> Any:
        return self.rpc.exec_lua(code, *arguments)

    def shows(self, text: str) -> None:
        """Waits until the screen shows `text`."""
        self.terminal.shows(text)

    def hides(self, text: str) -> None:
        self.terminal.hides(text)

    @property
    def screen(self) -> str:
        return self.terminal.screen

    @property
    def text(self) -> str:
        return "\n".join(self.rpc.current.buffer[:])

    def has(self, text: str) -> None:
        """Waits until the buffer is `text`."""
        try:
            until(lambda: self.text == text, f"{text!r} in the buffer")
        except AssertionError as error:
            raise AssertionError(f"{error}\n{self.screen}") from None

    def saved(self, path: Path) -> bytes:
        """Leaves insert mode, writes the file, and reads it from the disk."""
        self.rpc.input("<Esc>")
        until(lambda: self.rpc.api.get_mode()["mode"] == "n", "normal mode")
        self.rpc.command("write")
        return path.read_bytes()

    def tells(self, text: str) -> None:
        """Waits until the server has said `text`; see :GlmLsp messages."""
        until(lambda: text in "\n".join(self.lua("return require('glm_lsp.messages').all()")), f"the message {text!r}")

    def quit(self) -> None:
        """Ends it in order, so that its language server ends in order too."""
        self.rpc.command("qall!", async_=True)
        until(lambda: self.terminal.is_over, "the end of Neovim")
        self.rpc.close()


def _listens(path: Path) -> bool:
    """The file is there a moment before anybody listens."""
    with socket.socket(socket.AF_UNIX) as probe:
        return probe.connect_ex(str(path)) == 0


@contextmanager
def neovim(version: str, directory: Path, command: str, environment: Mapping[str, str]) -> Iterator[Neovim]:
    """Neovim with the plug-in and nothing of the user's; its files are in `directory`, which is made."""
    directory.mkdir(parents=True)
    init = directory / "init.lua"
    init.write_text(INIT.format(plugin=str(PLUGIN), command=command), encoding="utf-8")
    address = directory / "nvim.sock"
    places = {f"XDG_{name}_HOME": str(directory / name.lower()) for name in ("CONFIG", "DATA", "STATE", "CACHE")}
    with terminal(f"{NEOVIMS[version]} --clean -u {init} --listen {address}", {**environment, **places}) as inside:
        started = Neovim(inside, address)
        yield started
        started.quit()
