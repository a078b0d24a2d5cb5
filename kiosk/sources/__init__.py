"""Where rosters come from: exports of registration systems, tables, plans. `read` takes any mix of export files."""

import contextlib
import gc
from collections.abc import Iterator, Sequence

from kiosk.domain.export import Export, Given
from kiosk.domain.plan import Plan

__all__ = ["no_collecting", "read"]


@contextlib.contextmanager
def no_collecting() -> Iterator[None]:
    """WORKAROUND: CPython's cycle collector would walk all rows read so far again and again, a fifth of the time of a
    large import, and a scan beside it would wait for that. Rows hold no cycles, so it rests meanwhile.
    """
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


def read(paths: Sequence[Given], plan: Plan) -> Export:
    """Everyone in the files, joined. Raises `files.NotAnExport`, a Trouble, where a file is none."""
    from kiosk.sources.reading import read as read_files

    with no_collecting():
        return read_files(paths, plan)
