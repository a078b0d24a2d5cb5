"""`queue`: badges on their way, and what a person says of them. The gate screen does the same while it is open."""

from collections.abc import Callable
from typing import TYPE_CHECKING

import click

from kiosk.commands.answers import Invocation, options, shown
from kiosk.commands.badges import one_station, screenless
from kiosk.commands.printing import Telling, settled
from kiosk.domain.trouble import Trouble

if TYPE_CHECKING:
    from kiosk.printing.issuing import Issuing
    from kiosk.printing.queue import Intent


class NoSuchIntent(Trouble):
    """No badge was asked for under this id."""

    def __init__(self) -> None:
        super().__init__("There is no such intent: `kiosk queue list` shows them.")


@click.group("queue")
def queue_command() -> None:
    """Badges that wait, are on their way, failed or unknown. Changing them needs the gate closed."""


@queue_command.command("list")
@click.option("--all", "everything", is_flag=True, help="Printed ones as well.")
@options
@click.pass_obj
def list_(session: Invocation, everything: bool) -> None:
    """The queue, in the order it was asked for."""
    from kiosk.printing.queue import JobState, Queue

    with one_station(session) as station:
        stages = [stage for stage in JobState if everything or stage is not JobState.PRINTED]
        for intent in Queue(station.db).at(*stages, limit=-1):
            session.put(
                {
                    "intent": intent.intent,
                    "delegate": intent.delegate,
                    "serial": intent.serial,
                    "state": intent.stage,
                    "detail": intent.detail,
                    "printer": intent.printer,
                    "reason": intent.reason,
                    "operator": intent.operator,
                    "supervisor": intent.supervisor,
                    "asked": intent.asked.astimezone(station.plan.zone_info).isoformat(),
                }
            )
            session.say(
                "\t".join(
                    map(
                        shown,
                        (intent.intent, f"{intent.delegate} badge {intent.serial}", f"{intent.stage} {intent.detail}"),
                    )
                )
            )


@queue_command.command("retry")
@click.argument("intent")
@options
@click.pass_obj
def retry(session: Invocation, intent: str) -> int:
    """Print a failed badge again, with its serial."""
    return _changed(session, lambda press: press.retry(intent), sending=True)


@queue_command.command("divert")
@click.argument("intent")
@click.option("--printer", required=True, metavar="NAME", help="See `kiosk printers`; or ipp://, zpl://, folder:PATH.")
@options
@click.pass_obj
def divert(session: Invocation, intent: str, printer: str) -> int:
    """Print a waiting or failed badge on another printer."""
    return _changed(session, lambda press: press.divert(intent, printer), sending=True)


@queue_command.command("cancel")
@click.argument("intent")
@options
@click.pass_obj
def cancel(session: Invocation, intent: str) -> int:
    """Nobody wants a badge any more that waits or is on its way."""
    return _changed(session, lambda press: press.cancel(intent))


@queue_command.command("settle")
@click.argument("intent")
@click.argument("outcome", type=click.Choice(["printed", "failed"]))
@click.option("--operator", default="", metavar="ID", help="Officer who looked into the tray.")
@options
@click.pass_obj
def settle(session: Invocation, intent: str, outcome: str, operator: str) -> int:
    """Say whether an unknown badge came out."""
    return _changed(session, lambda press: press.settle(intent, outcome == "printed", operator))


def _changed(session: Invocation, change: "Callable[[Issuing], Intent]", *, sending: bool = False) -> int:
    with screenless(), one_station(session, writing=True) as station:
        from kiosk.printing.choice import Choice, Designs
        from kiosk.printing.issuing import Issuing

        choice = Choice.of(station.settings)
        press = Issuing(station.db, station.plan, station.folder, Designs.of(station.settings), choice=choice)
        press.wake()
        try:
            changed = change(press)
        except KeyError:
            raise NoSuchIntent() from None
        told = Telling(session, 1)
        told.one((settled(press, [changed]) or [press.queue.get(changed.intent)])[0] if sending else changed)
        return told.end() if sending else 0
