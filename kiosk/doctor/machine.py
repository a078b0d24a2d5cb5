"""What the machine offers: Python, Qt, libraries, screen, fonts, readers, sound, printers, keyring."""

import json
import os
import subprocess
import sys
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from kiosk.doctor.check import Check
from kiosk.doctor.fitness import (
    DRAWING,
    MEDIA,
    PRINTING,
    X_SCREEN,
    install,
    is_linux,
    missing_packages,
    on_x,
    qt_version,
    unfit,
)
from kiosk.domain.scan import Reader

_PROBE_SECONDS = 30
_KEY_FILE = "the database key lies in a file that only this user can read"


def machine_checks(environment: Mapping[str, str] = os.environ) -> Iterator[Check]:
    """Each finding, as soon as it is made."""
    sentence = unfit()
    python = ".".join(map(str, sys.version_info[:3]))
    yield Check("python", sentence is None, f"Python {python}, PySide6 {qt_version() or 'absent'}", sentence or "")
    yield _libraries("libraries", DRAWING, "Qt can draw")
    yield _libraries("media libraries", MEDIA, "Qt can use cameras and sound")
    yield _libraries("printing libraries", PRINTING, "Qt can print")
    if on_x(environment):
        yield _libraries("screen libraries", X_SCREEN, "Qt can open windows")
    yield from _seen_by_qt(environment)
    yield _keyring()


def _seen_by_qt(environment: Mapping[str, str]) -> Iterator[Check]:
    offscreen = {**environment, "QT_QPA_PLATFORM": "offscreen"}
    if not any(environment.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")) and is_linux():
        yield Check("screen", True, "no display here: only `kiosk demo --headless` and the other commands work")
        found, failure = _probe(offscreen)
    else:
        found, failure = _probe(environment)
        if failure:
            yield Check("screen", False, failure, "Start the kiosk from a desktop session, as the user who logged in.")
            found, failure = _probe(offscreen)
        else:
            yield Check("screen", True, f"{found['platform']}: {', '.join(found['screens'])}")
    if failure:
        yield Check("qt", False, failure, "Install the libraries named above; else `make clean setup`.")
    else:
        yield from _found(found)


def _found(found: Mapping[str, Any]) -> Iterator[Check]:
    for part, why in found.get("unloadable", {}).items():
        yield Check(part, False, f"Qt's part cannot be loaded: {why}", "Install the libraries named above.")
    yield _fonts(found.get("fonts_missing", ()), found.get("unshaped", ()))
    if "media" in found:
        media = found["media"]
        yield Check(
            "media",
            media,
            "cameras and sounds can be used" if media else "QtMultimedia has no backend: no camera, no sound",
            "" if media else install(tuple(MEDIA.values())),
        )
    readers = found.get("readers", {})
    yield Check("cameras", True, _listed(readers.get(Reader.CAMERA), "no camera"))
    yield Check("sound", True, _listed(found.get("sound"), "no sound output: verdicts are shown, not heard"))
    yield _serial(readers.get(Reader.SERIAL, ()))
    if "awake" in found:
        yield _screen_saver(found["awake"])
    yield Check("printers", True, _listed(found.get("printers"), "no printer: badges become PDF files"))


def _screen_saver(granted: Sequence[str]) -> Check:
    if granted:
        return Check("screen saver", True, f"{' and '.join(granted)} leaves the screen on while the kiosk runs")
    return Check(
        "screen saver",
        False,
        "nobody here can be asked to leave the screen on",
        "Switch screen saver, blanking and sleep off in the settings of the desktop or compositor.",
    )


def _fonts(missing: Sequence[str], unshaped: Sequence[str]) -> Check:
    if missing:
        packages = ("fonts-noto-core", "fonts-noto-cjk", "fonts-inter")
        return Check("fonts", False, f"missing: {', '.join(missing)}", install(packages))
    if unshaped:
        detail = f"every script can be drawn but {', '.join(unshaped)}: the installed face does not suit Qt"
        return Check("fonts", True, detail, "Such names appear in Latin letters.")
    return Check("fonts", True, "every script can be drawn")


def _serial(ports: Sequence[str]) -> Check:
    closed = [port for port in ports if os.path.exists(port) and not os.access(port, os.R_OK | os.W_OK)]
    if closed:
        return Check(
            "serial",
            False,
            f"not ours to open: {', '.join(closed)}",
            "sudo usermod -aG dialout $USER, then log in again",
        )
    return Check("serial", True, _listed(ports, "no serial scanner"))


def _keyring() -> Check:
    try:
        import keyring
        import keyring.errors
    except ImportError as error:
        return Check("keyring", True, f"none ({error}): {_KEY_FILE}")
    try:
        ring = keyring.get_keyring()
        keeps = getattr(ring, "priority", 0) >= 1
        name = getattr(ring, "name", "") or type(ring).__name__
    except (keyring.errors.KeyringError, RuntimeError, OSError) as error:
        return Check("keyring", True, f"none ({error}): {_KEY_FILE}")
    return Check("keyring", True, name if keeps else f"none: {_KEY_FILE}")


def _probe(environment: Mapping[str, str]) -> tuple[dict[str, Any], str]:
    """What Qt found, or why it could not say."""
    command = [sys.executable, "-m", "kiosk.doctor.probe"]
    try:
        done = subprocess.run(
            command, capture_output=True, text=True, timeout=_PROBE_SECONDS, env=dict(environment), check=False
        )
    except (OSError, subprocess.TimeoutExpired) as error:
        return {}, f"Qt does not answer: {error}"
    if done.returncode == 0:
        return json.loads(done.stdout), ""
    lines = [line.strip() for line in done.stderr.splitlines() if line.strip()]
    telling = [line for line in lines if "could not" in line or "Error" in line]
    return {}, (telling or lines or [f"Qt ended with status {done.returncode}"])[0]


def _libraries(check: str, libraries: Mapping[str, str], good: str) -> Check:
    missing = missing_packages(libraries)
    return Check(check, not missing, f"missing: {', '.join(missing)}" if missing else good, install(missing))


def _listed(things: Sequence[str] | None, none: str) -> str:
    return ", ".join(things) if things else none
