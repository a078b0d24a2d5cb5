"""`init`, `import`, `search`: the event and who is expected."""

from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from kiosk.commands.answers import Invocation, options, plain, shown
from kiosk.commands.imported import foreseen, imported_answer
from kiosk.storage.paths import data_folder

if TYPE_CHECKING:
    pass

_FILE = click.Path(path_type=Path)


@click.command("init")
@click.option("--plan", required=True, type=_FILE, help="Plan of the event (TOML).")
@options
@click.pass_obj
def init_command(session: Invocation, plan: Path) -> None:
    """Make a new, encrypted data folder for the event of a plan."""
    from kiosk.sources import plan_file
    from kiosk.station import create

    plan_file.load(plan)
    folder = data_folder(session.data)
    with create(folder, plan.read_text(encoding="utf-8-sig")) as station:
        session.put({"event": station.plan.event.code, "key_source": station.key.source})
        session.say(f"{station.plan.event.name} is ready in {folder}.")
        if station.key.source == "file":
            click.echo(
                f"Warning: this system keeps no keyring, so the key lies in {folder / 'key'} (readable by you alone). "
                "Keep a copy of it elsewhere: without it nobody can open the data.",
                err=True,
            )


@click.command("import")
@click.argument("files", nargs=-1, required=True, type=_FILE, metavar="FILE...")
@click.option("--dry-run", is_flag=True, help="Show what would change, write nothing.")
@click.option("--keep-missing", is_flag=True, help="Do not mark people missing who are not in the files.")
@click.option("--accept-missing", is_flag=True, help="Mark them missing even if they are a tenth of all or more.")
@options
@click.pass_obj
def import_command(
    session: Invocation, files: tuple[Path, ...], dry_run: bool, keep_missing: bool, accept_missing: bool
) -> None:
    """Bring registration exports onto the roster; files of one event given together are joined."""
    if keep_missing and accept_missing:
        raise click.UsageError("--keep-missing and --accept-missing contradict each other.")
    from kiosk.security import tampering
    from kiosk.sources.importing import bring
    from kiosk.station import join_station, open_station

    folder, now = data_folder(session.data), datetime.now(UTC)
    with open_station(folder, writing=False) if dry_run else join_station(folder) as station:
        imported = bring(
            station.roster,
            station.journal,
            station.plan,
            files,
            now,
            dry_run=dry_run,
            keep_missing=keep_missing,
            accept_missing=accept_missing,
        )
        if imported.altered:
            tampering.told(station.journal, imported.altered, now)
    answer = imported_answer(imported)
    session.put(answer)
    if not session.json:
        _tell(session, answer, dry_run)
        for sentence in foreseen(imported.outlook):
            click.echo(plain(sentence), err=True)


def _tell(session: Invocation, answer: dict[str, Any], dry_run: bool) -> None:
    for name, kind in answer["files"].items():
        session.say(f"{name}: {kind}")
    for problem in answer["problems"]:
        where = [problem["file"]]
        where += [f"row {problem['row']}"] if problem["row"] else []
        where += [f"“{problem['column']}”"] if problem["column"] else []
        click.echo(plain(f"{', '.join(where)}: {problem['problem']}"), err=True)
    counts = ", ".join(f"{answer[word]} {word}" for word in ("added", "changed", "unchanged", "missing", "returned"))
    session.say(f"{answer['rows']} rows read. {'Would be' if dry_run else 'Now'}: {counts}.")
    if dry_run:
        for person in answer["missing_people"]:
            session.say(f"Would be missing: {person['source_id']:>8}  {shown(person['name'] or '—')}")
        if answer["would_stop"]:
            session.say("Without --accept-missing or --keep-missing this import stops: so many people are not in it.")
    session.say("By state: " + ", ".join(f"{count} {state}" for state, count in answer["by_state"].items()))
    by_category = ", ".join(f"{count} {category or 'none'}" for category, count in answer["by_category"].items())
    session.say("By category: " + by_category)
    pictures = answer["pictures"]
    if any(pictures.values()):
        session.say("Pictures: " + ", ".join(f"{count} {what}" for what, count in pictures.items()) + ".")
    outlook = answer["outlook"]
    session.say(f"{outlook['can_enter']} of {outlook['people']} people on the roster can enter.")


@click.command("search")
@click.argument("text", nargs=-1, required=True)
@click.option("--limit", default=20, show_default=True, type=click.IntRange(1, 1000))
@options
@click.pass_obj
def search_command(session: Invocation, text: tuple[str, ...], limit: int) -> None:
    """Find people from one letter in any script, by name, organisation, delegation or code."""
    from kiosk.domain.contract import delegate_json
    from kiosk.station import open_station

    with open_station(data_folder(session.data), writing=False) as station:
        found = station.search(" ".join(text), limit)
    for delegate in found:
        session.put(delegate_json(delegate))
        if not session.json:
            latin = f" ({delegate.latin_name})" if delegate.latin_name else ""
            facts = " · ".join(
                filter(None, (delegate.category, delegate.delegation, delegate.organisation, delegate.state))
            )
            session.say(f"{delegate.source_id:>8}  " + shown(f"{delegate.name or '—'}{latin} · {facts}"))
    if not found:
        click.echo("Nobody found.", err=True)
