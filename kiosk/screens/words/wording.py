"""What reasons, notes and remarks are called by people: whole sentences, in the language spoken now.

A reason has a line for the column (one glance), a headline for the sheet and steps: what staff does next. Refusals
never accuse the bearer, and BARRED and FORGED tell staff to stay polite. Troubles have their words in `trouble_words`.
"""

from kiosk.domain.plan import Direction
from kiosk.domain.verdict import Caution, Note, Reason
from kiosk.screens.words.isolates import isolated
from kiosk.screens.words.language import current, is_rtl, translate
from kiosk.screens.words.lights import Light
from kiosk.screens.words.remarks import Remark
from kiosk.screens.words.tokens import tokens


def word(light: Light) -> str:
    """The one word of a light, in capitals where the script has them."""
    words: list[str] = tokens()["verdict"]["words"][current()]
    return words[list(Light).index(light)]


def direction_word(direction: Direction) -> str:
    """In, out or both."""
    return {
        Direction.IN: translate("wording", "In"),
        Direction.OUT: translate("wording", "Out"),
        Direction.BOTH: translate("wording", "In and out"),
    }[direction]


def reason_line(reason: Reason) -> str:
    """The reason under the word of the column; short."""
    return {
        Reason.MALFORMED: translate("wording", "Not a ticket code"),
        Reason.WRONG_EVENT: translate("wording", "Another event"),
        Reason.FORGED: translate("wording", "Forged code"),
        Reason.UNKNOWN_KEY: translate("wording", "Unknown signature"),
        Reason.UNKNOWN: translate("wording", "Not on the roster"),
        Reason.REVOKED: translate("wording", "Code revoked"),
        Reason.SUPERSEDED: translate("wording", "Replaced by a newer badge"),
        Reason.BLOCKED: translate("wording", "Code blocked"),
        Reason.BARRED: translate("wording", "Access barred"),
        Reason.WITHDRAWN: translate("wording", "Registration withdrawn"),
        Reason.REJECTED: translate("wording", "Registration declined"),
        Reason.CANCELLED: translate("wording", "Registration cancelled"),
        Reason.LOCKDOWN: translate("wording", "Lockdown"),
        Reason.PENDING: translate("wording", "Not approved yet"),
        Reason.UNPAID: translate("wording", "Not paid yet"),
        Reason.BADGE_REQUIRED: translate("wording", "Badge required"),
        Reason.NOT_YET_VALID: translate("wording", "Not valid yet"),
        Reason.EXPIRED: translate("wording", "No longer valid"),
        Reason.NO_ACCESS: translate("wording", "No access here"),
        Reason.OUTSIDE_HOURS: translate("wording", "Outside hours"),
        Reason.RULES: translate("wording", "Rule not met"),
        Reason.ALREADY_USED: translate("wording", "Already used"),
        Reason.ALREADY_INSIDE: translate("wording", "Already inside"),
        Reason.NOT_IN_OUTER_ZONE: translate("wording", "Outer gate first"),
        Reason.ZONE_FULL: translate("wording", "Zone is full"),
        Reason.ESCORT_REQUIRED: translate("wording", "Escort required"),
        Reason.ANSWERS_REQUIRED: translate("wording", "Questions open"),
        Reason.IDENTITY_CHECK: translate("wording", "Compare identity"),
        Reason.NOT_THIS_PERSON: translate("wording", "Not this person"),
    }[reason]


def reason_headline(reason: Reason) -> str:
    """What is the matter, as the sheet's headline. Screens that know hours, zones and gates say it more exactly."""
    return {
        Reason.MALFORMED: translate("wording", "This is not the code of a ticket or badge"),
        Reason.WRONG_EVENT: translate("wording", "This ticket is for another event"),
        Reason.FORGED: translate("wording", "We did not make this code"),
        Reason.UNKNOWN_KEY: translate("wording", "This code is signed with a key we do not know"),
        Reason.UNKNOWN: translate("wording", "Nobody on the roster has this code"),
        Reason.REVOKED: translate("wording", "This code has been revoked"),
        Reason.SUPERSEDED: translate("wording", "A newer badge has replaced this one"),
        Reason.BLOCKED: translate("wording", "This code is blocked"),
        Reason.BARRED: translate("wording", "This person may not enter"),
        Reason.WITHDRAWN: translate("wording", "This registration was withdrawn"),
        Reason.REJECTED: translate("wording", "This registration was not accepted"),
        Reason.CANCELLED: translate("wording", "This registration was cancelled"),
        Reason.LOCKDOWN: translate("wording", "Nobody enters during the lockdown"),
        Reason.PENDING: translate("wording", "The organiser has not approved this registration yet"),
        Reason.UNPAID: translate("wording", "The fee is not paid yet"),
        Reason.BADGE_REQUIRED: translate("wording", "This gate takes badges only"),
        Reason.NOT_YET_VALID: translate("wording", "This code is not valid yet"),
        Reason.EXPIRED: translate("wording", "This code is no longer valid"),
        Reason.NO_ACCESS: translate("wording", "No access to this zone"),
        Reason.OUTSIDE_HOURS: translate("wording", "The zone is closed now"),
        Reason.RULES: translate("wording", "The rules of this gate do not allow it now"),
        Reason.ALREADY_USED: translate("wording", "This ticket has been used already"),
        Reason.ALREADY_INSIDE: translate("wording", "This person is inside already"),
        Reason.NOT_IN_OUTER_ZONE: translate("wording", "The outer gate comes first"),
        Reason.ZONE_FULL: translate("wording", "The zone is full"),
        Reason.ESCORT_REQUIRED: translate("wording", "This person enters with an escort"),
        Reason.ANSWERS_REQUIRED: translate("wording", "Some questions are not answered yet"),
        Reason.IDENTITY_CHECK: translate("wording", "The organiser asked for this check"),
        Reason.NOT_THIS_PERSON: translate("wording", "The face does not match"),
    }[reason]


def days_line(reason: Reason) -> str:
    """NOT_YET_VALID or EXPIRED where not the code is in the way, but the days of the event."""
    if reason is Reason.EXPIRED:
        return translate("refused", "The event is over")
    return translate("wording", "The event is not open yet")


def reason_detail(reason: Reason) -> str:
    """One more sentence, or nothing."""
    return {
        Reason.MALFORMED: translate("wording", "It may be damaged, or the code of something else."),
        Reason.WRONG_EVENT: translate("wording", "It is well made, but does not belong here."),
        Reason.FORGED: translate("wording", "Its signature does not match what it says."),
        Reason.UNKNOWN_KEY: translate("wording", "It may be new: the organiser can add the key."),
        Reason.UNKNOWN: translate("wording", "The registration may be newer than the roster here."),
        Reason.REVOKED: translate("wording", "The organiser took it back. It opens no gate."),
        Reason.SUPERSEDED: translate("wording", "Only the newest badge of a person is valid."),
        Reason.BLOCKED: translate("wording", "The desk can tell why, and may unblock it."),
        Reason.LOCKDOWN: translate("wording", "It holds at every gate. The ways out stay open."),
        Reason.RULES: translate("wording", "They come from the registration system."),
        Reason.ZONE_FULL: translate("wording", "When somebody leaves, there is room again."),
        Reason.NOT_THIS_PERSON: translate("wording", "Staff compared the face and turned the admission down."),
    }.get(reason, "")


def reason_assurance(reason: Reason) -> str:
    """The first sentence of the line above the buttons: what is not wrong, or who knows already."""
    credential = {
        Reason.REVOKED,
        Reason.SUPERSEDED,
        Reason.BLOCKED,
        Reason.MALFORMED,
        Reason.UNKNOWN_KEY,
        Reason.UNKNOWN,
    }
    registration = {Reason.WITHDRAWN, Reason.REJECTED, Reason.CANCELLED, Reason.PENDING, Reason.UNPAID}
    if reason in {Reason.FORGED, Reason.BARRED, Reason.NOT_THIS_PERSON}:
        return translate("wording", "It is sealed in the journal.")
    if reason in credential:
        return translate("wording", "This says nothing about the person.")
    if reason in registration:
        return translate("wording", "Only the registration is in the way.")
    return translate("wording", "The code is good.")


def note_line(note: Note) -> str:
    """The note under the word of the column; short."""
    return {
        Note.FIRST_ENTRY: translate("wording", "First entry"),
        Note.RE_ENTRY: translate("wording", "Re-entry"),
        Note.EXIT: translate("wording", "Way out"),
        Note.NOT_SEEN_ENTERING: translate("wording", "Not seen entering"),
        Note.UNLISTED: translate("wording", "Not on this roster"),
        Note.CHECKED_IN_ELSEWHERE: translate("wording", "Checked in elsewhere"),
        Note.STALE_ROSTER: translate("wording", "Old roster"),
        Note.CLOCK_SUSPECT: translate("wording", "Check the clock"),
        Note.ATTENTION: translate("wording", "Read the note"),
        Note.WATCHLIST: translate("wording", "Watch list"),
    }[note]


def caution_sentence(caution: Caution, zone: str) -> str:
    """What the plan warns of at this entry into the zone of that name."""
    return {
        Caution.INSIDE_ALREADY: translate("wording", "This person is inside already by the records. Ask why."),
        Caution.NEARLY_FULL: translate("wording", "{zone} is nearly full. Tell your supervisor."),
        Caution.UNKNOWN_PRODUCT: translate(
            "wording", "Nobody here knows what this ticket is for. Ask your supervisor."
        ),
        Caution.UNKNOWN_DATE: translate(
            "wording", "Nobody here knows for which day this ticket is. Ask your supervisor."
        ),
    }[caution].format(zone=zone)


def note_sentence(note: Note) -> str:
    """What the note means for staff."""
    return {
        Note.FIRST_ENTRY: translate("wording", "Nobody used this code here before."),
        Note.RE_ENTRY: translate("wording", "This person has been inside before."),
        Note.EXIT: translate("wording", "The exit is counted."),
        Note.NOT_SEEN_ENTERING: translate("wording", "No entry was recorded. The exit is."),
        Note.UNLISTED: translate("wording", "The signature is genuine. The roster here does not know the person."),
        Note.CHECKED_IN_ELSEWHERE: translate("wording", "Somebody else has checked this person in already."),
        Note.STALE_ROSTER: translate("wording", "The roster is old: later changes are not known here."),
        Note.CLOCK_SUSPECT: translate("wording", "The clock of this kiosk jumped: call help when the queue allows."),
        Note.ATTENTION: translate("wording", "The organiser left a note."),
        Note.WATCHLIST: translate("wording", "Security has been told."),
    }[note]


def remark_sentence(remark: Remark, detail: str) -> str:
    """News about the passage on screen."""
    return {
        Remark.PRINTING: translate("wording", "The badge is being printed."),
        Remark.PRINTED: translate("wording", "The badge is printed."),
        Remark.NO_PRINTER: translate("wording", "There is no printer here. Badge {detail} was saved as a PDF."),
        Remark.PRINT_WAITS: translate("wording", "The badge waits for the printer and comes out by itself."),
        Remark.PRINT_FAILED: translate("wording", "The badge was not printed. Look at the printer."),
        Remark.PRINT_UNKNOWN: translate("wording", "The printer does not answer. Look whether the badge came out."),
        Remark.EVENT_OVER: translate(
            "wording",
            "The event is over: its gates admit nobody with this badge. Press again to print it all the same.",
        ),
        Remark.NOT_DRAWABLE: translate("wording", "The fonts here cannot draw this name. Nothing was printed."),
        Remark.UNDONE: translate("wording", "Undone. The passage no longer counts."),
        Remark.TOO_LATE: translate("wording", "It is too late to undo this passage."),
        Remark.DENIED: translate("wording", "The officer on duty may not do this."),
        Remark.HELP_CALLED: translate("wording", "Security’s screen says that you need help."),
        Remark.SENT_TO_DESK: translate("wording", "Send the person to: {detail}. Nobody was admitted."),
        Remark.OVERRIDDEN: translate("wording", "Let through against the verdict by {detail}, for this once."),
        Remark.BY_HAND: translate("wording", "Found by name. It is sealed that {detail} did it."),
        Remark.ANSWERS_KEPT: translate("wording", "The answers are kept."),
    }[remark].format(detail=isolated(detail) if is_rtl() and detail else detail)
