"""Where rosters come from: exports of registration systems, tables, plans. `read` takes any mix of export files."""

import gc
from collections.abc import Sequence

from kiosk.domain.export import Export, Given
from kiosk.domain.plan import Plan

__all__ = ["read"]


def read(paths: Sequence[Given], plan: Plan) -> Export:
    """Everyone in the files, joined. Raises `files.NotAnExport`, a Trouble, where a file is none.

    WORKAROUND: CPython's cycle collector would walk all rows read so far again and again, a fifth of the time of a
    large import. Rows hold no cycles, so it rests meanwhile.
    """
    from kiosk.sources.reading import read as read_files

    collecting = gc.isenabled()
    gc.disable()
    try:
        return read_files(paths, plan)
    finally:
        if collecting:
            gc.enable()
