"""The command line of CONTRACT.md as scripts use it: words and input go in; status, output and errors come out.

`kiosk` runs a command in this process: words, environment and streams are the command's own, and `main` does with a
failure what it always does. `process` starts another Python for it, which costs a third of a second: for what only a
process shows, and once for each exit status.
"""

import io
import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager, redirect_stderr, redirect_stdout
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication

from kiosk import cli

Ran = subprocess.CompletedProcess[str]
ROOT = Path(__file__).parents[2]
PLAN = ROOT / "resources" / "demo" / "uncops.toml"
INDICO = ROOT / "tests" / "vectors" / "indico"
FILES = [
    INDICO / "csv" / "registrations_main_all_columns.csv",
    INDICO / "csv" / "registrations_media_all_columns.csv",
    INDICO / "api" / "registrations_main.json",
    INDICO / "api" / "registrations_media.json",
    INDICO / "api" / "details.jsonl.gz",
]
_application: list[QApplication] = []


def kiosk(data: Path, *words: object, stdin: str = "", **more: str) -> Ran:
    """Run one command here. `more` is added to the environment."""
    if not QApplication.instance():
        _application.append(QApplication(["kiosk"]))  # a command that draws would make one without widgets
    out, err = (io.TextIOWrapper(io.BytesIO(), encoding="utf-8") for _ in range(2))
    with (
        _surrounded(_environment(data, more)),
        pytest.MonkeyPatch.context() as ours,
        redirect_stdout(out),
        redirect_stderr(err),
    ):
        ours.setattr(sys, "argv", ["kiosk", *map(str, words)])
        ours.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(stdin.encode()), encoding="utf-8"))
        with pytest.raises(SystemExit) as end:
            cli.main()
    assert isinstance(end.value.code, int)
    return Ran([str(word) for word in words], end.value.code, *(_written(stream) for stream in (out, err)))


def process(data: Path, *words: object, stdin: str = "", **more: str) -> Ran:
    """Run one command in a process of its own."""
    return subprocess.run(
        command(*words), input=stdin, capture_output=True, encoding="utf-8", env=_environment(data, more), check=False
    )


def started(data: Path, *words: object, **more: str) -> "subprocess.Popen[str]":
    """A command in a process of its own, whose three streams are pipes."""
    pipe = subprocess.PIPE
    return subprocess.Popen(
        command(*words), stdin=pipe, stdout=pipe, stderr=pipe, encoding="utf-8", env=_environment(data, more)
    )


def command(*words: object) -> list[str]:
    """What a shell would be told."""
    return [sys.executable, "-m", "kiosk", *map(str, words)]


def lines(ran: Ran) -> list[dict[str, Any]]:
    """The JSON objects on standard output."""
    return [json.loads(line) for line in ran.stdout.splitlines()]


def copied(folder: Path, to: Path) -> Path:
    """A data folder of a test's own, as one that is there already."""
    return Path(shutil.copytree(folder, to, ignore=shutil.ignore_patterns("lock", "turn")))


@contextmanager
def _surrounded(environment: dict[str, str]) -> Iterator[None]:
    before = dict(os.environ)
    os.environ.update(environment)
    try:
        yield
    finally:
        os.environ.clear()
        os.environ.update(before)


def _environment(data: Path, more: dict[str, str]) -> dict[str, str]:
    named = {"KIOSK_KEYRING": "off", "KIOSK_DATA": str(data), "LC_ALL": "C", "PYTHONPATH": str(ROOT)}
    return dict(os.environ) | named | more


def _written(stream: io.TextIOWrapper) -> str:
    stream.flush()
    return stream.buffer.getvalue().decode("utf-8")  # type: ignore[attr-defined, no-any-return]
