"""Faults planted into an open kiosk, one each: what a mistake of a programmer could do, not what a disk does."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QObject
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtWidgets import QLineEdit

from kiosk.demo import staff
from kiosk.domain.duty import Officer, Role
from kiosk.domain.passage import Passage
from kiosk.domain.people import State
from kiosk.domain.plan import Direction
from kiosk.domain.presence import Movement
from kiosk.domain.scan import Scan
from kiosk.operators.store import Operators
from kiosk.scanning.serial import SerialReader
from kiosk.screens.gate.views import Showing
from kiosk.screens.kit.intents import Intent
from tests.monkey.day import SMALL, Day

Plant = Callable[[Day], None]


def lock_without_its_screen(day: Day) -> None:
    """Locking leaves the gate on the screen."""
    day.kiosk.guard.changed.disconnect(day.kiosk.locking.follow)


def gate_judges_while_locked(day: Day) -> None:
    day.kiosk.guard.takes = _never  # type: ignore[method-assign, assignment]


def somebody_elses_face(day: Day) -> None:
    """The passage before lends its person to the next one."""
    shown, last = day.kiosk._shown, list[Passage]()

    def mixed(passage: Passage) -> Showing:
        showing = shown(passage)
        last.append(passage)
        before = next(
            (each for each in reversed(last[:-1]) if each.delegate and each.delegate != passage.delegate), None
        )
        if before is None or passage.delegate is None:
            return showing
        return replace(showing, passage=replace(passage, delegate=before.delegate))

    day.kiosk._shown = mixed  # type: ignore[method-assign]


def verdict_that_is_never_sealed(day: Day) -> None:
    checkpoint = day.kiosk.station.checkpoint

    def examine(scan: Scan, gate: str, direction: Direction | None = None) -> Passage:
        return replace(checkpoint.consider(scan, gate, direction), seq=day.kiosk.station.journal.head()[0] + 1)

    checkpoint.examine = examine  # type: ignore[method-assign]


def signed_by_another(day: Day) -> None:
    """Decisions bear the name of whoever stands first on the list."""
    first = Operators(day.kiosk.station.db).on_list()[0]
    judge: Any = day.kiosk.desk._judge
    judge._officer = lambda: Officer(first.id, first.role)


def signed_by_nobody(day: Day) -> None:
    day.kiosk.desk._judge = day.kiosk.station.checkpoint


def everybody_may_everything(day: Day) -> None:
    day.kiosk.guard.may = lambda action: True  # type: ignore[method-assign]
    staff.log_in(day.kiosk, Role.ENTRANCE)


def admission_counted_twice(day: Day) -> None:
    whereabouts = day.kiosk.station.journal.whereabouts
    once = whereabouts.pass_through

    def twice(step: Movement, count: int = 1) -> None:
        once(step, count)
        if count > 0:
            once(step, count)

    whereabouts.pass_through = twice  # type: ignore[method-assign]


def hidden_undo(day: Day) -> None:
    """F6 works without its button."""
    gate, press = day.kiosk.window.gate, day.kiosk.window.gate.press

    def pressed(key: str) -> None:
        if key == "F6" and gate.showing is not None:
            gate._about_passage(Intent.UNDO).emit(gate.showing.passage)
        else:
            press(key)

    gate.press = pressed  # type: ignore[method-assign]


def undo_without_end(day: Day) -> None:
    """The button stays as long as the sheet does."""
    gate, set_ = day.kiosk.window.gate, day.kiosk.window.gate._set

    def kept(**changes: Any) -> None:
        set_(**{name: value for name, value in changes.items() if name != "undo_open"})

    gate._set = kept  # type: ignore[method-assign]


def undone_stays_on_screen(day: Day) -> None:
    day.kiosk.desk.undone.disconnect(day.kiosk._undone)


def bug_in_the_rounds(day: Day) -> None:
    def counts() -> None:
        raise ZeroDivisionError

    day.kiosk.rounds._counts = counts  # type: ignore[method-assign, assignment]


def warning_of_qt(day: Day) -> None:
    day.kiosk.desk.passed.connect(lambda _: QPainter().begin(QPixmap()))


def object_for_each_passage(day: Day) -> None:
    """Made and never let go of."""

    def made(passage: Passage) -> None:
        for _ in range(60):
            QObject(day.kiosk.window).passage = passage  # type: ignore[attr-defined]

    day.kiosk.desk.passed.connect(made)


def end_that_forgets_who_is_inside(day: Day) -> None:
    """A start that does not find what the last run left."""
    station, close = day.kiosk.station, day.kiosk.station.close

    def forgetful() -> None:
        if not station.closed:
            station.journal.catch_up()
            station.db.execute("DELETE FROM stay")
            station.db.execute("DELETE FROM counter WHERE what = 'inside'")
        close()

    station.close = forgetful  # type: ignore[method-assign]


def lockdown_by_anybody(day: Day) -> None:
    """Security's screen asks nobody's role."""
    room = day.kiosk.control_room
    room._entitled = lambda action: day.kiosk.guard.officer  # type: ignore[method-assign]
    room._duty = _Whoever(day)
    staff.log_in(day.kiosk, Role.ENTRANCE)


class _Whoever:
    """On duty, and may everything."""

    def __init__(self, day: Day) -> None:
        self._guard = day.kiosk.guard

    def __getattr__(self, name: str) -> Any:
        return (lambda action: True) if name == "may" else getattr(self._guard, name)


def _never(_scan: Scan) -> bool:
    return False


def number_of_the_journal(day: Day) -> None:
    """The column tells the journal's number instead of the passage's own."""
    shown = day.kiosk._shown

    def told(passage: Passage) -> Showing:
        showing = shown(passage)
        return replace(showing, passage=replace(showing.passage, number=(passage.seq or 0) + 1_000_000))

    day.kiosk._shown = told  # type: ignore[method-assign]


def roster_of_the_start(day: Day) -> None:
    """Whoever was found once is not looked up again."""
    people = day.kiosk.station.checkpoint.people
    day.kiosk.station.checkpoint.evidence.people = _Remembered(people)


class _Remembered:
    """People as they were when they were first asked for."""

    def __init__(self, people: Any) -> None:
        self._people, self._known = people, dict[tuple[str, ...], Any]()

    def find(self, keys: Sequence[str]) -> Any:
        """As it was."""
        return self._known.setdefault(tuple(keys), self._people.find(keys))

    def __getattr__(self, name: str) -> Any:
        return getattr(self._people, name)


def dismissed_goes_on(day: Day) -> None:
    """Nobody looks whether who is on duty is still on the list."""
    day.kiosk.guard._heed = _nothing  # type: ignore[method-assign]


def scan_is_typed_as_well(day: Day) -> None:
    """What the wedge kept back reaches the window after all."""
    wedge = day.kiosk.listening.wedge
    deliver = wedge._deliver

    def both() -> None:
        kept = [stroke for _, stroke in wedge._held]
        deliver()
        field = next(iter(day.fields()), None)
        if isinstance(field, QLineEdit):
            field.setText(field.text() + "".join(stroke.text for stroke in kept))

    wedge._deliver = both  # type: ignore[method-assign]


def each_sight_is_a_scan(day: Day) -> None:
    """Every frame is judged anew."""
    day.kiosk.listening.readers._repeats.is_new = _always  # type: ignore[method-assign, assignment]


def last_letter_is_lost(day: Day) -> None:
    """A reader cuts its codes short."""
    reader = next(each for each in day.readers() if isinstance(each, SerialReader))
    deliver = reader._deliver
    reader._deliver = lambda code: deliver(code[:-1])  # type: ignore[method-assign]


def sentence_wider_than_the_screen(day: Day) -> None:
    """A layout that pushes the window over the edge of a small screen."""
    day.kiosk.desk.passed.connect(lambda _: day.kiosk.window.setMinimumWidth(SMALL[0] + 1))


def _nothing() -> None:
    pass


def _always(_scan: Scan) -> bool:
    return True


def list_is_not_heeded(day: Day) -> None:
    """Whoever stands on the list may come in, whatever their registration says."""
    people = day.kiosk.station.checkpoint.people
    day.kiosk.station.checkpoint.evidence.people = _Welcomed(people)


class _Welcomed:
    """People, all of them registered for good."""

    def __init__(self, people: Any) -> None:
        self._people = people

    def find(self, keys: Sequence[str]) -> Any:
        """As if nobody had withdrawn."""
        found = self._people.find(keys)
        return found and replace(found, delegate=replace(found.delegate, state=State.COMPLETE, missing=False))

    def __getattr__(self, name: str) -> Any:
        return getattr(self._people, name)
