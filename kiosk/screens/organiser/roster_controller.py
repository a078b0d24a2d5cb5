"""Behind the roster's import: files are chosen, compared beside the screen, and imported as somebody ticked them."""

from collections.abc import Callable
from datetime import datetime
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QFileDialog

from kiosk.domain.duty import Action
from kiosk.domain.trouble import Trouble
from kiosk.roster.leaving import Chosen
from kiosk.screens.kit.frame import Surroundings
from kiosk.screens.kit.theme import Theme
from kiosk.screens.organiser.comparing import compare_files, import_chosen
from kiosk.screens.organiser.preview import Apply, Compare, Importing, Preview, Step
from kiosk.screens.organiser.roster_screen import RosterScreen
from kiosk.screens.words.language import translate
from kiosk.station import Station
from kiosk.system.worker import Worker


class Enrolling(QObject):
    """Imports of one roster on their screen."""

    def __init__(
        self,
        station: Station,
        may: Callable[[Action], bool],
        now: Callable[[], datetime],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._station, self._may, self._now = station, may, now
        self._worker = Worker("import", self)
        self._screen: RosterScreen | None = None
        self._told = Importing()
        self._paths: tuple[Path, ...] = ()
        self._round = 0
        """Of comparisons: one that was given up is heard of no more."""

    def make(self, theme: Theme, around: Surroundings) -> RosterScreen:
        """The screen, connected."""
        self._screen = RosterScreen(theme, around, self._station.plan)
        self._screen.asked.connect(self._asked)
        return self._screen

    def tell(self) -> None:
        """The screen is entered; a comparison somebody made before stands."""
        self._show(self._told)

    def close(self) -> None:
        """Wait for what is under way."""
        self._worker.close()

    def _show(self, told: Importing) -> None:
        self._told = told
        if self._screen is not None:
            self._screen.tell(Importing(
                preview=told.preview, reading=told.reading, applying=told.applying, done=told.done,
                answer=told.answer, may_act=self._may(Action.IMPORT),
            ))  # fmt: skip

    def _asked(self, ask: object) -> None:
        if ask is Step.DISCARD and not self._told.applying:
            self._round += 1
            self._show(Importing())
        if not self._may(Action.IMPORT) or self._told.applying:
            return
        match ask:
            case Step.FILES | Step.FOLDER:
                self._choose(folder=ask is Step.FOLDER)
            case Compare(paths):
                self._compare(paths)
            case Apply(left_out) if self._told.preview is not None:
                self._apply(Chosen(left_out, self._told.preview.changes))

    def _compare(self, paths: tuple[Path, ...]) -> None:
        self._round += 1
        self._paths = paths
        self._show(Importing(reading=True))
        self._worker.submit(
            partial(compare_files, self._station.folder, paths, self._now()),
            partial(self._compared, self._round),
            partial(self._failed, self._round),
        )

    def _compared(self, number: int, preview: Preview) -> None:
        if number == self._round:
            self._show(Importing(preview=preview))

    def _apply(self, chosen: Chosen) -> None:
        self._round += 1
        self._show(Importing(preview=self._told.preview, applying=True))
        self._worker.submit(
            partial(import_chosen, self._station.folder, self._paths, chosen, self._now()),
            lambda people: self._show(Importing(done=people)),
            partial(self._failed, self._round),
        )

    def _failed(self, number: int, error: Exception) -> None:
        if not isinstance(error, Trouble):
            raise error
        if number == self._round:
            self._show(Importing(answer=error))

    def _choose(self, *, folder: bool) -> None:
        title = translate("roster", "Exports of the registration system")
        dialog = QFileDialog(self._screen, title)
        dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
        dialog.setOption(QFileDialog.Option.ReadOnly)
        dialog.setFileMode(QFileDialog.FileMode.Directory if folder else QFileDialog.FileMode.ExistingFiles)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.filesSelected.connect(self._chosen)
        dialog.open()

    def _chosen(self, files: list[str]) -> None:
        if files:
            self._asked(Compare(tuple(map(Path, files))))
