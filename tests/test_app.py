"""The whole kiosk with its screens, on real data: from the reader to the sheet, and on its bad days."""

import sys
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from kiosk.app import Kiosk
from kiosk.badges.face import number_text
from kiosk.demo import event, staff
from kiosk.domain.scan import Reader, Scan
from kiosk.domain.verdict import Reason
from kiosk.printing.register import Register
from kiosk.scanning.simulated import SimulatedCamera
from kiosk.screens.kit.application import application
from kiosk.screens.kit.frame import Room, Screen
from kiosk.screens.words.health import parts
from kiosk.screens.words.lights import Light
from kiosk.screens.words.print_remarks import told_sentence
from kiosk.screens.words.remarks import Remark
from kiosk.screens.words.trouble_words import trouble_words
from kiosk.station import Station, open_station
from kiosk.storage.database import DatabaseDamaged, writing

DOORS = datetime(2024, 6, 27, 13, tzinfo=UTC)
TICKETS = event.tickets()


class Clock:
    """Moves when told."""

    def __init__(self) -> None:
        self.now = DOORS

    def __call__(self) -> datetime:
        return self.now

    def pass_by(self, seconds: float) -> None:
        self.now += timedelta(seconds=seconds)


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("app") / "data"
    event.make(folder, None, DOORS - timedelta(minutes=4)).close()
    return folder


@pytest.fixture
def station(made: Path, tmp_path: Path) -> Station:
    folder = tmp_path / "data"
    folder.mkdir(mode=0o700)
    for file in made.iterdir():
        if file.name != "lock":
            (folder / file.name).write_bytes(file.read_bytes())
    opened = open_station(folder, writing=True)
    opened.settings = replace(opened.settings, gate="A1")
    return opened


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def camera(qapp: object) -> SimulatedCamera:
    return SimulatedCamera(rate=30)


@pytest.fixture
def kiosk(qtbot: QtBot, station: Station, clock: Clock, camera: SimulatedCamera) -> Iterator[Kiosk]:
    opened = Kiosk(application(), station, camera=camera, now=clock)
    opened.window.resize(1280, 800)
    opened.open(full_screen=False)
    staff.log_in(opened)
    yield opened
    opened.close()


def scan(kiosk: Kiosk, ticket: str) -> None:
    kiosk.listening.wedge.scanned.emit(Scan(TICKETS[ticket], DOORS, Reader.WEDGE))


def light(kiosk: Kiosk) -> Light | None:
    return kiosk.window.gate.column.lamp.light


def reason(kiosk: Kiosk) -> Reason | None:
    showing = kiosk.window.gate.showing
    return getattr(showing.passage.verdict, "reason", None) if showing else None


def signature(kiosk: Kiosk) -> tuple[str, object]:
    """What the last entry signs for, where it is the passage on screen and the officer on duty who did it."""
    *_, signed = kiosk.station.journal.entries()
    showing, officer = kiosk.window.gate.showing, kiosk.guard.officer
    assert signed.kind == "signed_for" and showing is not None and officer is not None
    assert (signed.facts["of"], signed.facts["officers"]) == (showing.passage.seq, [officer.id])
    return signed.facts["act"], showing


def test_a_scan_is_shown_and_sealed(kiosk: Kiosk) -> None:
    scan(kiosk, "3")
    showing = kiosk.window.gate.showing
    assert showing is not None and showing.passage.delegate is not None
    assert light(kiosk) is Light.ADMIT
    assert showing.photo is not None and showing.photo.startswith(b"\xff\xd8")
    assert showing.passage.seq == kiosk.station.journal.head()[0]


def test_a_ticket_before_the_camera_goes_the_same_way(kiosk: Kiosk, camera: SimulatedCamera, qtbot: QtBot) -> None:
    with qtbot.waitSignal(kiosk.desk.passed, timeout=5000):
        camera.show(TICKETS["105"], turned=12)
    assert light(kiosk) is Light.ADMIT


def test_the_same_code_held_under_the_reader_is_one_scan(kiosk: Kiosk) -> None:
    scan(kiosk, "3")
    scan(kiosk, "3")
    assert light(kiosk) is Light.ADMIT
    assert len(kiosk.station.journal.recent(10)) == 1


def test_a_scan_wins_over_an_open_dialog(kiosk: Kiosk, qtbot: QtBot) -> None:
    dialog = QDialog(kiosk.window)
    dialog.setModal(True)
    QTimer.singleShot(50, lambda: scan(kiosk, "3"))
    dialog.exec()
    assert light(kiosk) is Light.ADMIT


def test_an_undone_admission_is_countered_not_deleted_and_may_be_scanned_again(kiosk: Kiosk, clock: Clock) -> None:
    scan(kiosk, "3")
    kiosk.window.gate.press("F6")
    assert kiosk.window.gate.showing is None
    *_, undo, signed = kiosk.station.journal.entries()
    assert (undo.kind, signed.kind) == ("undo", "signed_for")
    assert (signed.facts["act"], signed.facts["of"], signed.facts["why"]) == ("undo", undo.seq, "mistake")
    assert kiosk.guard.officer is not None and signed.facts["officers"] == [kiosk.guard.officer.id]
    clock.pass_by(1)
    scan(kiosk, "3")
    assert light(kiosk) is Light.ADMIT


def test_not_this_person_turns_an_admission_into_a_refusal(kiosk: Kiosk) -> None:
    scan(kiosk, "3")
    kiosk.window.gate.press("F7")
    assert (light(kiosk), reason(kiosk)) == (Light.STOP, Reason.NOT_THIS_PERSON)
    assert signature(kiosk) == ("not_this_person", kiosk.window.gate.showing)


def test_a_hold_is_resolved_at_the_gate(kiosk: Kiosk) -> None:
    scan(kiosk, "17")
    assert (light(kiosk), reason(kiosk)) == (Light.CHECK, Reason.UNPAID)
    kiosk.window.gate.press("F5")
    assert light(kiosk) is Light.ADMIT
    assert signature(kiosk) == ("resolve", kiosk.window.gate.showing)


def test_a_badge_is_printed_on_demand_into_a_file_where_there_is_no_printer(kiosk: Kiosk, qtbot: QtBot) -> None:
    scan(kiosk, "3")
    with qtbot.waitSignal(
        kiosk.printing.told, timeout=10_000, check_params_cb=lambda _, t: t.remark is Remark.NO_PRINTER
    ):
        kiosk.window.gate.press("F5")
    (badge,) = (kiosk.station.folder / "badges").glob("*.pdf")
    told, passage = kiosk.window.gate.stage.told, kiosk.window.gate.showing
    assert told is not None and passage is not None and passage.passage.delegate is not None
    number = Register(kiosk.station.db).number(passage.passage.delegate.id)
    assert told.detail == number_text(number) and badge.stem not in told_sentence(told)
    assert badge.read_bytes().startswith(b"%PDF")
    assert light(kiosk) is Light.ADMIT


def test_a_verdict_that_cannot_be_sealed_is_not_given_and_the_gate_opens_again_by_itself(kiosk: Kiosk) -> None:
    kiosk.station.db.execute("PRAGMA query_only = ON")
    scan(kiosk, "3")
    assert kiosk.window.gate.showing is None
    assert light(kiosk) is Light.WAIT
    kiosk.station.db.execute("PRAGMA query_only = OFF")
    kiosk.rounds.go()
    assert light(kiosk) is None
    scan(kiosk, "3")
    assert light(kiosk) is Light.ADMIT


def test_a_bug_is_shown_as_such_logged_without_names_and_the_next_scan_works(
    kiosk: Kiosk, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: object) -> None:
        raise ZeroDivisionError("Вероника Лукина")

    with monkeypatch.context() as patched:
        patched.setattr(kiosk.station.checkpoint, "examine", broken)
        try:
            kiosk.desk.examine(Scan(TICKETS["3"], DOORS, Reader.WEDGE))
        except ZeroDivisionError:
            kind, error, where = sys.exc_info()
            assert kind is not None and error is not None
            kiosk.caught(kind, error, where)
    assert kiosk.window.gate.showing is None
    assert light(kiosk) not in {Light.STOP, Light.CHECK, Light.ADMIT}
    scan(kiosk, "3")
    assert light(kiosk) is Light.ADMIT


def test_an_unplugged_camera_is_trouble_and_heals(kiosk: Kiosk, camera: SimulatedCamera, qtbot: QtBot) -> None:
    told: list[object] = [None]
    kiosk.rounds.faults.connect(told.append)
    camera.unplug()
    qtbot.waitUntil(lambda: told[-1] is not None, timeout=5000)
    scan(kiosk, "3")
    assert light(kiosk) is Light.ADMIT
    camera.plug()
    qtbot.waitUntil(lambda: told[-1] is None, timeout=5000)


def test_passages_of_before_a_restart_are_on_the_strip(kiosk: Kiosk, station: Station, clock: Clock) -> None:
    scan(kiosk, "3")
    folder = station.folder
    kiosk.close()
    again = open_station(folder, writing=True)
    again.settings = replace(again.settings, gate="A1")
    second = Kiosk(application(), again, now=clock)
    try:
        second.open(full_screen=False)
        assert [recent.light for recent in second.window.gate.sheet.recents] == [Light.ADMIT]
    finally:
        second.close()


def test_an_import_beside_the_gate_does_not_disturb_it(kiosk: Kiosk) -> None:
    second = kiosk.station.second_connection()
    with writing(second):
        second.execute("INSERT OR REPLACE INTO fact VALUES ('x', 'y')")
    scan(kiosk, "3")
    second.close()
    assert light(kiosk) is Light.ADMIT


def test_what_the_camera_sees_lies_on_the_idle_sheet_and_never_on_a_verdict(kiosk: Kiosk, qtbot: QtBot) -> None:
    preview = kiosk.listening.preview
    assert preview is not None
    qtbot.waitUntil(preview.isVisible, timeout=5000)
    assert kiosk.window.gate.sheet.rect().contains(preview.geometry())
    scan(kiosk, "3")
    qtbot.waitUntil(lambda: not preview.isVisible(), timeout=5000)


def test_a_clock_that_jumped_is_told_at_the_gate_and_noted_on_admissions(
    qtbot: QtBot, station: Station, camera: SimulatedCamera
) -> None:
    kiosk = Kiosk(application(), station, camera=camera)
    try:
        kiosk.open(full_screen=False)
        assert kiosk.clock is not None and kiosk.window.gate.stage.faults is None
        anchor = kiosk.clock.clock.anchor
        kiosk.clock.clock.anchor = replace(anchor, wall=anchor.wall - timedelta(hours=5))
        kiosk.rounds.go()
        faults = kiosk.window.gate.stage.faults
        assert faults is not None and faults.sealing
        assert trouble_words(faults.troubles[0]).headline == "The clock of this machine jumped ahead by 5 hours"
        kiosk.clock.confirm("officer-1")
        kiosk.rounds.go()
        assert kiosk.window.gate.stage.faults is None
    finally:
        kiosk.close()


def test_damage_met_while_reading_is_no_fault_of_the_kiosk_and_the_next_start_mends_it(kiosk: Kiosk) -> None:
    with pytest.raises(DatabaseDamaged) as met:
        raise DatabaseDamaged(kiosk.station.folder)
    kiosk.caught(met.type, met.value, met.tb)
    assert kiosk.station.is_damaged
    assert not kiosk.rounds.sealing
    kiosk.rounds.go()
    assert not kiosk.rounds.sealing
    assert kiosk.window.gate.stage.bug is None


def test_officers_screens_show_another_minute_as_soon_as_the_gate_does(kiosk: Kiosk, clock: Clock) -> None:
    room = next(room for room in kiosk.window.rooms if room not in (Room.GATE, Room.LOCK))
    kiosk.window.enter(room)
    screen = kiosk.window.current
    assert isinstance(screen, Screen)
    for _ in range(3):
        clock.pass_by(60)
        kiosk.window.gate.tick()
        assert screen.around.now == clock.now


def test_the_idle_sheet_says_since_when_the_officer_is_on_duty(kiosk: Kiosk) -> None:
    shift, venue = kiosk.guard.shift, kiosk.station.plan.zone_info
    assert shift is not None and kiosk.guard.operator is not None
    *_, officer = parts(kiosk.window.gate.stage.statuses)
    assert f"since {shift.since.astimezone(venue):%H:%M}" in officer.long
    assert officer.short == kiosk.guard.operator.name
    kiosk.guard.lock()
    *_, nobody = parts(kiosk.window.gate.stage.statuses)
    assert nobody.long == nobody.short == "Nobody"
