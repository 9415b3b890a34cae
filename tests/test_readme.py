"""The README's settings table is the schema's, word for word."""

from dataclasses import fields
from pathlib import Path

from glm_lsp.settings import Settings, shown

README = Path(__file__).parent.parent / "README.md"
START, END = "<!-- settings: generated", "<!-- end of settings -->"


def settings_table() -> str:
    """To bring the README up to date: python -m tests.test_readme."""
    rows = ["| setting | default | meaning |", "|---|---|---|"]
    for option in fields(Settings):
        meta = option.metadata
        choices = f" One of {', '.join(meta['choices'])}." if meta.get("choices") else ""
        limits = f" From {meta['minimum']} to {meta['maximum']}." if "minimum" in meta else ""
        rows.append(f"| `{meta['key']}` | `{shown(option.default)}` | {meta['help']}{choices}{limits} |")
    return "\n".join(rows)


def test_the_settings_table_is_the_schema() -> None:
    text = README.read_text(encoding="utf-8")
    shown = text[text.index("\n", text.index(START)) + 1 : text.index(END)].strip()
    assert shown == settings_table()


if __name__ == "__main__":
    text = README.read_text(encoding="utf-8")
    head = text[: text.index("\n", text.index(START)) + 1]
    README.write_text(f"{head}{settings_table()}\n{text[text.index(END) :]}", encoding="utf-8")
