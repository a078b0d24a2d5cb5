"""Behind the view of officers, on a real file: what is typed is on the list, sealed with who did it."""

from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kiosk import station
from kiosk.domain.duty import Action, Officer, Role
from kiosk.domain.passage import EntryKind
from kiosk.domain.scan import Reader, Scan
from kiosk.journal.agreement import disagreements
from kiosk.operators.store import LastOrganiser, LoggedIn, Operator, Operators, WrongPin
from kiosk.screens.kit.frame import Surroundings
from kiosk.screens.kit.theme import LIGHT
from kiosk.screens.organiser.staff import Begin, ChooseRole, Dismiss, GiveRole, PickOfficer, Step, TakeOff
from kiosk.screens.organiser.staff_controller import Enlisting
from kiosk.security.shifts import Shifts
from kiosk.security.staffing import Staffing
from kiosk.station import Station
from kiosk.storage.paths import resources

PLAN = (resources() / "demo" / "uncops.toml").read_text(encoding="utf-8")
NOON = datetime(2024, 6, 27, 13, 40, tzinfo=UTC)


class Seat:
    """An organiser before the view."""

    def __init__(self, opened: Station, qtbot: QtBot) -> None:
        self.station, self.qtbot, self.may_change = opened, qtbot, True
        self.operators = Operators(opened.db)
        staffing = Staffing(self.operators, opened.journal)
        self.me = staffing.enrol("M. Tanaka", Role.ORGANISER, "482153", NOON)
        self.guard = staffing.enrol("R. Adeyemi", Role.SECURITY, "7713", NOON, by=self.me.id)
        self.on_duty = self.me.id
        Shifts(opened.journal).log_in(Officer(self.me.id, Role.ORGANISER), NOON)
        self.enlisting = Enlisting(opened, self.may, lambda: self.on_duty, lambda: NOON, self)
        self.screen = self.enlisting.make(LIGHT, Surroundings(gate="A1", now=NOON, zone=opened.plan.zone_info))
        qtbot.addWidget(self.screen)
        self.screen.resize(1280, 800)
        self.screen.show()
        self.enlisting.tell()

    takes_scan: Callable[[Scan], bool] | None = None

    def badge_key(self, scan: Scan) -> str | None:
        return None if scan.raw == b"junk" else f"plain:{scan.raw.decode()}"

    def may(self, action: Action) -> bool:
        return self.may_change and action is Action.MANAGE_OPERATORS

    def pick(self, officer: Operator, step: Step) -> None:
        self.screen.asked.emit(PickOfficer(officer.id))
        self.screen.asked.emit(Begin(step))

    def type_pin(self, *pins: str) -> None:
        for pin in pins:
            QTest.keyClicks(self.screen, pin)
            QTest.keyClick(self.screen, Qt.Key.Key_Return)
        self.settled()

    def settled(self) -> None:
        self.qtbot.waitUntil(lambda: not self.screen.form.busy)

    def sealed(self) -> list[tuple[str, str, str]]:
        return [
            (entry.facts["act"], entry.facts["role"], entry.facts["by"])
            for entry in self.station.journal.entries()
            if entry.kind == EntryKind.STAFF
        ][2:]


@pytest.fixture
def seat(tmp_path: Path, qtbot: QtBot) -> Iterator[Seat]:
    with station.create(tmp_path / "data", PLAN) as made:
        taken = Seat(made, qtbot)
        yield taken
        taken.enlisting.close()


def test_who_is_on_the_list_and_what_they_did_last(seat: Seat) -> None:
    seat.station.journal.append(EntryKind.ALERT, NOON, {"alert": "duress", "operator": seat.guard.id, "level": "high"})
    seat.enlisting.tell()
    mine, theirs = (seat.screen.staff.member(each.id) for each in (seat.me, seat.guard))
    assert mine is not None and theirs is not None
    assert (mine.since, theirs.since) == (NOON, None)
    assert mine.deed is not None and mine.deed.kind is EntryKind.LOGGED_IN
    assert theirs.deed is None, "a change of the list is the deed of who made it, and a threat is nobody's to see"


def test_enrolling_types_a_pin_twice_and_lets_them_log_in(seat: Seat) -> None:
    seat.screen.press("F5")
    QTest.keyClicks(seat.screen.name, "L. Moreau")
    seat.screen.asked.emit(ChooseRole(Role.SUPERVISOR))
    seat.type_pin("9021", "902174", "902175", "902174", "902174")
    added = seat.operators.log_in("902174", NOON)
    assert isinstance(added, LoggedIn)
    assert (added.operator.name, added.operator.role) == ("L. Moreau", Role.SUPERVISOR)
    assert seat.screen.picked == added.operator.id
    assert seat.screen.form.step is Step.LIST
    assert seat.sealed() == [("added", "supervisor", seat.me.id)]


def test_a_pin_that_another_has_is_refused_and_the_form_stays(seat: Seat) -> None:
    seat.screen.press("F5")
    QTest.keyClicks(seat.screen.name, "L. Moreau")
    seat.type_pin("7713", "7713")
    assert seat.screen.form.step is Step.ENROL
    assert seat.screen.form.said is not None
    assert seat.screen.name.text() == "L. Moreau"
    assert seat.sealed() == []


def test_dismissing_asks_once_more(seat: Seat) -> None:
    seat.pick(seat.guard, Step.DISMISS)
    assert len(seat.operators.on_list()) == 2
    seat.screen.press("Esc")
    assert seat.screen.form.step is Step.LIST
    seat.pick(seat.guard, Step.DISMISS)
    seat.screen.press("F5")
    seat.settled()
    assert seat.operators.on_list() == (seat.me,)
    assert seat.sealed() == [("removed", "security", seat.me.id)]
    assert seat.screen.picked == seat.me.id


def test_a_role_with_a_longer_pin_takes_a_new_one(seat: Seat) -> None:
    seat.pick(seat.guard, Step.ROLE)
    seat.screen.asked.emit(ChooseRole(Role.ENTRANCE))
    seat.screen.press("F5")
    seat.settled()
    assert seat.operators.listed(seat.guard.id).role is Role.ENTRANCE
    seat.pick(seat.guard, Step.ROLE)
    seat.screen.asked.emit(ChooseRole(Role.ORGANISER))
    seat.type_pin("902174", "902174")
    assert seat.operators.listed(seat.guard.id).role is Role.ORGANISER
    assert isinstance(seat.operators.log_in("7713", NOON), WrongPin)
    assert seat.sealed() == [("role", "entrance", seat.me.id), ("role", "organiser", seat.me.id)]
    assert disagreements(seat.station.journal) == ()


def test_a_new_pin_replaces_the_old_one(seat: Seat) -> None:
    seat.pick(seat.me, Step.PIN)
    seat.type_pin("902174", "902174")
    assert isinstance(seat.operators.log_in("902174", NOON), LoggedIn)
    assert seat.sealed() == [("pin", "organiser", seat.me.id)]


@pytest.mark.parametrize("ask", ["dismiss", "role"])
def test_nobody_takes_themselves_off_or_changes_their_own_role(seat: Seat, ask: str) -> None:
    changes = {"dismiss": Dismiss(seat.me.id), "role": GiveRole(seat.me.id, Role.SECURITY)}
    seat.screen.asked.emit(PickOfficer(seat.me.id))
    for step in (Step.DISMISS, Step.ROLE):
        assert not seat.screen.places[Begin(step)].isEnabled()
    seat.screen.asked.emit(changes[ask])
    seat.settled()
    assert seat.sealed() == []


def test_who_left_meanwhile_is_said_and_nothing_is_changed(seat: Seat) -> None:
    seat.pick(seat.guard, Step.DISMISS)
    Staffing(seat.operators, seat.station.journal).dismiss(seat.guard.id, NOON, by=seat.me.id)
    seat.screen.press("F5")
    seat.settled()
    seat.qtbot.waitUntil(lambda: seat.screen.staff.answer is not None)
    assert seat.screen.picked == seat.me.id
    assert len(seat.sealed()) == 1


def test_somebody_stays_organiser(seat: Seat) -> None:
    """Somebody else's hands on the list, at the same moment."""
    other = Staffing(seat.operators, seat.station.journal).enrol(
        "L. Moreau", Role.ORGANISER, "771398", NOON, by=seat.me.id
    )
    seat.enlisting.tell()
    seat.pick(other, Step.DISMISS)
    Staffing(seat.operators, seat.station.journal).dismiss(seat.me.id, NOON, by="command line")
    seat.screen.press("F5")
    seat.qtbot.waitUntil(lambda: isinstance(seat.screen.staff.answer, LastOrganiser))
    assert seat.operators.on_list()[0] == other


@pytest.mark.parametrize("who", ["not entitled", "nobody"])
def test_whoever_may_not_changes_nothing(seat: Seat, who: str) -> None:
    seat.pick(seat.guard, Step.DISMISS)
    if who == "nobody":
        seat.on_duty = ""
    else:
        seat.may_change = False
    seat.screen.press("F5")
    seat.settled()
    assert seat.sealed() == []
    seat.enlisting.tell()
    assert not any(isinstance(ask, Begin | Dismiss) for ask in seat.screen.places)


def scan(code: str) -> Scan:
    return Scan(code.encode(), NOON, Reader.WEDGE)


@pytest.mark.parametrize(
    ("scanned", "badge"),
    [
        (["B-1"], "plain:B-1"),
        (["B-1", "junk"], "plain:B-1"),
        (["junk"], None),
        (["B-1", "B-2"], "plain:B-2"),
        (["B-1", ""], None),
        (["B-1", "", "B-2"], "plain:B-2"),
    ],
)
def test_a_badge_that_was_scanned_opens_with_the_pin(seat: Seat, scanned: list[str], badge: str | None) -> None:
    """An empty code: it is taken off again."""
    seat.screen.press("F5")
    seat.qtbot.keyClicks(seat.screen.name, "L. Moreau")  # type: ignore[no-untyped-call]
    for code in scanned:
        if code:
            assert seat.takes_scan is not None and seat.takes_scan(scan(code))
        else:
            seat.screen.places[TakeOff()].click()
    seat.type_pin("9021", "9021")
    assert [each.badge for each in seat.operators.on_list() if each.name == "L. Moreau"] == [badge]


def test_a_scan_is_a_passage_again_once_nobody_is_enrolled(seat: Seat) -> None:
    assert seat.takes_scan is None
    seat.screen.press("F5")
    assert seat.takes_scan is not None and seat.takes_scan(scan("B-1"))
    seat.screen.press("Esc")
    assert not seat.takes_scan(scan("B-1"))
    seat.screen.press("F5")
    assert not seat.screen.form.badge, "the next one begins without it"
    seat.screen.hide()
    assert not seat.takes_scan(scan("B-1"))
