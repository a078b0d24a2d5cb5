"""When a day begins: at midnight by the clock of the place, which no machine's own clock need show."""

from datetime import datetime, tzinfo


def midnight(moment: datetime, zone: tzinfo) -> datetime:
    """When the day of a moment began in `zone`, in that zone; where the clock shows it twice, the first time."""
    return moment.astimezone(zone).replace(hour=0, minute=0, second=0, microsecond=0, fold=0)
