"""One picture of each shipped badge design, on invented people whose names are in as many scripts."""

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPainter

from kiosk.badges import template_file
from kiosk.badges.face import BadgeFace
from kiosk.badges.painting import preview
from kiosk.badges.template import Template
from kiosk.printing.issuing import Issuing
from kiosk.roster.store import Roster
from kiosk.storage.paths import resources

PEOPLE = {
    "delegate": ("3", "3"),
    "vip": ("34", "7"),
    "press": ("117", "10"),
    "double": ("44", "11"),
    "id1": ("36", "8"),
}
"""Design -> registration, and whose drawn photo: few registrations of the sample have one."""
_DPI = 160
_GAP = 24


def pictures(press: Issuing, roster: Roster, directory: Path) -> list[str]:
    """Leave `badge-DESIGN.png` of every design in `directory`; answers the names of the files."""
    files = []
    for design, (registration, photo) in PEOPLE.items():
        delegate = roster.by_source_id(registration)
        assert delegate is not None, "the sample has this registration"
        drawn = (resources() / "demo" / "indico" / "pictures" / f"{photo}.jpg").read_bytes()
        face = replace(press.face(delegate, 1), photo=drawn)
        file = f"badge-{design}.png"
        _picture(template_file.load(design), face).save(str(directory / file))
        files.append(file)
    return files


def _picture(template: Template, face: BadgeFace) -> QImage:
    """All pages side by side."""
    pages = [preview(template, face, page, _DPI) for page in range(len(template.pages))]
    width, height = pages[0].width(), pages[0].height()
    whole = QImage(len(pages) * (width + _GAP) - _GAP, height, QImage.Format.Format_ARGB32)
    whole.fill(Qt.GlobalColor.transparent)
    with QPainter(whole) as painter:
        for at, page in enumerate(pages):
            painter.drawImage(at * (width + _GAP), 0, page)
    return whole
