"""What staff does next, reason by reason: numbered steps, and the verb that resolves a hold here.

A step is left out where whoever is on duty cannot take it, or where a frame beside it says the same and more.
"""

from collections.abc import Collection

from kiosk.domain.verdict import Reason
from kiosk.screens.kit.intents import Intent
from kiosk.screens.words.language import translate

Steps = tuple[str, ...]


def steps(
    reason: Reason, surname: str = "", *, able: Collection[Intent] = frozenset(Intent), desk_shown: bool = False
) -> Steps:
    """At most three steps; `surname` as the document of a delegate has it, `able` what may be done on duty."""
    found = _of_code().get(reason) or _of_registration().get(reason) or _at_gate().get(reason)
    if found:
        needs = {_find(): Intent.FIND, _override(): Intent.OVERRIDE}
        left_out = {sentence for sentence, intent in needs.items() if intent not in able}
        return tuple(each for each in found if each not in left_out and not (desk_shown and each == _desk()))
    named = translate("steps", "Surname on the document: {surname}").format(surname=surname)
    asked = (translate("steps", "Ask for the passport."), translate("steps", "Compare face, photo and document."))
    return (*asked, named) if surname else asked


def _desk() -> str:
    return translate("steps", "Send the person to the accreditation desk.")


def _find() -> str:
    return translate("steps", "Find the person by name.")


def _override() -> str:
    return translate("steps", "If the exit was not seen, officers may override.")


def _of_code() -> dict[Reason, Steps]:
    polite = translate("steps", "Stay polite. The bearer may not know.")
    keep = translate("steps", "Keep the badge if it is handed to you.")
    aside = translate("steps", "Ask the person to wait at the side.")
    desk = _desk()
    find = _find()
    return {
        Reason.MALFORMED: (
            translate("steps", "Hold the code flat, clean and lit, and scan again."),
            translate("steps", "Ask for the badge or the e-mail with the ticket."),
            find,
        ),
        Reason.WRONG_EVENT: (translate("steps", "Ask for the ticket of this event."), find),
        Reason.FORGED: (polite, keep, aside),
        Reason.UNKNOWN_KEY: (polite, desk, translate("steps", "Tell the organiser.")),
        Reason.UNKNOWN: (find, translate("steps", "Ask for the confirmation of registration."), desk),
        Reason.REVOKED: (polite, keep, desk),
        Reason.SUPERSEDED: (translate("steps", "Ask for the newer badge."), keep, desk),
        Reason.BLOCKED: (polite, desk),
        Reason.NOT_THIS_PERSON: (polite, keep, aside),
    }


def _of_registration() -> dict[Reason, Steps]:
    polite = translate("steps", "Stay polite, and explain nothing further.")
    aside = translate("steps", "Ask the person to wait at the side.")
    desk = _desk()
    proof = translate("steps", "Ask for the confirmation of registration.")
    return {
        Reason.BARRED: (polite, aside, translate("steps", "Security decides.")),
        Reason.WITHDRAWN: (proof, desk),
        Reason.REJECTED: (polite, desk),
        Reason.CANCELLED: (proof, desk),
        Reason.PENDING: (
            translate("steps", "Ask for the invitation and the passport."),
            translate("steps", "Ask the organiser for the approval."),
            translate("steps", "Admit only once it is given."),
        ),
        Reason.UNPAID: (
            translate("steps", "Ask for proof of payment."),
            translate("steps", "Take the fee here, or send the person to the desk."),
        ),
        Reason.ESCORT_REQUIRED: (
            translate("steps", "Ask who the escort is."),
            translate("steps", "Scan the escort's badge here, within half a minute."),
            translate("steps", "All who wait for the escort pass together."),
        ),
        Reason.ANSWERS_REQUIRED: (
            translate("steps", "Ask the questions of the registration."),
            translate("steps", "Enter the answers here."),
        ),
    }


def _at_gate() -> dict[Reason, Steps]:
    desk = _desk()
    wait = translate("steps", "Ask the person to wait, or to come back later.")
    compare = translate("steps", "Compare face and photo.")
    other = translate("steps", "If it is somebody else, keep the badge and call security.")
    return {
        Reason.LOCKDOWN: (
            translate("steps", "Keep the way out free."),
            translate("steps", "Lead the person away from the entrance."),
            translate("steps", "Wait for word from security."),
        ),
        Reason.BADGE_REQUIRED: (translate("steps", "The accreditation desk exchanges the ticket for a badge."),),
        Reason.NOT_YET_VALID: (wait, desk),
        Reason.EXPIRED: (translate("steps", "Ask for a newer ticket or badge."), desk),
        Reason.NO_ACCESS: (translate("steps", "Show where the person may go."), desk),
        Reason.OUTSIDE_HOURS: (wait,),
        Reason.RULES: (wait, desk),
        Reason.ALREADY_USED: (compare, other, desk),
        Reason.ALREADY_INSIDE: (
            compare,
            other,
            _override(),
        ),
        Reason.NOT_IN_OUTER_ZONE: (translate("steps", "Send the person through the outer gate."),),
        Reason.ZONE_FULL: (translate("steps", "Ask the person to wait at the side."),),
    }


def resolving(reason: Reason) -> str:
    """The verb of the button that resolves a hold."""
    return {
        Reason.PENDING: translate("steps", "Approved, admit"),
        Reason.UNPAID: translate("steps", "Paid here, admit"),
        Reason.ESCORT_REQUIRED: translate("steps", "Escort is here, admit"),
        Reason.ANSWERS_REQUIRED: translate("steps", "Enter the answers"),
        Reason.NOT_YET_VALID: translate("steps", "Admit all the same"),
        Reason.EXPIRED: translate("steps", "Admit all the same"),
    }.get(reason, translate("steps", "Same person, admit"))
