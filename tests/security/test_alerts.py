"""What security is alerted to, and what not; raised and acknowledged in the journal."""

from datetime import timedelta
from pathlib import Path

import pytest

from kiosk.domain.credential import Credential, Format, Kind
from kiosk.domain.passage import EntryKind
from kiosk.domain.verdict import Reason, Refused
from kiosk.security.alerts import SILENT, Alert, AlertKind, Limits
from kiosk.security.board import Board, NoSuchAlert
from kiosk.security.lookout import Lookout
from kiosk.security.watch_file import Listed, document_digest
from kiosk.security.watch_list import WatchList
from kiosk.storage import database
from kiosk.storage.database import Connection
from tests.makers import NOON, a_credential
from tests.security.scenery import GUARD, SUPERVISOR, Summit, last

SECOND = timedelta(seconds=1)
BADGE = Credential(format=Format.BADGE, kind=Kind.BADGE, id="b-1", keys=("badge:d-1/1",), serial=1, signed=True)


@pytest.fixture
def watch_list(db: Connection) -> WatchList:
    return WatchList(db)


@pytest.fixture
def lookout(summit: Summit, watch_list: WatchList) -> Lookout:
    return Lookout(summit.journal, watch_list)


def kinds(raised: tuple[object, ...]) -> list[str]:
    return [str(getattr(each, "alert").kind) for each in raised]  # noqa: B009


def test_an_ordinary_admission_alerts_to_nothing_and_writes_nothing(summit: Summit, lookout: Lookout) -> None:
    passage = summit.passes(summit.person(1), "A1")
    assert lookout.look(passage) == ()
    assert summit.journal.head()[0] == passage.seq


def test_a_watch_list_hit_is_silent_and_names_nobody_in_the_journal(
    summit: Summit, lookout: Lookout, watch_list: WatchList
) -> None:
    watch_list.replace([Listed(names=("Pavel Orlov",), level="high", note="armed")], NOON)
    passage = summit.passes(summit.person(1, name="ORLOV Pavel", latin_name=""), "A1")
    (raised,) = lookout.look(passage)
    (hit,) = watch_list.match(summit.people["d-1"])
    assert raised.alert == Alert(
        kind=AlertKind.WATCHLIST,
        at=NOON,
        gate="A1",
        person="d-1",
        passage=passage.seq,
        details={"entry": hit.entry.id, "certainty": "exact", "level": "high"},
    )
    assert AlertKind.WATCHLIST in SILENT
    *_, entry = summit.journal.entries()
    assert (entry.kind, entry.person) == (EntryKind.ALERT, "d-1")
    assert "Orlov" not in entry.body and "armed" not in entry.body


def test_a_possible_hit_and_a_document_are_told_apart(summit: Summit, lookout: Lookout, watch_list: WatchList) -> None:
    digest = document_digest("X1234567")
    assert digest is not None
    watch_list.replace([Listed(names=("Pavel Orlow",)), Listed(names=("Somebody Else",), documents=(digest,))], NOON)
    passage = summit.passes(summit.person(1, name="Pavel Orlov", latin_name=""), "A1")
    raised = lookout.look(passage, document="x-1234567")
    assert [each.alert.details["certainty"] for each in raised] == ["exact", "possible"]


def test_whom_an_officer_found_to_be_somebody_else_is_not_reported_as_that_again(
    summit: Summit, lookout: Lookout, watch_list: WatchList
) -> None:
    watch_list.replace([Listed(names=("Pavel Orlow",))], NOON)
    delegate = summit.person(1, name="Pavel Orlov", latin_name="")
    (raised,) = lookout.look(summit.passes(delegate, "A1"))
    lookout.board.acknowledge(raised.kiosk, raised.seq, GUARD, "passport seen", NOON, cleared=True)
    watch_list.replace([Listed(names=("Pavel Orlow",), note="again")], NOON)
    assert lookout.look(summit.passes(delegate, "P1", NOON + SECOND)) == ()
    namesake = summit.person(2, name="Pavel Orlov", latin_name="")
    assert kinds(lookout.look(summit.passes(namesake, "A1", NOON + SECOND))) == ["watchlist"]


def test_a_hit_that_was_only_seen_to_is_reported_at_the_next_gate(
    summit: Summit, lookout: Lookout, watch_list: WatchList
) -> None:
    watch_list.replace([Listed(names=("Pavel Orlow",))], NOON)
    delegate = summit.person(1, name="Pavel Orlov", latin_name="")
    (raised,) = lookout.look(summit.passes(delegate, "A1"))
    lookout.board.acknowledge(raised.kiosk, raised.seq, GUARD, "followed", NOON)
    assert kinds(lookout.look(summit.passes(delegate, "P1", NOON + SECOND))) == ["watchlist"]


@pytest.mark.parametrize(
    ("reason", "format_", "expected"),
    [
        (Reason.FORGED, Format.BADGE, ["forged"]),
        (Reason.FORGED, Format.PRETIX_SIG1, ["forged"]),
        (Reason.REVOKED, Format.BADGE, ["lost_badge"]),
        (Reason.MALFORMED, None, []),
        (Reason.WRONG_EVENT, Format.INDICO_2, []),
    ],
)
def test_a_code_without_a_credential_alerts_when_forged_or_a_lost_badge(
    summit: Summit, lookout: Lookout, reason: Reason, format_: Format | None, expected: list[str]
) -> None:
    passage = summit.passes(None, "A1", verdict=Refused(reason), format=format_)
    assert kinds(lookout.look(passage)) == expected


@pytest.mark.parametrize("reason", [Reason.REVOKED, Reason.SUPERSEDED, Reason.BLOCKED])
def test_a_lost_badge_alerts_and_a_returned_ticket_does_not(summit: Summit, lookout: Lookout, reason: Reason) -> None:
    delegate = summit.person(1)
    (raised,) = lookout.look(summit.passes(delegate, "A1", credential=BADGE, verdict=Refused(reason)))
    assert (raised.alert.kind, raised.alert.details) == (AlertKind.LOST_BADGE, {"reason": str(reason)})
    assert lookout.look(summit.passes(delegate, "A1", credential=a_credential(), verdict=Refused(reason))) == ()


@pytest.mark.parametrize(
    ("gate", "seconds", "alerted"),
    [("P1", 29, True), ("P1", 30, False), ("A1", 1, False), ("P1", 0, True), ("P1", -5, False)],
)
def test_one_person_at_two_gates_sooner_than_anybody_walks(
    summit: Summit, lookout: Lookout, gate: str, seconds: int, alerted: bool
) -> None:
    passage = summit.passes(summit.person(1), gate, NOON + seconds * SECOND, last=last("A1", NOON))
    raised = lookout.look(passage)
    assert kinds(raised) == (["two_places"] if alerted else [])
    if alerted:
        assert raised[0].alert.details["other_gate"] == "A1"


def test_a_known_walk_between_two_gates_counts_instead(summit: Summit, watch_list: WatchList) -> None:
    lookout = Lookout(summit.journal, watch_list, Limits(walks={frozenset({"A1", "P1"}): 240 * SECOND}))
    passage = summit.passes(summit.person(1), "P1", NOON + 200 * SECOND, last=last("A1", NOON))
    assert kinds(lookout.look(passage)) == ["two_places"]


def test_two_alerts_of_one_passage_are_both_raised(summit: Summit, lookout: Lookout) -> None:
    passage = summit.passes(
        summit.person(1),
        "P1",
        NOON + SECOND,
        verdict=Refused(Reason.ALREADY_INSIDE),
        last=last("A1", NOON),
    )
    assert kinds(lookout.look(passage)) == ["two_places", "pass_back"]


def test_five_refusals_within_two_minutes_at_one_gate_alert_once(summit: Summit, lookout: Lookout) -> None:
    delegate = summit.person(1)
    found = [
        kinds(lookout.look(summit.refused(delegate, Reason.OUTSIDE_HOURS, at=NOON + n * 20 * SECOND))) for n in range(9)
    ]
    assert [n for n, each in enumerate(found) if each] == [4]
    assert found[4] == ["many_refusals"]


def test_refusals_far_apart_or_at_several_gates_alert_to_nothing(summit: Summit, lookout: Lookout) -> None:
    delegate = summit.person(1)
    for n in range(8):
        passage = summit.refused(delegate, Reason.OUTSIDE_HOURS, ("A1", "P1")[n % 2], NOON + n * 31 * SECOND)
        assert lookout.look(passage) == ()


def test_a_restart_forgets_no_refusals(summit: Summit, watch_list: WatchList) -> None:
    delegate = summit.person(1)
    before = Lookout(summit.journal, watch_list)
    for n in range(4):
        assert before.look(summit.refused(delegate, Reason.OUTSIDE_HOURS, at=NOON + n * SECOND)) == ()
    restarted = Lookout(summit.journal, watch_list)
    last_one = summit.refused(delegate, Reason.OUTSIDE_HOURS, at=NOON + 5 * SECOND)
    assert kinds(restarted.look(last_one)) == ["many_refusals"]


def test_duress_and_wrong_pins_are_put_up(lookout: Lookout) -> None:
    lookout.duress("op-1", "A1", NOON)
    lookout.wrong_pins("A1", NOON + SECOND)
    assert [(raised.alert.kind, raised.alert.operator) for raised in lookout.board.open_alerts()] == [
        (AlertKind.WRONG_PINS, ""),
        (AlertKind.DURESS, "op-1"),
    ]
    assert AlertKind.DURESS in SILENT


def test_what_is_read_back_is_what_was_put_up(summit: Summit) -> None:
    board = Board(summit.journal)
    details: dict[str, str | int | float] = {"other_gate": "A1", "seconds": 3.5}
    put_up = board.put_up(
        Alert(kind=AlertKind.TWO_PLACES, at=NOON, gate="P1", person="d-1", passage=7, details=details)
    )
    assert board.open_alerts() == (put_up,)


def test_an_alert_is_acknowledged_once_with_officer_and_note(summit: Summit) -> None:
    board = Board(summit.journal)
    first, second = (board.put_up(Alert(kind=AlertKind.FORGED, at=NOON + n * SECOND, gate="A1")) for n in range(2))
    board.acknowledge(first.kiosk, first.seq, GUARD, "officer\nsent " + "x" * 70000, NOON)
    board.acknowledge(first.kiosk, first.seq, SUPERVISOR, "too late", NOON + SECOND)
    assert board.open_alerts() == (second,)
    done = board.all()[1].acknowledged
    assert done is not None and (done.officer, done.at) == (GUARD.id, NOON)
    assert done.note.startswith("officer sent x") and len(done.note) == 500


def test_only_an_alert_can_be_acknowledged(summit: Summit) -> None:
    passage = summit.passes(summit.person(1), "A1")
    assert passage.seq is not None
    with pytest.raises(NoSuchAlert):
        Board(summit.journal).acknowledge("k1", passage.seq, GUARD, "", NOON)


def test_alerts_of_other_kiosks_are_on_the_board_and_survive_a_restart(tmp_path: Path) -> None:
    for kiosk in ("k1", "k2"):
        db = database.connect(tmp_path / "k.db", bytes(32))
        Board(Summit(db, kiosk).journal).put_up(Alert(kind=AlertKind.FORGED, at=NOON, gate="A1"))
        db.close()
    db = database.connect(tmp_path / "k.db", bytes(32))
    board = Board(Summit(db, "k1").journal)
    board.acknowledge("k2", 1, GUARD, "", NOON)
    assert [raised.kiosk for raised in board.open_alerts()] == ["k1"]
    db.close()
