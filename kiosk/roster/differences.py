"""What an entry says differently from a delegate already present. Pure.

None is silence. An Indico CSV lost leading `= + @ -`; Indico's list has only whole names; a check-in list of pretix has
names of products where others have ids, and "not paid" where others know that approval is pending: none of these
poorer spellings is a change of the richer one.
"""

from collections.abc import Iterator
from operator import attrgetter

from kiosk.domain.credential import is_medium
from kiosk.domain.export import provisional
from kiosk.domain.people import CredentialEntry, Registration, Standing, State
from kiosk.domain.pretix_ticket import without_scans
from kiosk.roster.matching import names_agree

PLAIN_FIELDS = (
    "form",
    "email",
    "name",
    "given_name",
    "family_name",
    "title",
    "position",
    "organisation",
    "delegation",
    "category",
    "state",
    "product",
    "attention",
    "tags",
    "photo_name",
    "zones_added",
    "zones_removed",
)
STRIPPED = "=+@-"
"""What Indico's CSV removes from the start of every cell (util/spreadsheets.py)."""

ATTENTION = "Requires special attention"
"""What stands where an organiser asks for attention and gives no text (pretix)."""

_plain = attrgetter(*PLAIN_FIELDS)
_FAMILIES = {"indico": "indico", "pretix": "pretix", "sig1": "pretix"}
"""Kinds of code of which a registration has one at a time per ticket."""

Fields = dict[str, tuple[object, object]]


def differences(old: Registration, new: Registration) -> Fields:
    """Field -> (old, new), except `source_id`, `companion_of` and `addon_to`, which need to know who was found."""
    fields: Fields = {}
    before, after = _plain(old), _plain(new)
    if before != after:
        for field, was, now in zip(PLAIN_FIELDS, before, after, strict=True):
            if now is not None and now != was and not _poorer(field, was, now, old, new):
                fields[field] = (was, now)
    if "attention" in fields and (asked := _asked(old, new)) != fields.pop("attention")[0]:
        fields["attention"] = (old.attention, asked)
    for field in ("valid_from", "valid_until"):
        was, now = getattr(old, field), getattr(new, field)
        if was != now and (now is not None or new.validity_told):
            fields[field] = (was, now)
    if new.extra and (merged := _merged(old, new)) != old.extra:
        fields["extra"] = (old.extra, merged)
    _fit_parts(fields, old, new)
    return fields


def _merged(old: Registration, new: Registration) -> tuple[tuple[str, str], ...]:
    """Further columns of both, in the order in which they came."""
    before, told = dict(old.extra), dict(new.extra)
    return tuple({**(without_scans(before, told) if new.scans_told else before), **told}.items())


def _asked(old: Registration, new: Registration) -> str:
    """Text for staff: the new one where it is whole, else that of both."""
    return (new.attention or "") if new.attention_told else together(old.attention, new.attention)


def together(*texts: str | None) -> str:
    """Texts for staff of which each may be a part, whichever came first; that one is wanted says less than any."""
    said = [text for text in texts if text]
    lines = sorted({line for text in said if text != ATTENTION for line in text.splitlines()})
    whole = next((text for text in said if sorted(set(text.splitlines())) == lines), None)
    return whole or "\n".join(lines) or (ATTENTION if said else "")


def _poorer(field: str, was: object, now: object, old: Registration, new: Registration) -> bool:
    """Whether the new value only says less than the old one."""
    if not was:
        return not now
    if field == "form":
        return provisional(str(now)) or not now
    if field in ("product", "category"):
        return _is_number(old.product or "") and _names_product(new, str(now))
    if field == "state":
        listed = new.system == "pretix" and provisional(new.source_id)
        return listed and was is State.PENDING and now is State.UNPAID
    if new.stripped and isinstance(was, str) and isinstance(now, str) and without_strips(was) == without_strips(now):
        return len(now) <= len(was)  # longer it is only where another file mended it
    if field == "name" and len(str(now)) > len(str(was)) and without_strips(str(was)) == without_strips(str(now)):
        return False
    parts = f"{old.given_name or ''} {old.family_name or ''}"
    return field == "name" and new.given_name is None and bool(parts.strip()) and names_agree(parts, str(now))


def without_strips(text: str) -> str:
    """A text as Indico's CSV would have it."""
    return " ".join(word.lstrip(STRIPPED) for word in text.split()).strip()


def _names_product(new: Registration, said: str) -> bool:
    """Whether a list without ids says no more than the product's name."""
    return bool(new.product) and not _is_number(new.product or "") and (new.product or "").startswith(said)


def _is_number(product: str) -> bool:
    return product.replace("/", "", 1).isdigit()


def _fit_parts(fields: Fields, old: Registration, new: Registration) -> None:
    """Whole name and its parts say the same."""
    if "name" in fields:
        _refit_parts(fields, old, new)
    elif "given_name" in fields and new.stripped and new.name != old.name:
        _unstrip_given(fields, old, new)


def _refit_parts(fields: Fields, old: Registration, new: Registration) -> None:
    """A new whole name without parts: keep the part that still fits, else the parts are unknown."""
    name, given, family = new.name or "", old.given_name or "", old.family_name or ""
    if new.given_name is not None or new.family_name is not None or not (given or family):
        return
    if given and name.startswith(given + " "):
        family = name[len(given) + 1 :]
    elif family and name.endswith(" " + family):
        given = name[: -len(family) - 1]
    else:
        given = family = ""
    for field, was, now in (("given_name", old.given_name, given), ("family_name", old.family_name, family)):
        if was != now:
            fields[field] = (was, now)


def _unstrip_given(fields: Fields, old: Registration, new: Registration) -> None:
    """A given name that lost its first characters, where the whole name still has them."""
    name, family = old.name or "", new.family_name or ""
    given = name.removesuffix(f" {family}")
    if given != name and without_strips(given) == without_strips(new.given_name or ""):
        fields["given_name"] = (old.given_name, given)


def codes_told(old: Registration, new: Registration) -> Iterator[CredentialEntry]:
    """The codes that `new` gives, then those of `old` which `new` no longer gives, as superseded.

    A ticket may have several media; one that is taken back is told of as such.
    """
    yield from new.credentials
    told = {credential.key for credential in new.credentials}
    families = {_family(key) for key in told if not is_medium(key)}
    for credential in old.credentials:
        if credential.key not in told and not is_medium(credential.key) and _family(credential.key) in families:
            yield CredentialEntry(key=credential.key, standing=Standing.SUPERSEDED)


def _family(key: str) -> str | None:
    return _FAMILIES.get(key.partition(":")[0])


def merged_standing(old: Standing | None, told: Standing, system: str) -> Standing:
    """What a code's standing becomes: REVOKED is final, a block outlasts sources that know nothing of blocks."""
    if old is None or old is told:
        return told
    if old is Standing.REVOKED:
        return old
    if old is Standing.BLOCKED and (told is Standing.SUPERSEDED or (told is Standing.ACTIVE and system != "pretix")):
        return old
    return told
