"""A serial scanner without hardware."""

import os
import tty
from pathlib import Path


class Cable:
    """A scanner on a pseudo terminal, behind a name that can go and come like that of a USB device."""

    def __init__(self, name: Path) -> None:
        self.name = name
        self._scanner = self._computer = -1

    @property
    def plugged(self) -> bool:
        """Whether it is there."""
        return self._scanner >= 0

    def plug(self) -> None:
        self._scanner, self._computer = os.openpty()
        tty.setraw(self._computer)
        self.name.symlink_to(os.ttyname(self._computer))

    def send(self, data: bytes) -> None:
        os.write(self._scanner, data)

    def pull(self) -> None:
        if self._scanner >= 0:
            self.name.unlink()
            os.close(self._computer)
            os.close(self._scanner)
            self._scanner = -1
