"""Where things stand on the designer's screen, and how its own places look. Base units of the window."""

from dataclasses import dataclass
from functools import partial

from kiosk.screens.designer import tools, try_on
from kiosk.screens.designer.design import Design
from kiosk.screens.kit import keys
from kiosk.screens.kit.action import RING
from kiosk.screens.kit.board import Look, Spot
from kiosk.screens.kit.frame import BAR, RAIL
from kiosk.screens.kit.paper import Paper
from kiosk.screens.kit.theme import Style
from kiosk.screens.words.language import translate

LAYERS, PANEL, INSET = 208, 288, 20
_FIT_BOX = 92
_BUTTON = 56


@dataclass(frozen=True, slots=True)
class Ask:
    """What pressing a place says: `do` names it."""

    do: str
    of: object = None


@dataclass(frozen=True, slots=True)
class Layer:
    """A layer is to be selected; said by whoever shows something from elsewhere."""

    name: str


@dataclass(frozen=True, slots=True)
class Area:
    """A rectangle: leading edge, top, width, height."""

    x: float
    y: float
    width: float
    height: float


def canvas(paper: Paper) -> Area:
    """The badge's ground."""
    x, y = float(RAIL + LAYERS), float(BAR + tools.HEIGHT)
    return Area(x, y, paper.width - x - PANEL, paper.height - y - try_on.HEIGHT)


def layer_list(paper: Paper) -> Area:
    """Below its title, above the place that adds."""
    top = float(BAR + 48)
    return Area(RAIL, top, LAYERS - 1, paper.height - top - 88)


def panel(paper: Paper) -> Area:
    """Properties, below their title."""
    top = float(BAR + 48)
    return Area(paper.width - PANEL + INSET, top, PANEL - INSET - 8, _fit_top(paper) - 8 - top)


def _fit_top(paper: Paper) -> float:
    return paper.height - 16 - 2 * _BUTTON - 8 - 12 - _FIT_BOX


def sides(design: Design, area: Area) -> list[Spot]:
    """Front and back, where there are both."""
    pages = len(design.template.pages)
    if pages < 2:
        return []
    names = [translate("designer", "Front"), translate("designer", "Back")]
    names += [str(number + 1) for number in range(2, pages)]
    x, top = area.x + 12, area.y + area.height - 10 - 46 * pages
    return [
        Spot(ask=Ask("page", page), label=names[page], box=(x, top + 46 * page, 100, 40), letters=15,
             look=Look.CHOSEN if page == design.draft.page else Look.FRAMED)
        for page in range(pages)
    ]  # fmt: skip


def zooms(zoom: float, area: Area) -> list[Spot]:
    """Larger, 100 %, smaller, all of it."""
    percent = f"{round(zoom * 100)} %"
    x, y = area.x + area.width - 68, area.y + area.height - 188
    return [
        Spot(ask=Ask("zoom", True), label=translate("designer", "Larger"), box=(x, y, 56, 40),
             paint=partial(paint_icon, name="plus")),
        Spot(ask=Ask("actual"), label=percent, box=(x, y + 44, 56, 40), look=Look.BARE,
             paint=partial(_paint_percent, percent=percent)),
        Spot(ask=Ask("zoom", False), label=translate("designer", "Smaller"), box=(x, y + 88, 56, 40),
             paint=partial(paint_icon, name="minus")),
        Spot(ask=Ask("fit"), label=translate("designer", "Whole badge"), box=(x, y + 132, 56, 40),
             paint=partial(paint_icon, name="whole")),
    ]  # fmt: skip


def foot(paper: Paper, verdict: tuple[str, str], *, known: bool, alarming: bool) -> list[Spot]:
    """Whether it fits everybody; save; print a test."""
    x, width, y = paper.width - PANEL + INSET, PANEL - 2 * INSET, _fit_top(paper)
    return [
        Spot(ask=Ask("misfits"), label=" ".join(verdict), box=(x, y, width, _FIT_BOX), enabled=known,
             look=Look.CHOSEN if alarming else Look.FRAMED, paint=partial(_paint_verdict, said=verdict)),
        Spot(ask=Ask("save"), label=translate("designer", "Save design"), box=(x, y + _FIT_BOX + 12, width, _BUTTON),
             icon="tick", key=keys.PROPOSAL, look=Look.FILLED),
        Spot(ask=Ask("test"), label=translate("designer", "Print a test"), box=(x, y + _FIT_BOX + 76, width, _BUTTON),
             icon="printer"),
    ]  # fmt: skip


def add_layer(paper: Paper) -> Spot:
    """Below the list."""
    return Spot(ask=Ask("add"), label=translate("designer", "Add layer"),
                box=(RAIL + 14, paper.height - 72, LAYERS - 28, _BUTTON), icon="plus", letters=16)  # fmt: skip


def more(x: float) -> Spot:
    """The list of designs, and what can be done with them."""
    return Spot(ask=Ask("more"), label=translate("designer", "Designs"), box=(x, 10, 44, 44), key=keys.MORE,
                look=Look.BARE, paint=partial(paint_icon, name="more"))  # fmt: skip


def back() -> Spot:
    """Before the title: to the other screens of the room."""
    return Spot(ask=Ask("back"), label=translate("designer", "Back to the organiser's screens"),
                box=(RAIL, 10, 26, 44), look=Look.BARE, paint=partial(paint_icon, name="previous"))  # fmt: skip


def to_hardest(area: Area) -> Spot:
    """From those who do not fit back to the hardest."""
    return Spot(ask=Ask("hardest"), label=translate("designer", "Back to the hardest"),
                box=(area.x + area.width - 220, area.y + area.height + 6, 200, 30), letters=13)  # fmt: skip


def paint_grounds(paper: Paper) -> None:
    """Grounds and lines."""
    area, line = canvas(paper), paper.colour("line")
    paper.fill(RAIL, BAR, LAYERS, paper.height - BAR, paper.colour("sheet"))
    paper.fill(area.x, BAR, area.width, tools.HEIGHT, paper.colour("background"))
    paper.rule(area.x, BAR + tools.HEIGHT - 1, area.width, line)
    paper.upright(area.x - 1, BAR, paper.height - BAR, line)
    paper.upright(area.x + area.width, BAR, paper.height - BAR, line)
    bottom = area.y + area.height
    paper.fill(area.x, bottom, area.width, try_on.HEIGHT, paper.colour("background"))
    paper.rule(area.x, bottom, area.width, line)


def paint_titles(paper: Paper, subject: str, heading: str, *, aside: bool) -> None:
    """Titles of the parts; `aside` leaves the trailing end of the row of people free."""
    area, ink, quiet = canvas(paper), paper.colour("ink"), paper.colour("ink_quiet")
    paper.say(translate("designer", "Layers"), Style("button", 18, 600), RAIL + 16, BAR + 25, LAYERS - 32, ink)
    paper.say(subject, Style("button", 18, 600), paper.width - PANEL + INSET, BAR + 25, PANEL - 2 * INSET, ink,
              smallest=13)  # fmt: skip
    y = area.y + area.height + 22
    title = translate("designer", "Try it on")
    said = paper.say(title, Style("body", 15, 600), area.x + INSET, y, area.width / 2, ink)
    start = area.x + INSET + said.width + 16
    room = area.x + area.width - INSET - start - (210 if aside else 0)
    paper.say(heading, Style("small", 14), start, y, room, quiet, side="leading" if aside else "trailing")


def paint_icon(paper: Paper, *, name: str) -> None:
    """A place that is its icon."""
    paper.icon(name, paper.width / 2 - 10, paper.height / 2, 20, paper.colour("ink"))


def _paint_percent(paper: Paper, *, percent: str) -> None:
    paper.say(percent, Style("small", 14, 600), RING, paper.height / 2, paper.width - 2 * RING, paper.colour("ink"),
              side="center", direction="ltr")  # fmt: skip


def _paint_verdict(paper: Paper, *, said: tuple[str, str]) -> None:
    x, room = RING + 14, paper.width - 2 * RING - 28
    ink = paper.colour("ink")
    head = paper.block(said[0], Style("body", 15, 700), room)
    size = 14.0
    body = paper.block(said[1], Style("small", size), room)
    while said[1] and head.height + body.height > _FIT_BOX - 10 and size > 11:
        size -= 1
        body = paper.block(said[1], Style("small", size), room)
    y = RING + max(5.0, (_FIT_BOX - head.height - (body.height if said[1] else 0)) / 2)
    paper.put(head, x, y, ink)
    if said[1]:
        paper.put(body, x, y + head.height, ink)
