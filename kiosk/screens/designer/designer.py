"""The screen of the badge designer: layers, canvas, properties, and the people a design is tried on.

F5 saves, F6 prints a test, F7 adds a layer, F8 opens the list of designs. With Ctrl: Z undoes, Y redoes, D duplicates,
A selects all, plus, minus, 0 (whole badge) and 1 (100 %) zoom. Alt with Up and Down moves a layer. A passage at the
gate leaves everything as it stands.
"""

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QWidget

from kiosk.badges.drafting.draft import found
from kiosk.badges.face import BadgeFace
from kiosk.badges.imports.report import Remark
from kiosk.badges.legibility import DPI, code_flaws
from kiosk.badges.trial import Trial, types
from kiosk.domain.plan import Plan
from kiosk.domain.trouble import Trouble
from kiosk.screens.designer import arrangement, design_tabs, keys, messages, notice, tools, try_on
from kiosk.screens.designer.arrangement import INSET, Area, Ask
from kiosk.screens.designer.boxes import Entries
from kiosk.screens.designer.canvas import Canvas
from kiosk.screens.designer.design import Design
from kiosk.screens.designer.design_words import layer_name
from kiosk.screens.designer.layer_list import LayerList
from kiosk.screens.designer.menus import Menus
from kiosk.screens.designer.notice import Notice
from kiosk.screens.designer.property_panel import PropertyPanel
from kiosk.screens.designer.try_on import Person
from kiosk.screens.kit.board import Spot
from kiosk.screens.kit.frame import BAR, Room, Surroundings, Tab
from kiosk.screens.kit.organiser_tabs import OrganiserScreen, View
from kiosk.screens.kit.paper import Paper
from kiosk.screens.kit.theme import Theme


class Designer(OrganiserScreen):
    """Designs the badges of one event."""

    people_wanted = Signal(object)
    """tuple of ids of delegates: they are to be tried on."""
    test_wanted = Signal(object, object)
    """Template, BadgeFace: to be printed as a test."""
    files_chosen = Signal(object)
    """tuple of Paths: designs of another system, to be read."""
    printing_chosen = Signal(str)
    """Badges are to be printed with this design."""

    view = View.BADGE

    def __init__(self, theme: Theme, around: Surroundings, design: Design, plan: Plan) -> None:
        super().__init__(theme, around)
        self.design = design
        self._row = try_on.Row()
        self._notice: Notice | None = None
        self._printed, self._leaving = "", False
        self.dpi = DPI
        """Dots an inch of the printer."""
        self.canvas = Canvas(design, theme, self)
        self.layers = LayerList(design, theme, self)
        self.panel = PropertyPanel(design, plan, theme, self)
        self._menus = Menus(design, self)
        design.changed.connect(self._changed)
        design.shelved.connect(self.renew)
        design.refused.connect(self._refused)
        self.canvas.zoomed.connect(self.renew)
        self.canvas.text_wanted.connect(self.panel.begin_writing)
        self.panel.image_wanted.connect(self._menus.choose_picture)
        self.asked.connect(self._answer)
        keys.bind(self, design, self.canvas)
        QWidget.setTabOrder(self.layers, self.canvas)
        QWidget.setTabOrder(self.canvas, self.panel)

    # What it is told

    def show_people(self, people: Sequence[Person], *, examples: bool) -> None:
        """The hardest people of the roster, or invented ones."""
        self._row.hardest, self._row.examples = tuple(people), examples
        self._offer(people, misfits=False)

    def show_misfits(self, people: Sequence[Person]) -> None:
        """Those whom the design does not fit, instead of the hardest."""
        self._offer(people, misfits=True)

    def _offer(self, people: Sequence[Person], *, misfits: bool) -> None:
        if (face := self._row.offer(people, misfits=misfits)) is not None:
            self.wear(face)
        self.renew()

    def wear(self, face: BadgeFace) -> None:
        """Try it on somebody."""
        self._row.worn = face
        self.canvas.show_face(face)
        self.panel.show_face(face)
        self.renew()

    @property
    def worn(self) -> BadgeFace:
        """Who wears the badge."""
        return self._row.worn

    @property
    def trial(self) -> Trial | None:
        """What trying it on everybody has come to."""
        return self._row.trial

    def show_trial(self, trial: Trial | None, *, failed: bool = False) -> None:
        """What trying it on everybody has come to; None while nothing is known, or where it `failed`."""
        self._row.trial, self._row.failed = trial, failed
        self.renew()

    def show_printed(self, name: str) -> None:
        """Badges are printed with this design now."""
        self._printed = name

    def tell(self, message: Notice | None) -> None:
        """Say something over the canvas."""
        self._notice = message
        self.renew()

    @property
    def notice(self) -> Notice | None:
        """What is said."""
        return self._notice

    def tell_tested(self, printer: str) -> None:
        """A test is on its way, or in the folder of PDF files where there is no printer."""
        self.tell(messages.tested(printer))

    def tell_imported(self, title: str, remarks: Sequence[Remark], *, saved: bool = False) -> None:
        """A design of another system is open now; what of it is lost."""
        self.tell(messages.imported(title, remarks, saved=saved))

    def _refused(self, trouble: Trouble) -> None:
        self.tell(messages.refused(trouble))

    def _changed(self) -> None:
        if self._notice is not None and self._notice.passing:
            self._notice = None
        self.renew()

    # The frame

    def heading(self) -> str:
        """Title in the bar."""
        return self.tr("Badge")

    def tabs(self) -> Sequence[Tab]:
        """Those of the room are left by the rail: here stand the designs, as `_tab_spots` has them."""
        return ()

    def _tab_spots(self, paper: Paper) -> list[Spot]:
        """The designs, and what can be done with them."""
        found_spots = design_tabs.spots(paper, self.design, self._title_end(paper), self.width() / self.unit)
        end = max((spot.box[0] + spot.box[2] for spot in found_spots), default=self._title_end(paper))
        return [*found_spots, arrangement.more(end + 6)]

    def _rail_spot(self, room: Room, top: float) -> Spot:
        """The organiser's room is where this screen leads back to."""
        return replace(super()._rail_spot(room, top), enabled=True)

    def say(self, ask: object) -> None:
        """Its own place on the rail leads back to the first view of the room."""
        others = [view for view in self._offered if view is not View.BADGE]
        if ask in (Room.ORGANISER, Ask("back")) and others:
            self.tab_chosen.emit(others[0])
        else:
            super().say(ask)

    # The body

    def settle(self, paper: Paper) -> None:
        """Lists, canvas and properties have their places."""
        for widget, area in (
            (self.canvas, arrangement.canvas(paper)),
            (self.layers, arrangement.layer_list(paper)),
            (self.panel, arrangement.panel(paper)),
        ):
            widget.setGeometry(paper.box(area.x, area.y, area.width, area.height).toRect())
            widget.use(self.theme, self.unit)

    def body_spots(self, paper: Paper) -> Sequence[Spot]:
        """Everything to press but the lists and the canvas."""
        area = arrangement.canvas(paper)
        bottom = area.y + area.height
        found_spots = [
            arrangement.add_layer(paper),
            *tools.spots(self.design, area.x, BAR, area.width),
            *arrangement.sides(self.design, area),
            *arrangement.zooms(self.canvas.zoom, area),
            *try_on.spots(self._row.people, self.worn.delegate, area.x + INSET, bottom + 36, area.width - 2 * INSET),
            *arrangement.foot(
                paper,
                self._row.verdict(self._text(), self.design.template),
                known=self.trial is not None,
                alarming=self._row.alarming(self._text()),
            ),
        ]
        if len(self._offered) > 1:
            found_spots.append(arrangement.back())
        if self._row.misfits:
            found_spots.append(arrangement.to_hardest(area))
        return [*found_spots, *self._notice_spots(paper, area)]

    def _notice_spots(self, paper: Paper, area: Area) -> list[Spot]:
        if self._notice is None:
            return []
        return notice.spots(
            paper, self._notice, area.x + INSET, area.width - 2 * INSET, area.y + area.height - 16, area.height - 32
        )

    def _text(self) -> str:
        """The text that is selected, as the trial knows it; empty = the whole badge."""
        selected = self.design.draft.selected
        return selected[0] if len(selected) == 1 and selected[0] in types(self.design.template) else ""

    def paint_body(self, paper: Paper) -> None:
        """Grounds, titles and lines."""
        arrangement.paint_grounds(paper)
        arrangement.paint_titles(paper, self._subject(), self._row.heading(), aside=self._row.misfits)

    def _subject(self) -> str:
        draft = self.design.draft
        match draft.selected:
            case ():
                return self.tr("Whole badge")
            case (one,):
                return layer_name(found(draft, one))
            case several:
                return self.tr("Selected: {count}").format(count=len(several))

    # What is pressed

    def _answer(self, ask: object) -> None:
        match ask:
            case tools.Use(tool):
                tools.use(self.design, tool)
            case try_on.Wear(delegate):
                self.wear(self._row.face(delegate))
            case Ask("page", page) if isinstance(page, int):
                self.design.turn_to(page)
            case arrangement.Layer(layer):
                self.design.select(layer)
            case Ask("open", name):
                self.design.open(str(name))
            case Ask("zoom", up):
                self.canvas.step(bool(up))
            case Ask(do):
                self._acts()[do]()

    def _acts(self) -> dict[str, Callable[[], object]]:
        return {
            "add": self._offer_kinds,
            "fit": self.canvas.fit,
            "actual": self.canvas.actual,
            "misfits": self._show_trouble,
            "hardest": lambda: self._offer(self._row.hardest, misfits=False),
            "save": self._save,
            "save anyway": self._save_anyway,
            "test": lambda: self.test_wanted.emit(self.design.template, self.worn),
            "more": self._offer_designs,
            "close": lambda: self.tell(None),
            "delete": self._delete,
            "leave": self._leave,
            "save and leave": self._save_and_leave,
            "back": lambda: None,
        }

    def press(self, key: str) -> None:
        """As if the key were pressed; Esc closes what is said, or lets go of what is selected."""
        match key:
            case "Esc" if self._notice is not None:
                self.tell(None)
            case "Esc":
                self.design.select()
            case _:
                super().press(key)

    def _offer_kinds(self) -> None:
        self._menus.kinds(self.places[Ask("add")], self.theme, self.unit, self.canvas.setFocus)

    def _offer_designs(self) -> None:
        design = self.design
        entries: list[tuple[str, Callable[[], object]] | None] = [
            None,
            (self.tr("New design"), lambda: design.blank(self.tr("New design"))),
            (self.tr("Duplicate this design"), self._duplicate),
            (self.tr("Import from Indico or pretix…"), lambda: self._menus.choose_designs(self.files_chosen.emit)),
            None,
        ]
        if self._printed != design.name:
            entries.append((self.tr("Print badges with this design"), self._print_with))
        if design.own:
            title = design.title(design.name)
            entries.append((self.tr("Delete this design…"), lambda: self.tell(messages.deleting(title))))
        shown: Entries = entries
        self._menus.designs(self.places[Ask("more")], self.theme, self.unit, self._printed, shown)

    def _duplicate(self) -> None:
        self.design.duplicate(
            self.tr("{title}, copy").format(title=design_tabs.short_title(self.design, self.design.name))
        )

    def _show_trouble(self) -> None:
        """Whom the selected text does not fit, or which code would not be read."""
        text = self._text()
        if flaws := self._row.flaws(text):
            self._pick(flaws[0].code)
        else:
            self.people_wanted.emit(self._row.who(text))

    def _pick(self, code: str) -> None:
        pages = self.design.template.pages
        self.design.turn_to(next(at for at, page in enumerate(pages) if code in {element.id for element in page}))
        self.design.select(code)

    def _save(self) -> bool:
        """A design whose code would not be read is saved once somebody says so."""
        template = self.design.template
        if flaws := code_flaws(template, self.worn, self.dpi):
            self.tell(messages.unread(flaws, template, self.dpi))
            return False
        return self.design.save()

    def _save_anyway(self) -> None:
        self.tell(None)
        self.design.save()

    def _print_with(self) -> None:
        if not self.design.unsaved or self._save():
            self.printing_chosen.emit(self.design.name)

    def _delete(self) -> None:
        self.tell(None)
        self.design.discard()

    # Alone in a window

    def closeEvent(self, event: QCloseEvent) -> None:
        """Nothing unsaved is lost by closing the window."""
        left = self.design.unsaved_names
        if left and not self._leaving:
            event.ignore()
            self.tell(messages.leaving([self.design.title(name) for name in left]))
        else:
            super().closeEvent(event)

    def _leave(self) -> None:
        self._leaving = True
        self.close()

    def _save_and_leave(self) -> None:
        if all(self.design.open(name) and self._save() for name in self.design.unsaved_names):
            self._leave()

    def changeEvent(self, event: QEvent) -> None:
        """Every sentence anew in another language."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.panel.retranslate()
