"""`source`: registration servers that this kiosk follows.

A token comes from KIOSK_SOURCE_TOKEN or standard input, never from an argument, which others on the machine could read;
it is never shown again. A scanned set-up code holds a token too, but pretix' works only once.
"""

import os
import sys
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from kiosk.commands.answers import Invocation, options, shown
from kiosk.storage.paths import data_folder

if TYPE_CHECKING:
    from kiosk.station import Station
    from kiosk.sync.enrolment import Wish
    from kiosk.sync.sources import Source

_LARGEST_CA = 1 << 20


@click.group("source")
def source_command() -> None:
    """Registration systems to follow (Indico, pretix)."""


@source_command.command("add")
@click.argument("system", required=False, type=click.Choice(["indico", "pretix"]))
@click.option("--code", metavar="TEXT", help="A scanned set-up code, instead of system, address and token.")
@click.option("--url", help="Address of the server; https, unless it is this machine.")
@click.option("--event", metavar="ID", help="Indico: number of the event; pretix: its short name.")
@click.option("--organizer", metavar="SLUG", help="pretix: short name of the organizer.")
@click.option("--form", "forms", metavar="ID", type=int, multiple=True, help="Indico: these forms only.")
@click.option("--list", "lists", metavar="ZONE=ID", multiple=True, help="pretix: check-in list for a zone of the plan.")
@click.option("--zone", "zones", metavar="CODE", multiple=True, help="Whose first entry is the check-in.")
@click.option("--name", help="What to call it here; else the system's name.")
@click.option("--ca", type=click.Path(path_type=Path), help="Certificate of a private authority (PEM).")
@options
@click.pass_obj
def add(session: Invocation, /, system: str | None, code: str | None, name: str | None, **said: Any) -> None:
    """Follow a server; its token comes from KIOSK_SOURCE_TOKEN or standard input."""
    from kiosk.station import join_station
    from kiosk.sync.enrolment import enrol
    from kiosk.sync.sources import Sources

    wish = _wish(system, code, said)
    with join_station(data_folder(session.data)) as station:
        sources = Sources(station.db)
        sources.is_free(name := name or str(wish.system))
        _check_zones(station, wish)
        source, token = enrol(wish, name, station.journal.kiosk, datetime.now(UTC))
        sources.add(source, token)
        try:
            found = _asked(station, source)
        except Exception:
            if code is None and source.system == "indico":
                sources.remove(name)
            raise
    _tell(session, found)


@source_command.command("list")
@options
@click.pass_obj
def list_(session: Invocation) -> None:
    """What is followed, and how that went last."""
    from kiosk.station import open_station
    from kiosk.sync.sources import Sources

    with open_station(data_folder(session.data), writing=False) as station:
        found = Sources(station.db).all()
        zone = station.plan.zone_info
    for source in found:
        heard = source.heard.astimezone(zone).isoformat() if source.heard else None
        session.put({**_answer(source), "state": source.state, "trouble": source.trouble or None, "heard": heard})
        session.say(f"{source.name}\t{source.state or 'not asked yet'}\t{shown(source.url)}\t{shown(source.event)}")
    if not found:
        click.echo("Nothing is followed: `kiosk source add` follows a registration system.", err=True)


@source_command.command("test")
@click.argument("name")
@options
@click.pass_obj
def test(session: Invocation, name: str) -> None:
    """Ask a server what it lets this kiosk do."""
    from kiosk.station import open_station
    from kiosk.sync.sources import Sources

    with open_station(data_folder(session.data), writing=False) as station:
        found = _asked(station, Sources(station.db).get(name))
    _tell(session, found)


@source_command.command("remove")
@click.argument("name")
@options
@click.pass_obj
def remove(session: Invocation, name: str) -> None:
    """Follow a server no longer, and forget its token. Its people stay on the roster."""
    from kiosk.station import join_station
    from kiosk.sync.sources import Sources

    with join_station(data_folder(session.data)) as station:
        sources = Sources(station.db)
        removed = sources.get(name)
        sources.remove(name)
    session.put(_answer(removed))
    session.say(f"{shown(name)} is followed no longer; in the system itself, take back its token or device, too.")


def _wish(system: str | None, code: str | None, said: dict[str, Any]) -> "Wish":
    from dataclasses import replace

    from kiosk.sync.enrolment import Wish, setup_code
    from kiosk.sync.sources import Kind

    if code is None and (system is None or not said["url"]):
        raise click.UsageError("Name the system, indico or pretix, and its --url; or give --code.")
    wish = setup_code(code) if code is not None else Wish(system=Kind(str(system)), url=said["url"])
    wish = wish if wish.token else replace(wish, token=_token())
    if system is not None and wish.system != system:
        raise click.UsageError(f"The set-up code is one of {wish.system}, not {system}.")
    told = {key: said[key] for key in ("event", "organizer") if said[key]}
    return replace(
        wish, **told, forms=said["forms"], zones=said["zones"], lists=_lists(said["lists"]), ca=_ca(said["ca"])
    )


def _token() -> str:
    token = os.environ.get("KIOSK_SOURCE_TOKEN")
    if token is None and sys.stdin.isatty():
        token = click.prompt("Token", hide_input=True, err=True)
    return str(sys.stdin.readline() if token is None else token).strip()


def _lists(said: tuple[str, ...]) -> list[tuple[str, int]]:
    found = []
    for text in said:
        zone, _, number = text.partition("=")
        if not zone or not number.isdigit():
            raise click.BadParameter(f"{text} is not like CAMPUS=12", param_hint="--list")
        found.append((zone, int(number)))
    return found


def _check_zones(station: "Station", wish: "Wish") -> None:
    for zone in (*wish.zones, *(zone for zone, _ in wish.lists)):
        if zone not in station.plan.zones:
            raise click.BadParameter(f"the plan has no zone {zone}", param_hint="--zone or --list")


def _ca(path: Path | None) -> str:
    from kiosk.sync.troubles import BadAuthority

    if path is None:
        return ""
    try:
        return path.read_bytes()[:_LARGEST_CA].decode("ascii")
    except UnicodeDecodeError:
        raise BadAuthority("it is no text") from None


def _asked(station: "Station", source: "Source") -> "Source":
    """The source with what its server lets this kiosk do, which is written down."""
    from kiosk.sync.sources import Sources
    from kiosk.sync.systems import server_of, system_of

    sources = Sources(station.db)
    with server_of(source, sources.token(source.name)) as server:
        rights = system_of(source, server, {}, station.plan).rights()
    sources.granted(source.name, rights)
    return sources.get(source.name)


def _answer(source: "Source") -> dict[str, Any]:
    return {
        "name": source.name,
        "system": source.system,
        "url": source.url,
        "event": source.event,
        "rights": [right.name for right in source.rights.held],
        "missing_rights": [right.name for right in source.rights.missing],
    }


def _tell(session: Invocation, source: "Source") -> None:
    session.put(_answer(source))
    for right in source.rights.missing:
        session.say(f"Missing: {right.name}. {right.remedy}")
    if not any(right.needed for right in source.rights.missing):
        session.say(f"{shown(source.name)} can be followed: `kiosk sync`.")
