"""What Qt finds on this machine, asked in a process of its own: `python -m kiosk.doctor.probe` prints one JSON object.

A Qt that lacks a library or cannot open the screen ends its process, and the doctor must live to say so.
"""

import json
import os
import sys
from typing import Any

_SAMPLES = {
    "Latin": "Ảğþ",
    "Greek": "Ωά",
    "Cyrillic": "Щұ",
    "Armenian": "Փ",
    "Georgian": "ყ",
    "Hebrew": "ש",
    "Arabic": "ض",
    "Thaana": "ޝ",
    "Ethiopic": "ጵ",
    "Devanagari": "श",
    "Bengali": "শ",
    "Tamil": "ழ",
    "Sinhala": "ක",
    "Thai": "ฐ",
    "Lao": "ຮ",
    "Khmer": "ឆ",
    "Burmese": "ဩ",
    "Tibetan": "ཀ",
    "Chinese": "國国",
    "Japanese": "あ邊",
    "Korean": "한",
}
"""Scripts of the member states, each by a letter of its own."""
_FAMILIES = ("Noto Sans", "Inter", "Inter Display")


def probe() -> dict[str, Any]:
    """Screens, fonts, cameras, sound, serial ports and printers. Needs no QGuiApplication yet."""
    from PySide6 import __version__
    from PySide6.QtGui import QGuiApplication

    application = QGuiApplication([])
    found: dict[str, Any] = {"qt": __version__, "platform": application.platformName()}
    for part in (_screens, _fonts, _media, _serial, _printing):
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

    present = set(QFontDatabase.families())
    return {
        "undrawable": [script for script, sample in _SAMPLES.items() if not _drawn(sample)],
        "fonts_missing": [family for family in _FAMILIES if family not in present],
    }


def _drawn(sample: str) -> bool:
    """Whether some font has a glyph for each letter; glyph 0 is the empty box."""
    from PySide6.QtGui import QFont, QTextLayout

    layout = QTextLayout(sample, QFont("Noto Sans"))
    layout.beginLayout()
    layout.createLine()
    layout.endLayout()
    return all(0 not in run.glyphIndexes() for run in layout.glyphRuns())


def _media() -> dict[str, Any]:
    from PySide6.QtMultimedia import QMediaDevices, QMediaFormat

    codecs = QMediaFormat().supportedVideoCodecs(QMediaFormat.ConversionMode.Decode)
    return {
        "media": bool(codecs),
        "cameras": [camera.description() for camera in QMediaDevices.videoInputs()],
        "sound": [output.description() for output in QMediaDevices.audioOutputs()],
    }


def _serial() -> dict[str, Any]:
    from PySide6.QtSerialPort import QSerialPortInfo

    return {
        "serial": [port.systemLocation() for port in QSerialPortInfo.availablePorts() if port.hasVendorIdentifier()]
    }


def _printing() -> dict[str, Any]:
    from PySide6.QtPrintSupport import QPrinterInfo

    return {"printers": list(QPrinterInfo.availablePrinterNames())}


if __name__ == "__main__":
    os.environ.setdefault("QT_LOGGING_RULES", "*.debug=false;*.info=false")
    sys.stdout.write(json.dumps(probe()))
