"""Badges drawn into parts of a PDF, by this process or by several at once; the order is that of the people."""

import math
import multiprocessing
import os
import signal
import sys
import threading
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import Future, ProcessPoolExecutor
from dataclasses import dataclass
from itertools import islice

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QSizeF
from PySide6.QtGui import QGuiApplication, QPageSize, QPdfWriter

from kiosk import __version__
from kiosk.badges.face import BadgeFace
from kiosk.badges.fonts import UNITS, QtRuler, legible
from kiosk.badges.layout import lay_out
from kiosk.badges.marking import Marker, pages
from kiosk.badges.painting import photo_problem
from kiosk.badges.pdf import Part, part
from kiosk.badges.sheets import Badge, leaves, paint_leaf, paper
from kiosk.badges.template import Template

_POINTS = 72 / 25.4
_PEOPLE = 200
"""Badges of one part: enough that fonts, which each part embeds, weigh little; few enough to lie in memory."""
_AHEAD = 1
"""Parts that wait for each process, so that none is idle."""


@dataclass(frozen=True, slots=True)
class Undrawable:
    """A text of one delegate that no font can draw."""

    delegate: str
    text: str


@dataclass(frozen=True, slots=True)
class Faceless:
    """A delegate whose photo cannot be used, and why."""

    delegate: str
    problem: str


@dataclass(frozen=True, slots=True)
class Drawn:
    """Pages, and what is to be said of those on them."""

    part: Part
    badges: int
    undrawable: tuple[Undrawable, ...]
    faceless: tuple[Faceless, ...]


def processes(people: int, jobs: int | None = None) -> int:
    """How many processes it pays to draw so many badges with: at most `jobs`, by default as many as there are cores."""
    return max(1, min(jobs or _cores(), people // _PEOPLE))


def _cores() -> int:
    return len(os.sched_getaffinity(0)) if sys.platform == "linux" else os.cpu_count() or 1


def drawn(
    people: Iterable[BadgeFace],
    template: Template,
    title: str,
    jobs: int = 1,
    progress: Callable[[int], bool] | None = None,
) -> Iterator[Drawn]:
    """Everybody's badges, part by part. `progress` is told the number done; by False it ends this with whoever was
    taken from `people`.
    """
    places = template.sheet.columns * template.sheet.rows if template.sheet else 1
    size = places * math.ceil((_PEOPLE if jobs > 1 else 2 * _PEOPLE) / places)
    if jobs > 1:
        yield from _by_many(iter(people), template, title, jobs, size, progress)
        return
    remaining, before, going = iter(people), 0, True

    def step(count: int) -> bool:
        nonlocal going
        going = progress is None or progress(before + count)
        return going

    while going and (made := draw(islice(remaining, size), template, title, step)).badges:
        before += made.badges
        yield made


def draw(
    people: Iterable[BadgeFace], template: Template, title: str, step: Callable[[int], bool] | None = None
) -> Drawn:
    """One part. Needs a Qt application."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = _writer(buffer, template, title)
    painter = Marker(writer)
    width, height = paper(template)
    # The page in whole points is a little higher than the paper; what is kept of it is its lower left part.
    painter.translate(0, (math.ceil(height * _POINTS) / _POINTS - height) * UNITS)
    count = 0
    undrawable: list[Undrawable] = []
    faceless: list[Faceless] = []

    def laid_out() -> Iterator[Badge]:
        nonlocal count
        for person in people:
            face, lost = legible(person, template.fonts["text"])
            undrawable.extend(Undrawable(face.delegate, text) for text in lost)
            if problem := photo_problem(template, face):
                faceless.append(Faceless(face.delegate, problem))
            yield Badge(face, lay_out(template, face, QtRuler()))
            count += 1
            if step and not step(count):
                return

    try:
        sides = [paint_leaf(painter, leaf, template) for leaf in leaves(laid_out(), template)]
    finally:
        painter.end()
    buffer.close()
    box = (width * _POINTS, height * _POINTS)
    made = part(bytes(buffer.data().data()), box, lambda content: pages(content, painter.lines, sides))
    return Drawn(made, count, tuple(undrawable), tuple(faceless))


def _writer(file: QIODevice, template: Template, title: str) -> QPdfWriter:
    """Qt rounds pages to whole points: take the next larger ones, `pdf.part` corrects them."""
    writer = QPdfWriter(file)
    writer.setTitle(title)
    writer.setCreator(f"uncops-kiosk {__version__}")
    writer.setResolution(round(25.4 * UNITS))
    width, height = paper(template)
    points = QSizeF(math.ceil(width * _POINTS), math.ceil(height * _POINTS))
    writer.setPageSize(QPageSize(points, QPageSize.Unit.Point, template.name, QPageSize.SizeMatchPolicy.ExactMatch))
    writer.setPageMargins(QMarginsF(0, 0, 0, 0))
    return writer


def _by_many(
    people: Iterator[BadgeFace],
    template: Template,
    title: str,
    jobs: int,
    size: int,
    progress: Callable[[int], bool] | None,
) -> Iterator[Drawn]:
    done, going = 0, True
    waiting: deque[Future[Drawn]] = deque()
    context = multiprocessing.get_context("spawn")
    with ProcessPoolExecutor(jobs, context, _begin) as processes:
        while True:
            while going and len(waiting) < jobs * _AHEAD and (some := list(islice(people, size))):
                waiting.append(processes.submit(_draw_some, some, template, title))
            if not waiting:
                return
            made = waiting.popleft().result()
            done += made.badges
            going = going and (progress is None or progress(done))
            yield made


_application: list[QGuiApplication] = []


def _begin() -> None:
    """A process that draws: it leaves Ctrl-C to its parent, and does not outlive it."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    threading.Thread(target=_end_with_parent, daemon=True).start()
    _application.append(QGuiApplication(["kiosk"]))


def _end_with_parent() -> None:
    parent = multiprocessing.parent_process()
    if parent is not None:
        parent.join()
        os._exit(1)


def _draw_some(people: Sequence[BadgeFace], template: Template, title: str) -> Drawn:
    return draw(people, template, title)
