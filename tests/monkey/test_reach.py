"""A monkey that only thinks it did something tests nothing: each of its longer actions comes to what it is about."""

from collections.abc import Callable, Mapping
from random import Random

from kiosk.demo import staff
from kiosk.domain.duty import Role
from kiosk.domain.passage import EntryKind
from tests.monkey import beside, officers, readers, world
from tests.monkey.day import TICKETS, Day
from tests.monkey.done import Act

SEALED: Mapping[Act, EntryKind] = {
    readers.a_convoy: EntryKind.PASSAGE,
    officers.by_hand: EntryKind.SIGNED_FOR,
    officers.override: EntryKind.OVERRIDE,
    officers.undo_late: EntryKind.UNDO,
    officers.alerts: EntryKind.ACKNOWLEDGED,
    officers.revoke: EntryKind.RULED,
    officers.muster: EntryKind.ACCOUNTED,
    officers.lift: EntryKind.LIFTED,
    officers.print_badge: EntryKind.PRINTED,
    officers.end_shift: EntryKind.LOGGED_OUT,
    beside.a_list: EntryKind.IMPORTED,
    beside.a_watch_list: EntryKind.WATCHLIST,
    world.over_midnight: EntryKind.ALL_OUT,
    beside.a_dismissal: EntryKind.STAFF,
}
_TRIES = 60


def test_long_actions_come_to_what_they_are_about(opened: Callable[..., Day]) -> None:
    day, chance = opened("A1"), Random(1)
    for name in ("3", "7", "7", "37", "37", "why: forged", "54", "34"):
        _on_duty(day)
        readers.scan(day, TICKETS[name])
        day.pass_by(4)
    assert [act.__name__ for act, kind in SEALED.items() if not _reached(day, chance, act, kind)] == []
    assert any("escort" in entry.facts for entry in day.sealed(0))


def test_questions_are_answered(opened: Callable[..., Day]) -> None:
    assert _reached(opened("Q1"), Random(1), officers.answer, EntryKind.ANSWERED)


def _reached(day: Day, chance: Random, act: Act, kind: EntryKind) -> bool:
    head = day.kiosk.station.journal.head()[0]
    for _ in range(_TRIES):
        _on_duty(day)
        act(day, chance)
        day.settle()
        day.pass_by(3)
        if any(entry.kind == kind for entry in day.sealed(head)):
            return True
    return False


def _on_duty(day: Day) -> None:
    if day.kiosk.guard.locked:
        staff.log_in(day.kiosk, Role.SUPERVISOR)
        day.settle()
