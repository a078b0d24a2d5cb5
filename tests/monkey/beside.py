"""What whoever holds the folder's key does by command while the kiosk runs; the next decision has to obey."""

from random import Random
from typing import Any

from kiosk.demo import staff
from kiosk.domain.credential import plain_key
from kiosk.domain.verdict import Reason
from kiosk.operators.store import Operators
from tests.monkey.day import TICKETS, Day
from tests.monkey.done import Done
from tests.monkey.hands import press
from tests.monkey.readers import CROWD, scan
from tests.monkey.world import go_round

_STATES = ("Completed", "Completed", "Completed", "Withdrawn", "Rejected", "Pending", "Awaiting payment")
_WATCHED = ("Okoye", "Garcia", "Mohammed Ahmed", "Smith")


def _ask(day: Day, what: str, **more: object) -> Any:
    assert day.neighbour is not None
    return day.neighbour.ask(what, day.folder, day.now, **more)


def a_list(day: Day, chance: Random) -> Done:
    """A newer list is imported: for some of the crowd the registration stands otherwise."""
    if day.neighbour is None:
        return go_round(day, chance)
    people = [name for name in CROWD if name.isdecimal()]
    states = {name: chance.choice(_STATES) for name in chance.sample(people, 4)}
    return Done(f"import {states}: {_ask(day, 'bring', states=states)}")


def a_ruling(day: Day, chance: Random) -> Done:
    """Somebody's codes are void, or count again: the next scan obeys."""
    if day.neighbour is None:
        return go_round(day, chance)
    person, standing = chance.choice(CROWD[:4:2]), chance.choice(("revoked", "blocked", "active"))
    scan(day, TICKETS[person])
    day.pass_by(4)
    _ask(day, "rule", person=person, standing=standing)
    judged = len(day.heard)
    scan(day, TICKETS[person])
    reasons = {getattr(each.passage.verdict, "reason", None) for each in day.heard[judged:]}
    obeyed = standing == "active" or not reasons & {None, Reason.ALREADY_INSIDE, Reason.UNPAID}
    return Done(f"{person} {standing} by command", wrong="" if obeyed else f"{standing}, and still {reasons}")


def a_watch_list(day: Day, chance: Random) -> Done:
    """Security watches for others."""
    if day.neighbour is None:
        return go_round(day, chance)
    names = chance.sample(_WATCHED, 2)
    return Done(f"watch list of {_ask(day, 'watch', names=names)}")


def a_dismissal(day: Day, chance: Random) -> Done:
    """Whoever is on duty is taken off the list between a scan and a key; else they come back to it."""
    listed = Operators(day.kiosk.station.db).on_list()
    gone = [each for each in staff.OFFICERS if plain_key(each.badge) not in {one.badge for one in listed}]
    officer = day.kiosk.guard.officer
    if day.neighbour is None or (gone and chance.random() < 0.7) or officer is None:
        return _let_back(day, chance, gone)
    scan(day, TICKETS[chance.choice(CROWD)])
    answered = _ask(day, "dismiss", operator=officer.id)
    for key in chance.sample(("F6", "F7", "F5"), 2):
        press(day, key)
    scan(day, TICKETS[chance.choice(CROWD)])
    return Done(f"{officer.role} dismissed: {answered}")


def _let_back(day: Day, chance: Random, gone: list[staff.DemoOfficer]) -> Done:
    if day.neighbour is None or not gone or len(day.officers) == 0:
        return go_round(day, chance)
    each = chance.choice(gone)
    _ask(day, "enrol", name=each.name, role=each.role, pin=each.pin, badge=each.badge)
    return Done(f"{each.name} is on the list again")


def an_auditor(day: Day, chance: Random) -> Done:
    """Reads beside the kiosk, and finds nothing wrong."""
    if day.neighbour is None:
        return go_round(day, chance)
    return Done("an audit", wrong="; ".join(_ask(day, "verify")))
