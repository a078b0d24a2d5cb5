from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from kiosk.domain.scan import Reader, Scan
from kiosk.scanning.keyboards import LayoutUnknown
from kiosk.scanning.wedge import Wedge
from tests.scanning.keyboard import Keyboard

INDICO = '{"i":[2,"indico.un.example","oSxVLilgQX6SIwA85WjgMA=="]}'
PAYLOADS = Path(__file__).parent.parent / "vectors" / "indico" / "qr" / "payloads.tsv"
NOON = datetime(2024, 6, 27, 12, tzinfo=UTC)
SCANNER, HAND, FASTEST_HAND = 4, 100, 55
"""Milliseconds a key; 100 is 120 words a minute."""


class Desk(QWidget):
    """A field, and a button that Enter would press."""

    def __init__(self) -> None:
        super().__init__()
        self.field, self.button = QLineEdit(self), QPushButton("Admit", self)
        self.pressed = 0
        self.button.clicked.connect(self._count)
        box = QVBoxLayout(self)
        box.addWidget(self.field)
        box.addWidget(self.button)

    def _count(self) -> None:
        self.pressed += 1


class Ear:
    """What a wedge heard."""

    def __init__(self, wedge: Wedge) -> None:
        self.wedge = wedge
        self.scans: list[Scan] = []
        wedge.scanned.connect(self.scans.append)

    @property
    def texts(self) -> list[str]:
        return [scan.raw.decode() for scan in self.scans]


@pytest.fixture
def desk(qtbot: QtBot) -> Desk:
    desk = Desk()
    qtbot.addWidget(desk)
    desk.show()
    desk.activateWindow()
    desk.field.setFocus()
    qtbot.waitUntil(lambda: QGuiApplication.focusWindow() is not None)
    return desk


@pytest.fixture
def ear(qapp: QApplication) -> Iterator[Ear]:
    ear = Ear(Wedge(qapp, now=lambda: NOON))
    yield ear
    ear.wedge.stop()


@pytest.fixture
def keys(desk: Desk) -> Keyboard:
    return Keyboard(desk.windowHandle())


def test_a_scan_is_heard_and_no_widget_sees_a_key_of_it(desk: Desk, ear: Ear, keys: Keyboard) -> None:
    keys.type(INDICO + "\r", every=SCANNER)
    assert ear.scans == [Scan(INDICO.encode(), NOON, Reader.WEDGE)]
    assert desk.field.text() == ""


@pytest.mark.parametrize("computer", ["us", "gb", "fr", "de"])
def test_a_scan_is_the_same_under_every_layout_of_the_computer(desk: Desk, ear: Ear, computer: str) -> None:
    keys = Keyboard(desk.windowHandle(), computer=computer)
    keys.type(INDICO + "\r", every=SCANNER)
    assert ear.texts == [INDICO]


@pytest.mark.parametrize("layout", ["gb", "fr", "de"])
def test_a_scanner_set_to_another_layout_is_understood(desk: Desk, qapp: QApplication, layout: str) -> None:
    ear = Ear(Wedge(qapp, layout))
    Keyboard(desk.windowHandle(), computer="us", keys=layout).type("Abc,123;xyz\r", every=SCANNER)
    ear.wedge.stop()
    assert ear.texts == ["Abc,123;xyz"]


def test_the_system_layout_trusts_the_computer(desk: Desk, qapp: QApplication) -> None:
    ear = Ear(Wedge(qapp, "system"))
    Keyboard(desk.windowHandle(), computer="de", keys="de").type("Zyx-9876\r", every=SCANNER)
    ear.wedge.stop()
    assert ear.texts == ["Zyx-9876"]


def test_an_unknown_layout_is_named(qapp: QApplication) -> None:
    with pytest.raises(LayoutUnknown, match="klingon"):
        Wedge(qapp, "klingon")


@pytest.mark.parametrize("every", [1, 8, 16, 30])
def test_slow_and_fast_scanners_are_heard(desk: Desk, ear: Ear, keys: Keyboard, every: int) -> None:
    keys.type(INDICO + "\r", every=every)
    assert ear.texts == [INDICO]


@pytest.mark.parametrize("end", ["\r", "\t", "\r\r", "\r\t"])
def test_every_terminator_ends_a_scan_and_reaches_no_button(desk: Desk, ear: Ear, keys: Keyboard, end: str) -> None:
    desk.button.setFocus()
    keys.type("AB12CD34" + end, every=SCANNER)
    assert ear.texts == ["AB12CD34"]
    assert desk.pressed == 0
    assert desk.button.hasFocus()


def test_a_scan_without_terminator_ends_by_silence(qtbot: QtBot, desk: Desk, ear: Ear, keys: Keyboard) -> None:
    keys.type("AB12CD34", every=SCANNER)
    assert ear.texts == []
    qtbot.waitUntil(lambda: ear.texts == ["AB12CD34"], timeout=1000)
    assert desk.field.text() == ""


def test_two_scans_back_to_back_are_two(desk: Desk, ear: Ear, keys: Keyboard) -> None:
    keys.type("first-code\rsecond-code\r", every=SCANNER)
    assert ear.texts == ["first-code", "second-code"]


def test_300_characters_arrive_whole(desk: Desk, ear: Ear, keys: Keyboard) -> None:
    text = "".join(chr(33 + n % 94) for n in range(300))
    keys.type(text + "\r", every=SCANNER)
    assert ear.texts == [text]


def test_every_ticket_of_the_samples_is_heard(desk: Desk, ear: Ear, keys: Keyboard) -> None:
    rows = [line.split("\t") for line in PAYLOADS.read_text(encoding="utf-8").splitlines()]
    payloads = [row[rows[0].index("payload_v2")] for row in rows[1:9]]
    for payload in payloads:
        keys.type(payload + "\r", every=SCANNER)
    assert ear.texts == payloads


def test_noise_of_the_scanner_is_taken_off(desk: Desk, qapp: QApplication) -> None:
    ear = Ear(Wedge(qapp, prefix=b"~"))
    Keyboard(desk.windowHandle()).type("~]Q1" + INDICO + "\r", every=SCANNER)
    ear.wedge.stop()
    assert ear.texts == [INDICO]


@pytest.mark.parametrize("every", [HAND, FASTEST_HAND])
def test_what_a_person_types_arrives_intact_and_in_order(
    qtbot: QtBot, desk: Desk, ear: Ear, keys: Keyboard, every: int
) -> None:
    text = "The quick brown Fox, 193 states; Müller"
    typed = text.replace("ü", "u")
    keys.type(typed, every=every)
    qtbot.waitUntil(lambda: desk.field.text() == typed, timeout=1000)
    assert ear.texts == []


def test_keys_that_roll_over_each_other_arrive_in_order(qtbot: QtBot, desk: Desk, ear: Ear, keys: Keyboard) -> None:
    for place, typed in ((20, "t"), (35, "h"), (18, "e")):
        keys.send(QEvent.Type.KeyPress, ord(typed.upper()), typed, place=place)
        keys.now += 20
    for place, typed in ((20, "t"), (35, "h"), (18, "e")):
        keys.send(QEvent.Type.KeyRelease, ord(typed.upper()), typed, place=place)
        keys.now += 20
    qtbot.waitUntil(lambda: desk.field.text() == "the", timeout=1000)
    assert ear.texts == []


def test_enter_of_a_person_presses_the_button_and_space_does(
    qtbot: QtBot, desk: Desk, ear: Ear, keys: Keyboard
) -> None:
    desk.button.setFocus()
    desk.button.setAutoDefault(True)
    keys.type(" ", every=HAND)
    qtbot.waitUntil(lambda: desk.pressed == 1, timeout=1000)
    keys.type("\t", every=HAND)
    assert not desk.button.hasFocus()


def test_a_short_burst_and_enter_are_typed_in_order(desk: Desk, ear: Ear, keys: Keyboard) -> None:
    entered: list[str] = []
    desk.field.returnPressed.connect(lambda: entered.append(desk.field.text()))
    keys.type("ab\r", every=10)
    assert (entered, ear.texts) == (["ab"], [])


def test_rubbish_slapped_on_the_keyboard_is_typed(qtbot: QtBot, desk: Desk, ear: Ear, keys: Keyboard) -> None:
    keys.type("asdfjkl", every=6)
    qtbot.waitUntil(lambda: desk.field.text() == "asdfjkl", timeout=1000)
    assert ear.texts == []


def test_like_letters_of_one_millisecond_are_two_letters(desk: Desk, ear: Ear, keys: Keyboard) -> None:
    for letter, place, repeat in (("a", 30, False), ("b", 48, False), ("a", 30, True), ("a", 30, True)):
        keys.send(QEvent.Type.KeyPress, Qt.Key(ord(letter.upper())), letter, place=place, repeat=repeat)
        keys.send(QEvent.Type.KeyRelease, Qt.Key(ord(letter.upper())), letter, place=place, repeat=repeat)
    keys.type("123456\r", every=2)
    assert ear.texts == ["abaa123456"]
    assert desk.field.text() == ""


def test_a_held_key_repeats(qtbot: QtBot, desk: Desk, ear: Ear, keys: Keyboard) -> None:
    keys.send(QEvent.Type.KeyPress, Qt.Key.Key_A, "a", place=30)
    for wait in (250, *[25] * 19):
        keys.now += wait
        keys.send(QEvent.Type.KeyRelease, Qt.Key.Key_A, "a", place=30, repeat=True)
        keys.send(QEvent.Type.KeyPress, Qt.Key.Key_A, "a", place=30, repeat=True)
    keys.send(QEvent.Type.KeyRelease, Qt.Key.Key_A, "a", place=30)
    assert desk.field.text() == "a" * 21
    assert ear.texts == []


def test_editing_keys_pass_at_once_and_in_order(desk: Desk, ear: Ear, keys: Keyboard) -> None:
    keys.type("ab", every=20)
    keys.send(QEvent.Type.KeyPress, Qt.Key.Key_Backspace, "\b", place=14)
    assert desk.field.text() == "a"


def test_function_keys_are_shortcuts_and_letters_of_a_scan_are_not(desk: Desk, ear: Ear) -> None:
    pressed: list[str] = []
    for name in ("F5", "A"):
        QShortcut(QKeySequence(name), desk).activated.connect(lambda name=name: pressed.append(name))
    QTest.keyClick(desk.windowHandle(), Qt.Key.Key_F5)
    for _ in range(4):
        QTest.keyClick(desk.windowHandle(), Qt.Key.Key_A)
    QTest.keyClick(desk.windowHandle(), Qt.Key.Key_Return)
    assert pressed == ["F5"]
    assert ear.texts == ["aaaa"]


def test_a_shortcut_with_control_passes(desk: Desk, ear: Ear, keys: Keyboard) -> None:
    desk.field.setText("select me")
    control = Qt.KeyboardModifier.ControlModifier
    keys.send(QEvent.Type.KeyPress, Qt.Key.Key_A, "\x01", place=30, modifiers=control)
    assert desk.field.selectedText() == "select me"


def test_group_separators_stay_in_the_code(desk: Desk, ear: Ear, keys: Keyboard) -> None:
    keys.type("01234567", every=SCANNER)
    control = Qt.KeyboardModifier.ControlModifier
    keys.send(QEvent.Type.KeyPress, Qt.Key.Key_BracketRight, "\x1d", place=27, modifiers=control)
    keys.type("89\r", every=SCANNER)
    assert ear.texts == ["01234567\x1d89"]


def test_characters_typed_as_numbers_with_alt_are_understood(desk: Desk, ear: Ear, keys: Keyboard) -> None:
    keypad = {"0": 82, "1": 79, "2": 80, "3": 81, "4": 75, "5": 76, "6": 77, "7": 71, "8": 72, "9": 73}
    for character in "Zürich":
        keys.send(QEvent.Type.KeyPress, Qt.Key.Key_Alt, place=56)
        for digit in f"0{ord(character)}":
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                keys.send(kind, ord(digit), "", place=keypad[digit], modifiers=Qt.KeyboardModifier.AltModifier)
            keys.now += 2
        keys.send(QEvent.Type.KeyRelease, Qt.Key.Key_Alt, place=56)
    keys.type("\r", every=SCANNER)
    assert ear.texts == ["Zürich"]
    assert desk.field.text() == ""


def test_a_scan_is_heard_while_a_modal_dialog_is_open(qtbot: QtBot, desk: Desk, ear: Ear) -> None:
    dialog = QDialog(desk)
    dialog.setModal(True)
    confirm = QPushButton("Shred", dialog)
    confirm.setDefault(True)
    confirmed: list[bool] = []
    confirm.clicked.connect(lambda: confirmed.append(True))
    dialog.show()
    qtbot.waitUntil(lambda: QGuiApplication.focusWindow() is dialog.windowHandle())
    Keyboard(dialog.windowHandle()).type(INDICO + "\r", every=SCANNER)
    assert ear.texts == [INDICO]
    assert confirmed == []
    assert dialog.isVisible()
    dialog.close()


def test_half_a_scan_is_dropped_when_the_focus_leaves_the_program(
    qtbot: QtBot, qapp: QApplication, desk: Desk, ear: Ear, keys: Keyboard
) -> None:
    keys.type("12345678", every=SCANNER)
    qapp.focusWindowChanged.emit(None)
    qtbot.wait(250)
    assert ear.texts == []
    assert desk.field.text() == ""


def test_a_busy_gui_thread_breaks_no_scan(qtbot: QtBot, desk: Desk, ear: Ear, keys: Keyboard) -> None:
    keys.type("123", every=SCANNER)
    ear.wedge._silence.timeout.emit()
    keys.type("45678\r", every=SCANNER)
    assert ear.texts == ["12345678"]


def test_a_stopped_wedge_leaves_every_key_alone(desk: Desk, ear: Ear, keys: Keyboard) -> None:
    ear.wedge.stop()
    keys.type("AB12CD34", every=SCANNER)
    assert desk.field.text() == "AB12CD34"
