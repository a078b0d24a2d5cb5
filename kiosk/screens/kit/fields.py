"""Fields to type into, in the colours of the theme and the measure of the window. They hold plain text, never markup.

A scanner types into no field: its bursts are taken before any widget sees them. A field sends Enter nowhere.
"""

from PySide6.QtCore import QPointF, QSize, QSizeF, Qt
from PySide6.QtGui import QColor, QFocusEvent, QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from kiosk.screens.kit.action import cap_width, paint_cap
from kiosk.screens.kit.icons import icon as drawn_icon
from kiosk.screens.kit.lettering import is_tall
from kiosk.screens.kit.paper import Paper
from kiosk.screens.kit.theme import LIGHT, Style, font

HEIGHT = 56
_LOOK = """{kind} {{ background: {sheet}; color: {ink}; placeholder-text-color: {quiet};
 selection-background-color: {ink}; selection-color: {sheet};
 border: {line}px solid {edge}; border-radius: {radius}px; padding: 0px {pad}px; }}
{kind}:focus {{ border: {thick}px solid {ink}; padding: 0px {inner}px; }}"""


class Field(QLineEdit):
    """One line."""

    def __init__(self, parent: QWidget, *, longest: int = 500) -> None:
        super().__init__(parent)
        self.setMaxLength(longest)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self._icon, self._ink, self._rtl, self._scale = "", QColor(), False, 1.0
        self._key, self._theme = "", LIGHT

    def put(
        self,
        paper: Paper,
        box: tuple[float, float, float, float],
        hint: str,
        *,
        wrong: bool = False,
        icon: str = "",
        key: str = "",
    ) -> None:
        """Lay it out on the paper of its parent; `hint` stands there while it is empty, `icon` before the text, and
        the cap of the key that leads here behind it while it is empty.
        """
        self.setAccessibleName(hint)
        if self.placeholderText() != hint:
            self.setPlaceholderText(hint)
        _dress(self, "QLineEdit", paper, wrong)
        self._icon, self._ink, self._rtl, self._scale = icon, paper.colour("ink"), paper.rtl, paper.scale
        start = round(38 * paper.scale) if icon else 0
        self._key, self._theme = key, paper.theme
        self.setTextMargins(0 if paper.rtl else start, 0, start if paper.rtl else 0, 0)
        _place(self, paper, box)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The icon over the ground, before the text."""
        super().paintEvent(event)
        if self._key and not self.text() and not self.hasFocus():
            self._paint_key()
        if not self._icon:
            return
        size = 26 * self._scale
        inset = 18 * self._scale
        x = self.width() - inset - size if self._rtl else inset
        with QPainter(self) as painter:
            drawn = drawn_icon(self._icon, self._ink, size, self.devicePixelRatio(), self._rtl)
            painter.drawPixmap(QPointF(x, (self.height() - size) / 2), drawn)

    def _paint_key(self) -> None:
        with QPainter(self) as painter:
            ratio = self.devicePixelRatio()
            paper = Paper(painter, QSizeF(self.size()), self._scale, self._theme, rtl=self._rtl, ratio=ratio)
            paint_cap(paper, self._key, paper.width - 14 - cap_width(paper, self._key), paper.height / 2, "ink_quiet")


class TextField(QPlainTextEdit):
    """Several lines."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setTabChangesFocus(True)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)

    def put(self, paper: Paper, box: tuple[float, float, float, float], hint: str, *, wrong: bool = False) -> None:
        """Lay it out on the paper of its parent."""
        self.setAccessibleName(hint)
        _dress(self, "QPlainTextEdit", paper, wrong)
        _place(self, paper, box)

    def minimumSizeHint(self) -> QSize:
        """As small as it is laid out."""
        return QSize(0, 0)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The caret goes on where it was."""
        super().focusInEvent(event)
        self.ensureCursorVisible()


def _dress(field: QLineEdit | QPlainTextEdit, kind: str, paper: Paper, wrong: bool) -> None:
    scale = paper.scale
    thin, thick = max(1, round(2 * scale)), max(1, round(3 * scale))
    pad = round(14 * scale)
    look = _LOOK.format(
        kind=kind,
        sheet=paper.colour("sheet").name(),
        ink=paper.colour("ink").name(),
        quiet=paper.colour("ink_quiet").name(),
        edge=paper.colour("ink" if wrong else "border").name(),
        line=thin,
        thick=thick,
        radius=round(6 * scale),
        pad=pad,
        inner=pad - (thick - thin),
    )
    if field.styleSheet() != look:
        field.setStyleSheet(look)
    field.setFont(_face(scale, field.text() if isinstance(field, QLineEdit) else ""))


def _face(scale: float, text: str) -> QFont:
    """A line stands in the middle by the measure of its first face, so that of tall letters goes first."""
    face = font(Style("button", 18, 500), scale, text)
    if not is_tall(text):
        return face
    tall = QFont(face)
    tall.setFamilies([*face.families()[1:], *face.families()[:1]])
    return tall


def _place(field: QWidget, paper: Paper, box: tuple[float, float, float, float]) -> None:
    area = paper.box(*box).toRect()
    if field.geometry() != area:
        field.setGeometry(area)
    if not field.isVisible():
        field.show()
