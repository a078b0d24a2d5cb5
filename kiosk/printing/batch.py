"""Many badges into one PDF: written beside its place and moved there when whole, so a PDF that exists is complete."""

import io
import time
from collections.abc import Callable, Iterable
from concurrent.futures.process import BrokenProcessPool
from dataclasses import dataclass, replace
from pathlib import Path

from kiosk.badges.face import BadgeFace
from kiosk.badges.parts import Drawn, Faceless, Undrawable, draw, drawn
from kiosk.badges.pdf import PdfFile
from kiosk.badges.template import Photo, Template
from kiosk.domain.trouble import Trouble
from kiosk.printing.printers import Page, Size
from kiosk.storage.files import replacing


class NotWritten(Trouble):
    """The PDF could not be written. Carries its path and the system's reason."""

    def __init__(self, path: Path, reason: str) -> None:
        super().__init__(f"cannot write {path}: {reason}")
        self.path, self.reason = path, reason


@dataclass(frozen=True, slots=True)
class Written:
    """What a batch came to. Everyone has a badge, also those with remarks."""

    badges: int
    pages: int
    undrawable: tuple[Undrawable, ...]
    faceless: tuple[Faceless, ...]
    seconds: float


def write(
    people: Iterable[BadgeFace],
    template: Template,
    path: Path,
    *,
    title: str = "Badges",
    jobs: int = 1,
    progress: Callable[[int], bool] | None = None,
    placing: Callable[[Path], None] | None = None,
) -> Written:
    """One PDF of everyone's badges, in the order given; it is on disk on return. Errors: NotWritten.

    `jobs` is how many processes draw; 1 is this one. `progress` is told the number done and stops the batch, whole so
    far, by returning False. `placing` is told the whole file just before it is moved to its place. At least one badge
    is needed: a PDF has no zero pages.
    """
    started = time.perf_counter()
    try:
        with replacing(path) as part:
            parts = _write_part(drawn(people, template, title, jobs, progress), part)
            if not parts:
                raise NotWritten(path, "there is nobody to print")
            if placing:
                placing(part)
    except OSError as error:
        raise NotWritten(path, error.strerror or str(error)) from error
    except BrokenProcessPool as error:
        raise NotWritten(path, "a process that draws badges was ended") from error
    return Written(
        sum(one.badges for one in parts),
        sum(len(one.part.pages) for one in parts),
        tuple(text for one in parts for text in one.undrawable),
        tuple(problem for one in parts for problem in one.faceless),
        time.perf_counter() - started,
    )


def _write_part(parts: Iterable[Drawn], part: Path) -> list[Drawn]:
    """What was drawn, without the drawings."""
    done = []
    with part.open("wb") as file:
        document = PdfFile(file)
        for one in parts:
            document.add(one.part)
            done.append(replace(one, part=replace(one.part, objects={})))
        if done:
            document.end()
    return done


def page(face: BadgeFace, template: Template) -> Page:
    """One badge for a printer."""
    file = io.BytesIO()
    document = PdfFile(file)
    document.add(draw([face], replace(template, sheet=None), "Badge").part)
    document.end()
    boxes = (element.box for element in template.elements if isinstance(element, Photo))
    photos = tuple((box.x, box.y, box.right, box.bottom) for box in boxes)
    return Page(file.getvalue(), Size(template.width, template.height), photos, two_sided=len(template.pages) > 1)
