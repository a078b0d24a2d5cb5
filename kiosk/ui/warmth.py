"""The first Arabic or Chinese letter of a face costs up to 66 ms: it is drawn before anybody waits for it.

One script a turn of the event loop, so that a scan in between is not held up for long.
"""

from collections import deque

from PySide6.QtCore import QTimer
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QWidget

from kiosk.ui.lettering import Run, set_text
from kiosk.ui.naming import country
from kiosk.ui.theme import Style, unit

SAMPLES = (
    "Ağ Ўқ Ελ", "محمد", "刘明远", "山田さくら", "김민준", "สมชาย", "नरेंद्र", "অন্তরা", "አበበ", "Արամ", "გიორგი", "אברהם",
)  # fmt: skip
STYLES = (Style("name"), Style("title"), Style("button", 18, 500), Style("small", 15, 600))


class Warmth(QTimer):
    """Draws the samples one by one, then is done."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._left = deque(SAMPLES)
        self._scale = unit(window.width(), window.height())
        self.setInterval(30)
        self.timeout.connect(self.warm)
        self.start()

    def warm(self) -> None:
        """Draw the next script."""
        if not self._left:
            country("KZ", "en")
            self.stop()
            self.deleteLater()
            return
        text = self._left.popleft()
        canvas = QImage(64, 64, QImage.Format.Format_ARGB32_Premultiplied)
        with QPainter(canvas) as painter:
            for style in STYLES:
                block = set_text((Run(text, style),), 1000, self._scale, "left", "auto")
                block.layout.draw(painter, canvas.rect().topLeft().toPointF())


def warm_up(window: QWidget) -> Warmth:
    """Start drawing what costs much the first time."""
    return Warmth(window)
