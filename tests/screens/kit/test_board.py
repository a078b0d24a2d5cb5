"""Places come and go with what a board shows, and a board may go before Qt has let go of them."""

import subprocess
import sys
from pathlib import Path

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kiosk.screens.kit.board import Board, Spot
from kiosk.screens.kit.paper import Paper
from kiosk.screens.kit.theme import LIGHT

ROOT = Path(__file__).parents[3]
GOING = """
from PySide6.QtCore import Qt
from tests.screens.kit.test_board import Buttons
from kiosk.screens.kit.application import application
screen = application()
board = Buttons("one", "two")
board.show()
board.words = ()
screen.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
board = Buttons()
screen.processEvents()
print("alive")
"""


class Buttons(Board):
    """As many places as words."""

    def __init__(self, *words: str) -> None:
        super().__init__(LIGHT)
        self.words = words
        self.resize(640, 400)

    def spots(self, paper: Paper) -> list[Spot]:
        return [Spot(ask=word, label=word, box=(20, 20 + 80 * at, 200, 60)) for at, word in enumerate(self.words)]

    def paint(self, paper: Paper) -> None:
        paper.fill(0, 0, paper.width, paper.height, paper.colour("sheet"))


def test_a_place_may_take_itself_away_while_it_is_pressed(qtbot: QtBot) -> None:
    board = Buttons("stay", "go")
    qtbot.addWidget(board)
    board.show()
    pressed: list[object] = []

    def go(ask: object) -> None:
        pressed.append(ask)
        board.words = ("stay",)
        board.renew()

    board.asked.connect(go)
    kept = board.places["stay"]
    board.places["go"].click()
    assert list(board.places) == ["stay"]
    QApplication.processEvents()
    board.places["stay"].click()
    assert pressed == ["go", "stay"] and board.places["stay"] is kept


def test_a_board_may_go_right_after_its_places() -> None:
    ran = subprocess.run([sys.executable, "-c", GOING], capture_output=True, text=True, cwd=ROOT, check=False)
    assert (ran.returncode, ran.stdout) == (0, "alive\n"), ran.stderr
