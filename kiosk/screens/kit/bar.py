"""The bar over the sheet: which event and session, and how the kiosk is. Whatever needs a hand is hatched."""

from dataclasses import dataclass
from datetime import datetime

from PySide6.QtGui import QPainterPath

from kiosk.domain.plan import Plan
from kiosk.screens.kit.lettering import Block
from kiosk.screens.kit.paper import Paper
from kiosk.screens.kit.shapes import paint_hatch
from kiosk.screens.kit.theme import Style
from kiosk.screens.words.health import Health, Part
from kiosk.screens.words.language import in_words, translate

HEIGHT = 56
MARGIN = 32
ICON = 20
HATCH = 13


@dataclass(frozen=True, slots=True)
class Chip:
    """A part of the kiosk with its words; None: only its icon."""

    part: Part
    text: Block | None
    width: float


def bar_title(plan: Plan, gate: str, now: datetime) -> str:
    """The event, its day, and the session that is on in the gate's zone."""
    event, zone = plan.event, plan.zone_info
    first = event.starts.astimezone(zone).date()
    today = now.astimezone(zone).date()
    number = (today - first).days + 1
    here = plan.gate_at(gate, now).zone
    session = next((s for s in plan.sessions if s.zone == here and s.starts <= now < s.ends), None)
    if number < 1 or today > event.ends.astimezone(zone).date():
        return event.short_name
    if session is None:
        return translate("bar", "{event} · Day {number}").format(event=event.short_name, number=number)
    name = in_words(session.names, session.name)
    said = translate("bar", "{event} · Day {number}, {session}")
    return said.format(event=event.short_name, number=number, session=name)


def paint_bar(paper: Paper, title: str, trailing: str = "", parts: tuple[Part, ...] = (), *, after: float = 0) -> None:
    """Title at the leading edge; a date or the chips at the trailing one, with `after` left free behind a date."""
    paper.fill(0, 0, paper.width, HEIGHT, paper.colour("background"))
    paper.rule(0, HEIGHT - 1, paper.width, paper.colour("line"))
    small = Style("small", 15, 600) if trailing else Style("small", weight=600)
    ink, quiet = paper.colour("ink"), paper.colour("ink_quiet")
    room = paper.width - 2 * MARGIN
    if trailing:
        room -= after
        date = paper.say(trailing, Style("small", 15), MARGIN, 28, room, quiet, side="trailing", smallest=12)
        paper.say(title, small, MARGIN, 28, room - date.width - 24, ink, smallest=12)
        return
    chips = fitting_chips(paper, parts, room * 0.72)
    gap = 22.0
    width = sum(chip.width + gap for chip in chips) - gap if chips else 0
    paper.say(title, small, MARGIN, 28, room - width - 24, ink, smallest=13)
    x = paper.width - MARGIN - width
    for chip in chips:
        paint_chip(paper, chip, x, HEIGHT / 2)
        x += chip.width + gap


def fitting_chips(paper: Paper, parts: tuple[Part, ...], room: float) -> list[Chip]:
    """Chips with their words; those that are well lose the words first when there is no room."""
    shown = [part for part in parts if part.health is not Health.OFF]
    for size, spoken in ((14, True), (13, True), (12, True), (13, False)):
        chips = [_chip(paper, part, size, spoken) for part in shown]
        if sum(chip.width + 22 for chip in chips) <= room:
            break
    return chips if shown else []


def _chip(paper: Paper, part: Part, size: float, spoken: bool) -> Chip:
    unwell = part.health in {Health.POOR, Health.BAD}
    if not (spoken or unwell or part.icon == "officer"):
        return Chip(part, None, ICON)
    text = paper.block(part.short, Style("small", size, 600 if unwell else 0))
    return Chip(part, text, ICON + 8 + text.width + (HATCH + 6 if unwell else 0))


def paint_chip(paper: Paper, chip: Chip, x: float, middle: float) -> None:
    """A chip around height `middle`."""
    unwell = chip.part.health in {Health.POOR, Health.BAD}
    ink = paper.colour("ink")
    paper.icon(chip.part.icon, x, middle, ICON, ink)
    if chip.text is None:
        return
    start = x + ICON + 8
    if unwell:
        area = QPainterPath()
        area.addRect(paper.box(start - 2, middle - HATCH / 2, HATCH, HATCH))
        paint_hatch(paper, area, ink, paper.colour("background"), 3.2)
        start += HATCH + 4
    paper.put(chip.text, start, middle - chip.text.height / 2, ink if unwell else paper.colour("ink_quiet"))
