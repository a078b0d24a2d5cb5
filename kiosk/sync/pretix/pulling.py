"""A pull from pretix: what is new of catalogue, orders and codes, as parts that the importer reads.

    cursor    {"since": moment of the last pull at the server, "looked": of the last whole look, "odd": the number of
              orders did not fit then, "basis": see `Site`}

Orders and codes are asked for in every pull. Once a minute of the server, or where somebody waits for it, it is a whole
look: catalogue and number of orders, too. Orders that only scans of this kiosk have changed are left out, as the
journal knows those. All orders are read again where at two looks in a row the server has another number of them than
were ever told here, as somebody deleted some; and where somebody imported something else since, or the plan is another.
"""

import hashlib
import json
from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime, timedelta

from kiosk.domain.export import Received
from kiosk.sync.pretix import catalogue, orders, tickets
from kiosk.sync.pretix.orders import Orders
from kiosk.sync.pretix.site import Json, Site
from kiosk.sync.system import Pull
from kiosk.sync.troubles import Nonsense

_ORDER = "order/"
_CODES = "reading revoked and blocked codes"
_LOOK_EVERY = timedelta(minutes=1)


def pull(site: Site, cursor: str) -> Pull:
    """What has changed."""
    before: Json = json.loads(cursor) if cursor else {}
    since = str(before.get("since", "")) if before.get("basis") == site.basis else ""
    about = catalogue.remembered(site)
    if looking := site.eager or not since or not about or _is_due(before):
        about = catalogue.catalogue(site)
    testmode = bool(json.loads(about["event"]).get("testmode"))
    there = orders.count(site, testmode=testmode) if looking else None
    found = orders.modified(site, since, testmode=testmode) if since else orders.everyone(site, testmode=testmode)
    if not looking and not catalogue.explains(about, found.records):
        about = catalogue.catalogue(site)
    codes = dict(_codes(site, since))
    told = [_without_own(site, record) for record in found.records]
    digests = {_ORDER + code_of(site, record): _digest(record) for record in told}
    news = [record for record in told if not since or _is_new(site, record, digests)]
    fits = there is None or there == len(_all_known(site, digests, whole=not since))
    odd = not fits or (there is None and bool(before.get("odd")))
    again = not fits and bool(before.get("odd")) and bool(since)
    looked = found.since if looking else before.get("looked", "")
    now = {"since": "" if again else found.since, "looked": looked, "odd": odd and not again, "basis": site.basis}
    learnt = {**catalogue.kept(about), **digests, **dict(tickets.learnt(found.records))}
    return Pull(
        cursor=json.dumps(now),
        parts=tuple(_parts(site, about, news, found, codes, anew=not since)),
        records=len(news),
        learnt={
            **(_forgotten(site, digests) if not since else {}),
            **{id_: text for id_, text in learnt.items() if site.known.get(id_) != text},
        },
    )


def _is_due(before: Json) -> bool:
    """Whether a minute of the server lies between the last whole look and the last pull."""
    try:
        since, looked = (datetime.fromisoformat(str(before[key])) for key in ("since", "looked"))
    except (KeyError, ValueError):
        return True
    return since - looked >= _LOOK_EVERY


def code_of(site: Site, order: Json) -> str:
    """Code of an order. Raises Nonsense where it has none."""
    code = order.get("code")
    if not isinstance(code, str) or not isinstance(order.get("positions"), list):
        raise Nonsense(site.server.name, "an order of another shape than is known")
    return code


def _without_own(site: Site, order: Json) -> Json:
    """Without the scans that this kiosk has told itself."""
    code_of(site, order)
    positions = [
        {**position, "checkins": [scan for scan in position.get("checkins") or () if not _is_own(site, scan)]}
        for position in order["positions"]
    ]
    return {**order, "positions": positions}


def _is_own(site: Site, scan: Json) -> bool:
    return site.device is not None and scan.get("device_id") == site.device


def _digest(order: Json) -> str:
    """Of all that is told of an order but the moment of the change."""
    told = {key: value for key, value in order.items() if key != "last_modified"}
    return hashlib.blake2b(json.dumps(told, sort_keys=True).encode(), digest_size=16).hexdigest()


def _is_new(site: Site, order: Json, digests: dict[str, str]) -> bool:
    id_ = _ORDER + str(order["code"])
    return site.known.get(id_) != digests[id_]


def _all_known(site: Site, digests: dict[str, str], *, whole: bool) -> set[str]:
    """Orders that were ever told and not deleted since."""
    before = set() if whole else {id_ for id_ in site.known if id_.startswith(_ORDER)}
    return before | digests.keys()


def _forgotten(site: Site, digests: dict[str, str]) -> dict[str, str | None]:
    return {id_: None for id_ in site.known if id_.startswith(_ORDER) and id_ not in digests}


def _codes(site: Site, since: str) -> Iterator[tuple[str, list[Json]]]:
    """Codes that were revoked, blocked or unblocked since; random codes are never revoked but replaced."""
    for name, moment in (("revokedsecrets", "created_since"), ("blockedsecrets", "updated_since")):
        query = ((moment, since),) if since else ()
        yield name, site.everything(site.at(f"{name}/"), _CODES, query)


def _parts(
    site: Site,
    about: dict[str, str],
    news: Sequence[Json],
    found: Orders,
    codes: dict[str, list[Json]],
    *,
    anew: bool,
) -> Iterator[Received]:
    changed = anew or catalogue.changed(site, about)
    if changed or news:
        yield from catalogue.parts(about, all_of_it=changed)
    if news:
        yield Received("pretix orders.json", _dump(news, count=len(news) if found.whole else None))
    for name, records in codes.items():
        if records:
            yield Received(f"pretix {name}.json", _dump(records, count=len(records)))


def _dump(records: Iterable[Json], count: int | None) -> bytes:
    """As a page of the API that says how many there are; without `count`, as lines that claim nothing about others."""
    if count is None:
        return "".join(json.dumps(record) + "\n" for record in records).encode()
    return json.dumps({"count": count, "next": None, "results": list(records)}).encode()
