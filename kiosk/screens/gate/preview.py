"""What the camera sees, small, on the idle sheet, with the code it found outlined.

In grey and at most ten times a second: enough to aim by, and nothing that a verdict would wait for.
"""

from collections.abc import Sequence
from time import monotonic
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRect, QSize, QSizeF, Qt
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QWidget

from kiosk.scanning.frames import grey
from kiosk.screens.gate.gate import Gate
from kiosk.screens.gate.idle import CAMERA
from kiosk.screens.kit.paper import Paper
from kiosk.screens.kit.theme import Style, unit
from kiosk.screens.words.language import is_rtl, translate

if TYPE_CHECKING:
    from PySide6.QtMultimedia import QVideoFrame

WIDTH, HEIGHT, MARGIN, FOOT = 144, 81, 32, 263
"""In units; `FOOT` is from the picture's lower edge to that of the screen."""
_BETWEEN = 16
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
            self._image = self._small(frame, self._picture().size())
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
        with QPainter(self) as painter:
            self._paint_label(painter)
            where, colour = self._picture(), self._gate.theme.colour
            painter.drawImage(where, self._image)
            painter.setPen(QPen(colour("border"), 1))
            painter.drawRect(where.adjusted(0, 0, -1, -1))
            if self._corners:
                painter.setRenderHint(QPainter.RenderHint.Antialiasing)
                painter.setPen(QPen(colour("focus"), 3 * self._scale))
                painter.drawPolygon(
                    QPolygonF(
                        [
                            QPointF(where.x() + p.x() * where.width(), where.y() + p.y() * where.height())
                            for p in self._corners
                        ]
                    )
                )

    def _paint_label(self, painter: QPainter) -> None:
        """What the picture is."""
        paper = Paper(painter, QSizeF(self.size()), self._scale, self._gate.theme, rtl=is_rtl(),
                      ratio=self.devicePixelRatio())  # fmt: skip
        paper.fill(0, 0, paper.width, paper.height, paper.colour("background"))
        room = CAMERA - WIDTH - _BETWEEN
        ink, quiet = paper.colour("ink"), paper.colour("ink_quiet")
        paper.say(
            translate("preview", "Camera"), Style("body", 15, 600), 0, 27, room, ink, side="trailing", smallest=11
        )
        paper.say(
            translate("preview", "sees this now"), Style("body", 15), 0, 51, room, quiet, side="trailing", smallest=11
        )

    @property
    def _scale(self) -> float:
        return unit(self._gate.width(), self._gate.height())

    def _picture(self) -> QRect:
        """At the trailing edge, behind the label."""
        width = round(WIDTH * self._scale)
        return QRect(0 if is_rtl() else self.width() - width, 0, width, self.height())

    def _place(self) -> QRect:
        scale = self._scale
        size = QSize(round(CAMERA * scale), round(HEIGHT * scale))
        sheet = self._gate.sheet
        margin = round(MARGIN * scale)
        left = margin if is_rtl() else sheet.width() - margin - size.width()
        return QRect(left, sheet.height() - round(FOOT * scale) - size.height(), size.width(), size.height())

    def _small(self, frame: "QVideoFrame", size: QSize) -> QImage:
        with grey(frame) as plane:
            if plane is None:
                return QImage()
            import numpy

            wanted = size * self.devicePixelRatioF()
            step = max(1, plane.shape[1] // (2 * max(1, wanted.width())))
            rows = numpy.ascontiguousarray(plane[::step, ::step])
            height, width = rows.shape
            image = QImage(rows.data, width, height, width, QImage.Format.Format_Grayscale8)
            aspect, smooth = Qt.AspectRatioMode.KeepAspectRatioByExpanding, Qt.TransformationMode.SmoothTransformation
            return image.scaled(wanted, aspect, smooth).copy()
