"""The real VS Code editor: code-server, in Debian's Chromium, driven by Playwright.

One server for all tests of a session, since it takes seconds to start; each window has a folder and an extension host,
and so a language server, of its own.
"""

import json
import os
import socket
import subprocess
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any, TypeAlias

import httpx
from playwright.sync_api import Browser, Locator, Page, sync_playwright

from tests.editors import pictures
from tests.editors.install import node_environment
from tests.editors.places import CODE_SERVER, INSTALLED, NODE, VSIX
from tests.editors.waiting import PATIENCE, until

WIDTH, HEIGHT = 900, 520
GHOST = "[class*='ghost-text']"

SETTINGS = {
    # Exact text: nothing is typed or offered by anybody else.
    "editor.autoClosingBrackets": "never",
    "editor.autoClosingQuotes": "never",
    "editor.autoIndent": "none",
    "editor.quickSuggestions": {"other": "off", "comments": "off", "strings": "off"},
    "editor.wordBasedSuggestions": "off",
    "files.autoSave": "off",
    "git.enabled": False,
    # A calm window.
    "breadcrumbs.enabled": False,
    "chat.disableAIFeatures": True,
    "editor.minimap.enabled": False,
    "editor.stickyScroll.enabled": False,
    "extensions.autoCheckUpdates": False,
    "extensions.autoUpdate": False,
    "security.workspace.trust.enabled": False,
    "telemetry.telemetryLevel": "off",
    "update.mode": "none",
    "window.commandCenter": False,
    # A step of a walkthrough takes the focus once it has opened; what was asked meanwhile would close.
    "workbench.reduceMotion": "on",
    "workbench.secondarySideBar.defaultVisibility": "hidden",
    "workbench.startupEditor": "none",
    "workbench.tips.enabled": False,
}


HISTORY = """
window.glmHistory = [];
new MutationObserver(() => {
  const now = document.getElementById("glm-lsp.glm-lsp.glm-lsp")?.textContent;
  if (now && now !== window.glmHistory.at(-1)) window.glmHistory.push(now);
}).observe(document, { subtree: true, childList: true, characterData: true });
"""
"""Keeps what the status bar says, however short it is there."""


class Window:
    """One window with one folder."""

    def __init__(self, page: Page, folder: Path) -> None:
        self.page = page
        self.folder = folder

    def open(self, name: str, wait: bool = True) -> None:
        """Opens a file of the folder, puts the cursor at its end and, unless told not to, waits for the engine."""
        self.press("Control+p")
        self.box.fill(name)
        self.page.locator(".quick-input-list .monaco-list-row", has_text=name).first.click()
        self.page.locator(".tab.active", has_text=name).wait_for()
        self.editor.locator(".view-lines").click()
        self.press("Control+End")
        if wait:
            self.ready()

    @property
    def editor(self) -> Locator:
        return self.page.locator(".editor-instance .monaco-editor").first

    @property
    def status(self) -> Locator:
        """The extension's item in the status bar."""
        return self.page.locator("#glm-lsp\\.glm-lsp\\.glm-lsp")

    def ready(self) -> None:
        """Waits until the status bar says that suggestions can come."""
        self.status.locator(".codicon-sparkle").wait_for()

    def type(self, text: str) -> None:
        self.page.keyboard.type(text, delay=10)

    def press(self, *keys: str) -> None:
        for key in keys:
            self.page.keyboard.press(key)

    def shows_ghost(self, text: str) -> None:
        """Waits until the ghost text contains `text`."""
        until(lambda: text in self.ghost, f"{text!r} as ghost text")

    @property
    def ghost(self) -> str:
        found = self.page.locator(GHOST).all_text_contents()
        return "".join(found).replace("\u00a0", " ")

    def saved(self, name: str, text: str | bytes) -> None:
        """Saves the active editor and waits until the file is `text`."""
        expected = text.encode() if isinstance(text, str) else text
        self.press("Control+s")
        path = self.folder / name
        until(lambda: path.read_bytes() == expected, f"{expected!r} in the file, which is {path.read_bytes()!r}")

    def command(self, title: str) -> None:
        """Runs a command from the palette."""
        self.press("F1")
        self.box.fill(f">{title}")
        self.page.locator(".quick-input-list .monaco-list-row", has_text=title).first.click()

    def choose(self, text: str) -> None:
        """Chooses an entry of the extension's menu."""
        self.status.click()
        self.entry(text).click()

    def offers(self, text: str) -> bool:
        """Whether the extension's menu has an entry; opens it and closes it again."""
        self.status.click()
        self.title("glm-lsp: ").wait_for()
        found = self.entry(text).is_visible()
        self.box.press("Escape")
        self.title("glm-lsp: ").wait_for(state="hidden")
        return bool(found)

    def entry(self, text: str) -> Locator:
        """An entry of the list that is open."""
        return self.page.locator(".quick-input-list .monaco-list-row", has_text=text).first

    def title(self, text: str) -> Locator:
        """The title of the list that is open."""
        return self.page.locator(".quick-input-title", has_text=text)

    @property
    def box(self) -> Locator:
        """What is typed into where something is asked for or chosen."""
        return self.page.locator(".quick-input-widget input").first

    def menu_has_memory(self) -> bool:
        """Opens the extension's menu; closes it again when it does not tell yet what the engine takes."""
        self.status.click()
        self.title("glm-lsp: ").wait_for()
        if self.title(" MB").is_visible():
            return True
        self.box.press("Escape")
        self.title("glm-lsp: ").wait_for(state="hidden")
        return False

    def tells_why(self, text: str) -> None:
        """Asks why nothing was shown, until it is said; the last keys may not have reached the server yet."""

        def is_told() -> bool:
            self.command("Why Was Nothing Shown?")
            return bool(self.notification(text).is_visible())

        until(is_told, text)

    def answer(self, title: str, text: str) -> None:
        """Types into the box that asks for something, and confirms it; one for a file begins with a directory."""
        self.title(title).wait_for()
        is_file = text.startswith("/")
        if is_file:
            until(lambda: self.box.input_value().startswith("/"), "the directory")
            self.entry("..").wait_for()  # until then what is typed is lost
        self.box.fill(text)
        if is_file:
            self.entry(Path(text).name).wait_for()  # until then Enter is lost
        self.box.press("Enter")
        self.title(title).wait_for(state="hidden")

    def step(self, title: str, button: str) -> None:
        """Opens a step of the walkthrough that is shown, and presses a button in it."""
        self.page.locator(".getting-started-step", has_text=title).click()
        self.page.locator(".getting-started-step.expanded .monaco-button", has_text=button).click()

    def fix(self, problem: str, picture: Path | None = None) -> None:
        """Chooses the repair of a problem at the cursor from the menu, once the problem is shown."""
        self.page.locator(".squiggly-error").first.wait_for()
        self.press("Control+.")
        self.page.locator(".action-widget", has_text=problem).first.wait_for()
        if picture:
            self.picture(picture)
        self.press("Enter")

    @property
    def history(self) -> list[str]:
        """The texts that the extension's item in the status bar has had."""
        return list(self.page.evaluate("window.glmHistory"))

    def picture(self, path: Path) -> None:
        """Keeps what the window shows."""
        self.page.screenshot(path=path, animations="disabled")
        pictures.check(path)

    def notification(self, text: str) -> Locator:
        return self.page.locator(".notification-list-item", has_text=text).first


Command: TypeAlias = Callable[..., None]
"""Runs code-server with other arguments, to its end."""


class VSCode:
    """A running code-server and a browser."""

    def __init__(self, directory: Path, command: Command, port: int, browser: Browser) -> None:
        self.directory = directory
        self.run = command
        self.port = port
        self.browser = browser

    @property
    def user_settings(self) -> Path:
        """The file of the settings that a user has for all windows."""
        return self.directory / "data" / "User" / "settings.json"

    @contextmanager
    def window(self, folder: Path) -> Iterator[Window]:
        write(self.user_settings, SETTINGS)  # not what a test before has chosen
        page = self.browser.new_page(viewport={"width": WIDTH, "height": HEIGHT})
        page.set_default_timeout(PATIENCE * 1000)
        try:
            page.add_init_script(HISTORY)
            page.goto(f"http://127.0.0.1:{self.port}/?folder={folder}")
            window = Window(page, folder)
            window.status.wait_for()  # the extension has started
            yield window
        finally:
            page.screenshot(path=INSTALLED / "last-window.png")  # for whoever looks for the reason of a failure
            page.close()

    @contextmanager
    def extension(self, vsix: Path) -> Iterator[None]:
        """Installs another extension for a while."""
        self.run("--install-extension", str(vsix))
        try:
            yield
        finally:
            self.run("--uninstall-extension", vsix.stem)

    def machine_settings(self, **settings: Any) -> None:
        """Those that no workspace may change, such as programs to start."""
        write(self.directory / "data" / "Machine" / "settings.json", settings)


def write(path: Path, content: object) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps(content), encoding="utf-8")


@contextmanager
def vscode(directory: Path, environment: Mapping[str, str]) -> Iterator[VSCode]:
    """A code-server with the extension installed, its files under `directory`."""
    port = _free_port()
    config = directory / "config.yaml"
    config.write_text(f"auth: none\nbind-addr: 127.0.0.1:{port}\ncert: false\n", encoding="utf-8")
    command = [
        str(NODE / "node"),
        str(CODE_SERVER),
        *("--config", str(config)),
        *("--user-data-dir", str(directory / "data")),
        *("--extensions-dir", str(directory / "extensions")),
    ]
    # VSCODE_CLI: the environment is as it is here; otherwise a login shell is asked, whose profile sets another PATH.
    full = {**os.environ, **node_environment(), **environment, "VSCODE_CLI": "1"}

    def run(*arguments: str) -> None:
        subprocess.run([*command, *arguments], env=full, check=True, capture_output=True, timeout=60)

    run("--install-extension", str(VSIX))
    quiet = ["--disable-telemetry", "--disable-update-check", "--disable-workspace-trust"]
    # A closed window's language server ends two seconds later, not three hours.
    serve = [*command, *quiet, "--disable-getting-started-override", "--reconnection-grace-time", "2"]
    with (directory / "code-server.log").open("w") as log:
        server = subprocess.Popen(serve, env=full, stdout=log, stderr=log)
        try:
            until(lambda: _answers(port), "code-server")
            with sync_playwright() as playwright:
                browser = playwright.chromium.launch(executable_path=pictures.CHROMIUM, args=pictures.FLAGS)
                yield VSCode(directory, run, port, browser)
                browser.close()
        finally:
            server.terminate()
            server.wait(PATIENCE)


def _answers(port: int) -> bool:
    try:
        return httpx.get(f"http://127.0.0.1:{port}/healthz", trust_env=False).status_code == 200
    except httpx.TransportError:
        return False


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])
