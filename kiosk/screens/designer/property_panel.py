"""What can be changed of what is selected; of the badge itself where nothing is."""

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QLabel, QScrollArea, QWidget

from kiosk.badges.drafting import properties
from kiosk.badges.drafting.draft import stack_of
from kiosk.badges.face import BadgeFace
from kiosk.badges.template import Code, Element, Text
from kiosk.domain.plan import Plan
from kiosk.screens.designer import page_fields
from kiosk.screens.designer.boxes import TextBox
from kiosk.screens.designer.design import Design
from kiosk.screens.designer.design_words import field_of
from kiosk.screens.designer.field import PropertyRow, Subject
from kiosk.screens.designer.value_fields import by_pairs, field_of_property
from kiosk.screens.designer.word_fields import WORDS, condition_fields, word_fields
from kiosk.screens.kit.theme import Style, Theme, font
from kiosk.screens.words.language import is_rtl

LABEL, FIELD, GAP, BETWEEN = 20, 44, 10, 10


class PropertyPanel(QScrollArea):
    """Shows the properties of a design's selection and asks for changes."""

    image_wanted = Signal()
    """Another image file for the selected image."""

    def __init__(self, design: Design, plan: Plan, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._design, self._theme, self._unit = design, theme, 1.0
        self._fields: list[PropertyRow] = []
        self._shape: object = None
        self._dressed: tuple[Theme, float, int] | None = None
        self._body = QWidget()
        self._body.setObjectName("fields")
        self._subject = Subject(design, plan, self._body)
        self.setWidget(self._body)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        design.changed.connect(self.refresh)

    # Look

    def use(self, theme: Theme, unit: float) -> None:
        """Colours and measure of the screen."""
        dressed = (theme, unit, self.width())
        if dressed == self._dressed:
            return
        self._dressed = dressed
        self._theme, self._unit = theme, unit
        bar, knob = theme.colour("background").name(), theme.colour("border").name()
        width = max(6, round(6 * unit))
        self.setStyleSheet(
            f"QScrollArea, QWidget#fields {{ background: {bar}; border: none; }}"
            f"QScrollBar:vertical {{ background: {bar}; width: {width}px; margin: 0; }}"
            f"QScrollBar::handle:vertical {{ background: {knob}; border-radius: {width // 2}px; min-height: 30px; }}"
            "QScrollBar::add-line, QScrollBar::sub-line, QScrollBar::add-page, QScrollBar::sub-page"
            " { background: none; border: none; height: 0; }"
        )
        for field in self._fields:
            self._dress(field)
        self.lay_out()

    def show_face(self, face: BadgeFace) -> None:
        """Colours of the category are those of this person."""
        self._subject.face = face
        self.refresh()

    def _dress(self, field: PropertyRow) -> None:
        field.box.use(self._theme, self._unit)
        if field.caption is not None:
            field.caption.setFont(font(Style("small", 14, 600), self._unit, field.label))
            palette = field.caption.palette()
            palette.setColor(QPalette.ColorRole.WindowText, self._theme.colour("ink_quiet"))
            field.caption.setPalette(palette)

    def lay_out(self) -> None:
        """Two fields a line where they are short."""
        unit = self._unit
        room = self.width() / unit - 12
        half = (room - BETWEEN) / 2
        y = column = 0.0
        for field in self._fields:
            if field.wide and column:
                y, column = y + LABEL + FIELD + GAP, 0.0
            width = room if field.wide else half
            x = column * (half + BETWEEN)
            self._place(field.caption, x, y, width, LABEL, room)
            self._place(field.box, x, y + LABEL, width, FIELD, room)
            if field.wide or column:
                y, column = y + LABEL + FIELD + GAP, 0.0
            else:
                column = 1.0
        y += (LABEL + FIELD + GAP) if column else 0.0
        self._body.resize(round((room + 2) * unit), round(y * unit))

    def _place(self, widget: QWidget | None, x: float, y: float, width: float, height: float, room: float) -> None:
        if widget is None:
            return
        unit = self._unit
        left = room - x - width if is_rtl() else x
        widget.setGeometry(QRect(round(left * unit), round(y * unit), round(width * unit), round(height * unit)))

    # What there is

    def refresh(self) -> None:
        """The draft or the selection is another one."""
        shape = self._present_shape()
        if shape != self._shape and not self._writing():
            self._shape = shape
            self._build()
        for field in self._fields:
            field.refresh()

    def retranslate(self) -> None:
        """Everything in the language spoken now."""
        self._shape = None
        self.refresh()

    def begin_writing(self) -> None:
        """What the selection says is to be changed."""
        words = (field.box for field in self._fields if field.box.objectName() == WORDS)
        first = next(words, self._fields[0].box if self._fields else None)
        if first is not None:
            first.setFocus()
        if isinstance(first, TextBox):
            first.selectAll()

    def _writing(self) -> bool:
        return any(field.box.hasFocus() and field.box.objectName() == WORDS for field in self._fields)

    def _present_shape(self) -> object:
        elements = self._subject.elements()
        draft = self._design.draft
        if not elements:
            return (self._design.name, len(draft.template.pages), self._design.own)
        own = tuple(words is not None and not field_of(words) for words in map(properties.words, elements))
        return (self._design.name, tuple(one.id for one in elements), self._names(elements), own)

    def _names(self, elements: tuple[Element, ...]) -> tuple[str, ...]:
        """Properties that all of them have; places only of one alone."""
        draft = self._design.draft
        each = [properties.properties(one, stacked=stack_of(draft, one.id) is not None) for one in elements]
        shared = tuple(name for name in each[0] if all(name in other for other in each[1:]))
        return shared if len(elements) == 1 else tuple(name for name in shared if not name.startswith("box."))

    def _made(self) -> list[PropertyRow]:
        elements = self._subject.elements()
        if not elements:
            return page_fields.fields(self._design, self._body)
        fields: list[PropertyRow] = []
        if len(elements) == 1 and isinstance(elements[0], Text | Code):
            fields += word_fields(self._subject, elements[0])
        fields += [field_of_property(self._subject, name) for name in by_pairs(self._names(elements))]
        return [*fields, *condition_fields(self._subject)]

    def _build(self) -> None:
        for field in self._fields:
            for widget in (field.box, field.caption):
                if widget is not None:
                    widget.hide()
                    widget.deleteLater()
        self._fields = self._made()
        for field in self._fields:
            field.caption = QLabel(field.label, self._body)
            field.caption.setTextFormat(Qt.TextFormat.PlainText)
            field.box.setAccessibleName(field.label)
            if field.box.objectName() == "file" and not isinstance(field.box, TextBox):
                field.box.clicked.connect(self.image_wanted)
            self._dress(field)
            field.caption.show()
            field.box.show()
        self.lay_out()
        self.verticalScrollBar().setValue(0)
