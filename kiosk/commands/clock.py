"""`clock`: the time this machine says, against the time the kiosk trusts."""

from datetime import datetime
from typing import TYPE_CHECKING

import click

from kiosk.commands.answers import Invocation, options
from kiosk.domain.trouble import Trouble
from kiosk.storage.paths import data_folder

if TYPE_CHECKING:
    from kiosk.station import Station


class NotConfirmed(Trouble):
    """The clock stays in doubt: who confirms it must be an organiser with a right PIN."""


@click.command("clock")
@click.option("--confirm", is_flag=True, help="Vouch for the clock as it is now (PIN of an organiser, where any are).")
@options
@click.pass_obj
def clock_command(session: Invocation, confirm: bool) -> None:
    """What this machine's clock says, whether it is in doubt, and an organiser's word that it is right."""
    from kiosk.admission.timekeeping import Timekeeper, said
    from kiosk.station import open_station

    with open_station(data_folder(session.data), writing=False) as station:
        keeper = Timekeeper(station.journal, station.roster)
        doubtful, by, zone = keeper.doubtful(), keeper.by(), station.plan.zone_info
        if confirm:
            keeper.confirm(_organiser(station, keeper.now()))
        wall, trusted = (moment.astimezone(zone) for moment in (keeper.clock.wall(), keeper.now()))
    session.put({"clock": wall.isoformat(), "trusted": trusted.isoformat(), "doubtful": doubtful and not confirm})
    session.say(f"The clock says {_hour(wall)}.")
    if confirm:
        session.say("It is confirmed, and sealed in the journal.")
    elif doubtful:
        session.say(f"It is in doubt: it jumped by {said(by)}. Trusted time is {_hour(trusted)}.")
        session.say("Set the clock right, or confirm it: `kiosk clock --confirm`.")


def _organiser(station: "Station", now: datetime) -> str:
    """The id of who confirms; raises NotConfirmed. Where no officers are in use, whoever holds folder and key may."""
    from kiosk.commands.staff import asked_pin
    from kiosk.domain.duty import Action, may
    from kiosk.operators.store import LoggedIn, Operators, TooSoon
    from kiosk.security.identifying import identify
    from kiosk.security.staffing import COMMAND_LINE

    operators = Operators(station.db)
    if not operators.any():
        return COMMAND_LINE
    match identify(operators, station.journal, asked_pin(twice=False), now):
        case LoggedIn(operator) if may(operator.role, Action.CHANGE_SETTINGS):
            return operator.id
        case LoggedIn():
            raise NotConfirmed("The clock is not confirmed: only an organiser may do that.")
        case TooSoon(until):
            raise NotConfirmed(f"Too many PINs were tried: the next one can be tried at {until:%H:%M:%S} UTC.")
        case _:
            raise NotConfirmed("The clock is not confirmed: this PIN is wrong.")


def _hour(moment: datetime) -> str:
    return f"{moment:%A %d %B %Y, %H:%M:%S %Z}"
