"""An import on screen: files are dropped or chosen, what would change is looked at and ticked, then it is applied.

F5 does what comes next, Esc discards. Counts and rows are walked to and ticked, Page Up and Page Down turn.
"""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeyEvent

from kiosk.domain.plan import Plan
from kiosk.roster.leaving import Row
from kiosk.screens.kit import keys
from kiosk.screens.kit.board import Look, Spot
from kiosk.screens.kit.frame import BAR, Surroundings
from kiosk.screens.kit.organiser_tabs import OrganiserScreen, View
from kiosk.screens.kit.paging import Turn, clamped
from kiosk.screens.kit.paper import Paper
from kiosk.screens.kit.theme import Style, Theme
from kiosk.screens.organiser.preview import Apply, Compare, Importing, Kind, Preview, Show, Step, Tick
from kiosk.screens.organiser.preview_list import LEFT, PreviewList
from kiosk.screens.words.isolates import isolated
from kiosk.screens.words.language import figure, joined, translate
from kiosk.screens.words.trouble_words import trouble_words

_PAGE_KEYS = {Qt.Key.Key_PageUp: -1, Qt.Key.Key_PageDown: 1}
_BUTTON = 64
_NAMED = 3
"""Files named in the title."""


class RosterScreen(OrganiserScreen):
    """What is asked of it is told by `asked`: Step, Compare, Apply."""

    view = View.ROSTER

    def __init__(self, theme: Theme, around: Surroundings, plan: Plan) -> None:
        super().__init__(theme, around)
        self._plan = plan
        self.importing = Importing()
        self.kind = Kind.CHANGED
        self.left_out: frozenset[Row] = frozenset()
        self._page = 0
        self.setAcceptDrops(True)
        self.asked.connect(self._answer)

    def tell(self, importing: Importing) -> None:
        """What there is now; a new comparison is shown from its first row, nothing grave ticked."""
        preview = importing.preview
        if preview is not None and preview is not self.importing.preview:
            self.left_out, self._page = preview.unticked, 0
            counts = preview.counts
            kinds = (Kind.CHANGED, Kind.ADDED, Kind.MISSING, Kind.PROBLEMS)
            self.kind = next((kind for kind in kinds if counts[kind]), Kind.CHANGED)
        self.importing = importing
        self.renew()

    def forget(self) -> None:
        """Names on it are for whoever was here."""
        if not self.importing.applying:
            self.asked.emit(Step.DISCARD)

    # What is pressed

    def _answer(self, ask: object) -> None:
        match ask:
            case Turn(_, by):
                self.turn(0, 0, by)
            case Show(kind):
                self.kind, self._page = kind, 0
                self.renew()
            case Tick(row, _):
                self.left_out ^= {row}
                self.renew()

    def turn(self, x: float, y: float, by: int) -> None:
        """The list, wherever the mouse is."""
        if self.importing.preview is not None:
            pages = self.on_paper(self._list).pages
            self._page = clamped(clamped(self._page, pages) + by, pages)
            self.renew()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Page Up and Page Down turn."""
        key = Qt.Key(event.key())
        if key in _PAGE_KEYS:
            self.turn(0, 0, _PAGE_KEYS[key])
        else:
            super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Files may be dropped wherever there is nothing under way."""
        if self._dropped(event) and self.importing.may_act and not self.importing.busy:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """They are compared."""
        if self.importing.may_act and not self.importing.busy and (paths := self._dropped(event)):
            event.acceptProposedAction()
            self.asked.emit(Compare(paths))

    def _dropped(self, event: QDropEvent) -> tuple[Path, ...]:
        return tuple(Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile())

    # What is painted

    def _list(self, paper: Paper) -> PreviewList:
        preview = self.importing.preview or Preview()
        may = self.importing.may_act and not self.importing.busy
        return PreviewList(
            self._plan, preview, self.kind, self._page, frozenset(self.left_out), may,
            paper.width - 28, paper.height,
        )  # fmt: skip

    def body_spots(self, paper: Paper) -> list[Spot]:
        """Counts and rows, then the buttons."""
        shown = self._list(paper).spots(paper) if self.importing.preview is not None else []
        return [*shown, *(self._buttons(paper) if self.importing.may_act else [])]

    def paint_body(self, paper: Paper) -> None:
        """A title with what to know, then counts and rows, or what can be done here."""
        width, title = paper.width - 28 - LEFT, self._title()
        head = paper.say(title, Style("title", 22, 700), LEFT, BAR + 36, 0.45 * width, paper.colour("ink"))
        if self.importing.preview is not None:
            x = LEFT + head.width + 16
            style, ink = (Style("body", 15, 600), "ink") if self._is_grave() else (Style("body", 15), "ink_quiet")
            paper.say(self._warning(), style, x, BAR + 36, LEFT + width - x, paper.colour(ink), smallest=9)
            self._list(paper).paint(paper)
            return
        y = BAR + 76.0
        for sentence in self._sentences():
            block = paper.block(sentence, Style("body", 17), min(width, 760))
            paper.put(block, LEFT, y, paper.colour("ink"))
            y += block.height + 10

    def _title(self) -> str:
        if self.importing.applying:
            return translate("roster", "Being imported …")
        if self.importing.reading:
            return translate("roster", "Files are being compared …")
        if self.importing.preview is not None:
            return translate("roster", "What would change")
        return translate("roster", "Bring a list of people")

    def _is_grave(self) -> bool:
        preview = self.importing.preview
        return preview is not None and (preview.half or preview.nobody)

    def _warning(self) -> str:
        preview = self.importing.preview or Preview()
        said = []
        if preview.nobody:
            said.append(translate("roster", "After all of this nobody could enter."))
        if preview.half:
            said.append(translate("roster", "Is it half a list? Nobody who is not in it is ticked."))
        names = ", ".join(map(isolated, preview.files[:_NAMED])) + (" …" if len(preview.files) > _NAMED else "")
        return joined(*(said or [names]))

    def _sentences(self) -> list[str]:
        told = self.importing
        if told.busy:
            return [translate("roster", "Scanning goes on meanwhile.")]
        said = []
        if told.answer is not None:
            words = trouble_words(told.answer)
            said += [words.headline, words.remedy]
        if told.done is not None:
            said.append(translate("roster", "Imported and recorded. People touched: {count}").format(
                count=figure(told.done)))  # fmt: skip
        return [
            *said,
            translate("roster", "Drop exports of the registration system on this window, or choose them."),
            translate("roster", "Nothing changes before you have seen what would change."),
        ]

    # What may be done

    def _buttons(self, paper: Paper) -> list[Spot]:
        top, width = paper.height - 24 - _BUTTON, paper.width - 28 - LEFT
        leave = (Step.DISCARD, translate("roster", "Discard"), "cross", "Esc", True, Look.FRAMED)
        files = (Step.FILES, translate("roster", "Choose files"), "roster", "", True, Look.FRAMED)
        if self.importing.applying:
            return []
        if self.importing.reading:
            return _across([leave], top, width)
        if self.importing.preview is None:
            first = (Step.FILES, translate("roster", "Choose files"), "roster", keys.PROPOSAL, True, Look.FILLED)
            folder = (Step.FOLDER, translate("roster", "Choose a folder"), "stack", "", True, Look.FRAMED)
            return _across([first, folder], top, width)
        return [*_across([self._apply(), files, leave], top, width)]

    def _apply(self) -> tuple[object, str, str, str, bool, Look]:
        preview = self.importing.preview or Preview()
        whole = preview.choices
        ticked = len(whole - self.left_out)
        label = translate("roster", "Apply {ticked} of {all}").format(ticked=figure(ticked), all=figure(len(whole)))
        able = ticked > 0 or (not whole and bool(preview.changes))
        return Apply(self.left_out), label, "tick", keys.PROPOSAL, able, Look.FILLED


def _across(buttons: list[tuple[object, str, str, str, bool, Look]], top: float, width: float) -> list[Spot]:
    """Side by side, the first half as wide again as each of the others."""
    gap = 12
    share = (width - gap * (len(buttons) - 1)) / (len(buttons) + 1)
    spots, x = [], float(LEFT)
    for at, (ask, label, icon, key, enabled, look) in enumerate(buttons):
        wide = share * (2 if at == 0 else 1)
        spots.append(Spot(ask=ask, label=label, icon=icon, key=key, box=(x, top, wide, _BUTTON), enabled=enabled,
                          look=look))  # fmt: skip
        x += wide + gap
    return spots
