"""`journal export` and `journal verify --file`: what goes to an auditor, and whether it came unchanged."""

from collections.abc import Iterator
from contextlib import contextmanager, nullcontext
from datetime import datetime, timedelta, tzinfo
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from kiosk.commands.answers import Invocation, options, shown
from kiosk.domain.trouble import Trouble
from kiosk.domain.verdict import Reason
from kiosk.storage.paths import data_folder

if TYPE_CHECKING:
    from collections.abc import Callable

    from kiosk.journal.selection import Selection
    from kiosk.station import Station


class NoSuchFilter(Trouble):
    """What is asked for does not exist here, so nothing was exported."""


@click.command("export")
@click.argument("file", type=click.Path(path_type=Path))
@click.option("--from", "since", metavar="TIME", help="Entries of this moment or later; local time without an offset.")
@click.option("--to", "until", metavar="TIME", help="Entries before this moment; a date means to the end of that day.")
@click.option("--gate", metavar="CODE", default="", help="Entries at one gate.")
@click.option("--person", metavar="ID", default="", help="Entries about one delegate: id of roster or registration.")
@click.option("--reason", type=click.Choice(list(Reason), case_sensitive=False), help="Refusals and holds for it.")
@click.option("--operator", metavar="ID", default="", help="Entries that name an officer, or made with them on duty.")
@options
@click.pass_obj
def export_command(
    session: Invocation, /, file: Path, since: str | None, until: str | None, **asked: str | None
) -> None:
    """Write the journal as .csv, .xlsx, .jsonl or .pdf, with names; FILE.sig beside it is the kiosk's signature.

    Filters may be combined. The head of the journal is signed and sealed first.
    """
    from kiosk.admission.timekeeping import Timekeeper
    from kiosk.operators.store import Operators
    from kiosk.reports.signed_export import REPORT, Exporter, export
    from kiosk.security.staffing import COMMAND_LINE
    from kiosk.station import open_station

    painted = file.suffix.lower() == REPORT
    with _screenless() if painted else nullcontext(), open_station(data_folder(session.data), writing=False) as station:
        selection = _selection(station, since, until, {name: text or "" for name, text in asked.items()})
        desk = Exporter(
            journal=station.journal,
            person=station.roster.get,
            operators=Operators(station.db),
            plan=station.plan,
            by=COMMAND_LINE,
            at=Timekeeper(station.journal, station.roster).now(),
        )
        with _progress(station.journal.head()[0]) if painted else nullcontext(None) as step:
            done = export(file, desk, selection, step)
    session.put(
        {"file": str(file), "entries": done.entries, "signature": str(done.signature) if done.signature else None}
    )
    if done.signature is None:
        click.echo(f"The export is not signed. {done.unsigned}", err=True)
    session.say(
        f"{done.entries} entries written to {file}" + (f", signed in {done.signature}." if done.signature else ".")
    )


def checked_files(session: Invocation, files: tuple[Path, ...], keys: tuple[str, ...]) -> list[dict[str, Any]]:
    """Check exported files against their signatures; raises the trouble of the first that is not as it was signed."""
    from kiosk.journal.detached import check
    from kiosk.journal.heads import read
    from kiosk.journal.notary import Notary

    trusted = {"".join(key.lower().split()) for key in keys}
    answers: list[dict[str, Any]] = []
    with _event(session) as station:
        notary = Notary(station.journal) if station is not None else None
        if notary is not None:
            trusted |= {key.hex() for key in notary.public_keys()}
        for file in files:
            deed = check(file, trusted)
            witness = notary.witness(read(deed.head)) if notary is not None else None
            answers.append(
                {
                    "file": str(file),
                    "signed_as": deed.file,
                    "sha256": deed.sha256,
                    "event": deed.event,
                    "kiosk": deed.kiosk,
                    "at": deed.at.isoformat(),
                    "key": deed.key,
                    "head": deed.head,
                    "in_chain": witness.kiosk if witness else None,
                }
            )
    return answers


def said_of(deed: dict[str, Any]) -> str:
    """Who signed a file and when, in one sentence."""
    at = datetime.fromisoformat(deed["at"])
    where = f", whose chain of kiosk {deed['in_chain']} contains its head" if deed["in_chain"] else ""
    return shown(
        f"{deed['file']} is unchanged. It was signed on {at:%d %B %Y at %H:%M:%S} UTC by kiosk {deed['kiosk']}"
        f" of {deed['event']} with the key {deed['key']}{where}."
    )


@contextmanager
def _event(session: Invocation) -> "Iterator[Station | None]":
    """The event of the data folder, where there is one: an auditor may have nothing but file and paper."""
    from kiosk.station import NoEvent, open_station

    try:
        station = open_station(data_folder(session.data), writing=False)
    except NoEvent:
        yield None
        return
    with station:
        yield station


def _selection(station: "Station", since: str | None, until: str | None, asked: dict[str, str]) -> "Selection":
    """The filters, each held against plan, roster and list of officers: a slip of the pen exports nothing at all."""
    from kiosk.domain.people import DelegateId
    from kiosk.journal.selection import Selection
    from kiosk.operators.store import NoSuchOperator, Operators
    from kiosk.security.staffing import COMMAND_LINE

    zone, person, officer = station.plan.zone_info, asked["person"], asked["operator"]
    if asked["gate"] and asked["gate"] not in station.plan.gates:
        raise NoSuchFilter(f"The plan has no gate {shown(asked['gate'])}; it has {', '.join(station.plan.gates)}.")
    if person and not person.startswith("code:"):
        found = station.roster.get(DelegateId(person)) or station.roster.by_source_id(person)
        if found is None:
            raise NoSuchFilter(f"Nobody on the roster has the id {shown(person)}; `kiosk search` finds ids.")
        person = found.id
    if officer and officer != COMMAND_LINE and Operators(station.db).get(officer) is None:
        raise NoSuchOperator(officer)
    return Selection(
        since=_moment(since, "--from", zone),
        until=_moment(until, "--to", zone, to_the_end=True),
        gate=asked["gate"],
        person=person,
        reason=asked["reason"],
        officer=officer,
    )


def _moment(text: str | None, option: str, zone: tzinfo, *, to_the_end: bool = False) -> datetime | None:
    """A time given by the user; a date alone is its beginning, or (`to_the_end`) the beginning of the day after."""
    if text is None:
        return None
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        raise click.BadParameter(f"“{text}” is no ISO 8601 time, e.g. 2024-06-27T09:00", param_hint=option) from None
    if to_the_end and "T" not in text and " " not in text:
        moment += timedelta(days=1)
    return moment if moment.tzinfo else moment.replace(tzinfo=zone)


@contextmanager
def _screenless() -> Iterator[None]:
    import os

    from kiosk.commands.badges import screenless

    os.environ.setdefault("QT_LOGGING_RULES", "qt.text.font.db=false")
    with screenless():
        yield


@contextmanager
def _progress(length: int) -> "Iterator[Callable[[int], object] | None]":
    """A bar on a terminal, nothing elsewhere."""
    import sys

    if not sys.stderr.isatty():
        yield None
        return
    from rich.console import Console
    from rich.progress import Progress

    with Progress(console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task("Entries", total=length)
        yield lambda done: bar.update(task, completed=done)
