"""Which model this user wants where no editor names one: one line in a small file.

What an editor's settings name counts first, then what is remembered here, then the embedded model.
"""

from pathlib import Path

from platformdirs import user_config_dir

from glm_lsp.errors import ModelError

DEFAULT = "nano"


def chosen() -> str:
    """The name or directory that was remembered, or `DEFAULT`; whether there is such a model is not asked."""
    try:
        return _file().read_text(encoding="utf-8").strip() or DEFAULT
    except (OSError, UnicodeDecodeError):
        return DEFAULT


def is_chosen(name: str, directory: Path) -> bool:
    """Whether what was remembered is the model of this name that lies in `directory`, by its name or by its path."""
    return chosen() == name or Path(chosen()).resolve() == directory.resolve()


def choose(name_or_directory: str) -> None:
    """Remembers it. Raises ModelError when that cannot be written."""
    file = _file()
    beside = file.with_name(f"{file.name}.new")
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        beside.write_text(f"{name_or_directory}\n", encoding="utf-8")
        beside.replace(file)
    except OSError as error:
        raise ModelError(
            f"{file} cannot be written ({error.strerror}); set glm-lsp.model in the editor's settings instead"
        ) from error


def _file() -> Path:
    return Path(user_config_dir("glm-lsp", appauthor=False)) / "model"
