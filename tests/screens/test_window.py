from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QDialog, QWidget
from pytestqt.qtbot import QtBot

from kiosk.screens.gate.gate import Gate
from kiosk.screens.kit.theme import DARK, LIGHT
from kiosk.screens.window import Window
from kiosk.screens.words.language import current
from tests.screens.scenery import NOW, PLAN, admitted


def window(qtbot: QtBot) -> Window:
    gate = Gate(PLAN, "A1", LIGHT, now=lambda: NOW, elapsed=lambda: 0.0)
    shown = Window(gate, "Kiosk")
    qtbot.addWidget(shown)
    shown.show()
    return shown


def test_a_scan_wins_over_an_open_dialog(qtbot: QtBot) -> None:
    shown = window(qtbot)
    dialog = QDialog(shown)
    QTimer.singleShot(50, lambda: shown.show_passage(admitted()))
    dialog.exec()
    assert not dialog.isVisible()
    assert shown.gate.showing == admitted()


def test_a_scan_brings_the_gate_back_from_another_screen(qtbot: QtBot) -> None:
    shown = window(qtbot)
    other = QWidget()
    shown.add(other)
    shown.go_to(other)
    shown.show_passage(admitted())
    assert shown.gate.isVisible()


def test_theme_and_language_change_while_running(qtbot: QtBot) -> None:
    shown = window(qtbot)
    shown.show_passage(admitted())
    shown.use(DARK, "fr")
    qtbot.waitUntil(lambda: shown.gate.column.lamp.line == "Première entrée")
    assert current() == "fr"
    assert shown.gate.theme is DARK


def test_faces_are_warmed_up_without_being_asked(qtbot: QtBot) -> None:
    shown = window(qtbot)
    shown.open(full_screen=False)
    qtbot.waitUntil(lambda: shown.warmth is not None and shown.warmth.done, timeout=10_000)
