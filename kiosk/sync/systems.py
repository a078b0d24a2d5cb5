"""Which system a source is, and what it takes to speak to it. A further registration system is named here."""

from collections.abc import Mapping
from typing import assert_never

from kiosk.domain.plan import Plan
from kiosk.domain.trouble import Trouble
from kiosk.sync.indico import Indico
from kiosk.sync.indico.api import BAD_TOKEN
from kiosk.sync.indico.check_ins import Remember
from kiosk.sync.pretix import Pretix
from kiosk.sync.pretix.device import NEW_TOKEN
from kiosk.sync.pretix.site import Site
from kiosk.sync.server import Server
from kiosk.sync.sources import Kind, Source
from kiosk.sync.system import Known, System


class NoNumber(Trouble):
    """Indico's events have numbers."""

    def __init__(self, event: str) -> None:
        super().__init__(f"{event} is no number of an event of Indico: it stands behind /event/ in the address.")


def _forget(name: str, value: str | None) -> None:
    """For whoever only asks."""


def server_of(source: Source, token: str) -> Server:
    """A connection to the source's server, with its token. Raises BadAuthority."""
    match source.system:
        case Kind.PRETIX:
            return Server(source.url, {"Authorization": f"Device {token}"}, ca=source.ca, bad_token=NEW_TOKEN)
        case Kind.INDICO:
            return Server(source.url, {"Authorization": f"Bearer {token}"}, ca=source.ca, bad_token=BAD_TOKEN)
        case never:
            assert_never(never)


def system_of(
    source: Source,
    server: Server,
    known: Known,
    plan: Plan,
    *,
    remember: Remember = _forget,
    basis: str = "",
    eager: bool = False,
) -> System:
    """The system behind it, with what was kept of it. `basis` tells what roster and plan are without it; `eager`:
    somebody asks for this one round, and wants as much as there is."""
    match source.system:
        case Kind.PRETIX:
            return Pretix(
                Site(
                    server=server,
                    organizer=str(source.options["organizer"]),
                    event=source.event,
                    known=known,
                    basis=basis,
                    eager=eager,
                    device=_number(source.options.get("device")),
                    zones=zones_of(source, plan),
                    lists=lists_of(source, plan),
                )
            )
        case Kind.INDICO:
            return Indico(server, _event(source), forms_of(source), known, remember, basis=basis, eager=eager)
        case never:
            assert_never(never)


def zones_of(source: Source, plan: Plan) -> frozenset[str]:
    """Where a person's first admission is one to the event: zones that the source names, or the plan, else those that
    lie within no other and are no check-in list.
    """
    named = source.options.get("zones")
    if isinstance(named, list) and named:
        return frozenset(map(str, named))
    lists = {gate.zone for gate in plan.gates.values() if gate.list is not None}
    outer = (zone.code for zone in plan.zones.values() if zone.within is None and zone.code not in lists)
    return frozenset(plan.check_in or outer)


def forms_of(source: Source) -> list[int]:
    """Indico's forms that are followed; none: all of them."""
    named = source.options.get("forms")
    return [form for form in named if isinstance(form, int)] if isinstance(named, list) else []


def lists_of(source: Source, plan: Plan) -> Mapping[str, int]:
    """pretix' check-in lists by zone, as the plan and, with the last word, the source name them."""
    named = source.options.get("lists")
    said = {zone: int(number) for zone, number in named.items()} if isinstance(named, dict) else {}
    return {**plan.check_in_lists, **said}


def _event(source: Source) -> int:
    if not source.event.isdecimal():
        raise NoNumber(source.event)
    return int(source.event)


def _number(value: object) -> int | None:
    return value if isinstance(value, int) else None
