"""Files that weigh more than they look: one sentence, the roster stands, and this process lives on."""

import gzip
import io
import json
import zipfile
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PIL import Image

from kiosk.domain.trouble import Trouble
from kiosk.journal.store import Journal
from kiosk.roster.store import Roster
from kiosk.sources import confinement, importing, read
from kiosk.sources.importing import bring
from kiosk.sources.quarantine import Quarantine, TooHeavy
from kiosk.storage import database
from tests.sources.samples import DETAILS, MAIN_CSV, MAIN_LIST, MAIN_XLSX, PICTURES, plan

NOON = datetime(2024, 6, 26, 12, tzinfo=UTC)
MEGABYTE = 1 << 20


@pytest.fixture(autouse=True)
def cold(monkeypatch: pytest.MonkeyPatch) -> None:
    """Each import reads in a process of its own."""
    monkeypatch.setattr(importing, "Quarantine", Quarantine)


def workbook(path: Path, sheet: bytes, more: bytes = b"") -> Path:
    """The sample's workbook with another first sheet."""
    with zipfile.ZipFile(MAIN_XLSX) as old, zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as new:
        for info in old.infolist():
            new.writestr(info.filename, sheet if info.filename == "xl/worksheets/sheet1.xml" else old.read(info))
        if more:
            new.writestr("xl/media/more.bin", more)
    return path


def sheet(cells: str) -> bytes:
    return (
        '<?xml version="1.0"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">'
        f"<sheetData>{cells}</sheetData></worksheet>"
    ).encode()


def stray(folder: Path) -> Path:
    corner = '<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row>'
    return workbook(folder / "stray.xlsx", sheet(corner))


def uncounted(folder: Path) -> Path:
    """Cells that do not say where they are: only laying them out shows how many there are."""
    wide = "<row>" + "<c><v>1</v></c>" * 16_000 + "</row>"
    return workbook(folder / "uncounted.xlsx", sheet(wide + "<row><c><v>1</v></c></row>" * 60_000))


def vast(folder: Path) -> Path:
    rows = b"".join(b'<row r="%d"><c r="A%d"><v>1</v></c></row>' % (n, n) for n in range(1, 2000))
    return workbook(folder / "vast.xlsx", sheet("") + rows, b"0" * (201 * MEGABYTE))


def dense(folder: Path) -> Path:
    return workbook(folder / "dense.xlsx", sheet(" " * (30 * MEGABYTE)))


def lying(folder: Path) -> Path:
    """An archive that says of a sheet of 50 MB that it has 100 bytes."""
    path = workbook(folder / "lying.xlsx", sheet(" " * (50 * MEGABYTE)))
    data = path.read_bytes()
    size = len(sheet(" " * (50 * MEGABYTE))).to_bytes(4, "little")
    path.write_bytes(data.replace(size, (100).to_bytes(4, "little")))
    return path


def gzipped(folder: Path) -> Path:
    path = folder / "list.csv.gz"
    with gzip.open(path, "wb") as file:
        file.write(b"First Name,Last Name\n")
        for _ in range(300):
            file.write(b"a,b\n" * (MEGABYTE // 4))
    return path


def deep_gzip(folder: Path) -> Path:
    path = folder / "small.gz"
    path.write_bytes(gzip.compress(b"[" + b" " * (20 * MEGABYTE) + b"]"))
    return path


def ragged(folder: Path) -> Path:
    """Records of which each has fields of its own."""
    path = folder / "ragged.json"
    path.write_text(json.dumps([{f"field {n} {m}": "" for m in range(10)} for n in range(4000)]))
    return path


def swollen(folder: Path) -> Path:
    """Plain JSON that takes many times its size in memory."""
    path = folder / "swollen.json"
    path.write_text("[" + "{}," * (40 * MEGABYTE) + "{}]")
    return path


BOMBS = [stray, uncounted, vast, dense, lying, gzipped, deep_gzip, ragged, swollen]


@pytest.mark.parametrize("bomb", BOMBS)
def test_a_bomb_is_refused_in_one_sentence_and_changes_nothing(tmp_path: Path, bomb: object) -> None:
    db = database.memory()
    roster = Roster(db)
    journal = Journal(db, "k")
    bring(roster, journal, plan(), [MAIN_CSV], NOON)
    before = (list(roster.present()), journal.head())
    with pytest.raises(Trouble) as refused:
        bring(roster, journal, plan(), [bomb(tmp_path)], NOON)  # type: ignore[operator]
    assert "was not imported: " in str(refused.value)
    assert len(str(refused.value).splitlines()) == 1
    assert (list(roster.present()), journal.head()) == before


def test_what_breaks_the_limits_of_memory_says_so(tmp_path: Path) -> None:
    with Quarantine() as quarantine, pytest.raises(TooHeavy, match="more than 1024 MB of memory"):
        quarantine.read([swollen(tmp_path)], plan())


def test_a_stray_cell_is_named(tmp_path: Path) -> None:
    with pytest.raises(Trouble, match="reaches to XFD1048576, over 17,179,869,184 cells"):
        read([stray(tmp_path)], plan())


def test_after_a_bomb_the_next_file_is_read(tmp_path: Path) -> None:
    with Quarantine() as quarantine:
        with pytest.raises(TooHeavy):
            quarantine.read([swollen(tmp_path)], plan())
        assert quarantine.read([MAIN_CSV], plan()) == read([MAIN_CSV], plan())


@pytest.mark.parametrize("files", [[MAIN_CSV], [MAIN_XLSX, MAIN_LIST], [DETAILS, PICTURES]])
def test_what_comes_out_of_quarantine_is_what_was_read(files: list[Path]) -> None:
    with Quarantine() as quarantine:
        assert quarantine.read(files, plan()) == read(files, plan())


def test_what_is_no_export_is_said_as_if_it_were_read_here(tmp_path: Path) -> None:
    with Quarantine() as quarantine, pytest.raises(Trouble, match="nothing was not imported: there is no such file"):
        quarantine.read([tmp_path / "nothing"], plan())


def test_a_picture_too_heavy_is_left_out_and_the_next_goes_in(tmp_path: Path) -> None:
    huge = io.BytesIO()
    Image.new("1", (20_000, 20_000)).save(huge, "PNG")
    (tmp_path / "huge.png").write_bytes(huge.getvalue())
    with zipfile.ZipFile(tmp_path / "bag.zip", "w", zipfile.ZIP_DEFLATED) as bag:
        bag.writestr("1.png", b"\x89PNG\r\n\x1a\n" + b"\0" * confinement.LARGEST_PICTURE)
    good = next(path for path in sorted(PICTURES.iterdir()) if path.suffix == ".jpg")
    with Quarantine() as quarantine:
        for bad in (tmp_path / "huge.png", tmp_path / "bag.zip" / "1.png", tmp_path / "none.png"):
            with pytest.raises(Trouble):
                quarantine.portrait(bad, None)
        found = quarantine.portrait(good, None)
        assert found is not None
        assert quarantine.portrait(good, found[1]) is None
