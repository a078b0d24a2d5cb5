"""A server that is to be followed: what a scanned set-up code says, and from a token to a source.

Set-up codes, by their content:
    pretix      {"handshake_version": 1, "url": …, "token": …}   shown when a device is connected
    Indico      {"event_id": …, "regform_id": …, "server": {"base_url": …}, …}   of its check-in app: holds no token,
                which whoever scans it gives besides; all forms of the event are followed
    ours        {"system": "indico" | "pretix", "url": …, "event": …, "organizer": …, "token": …}
"""

import json
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime

from kiosk.domain.trouble import Trouble
from kiosk.sync.address import address
from kiosk.sync.pretix import device
from kiosk.sync.server import Server
from kiosk.sync.sources import Kind, Source


class BadSetupCode(Trouble):
    """The text is no set-up code of a registration system."""

    def __init__(self) -> None:
        super().__init__(
            "This is no set-up code: Indico shows one beside its tickets, pretix where a device is connected."
        )


class Incomplete(Trouble):
    """Something that the server must be told is not known."""

    def __init__(self, what: str) -> None:
        super().__init__(f"{what} is missing.")


@dataclass(frozen=True, slots=True, kw_only=True)
class Wish:
    """What somebody says of a server to follow; whatever is unknown is empty."""

    system: Kind
    url: str
    event: str = ""
    organizer: str = ""
    token: str = field(default="", repr=False)
    forms: Sequence[int] = ()
    lists: Sequence[tuple[str, int]] = ()
    """pretix: check-in list of the admissions into a zone of the plan."""
    zones: Sequence[str] = ()
    """Where the first admission of a person is a check-in; none: the zones that are within no other."""
    ca: str = ""


def setup_code(text: str) -> Wish:
    """What a scanned code says. Raises BadSetupCode."""
    try:
        said = json.loads(text)
        if isinstance(app := said.get("server"), dict):
            return Wish(system=Kind.INDICO, url=str(app["base_url"]), event=str(int(said["event_id"])))
        system = Kind(said.get("system", "pretix" if "handshake_version" in said else ""))
        url, event, organizer, token = (str(said.get(key) or "") for key in ("url", "event", "organizer", "token"))
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError):
        raise BadSetupCode() from None
    if not url or not token:
        raise BadSetupCode()
    return Wish(system=system, url=url, event=event, organizer=organizer, token=token)


def enrol(wish: Wish, name: str, kiosk: str, now: datetime) -> tuple[Source, str]:
    """The source and the token that holds from now on. Raises the Troubles of `troubles`, Incomplete, BadAddress.

    pretix' one-time token is spent here: keep what comes back at once.
    """
    if not wish.event:
        raise Incomplete("The event (--event)")
    if not wish.token:
        raise Incomplete("The token (KIOSK_SOURCE_TOKEN, or standard input)")
    source = Source(
        name=name,
        system=wish.system,
        url=address(wish.url),
        event=wish.event,
        added=now,
        ca=wish.ca,
        options={"forms": list(wish.forms), "zones": list(wish.zones), "lists": dict(wish.lists)},
    )
    if wish.system is Kind.INDICO:
        return source, wish.token
    with Server(source.url, {}, ca=wish.ca, bad_token=device.NEW_TOKEN) as server:
        made = device.initialise(server, wish.token, kiosk)
    organizer = wish.organizer or made.organizer
    return replace(source, options={**source.options, "organizer": organizer, "device": made.number}), made.token
