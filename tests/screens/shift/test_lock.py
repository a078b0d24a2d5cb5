"""Lock, first organiser and hand-over: what they say, what they give out, and that all of it fits."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtPdf import QPdfDocument
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kiosk.domain.duty import Role
from kiosk.domain.languages import LANGUAGES
from kiosk.domain.plan import Direction
from kiosk.journal.heads import head_words, read
from kiosk.operators.pins import Flaw, PinRefused
from kiosk.operators.store import TooSoon, WrongPin
from kiosk.scanning.pictures import decode
from kiosk.screens.gate.lamps import gate_lamp
from kiosk.screens.kit.board import Board
from kiosk.screens.kit.column import Lamp
from kiosk.screens.kit.theme import DARK, LIGHT, unit
from kiosk.screens.shift.first_officer import Enrolment, FirstOfficer
from kiosk.screens.shift.hand_over import NEXT, PRINT, HandOverScreen, Report, write_paper
from kiosk.screens.shift.lock import BACK, END, Greeted, Lock, LockScreen, Purpose, Snag
from kiosk.screens.shift.pin_screen import TAKE_OFF
from kiosk.screens.words.language import is_rtl, speak
from kiosk.security.shifts import HandOver
from kiosk.storage.database import CannotWrite
from tests.screens.measuring import MeasuringPaper, outside, overlapping
from tests.screens.scenery import PLAN, at

LONG = "Wickramasinghe Mudiyanselage Chandrasekara Bandara Rajapaksha"
SIZES = ((1280, 800), (1920, 1080), (3840, 2160), (1024, 768), (800, 800))
HEAD = "kiosk-head:3fa91c02:4218:" + "9f3c" * 16 + ":" + "a17b" * 32
SHIFT = HandOver(
    operator="g",
    since=at(9, 2),
    until=at(13, 4),
    by_verdict={"admitted": 1412, "held": 12, "refused": 31},
    taken_back=3,
    overrides=1,
    alerts=4,
    acknowledged=4,
    head=HEAD,
)
REPORT = Report(
    handed_over=SHIFT, name="R. Adeyemi", role=Role.SECURITY, event="UNCOPS 2026", gate="A1", zone=PLAN.zone_info
)


class Clock:
    def __init__(self) -> None:
        self.now = at(13, 4)

    def __call__(self) -> datetime:
        return self.now


def lamp() -> Lamp:
    return gate_lamp(PLAN, "A1", Direction.IN, at(13, 4))


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def lock(qtbot: QtBot, clock: Clock) -> LockScreen:
    return shown(qtbot, LockScreen(DARK, lamp, clock, PLAN.zone_info))


@pytest.fixture
def first(qtbot: QtBot) -> FirstOfficer:
    return shown(qtbot, FirstOfficer(LIGHT, lamp))


B = TypeVar("B", bound=Board)


def shown(qtbot: QtBot, board: B, size: tuple[int, int] = (1280, 800)) -> B:
    qtbot.addWidget(board)
    board.resize(*size)
    board.show()
    return board


def measured(board: Board) -> MeasuringPaper:
    size = QSizeF(board.size())
    canvas = QImage(board.size(), QImage.Format.Format_RGB32)
    with QPainter(canvas) as painter:
        paper = MeasuringPaper(painter, size, unit(board.width(), board.height()), board.theme, rtl=is_rtl())
        board.paint(paper)
    return paper


def said(board: Board) -> str:
    words = " | ".join(text.text for text in measured(board).landed)
    return "".join(letter for letter in words if letter not in "\u2066\u2068\u2069")


def type_pin(board: Board, pin: str) -> None:
    for digit in pin:
        board.places[digit].click()
    board.press("F5")


def test_the_lock_names_nobody_and_says_since_when_nothing_is_scanned(lock: LockScreen) -> None:
    lock.show_lock(Lock(locked_at=at(12, 58), on_duty="R. Adeyemi", since=at(9)))
    words = said(lock)
    assert "Locked at 12:58. Not scanning." in words and "13:04" in words and "Who is on duty?" in words
    assert "Adeyemi" not in words


def test_a_badge_is_greeted_with_name_role_and_shift(lock: LockScreen) -> None:
    lock.show_lock(Lock(locked_at=at(12, 58), greeted=Greeted("R. Adeyemi", Role.SECURITY, at(9, 2))))
    assert "R. Adeyemi | Security, on duty since 09:02" in said(lock)


def test_a_pin_goes_out_once_by_finger_or_keyboard_and_the_pad_waits(qtbot: QtBot, lock: LockScreen) -> None:
    given: list[str] = []
    lock.pin_given.connect(given.append)
    lock.show_lock(Lock())
    type_pin(lock, "2580")
    assert given == ["2580"] and not lock.takes_digits and lock.busy
    type_pin(lock, "1111")
    QTest.keyClicks(lock, "1111")
    lock.press("F5")
    assert given == ["2580"]
    lock.show_lock(Lock(said=WrongPin(4, at(13, 4))))
    QTest.keyClicks(lock, "77134")
    QTest.keyClick(lock, Qt.Key.Key_Backspace)
    lock.press("F5")
    assert given == ["2580", "7713"]


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_enter_from_a_hand_confirms_a_pin_that_is_long_enough_once(qtbot: QtBot, lock: LockScreen, key: Qt.Key) -> None:
    given: list[str] = []
    lock.pin_given.connect(given.append)
    lock.show_lock(Lock())
    QTest.keyClicks(lock, "258")
    QTest.keyClick(lock, key)
    assert given == []
    QTest.keyClicks(lock, "0")
    QTest.keyClick(lock, key)
    QTest.keyClick(lock, key)
    assert given == ["2580"]


def test_wrong_pins_are_counted_and_a_wait_runs_down(lock: LockScreen, clock: Clock) -> None:
    lock.show_lock(Lock(said=WrongPin(2, clock.now)))
    assert "Wrong PIN. 2 tries left before a wait." in said(lock) and lock.takes_digits
    lock.show_lock(Lock(said=TooSoon(clock.now + timedelta(seconds=90))))
    assert "Too many wrong PINs. Wait 1:30." in said(lock) and not lock.takes_digits
    clock.now += timedelta(seconds=89.5)
    lock.tick()
    assert "Wait 0:01." in said(lock)
    clock.now += timedelta(seconds=0.5)
    lock.tick()
    assert "You can try again now." in said(lock) and lock.takes_digits


def test_a_shift_can_be_ended_only_where_one_is_open_and_a_question_can_be_left(lock: LockScreen) -> None:
    asked: list[object] = []
    lock.chosen.connect(asked.append)
    lock.show_lock(Lock())
    assert "end" not in lock.places
    lock.press("Esc")
    assert asked == []
    lock.show_lock(Lock(on_duty="R. Adeyemi", since=at(9)))
    lock.places["end"].click()
    lock.show_lock(Lock(on_duty="R. Adeyemi", since=at(9), purpose=Purpose.END_SHIFT))
    assert "R. Adeyemi" in said(lock)
    lock.press("Esc")
    assert asked == [END, BACK]


@pytest.mark.parametrize("snag", [*Snag, CannotWrite("disk full")])
def test_every_snag_has_a_sentence(lock: LockScreen, snag: Snag | CannotWrite) -> None:
    lock.show_lock(Lock())
    before = len(measured(lock).landed)
    lock.show_lock(Lock(said=snag))
    assert len(measured(lock).landed) == before + 1


def test_the_first_organiser_types_the_same_pin_twice(qtbot: QtBot, first: FirstOfficer) -> None:
    made: list[Enrolment] = []
    first.enrolled.connect(made.append)
    first.name.setText("  M. Tanaka ")
    type_pin(first, "482619")
    assert "Type it again" in said(first)
    type_pin(first, "482619")
    assert made == [Enrolment("M. Tanaka", "482619")] and not first.takes_digits


@pytest.mark.parametrize(
    ("name", "pins", "sentence"),
    [
        ("", ["482619"], "Type your name first."),
        ("M. Tanaka", ["123456"], "no PIN. Choose another."),
        ("M. Tanaka", ["482619", "482618"], "The two PINs differ."),
    ],
)
def test_what_speaks_against_it_is_said_and_nothing_goes_out(
    first: FirstOfficer, name: str, pins: list[str], sentence: str
) -> None:
    made: list[Enrolment] = []
    first.enrolled.connect(made.append)
    first.name.setText(name)
    for pin in pins:
        type_pin(first, pin)
    assert sentence in said(first) and "Choose a PIN" in said(first)
    assert made == [] and first.takes_digits


def test_what_the_list_of_officers_refuses_is_said_and_the_pin_is_asked_anew(first: FirstOfficer) -> None:
    first.name.setText("M. Tanaka")
    type_pin(first, "482619")
    type_pin(first, "482619")
    first.refuse(PinRefused(Flaw.TAKEN))
    assert "This PIN cannot be used. Choose another." in said(first) and first.takes_digits
    first.refuse(CannotWrite("disk full"))
    assert "Choose a PIN" in said(first)


def test_a_badge_of_the_first_organiser_is_shown_as_scanned(first: FirstOfficer) -> None:
    first.show_badge(True)
    assert "Badge scanned" in said(first)
    assert TAKE_OFF in first.places
    first.show_unread()
    assert "Badge scanned" in said(first) and "is no badge of this event" in said(first)


def test_a_code_scanned_by_mistake_is_taken_off_before_it_is_somebodys_badge(
    qtbot: QtBot, first: FirstOfficer, lock: LockScreen
) -> None:
    first.press("F6")
    assert "No badge scanned" in said(first) and TAKE_OFF not in first.places
    first.show_badge(True)
    with qtbot.waitSignal(first.badge_taken_off):
        first.press("F6")
    assert "No badge scanned" in said(first) and TAKE_OFF not in first.places
    lock.show_lock(Lock(locked_at=at(12, 58), greeted=Greeted("R. Adeyemi", Role.SECURITY)))
    with qtbot.waitSignal(lock.chosen) as asked:
        lock.press("F6")
    assert asked.args == [TAKE_OFF]


def test_the_hand_over_says_who_when_and_how_much(qtbot: QtBot) -> None:
    board = shown(qtbot, HandOverScreen(LIGHT, lamp))
    asked: list[object] = []
    board.asked.connect(asked.append)
    board.show_report(REPORT)
    words = said(board)
    for part in ("R. Adeyemi, Security", "gate A1", "09:02 to 13:04", "1\u202f412", "12", "31", "3 | Taken back"):
        assert part in words
    head = read(HEAD)
    assert all(word in words for word in head_words((head.seq, head.hash)).split())
    board.press("F11")
    board.press("F5")
    assert asked == [PRINT, NEXT]


@pytest.mark.parametrize("theme", [LIGHT, DARK])
def test_its_code_is_read_off_the_screen(qtbot: QtBot, tmp_path: Path, theme: object) -> None:
    board = shown(qtbot, HandOverScreen(theme, lamp))  # type: ignore[arg-type]
    board.show_report(REPORT)
    board.grab().save(str(tmp_path / "screen.png"))
    assert decode(tmp_path / "screen.png").texts == (HEAD,)


def test_the_paper_is_one_page_of_a4_with_the_same_code(tmp_path: Path, qapp: object) -> None:
    path = tmp_path / "hand-over" / "x.pdf"
    write_paper(REPORT, path)
    document = QPdfDocument()
    document.load(str(path))
    assert document.pageCount() == 1
    assert document.pagePointSize(0).toSize() == QSize(595, 842)
    assert "R. Adeyemi" in document.getAllText(0).text()
    document.render(0, QSize(1240, 1754)).save(str(tmp_path / "page.png"))
    assert decode(tmp_path / "page.png").texts == (HEAD,)
    assert [file.name for file in path.parent.iterdir()] == ["x.pdf"]


def test_a_paper_that_cannot_be_written_is_trouble(tmp_path: Path, qapp: object) -> None:
    (tmp_path / "hand-over").write_text("a file stands here")
    with pytest.raises(CannotWrite):
        write_paper(REPORT, tmp_path / "hand-over" / "x.pdf")


def locks() -> list[Lock]:
    greeted = Greeted(LONG, Role.ENTRANCE, at(9, 2))
    return [
        Lock(locked_at=at(12, 58), said=Snag.ENROLLED),
        Lock(locked_at=at(12, 58), greeted=greeted, said=WrongPin(2, at(13)), on_duty=LONG, since=at(9)),
        Lock(locked_at=at(12, 58), greeted=greeted, said=Snag.VOID_BADGE, on_duty=LONG, since=at(9),
             purpose=Purpose.END_SHIFT),
        Lock(locked_at=at(12, 58), purpose=Purpose.LEAVE, said=Snag.NO_ORGANISER),
        Lock(locked_at=at(12, 58), said=CannotWrite("disk full")),
    ]  # fmt: skip


def boards(qtbot: QtBot, size: tuple[int, int]) -> list[Callable[[], Board]]:
    def one_lock(lock: Lock) -> Board:
        board = shown(qtbot, LockScreen(LIGHT, lamp, Clock(), PLAN.zone_info), size)
        board.show_lock(lock)
        return board

    def beginning() -> Board:
        board = shown(qtbot, FirstOfficer(LIGHT, lamp), size)
        board.show_badge(True)
        board.refuse(PinRefused(Flaw.TOO_SIMPLE))
        return board

    def report() -> Board:
        board = shown(qtbot, HandOverScreen(LIGHT, lamp), size)
        two_days = replace(SHIFT, since=at(9) - timedelta(days=1))
        board.show_report(replace(REPORT, name=LONG, next=LONG, handed_over=two_days))
        board.show_failed()
        return board

    return [*(lambda lock=lock: one_lock(lock) for lock in locks()), beginning, report]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("size", SIZES)
def test_everything_fits_in_every_language_and_size(qtbot: QtBot, language: str, size: tuple[int, int]) -> None:
    speak(language)
    for make in boards(qtbot, size):
        board = make()
        paper = measured(board)
        assert outside(paper, paper.height) == []
        assert overlapping(paper) == []
        for place in board.places.values():
            spot = QRectF(place.geometry())
            area = QRectF(spot.topLeft() / paper.scale, spot.size() / paper.scale)
            assert [text for text in paper.landed if text.box.intersects(area)] == []
