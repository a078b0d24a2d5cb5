"""The `kiosk` command: finds the command asked for, and turns every failure into one line and an exit status.

0 done; 1 understood and failed; 2 wrong usage (CONTRACT.md).
"""

import contextlib
import importlib
import locale
import os
import sys
from typing import NoReturn

import click

from kiosk import __version__
from kiosk.commands.answers import Invocation, options, plain
from kiosk.doctor.fitness import unfit
from kiosk.domain.trouble import Trouble

_COMMANDS = {
    "run": "machine",
    "demo": "machine",
    "doctor": "machine",
    "init": "people",
    "import": "people",
    "search": "people",
    "source": "source",
    "sync": "sync",
    "verify": "gate",
    "rehearse": "gate",
    "decode": "gate",
    "badge": "badges",
    "print": "printing",
    "printers": "printing",
    "queue": "queue",
    "design": "design",
    "names": "names",
    "keys": "keys",
    "credential": "keys",
    "clock": "clock",
    "journal": "record",
    "report": "record",
    "operator": "staff",
    "watchlist": "watch",
}


class _Commands(click.Group):
    """Imports the module of a command only when that command is asked for."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(_COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in _COMMANDS:
            return None
        module = importlib.import_module(f"kiosk.commands.{_COMMANDS[cmd_name]}")
        command = getattr(module, f"{cmd_name}_command")
        assert isinstance(command, click.Command)
        return command


@click.group(cls=_Commands, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
@click.version_option(__version__, prog_name="kiosk")
@options
def kiosk() -> None:
    """Accreditation and badge kiosk: scans tickets offline, judges access, prints badges."""


def main() -> NoReturn:
    """Entry point of `kiosk` and `python -m kiosk`."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    if "UTF" not in locale.getencoding().upper():
        os.environ["LC_ALL"] = "C.UTF-8"
    sys.exit(_run())


def _run() -> int:
    if (why := unfit()) is not None:
        click.echo(f"kiosk: {why}", err=True)
        return 1
    try:
        status = kiosk.main(standalone_mode=False, obj=Invocation())
        return status if isinstance(status, int) else 0
    except click.exceptions.Exit as end:
        return end.exit_code
    except click.ClickException as error:
        error.show()
        return error.exit_code
    except BrokenPipeError:
        with contextlib.suppress(OSError):
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 1
    except Exception as failure:
        if os.environ.get("KIOSK_DEBUG"):
            raise
        return _fail(failure)


def _fail(failure: Exception) -> int:
    match failure:
        case Trouble():
            sentence = str(failure)
        case click.Abort():
            sentence = "stopped."
        case OSError():
            sentence = f"{failure.strerror or failure}: {failure.filename}" if failure.filename else str(failure)
        case _:
            name = type(failure).__name__
            sentence = f"this is a fault of the kiosk itself ({name}: {failure}); run again with KIOSK_DEBUG=1"
    click.echo("kiosk: " + plain(" ".join(sentence.split())), err=True)
    return 1
