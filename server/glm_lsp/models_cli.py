"""`glm-lsp model`: what models there are, and bringing in others."""

import argparse
import shutil
from collections.abc import Callable, Iterator
from contextlib import suppress
from functools import partial
from pathlib import Path
from typing import TypeAlias

from rich.console import Console
from rich.markup import escape
from rich.progress import (
    BarColumn,
    DownloadColumn,
    Progress,
    TaskProgressColumn,
    TextColumn,
    TimeElapsedColumn,
    TransferSpeedColumn,
)
from rich.table import Table

from glm_lsp.errors import ModelError
from glm_lsp.models import checkpoint, choice, conversion, hub, install, store
from glm_lsp.models.convert import PRECISIONS
from glm_lsp.models.store import Model

_DESCRIPTION = """\
Models are looked for in GLM_LSP_MODELS_DIR, among those that you have added, and in glm-lsp itself, in this
order. The one that is used is the one that the editor's setting glm-lsp.model names, else the one chosen here with
`use`, else nano.
"""

_EPILOG = """\
examples:
  glm-lsp model list                 what is there, and which one is in use
  glm-lsp model add zai-org/glm-edge-4b-chat
                                     download GLM-Edge from Hugging Face, convert it, add it
  glm-lsp model add ZhipuAI/glm-edge-4b-chat --source modelscope
                                     the same from ModelScope
  glm-lsp model add DIR              add a checkpoint that is here, or a model that is converted already
  glm-lsp model use NAME             use it in every editor that names no other
  glm-lsp model convert DIR --output DIR2
                                     convert for another machine; there: glm-lsp model add DIR2

A checkpoint is what Hugging Face's libraries load: config.json, tokenizer.json, *.safetensors. Converting one needs
pip install '.[convert]' in glm-lsp's folder and, for 4 B parameters, about 6.5 GB of memory and 14 GB of disk
(9 GB more to download it); running it takes less than 3 GB.
"""

Action = Callable[[Console, argparse.Namespace], int]
Commands: TypeAlias = "argparse._SubParsersAction[argparse.ArgumentParser]"


def add_to(commands: Commands, console: Console) -> None:
    """Adds the command and its actions to the command line; what they have to say goes to `console`."""
    command = commands.add_parser(
        "model",
        help="the models: list, verify, add, convert, remove, use",
        description=_DESCRIPTION,
        epilog=_EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    command.set_defaults(run=lambda _arguments: _explain(command), command=command)
    actions = command.add_subparsers(title="actions", metavar="ACTION")
    listing = _action(actions, console, _list, "list", "what is there, and which one is in use")
    listing.add_argument("--json", action="store_true", help="the usable ones, for programs")
    verify = _action(actions, console, _verify, "verify", "read every file and compare it with the manifest")
    verify.add_argument("name", nargs="?", metavar="NAME", help="a name or a directory (default: every model)")
    add = _action(actions, console, _add, "add", "add a model to your own")
    add.add_argument(
        "source",
        metavar="DIR|ID",
        help="a checkpoint, a model that is converted already, or the name of a checkpoint on a hub",
    )
    add.add_argument(
        "--source", dest="hub", choices=hub.HUBS, default="huggingface", help="the hub (default: %(default)s)"
    )
    _add_conversion_options(add)
    convert = _action(actions, console, _convert, "convert", "only convert a checkpoint, for another machine")
    convert.add_argument("source", type=Path, metavar="DIR", help="the checkpoint")
    convert.add_argument("--output", type=Path, required=True, metavar="DIR2", help="is made; must not be there")
    _add_conversion_options(convert)
    remove = _action(actions, console, _remove, "remove", "delete a model that you have added")
    remove.add_argument("name", metavar="NAME")
    use = _action(actions, console, _use, "use", "use this model where the editor's settings name none")
    use.add_argument("name", metavar="NAME", help="a name or a directory")


def _action(actions: Commands, console: Console, run: Action, name: str, summary: str) -> argparse.ArgumentParser:
    parser = actions.add_parser(name, help=summary, description=f"{summary[0].upper()}{summary[1:]}.")
    parser.set_defaults(run=partial(run, console), command=parser)
    return parser


def _add_conversion_options(command: argparse.ArgumentParser) -> None:
    command.add_argument("--name", default="", help="what to call the model (default: the name that it has)")
    command.add_argument(
        "--precision",
        choices=PRECISIONS,
        default="mixed",
        help="of a checkpoint's weights: int8 keeps its quality and takes twice the memory; mixed is INT4 with "
        "embedding and head in INT8; int4 is all INT4 (default: %(default)s)",
    )


def _explain(command: argparse.ArgumentParser) -> int:
    command.print_help()
    return 2


def _list(console: Console, arguments: argparse.Namespace) -> int:
    if arguments.json:
        console.print_json(data=list(_usable()))
        return 0
    table = Table("", "model", "precision", "MB", "prompts", "licence", box=None, pad_edge=False)
    for name in store.available():
        try:
            table.add_row(*_row(name, store.find(name)))
        except ModelError as error:
            table.add_row("", escape(name), "[red]unusable[/]", "", "", escape(str(error)))
    console.print(table, highlight=False)
    _tell(console, f"\n* is used where the editor's settings name none: {choice.chosen()}")
    return 0


def _usable() -> Iterator[dict[str, object]]:
    for name in store.available():
        with suppress(ModelError):
            model = store.find(name)
            yield {
                "name": name,
                "megabytes": _megabytes(model),
                "notice": model.manifest.licence.notice,
                "isChosen": choice.is_chosen(name, model.directory),
            }


def _megabytes(model: Model) -> int:
    return round(sum(file.bytes for file in model.manifest.files.values()) / 1e6)


def _row(name: str, model: Model) -> list[str]:
    """With the name that the model is found by, which its manifest need not know."""
    described = model.manifest
    mark = "*" if choice.is_chosen(name, model.directory) else ""
    precision = ", ".join(f"{part} {kind}" for part, kind in described.precision.items())
    return [mark, escape(name), precision, str(_megabytes(model)), described.prompt_format, str(described.licence)]


def _verify(console: Console, arguments: argparse.Namespace) -> int:
    failures = 0
    for name in [arguments.name] if arguments.name else store.available():
        try:
            store.verify(store.find(name))
            console.print(f"[green]ok[/] {name}", highlight=False, soft_wrap=True)
        except ModelError as error:
            failures += 1
            console.print(f"[red]no[/] {name}: {escape(str(error))}", highlight=False, soft_wrap=True)
    return 1 if failures else 0


def _add(console: Console, arguments: argparse.Namespace) -> int:
    source = Path(arguments.source)
    if install.is_converted(source):
        model = install.add_converted(source, arguments.name)
    else:
        model = _add_checkpoint(console, source, arguments)
    _tell(console, f"added {model.name} ({model.manifest.licence})")
    _tell(console, f"`glm-lsp model use {model.name}` makes it the one that is used")
    return 0


def _add_checkpoint(console: Console, source: Path, arguments: argparse.Namespace) -> Model:
    """Converts a checkpoint, downloaded before where it is not here; what was downloaded goes when it is done."""
    name = arguments.name or source.resolve().name
    target = install.target_of(name)
    is_remote = not source.is_dir() and hub.is_id(arguments.source)
    if is_remote:
        conversion.require_packages()
        allow = partial(conversion.require_room_before_download, target, name)
        source = _download(console, arguments.source, arguments.hub, allow)
    _convert_shown(console, source, target, name, arguments.precision)
    if is_remote:
        shutil.rmtree(source, ignore_errors=True)
    return store.find(name)


def _download(console: Console, repository: str, source: str, allow: hub.Allow) -> Path:
    columns = (TextColumn("{task.description}"), BarColumn(), DownloadColumn(), TransferSpeedColumn())
    with Progress(*columns, console=console) as progress:
        task = progress.add_task(f"downloading {repository}", total=None)

        def show(here: int, total: int) -> None:
            progress.update(task, completed=here, total=total)

        return hub.fetch(repository, source, show, allow)


def _convert(console: Console, arguments: argparse.Namespace) -> int:
    name = install.plain(arguments.name or arguments.source.resolve().name)
    _convert_shown(console, arguments.source, arguments.output, name, arguments.precision)
    _tell(console, f"made {name} in {arguments.output}; `glm-lsp model add` takes that directory on any machine")
    return 0


def _convert_shown(console: Console, source: Path, target: Path, name: str, precision: str) -> None:
    """Converts; the licence is shown before, and kept beside the weights."""
    found = checkpoint.read(source)
    console.print(found.licence_text or f"No licence lies in {source}.", markup=False, highlight=False)
    if found.licence.notice:
        _tell(console, f"{found.licence.notice}. By using the model you accept the licence above.")
    columns = (TextColumn("{task.description}"), BarColumn(), TaskProgressColumn(), TimeElapsedColumn())
    with Progress(*columns, console=console) as progress:
        task = progress.add_task("starting", total=100)

        def show(percent: int, doing: str) -> None:
            progress.update(task, completed=percent, description=doing)

        conversion.convert(source, target, name, precision, show)
        progress.update(task, completed=100, description="done")


def _tell(console: Console, sentence: str) -> None:
    console.print(sentence, markup=False, highlight=False, soft_wrap=True)


def _remove(console: Console, arguments: argparse.Namespace) -> int:
    install.remove(arguments.name)
    _tell(console, f"removed {arguments.name}; {choice.chosen()} is in use")
    return 0


def _use(console: Console, arguments: argparse.Namespace) -> int:
    model = store.find(arguments.name)
    choice.choose(str(model.directory.absolute()) if store.is_path(arguments.name) else arguments.name)
    _tell(
        console,
        f"{model.name} is used from the next start of the editor on ({model.manifest.licence}); a glm-lsp.model in the "
        "editor's own settings counts before it",
    )
    return 0
