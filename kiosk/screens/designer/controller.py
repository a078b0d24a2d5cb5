"""The badge designer of one kiosk: hard people from the roster, trials in a process of their own, files read and saved.

A change starts the trial anew once the hand rests. The process is given the database's key on its standard input; it is
ended when the designer is left for another change, or the kiosk closes.
"""

import logging
import sys
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, QProcess, QTimer, Signal

from kiosk.badges.drafting.draft import checked
from kiosk.badges.examples import examples
from kiosk.badges.face import BadgeFace
from kiosk.badges.hardest import Hardship
from kiosk.badges.imports.files import read
from kiosk.badges.imports.report import Imported, Remark
from kiosk.badges.legibility import DPI
from kiosk.badges.shelf import Shelf
from kiosk.badges.template import Template
from kiosk.badges.template_text import text
from kiosk.badges.trial import Trial
from kiosk.domain.people import DelegateId
from kiosk.domain.trouble import Trouble
from kiosk.printing.assigning import assigned, print_with
from kiosk.printing.batch import page
from kiosk.printing.printers import names
from kiosk.printing.printers.folder import FolderPrinter
from kiosk.roster.bearing import bearer_of
from kiosk.screens.designer.design import Design
from kiosk.screens.designer.designer import Designer
from kiosk.screens.designer.trial_process import answer, request, specimen
from kiosk.screens.designer.try_on import Person
from kiosk.screens.kit.frame import Surroundings
from kiosk.screens.kit.theme import Theme
from kiosk.screens.words.naming import category_name, listed
from kiosk.station import Station
from kiosk.storage import vault
from kiosk.storage.connection import CannotWrite
from kiosk.storage.settings import SettingsInvalid
from kiosk.system.worker import Worker

TEMPLATES = "templates"
_log = logging.getLogger("kiosk")
_REST = 600
"""Milliseconds without a change after which a design is tried on everybody."""
_SHOWN = 24
"""So many of those who do not fit are shown."""


class Designing(QObject):
    """Makes the designer's screen and answers it."""

    saved = Signal(str)
    """Name of a template that is on disk now."""
    printing_chosen = Signal(str)
    """Badges are printed with this template from now on; the settings say so."""

    def __init__(self, station: Station, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._station = station
        self.shelf = Shelf(station.folder / TEMPLATES)
        self._screen: Designer | None = None
        self._process: QProcess | None = None
        self._tried: tuple[str, str] = ("", "")
        self._hardest: dict[Hardship, str] = {}
        self._worker: Worker | None = None
        self._rest = QTimer(self, singleShot=True, interval=_REST)
        self._rest.timeout.connect(self._try)

    # The screen

    def make(self, theme: Theme, around: Surroundings, name: str = "") -> Designer:
        """The screen, with the template of the settings or this one open."""
        design = Design(self.shelf, name or self._station.settings.badge_template)
        self._screen = screen = Designer(theme, around, design, self._station.plan)
        design.setParent(screen)
        screen.dpi = _dots(self._station.settings.printer)
        design.changed.connect(self._changed)
        design.saved.connect(self.saved)
        screen.people_wanted.connect(self._show_misfits)
        screen.files_chosen.connect(self.bring)
        screen.printing_chosen.connect(self._print_with)
        screen.test_wanted.connect(self._print_test)
        screen.show_printed(self._station.settings.badge_template)
        self._show_examples()
        return screen

    def tell(self) -> None:
        """The designer is looked at: the roster may be another one."""
        self._tried = ("", "")
        self._rest.start()

    def has_tried(self) -> bool:
        """Whether everybody of the roster was tried on with what is on screen."""
        trial = self._screen.trial if self._screen is not None else None
        return trial is not None and trial.finished

    def bring(self, files: Sequence[Path]) -> None:
        """Designs of another system: open what they hold, say what is lost. Those of single products are saved at once
        and print the badges of their categories."""
        if self._screen is None:
            return
        try:
            imported = brought(files, self.shelf)
        except Trouble as problem:
            self._refuse(problem)
            return
        told: dict[str, str] = {}
        saved, remarks = True, []
        for one in imported:
            design = self._screen.design
            design.begin(one.template)
            found = assigned(self._station.plan, self._station.roster, one.products)
            mine = [code for code in found.categories if code not in told]
            kept = bool(mine) and design.save()
            told |= dict.fromkeys(mine if kept else (), design.name)
            saved = saved and kept
            remarks += [*one.remarks, *self._remarks(one, mine if kept else [], found.unknown)]
        self._print_for(told)
        titles = ", ".join(one.template.title for one in imported)
        self._screen.tell_imported(titles, remarks, saved=saved)

    def _remarks(self, one: Imported, categories: Sequence[str], unknown: Sequence[str]) -> Iterator[Remark]:
        if categories:
            names = listed([category_name(self._station.plan, code) for code in categories])
            yield Remark(one.template.title, f"prints the badges of {names} from now on")
        for product in unknown:
            yield Remark(product, "is of no category that plan or roster know")

    def _print_for(self, designs: Mapping[str, str]) -> None:
        """Category -> saved design, from now on."""
        try:
            print_with(self._station, designs)
        except (CannotWrite, SettingsInvalid) as trouble:
            self._refuse(trouble)
            return
        for name in dict.fromkeys(designs.values()):
            self.saved.emit(name)

    def forget(self) -> None:
        """Whoever designs has left: nobody of the roster is shown, the designs stay."""
        self._rest.stop()
        self._end()
        self._hardest = {}
        self._show_examples()
        if self._screen is not None:
            self._screen.show_trial(None)

    def close(self) -> None:
        """End the trial, and what is being printed."""
        self._rest.stop()
        self._end()
        if self._worker is not None:
            self._worker.close()

    # Printing

    def _print_test(self, template: Template, face: BadgeFace) -> None:
        """One badge that opens nothing, on the usual printer; on a worker, because printers take their time."""
        if self._worker is None:
            self._worker = Worker("test print", self)
        printer, folder = self._station.settings.printer, self._station.folder / "badges"

        def send() -> str:
            found = names.find(printer) if printer else FolderPrinter("", folder)
            return found.send(page(face, template), f"test {template.name}") and found.name

        self._worker.submit(send, self._tested, self._not_tested)

    def _tested(self, printer: str) -> None:
        if self._screen is not None:
            self._screen.tell_tested(printer)

    def _not_tested(self, error: Exception) -> None:
        if not isinstance(error, Trouble):
            raise error
        self._refuse(error)

    def _print_with(self, name: str) -> None:
        try:
            self._station.keep(badge_template=name)
        except (CannotWrite, SettingsInvalid) as trouble:
            self._refuse(trouble)
            return
        if self._screen is not None:
            self._screen.show_printed(name)
        self.printing_chosen.emit(name)

    def _refuse(self, trouble: Trouble) -> None:
        if self._screen is not None:
            self._screen.design.refused.emit(trouble)

    # People

    def _show_examples(self) -> None:
        if self._screen is not None:
            people = [Person(face, why) for why, face in examples(self._station.plan).items()]
            self._screen.show_people(people, examples=True)

    def _face(self, who: str) -> BadgeFace | None:
        roster = self._station.roster
        delegate = roster.get(DelegateId(who))
        if delegate is None:
            return None
        return specimen(
            bearer_of(roster, self._station.plan, delegate), self._station.plan, roster.photo(delegate.photo)
        )

    def _show_hardest(self, found: dict[Hardship, str]) -> None:
        if self._screen is None or found == self._hardest:
            return
        self._hardest = found
        faces = ((self._face(who), why) for why, who in found.items())
        people = [Person(face, why) for face, why in faces if face is not None]
        if people:
            self._screen.show_people(people, examples=False)
        else:
            self._show_examples()

    def _show_misfits(self, who: Sequence[str]) -> None:
        faces = [face for face in map(self._face, who[:_SHOWN]) if face is not None]
        if self._screen is not None and faces:
            self._screen.show_misfits([Person(face) for face in faces])

    # The trial

    def _changed(self) -> None:
        if self._screen is not None and self._present() != self._tried:
            self._end()
            self._screen.show_trial(None)
            self._rest.start()

    def _present(self) -> tuple[str, str]:
        assert self._screen is not None
        template = self._screen.design.template
        return template.name, text(template)

    def _try(self) -> None:
        if self._screen is None:
            return
        self._end()
        self._tried = self._present()
        process = self._process = QProcess(self)
        process.readyReadStandardOutput.connect(self._heard)
        process.finished.connect(self._ended)
        process.errorOccurred.connect(self._ended)
        process.start(sys.executable, ["-m", "kiosk.screens.designer.trial_process"])
        template, dpi = self._screen.design.template, self._screen.dpi
        asked = request(self._station.folder / vault.DATABASE_FILE, self._station.key.raw, template, dpi)
        process.write(f"{asked}\n".encode())
        process.closeWriteChannel()

    def _heard(self) -> None:
        process = self._process
        while process is not None and process.canReadLine():
            said = answer(bytes(process.readLine().data()).decode())
            if isinstance(said, Trial):
                self._say(said)
            else:
                self._show_hardest(said)

    def _ended(self, *_how: object) -> None:
        """The process is gone, or never came: whatever it has not said, nobody knows."""
        self._heard()
        if self._screen is not None and not self.has_tried():
            _log.warning("the trial of a badge design ended early")
            self._screen.show_trial(None, failed=True)

    def _say(self, trial: Trial) -> None:
        if self._screen is not None:
            self._screen.show_trial(trial)

    def _end(self) -> None:
        process, self._process = self._process, None
        if process is not None:
            process.readyReadStandardOutput.disconnect(self._heard)
            process.finished.disconnect(self._ended)
            process.errorOccurred.disconnect(self._ended)
            process.kill()
            process.waitForFinished(2000)
            process.deleteLater()


def _dots(printer: str) -> int:
    """An inch, of a label printer; of others nobody knows, so as few as there are."""
    found = names.find(printer) if printer.startswith("zpl:") else None
    return int(getattr(found, "dpi", DPI))


def brought(
    files: Sequence[Path],
    shelf: Shelf,
    *,
    fields: Mapping[str, str] | None = None,
    size: tuple[float, float] | None = None,
) -> tuple[Imported, ...]:
    """Designs of another system from their files, their pictures on the shelf, under free names. Raises Trouble."""
    taken: list[str] = []
    designs = []
    for imported in read(files, shelf.put_picture, fields=fields, size=size):
        name = shelf.free(imported.template.title, taken)
        taken.append(name)
        template = checked(replace(imported.template, name=name, folder=shelf.folder))
        designs.append(replace(imported, template=template))
    return tuple(designs)
