"""Small files written whole: whatever happens, under their name stands the old one or the new one, never half of it."""

import contextlib
import os
import tempfile
from collections.abc import Iterator
from pathlib import Path

from kiosk.storage.connection import CannotWrite


@contextlib.contextmanager
def replacing(path: Path) -> Iterator[Path]:
    """A new file beside `path`, for its owner alone, that takes its place once it is whole and on disk, or never.

    Raises OSError; where that comes of the last step, the new file may stand already. A process killed within leaves
    a hidden file `.part-*` beside it.
    """
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=".part-", suffix=path.suffix)
    os.close(handle)
    part = Path(name)
    try:
        yield part
        with part.open("r+b") as file:
            os.fsync(file.fileno())
        os.replace(part, path)
        _settle(path.parent)
    finally:
        with contextlib.suppress(OSError):
            part.unlink(missing_ok=True)


@contextlib.contextmanager
def saving(path: Path) -> Iterator[Path]:
    """The same for what a person asked for: raises CannotWrite, which says why."""
    try:
        with replacing(path) as part:
            yield part
    except OSError as error:
        raise CannotWrite(f"{error.strerror or error}: {path}") from error


def _settle(folder: Path) -> None:
    """Names on disk; Windows settles them by itself."""
    if os.name != "nt":
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
