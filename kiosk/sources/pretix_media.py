"""Reusable media of pretix (api/resources/reusablemedia): wristbands and cards that stand for a ticket.

A barcode or the number of an NFC chip, which readers type like a keyboard, becomes one more code of the ticket that
the medium is linked to. `active` says whether it counts and `expires` how long (kept with the lists, so that a gate
knows the hour). Chips of the type nfc_mf0aes prove themselves by a secret that no kiosk has: their number alone could
be copied, so it is not taken, and that is said. A medium that was linked to somebody else before counts for nobody here
until whoever has it now gets a badge: a wristband that opens for two people opens for none.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from kiosk.domain.credential import medium_key
from kiosk.domain.export import Problem
from kiosk.domain.people import CredentialEntry, Registration, Standing
from kiosk.sources import pretix_codes as codes
from kiosk.sources.part import Part

Json = dict[str, Any]
_READ = frozenset({"barcode", "nfc_uid"})


@dataclass(frozen=True, slots=True)
class Medium:
    """One that is linked to a ticket: its id inside pretix, or `ORDER-POSITION` where the dump says it whole."""

    key: str
    ticket: str
    row: int


def read(file: str, numbered: Sequence[tuple[int, Json]]) -> Part:
    """What a dump says of media. `standings` are of those that count for nobody."""
    part = Part(file=file, kind="pretix reusable media", system="pretix", rows=len(numbered))
    strange: dict[str, int] = {}
    for row, record in numbered:
        if not usable(record):
            strange[str(record.get("type"))] = strange.get(str(record.get("type")), 0) + 1
            continue
        key, ticket = medium_key(record["identifier"]), _ticket(record.get("linked_orderposition"))
        if record.get("active") is True and ticket:
            part.media.append(Medium(key, ticket, row))
        else:
            part.standings[key] = Standing.BLOCKED
            part.since[key] = codes.moment_text(record.get("updated"))
    for kind, count in sorted(strange.items()):
        said = f"{count:,} reusable medi{'um' if count == 1 else 'a'} ({kind}) cannot be read at a gate:"
        part.report(None, None, f"{said} such wristbands and cards are unknown there.")
    return part


def usable(record: Json) -> bool:
    """Whether a scanner here can read such a medium."""
    identifier = record.get("identifier")
    return record.get("type") in _READ and isinstance(identifier, str) and bool(identifier.strip())


def linked(entries: list[Registration], parts: Sequence[Part], problems: list[Problem]) -> list[Registration]:
    """The entries with the media that stand for them; media of which nobody knows whose they are get named."""
    tickets = {number: source_id for part in parts for number, source_id in part.positions.items()}
    known = {entry.source_id for entry in entries if entry.system == "pretix"}
    holders: dict[str, set[str]] = {}
    for part in parts:
        lost = 0
        for medium in part.media:
            source_id = tickets.get(medium.ticket, medium.ticket)
            if source_id in known:
                holders.setdefault(medium.key, set()).add(source_id)
            else:
                lost += 1
        if lost:
            said = f"{lost:,} reusable medi{'um belongs' if lost == 1 else 'a belong'} to tickets that are not in this"
            problems.append(
                Problem(part.file, None, None, f"{said} import; give the API's orders of the event together with it.")
            )
    return list(_with(entries, _sure(holders, problems)))


def _sure(holders: Mapping[str, set[str]], problems: list[Problem]) -> dict[str, list[str]]:
    """Keys by ticket, where one ticket alone has them."""
    found: dict[str, list[str]] = {}
    for key, tickets in holders.items():
        if len(tickets) == 1:
            found.setdefault(next(iter(tickets)), []).append(key)
        else:
            said = (
                f"One reusable medium is linked to several tickets ({', '.join(sorted(tickets))}); it counts for none."
            )
            problems.append(Problem("", None, None, said))
    return found


def _with(entries: Iterable[Registration], keys: Mapping[str, list[str]]) -> Iterable[Registration]:
    for entry in entries:
        own = keys.get(entry.source_id, ()) if entry.system == "pretix" else ()
        more = tuple(CredentialEntry(key=key) for key in own)
        yield replace(entry, credentials=(*entry.credentials, *more)) if more else entry


def _ticket(position: Any) -> str:
    """Of `linked_orderposition`: an id, or the whole position where the dump was made with `expand`."""
    match position:
        case {"order": str(order), "positionid": int(number)}:
            return f"{order}-{number}"
        case {"id": int(identity)} | int(identity):
            return str(identity)
    return ""
