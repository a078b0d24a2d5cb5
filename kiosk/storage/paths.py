"""Where shipped files lie and where this kiosk keeps its own data."""

import contextlib
import os
from io import TextIOWrapper
from pathlib import Path

_PACKAGE = Path(__file__).parents[1]


def resources() -> Path:
    """Shipped pictures, fonts data, translations, templates and the demo event: in the wheel, else in the checkout."""
    inside = _PACKAGE / "_resources"
    return inside if inside.is_dir() else _PACKAGE.parent / "resources"


def migrations(kind: str) -> Path:
    """Folder of numbered SQL files; `kind` is `kiosk` or `hub`."""
    inside = _PACKAGE / "_db"
    return (inside if inside.is_dir() else _PACKAGE.parent / "db") / kind


def data_folder(chosen: str | None = None) -> Path:
    """The folder of one kiosk and event: `chosen`, else `KIOSK_DATA`, else the platform's data folder."""
    named = chosen or os.environ.get("KIOSK_DATA")
    if named:
        return Path(named).expanduser()
    import platformdirs

    return Path(platformdirs.user_data_dir("uncops-kiosk", appauthor=False))


def appended(path: Path) -> TextIOWrapper:
    """A text file to write at its end, for its owner alone."""
    return open(path, "a", encoding="utf-8", opener=_opened)


def close_to_others(path: Path) -> None:
    """Take from everybody but its owner what they may do with a file, where that is ours to take."""
    with contextlib.suppress(OSError):
        path.chmod(path.stat().st_mode & 0o700)


def _opened(name: str, flags: int) -> int:
    close_to_others(Path(name))
    return os.open(name, flags, 0o600)
