"""Words for where somebody is, as far as the journal knows."""

from datetime import datetime
from zoneinfo import ZoneInfo

from kiosk.domain.presence import Stay
from kiosk.screens.words.language import moment, translate


def presence_words(stay: Stay, zone: ZoneInfo, now: datetime) -> str:
    """Of one zone: inside since, left at, or not arrived."""
    today = now.astimezone(zone).date()
    if stay.inside and stay.last_entry is not None:
        return translate("presence", "Inside since {hour}").format(hour=moment(stay.last_entry, zone, today))
    if stay.last_exit is not None:
        return translate("presence", "Left at {hour}").format(hour=moment(stay.last_exit, zone, today))
    return translate("presence", "Not arrived")
