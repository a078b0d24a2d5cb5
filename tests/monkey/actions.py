"""What a monkey does at a kiosk: everything that a hand, a scanner, a clock, a disk or a printer can do."""

import tempfile
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from random import Random
from types import UnionType

from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from shiboken6 import isValid

from kiosk.demo import staff
from kiosk.domain.duty import Why
from kiosk.domain.plan import Direction
from kiosk.domain.scan import Reader, Scan
from kiosk.screens.dialogs.asked_layout import Choice
from kiosk.screens.kit.board import Board
from kiosk.screens.kit.frame import Room
from kiosk.screens.kit.theme import theme
from kiosk.screens.kit.touch import Touch
from kiosk.screens.security.views import AlertChosen, Ask, DelegationChosen, PersonChosen, Safe
from kiosk.screens.shift.lock import END
from tests.monkey.day import LAST_HOUR, TICKETS, Day
from tests.monkey.reopening import differences, kept

KEYS: Mapping[str, Qt.Key] = {
    **{f"F{number}": Qt.Key(Qt.Key.Key_F1.value + number - 1) for number in range(5, 13)},
    "Esc": Qt.Key.Key_Escape,
}
_CROWD = ("2", "2+1", "3", "7", "11", "17", "34", "46", "54", "105", "112")
_TYPED = ("garcia", "Li", "0", "7", "e", " ", "Вер", "x" * 30)
_SOUGHT = ("Okoye", "Garcia", "Ивано", "Smith", "a", "li")
_FIRST_PIN = "482190"
_LANGUAGES = ("ar", "en", "es", "fr", "ru", "zh")


@dataclass(frozen=True)
class Done:
    """What was done; `dead` where it was a key that stood on nothing that can be pressed."""

    words: str
    dead: bool = False
    differs: str = ""
    """What a reopened folder says otherwise."""


Act = Callable[[Day, Random], Done]


# Scanners


def scan(day: Day, raw: bytes) -> None:
    day.kiosk.listening.wedge.scanned.emit(Scan(raw, day.now, Reader.WEDGE))


def a_ticket(day: Day, chance: Random) -> Done:
    names = list(TICKETS) if chance.random() < 0.3 else _CROWD
    name = chance.choice(names)
    scan(day, TICKETS[name])
    return Done(f"ticket {name}")


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
    raw = chance.choice((b"", b"\x00", b"HELLO", b"{", chance.randbytes(40)))
    scan(day, raw)
    return Done(f"code {raw!r}")


# Hands


def a_key(day: Day, chance: Random) -> Done:
    return press(day, "F5" if chance.random() < 0.3 else chance.choice(list(KEYS)))


def a_dead_key(day: Day, chance: Random) -> Done:
    """One that stands on nothing now."""
    return press(day, chance.choice([key for key in KEYS if key not in day.live_keys()]))


def press(day: Day, key: str) -> Done:
    """One key at the window, as the platform delivers it."""
    dead = key not in (*day.live_keys(), "Esc", "F12", "F9", "F11")
    QTest.keyClick(day.kiosk.window.windowHandle(), KEYS[key])
    return Done(f"key {key}", dead=dead)


def a_place(day: Day, chance: Random) -> Done:
    """A finger on something that can be pressed."""
    places = [each for each in day.kiosk.window.findChildren(Touch) if each.isVisible() and each.isEnabled()]
    if not places:
        return Done("no place")
    place = chance.choice(places)
    window = day.kiosk.window
    words = f"press {place.accessibleName()!r} on {type(day.shown).__name__}"
    QTest.mouseClick(
        window.windowHandle(),
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
        place.mapTo(window, place.rect().center()),
    )
    return Done(words)


def anywhere(day: Day, chance: Random) -> Done:
    window = day.kiosk.window
    point = QPoint(chance.randrange(window.width()), chance.randrange(window.height()))
    QTest.mouseClick(window.windowHandle(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, point)
    return Done(f"finger at {point.x()},{point.y()}")


def typed(day: Day, chance: Random) -> Done:
    text = chance.choice(_TYPED)
    field = QApplication.focusWidget() or day.shown
    _type(field, text)
    return Done(f"typed {text!r} into {type(field).__name__}")


def _type(field: QObject, text: str) -> None:
    """As a hand does, letter by letter; what a scanner types is not let through to any field."""
    for letter in text:
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            if isValid(field):
                QApplication.sendEvent(field, QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, letter))


def enter(day: Day, chance: Random) -> Done:
    key = chance.choice((Qt.Key.Key_Return, Qt.Key.Key_Tab, Qt.Key.Key_Backspace, Qt.Key.Key_Up, Qt.Key.Key_Down))
    QTest.keyClick(day.kiosk.window.windowHandle(), key)
    return Done(f"key {key.name}")


# Officers


def a_pin(day: Day, chance: Random) -> Done:
    """Somebody's, wrong now and then, typed and confirmed wherever digits are taken."""
    officer = chance.choice(staff.OFFICERS)
    pin = officer.duress if officer.duress and chance.random() < 0.2 else officer.pin
    pin = "9090" if chance.random() < 0.1 else pin
    return _pin(day, pin)


def _pin(day: Day, pin: str) -> Done:
    _type(day.shown, pin)
    press(day, "F5")
    return Done(f"PIN {pin} at {type(day.shown).__name__}")


def log_in(day: Day, chance: Random) -> Done:
    """Somebody comes on duty at a locked kiosk."""
    officer = come(chance)
    if not day.kiosk.guard.locked:
        return a_ticket(day, chance)
    if day.shown is day.kiosk.locking.__dict__.get("hand_over"):
        return press(day, "F5")
    scan(day, officer.badge.encode())
    return _pin(day, officer.pin if len(day.officers) > 1 else _FIRST_PIN)


def come(chance: Random) -> staff.DemoOfficer:
    """Who comes: most often those who may do most."""
    return chance.choices(staff.OFFICERS, (2, 4, 3, 2))[0]


def override(day: Day, chance: Random) -> Done:
    """Officers vouch for whoever was held or refused, say why, and let them in."""
    if chance.random() < 0.7:
        scan(day, TICKETS[chance.choice(("7", "17", "11", "why: another server"))])
        day.pass_by(1)
    press(day, "F8")
    came = [come(chance) for _ in range(chance.choice((1, 2, 2, 3)))]
    for officer in came:
        scan(day, officer.badge.encode())
        _pin(day, officer.pin)
        day.settle()
    return _choose_and_confirm(day, chance, Why, f"override by {[each.name for each in came]}")


def undo_late(day: Day, chance: Random) -> Done:
    """Each press keeps an admission on the screen, and none keeps its undo open."""
    scan(day, TICKETS[chance.choice(_CROWD)])
    for seconds, key in ((7, "F5"), (chance.choice((2, 4)), "F6"), (1, "F6")):
        day.pass_by(seconds)
        day.settle()
        press(day, key)
    return Done("late undo")


def by_hand(day: Day, chance: Random) -> Done:
    """Somebody is looked for by name, chosen and let in."""
    press(day, "Esc")
    press(day, "F9")
    name = chance.choice(_SOUGHT)
    _type(QApplication.focusWidget() or day.shown, name)
    day.settle()
    for _ in range(2):
        press(day, "F5")
    return _choose_and_confirm(day, chance, Why, f"by hand {name!r}")


def answer(day: Day, chance: Random) -> Done:
    """Whoever is held is asked what the list asks."""
    press(day, "F5")
    for _ in range(4):
        _choose_and_confirm(day, chance, Choice, "")
    return Done("questions answered")


def muster(day: Day, chance: Random) -> Done:
    """Entries are frozen, and somebody was seen in safety."""
    screen = day.kiosk.control_room.screen
    day.kiosk.window.enter(Room.SECURITY)
    for ask in (Ask.LOCK, Ask.MUSTER):
        screen.asked.emit(ask)
        day.settle()
    return _choose_and_confirm(day, chance, Safe | DelegationChosen, "muster")


def alerts(day: Day, chance: Random) -> Done:
    """One is opened and acknowledged."""
    day.kiosk.window.enter(Room.SECURITY)
    day.settle()
    _choose_and_confirm(day, chance, AlertChosen, "")
    day.kiosk.control_room.screen.asked.emit(chance.choice((Ask.ACKNOWLEDGE, Ask.SOMEBODY_ELSE)))
    return Done("an alert is seen to")


def revoke(day: Day, chance: Random) -> Done:
    """Somebody's code is void from now on."""
    day.kiosk.window.enter(Room.SECURITY)
    day.kiosk.control_room.search(chance.choice(_SOUGHT))
    day.settle()
    _choose_and_confirm(day, chance, PersonChosen, "")
    for ask in (Ask.REVOKE, Ask.REVOKE_NOW):
        day.kiosk.control_room.screen.asked.emit(ask)
    return Done("somebody's code is revoked")


def _choose_and_confirm(day: Day, chance: Random, kind: type | UnionType, words: str) -> Done:
    """One of the places that say such a thing, where there are any; then whatever is proposed."""
    shown = day.shown
    places = (
        [ask for ask, place in shown.places.items() if isinstance(ask, kind) and place.isEnabled()]
        if isinstance(shown, Board)
        else []
    )
    if places and isinstance(shown, Board):
        chosen = chance.choice(places)
        shown.places[chosen].click()
        if chosen is Why.OTHER:
            _type(QApplication.focusWidget() or shown, "seen it")
        press(day, "F5")
    return Done(words)


def enrol(day: Day, _chance: Random) -> Done:
    """The first organiser, where there is none yet."""
    first = day.kiosk.locking.__dict__.get("first")
    if first is None or day.shown is not first:
        return Done("nobody to enrol")
    organiser = staff.OFFICERS[0]
    scan(day, organiser.badge.encode())
    first.name.setText(organiser.name)
    for _ in range(2):
        day.settle()
        for digit in _FIRST_PIN:
            first.places[digit].click()
        press(day, "F5")
    return Done("the first organiser")


def walk_away(day: Day, _chance: Random) -> Done:
    """From a hand-over that is being read."""
    if day.kiosk.locking._walked_away.isActive():
        day.kiosk.locking._walked_away.timeout.emit()
    return Done("walked away")


def end_shift(day: Day, _chance: Random) -> Done:
    day.kiosk.guard.lock()
    day.kiosk.locking.lock.chosen.emit(END)
    return Done("end of a shift")


def close_window(day: Day, _chance: Random) -> Done:
    day.kiosk.window.close_asked.emit()
    return Done("somebody closes the window")


def go_to(day: Day, chance: Random) -> Done:
    room = chance.choice((Room.GATE, Room.GATE, Room.SECURITY, Room.ORGANISER, Room.LOCK))
    day.kiosk.window.enter(room)
    return Done(f"to the room {room}")


def lift(day: Day, _chance: Random) -> Done:
    for ask in (Ask.LIFT, Ask.LIFT_NOW):
        day.kiosk.control_room.screen.asked.emit(ask)
    return Done("lockdown lifted")


def lockdown(day: Day, chance: Random) -> Done:
    """Security's screen, whoever is on duty and wherever they are: it must refuse by itself."""
    ask = chance.choice((Ask.LOCK, Ask.LIFT, Ask.LIFT_NOW, Ask.LIFT_NOW, Ask.MUSTER, Ask.ACKNOWLEDGE, Ask.PRINT_MUSTER))
    day.kiosk.control_room.screen.asked.emit(ask)
    return Done(f"security: {ask}")


# Time and troubles


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


def dress(day: Day, chance: Random) -> Done:
    language, name = chance.choice(_LANGUAGES), chance.choice(("light", "dark"))
    day.kiosk.window.use(theme(name), language)
    return Done(f"{language}, {name}")


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


ACTIONS: tuple[tuple[float, Act], ...] = (
    (30, a_ticket),
    (4, an_officers_badge),
    (2, anything_scanned),
    (2, other_way),
    (16, a_key),
    (5, a_dead_key),
    (22, a_place),
    (3, anywhere),
    (4, typed),
    (3, enter),
    (4, a_pin),
    (9, log_in),
    (1, walk_away),
    (1, enrol),
    (0.7, end_shift),
    (0.4, close_window),
    (2, go_to),
    (0.7, lockdown),
    (2, lift),
    (2.5, override),
    (1.5, undo_late),
    (2, by_hand),
    (1.5, answer),
    (0.5, muster),
    (1.5, alerts),
    (0.4, revoke),
    (7, wait),
    (1, wait_long),
    (0.3, over_midnight),
    (3, go_round),
    (2, disk),
    (1, printer),
    (0.7, dress),
    (0.8, restart),
    (0.4, power_cut),
)
"""How often, and what."""
