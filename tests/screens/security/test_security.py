"""Security's screen, looked at and pressed: nothing clipped, nothing on top of another, in every language and size."""

from dataclasses import replace
from itertools import combinations

import pytest
from PySide6.QtCore import QEvent, QRectF, QSizeF, Qt
from PySide6.QtGui import QImage, QKeyEvent, QPainter
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kiosk.domain.duty import Action
from kiosk.domain.languages import LANGUAGES
from kiosk.screens.kit.board import Place, paint_spot
from kiosk.screens.kit.theme import LIGHT
from kiosk.screens.security.screen import MUSTER, Security
from kiosk.screens.security.views import (
    AlertChosen,
    Ask,
    DelegationChosen,
    More,
    MusterView,
    NoteChosen,
    Part,
    PersonChosen,
    Safe,
    SecurityView,
)
from kiosk.screens.security.words import ICONS, alert_line, alert_title, ready_notes
from kiosk.screens.words.language import is_rtl, speak
from kiosk.security.alerts import AlertKind
from tests.screens.measuring import MeasuringPaper, overlapping
from tests.screens.scenery import VENUE
from tests.screens.security.scenery import (
    CROWDED,
    LOCKDOWN,
    OFFICER,
    OPENED,
    SECURED,
    TRACED,
    VIEW,
    VIEWS,
    line,
    surroundings,
    view,
)  # fmt: skip
from tests.screens.security.scenery import (
    MUSTER as MUSTERED,
)

FINGER = 56
"""Base units."""
SIZES = ((1280, 800), (1920, 1080))


def screen(
    qtbot: QtBot, shown: SecurityView, size: tuple[int, int] = (1280, 800), muster: MusterView | None = None
) -> Security:
    made = Security(LIGHT, surroundings(), SECURED, shown)
    qtbot.addWidget(made)
    made.resize(*size)
    if muster is not None:
        made.show_muster(muster)
        made.turn_to(MUSTER)
    made.renew()
    return made


def measured(board: Security, size: QSizeF) -> tuple[QImage, MeasuringPaper, QPainter]:
    canvas = QImage(size.toSize(), QImage.Format.Format_RGB32)
    painter = QPainter(canvas)
    return canvas, MeasuringPaper(painter, size, board.unit, LIGHT, rtl=is_rtl()), painter


def clipped_places(board: Security) -> list[tuple[str, str]]:
    """Places whose words do not fit into them."""
    found = []
    for place in board.places.values():
        _canvas, paper, painter = measured(board, QSizeF(place.size()))
        paint_spot(paper, place.spot, down=False, focused=False)
        painter.end()
        room = QRectF(-1, -1, paper.width + 2, paper.height + 2)
        found += [(place.spot.label, text.text) for text in paper.landed if not room.contains(text.box)]
    return found


def touching(board: Security) -> list[tuple[str, str]]:
    """Places on top of one another, by more than their rings."""
    ring = round(7 * board.unit)
    places: list[Place] = list(board.places.values())
    inner = [place.geometry().adjusted(ring, ring, -ring, -ring) for place in places]
    return [
        (one.spot.label, other.spot.label)
        for (one, a), (other, b) in combinations(zip(places, inner, strict=True), 2)
        if a.intersects(b)
    ]


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_is_clipped_or_overlaps(qtbot: QtBot, language: str, size: tuple[int, int]) -> None:
    speak(language)
    boards = [(name, screen(qtbot, view(name), size)) for name in VIEWS]
    boards.append(("muster", screen(qtbot, view("locked"), size, MUSTERED)))
    for name, board in boards:
        _canvas, paper, painter = measured(board, QSizeF(board.size()))
        board.paint_body(paper)
        painter.end()
        room = QRectF(-1, -1, paper.width + 2, paper.height + 2)
        outside = [text.text for text in paper.landed if not room.contains(text.box)]
        assert (name, outside, overlapping(paper), clipped_places(board), touching(board)) == (name, [], [], [], [])


@pytest.mark.parametrize("size", SIZES)
def test_a_finger_hits_everything(qtbot: QtBot, size: tuple[int, int]) -> None:
    boards = [screen(qtbot, view(name), size) for name in VIEWS]
    boards.append(screen(qtbot, view("locked"), size, MUSTERED))
    small = {
        (place.spot.label, place.spot.box[2:])
        for board in boards
        for place in board.places.values()
        if place.isEnabled() and min(place.spot.box[2:]) < FINGER
    }
    assert small == set()


def test_no_place_takes_a_focus_that_no_key_follows(qtbot: QtBot) -> None:
    board = screen(qtbot, VIEW)
    assert {place.focusPolicy() for place in board.places.values()} == {Qt.FocusPolicy.NoFocus}


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_alert_has_a_title_a_line_an_icon_and_ready_notes(language: str) -> None:
    speak(language)
    lines = [line(kind, 5) for kind in AlertKind]
    assert len({alert_title(each) for each in lines}) == len(AlertKind)
    assert all(alert_line(each, VENUE) for each in lines)
    assert all(2 <= len(ready_notes(each)) <= 4 for each in lines)
    assert set(ICONS) == set(AlertKind)
    altered = line(AlertKind.JOURNAL, 5, gate="", altered="roster")
    assert alert_title(altered) not in {alert_title(each) for each in lines} and alert_line(altered, VENUE)


def test_pressing_says_what_was_pressed(qtbot: QtBot) -> None:
    board = screen(qtbot, VIEW)
    said: list[object] = []
    board.asked.connect(said.append)
    board.places[AlertChosen("k1", 1)].click()
    board.places[PersonChosen("d12", "k1 12")].click()
    board.press("F5")
    board.places[Ask.MUSTER].click()
    board.press("Esc")
    assert said == [AlertChosen("k1", 1), PersonChosen("d12", "k1 12"), Ask.REVOKE, Ask.MUSTER, Ask.BACK]


def test_a_long_list_has_pages_and_begins_anew_after_the_last(qtbot: QtBot) -> None:
    board = screen(qtbot, CROWDED)

    def alerts() -> list[object]:
        return [ask for ask in board.places if isinstance(ask, AlertChosen)]

    first = alerts()
    seen = list(first)
    for _ in range(9):
        board.places[More(Part.ALERTS)].click()
        seen += alerts()
    board.places[More(Part.ALERTS)].click()
    assert alerts() == first
    assert len(set(seen)) == len(CROWDED.alerts)


def test_a_ready_note_is_chosen_and_put_back(qtbot: QtBot) -> None:
    board = screen(qtbot, replace(VIEW, sheet=OPENED))
    board.places[NoteChosen("Officer sent")].click()
    board.note.setText("by the stairs")
    assert board.written == "Officer sent by the stairs"
    board.places[NoteChosen("Officer sent")].click()
    assert board.written == "by the stairs"


def test_another_alert_does_not_inherit_the_note(qtbot: QtBot) -> None:
    board = screen(qtbot, replace(VIEW, sheet=OPENED))
    board.note.setText("by the stairs")
    board.show_view(replace(VIEW, sheet=TRACED))
    assert board.written == ""


def test_a_refresh_leaves_what_is_being_typed(qtbot: QtBot) -> None:
    board = screen(qtbot, replace(VIEW, sheet=OPENED))
    board.note.setText("by the")
    board.show_view(replace(VIEW, sheet=OPENED, people=703))
    assert board.written == "by the"


def test_a_finger_on_the_lock_survives_a_refresh(qtbot: QtBot) -> None:
    board = screen(qtbot, VIEW)
    board.places[Ask.LOCK].pressed.emit()
    board.show_view(replace(VIEW, people=703))
    assert board.held >= 0 and board._held is not None
    board.show_view(replace(VIEW, lockdown=LOCKDOWN))
    assert board._held is None


def test_whoever_may_not_has_no_place_to_press(qtbot: QtBot) -> None:
    board = screen(qtbot, replace(VIEW, rights=frozenset({Action.SEE_PRESENCE})))
    asks = {ask for ask, place in board.places.items() if place.isEnabled()}
    assert not {Ask.LOCK, Ask.MUSTER, Ask.REVOKE, Ask.LIFT} & asks
    assert not [ask for ask in asks if isinstance(ask, AlertChosen | PersonChosen)]
    locked = screen(qtbot, replace(VIEW, rights=OFFICER, lockdown=LOCKDOWN))
    assert Ask.LIFT not in locked.places


def test_ticks_are_for_a_lockdown(qtbot: QtBot) -> None:
    counted = screen(qtbot, VIEW, muster=MUSTERED)
    assert not counted.places[Safe("m0")].isEnabled()
    locked = screen(qtbot, replace(VIEW, lockdown=LOCKDOWN), muster=MUSTERED)
    assert locked.places[Safe("m0")].isEnabled()
    locked.places[More(Part.PEOPLE)].click()
    locked.places[More(Part.PEOPLE)].click()
    assert not locked.places[Safe("s1")].isEnabled()


def key(board: Security, which: Qt.Key, kind: QEvent.Type = QEvent.Type.KeyPress) -> None:
    QApplication.sendEvent(board, QKeyEvent(kind, which, Qt.KeyboardModifier.NoModifier))


def test_arrows_go_from_alert_to_alert_and_from_delegation_to_delegation(qtbot: QtBot) -> None:
    board = screen(qtbot, VIEW)
    said: list[object] = []
    board.asked.connect(said.append)
    key(board, Qt.Key.Key_Down)
    board.show_view(replace(VIEW, sheet=OPENED))
    key(board, Qt.Key.Key_Down)
    key(board, Qt.Key.Key_Up)
    assert said == [AlertChosen("k1", 1), AlertChosen("k1", 2), AlertChosen("k1", 1)]
    board.show_muster(MUSTERED)
    board.turn_to(MUSTER)
    key(board, Qt.Key.Key_Down)
    assert said[-1] == DelegationChosen("KZ")


def test_the_lock_is_held_by_key_and_let_go_with_it(qtbot: QtBot) -> None:
    board = screen(qtbot, VIEW)
    board.press("F11")
    assert board._held is not None
    key(board, Qt.Key.Key_F11, QEvent.Type.KeyRelease)
    assert board._held is None
    locked = screen(qtbot, replace(VIEW, lockdown=LOCKDOWN))
    locked.press("F11")
    assert locked._held is None
