"""What the world around does: time passes, disks fill up, printers run out, the power goes."""

import tempfile
from datetime import timedelta
from pathlib import Path
from random import Random

from tests.monkey.day import LAST_HOUR, Day
from tests.monkey.done import Done
from tests.monkey.hands import a_key
from tests.monkey.reopening import differences, kept


def wait(day: Day, chance: Random) -> Done:
    seconds = chance.choice((1, 5, 9, 10, 11, 16, 40))
    day.pass_by(seconds)
    return Done(f"{seconds} s")


def wait_long(day: Day, chance: Random) -> Done:
    minutes = chance.choice((3, 6, 20, 60))
    return _jump(day, timedelta(minutes=minutes))


def over_midnight(day: Day, _chance: Random) -> Done:
    return _jump(day, timedelta(hours=9))


def _jump(day: Day, step: timedelta) -> Done:
    if day.now + step > LAST_HOUR:
        step = timedelta(seconds=2)
    day.pass_by(step.total_seconds())
    day.kiosk.rounds.go()
    return Done(f"{step} later")


def go_round(day: Day, _chance: Random) -> Done:
    day.kiosk.rounds.go()
    day.kiosk.alerting.catch_up()
    day.kiosk.control_room.look()
    return Done("a round")


def disk(day: Day, chance: Random) -> Done:
    full = not day.disk_full and chance.random() < 0.4
    day.fill_disk(full)
    if not full:
        day.kiosk.window.gate.retry_asked.emit()
    return Done("disk full" if full else "disk as usual")


def printer(day: Day, chance: Random) -> Done:
    day.empty_printer(not day.printer_empty and chance.random() < 0.5)
    return Done("printer empty" if day.printer_empty else "printer as usual")


def restart(day: Day, _chance: Random) -> Done:
    """Ended and started again: everything is as it was, and locked."""
    day.fill_disk(False)
    day.kiosk.alerting.catch_up()
    before, last = kept(day), day.sealed(day.kiosk.station.journal.head()[0] - 1)[-1]
    day.close()
    day.open()
    return Done("restart", differs=differences(before, last, day))


def power_cut(day: Day, chance: Random) -> Done:
    """What a copy of the folder says, taken in the middle of the run."""
    if day.disk_full:
        return a_key(day, chance)
    before, last = kept(day), day.sealed(day.kiosk.station.journal.head()[0] - 1)[-1]
    with tempfile.TemporaryDirectory() as folder:
        twin = day.copied(Path(folder) / "data")
        twin.open()
        differs = differences(before, last, twin)
        twin.close()
    return Done("power cut", differs=differs)
