"""The process that reads foreign files, kept from one import to the next: starting it takes longer than most files.

What it does is the same; `tests/sources/test_bombs.py` takes a new one each time, as the kiosk does.
"""

import subprocess
from typing import ClassVar

from kiosk.sources.quarantine import Quarantine


class WarmQuarantine(Quarantine):
    """Leaves its process to the next one, unless something went wrong."""

    _left: ClassVar["list[subprocess.Popen[bytes]]"] = []

    def __init__(self) -> None:
        super().__init__()
        if self._left:
            self._process = self._left.pop()

    def __exit__(self, kind: object = None, *_: object) -> None:
        if kind is None and self._process is not None:
            self._left.append(self._process)
            self._process = None
        self.close()

    @classmethod
    def end(cls) -> None:
        """Nobody will import any more."""
        while cls._left:
            cls().close()
