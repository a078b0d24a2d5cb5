"""A scanner that types like a keyboard, heard wherever the focus is, and right under any keyboard layout.

Keys are taken where the platform delivers them: at the focused QWindow, before widgets and shortcuts. Every character
is kept back until `bursts` knows whose it is; a person's reaches the same window at most 35 ms later, in order and
unchanged, while a scan reaches no widget at all: its letters and its Enter press no button. Hence, as long as a wedge
listens, plain letters, Enter and Tab work as typing but not as shortcuts. Keys that type nothing pass at once.

Characters come from the place of the key (`keyboards`), since the computer's layout is not the scanner's. Dead keys of
the computer's layout are composed in `dead_keys`. An input method for Chinese and the like sees keys before the wedge
does while a text field has the focus; without a focused field, as on the gate screen, it has no part in a scan.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QInputMethodQueryEvent, QKeyEvent, QWindow
from shiboken6 import isValid

from kiosk.domain.scan import Reader, Scan
from kiosk.scanning import keyboards
from kiosk.scanning.bursts import Burst, Tempo
from kiosk.scanning.dead_keys import DeadKeys, eaten_by_compose
from kiosk.scanning.framing import unframed
from kiosk.scanning.strokes import Stroke
from kiosk.system.clock import utc_now

if TYPE_CHECKING:
    from kiosk.scanning.registry import Around
    from kiosk.storage.settings import Settings

_SHIFT = Qt.KeyboardModifier.ShiftModifier
_CONTROL = Qt.KeyboardModifier.ControlModifier
_SOONEST_REPEAT = 100
"""Milliseconds: no system repeats a held key sooner."""


@dataclass(slots=True)
class _Keys:
    """Which keys are down, by `Stroke.name`, and whose they are."""

    passed: set[int] = field(default_factory=set)
    held: set[int] = field(default_factory=set)
    swallowed: set[int] = field(default_factory=set)
    modifiers: set[int] = field(default_factory=set)
    alt_digits: str = ""
    last: tuple[int, int] = (0, 0)
    """Name and time of the last key that went down anew."""

    def is_held(self, stroke: Stroke) -> bool:
        """Whether a press repeats because the key is held down.

        A platform that hears a scanner's keys in one millisecond calls the second of two like letters a repeat, too.
        """
        name, at = self.last
        return stroke.auto_repeat and stroke.name == name and stroke.at - at >= _SOONEST_REPEAT


class Wedge(QObject):
    """Listens while it lives and is not stopped. One is enough for any number of scanners."""

    scanned = Signal(object)
    """Scan: a scanner typed a code; no widget saw a key of it."""

    def __init__(
        self,
        application: QGuiApplication,
        layout: str = "us",
        *,
        prefix: bytes = b"",
        tempo: Tempo | None = None,
        now: Callable[[], datetime] = utc_now,
        parent: QObject | None = None,
    ) -> None:
        """`layout` is the scanner's own, see `keyboards`. Raises LayoutUnknown."""
        super().__init__(parent)
        self._layout = keyboards.layout(layout)
        self._platform = application.platformName()
        self._prefix = prefix
        self._now = now
        self._burst = Burst(tempo or Tempo())
        self._composes = eaten_by_compose(self._platform)
        self._dead = DeadKeys()
        self._held: list[tuple[QWindow, Stroke]] = []
        self._keys = _Keys()
        self._typing = False
        self._listening = True
        self._torn = False
        self._ended_at: int | None = None
        self._silence = QTimer(self, singleShot=True, timerType=Qt.TimerType.PreciseTimer)
        self._silence.timeout.connect(self._fall_silent)
        self._last_call = QTimer(self, singleShot=True, interval=1)
        self._last_call.timeout.connect(self._end)
        self._application = application
        application.focusWindowChanged.connect(self._follow_window)
        application.focusObjectChanged.connect(self._follow_object)
        self._follow_window(application.focusWindow())
        self._follow_object(application.focusObject())

    def start(self) -> None:
        """It listens from the first."""

    def stop(self) -> None:
        """Hear nothing more; what is kept back is typed."""
        if not self._listening:
            return
        self._listening = False
        self._application.focusWindowChanged.disconnect(self._follow_window)
        self._application.focusObjectChanged.disconnect(self._follow_object)
        for listened in (self._application.focusWindow(), self._application.focusObject()):
            if listened is not None:
                listened.removeEventFilter(self)
        self._let_go()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep back what may be a scan."""
        if isinstance(event, QInputMethodQueryEvent):
            return self._compose_here(event)
        if self._typing or not isinstance(event, QKeyEvent) or not isinstance(watched, QWindow):
            return False
        stroke = Stroke.of(event, self._platform)
        match event.type():
            case QEvent.Type.ShortcutOverride:
                wanted = self._burst.sure or self._may_be_scan(stroke)
                event.setAccepted(wanted)
                return wanted
            case QEvent.Type.KeyPress:
                return self._press(watched, stroke)
            case QEvent.Type.KeyRelease:
                return self._release(watched, stroke)
        return False

    def _may_be_scan(self, stroke: Stroke) -> bool:
        return stroke.is_typing and bool(stroke.is_terminator or self._character(stroke))

    def _press(self, window: QWindow, stroke: Stroke) -> bool:
        """Whether the key press is kept from the window."""
        if stroke.is_modifier:
            self._keys.modifiers.add(stroke.position)
            self._burst.touch(stroke.at)
            return False
        if not self._burst.continues(stroke.at):
            self._end()
        if self._keys.is_held(stroke):
            return self._repeat(stroke)
        self._keys.last = (stroke.name, stroke.at)
        if stroke.is_terminator:
            taken = self._terminate(stroke)
        elif character := self._character(stroke):
            self._hold(window, stroke, character)
            return True
        else:
            taken = self._burst.sure
        if taken:
            self._keys.swallowed.add(stroke.name)
        else:
            self._let_go()
            self._composed(stroke)
            self._keys.passed.add(stroke.name)
        return taken

    def _repeat(self, stroke: Stroke) -> bool:
        """A key held down is a hand's, unless its first press was a scan's."""
        if stroke.name in self._keys.swallowed or self._burst.sure:
            return True
        self._let_go()
        return False

    def _release(self, window: QWindow, stroke: Stroke) -> bool:
        """Whether the key release is kept from the window."""
        keys = self._keys
        if stroke.is_modifier:
            keys.modifiers.discard(stroke.position)
            self._burst.touch(stroke.at)
            if stroke.position in keyboards.ALT and keys.alt_digits:
                self._enter_number(stroke)
            return False
        if stroke.name in keys.swallowed:
            keys.swallowed.discard(stroke.name)
            return True
        if stroke.name in keys.passed or stroke.auto_repeat:
            keys.passed.discard(stroke.name)
        if not self._held:
            return False
        self._held.append((window, stroke))
        return True

    def _compose_here(self, event: QInputMethodQueryEvent) -> bool:
        """Tell the compose handling that the focused field takes no input method."""
        if not self._composes or event.queries() != Qt.InputMethodQuery.ImEnabled:
            return False
        event.setValue(Qt.InputMethodQuery.ImEnabled, False)
        event.accept()
        return True

    def _character(self, stroke: Stroke) -> str:
        """What the scanner means by this key; empty where it types nothing."""
        alt = bool(self._keys.modifiers & keyboards.ALT)
        if stroke.position in keyboards.KEYPAD:
            return keyboards.KEYPAD[stroke.position] if stroke.text or alt else ""
        if self._layout is None or not stroke.position:
            return stroke.text if stroke.text.isprintable() else ""
        if not stroke.is_typing and not self._burst:
            return ""
        typed = self._layout.character(
            stroke.position,
            shift=bool(stroke.modifiers & _SHIFT),
            alt_gr=bool(self._keys.modifiers & keyboards.ALT_GR),
        )
        control = stroke.modifiers & _CONTROL and not self._keys.modifiers & keyboards.ALT_GR
        return chr(ord(typed.upper()) & 0x1F) if typed and control else typed

    def _hold(self, window: QWindow, stroke: Stroke, character: str) -> None:
        self._held.append((window, stroke))
        self._keys.held.add(stroke.name)
        if self._keys.modifiers & keyboards.ALT and stroke.position in keyboards.KEYPAD:
            self._keys.alt_digits += character
        else:
            self._burst.add(character, stroke.at)
        self._ended_at = None
        if self._burst.full:
            self._end()
        else:
            self._wait()

    def _enter_number(self, stroke: Stroke) -> None:
        """Alt and digits of the keypad: how scanners type under Windows what no key has."""
        number = int(self._keys.alt_digits)
        self._keys.alt_digits = ""
        if 0 < number < 0x110000 and self._burst.continues(stroke.at):
            page = bytes([number]).decode("cp1252", "replace") if number < 0x100 else chr(number)
            self._burst.add(page, stroke.at)
            self._wait()

    def _wait(self) -> None:
        self._last_call.stop()
        self._silence.start(self._burst.patience)

    def _fall_silent(self) -> None:
        """The pause is over by our clock. Keys may still lie in the queue of a GUI thread that was busy: read them."""
        self._last_call.start()

    def _terminate(self, stroke: Stroke) -> bool:
        """Whether Enter or Tab belongs to a scan: it ended one, or follows such an end as LF follows CR."""
        if self._burst.is_scan(terminated=True):
            self._deliver()
            self._ended_at = stroke.at
            return True
        follows = self._ended_at is not None and stroke.at - self._ended_at <= self._burst.tempo.gap
        self._ended_at = stroke.at if follows else None
        return follows and not self._burst

    def _end(self) -> None:
        if self._burst.is_scan(terminated=False):
            self._deliver()
        else:
            self._let_go()

    def _deliver(self) -> None:
        raw = unframed(self._burst.text.encode("utf-8", "surrogatepass"), self._prefix)
        torn = self._torn
        self._keys.swallowed |= self._keys.held
        self._begin()
        if raw and not torn:
            self.scanned.emit(Scan(raw, self._now(), Reader.WEDGE))

    def _let_go(self) -> None:
        """It was a person: type what was kept back."""
        kept = self._held
        self._keys.passed |= self._keys.held
        self._begin()
        self._typing = True
        try:
            for window, stroke in kept:
                if isValid(window):
                    QCoreApplication.sendEvent(window, self._composed(stroke).event())
        finally:
            self._typing = False

    def _composed(self, stroke: Stroke) -> Stroke:
        press = stroke.type == QEvent.Type.KeyPress
        return self._dead.typed(stroke) if self._composes and press else stroke

    def _begin(self) -> None:
        self._silence.stop()
        self._last_call.stop()
        self._held = []
        self._keys.held = set()
        self._keys.alt_digits = ""
        self._burst.clear()
        self._torn = False

    def _follow_window(self, window: QWindow | None) -> None:
        """Keys go to the focused window only, so that is where to listen: far cheaper than hearing every event.

        When no window of ours has the focus, keys of a scan are lost: half a code must not be taken for another code.
        """
        if window is not None:
            window.installEventFilter(self)
            return
        self._torn = bool(self._burst)
        self._keys.passed.clear()
        self._keys.swallowed.clear()
        self._keys.modifiers.clear()

    def _follow_object(self, focused: QObject | None) -> None:
        if self._composes and focused is not None and not isinstance(focused, QWindow):
            focused.installEventFilter(self)
            QGuiApplication.inputMethod().update(Qt.InputMethodQuery.ImEnabled)


def open(settings: "Settings", around: "Around") -> Iterator[tuple[str, Wedge]]:
    """One hears all scanners that type. Raises LayoutUnknown."""
    prefix = settings.scanner_prefix.encode()
    yield "", Wedge(around.application, settings.scanner_layout, prefix=prefix, now=around.now, parent=around.parent)


def probe() -> list[str]:
    """Nothing tells a scanner that types from a keyboard."""
    return []
