"""Names from the Maldives are letters, not boxes."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QImage, QPainter, QRawFont
from pytestqt.qtbot import QtBot

from kiosk.badges import thaana
from kiosk.badges.fitting import Font
from kiosk.badges.fonts import qfont, undrawable
from kiosk.badges.scripts import faces
from kiosk.screens.kit.theme import Style
from kiosk.screens.kit.theme import font as screen_font

ONE, OTHER = "ހސނ", "ރބޅ"


def drawn(text: str, face: QFont) -> bytes:
    image = QImage(200, 60, QImage.Format.Format_Grayscale8)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    painter.setFont(face)
    painter.drawText(image.rect(), Qt.AlignmentFlag.AlignCenter, text)
    painter.end()
    return bytes(image.constBits())


def test_the_mended_face_has_letters_marks_and_both_tables(qtbot: QtBot) -> None:
    assert thaana.mend()
    face = QRawFont.fromFont(QFont(thaana.FACE))
    assert face.familyName() == thaana.FACE
    assert face.fontTable("GSUB").size() > 0
    assert face.fontTable("GPOS").size() > 0
    assert all(face.supportsCharacter(ord(letter)) for letter in ONE + OTHER)


def test_on_a_badge_different_letters_look_different(qtbot: QtBot) -> None:
    """Boxes would all look alike."""
    face = qfont(Font(faces(("Thaa",), "MV", ("Inter",)), 600), 30)
    assert drawn(ONE, face) != drawn(OTHER, face)
    assert undrawable(ONE, "MV") == ""


def test_on_a_screen_different_letters_look_different(qtbot: QtBot) -> None:
    assert drawn(ONE, screen_font(Style("name"), 1.0, ONE)) != drawn(OTHER, screen_font(Style("name"), 1.0, OTHER))
