"""`print`, `printers`: badges onto printers, and what became of them.

A supervisor's PIN comes from KIOSK_PIN or the terminal, as everywhere; an argument could be read by others.
"""

import time
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

import click

from kiosk.commands.answers import Invocation, options, shown
from kiosk.commands.badges import bar, chosen_people, one_station, pausing, remark_if_over, screenless
from kiosk.commands.choosing import choosing, many
from kiosk.commands.staff import asked_pin
from kiosk.domain.trouble import Trouble
from kiosk.storage.paths import data_folder

if TYPE_CHECKING:
    from collections.abc import Callable

    from kiosk.domain.people import Delegate
    from kiosk.printing.issuing import Issuing
    from kiosk.printing.queue import Intent
    from kiosk.station import Station

_PATIENCE = 60.0
"""Seconds for a printer to say what became of a badge."""
_BEAT = 0.2
_IN_HAND = 3
"""Badges asked for at a time: two at the printer, the next one ready. When it stops, the others are not asked for."""


class NotASupervisor(Trouble):
    """The PIN was wrong, or is not of an officer who may agree to a third badge."""

    def __init__(self) -> None:
        super().__init__("This PIN is not the supervisor's. Nothing was printed.")


@click.command("print")
@choosing
@click.option("--printer", metavar="NAME", help="See `kiosk printers`; or ipp://, zpl://, folder:PATH. Else settings'.")
@click.option("--reason", default="", help="Why it is printed again.")
@click.option("--operator", default="", metavar="ID", help="Officer who prints; see `kiosk operator list`.")
@click.option("--supervisor", default="", metavar="ID", help="Officer who agrees to a third badge, with a PIN.")
@options
@click.pass_obj
def print_command(
    session: Invocation,
    delegates: tuple[str, ...],
    everyone: bool,
    category: str | None,
    delegation: str | None,
    unprinted: bool,
    printer: str | None,
    reason: str,
    operator: str,
    supervisor: str,
) -> int:
    """Print badges through the queue; a time-out is unknown, never failed, and ends with status 1.

    Of many people those who have a badge are left out, unless there is a reason. Ctrl-C ends it with the badge in
    hand; --unprinted goes on with the others.
    """
    chosen = many(delegates, everyone, category, delegation, unprinted)
    with screenless(), one_station(session, writing=True) as station:
        from kiosk.printing.choice import Choice, Designs
        from kiosk.printing.issuing import Issuing

        choice = Choice(printer) if printer else Choice.of(station.settings)
        press = Issuing(station.db, station.plan, station.folder, Designs.of(station.settings), choice=choice)
        for name in choice.printers():
            press.printer(name)
        _check_officers(station, operator, supervisor)
        press.wake()
        remark_if_over(press)
        people = chosen_people(station, delegates, everyone, category, delegation)
        if chosen and not reason:
            people = _left_to_print(session, press, people)
        told = Telling(session, len(people))

        def ask(delegate: "Delegate") -> "Intent":
            name = press.printer_of(delegate)
            return press.ask(delegate, name, reason=reason, operator=operator, supervisor=supervisor)

        with bar(len(people)) as step, pausing(people) as going:
            for intent in _printed(press, going, ask, told.refused if chosen else None):
                told.one(intent)
                if step:
                    step(told.count)
        return max(told.end(), _doubted(press))


def _left_to_print(session: Invocation, press: "Issuing", people: "list[Delegate]") -> "list[Delegate]":
    """Those of many who need a badge; the others are counted aloud."""
    left = press.unprinted(people)
    have = len({delegate.id for delegate in people} - {delegate.id for delegate in left} - _in_doubt(press))
    if have:
        verb = "has" if have == 1 else "have"
        session.say(f"{len(left)} to print; {have} {verb} one; `--reason` prints again.")
    elif not people:
        session.say("0 to print: nobody of the roster who may come is among these.")
    return left


def _in_doubt(press: "Issuing") -> set[str]:
    """People of whom nobody knows whether their badge came out."""
    from kiosk.printing.queue import JobState

    return {intent.delegate for intent in press.queue.at(JobState.UNKNOWN, JobState.SENDING, limit=-1)}


def _doubted(press: "Issuing") -> int:
    """Says how many badges are in doubt, of this run or an earlier one; the exit status."""
    count = len(_in_doubt(press))
    if count:
        said = "1 badge is" if count == 1 else f"{count} badges are"
        click.echo(f"{said} in doubt: `kiosk queue list`.", err=True)
    return 1 if count else 0


class Telling:
    """What is said of each badge, and whether all were printed."""

    def __init__(self, session: Invocation, people: int) -> None:
        self._session, self._people = session, people
        self.count, self._good = 0, True

    def one(self, intent: "Intent") -> None:
        """A badge is settled, or nobody waits for it any longer."""
        self.count += 1
        self._good = self._good and intent.stage == "printed"
        self._session.put(
            {
                "intent": intent.intent,
                "delegate": intent.delegate,
                "serial": intent.serial,
                "state": intent.stage,
                "detail": intent.detail,
            }
        )
        self._session.say(shown(f"{intent.delegate} badge {intent.serial}: {intent.stage} {intent.detail}"))

    def refused(self, delegate: "Delegate", trouble: Trouble) -> None:
        """One of many gets none."""
        self.count, self._good = self.count + 1, False
        click.echo(shown(f"{delegate.id}: {trouble}"), err=True)

    def end(self) -> int:
        """The exit status."""
        if left := self._people - self.count:
            self._session.say(f"Stopped with {left} left: the same with --unprinted goes on.")
        return 0 if self._good and not left else 1


def _printed(
    press: "Issuing",
    people: "Iterable[Delegate]",
    ask: "Callable[[Delegate], Intent]",
    refused: "Callable[[Delegate, Trouble], None] | None",
) -> "Iterator[Intent]":
    """Badges as their printers settle them. Where one is not settled in time, nobody more is asked for."""
    open_: list[Intent] = []
    for delegate in people:
        try:
            open_.append(ask(delegate))
        except Trouble as trouble:
            if refused is None:
                raise
            refused(delegate, trouble)
        while len(open_) >= _IN_HAND:
            done = settled(press, open_)
            yield from done
            if not done:
                yield from open_
                return
    while open_ and (done := settled(press, open_)):
        yield from done
    yield from open_


def settled(press: "Issuing", open_: "list[Intent]") -> "list[Intent]":
    """Those of the open ones that are settled now, taken off the list; none of them once patience is over."""
    end = time.monotonic() + _PATIENCE
    press.deliver(open_[0])
    while True:
        open_[:] = [press.queue.get(intent.intent) for intent in open_]
        done = [intent for intent in open_ if intent.stage not in ("waiting", "sending")]
        if done or time.monotonic() > end:
            open_[:] = [intent for intent in open_ if intent not in done]
            return done
        time.sleep(_BEAT)
        press.follow()


def _check_officers(station: "Station", operator: str, supervisor: str) -> None:
    """Both are on duty, and the supervisor types the PIN; under threat it opens as usual and raises a silent alert."""
    from kiosk.admission.timekeeping import Timekeeper
    from kiosk.domain.duty import Action, may
    from kiosk.operators.store import LoggedIn, NoSuchOperator, Operators, TooSoon, TriedTooOften
    from kiosk.security.identifying import identify

    operators, now = Operators(station.db), Timekeeper(station.journal, station.roster).now()
    on_duty = {officer.id for officer in operators.on_list()}
    for officer in {operator, supervisor} - {""} - on_duty:
        raise NoSuchOperator(officer)
    if not supervisor:
        return
    match identify(operators, station.journal, asked_pin(twice=False), now, station.settings.gate):
        case LoggedIn(found) if found.id == supervisor and may(found.role, Action.REPRINT_THIRD):
            pass
        case TooSoon(opens_at):
            raise TriedTooOften(opens_at)
        case _:
            raise NotASupervisor()


@click.command("printers")
@options
@click.pass_obj
def printers_command(session: Invocation) -> None:
    """Printers of the settings and of this machine: how they are, and what waits for them."""
    from kiosk.printing.printers import names

    counts, own = _of_the_event(session)
    known = tuple(dict.fromkeys((*own, *(printer.name for printer in names.available()))))
    for name in known:
        ready, reasons, word = _condition(name)
        count = counts.get(name, {})
        session.put({"printer": name, "ready": ready, "reasons": reasons, **count})
        numbers = "".join(f"\t{number} {stage}" for stage, number in count.items() if number)
        session.say(f"{name}\t{word}{numbers}")
    if not known:
        click.echo("There is no printer on this machine.", err=True)


def _condition(name: str) -> tuple[bool, list[str], str]:
    """Whether it is ready, its reasons, and the word for people."""
    from kiosk.printing.printers import names
    from kiosk.printing.printers.faults import fault, low

    try:
        condition = names.find(name).condition()
    except Trouble as error:
        return False, [str(error)], str(error)
    if trouble := fault(name, condition):
        return False, list(condition.reasons), str(trouble)
    return True, list(condition.reasons), "low" if low(condition) else "ready"


def _of_the_event(session: Invocation) -> tuple[dict[str, dict[str, int]], tuple[str, ...]]:
    """Badges by printer and state, and the printers of the settings; nothing where there is no event yet."""
    from kiosk.printing.choice import Choice
    from kiosk.printing.queue import Queue
    from kiosk.station import NoEvent, open_station

    try:
        with open_station(data_folder(session.data), writing=False) as station:
            return Queue(station.db).counts(), Choice.of(station.settings).printers()
    except NoEvent:
        return {}, ()
