"""Every test runs without a display, on a 1920×1080 screen, and warnings of Qt or Python fail it."""

import os
from pathlib import Path

from hypothesis import settings

OFFSCREEN = Path(__file__).parent.parent / "resources" / "demo" / "offscreen.json"

os.environ.setdefault("QT_QPA_PLATFORM", f"offscreen:configfile={OFFSCREEN}")
os.environ["KIOSK_KEYRING"] = "off"

settings.register_profile("kiosk", deadline=None, derandomize="CI" in os.environ)
settings.load_profile("kiosk")
