"""Behind printer set-up: finds printers and looks at them while somebody sees the screen, saves what is chosen into
`settings.toml`, follows a test badge until its printer says what became of it.
"""

import uuid
from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path
from urllib.parse import urlsplit

from PySide6.QtCore import QObject, QTimer

from kiosk.badges import template_file
from kiosk.domain.duty import Action
from kiosk.domain.trouble import Trouble
from kiosk.printing.printers import Condition, NoPrinter, Outcome, Printer, Size, names
from kiosk.printing.printers.folder import FolderPrinter
from kiosk.printing.queue import JobState, Queue
from kiosk.printing.watch import Watch
from kiosk.screens.kit.frame import Surroundings
from kiosk.screens.kit.theme import Theme
from kiosk.screens.printing.controller import Printing
from kiosk.screens.printing.printers_screen import PrintersScreen
from kiosk.screens.printing.setup import (
    AddPrinter,
    Change,
    ForCategory,
    Look,
    Machine,
    PrintTrial,
    Setup,
    Stocked,
    TakeOver,
    Trial,
    TrialStage,
    Use,
    UseSecond,
    as_settings,
    changed,
)
from kiosk.station import Station
from kiosk.system.worker import Worker

_LOOKS_EVERY = 2_000
_ASKS_EVERY, _ASKS = 1_000, 90
"""Milliseconds between questions after a test badge, and how often."""
_SCHEMES = frozenset({"ipp", "ipps", "zpl"})
_STAGES = {Outcome.PRINTED: TrialStage.CAME_OUT, Outcome.FAILED: TrialStage.FAILED, Outcome.ABSENT: TrialStage.UNKNOWN}


class Equipping(QObject):
    """The printers of one kiosk on their screen."""

    def __init__(
        self, station: Station, printing: Printing, may: Callable[[Action], bool], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._station, self._printing, self._may = station, printing, may
        self._screen: PrintersScreen | None = None
        self._names: tuple[str, ...] = ()
        self._added: tuple[str, ...] = ()
        self._searching = False
        self._answer: Trouble | None = None
        self._trials: dict[str, Trial] = {}
        self._watch = Watch(self._find, self._size, self)
        self._watch.seen.connect(self._seen)
        self._timer = QTimer(self, interval=_LOOKS_EVERY)
        self._timer.timeout.connect(self._look)
        self._asker: Worker | None = None

    def make(self, theme: Theme, around: Surroundings) -> PrintersScreen:
        """The screen, connected."""
        self._screen = PrintersScreen(theme, around, self._station.plan)
        self._screen.asked.connect(self._asked)
        return self._screen

    def tell(self) -> None:
        """The screen is entered: look for printers."""
        self._answer = None
        self._search()
        self._timer.start()

    def close(self) -> None:
        """Wait for answers on their way."""
        self._timer.stop()
        self._watch.close()
        if self._asker is not None:
            self._asker.close()

    # What there is

    def _search(self) -> None:
        self._searching = True
        self._printing.printers(self._found)
        self._look()

    def _found(self, found: tuple[str, ...]) -> None:
        self._searching, self._names = False, found
        self._look()

    def _look(self) -> None:
        """Ask the printers how they are, as long as somebody sees the answer."""
        if self._screen is None or not self._screen.isVisible():
            self._timer.stop()
        else:
            self._watch.look(self._all())
            self._show()

    def _all(self) -> tuple[str, ...]:
        chosen = self._printing.machines.choice.printers()
        return tuple(dict.fromkeys((*chosen, *self._names, *self._added, "")))

    def _find(self, name: str) -> Printer:
        from kiosk.printing.issuing import FOLDER

        return names.find(name) if name else FolderPrinter("", self._station.folder / FOLDER)

    def _size(self) -> Size:
        settings = self._station.settings
        template = template_file.load(settings.badge_template, self._station.folder / "templates")
        return Size(template.width, template.height)

    def _seen(self, _states: Mapping[str, Condition | Trouble]) -> None:
        self._show()

    def _show(self) -> None:
        if self._screen is not None:
            self._screen.tell(self._setup())

    def _setup(self) -> Setup:
        settings = self._station.settings
        try:
            template = template_file.load(settings.badge_template, self._station.folder / "templates")
            wanted, title = Size(template.width, template.height), template.title
        except Trouble as trouble:
            wanted, title, self._answer = Size(0, 0), settings.badge_template, trouble
        states, counts = self._watch.states, Queue(self._station.db).counts()
        machines = tuple(
            Machine(
                name=name,
                state=states.get(name),
                left=self._printing.machines.blanks_left(name),
                printed=counts.get(name, {}).get(JobState.PRINTED, 0),
                trial=self._trials.get(name),
            )
            for name in self._all()
        )
        return Setup(
            machines=machines,
            choice=self._printing.machines.choice,
            wanted=wanted,
            template=title,
            searching=self._searching,
            answer=self._answer,
            may_change=self._may(Action.CHANGE_SETTINGS),
        )

    # What is pressed

    def _asked(self, ask: object) -> None:
        if ask is Look.AGAIN:
            self._search()
        elif self._may(Action.CHANGE_SETTINGS):
            self._change(ask)

    def _change(self, ask: object) -> None:
        self._answer = None
        match ask:
            case Use() | UseSecond() | ForCategory() | TakeOver():
                self._save(ask)
            case PrintTrial(name):
                self._print_trial(name)
            case Stocked(name, count):
                self._printing.machines.load(name, count)
            case AddPrinter(address):
                self._add(address)
        self._show()

    def _save(self, change: Change) -> None:
        choice = changed(self._printing.machines.choice, change)
        values = as_settings(choice)
        try:
            self._station.keep(**values)
        except Trouble as trouble:
            self._answer = trouble
        else:
            self._printing.choose(choice)

    def _add(self, address: str) -> None:
        if not _is_address(address):
            self._answer = NoPrinter(address)
            return
        self._added = tuple(dict.fromkeys((*self._added, address)))
        if self._screen is not None:
            self._screen.address.clear()
            self._screen.picked = address
        self._look()

    # Test badges

    def _print_trial(self, name: str) -> None:
        self._trials[name] = Trial(TrialStage.SENDING)
        intent = f"test {uuid.uuid4()}"
        self._printing.test_page(name, partial(self._trial_sent, name, intent), intent)

    def _trial_sent(self, name: str, intent: str, answer: str | Trouble) -> None:
        if isinstance(answer, Trouble):
            self._trials[name] = Trial(TrialStage.IN_THE_WAY, trouble=answer)
        else:
            self._trials[name] = Trial(TrialStage.SENT, answer)
            self._ask_after(name, intent, answer, _ASKS)
        self._show()

    def _ask_after(self, name: str, intent: str, job: str, times: int) -> None:
        if self._asker is None:
            self._asker = Worker("test badge", self)
        done = partial(self._told, name, intent, job, times)
        self._asker.submit(partial(_outcome, self._find, name, intent, job), done)

    def _told(self, name: str, intent: str, job: str, times: int, answer: tuple[Outcome, str]) -> None:
        outcome, word = answer
        if outcome in _STAGES:
            self._trials[name] = Trial(_STAGES[outcome], word)
        elif times > 1:
            QTimer.singleShot(_ASKS_EVERY, self, partial(self._ask_after, name, intent, job, times - 1))
            return
        else:
            self._trials[name] = Trial(TrialStage.UNKNOWN, word)
        self._show()


def _is_address(text: str) -> bool:
    """Whether it says where a printer is; those of the machine need no adding."""
    try:
        parts = urlsplit(text)
        host = parts.hostname
        _ = parts.port
    except ValueError:
        return False
    if parts.scheme == "folder":
        return Path(text.removeprefix("folder:")).expanduser().is_absolute()
    return parts.scheme in _SCHEMES and bool(host)


def _outcome(find: Callable[[str], Printer], name: str, intent: str, job: str) -> tuple[Outcome, str]:
    try:
        return find(name).outcome(intent, job)
    except Trouble as trouble:
        return Outcome.UNKNOWN, str(trouble)
