"""How commands answer: people's words, or with `--json` nothing but JSON on standard output."""

import json
import sys
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import click

_in_json = json.JSONEncoder(ensure_ascii=False, check_circular=False, default=str).encode
_DATA = "Data folder of this kiosk (else KIOSK_DATA, else the platform's)."


@dataclass
class Invocation:
    """What the user said before and after the command's name."""

    data: str | None = None
    json: bool = False

    def put(self, answer: object) -> None:
        """One JSON object (one line) for machines; nothing where people read."""
        if self.json:
            sys.stdout.write(_in_json(answer) + "\n")

    def say(self, sentence: str) -> None:
        """Words for people: standard output, or standard error where standard output belongs to JSON."""
        click.echo(plain(sentence), err=self.json)


def _remember(name: str) -> Callable[[click.Context, click.Parameter, Any], Any]:
    def callback(context: click.Context, _parameter: click.Parameter, value: Any) -> Any:
        if value not in (None, False):
            setattr(context.ensure_object(Invocation), name, value)
        return value

    return callback


def options(command: Callable[..., Any]) -> Callable[..., Any]:
    """`--data` and `--json`, which may stand before or after the command's name."""
    for name, option, help_text in (
        ("json", {"is_flag": True}, "Answer in JSON."),
        ("data", {"metavar": "DIR"}, _DATA),
    ):
        command = click.option(
            f"--{name}", help=help_text, expose_value=False, is_eager=True, callback=_remember(name), **option
        )(command)
    return command


def plain(sentence: str) -> str:
    """Words for a terminal that may quote a stranger: whatever would steer it is written out."""
    return "".join(f"\\x{ord(c):02x}" if _steers(c) else c for c in sentence)


def _steers(char: str) -> bool:
    return char not in "\n\t\u200c\u200d" and unicodedata.category(char) in ("Cc", "Cf", "Cs", "Zl", "Zp")


def shown(text: str) -> str:
    """A payload or name for a terminal: control characters made visible, no escape sequences."""
    return "".join(c if c.isprintable() else f"\\x{ord(c):02x}" for c in text)
