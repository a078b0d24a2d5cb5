"""How far somebody who follows this kiosk's chain has come, kept in the same file: a dead process leaves it behind."""

from kiosk.journal.store import Journal

_NUMBER = "SELECT number FROM counter WHERE what = ? AND whose = ?"
_MOVE = """
    INSERT INTO counter (what, whose, number) VALUES (?, ?, ?)
    ON CONFLICT (what, whose) DO UPDATE SET number = max(number, excluded.number)"""


class Bookmark:
    """The place of one reader, by name."""

    def __init__(self, journal: Journal, reader: str) -> None:
        self._journal, self._reader = journal, reader

    def number(self) -> int:
        """The last entry that was seen to; 0 where none was."""
        row = self._journal.db.execute(_NUMBER, (self._reader, self._journal.kiosk)).fetchone()
        return int(row[0]) if row else 0

    def move(self, number: int) -> None:
        """Everything up to this entry was seen to; never backwards. Raises CannotWrite."""
        with self._journal.sealing():
            self._journal.db.execute(_MOVE, (self._reader, self._journal.kiosk, number))
