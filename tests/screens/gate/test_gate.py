from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, timedelta
from datetime import time as clock
from itertools import product

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kiosk.app import OFFERS
from kiosk.domain.accreditation import AccreditationDesk
from kiosk.domain.plan import Hours
from kiosk.domain.verdict import HELD_REASONS, Admitted, Held, Note, Reason, Refused
from kiosk.scanning.troubles import CameraMissing
from kiosk.screens.gate.admitted import acts as admitted_acts
from kiosk.screens.gate.gate import Gate
from kiosk.screens.gate.held import held_scene
from kiosk.screens.gate.refused import refused_scene
from kiosk.screens.gate.views import Bug, Faults, Showing
from kiosk.screens.kit.action import Act
from kiosk.screens.kit.intents import Intent
from kiosk.screens.kit.theme import LIGHT
from kiosk.screens.words.lights import Light
from kiosk.screens.words.remarks import Remark, Told
from tests.screens.scenery import GULNAR, JO, LINDQVIST, NOW, PLAN, admitted, at, held, outside_hours, passage, refused


class Time:
    """A clock that a test moves."""

    def __init__(self) -> None:
        self.seconds = 0.0

    def now(self) -> datetime:
        return NOW + timedelta(seconds=self.seconds)

    def elapsed(self) -> float:
        return self.seconds


class Ears:
    """Hears what is played."""

    def __init__(self) -> None:
        self.heard: list[str] = []

    def play(self, name: str) -> None:
        self.heard.append(name)


@pytest.fixture
def time() -> Time:
    return Time()


@pytest.fixture
def ears() -> Ears:
    return Ears()


@pytest.fixture
def gate(qtbot: QtBot, time: Time, ears: Ears) -> Gate:
    screen = Gate(PLAN, "A1", LIGHT, now=time.now, elapsed=time.elapsed, sounds=ears)
    qtbot.addWidget(screen)
    screen.resize(1280, 800)
    screen.show()
    return screen


def let(time: Time, gate: Gate, seconds: float) -> None:
    time.seconds += seconds
    gate.tick()


def light(gate: Gate) -> Light | None:
    return gate.column.lamp.light


def test_a_sealed_passage_shows_its_light_reason_and_number_at_once(gate: Gate) -> None:
    gate.show_passage(outside_hours())
    lamp = gate.column.lamp
    assert (lamp.light, lamp.line, lamp.leading) == (Light.STOP, "Outside hours", "Sealed 10:45:02")
    assert lamp.trailing == "No 4\u202f223"
    assert not gate.column.dark


@pytest.mark.parametrize(
    ("showing", "sound"), [(admitted(), "admit"), (held(), "check"), (refused(Reason.FORGED), "stop")]
)
def test_each_light_has_a_sound_of_its_own(gate: Gate, ears: Ears, showing: Showing, sound: str) -> None:
    gate.show_passage(showing)
    assert ears.heard == [sound]


def test_between_two_verdicts_the_column_goes_dark_for_a_moment(gate: Gate, qtbot: QtBot) -> None:
    gate.show_passage(admitted())
    gate.show_passage(admitted(GULNAR))
    assert gate.column.dark
    qtbot.waitUntil(lambda: not gate.column.dark, timeout=1000)
    assert light(gate) is Light.ADMIT


@pytest.mark.parametrize(("showing", "seconds"), [(admitted(), 8), (refused(Reason.EXPIRED, JO), 15)])
def test_a_verdict_goes_back_to_idle_when_its_time_is_over(
    gate: Gate, time: Time, showing: Showing, seconds: float
) -> None:
    gate.show_passage(showing)
    let(time, gate, seconds - 0.1)
    assert gate.showing == showing
    let(time, gate, 0.2)
    assert gate.showing is None
    assert light(gate) is None


def test_a_hold_stays_until_it_is_resolved(gate: Gate, time: Time) -> None:
    gate.show_passage(held())
    let(time, gate, 3600)
    gate.press("Esc")
    assert light(gate) is Light.CHECK


def test_pressing_print_keeps_the_verdict_for_another_eight_seconds(gate: Gate, time: Time) -> None:
    gate.show_passage(admitted())
    let(time, gate, 7)
    gate.press("F5")
    let(time, gate, 7)
    assert gate.showing is not None


def test_undo_is_open_for_ten_seconds(gate: Gate, time: Time, qtbot: QtBot) -> None:
    gate.show_passage(admitted())
    let(time, gate, 7)
    gate.press("F5")
    let(time, gate, 2.9)
    assert undo_enabled(gate)
    let(time, gate, 0.2)
    assert not undo_enabled(gate)
    with qtbot.assertNotEmitted(gate.undo_asked):
        gate.press("F6")


def undo_enabled(gate: Gate) -> bool:
    return next(act.enabled for act in gate.sheet.acts if act.intent is Intent.UNDO)


def test_the_undo_that_is_asked_for_names_the_passage(gate: Gate, qtbot: QtBot) -> None:
    showing = admitted()
    gate.show_passage(showing)
    with qtbot.waitSignal(gate.undo_asked) as asked:
        gate.press("F6")
    assert asked.args == [showing.passage]


def test_an_undone_passage_leaves_the_screen_and_says_so(gate: Gate, time: Time) -> None:
    gate.show_passage(admitted())
    gate.tell(Told(Remark.UNDONE))
    assert gate.showing is None
    assert light(gate) is None
    let(time, gate, 9)
    assert light(gate) is None


def test_f5_prints_the_badge_of_a_first_entry(gate: Gate, qtbot: QtBot) -> None:
    showing = admitted()
    gate.show_passage(showing)
    with qtbot.waitSignal(gate.print_asked) as asked:
        QTest.keyClick(gate, Qt.Key.Key_F5)
    assert asked.args == [showing.passage]


def test_f5_goes_on_where_a_badge_was_printed_before(gate: Gate, qtbot: QtBot) -> None:
    gate.show_passage(admitted(GULNAR, Note.RE_ENTRY, badges=1))
    with qtbot.assertNotEmitted(gate.print_asked):
        gate.press("F5")
    assert gate.showing is None


@pytest.mark.parametrize(
    "key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space, Qt.Key.Key_P, Qt.Key.Key_A, Qt.Key.Key_1]
)
def test_what_a_scanner_types_presses_nothing(gate: Gate, qtbot: QtBot, key: Qt.Key) -> None:
    gate.show_passage(held())
    button = gate.sheet.buttons[0]
    button.setFocus()
    with qtbot.assertNotEmitted(gate.resolve_asked):
        QTest.keyClick(button, key)
        QTest.keyClick(gate, key)
    assert light(gate) is Light.CHECK


def test_a_finger_resolves_a_hold(gate: Gate, qtbot: QtBot) -> None:
    showing = held()
    gate.show_passage(showing)
    with qtbot.waitSignal(gate.resolve_asked) as asked:
        QTest.mouseClick(gate.sheet.buttons[0], Qt.MouseButton.LeftButton)
    assert asked.args == [showing.passage]


def test_a_button_that_nobody_answers_is_not_there(qtbot: QtBot, time: Time) -> None:
    screen = Gate(PLAN, "A1", LIGHT, now=time.now, elapsed=time.elapsed, offers=(Intent.UNDO,))
    qtbot.addWidget(screen)
    screen.show_passage(admitted())
    assert [act.intent for act in screen.sheet.acts] == [Intent.UNDO]


def test_a_refusal_without_a_way_to_act_has_no_filled_button(gate: Gate) -> None:
    gate.show_passage(outside_hours())
    assert [act.primary for act in gate.sheet.acts] == [False]


def test_a_forged_code_shows_nobody_and_calls_security(gate: Gate) -> None:
    gate.show_passage(refused(Reason.FORGED))
    first = gate.sheet.acts[0]
    assert (first.intent, first.primary) == (Intent.HELP, True)
    assert gate.sheet.accessibleName() == ""


def test_the_watch_list_is_silent_at_the_gate(gate: Gate) -> None:
    gate.show_passage(admitted(GULNAR, Note.WATCHLIST))
    assert gate.column.lamp.line == ""
    gate.show_passage(admitted(GULNAR, Note.FIRST_ENTRY, Note.WATCHLIST))
    assert gate.column.lamp.line == "First entry"


def test_a_trouble_leaves_the_column_ready_while_verdicts_can_be_sealed(gate: Gate, ears: Ears) -> None:
    gate.set_faults(Faults(troubles=(CameraMissing(),)))
    assert light(gate) is None
    assert gate.column.lamp.leading == "Ready to scan, verdicts as usual"
    assert ears.heard == ["trouble"]


def test_a_verdict_wins_over_a_trouble_and_the_trouble_comes_back(gate: Gate, time: Time) -> None:
    gate.set_faults(Faults(troubles=(CameraMissing(),)))
    gate.show_passage(admitted())
    assert light(gate) is Light.ADMIT
    let(time, gate, 9)
    assert [act.intent for act in gate.sheet.acts] == [Intent.RETRY, Intent.HELP]


def test_a_trouble_put_aside_comes_back_only_when_it_is_another(gate: Gate) -> None:
    gate.set_faults(Faults(troubles=(CameraMissing(),)))
    gate.press("Esc")
    gate.set_faults(Faults(troubles=(CameraMissing(),)))
    assert {act.intent for act in gate.sheet.acts} == {Intent.FIND, Intent.ROOMS, Intent.DISPLAY, Intent.LOCK}
    gate.set_faults(Faults(troubles=(CameraMissing(), CameraMissing("second"))))
    assert Intent.RETRY in [act.intent for act in gate.sheet.acts]


def test_a_gate_that_cannot_seal_waits_and_cannot_be_waved_aside(gate: Gate) -> None:
    gate.show_passage(admitted())
    gate.set_faults(Faults(troubles=(CameraMissing(),), sealing=False))
    gate.press("Esc")
    assert (light(gate), gate.showing) == (Light.WAIT, None)


def test_a_bug_says_please_call_staff_and_the_next_scan_works(gate: Gate) -> None:
    gate.show_bug(Bug("7F3A", judging=True))
    assert light(gate) is Light.WAIT
    gate.show_passage(admitted())
    assert light(gate) is Light.ADMIT


def test_a_bug_outside_of_judging_is_never_painted_as_a_verdict(gate: Gate) -> None:
    gate.show_bug(Bug("7F3A"))
    assert light(gate) is None


def test_the_strip_begins_with_the_passage_before_the_one_on_screen(gate: Gate, time: Time) -> None:
    gate.show_passage(admitted(GULNAR))
    gate.show_passage(refused(Reason.ALREADY_INSIDE, LINDQVIST))
    assert [recent.short for recent in gate.sheet.recents] == ["ABDIRAKHMANOVA G."]
    let(time, gate, 16)
    assert [recent.short for recent in gate.sheet.recents] == ["LINDQVIST M.", "ABDIRAKHMANOVA G."]


def test_news_about_the_badge_stand_on_the_sheet(gate: Gate) -> None:
    showing = admitted()
    gate.show_passage(showing)
    gate.tell(Told(Remark.NO_PRINTER, "421 809"))
    assert gate.showing == showing


def test_a_key_on_its_way_when_the_next_passage_came_is_not_taken_for_it(gate: Gate, time: Time, qtbot: QtBot) -> None:
    gate.show_passage(held())
    let(time, gate, 5)
    gate.show_passage(held(Reason.UNPAID, GULNAR))
    time.seconds += 0.2
    with qtbot.assertNotEmitted(gate.resolve_asked):
        gate.press("F5")
    time.seconds += 0.2
    with qtbot.waitSignal(gate.resolve_asked):
        gate.press("F5")


def test_a_finger_that_came_down_before_the_next_passage_presses_nothing(gate: Gate, time: Time, qtbot: QtBot) -> None:
    gate.show_passage(admitted())
    let(time, gate, 2)
    undo = gate.sheet.buttons[1]
    QTest.mousePress(undo, Qt.MouseButton.LeftButton)
    gate.show_passage(admitted(LINDQVIST))
    time.seconds += 1
    with qtbot.assertNotEmitted(gate.undo_asked):
        QTest.mouseRelease(undo, Qt.MouseButton.LeftButton)


def test_f12_locks(gate: Gate, qtbot: QtBot) -> None:
    with qtbot.waitSignal(gate.lock_asked):
        QTest.keyClick(gate, Qt.Key.Key_F12)


def test_every_control_has_a_name_for_screen_readers_and_room_for_a_finger(gate: Gate) -> None:
    for showing in (admitted(), held(), outside_hours(), refused(Reason.FORGED)):
        gate.show_passage(showing)
        for button in gate.sheet.buttons:
            assert button.accessibleName()
            assert button.height() >= 56
            assert button.width() >= 56


def test_the_screen_reader_hears_word_and_reason(gate: Gate) -> None:
    gate.show_passage(outside_hours())
    assert gate.column.accessibleName() == "STOP. Outside hours"


DESK = AccreditationDesk(name="Accreditation desk", hint="Tent 3.", hours=(Hours(starts=clock(7), ends=clock(20)),))


def test_somebody_held_is_sent_to_the_desk_which_frees_the_screen(qtbot: QtBot, time: Time) -> None:
    gate = Gate(replace(PLAN, desk=DESK), "A1", LIGHT, now=time.now, elapsed=time.elapsed, offers=OFFERS)
    qtbot.addWidget(gate)
    gate.show_passage(held())
    gate.press("F11")
    assert gate.showing is None
    told = gate.stage.told
    assert told is not None and told.remark is Remark.SENT_TO_DESK
    assert told.detail.strip("\u2068\u2069") == "Accreditation desk, Tent 3"
    let(time, gate, 9)
    assert gate.stage.told is None


@pytest.mark.parametrize("reason", sorted(HELD_REASONS))
def test_nobody_is_sent_to_a_desk_that_is_not_there_or_cannot_help(reason: Reason) -> None:
    closed = AccreditationDesk(
        name="Desk", hours=(Hours(starts=at(7) - timedelta(days=3), ends=at(8) - timedelta(days=3)),)
    )
    for desk, there in ((DESK, True), (AccreditationDesk(name="Desk"), True), (closed, False), (None, False)):
        acts = held_scene(replace(PLAN, desk=desk), held(reason), "").acts
        assert (Intent.DESK in {act.intent for act in acts}) is (there and reason is not Reason.ESCORT_REQUIRED)


def test_an_admission_without_notes_says_only_the_word(gate: Gate) -> None:
    plain = Showing(passage=passage(GULNAR, Admitted()))
    gate.show_passage(plain)
    assert (light(gate), gate.column.lamp.line) == (Light.ADMIT, "")


MEANING = {
    "F6": {Intent.UNDO},
    "F7": {Intent.NOT_THIS_PERSON},
    "F8": {Intent.OVERRIDE},
    "F9": {Intent.FIND},
    "F10": {Intent.ROOMS},
    "F11": {Intent.HELP, Intent.DESK, Intent.REPRINT},
    "F12": {Intent.LOCK},
}


def sheets() -> Iterator[tuple[Act, ...]]:
    """The buttons of every verdict there can be, with and without an override."""
    person = admitted().passage
    for badges, undoable in product((0, 1), (True, False)):
        yield admitted_acts(replace(admitted(badges=badges), undoable=undoable))
    for reason, override, known in product(Reason, (True, False), (True, False)):
        delegate = person.delegate if known else None
        for verdict, of in ((Held(reason), held_scene), (Refused(reason), refused_scene)):
            showing = Showing(passage=replace(person, verdict=verdict, delegate=delegate), override=override)
            yield of(PLAN, showing, "").acts


def test_one_key_means_one_thing_on_every_sheet_and_no_two_buttons_share_one() -> None:
    for acts in sheets():
        keys = [act.key for act in acts if act.key]
        assert len(keys) == len(set(keys)), acts
        for act in acts:
            assert act.enabled or not act.key
            if act.key == "F5":
                assert act.primary
            elif act.key:
                assert act.intent in MEANING[act.key]


def test_a_held_person_is_not_turned_away_by_whoever_meant_another_sheet(gate: Gate, qtbot: QtBot) -> None:
    gate.show_passage(held())
    with qtbot.assertNotEmitted(gate.not_this_person_asked):
        for key in ("F6", "F9", "F10"):
            gate.press(key)


def test_a_refusal_by_hand_can_be_undone_for_ten_seconds(gate: Gate, time: Time, qtbot: QtBot) -> None:
    turned_down = replace(held().passage, verdict=Refused(Reason.NOT_THIS_PERSON))
    gate.show_passage(Showing(passage=turned_down))
    with qtbot.waitSignal(gate.undo_asked) as asked:
        gate.press("F6")
    assert asked.args == [turned_down]
    let(time, gate, 1)
    gate.show_passage(Showing(passage=turned_down))
    let(time, gate, 10.1)
    with qtbot.assertNotEmitted(gate.undo_asked):
        gate.press("F6")
