"""What is said where not the code is in the way but the days of the event: it is not open yet, or over."""

from datetime import datetime

from kiosk.domain.access import is_beyond_event
from kiosk.domain.passage import Passage
from kiosk.domain.plan import Plan
from kiosk.domain.verdict import Held, Reason
from kiosk.screens.words.language import moment, translate
from kiosk.screens.words.wording import days_line, reason_headline, reason_line


def event_headline(plan: Plan, passage: Passage, reason: Reason) -> str:
    """Empty where the days of the event are not in the way, or the code begins to count later still."""
    if not is_beyond_event(plan, passage.gate, passage.at, reason):
        return ""
    if reason is Reason.EXPIRED:
        return days_line(reason)
    opens = plan.days[0]
    if any(each and each.valid_from and each.valid_from > opens for each in (passage.credential, passage.delegate)):
        return ""
    hour = moment(opens, plan.zone_info, passage.at.astimezone(plan.zone_info).date())
    return translate("refused", "The event is not open yet; doors from {hour}").format(hour=hour)


def event_steps(plan: Plan, passage: Passage, reason: Reason) -> tuple[str, ...]:
    """What staff does then; none where the days of the event are not in the way."""
    if not is_beyond_event(plan, passage.gate, passage.at, reason):
        return ()
    over = translate("steps", "Say that the event is over.")
    said = over if reason is Reason.EXPIRED else translate("steps", "Say that the event is not open yet.")
    if isinstance(passage.verdict, Held):
        return said, translate("steps", "Ask an officer whether the person may enter.")
    return said, translate("steps", "Send the person to the accreditation desk.")


def line_of(plan: Plan, gate: str, at: datetime, reason: Reason) -> str:
    """The reason of a verdict, a few words: of the event's days where they are in the way."""
    return days_line(reason) if is_beyond_event(plan, gate, at, reason) else reason_line(reason)


def headline_of(plan: Plan, passage: Passage, reason: Reason) -> str:
    """The same as a sentence."""
    beyond = is_beyond_event(plan, passage.gate, passage.at, reason)
    return days_line(reason) if beyond else reason_headline(reason)
