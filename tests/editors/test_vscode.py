"""VS Code with the extension in editors/vscode. What was typed and accepted is read from the saved file."""

import os
import shutil
import signal
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from tests.e2e.editor import stop_engine
from tests.editors.conftest import AREA, BROKEN, TOTAL, Scripted, engine
from tests.editors.places import CODE_SERVER, VSIX
from tests.editors.vscode import VSCode, Window, vscode
from tests.editors.waiting import until
from tests.engines import short_directory

pytestmark = [
    pytest.mark.timeout(180),
    pytest.mark.skipif(
        not (shutil.which("chromium") and (CODE_SERVER / "installed").exists() and VSIX.exists()),
        reason="make test-editors installs VS Code; it needs Chromium",
    ),
]


@pytest.fixture(scope="module")
def server(command: str) -> Iterator[VSCode]:
    with short_directory() as directory, short_directory() as runtime, pytest.MonkeyPatch.context() as patch:
        patch.setenv("GLM_LSP_RUNTIME_DIR", str(runtime))
        with vscode(directory, {"HOME": str(directory)}) as running:
            running.machine_settings(**{"glm-lsp.server.command": command})
            yield running
        stop_engine()


@pytest.fixture
def runtime(server: VSCode) -> Iterator[None]:
    """The runtime directory is the server's; no engine outlives a test."""
    yield
    stop_engine()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "folder").mkdir()
    return tmp_path / "folder"


@pytest.fixture
def window(server: VSCode, folder: Path, runtime: None) -> Iterator[Window]:
    (folder / "a.py").write_text("", encoding="utf-8")
    with server.window(folder) as opened:
        yield opened


def test_ghost_text_appears_and_tab_accepts_it(window: Window, scripted: Scripted, pictures: Path) -> None:
    with scripted():
        window.open("a.py")
        window.type("price, count, shipping = 9, 3, 4\ntotal = ")
        window.shows_ghost("price * count + shipping")
        window.picture(pictures / "vscode-ghost-text.png")
        window.press("Tab", "Enter")
        window.type("done = 1\n")
        window.saved("a.py", "price, count, shipping = 9, 3, 4\n" + TOTAL + "done = 1\n")


def test_a_quick_fix_removes_a_diagnostic(window: Window, scripted: Scripted, folder: Path, pictures: Path) -> None:
    (folder / "broken.py").write_text(BROKEN, encoding="utf-8")
    with scripted():
        window.open("broken.py")
        window.page.locator(".squiggly-error").first.wait_for()
        window.press("Control+Home", "Control+.")
        window.page.locator(".action-widget", has_text="epair: syntax error").first.wait_for()
        window.picture(pictures / "vscode-quick-fix.png")
        window.press("Enter")
        window.page.locator(".squiggly-error").first.wait_for(state="detached")
        window.saved("broken.py", AREA)


def test_words_and_lines_are_accepted_one_by_one(window: Window, scripted: Scripted) -> None:
    with scripted():
        window.open("a.py")
        window.type("def area(width, height):")
        window.shows_ghost("return width * height")
        window.press("Alt+l", "Alt+l")  # VS Code takes the line break alone first
        window.saved("a.py", AREA.rstrip())
        window.type("\n\n\ntotal = ")
        window.shows_ghost("price * count + shipping")
        window.press("Control+ArrowRight")
        window.saved("a.py", AREA + "\n\ntotal = price")
        window.shows_ghost("* count + shipping")
        window.press("Tab")
        window.saved("a.py", AREA + "\n\n" + TOTAL.rstrip())


def test_the_embedded_model_and_an_engine_that_is_killed(server: VSCode, window: Window, folder: Path) -> None:
    """Two windows share an engine; when it is killed a message says so, and both are answered by a new one."""
    (folder / "b.py").write_text("", encoding="utf-8")
    with server.window(folder) as other:
        for one, name in ((window, "a.py"), (other, "b.py")):
            one.open(name)
            one.type("def area(width, height):\n    return width * ")
            one.shows_ghost("height")
        shared = engine()
        assert shared and shared["clients"] == 2
        os.kill(shared["pid"], signal.SIGKILL)
        for one in (other, window):
            one.page.bring_to_front()  # VS Code shows messages where the focus is
            one.notification("starting it again").wait_for()
        window.press("Tab")
        window.type("\n\n\ndef volume(width, height, depth):\n    return width * height * ")
        window.shows_ghost("depth")
        window.press("Tab")
        window.saved("a.py", AREA + "\n\ndef volume(width, height, depth):\n    return width * height * depth")
        other.page.bring_to_front()
        other.press("Tab")
        other.saved("b.py", AREA.rstrip())
        other.type("\n\n\ndef volume(width, height, depth):\n    return width * height * ")
        other.shows_ghost("depth")
        now = engine()
        assert now and now["clients"] == 2 and now["pid"] != shared["pid"]


def test_emoji_and_crlf(window: Window, scripted: Scripted, folder: Path) -> None:
    (folder / "crlf.py").write_bytes('name = "😀😀"\r\nprint(name)\r\n'.encode())
    with scripted(continues=['"😀😀" * count\n', AREA]):
        window.open("crlf.py")
        window.type('banner = "😀😀"')
        window.shows_ghost("* count")
        window.press("Tab", "Enter")
        window.type("def area(width, height):")
        window.shows_ghost("return width * height")
        window.press("Tab")
        lines = ['name = "😀😀"', "print(name)", 'banner = "😀😀" * count', *AREA.splitlines()]
        window.saved("crlf.py", "\r\n".join(lines))


def test_paused_in_this_window_and_asked_for_by_hand(window: Window, scripted: Scripted, pictures: Path) -> None:
    with scripted():
        window.open("a.py")
        window.type("total =")
        window.status.click()
        window.entry("Pause in this window").wait_for()
        window.picture(pictures / "vscode-menu.png")
        window.entry("Pause in this window").click()
        until(lambda: "paused" in window.status.text_content(), "the status bar says so")
        window.editor.locator(".view-lines").click()
        window.type(" ")
        window.command("Why Was Nothing Shown?")
        window.notification("paused in this window").wait_for()
        assert window.ghost == ""
        window.command("Pause or Resume in This Window")
        until(lambda: "paused" not in window.status.text_content(), "the status bar says so")
        window.editor.locator(".view-lines").click()
        window.press("Control+End", "Alt+\\")
        window.shows_ghost("price * count + shipping")
        window.press("Tab")
        window.saved("a.py", TOTAL.rstrip())


def test_the_status_goes_from_loading_to_ready(window: Window, scripted: Scripted, tmp_path: Path) -> None:
    with scripted(gate=str(tmp_path / "gate")):
        window.open("a.py", wait=False)
        until(lambda: "50 %" in window.status.inner_text(), "the progress in the status bar")
        (tmp_path / "gate").touch()
        window.ready()
        assert "%" not in window.status.inner_text()


def test_what_the_model_sees_is_shown(window: Window, scripted: Scripted) -> None:
    with scripted():
        window.open("a.py")
        window.type("total = ")
        window.shows_ghost("shipping")
        window.command("Show What the Model Sees Here")
        window.page.locator(".view-line", has_text="the text up to the cursor").wait_for()
        window.page.locator(".view-line", has_text="tokens in").first.wait_for()


def test_another_model_is_chosen_from_the_menu(server: VSCode, window: Window, scripted: Scripted) -> None:
    with scripted():
        window.open("a.py")
        window.status.click()
        window.entry("Switch the model").click()
        window.entry("nano").click()
        settings = server.directory / "data" / "User" / "settings.json"
        until(lambda: '"glm-lsp.model": "nano"' in settings.read_text(encoding="utf-8"), "the setting")


@contextmanager
def without_program(server: VSCode, command: str) -> Iterator[None]:
    server.machine_settings()
    try:
        yield
    finally:
        server.machine_settings(**{"glm-lsp.server.command": command})


def test_a_missing_server_is_offered_for_installation(server: VSCode, folder: Path, command: str) -> None:
    (folder / "a.py").write_text("", encoding="utf-8")
    with without_program(server, command), server.window(folder) as window:
        window.notification("the language server was not found").wait_for()
        window.page.locator(".notification-list-item .monaco-button", has_text="Install").first.click()
        window.entry("From a wheel").wait_for()
        window.entry("From a package index").wait_for()
        window.press("Escape")


def test_the_walkthrough_leads_to_a_first_completion(window: Window, scripted: Scripted) -> None:
    with scripted(answers=[["def volume", "width * height * depth\n"]]):
        window.command("Try a First Completion")
        window.shows_ghost("width * height * depth")
        window.press("Tab")
        window.page.locator(".view-line", has_text="return width * height * depth").wait_for()
