"""How old files are, as far as the files and the disk tell; what follows from it is in `roster.dating`."""

import hashlib
from collections.abc import Iterable, Iterator
from datetime import UTC, datetime, tzinfo
from pathlib import Path
from typing import NamedTuple

from kiosk.domain.export import Dated
from kiosk.domain.people import Registration
from kiosk.sources.part import Part, latest


class Mark(NamedTuple):
    """When a file was saved, as a text in UTC, and a digest of its bytes as they lie there, packed or not."""

    written: str = ""
    content: str = ""


def mark(path: Path) -> Mark:
    """Of a file that was read already."""
    with path.open("rb") as file:
        digest = hashlib.file_digest(file, "sha256").hexdigest()[:16]
    return Mark(datetime.fromtimestamp(path.stat().st_mtime, UTC).isoformat(), digest)


def dates(parts: Iterable[Part], entries: Iterable[Registration], zone: tzinfo) -> Iterator[Dated]:
    """Age of every file that tells of people, for each form it tells of. Single details of Indico have none, nor
    have files that tell no state."""
    whole = {(entry.system, entry.form) for entry in entries if entry.form}
    for part in parts:
        forms = {entry.form for entry in part.entries if entry.form and entry.state is not None}
        if part.system == "indico":
            forms &= {each.form for each in part.covers}
            part.latest = max(part.latest, latest(part.moments, zone))
        joined = {form for system, form in whole if system == part.system}
        for form in sorted(forms | (joined if forms and len(joined) == 1 else set())):
            yield Dated(
                system=part.system,
                form=form,
                kind=part.kind,
                latest=part.latest,
                written=part.written,
                content=part.content,
            )
