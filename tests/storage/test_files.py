"""Files written whole: a full disk, a fault or a kill at any step leaves the old one or the new one."""

import ast
import errno
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from kiosk.storage import files
from kiosk.storage.connection import CannotWrite
from kiosk.storage.files import replacing, saving
from kiosk.storage.settings import Settings, load, save

ROOT = Path(__file__).parents[2]
OLD, NEW = b"old" * 50_000, b"new!" * 50_000
SEAMS = ("tempfile.mkstemp", "pathlib.Path.write_bytes", "os.fsync", "os.replace", "kiosk.storage.files._settle")
"""What may fail, in its order."""


def write(path: Path, content: bytes = NEW) -> None:
    with replacing(path) as part:
        part.write_bytes(content)


def test_the_new_file_is_there_for_its_owner_alone_and_nothing_beside_it(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes(OLD)
    (tmp_path / "a.txt").chmod(0o644)
    write(tmp_path / "a.txt")
    assert (tmp_path / "a.txt").read_bytes() == NEW
    assert (tmp_path / "a.txt").stat().st_mode & 0o777 == 0o600
    assert list(tmp_path.iterdir()) == [tmp_path / "a.txt"]


def test_file_and_folder_are_on_disk_in_the_order_that_a_power_cut_needs(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    done: list[str] = []
    fsync, replace = os.fsync, os.replace

    def synced(handle: int) -> None:
        done.append("folder" if Path(f"/proc/self/fd/{handle}").resolve() == tmp_path.resolve() else "file")
        fsync(handle)

    def replaced(part: Path, path: Path) -> None:
        done.append("name")
        replace(part, path)

    monkeypatch.setattr(os, "fsync", synced)
    monkeypatch.setattr(os, "replace", replaced)
    write(tmp_path / "a.txt")
    assert done == ["file", "name", "folder"]


@pytest.mark.parametrize("there", [OLD, None])
@pytest.mark.parametrize("seam", SEAMS)
@pytest.mark.parametrize("code", [errno.ENOSPC, errno.EIO])
def test_a_disk_that_fails_at_any_step_leaves_one_whole_file(
    seam: str, code: int, there: bytes | None, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "a.txt"
    if there is not None:
        path.write_bytes(there)

    def failing(*_: object, **__: object) -> None:
        raise OSError(code, os.strerror(code))

    with monkeypatch.context() as planted:
        planted.setattr(seam, failing)
        with pytest.raises(CannotWrite, match=os.strerror(code)), saving(path) as part:
            part.write_bytes(NEW)
    after = path.read_bytes() if path.exists() else None
    assert after == (NEW if seam == SEAMS[-1] else there)
    assert [each.name for each in tmp_path.iterdir()] == (["a.txt"] if after is not None else [])


def test_a_fault_of_our_own_half_way_leaves_the_old_file(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(OLD)
    with pytest.raises(ZeroDivisionError), replacing(path) as part:
        part.write_bytes(NEW[:100])
        raise ZeroDivisionError
    assert path.read_bytes() == OLD
    assert list(tmp_path.iterdir()) == [path]


_DYING = """
import os, signal, sys
from pathlib import Path
import tempfile, pathlib
import kiosk.storage.files
from kiosk.storage.files import replacing
seam, after, path = sys.argv[1], sys.argv[2] == "after", Path(sys.argv[3])
place, name = seam.rsplit(".", 1)
holder = {"tempfile": tempfile, "pathlib.Path": pathlib.Path, "os": os}.get(place, kiosk.storage.files)
real = getattr(holder, name)
def dying(*given, **named):
    if after:
        real(*given, **named)
    os.kill(os.getpid(), signal.SIGKILL)
setattr(holder, name, dying)
with replacing(path) as part:
    part.write_bytes(b"new!" * 50_000)
"""


@pytest.mark.parametrize("when", ["before", "after"])
@pytest.mark.parametrize("seam", SEAMS)
def test_whoever_is_killed_at_any_step_leaves_one_whole_file(seam: str, when: str, tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(OLD)
    ran = subprocess.run([sys.executable, "-c", _DYING, seam, when, str(path)], check=False)
    assert ran.returncode == -signal.SIGKILL
    placed = seam == SEAMS[-1] or (seam, when) == ("os.replace", "after")
    assert path.read_bytes() == (NEW if placed else OLD)


def test_a_disk_without_room_keeps_the_settings_as_they_were(tmp_path: Path) -> None:
    save(Settings(gate="A1"), tmp_path / "settings.toml")
    program = """
import resource, signal, sys
from pathlib import Path
from kiosk.storage.settings import Settings, save
from kiosk.storage.connection import CannotWrite
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (100, 100))
try:
    save(Settings(gate="B2"), Path(sys.argv[1]))
except CannotWrite as trouble:
    print(trouble)
"""
    ran = subprocess.run(
        [sys.executable, "-c", program, str(tmp_path / "settings.toml")], capture_output=True, text=True, check=True
    )
    assert ran.stdout.startswith("Nothing was saved: File too large")
    assert load(tmp_path / "settings.toml").gate == "A1"
    assert [each.name for each in tmp_path.iterdir()] == ["settings.toml"]


def test_two_at_once_leave_one_of_both_whole(tmp_path: Path) -> None:
    with replacing(tmp_path / "a.txt") as one, replacing(tmp_path / "a.txt") as other:
        one.write_bytes(OLD)
        other.write_bytes(NEW)
    assert (tmp_path / "a.txt").read_bytes() == OLD, "whoever ends last"
    assert [each.name for each in tmp_path.iterdir()] == ["a.txt"]


def _moves(file: Path) -> bool:
    """Whether a module puts a file in another's place by its own hand: `os.replace`, `Path.replace` or `rename`."""
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
            of_os = isinstance(node.func.value, ast.Name) and node.func.value.id == "os"
            alone = len(node.args) == 1 and not node.keywords
            if node.func.attr in ("replace", "rename") and (of_os or (alone and node.func.attr == "replace")):
                return True
    return False


def test_nobody_else_puts_a_file_in_another_s_place() -> None:
    found = {str(file.relative_to(ROOT)) for file in (ROOT / "kiosk").rglob("*.py") if _moves(file)}
    assert found == {str(Path(files.__file__).relative_to(ROOT)), "kiosk/rescue/__init__.py"}, (
        "a rescue moves a database with its log, which has its own way through a kill"
    )
