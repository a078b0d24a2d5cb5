"""The keys of the gate: one key, one meaning, on every sheet. F5 is whatever is proposed; Esc leaves.

A hand that learnt a key may press it before the eye has read the sheet, so no key means something else elsewhere, and
none stands on a button that cannot be pressed. F11 is what else a sheet offers and decides nothing: help, the desk for
somebody held, another badge (which asks first); held on the security screen, it locks all gates.
"""

from collections.abc import Mapping

from kiosk.screens.kit.intents import Intent

PROPOSAL = "F5"
KEYS: Mapping[Intent, str] = {
    Intent.UNDO: "F6",
    Intent.NOT_THIS_PERSON: "F7",
    Intent.OVERRIDE: "F8",
    Intent.FIND: "F9",
    Intent.ROOMS: "F10",
    Intent.HELP: "F11",
    Intent.DESK: "F11",
    Intent.REPRINT: "F11",
    Intent.LOCK: "F12",
}
"""What is not here is proposed, or pressed by finger alone."""
HEARD = (PROPOSAL, *sorted(set(KEYS.values()), key=lambda key: int(key[1:])), "Esc")


def key_of(intent: Intent, *, primary: bool) -> str:
    """The cap of a button; empty where no key presses it."""
    return PROPOSAL if primary else KEYS.get(intent, "")
