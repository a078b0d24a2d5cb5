"""From a delegate to a printed badge: face, PDF, queue, printer. No screen; `app` runs it on a worker, commands here.

A press has a database connection of its own, so it works beside the gate. Where the kiosk has no printer, badges become
PDF files in the folder `badges` of its data.

A badge is issued with its print intent: serial, end of the earlier serials and the journal's entry are one transaction.
A PDF issues the first badge of whoever has none; made again it bears the same serials, so that no badge dies of it.
What was issued for a PDF that its process did not live to finish is nobody's badge yet (`badges.batches`).
"""

import contextlib
import uuid
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import replace
from datetime import datetime
from itertools import islice
from pathlib import Path

from kiosk.badges import template_file
from kiosk.badges.face import BadgeFace, face, nobody
from kiosk.badges.template import Template
from kiosk.credentials.badge_signing import Signer
from kiosk.domain.access import is_over
from kiosk.domain.passage import EntryKind
from kiosk.domain.people import Delegate, DelegateId, State
from kiosk.domain.plan import Plan
from kiosk.domain.trouble import Trouble
from kiosk.journal.store import Journal
from kiosk.printing import batch
from kiosk.printing.batches import Batch, Batches
from kiosk.printing.choice import Choice, Designs, Failover
from kiosk.printing.delivery import Delivery
from kiosk.printing.printers import Page, Printer, Size, names
from kiosk.printing.printers.folder import FolderPrinter
from kiosk.printing.queue import Event, Intent, JobState, NewerBadge, Queue
from kiosk.printing.register import Register
from kiosk.printing.takeover import Takeover
from kiosk.roster.bearing import bearer_of
from kiosk.roster.store import Roster
from kiosk.station import Station
from kiosk.storage.database import Connection, writing
from kiosk.system.clock import utc_now

FOLDER = "badges"
_SLICE = 250
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


def _by(done: str, operator: str) -> str:
    """What the print journal says of an officer's doing."""
    return f"{done} by {operator}" if operator else done


class Issuing:
    """Prints badges of one event; one per thread."""

    def __init__(
        self,
        db: Connection,
        plan: Plan,
        folder: Path,
        designs: Designs | str = "delegate",
        now: Callable[[], datetime] = utc_now,
        choice: Choice | None = None,
    ) -> None:
        self._db, self._plan, self._folder, self._now = db, plan, folder, now
        self.offers: Mapping[str, str] = {}
        """Printers that stand still while badges wait, and the one that could take over if somebody says so."""
        self._roster = Roster(db)
        self._journal = Journal(db, self._roster.fact("kiosk") or "")
        self._signer = Signer(db, plan)
        self.queue = Queue(db)
        self.register, self._batches = Register(db), Batches(db, folder)
        self.choice = choice or Choice()
        self._delivery = Delivery(self.queue, self.printer, self._page)
        self.designs = Designs(designs) if isinstance(designs, str) else designs
        self._loaded: dict[str, Template] = {}
        self.use_designs(self.designs)

    def use_template(self, name: str) -> None:
        """Print with this design from now on, but for categories that have their own. Raises BadTemplate."""
        self.use_designs(replace(self.designs, usual=name))

    def use_designs(self, designs: Designs) -> None:
        """Print with these from now on, as all files are now. Raises BadTemplate."""
        self._loaded = {}
        self.template = self._design(designs.usual)
        self.designs = designs
        self._takeover = Takeover(self.choice, self.printer, Size(self.template.width, self.template.height))

    def _design(self, name: str) -> Template:
        if name not in self._loaded:
            self._loaded[name] = template_file.load(name, self._folder / "templates")
        return self._loaded[name]

    @classmethod
    def of(cls, station: Station, now: Callable[[], datetime] = utc_now) -> "Issuing":
        """A press with a database connection of its own, for another thread than the station's."""
        settings = station.settings
        return cls(
            station.second_connection(),
            station.plan,
            station.folder,
            Designs.of(settings),
            now,
            Choice.of(settings),
        )

    def choose(self, choice: Choice) -> None:
        """Other printers from now on; what waits already stays with its own."""
        self.choice = choice
        self._takeover = Takeover(choice, self.printer, Size(self.template.width, self.template.height))

    def close(self) -> None:
        """Close its connection; only for a press made by `of`."""
        self._db.close()

    def print(
        self, delegate: Delegate, reason: str = "", operator: str = "", supervisor: str = "", *, sending: bool = True
    ) -> Intent:
        """Queue a badge for its category's printer and (`sending`) send it. Raises what `ask` raises."""
        printer = self.printer_of(delegate)
        intent = self.ask(delegate, printer, reason=reason, operator=operator, supervisor=supervisor)
        return self.deliver(intent) if sending else intent

    @property
    def event_is_over(self) -> bool:
        """Whether the gates admit nobody any more, but where the plan says otherwise."""
        return is_over(self._plan, self._now())

    def category_of(self, delegate: Delegate) -> str:
        """The category by which a person's badge is made: a companion's is what the plan says."""
        return bearer_of(self._roster, self._plan, delegate).delegate.category

    def printer_of(self, delegate: Delegate) -> str:
        """Where a person's badge comes out."""
        return self.choice.printer_of(self.category_of(delegate))

    def without_badge(self, people: Iterable[Delegate]) -> list[Delegate]:
        """Whoever never had a badge, from a printer or in a finished PDF."""
        everyone = list(people)
        without = self.register.without((delegate.id for delegate in everyone), self._batches.orphans())
        return [delegate for delegate in everyone if delegate.id in without]

    def unprinted(self, people: Iterable[Delegate]) -> list[Delegate]:
        """The same, and whose newest badge surely never came out of its printer."""
        everyone = list(people)
        wanting = {delegate.id for delegate in self.without_badge(everyone)} | self.queue.fallen()
        return [delegate for delegate in everyone if delegate.id in wanting]

    def write(
        self,
        people: Iterable[Delegate],
        path: Path,
        *,
        title: str = "Badges",
        progress: Callable[[int], bool] | None = None,
        first_only: bool = False,
        jobs: int = 1,
    ) -> batch.Written:
        """Badges of these people into one PDF, drawn by `jobs` processes. `first_only` leaves out whoever got one
        meanwhile, by another process.

        Raises NoSigningKey, NotWritten, CannotWrite.
        """
        making = self._batches.begin(path, self._now())
        drawn: list[str] = []
        try:
            faces = self.faces(people, making, drawn, first_only=first_only)
            written = batch.write(
                faces, self.template, path, title=title, jobs=jobs, progress=progress, placing=making.place
            )
            making.finish(drawn)
        finally:
            making.close()
        return written

    def faces(
        self, people: Iterable[Delegate], making: Batch, drawn: list[str], *, first_only: bool = False
    ) -> Iterator[BadgeFace]:
        """Faces for a PDF, with their present serials; whoever has no badge gets the first. Raises NoSigningKey."""
        remaining = iter(people)
        while part := list(islice(remaining, _SLICE)):
            self._signer.look_up(self._now())
            with writing(self._db):
                part = [delegate for delegate in part if self._first(delegate, making) or not first_only]
                for delegate in part:
                    self.register.number(delegate.id)
            for delegate in part:
                drawn.append(delegate.id)
                yield self.face(delegate, self.register.last(delegate.id))

    def _first(self, delegate: Delegate, making: Batch) -> bool:
        """Issue the first badge to whoever has none, or one that nobody has; whether that was so."""
        serial = self.register.last(delegate.id)
        if not serial:
            self._issue(delegate.id, 1, {"pdf": True})
            making.enter(delegate.id, 1)
        return not serial or making.claim(delegate.id, serial)

    def face(self, delegate: Delegate, serial: int) -> BadgeFace:
        """What the template shows of a delegate; the code is the signed badge. Raises NoSigningKey."""
        bearer = bearer_of(self._roster, self._plan, delegate)
        return face(
            bearer,
            self._plan,
            photo=self._roster.photo(delegate.photo),
            payload=self._signer.text(bearer, serial, self._now()),
            number=self.register.number(delegate.id),
            registration=self._roster.registration_number(delegate),
            copy=serial,
        )

    def ask(
        self, delegate: Delegate, printer: str, *, reason: str = "", operator: str = "", supervisor: str = ""
    ) -> Intent:
        """Queue a badge and issue it; the newest one, where that surely never came out, is tried again as it is.

        Raises NoBadgeFor, CannotDraw, NoSigningKey, or what `Queue.ask` raises.
        """
        if delegate.state in NEVER_PRINTED:
            raise NoBadgeFor(delegate)
        if not drawable(self.face(delegate, 1)):
            raise CannotDraw(delegate)
        earlier = self.queue.badges_of(delegate.id)
        if earlier and earlier[-1].stage is JobState.FAILED and not reason:
            with contextlib.suppress(NewerBadge):
                return self.queue.divert(earlier[-1], printer, self._now())
        with writing(self._db):
            intent = self.queue.ask(
                delegate.id,
                printer,
                self.designs.design_of(self.category_of(delegate)),
                self._now(),
                reason=reason,
                operator=operator,
                supervisor=supervisor,
            )
            told = {"reason": reason, "operator": operator, "supervisor": supervisor}
            facts = {"intent": intent.intent, **{name: text for name, text in told.items() if text}}
            self._batches.drop(delegate.id)
            self._issue(delegate.id, intent.serial, facts)
        return intent

    def _issue(self, delegate: str, serial: int, facts: Mapping[str, object]) -> None:
        self.register.enter(delegate, serial, self._now())
        told = {"serial": serial, "number": self.register.number(delegate), **facts}
        self._journal.append(EntryKind.PRINTED, self._now(), told, delegate)

    def deliver(self, intent: Intent) -> Intent:
        """Send the queue's next badges and say what became of this one, as far as the printer tells now."""
        while (sent := self._delivery.start(self._now(), intent.printer)) and sent.stage is not JobState.WAITING:
            self._delivery.follow(self._now())
        return self.queue.get(intent.intent)

    def wake(self) -> tuple[Intent, ...]:
        """At start, before anything else: what a dead process was sending is unknown, and its printer is asked.

        Answers those that nobody knows of yet.
        """
        self.queue.wake(self._now())
        return self._delivery.reconcile(self._now())

    def follow(self, *, sending: bool = True) -> tuple[Intent, ...]:
        """Ask after jobs on their way and send the next one to each printer; those that moved.

        What its printer does not begin goes to the spare one where that is ready, or is offered to it (`offers`).
        """
        moved = list(self._delivery.follow(self._now()))
        offers, takeover, waiting = {}, self._takeover, self.queue.waiting_at() if sending else ()
        takeover.forget_all_but(waiting)
        for printer in waiting:
            sent = self._delivery.start(self._now(), printer)
            if sent is None:
                continue
            design = self._design(sent.template)
            takeover.size = Size(design.width, design.height)
            if (spare := takeover.spare_for(sent, self._now())) and self.choice.failover is Failover.AUTO:
                sent = self.queue.divert(sent, spare, self._now())
                moved.append(sent)
            elif spare:
                offers[printer] = spare
            if sent.stage is not JobState.WAITING:
                moved.append(sent)
        self.offers = offers
        return tuple(moved)

    def go_over(self, printer: str, spare: str) -> tuple[Intent, ...]:
        """Everything that waits for one printer goes to another, because somebody said so."""
        waiting = [intent for intent in self.queue.at(JobState.WAITING) if intent.printer == printer]
        return tuple(self.queue.divert(intent, spare, self._now()) for intent in waiting)

    def test_page(self, printer: str, name: str = "") -> str:
        """Print nobody's badge, outside the queue, as a job of this name; the printer's reference. Raises Trouble."""
        page = batch.page(nobody(self._plan), self.template)
        return self.printer(printer).send(page, name or f"test {uuid.uuid4()}")

    def reconcile(self) -> tuple[Intent, ...]:
        """Ask the printers after badges nobody knows of; those that moved."""
        unknown = self.queue.at(JobState.UNKNOWN)
        self._delivery.reconcile(self._now())
        now = (self.queue.get(intent.intent) for intent in unknown)
        return tuple(intent for intent in now if intent.stage is not JobState.UNKNOWN)

    def cancel(self, intent: str, operator: str = "") -> Intent:
        """Nobody wants the badge any more; one on its way is taken back. Raises NoSuchMove, CannotCancel."""
        found = self.queue.get(intent)
        if found.stage is JobState.SENDING:
            return self._delivery.withdraw(found, self._now())
        return self.queue.move(found, Event.CANCEL, self._now(), detail=_by("cancelled", operator))

    def retry(self, intent: str, operator: str = "") -> Intent:
        """Try one again that did not come out, on the same printer. Raises NoSuchMove, NewerBadge."""
        return self.queue.retry(self.queue.get(intent), self._now(), _by("tried again", operator))

    def divert(self, intent: str, printer: str, operator: str = "") -> Intent:
        """Send one that did not come out, or did not start, to another printer. Raises NoSuchMove, NewerBadge."""
        return self.queue.divert(self.queue.get(intent), printer, self._now(), _by("sent elsewhere", operator))

    def settle(self, intent: str, came_out: bool, operator: str = "") -> Intent:
        """An officer looked into the tray for an unknown one. Raises NoSuchMove."""
        return self._delivery.settle(self.queue.get(intent), came_out, self._now(), operator)

    def printer(self, name: str) -> Printer:
        """A printer by its name in the settings; an empty name is the folder of PDF files. Raises NoPrinter."""
        if not name:
            return FolderPrinter("", self._folder / FOLDER)
        return names.find(name)

    def _page(self, intent: Intent) -> Page:
        delegate = self._roster.get(DelegateId(intent.delegate))
        if delegate is None:
            raise Trouble("The person is no longer on the roster.")
        return batch.page(self.face(delegate, intent.serial), self._design(intent.template))
