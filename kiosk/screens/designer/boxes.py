"""Fields of the property panel: a number or text to write, and a choice that opens a list. Painted, not styled.

Nothing is done by Enter or the space bar, which scanners type: what is written counts as soon as it makes sense, and a
choice is changed with the arrow keys or by hand. Escape brings back what was there.
"""

from collections.abc import Callable, Mapping, Sequence
from functools import partial

from PySide6.QtCore import QEvent, QMargins, QPoint, QSizeF, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QIcon, QKeyEvent, QKeySequence, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QLineEdit, QMenu, QWidget

from kiosk.screens.kit.paper import Paper
from kiosk.screens.kit.theme import Style, Theme, font
from kiosk.screens.kit.touch import Touch
from kiosk.screens.words.language import is_rtl

INSET = 12
RADIUS = 6
_STEP, _STRIDE = 0.5, 5.0


class TextBox(QLineEdit):
    """Something to write, with the unit it counts in. `changed` tells of each text that differs from the one set."""

    changed = Signal(str)

    def __init__(self, unit_name: str, parent: QWidget, *, number: bool = False) -> None:
        super().__init__(parent)
        self._unit_name, self._number = unit_name, number
        self._theme, self._unit = Theme("light"), 1.0
        self._given = ""
        self.setFrame(False)
        self.textEdited.connect(self.changed)

    def use(self, theme: Theme, unit: float) -> None:
        """Colours and measure of the screen."""
        self._theme, self._unit = theme, unit
        self.setFont(font(Style("button", 16, 600, "times" if self._number else ""), unit, self.text()))
        ink, marked, on = (theme.colour(token).name() for token in ("ink", "focus", "sheet"))
        self.setStyleSheet(
            f"QLineEdit {{ background: transparent; border: none; color: {ink};"
            f" selection-background-color: {marked}; selection-color: {on}; }}"
        )
        inset = round(INSET * unit)
        end = round((INSET + (30 if self._unit_name else 0)) * unit)
        margins = QMargins(end, 0, inset, 0) if is_rtl() else QMargins(inset, 0, end, 0)
        self.setTextMargins(margins)
        if self._number:
            self.setAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)

    def give(self, text: str) -> None:
        """What is so now; while somebody writes, theirs stays if it means the same."""
        self._given = text
        if self.text() != text and not (self.hasFocus() and _same(self.text(), text, number=self._number)):
            self.setText(text)
            self.setCursorPosition(0)

    def event(self, event: QEvent) -> bool:
        """Undo and redo are the design's; Escape is this field's."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            if event.key() == Qt.Key.Key_Escape:
                event.accept()
                return True
            undo, redo = QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo
            if event.matches(undo) or event.matches(redo):
                event.ignore()
                return False
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows count up and down; Escape brings back what was there."""
        way = {Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1}.get(Qt.Key(event.key()))
        if way is not None and self._number:
            step = _STRIDE if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else _STEP
            value = number_of(self.text())
            if value is not None:
                self.setText(number_text(value + way * step))
                self.changed.emit(self.text())
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.ignore()
        elif event.key() == Qt.Key.Key_Escape:
            self.setText(self._given)
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """What makes no sense is forgotten."""
        super().focusOutEvent(event)
        self.setText(self._given)
        self.setCursorPosition(0)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Frame, text, unit."""
        with QPainter(self) as painter:
            paper = _paper(painter, self, self._unit, self._theme)
            paint_box(paper, focused=self.hasFocus())
            if self._unit_name:
                quiet = paper.colour("ink_quiet")
                paper.say(self._unit_name, Style("body", 15), paper.width - 52, paper.height / 2, 40, quiet,
                          side="trailing", smallest=11)  # fmt: skip
        super().paintEvent(event)


class Choice(Touch):
    """One of several values; pressing it opens their list, Up and Down step through them."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme, self._unit = Theme("light"), 1.0
        self._options: Mapping[object, str] = {}
        self._swatches: Mapping[object, QColor] = {}
        self._value: object = None
        self._label = ""
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.clicked.connect(self.open)

    def use(self, theme: Theme, unit: float) -> None:
        """Colours and measure of the screen."""
        self._theme, self._unit = theme, unit
        self.update()

    def offer(self, options: Mapping[object, str], swatches: Mapping[object, QColor] | None = None) -> None:
        """What there is to choose from, in words, with a sample of colour where there is one."""
        self._options, self._swatches = options, swatches or {}
        self.update()

    def give(self, value: object, label: str = "") -> None:
        """What is chosen; `label` is what it says of a value that is not on offer."""
        self._value, self._label = value, label
        self.setAccessibleDescription(self.words())
        self.update()

    def words(self) -> str:
        """What it says."""
        return self._label or self._options.get(self._value, "")

    def open(self) -> None:
        """Show the list."""
        menu = menu_of(self, self._theme, self._unit)
        for value, words in self._options.items():
            action = menu.addAction(words.replace("&", "&&"))
            action.setCheckable(value not in self._swatches)
            action.setChecked(value == self._value and value not in self._swatches)
            if value in self._swatches:
                action.setIcon(_swatch(self._swatches[value], self._theme, self._unit))
            action.triggered.connect(partial(self._choose, value))
        show_menu(menu, self)

    def _choose(self, value: object, _checked: bool = False) -> None:
        self.chosen.emit(value)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Step through the values; Alt and Down opens the list."""
        way = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()))
        if way is None or not self._options:
            event.ignore()
        elif event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.open()
        else:
            values = list(self._options)
            at = values.index(self._value) + way if self._value in values else 0
            if 0 <= at < len(values):
                self.chosen.emit(values[at])

    def paintEvent(self, event: QPaintEvent) -> None:
        """Frame, words, and a sign that there is a list."""
        with QPainter(self) as painter:
            paper = _paper(painter, self, self._unit, self._theme)
            paint_box(paper, focused=self.hasFocus())
            x, middle, ink = float(INSET), paper.height / 2, paper.colour("ink")
            if self._value in self._swatches:
                paper.frame(x, middle - 9, 18, 18, paper.colour("border"), stroke=1, radius=3,
                            fill=self._swatches[self._value])  # fmt: skip
                x += 26
            paper.say(self.words(), Style("button", 16, 600), x, middle, paper.width - x - 32, ink, smallest=11)
            paper.icon("down", paper.width - 30, middle, 18, paper.colour("ink_quiet"))


class Several(Choice):
    """Any number of several values."""

    def give(self, value: object, label: str = "") -> None:
        """The set of those chosen, and what it says."""
        super().give(value, label)

    def open(self) -> None:
        """Show the list; each value is ticked or not."""
        chosen = self._value if isinstance(self._value, frozenset) else frozenset()
        menu = menu_of(self, self._theme, self._unit)
        for value, words in self._options.items():
            action = menu.addAction(words.replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(value in chosen)
            action.triggered.connect(partial(self._choose, chosen ^ {value}))
        show_menu(menu, self)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Alt and Down opens the list."""
        if event.key() == Qt.Key.Key_Down and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.open()
        else:
            event.ignore()


def paint_box(paper: Paper, *, focused: bool) -> None:
    """The frame of a field."""
    edge, stroke = ("focus", 3) if focused else ("border", 2)
    paper.frame(0, 0, paper.width, paper.height, paper.colour(edge), stroke=stroke, radius=RADIUS,
                fill=paper.colour("sheet"))  # fmt: skip


def _paper(painter: QPainter, widget: QWidget, unit: float, theme: Theme) -> Paper:
    return Paper(painter, QSizeF(widget.size()), unit, theme, rtl=is_rtl(), ratio=widget.devicePixelRatio())


def menu_of(parent: QWidget, theme: Theme, unit: float) -> QMenu:
    """An empty list in the look of the screens."""
    menu = QMenu(parent)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    menu.setFont(font(Style("button", 16, 600), unit))
    name = {token: theme.colour(token).name() for token in ("sheet", "ink", "ink_quiet", "border", "quiet", "line")}
    px = {size: round(size * unit) for size in (2, 4, 8, 10, 16, 28)}
    menu.setStyleSheet(
        f"QMenu {{ background: {name['sheet']}; color: {name['ink']}; border: {px[2]}px solid {name['border']};"
        f" padding: {px[4]}px 0; }}"
        f"QMenu::item {{ padding: {px[10]}px {px[28]}px {px[10]}px {px[28]}px; }}"
        f"QMenu::item:selected {{ background: {name['quiet']}; }}"
        f"QMenu::item:disabled {{ color: {name['ink_quiet']}; }}"
        f"QMenu::separator {{ height: 1px; background: {name['line']}; margin: {px[4]}px 0; }}"
        f"QMenu::icon {{ padding-left: {px[8]}px; }}"
        f"QMenu::indicator {{ padding-left: {px[8]}px; }}"
    )
    return menu


def show_menu(menu: QMenu, below: QWidget) -> None:
    """Open it below something, as wide as that at least."""
    menu.setMinimumWidth(below.width())
    corner = QPoint(below.width() - max(menu.sizeHint().width(), below.width()) if is_rtl() else 0, below.height() + 2)
    menu.popup(below.mapToGlobal(corner))


Entries = Sequence[tuple[str, Callable[[], object]] | None]


def fill_menu(menu: QMenu, entries: Entries) -> None:
    """Words and what each does; None is a line between."""
    for entry in entries:
        if entry is None:
            menu.addSeparator()
        else:
            words, act = entry
            menu.addAction(words.replace("&", "&&")).triggered.connect(partial(_act, act))


def _act(act: Callable[[], object], _checked: bool = False) -> None:
    act()


def _swatch(colour: QColor, theme: Theme, unit: float) -> QIcon:
    side = max(8, round(18 * unit))
    picture = QPixmap(side, side)
    picture.fill(colour)
    with QPainter(picture) as painter:
        painter.setPen(theme.colour("border"))
        painter.drawRect(0, 0, side - 1, side - 1)
    return QIcon(picture)


def number_of(text: str) -> float | None:
    """A number as people write it, with point or comma; None where it is none."""
    try:
        value = float(text.strip().replace(",", "."))
    except ValueError:
        return None
    return value if abs(value) < 1e6 else None


def number_text(value: float) -> str:
    """Millimetres: one digit after the point, two where needed."""
    short = f"{value:.1f}"
    return short if abs(float(short) - value) < 0.004 else f"{value:.2f}"


def _same(one: str, other: str, *, number: bool) -> bool:
    if not number:
        return one == other
    left, right = number_of(one), number_of(other)
    return left is not None and right is not None and abs(left - right) < 0.006
