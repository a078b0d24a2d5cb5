"""What can be changed of what is selected; of the badge itself where nothing is."""

from collections.abc import Mapping
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QColorDialog, QLabel, QScrollArea, QWidget

from kiosk.badges.drafting import properties
from kiosk.badges.drafting.draft import Draft, found, stack_of
from kiosk.badges.face import BadgeFace
from kiosk.badges.painting import colour
from kiosk.badges.template import FIELDS, ROLES, Code, Element, Text, When
from kiosk.domain.plan import Plan
from kiosk.ui.designer import page_fields
from kiosk.ui.designer.boxes import Choice, Entry, Several, number_of, number_text
from kiosk.ui.designer.design import Design
from kiosk.ui.designer.design_words import (
    COLOURS,
    choices,
    colour_name,
    field_name,
    field_of,
    layer_name,
    property_name,
    unit_name,
)
from kiosk.ui.designer.field import Field
from kiosk.ui.language import LANGUAGES, is_rtl
from kiosk.ui.naming import category_name
from kiosk.ui.theme import Style, Theme, font

LABEL, FIELD, GAP, BETWEEN = 20, 44, 10, 10
_TONGUES = {"en": "English", "fr": "Français", "es": "Español", "ru": "Русский", "ar": "العربية", "zh": "中文"}
_CONDITIONS = ("photo", "native_name", "title", "position", "organisation", "serial", "copy", "zones", "programme")
_WIDE = frozenset({"type.align", "file"})


class PropertyPanel(QScrollArea):
    """Shows the properties of a design's selection and asks for changes."""

    image_wanted = Signal()
    """Another image file for the selected image."""

    def __init__(self, design: Design, plan: Plan, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._design, self._plan, self._theme, self._unit = design, plan, theme, 1.0
        self._face = BadgeFace()
        self._language = ""
        self._fields: list[Field] = []
        self._shape: object = None
        self._body = QWidget()
        self._body.setObjectName("fields")
        self.setWidget(self._body)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        design.changed.connect(self.refresh)

    # Look

    def use(self, theme: Theme, unit: float) -> None:
        """Colours and measure of the screen."""
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
        self._face = face
        self.refresh()

    def _dress(self, field: Field) -> None:
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
        """The words of the selected text are to be written."""
        for field in self._fields:
            if isinstance(field.box, Entry) and field.box.objectName() == "words":
                field.box.setFocus()
                field.box.selectAll()

    def _writing(self) -> bool:
        return any(field.box.hasFocus() and field.box.objectName() == "words" for field in self._fields)

    def _selected(self) -> tuple[Element, ...]:
        draft = self._design.draft
        return tuple(found(draft, name) for name in draft.selected)

    def _present_shape(self) -> object:
        elements = self._selected()
        draft = self._design.draft
        if not elements:
            return (self._design.name, len(draft.template.pages), self._design.own)
        own = tuple(words is not None and not field_of(words) for words in map(properties.words, elements))
        return (self._design.name, tuple(one.id for one in elements), self._names(elements), own, self._language)

    def _names(self, elements: tuple[Element, ...]) -> tuple[str, ...]:
        draft = self._design.draft
        each = [properties.properties(one, stacked=stack_of(draft, one.id) is not None) for one in elements]
        shared = tuple(name for name in each[0] if all(name in other for other in each[1:]))
        return shared if len(elements) == 1 else tuple(name for name in shared if not name.startswith("box."))

    def _build(self) -> None:
        for field in self._fields:
            for widget in (field.box, field.caption):
                if widget is not None:
                    widget.hide()
                    widget.deleteLater()
        elements = self._selected()
        self._fields = []
        if not elements:
            self._fields += page_fields.fields(self._design, self._body)
        else:
            if len(elements) == 1 and isinstance(elements[0], Text | Code):
                self._add_words(elements[0])
            names = self._names(elements)
            self._fields += [self._field(name, elements) for name in _by_pairs(names)]
            self._add_conditions()
        for field in self._fields:
            field.caption = QLabel(field.label, self._body)
            field.box.setAccessibleName(field.label)
            self._dress(field)
            field.caption.show()
            field.box.show()
        self.lay_out()
        self.verticalScrollBar().setValue(0)

    # Fields

    def _put(self, name: str, value: object) -> None:
        design = self._design
        names = design.draft.selected
        design.do(lambda draft: properties.put(draft, names, name, value), ("put", name, names))

    def _value(self, name: str) -> object:
        elements = self._selected()
        return properties.value(elements[0], name) if elements else None

    def _field(self, name: str, elements: tuple[Element, ...]) -> Field:
        wide = name in _WIDE
        if name in COLOURS:
            return self._colour_field(name)
        if name == "type.face":
            fonts: dict[object, str] = {face: chain[0] for face, chain in self._design.template.fonts.items()}
            return self._choice_field(name, fonts, wide=True)
        options = dict(choices(name))
        if options:
            return self._choice_field(name, options, wide=wide)
        if name == "file":
            return self._file_field()
        return self._number_field(name)

    def _number_field(self, name: str) -> Field:
        entry = Entry(unit_name(name), self._body, number=True)

        def changed(text: str) -> None:
            value = number_of(text)
            if value is not None:
                self._put(name, int(value) if name == "type.lines" else value)

        def refresh() -> None:
            value = self._value(name)
            if isinstance(value, (int, float)):
                entry.give(str(int(value)) if name == "type.lines" else number_text(float(value)))

        entry.changed.connect(changed)
        return Field(property_name(name), entry, refresh)

    def _choice_field(self, name: str, options: Mapping[object, str], *, wide: bool) -> Field:
        choice = Choice(self._body)
        choice.offer(options)
        choice.chosen.connect(partial(self._put, name))

        def refresh() -> None:
            value = self._value(name)
            plain = value if isinstance(value, (bool, int)) else str(value)
            choice.give(plain, "" if plain in options else str(plain))

        return Field(property_name(name), choice, refresh, wide=wide)

    def _colour_field(self, name: str) -> Field:
        choice = Choice(self._body)
        other = self.tr("Other colour…")

        def chosen(value: object) -> None:
            if value == "other":
                self._ask_colour(name)
            else:
                self._put(name, value)

        def refresh() -> None:
            value = str(self._value(name))
            swatches: dict[object, QColor] = {role: colour(role, self._face) for role in ROLES if role != "none"}
            if value not in ROLES:
                swatches[value] = QColor(value)
            options: dict[object, str] = {role: colour_name(role) for role in ROLES}
            choice.offer({**options, "other": other}, swatches)
            choice.give(value, colour_name(value))

        choice.chosen.connect(chosen)
        return Field(property_name(name), choice, refresh)

    def _ask_colour(self, name: str) -> None:
        dialog = QColorDialog(QColor(str(self._value(name))), self)
        dialog.setOption(QColorDialog.ColorDialogOption.DontUseNativeDialog)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.colorSelected.connect(lambda picked: self._put(name, picked.name().upper()))
        dialog.open()

    def _file_field(self) -> Field:
        choice = Choice(self._body)
        choice.clicked.disconnect()
        choice.clicked.connect(self.image_wanted)
        return Field(property_name("file"), choice, lambda: choice.give("", str(self._value("file"))), wide=True)

    # Words

    def _add_words(self, element: Text | Code) -> None:
        fields = FIELDS if isinstance(element, Text) else ("payload", "serial", "delegation_code")
        options: dict[object, str] = {field: field_name(field) for field in fields}
        shows = Choice(self._body)
        shows.offer({**options, "": self.tr("Own text")})
        shows.chosen.connect(partial(self._show_field, element.id))

        def refresh() -> None:
            words = properties.words(found(self._design.draft, element.id)) or ()
            field = field_of(words)
            shows.give(field, field_name(field) if field else self.tr("Own text"))

        self._fields.append(Field(self.tr("Shows"), shows, refresh, wide=True))
        words = properties.words(element)
        if words is not None and not field_of(words):
            self._add_own_text(element.id)

    def _show_field(self, name: str, field: object) -> None:
        """A field instead, or its name as a text of one's own to begin with."""
        element = found(self._design.draft, name)
        words = properties.words(element) or ()
        text = f"{{{field}}}" if field else layer_name(element)
        first = words[0][0] if words else ""

        def change(draft: Draft) -> Draft:
            for language, _ in words[1:]:
                draft = properties.worded(draft, name, language, "")
            return properties.worded(draft, name, first, text)

        self._design.do(change)

    def _add_own_text(self, name: str) -> None:
        tongue = Choice(self._body)
        tongue.offer({"": self.tr("Any language"), **{code: _TONGUES[code] for code in LANGUAGES}})
        tongue.chosen.connect(self._speak)
        words = dict(properties.words(found(self._design.draft, name)) or ())
        if self._language not in words and len(words) and "" not in words and not self._language:
            self._language = next(iter(words))
        self._fields.append(
            Field(self.tr("Language of the text"), tongue, lambda: tongue.give(self._language), wide=True)
        )
        entry = Entry("", self._body)
        entry.setObjectName("words")

        def refresh() -> None:
            texts = dict(properties.words(found(self._design.draft, name)) or ())
            entry.give(texts.get(self._language, ""))

        def changed(text: str) -> None:
            language = self._language
            self._design.do(lambda draft: properties.worded(draft, name, language, text), ("words", name))

        entry.changed.connect(changed)
        self._fields.append(Field(self.tr("Text, with {family_name} and the like"), entry, refresh, wide=True))

    def _speak(self, language: object) -> None:
        self._language = str(language)
        self.refresh()

    # Conditions

    def _add_conditions(self) -> None:
        categories: dict[object, str] = {code: category_name(self._plan, code) for code in self._plan.categories}
        things: dict[object, str] = {field: field_name(field) for field in _CONDITIONS}
        self._fields.append(self._condition(self.tr("Shown for"), categories, "category", self.tr("Everyone")))
        self._fields.append(self._condition(self.tr("But not for"), categories, "not_category", self.tr("Nobody")))
        self._fields.append(self._condition(self.tr("Only with"), things, "has", "–"))
        self._fields.append(self._condition(self.tr("Only without"), things, "lacks", "–"))

    def _condition(self, label: str, options: Mapping[object, str], part: str, nothing: str) -> Field:
        several = Several(self._body)
        several.offer(options)

        def chosen(values: object) -> None:
            assert isinstance(values, frozenset)
            names = self._design.draft.selected
            new = frozenset(map(str, values)) if "category" in part else tuple(sorted(map(str, values)))
            when = replace(self._when(), **{part: new})  # type: ignore[arg-type]
            self._design.do(lambda draft: properties.when(draft, names, when))

        def refresh() -> None:
            values = frozenset(getattr(self._when(), part))
            words = ", ".join(options.get(value, str(value)) for value in sorted(values))
            several.give(values, words or nothing)

        several.chosen.connect(chosen)
        return Field(label, several, refresh, wide="category" in part)

    def _when(self) -> When:
        elements = self._selected()
        return elements[0].when if elements else When()


def _by_pairs(names: tuple[str, ...]) -> tuple[str, ...]:
    """Short fields first, so that two share a line; the order within is kept."""
    wide = tuple(name for name in names if name in _WIDE or name == "type.face")
    return (*(name for name in names if name not in wide), *wide)
