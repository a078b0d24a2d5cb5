"""The sheet at rest: verbs with pictures, a programme, states; nothing on top of anything."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from itertools import combinations

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kiosk.domain.accreditation import AccreditationDesk
from kiosk.domain.languages import LANGUAGES
from kiosk.domain.plan import Plan, Session
from kiosk.domain.verdict import Reason
from kiosk.screens.gate.gate import Gate
from kiosk.screens.gate.idle import BUTTONS_ABOVE, CAMERA, Rest, idle_scene
from kiosk.screens.gate.strip import IDLE_HEIGHT
from kiosk.screens.kit.intents import Intent
from kiosk.screens.kit.theme import LIGHT, unit
from kiosk.screens.words.health import Health
from kiosk.screens.words.language import is_rtl, speak
from kiosk.screens.words.programme import day_within
from tests.screens.measuring import measured, outside, overlapping, sheet_size
from tests.screens.scenery import COUNTS, EVERYONE, GULNAR, NOW, PLAN, STATUSES, admitted, at, held, refused

SIZES = ((1280, 800), (1920, 1080), (3840, 2160), (1280, 1024), (800, 800))
OUTER = replace(PLAN, gates={**PLAN.gates, "A1": replace(PLAN.gates["A1"], zone="campus")})
QUIET = replace(PLAN, gates={**PLAN.gates, "A1": replace(PLAN.gates["A1"], zone="lounge")})
FULL = replace(
    PLAN,
    sessions=(
        *PLAN.sessions,
        Session(name="Breakfast of the working group", zone="plenary", starts=at(8), ends=at(9),
                categories=frozenset({"expert"})),
    ),
)  # fmt: skip
DISK = replace(STATUSES, disk=Health.BAD, disk_percent=98)


@pytest.fixture
def gate(qtbot: QtBot) -> Iterator[Gate]:
    screen = Gate(PLAN, "A1", LIGHT, now=lambda: NOW, elapsed=lambda: 0.0)
    qtbot.addWidget(screen)
    screen.resize(1280, 800)
    screen.show()
    yield screen


def rest(plan: Plan = PLAN, **more: object) -> Rest:
    return replace(Rest(plan=plan, gate="A1", now=NOW, statuses=STATUSES, counts=COUNTS), **more)  # type: ignore[arg-type]


def test_find_and_screens_have_a_verb_a_picture_and_a_key() -> None:
    acts = {act.intent: act for act in idle_scene(rest()).acts}
    for intent, label, icon, key in (
        (Intent.FIND, "Find a person", "search", "F9"),
        (Intent.ROOMS, "Screens", "grid", "F10"),
        (Intent.LOCK, "Lock this kiosk", "lock", "F12"),
    ):
        assert (acts[intent].label, acts[intent].icon, acts[intent].key) == (label, icon, key)
    assert all(act.icon for act in acts.values())


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("plan", [PLAN, OUTER, QUIET, FULL], ids=["rows", "within", "none", "three"])
def test_no_button_lies_on_words_or_on_the_camera(
    qtbot: QtBot, language: str, size: tuple[int, int], plan: Plan
) -> None:
    speak(language)
    screen = Gate(plan, "A1", LIGHT, now=lambda: NOW, elapsed=lambda: 0.0)
    qtbot.addWidget(screen)
    screen.set_statuses(DISK)
    screen.resize(*size)
    screen.show()
    paper = measured(idle_scene(rest(plan, statuses=DISK)), size)
    assert outside(paper, paper.height - IDLE_HEIGHT) == []
    assert overlapping(paper) == []
    scale, width = unit(*size), sheet_size(size).width() / unit(*size)
    boxes = [QRectF(button.geometry()) for button in screen.sheet.buttons]
    areas = [QRectF(box.topLeft() / scale, box.size() / scale).adjusted(2, 2, -2, -2) for box in boxes]
    x = 32.0 if is_rtl() else width - 32 - CAMERA
    areas.append(QRectF(x, paper.height - IDLE_HEIGHT - BUTTONS_ABOVE - 8, CAMERA, 81))
    for area in areas:
        assert [text for text in paper.landed if text.box.intersects(area)] == []
    assert not any(one.intersects(other) for one, other in combinations(areas, 2))


def test_the_rows_of_the_idle_list_look_alike_whatever_was_on_the_sheet_before(gate: Gate, qapp: QApplication) -> None:
    def looks() -> dict[Intent, tuple[float, bool, int]]:
        found = gate.sheet.buttons
        return {each.act.intent: (each.letters, each.pictured, each.width()) for each in found if each.act.row}

    before = looks()
    for language in LANGUAGES:
        speak(language)
        qapp.processEvents()
        for showing in (held(), refused(Reason.FORGED, GULNAR), admitted(badges=1)):
            gate.show_passage(showing)
            gate.clear()
    speak("en")
    qapp.processEvents()
    assert looks() == before


def test_a_gate_of_a_zone_without_sessions_shows_those_of_the_zones_within() -> None:
    day = day_within(PLAN, "campus", NOW)
    assert day is not None and [row.zone for row in day.rows] == ["plenary"]
    words = [text.text for text in measured(idle_scene(rest(OUTER)), (1280, 800)).landed]
    assert "Campus is open" in words and words.count("Plenary") >= 1
    assert day_within(PLAN, "lounge", NOW) is None
    assert day_within(PLAN, "campus", NOW + timedelta(days=3)) is None


def test_sessions_are_named_in_their_bars_where_the_name_fits_whole() -> None:
    texts = [text.text for text in measured(idle_scene(rest(FULL)), (1280, 800)).landed]
    assert "Plenary" in texts and "Press in the plenary" in texts
    assert "Breakfast of the working group" not in texts
    assert not any("…" in text for text in texts)


def test_who_shares_hours_shares_a_row_and_two_sessions_at_once_are_not_named_as_one() -> None:
    twice = Session(name="Reception", zone="plenary", starts=at(9), ends=at(18), categories=EVERYONE)
    plan = replace(PLAN, sessions=(*PLAN.sessions, twice), desk=AccreditationDesk(name="Desk"))
    texts = [text.text for text in measured(idle_scene(rest(plan)), (1280, 800)).landed]
    assert "Reception" not in texts and "Plenary" not in texts


def test_a_disk_that_needs_a_hand_is_on_the_list_whatever_else_is() -> None:
    for statuses in (DISK, replace(DISK, hub=Health.OFF), replace(DISK, printer=Health.BAD, roster=Health.POOR)):
        texts = [text.text for text in measured(idle_scene(rest(statuses=statuses)), (1280, 800)).landed]
        assert "98 % full" in texts
