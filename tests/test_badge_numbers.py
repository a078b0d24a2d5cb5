"""The number on a badge: one a person, printed, searched and found again."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk import station
from kiosk.badges.face import number_text
from kiosk.domain.passage import EntryKind
from kiosk.domain.people import Delegate
from kiosk.printing.choice import Designs
from kiosk.printing.issuing import Issuing
from kiosk.printing.register import Register
from kiosk.roster.changes import Changes
from kiosk.screens.security.person_lookup import Inquiries
from kiosk.screens.security.views import Traced
from kiosk.station import Station
from kiosk.storage.database import memory, writing
from kiosk.storage.paths import resources
from kiosk.storage.settings import Settings, SettingsInvalid
from tests.makers import NOON
from tests.roster.people import an_entry

pytestmark = pytest.mark.usefixtures("qapp")

PEOPLE = (
    an_entry("1", category="delegate"),
    an_entry("2", "Ann", "Lee", category="press"),
    an_entry("2/spouse", "Bob", "Lee", companion_of="2", category=""),
)


@pytest.fixture
def kiosk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Station]:
    monkeypatch.setenv("KIOSK_KEYRING", "off")
    with station.create(tmp_path / "data", (resources() / "demo" / "uncops.toml").read_text("utf-8")) as made:
        made.roster.apply(Changes(added=PEOPLE), NOON)
        yield made


def who(kiosk: Station, source_id: str) -> Delegate:
    found = kiosk.roster.by_source_id(source_id)
    assert found is not None
    return found


def a_press(kiosk: Station, designs: Designs | None = None) -> Issuing:
    return Issuing(kiosk.db, kiosk.plan, kiosk.folder, designs or Designs(), now=lambda: NOON)


@given(ids=st.lists(st.text("0123456789abcdef", min_size=16, max_size=16), unique=True, max_size=60))
def test_nobody_shares_a_number_and_it_stays(ids: list[str]) -> None:
    db = memory()
    register = Register(db)
    numbers = {who: register.number(who) for who in ids}
    assert len(set(numbers.values())) == len(ids)
    assert all(10_000_000 <= number <= 99_999_999 for number in numbers.values())
    assert {who: register.number(who) for who in ids} == numbers
    db.close()


def test_kiosks_agree_on_a_number_without_asking_each_other() -> None:
    one, other = memory(), memory()
    for who in ("b", "c"):
        Register(other).number(who)
    assert Register(one).number("a") == Register(other).number("a")
    one.close()
    other.close()


def test_a_number_that_is_taken_gives_way_to_another() -> None:
    db = memory()
    first = Register(db).number("a")
    with writing(db):
        db.execute("UPDATE badge_number SET delegate = 'somebody else'")
    assert Register(db).number("a") != first
    db.close()


def test_copies_bear_the_same_number_and_say_which_copy(kiosk: Station) -> None:
    press, person = a_press(kiosk), who(kiosk, "1")
    first, second = press.face(person, 1), press.face(person, 2)
    shown = number_text(Register(kiosk.db).number(person.id)).replace("\u00a0", " ")
    assert first.field("serial") == second.field("serial") == shown
    assert (first.field("copy"), second.field("copy")) == ("", "copy 2")
    assert press.face(who(kiosk, "2"), 1).field("serial") != first.field("serial")


@pytest.mark.parametrize("spelt", [str, number_text, lambda number: f" {str(number)[:3]} {str(number)[3:]} "])
def test_search_and_security_find_the_holder_of_a_number(kiosk: Station, spelt: object) -> None:
    person = who(kiosk, "2")
    a_press(kiosk).print(person)
    text = spelt(Register(kiosk.db).number(person.id))  # type: ignore[operator]
    assert kiosk.roster.search(text)[0] == person
    traced = Inquiries(kiosk, lambda: NOON).find(text)
    assert isinstance(traced, Traced)
    assert traced.person == person.id
    assert traced.void is not None and traced.void.number == Register(kiosk.db).number(person.id)


def test_the_journal_knows_the_number_of_every_badge(kiosk: Station) -> None:
    person = who(kiosk, "1")
    a_press(kiosk).print(person)
    (entry,) = [entry for entry in kiosk.journal.entries() if entry.kind == EntryKind.PRINTED]
    assert entry.facts["number"] == Register(kiosk.db).number(person.id)


def test_numbers_stand_in_groups_of_four() -> None:
    assert [number_text(one) for one in (42_180_937, 7, 12345)] == ["4218\u00a00937", "7", "1\u00a02345"]


# Designs by category


def test_each_category_has_its_design(kiosk: Station) -> None:
    designs = Designs.of(Settings(badge_template="delegate", badge_template_for=("press=press", "companion=id1")))
    press = a_press(kiosk, designs)
    made = {name: press.print(who(kiosk, name)) for name in ("1", "2", "2/spouse")}
    assert {name: intent.template for name, intent in made.items()} == {
        "1": "delegate",
        "2": "press",
        "2/spouse": "id1",
    }
    sizes = {name: _size(kiosk.folder / "badges" / intent.job) for name, intent in made.items()}
    assert sizes == {"1": (96, 134), "2": (96, 134), "2/spouse": (86, 54)}


def _size(pdf: Path) -> tuple[int, int]:
    from pypdf import PdfReader

    box = PdfReader(pdf).pages[0].mediabox
    return round(float(box.width) / 72 * 25.4), round(float(box.height) / 72 * 25.4)


def test_another_usual_design_leaves_those_of_categories(kiosk: Station) -> None:
    press = a_press(kiosk, Designs("delegate", {"press": "press"}))
    press.use_template("vip")
    assert press.print(who(kiosk, "1")).template == "vip"
    assert press.print(who(kiosk, "2")).template == "press"


@pytest.mark.parametrize("wrong", ["press", "=vip", "press="])
def test_a_setting_that_names_no_design_is_refused(wrong: str) -> None:
    with pytest.raises(SettingsInvalid, match="badge_template_for"):
        Designs.of(Settings(badge_template_for=(wrong,)))
