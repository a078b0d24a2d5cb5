"""Where the trees of a database begin, and its salt, in a small file beside it: these would go with its first pages.

Neither is secret.
"""

import contextlib
import json
from dataclasses import dataclass, field
from pathlib import Path

from kiosk.storage.database import Connection
from kiosk.storage.files import replacing

_SUFFIX = ".map"


@dataclass(frozen=True, slots=True)
class Chart:
    """`roots`: first page of each table and index, by name."""

    salt: bytes | None = None
    roots: dict[str, int] = field(default_factory=dict)


def keep(db: Connection) -> None:
    """Write it down where it is not yet; a disk that is in the way keeps the kiosk from nothing."""
    if db.path is None:
        return
    (salt,) = db.execute("PRAGMA cipher_salt").fetchone()
    roots = dict(db.execute("SELECT name, rootpage FROM sqlite_master WHERE rootpage > 0"))
    text = json.dumps({"salt": salt, "roots": roots})
    place = db.path.with_suffix(_SUFFIX)
    with contextlib.suppress(OSError):
        if not place.exists() or place.read_text(encoding="ascii") != text:
            with replacing(place) as part:
                part.write_text(text, encoding="ascii")


def read(path: Path) -> Chart:
    """What is known of the database at `path`; an empty chart where nothing is."""
    try:
        content = json.loads(path.with_suffix(_SUFFIX).read_text(encoding="ascii"))
        roots = {str(name): int(root) for name, root in content["roots"].items()}
        return Chart(bytes.fromhex(content["salt"]), roots)
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        return Chart()
