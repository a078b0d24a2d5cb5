"""`sync`: from and to registration systems. A process of its own, also where a kiosk runs, so that no scan waits.

See `kiosk.commands.following`.
"""

import contextlib
import os
import sys
import time
from collections.abc import Iterator
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

import click

from kiosk.commands.answers import Invocation, options, plain, shown
from kiosk.storage.paths import data_folder
from kiosk.system.clock import utc_now

if TYPE_CHECKING:
    from kiosk.commands.following import Followed, Following

_LEAST = 1.0
_APART = 120.0
"""Seconds between two clocks that are worth a word."""


@click.group("sync", invoke_without_command=True)
@click.option("--source", metavar="NAME", help="This one only.")
@click.option("--once", is_flag=True, help="One round; as without any option.")
@click.option("--every", metavar="SECONDS", type=click.FloatRange(_LEAST), help="Round after round, until stopped.")
@click.option("--attended", is_flag=True, hidden=True, help="A round a line of standard input, until that ends.")
@click.option("--dry-run", is_flag=True, help="Show what would change; write nothing, tell the server nothing.")
@click.option("--keep-missing", is_flag=True, help="Do not mark people missing whom the server names no longer.")
@click.option("--accept-missing", is_flag=True, help="Mark them missing even if they are a tenth of all or more.")
@options
@click.pass_context
def sync_command(
    context: click.Context,
    source: str | None,
    once: bool,
    every: float | None,
    attended: bool,
    dry_run: bool,
    keep_missing: bool,
    accept_missing: bool,
) -> int:
    """Fetch from registration systems who is expected, and tell them who came."""
    if context.invoked_subcommand is not None:
        return 0
    if once and every is not None:
        raise click.UsageError("--once and --every contradict each other.")
    if keep_missing and accept_missing:
        raise click.UsageError("--keep-missing and --accept-missing contradict each other.")
    from kiosk.commands.following import Following, Manner

    session: Invocation = context.obj
    manner = Manner(only=source, dry_run=dry_run, keep_missing=keep_missing, accept_missing=accept_missing)
    with Following(data_folder(session.data), manner, utc_now) as following:
        if attended:
            return _attended(session, following)
        while True:
            rounds = following.round(every or 0.0)
            for followed in rounds:
                _tell(session, followed, dry_run)
            if every is None:
                return max((int(each.state != "in_step") for each in rounds), default=0)
            time.sleep(following.pause())


def _attended(session: Invocation, following: "Following") -> int:
    """Beside a kiosk, which has the right of way; see `kiosk.sync.attended`."""
    with contextlib.suppress(OSError, AttributeError):
        os.nice(10)
    for _ in sys.stdin:
        more = True
        while more:
            rounds = following.round(_LEAST)
            for followed in rounds:
                _tell(session, followed, dry_run=False)
            more = any(followed.more for followed in rounds)
    return 0


@sync_command.command("conflicts")
@click.option("--source", metavar="NAME", help="Of this one only.")
@options
@click.pass_obj
def conflicts(session: Invocation, source: str | None) -> None:
    """What a server contradicted and nobody has settled."""
    from kiosk.station import open_station
    from kiosk.sync.conflicts import Conflicts
    from kiosk.sync.sources import Sources

    with open_station(data_folder(session.data), writing=False) as station:
        if source is not None:
            Sources(station.db).get(source)
        found = list(Conflicts(station.db).open(source))
        zone = station.plan.zone_info
    for each in found:
        at = each.at.astimezone(zone).isoformat()
        session.put(
            {
                "id": each.id,
                "source": each.source,
                "delegate": each.person,
                "at": at,
                "entry": f"{each.kiosk}:{each.seq}",
                "act": each.act,
                "answer": each.said,
                "finding": each.finding,
                "advice": each.advice,
            }
        )
        session.say(f"{each.id}\t{at}\t{each.act} {each.person}\t{shown(each.said)}\t{each.advice}")
    if not found:
        click.echo("Nothing is contradicted.", err=True)


@sync_command.command("resolve")
@click.argument("number", metavar="ID", type=int)
@options
@click.pass_obj
def resolve(session: Invocation, number: int) -> None:
    """Say that somebody has seen to a conflict."""
    from kiosk.station import open_station
    from kiosk.sync.conflicts import Conflicts

    with open_station(data_folder(session.data), writing=False) as station:
        Conflicts(station.db).settle(number, datetime.now(UTC))
    session.put({"id": number, "settled": True})
    session.say(f"Conflict {number} is settled.")


def _tell(session: Invocation, followed: "Followed", dry_run: bool) -> None:
    answer = _answer(followed)
    session.put(answer)
    counts = ", ".join(f"{answer[word]} {word}" for word in ("added", "changed", "missing"))
    told = f"{answer['pulled']} pulled ({counts}), {answer['pushed']} pushed, {answer['conflicts']} conflicts"
    session.say(f"{shown(followed.source)}: {answer['state'].replace('_', ' ')}{' (dry run)' * dry_run}; {told}.")
    for sentence in (*map(str, followed.troubles), *_remarks(followed)):
        click.echo(plain(f"{followed.source}: {sentence}"), err=True)


def _remarks(followed: "Followed") -> Iterator[str]:
    """What an organiser should look at, though nothing is in the way."""
    from kiosk.commands.imported import foreseen

    if followed.brought is not None:
        yield from (problem.problem for problem in followed.brought.problems)
        yield from foreseen(followed.brought.outlook)
    if followed.skew is not None and abs(followed.skew) > _APART:
        way = "ahead of" if followed.skew > 0 else "behind"
        minutes = abs(followed.skew) / 60
        yield f"The server's clock is {minutes:.0f} minutes {way} this machine's: one of them is wrong."


def _answer(followed: "Followed") -> dict[str, Any]:
    from kiosk.commands.imported import NOTHING, imported_answer

    brought = imported_answer(followed.brought) if followed.brought is not None else NOTHING
    return {
        **brought,
        "source": followed.source,
        "pulled": followed.pulled,
        "pushed": followed.pushed,
        "conflicts": followed.conflicts,
        "requests": followed.requests,
        "bytes": followed.received,
        "seconds": round(followed.seconds, 3),
        "state": str(followed.state),
        "troubles": [str(trouble) for trouble in followed.troubles],
        "server_ahead": followed.skew,
    }
