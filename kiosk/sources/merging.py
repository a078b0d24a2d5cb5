"""One entry out of what several files say of one person. Pure."""

from operator import attrgetter
from typing import Any

from kiosk.domain.export import provisional
from kiosk.domain.people import Registration
from kiosk.roster.differences import together, without_strips

_FIELDS = (
    "email",
    "given_name",
    "family_name",
    "title",
    "position",
    "organisation",
    "delegation",
    "category",
    "state",
    "addon_to",
    "tags",
    "photo_name",
    "zones_added",
    "zones_removed",
)
_values = attrgetter(*_FIELDS)


def merged(sayings: list[Registration], **decided: Any) -> Registration:
    """The entry that `sayings`, best first, make together; `decided` fields are given."""
    best = sayings[0]
    if len(sayings) == 1 and not decided:
        return best
    values = _values(best)
    for entry in sayings[1:]:
        if None in values:
            values = tuple(b if a is None else a for a, b in zip(values, _values(entry), strict=True))
    said: dict[str, Any] = dict(zip(_FIELDS, values, strict=True))
    windows = next((entry for entry in sayings if entry.validity_told), best)
    forms = [entry.form for entry in sayings if entry.form]
    sure = any(entry.state is not None and entry.valid_unpaid is not None for entry in sayings)
    vague = not sure and any(entry.valid_unpaid is None for entry in sayings)
    said.update(
        system=best.system,
        source_id=best.source_id,
        aliases=tuple(dict.fromkeys(alias for entry in sayings for alias in entry.aliases)),
        form=next((form for form in forms if not provisional(form)), forms[0] if forms else None),
        name=next((entry.name for entry in sayings if entry.name), best.name),
        companion_of=best.companion_of,
        valid_unpaid=any(entry.valid_unpaid for entry in sayings) or (None if vague else False),
        product=_product(sayings),
        valid_from=windows.valid_from,
        valid_until=windows.valid_until,
        validity_told=windows.validity_told,
        credentials=next((entry.credentials for entry in sayings if entry.credentials), ()),
        extra=tuple({key: value for entry in reversed(sayings) for key, value in entry.extra}.items()),
        **_attention(sayings),
        scans_told=any(entry.scans_told for entry in sayings),
        stripped=best.stripped,
    )
    if best.stripped and (whole := _unstripped(best, sayings)):
        said.update(whole)
    said.update(decided)
    return Registration(**said)


def _unstripped(best: Registration, sayings: list[Registration]) -> dict[str, str]:
    """The name before Indico's CSV lost its leading `= + @ -`, where another file has it."""
    family = next((entry.family_name for entry in sayings if entry.family_name), "")
    for entry in sayings[1:]:
        name = entry.name or ""
        if entry.stripped or name == best.name or without_strips(name) != without_strips(best.name or ""):
            continue
        return {"name": name} | ({"given_name": name.removesuffix(f" {family}")} if name.endswith(f" {family}") else {})
    return {}


def _attention(sayings: list[Registration]) -> dict[str, Any]:
    """Text for staff: of the best file that knows all of it, else what the files say together."""
    if (whole := next((entry for entry in sayings if entry.attention_told), None)) is not None:
        return {"attention": whole.attention, "attention_told": True}
    told = [entry.attention for entry in sayings if entry.attention is not None]
    return {"attention": together(*told) if told else None, "attention_told": False}


def _product(sayings: list[Registration]) -> str | None:
    """The product's id, else its name."""
    products = [entry.product for entry in sayings if entry.product]
    return next((each for each in products if each[0].isdigit()), products[0] if products else None)
