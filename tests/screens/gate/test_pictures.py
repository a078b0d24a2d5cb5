import pytest
from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot

from kiosk.domain.verdict import Reason
from kiosk.scanning.troubles import CameraMissing
from kiosk.screens.gate.pictures import State, render
from kiosk.screens.gate.views import Bug, Faults
from kiosk.screens.kit.theme import DARK, LIGHT, Theme, ground
from kiosk.screens.words.language import current, speak
from kiosk.screens.words.lights import light_of
from tests.screens.scenery import COUNTS, NOW, PLAN, STATUSES, admitted, held, recents, refused

EVERY: tuple[State, ...] = (
    None,
    admitted(),
    held(),
    refused(Reason.FORGED),
    Faults(troubles=(CameraMissing(),)),
    Faults(troubles=(CameraMissing(),), sealing=False, since=NOW, last=4262, other_gate="A2"),
    Bug("7F3A", judging=True),
)


def picture(state: State, size: tuple[int, int] = (1280, 800), theme: Theme = LIGHT, language: str = "en") -> QImage:
    return render(
        state, size, theme, language, plan=PLAN, gate="A1", now=NOW, statuses=STATUSES, counts=COUNTS, recents=recents()
    )


@pytest.mark.parametrize("state", EVERY)
@pytest.mark.parametrize(("size", "theme", "language"), [((1920, 1080), DARK, "zh"), ((800, 800), LIGHT, "ar")])
def test_every_state_is_painted_without_a_complaint(
    qtbot: QtBot, state: State, size: tuple[int, int], theme: Theme, language: str
) -> None:
    image = picture(state, size, theme, language)
    assert (image.width(), image.height()) == size


@pytest.mark.parametrize("showing", [admitted(), held(), refused(Reason.EXPIRED)])
def test_the_column_has_the_ground_of_its_light_from_top_to_bottom(qtbot: QtBot, showing: State) -> None:
    image = picture(showing)
    assert showing is not None and hasattr(showing, "passage")
    lit = ground(light_of(showing.passage.verdict))
    assert {image.pixelColor(8, y).name() for y in range(0, 800, 50)} == {lit.name()}


def test_an_arabic_column_stands_on_the_right(qtbot: QtBot) -> None:
    image = picture(admitted(), language="ar")
    assert image.pixelColor(1272, 400) == QColor("#00806E")


def test_trouble_has_no_colour(qtbot: QtBot) -> None:
    image = picture(Faults(troubles=(CameraMissing(),)))
    for x in range(430, 1270, 7):
        for y in range(60, 700, 7):
            shade = image.pixelColor(x, y)
            parts = shade.red(), shade.green(), shade.blue()
            assert max(parts) - min(parts) < 24


def test_rendering_leaves_the_language_as_it_was(qtbot: QtBot) -> None:
    speak("fr")
    picture(None, language="ru")
    assert current() == "fr"
