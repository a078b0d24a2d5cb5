"""What things of the plan and countries are called in the language spoken now."""

from collections.abc import Mapping
from functools import cache

from kiosk.badges.countries import country
from kiosk.domain.accreditation import AccreditationDesk
from kiosk.domain.plan import Gate, Plan, Zone
from kiosk.screens.words.counting import counting
from kiosk.screens.words.isolates import isolated
from kiosk.screens.words.language import current, in_words, translate
from kiosk.screens.words.programme import Row

_FORMER = frozenset({"BUR", "DDR", "FXX", "TMP", "YMD", "ZAR"})
"""Codes of states that are no more, or of former names."""


def zone_name(plan: Plan, code: str) -> str:
    """Name of a zone, or its code where the plan does not know it."""
    zone = plan.zones.get(code)
    return in_words(zone.names, zone.name) if zone else code


def gate_name(gate: Gate) -> str:
    """Name of a gate."""
    return in_words(gate.names, gate.name)


def desk_name(desk: AccreditationDesk) -> str:
    """Name of the accreditation desk."""
    return in_words(desk.names, desk.name)


def desk_place(plan: Plan) -> str:
    """The accreditation desk and how to find it, to stand within a sentence; empty where there is none."""
    desk = plan.desk
    return isolated(listed([desk_name(desk), *filter(None, [desk.hint.rstrip(". ")])])) if desk else ""


def category_name(plan: Plan, code: str) -> str:
    """Name of a category; a caption the plan does not know stays as it is."""
    category = plan.categories.get(code)
    return in_words(category.names, category.name) if category else code


def zone_letter(zone: Zone | None, code: str) -> str:
    """The letter of a pictogram."""
    return (zone.key if zone and zone.key else code[:1]).upper()


def delegation_name(plan: Plan, code: str) -> str:
    """Country, mission or organisation in words; the code where nobody knows more."""
    given = plan.delegation_names.get(code, {}).get(current()) or plan.delegations.get(code)
    return given or country(code, current()) or code


def short_code(code: str) -> str:
    """Three letters for a country, else the code itself."""
    return _alpha3().get(code.upper(), code) if len(code) == 2 else code


@cache
def _alpha3() -> Mapping[str, str]:
    from babel.core import get_global

    aliases = get_global("territory_aliases")
    codes = {old: now for old, now in aliases.items() if len(old) == 3 and old.isalpha() and len(now) == 1}
    return {now[0]: old for old, now in codes.items() if old not in _FORMER}


def people(plan: Plan, row: Row) -> str:
    """Whom a row of the day is for."""
    names = [category_name(plan, code) for code in row.categories]
    if len(row.categories) >= len(plan.categories) > 1:
        return translate("naming", "Everyone")
    if len(names) <= 2:
        return listed(names)
    if 0 < len(row.all_but) <= 2:
        return translate("naming", "All but {people}").format(
            people=listed([category_name(plan, code) for code in row.all_but])
        )
    return counting.categories(len(names))


def listed(names: list[str]) -> str:
    """Names joined for reading."""
    return translate("naming", ", ").join(names)
