"""What one badge says about one person: built from delegate and plan, frozen, ready to cross threads. Pure.

Texts are one line each, composed, free of control characters; what an export smuggles in never reaches a printer.
"""

import base64
import json
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from functools import lru_cache
from uuid import UUID

from kiosk.badges.naming import clean, delegation_name, names, place_in_order, spoken, transliteration
from kiosk.domain.access import sessions_for
from kiosk.domain.bearer import Bearer
from kiosk.domain.people import Delegate, called
from kiosk.domain.plan import Event, Plan, Session, Unconfirmed

_ACCOMPANYING = {
    "en": "Accompanying person",
    "fr": "Accompagnant(e)",
    "es": "Acompañante",
    "ru": "Сопровождающее лицо",
    "ar": "مرافق الوفد",
    "zh": "随行人员",
}


@dataclass(frozen=True, slots=True)
class ZoneMark:
    """A zone's pictogram: its letter, its name, and whether the holder may enter."""

    key: str
    name: str
    allowed: bool


@dataclass(frozen=True, slots=True)
class ProgrammeLine:
    """A session as the back of a badge has it: day and times in the event's zone."""

    day: str
    times: str
    name: str
    zone: str


@dataclass(frozen=True, slots=True, kw_only=True)
class BadgeFace:
    """Everything a template may show. `photo` is a picture file's bytes; `payload` the text of the code."""

    delegate: str = ""
    native_name: str = ""
    """Only where it is not Latin."""
    family_name: str = ""
    given_name: str = ""
    last_name: str = ""
    first_name: str = ""
    """As registered, whatever its letters; a name that is in one is a last name."""
    transliteration: str = ""
    """The name in Latin letters that nobody has confirmed, where the plan has it printed."""
    title: str = ""
    position: str = ""
    organisation: str = ""
    host: str = ""
    """Whom a companion accompanies."""
    delegation: str = ""
    delegation_code: str = ""
    category_code: str = ""
    category: str = ""
    category_key: str = ""
    category_colour: str = "#14181B"
    zones: tuple[ZoneMark, ...] = ()
    event: str = ""
    event_short: str = ""
    venue: str = ""
    dates: str = ""
    programme: tuple[ProgrammeLine, ...] = ()
    payload: str = ""
    number: int | None = None
    """The badge number; copies share it."""
    registration: str = ""
    """Number of the registration, as its system tells people."""
    copy: int = 1
    photo: bytes | None = None
    language: str = "en"

    def field(self, name: str) -> str:
        """Text of a field of `template.FIELDS`."""
        match name:
            case "full_name":
                return " ".join(part for part in (self.given_name, self.family_name) if part)
            case "serial":
                return "" if self.number is None else number_text(self.number).replace("\u00a0", " ")
            case "copy":
                return f"copy {self.copy}" if self.copy > 1 else ""
            case _:
                return str(getattr(self, name))

    def has(self, name: str) -> bool:
        """Whether a field (or `photo`, `zones`) has anything to show."""
        match name:
            case "photo":
                return self.photo is not None
            case "zones" | "programme":
                return bool(getattr(self, name))
            case _:
                return bool(self.field(name))


def nobody(plan: Plan) -> BadgeFace:
    """The face of a test page: letters of every script, and a code that opens nothing."""
    return BadgeFace(
        delegate="test",
        native_name="Тест · اختبار · 测试",
        family_name="TEST PAGE",
        given_name="Not a badge",
        organisation="àéîõü ÅØß ŁČĞ",
        category="TEST",
        event=plan.event.name,
        event_short=plan.event.short_name,
        payload="TEST",
    )


def face(
    bearer: Bearer,
    plan: Plan,
    *,
    photo: bytes | None = None,
    payload: str = "",
    number: int | None = None,
    registration: str = "",
    copy: int = 1,
    language: str = "en",
) -> BadgeFace:
    """The badge of one person at the event of this plan."""
    delegate = bearer.delegate
    native, family, given = names(delegate)
    category = plan.categories.get(delegate.category)
    return BadgeFace(
        delegate=delegate.id,
        native_name=native,
        family_name=family,
        given_name=given,
        last_name=clean(delegate.family_name) or clean(called(delegate)),
        first_name=clean(delegate.given_name) if delegate.family_name.strip() else "",
        transliteration=transliteration(delegate) if plan.unconfirmed is Unconfirmed.MARKED else "",
        title=clean(delegate.title),
        position=clean(delegate.position),
        organisation=clean(delegate.organisation),
        host=spoken(bearer.host) if bearer.host else "",
        delegation=delegation_name(delegate.delegation, plan, language),
        delegation_code=delegate.delegation,
        category_code=delegate.category,
        category=_category(bearer, plan, language),
        category_key=category.key if category else delegate.category[:1].upper(),
        category_colour=category.colour if category else "#14181B",
        zones=zone_marks(bearer, plan, language),
        event=plan.event.names.get(language, plan.event.name),
        event_short=plan.event.short_name,
        venue=plan.event.venue,
        dates=dates_text(plan.event, plan, language),
        programme=programme(plan, bearer, language),
        payload=payload,
        number=number,
        registration=registration,
        copy=copy,
        photo=photo,
        language=language,
    )


def _category(bearer: Bearer, plan: Plan, language: str) -> str:
    """In words. Whoever goes by the category of a host is said to accompany, not to be of it."""
    if bearer.borrowed:
        return _ACCOMPANYING.get(language, _ACCOMPANYING["en"])
    category = plan.categories.get(bearer.delegate.category)
    return category.names.get(language, category.name) if category else clean(bearer.delegate.category)


def protocol_order(delegates: Iterable[Delegate], plan: Plan, language: str = "en") -> list[Delegate]:
    """As badges are laid out for collection: by delegation in words, then rank as the plan has it, then name."""
    ranks = {code: rank for rank, code in enumerate(plan.categories)}

    def place(delegate: Delegate) -> tuple[str, int, str, str, str]:
        land = delegation_name(delegate.delegation, plan, language).casefold()
        return land, ranks.get(delegate.category, len(ranks)), *place_in_order(delegate), delegate.id

    return sorted(delegates, key=place)


def zone_marks(bearer: Bearer, plan: Plan, language: str = "en") -> tuple[ZoneMark, ...]:
    """All zones of the plan in its order; allowed = at least at some time of the event."""
    opened = bearer.zones(plan)
    return tuple(
        ZoneMark(zone.key, zone.names.get(language, zone.name), zone.code in opened) for zone in plan.zones.values()
    )


def dates_text(event: Event, plan: Plan, language: str = "en") -> str:
    """Days of the event in words, e.g. "24–25 Nov 2026"; only the year may wrap onto a line of its own."""
    return _interval(event.starts.astimezone(plan.zone_info), event.ends.astimezone(plan.zone_info), language)


@lru_cache(maxsize=64)
def _interval(starts: datetime, ends: datetime, language: str) -> str:
    from babel.dates import format_date, format_interval

    last = ends.date()
    if starts.date() == last:
        days = format_date(last, "d MMM y", language)
    elif language == "en" and (starts.year, starts.month) == (ends.year, ends.month):
        days = f"{starts.day}–{format_date(last, 'd MMM y', 'en_GB')}"
    else:
        days = format_interval(starts.date(), last, "yMMMd", locale="en_GB" if language == "en" else language)
    head, space, year = re.sub(r"[\u2009\u202f ]", " ", days).rpartition(" ")
    return head.replace(" ", "\u00a0") + space + year


def programme(plan: Plan, bearer: Bearer, language: str = "en") -> tuple[ProgrammeLine, ...]:
    """Sessions open to this person, earliest first."""
    return tuple(_line(session, plan, language) for session in sessions_for(plan, bearer.holder))


def _line(session: Session, plan: Plan, language: str) -> ProgrammeLine:
    starts, ends = session.starts.astimezone(plan.zone_info), session.ends.astimezone(plan.zone_info)
    zone = plan.zones.get(session.zone)
    return ProgrammeLine(
        _day(starts.date(), language),
        f"{starts:%H:%M}–{ends:%H:%M}",
        session.names.get(language, session.name),
        zone.names.get(language, zone.name) if zone else session.zone,
    )


@lru_cache(maxsize=256)
def _day(day: date, language: str) -> str:
    from babel.dates import format_date

    return format_date(day, "EEEE d MMMM", language)


def number_text(number: int) -> str:
    """A badge number in groups of four that do not wrap: 4218 0937."""
    digits = str(number)
    return "\u00a0".join(digits[max(0, end - 4) : end] for end in range(len(digits) % 4 or 4, len(digits) + 1, 4))


def serial_text(serial: int) -> str:
    """Six digits or more, in groups of three that do not wrap: 001 842."""
    thousands = f"{serial // 1000:03d}" if serial < 1_000_000 else f"{serial // 1000:,}"
    return f"{thousands},{serial % 1000:03d}".replace(",", "\u00a0")


def ticket_text(keys: Sequence[str], plan: Plan) -> str | None:
    """The ticket's own code text rebuilt from a roster key, the first that allows it.

    Indico version 2 (`indico/modules/events/registration/util.py`) and pretix random secrets can be rebuilt; a
    `pretix_sig1` key holds no signature, so its text must come from the source.
    """
    for key in keys:
        system, _, rest = key.partition(":")
        match system:
            case "indico" if plan.indico_servers:
                return _indico_text(rest, plan.indico_servers[0])
            case "pretix" | "plain":
                return rest
    return None


def _indico_text(rest: str, server: str) -> str:
    ids = [base64.b64encode(UUID(part).bytes).decode() for part in rest.split("/")]
    return json.dumps({"i": [2, server.removeprefix("https://").rstrip("/"), *ids]}, separators=(",", ":"))
