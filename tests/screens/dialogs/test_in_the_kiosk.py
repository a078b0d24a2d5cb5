"""Dialogs in the whole kiosk: real officers with their PINs, real badges, the way of every passage."""

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from kiosk.app import Kiosk
from kiosk.demo import staff
from kiosk.domain.duty import Consent, Role, Why
from kiosk.domain.passage import EntryKind
from kiosk.domain.scan import Reader, Scan
from kiosk.domain.verdict import Reason
from kiosk.printing.needs import Need
from kiosk.screens.dialogs.by_hand import ByHandDialog
from kiosk.screens.dialogs.find import FindDialog
from kiosk.screens.dialogs.override import OverrideDialog
from kiosk.screens.kit.application import application
from kiosk.screens.printing.reprint import ReprintDialog
from kiosk.screens.words.lights import Light
from kiosk.security.alerts import AlertKind
from kiosk.security.board import Board
from kiosk.station import Station
from tests.screens.dialogs.scenery import with_plan
from tests.test_app import TICKETS, Clock, made, station

__all__ = ["made", "station"]

OFFICERS = {officer.role: officer for officer in staff.OFFICERS}


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def two_officers(station: Station) -> Station:
    """The plan wants two officers for whoever is inside already."""
    return with_plan(station, overrides={Reason.ALREADY_INSIDE: Consent.TWO_OFFICERS})


@pytest.fixture
def kiosk(qtbot: QtBot, two_officers: Station, clock: Clock) -> Iterator[Kiosk]:
    opened = Kiosk(application(), two_officers, now=clock)
    opened.window.resize(1280, 800)
    opened.open(full_screen=False)
    staff.log_in(opened, Role.SECURITY)
    yield opened
    opened.close()


def scan(kiosk: Kiosk, ticket: str, clock: Clock) -> None:
    clock.pass_by(20)
    kiosk.listening.wedge.scanned.emit(Scan(TICKETS[ticket], clock.now, Reader.WEDGE))


def hold_badge(kiosk: Kiosk, role: Role, clock: Clock) -> None:
    clock.pass_by(20)
    kiosk.listening.wedge.scanned.emit(Scan(OFFICERS[role].badge.encode(), clock.now, Reader.WEDGE))


def light(kiosk: Kiosk) -> Light | None:
    return kiosk.window.gate.column.lamp.light


def overriding(kiosk: Kiosk, clock: Clock) -> OverrideDialog:
    """Somebody is refused, and security asks for an override."""
    scan(kiosk, "3", clock)
    scan(kiosk, "3", clock)
    assert light(kiosk) is Light.STOP
    kiosk.window.gate.override_asked.emit(kiosk.window.gate.showing.passage)  # type: ignore[union-attr]
    dialog = kiosk.window.gate.dialog
    assert isinstance(dialog, OverrideDialog)
    return dialog


def type_pin(dialog: OverrideDialog | ReprintDialog, pin: str) -> None:
    dialog.open_pad()
    for digit in pin:
        dialog.say(digit)
    dialog.press("F5")


def test_security_and_a_supervisor_let_somebody_in(kiosk: Kiosk, clock: Clock, qtbot: QtBot) -> None:
    dialog = overriding(kiosk, clock)
    hold_badge(kiosk, Role.SUPERVISOR, clock)
    assert dialog.greeted == OFFICERS[Role.SUPERVISOR].name
    type_pin(dialog, OFFICERS[Role.SUPERVISOR].pin)
    qtbot.waitUntil(lambda: dialog.shown.agreed, timeout=5000)
    dialog.say(Why.CALLED_BY_PROTOCOL)
    dialog.press("F5")
    assert light(kiosk) is Light.ADMIT
    assert [entry.kind for entry in kiosk.station.journal.entries()][-1] == EntryKind.OVERRIDE


def test_a_wrong_pin_is_said_with_the_tries_that_are_left(kiosk: Kiosk, clock: Clock, qtbot: QtBot) -> None:
    dialog = overriding(kiosk, clock)
    type_pin(dialog, "9999")
    qtbot.waitUntil(lambda: bool(dialog.pin_said), timeout=5000)
    assert "Wrong PIN" in dialog.pin_said
    assert not dialog.shown.agreed


def test_a_pin_typed_under_threat_lets_in_without_a_difference_and_tells_security(
    kiosk: Kiosk, clock: Clock, qtbot: QtBot
) -> None:
    staff.log_in(kiosk, Role.SUPERVISOR)
    dialog = overriding(kiosk, clock)
    type_pin(dialog, OFFICERS[Role.SECURITY].duress)
    qtbot.waitUntil(lambda: len(dialog.shown.vouchers) == 2, timeout=5000)
    assert dialog.pin_said == ""
    kinds = [raised.alert.kind for raised in Board(kiosk.station.journal).all()]
    assert AlertKind.DURESS in kinds


def test_locking_the_kiosk_closes_the_dialog_and_forgets_the_pin(kiosk: Kiosk, clock: Clock) -> None:
    dialog = overriding(kiosk, clock)
    dialog.open_pad()
    dialog.say("1")
    kiosk.guard.lock()
    assert kiosk.window.gate.dialog is None
    assert kiosk.guard.takes_scan is None


def test_a_badge_is_printed_and_then_another_with_its_reason(kiosk: Kiosk, clock: Clock, qtbot: QtBot) -> None:
    gate = kiosk.window.gate
    scan(kiosk, "3", clock)
    gate.press("F5")
    qtbot.waitUntil(lambda: bool(gate.showing and gate.showing.badges == 1), timeout=10_000)
    assert gate.sheet.acts[0].label == "Next"
    gate.press("F11")
    dialog = gate.dialog
    assert isinstance(dialog, ReprintDialog)
    qtbot.waitUntil(lambda: not dialog.open, timeout=10_000)
    dialog.say(Need.STOLEN)
    dialog.press("F5")
    qtbot.waitUntil(lambda: gate.dialog is None, timeout=10_000)
    qtbot.waitUntil(lambda: bool(gate.showing and gate.showing.badges == 2), timeout=10_000)
    alert = Board(kiosk.station.journal).all()[0].alert
    assert (alert.kind, alert.details["serial"]) == (AlertKind.STOLEN_BADGE, 1)


def test_security_finds_somebody_from_the_idle_sheet_and_admits_them(kiosk: Kiosk, clock: Clock) -> None:
    gate = kiosk.window.gate
    gate.press("F9")
    dialog = gate.dialog
    assert isinstance(dialog, FindDialog)
    dialog.field.setText("вероника лукина")
    dialog.press("F5")
    person = gate.dialog
    assert isinstance(person, ByHandDialog)
    person.say(Why.CODE_UNREADABLE)
    person.press("F5")
    assert light(kiosk) is Light.ADMIT
    assert gate.showing is not None and gate.showing.passage.delegate is not None
    assert gate.showing.passage.delegate.latin_name == "Veronika LUKINA"


def test_entrance_staff_search_nobody_but_may_call_officers(kiosk: Kiosk, clock: Clock) -> None:
    staff.log_in(kiosk, Role.ENTRANCE)
    kiosk.window.gate.press("F9")
    assert kiosk.window.gate.dialog is None
    scan(kiosk, "3", clock)
    scan(kiosk, "3", clock)
    assert light(kiosk) is Light.STOP
    assert kiosk.window.gate.showing.override  # type: ignore[union-attr]
