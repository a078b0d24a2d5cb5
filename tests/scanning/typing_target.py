"""A program with a text field, a default button, a modal dialog and a wedge: what real scanners and hands type into.

Writes one JSON object a line: what was scanned, what the field holds, which button was pressed, whether F2 was.
Arguments: what has the focus, field, button or dialog; and how many milliseconds apart the keys of a scan may be.
"""

import json
import sys

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QShortcut
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QPushButton, QVBoxLayout, QWidget

from kiosk.domain.scan import Scan
from kiosk.scanning.bursts import Tempo
from kiosk.scanning.wedge import Wedge


def say(what: str, value: str) -> None:
    print(json.dumps({what: value}), flush=True)


def main() -> int:
    focus, gap = sys.argv[1], int(sys.argv[2])
    application = QApplication(sys.argv[:1])
    wedge = Wedge(application, "us", tempo=Tempo(gap=gap, pause=max(gap, Tempo().pause)))
    window: QWidget = QDialog() if focus == "dialog" else QWidget()
    field, button = QLineEdit(window), QPushButton("Admit", window)
    button.setDefault(True)
    box = QVBoxLayout(window)
    box.addWidget(field)
    box.addWidget(button)
    wedge.scanned.connect(lambda scan: say_scan(scan))
    field.textChanged.connect(lambda text: say("text", text))
    button.clicked.connect(lambda: say("pressed", "button"))
    QShortcut(Qt.Key.Key_F2, window).activated.connect(lambda: say("nothing more", ""))
    behind = QWidget()
    if isinstance(window, QDialog):
        behind.showFullScreen()
        window.setParent(behind, window.windowFlags())
        window.setModal(True)
    window.show()
    window.activateWindow()
    (button if focus == "button" else field).setFocus()
    report = QTimer(interval=20)
    report.timeout.connect(lambda: announce(report, window))
    report.start()
    return application.exec()


def say_scan(scan: Scan) -> None:
    say("scan", scan.raw.decode())


def announce(report: QTimer, window: QWidget) -> None:
    if window.isActiveWindow():
        report.stop()
        say("ready", "")


if __name__ == "__main__":
    sys.exit(main())
