"""A code was used before an import told whose it is: afterwards it is as used as if it had been known before."""

import json
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from kiosk import station
from kiosk.admission.checkpoint import Checkpoint
from kiosk.credentials import Keys
from kiosk.domain.credential import Credential, Format, Kind, badge_key
from kiosk.domain.duty import Officer, Role, Why
from kiosk.domain.passage import EntryKind, Passage
from kiosk.domain.people import DelegateId
from kiosk.domain.plan import Direction, Plan
from kiosk.domain.presence import movement
from kiosk.domain.scan import Reader, Scan
from kiosk.domain.verdict import Admitted, Held, Note, Reason, Refused
from kiosk.journal.agreement import disagreements
from kiosk.journal.store import Journal
from kiosk.roster.rows import new_id
from kiosk.roster.store import Roster
from kiosk.security.decisions import Decisions
from kiosk.sources import read
from kiosk.sources.importing import bring
from kiosk.storage.database import connect, memory, writing
from kiosk.storage.paths import migrations, resources
from kiosk.storage.vault import DATABASE_FILE, find_key
from tests.makers import HOUR, NOON, a_plan, with_zone

PRETIX = Path(__file__).parent.parent / "vectors" / "pretix"
SIGNED, RANDOM = PRETIX / "signed", PRETIX / "random"
LIST = "api-checkinlist-positions-main.json"
KEYS = tuple(json.loads((SIGNED / "sig1-vectors.json").read_text("utf-8"))["public_keys_base64_pem"])
OFFICERS = [Officer("o-1", Role.SUPERVISOR), Officer("o-2", Role.SECURITY)]


def codes(folder: Path) -> list[str]:
    told = json.loads((folder / LIST).read_text("utf-8"))
    return [position["secret"] for position in (told["results"] if isinstance(told, dict) else told)]


def items(folder: Path) -> tuple[str, ...]:
    told = json.loads((folder / LIST).read_text("utf-8"))
    return tuple({str(position["item"]) for position in (told["results"] if isinstance(told, dict) else told)})


def plan_for(folder: Path) -> Plan:
    """Every product of the sample opens the campus."""
    return with_zone(a_plan(pretix_keys=KEYS), "campus", addons=items(folder))


class Kiosk:
    """In memory, with an empty roster."""

    def __init__(self, folder: Path) -> None:
        self.plan, self.folder = plan_for(folder), folder
        self.db = memory()
        self.roster, self.journal = Roster(self.db), Journal(self.db, "K1")
        self.checkpoint = Checkpoint(self.roster, self.journal, self.plan, Keys.of(self.plan))

    def bring(self) -> None:
        bring(self.roster, self.journal, self.plan, [self.folder / LIST], NOON)

    def scan(self, code: str, minute: float, direction: Direction = Direction.IN) -> Passage:
        at = NOON + timedelta(minutes=minute)
        return self.checkpoint.examine(Scan(code.encode(), at, Reader.WEDGE), "A1", direction)

    def verdicts(self) -> dict[str, object]:
        """What every code of the sample would get now, without movement."""
        scans = ((code, Scan(code.encode(), NOON + HOUR, Reader.WEDGE)) for code in codes(self.folder))
        return {code: self.checkpoint.consider(scan, "A1").verdict for code, scan in scans}


@pytest.fixture(scope="module")
def signed() -> tuple[Kiosk, Kiosk]:
    """Two kiosks at which all codes of the sample came, some left again: one imported afterwards, one before."""
    late, early = Kiosk(SIGNED), Kiosk(SIGNED)
    early.bring()
    for number, code in enumerate(codes(SIGNED)):
        if not isinstance(early.scan(code, number / 10).verdict, Admitted):
            continue
        first = late.scan(code, number / 10)
        assert first.delegate is None and isinstance(first.verdict, Admitted)
        if number % 3 == 0:
            late.scan(code, 20, Direction.OUT)
            early.scan(code, 20, Direction.OUT)
    late.bring()
    return late, early


def test_a_used_ticket_stays_used(signed: tuple[Kiosk, Kiosk]) -> None:
    late, early = signed
    assert late.verdicts() == early.verdicts()
    reasons = [verdict.reason for verdict in late.verdicts().values() if isinstance(verdict, Refused)]
    assert Reason.ALREADY_INSIDE in reasons


def test_presence_and_counts_are_the_peoples(signed: tuple[Kiosk, Kiosk]) -> None:
    late, early = signed
    assert sorted(late.journal.whereabouts.inside("campus")) == sorted(early.journal.whereabouts.inside("campus"))
    assert late.journal.whereabouts.occupancy() == early.journal.whereabouts.occupancy()
    assert late.journal.whereabouts.admissions() == early.journal.whereabouts.admissions()
    assert not any(person.startswith("code:") for person in late.journal.whereabouts.inside("campus"))


def test_the_joins_are_sealed_before_the_import_is(signed: tuple[Kiosk, Kiosk]) -> None:
    late, _ = signed
    kinds = [entry.kind for entry in late.journal.entries()]
    assert kinds[-1] == EntryKind.IMPORTED
    assert kinds.count(EntryKind.JOINED) > 50
    assert disagreements(late.journal) == ()
    assert all(one.intact for one in late.journal.verify())


def test_a_code_let_in_by_an_officer_is_used_once_it_is_known() -> None:
    kiosk = Kiosk(RANDOM)
    known = Kiosk(RANDOM)
    known.bring()
    code = next(code for code in codes(RANDOM) if isinstance(known.scan(code, 0).verdict, Admitted))
    refused = kiosk.scan(code, 0)
    assert refused.verdict == Refused(Reason.UNKNOWN)
    Decisions(kiosk.journal, kiosk.plan).override(refused, OFFICERS, Why.PLAN_IS_WRONG, "", NOON)
    kiosk.bring()
    again = kiosk.scan(code, 1).verdict
    assert isinstance(again, Refused) and again.reason is Reason.ALREADY_INSIDE


def a_badge(holder: DelegateId, serial: int) -> Credential:
    return Credential(
        format=Format.BADGE,
        kind=Kind.BADGE,
        id=f"{holder}/{serial}",
        keys=(badge_key(holder, serial),),
        serial=serial,
        signed=True,
        delegate=holder,
        category="delegate",
    )


def test_a_badge_of_another_kiosk_counts_once_its_holder_is_known() -> None:
    kiosk = Kiosk(RANDOM)
    entry = next(entry for entry in read([RANDOM / LIST], kiosk.plan).entries if entry.addon_to is None)
    holder = new_id(entry.system, entry.source_id)
    for serial in (1, 4):
        passage = Passage(
            payload=b"",
            verdict=Admitted((Note.FIRST_ENTRY,)),
            gate="A1",
            direction=Direction.IN,
            at=NOON,
            credential=a_badge(holder, serial),
        )
        kiosk.journal.passage(passage, movement(kiosk.plan, kiosk.plan.gates["A1"], Direction.IN, NOON))
    kiosk.bring()
    stay = kiosk.journal.presence(holder, "campus").stay("campus")
    assert (stay.inside, stay.entries) == (True, 2)
    assert kiosk.journal.whereabouts.occupancy_of("campus") == 1


def test_an_import_that_fails_at_the_last_moment_moves_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    kiosk = Kiosk(SIGNED)
    admitted = next(code for code in codes(SIGNED) if isinstance(kiosk.scan(code, 0).verdict, Admitted))
    strangers = kiosk.journal.strangers()

    def fails(*_: object) -> None:
        raise RuntimeError

    monkeypatch.setattr(Journal, "join", fails)
    with pytest.raises(RuntimeError):
        kiosk.bring()
    assert kiosk.journal.strangers() == strangers
    assert kiosk.roster.size() == 0
    assert kiosk.scan(admitted, 1).verdict == Refused(Reason.ALREADY_INSIDE)


class TestAFileOfAnOlderVersion:
    """It booked nobody's admissions wrongly and left strangers who are on the roster by now."""

    @pytest.fixture
    def folder(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
        monkeypatch.setenv("KIOSK_KEYRING", "off")
        plan = (resources() / "demo" / "uncops.toml").read_text(encoding="utf-8")
        folder = tmp_path / "data"
        at = NOON.replace(hour=14)
        with monkeypatch.context() as older:
            older.setattr("kiosk.journal.digests.EVERY", frozenset())
            made = station.create(folder, plan)
        with made:
            for code, direction in (("%%", Direction.IN), ("A" * 30, Direction.IN), ("%%", Direction.IN)):
                seen = made.checkpoint.examine(Scan(code.encode(), at, Reader.WEDGE), "A1", direction)
                assert not isinstance(seen.verdict, Admitted | Held)
                step = movement(made.plan, made.plan.gates["A1"], direction, at)
                made.journal.resolve(replace(seen, credential=None), (), Admitted(), step)
            signed = json.loads((SIGNED / "sig1-vectors.json").read_text("utf-8"))["valid"][0]["token"]
            found = made.checkpoint.consider(Scan(signed.encode(), at, Reader.WEDGE), "A1")
            step = movement(made.plan, made.plan.gates["A1"], Direction.IN, at)
            assert found.credential is not None
            made.journal.passage(replace(found, verdict=Admitted()), step)
            bring(made.roster, Journal(memory(), "none"), made.plan, [SIGNED / LIST], at)
        self.age(folder)
        return folder

    @staticmethod
    def age(folder: Path) -> None:
        """As versions before 0024 left it."""
        db = connect(folder / DATABASE_FILE, find_key(folder).raw)
        with writing(db):
            db.execute("UPDATE counter SET number = number - 3 WHERE what = 'through'")
            db.execute("DROP TABLE joined")
            db.execute("DELETE FROM _sqlite_migrations WHERE name = '0024_joined'")
        db.close()
        assert list(migrations("kiosk").glob("0024*"))

    def test_is_put_right_at_the_next_start_on_the_record(self, folder: Path) -> None:
        with station.open_station(folder, writing=True) as opened:
            assert disagreements(opened.journal) == ()
            assert opened.journal.whereabouts.admissions() == {"A1 2024-06-27": 4}
            sealed = {entry.kind: entry.facts for entry in opened.journal.entries()}
            assert sealed[EntryKind.RECOUNTED] == {"counts": [["A1 2024-06-27", 1, 4]]}
            assert sealed[EntryKind.JOINED].keys() == {"code"}
            assert len(opened.journal.strangers()) == 1, "a code that nobody has stays nobody's"
            size = opened.journal.head()[0]
        with station.open_station(folder, writing=True) as again:
            assert again.journal.head()[0] == size

    def test_readers_leave_it_alone(self, folder: Path) -> None:
        with station.open_station(folder, writing=False) as opened:
            assert EntryKind.RECOUNTED not in {entry.kind for entry in opened.journal.entries()}


@pytest.fixture(autouse=True)
def _no_passphrase(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.delenv("KIOSK_PASSPHRASE", raising=False)
    yield
