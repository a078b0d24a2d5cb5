"""What one import brings: the files of one event, read and joined.

Values only; `sources` fills them, `roster.changes` compares them with the roster.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from kiosk.domain.people import Registration, Standing, State


@dataclass(frozen=True, slots=True)
class Problem:
    """Something in a file that did not go in, or not as it stands. `problem` is one English sentence."""

    file: str
    row: int | None
    """1-based as a spreadsheet shows it, header included; None where the whole file is meant."""
    column: str | None
    problem: str


@dataclass(frozen=True, slots=True)
class Received:
    """Bytes that came over the line and are read as the file `name` would be; they lie on no disk."""

    name: str
    data: bytes = field(repr=False)
    covers: "tuple[Coverage, ...]" = ()
    """About whom it says, where it holds nobody, that there is nobody."""


Given = Path | Received
"""What an import reads."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Coverage:
    """People about whom the export is complete: whoever is on the roster under `form` and not in it has vanished.

    `form` may be provisional (see `provisional`): which form it is on the roster then follows from the people matched.
    """

    system: str
    form: str
    states: frozenset[State] | None = None
    """Such a file holds only people of these states; None = all."""
    same_products: bool = False
    """Such a file holds only the products that occur in it (a pretix check-in list)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Dated:
    """How old what a file says of the people of one form is, as far as anybody can tell; see `roster.dating`.

    Moments are texts in UTC that sort by time, empty where nobody knows.
    """

    system: str
    form: str
    kind: str
    """What the file was recognised as."""
    latest: str = ""
    """The latest registration or change that it tells of: the file is no older, and copying does not alter it."""
    written: str = ""
    """When the file was saved."""
    content: str = ""
    """Digest of its bytes: what was imported before is as old as it was then."""


@dataclass(frozen=True, kw_only=True)
class Export:
    """The files of one import, joined. `entries` hold registrants before their companions and add-ons."""

    system: str
    """indico, pretix, table or mixed."""
    entries: tuple[Registration, ...] = ()
    problems: tuple[Problem, ...] = ()
    photos: Mapping[str, Path] = field(default_factory=dict)
    """`source_id` -> picture file. Pictures of a zip archive are named `ARCHIVE.zip/MEMBER`."""
    pictures: int = 0
    """Pictures given; `strange` of them fit nobody, or several."""
    strange: int = 0
    standings: Mapping[str, Standing] = field(default_factory=dict)
    """Credential key -> standing, from lists of revoked and blocked codes, of unknown holders too. ACTIVE = lifted."""
    standing_since: Mapping[str, str] = field(default_factory=dict)
    """Of `standings`, since when, as a text in UTC that sorts by time, where the file says it."""
    covers: tuple[Coverage, ...] = ()
    companions_told: frozenset[str] = frozenset()
    """`source_id` of the registrants whose companions are all in `entries`."""
    pretix_keys: tuple[str, ...] = ()
    """`valid_keys.pretix_sig1` of the event."""
    lists: str = ""
    """What the files say of pretix' check-in lists, as `pretix_lists` keeps it; empty where they say nothing."""
    indico_server: str | None = None
    indico_event: int | None = None
    dates: tuple[Dated, ...] = ()
    """One for each file and form; files that bear on nobody's state have none."""
    rows: int = 0
    """Records read from all files."""
    current: bool = False
    """All of it was asked of a server just now: no older word than any list."""
    files: tuple[tuple[str, str], ...] = ()
    """File name -> what it was recognised as."""


def provisional(key: str) -> bool:
    """Whether a source id or form is a stand-in: `#49` (Indico's friendly id), `~…` (digest), a companion `…/~…`."""
    return key[:1] in ("#", "~") or "/~" in key
