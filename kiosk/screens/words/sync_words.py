"""Registration servers in words: how they are, what they say against an entry, and what to do about it."""

from kiosk.screens.words.language import translate
from kiosk.sync.sources import Kind, Source, State
from kiosk.sync.system import Act, Finding

_SYSTEMS = {Kind.INDICO: "Indico", Kind.PRETIX: "pretix"}


def source_name(source: Source) -> str:
    """What people call it."""
    return _SYSTEMS[source.system] if source.name == source.system else source.name


def state_word(state: State | None) -> str:
    """How its last round ended."""
    if state is None:
        return translate("sync", "Not asked yet")
    return {
        State.IN_STEP: translate("sync", "In step"),
        State.OFFLINE: translate("sync", "Offline"),
        State.REFUSED: translate("sync", "Refuses"),
    }[state]


def state_sentence(state: State | None) -> str:
    """What that means for the gates."""
    if state is None:
        return translate("sync", "The first round comes by itself.")
    return {
        State.IN_STEP: translate("sync", "What changes there is known here after the next round."),
        State.OFFLINE: translate("sync", "The gates go on with what they know. Passages wait here and go up in order."),
        State.REFUSED: translate("sync", "Somebody must see to it on the server. The gates go on with what they know."),
    }[state]


def act_words(act: Act) -> str:
    """What was recorded here."""
    return {
        Act.ENTERED: translate("sync", "Admitted"),
        Act.LEFT: translate("sync", "Left"),
        Act.REFUSED: translate("sync", "Refused"),
        Act.TAKEN_BACK: translate("sync", "Taken back"),
        Act.BADGE: translate("sync", "Badge printed"),
    }[act]


def finding_headline(finding: Finding) -> str:
    """What the server says."""
    return {
        Finding.CODE_REPLACED: translate("sync", "Code replaced or gone"),
        Finding.LIST_GONE: translate("sync", "Check-in list deleted"),
        Finding.USED_ELSEWHERE: translate("sync", "Used at another device"),
        Finding.CANCELLED: translate("sync", "Ticket cancelled"),
        Finding.BLOCKED: translate("sync", "Ticket blocked"),
        Finding.UNPAID: translate("sync", "Ticket not paid"),
        Finding.WRONG_PRODUCT: translate("sync", "Product not on the list"),
        Finding.AMBIGUOUS: translate("sync", "Several add-ons fit"),
        Finding.RULES: translate("sync", "Rules of the list forbid it"),
        Finding.TOO_LATE: translate("sync", "Too late to take back"),
        Finding.NOT_TAKEN: translate("sync", "Not taken by the server"),
    }[finding]


def finding_advice(finding: Finding) -> str:
    """What to do about it."""
    return {
        Finding.CODE_REPLACED: translate("sync", "Two codes may be out. See whether this person holds the new one."),
        Finding.LIST_GONE: translate("sync", "Name another list for this gate, or restore it on the server."),
        Finding.USED_ELSEWHERE: translate("sync", "See whether two people came with one ticket."),
        Finding.CANCELLED: translate("sync", "Ask this person to the accreditation desk."),
        Finding.BLOCKED: translate("sync", "Ask this person to the accreditation desk."),
        Finding.UNPAID: translate("sync", "Collect the money, or mark it paid on the server."),
        Finding.WRONG_PRODUCT: translate("sync", "Mend the list on the server, or the gate in the plan."),
        Finding.AMBIGUOUS: translate("sync", "Check the right add-on in on the server by hand."),
        Finding.RULES: translate("sync", "Mend the rules, or check the person in on the server by hand."),
        Finding.TOO_LATE: translate("sync", "Take it back on the server by hand."),
        Finding.NOT_TAKEN: translate("sync", "Check the person in on the server by hand, or let it be."),
    }[finding]
