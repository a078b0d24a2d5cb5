"""Indico tickets, version 2 (3.3 and later) and version 1. They are not signed: they prove nothing without the roster.

    version 2: {"i":[2,ADDRESS,SECRET]} or, for a companion, {"i":[2,ADDRESS,SECRET,PERSON]}
               ADDRESS without https://, SECRET and PERSON standard base64 of the 16 bytes of a UUID
    version 1: {"checkin_secret":UUID,"event_id":"3","registrant_id":2,"server_url":"https://…","version":1}

Sources: `get_ticket_qr_code_data` in Indico's `modules/events/registration/util.py` (3.3.14 and 3.2.9). Plug-ins may
add names beside "i", so JSON is parsed, never matched. Whatever else looks like JSON is no ticket and ends here too,
such as the set-up code of Indico's check-in app.
"""

import binascii
import json
import re
from typing import Any
from uuid import UUID

from kiosk.credentials.keys import Keys, server_address
from kiosk.domain.credential import Credential, Format, Kind, Reading, Unreadable, indico_key
from kiosk.domain.verdict import Reason

_SECRET_LENGTH = 24
_UUID = re.compile(r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}", re.ASCII | re.IGNORECASE)
_QUOTES = dict.fromkeys(map(ord, "“”„‟″«»"), '"')
"""What word processors and phone keyboards make of straight quotes."""


def read(text: str, keys: Keys) -> Reading | None:
    """A ticket of one of our servers, MALFORMED, or WRONG_EVENT for a good ticket of another server or event."""
    if text[0] not in "{[":
        return None
    match _parsed(text) or _parsed(text.translate(_QUOTES)):
        case {"i": content}:
            return _version_2(content, keys)
        case dict(content):
            return _version_1({name.lower(): value for name, value in content.items()}, keys)
        case _:
            return Unreadable(Reason.MALFORMED)


def _version_2(content: object, keys: Keys) -> Reading:
    malformed = Unreadable(Reason.MALFORMED, Format.INDICO_2)
    match content:
        case [int(version), str(address), secret, *rest] if version == 2 and len(rest) <= 1:
            uuids = [uuid for part in (secret, *rest) if (uuid := _uuid_of_base64(part))]
            whole = len(uuids) == 1 + len(rest)
            return _ticket(Format.INDICO_2, address, uuids, keys) if whole else malformed
        case _:
            return malformed


def _version_1(content: dict[str, Any], keys: Keys) -> Reading:
    """Names are compared without case: upper-cased by a scanner, everything in a version 1 ticket is still readable."""
    match content:
        case {
            "checkin_secret": str(secret),
            "event_id": str() | int() as event,
            "server_url": str(address),
            "version": int(version),
        } if version == 1 and version is not True and _UUID.fullmatch(secret):
            if keys.indico_event is not None and str(event) != str(keys.indico_event):
                return Unreadable(Reason.WRONG_EVENT, Format.INDICO_1)
            return _ticket(Format.INDICO_1, address, [UUID(secret)], keys)
        case _:
            return Unreadable(Reason.MALFORMED, Format.INDICO_1 if "checkin_secret" in content else None)


def _ticket(format_: Format, address: str, uuids: list[UUID], keys: Keys) -> Reading:
    if keys.indico_servers and server_address(address) not in keys.indico_servers:
        return Unreadable(Reason.WRONG_EVENT, format_)
    return Credential(format=format_, kind=Kind.TICKET, id="/".join(map(str, uuids)), keys=(indico_key(*uuids),))


def _uuid_of_base64(text: object) -> UUID | None:
    """The UUID whose canonical standard base64 is exactly this text."""
    if not isinstance(text, str) or len(text) != _SECRET_LENGTH:
        return None
    try:
        raw = binascii.a2b_base64(text)
    except ValueError:
        return None
    if len(raw) != 16 or binascii.b2a_base64(raw, newline=False).decode("ascii") != text:
        return None
    return UUID(bytes=raw)


def _parsed(text: str) -> object:
    """Strict JSON: no name twice, no NaN; None where it is broken, or nested or numbered beyond reason."""
    try:
        return _STRICT.decode(text)
    except (ValueError, RecursionError):
        return None


def _unique(pairs: list[tuple[str, object]]) -> dict[str, object]:
    names = dict(pairs)
    if len(names) != len(pairs):
        raise ValueError("a name occurs twice")
    return names


def _no_constant(name: str) -> None:
    raise ValueError(name)


_STRICT = json.JSONDecoder(object_pairs_hook=_unique, parse_constant=_no_constant)
