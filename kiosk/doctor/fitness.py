"""Whether this Python, its Qt and the system's libraries can run the kiosk at all. Imports nothing of Qt or ours."""

import importlib.util
import os
import shutil
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

DRAWING = {
    "libGL.so.1": "libgl1",
    "libEGL.so.1": "libegl1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libglib-2.0.so.0": "libglib2.0-0",
}
"""Library -> Debian package; Debian 13 and Ubuntu 24.04 know the old names of renamed ones too."""
MEDIA = {"libpulse.so.0": "libpulse0", "libXrandr.so.2": "libxrandr2"}
X_SCREEN = {
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}
PRINTING = {"libcups.so.2": "libcups2"}

_LEAST_PYTHON = (3, 11)


def unfit(python: tuple[int, int] = sys.version_info[:2], qt: str | None = None) -> str | None:
    """One sentence where this Python, or this Python with this Qt, cannot run the kiosk. Cheap: imports no Qt."""
    if python < _LEAST_PYTHON:
        return f"The kiosk needs Python 3.11 or newer; this is Python {python[0]}.{python[1]}."
    qt = qt_version() if qt is None else qt
    if python < (3, 12) and qt.startswith("6.12."):
        return (
            f"PySide6 {qt} crashes on Python {python[0]}.{python[1]}: "
            "install PySide6 6.11.3 (`make setup` does), or use Python 3.12 or newer."
        )
    return None


def unfit_for_screens(environment: Mapping[str, str] = os.environ) -> str | None:
    """One sentence where Qt would die of a missing library when it opens a window here."""
    missing = missing_packages(DRAWING | X_SCREEN if on_x(environment) else DRAWING)
    if not missing:
        return None
    return f"Qt lacks system packages to draw with; install them: {install(missing)}"


def missing_packages(libraries: Mapping[str, str]) -> tuple[str, ...]:
    """Packages of the libraries that cannot be loaded. Elsewhere than on Linux Qt brings its own."""
    return tuple(package for library, package in libraries.items() if is_linux() and not _loads(library))


def install(packages: Sequence[str]) -> str:
    """What to type for these Debian packages, or where there is no apt, what to look for; empty for none."""
    if not packages:
        return ""
    if shutil.which("apt-get"):
        return f"sudo apt-get install {' '.join(packages)}"
    return f"Install what your system calls {', '.join(packages)}."


def on_x(environment: Mapping[str, str]) -> bool:
    """Whether Qt will draw on an X screen, whose libraries do not come with it."""
    return bool(environment.get("DISPLAY")) and environment.get("QT_QPA_PLATFORM", "xcb").startswith("xcb")


def qt_version() -> str:
    """Version of the installed PySide6, from its record; empty where it is not installed."""
    spec = importlib.util.find_spec("PySide6")
    for place in (spec and spec.submodule_search_locations) or ():
        for record in Path(place).parent.glob("[Pp]y[Ss]ide6_[Ee]ssentials-*.dist-info"):
            return record.name.removesuffix(".dist-info").split("-")[1]
    return ""


def _loads(library: str) -> bool:
    import ctypes

    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def is_linux() -> bool:
    """Elsewhere Qt brings all libraries and draws without X."""
    return sys.platform.startswith("linux")
