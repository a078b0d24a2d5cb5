"""Badges: one on demand, and many into one PDF against reportlab drawing the same elements (without shaping)."""

import tempfile
import time
from collections.abc import Iterator, Sequence
from pathlib import Path

from PySide6.QtGui import QGuiApplication
from reportlab.graphics import renderPDF
from reportlab.graphics.barcode.qr import QrCodeWidget
from reportlab.graphics.shapes import Drawing
from reportlab.lib.units import mm
from reportlab.lib.utils import ImageReader
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

from kiosk.badges import batch, template_file
from kiosk.badges.face import BadgeFace, face
from kiosk.badges.fonts import QtRuler
from kiosk.badges.layout import Placed, lay_out
from kiosk.badges.template import Band, Box, Code, Photo, Template
from kiosk.domain.people import Delegate
from kiosk.domain.plan import Plan
from kiosk.paths import resources
from tests.bench.measure import Finding, times

_BADGES = 240
_SINGLE = 60
_FONT = Path("/usr/share/fonts/truetype/noto/NotoSans-Regular.ttf")


def findings(plan: Plan, people: Sequence[tuple[Delegate, str]]) -> Iterator[Finding]:
    """`people` with the text of their ticket; each gets one of the sample portraits."""
    application = QGuiApplication.instance() or QGuiApplication([])
    assert application is not None
    template = template_file.load("delegate")
    photos = [path.read_bytes() for path in sorted((resources() / "demo" / "indico" / "pictures").iterdir())]
    faces = [
        face(person, plan, photo=photos[number % len(photos)], payload=payload)
        for number, (person, payload) in enumerate(people[:_BADGES])
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
        ours = len(faces) / batch.write(faces, template, path).seconds
        theirs = len(faces) / _reportlab(faces, template, path)
        yield Finding(
            what=f"{len(faces)} badges into one PDF",
            kiosk=f"{ours:.0f} badges/s",
            bare=f"reportlab, no shaping: {theirs:.0f} badges/s",
            ratio=ours / theirs,
            budget="≥ 45 badges/s",
            met=ours >= 45,
        )


def _reportlab(faces: Sequence[BadgeFace], template: Template, path: Path) -> float:
    """Seconds reportlab takes to draw the same layout; laying out is ours and not counted."""
    pdfmetrics.registerFont(TTFont("Noto", str(_FONT)))
    ruler = QtRuler()
    pages = [(badge, lay_out(template, badge, ruler)[0]) for badge in faces]
    photos = {badge.photo: ImageReader(_file(badge.photo)) for badge in faces if badge.photo}
    started = time.perf_counter()
    canvas = Canvas(str(path), pagesize=(template.width * mm, template.height * mm))
    for badge, page in pages:
        for placed in page:
            _draw(canvas, placed, badge, template.height, photos)
        canvas.showPage()
    canvas.save()
    return time.perf_counter() - started


def _draw(
    canvas: Canvas, placed: Placed, badge: BadgeFace, height: float, photos: dict[bytes | None, ImageReader]
) -> None:
    box = placed.element.box
    for run in placed.runs:
        canvas.setFont("Noto", run.size * mm)
        canvas.drawString(run.x * mm, (height - run.baseline) * mm, run.text)
    for square in placed.squares:
        canvas.rect(*_place(square, height))
    match placed.element:
        case Photo() if badge.photo:
            canvas.drawImage(photos[badge.photo], *_place(box, height))
        case Band():
            canvas.setFillColor(badge.category_colour)
            canvas.rect(*_place(box, height), fill=1, stroke=0)
        case Code():
            x, y, width, tall = _place(box, height)
            symbol = QrCodeWidget(placed.words, barLevel="M", barWidth=width, barHeight=tall, barBorder=0)
            drawing = Drawing(width, tall)
            drawing.add(symbol)
            renderPDF.draw(drawing, canvas, x, y)


def _place(box: Box, height: float) -> tuple[float, float, float, float]:
    return box.x * mm, (height - box.y - box.height) * mm, box.width * mm, box.height * mm


def _file(data: bytes) -> object:
    from io import BytesIO

    return BytesIO(data)
