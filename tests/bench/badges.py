"""Badges: one on demand, from the verdict to the printer, and many into one PDF against reportlab drawing the same
elements (without shaping); and everybody's by the command.
"""

import contextlib
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtGui import QGuiApplication
from reportlab.lib.units import mm
from reportlab.lib.utils import ImageReader
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

from kiosk.badges import template_file
from kiosk.badges.codes import Symbol, symbol
from kiosk.badges.face import BadgeFace
from kiosk.badges.fonts import QtRuler
from kiosk.badges.layout import Placed, lay_out
from kiosk.badges.template import Band, Box, Code, Photo, Template
from kiosk.domain.people import Delegate, State
from kiosk.printing import batch
from kiosk.printing.issuing import Issuing
from kiosk.printing.printers.ipp_message import Message
from kiosk.station import Station
from kiosk.storage.paths import resources
from tests.bench.crowd import crowd
from tests.bench.measure import Finding, times
from tests.printing.ipp_server import PRINT_JOB, IppServer

_WARM = 240
_SINGLE = 60
_PRINTED = 40
_ROUNDS = 2
_MANY = 5000
_FONT = Path("/usr/share/fonts/truetype/noto/NotoSans-Regular.ttf")


def findings(kiosk: Station, people: Sequence[Delegate]) -> Iterator[Finding]:
    """Badges as they are issued, signed code and all; each gets one of the sample portraits."""
    application = QGuiApplication.instance() or QGuiApplication([])
    assert application is not None
    template, press = template_file.load("delegate"), Issuing(kiosk.db, kiosk.plan, kiosk.folder)
    photos = [path.read_bytes() for path in sorted((resources() / "demo" / "indico" / "pictures").iterdir())]
    faces = [
        replace(press.face(person, number + 1), photo=photos[number % len(photos)])
        for number, person in enumerate(people)
    ]
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "badges.pdf"
        turn = iter(faces[:_SINGLE] * 2)
        one = times(lambda: batch.write([next(turn)], template, path), _SINGLE, warm=_SINGLE)
        yield Finding(
            what="one badge to PDF, warm (photo, QR, any script)",
            kiosk=f"{one.median:.1f} ms, p99 {one.p99:.1f} ms",
            budget="≤ 50 ms",
            met=one.median <= 50,
        )
        batch.write(faces[:_WARM], template, path)
        each = (len(faces) - _WARM) // _ROUNDS
        others = (faces[start : start + each] for start in range(_WARM, _WARM + each * _ROUNDS, each))
        rounds = [(batch.write(some, template, path).seconds, _reportlab(some, template, path)) for some in others]
        ours, theirs = (each / min(taken) for taken in zip(*rounds, strict=True))
        yield Finding(
            what=f"{each} badges into one PDF, one process",
            kiosk=f"{ours:.0f} badges/s",
            bare=f"reportlab, no shaping, our QR encoder: {theirs:.0f} badges/s",
            ratio=ours / theirs,
            budget="≥ 2 ×",
            met=ours >= 2 * theirs,
        )


class _Printer(IppServer):
    """Remembers when it had the last job, whole; its first byte came before."""

    arrived = 0.0

    def answer(self, request: Message) -> Message:
        if request.code == PRINT_JOB:
            self.arrived = time.perf_counter()
        return super().answer(request)


def to_the_printer(kiosk: Station) -> Iterator[Finding]:
    """From a sealed admission to a printer on the network: issued, signed, sealed, drawn, looked at, sent."""
    people = (person for person in kiosk.roster.people() if person.state is State.COMPLETE)
    press = Issuing(kiosk.db, kiosk.plan, kiosk.folder)
    printer = _Printer()
    with printer:
        taken = []
        for number, person in enumerate(people):
            started = time.perf_counter()
            press.deliver(press.ask(person, printer.uri))
            taken.append((printer.arrived - started) * 1000)
            if number == _PRINTED:
                break
    first, *warm = taken
    median = statistics.median(warm)
    yield Finding(
        what="verdict to the printer (IPP, loopback)",
        kiosk=f"{median:.0f} ms, first {first:.0f} ms, longest {max(warm):.0f} ms",
        budget="≤ 300 ms",
        met=max(first, median) <= 300,
    )


def many(folder: Path) -> Iterator[Finding]:
    """The whole command on a roster of its own: issued, signed, sealed, drawn by all cores, one PDF."""
    with crowd(folder / "many", _MANY).station:
        pass
    words = [sys.executable, "-m", "kiosk", "badge", "--all", "--pdf", str(folder / "many.pdf")]
    started, most = time.perf_counter(), 0.0
    running = subprocess.Popen(
        words, env=os.environ | {"KIOSK_DATA": str(folder / "many")}, stdout=subprocess.DEVNULL, start_new_session=True
    )
    while running.poll() is None:
        most = max(most, memory(running.pid))
        time.sleep(0.1)
    seconds = time.perf_counter() - started
    assert running.returncode == 0
    yield Finding(
        what=f"{_MANY} first badges into one PDF, `kiosk badge --all`",
        kiosk=f"{seconds:.1f} s, {most:.0f} MB",
        budget="≤ 10 s on two cores, ≤ 250 MB",
        met=seconds <= 10 and most <= 250,
    )


def memory(leader: int) -> float:
    """Megabytes of all processes of a session, shared pages counted once."""
    total = 0
    for entry in Path("/proc").iterdir():
        if entry.name.isdigit():
            with contextlib.suppress(OSError, StopIteration):
                if int((entry / "stat").read_text().rpartition(")")[2].split()[3]) == leader:
                    lines = (entry / "smaps_rollup").read_text().splitlines()
                    total += next(int(line.split()[1]) for line in lines if line.startswith("Pss:"))
    return total / 1000


def _reportlab(faces: Sequence[BadgeFace], template: Template, path: Path) -> float:
    """Seconds reportlab takes to draw the same layout; laying out is ours and not counted."""
    pdfmetrics.registerFont(TTFont("Noto", str(_FONT)))
    ruler = QtRuler()
    pages = [(badge, lay_out(template, badge, ruler)[0]) for badge in faces]
    photos: dict[bytes | None, ImageReader] = {
        badge.photo: ImageReader(_file(badge.photo)) for badge in faces if badge.photo
    }
    started = time.perf_counter()
    canvas = Canvas(str(path), pagesize=(template.width * mm, template.height * mm))
    for badge, page in pages:
        for placed in page:
            _draw(canvas, placed, badge, template.height, photos)
        canvas.showPage()
    canvas.save()
    return time.perf_counter() - started


def _draw(
    canvas: Canvas, placed: Placed, badge: BadgeFace, height: float, photos: Mapping[bytes | None, ImageReader]
) -> None:
    box = placed.element.box
    for run in placed.runs:
        canvas.setFont("Noto", run.size * mm)
        canvas.drawString(run.x * mm, (height - run.baseline) * mm, run.text)
    for square, mark in zip(placed.squares, badge.zones, strict=False):
        x, y, width, tall = _place(square, height)
        canvas.rect(x, y, width, tall)
        canvas.setFont("Noto", tall * 0.66)
        canvas.drawCentredString(x + width / 2, y + tall * 0.25, mark.key)
    match placed.element:
        case Photo() if badge.photo:
            canvas.drawImage(photos[badge.photo], *_place(box, height))
        case Band():
            canvas.setFillColor(badge.category_colour)
            canvas.rect(*_place(box, height), fill=1, stroke=0)
        case Code():
            _symbol(canvas, symbol(placed.words), *_place(box, height))


def _symbol(canvas: Canvas, code: Symbol, x: float, y: float, width: float, height: float) -> None:
    """By the encoder that the kiosk has (reportlab's own takes 13 ms a code), as one path of rectangles."""
    path, module = canvas.beginPath(), min(width / code.width, height / code.height)
    for column, row, length in code.runs:
        path.rect(x + column * module, y + height - (row + 1) * module, length * module, module)
    canvas.setFillColor("black")
    canvas.drawPath(path, stroke=0, fill=1)


def _place(box: Box, height: float) -> tuple[float, float, float, float]:
    return box.x * mm, (height - box.y - box.height) * mm, box.width * mm, box.height * mm


def _file(data: bytes) -> object:
    from io import BytesIO

    return BytesIO(data)
