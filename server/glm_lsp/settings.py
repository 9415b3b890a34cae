"""The settings: one schema, from which the README's table, the CLI and the editors' clients are made or checked."""

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, fields
from typing import Any

from glm_lsp.patterns import is_pattern

SECTION = "glm-lsp"

Complain = Callable[[str], None]
"""Is told, in a sentence for the user, about a value that cannot be used."""


def _option(default: Any, key: str, explanation: str, **limits: Any) -> Any:
    return field(default=default, metadata={"key": key, "help": explanation, **limits})


@dataclass(frozen=True, slots=True)
class Settings:
    """What a user can choose. `key` is the name in an editor's settings, below the section `glm-lsp`."""

    enable: bool = _option(True, "enable", "Offer completions.")
    model: str = _option(
        "",
        "model",
        "Name of an installed model, or the path of a model's directory. Empty: the one chosen with "
        "`glm-lsp model use`, else `nano`.",
    )
    memory_mb: int = _option(
        2865,
        "engine.memoryMB",
        "What the engine may use at most, in MB (1,000,000 bytes), loading and KV cache included.",
        minimum=100,
        maximum=1_000_000,
    )
    device: str = _option(
        "auto",
        "engine.device",
        "What computes. `auto` is the CPU, where memory is bounded; `gpu` is Intel's, if OpenVINO reports one.",
        choices=("auto", "cpu", "gpu"),
    )
    idle_minutes: int = _option(
        30,
        "engine.idleMinutes",
        "The engine ends after so many minutes without a request and is started again when needed.",
        minimum=1,
        maximum=10_000,
    )
    engine_url: str = _option(
        "",
        "engine.url",
        "An OpenAI-compatible server that is asked instead of an engine on this machine, with or without `/v1`, such "
        "as `https://models.example`. **Your text is then sent there.** Its key is what the environment has as "
        "`GLM_LSP_ENGINE_KEY`, or what the command of `engine.keyCommand` prints; no setting holds it.",
    )
    engine_model: str = _option("", "engine.model", "The server's name for the model. Empty: the first that it has.")
    prompt_format: str = _option(
        "chat",
        "engine.promptFormat",
        "How the server's model is asked.",
        choices=("chat", "glm-code", "qwen", "starcoder", "codellama", "prefix"),
    )
    key_command: str = _option(
        "", "engine.keyCommand", "A command, run without a shell, that prints the key of the server at `engine.url`."
    )
    prompt_tokens: int = _option(
        1024, "completion.promptTokens", "Most tokens of a completion's prompt.", minimum=64, maximum=1536
    )
    max_tokens: int = _option(64, "completion.maxTokens", "Most tokens of a completion.", minimum=1, maximum=256)
    in_comments: bool = _option(True, "completion.inComments", "Complete in comments too.")
    in_strings: bool = _option(True, "completion.inStrings", "Complete in strings too.")
    disabled_languages: tuple[str, ...] = _option(
        (), "completion.disabledLanguages", "Languages, by their names in the editor, in which nothing is completed."
    )
    disabled_globs: tuple[str, ...] = _option(
        (),
        "completion.disabledGlobs",
        "Files in which nothing is completed, as patterns like those of .gitignore.",
        patterns=True,
    )
    diagnostics: bool = _option(
        True,
        "diagnostics.enable",
        "Report syntax errors, except where another server is seen to report one.",
    )
    ruff: bool = _option(
        True,
        "diagnostics.ruff",
        "For Python, report what ruff finds, if it is installed, unless its own server is seen to report, too.",
    )
    repairs_ahead: bool = _option(
        True, "fix.whileIdle", "Work out the repair of a problem near the cursor while nothing is typed."
    )
    trusts_eslint: bool = _option(
        False,
        "fix.trustEslint",
        "Let ESLint look again at repairs of what it reports. **Its configuration is code of the workspace**, and "
        "is then run.",
    )
    log_level: str = _option(
        "warning",
        "log.level",
        "How much is written to standard error; no level writes text of yours.",
        choices=("error", "warning", "info", "debug"),
    )


def same_engine(left: Settings, right: Settings) -> bool:
    """Whether two settings ask for the same model, run in the same way."""
    chosen = [option for option in fields(Settings) if option.metadata["key"].startswith(("model", "engine."))]
    return all(getattr(left, option.name) == getattr(right, option.name) for option in chosen)


def read(raw: Any, complain: Complain) -> Settings:
    """Settings from what an editor sent: nested or dotted keys, with or without the section around them.

    A value that cannot be used is named to `complain` and replaced by its default; so nothing that an
    editor sends can fail.
    """
    if isinstance(raw, Mapping) and SECTION in raw:
        raw = raw[SECTION]
    if raw is None:
        return Settings()
    if not isinstance(raw, Mapping):
        complain(f"the settings must be an object, not {type(raw).__name__}; using the defaults")
        return Settings()
    given = _flatten(raw)
    known = {option.metadata["key"]: option for option in fields(Settings)}
    for key in given.keys() - known.keys():
        complain(f"unknown setting {_brief(f'{SECTION}.{key}')}; it is ignored")
    values = {}
    for key, option in known.items():
        if key in given:
            problem = _problem(given[key], option.default, option.metadata)
            if problem:
                complain(f"{SECTION}.{key} {problem}; using the default, {shown(option.default)}")
            else:
                values[option.name] = given[key]
    return Settings(**values)


def _flatten(raw: Mapping[str, Any], prefix: str = "") -> dict[str, Any]:
    """{"engine": {"memoryMB": 1}} and {"engine.memoryMB": 1} are the same."""
    flat: dict[str, Any] = {}
    for key, value in raw.items():
        if isinstance(value, Mapping):
            flat |= _flatten(value, f"{prefix}{key}.")
        else:
            flat[prefix + key] = _plain(value)
    return flat


def _plain(value: Any) -> Any:
    """JSON does not tell 100 from 100.0, and some editors send the latter; a list of texts cannot be changed here."""
    if isinstance(value, float) and value.is_integer():
        return int(value)
    if isinstance(value, list) and all(isinstance(one, str) for one in value):
        return tuple(value)
    return value


def shown(default: Any) -> str:
    """A default as JSON has it."""
    return json.dumps(list(default) if isinstance(default, tuple) else default)


_KINDS = {bool: "true or false", int: "a whole number", str: "a text", tuple: "a list of texts"}


LONGEST_SHOWN = 60
"""Characters of a wrong value in a message."""


def _brief(value: Any) -> str:
    """A value as Python has it, cut where it is long."""
    words = repr(value)
    return words if len(words) <= LONGEST_SHOWN else words[: LONGEST_SHOWN - 1] + "…"


def _problem(value: Any, default: Any, limits: Mapping[str, Any]) -> str:
    """What is wrong with a value, as the end of a sentence, or "" when it can be used."""
    if type(value) is not type(default):
        return f"must be {_KINDS[type(default)]}, not {_brief(value)}"
    choices = limits.get("choices")
    if choices and value not in choices:
        return f"must be one of {', '.join(choices)}, not {_brief(value)}"
    unreadable = [one for one in value if not is_pattern(one)] if limits.get("patterns") else []
    if unreadable:
        return f"has a pattern that cannot be read, {_brief(unreadable[0])}"
    low, high = limits.get("minimum"), limits.get("maximum")
    if low is not None and not low <= value <= high:
        return f"must be between {low} and {high}, not {_brief(value)}"
    return ""
