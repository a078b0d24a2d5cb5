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
    from kiosk.journal.exports import write
    from kiosk.station import open_station

    with open_station(data_folder(session.data), writing=False) as station:
        written = write(file, station.journal.entries(), station.roster.get, station.plan.zone_info)
    session.put({"file": str(file), "entries": written})
    session.say(f"{written} entries written to {file}.")


@click.command("report")
@click.option("--pdf", type=click.Path(path_type=Path, dir_okay=False), help="Write it as a PDF.")
@click.option("--xlsx", type=click.Path(path_type=Path, dir_okay=False), help="Write it as a workbook.")
@common
@click.pass_obj
def report_command(session: Session, pdf: Path | None, xlsx: Path | None) -> None:
    """Arrivals by hour, gate, category and delegation."""
    from kiosk.journal.tally import tally
    from kiosk.station import open_station

    with open_station(data_folder(session.data), writing=False) as station:
        counted = tally(station.journal.entries(), station.plan.zone_info)
        expected = station.roster.count_by("delegation")
        title = station.plan.event.name
    tables = counted.as_json() | {"expected": expected}
    session.put(tables)
    if xlsx is not None:
        from kiosk.report import write_xlsx

        write_xlsx(xlsx, title, tables)
        session.say(f"Report written to {xlsx}.")
    if pdf is not None:
        from kiosk.commands.badges import screenless
        from kiosk.report import write_pdf

        with screenless():
            write_pdf(pdf, title, tables)
        session.say(f"Report written to {pdf}.")
    if not session.json:
        for name, counts in tables.items():
            words = ", ".join(f"{key} {value}" for key, value in counts.items()) if isinstance(counts, dict) else counts
            session.say(f"{name}: {words}")
