"""Portraits in a folder or zip archive.

They are called `ID.jpg` by registration, `ORDER-POSITION.jpg` by ticket, or as the export names its pictures.
"""

import re
from collections import defaultdict
from collections.abc import Iterable
from pathlib import Path

from kiosk.domain.export import Problem
from kiosk.domain.people import Registration
from kiosk.sources.files import Archive, NotAnExport

_ENDINGS = frozenset({".jpg", ".jpeg", ".png", ".webp", ".bmp", ".gif", ".tif", ".tiff"})
_TICKET = re.compile(r"[A-Z0-9]{3,16}-\d{1,4}")


def in_folder(folder: Path) -> list[Path]:
    """The pictures of a folder and its subfolders; links that lead out of it are none. Raises `NotAnExport`."""
    home = folder.resolve()
    found = sorted(
        path
        for path in folder.rglob("*")
        if path.suffix.lower() in _ENDINGS and path.is_file() and path.resolve().is_relative_to(home)
    )
    if not found:
        raise NotAnExport(folder, "it is a folder without pictures; name the files that are to be read")
    return found


def in_archive(archive: Archive) -> list[Path]:
    """The pictures of a zip archive as `ARCHIVE.zip/MEMBER`. Raises `NotAnExport` where there is none."""
    found = [
        archive.path / name
        for name in archive.members
        if Path(name).suffix.lower() in _ENDINGS and not Path(name).name.startswith(".")
    ]
    if not found:
        raise NotAnExport(archive.path, "it is a zip file without pictures")
    return found


def system_of(pictures: Iterable[Path]) -> str:
    """Whose ids the pictures are named by, where nothing else of an import says."""
    stems = {picture.stem for picture in pictures}
    if all(stem.isdigit() for stem in stems):
        return "indico"
    return "pretix" if all(_TICKET.fullmatch(stem) for stem in stems) else "table"


def assign(
    pictures: list[Path], entries: Iterable[Registration], system: str, problems: list[Problem]
) -> tuple[dict[str, Path], int]:
    """`source_id` -> picture, and how many fit nobody of the import or several people, which is a problem.

    One that is named like an id and fits nobody may fit the roster.
    """
    if not pictures:
        return {}, 0
    ids: set[str] = set()
    by_name: dict[str, list[str]] = defaultdict(list)
    for entry in entries:
        if entry.companion_of is None and entry.addon_to is None:
            ids.add(entry.source_id)
            by_name[(entry.photo_name or "").casefold()].append(entry.source_id)
    found: dict[str, Path] = {}
    strange = 0
    for picture in pictures:
        holders = [picture.stem] if picture.stem in ids else by_name.get(picture.name.casefold(), [])
        if not holders and _is_id(picture.stem, system):
            holders = [picture.stem]
        if len(holders) == 1:
            found[holders[0]] = picture
            continue
        strange += 1
        if holders:
            problems.append(Problem(picture.name, None, None, f"{len(holders)} people have a picture of this name."))
    return found, strange


def _is_id(stem: str, system: str) -> bool:
    return stem.isdigit() if system == "indico" else _TICKET.fullmatch(stem) is not None
