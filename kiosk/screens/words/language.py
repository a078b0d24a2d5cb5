"""The six languages, switched while running. Source texts are English; `resources/i18n/kiosk_XX.qm` has the others.

After `speak`, Qt sends LanguageChange to every widget; screens repaint from values, so nothing keeps an old sentence.
Figures stay 0–9 in every language, as on badges and passports; dates follow the language.
"""

from collections.abc import Mapping
from datetime import date, datetime, tzinfo
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication, QDate, QLocale, Qt, QTranslator
from PySide6.QtGui import QGuiApplication

from kiosk.domain.languages import LANGUAGES
from kiosk.screens.words.isolates import ltr
from kiosk.storage.paths import resources

_LOCALES = {"en": "en_GB", "fr": "fr_FR", "es": "es_ES", "ru": "ru_RU", "ar": "ar_AE", "zh": "zh_CN"}
"""Arabic as written in the Emirates: Eastern month names, figures 0–9."""

_DATES = {
    "en": "dddd d MMMM",
    "fr": "dddd d MMMM",
    "es": "dddd d 'de' MMMM",
    "ru": "dddd, d MMMM",
    "ar": "dddd d MMMM",
    "zh": "M月d日 dddd",
}

translate = QCoreApplication.translate
_spoken: list[tuple[str, QTranslator | None]] = [("en", None)]


def current() -> str:
    """Code of the language spoken now."""
    return _spoken[0][0]


def is_rtl() -> bool:
    """Whether it is written from right to left."""
    return current() == "ar"


def speak(language: str) -> None:
    """Switch every screen to `language`; an unknown code means English."""
    code = language if language in LANGUAGES else "en"
    application = QCoreApplication.instance()
    previous = _spoken[0][1]
    if previous is not None:
        QCoreApplication.removeTranslator(previous)
    translator = QTranslator(application)
    translator.load(str(resources() / "i18n" / f"kiosk_{code}.qm"))
    _spoken[0] = (code, translator)
    QCoreApplication.installTranslator(translator)
    if isinstance(application, QGuiApplication):
        direction = Qt.LayoutDirection.RightToLeft if is_rtl() else Qt.LayoutDirection.LeftToRight
        application.setLayoutDirection(direction)


def locale() -> QLocale:
    """Locale of the language, for dates."""
    return QLocale(_LOCALES[current()])


def day(moment: date, *, inside: bool = False) -> str:
    """Week day, day and month in words; `inside` a sentence only English and Chinese keep their own capitals."""
    text = locale().toString(QDate(moment.year, moment.month, moment.day), _DATES[current()])
    return text if inside else text[:1].upper() + text[1:]


def clock(moment: datetime, zone: tzinfo | None, *, seconds: bool = False) -> str:
    """Hour and minute at the venue, left to right in any sentence."""
    shown = moment.astimezone(zone).strftime("%H:%M:%S" if seconds else "%H:%M")
    return ltr(shown) if is_rtl() else shown


def moment(at: datetime, zone: ZoneInfo, today: date) -> str:
    """The hour alone if it is `today`, else the day as well."""
    local = at.astimezone(zone)
    if local.date() == today:
        return clock(at, zone)
    return translate("language", "{hour}, {day}").format(hour=clock(at, zone), day=day(local.date(), inside=True))


def joined(*sentences: str) -> str:
    """Sentences one after the other; Chinese puts no space between them."""
    return ("" if current() == "zh" else " ").join(sentence for sentence in sentences if sentence)


def figure(number: int) -> str:
    """A number with thin groups, left to right in any sentence."""
    shown = f"{number:,}".replace(",", "\u202f")
    return ltr(shown) if is_rtl() else shown


def in_words(names: Mapping[str, str], name: str) -> str:
    """The entry of a plan's `names` for this language, else its `name`."""
    return names.get(current()) or name
