"""The command line: argv to one of the things that glm-lsp can do.

Each command imports what it needs when it runs: an engine starts half a second earlier, and takes 30 MB less, without
the language server's libraries.
"""

import argparse
from collections.abc import Callable, Sequence
from dataclasses import fields, replace
from typing import Any

from rich.console import Console

from glm_lsp import __version__, models_cli
from glm_lsp.engine import address, launch
from glm_lsp.errors import GlmLspError, UsageError
from glm_lsp.models_cli import Commands
from glm_lsp.settings import Settings

_EPILOG = """\
examples:
  glm-lsp --stdio                    the language server; editors start it like this
  glm-lsp complete src/app.py:12:9   what would be suggested at line 12, column 9
  glm-lsp context src/app.py:12:9    what the model would see there, and why
  glm-lsp fix src/app.py             what would repair what is wrong there; --write applies it
  glm-lsp doctor                     is everything there, and does it work?
  glm-lsp engine status              the process that holds the model
  glm-lsp model list                 the models that are there, and which one is in use

Only `glm-lsp model add OWNER/NAME` and a server that you name with --url use a network; no text of yours is written
to disk.
"""

_READ = (
    "Definitions come from files of its project, as far as they can be read in a few seconds: of the nearest folder "
    "above it with .git, pyproject.toml, package.json or the like, else of its own folder."
)
_MODEL = "a model's name or directory (default: the one chosen with `glm-lsp model use`, else nano)"

err = Console(stderr=True)
out = Console()


def main(argv: Sequence[str] | None = None) -> int:
    """Runs the command and returns its exit code: 0 for success, 1 for a failure, 2 for wrong usage."""
    arguments, unknown = _parser().parse_known_args(argv)
    command: argparse.ArgumentParser = arguments.command
    if unknown:
        command.error(f"unrecognized arguments: {' '.join(unknown)}")
    try:
        return int(arguments.run(arguments))
    except UsageError as error:
        command.error(str(error))
    except GlmLspError as error:
        err.print(f"glm-lsp: {error}", style="red", markup=False, highlight=False, soft_wrap=True)
        return 1


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="glm-lsp",
        description="An offline coding assistant for every editor that speaks LSP.",
        epilog=_EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--version", action="version", version=f"glm-lsp {__version__}")
    parser.add_argument("--stdio", action="store_true", help="run the language server on standard input and output")
    parser.set_defaults(run=_serve, command=parser)
    commands = parser.add_subparsers(title="commands", metavar="COMMAND")
    _add_complete(commands)
    _add_context(commands)
    _add_fix(commands)
    _add_doctor(commands)
    _add_engine(commands)
    models_cli.add_to(commands, out)
    return parser


def _add_complete(commands: Commands) -> None:
    command = commands.add_parser(
        "complete",
        help="print the completion at a place in a file",
        description=f"Prints what would be suggested in an editor, computed by the same pipeline. {_READ} The exit "
        "code is 1 when nothing is suggested; standard error then says why.",
    )
    command.add_argument("place", metavar="FILE:LINE:COL", help="line and column count from 1; columns are characters")
    command.add_argument("--time", action="store_true", help="say on standard error how long it took")
    _add_engine_options(command)
    _add_server_options(command)
    command.set_defaults(run=_complete, command=command)


def _add_context(commands: Commands) -> None:
    command = commands.add_parser(
        "context",
        help="print what the model would see at a place in a file",
        description="Prints the window part by part, with the number of tokens of each and the reason why it is "
        f"there. {_READ}",
    )
    command.add_argument("place", metavar="FILE:LINE:COL", help="line and column count from 1; columns are characters")
    command.add_argument("--model", default=Settings().model, help=_MODEL)
    _add_server_options(command)
    command.set_defaults(run=_context, command=command)


def _add_fix(commands: Commands) -> None:
    command = commands.add_parser(
        "fix",
        help="find what is wrong in a file and show what would repair it",
        description="Finds syntax errors and, where they are installed, what ruff finds, errors of pyright (or else "
        "basedpyright), and those of TypeScript, through typescript-language-server; repairs what can be repaired and "
        f"proven, and prints the difference. {_READ} The exit code is 1 when something is left or was not looked at.",
    )
    command.add_argument("place", metavar="FILE[:LINE]", help="a file, or only what is found on one of its lines")
    command.add_argument("--write", action="store_true", help="write the repaired text to the file")
    _add_engine_options(command)
    _add_server_options(command)
    command.set_defaults(run=_fix, command=command)


def _add_doctor(commands: Commands) -> None:
    command = commands.add_parser(
        "doctor",
        help="check the installation and time one completion",
        description="Says what is there and what is missing, plans the memory, and times one completion. The exit "
        "code is 0 when completions work.",
    )
    _add_engine_options(command)
    _add_server_options(command)
    command.set_defaults(run=_doctor, command=command)


def _add_engine(commands: Commands) -> None:
    command = commands.add_parser(
        "engine",
        help="the process that holds the model: run, status, stop",
        description="Without an action this runs the engine in the foreground. Language servers start it by "
        "themselves and share it; it leaves when nobody has asked it anything for a while.",
    )
    command.add_argument("action", nargs="?", choices=("run", "status", "stop"), default="run", help="default: run")
    _add_engine_options(command)
    command.set_defaults(run=_engine, command=command)


def _add_engine_options(command: argparse.ArgumentParser) -> None:
    """What is not given is not in the namespace, and so as the settings have it."""
    defaults, absent = Settings(), argparse.SUPPRESS
    command.add_argument("--model", default=absent, help=_MODEL)
    command.add_argument(
        "--memory-mb",
        type=_within("memory_mb"),
        default=absent,
        help=f"what the engine may use, in MB of 1,000,000 bytes (default: {defaults.memory_mb})",
    )
    command.add_argument(
        "--device",
        choices=("auto", "cpu", "gpu"),
        default=absent,
        help=f"what computes (default: {defaults.device})",
    )
    command.add_argument(
        "--idle-minutes",
        type=_within("idle_minutes"),
        default=absent,
        help=f"the engine leaves after so many minutes without a request (default: {defaults.idle_minutes})",
    )


def _add_server_options(command: argparse.ArgumentParser) -> None:
    """Of commands that ask a model: who is asked instead of the engine."""
    options = {option.name: option.metadata for option in fields(Settings)}
    defaults = Settings()
    flags = {"--url": "engine_url", "--url-model": "engine_model", "--key-command": "key_command"}
    for flag, name in flags.items():
        words = options[name]["help"].replace("**", "")
        for other, meant in flags.items():
            words = words.replace(f"`{options[meant]['key']}`", other)
        command.add_argument(flag, dest=name, default=getattr(defaults, name), help=words.replace("`", ""))
    command.add_argument(
        "--prompt-format",
        default=defaults.prompt_format,
        choices=options["prompt_format"]["choices"],
        help=f"{options['prompt_format']['help']} (default: %(default)s)",
    )


def _within(setting: str) -> Callable[[str], int]:
    """Reads a whole number and holds it to the limits of the setting of that name."""
    limits = next(option.metadata for option in fields(Settings) if option.name == setting)

    def number(text: str) -> int:
        if not text.isdecimal() or not limits["minimum"] <= int(text) <= limits["maximum"]:
            raise argparse.ArgumentTypeError(
                f"must be a whole number from {limits['minimum']} to {limits['maximum']}, not {text!r}"
            )
        return int(text)

    return number


def _settings(arguments: argparse.Namespace) -> Settings:
    return replace(Settings(), **_given(arguments))


def _given(arguments: argparse.Namespace) -> dict[str, Any]:
    """The settings among the arguments."""
    known = {option.name for option in fields(Settings)}
    return {name: value for name, value in vars(arguments).items() if name in known}


def _serve(arguments: argparse.Namespace) -> int:
    if not arguments.stdio:
        arguments.command.print_help()
        return 2
    from glm_lsp.server import serve_stdio

    return serve_stdio()


def _complete(arguments: argparse.Namespace) -> int:
    from glm_lsp import complete_cli

    return complete_cli.run(arguments.place, _settings(arguments), arguments.time)


def _context(arguments: argparse.Namespace) -> int:
    from glm_lsp import complete_cli

    return complete_cli.show_context(arguments.place, _settings(arguments))


def _fix(arguments: argparse.Namespace) -> int:
    from glm_lsp import fix_cli

    return fix_cli.run(arguments.place, _settings(arguments), arguments.write)


def _doctor(arguments: argparse.Namespace) -> int:
    from glm_lsp import doctor

    return doctor.examine(_settings(arguments), out, err)


def _engine(arguments: argparse.Namespace) -> int:
    if arguments.action == "run":
        return _engine_run(_settings(arguments))
    if _given(arguments):
        raise UsageError(f"engine {arguments.action} takes no options; they are for running one")
    return _engine_status() if arguments.action == "status" else _engine_stop()


def _engine_run(settings: Settings) -> int:
    launch.enter_environment()
    from glm_lsp.engine import service

    return service.run(settings.model, settings.memory_mb, settings.idle_minutes, device=settings.device)


def _engine_status() -> int:
    from glm_lsp import doctor

    where = address.lookup()
    found = launch.health(where) if where else None
    if found is None:
        out.print("no engine is running; a language server or `glm-lsp complete` starts one", highlight=False)
        return 1
    out.print(doctor.engine_table(found))
    return 0


def _engine_stop() -> int:
    where = address.lookup()
    found = launch.health(where) if where else None
    if where is None or found is None:
        out.print("no engine is running", highlight=False)
        return 0
    launch.stop(where, found)
    out.print("the engine has stopped", highlight=False)
    return 0
