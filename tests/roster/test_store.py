from datetime import UTC, datetime, timedelta

import pytest

from kiosk.domain.people import CredentialEntry, Delegate, DelegateId, Registration, Standing, State
from kiosk.roster.changes import Change, Changes, CredentialChange, compare
from kiosk.roster.store import Found, Roster
from kiosk.storage.database import memory
from tests.roster.people import AT, a_roster, an_entry

FULL = Registration(
    system="pretix",
    source_id="ABCDE-1",
    aliases=("ABCDE",),
    form="main",
    email="ada@un.example",
    name="Вероника Лукина",
    given_name="Вероника",
    family_name="Лукина",
    title="H.E.",
    position="Minister",
    organisation="Ministry",
    delegation="KZ",
    category="minister",
    state=State.PENDING,
    product="5/7",
    valid_from=datetime(2024, 6, 26, 13, tzinfo=UTC),
    valid_until=datetime(2024, 6, 27, 22, tzinfo=UTC),
    attention="Lane 2",
    tags=("vip", "Ö"),
    credentials=(CredentialEntry(key="pretix:s1"), CredentialEntry(key="pretix:s0", standing=Standing.SUPERSEDED)),
    photo_name="ada.jpg",
    extra=(("Diet", "vegan"),),
)


def test_a_scan_finds_the_holder_and_the_standing() -> None:
    roster = a_roster(FULL)
    ada = roster.by_source_id("ABCDE-1")
    assert ada is not None
    assert roster.find(("pretix:s1",)) == Found(ada, "pretix:s1", Standing.ACTIVE)
    assert roster.find(("pretix:s0",)) == Found(ada, "pretix:s0", Standing.SUPERSEDED)
    assert roster.find(("nowhere", "pretix:s1")) == Found(ada, "pretix:s1", Standing.ACTIVE)
    assert roster.find(("nowhere",)) is None
    assert roster.find(()) is None
    assert roster.standing(("pretix:s0",)) is Standing.SUPERSEDED
    assert roster.standing(("nowhere",)) is None


def test_everything_the_source_says_comes_back() -> None:
    roster = a_roster(FULL)
    ada = roster.by_source_id("ABCDE-1")
    assert ada is not None
    assert ada == Delegate(
        id=ada.id,
        source_id="ABCDE-1",
        name="Вероника Лукина",
        latin_name="Veronika LUKINA",
        given_name="Вероника",
        family_name="Лукина",
        title="H.E.",
        position="Minister",
        organisation="Ministry",
        delegation="KZ",
        category="minister",
        state=State.PENDING,
        product="5/7",
        valid_from=FULL.valid_from,
        valid_until=FULL.valid_until,
        attention="Lane 2",
        tags=("vip", "Ö"),
    )
    assert roster.get(ada.id) == ada
    assert [(each.id, set(each.entry.credentials)) for each in roster.present()] == [(ada.id, set(FULL.credentials))]


def test_importing_the_same_again_changes_nothing() -> None:
    from kiosk.domain.export import Export

    roster = a_roster(FULL, an_entry("2"), an_entry("2/x", "Eva", companion_of="2"))
    entries = (FULL, an_entry("2"), an_entry("2/x", "Eva", companion_of="2"))
    changes = compare(roster.present(), Export(system="mixed", entries=entries))
    assert not changes
    assert changes.unchanged == 3


def test_a_companion_and_an_addon_belong_to_their_delegate() -> None:
    roster = a_roster(
        an_entry("2/x", "Eva", companion_of="2"),
        an_entry("2"),
        an_entry("A-1", system="pretix"),
        an_entry("A-2", system="pretix", addon_to="A-1"),
        an_entry("9/x", "Max", companion_of="9"),
    )
    ana, main = roster.by_source_id("2"), roster.by_source_id("A-1")
    assert ana is not None and main is not None
    assert [each.source_id for each in roster.companions_of(ana.id)] == ["2/x"]
    assert [each.source_id for each in roster.addons_of(main.id)] == ["A-2"]
    assert [each.companion_of for each in roster.companions_of(ana.id)] == [ana.id]
    orphan = roster.by_source_id("9/x")
    assert orphan is not None and orphan.companion_of is None


def test_a_companion_imported_later_joins_its_delegate() -> None:
    roster = a_roster(an_entry("2"))
    roster.apply(Changes(added=(an_entry("2/x", "Eva", companion_of="2"),)), AT)
    ana, eva = roster.by_source_id("2"), roster.by_source_id("2/x")
    assert ana is not None and eva is not None and eva.companion_of == ana.id


def test_an_alias_finds_the_delegate() -> None:
    roster = a_roster(an_entry("2", aliases=("#49",)))
    assert roster.by_source_id("#49") == roster.by_source_id("2")
    assert roster.by_source_id("3") is None


def test_an_id_is_the_same_on_every_kiosk() -> None:
    here, there = a_roster(an_entry("2")), a_roster(an_entry("1"), an_entry("2"))
    assert here.by_source_id("2") == there.by_source_id("2")


def test_a_change_keeps_the_id_and_everything_unsaid() -> None:
    roster = a_roster(FULL)
    ada = roster.by_source_id("ABCDE-1")
    assert ada is not None
    change = Change(ada.id, {"state": (State.PENDING, State.COMPLETE), "source_id": ("ABCDE-1", "ABCDE-9")})
    roster.apply(Changes(changed=(change,), aliases=((ada.id, "ABCDE-1"),)), AT)
    changed = roster.get(ada.id)
    assert changed is not None
    assert (changed.state, changed.source_id, changed.attention) == (State.COMPLETE, "ABCDE-9", "Lane 2")
    assert roster.by_source_id("ABCDE-9") == roster.by_source_id("ABCDE-1") == changed
    assert roster.find(("pretix:s1",)) == Found(changed, "pretix:s1", Standing.ACTIVE)
    (present,) = roster.present()
    assert set(present.entry.aliases) == {"ABCDE", "ABCDE-1"}


def test_a_time_limit_can_be_taken_away() -> None:
    roster = a_roster(FULL)
    ada = roster.by_source_id("ABCDE-1")
    assert ada is not None
    roster.apply(Changes(changed=(Change(ada.id, {"valid_until": (FULL.valid_until, None)}),)), AT)
    changed = roster.get(ada.id)
    assert changed is not None and changed.valid_until is None and changed.valid_from == FULL.valid_from


def test_the_vanished_are_marked_and_return() -> None:
    roster = a_roster(an_entry("1"), an_entry("2"))
    ana = roster.by_source_id("1")
    assert ana is not None
    roster.apply(Changes(missing=(ana.id,)), AT)
    assert [each.missing for each in (roster.by_source_id("1"), roster.by_source_id("2")) if each] == [True, False]
    roster.apply(Changes(returned=(ana.id,)), AT)
    assert roster.by_source_id("1") == ana


def test_codes_come_and_change_their_standing() -> None:
    roster = a_roster(an_entry("1", credentials=(CredentialEntry(key="indico:a"),)))
    ana = roster.by_source_id("1")
    assert ana is not None
    roster.apply(
        Changes(
            credentials=(
                CredentialChange("indico:a", ana.id, Standing.SUPERSEDED),
                CredentialChange("indico:b", ana.id, Standing.ACTIVE),
                CredentialChange("pretix:loose", None, Standing.REVOKED),
            )
        ),
        AT,
    )
    assert roster.find(("indico:a",)) == Found(ana, "indico:a", Standing.SUPERSEDED)
    assert roster.find(("pretix:loose",)) == Found(None, "pretix:loose", Standing.REVOKED)
    assert roster.loose() == {"pretix:loose": Standing.REVOKED}
    assert roster.keys_of(ana.id) == [
        CredentialEntry(key="indico:a", standing=Standing.SUPERSEDED),
        CredentialEntry(key="indico:b"),
    ]


def test_what_is_ruled_here_outlasts_every_import() -> None:
    roster = a_roster(an_entry("1", credentials=(CredentialEntry(key="indico:a"),)))
    ana = roster.by_source_id("1")
    assert ana is not None
    roster.rule("indico:a", Standing.REVOKED, AT)
    roster.rule("plain:nobody", Standing.BLOCKED, AT)
    roster.apply(Changes(credentials=(CredentialChange("indico:a", ana.id, Standing.ACTIVE),)), AT)
    assert roster.find(("indico:a",)) == Found(ana, "indico:a", Standing.REVOKED)
    assert roster.find(("plain:nobody",)) == Found(None, "plain:nobody", Standing.BLOCKED)
    assert roster.keys_of(ana.id) == [CredentialEntry(key="indico:a", standing=Standing.REVOKED)]


def test_people_come_by_delegation_and_surname_and_can_be_narrowed() -> None:
    roster = a_roster(
        an_entry("1", "Ana", "Paz"),
        an_entry("2", "Bo", "Abel", category="press"),
        an_entry("3", "Cy", "Lund", delegation="AR"),
    )
    assert [each.source_id for each in roster.people()] == ["3", "2", "1"]
    assert [each.source_id for each in roster.people(category="press")] == ["2"]
    assert [each.source_id for each in roster.people(delegation="AR")] == ["3"]
    assert [each.source_id for each in roster.people("delegate", "UY")] == ["1"]


def test_the_roster_is_counted() -> None:
    roster = a_roster(an_entry("1"), an_entry("2", state=State.PENDING), an_entry("3", delegation="AR"))
    assert roster.size() == 3
    assert roster.count_by("state") == {"complete": 2, "pending": 1}
    assert roster.count_by("category") == {"delegate": 3}
    assert roster.count_by("delegation") == {"UY": 2, "AR": 1}
    with pytest.raises(ValueError, match="email"):
        roster.count_by("email")


def test_an_empty_roster_answers() -> None:
    roster = Roster(memory())
    assert (roster.size(), list(roster.people()), list(roster.present()), roster.search("a")) == (0, [], [], [])
    assert roster.find(("indico:a",)) is None
    assert roster.get(DelegateId("x")) is None
    assert roster.photo("x") is None
    assert roster.imported_at() is None


def test_facts_are_remembered() -> None:
    roster = Roster(memory())
    assert roster.fact("event") is None
    roster.set_fact("event", "uncops")
    roster.set_fact("event", "UNCOPS")
    assert roster.fact("event") == "UNCOPS"


def test_an_import_leaves_its_time_and_facts() -> None:
    roster = Roster(memory())
    roster.apply(Changes(), AT.astimezone(), {"indico_event": "3"})
    assert roster.imported_at() == AT
    assert roster.fact("indico_event") == "3"
    roster.apply(Changes(), AT + timedelta(days=1))
    assert roster.imported_at() == AT + timedelta(days=1)


def test_a_photo_belongs_to_its_delegate_through_every_import() -> None:
    roster = a_roster(an_entry("1"))
    ana = roster.by_source_id("1")
    assert ana is not None
    roster.set_photos([(ana.id, b"one", "d1" * 16)])
    roster.set_photos([(ana.id, b"two", "d2" * 16)])
    roster.apply(Changes(changed=(Change(ana.id, {"title": ("", "Dr")}),)), AT)
    changed = roster.get(ana.id)
    assert changed is not None and changed.title == "Dr"
    assert roster.photo(changed.photo) == b"two"
    assert roster.photo_digests() == {ana.id: "d2" * 16}


def test_a_replaced_photo_is_gone() -> None:
    db = memory()
    roster = a_roster(an_entry("1"), db=db)
    ana = roster.by_source_id("1")
    assert ana is not None
    roster.set_photos([(ana.id, b"one", "d1")])
    roster.set_photos([(ana.id, b"two", "d2")])
    assert db.execute("SELECT jpeg FROM photo").fetchall() == [(b"two",)]


def test_names_are_kept_as_text_whatever_they_say() -> None:
    name = "'); DROP TABLE delegate_version; -- <img src=x> =cmd|'/C calc'!A0 \u202e"
    roster = a_roster(an_entry("1", name, ""))
    ana = roster.by_source_id("1")
    assert ana is not None and ana.name == name.strip()
    assert roster.search("drop table") == [ana]
