"""Keeps the screen on while a gate is open: a screen saver would hide a verdict, and sleep would stop the scanner.

Whatever can be asked is asked, and none of it is needed: the desktop's screen saver by D-Bus (KDE, GNOME, Xfce, MATE,
Cinnamon), the X server by `xset` where there is no desktop, Windows by its own call. What D-Bus and Windows grant
ends with this process; what `xset` switched off stays off until somebody logs out. A Wayland compositor without a
desktop (such as cage) answers nobody: there the screen is left on by the compositor's own settings. `kiosk doctor` says
what is granted on a machine.
"""

import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Mapping
from functools import partial

_SCREEN_SAVER = "org.freedesktop.ScreenSaver"
PATIENCE = 200
"""Milliseconds that a desktop has to answer while a gate is open."""
_CONTINUOUS, _SYSTEM, _DISPLAY = 0x80000000, 0x1, 0x2
"""Flags of SetThreadExecutionState (winbase.h)."""

Asked = Callable[[], bool]


def hold(patience: int = PATIENCE) -> tuple[str, ...]:
    """Ask everybody; who granted it. Needs a Qt application, and never fails."""
    return tuple(name for name, ask in _ways(patience).items() if ask())


def _ways(patience: int) -> Mapping[str, Asked]:
    if sys.platform == "win32":
        return {"Windows": _windows}
    found: dict[str, Asked] = {"the desktop": partial(_desktop, patience)}
    if os.environ.get("DISPLAY") and not os.environ.get("WAYLAND_DISPLAY"):
        found["the X server"] = _x_server
    return found


def _desktop(patience: int) -> bool:
    try:
        from PySide6.QtDBus import QDBus, QDBusConnection, QDBusMessage
    except ImportError:
        return False
    bus = QDBusConnection.sessionBus()
    if not bus.isConnected():
        return False
    path = "/" + _SCREEN_SAVER.replace(".", "/")
    for place in (path, "/ScreenSaver"):
        call = QDBusMessage.createMethodCall(_SCREEN_SAVER, place, _SCREEN_SAVER, "Inhibit")
        call.setArguments(["kiosk", "A gate is open."])
        if bus.call(call, QDBus.CallMode.Block, patience).type() is QDBusMessage.MessageType.ReplyMessage:
            return True
    return False


def _x_server() -> bool:
    program = shutil.which("xset")
    if program is None:
        return False
    try:
        done = subprocess.run(
            [program, "s", "off", "s", "noblank", "-dpms"], capture_output=True, timeout=5, check=False
        )
    except (OSError, subprocess.TimeoutExpired):
        return False
    return done.returncode == 0


def _windows() -> bool:
    import ctypes

    kernel = getattr(ctypes, "windll").kernel32  # noqa: B009 only there on Windows
    return bool(kernel.SetThreadExecutionState(_CONTINUOUS | _SYSTEM | _DISPLAY))
