"""What a role may do, and what an officer did, in words."""

from collections.abc import Mapping

from kiosk.domain.duty import Action, Role, may
from kiosk.domain.passage import EntryKind
from kiosk.screens.words.language import translate


def permitted(role: Role, granted: frozenset[Action] = frozenset()) -> tuple[str, ...]:
    """What sets a role apart, as the table has it; `granted`: what the plan allows entrance staff besides."""
    return tuple(words for action, words in _actions().items() if may(role, action, granted))


def _actions() -> Mapping[Action, str]:
    """Of all actions those that not everybody on duty may do, most telling first."""
    return {
        Action.MANAGE_OPERATORS: translate("staff", "Enrol and dismiss officers"),
        Action.IMPORT: translate("staff", "Import rosters"),
        Action.CHANGE_SETTINGS: translate("staff", "Change settings"),
        Action.MANAGE_KEYS: translate("staff", "Keep the keys"),
        Action.LEAVE_KIOSK_MODE: translate("staff", "Close the kiosk"),
        Action.OVERRIDE_ALONE: translate("staff", "Override alone"),
        Action.OVERRIDE_WITH_SECOND: translate("staff", "Override with a second officer"),
        Action.MANUAL_ADMISSION: translate("staff", "Let in without a code"),
        Action.ACKNOWLEDGE_ALERT: translate("staff", "See to alerts"),
        Action.SEE_WATCHLIST: translate("staff", "See the watch list"),
        Action.SEE_DOCUMENTS: translate("staff", "See passport data"),
        Action.LIFT_LOCKDOWN: translate("staff", "Lift a lockdown"),
        Action.LOCKDOWN: translate("staff", "Lock the gates"),
        Action.REVOKE: translate("staff", "Void badges"),
        Action.SEARCH_FREELY: translate("staff", "Search the roster"),
        Action.PRINT: translate("staff", "Admit, hold and print"),
    }


def deed_words(kind: EntryKind) -> str:
    """What an officer did."""
    return {
        EntryKind.LOGGED_IN: translate("staff", "Came on duty"),
        EntryKind.LOGGED_OUT: translate("staff", "Went off duty"),
        EntryKind.OVERRIDE: translate("staff", "Overrode a verdict"),
        EntryKind.SIGNED_FOR: translate("staff", "Signed for a decision"),
        EntryKind.ACKNOWLEDGED: translate("staff", "Saw to an alert"),
        EntryKind.LOCKDOWN: translate("staff", "Locked the gates"),
        EntryKind.LIFTED: translate("staff", "Lifted a lockdown"),
        EntryKind.ACCOUNTED: translate("staff", "Saw somebody in safety"),
        EntryKind.STAFF: translate("staff", "Changed the list of officers"),
        EntryKind.WATCHLIST: translate("staff", "Replaced the watch list"),
        EntryKind.PRINTED: translate("staff", "Issued a badge"),
        EntryKind.SPELT: translate("staff", "Confirmed a spelling"),
        EntryKind.RULED: translate("staff", "Ruled on a code"),
    }[kind]
