"""`names`: spellings in Latin letters that wait for somebody's word before badges print them."""

from collections.abc import Iterable
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import click

from kiosk.commands.answers import Invocation, options, shown
from kiosk.storage.paths import data_folder

if TYPE_CHECKING:
    from kiosk.domain.people import Delegate
    from kiosk.station import Station


@click.group("names")
def names_command() -> None:
    """Names that only a machine has spelt in Latin letters: they are not printed until somebody confirms them."""


@names_command.command("list")
@click.option("--script", metavar="NAME", help="Only names in this script: cyrillic, arabic, han, thai, …")
@options
@click.pass_obj
def list_(session: Invocation, script: str | None) -> None:
    """Whose spelling is to be confirmed."""
    from kiosk.roster.latin import script as script_of
    from kiosk.roster.spelling import Spellings
    from kiosk.station import open_station

    with open_station(data_folder(session.data), writing=False) as station:
        people = _of_script(Spellings(station.db).pending(), script)
    for delegate in people:
        kind = script_of(delegate.name)
        session.put({"id": delegate.id, "source_id": delegate.source_id, "name": delegate.name,
                     "latin_name": delegate.latin_name, "script": kind, "delegation": delegate.delegation})  # fmt: skip
        session.say("\t".join(map(shown, (delegate.source_id, delegate.name, delegate.latin_name, kind))))
    session.say(f"{len(people)} to confirm.")


@names_command.command("confirm")
@click.argument("delegate", required=False)
@click.argument("latin", required=False)
@click.option("--all", "everyone", is_flag=True, help="Everybody who is on the list, as spelt there.")
@click.option("--script", metavar="NAME", help="With --all: only names in this script.")
@options
@click.pass_obj
def confirm_(session: Invocation, delegate: str | None, latin: str | None, everyone: bool, script: str | None) -> None:
    """DELEGATE is spelt as the list says, or as LATIN: SURNAME in capitals, like `Mohammed AL SHEIKH`."""
    if bool(delegate) == everyone or (script and not everyone):
        raise click.UsageError("Name one delegate, or give --all, with --script or without.")
    from kiosk.printing.confirming import confirm
    from kiosk.roster.spelling import Spellings
    from kiosk.security.staffing import COMMAND_LINE
    from kiosk.station import open_station

    with open_station(data_folder(session.data), writing=True) as station:
        spellings = Spellings(station.db)
        people = _of_script(spellings.pending(), script) if everyone else [_found(station, delegate or "")]
        for one in people:
            said = latin or one.latin_name
            done = confirm(spellings, station.journal, one, said, datetime.now(UTC), COMMAND_LINE)
            session.put({"id": done.id, "source_id": done.source_id, "name": done.name, "latin_name": done.latin_name})
            session.say("\t".join(map(shown, (done.source_id, done.name, done.latin_name))))
    session.say(f"{len(people)} confirmed.")


def _of_script(people: "Iterable[Delegate]", script: str | None) -> "list[Delegate]":
    from kiosk.roster.latin import script as script_of

    return [one for one in people if script is None or script_of(one.name) == script.lower()]


def _found(station: "Station", delegate: str) -> "Delegate":
    from kiosk.domain.people import DelegateId
    from kiosk.domain.trouble import Trouble

    found = station.roster.by_source_id(delegate) or station.roster.get(DelegateId(delegate))
    if found is None:
        raise Trouble(f"There is no delegate {delegate}.")
    return found
