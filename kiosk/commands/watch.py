"""`watchlist`: whom security watches for. Entries are counted and never said; problems name their row.

The list lies in the kiosk's encrypted file; the CSV that it came from is the organiser's to destroy.
"""

from datetime import UTC, datetime
from pathlib import Path

import click

from kiosk.commands.answers import Invocation, options, shown
from kiosk.storage.paths import data_folder


@click.group("watchlist")
def watchlist_command() -> None:
    """The watch list: names, dates of birth and documents that security is told of, silently."""


@watchlist_command.command("import")
@click.argument("file", type=click.Path(path_type=Path, dir_okay=False))
@options
@click.pass_obj
def import_(session: Invocation, file: Path) -> None:
    """Make FILE (CSV: names, date of birth, document, note, level) the watch list, instead of the present one."""
    from kiosk.domain.duty import Officer, Role
    from kiosk.security.staffing import COMMAND_LINE
    from kiosk.security.watch_import import bring
    from kiosk.security.watch_list import WatchList
    from kiosk.station import join_station

    with join_station(data_folder(session.data)) as station:
        officer = Officer(COMMAND_LINE, Role.SUPERVISOR)
        brought = bring(WatchList(station.db), station.journal, file, officer, datetime.now(UTC))
    problems = [{"file": p.file, "row": p.row, "column": p.column, "problem": p.problem} for p in brought.problems]
    session.put({"entries": brought.entries, "problems": problems})
    for problem in brought.problems:
        where = [problem.file, *([f"row {problem.row}"] if problem.row else [])]
        where += [f"“{problem.column}”"] if problem.column else []
        click.echo(f"{', '.join(where)}: {shown(problem.problem)}", err=True)
    session.say(f"The watch list has {brought.entries} entries. Keep or destroy {shown(file.name)} as your rules say.")


@watchlist_command.command("show")
@options
@click.pass_obj
def show(session: Invocation) -> None:
    """How many are on the list, and since when; never who."""
    from kiosk.security.watch_list import WatchList
    from kiosk.station import open_station

    with open_station(data_folder(session.data), writing=False) as station:
        watch_list = WatchList(station.db)
        entries, at = watch_list.size(), watch_list.imported_at()
    session.put({"entries": entries, "imported": at.isoformat() if at else None})
    session.say(f"{entries} entries, imported {at:%Y-%m-%d %H:%M} UTC." if at else "There is no watch list.")


@watchlist_command.command("remove")
@options
@click.pass_obj
def remove(session: Invocation) -> None:
    """Take everybody off the list."""
    from kiosk.domain.duty import Officer, Role
    from kiosk.security.staffing import COMMAND_LINE
    from kiosk.security.watch_import import clear
    from kiosk.security.watch_list import WatchList
    from kiosk.station import join_station

    with join_station(data_folder(session.data)) as station:
        officer = Officer(COMMAND_LINE, Role.SUPERVISOR)
        removed = clear(WatchList(station.db), station.journal, officer, datetime.now(UTC))
    session.put({"entries": 0, "removed": removed})
    session.say(f"The watch list is empty; {removed} entries were removed.")
