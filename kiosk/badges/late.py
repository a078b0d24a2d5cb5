"""Badges of an event that is over: its gates admit nobody with them, so they are printed only if asked for again.

Before the event nothing is asked: that is when most badges are printed.
"""

from collections.abc import Callable
from datetime import datetime

from kiosk.domain.access import is_over
from kiosk.domain.plan import Plan
from kiosk.domain.trouble import Trouble


class EventIsOver(Trouble):
    """Nothing was printed; whoever asks for the same once more gets it."""

    def __init__(self) -> None:
        super().__init__("The event is over: its gates admit nobody with these badges.")


class LateBadges:
    """What one place where badges are asked for has said last."""

    def __init__(self, plan: Plan, now: Callable[[], datetime]) -> None:
        self._plan, self._now = plan, now
        self._said: object = None

    def asks(self, wanted: object) -> bool:
        """Whether that is to be said first instead of printing what is wanted."""
        if not is_over(self._plan, self._now()) or wanted == self._said:
            self._said = None
            return False
        self._said = wanted
        return True
