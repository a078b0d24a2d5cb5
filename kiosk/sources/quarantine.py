"""Foreign files are read in a process of their own, with limits: what is too heavy ends there, and the gate goes on.

with Quarantine() as quarantine:
    export = quarantine.read(paths, plan)
    picture = quarantine.portrait(path, known_digest)
"""

import contextlib
import json
import marshal
import pickle
import signal
import subprocess
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from kiosk.domain.export import Export, Given
from kiosk.domain.people import Registration
from kiosk.domain.plan import Plan
from kiosk.domain.trouble import Trouble
from kiosk.roster import telling
from kiosk.roster.photos import UnusablePicture
from kiosk.roster.telling import Told
from kiosk.sources import confinement

_PROGRAM = """
import json, sys
sys.path[:] = json.loads(sys.argv[1])
from kiosk.sources.confinement import attend
attend()
"""


class TooHeavy(Trouble):
    """Reading broke a limit, or broke off; nothing of the import was done."""

    def __init__(self, what: str, why: str) -> None:
        super().__init__(f"{what} was not imported: {why}.")


class Quarantine:
    """Starts the process with the first job, and again after one that it did not survive."""

    def __init__(self) -> None:
        self._process: subprocess.Popen[bytes] | None = None
        self._known: tuple[Registration, ...] = ()
        """Read last; the process remembers them, too."""

    def __enter__(self) -> "Quarantine":
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """End the process, whatever it does."""
        if (process := self._process) is not None:
            self._process = None
            self._known = ()
            process.kill()
            for pipe in (process.stdin, process.stdout):
                if pipe is not None:
                    with contextlib.suppress(OSError):
                        pipe.close()
            process.wait()

    def read(self, paths: Sequence[Given], plan: Plan) -> Export:
        """What `sources.read` gives. Raises NotAnExport, TooHeavy."""
        names = ", ".join(path.name for path in paths)
        export, lots = self._ask(names, confinement.request(paths, plan))
        entries = [entry for _ in range(lots) for entry in confinement.raised(marshal.loads(self._answer(names)))]
        object.__setattr__(export, "entries", tuple(entries))
        assert isinstance(export, Export)
        self._known = export.entries
        return export

    def tell(self, people: Sequence[Registration], passport_column: str) -> Iterator[Told]:
        """As `telling.tell`, by the process that read these people, where there are enough to be worth it. Raises
        TooHeavy."""
        places = self._places(people) if len(people) >= confinement.MANY else []
        if len(places) < len(people):
            yield from telling.tell(people, passport_column)
            return
        lots = self._ask("the names", ("tell", (places, passport_column)))
        for _ in range(lots):
            yield from marshal.loads(self._answer("the names"))

    def portrait(self, path: Path, known: str | None) -> tuple[bytes, str] | None:
        """What `confinement.portrait` gives. Raises UnusablePicture."""
        try:
            found: tuple[bytes, str] | None = self._ask(path.name, ("portrait", (path.absolute(), known)))
        except TooHeavy as trouble:
            raise UnusablePicture(str(trouble)) from trouble
        return found

    def _places(self, people: Sequence[Registration]) -> list[int]:
        """Where these people stand among those read last, as far as the words that count are the same."""
        known = {(entry.system, entry.source_id): place for place, entry in enumerate(self._known)}
        found = ((entry, known.get((entry.system, entry.source_id))) for entry in people)
        words = telling.words
        return [place for entry, place in found if place is not None and words(entry) == words(self._known[place])]

    def _ask(self, what: str, job: tuple[str, tuple[Any, ...]]) -> Any:
        if self._process is None:
            self._process = _started()
        assert self._process.stdin is not None
        try:
            pickle.dump(job, self._process.stdin)
            self._process.stdin.flush()
        except OSError:
            raise self._gone(what) from None
        done, value = self._answer(what)
        if not done:
            raise value
        return value

    def _answer(self, what: str) -> Any:
        assert self._process is not None and self._process.stdout is not None
        try:
            return pickle.load(self._process.stdout)
        except (EOFError, pickle.UnpicklingError):
            raise self._gone(what) from None

    def _gone(self, what: str) -> TooHeavy:
        """Why the process ended in the middle of a job."""
        assert self._process is not None
        status = self._process.wait()
        self.close()
        if status in (confinement.OUT_OF_MEMORY, -signal.SIGABRT):
            return TooHeavy(what, f"reading it takes more than {confinement.MEMORY >> 20} MB of memory")
        if sys.platform != "win32" and status in (-signal.SIGXCPU, -signal.SIGKILL):
            return TooHeavy(what, f"reading it takes more than {confinement.MINUTES} minutes, or was ended")
        return TooHeavy(what, f"reading it broke off ({status})")


def _started() -> "subprocess.Popen[bytes]":
    """With the modules of this process, and none that lie where it was started."""
    path = json.dumps([str(Path(entry).absolute()) for entry in sys.path])
    return subprocess.Popen(
        [sys.executable, "-I", "-c", _PROGRAM, path],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
    )
