"""Designs of another system that are for single products: which categories those are, and into the settings with it."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from kiosk.domain.plan import Plan
from kiosk.printing.choice import Designs
from kiosk.roster.store import Roster
from kiosk.station import Station


@dataclass(frozen=True, slots=True)
class Assigned:
    """Categories whose badges a design is for, and products of which neither plan nor roster know the category."""

    categories: tuple[str, ...] = ()
    unknown: tuple[str, ...] = ()


def assigned(plan: Plan, roster: Roster, products: Iterable[tuple[str, str]]) -> Assigned:
    """What these products (id, name where told) are here: by the plan, else by whoever on the roster has them."""
    found: list[str] = []
    unknown: list[str] = []
    for item, called in products:
        captions = (plan.category_codes.get(caption.casefold()) for caption in (item, called) if caption)
        by_plan = [code for code in captions if code]
        mine = by_plan[:1] or [code for code in roster.categories_of(item) if code in plan.categories]
        found += mine
        if not mine:
            unknown.append(f"{called} ({item})" if called else item)
    return Assigned(tuple(dict.fromkeys(found)), tuple(unknown))


def print_with(station: Station, designs: Mapping[str, str]) -> None:
    """Category -> design: into the settings, beside what they say of other categories. Raises as `Station.keep`."""
    if not designs:
        return
    now = {**Designs.of(station.settings).by_category, **designs}
    entries = tuple(f"{category}={name}" for category, name in now.items())
    station.keep(badge_template_for=entries)
