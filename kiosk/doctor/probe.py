"""What Qt finds on this machine, asked in a process of its own: `python -m kiosk.doctor.probe` prints one JSON object.

A Qt that lacks a library or cannot open the screen ends its process, and the doctor must live to say so.
"""

import json
import os
import sys
from typing import Any

_SCRIPTS = {
    "Latin": ("Noto Sans", "Ảğþ"),
    "Greek": ("Noto Sans", "Ωά"),
    "Cyrillic": ("Noto Sans", "Щұ"),
    "Armenian": ("Noto Sans Armenian", "Փ"),
    "Georgian": ("Noto Sans Georgian", "ყ"),
    "Hebrew": ("Noto Sans Hebrew", "ש"),
    "Arabic": ("Noto Sans Arabic", "ض"),
    "Thaana": ("Noto Thaana GSUB", "ޝ"),
    "Ethiopic": ("Noto Sans Ethiopic", "ጵ"),
    "Devanagari": ("Noto Sans Devanagari", "श"),
    "Bengali": ("Noto Sans Bengali", "শ"),
    "Tamil": ("Noto Sans Tamil", "ழ"),
    "Sinhala": ("Noto Sans Sinhala", "ක"),
    "Thai": ("Noto Sans Thai", "ฐ"),
    "Lao": ("Noto Sans Lao", "ຮ"),
    "Khmer": ("Noto Sans Khmer", "ឆ"),
    "Burmese": ("Noto Sans Myanmar", "ဩ"),
    "Tibetan": ("Noto Serif Tibetan", "ཀ"),
    "Chinese": ("Noto Sans CJK SC", "國国"),
    "Japanese": ("Noto Sans CJK JP", "あ邊"),
    "Korean": ("Noto Sans CJK KR", "한"),
}
"""Scripts of the member states: the face that badges draw them with, and letters no other script has."""
_DESKTOP_ANSWERS = 2000
"""Milliseconds: its service may have to be started first."""
_SCREEN_FACES = ("Inter", "Inter Display")


def probe() -> dict[str, Any]:
    """Screens, fonts, sound, readers and printers. Needs no QGuiApplication yet."""
    from PySide6 import __version__
    from PySide6.QtGui import QGuiApplication

    application = QGuiApplication([])
    found: dict[str, Any] = {"qt": __version__, "platform": application.platformName()}
    for part in (_screens, _fonts, _media, _readers, _printing, _awake):
        try:
            found |= part()
        except ImportError as error:
            found.setdefault("unloadable", {})[part.__name__.lstrip("_")] = str(error)
    return found


def _screens() -> dict[str, Any]:
    from PySide6.QtGui import QGuiApplication

    sizes = [screen.geometry() for screen in QGuiApplication.screens()]
    return {"screens": [f"{size.width()}×{size.height()}" for size in sizes]}


def _fonts() -> dict[str, Any]:
    from PySide6.QtGui import QFontDatabase

    from kiosk.badges.thaana import mend

    mend()
    present = set(QFontDatabase.families())
    wanted = dict.fromkeys((*_SCREEN_FACES, *(family for family, _ in _SCRIPTS.values())))
    return {
        "fonts_missing": [family for family in wanted if family not in present],
        "unshaped": [
            script for script, (family, sample) in _SCRIPTS.items() if family in present and not _drawn(family, sample)
        ],
    }


def _drawn(family: str, sample: str) -> bool:
    """Whether Qt draws these letters with the face: it must have them, and a substitution table.

    Qt (6.11) draws boxes for a script that needs shaping where the face has no such table (see `badges.thaana`), and
    may crash when asked for the glyphs of such a text.
    """
    from PySide6.QtGui import QFont, QRawFont

    face = QRawFont.fromFont(QFont(family))
    return all(face.supportsCharacter(ord(letter)) for letter in sample) and face.fontTable("GSUB").size() > 0


def _media() -> dict[str, Any]:
    from PySide6.QtMultimedia import QMediaDevices, QMediaFormat

    codecs = QMediaFormat().supportedVideoCodecs(QMediaFormat.ConversionMode.Decode)
    return {
        "media": bool(codecs),
        "sound": [output.description() for output in QMediaDevices.audioOutputs()],
    }


def _readers() -> dict[str, Any]:
    from kiosk.scanning.registry import probed

    return {"readers": probed()}


def _printing() -> dict[str, Any]:
    from PySide6.QtPrintSupport import QPrinterInfo

    return {"printers": list(QPrinterInfo.availablePrinterNames())}


def _awake() -> dict[str, Any]:
    """Who would keep the screen on; nothing is asked where there is no screen."""
    from PySide6.QtGui import QGuiApplication

    from kiosk.system.screen_awake import hold

    screenless = QGuiApplication.platformName() in ("offscreen", "minimal")
    return {} if screenless else {"awake": list(hold(_DESKTOP_ANSWERS))}


if __name__ == "__main__":
    os.environ.setdefault("QT_LOGGING_RULES", "*.debug=false;*.info=false")
    sys.stdout.write(json.dumps(probe()))
