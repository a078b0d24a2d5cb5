"""What differs from kiosk to kiosk at one event: `settings.toml` in the data folder, each setting declared once."""

import tomllib
from dataclasses import asdict, dataclass, fields, replace
from pathlib import Path
from typing import Any

from kiosk.domain.trouble import Trouble
from kiosk.storage.files import saving

FILE = "settings.toml"


class SettingsInvalid(Trouble):
    """The file is not TOML, or a setting is unknown or of the wrong type."""

    def __init__(self, path: Path, why: str) -> None:
        super().__init__(f"{path}: {why}.")


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """Type, default and meaning, one line each."""

    gate: str = ""
    """Code of the gate this kiosk stands at; empty: the first of the plan."""
    direction: str = ""
    """in or out, at a gate that leads both ways; empty: in."""
    language: str = "en"
    """Language of the screens: en fr es ru ar zh."""
    theme: str = "light"
    """light or dark."""
    full_screen: bool = True
    """The kiosk owns the whole screen."""
    scanner_layout: str = "us"
    """Keyboard layout the scanner itself is set to; nearly always us."""
    scanner_prefix: str = ""
    """Characters the scanner sends before each code."""
    serial_ports: tuple[str, ...] = ()
    """Serial scanners, e.g. /dev/ttyACM0 or COM3."""
    camera: str = ""
    """Part of a camera's name, or `any`; empty: no camera."""
    printer: str = ""
    """Name of the OS printer for badges; empty: badges become PDF files."""
    printer_second: str = ""
    """Name of the printer that takes over when another one cannot print."""
    failover: str = "ask"
    """Whether it takes over: auto, ask or off."""
    printer_for: tuple[str, ...] = ()
    """Printers of single categories, e.g. press=Zebra."""
    badge_template: str = "delegate"
    """Name of the badge template."""
    badge_template_for: tuple[str, ...] = ()
    """Templates of single categories, e.g. press=press."""
    sound: bool = True
    """Verdicts are heard."""
    officers: bool = True
    """An officer logs in before scans are judged."""
    lock_after: int = 300
    """Seconds without a scan or touch after which the kiosk locks itself; 0: never."""


def load(path: Path) -> Settings:
    """Settings of the file, defaults where it is silent or absent. Raises SettingsInvalid."""
    if not path.exists():
        return Settings()
    try:
        table = tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise SettingsInvalid(path, f"not readable as TOML: {error}") from error
    default = asdict(Settings())
    values: dict[str, Any] = {}
    for name, value in table.items():
        if name not in default:
            raise SettingsInvalid(path, f"there is no setting “{name}”")
        values[name] = _checked(path, name, value, default[name])
    return Settings(**values)


def _checked(path: Path, name: str, value: object, default: object) -> object:
    """A value of the type that the setting has."""
    if isinstance(default, tuple):
        if not isinstance(value, list) or not all(isinstance(part, str) for part in value):
            raise SettingsInvalid(path, f"“{name}” takes a list of texts")
        return tuple(value)
    if type(default) is int and (type(value) is not int or value < 0):
        raise SettingsInvalid(path, f"“{name}” takes a whole number from 0")
    if type(value) is not type(default):
        raise SettingsInvalid(path, f"“{name}” takes a {type(default).__name__}")
    return value


def keep(path: Path, **chosen: Any) -> None:
    """Write these settings and leave the others of the file as they are. Raises SettingsInvalid or CannotWrite."""
    save(replace(load(path), **chosen), path)


def save(settings: Settings, path: Path) -> None:
    """Write every setting; replaces the file in one step. Raises CannotWrite."""
    lines = [f"{field.name} = {_toml(getattr(settings, field.name))}\n" for field in fields(settings)]
    with saving(path) as part:
        part.write_text("".join(lines), encoding="utf-8")


def _toml(value: object) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int):
        return str(value)
    if isinstance(value, tuple):
        return "[" + ", ".join(_toml(part) for part in value) + "]"
    text = str(value).replace("\\", "\\\\").replace('"', '\\"')
    return '"' + "".join(c if c >= " " and c != "\x7f" else f"\\u{ord(c):04x}" for c in text) + '"'
