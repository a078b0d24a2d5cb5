from dataclasses import replace
from pathlib import Path

import pytest

from kiosk.badges.drafting import layers
from kiosk.badges.drafting.draft import Draft
from kiosk.badges.painting import preview
from kiosk.badges.shelf import NotSaved, Shelf
from kiosk.badges.template import BadTemplate
from kiosk.badges.template_file import load, shipped
from kiosk.printing import batch
from tests.badges.people import a_face

PICTURE = Path(__file__).parent.parent / "vectors" / "indico" / "pictures" / "3.jpg"


def test_an_own_template_takes_the_place_of_the_shipped_one_until_it_is_deleted(tmp_path: Path) -> None:
    shelf = Shelf(tmp_path / "templates")
    mine = replace(load("delegate"), title="Ours")
    shelf.save(mine)
    assert shelf.own() == ("delegate",)
    assert shelf.names() == shipped()
    assert load("delegate", tmp_path / "templates") == mine
    shelf.delete("delegate")
    assert shelf.load("delegate") == load("delegate")


def test_new_names_are_free_and_readable(tmp_path: Path) -> None:
    shelf = Shelf(tmp_path)
    assert [shelf.free(title) for title in ("Presse été", "../x", "贵宾", "Press")] == [
        "presse-ete",
        "x",
        "badge",
        "press-2",
    ]


def test_a_title_changes_and_the_file_stays(tmp_path: Path) -> None:
    shelf = Shelf(tmp_path)
    shelf.save(replace(load("vip"), name="guests"))
    assert shelf.rename("guests", "Guests of honour").title == "Guests of honour"
    assert shelf.names()[-1] == "guests"


def test_a_full_disk_leaves_the_old_template_whole(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    shelf = Shelf(tmp_path)
    shelf.save(load("vip"))

    def full(_descriptor: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("os.fsync", full)
    with pytest.raises(NotSaved, match=r"cannot save vip\.json: No space left on device"):
        shelf.save(replace(load("vip"), title="Other"))
    assert shelf.load("vip") == load("vip")
    assert [path.name for path in tmp_path.iterdir()] == ["vip.json"]


def test_a_folder_that_cannot_be_made_is_said(tmp_path: Path) -> None:
    (tmp_path / "templates").write_text("in the way")
    with pytest.raises(NotSaved):
        Shelf(tmp_path / "templates").save(load("vip"))


def test_a_bad_template_is_listed_and_refused_naming_the_element(tmp_path: Path) -> None:
    (tmp_path / "broken.json").write_text(
        '{"width": 50, "height": 30, "pages": [{"elements": [{"id": "a", "kind": "hologram"}]}]}'
    )
    shelf = Shelf(tmp_path)
    assert "broken" in shelf.names()
    with pytest.raises(BadTemplate, match="element 'a': kind"):
        shelf.load("broken")


def test_pictures_lie_beside_the_templates_each_once(tmp_path: Path) -> None:
    shelf = Shelf(tmp_path)
    assert shelf.add_picture(PICTURE) == "3.jpg"
    assert shelf.add_picture(PICTURE) == "3.jpg"
    assert shelf.put_picture("3.jpg", b"another") == "3-2.jpg"
    with pytest.raises(BadTemplate, match="is no picture"):
        shelf.put_picture("logo.pdf", b"")
    with pytest.raises(NotSaved):
        shelf.add_picture(tmp_path / "nothing.png")


def test_a_picture_of_the_event_is_on_its_badges(qapp: object, tmp_path: Path) -> None:
    shelf = Shelf(tmp_path)
    name = shelf.add_picture(PICTURE)
    plain = Draft(replace(load("id1"), name="ours"))
    shelf.save(layers.added(plain, "image", name).template)
    face = a_face()
    with_picture, without = preview(shelf.load("ours"), face, dpi=100), preview(plain.template, face, dpi=100)
    assert with_picture != without
    assert batch.page(face, shelf.load("ours")).pdf.count(b"/Image") > batch.page(face, plain.template).pdf.count(
        b"/Image"
    )
