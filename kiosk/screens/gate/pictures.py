"""Any state of the gate screen as a picture, without a display: for the demo, the README and the tests."""

from collections.abc import Iterable
from datetime import datetime

from PySide6.QtCore import QSize
from PySide6.QtGui import QImage

from kiosk.domain.plan import Plan
from kiosk.screens.gate.gate import Gate
from kiosk.screens.gate.views import Bug, Counts, Faults, Recent, Showing
from kiosk.screens.kit.theme import LIGHT, Theme
from kiosk.screens.words.health import Statuses
from kiosk.screens.words.language import current, speak

State = Showing | Faults | Bug | None
"""None: idle."""


def render(
    state: State,
    size: tuple[int, int] = (1280, 800),
    theme: Theme = LIGHT,
    language: str = "en",
    *,
    plan: Plan,
    gate: str,
    now: datetime,
    statuses: Statuses | None = None,
    counts: Counts | None = None,
    recents: Iterable[Recent] = (),
    passed: float = 0,
) -> QImage:
    """The screen as it stands `passed` seconds after it was told `state`."""
    before = current()
    speak(language)
    clock = [0.0]
    screen = Gate(plan, gate, theme, now=lambda: now, elapsed=lambda: clock[0])
    screen.resize(QSize(*size))
    screen.set_statuses(statuses or Statuses())
    screen.set_counts(counts or Counts())
    screen.set_recents(recents)
    tell(screen, state)
    clock[0] = passed
    screen.tick()
    image = screen.grab().toImage()
    speak(before)
    return image


def tell(screen: Gate, state: State) -> None:
    """Bring a gate screen into a state."""
    match state:
        case Showing():
            screen.show_passage(state)
        case Faults():
            screen.set_faults(state)
        case Bug():
            screen.show_bug(state)
        case None:
            screen.set_faults(None)
