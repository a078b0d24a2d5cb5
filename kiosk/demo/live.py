"""The demo on a display: the real kiosk at the main entrance, and a drawer of tickets to hold before its camera.

The camera is simulated: each ticket is painted into its frames and found there like any other. The clock starts on the
second morning of the summit, shortly before the plenary, and runs on from there. The terminal says what happens.
"""

import sys
import tempfile
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from time import monotonic

from PySide6.QtCore import QObject, QTimer, QUrl
from PySide6.QtGui import QDesktopServices

from kiosk.app import Kiosk, run
from kiosk.demo import event, hindrance, staff
from kiosk.domain.passage import Passage
from kiosk.domain.people import Delegate
from kiosk.printing.issuing import Issuing
from kiosk.scanning.simulated import SimulatedCamera
from kiosk.screens.kit.person import shown_name
from kiosk.screens.practice.drawer import Held, Line, Wish
from kiosk.screens.practice.frame import PracticeWindow
from kiosk.screens.practice.lessons import Kind, kind_name
from kiosk.screens.words.lights import Light, light_of
from kiosk.screens.words.remarks import Remark, Told

_DOORS = "2024-06-27T08:58:00-04:00"
_HELD = 700
"""Milliseconds that a code is before the camera."""
_PACE = 1500
"""Milliseconds from one ticket to the next while a day is played: forty in a minute."""
_SHOWN = (
    ("2", Kind.MINISTER, Light.ADMIT),
    ("3", Kind.CHIEF, Light.ADMIT),
    ("17", Kind.UNPAID, Light.CHECK),
    ("7", Kind.WITHDRAWN, Light.STOP),
    ("why: forged", Kind.FORGED, Light.STOP),
    ("11", Kind.PENDING, Light.CHECK),
    ("2+1", Kind.COMPANION, Light.ADMIT),
    ("34", Kind.TWO_SCRIPTS, Light.ADMIT),
    ("54", Kind.LONG, Light.ADMIT),
    ("112", Kind.LONGEST, Light.ADMIT),
    ("105", Kind.PRESS, Light.ADMIT),
    ("46", Kind.WATCHED, Light.ADMIT),
    ("why: unknown UUID", Kind.NOBODYS, Light.STOP),
    ("why: another server", Kind.OTHER_EVENT, Light.STOP),
    ("why: JSON cut off", Kind.HALF, Light.STOP),
)
_BEGINS = """\
The UN Chiefs of Police Summit on sample data; everybody in it is invented.
  The window is the kiosk at the main entrance, {officer} on duty; the list beside it holds tickets before its camera.
  Look at the column: word, shape, place and colour say the verdict. F5 prints the badge, F9 finds a person,
  F12 locks; the list's last page has the officers' badges and PINs.
  Badges are saved as PDF in {badges}
  Close the window to end; then {folder} is thrown away."""


def play(delegates: int | None) -> int:
    """Open the kiosk on a data folder that is thrown away at the end."""
    start = monotonic()
    doors = datetime.fromisoformat(_DOORS).astimezone(UTC)

    def now() -> datetime:
        return doors + timedelta(seconds=monotonic() - start)

    with tempfile.TemporaryDirectory(prefix="kiosk-demo-") as made:
        folder = Path(made) / "data"
        station = event.make(folder, delegates, doors - timedelta(minutes=4))
        station.settings = replace(station.settings, gate="A1")
        camera, practice = SimulatedCamera(), list[Practice]()
        _say(_BEGINS.format(officer=staff.OFFICERS[1].name, badges=folder / "badges", folder=made))

        def lay_out(kiosk: Kiosk) -> None:
            staff.log_in(kiosk)
            practice.append(Practice(kiosk, camera))

        status = run(station, camera=lambda parent: camera, now=now, full_screen=False, opened=lay_out)
        scans = practice[0].scans if practice else 0
    _say(f"The demo is over: {scans} scans, each sealed before it was shown. Nothing of it is left on this machine.")
    return status


def _say(words: str) -> None:
    sys.stderr.write(words + "\n")
    sys.stderr.flush()


class Practice(QObject):
    """Holds codes before the camera, and says what came of them."""

    def __init__(self, kiosk: Kiosk, camera: SimulatedCamera) -> None:
        super().__init__(kiosk)
        self._kiosk, self._camera = kiosk, camera
        self.scans = 0
        self._badges: tuple[Held, ...] = ()
        self._ticket = ""
        self._played = 0
        self._away = QTimer(self, singleShot=True, interval=_HELD)
        self._away.timeout.connect(self._put_away)
        self._day = QTimer(self, interval=_PACE)
        self._day.timeout.connect(self._next)
        tickets = event.tickets()
        self._tickets = tuple(Held(kind, self._called(name), tickets[name], light) for name, kind, light in _SHOWN)
        self._crowd = [Held(Kind.ARRIVAL, "", code) for name, code in tickets.items() if not name.startswith("why")]
        self.window = PracticeWindow(kiosk.window)
        self.drawer = self.window.drawer
        self.drawer.asked.connect(self.answer)
        kiosk.desk.passed.connect(self._passed)
        kiosk.printing.told.connect(self._told)
        self._list()
        self.window.open()
        if (place := self.window.windowHandle()) is not None:
            kiosk.guard.watch(place)

    def _called(self, name: str) -> str:
        registration, _, companion = name.partition("+")
        roster = self._kiosk.station.roster
        delegate = roster.by_source_id(registration)
        if delegate is None:
            return ""
        return f"+{companion} · {shown_name(delegate)}" if companion else shown_name(delegate)

    def _list(self) -> None:
        officers = (
            Held(Kind.OFFICER, each.name, each.badge.encode(), note=staff.duty(each)) for each in staff.OFFICERS
        )
        self.drawer.show_lines((*self._badges, *self._tickets, *officers))

    # What is asked

    def answer(self, ask: object) -> None:
        """A place of the drawer was pressed."""
        match ask:
            case Line(at):
                self._hold(self.drawer.lines[at])
                self.drawer.mark(at)
            case Wish.HIDE:
                self.window.toggle()
            case Wish.MORE:
                self.drawer.more()
            case Wish.OPEN:
                self._open_badge()
            case Wish.DAY:
                self._play(not self._day.isActive())
            case Wish() as by:
                self._hinder(by)
        self._kiosk.window.current.setFocus()

    def _hinder(self, ask: Wish) -> None:
        self.drawer.hindered ^= {ask}
        hindrance.hinder(
            self._kiosk, printer=Wish.PRINTER in self.drawer.hindered, disk=Wish.DISK in self.drawer.hindered
        )
        self.drawer.renew()

    def _hold(self, held: Held) -> None:
        self._ticket = kind_name(held.kind)
        self._camera.show(held.payload)
        self._away.start()

    def _put_away(self) -> None:
        self._camera.show(None)

    def _play(self, on: bool) -> None:
        self.drawer.playing = on
        self.drawer.renew()
        if on:
            self._next()
            self._day.start()
        else:
            self._day.stop()

    def _next(self) -> None:
        self._hold(self._crowd[self._played % len(self._crowd)])
        self._played += 1
        if self._played % (60_000 // _PACE) == 0:
            self._play(False)

    # What happened

    def _passed(self, passage: Passage) -> None:
        self.scans += 1
        light = light_of(passage.verdict)
        self.window.strip.tell(light, shown_name(passage.delegate) if passage.delegate else self._ticket)
        name = passage.delegate.name if passage.delegate else "nobody"
        _say(f"  {passage.at.astimezone(self._kiosk.station.plan.zone_info):%H:%M:%S}  {light.upper():5}  {name}")

    def _told(self, passage: Passage, told: Told) -> None:
        if passage.delegate is not None and told.remark in (Remark.PRINTED, Remark.NO_PRINTER):
            self._badge(passage.delegate)

    def _badge(self, delegate: Delegate) -> None:
        """The newest badge leads the list, to be scanned in place of the ticket."""
        station = self._kiosk.station
        press = Issuing(station.db, station.plan, station.folder)
        face = press.face(delegate, press.register.last(delegate.id))
        held = Held(Kind.BADGE, shown_name(delegate), face.payload.encode(), Light.ADMIT)
        self._badges = (held, *(each for each in self._badges if each.who != held.who))[:2]
        self.drawer.printed = any(self._files())
        self._list()

    def _files(self) -> list[Path]:
        """Badges that were saved, the newest last."""
        return sorted((self._kiosk.station.folder / "badges").glob("*.pdf"), key=lambda file: file.stat().st_mtime)

    def _open_badge(self) -> None:
        """With whatever shows PDF files on this machine; the terminal says where it lies, too."""
        newest = self._files()[-1]
        _say(f"  The badge is {newest}")
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(newest)))
