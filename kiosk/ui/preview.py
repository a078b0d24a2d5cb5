"""What the camera sees, small, on the idle sheet, with the code it found outlined.

In grey and at most ten times a second: enough to aim by, and nothing that a verdict would wait for.
"""

from collections.abc import Sequence
from time import monotonic
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRect, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QWidget

from kiosk.scanning.frames import grey
from kiosk.ui.gate import Gate
from kiosk.ui.language import is_rtl
from kiosk.ui.theme import unit

if TYPE_CHECKING:
    from PySide6.QtMultimedia import QVideoFrame

WIDTH, HEIGHT, MARGIN, FOOT = 196, 110, 32, 256
"""In units; `FOOT` is from the picture's lower edge to that of the screen."""
_EVERY = 0.1


class Preview(QWidget):
    """Lies on the sheet of `gate` while that is at rest; hidden from everything else, and from touch."""

    def __init__(self, gate: Gate) -> None:
        super().__init__(gate.sheet)
        self._gate = gate
        self._image = QImage()
        self._corners: tuple[QPointF, ...] = ()
        self._shown_at = 0.0
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def look(self, frame: "QVideoFrame") -> None:
        """A new picture."""
        now = monotonic()
        if not self._gate.at_rest:
            self.hide()
        elif now - self._shown_at >= _EVERY:
            self._shown_at = now
            self.setGeometry(self._place())
            self._image = self._small(frame)
            self.setVisible(not self._image.isNull())
            self.update()

    def outline(self, corners: Sequence[tuple[float, float]], size: tuple[int, int]) -> None:
        """The corners of a code in a picture of that size, or none."""
        self._corners = tuple(QPointF(x / size[0], y / size[1]) for x, y in corners)
        self.update()

    def stop(self) -> None:
        """No pictures any more."""
        self._image = QImage()
        self.hide()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Picture, frame, outline."""
        painter = QPainter(self)
        painter.drawImage(self.rect(), self._image)
        colour = self._gate.theme.colour
        painter.setPen(QPen(colour("border"), 1))
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
        if self._corners:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(colour("focus"), 3 * unit(self._gate.width(), self._gate.height())))
            painter.drawPolygon(
                QPolygonF([QPointF(p.x() * self.width(), p.y() * self.height()) for p in self._corners])
            )

    def _place(self) -> QRect:
        scale = unit(self._gate.width(), self._gate.height())
        size = QSize(round(WIDTH * scale), round(HEIGHT * scale))
        sheet = self._gate.sheet
        margin = round(MARGIN * scale)
        left = margin if is_rtl() else sheet.width() - margin - size.width()
        return QRect(left, sheet.height() - round(FOOT * scale) - size.height(), size.width(), size.height())

    def _small(self, frame: "QVideoFrame") -> QImage:
        with grey(frame) as plane:
            if plane is None:
                return QImage()
            import numpy

            wanted = self.size() * self.devicePixelRatioF()
            step = max(1, plane.shape[1] // (2 * max(1, wanted.width())))
            rows = numpy.ascontiguousarray(plane[::step, ::step])
            height, width = rows.shape
            image = QImage(rows.data, width, height, width, QImage.Format.Format_Grayscale8)
            aspect, smooth = Qt.AspectRatioMode.KeepAspectRatioByExpanding, Qt.TransformationMode.SmoothTransformation
            return image.scaled(wanted, aspect, smooth).copy()
