"""`operator`: who may be on duty, and their PINs.

A PIN comes from KIOSK_PIN or, on a terminal, is asked for unseen; never from an argument, which others on the machine
could read.
"""

import os
import sys

import click

from kiosk.commands.answers import Invocation, options, shown
from kiosk.storage.paths import data_folder

_ROLES = ("entrance", "security", "supervisor", "organiser")


@click.group("operator")
def operator_command() -> None:
    """Officers of this kiosk and their PINs (from KIOSK_PIN, or asked for on a terminal)."""


@operator_command.command("add")
@click.argument("name", nargs=-1, required=True)
@click.option("--role", type=click.Choice(_ROLES), default="entrance", show_default=True, help="The first: organiser.")
@click.option("--badge", metavar="PAYLOAD", help="Code of the badge that opens together with the PIN.")
@options
@click.pass_obj
def add(session: Invocation, name: tuple[str, ...], role: str, badge: str | None) -> None:
    """Let somebody log in."""
    from kiosk.admission.timekeeping import Timekeeper
    from kiosk.domain.duty import Role
    from kiosk.operators.store import Operators
    from kiosk.security.staffing import COMMAND_LINE, Staffing
    from kiosk.station import join_station

    pin = asked_pin()
    with join_station(data_folder(session.data)) as station:
        key = _badge_key(badge, station.checkpoint.keys) if badge else None
        staffing = Staffing(Operators(station.db), station.journal)
        added = staffing.enrol(
            " ".join(name),
            Role(role),
            pin,
            Timekeeper(station.journal, station.roster).now(),
            by=COMMAND_LINE,
            badge=key,
        )
    session.put({"operator": added.id, "name": added.name, "role": str(added.role), "badge": added.badge})
    session.say(f"{shown(added.name)} may log in as {added.role}; operator {added.id}.")


@operator_command.command("list")
@options
@click.pass_obj
def list_(session: Invocation) -> None:
    """Who may log in."""
    from kiosk.operators.store import Operators
    from kiosk.station import open_station

    with open_station(data_folder(session.data), writing=False) as station:
        operators = Operators(station.db).on_list()
    session.put(
        {
            "operators": [
                {"operator": each.id, "name": each.name, "role": str(each.role), "badge": each.badge}
                for each in operators
            ]
        }
    )
    for each in operators:
        session.say(f"{each.id}\t{each.role}\t{shown(each.name)}")
    if not operators:
        click.echo("Nobody may log in yet: `kiosk operator add NAME --role organiser` adds the first.", err=True)


@operator_command.command("pin")
@click.argument("operator")
@click.option("--duress", is_flag=True, help="The PIN to type under threat: opens as usual and raises a silent alert.")
@options
@click.pass_obj
def pin_(session: Invocation, operator: str, duress: bool) -> None:
    """Give somebody a new PIN."""
    from kiosk.admission.timekeeping import Timekeeper
    from kiosk.operators.store import Operators
    from kiosk.security.staffing import COMMAND_LINE, Staffing
    from kiosk.station import join_station

    pin = asked_pin()
    with join_station(data_folder(session.data)) as station:
        staffing = Staffing(Operators(station.db), station.journal)
        staffing.change_pin(
            operator, pin, Timekeeper(station.journal, station.roster).now(), by=COMMAND_LINE, duress=duress
        )
    session.put({"operator": operator, "duress": duress})
    session.say("The new PIN is good from now on.")


@operator_command.command("remove")
@click.argument("operator")
@options
@click.pass_obj
def remove(session: Invocation, operator: str) -> None:
    """Let somebody log in no more; the journal keeps their name."""
    from kiosk.admission.timekeeping import Timekeeper
    from kiosk.operators.store import Operators
    from kiosk.security.staffing import COMMAND_LINE, Staffing
    from kiosk.station import join_station

    with join_station(data_folder(session.data)) as station:
        staffing = Staffing(Operators(station.db), station.journal)
        removed = staffing.dismiss(operator, Timekeeper(station.journal, station.roster).now(), by=COMMAND_LINE)
    session.put({"operator": removed.id, "name": removed.name, "role": str(removed.role)})
    session.say(f"{shown(removed.name)} can no longer log in.")


def asked_pin(*, twice: bool = True) -> str:
    """A PIN from the environment or the terminal; `twice` where it is a new one."""
    pin = os.environ.get("KIOSK_PIN")
    if pin is not None:
        return pin
    if not sys.stdin.isatty():
        raise click.UsageError("Give the PIN in the environment variable KIOSK_PIN, or run this on a terminal.")
    asked: str = click.prompt("PIN", hide_input=True, confirmation_prompt=twice, err=True)
    return asked


def _badge_key(payload: str, keys: object) -> str:
    from kiosk.credentials import Keys, read
    from kiosk.domain.credential import Credential

    assert isinstance(keys, Keys)
    reading = read(payload.encode("utf-8", "surrogateescape"), keys)
    if not isinstance(reading, Credential):
        raise click.BadParameter(f"this is no code that the kiosk can read ({reading.reason})", param_hint="--badge")
    return reading.keys[0]
