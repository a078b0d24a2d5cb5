"""`run`, `demo`, `doctor`: the kiosk itself, and the machine under it."""

import sys
from dataclasses import asdict, replace
from datetime import UTC, datetime
from pathlib import Path

import click

from kiosk.commands.answers import Invocation, options
from kiosk.domain.languages import LANGUAGES
from kiosk.domain.trouble import Trouble
from kiosk.storage.paths import data_folder


class Unfit(Trouble):
    """This machine cannot show the kiosk's screens."""


def must_be_fit(*, screens: bool) -> None:
    """Say in one sentence what is missing, before Qt would say it in a traceback or an abort."""
    from kiosk.doctor.fitness import unfit, unfit_for_screens

    why = unfit() or (unfit_for_screens() if screens else None)
    if why:
        raise Unfit(why)


@click.command("run")
@click.option("--gate", metavar="CODE", help="Gate of the plan at which this kiosk stands.")
@click.option("--direction", type=click.Choice(["in", "out"]), help="At a gate that leads both ways; in, by default.")
@click.option("--camera", metavar="NAME", help="Part of a camera's name, or any.")
@click.option("--printer", metavar="NAME", help="Printer for badges; see `kiosk printers`.")
@click.option("--language", type=click.Choice(LANGUAGES), help="Language of the screens.")
@click.option("--theme", type=click.Choice(["light", "dark"]))
@click.option("--window", is_flag=True, help="In a window instead of on the whole screen.")
@click.option("--keep", is_flag=True, help="Start again after a crash.")
@click.option("--remember", is_flag=True, help="Keep what is chosen here in settings.toml, for every start.")
@options
@click.pass_obj
def run_command(session: Invocation, /, window: bool, keep: bool, remember: bool, **chosen: str | None) -> int:
    """Open the gate screen. What is chosen here holds for this start, with --remember for every one."""
    must_be_fit(screens=True)
    if keep:
        from kiosk.system import watchdog

        return watchdog.keep(watchdog.own_command(sys.argv[1:]), told=session.say)
    from kiosk.station import open_station

    station = open_station(data_folder(session.data), writing=True)
    changes = {name: value for name, value in chosen.items() if value is not None}
    if changes:
        station.settings = replace(station.settings, **changes)  # type: ignore[arg-type]
        session.say(_what_holds(changes, remember))
    from kiosk.app import run

    def keep_choice(_kiosk: object) -> None:
        """Only what a kiosk stands with is kept."""
        if changes and remember:
            station.keep(**changes)

    return run(station, full_screen=False if window else None, opened=keep_choice)


def _what_holds(changes: dict[str, str], remember: bool) -> str:
    """What was chosen, and for how long."""
    chosen = ", ".join(f"{name} {value}" for name, value in changes.items())
    return f"Kept in settings.toml: {chosen}." if remember else f"For this start: {chosen}. --remember keeps it."


@click.command("demo")
@click.option(
    "--headless", metavar="DIR", type=click.Path(path_type=Path), help="Play half an hour offscreen into DIR."
)
@click.option("--delegates", type=click.IntRange(1, 1_000_000), metavar="N", help="So many generated people besides.")
@options
@click.pass_obj
def demo_command(session: Invocation, headless: Path | None, delegates: int | None) -> int:
    """The UN Chiefs of Police Summit on sample data, ready to scan."""
    must_be_fit(screens=headless is None)
    if headless is None:
        from kiosk.demo.live import play

        return play(delegates)
    from kiosk import demo

    report = demo.headless(headless, delegates)
    session.put(report)
    counts = ", ".join(f"{count} {verdict}" for verdict, count in report["verdicts"].items())
    session.say(f"{report['scans']} scans among {report['people']} people: {counts}.")
    session.say(f"Pictures, badges.pdf and report.json are in {headless} ({report['seconds']} s).")
    if report["met"] != report["scans"]:
        raise Unfit(f"{report['scans'] - report['met']} scans gave another verdict than the script expects")
    return 0


@click.command("doctor")
@click.option("--mend", is_flag=True, help="Move a damaged database aside and save its journal.")
@options
@click.pass_obj
def doctor_command(session: Invocation, mend: bool) -> int:
    """What is missing or wrong on this machine, and what to do."""
    from kiosk.doctor import checks

    found = checks(data_folder(session.data), datetime.now(UTC), mend=mend)
    session.put({"checks": [asdict(check) for check in found]})
    for check in found:
        session.say(f"{'ok  ' if check.ok else 'LOOK'}  {check.check:<12} {check.detail}")
        if not check.ok and check.remedy:
            session.say(f"      {'':<12} → {check.remedy}")
    return 0 if all(check.ok for check in found) else 1
