"""From the queue to the printer, one short step at a time, so that a worker may run them between other things.

`start` sends the next badge, `follow` asks after those on their way, `reconcile` asks after those nobody knows of. Each
step writes down what it is about to do before it does it.
"""

import contextlib
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from kiosk.domain.trouble import Trouble
from kiosk.printing.printers import Busy, NoPrinter, Outcome, Page, Printer, PrinterTrouble, TimedOut
from kiosk.printing.printers.faults import fault
from kiosk.printing.queue import EVENT_OF, Event, Intent, JobState, Queue

LOST_AFTER = timedelta(minutes=2)
"""A job that neither came out nor failed by then is unknown; the printer may still be asked."""
TOO_EARLY, TOO_LATE = timedelta(seconds=15), timedelta(seconds=60)
"""When "no such job" proves that nothing will come out, counted from sending: later than bytes may lie in a hung
printer's buffer, before printers forget their jobs (PWG 5100.11 asks for 60 seconds at least), and only from a printer
that was not switched off since.
"""
IN_HAND = 2
"""Badges a printer is given at a time: the next is there when one is out, and the others can still go elsewhere. One
that calls itself busy with the first is given one at a time.
"""


@dataclass(frozen=True, slots=True)
class Delivery:
    """Who prints and what: printers by name, and the badge of an intent as it is to be printed now."""

    queue: Queue
    printer: Callable[[str], Printer]
    page: Callable[[Intent], Page]
    one_at_a_time: set[str] = field(default_factory=set)
    """Printers that take no second job."""

    def start(self, now: datetime, printer: str | None = None) -> Intent | None:
        """Send the next badge waiting; None where there is none or its printer has enough. What went wrong stands in
        the intent's detail.

        A printer that is not found, does not answer, is not ready or holds other media leaves the badge waiting: it
        goes when the printer is as it should be. A badge that cannot be made has failed, so that it holds up no other.
        """
        intent = self.queue.next(printer)
        if intent is None:
            return None
        if self.queue.in_hand(intent.printer) >= (1 if intent.printer in self.one_at_a_time else IN_HAND):
            return None
        try:
            target = self.printer(intent.printer)
            condition = target.condition()
        except (PrinterTrouble, NoPrinter) as error:
            return self.queue.note(intent, detail=str(error))
        if not condition.ready:
            return self.queue.note(intent, detail=", ".join(condition.reasons) or "stopped")
        try:
            page = self.page(intent)
        except Trouble as error:
            return self.queue.move(intent, Event.CANCEL, now, detail=str(error))
        except Exception as bug:
            self.queue.move(intent, Event.CANCEL, now, detail=f"a fault of the kiosk itself ({type(bug).__name__})")
            raise
        if trouble := fault(intent.printer, condition, page.size):
            return self.queue.note(intent, detail=str(trouble))
        return self._send(intent, target, page, now)

    def _send(self, intent: Intent, target: Printer, page: Page, now: datetime) -> Intent:
        sending = self.queue.move(intent, Event.SEND, now)
        try:
            job = target.send(page, intent.intent)
        except Busy as trouble:
            self.one_at_a_time.add(intent.printer)
            failed = self.queue.move(sending, Event.FAIL, now, detail=str(trouble))
            return self.queue.move(failed, Event.RETRY, now, detail=trouble.why)
        except TimedOut as trouble:
            return self.queue.move(sending, Event.LOSE, now, detail=str(trouble))
        except PrinterTrouble as trouble:
            return self.queue.move(sending, Event.FAIL, now, detail=str(trouble))
        return self.queue.note(sending, job=job)

    def follow(self, now: datetime) -> tuple[Intent, ...]:
        """Ask after every job on its way; answers those that moved. One that was never given a number is being sent."""
        moved = []
        for intent in self.queue.at(JobState.SENDING):
            outcome, word = self._ask(intent) if intent.job else (Outcome.WORKING, intent.detail)
            if outcome in EVENT_OF:
                moved.append(self.queue.move(intent, EVENT_OF[outcome], now, detail=word, job=intent.job))
            elif outcome is Outcome.ABSENT or now - intent.changed > LOST_AFTER:
                moved.append(self.queue.move(intent, Event.LOSE, now, detail=word, job=intent.job))
            elif word != intent.detail:
                moved.append(self.queue.note(intent, detail=word))
        return tuple(moved)

    def reconcile(self, now: datetime) -> tuple[Intent, ...]:
        """Ask the printers after all unknown badges; answers those that only a person can settle."""
        left = []
        for intent in self.queue.at(JobState.UNKNOWN):
            outcome, word = self._ask(intent)
            if outcome is Outcome.ABSENT and self._never_arrived(intent, now):
                outcome = Outcome.FAILED
            if outcome in EVENT_OF:
                self.queue.move(intent, EVENT_OF[outcome], now, detail=word, job=intent.job)
            else:
                left.append(self.queue.note(intent, detail=word) if word != intent.detail else intent)
        return tuple(left)

    def _never_arrived(self, intent: Intent, now: datetime) -> bool:
        sent = self.queue.sent_at(intent)
        if intent.job or sent is None or not TOO_EARLY < now - sent < TOO_LATE:
            return False
        try:
            up = self.printer(intent.printer).condition().up
        except Trouble:
            return False
        return up is not None and timedelta(seconds=up) > now - sent

    def withdraw(self, intent: Intent, now: datetime) -> Intent:
        """Take one back that is on its way: failed once the printer says so. Errors: CannotCancel, PrinterTrouble."""
        self.printer(intent.printer).cancel(intent.intent, intent.job)
        outcome, word = self._ask(intent)
        if outcome in EVENT_OF:
            return self.queue.move(intent, EVENT_OF[outcome], now, detail=word, job=intent.job)
        return self.queue.note(intent, detail=word)

    def settle(self, intent: Intent, came_out: bool, now: datetime, operator: str = "") -> Intent:
        """A person looked into the tray. What did not come out is taken back first, where the printer still has it and
        answers, so that it does not come out later beside another one. Errors: NoSuchMove.
        """
        if not came_out and intent.stage is JobState.UNKNOWN:
            with contextlib.suppress(Trouble):
                self.printer(intent.printer).cancel(intent.intent, intent.job)
        event, word = (Event.PRINT, "seen in the tray") if came_out else (Event.FAIL, "not in the tray")
        word = f"{word} by {operator}" if operator else word
        return self.queue.move(intent, event, now, detail=word, job=intent.job)

    def _ask(self, intent: Intent) -> tuple[Outcome, str]:
        try:
            return self.printer(intent.printer).outcome(intent.intent, intent.job)
        except Trouble as trouble:
            return Outcome.UNKNOWN, str(trouble)
