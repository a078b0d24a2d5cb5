"""Words for what is in the way of people's work: badges, officers, settings, keys."""

from collections.abc import Mapping

from kiosk.screens.words.language import translate
from kiosk.screens.words.trouble_card import TroubleWords, again


def _badges() -> Mapping[str, TroubleWords]:
    judging = translate("trouble", "Scanning and verdicts")
    printing = translate("trouble", "Printing here")
    photo = TroubleWords(
        "camera",
        translate("trouble", "The photo cannot be used"),
        translate("trouble", "Take or choose another photo."),
        judging, "", again(),
    )  # fmt: skip
    return {
        "NotWritten": TroubleWords(
            "printer",
            translate("trouble", "The badge could not be saved"),
            translate("trouble", "The folder for badges is full or closed. Call help."),
            judging, translate("trouble", "Badges as PDF"), again(),
        ),
        "BadPhoto": photo,
        "UnusablePicture": photo,
        "BadTemplate": TroubleWords(
            "badge",
            translate("trouble", "The badge design is broken"),
            translate("trouble", "Ask the organiser to choose another design."),
            judging, printing, again(),
        ),
        "NotSaved": TroubleWords(
            "disk",
            translate("trouble", "The badge design could not be saved"),
            translate("trouble", "The disk is full or closed. The design saved before is still there."),
            judging, translate("trouble", "Saving badge designs"), again(),
        ),
        "NoSuchCode": TroubleWords(
            "code",
            translate("trouble", "The badge's code cannot be drawn"),
            translate("trouble", "Ask the organiser to choose another kind of code."),
            judging, printing, again(),
        ),
    }  # fmt: skip


def _queue() -> Mapping[str, TroubleWords]:
    works = translate("trouble", "Scanning and verdicts")
    desk = translate("trouble", "The desk can tell why.")

    def words(headline: str, remedy: str) -> TroubleWords:
        return TroubleWords("printer", headline, remedy, works, "", again())

    return {
        "NoSuchMove": words(
            translate("trouble", "Someone else was faster"), translate("trouble", "Look at the print queue again.")
        ),
        "NewerBadge": words(
            translate("trouble", "This person has a newer badge"), translate("trouble", "Print a new one instead.")
        ),
        "ReasonNeeded": words(
            translate("trouble", "There is a badge already"), translate("trouble", "Say why another one is needed.")
        ),
        "StillOpen": words(
            translate("trouble", "The last badge is not settled yet"),
            translate("trouble", "Look whether it came out, and say so."),
        ),
        "SupervisorNeeded": words(
            translate("trouble", "A supervisor has to agree"), translate("trouble", "Ask one to come to this kiosk.")
        ),
        "CannotDraw": words(
            translate("trouble", "The fonts here cannot draw this name"),
            translate("trouble", "Ask the organiser to install the fonts for it."),
        ),
        "EventIsOver": words(
            translate("trouble", "The event is over"),
            translate("trouble", "Its gates admit nobody with these badges. Press again to print all the same."),
        ),
        "NoBadgeFor": words(translate("trouble", "This registration gets no badge"), desk),
    }


def _operators() -> Mapping[str, TroubleWords]:
    unchanged = translate("trouble", "Everything, as before")
    organiser = translate("trouble", "Ask the organiser to look at it.")

    def words(headline: str, remedy: str = organiser) -> TroubleWords:
        return TroubleWords("officer", headline, remedy, unchanged, "", again())

    return {
        "PinRefused": words(
            translate("trouble", "This PIN cannot be taken"), translate("trouble", "Choose another one.")
        ),
        "TriedTooOften": words(
            translate("trouble", "Too many wrong PINs"), translate("trouble", "Wait a moment, then try again.")
        ),
        "BadgeTaken": words(translate("trouble", "This badge opens for somebody else")),
        "NameMissing": words(
            translate("trouble", "A name is missing"), translate("trouble", "Type the name to be shown.")
        ),
        "NoSuchOperator": words(translate("trouble", "Nobody on duty is called that")),
        "LastOrganiser": words(translate("trouble", "Somebody has to stay organiser")),
        "OrganiserFirst": words(translate("trouble", "The first officer has to be an organiser")),
        "NotEntitled": words(translate("trouble", "The officer on duty may not do this")),
        "NoSuchAlert": words(
            translate("trouble", "This alert is not there any more"), translate("trouble", "Look at the alerts again.")
        ),
        "NoteMissing": words(
            translate("trouble", "A note is missing"), translate("trouble", "Say in a few words what was done.")
        ),
        "DecidedMeanwhile": words(
            translate("trouble", "This passage was decided meanwhile"), translate("trouble", "Scan the code again.")
        ),
        "NotAnswered": words(
            translate("trouble", "An answer cannot be taken as it is"),
            translate("trouble", "Look at the questions again."),
        ),
        "NoWatchList": words(translate("trouble", "This file is not a watch list")),
    }


def _settings() -> Mapping[str, TroubleWords]:
    unchanged = translate("trouble", "Everything, as before")
    organiser = translate("trouble", "Ask the organiser to look at it.")

    def words(headline: str, remedy: str = organiser) -> TroubleWords:
        return TroubleWords("roster", headline, remedy, unchanged, "", again())

    return {
        "SettingsInvalid": words(translate("trouble", "A setting is wrong")),
        "PlanInvalid": words(translate("trouble", "The plan of the event is wrong")),
        "NoSuchGate": words(translate("trouble", "The plan has no such gate")),
        "WrongWay": words(translate("trouble", "This gate does not lead that way")),
        "NoEvent": words(translate("trouble", "There is no event on this kiosk yet")),
        "EventThere": words(translate("trouble", "This kiosk already holds an event")),
        "NotAnExport": words(
            translate("trouble", "This file is not a list of people"),
            translate("trouble", "Export it again from the registration system."),
        ),
        "ManyMissing": words(
            translate("trouble", "Many people known here are not in this list"),
            translate("trouble", "Import the whole list, or say that these people are gone."),
        ),
        "Outdated": words(
            translate("trouble", "The files or the roster changed meanwhile"),
            translate("trouble", "Look at the changes again, then import."),
        ),
        "NobodyLeft": words(
            translate("trouble", "After this import nobody could enter"),
            translate("trouble", "Look whether it is the right file of the right event. If it is meant, say so."),
        ),
        "TooHeavy": words(
            translate("trouble", "This file could not be imported"),
            translate("trouble", "It is too large or broken. Export it again, as CSV if you can."),
        ),
        "NotLatin": words(
            translate("trouble", "This spelling cannot be taken"),
            translate("trouble", "Write the name in Latin letters, as in the passport."),
        ),
    }


def _keys() -> Mapping[str, TroubleWords]:
    works = translate("trouble", "Scanning and verdicts")
    organiser = translate("trouble", "Ask the organiser to look at it.")

    def words(headline: str) -> TroubleWords:
        return TroubleWords("lock", headline, organiser, works, "", again())

    unusable = words(translate("trouble", "This key cannot be used"))
    signing = words(translate("trouble", "This kiosk has no key to sign badges"))
    return {
        "NotAPublicKey": unusable,
        "NotAKeyFile": unusable,
        "NoSuchKey": unusable,
        "WrongPassphrase": words(translate("trouble", "The passphrase is wrong")),
        "NoSigningKey": signing,
        "NoOrganiserKey": signing,
    }


WORK = (_badges, _queue, _operators, _settings, _keys)
"""Tables from the name of a class to its words."""
