"""What the organiser's view of registration servers is told, and what is asked of it there. Pure."""

from dataclasses import dataclass

from kiosk.domain.people import Delegate
from kiosk.domain.trouble import Trouble
from kiosk.sync.conflicts import Conflict
from kiosk.sync.sources import Source
from kiosk.sync.system import GRAVE, Finding

_ORDER = {finding: at for at, finding in enumerate(Finding)}


@dataclass(frozen=True, slots=True)
class Clash:
    """What a server says against an entry, and whom that is about, where they are on the roster."""

    conflict: Conflict
    person: Delegate | None = None

    @property
    def key(self) -> str:
        """Apart from sources and other conflicts."""
        return f"conflict {self.conflict.id}"


@dataclass(frozen=True, slots=True)
class Server:
    """A source, and how many conflicts of it are open."""

    source: Source
    clashes: int = 0

    @property
    def key(self) -> str:
        """Apart from conflicts and other sources."""
        return f"source {self.source.name}"


Row = Server | Clash


@dataclass(frozen=True, slots=True, kw_only=True)
class Following:
    """Sources first, then conflicts, gravest first. `count`: of open conflicts, listed or not."""

    rows: tuple[Row, ...] = ()
    count: int = 0
    answer: Trouble | None = None
    may_act: bool = True

    def row(self, key: str) -> Row | None:
        """What is listed under a key."""
        return next((row for row in self.rows if row.key == key), None)


def gravest_first(clashes: list[Clash]) -> list[Clash]:
    """Whom the server would have kept out for good stands first; then as they were found."""
    return sorted(
        clashes,
        key=lambda clash: (clash.conflict.finding not in GRAVE, _ORDER[clash.conflict.finding], clash.conflict.id),
    )


@dataclass(frozen=True, slots=True)
class PickRow:
    """Show it in the panel."""

    key: str


@dataclass(frozen=True, slots=True)
class Settle:
    """Somebody has seen to a conflict."""

    conflict: int


@dataclass(frozen=True, slots=True)
class TryNow:
    """Ask the servers without waiting for the next round."""
