"""Fields for what an element says, and for whom it is shown."""

from collections.abc import Mapping
from dataclasses import replace
from functools import partial

from kiosk.badges.drafting import properties
from kiosk.badges.drafting.draft import Draft, found
from kiosk.badges.template import FIELDS, Code, Text, When
from kiosk.domain.languages import LANGUAGES, OWN_NAMES
from kiosk.screens.designer.boxes import Choice, Several, TextBox
from kiosk.screens.designer.design_words import field_name, field_of, layer_name
from kiosk.screens.designer.field import PropertyRow, Subject
from kiosk.screens.words.language import translate
from kiosk.screens.words.naming import category_name

WORDS = "words"
"""Object name of the box in which words are written."""
_CONDITIONS = (
    "photo",
    "native_name",
    "title",
    "position",
    "organisation",
    "host",
    "serial",
    "copy",
    "zones",
    "programme",
)
_CODES = ("payload", "serial", "delegation_code")


def word_fields(subject: Subject, element: Text | Code) -> list[PropertyRow]:
    """What it shows: a field of the badge, or words of one's own in any language."""
    fields = [_shows(subject, element)]
    if not field_of(element.words):
        fields += _own_text(subject, element.id)
    return fields


def _words(subject: Subject, name: str) -> tuple[tuple[str, str], ...]:
    return properties.words(found(subject.design.draft, name)) or ()


def _shows(subject: Subject, element: Text | Code) -> PropertyRow:
    options: dict[object, str] = {
        field: field_name(field) for field in (FIELDS if isinstance(element, Text) else _CODES)
    }
    own = translate("designer", "Own text")
    shows = Choice(subject.parent)
    shows.offer({**options, "": own})
    shows.chosen.connect(partial(_show_field, subject, element.id))

    def refresh() -> None:
        field = field_of(_words(subject, element.id))
        shows.give(field, field_name(field) if field else own)

    return PropertyRow(translate("designer", "Shows"), shows, refresh, wide=True)


def _show_field(subject: Subject, name: str, field: object) -> None:
    """A field instead, or its name as a text of one's own to begin with."""
    words = _words(subject, name)
    text = f"{{{field}}}" if field else layer_name(found(subject.design.draft, name))

    def change(draft: Draft) -> Draft:
        for language, _ in words[1:]:
            draft = properties.worded(draft, name, language, "")
        return properties.worded(draft, name, words[0][0] if words else "", text)

    subject.design.do(change)


def _own_text(subject: Subject, name: str) -> list[PropertyRow]:
    languages = [language for language, _ in _words(subject, name)]
    if subject.language not in languages:
        subject.language = languages[0] if languages else ""
    tongue = Choice(subject.parent)
    tongue.offer({"": translate("designer", "Any language"), **{code: OWN_NAMES[code] for code in LANGUAGES}})
    entry = TextBox("", subject.parent)
    entry.setObjectName(WORDS)

    def refresh() -> None:
        tongue.give(subject.language)
        entry.give(dict(_words(subject, name)).get(subject.language, ""))

    def speak(language: object) -> None:
        subject.language = str(language)
        refresh()

    def changed(text: str) -> None:
        language = subject.language
        subject.design.do(lambda draft: properties.worded(draft, name, language, text), ("words", name, language))

    tongue.chosen.connect(speak)
    entry.changed.connect(changed)
    return [
        PropertyRow(translate("designer", "Language of the text"), tongue, refresh, wide=True),
        PropertyRow(translate("designer", "Text; {family_name} is the surname"), entry, refresh, wide=True),
    ]


def condition_fields(subject: Subject) -> list[PropertyRow]:
    """For whom it is shown."""
    plan = subject.plan
    categories: dict[object, str] = {code: category_name(plan, code) for code in plan.categories}
    things: dict[object, str] = {field: field_name(field) for field in _CONDITIONS}
    return [
        _condition(subject, "category", translate("designer", "Shown for"), categories,
                   translate("designer", "Everyone")),
        _condition(subject, "not_category", translate("designer", "But not for"), categories,
                   translate("designer", "Nobody")),
        _condition(subject, "has", translate("designer", "Only with"), things, "–"),
        _condition(subject, "lacks", translate("designer", "Only without"), things, "–"),
    ]  # fmt: skip


def _condition(subject: Subject, part: str, label: str, options: Mapping[object, str], nothing: str) -> PropertyRow:
    several = Several(subject.parent)
    several.offer(options)

    def when() -> When:
        elements = subject.elements()
        return elements[0].when if elements else When()

    def chosen(values: object) -> None:
        assert isinstance(values, frozenset)
        names = subject.design.draft.selected
        new = frozenset(map(str, values)) if "category" in part else tuple(sorted(map(str, values)))
        condition = replace(when(), **{part: new})  # type: ignore[arg-type]
        subject.design.do(lambda draft: properties.when(draft, names, condition))

    def refresh() -> None:
        values = frozenset(getattr(when(), part))
        several.give(values, ", ".join(options.get(value, str(value)) for value in sorted(values)) or nothing)

    several.chosen.connect(chosen)
    return PropertyRow(label, several, refresh, wide="category" in part)
