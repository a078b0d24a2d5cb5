"""Where rosters come from: exports of registration systems, tables, plans. `read` takes any mix of export files."""

from collections.abc import Sequence
from pathlib import Path

from kiosk.domain.export import Export
from kiosk.domain.plan import Plan

__all__ = ["read"]


def read(paths: Sequence[Path], plan: Plan) -> Export:
    """Everyone in the files, joined. Raises `files.NotAnExport`, a Trouble, where a file is none."""
    from kiosk.sources.reading import read as read_files

    return read_files(paths, plan)
