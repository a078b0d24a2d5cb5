"""A real X server without a screen, whose keyboard has any layout, and keys struck on it by place, as a scanner does.

Needs Xvfb, setxkbmap, xkbcomp and xdotool (Debian: xvfb x11-xkb-utils xdotool); a test without them fails.
"""

import json
import os
import select
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from time import monotonic

from kiosk.scanning.bursts import Tempo
from kiosk.scanning.keyboards import ENTER, LAYOUTS, TAB

_US = LAYOUTS["us"]
PLACES = (
    {typed: (place, False) for place, typed in _US.plain.items()}
    | {typed: (place, True) for place, typed in _US.shifted.items() if typed != " " and place != 86}
    | {"<": (51, True), "\r": (ENTER, False), "\t": (TAB, False)}
)
"""Where a scanner set to US keyboard strikes for a character, and whether with Shift."""
NOTHING_MORE = "F2"
PATIENCE = 60
"""Seconds after which something does not come any more, however busy the computer is."""
TORN = 5_000
"""Milliseconds between two keys of a scan that a busy computer may take: it is not what is tested there."""


class Program:
    """`typing_target` on a display."""

    def __init__(self, process: subprocess.Popen[bytes], environment: dict[str, str]) -> None:
        self._process = process
        self._environment = environment
        self._begun = b""
        self.said: list[tuple[str, str]] = []

    def strike(self, text: str, *, delay: int = 1) -> None:
        """Strike the keys of a US keyboard that mean `text`; `delay` in milliseconds."""
        keys = [f"50+{place + 8}" if shift else str(place + 8) for place, shift in map(PLACES.__getitem__, text)]
        self.strike_keys(*keys, delay=delay)

    def strike_keys(self, *keys: str, delay: int = 1) -> None:
        """Strike key codes or key names as xdotool knows them."""
        command = ["xdotool", "key", "--delay", str(delay), *keys]
        subprocess.run(command, check=True, env=self._environment, timeout=PATIENCE)

    def hold(self, key: str, until: tuple[str, str]) -> None:
        """Hold a key down until the program said something, as a hand does that rests on it."""
        subprocess.run(["xdotool", "keydown", key], check=True, env=self._environment, timeout=PATIENCE)
        try:
            self.hear(until)
        finally:
            subprocess.run(["xdotool", "keyup", key], check=True, env=self._environment, timeout=PATIENCE)

    def hear(self, *wanted: tuple[str, str]) -> list[tuple[str, str]]:
        """Everything the program said until it said all of `wanted`, or will not any more."""
        until = monotonic() + PATIENCE
        while not set(wanted) <= set(self.said) and self._read(until - monotonic()):
            pass
        return self.said

    def hear_out(self) -> list[tuple[str, str]]:
        """Everything the program said of the keys so far; they come in order, and it answers one that types nothing."""
        self.strike_keys(NOTHING_MORE)
        assert ("nothing more", "") in self.hear(("nothing more", ""))
        self.said.remove(("nothing more", ""))
        return self.said

    def _read(self, seconds: float) -> bool:
        assert self._process.stdout is not None
        if not select.select([self._process.stdout], [], [], max(seconds, 0))[0]:
            return False
        data = os.read(self._process.stdout.fileno(), 65536)
        *lines, self._begun = (self._begun + data).split(b"\n")
        for line in lines:
            self.said += json.loads(line).items()
        return bool(data)


@contextmanager
def display() -> Iterator[dict[str, str]]:
    """An X server of its own; gives the environment of its programs."""
    read_end, write_end = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(write_end), "-screen", "0", "1280x800x24", "-nolisten", "tcp", "-noreset"],
        pass_fds=[write_end],
        stderr=subprocess.DEVNULL,
    )
    os.close(write_end)
    try:
        with os.fdopen(read_end) as number:
            name = f":{number.readline().strip()}"
        environment = os.environ | {"DISPLAY": name, "QT_QPA_PLATFORM": "xcb", "LC_ALL": "C.UTF-8"}
        environment.pop("QT_IM_MODULE", None)
        yield environment
    finally:
        server.terminate()
        server.wait(PATIENCE)


@contextmanager
def program(
    environment: dict[str, str], keyboard: str, *, focus: str = "field", gap: int = Tempo().gap
) -> Iterator[Program]:
    """`typing_target` with the focus, on a computer whose keyboard layout is `keyboard`; `gap`: see Tempo."""
    subprocess.run(["setxkbmap", keyboard], check=True, env=environment, timeout=PATIENCE)
    process = subprocess.Popen(
        [sys.executable, "-m", "tests.scanning.typing_target", focus, str(gap)],
        stdout=subprocess.PIPE,
        env=environment,
    )
    running = Program(process, environment)
    try:
        assert ("ready", "") in running.hear(("ready", ""))
        running.said.clear()
        yield running
    finally:
        process.kill()
        process.wait(PATIENCE)
        if process.stdout is not None:
            process.stdout.close()
