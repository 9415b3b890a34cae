"""What the VS Code extension says in its package.json is what the server and the extension's code have."""

import json
import re
from dataclasses import fields
from pathlib import Path
from typing import Any

import pytest

from glm_lsp import __version__
from glm_lsp.settings import SECTION, Settings

EXTENSION = Path(__file__).parent.parent / "editors" / "vscode"
PACKAGE = EXTENSION / "package.json"
MACHINE = {"engine.url", "engine.keyCommand", "fix.trustEslint"}
"""A folder that somebody else has made must not choose where text is sent or what is run."""

TYPES = {bool: "boolean", int: "integer", str: "string", tuple: "array"}


def package() -> dict[str, Any]:
    return dict(json.loads(PACKAGE.read_text(encoding="utf-8")))


def properties() -> dict[str, dict[str, Any]]:
    """The settings that are the server's, as VS Code wants them. To write them: python -m tests.test_vscode_package."""
    found = {}
    for option in fields(Settings):
        limits = {name: option.metadata[name] for name in ("minimum", "maximum") if name in option.metadata}
        choices = option.metadata.get("choices")
        found[f"{SECTION}.{option.metadata['key']}"] = {
            "type": TYPES[type(option.default)],
            "default": list(option.default) if isinstance(option.default, tuple) else option.default,
            **({"items": {"type": "string"}} if isinstance(option.default, tuple) else {}),
            **({"enum": list(choices)} if choices else {}),
            **limits,
            **({"scope": "machine"} if option.metadata["key"] in MACHINE else {}),
            "markdownDescription": option.metadata["help"],
        }
    return found


def own(settings: dict[str, Any]) -> dict[str, Any]:
    """Those that only the extension reads; it does not send them."""
    return {key: value for key, value in settings.items() if key.startswith(f"{SECTION}.server.")}


def test_the_settings_are_those_of_the_server() -> None:
    settings = package()["contributes"]["configuration"]["properties"]
    assert settings == {**own(settings), **properties()}


def test_the_version_is_that_of_the_server() -> None:
    assert package()["version"] == __version__


def test_every_command_of_the_palette_has_code_and_the_other_way_round() -> None:
    declared = {command["command"] for command in package()["contributes"]["commands"]}
    source = (EXTENSION / "src" / "extension.ts").read_text(encoding="utf-8")
    table = re.search(r"const commands[^{]*\{(.*?)\n  \};", source, re.DOTALL)
    assert table
    assert declared == {f"glmLsp.{name}" for name in re.findall(r"^    (\w+)[:,]", table[1], re.MULTILINE)}


def test_the_walkthrough_leads_to_commands_and_files_that_are_there() -> None:
    contributes = package()["contributes"]
    declared = {command["command"] for command in contributes["commands"]}
    for step in contributes["walkthroughs"][0]["steps"]:
        assert set(re.findall(r"\(command:([\w.]+)\)", step["description"])) <= declared
        assert (EXTENSION / step["media"]["markdown"]).is_file()


@pytest.mark.parametrize("folder", [EXTENSION, Path(__file__).parent / "npm"], ids=["extension", "tools of the tests"])
def test_the_lock_file_names_no_host_to_download_from(folder: Path) -> None:
    packages = json.loads((folder / "package-lock.json").read_text(encoding="utf-8"))["packages"]
    assert all("resolved" not in one for one in packages.values())
    assert all("integrity" in one for name, one in packages.items() if name)


if __name__ == "__main__":
    content = package()
    configuration = content["contributes"]["configuration"]
    configuration["properties"] = {**own(configuration["properties"]), **properties()}
    PACKAGE.write_text(json.dumps(content, indent=2, ensure_ascii=False) + "\n", encoding="utf-8")
