"""What readers see and hear: codes straight to the kiosk, typed by a scanner, before the camera, on a serial cable."""

from random import Random

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit

from kiosk.demo import staff
from kiosk.domain.plan import Direction
from kiosk.domain.scan import Reader, Scan
from kiosk.scanning.framing import unframed
from kiosk.scanning.serial import SerialReader
from tests.monkey.day import TICKETS, Day
from tests.monkey.done import Done

CROWD = ("2", "2+1", "3", "7", "11", "17", "34", "46", "54", "105", "112")
PRESS, ESCORTS = ("105", "107", "109", "110", "112"), ("3", "5", "2")
TRUE = tuple(name for name in TICKETS if not name.startswith("why"))
"""Tickets that were made for somebody."""
_ANYTHING = (b"", b"\x00", b"HELLO", b"{")
_SCANNER = 4
"""Milliseconds from key to key."""
_SHORTEST = 8
"""Letters: fewer may be a hand's."""
_ROUNDS = 200


def scan(day: Day, raw: bytes) -> None:
    """Any reader that has read this."""
    day.kiosk.listening.wedge.scanned.emit(Scan(raw, day.now, Reader.WEDGE))


def some_code(chance: Random) -> tuple[str, bytes]:
    """Somebody's ticket or badge, or no ticket at all; its name and itself."""
    if chance.random() < 0.15:
        officer = chance.choice(staff.OFFICERS)
        return officer.name, officer.badge.encode()
    name = chance.choice(list(TICKETS) if chance.random() < 0.4 else CROWD)
    return name, TICKETS[name]


def a_ticket(day: Day, chance: Random) -> Done:
    name = chance.choice(list(TICKETS) if chance.random() < 0.3 else CROWD)
    scan(day, TICKETS[name])
    return Done(f"ticket {name}")


def a_convoy(day: Day, chance: Random) -> Done:
    """Those who need an escort, and the escort behind or before them."""
    people = [chance.choice(PRESS) for _ in range(chance.randrange(1, 4))]
    people.insert(chance.choice((0, len(people))), chance.choice(ESCORTS))
    for name in people:
        scan(day, TICKETS[name])
        day.pass_by(chance.choice((1, 4, 20)))
    return Done(f"convoy {people}")


def other_way(day: Day, chance: Random) -> Done:
    """Where a gate leads both ways."""
    if day.kiosk.station.plan.gates[day.gate].direction is Direction.BOTH:
        day.kiosk.desk.direction = chance.choice((None, None, Direction.OUT))
    return Done(f"way {day.kiosk.desk.direction}")


def an_officers_badge(day: Day, chance: Random) -> Done:
    officer = chance.choice(staff.OFFICERS)
    scan(day, officer.badge.encode())
    return Done(f"badge of {officer.name}")


def anything_scanned(day: Day, chance: Random) -> Done:
    raw = chance.choice((*_ANYTHING, chance.randbytes(40)))
    scan(day, raw)
    return Done(f"code {raw!r}")


def a_burst(day: Day, chance: Random) -> Done:
    """A scanner types, whatever has the focus: with Enter behind it, Tab, or nothing."""
    name, raw = some_code(chance)
    end = chance.choice(("\r", "\r", "\t", ""))
    if not raw.isascii() or not raw.decode().isprintable() or len(raw) < _SHORTEST:
        return a_ticket(day, chance)
    fields = day.fields()
    day.keyboard().type(raw.decode() + end, every=_SCANNER)
    day.fall_silent()
    return Done(f"scanner types {name} and {end!r}", wrong=_unheard(day, raw) or _typed_into(day, fields))


def _typed_into(day: Day, before: dict[QLineEdit | QPlainTextEdit, str]) -> str:
    """Which fields took something of a scan."""
    grown = [text for field, text in day.fields().items() if len(text) > len(before.get(field, ""))]
    return f"a field took what a scanner typed: {grown}" if grown else ""


def before_the_camera(day: Day, chance: Random) -> Done:
    """A code is held there, or nothing is."""
    if chance.random() < 0.25:
        day.camera.show(None)
        return Done("an empty room before the camera")
    name, raw = some_code(chance)
    day.camera.show(raw)
    day.settle()
    return Done(f"{name} before the camera", wrong=_unheard(day, raw) if day.camera.plugged_in else "")


def held_before_the_camera(day: Day, chance: Random) -> Done:
    """Frame after frame of one code is one scan."""
    name, raw = some_code(chance)
    judged = len(day.heard)
    for _ in range(4):
        day.camera.show(raw)
        day.settle()
        day.pass_by(0.2)
    judged = len([each for each in day.heard[judged:] if each.passage.payload == raw])
    return Done(f"{name} held before the camera", wrong=f"judged {judged} times" if judged > 1 else "")


def camera_comes_and_goes(day: Day, chance: Random) -> Done:
    if day.camera.plugged_in and chance.random() < 0.5:
        day.camera.unplug()
    else:
        day.camera.plug()
    return Done("camera there" if day.camera.plugged_in else "camera gone")


def on_the_cable(day: Day, chance: Random) -> Done:
    """A serial scanner reads, in one piece or in two."""
    if day.cable is None or not day.cable.plugged:
        return a_ticket(day, chance)
    name, raw = some_code(chance)
    if raw != unframed(raw) or b"\r" in raw:
        return a_ticket(day, chance)
    sent, cut = raw + chance.choice((b"\r", b"\r\n", b"\n", b"")), chance.randrange(len(raw) + 1)
    for piece in (sent[:cut], sent[cut:]):
        if piece:
            day.cable.send(piece)
    (reader,) = day.kiosk.findChildren(SerialReader)
    for _ in range(_ROUNDS):
        QCoreApplication.processEvents()
        if reader._splitter.waiting and reader._splitter._rest == raw:
            reader._silence.stop()
            reader._fall_silent()
        if day.read:
            break
    return Done(f"serial scanner reads {name}", wrong=_unheard(day, raw))


def cable_pulled(day: Day, chance: Random) -> Done:
    if day.cable is None:
        return Done("no cable")
    (reader,) = day.kiosk.findChildren(SerialReader)
    if day.cable.plugged and chance.random() < 0.5:
        day.cable.pull()
        for _ in range(_ROUNDS):
            QCoreApplication.processEvents()
            if reader._troubled:
                break
        reader._retry.stop()
        return Done("cable pulled", wrong="" if reader._troubled else "nobody noticed")
    if not day.cable.plugged:
        day.cable.plug()
    if reader._troubled:
        reader._retry.stop()
        reader._open()
    return Done("cable plugged", wrong="the port stays shut" if reader._troubled else "")


def _unheard(day: Day, raw: bytes) -> str:
    """Why a code did not arrive as it is."""
    read = [each.raw for each in day.read]
    wanted = [unframed(raw)] if unframed(raw) else []
    return "" if read[-1:] == wanted[-1:] else f"{raw!r} was read as {read}"
