"""The screen of the badge designer: layers, canvas, properties, and the people a design is tried on.

F5 saves, F6 prints a test, F7 adds a layer, F8 opens the list of designs. With Ctrl: Z undoes, Y redoes, D duplicates,
A selects all, plus, minus, 0 (whole badge) and 1 (100 %) zoom. Alt with Up and Down moves a layer. A passage at the
gate leaves everything as it stands.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QKeySequence, QShortcut
from PySide6.QtWidgets import QFileDialog, QWidget

from kiosk.badges.drafting import layers, properties
from kiosk.badges.drafting.draft import found, parts
from kiosk.badges.face import BadgeFace
from kiosk.badges.foreign import Remark
from kiosk.badges.template import BadTemplate, Picture, Template
from kiosk.badges.trial import Trial, types
from kiosk.domain.plan import Plan
from kiosk.domain.trouble import Trouble
from kiosk.ui.action import RING
from kiosk.ui.board import Look, Spot
from kiosk.ui.designer import notice, tools, try_on
from kiosk.ui.designer.boxes import fill_menu, menu_of, show_menu
from kiosk.ui.designer.canvas import Canvas
from kiosk.ui.designer.design import Design
from kiosk.ui.designer.design_words import kind_name, layer_name
from kiosk.ui.designer.layer_list import LayerList, shift
from kiosk.ui.designer.notice import Act, Notice
from kiosk.ui.designer.property_panel import PropertyPanel
from kiosk.ui.designer.try_on import Person
from kiosk.ui.frame import BAR, RAIL, Room, Screen, Surroundings, Tab
from kiosk.ui.paper import Paper
from kiosk.ui.theme import Style, Theme, font
from kiosk.ui.trouble_words import trouble_words

LAYERS, PANEL = 208, 288
INSET = 20
_FIT_BOX = 92
_LONGEST_TITLE = 24
_CHIPS = 440
"""Base units of the bar that tabs leave to the statuses."""


@dataclass(frozen=True, slots=True)
class Ask:
    """What pressing a place says: `do` names it."""

    do: str
    of: object = None


class Designer(Screen):
    """Designs the badges of one event."""

    people_wanted = Signal(object)
    """tuple of ids of delegates: they are to be tried on."""
    test_wanted = Signal(object, object)
    """Template, BadgeFace: print it, marked as a test."""
    files_chosen = Signal(object)
    """tuple of Paths: designs of another system, to be read."""
    printing_chosen = Signal(str)
    """Badges are to be printed with this design."""

    room = Room.ORGANISER

    def __init__(self, theme: Theme, around: Surroundings, design: Design, plan: Plan) -> None:
        super().__init__(theme, around)
        self.design, self._plan = design, plan
        self._people: tuple[Person, ...] = ()
        self._hardest: tuple[Person, ...] = ()
        self._examples = self._misfits = False
        self._trial: Trial | None = None
        self._notice: Notice | None = None
        self._worn = BadgeFace()
        self._printed = ""
        self.canvas = Canvas(design, theme, self)
        self.layers = LayerList(design, theme, self)
        self.panel = PropertyPanel(design, plan, theme, self)
        design.changed.connect(self._changed)
        design.shelved.connect(self._shelved)
        design.refused.connect(self._refused)
        self.canvas.zoomed.connect(self.renew)
        self.canvas.text_wanted.connect(self._write)
        self.panel.image_wanted.connect(self._choose_image)
        self.asked.connect(self._answer)
        self.tab_chosen.connect(self._open)
        self._watch_keys()
        self._order_focus()
        self.tab = design.name

    def _watch_keys(self) -> None:
        bound: dict[str, Callable[[], object]] = {
            "Ctrl+Z": self.design.undo,
            "Ctrl+Y": self.design.redo,
            "Ctrl+Shift+Z": self.design.redo,
            "Ctrl+D": partial(self.design.do, layers.duplicated),
            "Ctrl+A": self._select_all,
            "Ctrl+S": self.design.save,
            "Ctrl++": partial(self.canvas.step, True),
            "Ctrl+=": partial(self.canvas.step, True),
            "Ctrl+-": partial(self.canvas.step, False),
            "Ctrl+0": self.canvas.fit,
            "Ctrl+1": self.canvas.actual,
            "Alt+Up": partial(shift, self.design, -1),
            "Alt+Down": partial(shift, self.design, 1),
        }
        for keys, act in bound.items():
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(partial(_act, act))

    def _order_focus(self) -> None:
        QWidget.setTabOrder(self.layers, self.canvas)
        QWidget.setTabOrder(self.canvas, self.panel)

    # What it is told

    def show_people(self, people: Sequence[Person], *, examples: bool) -> None:
        """The hardest people of the roster, or invented ones."""
        self._hardest, self._examples, self._misfits = tuple(people), examples, False
        self._offer(self._hardest)

    def show_misfits(self, people: Sequence[Person]) -> None:
        """Those whom the design does not fit, instead of the hardest."""
        self._misfits = True
        self._offer(tuple(people))
        if people:
            self.wear(people[0].face)

    def _offer(self, people: tuple[Person, ...]) -> None:
        self._people = people
        known = {person.face.delegate for person in people}
        if people and self._worn.delegate not in known:
            self.wear(people[0].face)
        self.renew()

    def wear(self, face: BadgeFace) -> None:
        """Try it on somebody."""
        self._worn = face
        self.canvas.show_face(face)
        self.panel.show_face(face)
        self.renew()

    @property
    def worn(self) -> BadgeFace:
        """Who wears the badge."""
        return self._worn

    def show_trial(self, trial: Trial | None) -> None:
        """What trying it on everybody has come to; None while nothing is known."""
        self._trial = trial
        self.renew()

    def show_printed(self, name: str) -> None:
        """Badges are printed with this design now."""
        self._printed = name
        self.renew()

    def tell(self, message: Notice | None) -> None:
        """Say something over the canvas."""
        self._notice = message
        self.renew()

    def tell_imported(self, title: str, remarks: Sequence[Remark]) -> None:
        """A design of another system is open now; what of it is lost."""
        done = Act(Ask("close"), self.tr("Close"), primary=True)
        lines = tuple(f"{remark.element}: {remark.problem}" for remark in remarks)
        if not lines:
            lines = (self.tr("Everything has a counterpart here."),)
        self.tell(Notice(self.tr("“{title}” was imported; save it to keep it.").format(title=title), lines, (done,)))

    # What changed

    def _changed(self) -> None:
        if not self._plain_notice():
            self._notice = None
        self.renew()

    def _plain_notice(self) -> bool:
        return self._notice is not None and any(act.ask != Ask("close") or act.primary for act in self._notice.acts)

    def _shelved(self) -> None:
        self.tab = self.design.name
        self.renew()

    def _refused(self, trouble: Trouble) -> None:
        if isinstance(trouble, BadTemplate):
            title = self.tr("That cannot be: {element}").format(element=trouble.element or trouble.template)
            lines: tuple[str, ...] = (trouble.problem,)
        else:
            said = trouble_words(trouble)
            title, lines = said.headline, (said.remedy, str(trouble))
        self.tell(Notice(title, lines, (Act(Ask("close"), self.tr("Close")),)))

    # The frame

    def heading(self) -> str:
        """Title in the bar."""
        return self.tr("Badge")

    def tabs(self) -> Sequence[Tab]:
        """The designs, as many as there is room for; the open one always."""
        names = list(self.design.names)
        labels = {name: self._label(name) for name in names}
        metrics = QFontMetricsF(font(Style("body", 15, 700), 1.0, "".join(labels.values())))
        room = self.width() / self.unit - RAIL - 130 - _CHIPS
        kept: list[str] = []
        for name in sorted(names, key=lambda name: name != self.design.name):
            room -= metrics.horizontalAdvance(labels[name]) + 36
            if room < 0 and kept:
                break
            kept.append(name)
        return [Tab(name, labels[name]) for name in names if name in kept]

    def _label(self, name: str) -> str:
        title = self.design.title(name).split(",")[0].strip() or name
        short = title if len(title) <= _LONGEST_TITLE else f"{title[: _LONGEST_TITLE - 1].rstrip()}…"
        return f"{short} •" if name == self.design.name and self.design.unsaved else short

    def _rail_spot(self, room: Room, top: float) -> Spot:
        """The organiser's room is where this screen leads back to."""
        return replace(super()._rail_spot(room, top), enabled=True)

    def _open(self, name: str) -> None:
        self.design.open(name)

    # The body

    def _canvas_box(self, paper: Paper) -> tuple[float, float, float, float]:
        x, y = RAIL + LAYERS, BAR + tools.HEIGHT
        return x, y, paper.width - x - PANEL, paper.height - y - try_on.HEIGHT

    def settle(self, paper: Paper) -> None:
        """Lists, canvas and properties have their places."""
        x, y, width, height = self._canvas_box(paper)
        self.canvas.setGeometry(paper.box(x, y, width, height).toRect())
        self.canvas.use(self.theme, self.unit)
        top = BAR + 48
        self.layers.setGeometry(paper.box(RAIL, top, LAYERS, paper.height - top - 88).toRect())
        self.layers.use(self.theme, self.unit)
        edge = paper.width - PANEL + INSET
        bottom = self._fit_top(paper) - 8
        self.panel.setGeometry(paper.box(edge, top, PANEL - INSET - 8, bottom - top).toRect())
        self.panel.use(self.theme, self.unit)

    def _fit_top(self, paper: Paper) -> float:
        return paper.height - 16 - 2 * 56 - 8 - 12 - _FIT_BOX

    def body_spots(self, paper: Paper) -> Sequence[Spot]:
        """Everything to press but the lists and the canvas."""
        x, _, width, _ = self._canvas_box(paper)
        bottom = paper.height - try_on.HEIGHT
        found = [
            Spot(ask=Ask("add"), label=self.tr("Add layer"), box=(RAIL + 14, paper.height - 72, LAYERS - 28, 56),
                 icon="plus", letters=16),
            *tools.spots(self.design, x, BAR, width),
            *self._sides(x, bottom),
            *self._zooms(x + width, bottom),
            *try_on.spots(self._people, self._worn.delegate, x + INSET, bottom + 36, width - 2 * INSET),
            *self._foot(paper),
            self._more(paper),
        ]  # fmt: skip
        if self._misfits:
            found.append(
                Spot(ask=Ask("hardest"), label=self.tr("Back to the hardest"),
                     box=(x + width - 220, bottom + 6, 200, 30),
                     letters=13)
            )  # fmt: skip
        if self._notice is not None:
            room = paper.height - BAR - tools.HEIGHT - try_on.HEIGHT - 32
            found += notice.spots(paper, self._notice, x + INSET, width - 2 * INSET, bottom - 16, room)
        return found

    def _sides(self, x: float, bottom: float) -> list[Spot]:
        pages = len(self.design.template.pages)
        if pages < 2:
            return []
        names = [self.tr("Front"), self.tr("Back"), *(str(number + 1) for number in range(2, pages))]
        here = self.design.draft.page
        return [
            Spot(ask=Ask("page", page), label=names[page], box=(x + 12, bottom - 56 - 46 * (pages - 1 - page), 100, 40),
                 letters=15, look=Look.CHOSEN if page == here else Look.FRAMED)
            for page in range(pages)
        ]  # fmt: skip

    def _zooms(self, end: float, bottom: float) -> list[Spot]:
        percent = f"{round(self.canvas.zoom * 100)} %"
        x, y = end - 68, bottom - 188
        return [
            Spot(ask=Ask("zoom", True), label=self.tr("Larger"), box=(x, y, 56, 40),
                 paint=partial(_paint_icon, name="plus")),
            Spot(ask=Ask("actual"), label=percent, box=(x, y + 44, 56, 40), look=Look.BARE,
                 paint=partial(_paint_percent, percent=percent)),
            Spot(ask=Ask("zoom", False), label=self.tr("Smaller"), box=(x, y + 88, 56, 40),
                 paint=partial(_paint_icon, name="minus")),
            Spot(ask=Ask("fit"), label=self.tr("Whole badge"), box=(x, y + 132, 56, 40),
                 paint=partial(_paint_icon, name="whole")),
        ]  # fmt: skip

    def _foot(self, paper: Paper) -> list[Spot]:
        x, width = paper.width - PANEL + INSET, PANEL - 2 * INSET
        y = self._fit_top(paper)
        save = self.tr("Save design")
        return [
            Spot(ask=Ask("misfits"), label=" ".join(self._verdict()), box=(x, y, width, _FIT_BOX),
                 enabled=self._trial is not None, look=Look.CHOSEN if self._who() else Look.FRAMED,
                 paint=partial(_paint_verdict, said=self._verdict(), alarming=bool(self._who()))),
            Spot(ask=Ask("save"), label=save, box=(x, y + _FIT_BOX + 12, width, 56), icon="tick", key="F5",
                 look=Look.FILLED),
            Spot(ask=Ask("test"), label=self.tr("Print a test"), box=(x, y + _FIT_BOX + 76, width, 56),
                 icon="printer", key="F6"),
        ]  # fmt: skip

    def _more(self, paper: Paper) -> Spot:
        tabs = self._tab_spots(paper)
        x = max((spot.box[0] + spot.box[2] for spot in tabs), default=self._title_end(paper)) + 6
        return Spot(ask=Ask("more"), label=self.tr("Designs"), box=(x, 10, 44, 44), key="F8", look=Look.BARE,
                    paint=partial(_paint_icon, name="more"))  # fmt: skip

    def _text(self) -> str:
        """The text that is selected, as the trial knows it; empty = the whole badge."""
        selected = self.design.draft.selected
        return selected[0] if len(selected) == 1 and selected[0] in types(self.design.template) else ""

    def _verdict(self) -> tuple[str, str]:
        return try_on.verdict(self._trial, self._text())

    def _who(self) -> tuple[str, ...]:
        if self._trial is None:
            return ()
        return self._trial.strain(self._text()).who or tuple(dict.fromkeys(who for who, _ in self._trial.undrawable))

    def paint_body(self, paper: Paper) -> None:
        """Grounds, titles and lines."""
        x, _, width, _ = self._canvas_box(paper)
        ink, quiet, line = paper.colour("ink"), paper.colour("ink_quiet"), paper.colour("line")
        paper.fill(RAIL, BAR, LAYERS, paper.height - BAR, paper.colour("sheet"))
        paper.fill(x, BAR, width, tools.HEIGHT, paper.colour("background"))
        paper.rule(x, BAR + tools.HEIGHT - 1, width, line)
        paper.say(self.tr("Layers"), Style("button", 18, 600), RAIL + 16, BAR + 25, LAYERS - 32, ink)
        paper.upright(x - 1, BAR, paper.height - BAR, line)
        paper.upright(x + width, BAR, paper.height - BAR, line)
        bottom = paper.height - try_on.HEIGHT
        paper.fill(x, bottom, width, try_on.HEIGHT, paper.colour("background"))
        paper.rule(x, bottom, width, line)
        said = paper.say(self.tr("Try it on"), Style("body", 15, 600), x + INSET, bottom + 22, width / 2, ink)
        head = try_on.heading(self._trial, self._people, examples=self._examples, misfits=self._misfits)
        if not self._misfits:
            room = width - 3 * INSET - said.width
            paper.say(head, Style("small", 14), x + width - INSET - room, bottom + 22, room, quiet, side="trailing")
        else:
            paper.say(head, Style("small", 14), x + INSET + said.width + 12, bottom + 22, 260, quiet)
        edge = paper.width - PANEL + INSET
        paper.say(self._subject(), Style("button", 18, 600), edge, BAR + 25, PANEL - 2 * INSET, ink, smallest=13)

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
                self.wear(next(person.face for person in self._people if person.face.delegate == delegate))
            case Ask("page", page) if isinstance(page, int):
                self.design.turn_to(page)
            case Ask("zoom", up):
                self.canvas.step(bool(up))
            case Ask(do):
                acts: dict[str, Callable[[], object]] = {
                    "add": self._offer_kinds,
                    "fit": self.canvas.fit,
                    "actual": self.canvas.actual,
                    "misfits": lambda: self.people_wanted.emit(self._who()),
                    "hardest": lambda: self.show_people(self._hardest, examples=self._examples),
                    "save": self.design.save,
                    "test": lambda: self.test_wanted.emit(self.design.template, self._worn),
                    "more": self._offer_designs,
                    "close": lambda: self.tell(None),
                    "delete": self._delete,
                }
                acts[do]()

    def press(self, key: str) -> None:
        """As if the key were pressed; Esc closes what is said, or lets go of what is selected."""
        if key == "Esc":
            if self._notice is not None:
                self.tell(None)
            else:
                self.design.select()
            return
        if key == "F7":
            self._offer_kinds()
        else:
            super().press(key)

    def _select_all(self) -> None:
        self.design.select(*(element.id for element in self.design.draft.elements))

    def _write(self, _name: str) -> None:
        self.panel.begin_writing()

    # Lists that open

    def _offer_kinds(self) -> None:
        menu = menu_of(self, self.theme, self.unit)
        fill_menu(menu, [(kind_name(kind), partial(self._add, kind)) for kind in layers.KINDS])
        menu.ensurePolished()
        place = self.places[Ask("add")]
        menu.popup(place.mapToGlobal(QPoint(0, -menu.sizeHint().height())))

    def _add(self, kind: str) -> None:
        if kind == "image":
            self._choose_files(self.tr("Image"), self.tr("Pictures") + " (*.png *.jpg *.jpeg *.svg)", self._add_image)
        elif self.design.do(partial(layers.added, kind=kind)):
            self.canvas.setFocus()

    def _choose_image(self) -> None:
        self._choose_files(self.tr("Image"), self.tr("Pictures") + " (*.png *.jpg *.jpeg *.svg)", self._put_image)

    def _image(self, paths: tuple[Path, ...]) -> str:
        try:
            return self.design.shelf.add_picture(paths[0])
        except Trouble as problem:
            self._refused(problem)
            return ""

    def _add_image(self, paths: tuple[Path, ...]) -> None:
        if file := self._image(paths):
            self.design.do(lambda draft: layers.added(draft, "image", file))

    def _put_image(self, paths: tuple[Path, ...]) -> None:
        draft = self.design.draft
        names = tuple(name for name in draft.selected if isinstance(found(draft, name), Picture))
        if names and (file := self._image(paths)):
            self.design.do(lambda draft: properties.put(draft, names, "file", file))

    def _offer_designs(self) -> None:
        design = self.design
        menu = menu_of(self, self.theme, self.unit)
        for name in design.names:
            action = menu.addAction(design.title(name).replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(name == design.name)
            action.triggered.connect(partial(_ignoring, partial(self._open, name)))
        entries: list[tuple[str, Callable[[], object]] | None] = [
            None,
            (self.tr("New design"), lambda: design.blank(self.tr("New design"))),
            (self.tr("Duplicate this design"), self._duplicate),
            (self.tr("Import from Indico or pretix…"), self._choose_designs),
            None,
        ]
        if self._printed != design.name:
            entries.append((self.tr("Print badges with this design"), self._print_with))
        if design.own:
            entries.append((self.tr("Delete this design…"), self._ask_delete))
        fill_menu(menu, entries)
        show_menu(menu, self.places[Ask("more")])

    def _duplicate(self) -> None:
        self.design.duplicate(self.tr("{title}, copy").format(title=self._label(self.design.name).removesuffix(" •")))

    def _print_with(self) -> None:
        if not self.design.unsaved or self.design.save():
            self.printing_chosen.emit(self.design.name)

    def _ask_delete(self) -> None:
        title = self.tr("Delete the design “{title}”?").format(title=self.design.title(self.design.name))
        self.tell(
            Notice(
                title,
                (self.tr("Badges that were printed with it stay valid."),),
                (Act(Ask("close"), self.tr("Keep")), Act(Ask("delete"), self.tr("Delete"), primary=True)),
            )
        )

    def _delete(self) -> None:
        self.tell(None)
        self.design.discard()

    def _choose_designs(self) -> None:
        self._choose_files(
            self.tr("Designs of Indico or pretix"),
            self.tr("Designs") + " (*.json *.pdf *.png *.jpg *.jpeg *.svg)",
            self.files_chosen.emit,
            several=True,
        )

    def _choose_files(
        self, title: str, kinds: str, then: Callable[[tuple[Path, ...]], object], *, several: bool = False
    ) -> None:
        dialog = QFileDialog(self, title, "", kinds)
        dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles if several else QFileDialog.FileMode.ExistingFile)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.filesSelected.connect(partial(_with_paths, then))
        dialog.open()

    def changeEvent(self, event: QEvent) -> None:
        """Every sentence anew in another language."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.panel.retranslate()

    def open_layers(self) -> tuple[str, ...]:
        """Names of the layers in the list."""
        return tuple(element.id for element in parts(self.design.draft.elements))

    def template(self) -> Template:
        """The design as it is on screen."""
        return self.design.template


def _act(act: Callable[[], object]) -> None:
    act()


def _ignoring(act: Callable[[], object], _checked: bool = False) -> None:
    act()


def _with_paths(then: Callable[[tuple[Path, ...]], object], files: list[str]) -> None:
    if files:
        then(tuple(map(Path, files)))


def _paint_icon(paper: Paper, *, name: str) -> None:
    paper.icon(name, paper.width / 2 - 10, paper.height / 2, 20, paper.colour("ink"))


def _paint_percent(paper: Paper, *, percent: str) -> None:
    paper.say(percent, Style("small", 14, 600), RING, paper.height / 2, paper.width - 2 * RING, paper.colour("ink"),
              side="center", direction="ltr")  # fmt: skip


def _paint_verdict(paper: Paper, *, said: tuple[str, str], alarming: bool) -> None:
    x, room = RING + 14, paper.width - 2 * RING - 28
    ink = paper.colour("ink")
    head = paper.block(said[0], Style("body", 15, 700), room)
    body = paper.block(said[1], Style("small", 14), room)
    y = RING + max(8.0, (_FIT_BOX - head.height - (body.height if said[1] else 0)) / 2)
    paper.put(head, x, y, ink)
    if said[1]:
        paper.put(body, x, y + head.height, ink)
