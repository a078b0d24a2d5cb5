"""How the reprint dialog looks: what can be chosen, and at the trailing edge the badge to come."""

from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPixmap

from kiosk.badges.face import number_text
from kiosk.domain.people import Delegate
from kiosk.domain.plan import Plan
from kiosk.printing.needs import Need
from kiosk.screens.kit.lettering import Block
from kiosk.screens.kit.paper import Paper
from kiosk.screens.kit.theme import Style
from kiosk.screens.printing.past_badges import PastBadge, copy_words
from kiosk.screens.words.isolates import ltr
from kiosk.screens.words.language import figure, joined, translate
from kiosk.screens.words.need_words import need_meaning, need_words

SIDE = 232


@dataclass(frozen=True, slots=True, kw_only=True)
class Reprinting:
    """What the dialog shows. `number` is the badge number, that of every copy; `past` oldest first; `supervisor` the
    name of who agrees; `preview` the badge to come.
    """

    plan: Plan
    delegate: Delegate
    now: datetime
    number: int = 0
    past: tuple[PastBadge, ...] = ()
    supervisor: str = ""
    preview: QImage | None = None
    said: str = ""

    @property
    def last(self) -> PastBadge | None:
        """The newest badge."""
        return self.past[-1] if self.past else None

    @property
    def next_serial(self) -> int:
        """Which copy the next one will be."""
        return self.last.serial + 1 if self.last else 1


def paint_side(
    paper: Paper, shown: Reprinting, need: Need | None, place: tuple[float, float, float], *, again: bool
) -> None:
    """The badge to come from (x, top) down to a bottom: its picture, its number, what becomes of the old copy."""
    x, top, bottom = place
    ink, quiet = paper.colour("ink"), paper.colour("ink_quiet")
    if shown.preview is not None:
        height = min(SIDE * shown.preview.height() / shown.preview.width(), 324.0)
        width = height * shown.preview.width() / shown.preview.height()
        left = x + (SIDE - width) / 2
        box = paper.box(left, top, width, height)
        whole = (box.size() * paper.ratio).toSize()
        smooth = Qt.TransformationMode.SmoothTransformation
        scaled = shown.preview.scaled(whole, Qt.AspectRatioMode.IgnoreAspectRatio, smooth)
        paper.picture(QPixmap.fromImage(scaled), left, top, width, height)
        paper.frame(left, top, width, height, paper.colour("border"), stroke=1)
        top += height + 30
    last = shown.last
    paper.say(ltr(number_text(shown.number)), Style("title", 22, 700, "serial"), x, top, SIDE, ink)
    if last is not None:
        top += 28
        _paint_copies(paper, x, top, last, None if again else shown.next_serial)
    said = _consequence(last, need, again=again)
    block: Block = paper.block(said, Style("body", 15), SIDE)
    for size in (16, 15, 14, 13, 12, 11):
        block = paper.block(said, Style("body", size), SIDE)
        if block.height <= bottom - top - 20:
            break
    paper.put(block, x, top + 20, ink if need else quiet)


def _paint_copies(paper: Paper, x: float, middle: float, last: PastBadge, following: int | None) -> None:
    ink, quiet = paper.colour("ink"), paper.colour("ink_quiet")
    style = Style("body", 16, 600)
    if following is None:
        paper.say(copy_words(last.serial), style, x, middle, SIDE, ink, smallest=11)
        return
    share = (SIDE - 46) / 2
    old = paper.say(copy_words(last.serial), style, x, middle, share, quiet, smallest=11)
    paper.rule(x, middle, old.width, quiet, 2)
    paper.icon("arrow", x + old.width + 12, middle, 22, ink)
    paper.say(copy_words(following), style, x + old.width + 46, middle, share, ink, smallest=11)


def _consequence(last: PastBadge | None, need: Need | None, *, again: bool) -> str:
    if last is None:
        return ""
    if again:
        return translate("reprint", "It never came out, so the same copy is tried again.")
    ended = translate(
        "reprint", "Copy {copy} is refused from now on, here at once and at other kiosks when they next meet."
    )
    told = translate("reprint", "Security is told.") if need is Need.STOLEN else ""
    return joined(ended.format(copy=figure(last.serial)), told)


def paint_need(paper: Paper, *, need: Need, chosen: bool) -> None:
    """A line to choose: a circle, the need, what it entails."""
    ring, circle = 6, 24
    ink, middle = paper.colour("ink"), paper.height / 2
    x, width = ring + 18, paper.width - 2 * ring
    edge = ink if chosen else paper.colour("border")
    paper.frame(x, middle - circle / 2, circle, circle, edge, stroke=2, radius=circle / 2, fill=ink if chosen else None)
    if chosen:
        paper.frame(x + 8, middle - 4, 8, 8, paper.colour("sheet"), stroke=1, radius=4, fill=paper.colour("sheet"))
    inner = x + circle + 16
    share = (width - 58 - 18) * 0.4
    paper.say(need_words(need), Style("button", 18, 600), inner, middle, share, ink, smallest=13)
    said, room = need_meaning(need), width - 58 - 18 - share - 16
    block = paper.block(said, Style("body", 16), room)
    for size in (16, 15, 14, 13, 12):
        block = paper.block(said, Style("body", size), room)
        if block.height <= paper.height - 2 * ring - 8:
            break
    paper.put(block, inner + share + 16, middle - block.height / 2, paper.colour("ink_quiet"))
