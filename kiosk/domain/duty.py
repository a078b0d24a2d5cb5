"""Officers: what a role may see and do, and who may let somebody in against the verdict. One literal table each.

- **Roles are not ranks.** An organiser runs the event and its data, a supervisor runs the gates; the watch list is
  security's, and no organiser reads it by being an organiser.
- **A plan may grant entrance staff what they lack** (`GRANTABLE`), nothing else: no plan hands out PINs or lockdown.
- **An override holds for one passage.** "A supervisor alone" may always be replaced by two officers; "two officers" are
  two different persons. FORGED, REVOKED and BARRED are never overridden unless the plan says how. Neither is what staff
  themselves took back (NOT_THIS_PERSON): another scan is another passage.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum

from kiosk.domain.verdict import Reason


class Role(StrEnum):
    """What somebody is on duty as."""

    ENTRANCE = "entrance"
    SECURITY = "security"
    SUPERVISOR = "supervisor"
    ORGANISER = "organiser"


class Action(StrEnum):
    """What an officer sees or does beside scanning, which everybody on duty may."""

    RESOLVE = "resolve"
    UNDO = "undo"
    NOT_THIS_PERSON = "not_this_person"
    PRINT = "print"
    REPRINT = "reprint"
    REPRINT_THIRD = "reprint_third"
    """A badge for the third time or more."""
    TAKE_PHOTO = "take_photo"
    WALK_IN = "walk_in"
    """Put somebody on the roster at the desk."""
    MANUAL_ADMISSION = "manual_admission"
    SEARCH_FREELY = "search_freely"
    SEE_DOCUMENTS = "see_documents"
    """Data of passports and dates of birth."""
    SEE_PRESENCE = "see_presence"
    SEE_ALERTS = "see_alerts"
    ACKNOWLEDGE_ALERT = "acknowledge_alert"
    SEE_WATCHLIST = "see_watchlist"
    IMPORT_WATCHLIST = "import_watchlist"
    OVERRIDE_WITH_SECOND = "override_with_second"
    OVERRIDE_ALONE = "override_alone"
    REVOKE = "revoke"
    """Void a credential."""
    LOCKDOWN = "lockdown"
    LIFT_LOCKDOWN = "lift_lockdown"
    MUSTER = "muster"
    SEE_JOURNAL = "see_journal"
    SEE_PLAN = "see_plan"
    SEE_PRINTERS = "see_printers"
    """How printers are and what they are used for."""
    IMPORT = "import"
    EXPORT = "export"
    SYNC = "sync"
    MANAGE_KEYS = "manage_keys"
    MANAGE_OPERATORS = "manage_operators"
    CHANGE_SETTINGS = "change_settings"
    LEAVE_KIOSK_MODE = "leave_kiosk_mode"
    SHRED = "shred"


_E, _S, _V, _O = Role.ENTRANCE, Role.SECURITY, Role.SUPERVISOR, Role.ORGANISER

MAY: Mapping[Action, frozenset[Role]] = {
    Action.RESOLVE: frozenset({_E, _S, _V, _O}),
    Action.UNDO: frozenset({_E, _S, _V, _O}),
    Action.NOT_THIS_PERSON: frozenset({_E, _S, _V, _O}),
    Action.PRINT: frozenset({_E, _S, _V, _O}),
    Action.REPRINT: frozenset({_E, _S, _V, _O}),
    Action.REPRINT_THIRD: frozenset({_V, _O}),
    Action.TAKE_PHOTO: frozenset({_E, _S, _V, _O}),
    Action.WALK_IN: frozenset({_V, _O}),
    Action.MANUAL_ADMISSION: frozenset({_S, _V}),
    Action.SEARCH_FREELY: frozenset({_S, _V, _O}),
    Action.SEE_DOCUMENTS: frozenset({_S, _V}),
    Action.SEE_PRESENCE: frozenset({_S, _V, _O}),
    Action.SEE_ALERTS: frozenset({_S, _V}),
    Action.ACKNOWLEDGE_ALERT: frozenset({_S, _V}),
    Action.SEE_WATCHLIST: frozenset({_S, _V}),
    Action.IMPORT_WATCHLIST: frozenset({_V}),
    Action.OVERRIDE_WITH_SECOND: frozenset({_S, _V}),
    Action.OVERRIDE_ALONE: frozenset({_V}),
    Action.REVOKE: frozenset({_S, _V, _O}),
    Action.LOCKDOWN: frozenset({_S, _V, _O}),
    Action.LIFT_LOCKDOWN: frozenset({_V, _O}),
    Action.MUSTER: frozenset({_S, _V, _O}),
    Action.SEE_JOURNAL: frozenset({_S, _V, _O}),
    Action.SEE_PLAN: frozenset({_E, _S, _V, _O}),
    Action.SEE_PRINTERS: frozenset({_V, _O}),
    Action.IMPORT: frozenset({_O}),
    Action.EXPORT: frozenset({_V, _O}),
    Action.SYNC: frozenset({_V, _O}),
    Action.MANAGE_KEYS: frozenset({_O}),
    Action.MANAGE_OPERATORS: frozenset({_O}),
    Action.CHANGE_SETTINGS: frozenset({_O}),
    Action.LEAVE_KIOSK_MODE: frozenset({_O}),
    Action.SHRED: frozenset({_O}),
}
"""Who may. What is not in the table nobody may."""

GRANTABLE = frozenset({Action.SEARCH_FREELY, Action.SEE_DOCUMENTS, Action.SEE_WATCHLIST, Action.MANUAL_ADMISSION})
"""What a plan may allow entrance staff besides."""

NAMED = frozenset(
    {Action.REPRINT_THIRD, Action.MANUAL_ADMISSION, Action.SEE_DOCUMENTS, Action.ACKNOWLEDGE_ALERT,
     Action.SEE_WATCHLIST, Action.IMPORT_WATCHLIST, Action.OVERRIDE_WITH_SECOND, Action.OVERRIDE_ALONE, Action.LOCKDOWN,
     Action.LIFT_LOCKDOWN}
)  # fmt: skip
"""Not done at a kiosk where nobody logs in: it is sealed with an officer's name, or is not for everybody's eyes."""


def may(role: Role, action: Action, granted: Iterable[Action] = ()) -> bool:
    """Whether a role may do this; `granted` is what the plan allows entrance staff besides."""
    if role in MAY[action]:
        return True
    return role is Role.ENTRANCE and action in GRANTABLE and action in granted


class Consent(StrEnum):
    """Whose word it takes to let somebody in against a verdict."""

    NEVER = "never"
    TWO_OFFICERS = "two_officers"
    SUPERVISOR = "supervisor"
    """A supervisor alone, or two officers."""


OVERRIDES: Mapping[Reason, Consent] = {
    Reason.MALFORMED: Consent.TWO_OFFICERS,
    Reason.WRONG_EVENT: Consent.TWO_OFFICERS,
    Reason.FORGED: Consent.NEVER,
    Reason.UNKNOWN_KEY: Consent.TWO_OFFICERS,
    Reason.UNKNOWN: Consent.TWO_OFFICERS,
    Reason.REVOKED: Consent.NEVER,
    Reason.SUPERSEDED: Consent.TWO_OFFICERS,
    Reason.BLOCKED: Consent.TWO_OFFICERS,
    Reason.BARRED: Consent.NEVER,
    Reason.WITHDRAWN: Consent.TWO_OFFICERS,
    Reason.REJECTED: Consent.TWO_OFFICERS,
    Reason.CANCELLED: Consent.TWO_OFFICERS,
    Reason.LOCKDOWN: Consent.TWO_OFFICERS,
    Reason.PENDING: Consent.SUPERVISOR,
    Reason.UNPAID: Consent.SUPERVISOR,
    Reason.BADGE_REQUIRED: Consent.SUPERVISOR,
    Reason.NOT_YET_VALID: Consent.SUPERVISOR,
    Reason.EXPIRED: Consent.SUPERVISOR,
    Reason.NO_ACCESS: Consent.TWO_OFFICERS,
    Reason.OUTSIDE_HOURS: Consent.SUPERVISOR,
    Reason.RULES: Consent.SUPERVISOR,
    Reason.ALREADY_USED: Consent.TWO_OFFICERS,
    Reason.ALREADY_INSIDE: Consent.SUPERVISOR,
    Reason.NOT_IN_OUTER_ZONE: Consent.SUPERVISOR,
    Reason.ZONE_FULL: Consent.TWO_OFFICERS,
    Reason.ESCORT_REQUIRED: Consent.SUPERVISOR,
    Reason.ANSWERS_REQUIRED: Consent.SUPERVISOR,
    Reason.IDENTITY_CHECK: Consent.SUPERVISOR,
    Reason.NOT_THIS_PERSON: Consent.NEVER,
}
"""What holds where the plan is silent."""


def override_policy(reason: Reason, plan_says: Mapping[Reason, Consent] | None = None) -> Consent:
    """Whose word it takes for this reason. A reason that neither plan nor table knows is never overridden."""
    return (plan_says or {}).get(reason, OVERRIDES.get(reason, Consent.NEVER))


class Why(StrEnum):
    """Why officers did what the rules alone would not; OTHER asks for a note."""

    ESCORTED_BY_HOST = "escorted_by_host"
    CALLED_BY_PROTOCOL = "called_by_protocol"
    PLAN_IS_WRONG = "plan_is_wrong"
    CODE_UNREADABLE = "code_unreadable"
    MEDICAL = "medical"
    MISTAKE = "mistake"
    """Of staff: the wrong button, the wrong person, a scan too many."""
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Officer:
    """Somebody whose PIN was right just now."""

    id: str
    role: Role


def agreed(consent: Consent, officers: Iterable[Officer]) -> bool:
    """Whether these officers together may let somebody in. The same person twice is one person."""
    if consent is Consent.NEVER:
        return False
    entitled = {officer.id: officer.role for officer in officers if may(officer.role, Action.OVERRIDE_WITH_SECOND)}
    alone = any(may(role, Action.OVERRIDE_ALONE) for role in entitled.values())
    return len(entitled) >= 2 or (consent is Consent.SUPERVISOR and alone)
