"""This kiosk as a device of pretix: made from a one-time token, then known by its own (api/views/device.py)."""

import platform
from dataclasses import dataclass

from kiosk import __version__
from kiosk.sync.pretix.site import Json, Site, remedy
from kiosk.sync.server import Server
from kiosk.sync.system import Right, Rights
from kiosk.sync.troubles import Denied, Nonsense

NEW_TOKEN = "In pretix open Devices, connect a new device, and give its token with `kiosk source add`."
EVENT = "access to the event"
LISTS, ORDERS = "reading check-in lists", "reading orders"
CHECK_IN = "checking in"


@dataclass(frozen=True, slots=True, kw_only=True)
class Device:
    """What pretix made of the one-time token."""

    token: str
    organizer: str
    number: int
    profile: str

    def __repr__(self) -> str:
        return f"Device(number={self.number}, profile={self.profile!r})"


def initialise(server: Server, token: str, kiosk: str) -> Device:
    """Spend a one-time token; it works once, so the answer must be kept at once. Raises Denied where it is spent."""
    answer = server.post("/api/v1/device/initialize", {"token": token, **hardware(kiosk), "rsa_pubkey": None})
    if answer.status == 400:
        raise Denied(server.name, "a one-time token that was not used yet", NEW_TOKEN)
    made = answer.expected("a one-time token", NEW_TOKEN).record()
    try:
        return Device(
            token=str(made["api_token"]),
            organizer=str(made["organizer"]),
            number=int(made["device_id"]),
            profile=str(made["security_profile"]),
        )
    except (KeyError, TypeError, ValueError):
        raise Nonsense(server.name, "a device of another shape than is known") from None


def hardware(kiosk: str) -> Json:
    """What organisers see of this machine in their list of devices."""
    return {
        "hardware_brand": "UNCOPS",
        "hardware_model": "kiosk",
        "os_name": platform.system() or "unknown",
        "os_version": platform.release()[:190] or "unknown",
        "software_brand": "uncops-kiosk",
        "software_version": __version__,
        "info": {"kiosk": kiosk},
    }


def rights(site: Site) -> Rights:
    """Tried one by one, as the profile's name does not say which event it is for."""
    site.read("/api/v1/device/info", "a valid device")
    held, missing = [], []
    for name, path in ((EVENT, site.at("")), (LISTS, site.at("checkinlists/")), (ORDERS, site.at("orders/"))):
        try:
            site.read(path, name, (("page_size", "1"),))
            held.append(Right(name))
        except Denied as denied:
            missing.append(Right(name, remedy=denied.remedy))
    if missing:
        missing.append(Right(CHECK_IN, remedy=remedy(CHECK_IN)))
    else:
        held.append(Right(CHECK_IN))
    return Rights(tuple(held), tuple(missing))
