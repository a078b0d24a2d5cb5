"""A kiosk beside a server: its folder, its commands, a gate process and a process that syncs, both of which can die."""

import json
import os
import random
import signal
import subprocess
import sys
import time
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from tests.servers.running import ROOT, Json, Running

KILLS = 20
PLAN = Path(__file__).parent / "day.toml"


class KioskAtWork:
    """In `folder`. What the gate answered is what was sealed; what it was killed over may be sealed or not."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.run("init", "--plan", str(PLAN))
        self._gate: subprocess.Popen[str] | None = None
        self._sync: subprocess.Popen[bytes] | None = None

    def run(self, *words: str, token: str = "", status: int | None = 0) -> list[Json]:
        """A command, and what it said in JSON."""
        command = [sys.executable, "-m", "kiosk", "--data", str(self.folder), *words, "--json"]
        done = subprocess.run(
            command, cwd=ROOT, env=_env(token), capture_output=True, text=True, stdin=subprocess.DEVNULL, timeout=900
        )
        assert status is None or done.returncode == status, (words, done.returncode, done.stderr[-2000:])
        return [json.loads(line) for line in done.stdout.splitlines()]

    def follow(self, *words: str, token: str) -> Json:
        """`source add`."""
        (answer,) = self.run("source", "add", *words, token=token)
        return answer

    def settled(self) -> list[Json]:
        """Sync until nothing is left to fetch or to tell; what the rounds said."""
        rounds = []
        for _ in range(40):
            answers = self.run("sync", "--once")
            rounds += answers
            if all(not answer["pushed"] and not answer["added"] + answer["changed"] for answer in answers):
                return rounds
        raise AssertionError(f"never in step: {rounds[-1]}")

    def begin_to_sync(self, every: float = 1.0) -> None:
        """A process that syncs until it is killed."""
        command = [sys.executable, "-m", "kiosk", "--data", str(self.folder), "sync", "--every", str(every)]
        self._sync = subprocess.Popen(
            command, cwd=ROOT, env=_env(), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
        )

    def kill_sync(self) -> None:
        """kill -9."""
        assert self._sync is not None
        assert self._sync.poll() is None, "the process that syncs has ended by itself"
        self._sync.send_signal(signal.SIGKILL)
        self._sync.wait()
        self._sync = None

    def open_gate(self) -> None:
        """A process that scans until it is killed."""
        command = [sys.executable, "-m", "tests.servers.gate", str(self.folder)]
        self._gate = subprocess.Popen(
            command, cwd=ROOT, env=_env(), stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        )
        assert self._answer() == {"ready": True}

    def scan(self, text: str, gate: str = "A1", direction: str = "in") -> Json:
        """One scan."""
        return self._tell({"scan": text, "gate": gate, "direction": direction})

    def ask(self, text: str, gate: str = "A1") -> Json:
        """What a scan would give."""
        return self._tell({"ask": text, "gate": gate, "direction": "in"})

    def undo(self, seq: int) -> Json:
        """Take a passage of this process back."""
        return self._tell({"undo": seq})

    def kill_gate(self, text: str | None = None) -> None:
        """kill -9; with a scan in its hands, where there is one."""
        assert self._gate is not None and self._gate.stdin is not None and self._gate.stdout is not None
        if text is not None:
            self._gate.stdin.write(json.dumps({"scan": text, "gate": "A1", "direction": "in"}) + "\n")
            self._gate.stdin.flush()
        self._gate.send_signal(signal.SIGKILL)
        self._gate.wait()
        self._gate.stdin.close()
        self._gate.stdout.close()
        self._gate = None

    def close(self) -> None:
        """End what runs."""
        if self._gate is not None:
            self.kill_gate()
        if self._sync is not None:
            self._sync.kill()
            self._sync.wait()

    def _tell(self, command: Mapping[str, Any]) -> Json:
        assert self._gate is not None and self._gate.stdin is not None
        self._gate.stdin.write(json.dumps(command) + "\n")
        self._gate.stdin.flush()
        return self._answer()

    def _answer(self) -> Json:
        assert self._gate is not None and self._gate.stdout is not None
        line = self._gate.stdout.readline()
        assert line, "the gate has died"
        return dict(json.loads(line))


def passes(kiosk: KioskAtWork, chance: random.Random, codes: Sequence[str], count: int) -> None:
    """So many scans of people who come and go; some are undone within seconds."""
    for _ in range(count):
        way = "out" if chance.random() < 0.25 else "in"
        seen = kiosk.scan(chance.choice(codes), chance.choice(["A1", "A1", "A1", "P1"]), way)
        if seen["verdict"] == "admitted" and chance.random() < 0.04:
            kiosk.undo(seen["seq"])


def kills(kiosk: KioskAtWork, server: Running, chance: random.Random, codes: Sequence[str]) -> None:
    """kill -9 of server, gate and syncing process at `KILLS` moments, while people pass."""
    for number in range(KILLS):
        passes(kiosk, chance, codes, chance.randrange(5, 40))
        time.sleep(chance.random() * 4)
        match number % 4:
            case 0:
                server.kill()
                passes(kiosk, chance, codes, 10)
                server.start()
            case 1:
                kiosk.kill_gate(chance.choice(codes))
                kiosk.open_gate()
            case _:
                kiosk.kill_sync()
                kiosk.begin_to_sync()


def _env(token: str = "") -> dict[str, str]:
    return {**os.environ, "KIOSK_KEYRING": "off", **({"KIOSK_SOURCE_TOKEN": token} if token else {})}
