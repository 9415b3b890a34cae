"""`manifest.json`: what a model directory holds and how the model wants to be used.

    {
      "format": 1,
      "name": "nano",
      "architecture": "glm",
      "precision": {"embedding": "int8", ...},     part of the network -> how its weights are stored
      "promptFormat": "prefix",                    "prefix", "fim" or "chat": how prompts are rendered
      "specialTokens": {"<ctx>": 11, ...},         spelling -> token id
      "stopTokens": [0, 2],                        any of these ends an answer
      "contextTokens": 8192,                       positions, prompt and answer together
      "kvBytesPerToken": {"u8": 13680},            KV precision -> bytes, scales and zero points included
      "gatheredBytes": 0,                          of the weights, rows that are only looked up; 0 if not said
      "licence": {"name": "Apache-2.0", "attribution": "...", "notice": "..."},
      "files": {
        "tokenizer.json": {"bytes": 3, "sha256": "..."},
        "openvino_model.bin": {"bytes": 9, "sha256": "...", "gzip": true,
                               "parts": [{"name": ..., "bytes": 7, "sha256": "..."}]}
      }
    }

A file with `parts` is not there itself; its parts are, to be joined in this order, and with `gzip` what they join to is
the file in gzip's format. Unknown keys are ignored, so that a later version may say more; another `format` is refused.
"""

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal, TypeVar, get_args

from glm_lsp.errors import ModelError

FILE_NAME = "manifest.json"
FORMAT = 1
ADVICE = "reinstall glm-lsp or, if it is a model of your own, copy it again"
PromptFormat = Literal["prefix", "fim", "chat"]

_T = TypeVar("_T")
_PLAIN_NAME = re.compile(r"[A-Za-z0-9_][A-Za-z0-9._-]*")
_SHA256 = re.compile(r"[0-9a-f]{64}")
_JSON_NAMES: Mapping[type[Any], str] = {
    dict: "an object",
    list: "a list",
    str: "a string",
    int: "a whole number",
}


@dataclass(frozen=True, slots=True)
class File:
    """Name, size in bytes and lower-case hexadecimal SHA-256 of one file, and its parts if it is stored in such.

    `is_packed`: joined, the parts are the file in gzip's format.
    """

    name: str
    bytes: int
    sha256: str
    parts: tuple["File", ...] = ()
    is_packed: bool = False

    @property
    def stored(self) -> tuple["File", ...]:
        """What lies in the model's directory: the file, or its parts in order."""
        return self.parts or (self,)


@dataclass(frozen=True, slots=True)
class Licence:
    """An SPDX name or its makers' own, whose work the model is, and words that must be shown with it ("" if none)."""

    name: str
    attribution: str
    notice: str

    def __str__(self) -> str:
        return "; ".join(filter(None, [self.name, self.attribution, self.notice]))


@dataclass(frozen=True, slots=True)
class Manifest:
    """The fields of `manifest.json`, checked; see the module's docstring."""

    name: str
    architecture: str
    precision: Mapping[str, str]
    prompt_format: PromptFormat
    special_tokens: Mapping[str, int]
    stop_tokens: tuple[int, ...]
    context_tokens: int
    kv_bytes_per_token: Mapping[str, int]
    licence: Licence
    files: Mapping[str, File]
    gathered_bytes: int = 0


def read(directory: Path) -> Manifest:
    """The manifest of the model in `directory`.

    Raises ModelError when it is missing, is not JSON, or says something that this version cannot use.
    """
    path = directory / FILE_NAME
    try:
        data = json.loads(path.read_bytes())
    except OSError as error:
        raise ModelError(f"{path} cannot be read ({error.strerror}); is this a model directory?") from error
    except (ValueError, RecursionError) as error:
        raise ModelError(f"{path} is damaged: it is not JSON ({error}); {ADVICE}") from error
    try:
        return parse(data)
    except ModelError as error:
        raise ModelError(f"{path}: {error}") from error


def parse(data: object) -> Manifest:
    """Checks decoded JSON; raises ModelError that names the key at fault."""
    fields = _typed(data, "the manifest", dict)
    _check_format(_get(fields, "format", int))
    return Manifest(
        name=_plain_name(_get(fields, "name", str)),
        architecture=_get(fields, "architecture", str),
        precision=_mapping(fields, "precision", str),
        prompt_format=_prompt_format(_get(fields, "promptFormat", str)),
        special_tokens=_mapping(fields, "specialTokens", int),
        stop_tokens=_stop_tokens(_list(fields, "stopTokens", int)),
        context_tokens=_positive(_get(fields, "contextTokens", int), "contextTokens"),
        kv_bytes_per_token=_kv_bytes(_mapping(fields, "kvBytesPerToken", int)),
        licence=_licence(_get(fields, "licence", dict)),
        files={name: _file(name, value) for name, value in _mapping(fields, "files", dict).items()},
        gathered_bytes=_gathered(fields),
    )


def dump(manifest: Manifest) -> str:
    """The text of `manifest.json`; `parse(json.loads(dump(m))) == m`."""
    licence = manifest.licence
    data = {
        "format": FORMAT,
        "name": manifest.name,
        "architecture": manifest.architecture,
        "precision": dict(manifest.precision),
        "promptFormat": manifest.prompt_format,
        "specialTokens": dict(manifest.special_tokens),
        "stopTokens": list(manifest.stop_tokens),
        "contextTokens": manifest.context_tokens,
        "kvBytesPerToken": dict(manifest.kv_bytes_per_token),
        **({"gatheredBytes": manifest.gathered_bytes} if manifest.gathered_bytes else {}),
        "licence": {"name": licence.name, "attribution": licence.attribution, "notice": licence.notice},
        "files": {name: _dump_file(file) for name, file in manifest.files.items()},
    }
    return json.dumps(data, indent=2, ensure_ascii=False) + "\n"


def _dump_file(file: File) -> dict[str, Any]:
    data: dict[str, Any] = {"bytes": file.bytes, "sha256": file.sha256}
    if file.parts:
        data["parts"] = [{"name": part.name, **_dump_file(part)} for part in file.parts]
    if file.is_packed:
        data["gzip"] = True
    return data


def _stop_tokens(tokens: list[int]) -> tuple[int, ...]:
    if not tokens:
        raise ModelError(f"stopTokens is empty, so no answer would ever end; {ADVICE}")
    return tuple(tokens)


def _kv_bytes(sizes: dict[str, int]) -> dict[str, int]:
    return {"u8": _positive(sizes.get("u8", 0), "kvBytesPerToken.u8"), **sizes}


def _positive(number: int, what: str) -> int:
    if number <= 0:
        raise ModelError(f"{what} must be above 0; {ADVICE}")
    return number


def _gathered(fields: Mapping[str, Any]) -> int:
    """The memory plan takes it from the weights, so it may neither add to them nor leave less than nothing."""
    size: int = _get(fields, "gatheredBytes", int) if "gatheredBytes" in fields else 0
    whole = sum(_get(file, "bytes", int) for file in _mapping(fields, "files", dict).values())
    if not 0 <= size <= whole:
        raise ModelError(f"gatheredBytes must be from 0 to the {whole} bytes of all files; {ADVICE}")
    return size


def _check_format(number: int) -> None:
    if number != FORMAT:
        raise ModelError(
            f"format {number} is not known (this glm-lsp reads format {FORMAT}); upgrade glm-lsp, or {ADVICE}"
        )


def _typed(value: object, what: str, kind: type[_T]) -> _T:
    """`value` if it is a `kind`; JSON's true and false are not numbers, though Python's are."""
    if not isinstance(value, kind) or isinstance(value, bool):
        raise ModelError(f"{what} must be {_JSON_NAMES[kind]}; {ADVICE}")
    return value


def _get(fields: Mapping[str, Any], key: str, kind: type[_T]) -> _T:
    if key not in fields:
        raise ModelError(f"{key} is missing; {ADVICE}")
    return _typed(fields[key], key, kind)


def _mapping(fields: Mapping[str, Any], key: str, kind: type[_T]) -> dict[str, _T]:
    return {name: _typed(value, f"{key}.{name}", kind) for name, value in _get(fields, key, dict).items()}


def _list(fields: Mapping[str, Any], key: str, kind: type[_T]) -> list[_T]:
    return [_typed(value, f"each of {key}", kind) for value in _get(fields, key, list)]


def _prompt_format(text: str) -> PromptFormat:
    known: tuple[PromptFormat, ...] = get_args(PromptFormat)
    for name in known:
        if name == text:
            return name
    raise ModelError(f"promptFormat {text!r} is not known (known: {', '.join(known)}); upgrade glm-lsp")


def _licence(fields: Mapping[str, Any]) -> Licence:
    return Licence(*(_get(fields, key, str) for key in ("name", "attribution", "notice")))


def _file(name: str, fields: Mapping[str, Any]) -> File:
    parts = _list(fields, "parts", dict) if "parts" in fields else []
    file = File(
        name=_plain_name(name),
        bytes=_get(fields, "bytes", int),
        sha256=_get(fields, "sha256", str),
        parts=tuple(_file(_get(part, "name", str), part) for part in parts),
        is_packed=bool(parts) and fields.get("gzip") is True,
    )
    adds_up = file.is_packed or file.bytes == sum(part.bytes for part in file.stored)
    if file.bytes < 0 or not adds_up or not _SHA256.fullmatch(file.sha256):
        raise ModelError(f"files.{name} has no valid sizes and SHA-256; {ADVICE}")
    return file


def _plain_name(name: str) -> str:
    """Refuses anything that could name a place outside the model's directory."""
    if not _PLAIN_NAME.fullmatch(name):
        raise ModelError(f"{name!r} is not a plain file name, so it is not trusted; {ADVICE}")
    return name
