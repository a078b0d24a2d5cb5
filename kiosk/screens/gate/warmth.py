"""The first Arabic or Chinese letter of a face costs up to 66 ms: it is drawn before anybody waits for it.

One script, or one kind of sheet, a turn of the event loop, so that a scan in between is hardly held up.
"""

from collections import deque
from datetime import UTC, datetime

from PySide6.QtCore import QObject, QSizeF, QTimer
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QWidget

from kiosk.domain.passage import Passage
from kiosk.domain.people import Delegate, DelegateId
from kiosk.domain.plan import Direction, Plan
from kiosk.domain.verdict import Admitted, Held, Note, Reason, Refused, Verdict
from kiosk.screens.gate.admitted import admitted_scene
from kiosk.screens.gate.held import held_scene
from kiosk.screens.gate.refused import refused_scene
from kiosk.screens.gate.scene import Scene
from kiosk.screens.gate.views import Showing
from kiosk.screens.kit.lettering import Run, set_text
from kiosk.screens.kit.paper import Paper
from kiosk.screens.kit.theme import Style, Theme, unit

SAMPLES = (
    "Ağ Ўқ Ελ", "محمد", "刘明远", "山田さくら", "김민준", "สมชาย", "नरेंद्र", "অন্তরা", "አበበ", "Արամ", "გიორგი", "אברהם",
)  # fmt: skip
STYLES = (Style("name"), Style("title"), Style("button", 18, 500), Style("small", 15, 600))
PAUSE = 40
"""Milliseconds between two."""


class Warmth(QObject):
    """Draws what will be needed, bit by bit, and is done."""

    def __init__(self, window: QWidget, theme: Theme, plan: Plan, gate: str) -> None:
        super().__init__(window)
        self._window, self._theme = window, theme
        self._canvas = QImage()
        self._scale = 1.0
        self._left: deque[Scene | str] = deque([*_scenes(plan, gate), *SAMPLES])
        self._beat = QTimer(self, interval=PAUSE)
        self._beat.timeout.connect(self.warm)
        self._beat.start()

    @property
    def done(self) -> bool:
        """Everything has been drawn once."""
        return not self._left

    def warm(self) -> None:
        """Draw the next one."""
        if not self._left:
            self._beat.stop()
            return
        if self._canvas.size() != self._window.size():
            self._canvas = QImage(self._window.size(), QImage.Format.Format_RGB32)
            self._scale = unit(self._window.width(), self._window.height())
        following = self._left.popleft()
        if isinstance(following, Scene):
            self._draw_scene(following)
        else:
            self._draw_text(following)

    def _draw_scene(self, scene: Scene) -> None:
        with QPainter(self._canvas) as painter:
            scene.paint(Paper(painter, QSizeF(self._canvas.size()), self._scale, self._theme))

    def _draw_text(self, text: str) -> None:
        with QPainter(self._canvas) as painter:
            for style in STYLES:
                block = set_text((Run(text, style),), 1000, self._scale, "left", "auto")
                block.layout.draw(painter, self._canvas.rect().topLeft().toPointF())


def _scenes(plan: Plan, gate: str) -> list[Scene]:
    """One sheet of each kind, about nobody."""
    nobody = Delegate(
        id=DelegateId(""), source_id="0", name="Ağ", latin_name="AG Ag", position="Ag", delegation="KZ",
        category=next(iter(plan.categories), ""),
    )  # fmt: skip

    def showing(verdict: Verdict) -> Showing:
        passage = Passage(
            payload=b"", verdict=verdict, gate=gate, direction=Direction.IN, at=datetime.now(UTC), delegate=nobody
        )
        return Showing(passage=passage, zones=tuple(plan.zones))

    return [
        admitted_scene(plan, showing(Admitted((Note.FIRST_ENTRY,))), ""),
        held_scene(plan, showing(Held(Reason.IDENTITY_CHECK)), ""),
        refused_scene(plan, showing(Refused(Reason.OUTSIDE_HOURS)), ""),
    ]
