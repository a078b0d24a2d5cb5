"""How many blank badges a printer still holds: what somebody put in, less what came out since (the label counter)."""

from datetime import datetime

from kiosk.storage.database import Connection, writing

_CAME_OUT = "SELECT count(*) FROM print WHERE state = 'printed' AND printer = ?1"


class Stock:
    """The counters of one kiosk's printers."""

    def __init__(self, db: Connection) -> None:
        self._db = db

    def load(self, printer: str, count: int, now: datetime) -> None:
        """So many blank badges are in the printer now, whatever was in it before."""
        with writing(self._db):
            self._db.execute(
                f"INSERT OR REPLACE INTO stock (printer, loaded, printed, at) VALUES (?1, ?2, ({_CAME_OUT}), ?3)",
                (printer, count, now.isoformat()),
            )

    def left(self, printer: str) -> int | None:
        """How many should be left; None where nobody counted."""
        row = self._db.execute(
            f"SELECT max(0, loaded + printed - ({_CAME_OUT})) FROM stock WHERE printer = ?1", (printer,)
        ).fetchone()
        return int(row[0]) if row else None
