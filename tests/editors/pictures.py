"""Pictures for the READMEs."""

from io import StringIO
from pathlib import Path

from playwright.sync_api import sync_playwright
from rich.console import Console
from rich.terminal_theme import TerminalTheme
from rich.text import Text

from tests.editors.terminal import COLUMNS, Terminal

CHROMIUM = "/usr/bin/chromium"
FLAGS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]
LARGEST = 200_000  # bytes

THEME = TerminalTheme(
    (20, 22, 27),
    (220, 220, 220),
    [
        (0, 0, 0),
        (220, 90, 90),
        (120, 190, 110),
        (220, 190, 110),
        (110, 150, 230),
        (190, 130, 220),
        (90, 190, 200),
        (220, 220, 220),
    ],
)

PAGE = """\
<body style="margin: 0; background: {background}; color: {foreground}">
<pre style="font: 14px/1.25 'DejaVu Sans Mono', monospace; margin: 0; padding: 12px; display: inline-block">{code}</pre>
"""


def of_terminal(terminal: Terminal, path: Path) -> None:
    """Draws what a terminal shows, with its colours and its cursor."""
    lines = [Text.from_ansi(line) for line in terminal.coloured]
    for line in lines:
        line.pad_right(COLUMNS - line.cell_len)
    row, column = terminal.cursor
    lines[row].stylize("reverse", column, column + 1)
    console = Console(record=True, width=COLUMNS, file=StringIO(), force_terminal=True)
    for line in lines:
        console.print(line, overflow="crop", no_wrap=True)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=FLAGS)
        page = browser.new_page(viewport={"width": 800, "height": 400})
        page.set_content(console.export_html(theme=THEME, inline_styles=True, code_format=PAGE))
        page.locator("pre").screenshot(path=path)
        browser.close()
    check(path)


def check(path: Path) -> None:
    """A picture must be small enough to be kept in the repository."""
    size = path.stat().st_size
    assert size < LARGEST, f"{path} has {size} bytes"
