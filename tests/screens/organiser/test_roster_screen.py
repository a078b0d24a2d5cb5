"""An import before it is applied: looked at in every language, ticked by key and by mouse."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kiosk.domain.export import Problem
from kiosk.domain.languages import LANGUAGES
from kiosk.domain.people import DelegateId, Standing, State
from kiosk.roster.leaving import Outdated
from kiosk.screens.kit.frame import Room, Surroundings, Tab
from kiosk.screens.kit.organiser_tabs import View
from kiosk.screens.kit.theme import DARK, LIGHT
from kiosk.screens.organiser.preview import Apply, Compare, Importing, Kind, Line, Preview, Show, Step, Tick
from kiosk.screens.organiser.roster_screen import RosterScreen
from kiosk.screens.words.language import speak
from tests.makers import a_delegate
from tests.screens.measuring import measured_board, outside, overlapping
from tests.screens.scenery import NOW, PLAN, STATUSES, VENUE

AROUND = Surroundings(gate="A1", now=NOW, zone=VENUE, rooms=frozenset(Room), statuses=STATUSES)
NAMES = (
    "Per Lars Aaltonen",
    "Гульнар Абдрахманова",
    "سامر يوسف الخالدي",
    "刘明远",
    "Iván Morales Castellanos de la Vega",
)
DIFFERENCES = (
    ("position", "Adviser", "Chief of section"),
    ("name", "Абдрахманова", "Әбдірахманова"),
    ("category", "delegate", "minister"),
    ("extra:Hotel and flight of the delegation", None, "Marriott " * 30),
    ("state", State.COMPLETE, State.WITHDRAWN),
    ("code", None, Standing.SUPERSEDED),
    ("returned", None, None),
)


def changed(number: int) -> Line:
    person = replace(
        a_delegate(id=f"d-{number}", source_id=str(number)), name=NAMES[number % len(NAMES)], category="minister"
    )
    field, old, new = DIFFERENCES[number % len(DIFFERENCES)]
    return Line(Kind.CHANGED, person.id, person, field, old, new, inside=field == "state")


def preview(people: int) -> Preview:
    lines = tuple(changed(number) for number in range(people))
    gone = tuple(Line(Kind.MISSING, DelegateId(f"m-{n}"), a_delegate(id=f"m-{n}"), inside=n == 0) for n in range(3))
    new = Line(Kind.ADDED, ("table", "n"), replace(a_delegate(id=""), category="minister", delegation="KE"))
    grave = frozenset(line.row for line in (*lines, *gone) if line.inside and line.row is not None)
    return Preview(
        files=("registrations.csv", "details.json"),
        lines=(*lines, *gone, new) if people else (),
        problems=(Problem("registrations.csv", 17, "Valid until", "“31 June” is no date; the cell was left out."),),
        same=4058,
        unticked=grave if people else frozenset(),
    )


Screen = Callable[..., RosterScreen]


@pytest.fixture
def show(qtbot: QtBot) -> Screen:
    def shown(importing: Importing, size: tuple[int, int] = (1280, 800), theme: object = LIGHT) -> RosterScreen:
        screen = RosterScreen(DARK if theme is DARK else LIGHT, AROUND, PLAN)
        qtbot.addWidget(screen)
        screen.offer(tuple(View))
        screen.resize(*size)
        screen.show()
        screen.tell(importing)
        return screen

    return shown


@pytest.mark.parametrize("size", [(1280, 800), (1920, 1080), (3840, 2160), (1024, 768)])
@pytest.mark.parametrize("language", LANGUAGES)
def test_everything_fits_in_every_language_and_size(language: str, size: tuple[int, int], show: Screen) -> None:
    speak(language)
    whole = preview(14)
    for importing in (
        Importing(),
        Importing(reading=True),
        Importing(answer=Outdated(), done=12345),
        Importing(preview=preview(0)),
        Importing(preview=whole),
        Importing(preview=replace(whole, half=True, nobody=True)),
        Importing(preview=whole, may_act=False),
    ):
        screen = show(importing, size)
        for kind in Kind if importing.preview else (Kind.CHANGED,):
            screen.asked.emit(Show(kind))
            paper = measured_board(screen)
            assert outside(paper, paper.height) == []
            assert overlapping(paper) == []


def test_nobody_who_is_inside_is_ticked_before_somebody_looked(show: Screen) -> None:
    whole = preview(134)
    screen = show(Importing(preview=whole))
    assert whole.unticked
    assert {line.row for line in whole.lines if line.inside} == screen.left_out
    screen.tell(Importing(preview=preview(0)))
    assert screen.left_out == frozenset()


def test_it_is_driven_by_keys_alone(show: Screen, qtbot: QtBot) -> None:
    screen = show(Importing(preview=preview(134)))
    before, first = screen.left_out, Tick(DelegateId("d-0"), 0)
    for _ in range(12):
        if isinstance(screen.walked, Show | Tick | Step):
            break
        screen.press("F10")
    while screen.walked != first:
        here = screen.walked
        QTest.keyClick(screen.places[here], Qt.Key.Key_Down if isinstance(here, Show) else Qt.Key.Key_Up)
        assert screen.walked != here
    QTest.keyClick(screen.places[first], Qt.Key.Key_Return)
    assert screen.left_out == before | {DelegateId("d-0")}
    QTest.keyClick(screen, Qt.Key.Key_PageDown)
    assert first not in screen.places
    with qtbot.waitSignal(screen.asked) as asked:
        screen.press("F5")
    assert asked.args == [Apply(before | {DelegateId("d-0")})]
    with qtbot.waitSignal(screen.asked) as asked:
        screen.press("Esc")
    assert asked.args == [Step.DISCARD]


def test_it_is_driven_by_the_mouse_alone(show: Screen, qtbot: QtBot) -> None:
    screen = show(Importing(preview=preview(14)))
    before = screen.left_out
    screen.places[Show(Kind.ADDED)].click()
    screen.places[Tick(("table", "n"), 0)].click()
    assert screen.left_out == before | {("table", "n")}
    with qtbot.waitSignal(screen.asked) as asked:
        screen.places[Apply(screen.left_out)].click()
    assert asked.args == [Apply(before | {("table", "n")})]


def test_with_nothing_ticked_there_is_nothing_to_apply(show: Screen) -> None:
    screen = show(Importing(preview=replace(preview(14), unticked=preview(14).choices)))
    assert not screen.places[Apply(screen.left_out)].isEnabled()


def test_what_is_dropped_is_compared_and_nothing_while_something_is_under_way(show: Screen, qtbot: QtBot) -> None:
    screen, mime = show(Importing()), QMimeData()
    mime.setUrls([QUrl.fromLocalFile("/media/stick/list.csv"), QUrl("https://example.org/list.csv")])
    event = QDropEvent(
        QPointF(5, 5), Qt.DropAction.CopyAction, mime, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    with qtbot.waitSignal(screen.asked) as asked:
        screen.dropEvent(event)
    assert asked.args == [Compare((Path("/media/stick/list.csv"),))]
    screen.tell(Importing(applying=True))
    with qtbot.assertNotEmitted(screen.asked):
        screen.dropEvent(event)


def test_whoever_may_not_import_ticks_nothing(show: Screen) -> None:
    screen = show(Importing(preview=preview(14), may_act=False))
    assert not any(place.isEnabled() for ask, place in screen.places.items() if isinstance(ask, Tick))
    assert not [ask for ask in screen.places if isinstance(ask, Apply | Step)]


def test_every_row_says_what_it_is_to_whoever_does_not_see_it(show: Screen) -> None:
    screen = show(Importing(preview=preview(14)))
    label = screen.places[Tick(DelegateId("d-4"), 4)].spot.label
    assert all(word in label for word in ("Morales", "Registered", "Withdrawn", "Inside now", "Left out."))


@pytest.mark.parametrize("language", LANGUAGES)
def test_tabs_leave_room_for_the_hour_and_whoever_is_on_duty(language: str, show: Screen) -> None:
    speak(language)
    screen = show(Importing())
    tabs = [place.spot.box for ask, place in screen.places.items() if isinstance(ask, Tab)]
    assert len(tabs) == len(View)
    assert max(x + width for x, _, width, _ in tabs) <= 1280 - 330
