"""What the practice says beside the kiosk: what a ticket is, what just happened, what to look at, what to try."""

from dataclasses import dataclass
from enum import StrEnum

from kiosk.screens.words.language import translate
from kiosk.screens.words.lights import Light


class Kind(StrEnum):
    """What a line of the list holds before the camera."""

    MINISTER = "minister"
    CHIEF = "chief"
    UNPAID = "unpaid"
    WITHDRAWN = "withdrawn"
    FORGED = "forged"
    PENDING = "pending"
    COMPANION = "companion"
    TWO_SCRIPTS = "two_scripts"
    LONG = "long"
    LONGEST = "longest"
    PRESS = "press"
    WATCHED = "watched"
    NOBODYS = "nobodys"
    OTHER_EVENT = "other_event"
    HALF = "half"
    BADGE = "badge"
    ARRIVAL = "arrival"
    OFFICER = "officer"


def kind_name(kind: Kind) -> str:
    """What a line is called."""
    return {
        Kind.MINISTER: translate("practice", "Minister, first entry"),
        Kind.CHIEF: translate("practice", "Chief of police"),
        Kind.UNPAID: translate("practice", "Not paid yet"),
        Kind.WITHDRAWN: translate("practice", "Withdrawn"),
        Kind.FORGED: translate("practice", "Forged code"),
        Kind.PENDING: translate("practice", "Not approved yet"),
        Kind.COMPANION: translate("practice", "Companion of the minister"),
        Kind.TWO_SCRIPTS: translate("practice", "Name in two scripts"),
        Kind.LONG: translate("practice", "Long name"),
        Kind.LONGEST: translate("practice", "The longest name"),
        Kind.PRESS: translate("practice", "Press"),
        Kind.WATCHED: translate("practice", "Perhaps on the watch list"),
        Kind.NOBODYS: translate("practice", "Nobody’s ticket"),
        Kind.OTHER_EVENT: translate("practice", "Ticket of another event"),
        Kind.HALF: translate("practice", "Half a code"),
        Kind.BADGE: translate("practice", "Badge just printed"),
        Kind.ARRIVAL: translate("practice", "Next arrival"),
        Kind.OFFICER: translate("practice", "Officer"),
    }[kind]


@dataclass(frozen=True, slots=True)
class Lesson:
    """One of the three columns: what it is about, its head, its sentences."""

    about: str
    head: str
    text: str


def lessons(light: Light | None, ticket: str) -> tuple[Lesson, Lesson, Lesson]:
    """After a verdict of this light on what is called `ticket`; `light` None: nothing was scanned yet."""
    now, look, attempt = (
        translate("practice", "Just now"),
        translate("practice", "Look at"),
        translate("practice", "Try"),
    )
    match light:
        case None:
            return (
                Lesson(now, translate("practice", "Nothing scanned yet"), translate(
                    "practice", "Tap a line: its code is held before the camera. A hand scanner works as well.")),
                Lesson(look, translate("practice", "The column"), translate(
                    "practice", "Word, shape, place and colour all say the verdict. Any one of them is enough.")),
                Lesson(attempt, translate("practice", "A minister’s ticket"), translate(
                    "practice", "Tap the first line. Each line shows the verdict that it ought to get.")),
            )  # fmt: skip
        case Light.ADMIT:
            return (
                Lesson(now, ticket, translate(
                    "practice", "ADMIT: the circle at the foot of the column, one high note. "
                    "Sealed on disk before it was shown.")),
                Lesson(look, translate("practice", "The last passages"), translate(
                    "practice", "They stay in sight under the sheet. Scan the same ticket again: it is inside already, "
                    "so STOP.")),
                Lesson(attempt, translate("practice", "Print the badge"), translate(
                    "practice", "F5 at the kiosk. The badge then leads the list, and its code can be scanned in place "
                    "of the ticket.")),
            )  # fmt: skip
        case Light.CHECK:
            return (
                Lesson(now, ticket, translate(
                    "practice", "CHECK: the diamond in the middle, two level notes. It stays until somebody has "
                    "looked into it.")),
                Lesson(look, translate("practice", "The steps"), translate(
                    "practice", "They say what to do here. The filled button settles it, and says how.")),
                Lesson(attempt, translate("practice", "Settle it"), translate(
                    "practice", "F5 at the kiosk does what the filled button says. The next scan wins all the same.")),
            )  # fmt: skip
        case _:
            return (
                Lesson(now, ticket, translate(
                    "practice", "STOP: the octagon at the top, three falling notes. The sheet says why.")),
                Lesson(look, translate("practice", "Where to send the person"), translate(
                    "practice", "It stands under the reason. Nothing needs to be pressed: the next scan clears it.")),
                Lesson(attempt, translate("practice", "Lock the kiosk"), translate(
                    "practice", "F12 locks it. The last page of the list has the officers’ badges and PINs.")),
            )  # fmt: skip
