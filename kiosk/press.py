"""From a delegate to a printed badge: face, PDF, queue, printer. No screen; `app` runs it on a worker, commands here.

A press has a database connection of its own, so it works beside the gate. Where the kiosk has no printer, badges become
PDF files in the folder `badges` of its data.
"""

import tempfile
from collections.abc import Iterable, Iterator
from datetime import UTC, datetime
from pathlib import Path

from kiosk.badges import batch, template_file
from kiosk.badges.delivery import Delivery
from kiosk.badges.face import BadgeFace, face, ticket_text
from kiosk.badges.printers import Page, Printer, Size, names
from kiosk.badges.printers.folder import FolderPrinter
from kiosk.badges.queue import Intent, Queue, Stage
from kiosk.badges.template import Template
from kiosk.database import Connection
from kiosk.domain.people import Delegate, DelegateId, State
from kiosk.domain.plan import Plan
from kiosk.domain.trouble import Trouble
from kiosk.roster.store import Roster
from kiosk.station import Station

FOLDER = "badges"
NEVER_PRINTED = frozenset({State.REJECTED, State.WITHDRAWN, State.CANCELLED, State.BARRED})
"""Whoever is not coming gets no badge; pending and unpaid ones lie ready at the desk, and are held at the gates."""


class NoBadgeFor(Trouble):
    """The delegate's registration does not allow a badge."""

    def __init__(self, delegate: Delegate) -> None:
        super().__init__(f"{delegate.source_id} is {delegate.state}: there is no badge for this person.")
        self.delegate = delegate


class CannotDraw(Trouble):
    """No font here draws the name in any of its scripts."""

    def __init__(self, delegate: Delegate) -> None:
        super().__init__(f"No font of this machine draws the name of {delegate.source_id}; nothing was printed.")
        self.delegate = delegate


def drawable(shown: BadgeFace) -> bool:
    """Whether a name is left once everything that fonts cannot draw is taken away (`fonts.legible`)."""
    from kiosk.badges.fonts import legible

    left = legible(shown)[0]
    return bool(left.native_name or left.family_name or left.given_name) or not (
        shown.native_name or shown.family_name or shown.given_name
    )


class Press:
    """Prints badges of one event; one per thread."""

    def __init__(self, db: Connection, plan: Plan, folder: Path, template: str = "delegate") -> None:
        self._db, self._plan, self._folder = db, plan, folder
        self.printer_name = ""
        self._roster = Roster(db)
        self.queue = Queue(db)
        self.template: Template = template_file.load(template, folder / "templates")
        self._template_name = template
        self._texts: dict[DelegateId, str] = {}

    @classmethod
    def of(cls, station: Station) -> "Press":
        """A press with a database connection of its own, for another thread than the station's."""
        press = cls(station.second_connection(), station.plan, station.folder, station.settings.badge_template)
        press.printer_name = station.settings.printer
        return press

    def close(self) -> None:
        """Close its connection; only for a press made by `of`."""
        self._db.close()

    def print(self, delegate: Delegate, ticket: str = "", reason: str = "") -> Intent:
        """Queue a badge for the printer of the settings and send it. Raises what `ask` raises, or CannotDraw."""
        intent = self.ask(delegate, self.printer_name, reason=reason, ticket=ticket)
        return self.deliver(intent)

    def faces(self, people: Iterable[Delegate]) -> Iterator[BadgeFace]:
        """Faces of people in their order."""
        return (self.face(delegate) for delegate in people)

    def face(self, delegate: Delegate, serial: int | None = None) -> BadgeFace:
        """What the template shows of a delegate; the code is that of the ticket."""
        keys = [entry.key for entry in self._roster.keys_of(delegate.id)]
        return face(
            delegate,
            self._plan,
            photo=self._roster.photo(delegate.photo),
            payload=self._texts.get(delegate.id) or ticket_text(keys, self._plan) or "",
            serial=serial,
            copy=serial or 1,
        )

    def ask(self, delegate: Delegate, printer: str, *, reason: str = "", ticket: str = "") -> Intent:
        """Queue a badge. `ticket` is the text of the code just scanned, where the roster cannot rebuild it.

        Raises NoBadgeFor, StillOpen, ReasonNeeded or SupervisorNeeded.
        """
        if delegate.state in NEVER_PRINTED:
            raise NoBadgeFor(delegate)
        if ticket:
            self._texts[delegate.id] = ticket
        if not drawable(self.face(delegate)):
            raise CannotDraw(delegate)
        return self.queue.ask(delegate.id, printer, self._template_name, _now(), reason=reason)

    def deliver(self, intent: Intent) -> Intent:
        """Send the queue's next badges and say what became of this one, as far as the printer tells now."""
        delivery = Delivery(self.queue, self.printer, self._page)
        while (sent := delivery.start(_now(), intent.printer)) is not None and sent.stage is not Stage.WAITING:
            delivery.follow(_now())
        return self.queue.get(intent.intent)

    def follow(self) -> tuple[Intent, ...]:
        """Ask after jobs on their way and send what waits; those that moved."""
        delivery = Delivery(self.queue, self.printer, self._page)
        moved = list(delivery.follow(_now()))
        if (waiting := self.queue.next()) is not None:
            sent = delivery.start(_now(), waiting.printer)
            if sent is not None and sent.stage is not Stage.WAITING:
                moved.append(sent)
        return tuple(moved)

    def printer(self, name: str) -> Printer:
        """A printer by its name in the settings; an empty name is the folder of PDF files. Raises NoPrinter."""
        if not name:
            return FolderPrinter("", self._folder / FOLDER)
        return names.find(name)

    def _page(self, intent: Intent) -> Page:
        delegate = self._roster.get(DelegateId(intent.delegate))
        if delegate is None:
            raise Trouble("The person is no longer on the roster.")
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / "badge.pdf"
            batch.write([self.face(delegate, intent.serial)], self.template, path)
            return Page(path.read_bytes(), Size(self.template.width, self.template.height))


def _now() -> datetime:
    return datetime.now(UTC)
