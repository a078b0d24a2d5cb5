"""A badge from the print to the gate: issued, printed, decoded from its PDF, verified; and ended by the next one."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from kiosk import station
from kiosk.badges.face import ticket_text
from kiosk.credentials.key_store import KeyStore, NoSigningKey, Role
from kiosk.domain.passage import EntryKind, Passage
from kiosk.domain.people import Delegate, Standing, State
from kiosk.domain.plan import Unlisted
from kiosk.domain.scan import Reader, Scan
from kiosk.domain.verdict import Admitted, Held, Note, Reason, Refused
from kiosk.printing.issuing import Issuing, NoBadgeFor
from kiosk.printing.printers import NoPrinter
from kiosk.printing.queue import JobState, ReasonNeeded, StillOpen, SupervisorNeeded
from kiosk.scanning.pictures import decode
from kiosk.sources.importing import bring
from kiosk.station import Station
from kiosk.storage.database import writing
from kiosk.storage.paths import resources

pytestmark = pytest.mark.usefixtures("qapp")

PLAN = (resources() / "demo" / "uncops.toml").read_text(encoding="utf-8")
VECTORS = Path(__file__).parents[1] / "vectors" / "indico"
FILES = [
    VECTORS / "csv" / "registrations_main_all_columns.csv",
    VECTORS / "api" / "registrations_main.json",
    VECTORS / "api" / "details.jsonl.gz",
]
NOON = datetime(2024, 6, 27, 13, 40, tzinfo=UTC)
"""The plenary is in session."""


def opened(folder: Path) -> Station:
    made = station.create(folder, PLAN)
    bring(made.roster, made.journal, made.plan, FILES, NOON - timedelta(hours=1))
    return made


@pytest.fixture
def kiosk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Station]:
    monkeypatch.setenv("KIOSK_KEYRING", "off")
    monkeypatch.delenv("KIOSK_PASSPHRASE", raising=False)
    with opened(tmp_path / "data") as made:
        yield made


@pytest.fixture
def press(kiosk: Station) -> Issuing:
    return Issuing(kiosk.db, kiosk.plan, kiosk.folder, now=lambda: NOON)


def minister(kiosk: Station) -> Delegate:
    found = kiosk.roster.by_source_id("50")
    assert found is not None
    return found


def code_in(pdf: Path) -> bytes:
    """Text of the one code on a badge, as a scanner reads it."""
    (text,) = decode(pdf).texts
    return text.encode()


def scan(kiosk: Station, code: bytes, gate: str, at: datetime = NOON, *, commit: bool = False) -> Passage:
    decide = kiosk.checkpoint.examine if commit else kiosk.checkpoint.consider
    return decide(Scan(code, at, Reader.COMMAND), gate)


def printed(kiosk: Station, press: Issuing, **more: Any) -> bytes:
    """Code of the next badge of the minister, decoded from what came out of the printer."""
    intent = press.print(minister(kiosk), **more)
    assert intent.stage is JobState.PRINTED
    return code_in(kiosk.folder / "badges" / intent.job)


def test_a_printed_badge_opens_the_gate_that_takes_badges_alone(kiosk: Station, press: Issuing) -> None:
    code = printed(kiosk, press)
    campus, rostrum = scan(kiosk, code, "A1", commit=True), scan(kiosk, code, "P2")
    assert isinstance(campus.verdict, Admitted) and isinstance(rostrum.verdict, Admitted)
    assert (rostrum.delegate, rostrum.credential and rostrum.credential.serial) == (minister(kiosk), 1)


def test_the_ticket_of_the_same_person_is_sent_for_a_badge_there(kiosk: Station) -> None:
    ticket = ticket_text([entry.key for entry in kiosk.roster.keys_of(minister(kiosk).id)], kiosk.plan)
    assert ticket is not None
    assert isinstance(scan(kiosk, ticket.encode(), "A1", commit=True).verdict, Admitted)
    verdict = scan(kiosk, ticket.encode(), "P2").verdict
    assert isinstance(verdict, Refused) and verdict.reason is Reason.BADGE_REQUIRED


def test_a_reprint_ends_the_badge_before_at_once_and_everywhere_here(kiosk: Station, press: Issuing) -> None:
    first = printed(kiosk, press)
    second = printed(kiosk, press, reason="lost")
    scan(kiosk, second, "A1", commit=True)
    old, new = scan(kiosk, first, "P2"), scan(kiosk, second, "P2")
    assert old.verdict == Refused(Reason.SUPERSEDED)
    assert old.delegate == minister(kiosk)
    assert isinstance(new.verdict, Admitted)


def test_each_badge_is_in_the_journal_with_its_serial_and_reason(kiosk: Station, press: Issuing) -> None:
    printed(kiosk, press, operator="op-1")
    printed(kiosk, press, reason="damaged")
    entries = [entry for entry in kiosk.journal.about(minister(kiosk).id) if entry.kind == EntryKind.PRINTED]
    facts = [{name: entry.facts[name] for name in entry.facts if name not in ("intent", "number")} for entry in entries]
    assert facts == [{"serial": 1, "operator": "op-1"}, {"serial": 2, "reason": "damaged"}]
    assert all(chain.intact for chain in kiosk.journal.verify())


def test_a_pdf_made_again_bears_the_same_badges(kiosk: Station, press: Issuing, tmp_path: Path) -> None:
    pdf = tmp_path / "badges.pdf"
    codes = []
    for _ in range(2):
        press.write([minister(kiosk)], pdf)
        codes.append(code_in(pdf))
    assert codes[0] == codes[1]
    assert isinstance(scan(kiosk, codes[0], "A1", commit=True).verdict, Admitted)
    assert isinstance(scan(kiosk, codes[0], "P2").verdict, Admitted)


def test_the_first_badge_from_a_printer_is_the_one_of_the_pdf(kiosk: Station, press: Issuing, tmp_path: Path) -> None:
    pdf = tmp_path / "badges.pdf"
    press.write([minister(kiosk)], pdf)
    assert code_in(pdf) == printed(kiosk, press)


def test_a_reprint_ends_what_stands_in_a_pdf(kiosk: Station, press: Issuing, tmp_path: Path) -> None:
    pdf = tmp_path / "badges.pdf"
    press.write([minister(kiosk)], pdf)
    printed(kiosk, press, reason="lost")
    assert scan(kiosk, code_in(pdf), "P2").verdict == Refused(Reason.SUPERSEDED)


def test_a_second_badge_needs_a_reason_and_a_third_a_supervisor(kiosk: Station, press: Issuing) -> None:
    printed(kiosk, press)
    with pytest.raises(ReasonNeeded, match="has badge 1"):
        press.print(minister(kiosk))
    printed(kiosk, press, reason="lost")
    with pytest.raises(SupervisorNeeded, match="had 2 badges"):
        press.print(minister(kiosk), reason="lost")
    assert printed(kiosk, press, reason="lost", supervisor="op-2")


def test_what_is_not_asked_for_in_order_leaves_no_trace(kiosk: Station, press: Issuing) -> None:
    printed(kiosk, press)
    before = kiosk.journal.head()
    with pytest.raises(ReasonNeeded):
        press.print(minister(kiosk))
    assert kiosk.journal.head() == before
    assert [badge.serial for badge in press.register.of(minister(kiosk).id)] == [1]


def test_badges_learned_from_elsewhere_count(kiosk: Station, press: Issuing) -> None:
    first = printed(kiosk, press)
    with writing(kiosk.db):
        press.register.enter(minister(kiosk).id, 2, NOON)
    assert scan(kiosk, first, "P2").verdict == Refused(Reason.SUPERSEDED)
    with pytest.raises(ReasonNeeded):
        press.print(minister(kiosk))
    with pytest.raises(SupervisorNeeded):
        press.print(minister(kiosk), reason="lost")


def test_a_revoked_badge_is_revoked_whatever_is_printed_later(kiosk: Station, press: Issuing) -> None:
    first = printed(kiosk, press)
    kiosk.roster.rule(f"badge:{minister(kiosk).id}/1", Standing.REVOKED, NOON)
    printed(kiosk, press, reason="stolen")
    assert scan(kiosk, first, "P2").verdict == Refused(Reason.REVOKED)
    assert [badge.standing for badge in press.register.of(minister(kiosk).id)] == ["revoked", "active"]


def test_badges_of_a_revoked_key_are_revoked_and_none_is_signed_with_it(kiosk: Station, press: Issuing) -> None:
    code = printed(kiosk, press)
    keys = KeyStore(kiosk.db)
    (own,) = (key for key in keys.known() if key.role is Role.KIOSK)
    keys.revoke(own.kid, now=NOON)
    folder = kiosk.folder
    kiosk.close()
    with station.open_station(folder, writing=True) as again:
        assert scan(again, code, "A1").verdict == Refused(Reason.REVOKED)
        with pytest.raises(NoSigningKey, match="keys new"):
            Issuing(again.db, again.plan, folder, now=lambda: NOON).print(minister(again), reason="lost")


def test_a_badge_ends_twelve_hours_after_the_event(kiosk: Station, press: Issuing) -> None:
    code = printed(kiosk, press)
    end = kiosk.plan.event.ends + timedelta(hours=12)
    assert scan(kiosk, code, "A1", end + timedelta(seconds=1)).verdict == Refused(Reason.EXPIRED)


def test_whoever_is_not_coming_gets_no_badge(kiosk: Station, press: Issuing) -> None:
    with pytest.raises(NoBadgeFor):
        press.print(replace(minister(kiosk), state=State.WITHDRAWN))


def test_a_printer_that_does_not_exist_leaves_the_badge_waiting_to_be_diverted(kiosk: Station, press: Issuing) -> None:
    intent = press.ask(minister(kiosk), "nowhere")
    with pytest.raises(NoPrinter):
        press.printer("nowhere")
    assert press.deliver(intent).stage is JobState.WAITING
    diverted = press.divert(intent.intent, f"folder:{kiosk.folder}/spare")
    assert press.deliver(diverted).stage is JobState.PRINTED


def test_one_badge_at_a_time(kiosk: Station, press: Issuing) -> None:
    press.ask(minister(kiosk), "folder:/tmp")
    with pytest.raises(StillOpen):
        press.ask(minister(kiosk), "folder:/tmp", reason="lost")


def other(folder: Path, kiosk: Station, unlisted: Unlisted = Unlisted.ADMIT) -> Station:
    """A second kiosk that trusts the first one's organiser and has nobody on its roster."""
    plan = PLAN.replace('unlisted = "admit"', f'unlisted = "{unlisted}"')
    made = station.create(folder, plan)
    KeyStore(made.db).adopt(KeyStore(kiosk.db).export(), now=NOON, trust_organisers=True)
    made.close()
    return station.open_station(folder, writing=True)


def test_a_kiosk_that_trusts_the_key_admits_whom_it_does_not_know(
    kiosk: Station, press: Issuing, tmp_path: Path
) -> None:
    code = printed(kiosk, press)
    with other(tmp_path / "other", kiosk) as there:
        passage = scan(there, code, "A1", commit=True)
        assert passage.verdict == Admitted((Note.FIRST_ENTRY, Note.UNLISTED))
        assert isinstance(scan(there, code, "P2").verdict, Admitted)


def test_or_holds_them_until_staff_has_looked_at_the_passport(kiosk: Station, press: Issuing, tmp_path: Path) -> None:
    code = printed(kiosk, press)
    with other(tmp_path / "other", kiosk, Unlisted.HOLD) as there:
        passage = scan(there, code, "A1", commit=True)
        assert passage.verdict == Held(Reason.IDENTITY_CHECK, (Note.UNLISTED,))
        assert isinstance(there.checkpoint.resolve(passage, NOON).verdict, Admitted)


def test_off_the_roster_no_zone_opens_that_was_withdrawn_from_the_person(
    kiosk: Station, press: Issuing, tmp_path: Path
) -> None:
    with writing(kiosk.db):
        kiosk.db.execute(
            "UPDATE delegate_version SET zones_removed = '[\"plenary\"]' WHERE id = ?", (minister(kiosk).id,)
        )
    code = printed(kiosk, press)
    with other(tmp_path / "other", kiosk) as there:
        scan(there, code, "A1", commit=True)
        verdict = scan(there, code, "P2").verdict
        assert isinstance(verdict, Refused) and verdict.reason is Reason.NO_ACCESS


def test_a_kiosk_that_does_not_trust_the_key_says_so(kiosk: Station, press: Issuing, tmp_path: Path) -> None:
    code = printed(kiosk, press)
    with station.create(tmp_path / "stranger", PLAN) as stranger:
        assert scan(stranger, code, "A1").verdict == Refused(Reason.UNKNOWN_KEY)
