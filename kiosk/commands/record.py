"""`journal` and `report`: what happened at the gates."""

from pathlib import Path

import click

from kiosk.commands.answers import Session, common
from kiosk.paths import data_folder


@click.group("journal")
def journal_command() -> None:
    """The sealed record of this kiosk."""


@journal_command.command("verify")
@common
@click.pass_obj
def verify(session: Session) -> int:
    """Check the chain from its first entry; a changed, removed or inserted entry is named."""
    from kiosk.station import open_station

    with open_station(data_folder(session.data), writing=False) as station:
        found = station.journal.verify()
    session.put(
        {
            "kiosks": [
                {
                    "kiosk": one.kiosk,
                    "entries": one.entries,
                    "intact": one.intact,
                    "first_break": one.first_break,
                    "what": one.what,
                    "head": one.head,
                }
                for one in found
            ]
        }
    )
    for one in found:
        state = "intact" if one.intact else f"broken at entry {one.first_break} ({one.what})"
        session.say(f"Kiosk {one.kiosk}: {one.entries} entries, {state}, head {one.head[:16]}")
    return 0 if all(one.intact for one in found) else 1


@journal_command.command("export")
@click.argument("file", type=click.Path(path_type=Path))
@common
@click.pass_obj
def export(session: Session, file: Path) -> None:
    """Write the journal as .csv, .xlsx or .jsonl, with the names of the people."""
    from kiosk.journal import exports
    from kiosk.station import open_station

    with open_station(data_folder(session.data), writing=False) as station:
        written = exports.write(file, station.journal.entries(), station.roster.get, station.plan.zone_info)
    session.put({"file": str(file), "entries": written})
    session.say(f"{written} entries written to {file}.")
