"""`badge`: badges into a file; and whose badges a command is about."""

import signal
import sys
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import click

from kiosk.commands.answers import Invocation, options, shown
from kiosk.commands.choosing import choosing, many
from kiosk.domain.trouble import Trouble
from kiosk.storage.paths import data_folder

if TYPE_CHECKING:
    from collections.abc import Callable

    from kiosk.domain.people import Delegate
    from kiosk.printing.issuing import Issuing
    from kiosk.station import Station


class NobodyCalled(Trouble):
    """No delegate has this id, registration id or alias."""

    def __init__(self, name: str) -> None:
        super().__init__(f"Nobody on the roster has the id {name}; `kiosk search` finds ids.")


@click.command("badge")
@choosing
@click.option("--pdf", required=True, type=click.Path(path_type=Path, dir_okay=False), help="The file to write.")
@click.option("--template", metavar="NAME", help="Badge template; the one of the settings, by default.")
@click.option("--jobs", type=click.IntRange(1), metavar="N", help="Processes that draw; as many as cores, by default.")
@options
@click.pass_obj
def badge_command(
    session: Invocation,
    delegates: tuple[str, ...],
    everyone: bool,
    category: str | None,
    delegation: str | None,
    unprinted: bool,
    pdf: Path,
    template: str | None,
    jobs: int | None,
) -> int:
    """Badges into one PDF. DELEGATE is an id of the roster or of the registration system.

    Ctrl-C ends it at a whole PDF of the badges so far; --unprinted goes on with the others in another file.
    """
    many(delegates, everyone, category, delegation, unprinted)
    with screenless(), one_station(session) as station:
        from kiosk.badges.parts import processes
        from kiosk.printing.issuing import Issuing

        press = Issuing(station.db, station.plan, station.folder, template or station.settings.badge_template)
        remark_if_over(press)
        people = chosen_people(station, delegates, everyone, category, delegation)
        if unprinted:
            people = press.without_badge(people)
        with bar(len(people)) as step, pausing(people) as going:
            title = f"{station.plan.event.short_name} badges"
            count = processes(len(people), jobs)
            written = press.write(going, pdf, title=title, progress=step, first_only=unprinted, jobs=count)
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


def remark_if_over(press: "Issuing") -> None:
    """One sentence where the badges are of an event that is over: its gates admit nobody with them."""
    if press.event_is_over:
        click.echo("The event is over: its gates admit nobody with these badges.", err=True)


@contextmanager
def one_station(session: Invocation, *, writing: bool = False) -> "Iterator[Station]":
    """The event of the data folder. Raises NoEvent, and Locked where it is to be written while a gate is open."""
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
def bar(length: int) -> "Iterator[Callable[[int], bool] | None]":
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
def pausing(people: "list[Delegate]") -> "Iterator[Iterable[Delegate]]":
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


def chosen_people(
    station: "Station", delegates: tuple[str, ...], everyone: bool, category: str | None, delegation: str | None
) -> "list[Delegate]":
    """Those named, then those chosen (everyone, where nothing is), each once. Raises NobodyCalled, NoBadgeFor."""
    people = [*_named(station, delegates)]
    if everyone or category is not None or delegation is not None or not delegates:
        people += _expected(station, category, delegation)
    return list({delegate.id: delegate for delegate in people}.values())


def _named(station: "Station", names: tuple[str, ...]) -> "Iterator[Delegate]":
    from kiosk.domain.people import DelegateId
    from kiosk.printing.issuing import NEVER_PRINTED, NoBadgeFor

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
    from kiosk.printing.issuing import NEVER_PRINTED
    from kiosk.roster.bearing import bearer_of

    people = (
        delegate
        for delegate in station.roster.people(delegation=delegation)
        if delegate.state not in NEVER_PRINTED
        and not delegate.missing
        and delegate.addon_to is None
        and category in (None, bearer_of(station.roster, station.plan, delegate).delegate.category)
    )
    return protocol_order(people, station.plan)
