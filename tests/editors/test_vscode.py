"""VS Code with the extension in editors/vscode. What was typed and accepted is read from the saved file."""

import json
import os
import shutil
import signal
import sys
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import psutil
import pytest

from tests.e2e.editor import stop_engine
from tests.editors import stand_ins
from tests.editors.conftest import AREA, BROKEN, ENDING, SAMPLE, TOTAL, Scripted, engine
from tests.editors.places import CODE_SERVER, VSIX
from tests.editors.vscode import VSCode, Window, vscode, write
from tests.editors.waiting import PATIENCE, until
from tests.engines import short_directory

LANGUAGES = "glm-lsp.completion.disabledLanguages"

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
        with vscode(directory, {"HOME": str(directory), "PATH": path_with(directory / "programs")}) as running:
            running.machine_settings(**{"glm-lsp.server.command": command})
            yield running
        stop_engine()


def path_with(programs: Path) -> str:
    """A PATH on which there is no glm-lsp but one that a test puts into `programs`, and the Python of these tests."""
    programs.mkdir()
    (programs / "python3").symlink_to(Path(sys.executable).resolve())
    others = [place for place in os.environ["PATH"].split(os.pathsep) if not (Path(place) / "glm-lsp").exists()]
    return os.pathsep.join([str(programs), *others])


@pytest.fixture
def runtime(server: VSCode) -> Iterator[None]:
    """The runtime directory is the server's; no engine outlives a test.

    Nor one that the language server of a window starts while the window goes, and that nobody can ask to end yet: the
    next test's server would be answered by it.
    """
    yield
    until(lambda: not running("--stdio"), "the end of the language servers of closed windows")
    stop_engine()
    for process in running("glm_lsp", "engine"):
        process.terminate()
        process.wait(PATIENCE)


def running(*words: str) -> list[psutil.Process]:
    """Processes of this runtime directory whose command has these words."""
    found = []
    for process in psutil.process_iter():
        with suppress(psutil.NoSuchProcess, psutil.AccessDenied):
            is_ours = process.environ().get("GLM_LSP_RUNTIME_DIR") == os.environ["GLM_LSP_RUNTIME_DIR"]
            if is_ours and set(words) <= set(process.cmdline()):
                found.append(process)
    return found


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "folder").mkdir()
    return tmp_path / "folder"


@pytest.fixture
def window(server: VSCode, folder: Path, runtime: None) -> Iterator[Window]:
    (folder / "a.py").write_text("", encoding="utf-8")
    with server.window(folder) as opened:
        yield opened


def test_ghost_text_appears_and_tab_accepts_it(window: Window, scripted: Scripted) -> None:
    with scripted():
        window.open("a.py")
        window.type("price, count, shipping = 9, 3, 4\ntotal = ")
        window.shows_ghost("price * count + shipping")
        window.press("Tab", "Enter")
        window.type("done = 1\n")
        window.saved("a.py", "price, count, shipping = 9, 3, 4\n" + TOTAL + "done = 1\n")


def test_a_quick_fix_removes_a_diagnostic(window: Window, scripted: Scripted, folder: Path) -> None:
    (folder / "broken.py").write_text(BROKEN, encoding="utf-8")
    with scripted(continues=[]):  # the model is of no help
        window.open("broken.py")
        window.page.locator(".squiggly-error").first.wait_for()
        window.press("Control+Home", "Control+.")
        window.page.locator(".action-widget", has_text="epair: syntax error").first.wait_for()
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


def test_the_embedded_model(server: VSCode, folder: Path, runtime: None) -> None:
    """From the start of its engine to a repair, in a file with emoji and CRLF."""
    first, volume = "price = '😀'", "def volume(width, height, depth):\n    return width * height * depth"
    (folder / "a.py").write_bytes(f"{first}\r\n".encode())
    with server.window(folder) as window:
        window.open("a.py")
        loading = [number for number, text in enumerate(window.history) if "%" in text]
        assert loading and "%" not in window.history[-1]
        window.type(volume.removesuffix("height * depth"))
        window.shows_ghost("height * depth")
        window.press("Control+ArrowRight")
        window.saved("a.py", f"{first}\n{volume.removesuffix(' * depth')}".replace("\n", "\r\n"))
        window.shows_ghost("* depth")
        window.press("Tab")
        window.saved("a.py", f"{first}\n{volume}".replace("\n", "\r\n"))
        window.type(f"\n\n\n{BROKEN.rstrip()}")
        window.press("ArrowUp", "End")
        window.fix("':' is missing")
        window.page.locator(".squiggly-error").first.wait_for(state="detached")
        window.saved("a.py", f"{first}\n{volume}\n\n\n{AREA.rstrip()}".replace("\n", "\r\n"))


def test_pictures_of_the_embedded_model(server: VSCode, folder: Path, runtime: None, pictures: Path) -> None:
    (folder / "shop.py").write_text(SAMPLE, encoding="utf-8")
    with server.window(folder) as window:
        window.open("shop.py")
        window.press("Control+b")
        window.page.locator("#workbench\\.parts\\.sidebar").wait_for(state="hidden")
        window.type(" ")
        window.shows_ghost(ENDING)
        window.picture(pictures / "vscode-ghost-text.png")
        window.press("Tab")
        window.saved("shop.py", f"{SAMPLE} {ENDING}")
        until(window.menu_has_memory, "the engine's memory in the menu")
        window.picture(pictures / "vscode-menu.png")
        window.press("Escape")
        window.editor.locator(".view-lines").click()
        window.press("Control+End", "ArrowUp", "ArrowUp", "End", "Backspace")
        window.fix("':' is missing", pictures / "vscode-quick-fix.png")
        window.saved("shop.py", f"{SAMPLE} {ENDING}")


def test_alternatives_are_asked_for_and_one_is_accepted(window: Window, scripted: Scripted) -> None:
    with scripted(drawn=["price * 2", "sum(prices)"]):
        window.open("a.py")
        window.type("total = ")
        window.shows_ghost("price * count + shipping")
        window.press("Alt+]")
        window.shows_ghost("price * 2")
        window.press("Alt+]")
        window.shows_ghost("sum(prices)")
        window.press("Tab")
        window.saved("a.py", "total = sum(prices)")


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


def test_paused_in_this_window_and_asked_for_by_hand(window: Window, scripted: Scripted) -> None:
    with scripted():
        window.open("a.py")
        window.type("total =")
        window.choose("Pause in this window")
        until(lambda: "paused" in window.status.text_content(), "the status bar says so")
        window.editor.locator(".view-lines").click()
        window.type(" ")
        window.tells_why("paused in this window")
        assert window.ghost == ""
        window.command("Pause or Resume in This Window")
        until(lambda: "paused" not in window.status.text_content(), "the status bar says so")
        window.editor.locator(".view-lines").click()
        window.press("Control+End", "Alt+\\")
        window.shows_ghost("price * count + shipping")
        window.press("Tab")
        window.saved("a.py", TOTAL.rstrip())


@pytest.mark.parametrize("workspace", [{}, {LANGUAGES: ["lua"]}], ids=["user", "workspace"])
def test_a_language_is_paused_and_resumed_from_the_menu(
    server: VSCode, folder: Path, runtime: None, scripted: Scripted, workspace: dict[str, list[str]]
) -> None:
    """Where the list of languages is: in the user's settings, or in the workspace's, which win over them."""
    (folder / "a.py").write_text("", encoding="utf-8")
    write(folder / ".vscode" / "settings.json", workspace)
    with scripted(), server.window(folder) as window:
        window.open("a.py")
        window.type("total =")
        window.choose("Pause for python")
        until(lambda: window.offers("Resume for python"), "the pause")
        window.editor.locator(".view-lines").click()
        window.type(" ")
        window.saved("a.py", "total = ")
        window.press("Alt+\\")
        window.page.wait_for_timeout(500)  # an answer that nobody waits for is taken back
        window.tells_why("the settings exclude this document")
        assert window.ghost == ""
        window.choose("Resume for python")
        until(lambda: window.offers("Pause for python"), "the end of the pause")
        window.editor.locator(".view-lines").click()
        window.press("Control+End", "Alt+\\")
        window.shows_ghost("price * count + shipping")
        window.press("Tab")
        window.saved("a.py", TOTAL.rstrip())
    assert json.loads((folder / ".vscode" / "settings.json").read_text(encoding="utf-8")) == workspace
    assert (LANGUAGES in server.user_settings.read_text(encoding="utf-8")) == (not workspace)


def test_the_engine_is_restarted_from_the_menu(window: Window, scripted: Scripted) -> None:
    with scripted():
        window.open("a.py")
        before = engine()
        window.choose("Restart")
        until(lambda: (now := engine()) and before and now["pid"] != before["pid"], "a new engine")


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
        window.choose("Switch the model")
        window.entry("nano").click()
        until(lambda: '"glm-lsp.model": "nano"' in server.user_settings.read_text(encoding="utf-8"), "the setting")


@pytest.fixture
def missing(server: VSCode, command: str) -> Iterator[None]:
    """No setting names the program, and nothing that a test installs stays."""
    server.machine_settings()
    yield
    server.machine_settings(**{"glm-lsp.server.command": command})
    shutil.rmtree(server.directory / "data" / "User" / "globalStorage" / "glm-lsp.glm-lsp", ignore_errors=True)


def completes(window: Window) -> None:
    """The program that has been found works."""
    window.open("a.py")
    window.type("total = ")
    window.shows_ghost("price * count + shipping")
    window.press("Tab")
    window.saved("a.py", TOTAL.rstrip())


@pytest.mark.parametrize(
    ("source", "question"),
    [("From a wheel", "The wheel of glm-lsp"), ("From a package index", "Address of the package index")],
)
def test_a_missing_server_is_installed(
    server: VSCode,
    folder: Path,
    missing: None,
    scripted: Scripted,
    command: str,
    tmp_path: Path,
    source: str,
    question: str,
) -> None:
    (folder / "a.py").write_text("", encoding="utf-8")
    wheel = stand_ins.wheel(tmp_path, command)
    with scripted(), stand_ins.index(wheel) as address, server.window(folder) as window:
        window.notification("the language server was not found").wait_for()
        window.page.locator(".notification-list-item .monaco-button", has_text="Install").first.click()
        window.entry(source).click()
        window.answer(question, str(wheel) if source == "From a wheel" else address)
        completes(window)
    assert list((server.directory / "data" / "User" / "globalStorage").glob("*/server/bin/glm-lsp"))


def test_installing_again_updates_the_server_that_runs(
    server: VSCode, folder: Path, missing: None, scripted: Scripted, command: str, tmp_path: Path
) -> None:
    """Also when the new wheel has the old one's version."""
    (folder / "a.py").write_text("", encoding="utf-8")
    new = tmp_path / "new"
    new.mkdir()
    (new / "program").write_text(f'#!/bin/sh\ntouch "{new}/started"\nexec "{command}" "$@"\n', encoding="utf-8")
    (new / "program").chmod(0o755)
    with scripted(), server.window(folder) as window:
        for wheel in stand_ins.wheel(tmp_path, command), stand_ins.wheel(new, str(new / "program")):
            window.command("Install the Language Server")
            window.entry("From a wheel").click()
            window.answer("The wheel of glm-lsp", str(wheel))
            window.notification("glm-lsp is installed").wait_for()
        until((new / "started").exists, "the new server")
        completes(window)


def test_no_index_is_asked_but_one_that_the_user_names(server: VSCode, folder: Path, missing: None) -> None:
    """On the public one, a package of our name would be somebody else's."""
    with server.window(folder) as window:
        window.notification("the language server was not found").wait_for()
        window.command("Install the Language Server")
        window.entry("From a package index").click()
        window.title("Address of the package index").wait_for()
        window.box.press("Enter")
        window.page.locator(".quick-input-message", has_text="An address is needed").wait_for()


def test_the_program_is_found_on_the_path(
    server: VSCode, folder: Path, missing: None, scripted: Scripted, command: str
) -> None:
    (folder / "a.py").write_text("", encoding="utf-8")
    program = server.directory / "programs" / "glm-lsp"
    program.symlink_to(command)
    try:
        with scripted(), server.window(folder) as window:
            completes(window)
    finally:
        program.unlink()


def test_the_program_of_the_chosen_python_environment_is_started(
    server: VSCode, folder: Path, missing: None, scripted: Scripted, tmp_path: Path
) -> None:
    """Also when the environment is chosen later."""
    (folder / "a.py").write_text("", encoding="utf-8")
    with server.extension(stand_ins.python_extension(tmp_path)), scripted(), server.window(folder) as window:
        window.notification("the language server was not found").wait_for()
        (folder / ".vscode").mkdir()
        chosen = json.dumps({stand_ins.INTERPRETER: sys.executable})
        (folder / ".vscode" / "settings.json").write_text(chosen, encoding="utf-8")
        completes(window)


def test_a_python_extension_that_does_not_start_is_in_nobodys_way(
    server: VSCode, folder: Path, scripted: Scripted, tmp_path: Path
) -> None:
    (folder / "a.py").write_text("", encoding="utf-8")
    broken = stand_ins.python_extension(tmp_path, stand_ins.BROKEN_EXTENSION)
    with server.extension(broken), scripted(), server.window(folder) as window:
        completes(window)


@pytest.mark.parametrize("mended", ["setting", "program"])
def test_a_program_that_cannot_be_started_is_told_and_can_be_mended(
    server: VSCode, folder: Path, missing: None, scripted: Scripted, command: str, tmp_path: Path, mended: str
) -> None:
    (folder / "a.py").write_text("", encoding="utf-8")
    program = tmp_path / "glm-lsp"
    server.machine_settings(**{"glm-lsp.server.command": str(program)})
    with scripted(), server.window(folder) as window:
        window.notification("glm-lsp could not be started").wait_for()
        if mended == "setting":
            server.machine_settings(**{"glm-lsp.server.command": command})
        else:
            program.symlink_to(command)
            window.choose("Restart")
        completes(window)


def test_the_first_completion_is_not_waited_for_without_a_server(
    server: VSCode, folder: Path, missing: None, runtime: None
) -> None:
    offer = "the language server was not found"
    with server.window(folder) as window:
        window.notification(offer).wait_for()
        window.command("Clear All Notifications")
        window.notification(offer).wait_for(state="hidden")
        window.command("Try a First Completion")
        window.notification(offer).wait_for()


def test_the_first_completion_is_not_waited_for_during_a_pause(window: Window, scripted: Scripted) -> None:
    with scripted():
        window.open("a.py")
        window.choose("Pause in this window")
        until(lambda: "paused" in window.status.text_content(), "the status bar says so")
        window.command("Try a First Completion")
        window.notification("paused in this window").wait_for()


def test_an_engine_that_has_left_is_asleep_until_it_is_needed(window: Window, scripted: Scripted) -> None:
    with scripted():
        window.open("a.py")
    window.status.locator(".codicon-circle-outline").wait_for()
    window.status.click()
    window.title("asleep until it is needed").wait_for()


def test_the_walkthrough_leads_to_a_completion_and_to_a_model(window: Window, scripted: Scripted, folder: Path) -> None:
    with scripted(answers=[["def volume", "width * height * depth\n"]]):
        window.open("a.py")
        window.command("Welcome: Open Walkthrough")
        window.entry("Get started with glm-lsp").click()
        window.step("Add GLM-Edge-4B", "Add a model")
        window.entry("zai-org/glm-edge-4b-chat").wait_for()
        window.entry("A folder on this machine").wait_for()
        window.box.press("Escape")
        window.step("See a first completion", "Try it")
        window.shows_ghost("width * height * depth")
        window.press("Tab")
        window.page.locator(".view-line", has_text="return width * height * depth").wait_for()
