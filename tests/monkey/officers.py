"""What officers do: come and go, vouch, take back, answer questions, lock a house down and count who is safe."""

from random import Random

from PySide6.QtWidgets import QApplication

from kiosk.demo import staff
from kiosk.domain.credential import plain_key
from kiosk.domain.duty import Why
from kiosk.operators.store import Operators
from kiosk.screens.dialogs.asked import QuestionDialog
from kiosk.screens.dialogs.asked_layout import Choice
from kiosk.screens.kit.frame import Room
from kiosk.screens.kit.intents import Intent
from kiosk.screens.security.views import AlertChosen, Ask, DelegationChosen, PersonChosen, Safe
from kiosk.screens.shift.first_officer import FirstOfficer
from kiosk.screens.shift.lock import END
from tests.monkey.day import TICKETS, Day
from tests.monkey.done import Done
from tests.monkey.hands import choose, choose_and_confirm, press, type_by_hand, type_into
from tests.monkey.readers import CROWD, TRUE, a_ticket, scan

SOUGHT = ("Okoye", "Garcia", "Ивано", "Smith", "a", "li")
_PAGES = 5


def a_pin(day: Day, chance: Random) -> Done:
    """Somebody's, wrong now and then, typed and confirmed wherever digits are taken."""
    officer = chance.choice(staff.OFFICERS)
    pin = officer.duress if officer.duress and chance.random() < 0.2 else officer.pin
    pin = "9090" if chance.random() < 0.1 else pin
    if chance.random() < 0.3:
        type_by_hand(day, pin + "\r")
        return Done(f"PIN {pin} and Enter at {type(day.shown).__name__}")
    return _pin(day, pin)


def _pin(day: Day, pin: str) -> Done:
    type_into(day.shown, pin)
    press(day, "F5")
    return Done(f"PIN {pin} at {type(day.shown).__name__}")


def log_in(day: Day, chance: Random) -> Done:
    """Somebody comes on duty at a locked kiosk."""
    officer = come(day, chance)
    if not day.kiosk.guard.locked:
        return a_ticket(day, chance)
    if day.shown is day.kiosk.locking.__dict__.get("hand_over"):
        return press(day, "F5")
    scan(day, officer.badge.encode())
    return _pin(day, officer.pin)


def come(day: Day, chance: Random) -> staff.DemoOfficer:
    """Who comes: most often those who may do most, and now and then somebody who was dismissed."""
    listed = {each.badge for each in Operators(day.kiosk.station.db).on_list()}
    weights = [
        often if plain_key(each.badge) in listed else 0.2
        for each, often in zip(staff.OFFICERS, (2, 4, 3, 2), strict=True)
    ]
    return chance.choices(staff.OFFICERS, weights)[0]


def override(day: Day, chance: Random) -> Done:
    """Officers vouch for whoever was held or refused, say why, and let them in."""
    if chance.random() < 0.7:
        scan(day, TICKETS[chance.choice(("7", "17", "11", "why: another server"))])
        day.pass_by(1)
    press(day, "F8")
    came = [come(day, chance) for _ in range(chance.choice((1, 2, 2, 3)))]
    for officer in came:
        scan(day, officer.badge.encode())
        _pin(day, officer.pin)
        day.settle()
    return choose_and_confirm(day, chance, Why, f"override by {[each.name for each in came]}")


def undo_late(day: Day, chance: Random) -> Done:
    """Each press keeps an admission on the screen, and none keeps its undo open."""
    scan(day, TICKETS[chance.choice(TRUE)])
    for seconds, key in ((7, "F5"), (chance.choice((2, 4)), "F6"), (1, "F6")):
        day.pass_by(seconds)
        day.settle()
        press(day, key)
    return Done("late undo")


def print_badge(day: Day, chance: Random) -> Done:
    """Of whoever is let in; again, where they have one."""
    name = chance.choice(TRUE)
    scan(day, TICKETS[name])
    day.pass_by(1)
    press(day, "F5")
    day.settle()
    again = [act for act in day.kiosk.window.gate.sheet.acts if act.intent is Intent.REPRINT and act.enabled]
    if again and day.shown is day.kiosk.window.gate and chance.random() < 0.5:
        press(day, again[0].key)
        choose_and_confirm(day, chance, object, "")
    return Done(f"badge of {name}")


def by_hand(day: Day, chance: Random) -> Done:
    """Somebody is looked for by name, chosen and let in."""
    press(day, "Esc")
    press(day, "F9")
    name = chance.choice(SOUGHT)
    type_into(QApplication.focusWidget() or day.shown, name)
    day.settle()
    for _ in range(2):
        press(day, "F5")
    return choose_and_confirm(day, chance, Why, f"by hand {name!r}")


def answer(day: Day, chance: Random) -> Done:
    """Whoever is held is asked what the list asks; now and then something stays open."""
    if chance.random() < 0.6:
        scan(day, TICKETS[chance.choice(CROWD)])
        day.settle()
    press(day, "F5")
    asked = 0
    while isinstance(day.shown, QuestionDialog) and asked < _PAGES:
        for question in day.shown.page:
            choices = [ask for ask in day.shown.places if isinstance(ask, Choice) and ask.question == question]
            if choices and chance.random() < 0.9:
                day.shown.places[chance.choice(choices)].click()
        press(day, "F5")
        asked += 1
    return Done(f"{asked} pages of questions")


def muster(day: Day, chance: Random) -> Done:
    """Entries are frozen, and some were seen in safety."""
    screen = day.kiosk.control_room.screen
    day.kiosk.window.enter(Room.SECURITY)
    for ask in (Ask.LOCK, Ask.MUSTER):
        screen.asked.emit(ask)
        day.settle()
    seen = choose(day, chance, DelegationChosen) and sum(choose(day, chance, Safe) for _ in range(3))
    if chance.random() < 0.2:
        press(day, "F5")
    return Done(f"muster, {seen} seen in safety")


def alerts(day: Day, chance: Random) -> Done:
    """One is opened and acknowledged."""
    day.kiosk.window.enter(Room.SECURITY)
    day.settle()
    choose_and_confirm(day, chance, AlertChosen, "")
    day.kiosk.control_room.screen.asked.emit(chance.choice((Ask.ACKNOWLEDGE, Ask.SOMEBODY_ELSE)))
    return Done("an alert is seen to")


def revoke(day: Day, chance: Random) -> Done:
    """Somebody's code is void from now on."""
    day.kiosk.window.enter(Room.SECURITY)
    day.kiosk.control_room.search(chance.choice(SOUGHT))
    day.settle()
    choose_and_confirm(day, chance, PersonChosen, "")
    for ask in (Ask.REVOKE, Ask.REVOKE_NOW):
        day.kiosk.control_room.screen.asked.emit(ask)
    return Done("somebody's code is revoked")


def enrol(day: Day, _chance: Random) -> Done:
    """The first organiser, where there is none yet."""
    first = day.shown
    if not isinstance(first, FirstOfficer):
        return Done("nobody to enrol")
    organiser = staff.OFFICERS[0]
    scan(day, organiser.badge.encode())
    first.name.setText(organiser.name)
    for _ in range(2):
        day.settle()
        for digit in organiser.pin:
            first.places[digit].click()
        press(day, "F5")
    return Done("the first organiser")


def walk_away(day: Day, _chance: Random) -> Done:
    """From a hand-over that is being read."""
    if day.kiosk.locking._walked_away.isActive():
        day.kiosk.locking._walked_away.timeout.emit()
    return Done("walked away")


def end_shift(day: Day, chance: Random) -> Done:
    """Right after the officer locked the kiosk, without a PIN; or later, with one."""
    day.kiosk.locking.leave()
    day.pass_by(chance.choice((1, 12)))
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
