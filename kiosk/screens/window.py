"""The one window of a kiosk: it owns the screen and shows one screen at a time, the gate first.

Officers' screens stand in rooms: the rail of each leads to the others, as far as the officer on duty may enter.
A passage brings the gate to the front and closes whatever dialog is open. Languages and themes change in place.

In full screen the window stays on top, comes back when it is minimised, and closes for an organiser's PIN alone. More
than that no program can do by itself, and none should be believed to:
- X11: the window manager's own keys (Alt-Tab, workspaces) and Ctrl-Alt-F1 work on. Run the kiosk without a window
  manager, or with those keys off and `DontVTSwitch`.
- Wayland: a compositor obeys no window. Use one that shows a single program, such as `cage -- kiosk run`.
- Windows: Ctrl-Alt-Del and the Windows key work on. Use assigned access or the shell launcher.
"""

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QApplication, QStackedLayout, QWidget

from kiosk.screens.gate.gate import Gate
from kiosk.screens.gate.views import Showing
from kiosk.screens.gate.warmth import Warmth
from kiosk.screens.kit.board import Board
from kiosk.screens.kit.dialog import SheetDialog
from kiosk.screens.kit.frame import Room, Screen, Surroundings
from kiosk.screens.kit.photo import forget_photos
from kiosk.screens.kit.theme import BASE_HEIGHT, BASE_WIDTH, Theme
from kiosk.screens.words import language


class Window(QWidget):
    """Holds the screens; the gate is the first."""

    entered = Signal(object)
    """Room: its screen is shown now."""
    lock_asked = Signal()
    """The officer leaves."""
    close_asked = Signal()
    """Somebody tried to close a window that is kept open."""

    def __init__(self, gate: Gate, title: str) -> None:
        super().__init__()
        self.gate = gate
        self.warmth: Warmth | None = None
        self._screens = QStackedLayout(self)
        self._screens.setContentsMargins(0, 0, 0, 0)
        self._screens.addWidget(gate)
        self._rooms: dict[Room, Screen] = {}
        self._allowed: frozenset[Room] = frozenset()
        self.home: Room | None = None
        """The room that the gate's key for other screens leads to; None: the first of the rail."""
        self._kept = False
        self._shut_screens: set[QWidget] = set()
        self._shut = False
        gate.rooms_asked.connect(self._enter_first)
        gate.lock_asked.connect(self.lock_asked)
        gate.minute_begun.connect(self.refresh)
        self.setWindowTitle(title)
        self.resize(QSize(BASE_WIDTH, BASE_HEIGHT))
        gate.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        gate.setFocus()

    def add(self, screen: QWidget, *, shut: bool = False) -> None:
        """Another screen, not shown yet; a `shut` one belongs to the locked kiosk."""
        self._screens.addWidget(screen)
        if shut:
            self._shut_screens.add(screen)

    def shut(self, shut: bool) -> None:
        """Whether the kiosk is locked: shut screens can be shown then and no others; else the others alone."""
        self._shut = shut

    def go_to(self, screen: QWidget) -> None:
        """Show a screen, where it may be shown now."""
        if (screen in self._shut_screens) is self._shut:
            self._screens.setCurrentWidget(screen)
            screen.setFocus()

    @property
    def shows_shut(self) -> bool:
        """Whether the screen says that the kiosk is locked."""
        return self.current in self._shut_screens

    @property
    def current(self) -> QWidget:
        """The screen that is shown."""
        shown = self._screens.currentWidget()
        assert shown is not None, "the gate is always there"
        return shown

    # Rooms of the officers

    def furnish(self, screen: Screen) -> None:
        """Have a screen stand for its room; where that room is shown, the screen is shown instead of the one before."""
        before = self._rooms.get(screen.room)
        self._rooms[screen.room] = screen
        if self._screens.indexOf(screen) < 0:
            self.add(screen)
            screen.left.connect(self.enter)
        self._surround()
        if before is not None and self.current is before:
            self.enter(screen.room)

    def allow(self, rooms: Iterable[Room]) -> None:
        """Rooms that the officer on duty may enter; whoever is in another one goes to the gate."""
        self._allowed = frozenset(rooms)
        self._surround()
        shown = self.current
        if isinstance(shown, Screen) and shown.room not in self._allowed:
            self.go_to(self.gate)

    @property
    def rooms(self) -> frozenset[Room]:
        """Rooms that can be entered now."""
        return self._allowed & (self._rooms.keys() | {Room.GATE, Room.LOCK})

    def enter(self, room: Room) -> None:
        """Go to a room, where that is allowed; LOCK says that the officer leaves."""
        if room not in self.rooms:
            return
        if room is Room.LOCK:
            self.lock_asked.emit()
            return
        if room is Room.GATE:
            self.go_to(self.gate)
        else:
            self._rooms[room].surround(self.surroundings())
            self.go_to(self._rooms[room])
        self.entered.emit(room)

    def _enter_first(self) -> None:
        inner = [room for room in Room if room in self.rooms and room not in (Room.GATE, Room.LOCK)]
        if inner:
            self.enter(self.home if self.home in inner else inner[0])

    def surroundings(self) -> Surroundings:
        """What rail and bar of an officers' screen show now."""
        stage = self.gate.stage
        return Surroundings(
            gate=stage.gate,
            now=self.gate.now(),
            zone=stage.plan.zone_info,
            rooms=self.rooms,
            statuses=stage.statuses,
        )

    def _surround(self) -> None:
        shown = self.current
        for screen in self._rooms.values():
            if screen is shown or screen.around.rooms != self.rooms:
                screen.surround(self.surroundings())

    def refresh(self) -> None:
        """The hour or how the kiosk is has changed."""
        self._surround()

    def ask(self, dialog: SheetDialog) -> None:
        """Lay a dialog over the gate's sheet."""
        self.go_to(self.gate)
        self.gate.ask(dialog)
        dialog.setFocus()

    def open(self, *, full_screen: bool) -> None:
        """Show the window; `full_screen` leaves no way around it. Rare scripts are warmed up once it stands."""
        if full_screen:
            self.setWindowFlag(Qt.WindowType.WindowStaysOnTopHint)
            self.showFullScreen()
        else:
            self.show()
        self.activateWindow()
        self.warmth = Warmth(self, self.gate.theme, self.gate.stage.plan, self.gate.stage.gate)

    def changeEvent(self, event: QEvent) -> None:
        """Minimised by the means of the desktop: back again."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.WindowStateChange and self._kept and self.isMinimized():
            self.showFullScreen()

    def show_passage(self, showing: Showing) -> None:
        """A passage wins over dialogs and other screens."""
        while (dialog := QApplication.activeModalWidget()) is not None and dialog.close():
            pass
        if (popup := QApplication.activePopupWidget()) is not None:
            popup.close()
        self.go_to(self.gate)
        self.gate.show_passage(showing)

    def use(self, theme: Theme, spoken: str) -> None:
        """Switch theme and language while running."""
        self.gate.use_theme(theme)
        for at in range(self._screens.count()):
            screen = self._screens.widget(at)
            if isinstance(screen, Board):
                screen.use_theme(theme)
        language.speak(spoken)

    def keep(self, kept: bool) -> None:
        """Whether the window stays, whoever closes it by the means of the desktop."""
        self._kept = kept

    def closeEvent(self, event: QCloseEvent) -> None:
        """Alt-F4 and the like."""
        if self._kept:
            event.ignore()
            self.close_asked.emit()
        else:
            super().closeEvent(event)

    def forget(self) -> None:
        """Nobody's face stays in memory when the officer leaves."""
        forget_photos()
        for screen in self._rooms.values():
            screen.forget()
        self.gate.close_dialog()
        self.go_to(self.gate)
        self.gate.clear()
