"""What is said where not the code is in the way but the days of the event: it is not open yet, or over."""

from kiosk.domain.access import is_after_event, is_before_event
from kiosk.domain.passage import Passage
from kiosk.domain.plan import Plan
from kiosk.domain.verdict import Held, Reason
from kiosk.screens.words.language import moment, translate

_MOMENTS = {Reason.NOT_YET_VALID: is_before_event, Reason.EXPIRED: is_after_event}


def beyond_event(plan: Plan, passage: Passage, reason: Reason) -> bool:
    """Whether the event itself is not open yet, or over, at the gate of a passage."""
    outside = _MOMENTS.get(reason)
    if outside is None or passage.gate not in plan.gates:
        return False
    place = plan.gate_at(passage.gate, passage.at)
    if place.list is not None and place.list.timed:
        return False
    return outside(plan, plan.zones[place.zone], passage.at)


def event_headline(plan: Plan, passage: Passage, reason: Reason) -> str:
    """Empty where the days of the event are not in the way, or the code begins to count later still."""
    if not beyond_event(plan, passage, reason):
        return ""
    if reason is Reason.EXPIRED:
        return translate("refused", "The event is over")
    opens = plan.days[0]
    if any(each and each.valid_from and each.valid_from > opens for each in (passage.credential, passage.delegate)):
        return ""
    hour = moment(opens, plan.zone_info, passage.at.astimezone(plan.zone_info).date())
    return translate("refused", "The event is not open yet; doors from {hour}").format(hour=hour)


def event_steps(plan: Plan, passage: Passage, reason: Reason) -> tuple[str, ...]:
    """What staff does then; none where the days of the event are not in the way."""
    if not beyond_event(plan, passage, reason):
        return ()
    over = translate("steps", "Say that the event is over.")
    said = over if reason is Reason.EXPIRED else translate("steps", "Say that the event is not open yet.")
    if isinstance(passage.verdict, Held):
        return said, translate("steps", "Ask an officer whether the person may enter.")
    return said, translate("steps", "Send the person to the accreditation desk.")
