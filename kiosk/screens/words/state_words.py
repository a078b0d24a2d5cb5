"""Words for the standing of a registration."""

from kiosk.domain.people import Delegate, State
from kiosk.screens.words.language import translate


def state_words(delegate: Delegate) -> str:
    """Short, for a line of a list."""
    if delegate.missing:
        return translate("states", "Not in the newest export")
    return standing_words(delegate.state)


def standing_words(state: State) -> str:
    """Of a registration alone."""
    return {
        State.COMPLETE: translate("states", "Registered"),
        State.UNPAID: translate("states", "Unpaid"),
        State.PENDING: translate("states", "Not approved yet"),
        State.REJECTED: translate("states", "Turned down"),
        State.WITHDRAWN: translate("states", "Withdrawn"),
        State.CANCELLED: translate("states", "Cancelled"),
        State.BARRED: translate("states", "Barred"),
    }[state]
