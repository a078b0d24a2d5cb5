"""Words for what officers say of their decisions."""

from kiosk.domain.duty import Why
from kiosk.screens.words.language import translate

FOR_OVERRIDE = (
    Why.ESCORTED_BY_HOST,
    Why.CALLED_BY_PROTOCOL,
    Why.PLAN_IS_WRONG,
    Why.CODE_UNREADABLE,
    Why.MEDICAL,
    Why.MISTAKE,
    Why.OTHER,
)
"""In the order in which they are offered."""

FOR_BY_HAND = (Why.CODE_UNREADABLE, Why.ESCORTED_BY_HOST, Why.CALLED_BY_PROTOCOL, Why.MEDICAL, Why.OTHER)
"""Why somebody is let in without a code."""


def why_words(why: Why) -> str:
    """Short, for a place to press."""
    return {
        Why.ESCORTED_BY_HOST: translate("whys", "Escorted by host"),
        Why.CALLED_BY_PROTOCOL: translate("whys", "Called by protocol"),
        Why.PLAN_IS_WRONG: translate("whys", "Plan is wrong"),
        Why.CODE_UNREADABLE: translate("whys", "Code cannot be read"),
        Why.MEDICAL: translate("whys", "Medical"),
        Why.MISTAKE: translate("whys", "Mistake of staff"),
        Why.OTHER: translate("whys", "Other"),
    }[why]
