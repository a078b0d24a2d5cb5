"""Whether somebody keeps the screen on: a real D-Bus with a screen saver of our own on it, and a machine without."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
SAVER = """
import sys
from PySide6.QtCore import ClassInfo, QCoreApplication, QObject, Slot
from PySide6.QtDBus import QDBusConnection

@ClassInfo({"D-Bus Interface": "org.freedesktop.ScreenSaver"})
class Saver(QObject):
    @Slot(str, str, result="uint")
    def Inhibit(self, program, why):
        print(program, why, sep=": ", flush=True)
        return 7

application, saver, bus = QCoreApplication([]), Saver(), QDBusConnection.sessionBus()
assert bus.registerObject(sys.argv[1], saver, QDBusConnection.RegisterOption.ExportAllSlots)
assert bus.registerService("org.freedesktop.ScreenSaver")
print("ready", flush=True)
application.exec()
"""
ASK = """
from PySide6.QtCore import QCoreApplication
from kiosk.system.screen_awake import hold
application = QCoreApplication([])
print(hold(5000))
"""
ONE_AFTER_THE_OTHER = """
import subprocess, sys
saver = subprocess.Popen([sys.executable, "-c", sys.argv[1], sys.argv[3]], stdout=subprocess.PIPE, text=True)
assert saver.stdout.readline() == "ready\\n"
subprocess.run([sys.executable, "-c", sys.argv[2]], check=True)
print(saver.stdout.readline(), end="", flush=True)
saver.kill()
saver.wait()
"""


def bare() -> dict[str, str]:
    without = {"DISPLAY", "WAYLAND_DISPLAY", "DBUS_SESSION_BUS_ADDRESS"}
    return {name: value for name, value in os.environ.items() if name not in without} | {"PYTHONPATH": str(ROOT)}


@pytest.mark.parametrize("path", ["/org/freedesktop/ScreenSaver", "/ScreenSaver"])
def test_the_desktops_screen_saver_is_asked_and_told_why(path: str) -> None:
    runner = shutil.which("dbus-run-session")
    assert runner is not None
    ran = subprocess.run(
        [runner, "--", sys.executable, "-c", ONE_AFTER_THE_OTHER, SAVER, ASK, path],
        capture_output=True, text=True, env=bare(), check=False, timeout=60,
    )  # fmt: skip
    assert ran.stdout.splitlines() == ["('the desktop',)", "kiosk: A gate is open."], ran.stderr


def test_where_nobody_can_be_asked_nothing_fails() -> None:
    ran = subprocess.run([sys.executable, "-c", ASK], capture_output=True, text=True, env=bare(), check=True)
    assert ran.stdout == "()\n"
