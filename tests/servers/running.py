"""Servers that run: started here in build/servers, or named by SERVERS, whose servers are neither started nor stopped.

SERVERS is one or more files as the start scripts write them (FOLDER/server.json), separated by commas. What no API of a
server can do is done by its own Python in FOLDER (servers/inside_*.py), so the folder must be on this machine.
"""

import json
import os
import signal
import subprocess
import time
import urllib.error
import urllib.request
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parent.parent.parent
SCRIPTS = ROOT / "servers"
KINDS = ("indico", "pretix")
Json = dict[str, Any]


@dataclass
class Running:
    """A server of ours. `ours`: it was started here, and stops at the end."""

    kind: str
    folder: Path
    url: str
    ours: bool
    _inside: "subprocess.Popen[str] | None" = field(default=None, init=False)

    def inside(self, do: str, **command: Any) -> Json:
        """One thing that only the server's own Python can do."""
        if self._inside is None:
            settings = {
                "INDICO_CONFIG": str(self.folder / "indico.conf"),
                "PRETIX_CONFIG_FILE": str(self.folder / "pretix.cfg"),
            }
            settings |= {"DJANGO_SETTINGS_MODULE": "pretix.settings"} if self.kind == "pretix" else {}
            self._inside = subprocess.Popen(
                ["nice", self.folder / "venv/bin/python", SCRIPTS / f"inside_{self.kind}.py", self.url],
                cwd=self.folder,
                env=os.environ | settings,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                text=True,
            )
        assert self._inside.stdin is not None and self._inside.stdout is not None
        self._inside.stdin.write(json.dumps({"do": do} | command) + "\n")
        self._inside.stdin.flush()
        answer = self._inside.stdout.readline()
        assert answer, f"{self.kind} did not do {do}"
        return dict(json.loads(answer))

    def kill(self) -> None:
        """As the power does: the web server and its workers, at once."""
        pid = int((self.folder / "web.pid").read_text())
        os.killpg(os.getpgid(pid), signal.SIGKILL)
        while _lives(pid):
            time.sleep(0.01)

    def start(self) -> None:
        """Again, where it does not run; until it answers."""
        port = self.url.rpartition(":")[2]
        _start(self.kind, self.folder, port)

    def close(self) -> None:
        """Let go of what was started here."""
        if self._inside is not None:
            assert self._inside.stdin is not None and self._inside.stdout is not None
            self._inside.stdin.close()
            self._inside.wait()
            self._inside.stdout.close()
        if self.ours:
            subprocess.run(["bash", SCRIPTS / "stop.sh", self.folder], check=True)

    def ask(self, method: str, path: str, token: str, body: object = None) -> Json:
        """The server's API as somebody else uses it."""
        data = None if body is None else json.dumps(body).encode()
        scheme = "Bearer" if self.kind == "indico" else "Token"
        headers = {"Content-Type": "application/json", "Authorization": f"{scheme} {token}"}
        request = urllib.request.Request(self.url + path, data, headers, method=method)
        with urllib.request.urlopen(request, timeout=60) as answer:
            text = answer.read()
        return dict(json.loads(text)) if text else {}


def chosen() -> list[str]:
    """Kinds of servers that there are to test with: of those named, else all."""
    named = _named()
    return sorted(named) if named else list(KINDS)


def running(kind: str) -> Running:
    """The one named, else one that is started here."""
    if (file := _named().get(kind)) is not None:
        assert (file.parent / "venv").exists(), f"{file} must lie in the folder of the server that it tells of"
        return Running(kind, file.parent, json.loads(file.read_text())["url"].rstrip("/"), ours=False)
    folder = ROOT / "build" / "servers" / kind
    was_running = (folder / "web.pid").exists() and _lives(int((folder / "web.pid").read_text() or 0))
    _start(kind, folder)
    return Running(kind, folder, json.loads((folder / "server.json").read_text())["url"], ours=not was_running)


def _named() -> dict[str, Path]:
    files = [Path(name).absolute() for name in os.environ.get("SERVERS", "").replace(",", " ").split()]
    return {"pretix" if "organizer" in json.loads(file.read_text()) else "indico": file for file in files}


def _start(kind: str, folder: Path, *port: str) -> None:
    subprocess.run(["nice", "bash", SCRIPTS / f"start-{kind}.sh", folder, *port], check=True, stdin=subprocess.DEVNULL)


def _lives(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    return pid != 0 and Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
