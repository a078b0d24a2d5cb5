"""The one table of keys: each means one thing on every sheet, dialog and screen.

A hand that learnt a key may press it before the eye has read the sheet, so no key means something else elsewhere, and
none stands on a button that cannot be pressed. What has no key of its own is walked to: F10, the arrows, then F5 or
Enter (`kit.walking`). The practice's drawer stands beside the kiosk and has F2 for itself.
"""

from collections.abc import Mapping

from kiosk.screens.kit.intents import Intent

PROPOSAL = "F5"
"""Whatever is proposed: the filled button, or the place that was walked to."""
UNDO = "F6"
"""Take back what was just done."""
NOT_THIS_PERSON = "F7"
"""It is somebody else."""
OVERRIDE = "F8"
FIND = "F9"
"""Look for something: a person, printers."""
SCREENS = "F10"
"""To other screens; on a screen through rail, tabs and lists."""
MORE = "F11"
"""What else a sheet offers; it decides nothing or asks first. Held on security's screen, it locks all gates."""
LOCK = "F12"
"""The officer leaves."""
LEAVE = "Esc"
KEYS: Mapping[Intent, str] = {
    Intent.UNDO: UNDO,
    Intent.NOT_THIS_PERSON: NOT_THIS_PERSON,
    Intent.OVERRIDE: OVERRIDE,
    Intent.FIND: FIND,
    Intent.ROOMS: SCREENS,
    Intent.HELP: MORE,
    Intent.DESK: MORE,
    Intent.REPRINT: MORE,
    Intent.DISPLAY: MORE,
    Intent.LOCK: LOCK,
}
"""What is not here is proposed, or pressed by finger alone."""
HEARD = (PROPOSAL, UNDO, NOT_THIS_PERSON, OVERRIDE, FIND, SCREENS, MORE, LOCK, LEAVE)


def key_of(intent: Intent, *, primary: bool) -> str:
    """The cap of a button; empty where no key presses it."""
    return PROPOSAL if primary else KEYS.get(intent, "")
