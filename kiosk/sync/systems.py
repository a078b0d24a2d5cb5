"""Which system a source is, and what it takes to speak to it. A further registration system is named here."""

from collections.abc import Mapping
from typing import assert_never

from kiosk.domain.plan import Plan
from kiosk.domain.trouble import Trouble
from kiosk.sync.pretix import Pretix
from kiosk.sync.pretix.device import NEW_TOKEN
from kiosk.sync.pretix.site import Site
from kiosk.sync.server import Server
from kiosk.sync.sources import Kind, Source
from kiosk.sync.system import Known, System


class NotFollowedYet(Trouble):
    """A system whose exports can be imported, and that cannot be followed."""

    def __init__(self, system: Kind) -> None:
        super().__init__(f"{system} cannot be followed by this version: import its exports.")


def server_of(source: Source, token: str) -> Server:
    """A connection to the source's server, with its token. Raises BadAuthority."""
    match source.system:
        case Kind.PRETIX:
            return Server(source.url, {"Authorization": f"Device {token}"}, ca=source.ca, bad_token=NEW_TOKEN)
        case Kind.INDICO:
            return Server(source.url, {"Authorization": f"Bearer {token}"}, ca=source.ca)
        case never:
            assert_never(never)


def system_of(source: Source, server: Server, known: Known, plan: Plan) -> System:
    """The system behind it."""
    match source.system:
        case Kind.PRETIX:
            return Pretix(
                Site(
                    server=server,
                    organizer=str(source.options["organizer"]),
                    event=source.event,
                    known=known,
                    device=_number(source.options.get("device")),
                    zones=zones_of(source, plan),
                    lists=lists_of(source),
                )
            )
        case Kind.INDICO:
            raise NotFollowedYet(source.system)
        case never:
            assert_never(never)


def zones_of(source: Source, plan: Plan) -> frozenset[str]:
    """Where a person's first admission is one to the event: zones that the source names, else those outside all."""
    named = source.options.get("zones")
    if isinstance(named, list) and named:
        return frozenset(map(str, named))
    return frozenset(zone.code for zone in plan.zones.values() if zone.within is None)


def lists_of(source: Source) -> Mapping[str, int]:
    """pretix' check-in lists by zone of the plan, as the source names them."""
    named = source.options.get("lists")
    return {zone: int(number) for zone, number in named.items()} if isinstance(named, dict) else {}


def _number(value: object) -> int | None:
    return value if isinstance(value, int) else None
