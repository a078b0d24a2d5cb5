"""`badge`, `print`, `printers`: badges into a file and onto printers."""

import signal
import sys
import time
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import click

from kiosk.commands.answers import Session, common, shown
from kiosk.domain.trouble import Trouble
from kiosk.paths import data_folder

if TYPE_CHECKING:
    from collections.abc import Callable

    from kiosk.badges.queue import Intent
    from kiosk.domain.people import Delegate
    from kiosk.station import Station

_PATIENCE = 60.0
"""Seconds for a printer to say what became of a badge."""


class NobodyCalled(Trouble):
    """No delegate has this id, registration id or alias."""

    def __init__(self, name: str) -> None:
        super().__init__(f"Nobody on the roster has the id {name}; `kiosk search` finds ids.")


@click.command("badge")
@click.argument("delegates", nargs=-1, metavar="[DELEGATE...]")
@click.option("--all", "everyone", is_flag=True, help="Everyone who may come, by delegation, rank and name.")
@click.option("--category", metavar="CODE", help="Everyone of this category.")
@click.option("--delegation", metavar="CODE", help="Everyone of this delegation.")
@click.option("--unprinted", is_flag=True, help="Only who has no badge yet; alone, everyone who has none.")
@click.option("--pdf", required=True, type=click.Path(path_type=Path, dir_okay=False), help="The file to write.")
@click.option("--template", metavar="NAME", help="Badge template; the one of the settings, by default.")
@common
@click.pass_obj
def badge_command(
    session: Session,
    delegates: tuple[str, ...],
    everyone: bool,
    category: str | None,
    delegation: str | None,
    unprinted: bool,
    pdf: Path,
    template: str | None,
) -> int:
    """Badges into one PDF. DELEGATE is an id of the roster or of the registration system.

    Ctrl-C ends it at a whole PDF of the badges so far; --unprinted goes on with the others in another file.
    """
    chosen = everyone or unprinted or category is not None or delegation is not None
    if not delegates and not chosen:
        raise click.UsageError("Name delegates, or give --all, --category, --delegation or --unprinted.")
    with screenless(), _station(session) as station:
        from kiosk.press import Press

        press = Press(station.db, station.plan, station.folder, template or station.settings.badge_template)
        people = [*_named(station, delegates)]
        if everyone or category is not None or delegation is not None or not delegates:
            people += _expected(station, category, delegation)
        people = list({delegate.id: delegate for delegate in people}.values())
        if unprinted:
            people = press.without_badge(people)
        with _bar(len(people)) as step, _pausing(people) as going:
            title = f"{station.plan.event.short_name} badges"
            written = press.write(going, pdf, title=title, progress=step, first_only=unprinted)
    undrawable = [{"delegate": one.delegate, "text": one.text} for one in written.undrawable]
    left = len(people) - written.badges
    session.put(
        {
            "badges": written.badges,
            "pages": written.pages,
            "left": left,
            "undrawable": undrawable,
            "faceless": [{"delegate": one.delegate, "problem": one.problem} for one in written.faceless],
            "seconds": round(written.seconds, 3),
        }
    )
    for text in undrawable:
        click.echo(f"No font here draws “{shown(text['text'])}” ({text['delegate']}).", err=True)
    session.say(f"{written.badges} badges on {written.pages} pages in {pdf} ({written.seconds:.1f} s).")
    if left:
        session.say(f"Stopped with {left} left: the same with --unprinted and another --pdf goes on.")
    return 1 if left else 0


@click.command("print")
@click.argument("delegates", nargs=-1, required=True, metavar="DELEGATE...")
@click.option("--printer", required=True, metavar="NAME", help="See `kiosk printers`; or ipp://, zpl://, folder:PATH.")
@click.option("--reason", default="", help="Why it is printed again.")
@common
@click.pass_obj
def print_command(session: Session, delegates: tuple[str, ...], printer: str, reason: str) -> int:
    """Print badges through the queue; a time-out is unknown, never failed."""
    with screenless(), _station(session, writing=True) as station:
        from kiosk.press import Press

        press = Press(station.db, station.plan, station.folder, station.settings.badge_template)
        press.printer(printer)
        asked = [press.ask(delegate, printer, reason=reason) for delegate in _named(station, delegates)]
        good = True
        for intent in asked:
            settled = _settled(press.deliver, press.follow, intent)
            good = good and settled.stage == "printed"
            session.put(
                {
                    "intent": settled.intent,
                    "delegate": settled.delegate,
                    "serial": settled.serial,
                    "state": settled.stage,
                    "detail": settled.detail,
                }
            )
            session.say(shown(f"{settled.delegate} badge {settled.serial}: {settled.stage} {settled.detail}"))
    return 0 if good else 1


def _settled(
    deliver: "Callable[[Intent], Intent]", follow: "Callable[[], tuple[Intent, ...]]", intent: "Intent"
) -> "Intent":
    """The intent once its printer says what became of it, or patience is over."""
    end = time.monotonic() + _PATIENCE
    now = deliver(intent)
    while now.stage in ("waiting", "sending") and time.monotonic() < end:
        time.sleep(0.2)
        follow()
        now = deliver(intent)
    return now


@click.command("printers")
@common
@click.pass_obj
def printers_command(session: Session) -> None:
    """Printers of this machine, and how they are."""
    from kiosk.badges.printers import names

    found = names.available()
    for printer in found:
        try:
            condition = printer.condition()
            ready, reasons = condition.ready, list(condition.reasons)
        except Trouble as trouble:
            ready, reasons = False, [str(trouble)]
        session.put({"printer": printer.name, "ready": ready, "reasons": reasons})
        session.say(f"{printer.name}\t{'ready' if ready else ', '.join(reasons) or 'stopped'}")
    if not found:
        click.echo("There is no printer on this machine.", err=True)


@contextmanager
def _station(session: Session, *, writing: bool = False) -> "Iterator[Station]":
    from kiosk.station import open_station

    with open_station(data_folder(session.data), writing=writing) as station:
        yield station


@contextmanager
def screenless() -> Iterator[None]:
    """Qt paints badges without a display."""
    import os

    from kiosk.commands.machine import must_be_fit

    must_be_fit(screens=False)
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from PySide6.QtGui import QGuiApplication

    application = QGuiApplication.instance() or QGuiApplication(["kiosk"])
    yield
    assert application is not None


@contextmanager
def _bar(length: int) -> "Iterator[Callable[[int], bool] | None]":
    """A progress bar on a terminal, nothing elsewhere."""
    if not sys.stderr.isatty():
        yield None
        return
    from rich.console import Console
    from rich.progress import Progress

    with Progress(console=Console(stderr=True), transient=True) as progress:
        task = progress.add_task("Badges", total=length)

        def step(done: int) -> bool:
            progress.update(task, completed=done)
            return True

        yield step


@contextmanager
def _pausing(people: "list[Delegate]") -> "Iterator[Iterable[Delegate]]":
    """The people, fewer once Ctrl-C is pressed; a second one ends the command.

    The press issues badges to whoever it takes from here and draws them all, so none is issued and not in the file.
    """
    asked: list[int] = []

    def pause(number: int, _frame: object) -> None:
        asked.append(number)
        signal.signal(signal.SIGINT, before)

    before = signal.signal(signal.SIGINT, pause)
    try:
        yield (delegate for delegate in people if not asked)
    finally:
        signal.signal(signal.SIGINT, before)


def _named(station: "Station", names: tuple[str, ...]) -> "Iterator[Delegate]":
    from kiosk.domain.people import DelegateId
    from kiosk.press import NEVER_PRINTED, NoBadgeFor

    for name in names:
        delegate = station.roster.get(DelegateId(name)) or station.roster.by_source_id(name)
        if delegate is None:
            raise NobodyCalled(name)
        if delegate.state in NEVER_PRINTED:
            raise NoBadgeFor(delegate)
        yield delegate


def _expected(station: "Station", category: str | None, delegation: str | None) -> "list[Delegate]":
    """Everyone who may come and is a person of their own, as badges are laid out for collection."""
    from kiosk.badges.face import protocol_order
    from kiosk.press import NEVER_PRINTED

    people = (
        delegate
        for delegate in station.roster.people(category=category, delegation=delegation)
        if delegate.state not in NEVER_PRINTED and not delegate.missing and delegate.addon_to is None
    )
    return protocol_order(people, station.plan)
