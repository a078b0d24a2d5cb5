"""`kiosk watchlist`, as scripts use it: entries are counted, nobody is named, the file's rows are."""

from pathlib import Path

from tests.commands import copied
from tests.operators.test_command import Kiosk

LIST = "name,dob,passport,note\nPavel Orlov,1970-03-05,X1234567,armed\n,,,\nAnna Vidal,never,,\n"


def test_a_list_comes_is_counted_and_goes_and_nobody_is_named(planned_event: Path, tmp_path: Path) -> None:
    kiosk = Kiosk(copied(planned_event, tmp_path / "data"))
    assert kiosk.run("watchlist", "show") == {"entries": 0, "imported": None}
    file = tmp_path / "list.csv"
    file.write_text(LIST, encoding="utf-8")
    brought = kiosk.run("watchlist", "import", str(file))
    assert brought["entries"] == 2
    assert [(each["file"], each["row"]) for each in brought["problems"]] == [("list.csv", 4)]
    assert kiosk.run("watchlist", "show")["entries"] == 2
    file.write_text("nothing here", encoding="utf-8")
    kiosk.run("watchlist", "import", str(file), status=1)
    assert kiosk.run("watchlist", "show")["entries"] == 2
    assert kiosk.run("watchlist", "remove") == {"entries": 0, "removed": 2}
    assert kiosk.run("watchlist", "show")["entries"] == 0
    assert not any(word in kiosk.said for word in ("Orlov", "Vidal", "X1234567", "armed"))
    (chain,) = kiosk.run("journal", "verify")["kiosks"]
    assert chain["intact"]
    for file in (tmp_path / "data").iterdir():
        assert b"Orlov" not in file.read_bytes()
