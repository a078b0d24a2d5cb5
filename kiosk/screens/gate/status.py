"""Periodic work of a kiosk with screens: how is it, who is inside, what is in the way.

Troubles are remembered by where they come from, so that one part recovering clears only its own. Verdicts cannot be
sealed while the database is in the way; everything else lets the gate go on.
"""

import shutil
from collections.abc import Callable
from datetime import datetime, timedelta

from PySide6.QtCore import QObject, QTimer, Signal

from kiosk.admission.timekeeping import Timekeeper
from kiosk.domain.plan import Direction
from kiosk.domain.trouble import Trouble
from kiosk.scanning.registry import is_reader
from kiosk.screens.gate.views import Counts, Faults
from kiosk.screens.words.health import FollowedSystem, Health, Statuses, Step
from kiosk.screens.words.troubles import DiskNearlyFull
from kiosk.station import Station
from kiosk.storage.database import DatabaseDamaged, fold
from kiosk.sync.conflicts import Conflicts
from kiosk.sync.sources import Kind, Source, Sources, State

DATABASE, DISK, PRINTER, CLOCK = "database", "disk", "printer", "clock"
_EVERY = 5_000
_SOON = 150
_ROOM_FOR_LITTLE = 200 * 1024 * 1024
_NAMES = {Kind.INDICO: "Indico", Kind.PRETIX: "pretix"}
_STEPS = {State.IN_STEP: Step.IN_STEP, State.OFFLINE: Step.OFFLINE, State.REFUSED: Step.REFUSED}
_BEHIND = frozenset({Step.OFFLINE, Step.REFUSED})


class KioskStatus(QObject):
    """Goes round every few seconds, and soon after something happened."""

    seen = Signal(object, object)
    """Statuses, Counts: how the kiosk is."""
    faults = Signal(object)
    """Faults, or None: what is in the way changed."""

    damaged = Signal()
    """Somebody in this process or another met damage in the file."""
    plan_changed = Signal(object)
    """Plan: an import brought other lists, gates or dates, and verdicts go by them."""

    def __init__(
        self,
        station: Station,
        gate: str,
        now: Callable[[], datetime],
        parent: QObject | None = None,
        *,
        clock: Timekeeper | None = None,
    ) -> None:
        super().__init__(parent)
        self._clock = clock
        self._station, self._gate, self._now = station, gate, now
        self._troubles: dict[str, Trouble] = {}
        self._since: datetime | None = None
        self._size = 0
        self._counted: datetime | None = None
        """The import that `_size` was counted after."""
        self._plan = station.plan
        """What screens were told of."""
        self._waiting = 0
        self._printing = Health.GOOD
        self._left: int | None = None
        self.officer = ""
        self.officer_since: datetime | None = None
        """Name of whoever is logged in."""
        self._timer = QTimer(self, interval=_EVERY)
        self._timer.timeout.connect(self.go)
        self._soon = QTimer(self, singleShot=True, interval=_SOON)
        self._soon.timeout.connect(self.go)

    def start(self) -> None:
        """First round now."""
        self._timer.start()
        self.go()

    def stop(self) -> None:
        """No more rounds."""
        self._timer.stop()
        self._soon.stop()

    def soon(self) -> None:
        """Something happened; look as soon as the screen has been painted."""
        self._soon.start()

    def trouble(self, place: str, trouble: Trouble | None) -> None:
        """Something at `place` is in the way, or no longer."""
        known = self._troubles.get(place)
        if known is trouble or (known is not None and trouble is not None and str(known) == str(trouble)):
            return
        if trouble is None:
            self._troubles.pop(place, None)
        else:
            self._troubles[place] = trouble
            self._since = self._since or self._now()
        if not self._troubles:
            self._since = None
        self.faults.emit(self._faults())

    def badges_waiting(self, count: int) -> None:
        """So many badges were asked for and are not out yet."""
        self._waiting = count
        self.soon()

    def printer(self, health: Health, left: int | None) -> None:
        """How printing is, and how many blank badges are left where somebody counts them."""
        if (health, left) != (self._printing, self._left):
            self._printing, self._left = health, left
            self.soon()

    @property
    def sealing(self) -> bool:
        """Whether verdicts can be sealed, as far as is known."""
        return DATABASE not in self._troubles

    def go(self) -> None:
        """One round. Where verdicts could not be sealed, try whether they can again."""
        self._look_at_disk()
        try:
            if self._station.is_damaged:
                self.damaged.emit()
                raise DatabaseDamaged(self._station.folder)
            if not self.sealing:
                self._station.roster.set_fact("tried_at", self._now().isoformat())
                self.trouble(DATABASE, None)
            if self._clock is not None:
                self.trouble(CLOCK, self._clock.look())
            self._station.checkpoint.heed()
            self.tell_plan()
            self._station.checkpoint.let_out(self._now())
            self.seen.emit(self._statuses(), self._counts())
            self._station.journal.catch_up()
            fold(self._station.db)
        except Trouble as trouble:
            self.trouble(DATABASE, trouble)

    def tell_plan(self) -> None:
        """Whoever shows the plan is told where another one has been heeded, here or by a scan."""
        if self._station.plan is not self._plan:
            self._plan = self._station.plan
            self.plan_changed.emit(self._plan)

    def _faults(self) -> Faults | None:
        if not self._troubles:
            return None
        return Faults(
            troubles=tuple(self._troubles.values()),
            sealing=self.sealing,
            since=self._since,
            last=self._last_number() if self.sealing else None,
            other_gate=self._other_gate(),
        )

    def _last_number(self) -> int | None:
        today = self._now().astimezone(self._station.plan.zone_info).date()
        return self._station.journal.whereabouts.last_number(self._gate, today) or None

    def _other_gate(self) -> str:
        plan, now = self._station.plan, self._now()
        here = plan.gate_at(self._gate, now)
        gates = (plan.gate_at(code, now) for code in plan.gates)
        near = (gate for gate in gates if gate.zone == here.zone and gate.code != here.code and not gate.shut)
        return next((gate.code for gate in near if gate.direction is not Direction.OUT), "")

    def _look_at_disk(self) -> None:
        free = shutil.disk_usage(self._station.folder).free
        self.trouble(DISK, DiskNearlyFull(free // 1_000_000) if free < _ROOM_FOR_LITTLE else None)

    def _statuses(self) -> Statuses:
        station = self._station
        imported = station.roster.imported_at()
        if not self._size or imported != self._counted:
            self._size, self._counted = station.roster.size(), imported
        age = max(self._now() - imported, timedelta(0)) if imported else None
        stale = age is not None and age > station.plan.stale_after
        followed = self._followed()
        behind = any(each.step in _BEHIND for each in followed)
        return Statuses(
            scanner=Health.POOR if any(map(is_reader, self._troubles)) else Health.GOOD,
            printer=self._printer(),
            badges_waiting=self._waiting,
            badges_left=self._left,
            officer=self.officer,
            officer_since=self.officer_since,
            roster=Health.BAD if not self._size else Health.POOR if stale or behind else Health.GOOD,
            roster_size=self._size,
            roster_age=age,
            followed=followed,
            disk=Health.POOR if DISK in self._troubles else Health.GOOD,
        )

    def _followed(self) -> tuple[FollowedSystem, ...]:
        conflicts, now = Conflicts(self._station.db), self._now()
        return tuple(
            FollowedSystem(
                name=_NAMES[source.system] if source.name == source.system else source.name,
                step=_step(source),
                heard=max(now - source.heard, timedelta(0)) if source.heard else None,
                conflicts=conflicts.count(source.name),
            )
            for source in Sources(self._station.db).all()
        )

    def _printer(self) -> Health:
        if PRINTER in self._troubles:
            return Health.BAD
        settings = self._station.settings
        return self._printing if settings.printer or settings.printer_for else Health.OFF

    def _counts(self) -> Counts:
        station = self._station
        zone = station.plan.zones[station.plan.gate_at(self._gate, self._now()).zone]
        today = self._now().astimezone(station.plan.zone_info).date()
        return Counts(
            inside=station.journal.whereabouts.occupancy_of(zone.code),
            capacity=zone.capacity,
            warn_at=zone.warn_at,
            through=station.journal.whereabouts.through(self._gate, today),
        )


def _step(source: Source) -> Step:
    return Step.NOT_YET if source.state is None else _STEPS[source.state]
