"""What an import changes, and what it must leave alone."""

from dataclasses import replace

import pytest

from kiosk.domain.export import Coverage, Export, Problem
from kiosk.domain.people import CredentialEntry, DelegateId, Registration, Standing, State
from kiosk.roster.changes import Change, Changes, CredentialChange, Present, compare
from kiosk.roster.matching import names_agree

ADA = Registration(
    system="indico",
    source_id="2",
    aliases=("#1",),
    form="3",
    email="ada@un.example",
    name="Ada Lovelace",
    given_name="Ada",
    family_name="Lovelace",
    category="expert",
    state=State.COMPLETE,
    credentials=(CredentialEntry(key="indico:a"),),
)
BOB = Registration(
    system="indico", source_id="3", form="3", email="bob@un.example", name="Bob Ray", state=State.PENDING
)
GUEST = Registration(
    system="indico", source_id="2/x", form="3", name="Zoé Lovelace", companion_of="2", state=State.COMPLETE
)
COVERED = (Coverage(system="indico", form="3"),)


def present(*entries: Registration, missing: bool = False) -> list[Present]:
    return [Present(id=DelegateId(f"d{n}"), entry=entry, missing=missing) for n, entry in enumerate(entries, 1)]


def export(*entries: Registration, covers: tuple[Coverage, ...] = COVERED, **more: object) -> Export:
    return Export(system="indico", entries=entries, covers=covers, **more)  # type: ignore[arg-type]


def essence(changes: Changes) -> Changes:
    return replace(changes, matched={})


def test_everyone_is_new_on_an_empty_roster() -> None:
    assert essence(compare([], export(ADA, BOB))) == Changes(added=(ADA, BOB))


def test_the_same_export_again_changes_nothing() -> None:
    changes = compare(present(ADA, BOB, GUEST), export(ADA, BOB, GUEST))
    assert essence(changes) == Changes(unchanged=3)
    assert not changes


def test_a_silent_field_stays() -> None:
    silent = Registration(system="indico", source_id="2", form="3", name="Ada Lovelace")
    assert essence(compare(present(ADA), export(silent))) == Changes(unchanged=1)


def test_a_change_says_what_was_and_what_is() -> None:
    changes = compare(present(ADA), export(replace(ADA, state=State.WITHDRAWN, category="press")))
    assert changes.changed == (
        Change(DelegateId("d1"), {"category": ("expert", "press"), "state": (State.COMPLETE, State.WITHDRAWN)}),
    )


def test_who_vanished_is_missing_and_who_comes_back_has_returned() -> None:
    assert compare(present(ADA, BOB), export(ADA)).missing == (DelegateId("d2"),)
    assert compare(present(ADA, BOB, missing=True), export(ADA)).missing == ()
    assert compare(present(ADA, BOB, missing=True), export(ADA)).returned == (DelegateId("d1"),)
    assert compare(present(ADA, BOB), export(ADA), keep_missing=True).missing == ()


def test_only_what_the_export_covers_can_go_missing() -> None:
    media = replace(BOB, form="4")
    assert compare(present(ADA, media), export(ADA)).missing == ()
    assert compare(present(ADA, BOB), export(ADA, covers=())).missing == ()
    unpaid_too = (Coverage(system="indico", form="3", states=frozenset({State.COMPLETE})),)
    assert compare(present(ADA, BOB), export(ADA, covers=unpaid_too)).missing == ()


def test_a_file_without_form_covers_the_form_of_the_people_in_it() -> None:
    told = replace(ADA, source_id="#1", aliases=(), form="~x", credentials=())
    newcomer = replace(BOB, source_id="#9", form="~x", email="eve@un.example", name="Eve")
    media = Registration(system="indico", source_id="8", form="4", name="Max")
    cover = (Coverage(system="indico", form="~x"),)
    changes = compare(present(ADA, BOB, media), export(told, newcomer, covers=cover))
    assert changes.missing == (DelegateId("d2"),)
    assert changes.added == (replace(newcomer, form="3"),)
    mixed = compare(present(ADA, BOB, media), export(told, replace(told, source_id="8"), covers=cover))
    assert mixed.missing == ()


def test_companions_go_missing_where_companions_are_told_and_with_their_hosts() -> None:
    here = present(ADA, GUEST)
    assert compare(here, export(ADA)).missing == ()
    assert compare(here, export(ADA, companions_told=frozenset({"2"}))).missing == (DelegateId("d2"),)
    gone = compare(here, export())
    assert (gone.missing, gone.with_hosts) == ((DelegateId("d1"),), (DelegateId("d2"),))


def test_a_friendly_id_finds_the_registration() -> None:
    told = replace(ADA, source_id="#1", aliases=(), form="~x", credentials=(), email="new@un.example")
    changes = compare(present(ADA), export(told, covers=()))
    assert changes.changed == (Change(DelegateId("d1"), {"email": ("ada@un.example", "new@un.example")}),)
    assert changes.aliases == ()


def test_a_real_id_replaces_a_provisional_one_which_stays_as_alias() -> None:
    table = replace(ADA, source_id="#1", aliases=("#1",), form="~x", credentials=())
    listed = replace(ADA, aliases=())
    changes = compare(present(table), export(listed))
    assert changes.changed == (Change(DelegateId("d1"), {"form": ("~x", "3"), "source_id": ("#1", "2")}),)
    assert changes.credentials == (CredentialChange("indico:a", DelegateId("d1"), Standing.ACTIVE),)


def test_contact_matches_by_form_email_and_name_in_any_format() -> None:
    told = replace(ADA, source_id="#1", aliases=(), form=None, name="LOVELACE, A.", credentials=(), given_name=None)
    known = replace(ADA, aliases=())
    changes = compare(present(known), export(replace(told, family_name=None), covers=()))
    assert (changes.added, changes.changed) == ((), ())
    assert changes.aliases == ((DelegateId("d1"), "#1"),)


def test_two_registrations_with_one_email_are_told_apart_by_state_or_not_at_all() -> None:
    gone = replace(ADA, source_id="7", aliases=(), state=State.WITHDRAWN, credentials=())
    told = replace(ADA, source_id="#5", aliases=(), form="~x", credentials=())
    here = present(replace(ADA, aliases=()), gone)
    assert compare(here, export(told)).aliases == ((DelegateId("d1"), "#5"),)
    doubtful = compare(here, export(replace(told, state=State.PENDING)))
    assert doubtful.problems == (
        Problem("", None, None, "#5 fits several people on the roster; none of them was changed."),
    )
    assert (doubtful.added, doubtful.changed, doubtful.missing) == ((), (), ())


def test_a_companion_known_by_name_only_becomes_the_one_with_a_ticket() -> None:
    named = replace(GUEST, source_id="2/~ab")
    with_ticket = replace(GUEST, credentials=(CredentialEntry(key="indico:a/x"),))
    changes = compare(present(ADA, named), export(ADA, with_ticket))
    assert changes.changed == (Change(DelegateId("d2"), {"source_id": ("2/~ab", "2/x")}),)
    assert changes.aliases == ((DelegateId("d2"), "2/~ab"),)
    assert changes.missing == ()


def test_what_indicos_csv_strips_is_no_change() -> None:
    home = replace(ADA, name="@Home At-Sign", organisation="-=Club")
    told = replace(home, name="Home At-Sign", organisation="Club", stripped=True)
    assert essence(compare(present(home), export(told))) == Changes(unchanged=1)
    assert compare(present(home), export(replace(told, stripped=False))).changed[0].fields["name"] == (
        "@Home At-Sign",
        "Home At-Sign",
    )


def test_a_list_with_another_name_format_is_no_change_but_a_new_surname_is() -> None:
    listed = replace(ADA, given_name=None, family_name=None)
    assert compare(present(ADA), export(replace(listed, name="LOVELACE, Ada"))).changed == ()
    married = compare(present(ADA), export(replace(listed, name="Ada King")))
    assert married.changed[0].fields == {
        "name": ("Ada Lovelace", "Ada King"),
        "family_name": ("Lovelace", "King"),
    }
    other = compare(present(ADA), export(replace(listed, name="Grace Hopper")))
    assert other.changed[0].fields == {
        "name": ("Ada Lovelace", "Grace Hopper"),
        "given_name": ("Ada", ""),
        "family_name": ("Lovelace", ""),
    }


TICKET = Registration(
    system="pretix",
    source_id="ABC-1",
    form="ev",
    product="12",
    state=State.COMPLETE,
    credentials=(CredentialEntry(key="pretix:old"),),
)


@pytest.mark.parametrize(
    ("old", "told", "new"),
    [
        (Standing.ACTIVE, Standing.BLOCKED, Standing.BLOCKED),
        (Standing.BLOCKED, Standing.ACTIVE, Standing.ACTIVE),
        (Standing.REVOKED, Standing.ACTIVE, None),
        (Standing.SUPERSEDED, Standing.ACTIVE, Standing.ACTIVE),
        (Standing.ACTIVE, Standing.ACTIVE, None),
    ],
)
def test_standing_of_a_code_after_the_source_spoke(old: Standing, told: Standing, new: Standing | None) -> None:
    here = replace(TICKET, credentials=(CredentialEntry(key="pretix:old", standing=old),))
    there = replace(TICKET, credentials=(CredentialEntry(key="pretix:old", standing=told),))
    expected = () if new is None else (CredentialChange("pretix:old", DelegateId("d1"), new),)
    assert compare(present(here), export(there)).credentials == expected


def test_a_reissued_code_supersedes_the_old_one() -> None:
    there = replace(TICKET, credentials=(CredentialEntry(key="pretix:new"),))
    assert compare(present(TICKET), export(there)).credentials == (
        CredentialChange("pretix:new", DelegateId("d1"), Standing.ACTIVE),
        CredentialChange("pretix:old", DelegateId("d1"), Standing.SUPERSEDED),
    )


def test_a_block_outlasts_a_source_that_knows_nothing_of_blocks() -> None:
    here = replace(ADA, credentials=(CredentialEntry(key="indico:a", standing=Standing.BLOCKED),))
    assert compare(present(here), export(ADA)).credentials == ()


def test_revoked_codes_of_strangers_come_to_the_roster_once() -> None:
    lists = Export(system="pretix", standings={"sig1:ff": Standing.REVOKED, "pretix:old": Standing.BLOCKED})
    changes = compare(present(TICKET), lists)
    assert changes.credentials == (
        CredentialChange("sig1:ff", None, Standing.REVOKED),
        CredentialChange("pretix:old", DelegateId("d1"), Standing.BLOCKED),
    )
    blocked = replace(TICKET, credentials=(CredentialEntry(key="pretix:old", standing=Standing.BLOCKED),))
    assert not compare(present(blocked), lists, loose={"sig1:ff": Standing.REVOKED})


def test_a_code_is_never_given_to_two_people() -> None:
    thief = replace(TICKET, source_id="ABC-2")
    changes = compare([], export(TICKET, thief))
    assert changes.added == (TICKET, replace(thief, credentials=()))
    assert [problem.problem for problem in changes.problems] == [
        "The code of ABC-2 belongs to another person already; it was not given twice."
    ]


def test_a_ticket_is_found_by_its_code_whatever_its_id() -> None:
    listed = replace(TICKET, source_id="~77", product="Press", form="~l")
    changes = compare(present(TICKET), export(listed, covers=()))
    assert (changes.added, changes.changed, changes.aliases) == ((), (), ((DelegateId("d1"), "~77"),))


def test_a_check_in_list_covers_only_its_products_and_states() -> None:
    listed = replace(TICKET, form="~l")
    unpaid = replace(TICKET, source_id="ABC-3", state=State.UNPAID, credentials=())
    other = replace(TICKET, source_id="ABC-4", product="13", credentials=())
    vanished = replace(TICKET, source_id="ABC-5", credentials=())
    cover = (Coverage(system="pretix", form="~l", states=frozenset({State.COMPLETE}), same_products=True),)
    changes = compare(present(TICKET, unpaid, other, vanished), export(listed, covers=cover))
    assert changes.missing == (DelegateId("d4"),)


def test_a_validity_that_the_source_lifts_is_lifted() -> None:
    from datetime import UTC, datetime

    limited = replace(TICKET, valid_until=datetime(2024, 6, 27, tzinfo=UTC))
    assert compare(present(limited), export(TICKET)).changed == ()
    lifted = compare(present(limited), export(replace(TICKET, validity_told=True)))
    assert lifted.changed == (Change(DelegateId("d1"), {"valid_until": (limited.valid_until, None)}),)


@pytest.mark.parametrize(
    ("one", "other", "agree"),
    [
        ("Ada Lovelace", "LOVELACE, Ada", True),
        ("Ada Lovelace", "Lovelace, A.", True),
        ("Ștefan Țurcanu", "Țurcanu, Ș.", True),
        ("O'Connor Ana", "Ana O’Connor", True),
        ("超 王", "王 超", True),
        ("Ada Lovelace", "Ada King", False),
        ("Ada Lovelace", "Ada", False),
        ("A. B.", "Ada Byron", False),
        ("", "Ada", False),
        ("", "", True),
    ],
)
def test_names_agree_across_formats(one: str, other: str, agree: bool) -> None:
    assert names_agree(one, other) is agree


def test_a_newcomer_without_a_state_is_pending() -> None:
    told = replace(BOB, state=None)
    assert compare([], export(told)).added == (replace(BOB, state=State.PENDING),)
    assert compare(present(replace(BOB, state=State.COMPLETE)), export(told)).changed == ()


def test_a_list_covers_people_known_from_a_table_of_its_form() -> None:
    """Eve's name and e-mail were corrected at the source before the list that knows her real id came."""
    table = [replace(person, source_id=f"#{n}", aliases=(), form="~1") for n, person in enumerate((ADA, BOB), 1)]
    eve = replace(BOB, source_id="#3", form="~1", name="Eve", email="eve@un.example")
    media = replace(BOB, source_id="#9", form="~9", name="Max", email="max@un.example")
    here = present(*(replace(person, credentials=()) for person in (*table, eve, media)))
    changes = compare(here, export(ADA, BOB, replace(BOB, source_id="7", name="Eva", email="eva@un.example")))
    assert changes.missing == (DelegateId("d3"),)
    assert [entry.source_id for entry in changes.added] == ["7"]


def test_a_friendly_id_alone_proves_nothing() -> None:
    """Indico counts friendly ids from 1 in every event: a file of another event must not overwrite people."""
    other = replace(ADA, source_id="#1", aliases=("#1",), form="~1", name="Max Power", email="max@un.example")
    other = replace(other, credentials=())
    guest = replace(GUEST, source_id="#1/~g", companion_of="#1", credentials=())
    changes = compare(present(ADA), export(other, guest, covers=(Coverage(system="indico", form="~1"),)))
    assert essence(changes) == Changes(
        problems=(Problem("", None, None, "#1 is somebody else on the roster; is this the file of another event?"),)
    )
    married = replace(other, name="Ada King")
    assert set(compare(present(ADA), export(married, covers=())).changed[0].fields) == {"name", "email"}


def test_an_addon_whose_main_ticket_is_nowhere_stands_alone() -> None:
    addon = replace(TICKET, source_id="ABC-2", addon_to="ABC-9", credentials=())
    assert compare([], export(addon)).added == (replace(addon, addon_to=None),)
    assert compare(present(replace(TICKET, source_id="ABC-9")), export(addon, covers=())).added == (addon,)


def test_two_real_ids_are_two_people_whatever_alias_they_share() -> None:
    newcomer = replace(BOB, source_id="9", aliases=("#1",), name="Ada Lovelace")
    changes = compare(present(ADA), export(newcomer, covers=()))
    assert (changes.added, changes.changed, len(changes.problems)) == ((), (), 1)
